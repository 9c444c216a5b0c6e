import { shippedRows } from '../../../knowledge/shipped.ts'
import { once } from '../../../lib/once.ts'
import { asciiDigits } from '../../../text/digits.ts'

/** A number of a year, as it stands in a text. */
export interface YearNumber {
  readonly year: number
  readonly start: number
  readonly end: number
  /** "2023/24": a season or a fiscal year, of which `year` is the second. */
  readonly season: boolean
  /** It ends or opens a day in numbers: "21.10.2021", "2021-10-21". */
  readonly dated?: boolean
}

// The earliest year that news is from, and the last one that may be spoken of.
const [earliest, latest] = [1700, 2099]

/**
 * All numbers of a text that may be years: of the common calendar, in the digits of any script, and those of other
 * calendars that their script or a word beside them shows ("令和6年", "พ.ศ. 2567").
 */
export function yearNumbers(text: string): YearNumber[] {
  const plain = asciiDigits(text)
  const found: YearNumber[] = []
  const pattern =
    /(?<![^\P{L}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\d.,]|[\d]-)(?<year>1[789]\d\d|20\d\d)(?:[/–-](?<next>\d\d|(?:19|20)\d\d)(?![\d/–-]))?(?!\d)/gu
  for (const match of plain.matchAll(pattern)) {
    const [start, text4] = [match.index, match.groups?.year ?? '']
    const after = plain.slice(start + 4, start + 5)
    if (/[\p{L}]/u.test(after) && !/[年년のにはт]/u.test(after) && after !== 's') continue
    if (after === 's') continue
    const year = Number(text4)
    const next = match.groups?.next
    const short = next === undefined ? null : Number(next.slice(-2)) - (year % 100)
    // "2023/24" is a season, "1984-88" are years; "1999-12" and "2019/1024" are numbers of files.
    if (next === undefined && /^[/-]\d/.test(plain.slice(start + 4, start + 6))) continue
    if (short === 1 || short === -99)
      found.push({ year: year + 1, start, end: start + match[0].length, season: true })
    else if (next?.length === 4) {
      found.push({ year, start, end: start + 4, season: false })
      found.push({ year: Number(next), start: start + 5, end: start + 9, season: false })
    } else if (short === null) found.push({ year, start, end: start + 4, season: false })
    else if (short > 0 && short < 40) found.push({ year: year + short, start, end: start + 7, season: false })
  }
  const births = yearsOfBirth(plain)
  return [...found, ...inDays(plain), ...otherCalendars(plain)]
    .filter(({ year, start }) => year >= earliest && year <= latest && !births.has(start))
    .sort((a, b) => a.start - b.start)
}

/** The years of days that are written in numbers, with their century. */
function inDays(text: string): YearNumber[] {
  return [...text.matchAll(dayInNumbers)].map(({ 0: day, index, groups }) => {
    const year = groups?.['last'] ?? groups?.['first'] ?? ''
    const start = index + day.indexOf(year)
    return { year: Number(year), start, end: start + 4, season: false, dated: true }
  })
}

const dayInNumbers =
  /(?<![\d./-])(?:(?:\d{1,2}\.\s?\d{1,2}\.\s?|\d{1,2}\/\d{1,2}\/|\d{1,2}-\d{1,2}-)(?<last>(?:1[789]|20)\d\d)|(?<first>(?:1[789]|20)\d\d)-\d\d-\d\d)(?!\d|[./-]\d)/gu

/** Where years of birth begin that a sign or a script without spaces shows: "1973년생", "1973年生まれ", "* 1973". */
function yearsOfBirth(text: string): ReadonlySet<number> {
  if (!/\*|[생生]/u.test(text)) return new Set()
  return new Set(birthYears().flatMap((pattern) => Array.from(text.matchAll(pattern), ({ index }) => index)))
}

const birthYears = once((): readonly RegExp[] =>
  shippedRows<'before' | 'after'>('almanac/birth-years.csv').map(
    ({ before, after }) => new RegExp(`(?<=${before})(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d)(?=${after})`, 'gu'),
  ),
)

interface Era {
  readonly pattern: RegExp
  readonly add: number
}

/** `knowledge/almanac/eras.csv`: words that stand beside a year of another calendar, and what makes it a common one. */
const eras = once((): readonly Era[] =>
  shippedRows<'before' | 'after' | 'digits' | 'add'>('almanac/eras.csv').map(
    ({ before, after, digits, add }) => ({
      pattern: new RegExp(`(?<!\\d)${before}(?<year>\\d{${digits}})(?!\\d)${after}`, 'gu'),
      add: Number(add),
    }),
  ),
)

function otherCalendars(text: string): YearNumber[] {
  // Calendars of other counts stand in texts of other scripts.
  if (!/[\u0600-\u06ff\u0e00-\u0e7f\u1200-\u137f\u4e00-\u9fff]/u.test(text)) return []
  return eras().flatMap(({ pattern, add }) =>
    [...text.matchAll(pattern)].map((match) => {
      const number = match.groups?.year ?? ''
      const start = match.index + match[0].indexOf(number)
      return { year: Number(number) + add, start, end: start + number.length, season: false }
    }),
  )
}
