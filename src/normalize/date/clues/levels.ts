import { shippedRows } from '../../../knowledge/shipped.ts'
import { dayName, numberOf } from '../../../lib/calendar.ts'
import { append } from '../../../lib/grouping.ts'
import { once } from '../../../lib/once.ts'
import { type Span, union } from '../../../weighing/span.ts'
import { list } from '../almanac/table.ts'
import { type Clue, clueAt } from './clue.ts'
import { isCapital, isYear, phraseWords, sentenceOf, type Words, wordAt } from './words.ts'

/** How texts name an index, a rate or a price, and its numbers: `knowledge/almanac/level-series.csv`. */
interface Series {
  readonly series: string
  readonly form: 'index' | 'rate' | 'amount' | 'share'
  readonly before: string
  /** In words; empty where nothing need stand behind the number. */
  readonly units: readonly (readonly string[])[]
  readonly digits: number
}

/** From the lowest to the highest that it stood at in some years. */
interface Level {
  readonly low: number
  readonly high: number
  readonly span: Span
}

/** A number as it stands in a text. */
interface Amount {
  readonly value: number
  readonly digits: number
  /** Its last word. */
  readonly last: number
}

/**
 * "The Dow closed at 2,301.64", "the dollar at 1.82 marks", "the prime rate to 7-3/4 pct": the years in which it stood
 * there. Sentences with a year, plans and forecasts tell of other days.
 */
export function readLevels(words: Words): Clue[] {
  const clues = new Map<string, Clue>()
  for (let at = 0; at < words.lower.length; at++)
    for (const { name, capital, series } of named().get(words.lower[at] ?? '') ?? []) {
      if (clues.has(series.series) || !standsAt(words, at, name, capital)) continue
      const clue = levelNear(words, at, at + name.length - 1, series)
      if (clue) clues.set(series.series, clue)
    }
  return [...clues.values()]
}

interface Named {
  readonly name: readonly string[]
  readonly capital: boolean
  readonly series: Series
}

/** By the first word of each name. */
const named = once((): ReadonlyMap<string, readonly Named[]> => {
  const made = new Map<string, Named[]>()
  for (const row of shippedRows<'series' | 'names' | 'form' | 'before' | 'units' | 'digits'>(
    'almanac/level-series.csv',
  )) {
    const series = {
      series: row.series,
      form: row.form as Series['form'],
      before: row.before,
      units: row.units === '' ? [] : row.units.split('/').map(phraseWords),
      digits: Number(row.digits),
    }
    for (const name of list(row.names)) {
      const parts = phraseWords(name)
      if (parts[0]) append(made, parts[0], { name: parts, capital: /^\p{Lu}/u.test(name), series })
    }
  }
  return made
})

/** From year to year, the lowest and the highest that a series stood at. */
export function levelsOf(series: string): readonly Level[] {
  return levels().get(series) ?? []
}

const levels = once((): ReadonlyMap<string, readonly Level[]> => {
  const made = new Map<string, Level[]>()
  for (const { series, from, to, low, high } of shippedRows<'series' | 'from' | 'to' | 'low' | 'high'>(
    'almanac/levels.csv',
  )) {
    const span = { first: numberOf(Number(from), 1, 1), last: numberOf(Number(to), 12, 31) }
    append(made, series, { low: Number(low), high: Number(high), span })
  }
  return made
})

function standsAt(words: Words, at: number, name: readonly string[], capital: boolean): boolean {
  if (capital && !isCapital(words.raw[at])) return false
  return name.every((word, i) => words.lower[at + i] === word)
}

/** In words: a number farther from the name is one of something else. */
const reach = 22

/** The numbers behind the name first, then those before it. */
function levelNear(words: Words, first: number, last: number, series: Series): Clue | null {
  const [begin, end] = sentenceOf(words, first)
  if (tellsOfOtherDays(words, begin, end)) return null
  for (let at = last + 1; at < Math.min(end, last + reach); at++) {
    const clue = levelAt(words, at, [first, last], series)
    if (clue) return clue
  }
  for (let at = Math.max(begin, first - reach); at < first; at++) {
    const clue = levelAt(words, at, [first, last], series)
    if (clue) return clue
  }
  return null
}

