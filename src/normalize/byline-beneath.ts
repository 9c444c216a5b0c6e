import { listedPlace } from '../languages/gazetteer.ts'
import type { Language } from '../languages/language.ts'
import { perLanguage } from '../languages/load.ts'
import { isPaper } from '../languages/newspapers.ts'
import { wordsFor } from '../languages/reading.ts'
import { alternatives } from '../languages/word-sets.ts'
import { never } from '../lib/pattern.ts'
import { isGivenNameAtStart } from '../names/given-names.ts'
import { isRole, isTrade, withoutRoleBefore } from './author-roles.ts'
import { authorWords } from './author-words.ts'
import { behindDash } from './byline-marks.ts'
import { hasKnownGivenName } from './byline-names.ts'
import { isTitled, withoutTitles } from './byline-titles.ts'
import { bylinePatterns } from './byline-words.ts'
import { isPersonAlone } from './person-alone.ts'

/**
 * The part of a line that holds the names of who signs, where it stands right below a headline and something shows that somebody
 * signs there, though no "By" does: a title ("Dr. Ada Roe"), a role ("Special Correspondent Ada Roe", "Harbour Correspondent: Ada
 * Roe"), a kind of text ("An essay by Ada Roe", "Une chronique de Zoé Martel"), a dash ("— Ada Roe"), a paper ("Ada Roe (Marle
 * Courier)"), or the order of a catalogue ("Roe, Ada"). Null for all else: what goes on behind the names is a sentence about them.
 */
export function signedBeneath(line: string, language: Language): string | null {
  if (line.length > longest || /[.!?…]$/u.test(line.replace(/\.$/u, '')) || /\d/.test(line)) return null
  const found =
    (isTitled(line, language) ? withoutTitles(line, language) : null) ??
    behindRole(line) ??
    behindGenre(line, language) ??
    withTasks(line) ??
    behindDash(line) ??
    beforePaper(line) ??
    turnedName(line)
  return found !== null && areWriters(found, language) ? found : null
}

/** In UTF-16 code units. */
const longest = 90

/** All of it are names of people, each with a first name that is known; "and" and commas between. */
function areWriters(names: string, language: Language): boolean {
  const all = names.split(bylinePatterns(language).divider)
  return (
    all.length <= 4 && all.every((name) => hasKnownGivenName(name, language) && isPersonAlone(name, language))
  )
}

/** "Special Correspondent Ada Roe", "Harbour Correspondent: Ada Roe"; a photographer and an editor did not write. */
function behindRole(line: string): string | null {
  const [, role = '', names = ''] = /^(\p{L}[^:]{3,40}):\s(\p{Lu}.{4,60})$/u.exec(line) ?? []
  if (role !== '') return (isRole(role) || isTrade(role)) && isWriting(role) ? names : null
  const without = withoutRoleBefore(line)
  return without === line || !isWriting(line.slice(0, -without.length)) ? null : without
}

function isWriting(role: string): boolean {
  const last = role.trim().replace(/,$/, '').toLowerCase().split(' ').at(-1) ?? ''
  return !authorWords().others.has(last)
}

/** "An essay by Ada Roe", "Une chronique de Zoé Martel" */
function behindGenre(line: string, language: Language): string | null {
  return genreBefore(language).exec(line)?.[1] ?? null
}

/** "Ada Roe (text), Tom Beck (photos)", "Ada Roe (text) and Tom Beck (photos)" → who wrote. */
function withTasks(line: string): string | null {
  const tasks = [...line.matchAll(/(\p{Lu}[^(),]{3,40}) \(([\p{L}’' ]{3,24})\)/gu)]
  const { writers, others } = authorWords()
  const names = tasks.flatMap(([, name = '', task = '']) => (writers.has(task.toLowerCase()) ? [name] : []))
  const areAll = tasks.every(
    ([, , task = '']) => writers.has(task.toLowerCase()) || others.has(task.toLowerCase()),
  )
  return tasks.length > 1 && areAll && names.length > 0 ? names.join(', ') : null
}

/** "Ada Roe (Marle Courier)", "Ada Roe - Marle Courier". With a bar ("Ada Roe / AP") it is who took a picture. */
function beforePaper(line: string): string | null {
  const [, name = '', bracketed, behind = bracketed] =
    /^(\p{Lu}[^(),]{3,40}?)(?:\s\((\p{Lu}[^()]{3,40})\)|\s[–—-]\s(\p{Lu}[^()]{3,40}))$/u.exec(line) ?? []
  return behind !== undefined && isPaper(behind) ? name : null
}

/** "Roe, Ada", "Roe, Ada M." → the name in its usual order; null where it is not surely turned: "Florence, Ada" may say where. */
export function turnedName(line: string): string | null {
  const [, family = '', given = ''] =
    /^(\p{Lu}[\p{L}\p{M}’'-]{1,25}), (\p{Lu}[\p{L}\p{M}-]{1,20}(?: \p{Lu}\.)?)$/u.exec(line) ?? []
  const isTurned =
    family !== '' &&
    isGivenNameAtStart(given) &&
    !isGivenNameAtStart(family) &&
    listedPlace(family) === null &&
    listedPlace(given) === null &&
    !isPaper(family)
  return isTurned ? `${given} ${family}` : null
}

const genreBefore = perLanguage((language): RegExp => {
  const list = (key: 'genres' | 'by' | 'of'): string =>
    alternatives(wordsFor(language, ({ bylines }) => bylines[key])) || never
  // One short word before: "An", "Une", "L'"
  return new RegExp(
    String.raw`^(?:\p{L}{1,5}(?:\s|['’]))?(?:${list('genres')})\s(?:${list('by')}|${list('of')})\s(\S.{4,60})$`,
    'iu',
  )
})
