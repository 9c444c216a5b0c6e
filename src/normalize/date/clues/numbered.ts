import { shippedRows } from '../../../knowledge/shipped.ts'
import { numberOf } from '../../../lib/calendar.ts'
import { once } from '../../../lib/once.ts'
import { romanNumber } from '../../../lib/roman.ts'
import { between } from '../../../weighing/span.ts'
import { type Clue, clueAt } from './clue.ts'
import { gapAfter, phraseWords, type Words } from './words.ts'

/** An event that is counted, as `knowledge/almanac/series.csv` gives it. */
interface Series {
  readonly name: string
  /** The first and the last year of this row. */
  readonly from: number
  readonly to: number
  /** In this year the event had this number. */
  readonly number: number
  readonly year: number
  /** In years. */
  readonly step: number
  readonly month: number
}

interface SeriesPhrase {
  readonly series: Series
  readonly words: readonly string[]
}

/** "the 74th Berlinale", "77e Festival de Cannes", "XXIV Cumbre Iberoamericana": the months around the event of this number. */
export function readNumbered(words: Words): Clue[] {
  const clues = new Map<string, Clue>()
  for (let at = 1; at < words.raw.length; at++) {
    const phrases = seriesByWord().get(words.lower[at] ?? '')
    if (!phrases) continue
    const number = numberAt(words, at - 1)
    if (number === null) continue
    for (const phrase of phrases) {
      const clue = clueOf(words, at, number, phrase)
      if (clue && !clues.has(clue.subject)) clues.set(clue.subject, clue)
    }
  }
  return [...clues.values()]
}

function clueOf(
  words: Words,
  at: number,
  number: number,
  { series, words: phrase }: SeriesPhrase,
): Clue | null {
  const last = at + phrase.length - 1
  if (!phrase.every((word, i) => words.lower[at + i] === word)) return null
  // A name has a capital or a number at its end: "Giro d'Italia", "Daytona 500".
  if (!/\p{Lu}|^\d/u.test(words.raw[last] ?? '')) return null
  const year = series.year + series.step * (number - series.number)
  if (year < series.from || year > series.to) return null
  const middle = numberOf(year, series.month, 15)
  // Games of every fourth year are spoken of since the last ones, when their town is chosen.
  const before = series.step === 1 ? SEASON : series.step * 365
  const days = between(middle - before, middle + SEASON)
  const kind = series.step === 1 ? 'event-numbered' : 'event-named'
  const facts = { event: `${series.name}, ${number}`, when: String(year) }
  return clueAt(
    words,
    [at - 1, last],
    { kind, days, subject: series.name },
    { rule: 'affair-was-news', facts },
  )
}

/** In days before and after the middle of the month: it is told of most then. */
const SEASON = 135

/** "74th", "74.", "77e", "77ª", "XXIV" right before the name; null for any other word. */
function numberAt(words: Words, at: number): number | null {
  const raw = words.raw[at] ?? ''
  if (!/^[.ªº°]?\s$/.test(gapAfter(words, at))) return null
  const digits = /^(\d{1,3})(?:st|nd|rd|th|e|ème|ª|º|°|er|re)?$/.exec(raw)?.[1]
  if (digits) return /^\d+$/.test(raw) && gapAfter(words, at) === ' ' ? null : Number(digits)
  return /^[IVXLC]{2,8}$/.test(raw) ? romanNumber(raw, 399) : null
}

const seriesByWord = once((): ReadonlyMap<string, readonly SeriesPhrase[]> => {
  const found = new Map<string, SeriesPhrase[]>()
  const rows = shippedRows<'name' | 'from' | 'to' | 'number' | 'year' | 'step' | 'month' | 'phrases'>(
    'almanac/series.csv',
  )
  for (const { name, phrases, ...row } of rows) {
    const series = {
      name: name.replace(/ since \d{4}$/, ''),
      from: Number(row.from),
      to: Number(row.to),
      number: Number(row.number),
      year: Number(row.year),
      step: Number(row.step),
      month: Number(row.month),
    }
    for (const phrase of phrases.split(';')) {
      const parts = phraseWords(phrase)
      const [first = ''] = parts
      found.set(first, [...(found.get(first) ?? []), { series, words: parts }])
    }
  }
  return found
})
