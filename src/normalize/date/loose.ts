import { shippedData, shippedRows } from '../../knowledge/shipped.ts'
import { alternatives } from '../../languages/word-sets.ts'
import { dayName, dayNumber, weekdayOf } from '../../lib/calendar.ts'
import { once } from '../../lib/once.ts'
import { romanNumber } from '../../lib/roman.ts'
import { withoutAccents } from '../../text/folding.ts'
import { type DateSpan, edtfSpan, type Half, seasonSpan } from './claim.ts'
import { easterOf } from './easter.ts'
import { weekdayNamed } from './names.ts'

type List =
  | 'about'
  | 'unsure'
  | 'filler'
  | 'decade'
  | 'early'
  | 'mid'
  | 'late'
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter'
  | 'eitherSeason'
  | 'aboutBehind'
  | 'between'
  | 'and'
  | 'before'
  | 'after'
  | 'upTo'
  | 'since'
  | 'century'
  | 'week'
  | 'number'
  | 'term'
  | 'quarter'
  | 'ordinals'
  | 'weekNumber'

/** When a feast is: a month, a day of the year, or days from Easter Sunday. */
interface Feast {
  readonly from: string
  readonly to: string
}

/** Reads one plain time, such as "May 1937", without what qualifies it. */
export type ReadPlain = (text: string) => DateSpan | null

export interface LooseReading {
  readonly plain: ReadPlain
  /** On which side of the equator the paper appears; null where that is not known. */
  readonly half: Half | null
}

/**
 * A time as people note it where they do not know the day → what it claims: "c. 1937", "summer 1988?", "early 1950s",
 * "1914-18", "between 1940 and 1945", "May/June 1988", "before 1900", "19th century". What is said to be about, or not
 * sure, keeps its mark ("~", "?", "%" for both). Null for what is none of these; no month is read here but by `plain`.
 */
export function looseSpan(value: string, reading: LooseReading): DateSpan | null {
  if (value.length > 80) return null
  const { text, mark } = qualified(fold(value))
  const span =
    untilSpan(text, reading) ??
    weekSpan(text, reading) ??
    numberedWeek(text) ??
    rangeSpan(text, reading) ??
    periodSpan(text, reading)
  return marked(span ?? (mark === '' ? null : reading.plain(text)), mark)
}

interface Qualified {
  readonly text: string
  readonly mark: '' | '~' | '?' | '%'
}

