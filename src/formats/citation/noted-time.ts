import { shippedData, shippedRows } from '../../knowledge/shipped.ts'
import { languageOf } from '../../languages/load.ts'
import { isPaper } from '../../languages/newspapers.ts'
import { wordsFor } from '../../languages/reading.ts'
import { once } from '../../lib/once.ts'
import { withoutAccents } from '../../text/folding.ts'
import { isMonth } from './months.ts'

/** A line that names one time, as people note it who keep clippings: "The Courier, early Feb. '58, p. 3". */
export interface NotedTime {
  /** "early Feb. '58" */
  readonly time: string
  readonly before: string
  readonly after: string
  /** Whether it holds what stands in such notes and hardly in anything else: "c.", "prob.", "'58", "?". */
  readonly plainly: boolean
}

/**
 * The one time that a line names, with or without its day: "around Easter 1984", "Christmas Number 1911", "3 FEB 43",
 * "12.iii.1923", "Winter 1987/88", "Sat 9/3/74". Null where it names none, or more than one.
 */
export function notedTime(line: string): NotedTime | null {
  if (line.length > 160 || !/\d\d/.test(line)) return null
  const runs = runsOf(tokensOf(line)).filter((run) => run.some(isYear))
  const [run] = runs
  const [first, last] = [run?.[0], run?.at(-1)]
  if (runs.length !== 1 || !run || !first || !last || run.filter(isYear).length > 2) return null
  return {
    time: line.slice(first.start, last.end),
    before: line.slice(0, first.start),
    after: line.slice(last.end),
    plainly: run.some(({ kind }) => kind === 'vague' || kind === 'short'),
  }
}

/**
 * `year` in full, at the end of a day in figures too; `short`: the same of two digits; `vague`: a word of those who do not
 * know the day; `time`: any other word or number of a time; `small`: what stands between those.
 */
type Kind = 'year' | 'short' | 'vague' | 'time' | 'small' | 'other'

interface Token {
  readonly kind: Kind
  readonly text: string
  readonly start: number
  readonly end: number
}

function isYear({ kind }: Token): boolean {
  return kind === 'year' || kind === 'short'
}

/** Words, numbers and marks that follow each other and belong to a time, without the small ones at both ends. */
function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [[]]
  for (const each of tokens) {
    if (each.kind === 'other') runs.push([])
    else if (each.kind !== 'small' || runs.at(-1)?.length) runs.at(-1)?.push(each)
  }
  for (const run of runs) while (run.at(-1)?.kind === 'small') run.pop()
  return runs
}

const pieces =
  /[Qq][1-4](?![\p{L}\d])|\d{1,2}[./-]\s?(?:\d{1,2}|[IVXivx]{1,4})[./-]\s?(?:(?:1[5-9]|20)\d\d|\d\d)(?![\d/])|\d{1,2}\/(?:1[5-9]|20)\d\d(?!\d)|(?:1[5-9]|20)\d\d(?:[/–-]\d\d)?s?(?!\d)|['’‘]\d\ds?(?![\p{L}\d])|\d{1,2}(?:st|nd|rd|th|er)?(?![\p{L}\d])|[\p{L}\p{M}][\p{L}\p{M}'’-]*|\S/gu

function tokensOf(line: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: text, index: start } of line.matchAll(pieces)) {
    const [month, day] = [tokens.at(-1), tokens.at(-2)]
    const isBehindMonth =
      month?.kind === 'time' && isMonth(bare(month.text)) && /^\d{1,2}/.test(day?.text ?? '')
    // "43" of "3 FEB 43"
    const kind = isBehindMonth && /^[3-9]\d$/.test(text) ? 'short' : kindOf(text)
    // The stop of "Feb." and "prob." belongs to it.
    const isStop = text === '.' && month?.end === start && /^(?:time|vague)$/.test(month.kind)
    if (isStop) tokens[tokens.length - 1] = { ...month, end: start + 1 }
    else tokens.push({ kind, text, start, end: start + text.length })
  }
  return tokens
}

function kindOf(text: string): Kind {
  if (/^\d{1,2}[./-]/.test(text)) return /\d{4}$/.test(text) ? 'year' : 'short'
  if (/^['’‘]\d/.test(text)) return 'short'
  if (/^\d{4}/.test(text)) return 'year'
  if (/^(?:q[1-4]|\d{1,2}\D{0,2})$/i.test(text)) return 'time'
  if (text === '?') return 'vague'
  if (/^[,/–-]$/.test(text)) return 'small'
  const word = bare(text)
  const { vague, times, small } = words()
  // "Evening Post Sat 9/3/74"
  if (isPaper(text)) return 'other'
  if (vague.has(word)) return 'vague'
  if (times.has(word) || isMonth(word)) return 'time'
  return small.has(word) || romanMonth.test(text) ? 'small' : 'other'
}

const romanMonth = /^(?:X?I{1,3}|I?[VX]|VI{1,3}|X)$/

function bare(word: string): string {
  return withoutAccents(word).toLowerCase().replaceAll('’', "'")
}

interface Words {
  readonly vague: ReadonlySet<string>
  readonly times: ReadonlySet<string>
  readonly small: ReadonlySet<string>
}

const words = once((): Words => {
  const lists = shippedData<Readonly<Record<string, readonly string[]>>>('notes/loose-dates.yml')
  const of = (...names: readonly string[]): Set<string> =>
    new Set(names.flatMap((name) => lists[name] ?? []).flatMap((phrase) => phrase.split(' ')))
  const small = of('filler', 'and', 'between')
  const outside = (set: Set<string>): ReadonlySet<string> =>
    new Set([...set].filter((word) => !small.has(word)))
  const feasts = shippedRows<'names'>('notes/feasts.csv').flatMap(({ names }) => names.split(/[| ]/))
  const days = wordsFor(languageOf('und'), ({ weekdays }) => weekdays.flat()).map(bare)
  return {
    vague: outside(of('about', 'unsure', 'early', 'mid', 'late', 'before', 'after', 'upTo', 'since')),
    times: outside(
      new Set([
        ...of(
          'spring',
          'summer',
          'autumn',
          'winter',
          'decade',
          'century',
          'week',
          'number',
          'term',
          'quarter',
          'ordinals',
        ),
        ...feasts,
        ...days,
      ]),
    ),
    small,
  }
})
