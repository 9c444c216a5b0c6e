import { shippedRows } from '../../../knowledge/shipped.ts'
import { dayName } from '../../../lib/calendar.ts'
import { append } from '../../../lib/grouping.ts'
import { union } from '../../../weighing/span.ts'
import { list } from '../almanac/table.ts'
import { type Clue, clueAt } from './clue.ts'
import { levelsOf } from './levels.ts'
import { type Sum, sumAtEnd, sumsIn } from './sums.ts'
import { sentenceOf, type Words, wordAt } from './words.ts'

/** What one unit of a currency was worth as two sums tell it, at its least and at its most, and where they stand. */
interface Rate {
  readonly low: number
  readonly high: number
  readonly place: readonly [number, number]
}

/**
 * "70m euros ($91m; £49m)", "£500 ($640)", "100 billion yen ($1.07 billion)": who writes it converts at the rate of the day.
 * What several sums tell of one rate is one clue; where they do not agree, none. A sentence with a year, or one that looks back,
 * may tell the rate of another day.
 */
export function readConversions(words: Words): Clue[] {
  const { text } = words
  const rates = new Map<string, Rate[]>()
  let open = text.indexOf('(')
  for (let seen = 0; open >= 0 && seen < MOST; seen++, open = text.indexOf('(', open + 1)) {
    const from = Math.max(0, open - REACH)
    const inside = text.slice(open + 1, open + REACH)
    const close = inside.indexOf(')')
    if (close < 3 || !/\d/.test(inside.slice(0, close)) || !/\d/.test(text.slice(from, open))) continue
    const first = sumAtEnd(text.slice(from, open), words)
    if (!first) continue
    const place = [wordAt(words, from + first.at), wordAt(words, open - 2)] as const
    if (place[0] === null || place[1] === null || isOfOtherDay(words, place[0])) continue
    for (const rate of ratesOf([first, ...sumsIn(inside.slice(0, close), words)], words))
      append(rates, rate.series, { low: rate.low, high: rate.high, place: [place[0], place[1]] })
  }
  return [...rates].flatMap(([series, found]) => clueOf(words, series, found))
}

/** In brackets of a text, and in characters on either side of one. */
const MOST = 200
const REACH = 70

/** What is rounded twice, and the rate of a morning at noon. */
const SLACK = 0.01

function isOfOtherDay(words: Words, at: number): boolean {
  const [begin, end] = sentenceOf(words, at)
  for (let i = begin; i < end; i++) {
    const word = words.lower[i] ?? ''
    if (/^(?:1[5-9]|20)\d\ds?$/.test(word) || words.says.history.has(word)) return true
  }
  return false
}

function ratesOf(
  sums: readonly Sum[],
  words: Words,
): { readonly series: string; readonly low: number; readonly high: number }[] {
  const found = []
  for (const { currency, series, form, not } of shippedRows<'currency' | 'series' | 'form' | 'not'>(
    'almanac/currencies.csv',
  )) {
    const one = sums.find((sum) => sum.currency === currency)
    const other = sums.find((sum) => sum.currency === (form === 'pounds' ? 'pound' : 'dollar'))
    if (series === '' || !one || !other || standsIn(words, list(not))) continue
    const [over, under] = form === 'per' ? [one, other] : [other, one]
    found.push({
      series,
      low: (over.low / under.high) * (1 - SLACK),
      high: (over.high / under.low) * (1 + SLACK),
    })
  }
  return found
}

/** Whether a word of the text begins so. */
function standsIn({ lower }: Words, beginnings: readonly string[]): boolean {
  return beginnings.length > 0 && lower.some((word) => beginnings.some((begin) => word.startsWith(begin)))
}

function clueOf(words: Words, series: string, rates: readonly Rate[]): Clue[] {
  const low = Math.max(...rates.map((rate) => rate.low))
  const high = Math.min(...rates.map((rate) => rate.high))
  const spans = levelsOf(series).filter((level) => level.low <= high && level.high >= low)
  const days = union(spans.map(({ span }) => span))
  const [first, last, place] = [days[0]?.first, days.at(-1)?.last, rates[0]?.place]
  if (low > high || first === undefined || last === undefined || !place) return []
  const facts = { event: series, when: `${dayName(first)}/${dayName(last)}` }
  return [
    clueAt(words, place, { kind: 'conversion', days, subject: series }, { rule: 'affair-was-news', facts }),
  ]
}