/** Takes "c.", "probably" and "?" off: "c. summer 1988?" → "summer 1988", "%". */
function qualified(folded: string): Qualified {
  const { about, aboutBehind, unsure, unsureBehind } = patterns()
  const bare = folded.replace(/^[[("']+|(?<![\])"'.])[\])"'.]+$/gu, '')
  const asked = bare.replace(/\s?[([]?\?[)\]]?\s?/gu, ' ').trim()
  const sure = asked.replace(unsure, '').replace(unsureBehind, '').trim()
  const exact = sure.replace(about, '').replace(aboutBehind, '').trim()
  const isUnsure = bare.includes('?') || sure !== asked
  return { text: exact, mark: isUnsure ? (exact === sure ? '?' : '%') : exact === sure ? '' : '~' }
}

/**
 * "before 1900" is up to the end of 1899, "after 1950" from the first day of 1951, "after 9 May 1910" from the 10th; "not after 1900"
 * has 1900 in it.
 */
function untilSpan(text: string, reading: LooseReading): DateSpan | null {
  const { before, after, upTo, since } = patterns()
  const limitIn = (pattern: RegExp): string | undefined => pattern.exec(text)?.[1]
  const inclusive = limitIn(upTo) ?? limitIn(since)
  const limit = inclusive ?? limitIn(before) ?? limitIn(after)
  if (limit === undefined) return null
  const earlier = (inclusive === undefined ? before : upTo).test(text)
  if (/^\d{4}$/u.test(limit)) {
    const step = inclusive === undefined ? 1 : 0
    return edtfSpan(earlier ? `../${Number(limit) - step}` : `${Number(limit) + step}/..`)
  }
  const span = reading.plain(limit)
  if (!span || !/^\d{4}-\d\d/u.test(span.edtf) || span.edtf.includes('/')) return null
  if (inclusive !== undefined) return edtfSpan(earlier ? `../${span.edtf}` : `${span.edtf}/..`)
  const { earliest, latest } = span
  if (earliest === null || latest === null) return null
  return earlier
    ? edtfSpan(`../${dayName(dayNumber(earliest) - 1)}`)
    : edtfSpan(`${dayName(dayNumber(latest) + 1)}/..`)
}

/** "1914-18", "1914 to 1918", "between May and June 1988", "12-14 May 1988" */
function rangeSpan(text: string, reading: LooseReading): DateSpan | null {
  const { link, between } = patterns()
  const inner = text.replace(between, '')
  const years = /^(\d{4})\s?[-–—/]\s?(\d{4}|\d\d)$/u.exec(inner)
  if (years?.[1] && years[2]) {
    const last = years[2].length === 2 ? years[1].slice(0, 2) + years[2] : years[2]
    // "1914-05" is a month.
    const isMonth = years[2].length === 2 && Number(years[2]) <= 12
    return !isMonth && last > years[1] ? edtfSpan(`${years[1]}/${last}`) : null
  }
  const parts = inner.split(link)
  const [first, last] = parts.map(withoutWeekday)
  if (parts.length !== 2 || !first || !last) return null
  const end = periodSpan(last, reading) ?? reading.plain(last)
  const start = end && (periodSpan(first, reading) ?? reading.plain(completed(first, last)))
  if (!start?.earliest || !end?.latest || start.earliest >= end.latest) return null
  const simple = [start, end].every(({ edtf }) => /^\d{4}(?:-\d\d){0,2}$/u.test(edtf))
  return edtfSpan(simple ? `${start.edtf}/${end.edtf}` : `${start.earliest}/${end.latest}`)
}

/** "samedi 9" → "9" */
function withoutWeekday(text: string): string {
  const [word = '', ...rest] = text.split(' ')
  return rest.length > 0 && weekdayNamed(word) !== null ? rest.join(' ') : text
}

/** "12", "14 may 1988" → "12 may 1988"; "may", "june 1988" → "may 1988". */
function completed(first: string, last: string): string {
  if (/\d{4}/u.test(first)) return first
  const year = /\d{4}/u.exec(last)?.[0] ?? ''
  const month = /\p{L}{3,}/u.exec(last)?.[0] ?? ''
  return /\p{L}{3,}/u.test(first) ? `${first} ${year}` : `${first} ${month} ${year}`
}

/** A year, decade, century or season, or a part of one. */
function periodSpan(text: string, reading: LooseReading): DateSpan | null {
  const { filler, parts, seasons, eitherSeason, feasts, feastOf, century } = patterns()
  const bare = text.replace(filler, '')
  const hundred = century.exec(bare)?.slice(1).find(Boolean)
  if (hundred) return centurySpan(hundred)
  if (/^\d{4}$/u.test(bare)) return edtfSpan(bare)
  const slashed = /^(\d{1,2})[/.](\d{4})$/u.exec(bare)
  if (slashed?.[1] && slashed[2]) return edtfSpan(`${slashed[2]}-${slashed[1].padStart(2, '0')}`)
  const decade = decadeOf(bare)
  if (decade) return edtfSpan(`${decade}X`)
  for (const [index, part] of parts.entries()) {
    const rest = part.exec(bare)?.[1]?.replace(filler, '')
    if (rest) return partSpan(rest, index, reading)
  }
  for (const [index, season] of seasons.entries()) {
    const [, year, next] = season.exec(bare) ?? []
    // "winter 1962/63"
    if (year && next) return edtfSpan(`${year}-12/${year.slice(0, 2)}${next}-03`)
    if (year) return seasonSpan(year, index, reading.half ?? (eitherSeason.test(bare) ? null : 'north'))
  }
  const [, feast = '', number, year = ''] = feastOf.exec(bare) ?? []
  const time = feasts.get(feast)
  return time ? feastSpan(time, Number(year), number !== undefined) : quarterSpan(bare)
}

/** When a feast was in a year; its number of a magazine came out in the month before as well. */
function feastSpan({ from, to }: Feast, year: number, isNumber: boolean): DateSpan | null {
  const [first, last] = [feastDay(from, year), feastDay(to, year)]
  if (!isNumber) return edtfSpan(first === last ? first : `${first}/${last}`)
  const month = Number(first.slice(5, 7))
  const before = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
  return edtfSpan(`${before}/${last.slice(0, 7)}`)
}

/** "12-24", "e-2", "12" in a year. */
function feastDay(time: string, year: number): string {
  return time.startsWith('e') ? dayName(easterOf(year) + Number(time.slice(1))) : `${year}-${time}`
}

/** "3rd quarter 1996", "q3 1996", "third quarter 1996" */
function quarterSpan(text: string): DateSpan | null {
  const { quarter, ordinals } = patterns()
  // "1998 q3", "1998-q3", "q3/1998"
  const turned = text.replace(
    /^(\d{4})[\s/-]{1,2}(q[1-4]|[1-4](?:st|nd|rd|th|\.) .{5,16})$|^(q[1-4])[/-](\d{4})$/u,
    '$2$3 $1$4',
  )
  const [, digit, short, word = '', year] = quarter.exec(turned) ?? []
  if (year === undefined) return null
  const number = Number(digit ?? short ?? ordinals.indexOf(word) + 1)
  const [first, last] = [number * 3 - 2, number * 3].map((month) => String(month).padStart(2, '0'))
  return number > 0 ? edtfSpan(`${year}-${first}/${year}-${last}`) : null
}

/** "week ending 3 may 1962": the day that is named may be any of its week. */
function weekSpan(text: string, reading: LooseReading): DateSpan | null {
  const day = patterns().week.exec(text)?.[1]
  const span = day ? reading.plain(day) : null
  if (!span?.earliest || span.earliest !== span.latest) return null
  const number = dayNumber(span.earliest)
  return edtfSpan(`${dayName(number - 6)}/${dayName(number + 6)}`)
}

/** "2019-w10", "2019-w10-1", "kw 10/2019", "week 10 2019": a week or a day of one, counted as ISO 8601 does. */
function numberedWeek(text: string): DateSpan | null {
  const { groups } =
    /^(?<year>\d{4})-?w(?<week>\d\d)(?:-?(?<day>[1-7]))?$/u.exec(text) ??
    patterns().numberedWeek.exec(text) ??
    {}
  if (!groups || (groups.year ?? groups.first) === undefined) return null
  const [year, week] = [Number(groups.year ?? groups.first), Number(groups.week ?? groups.before)]
  // The first week of a year has its 4 January in it, and each begins on Monday.
  const fourth = dayNumber(`${String(year).padStart(4, '0')}-01-04`)
  const monday = fourth - ((weekdayOf(fourth) + 6) % 7) + 7 * (week - 1)
  if (week < 1 || week > 53 || dayName(monday + 3).slice(0, 4) !== String(year)) return null
  if (groups.day) return edtfSpan(dayName(monday + Number(groups.day) - 1))
  return edtfSpan(`${dayName(monday)}/${dayName(monday + 6)}`)
}

/** "1930s", "1930er jahre", "annees 1930" → "193" */
function decadeOf(text: string): string | null {
  return patterns().decade.exec(text)?.slice(1).find(Boolean) ?? null
}

/** The first, middle or last part of a decade, year or month, each a little wider than a third. */
function partSpan(text: string, part: number, reading: LooseReading): DateSpan | null {
  const decade = decadeOf(text)
  if (decade)
    return edtfSpan([`${decade}0/${decade}4`, `${decade}3/${decade}7`, `${decade}6/${decade}9`][part] ?? '')
  if (/^\d{4}$/u.test(text))
    return edtfSpan([`${text}-01/${text}-05`, `${text}-04/${text}-09`, `${text}-08/${text}-12`][part] ?? '')
  const { edtf: month = '', latest } = reading.plain(text) ?? {}
  // "late summer 1962", "early 19th century": the whole says enough.
  if (!/^\d{4}-\d\d$/u.test(month)) return periodSpan(text, reading)
  return edtfSpan([`${month}-01/${month}-12`, `${month}-09/${month}-22`, `${month}-18/${latest}`][part] ?? '')
}

/** "19", "xix" → "18XX" */
function centurySpan(text: string): DateSpan | null {
  const number = /^\d+$/u.test(text) ? Number(text) : romanNumber(text)
  return number && number >= 15 && number <= 21 ? edtfSpan(`${number - 1}XX`) : null
}

/** A mark at each end of an interval; behind `X`, where EDTF has none, the whole decade or century says enough. */
function marked(span: DateSpan | null, mark: Qualified['mark']): DateSpan | null {
  if (!span || mark === '') return span
  const edtf = span.edtf
    .split('/')
    .map((end) => (end === '..' || end.endsWith('X') ? end : end + mark))
    .join('/')
  return { ...span, edtf }
}

function fold(value: string): string {
  return withoutAccents(value)
    .toLowerCase()
    .replace(/[\s,]+/gu, ' ')
    .trim()
}

const patterns = once(() => {
  const lists = shippedData<Readonly<Record<List, readonly string[]>>>('notes/loose-dates.yml')
  const any = (list: List): string => alternatives(lists[list])
  const feasts = new Map(
    shippedRows<'names' | 'from' | 'to'>('notes/feasts.csv').flatMap(({ names, from, to }) =>
      names.split('|').map((name): [string, Feast] => [name, { from, to: to || from }]),
    ),
  )
  const opening = (list: List): RegExp => new RegExp(String.raw`^(?:${any(list)})(?:[.:]\s?|\s|(?=\d))`, 'u')
  const before = (list: List): RegExp => new RegExp(String.raw`^(?:${any(list)})[\s.-]{1,2}(.{4,40})$`, 'u')
  const yearBehind = (list: List): RegExp =>
    new RegExp(
      String.raw`^(?:${any(list)})(?:\s(?:${any('filler')}|${any('number')}|${any('term')})){0,3}\s(\d{4})(?:[/-](\d\d))?$`,
      'u',
    )
  return {
    about: opening('about'),
    aboutBehind: new RegExp(String.raw`(?<=\d{4}s?)[\s(]{1,2}(?:${any('aboutBehind')})\.?$`, 'u'),
    unsure: opening('unsure'),
    unsureBehind: new RegExp(String.raw`\s\(?(?:${any('unsure')})$`, 'u'),
    filler: new RegExp(String.raw`^(?:(?:${any('filler')})\s)+`, 'u'),
    between: opening('between'),
    before: before('before'),
    after: before('after'),
    upTo: before('upTo'),
    since: before('since'),
    decade: new RegExp(
      String.raw`^(\d{3})0(?:['’]?s|er(?:n|\s(?:${any('decade')})n?)?)$|^(?:${any('decade')})\s(\d{3})0$`,
      'u',
    ),
    link: new RegExp(
      String.raw`\s(?:${any('and')}|&)\s|\s?[/–—]\s?|(?<=^\d{1,2})-(?=\d{1,2}\s)|\s-\s|(?<=\p{L}{3}\.?)-(?=\p{L}{3})`,
      'u',
    ),
    parts: (['early', 'mid', 'late'] as const).map(before),
    seasons: (['spring', 'summer', 'autumn', 'winter'] as const).map(yearBehind),
    eitherSeason: new RegExp(String.raw`^(?:${any('eitherSeason')})\s`, 'u'),
    feasts,
    feastOf: new RegExp(
      String.raw`^(${alternatives([...feasts.keys()])})(?:\s(?:(${any('number')})|${any('term')}|${any('filler')})){0,3}\s(\d{4})$`,
      'u',
    ),
    ordinals: lists.ordinals,
    quarter: new RegExp(
      String.raw`^(?:([1-4])(?:st|nd|rd|th|\.|er|e|eme|o|º)?\s(?:${any('quarter')})|q([1-4])|(${any('ordinals')})\s(?:${any('quarter')}))(?:\s(?:${any('filler')})){0,3}\s(\d{4})$`,
      'u',
    ),
    week: before('week'),
    numberedWeek: new RegExp(
      String.raw`^(?:(?<first>\d{4})[\s/-]{1,2})?(?:(?:${any('weekNumber')})\.?\s?(?<week>\d{1,2})|(?<before>\d{1,2})\.\s?(?:${any('weekNumber')}))(?:(?:\s(?:${any('filler')})\s|\s|\s?[/.-]\s?)(?<year>\d{4}))?$`,
      'u',
    ),
    century: new RegExp(
      String.raw`^(\d\d)(?:th|st|\.|e|eme)?\s(?:${any('century')})\.?$|^([xvi]{2,5})e?\s(?:${any('century')})$|^(?:${any('century')})\s([xvi]{2,5})$`,
      'u',
    ),
  }
})
