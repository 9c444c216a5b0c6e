import { dayNumber, dayOf, daysInMonth, numberOf } from '../../../lib/calendar.ts'
import { findDates } from '../expression.ts'
import { monthOf } from '../names.ts'
import { type Clue, clueAt } from './clue.ts'
import { between, type Days } from './span.ts'
import { frameOf, isYearOfElection } from './tense.ts'
import { sentenceOf, type Words, wordAt } from './words.ts'
import { yearNumbers } from './year-numbers.ts'

/** A year as the text names it. */
interface YearMention {
  readonly year: number
  /** Words that name it, the first and the last. */
  readonly first: number
  readonly last: number
  /** A month or a day stands with it. */
  readonly days: Days
  readonly precision: 'day' | 'month' | 'year' | 'season'
  readonly frame: 'past' | 'ahead' | 'plain'
}

/**
 * Years named in the text. News speaks most of its own year and of the last: the latest year named is the strongest
 * clue that every language has. How long before and after it texts appear is measured for each way of naming.
 */
export function readYears(words: Words): Clue[] {
  const mentions = mentionsOf(words)
  const clues: Clue[] = []
  const past = latest(mentions.filter(({ frame }) => frame === 'past'))
  const named = latest(mentions.filter(({ frame }) => frame !== 'ahead'))
  if (past) clues.push(yearClue(words, past, mentions))
  if (named && named.year !== past?.year) clues.push(yearClue(words, named, mentions))
  for (const precision of ['day', 'month'] as const) {
    const exact = latest(mentions.filter((one) => one.precision === precision && one.frame !== 'ahead'))
    if (exact && exact.year === (named ?? exact).year) clues.push(exactClue(words, exact))
  }
  const ahead = mentions.filter((one) => one.frame === 'ahead' && one.year >= (past?.year ?? 0))
  const next = ahead.sort((a, b) => a.year - b.year)[0]
  if (next) clues.push(clue(words, next, 'year-ahead', yearDays(next.year), 'lies ahead'))
  return [...clues, ...readElections(words, mentions), ...readCompared(words, mentions)]
}

function latest(mentions: readonly YearMention[]): YearMention | undefined {
  return mentions.reduce<YearMention | undefined>(
    (a, b) => (a === undefined || b.year > a.year ? b : a),
    undefined,
  )
}

/** The kind of a year by what stands around it: named once, again, or set against the year before ("from 1985"). */
function yearClue(words: Words, mention: YearMention, mentions: readonly YearMention[]): Clue {
  const { year, precision, frame } = mention
  const same = mentions.filter((one) => one.year === year).length
  const beside = mentions.some((one) => one.year === year - 1)
  const how = precision === 'season' ? 'season' : beside ? 'compared' : same > 1 ? 'again' : 'once'
  const days =
    precision === 'season' ? between(numberOf(year - 1, 8, 1), numberOf(year, 6, 30)) : yearDays(year)
  const says = frame === 'past' ? 'is spoken of in the past' : 'is the latest year named'
  return clue(words, mention, how === 'season' ? 'year-season' : `year-${frame}-${how}`, days, says)
}

function exactClue(words: Words, mention: YearMention): Clue {
  const kind = `${mention.precision}-${mention.frame === 'past' ? 'past' : 'plain'}`
  return clue(words, mention, kind, mention.days, `is the latest ${mention.precision} named with its year`)
}

function clue(words: Words, mention: YearMention, kind: string, days: Days, says: string): Clue {
  const { year, first, last } = mention
  return clueAt(words, [first, last], { kind, days, subject: `year ${year}` }, `${year} ${says}`, { year })
}

function yearDays(year: number): Days {
  return between(numberOf(year, 1, 1), numberOf(year, 12, 31))
}

