import { dayNumber, dayOf, daysInMonth, numberOf } from '../../../lib/calendar.ts'
import { between, type Days } from '../../../weighing/span.ts'
import { type DateExpression, findDates } from '../expression.ts'
import { monthOf, weekdayNamed } from '../names.ts'
import { type Clue, clueAt } from './clue.ts'
import type { DecadeNamed } from './decades.ts'
import { lastYear } from './every-year.ts'
import { countedToday, lookBackOf } from './looks-back.ts'
import { frameOf, isSecondOfRange, isYearOfElection } from './tense.ts'
import { isSaid, toldWith } from './told-days.ts'
import { isNamedAfterYear, sentenceOf, type Words, wordAt } from './words.ts'
import { yearNumbers } from './year-numbers.ts'

/** A year as the text names it. */
interface YearMention {
  readonly year: number
  /** Words that name it, the first and the last. */
  readonly first: number
  readonly last: number
  /** A month or a day stands with it. */
  readonly days: Days
  readonly precision: 'day' | 'month' | 'quarter' | 'year' | 'season' | 'fiscal'
  readonly frame: 'past' | 'ahead' | 'plain'
}

/**
 * Years named in the text. News speaks most of its own year and of the last: the latest year named is the strongest
 * clue that every language has. How long before and after it texts appear is measured for each way of naming.
 */
export function readYears(words: Words, decades: readonly DecadeNamed[] = []): Clue[] {
  const mentions = mentionsOf(words, decades)
  const clues: Clue[] = []
  const past = latest(mentions.filter(({ frame }) => frame === 'past'))
  const named = latest(mentions.filter(({ frame }) => frame !== 'ahead'))
  if (past) clues.push(yearClue(words, past, mentions))
  if (named && named.year !== past?.year) clues.push(yearClue(words, named, mentions))
  const firm = named && isTarget(named) ? beforeTarget(named, mentions) : undefined
  if (firm && firm.year !== past?.year) clues.push(yearClue(words, firm, mentions))
  const headline = latest(mentions.filter((one) => one.frame !== 'ahead' && isInHeadline(words, one)))
  if (headline && headline.year === named?.year)
    clues.push(clue(words, headline, 'year-headline', yearDays(headline.year), 'latest-year'))
  for (const precision of ['day', 'month', 'quarter'] as const) {
    const exact = latest(mentions.filter((one) => one.precision === precision && one.frame !== 'ahead'))
    if (exact && exact.year === (named ?? exact).year && !isSince(words, exact))
      clues.push(exactClue(words, exact))
  }
  const ahead = mentions.filter((one) => one.frame === 'ahead' && one.year >= (past?.year ?? 0))
  const next = ahead.sort((a, b) => a.year - b.year)[0]
  if (next) clues.push(clue(words, next, 'year-ahead', yearDays(next.year), 'year-lies-ahead'))
  const back = readLookBack(words, mentions)
  // What a text looks back on says no more of its own time than what it counts.
  const own = back ? clues.filter(({ subject }) => Number(subject.slice(-4)) > back.from) : clues
  return [
    ...own,
    ...readElections(words, mentions),
    ...readCompared(words, mentions),
    ...readSameMonth(words, mentions),
    ...(back ? back.clues : readYearsAgo(words, mentions)),
  ]
}

/** "ran in 1973 and in 1980": beside a year that may be one of a plan, the latest one that is none. */
function beforeTarget(target: YearMention, mentions: readonly YearMention[]): YearMention | undefined {
  return latest(mentions.filter((one) => one.frame !== 'ahead' && !isTarget(one) && one.year < target.year))
}

/** In the first line, where it is as short as headlines are. */
function isInHeadline({ text, start }: Words, { last }: YearMention): boolean {
  const line = text.indexOf('\n')
  return line > 0 && line <= longestHeadline && (start[last] ?? 0) < line
}

const longestHeadline = 200

function latest(mentions: readonly YearMention[]): YearMention | undefined {
  return mentions.reduce<YearMention | undefined>(
    (a, b) => (a === undefined || b.year > a.year ? b : a),
    undefined,
  )
}

