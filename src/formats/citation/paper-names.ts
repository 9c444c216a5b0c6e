import { shippedOutlets } from '../../knowledge/outlets.ts'
import { placeByName } from '../../languages/gazetteer.ts'
import { isFrontOfName, isPaper } from '../../languages/newspapers.ts'
import { capitalized, lowered } from '../../lib/capital.ts'
import { once } from '../../lib/once.ts'
import { isGivenName } from '../../names/given-names.ts'
import { foldText } from '../../text/folding.ts'
import { words } from './citation-words.ts'

/** "Courier, The", "Courier, The (Arlen, Vt.)", as catalogues file a name → "The Courier"; any other name as it is. */
export function uninverted(name: string): string {
  const [, bare, article = ''] =
    /^([^,]{3,60}), (\p{Lu}\p{L}{0,3}['’]?)(?: \([^()]{2,40}\))?$/u.exec(name) ?? []
  return bare && words().filed.has(article.toLowerCase()) ? `${article} ${bare}` : name
}

/** Words with capitals, but for the small ones between. */
export function isTitle(name: string): boolean {
  const { small } = words()
  const parts = name.split(' ')
  return (
    parts.length <= 5 &&
    /^\p{Lu}/u.test(parts.at(-1) ?? '') &&
    parts.every((word) => /^(?:[\p{Lu}&]|\p{Ll}{1,5}['’]\p{Lu})/u.test(word) || small.has(word))
  )
}

/** Whether a name is that of something that comes out by the month or the quarter: "Marle Parish Magazine". */
export function isPeriodical(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words().periodical.has(word))
}

/**
 * "Spelling Bee", "Team Leader", "Ada Star": before such a word a place stands, and not what it may be the bee, the leader or the
 * name of. A word that nothing is known of is taken for a place: most towns are in no list.
 */
export function isDoubtful([first = '', last = '']: readonly string[]): boolean {
  const { doubtful, article, before, notBefore, notBeforeEnding } = words()
  const lead = first.toLowerCase()
  if (!doubtful.has(last.toLowerCase()) || article.has(lead) || before.has(lead) || isPaper(first))
    return false
  if (placeByName(first) !== null) return false
  return first.length < 4 || notBefore.has(lead) || notBeforeEnding.test(lead) || isGivenName(lead)
}

/**
 * Whether the word of a newspaper is the last of a name ("Evening Star"), or the first with something of it behind
 * ("Herald of Wales", "La Vanguardia Española"): "World Press Freedom Day" is none, nor is "Women in the Age of Steam", and
 * in "Ida Holm, Evening Star" a writer stands before it.
 */
export function hasPaperName(name: string): boolean {
  const bare = name.replace(/\s*\([^()]*\)$/u, '')
  if (bare.includes(', ')) return false
  const parts = bare.split(/\s+/u)
  const { small, preposition, article } = words()
  // "Głos Emigracji": in some languages what it is of stands behind, without a small word between.
  if (isFrontOfName(parts[0] ?? '') && parts.length <= 3) return true
  return parts.some((word, index) => {
    if (!isPaper(word) || parts.slice(0, index).some((before) => preposition.has(before.toLowerCase())))
      return false
    const next = parts[index + 1]
    const isBehindArticle = index === 1 && article.has((parts[0] ?? '').toLowerCase())
    return next === undefined || next === '&' || small.has(next.toLowerCase()) || isBehindArticle
  })
}

export const knownPapers = once(
  (): ReadonlySet<string> =>
    new Set(
      shippedOutlets()
        .filter(({ kind }) => kind === 'outlet')
        .flatMap(({ name, aliases }) => [name, ...aliases])
        .map(foldText),
    ),
)

/** "ashcombe chronicle": a note without capitals. */
export function isNoted(name: string): boolean {
  return name === name.toLowerCase() && name.split(' ').length <= 3
}

export function isCapitals(name: string): boolean {
  return name.length > 4 && name === name.toUpperCase() && name !== name.toLowerCase()
}

/**
 * "EVENING STAR" and the catalogue's "Evening star" → "Evening Star"; short words between stay small, and so do those of «Речной маяк»
 * and "Marlské noviny", whose languages write them so.
 */
export function nameCase(name: string): string {
  const capitals = isCapitals(name)
  const last = name.slice(name.lastIndexOf(' ') + 1)
  if (!capitals && (/[^\p{ASCII}’]/u.test(name) || words().smallPaper.has(last))) return name
  return name
    .split(' ')
    .map((word, index) => {
      const lower = capitals ? lowered(word) : word
      if (index > 0 && words().small.has(lower)) return lower
      const [, article = '', rest = ''] = capitals ? (elided.exec(lower) ?? []) : []
      if (article !== '') return `${index > 0 ? article : capitalized(article)}${capitalized(rest)}`
      // "SAINT-AUBIN", "ORRIN-ON-SEA"
      return lower
        .split('-')
        .map((part, at) => (at > 0 && words().small.has(part) ? part : capitalized(part)))
        .join('-')
    })
    .join(' ')
}

/** "d'arlens", "l'écho", "dell'adriatico": small before a name. */
const elided = /^((?:\p{L}{0,3}l|d)['’])(\p{L}.+)$/u