function mentionsOf(words: Words): YearMention[] {
  const dates = findDates(words.text)
  return yearNumbers(words.text).flatMap(({ year, start, end, season }): YearMention[] => {
    const at = wordAt(words, start)
    if (at === null || !isYear(words, at, start, end)) return []
    const date = dates.find((one) => one.start <= start && one.end >= end)
    const first = date ? (wordAt(words, date.start) ?? at) : firstOf(words, at)
    const frame = frameOf(words, first, at)
    const base = { year, first, last: at, frame }
    if (season) return [{ ...base, first: at, precision: 'season', days: [] }]
    const day = date?.day ? dayOf(year, date.month, date.day) : null
    if (day && !date?.other)
      return [{ ...base, precision: 'day', days: between(dayNumber(day), dayNumber(day)) }]
    const month = date?.month ?? monthOf(words.raw[at - 1] ?? '')
    if (month === null || month < 1 || month > 12)
      return [{ ...base, precision: 'year', days: yearDays(year) }]
    const days = between(numberOf(year, month, 1), numberOf(year, month, daysInMonth(year, month)))
    return [{ ...base, precision: 'month', days }]
  })
}

/** "March, 1986": the month before it. */
function firstOf(words: Words, at: number): number {
  return monthOf(words.raw[at - 1] ?? '') === null ? at : at - 1
}

const unit =
  /^(?:people|men|women|miles|dollars|euros|pounds|km|kilometers|kilometres|metres|meters|feet|tons|tonnes|troops|soldiers|jobs|votes|points|words|copies|homes|acres|hours|euro|yards|employees|workers|students|residents|members|calories|rpm|cc|hp|mah|kg|lbs|watts|gmt|dlrs|mln|cts|pct|bpd|shares|units|barrels)$/
const numbered =
  /^(?:no|nr|law|act|section|article|page|room|flight|boeing|route|number|paragraph|rule|resolution|bill|proposition|amendment|about|nearly|approximately|roughly|some|over|around|than|almost|at|only|just|another|up|down|rose|fell|gained|lost)$/

/** No amount, no page of a law, no part of a name. */
function isYear(words: Words, at: number, start: number, end: number): boolean {
  if (/[$£€#§№:/]\s?$/.test(words.text.slice(Math.max(0, start - 2), start))) return false
  if (/^(?:[%°:]|[.,]\d|\s?(?:percent|per cent))/.test(words.text.slice(end, end + 9))) return false
  if (unit.test(words.lower[at + 1] ?? '')) return false
  return !numbered.test(words.lower[at - 1] ?? '')
}

/** "the 2012 election", "2012 presidential candidates": spoken of from the election before to long after. */
function readElections(words: Words, mentions: readonly YearMention[]): Clue[] {
  return mentions.flatMap((mention) => {
    const election = isYearOfElection(words, mention.last, mention.year)
    if (!election) return []
    const days = between(numberOf(mention.year - 2, 11, 9), numberOf(mention.year, 11, 9))
    const kind = election === 'ahead' ? 'election-ahead' : 'election-named'
    return [clue(words, mention, kind, days, 'was a year of elections')]
  })
}

/** "last year from 1.5 billion in 1985": the year before the last; "this year, up from 1985": the last. */
function readCompared(words: Words, mentions: readonly YearMention[]): Clue[] {
  return mentions.flatMap((mention) => {
    const [begin] = sentenceOf(words, mention.last)
    if (mention.precision !== 'year' || words.lower[mention.last - 1] !== 'in') return []
    let compared = -1
    for (let at = mention.last - 2; at >= Math.max(begin, mention.last - 9); at--)
      if (/^(?:from|against|than|versus|vs|with|to)$/.test(words.lower[at] ?? '')) compared = at
    if (compared < 0) return []
    for (let at = compared - 1; at > Math.max(begin, compared - 14); at--) {
      const back = words.lower[at] === 'year' ? words.lower[at - 1] : ''
      if (back !== 'last' && back !== 'this') continue
      const year = mention.year + (back === 'last' ? 2 : 1)
      const says = `set against "${back} year": published in ${year}`
      return [clue(words, { ...mention, first: at - 1 }, 'year-set-against', yearDays(year), says)]
    }
    return []
  })
}