/** The kind of a year by what stands around it: named once, again, or set against the year before ("from 1985"). */
function yearClue(words: Words, mention: YearMention, mentions: readonly YearMention[]): Clue {
  const { year, precision, frame } = mention
  if (isSince(words, mention)) return clue(words, mention, 'year-since', yearDays(year), 'year-is-past')
  const same = mentions.filter((one) => one.year === year).length
  const beside = mentions.some((one) => one.year === year - 1)
  const figures = !beside && mentions.some((one) => one.year === year && isAmongFigures(words, one.last))
  const how =
    precision === 'season' || precision === 'fiscal'
      ? precision
      : beside
        ? 'compared'
        : figures
          ? 'figures'
          : same > 1
            ? 'again'
            : 'once'
  const days =
    precision === 'fiscal'
      ? mention.days
      : precision === 'season'
        ? between(numberOf(year - 1, 8, 1), numberOf(year, 6, 30))
        : yearDays(year)
  const rule = frame === 'past' ? 'year-is-past' : 'latest-year'
  if (isUntold(words, mention) && how !== 'season' && how !== 'fiscal')
    return clue(words, mention, isOpen(words, mention) ? 'year-round' : 'year-untold', days, rule)
  const kind = isTarget(mention) && how !== 'compared' ? 'round' : `${frame}-${how}`
  return clue(words, mention, `year-${how === 'season' || how === 'fiscal' ? how : kind}`, days, rule)
}

/** In a language whose verbs are not known nothing tells whether a year is long past. */
function isUntold({ says }: Words, { frame }: YearMention): boolean {
  return !says.hasTenses && frame === 'plain'
}

/** "к 2018 году", "do roku 2018": of a plan, or of what was over by then. */
function isOpen({ lower, says }: Words, { first }: YearMention): boolean {
  return says['year open'].has(lower[first - 1] ?? '') || says['year open'].has(lower[first - 2] ?? '')
}

/** "the worst since 1976", "mayor since January 2009", „seit Ende 1999“: what has lasted from then on, or came then last. */
function isSince({ lower, says }: Words, { first }: YearMention): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const word = lower[at] ?? ''
    if (says.since.has(word)) return true
    if (!says.led.has(word) && !says.the.has(word) && !says.years.has(word)) return false
  }
  return false
}

/** "carbon-free in 2035": a year that ends in 0 or 5, of which nothing says that it is past, may be one of a plan. */
function isTarget({ year, precision, frame }: YearMention): boolean {
  return year % 5 === 0 && precision === 'year' && frame === 'plain'
}

/** So many more numbers stand in the sentence: figures of a year are told when they are new. */
function isAmongFigures(words: Words, at: number, least = 2): boolean {
  const [begin, end] = sentenceOf(words, at)
  let numbers = 0
  for (let i = Math.max(begin, at - 25); i < Math.min(end, at + 25); i++)
    if (i !== at && /^\$?\d/.test(words.raw[i] ?? '') && !/^(?:1[89]|20)\d\d$/.test(words.raw[i] ?? ''))
      numbers++
  return numbers >= least
}

function exactClue(words: Words, mention: YearMention): Clue {
  const [day] = mention.precision === 'day' ? mention.days : []
  const told = day ? toldWith(words, [mention.first, mention.last], day.first) : null
  if (day && told && (mention.frame === 'plain' || told === 'this' || isSaid(words, mention.last))) {
    // Papers print it on the next day, weeklies later; a plan is told some days ahead.
    const days = between(day.first - (told === 'this' ? 3 : 1), day.first + (told === 'this' ? 2 : 6))
    return clue(words, mention, `day-${told}`, days, 'latest-with-year')
  }
  const isResult = mention.precision === 'quarter' && isAmongFigures(words, mention.last, 1)
  const kind = isResult
    ? 'quarter-results'
    : mention.precision !== 'day' && isUntold(words, mention)
      ? 'month-untold'
      : `${mention.precision}-${mention.frame === 'past' ? 'past' : 'plain'}`
  return clue(words, mention, kind, mention.days, 'latest-with-year')
}

function clue(
  words: Words,
  mention: YearMention,
  kind: string,
  days: Days,
  rule: string,
  published: number | null = null,
): Clue {
  const { year, first, last } = mention
  const facts = { year, published }
  return clueAt(words, [first, last], { kind, days, subject: `year ${year}` }, { rule, facts })
}

function yearDays(year: number): Days {
  return between(numberOf(year, 1, 1), numberOf(year, 12, 31))
}

