import { countsOf } from '../languages/counts.ts'
import { languageFile, languageOf, perLanguage, words as wordsOf } from '../languages/load.ts'
import type { ArticleRecord } from '../model/archive.ts'
import { foldText } from '../text/folding.ts'

/**
 * How many years an article counts in its headline or first words ("Forty years after the ferry sank on Monday night"); null where
 * it counts fewer than five, or none.
 */
export function yearsLookedBack({ title, standfirst, excerpt, language }: ArticleRecord): number | null {
  const { years, back, countOf } = backWords(languageOf(language))
  const opening = foldText(`${title} ${standfirst ?? ''} ${excerpt}`)
    .split(' ')
    .slice(0, OPENING)
  for (let at = 0; at + 1 < opening.length; at++) {
    const count = countOf(opening[at] ?? '')
    if (count < FEWEST || !years.has(opening[at + 1] ?? '')) continue
    const near = opening.slice(Math.max(0, at - 3), at + 6)
    if (near.some((word) => back.has(word))) return count
  }
  return null
}

/** Whether one of two articles looks back on what the other reports, or both do in other years: neither dates the other. */
export function lookBackApart(a: ArticleRecord, b: ArticleRecord): boolean {
  return yearsLookedBack(a) !== yearsLookedBack(b)
}

/**
 * Whether an article names the month or the year of one that appeared before it, in its headline, its first words or a sentence about
 * somebody: "who was mayor until March", "the fire of 2017".
 *
 * @param words what `wordsTold` says of the later one
 */
export function recalls(later: ArticleRecord, earlier: ArticleRecord, words = wordsTold(later)): boolean {
  const [day, own] = [earlier.date?.earliest, later.date?.earliest]
  if (!day || !own || own <= day) return false
  const [year = '', month = ''] = day.split('-')
  if (!own.startsWith(year) && words.has(year)) return true
  const names = monthNames(languageOf(later.language))[Number(month) - 1] ?? []
  return own.slice(5, 7) !== month && names.some((name) => words.has(name))
}

/** The words of headline, standfirst, first words and sentences about people, as they are written. */
export function wordsTold({ title, standfirst, excerpt, people }: ArticleRecord): ReadonlySet<string> {
  const told = [title, standfirst ?? '', excerpt, ...people.map(({ sentence }) => sentence)].join(' ')
  return new Set(told.split(/[^\p{L}\p{N}]+/u))
}

/** As they are written, since "may" is no month; short forms are words of other kinds as well ("mar", "set"). */
const monthNames = perLanguage(({ months }): readonly (readonly string[])[] =>
  months.map((names) => names.filter((name, at) => at === 0 || name.length > SHORT)),
)

/** In letters. */
const SHORT = 4

/** In years: "the firm, founded two years ago" is news. */
const FEWEST = 5
/** In words. */
const OPENING = 60

interface BackWords {
  readonly years: ReadonlySet<string>
  readonly back: ReadonlySet<string>
  /** "forty", "40", "40th" → 40; 0 for any other word. */
  readonly countOf: (word: string) => number
}

const backWords = perLanguage((language): BackWords => {
  const lists = languageFile<Readonly<Record<string, string>>>(language.tag, 'dates') ?? {}
  const listed = (name: string): string[] => wordsOf(lists[name]).map(foldText)
  const counts = countsOf(language, foldText)
  return {
    years: new Set(listed('years')),
    back: new Set([...listed('looking back'), ...listed('anniversary')]),
    countOf: (word) => (/^\d{1,3}$/.test(word) ? Number(word) : (counts.get(word) ?? 0)),
  }
})
