import { wordSign } from '../../lib/pattern.ts'
import { words } from './citation-words.ts'
import { isMonth } from './months.ts'
import { wholeYear } from './whole-year.ts'

/** "15/6/58" → "15/6/1958"; of this century the year stays short, as readers of days know it. */
export function withCentury(day: string): string {
  return day.replace(/(?<=[./-])\d\d$/, (year) => (Number(year) > 30 ? wholeYear(year) : year))
}

/** With the day behind the name, where it stands before it or in brackets, and without what is behind a page or an hour. */
export function inOrder(line: string): string {
  const text = line
    .replace(/^\d{1,4}\s+(?=\p{Lu}\p{L}*\s\p{Lu})/u, '')
    .replace(bracketedDay, ', $1')
    .replace(/(?<=\d{4}|\d{4}-\d\d-\d\d),?\s+(?:at\s+)?\d{1,2}[.:]\d\d(?:\s?[ap]m)?(?:\s\p{Lu}{2,4})?$/iu, '')
    // "2019年3月4日 5時00分"
    .replace(/(?<=\d\s?[日일])\s?\d{1,2}\s?[時시](?:\s?\d{1,2}\s?[分분])?$/u, '')
    .replace(/(?<=\d{4}\.?),?\s+\d{1,3}$/u, '')
    // "Seite 4 / Lokales": the section behind the page
    .replace(/(?<=\d)\s\/\s\p{Lu}[\p{L} -]{2,40}$/u, '')
    .replace(/(?<=\d{4})\s[—–]\s[^[\]]{3,120}\s?\[\p{L}{3,20}\]$/u, '')
    .replace(/\sfrom\s\p{Lu}[\p{L}.]+(?:,?\s\p{Lu}[\p{L}.]+){0,3}(?=\s[·•|-]\s)/u, '')
  const [, day, rest] = dayFirst.exec(text) ?? []
  return day && rest ? `${rest}, ${day}` : text
}

/** "Thurs., ", "torsdag d. ", "5ª-feira, " */
const weekday = String.raw`(?:(?<=[,;.·•|–—-]\s{0,2})(?:${wordSign}{2,12}(?:-feira)?|[2-6]ª(?:-feira)?)(?:\.,?|,)?\s+(?:\p{Ll}{1,3}\.?\s+)?)?`

export const year = String.raw`(?:1[5-9]|20)\d\d`

export const month = `${wordSign}{3,12}`

/** "2011年3月12日(土)", "2011년 3월 12일" */
const eastAsianDay = String.raw`${year}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일](?:\s?[(（][\p{Lo}]{1,3}[)）])?`

/** "Saturday 12 June 1915", "June 12, 1905", "12 Jun 1905, Mon", "12-Jun-1905", "1915-06-12", behind a name. */
export const dayAtEnd = new RegExp(
  String.raw`(?<=[\s(])(?:${weekday}(?:${month}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+${year}|\d{1,2}(?:st|nd|rd|th|\.|er)?\s+(?:de\s+)?${month}\.?,?\s+(?:de\s+)?${year})(?:,?\s+\(?${wordSign}{2,9}\)?)?|\(?${year}-\d\d-\d\d\)?|\d{1,2}-\p{Lu}\p{Ll}{2}-${year}|\d{1,2}[./-]\d{1,2}[./-]${year}|${eastAsianDay})$`,
  'u',
)

/** "Aug. 1961", "May/June 1988", behind a name: only a month that some language has. */
export function monthAtEnd(text: string): RegExpExecArray | null {
  const found = wordAndYear.exec(text)
  const [, first = '', second = first] = found ?? []
  return isMonth(first) && isMonth(second) ? found : null
}

const monthName = String.raw`((?=\p{L}|\d)[\p{L}\d ]{1,14}?)\.?`

const wordAndYear = new RegExp(
  String.raw`(?<=[,;.(]\s)${monthName}(?:[/–-]${monthName})?,?\s(?:[dD][eE]\s)?${year}$`,
  'u',
)

/** "(June 12, 1905)", "(12/05/1946)" */
const bracketedDay = new RegExp(
  String.raw`\s?\((${month}\.?\s+\d{1,2},?\s+${year}|\d{1,2}\.?\s+(?:de\s+)?${month}\.?\s+(?:de\s+)?${year}|\d{1,2}[./-]\d{1,2}[./-]${year})\)`,
  'u',
)

/** "12 June 1984, Herald Express", "1901-03-02 Ashcombe Chronicle" */
export const dayFirst = new RegExp(
  String.raw`^(\d{1,2}(?:st|nd|rd|th|\.)?\s+${month}\.?\s+${year}|${month}\.?\s+\d{1,2},\s+${year}|${year}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]${year}|${eastAsianDay})[,;:.]?\s+(?:\d{1,2}[:.]\d\d(?::\d\d)?\s+)?(?:[-–—]\s+)?(\p{L}.{4,100})$`,
  'u',
)

/** "4 May 1931", "1931-05-04", and not "May 1931": whether a number of one or two figures stands in it, that of the day. */
export function hasDay(date: string): boolean {
  return /(?<!\d)\d{1,2}(?!\d)/.test(date)
}

/** Without a weekday behind it: "12 Jun 1905, Mon". */
export function tidyDay(text: string): string {
  return text
    .replace(/(?<=\d{4}),?\s+\(?\p{L}+\)?$/u, '')
    .replace(/[()]/g, '')
    .replace(words().labelledDay, '')
    .trim()
}