function mentionsOf(words: Words, decades: readonly DecadeNamed[]): YearMention[] {
  return yearNumbers(words.text).flatMap(({ year, start, end, season, dated }): YearMention[] => {
    if (decades.some((one) => one.start <= start && one.end >= end)) return []
    const at = wordAt(words, start)
    if (at === null || !(dated || isYear(words, at, start, end))) return []
    if (!(season || dated) && isNamedAfterYear(words, at)) return []
    const date = dateAround(words.text, start, end)
    // "31.02.2021", "12.04.2021.3": a number of something.
    if (dated && !date) return []
    const first = date ? (wordAt(words, date.start) ?? at) : firstOf(words, at)
    if (isOfBirth(words, first, at)) return []
    const frame = date?.day && isAttribute(words, first) ? 'past' : frameOf(words, first, at)
    const base = { year, first, last: at, frame }
    if (season) return [{ ...base, first: at, precision: 'season', days: [] }]
    // A budget is spoken of before its year, results after it: no tense tells which.
    if (isFiscal(words, first) || words.says.budgets.has(words.lower[at + 1] ?? ''))
      return [{ ...base, frame: 'plain', precision: 'fiscal', days: fiscalDays(year) }]
    if (isSecondOfRange(words, first)) return [{ ...base, precision: 'year', days: yearDays(year) }]
    const day = date?.day ? dayOf(year, date.month, date.day) : null
    const said =
      day && date?.other
        ? dayOfWeekday(words, [first, at], [day, dayOf(year, date.other.month, date.other.day)])
        : day
    if (said) return [{ ...base, precision: 'day', days: between(dayNumber(said), dayNumber(said)) }]
    // "05/06/2021": of two months nothing says which.
    const month = date?.other ? null : (date?.month ?? monthOf(words.raw[at - 1] ?? ''))
    const quarter = quarterBefore(words, at)
    if (quarter) {
      const days = between(numberOf(year, 3 * quarter - 2, 1), numberOf(year, 3 * quarter, 30))
      return [{ ...base, precision: 'quarter', days }]
    }
    if (month === null || month < 1 || month > 12)
      return [{ ...base, precision: 'year', days: yearDays(year) }]
    const days = between(numberOf(year, month, 1), numberOf(year, month, daysInMonth(year, month)))
    return [{ ...base, precision: 'month', days }]
  })
}

/** "the Oct. 9, 2012, attack": a day that tells which of several things is meant is one of the past. */
function isAttribute({ lower, says }: Words, first: number): boolean {
  const article = says.the.has(lower[first] ?? '') ? first : first - 1
  return says.the.has(lower[article] ?? '') && monthOf(lower[article + 1] ?? '') !== null
}

/** "born in 1973", "1973 in Marle geboren": of nobody's birth does news tell the year but much later. */
function isOfBirth({ lower, says, text, start, end }: Words, first: number, last: number): boolean {
  for (let away = 1; away <= besideBirth; away++) {
    if (says.born.has(lower[first - away] ?? ''))
      return !/[,;:.()\n]/.test(text.slice(end[first - away], start[first]))
    if (says.born.has(lower[last + away] ?? ''))
      return !/[,;:.()\n]/.test(text.slice(end[last], start[last + away]))
  }
  return false
}

/** In words: "geboren am", "nacido en Marle en". */
const besideBirth = 4

/** "quarta-feira (11/10/2023)": of two days the one that has the weekday beside it; null where none or both have it. */
function dayOfWeekday(
  words: Words,
  place: readonly [number, number],
  days: readonly (string | null)[],
): string | null {
  const [first, ...more] = days.filter(
    (day) => day !== null && toldWith(words, place, dayNumber(day)) !== null,
  )
  return more.length > 0 ? null : (first ?? null)
}

/** "fiscal 1988", "fiscal year 1988", "im Geschäftsjahr 2023". */
function isFiscal({ lower, says }: Words, first: number): boolean {
  const back = says.years.has(lower[first - 1] ?? '') || says.of.has(lower[first - 1] ?? '') ? 2 : 1
  return says.fiscal.has(lower[first - back] ?? '')
}

/** From the budget, in the spring of the year before, to the results, in that of the year after. */
function fiscalDays(year: number): Days {
  return between(numberOf(year - 1, 2, 1), numberOf(year + 1, 3, 31))
}