/** "its peak of 2,722 in August 1987", "would fall to 1,500", "if gold reaches $900". */
function tellsOfOtherDays({ lower, says }: Words, begin: number, end: number): boolean {
  for (let at = begin; at < end; at++) {
    const word = lower[at] ?? ''
    if (isYear(word)) return true
    if (says.will.has(word) || says.shall.has(word) || says.modals.has(word) || says.forecasts.has(word))
      return true
    if (says['no level with'].has(word)) return true
  }
  return false
}

function levelAt(words: Words, at: number, name: readonly [number, number], series: Series): Clue | null {
  const amount = amountAt(words, at)
  if (!amount || amount.digits < series.digits || !isLevel(words, at, amount, series, name)) return null
  const spans = levelsOf(series.series)
    .filter(({ low, high }) => amount.value >= low && amount.value <= high)
    .map(({ span }) => span)
  const days = union(spans)
  const [begin, end] = [days[0]?.first, days.at(-1)?.last]
  if (begin === undefined || end === undefined) return null
  const written = words.text.slice(words.start[at] ?? 0, words.end[amount.last] ?? 0)
  const facts = { event: `${series.series}: ${written}`, when: `${dayName(begin)}/${dayName(end)}` }
  const clue = { kind: 'level', days, subject: series.series }
  return clueAt(words, [at, amount.last], clue, { rule: 'affair-was-news', facts })
}

/** Whether a number is what the series stands at, by what stands before and behind it. */
function isLevel(
  words: Words,
  at: number,
  { value, last }: Amount,
  series: Series,
  name: readonly [number, number],
): boolean {
  const { lower, says, text } = words
  const sign = /^[$£€]/.exec(words.raw[at] ?? '')?.[0] ?? ''
  if (sign !== series.before) return false
  const unit = series.units.find((parts) => parts.every((part, i) => lower[last + 1 + i] === part))
  if (series.units.length > 0 && !unit) return false
  const behind = lower[last + 1] ?? ''
  const isPercent = says.percent.at(lower, last + 1) > 0 || text.charAt(words.end[last] ?? 0) === '%'
  if ((series.form === 'share') !== isPercent) return false
  const led = leadOf(words, at)
  if (series.form === 'amount')
    return led !== null || (name[0] > last && name[0] - last <= 1 + (unit?.length ?? 0))
  if (led === null) return false
  if (series.form !== 'index') return true
  // "above 10,000" is spoken of for years; "about 250 points" is a change.
  const isRound = value % (value < 2000 ? 100 : 500) === 0
  return !isRound && (!says.points.has(behind) || says['level at'].has(led))
}

/** The word that leads to a number, over those that may stand between: "to a record 2,301.64" → "to". */
function leadOf({ lower, says }: Words, at: number): string | null {
  let before = at - 1
  while (before > at - 4 && says['level fillers'].has(lower[before] ?? '')) before--
  const word = lower[before] ?? ''
  return says['level at'].has(word) || says['level near'].has(word) ? word : null
}

/** "1,738.42", "13.480,12" in German, "7-3/4", "$18.50": the number that begins at a word; null where none does. */
function amountAt(words: Words, at: number): Amount | null {
  const from = words.start[at] ?? 0
  const form = words.says.tag === 'en' ? english : continental
  const written = form.exec(words.text.slice(from, from + longest))
  const { whole = '', part = '', over, under } = written?.groups ?? {}
  if (!written) return null
  const last = wordAt(words, from + written[0].length - 1)
  if (last === null) return null
  const fraction = over && under ? Number(over) / Number(under) : Number(`0.${part || '0'}`)
  return { value: Number(whole.replace(/[.,’]/g, '')) + fraction, digits: part.length, last }
}

const english =
  /^[$£€]?(?<whole>\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?:\.(?<part>\d{1,4}))?(?:-(?<over>\d)\/(?<under>\d{1,2}))?(?![\d\p{L}])/u
const continental = /^[$£€]?(?<whole>\d{1,3}(?:[.’]\d{3}){1,3}|\d{1,9})(?:,(?<part>\d{1,4}))?(?![\d\p{L}])/u

/** Of a number, in characters. */
const longest = 20
