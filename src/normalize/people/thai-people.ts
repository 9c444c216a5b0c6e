import { shippedData } from '../../knowledge/shipped.ts'
import type { Language } from '../../languages/language.ts'
import { perLanguage, words } from '../../languages/load.ts'
import { alternatives } from '../../languages/word-sets.ts'
import type { UnspacedPerson } from './unspaced-people.ts'

/**
 * The people whom a Thai text names with an honorific written at the first name, and a space before the surname ("นายสมชาย วงศ์ประเสริฐ"):
 * those whose full name it has, and all places that have it or the first name at an honorific. Nobody in a text of another language.
 */
export function thaiPeople(text: string, language: Language): UnspacedPerson[] {
  const patterns = patternsOf(language)
  if (patterns === null) return []
  const surnames = new Map<string, string | null>()
  const spans = new Map<string, { start: number; end: number }[]>()
  const namings = [...text.matchAll(patterns.named)].filter(
    ({ groups }) => !patterns.isNoName(groups?.['given'] ?? ''),
  )
  for (const { groups } of namings) {
    const { given = '', surname = '' } = groups ?? {}
    if (surname === '' || patterns.isNoSurname(surname)) continue
    const known = surnames.get(given)
    surnames.set(given, known === undefined || known === surname ? surname : null)
    spans.set(`${given} ${surname}`, [])
  }
  for (const { 0: whole, index, groups } of namings) {
    const { honorific = '', given = '', surname = '' } = groups ?? {}
    const start = index + honorific.length
    const full = spans.get(`${given} ${surname}`)
    const only = surnames.get(given)
    if (full) full.push({ start, end: index + whole.length })
    else if (only) spans.get(`${given} ${only}`)?.push({ start, end: start + given.length })
  }
  return [...spans].map(([name, places]) => ({ name, spans: places }))
}

type File = Readonly<Record<'beforeNames' | 'notNames' | 'notSurnames', string>>

interface Patterns {
  /** An honorific with the space behind it, the first name, and what may be the surname. */
  readonly named: RegExp
  readonly isNoName: (given: string) => boolean
  readonly isNoSurname: (word: string) => boolean
}

/** Null for a language other than Thai. */
const patternsOf = perLanguage((language): Patterns | null => {
  if (language.script !== 'Thai') return null
  const { beforeNames, notNames, notSurnames } = shippedData<File>('people/words/th.yml')
  const [noNames, noSurnames] = [words(notNames), words(notSurnames)]
  const before = alternatives(words(beforeNames))
  const honorific = String.raw`(?:${alternatives(language.honorifics)})\s?`
  return {
    named: new RegExp(
      String.raw`(?<=(?:^|[^\p{L}\p{M}]|${before}))(?<honorific>${honorific})(?<given>[\p{L}\p{M}]{2,24})(?![\p{L}\p{M}])(?:[ \u00a0]{1,2}(?<surname>(?:ณ )?[\p{L}\p{M}]{2,30})(?![\p{L}\p{M}]))?`,
      'gmu',
    ),
    isNoName: (given) => noNames.some((word) => given.startsWith(word)),
    isNoSurname: (word) => noSurnames.some((opening) => word.startsWith(opening)),
  }
})
