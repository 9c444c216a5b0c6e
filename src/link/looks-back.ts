import { countsOf } from '../languages/counts.ts'
import { languageFile, languageOf, perLanguage, words } from '../languages/load.ts'
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
  const listed = (name: string): string[] => words(lists[name]).map(foldText)
  const counts = countsOf(language, foldText)
  return {
    years: new Set(listed('years')),
    back: new Set([...listed('looking back'), ...listed('anniversary')]),
    countOf: (word) => (/^\d{1,3}$/.test(word) ? Number(word) : (counts.get(word) ?? 0)),
  }
})
