import { languageOf } from '../languages/load.ts'
import { isPaper, isPaperOfPlace } from '../languages/newspapers.ts'
import { wordsFor } from '../languages/reading.ts'
import { isSectionName } from '../languages/sections.ts'
import { once } from '../lib/once.ts'
import { isGivenName, isGivenNameAnywhere, isGivenNameAtStart } from '../names/given-names.ts'
import { isOrganization } from '../names/organization.ts'
import { authorWords as words } from './author-words.ts'
import { isAcronym, isPersonName } from './byline-names.ts'

/**
 * Whether a whole value is what somebody does, in any language, and no name stands in it: "Political Editor",
 * "Staff Research Scientist", "Rédactrice en chef", "Professor of History", "Corresponsal en Londres", "Leiter Politik".
 */
export function isRole(value: string): boolean {
  const parts = value.toLowerCase().split(/\s+/u)
  const { small, degrees } = words()
  const { roles, qualifiers, prepositions } = roleWords()
  const head = parts.findIndex((word) => !qualifiers.has(word) || roles.has(word))
  const isHeaded = roles.has(parts[head] ?? '')
  if (isHeaded && parts.length > 2 && parts.length < 8 && prepositions.has(parts[head + 1] ?? '')) return true
  if (isHeaded && head === parts.length - 2 && isSectionName(parts.at(-1) ?? '', languageOf('und')))
    return true
  const last = parts.at(-1) ?? ''
  if (parts.length === 1 && isCompound(last)) return true
  if (!roles.has(last)) return false
  return parts.slice(0, -1).every(
    (word) =>
      qualifiers.has(word) ||
      roles.has(word) ||
      small.has(word) ||
      prepositions.has(word) ||
      // "Ph.D. Candidate", not "Dr" or "Ma", which may be a title or a name
      (word.length > 2 && degrees.has(word)),
  )
}

/** "Wirtschaftskorrespondentin", "politikreporter": a trade with its subject in one word. */
function isCompound(word: string): boolean {
  for (const trade of words().trades) if (word.length > trade.length + 2 && word.endsWith(trade)) return true
  return false
}

/** The words of roles as the fields of notes have them, and those of bylines in all languages. */
const roleWords = once(() => {
  const { roles, trades, qualifiers, of } = words()
  const all = languageOf('und')
  const split = (phrases: readonly string[]): string[] => phrases.flatMap((phrase) => phrase.split(' '))
  const nobody = new Set(wordsFor(all, ({ bylines }) => bylines.nobody))
  const jobs = split(wordsFor(all, ({ bylines }) => bylines.jobs).filter((job) => !nobody.has(job)))
  return {
    roles: new Set([...roles, ...jobs]),
    jobs: new Set([...trades, ...split(wordsFor(all, ({ bylines }) => bylines.jobs))]),
    qualifiers: new Set([...qualifiers, ...split(wordsFor(all, ({ bylines }) => bylines.kinds))]),
    prepositions: new Set([...of, ...wordsFor(all, ({ bylines }) => bylines.in)]),
  }
})

/** "Senior Fellow, Osbeck Institute": what somebody does, and where. */
export function isRoleAtPlace(value: string): boolean {
  const [, role = '', place = ''] = /^([^,]{4,40}), ([^,]{4,60})$/u.exec(value) ?? []
  const isEmployer = isOrganization(place) || isPaper(place.split(' ').at(-1) ?? '') || isPaperOfPlace(place)
  return role !== '' && (isRole(role) || isTrade(role)) && isEmployer
}

/** "Special Correspondent Jane Roe", "BBC correspondent Jane Roe", "our reporters, Jane Roe and Tom Beck" → the names; any other value as it is. */
export function withoutRoleBefore(value: string): string {
  const parts = value.split(' ')
  const { jobs } = roleWords()
  const at = parts.findLastIndex((word) => jobs.has(word.toLowerCase().replace(/,$/, ''))) + 1
  if (at < 1 || at > 5 || !isGivenNameAnywhere(parts[at] ?? '')) return value
  const names = parts.slice(at).join(' ')
  const [first = ''] = names.split(/,\s/, 1).flatMap((name) => name.split(words().patterns.and, 1))
  const role = parts.slice(at > 1 && isAcronym(parts[0] ?? '') ? 1 : 0, at).join(' ')
  return isPersonName(first) && isRole(role.replace(/,$/, '')) ? names : value
}

/** "Marle Echo": several words that end as the name of a paper and begin with no given name; its shape may be that of a person's name. */
export function isNameLikePaper(name: string): boolean {
  return name.includes(' ') && isPaper(name.split(' ').at(-1) ?? '') && !isGivenNameAtStart(name)
}

/** "Railways Correspondent" beside a name: whatever is reported on, unless it is a given name. */
export function isTrade(value: string): boolean {
  const [, subject = '', role = ''] = /^(\p{Lu}[\p{L}-]+) (?:\p{L}+ )?(\p{L}+)$/u.exec(value) ?? []
  return words().trades.has(role.toLowerCase()) && !isGivenNameAnywhere(subject)
}

/** "Herald Staff Writer", "Of The Herald Staff": beside a name it says where that one works; alone it signs for a desk. */
export function isStaffOfPaper(value: string): boolean {
  const { of, roles, small } = words()
  const [first = '', ...rest] = value.split(/\s+/u)
  const bare = (of.has(first.toLowerCase()) ? rest : [first, ...rest]).filter(
    (word) => !small.has(word.toLowerCase()),
  )
  const [paper = '', ...role] = bare
  // "Marle Post Staff": whatever stands before, unless it is a given name.
  if (bare.length > 2 && role.at(-1) === 'Staff' && !isGivenName(paper.toLowerCase())) return true
  return (
    isPaper(paper) && role.length > 0 && roles.has(role.at(-1)?.toLowerCase() ?? '') && isRole(role.join(' '))
  )
}
