import { languageOf } from '../languages/load.ts'
import { functionWordsOf } from '../languages/word-sets.ts'
import { capitalized } from '../lib/capital.ts'
import type { ArticleRecord } from '../model/archive.ts'
import { foldText } from '../text/folding.ts'
import { eachWord, joinedWords } from '../text/words.ts'
import { headingOf, isDayOf, isMatterIn } from './series-heading.ts'
import { oldestCertain } from './story-list.ts'

// The name of a series stands in so many of its headlines, of many in so many of some; else in fewer.
const SHARES = [0.8, 0.6]
const HEADLINES = 40
const LONGEST = 8

/** A run of words of a headline. */
interface Run {
  readonly text: string
  /** How many of its words say what the headline is about. */
  readonly matters: number
  /** How many words stand before it. */
  readonly at: number
  count: number
}

/**
 * The name of a series: the longest run of words that its headlines share ("Police log" of "Police log, 3 May"), without
 * numbers in digits and days; where they share nothing, the oldest headline. Headlines that were made count where there are no others.
 */
export function titleOf(issues: readonly ArticleRecord[]): string {
  const headed = issues.filter((issue) => issue.titleBasis !== 'inferred' || headingOf(issue).isColumn)
  const some = spread(headed.length * 2 >= issues.length ? headed : issues)
  const runs = new Map<string, Run>()
  for (const issue of some)
    for (const [key, run] of runsIn(issue)) {
      const known = runs.get(key)
      if (known) known.count++
      else runs.set(key, run)
    }
  for (const share of SHARES) {
    const [best] = [...runs.values()]
      .filter(({ count, matters }) => matters > 0 && count >= share * some.length)
      .sort(
        (a, b) => b.matters - a.matters || b.count - a.count || a.at - b.at || b.text.length - a.text.length,
      )
    if (best) return capitalized(best.text)
  }
  const oldest = oldestCertain(issues)
  return oldest ? headingOf(oldest).text : ''
}

function spread(issues: readonly ArticleRecord[]): readonly ArticleRecord[] {
  const step = Math.max(1, issues.length / HEADLINES)
  return issues.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

/** The runs of a headline that may be a name: no values inside, no small words at the ends but the first of all. */
function runsIn(issue: ArticleRecord): ReadonlyMap<string, Run> {
  const { language } = issue
  const title = headingOf(issue).text
  const small = functionWordsOf(languageOf(language))
  const isMatter = isMatterIn(language)
  const isDay = isDayOf(language)
  const words: { start: number; end: number; folded: string }[] = []
  eachWord(title, joinedWords, (start, end) => {
    words.push({ start, end, folded: foldText(title.slice(start, end)) })
  })
  const runs = new Map<string, Run>()
  for (const [first, { start, folded }] of words.entries()) {
    if (first > 0 && small.has(folded)) continue
    let matters = 0
    for (const { end, folded: last } of words.slice(first, first + LONGEST)) {
      if (last.split(' ').some(isDay)) break
      if (isMatter(last)) matters++
      if (small.has(last)) continue
      const text = title.slice(start, end)
      const key = foldText(text)
      if (!runs.has(key)) runs.set(key, { text, matters, at: first, count: 1 })
    }
  }
  return runs
}