/** The date that the year is part of: looked for near the year alone, which takes a tenth of the time. */
function dateAround(
  text: string,
  start: number,
  end: number,
): Pick<DateExpression, 'start' | 'month' | 'day' | 'other'> | null {
  const from = Math.max(0, start - longestDate)
  const date = findDates(text.slice(from, end + longestDate)).find(
    (one) => one.start + from <= start && one.end + from >= end,
  )
  return date ? { ...date, start: date.start + from } : null
}

/** In characters: "Wednesday, the 12th of September, 2024" and what may not stand beside it. */
const longestDate = 64

/** "first quarter 1987", "fourth quarter of 1986", "Q3 2024": 1 to 4; 0 where none is named. */
function quarterBefore(words: Words, at: number): number {
  const back = words.says.of.has(words.lower[at - 1] ?? '') ? 2 : 1
  const word = words.lower[at - back] ?? ''
  const named = words.says.quarter.has(word) ? (words.lower[at - back - 1] ?? '') : ''
  const short = /^[qt]([1-4])$/.exec(named === '' ? word : named)
  const count = short ? Number(short[1]) : named === '' ? 0 : (words.says.count(named) ?? 0)
  return count >= 1 && count <= 4 ? count : 0
}

/** "March, 1986": the month before it. */
function firstOf(words: Words, at: number): number {
  return monthOf(words.raw[at - 1] ?? '') === null ? at : at - 1
}

/** No amount, no page of a law, no part of a name. */
function isYear(words: Words, at: number, start: number, end: number): boolean {
  if (/[$£€#§№:/]\s?$/.test(words.text.slice(Math.max(0, start - 2), start))) return false
  if (/^(?:[%°]|[.,:]\d|\s?(?:percent|per cent))/.test(words.text.slice(end, end + 9))) return false
  if (words.says.units.has(words.lower[at + 1] ?? '')) return false
  return !words.says.numbered.has(words.lower[at - 1] ?? '')
}

/** "the 2012 election", "2012 presidential candidates": spoken of from the election before to long after. */
function readElections(words: Words, mentions: readonly YearMention[]): Clue[] {
  return mentions.flatMap((mention) => {
    const election = isYearOfElection(words, mention.last, mention.year)
    if (!election) return []
    // A president's election is spoken of from the day after the last one.
    const back = mention.year % 4 === 0 ? 4 : 2
    const days = between(numberOf(mention.year - back, 11, 9), numberOf(mention.year, 11, 9))
    const kind = election === 'ahead' ? 'election-ahead' : 'election-named'
    return [clue(words, mention, kind, days, 'year-of-elections')]
  })
}

/** "last year from 1.5 billion in 1985": the year before the last; "this year, up from 1985": the last. */
function readCompared(words: Words, mentions: readonly YearMention[]): Clue[] {
  const latestYear = latest(mentions)?.year
  return mentions.flatMap((mention) => {
    const [begin] = sentenceOf(words, mention.last)
    if (
      mention.year !== latestYear ||
      mention.frame === 'ahead' ||
      !words.says.in.has(words.lower[mention.last - 1] ?? '')
    )
      return []
    let compared = -1
    for (let at = mention.last - 2; at >= Math.max(begin, mention.last - 9); at--)
      if (words.says.compared.has(words.lower[at] ?? '')) compared = at
    if (compared < 0) return []
    for (let at = compared - 1; at > Math.max(begin, compared - 14); at--) {
      const back = words.says.years.has(words.lower[at] ?? '') ? (words.lower[at - 1] ?? '') : ''
      const isLast = words.says.last.has(back)
      if (!isLast && !words.says.this.has(back)) continue
      const year = mention.year + (isLast ? 2 : 1)
      return [
        clue(
          words,
          { ...mention, first: at - 1 },
          'year-set-against',
          yearDays(year),
          'counted-from-year',
          year,
        ),
      ]
    }
    return []
  })
}

/** "in January, from 59,000 in January, 1986": the month stands again without its year, which is then the next one. */
function readSameMonth(words: Words, mentions: readonly YearMention[]): Clue[] {
  const exact = latest(mentions.filter((one) => one.precision === 'month' && one.frame !== 'ahead'))
  const month = exact && monthOf(words.raw[exact.first] ?? '')
  if (!exact || !month || exact.year < (latest(mentions)?.year ?? 0)) return []
  if (!isAmongFigures(words, exact.last)) return []
  const again = words.lower.some(
    (word, at) =>
      at !== exact.first &&
      word === words.lower[exact.first] &&
      !/^\d/.test(words.raw[at + 1] ?? '') &&
      !words.says.of.has(words.lower[at + 1] ?? ''),
  )
  if (!again) return []
  const first = numberOf(exact.year + 1, month, 1)
  return [clue(words, exact, 'month-again', between(first, first + 150), 'same-month', exact.year + 1)]
}

/**
 * "Ten years after: a fireman remembers", „Vor 75 Jahren: Als der Krieg zu Ende ging“: counted from the one day, else the one
 * year, that the text names.
 */
function readLookBack(
  words: Words,
  mentions: readonly YearMention[],
): { readonly clues: readonly Clue[]; readonly from: number } | null {
  const { years = null, at = 0 } = lookBackOf(words) ?? countedToday(words) ?? {}
  if (years === null || !countsBack(words, at)) return null
  const told = mentions.filter(({ frame }) => frame !== 'ahead')
  const [begin, end] = sentenceOf(words, at)
  const beside = told.filter(({ last }) => last >= begin && last < end)
  const days = told.filter(({ precision }) => precision === 'day')
  // "A hundred years ago" is said of some ninety as well: not of a year somewhere else in the text.
  if (beside.length === 0 && years % 100 === 0 && !told.some(({ last }) => isNear(words, last, at)))
    return { clues: [], from: latest(told)?.year ?? 0 }
  const candidates = fitting(beside.length > 0 ? beside : days.length > 0 ? days : told, told, years)
  const [from] = candidates
  const published = (from?.year ?? 0) + years
  if (!from || candidates.some(({ year }) => year !== from.year) || told.some(({ year }) => year > published))
    return null
  // "dinsdag, 1 augustus 2000" is the day of the text rather than the one on which it looks back, unless that is long ago.
  if (years < longAgo && candidates.some((each) => hasWeekday(words, each))) return null
  const counted = clue(words, from, 'years-ago', yearDays(published), 'counted-from-year', published)
  return { clues: [counted], from: from.year }
}

/** In the sentence of word `at` or one of the two beside it. */
function isNear({ sentence }: Words, last: number, at: number): boolean {
  return Math.abs((sentence[last] ?? 0) - (sentence[at] ?? 0)) <= 1
}

/** Of several years those from which a long count leads neither into the future nor behind another year of the text. */
function fitting(
  candidates: readonly YearMention[],
  told: readonly YearMention[],
  years: number,
): readonly YearMention[] {
  if (years < longAgo || new Set(candidates.map(({ year }) => year)).size < 2) return candidates
  const newest = latest(told)?.year ?? 0
  return candidates.filter(({ year }) => year + years >= newest && year + years <= lastYear)
}

const longAgo = 50

/** "forty years after", "vor vierzig Jahren": what looks back stands right beside the count. */
function countsBack({ says, lower }: Words, at: number): boolean {
  return [at - 3, at - 2, at - 1, at + 2, at + 3].some(
    (place) => place >= 0 && says['looking back'].at(lower, place) > 0,
  )
}

function hasWeekday({ raw }: Words, { first, last }: YearMention): boolean {
  return raw
    .slice(Math.max(0, first - 2), last + 1)
    .some((word) => word.length > 4 && weekdayNamed(word) !== null)
}

/** "ten years ago, in 1977": counted from a year that is named. */
function readYearsAgo(words: Words, mentions: readonly YearMention[]): Clue[] {
  return mentions.flatMap((mention) => {
    const [begin, end] = sentenceOf(words, mention.last)
    for (let at = Math.max(begin + 2, mention.first - 6); at < Math.min(end, mention.last + 8); at++) {
      if (!words.says.ago.has(words.lower[at] ?? '') || !words.says.years.has(words.lower[at - 1] ?? ''))
        continue
      const count = words.says.count(words.lower[at - 2] ?? '')
      if (count === null) continue
      const days = yearDays(mention.year + count)
      return [clue(words, mention, 'years-ago', days, 'counted-from-year', mention.year + count)]
    }
    return []
  })
}
