import { shippedRows } from '../../knowledge/shipped.ts'
import { placeByName } from '../../languages/gazetteer.ts'
import { isPaper } from '../../languages/newspapers.ts'
import { once } from '../../lib/once.ts'
import { isGivenNameAtStart } from '../../names/given-names.ts'
import { asciiDigits } from '../../text/digits.ts'
import { isAllCapitals } from '../../text/words.ts'
import { isByline } from '../byline-line.ts'
import { isLabel } from '../labels.ts'
import { type Citation, isNamed } from './citation.ts'
import { isEdition, isNumbered, isSectionName } from './citation-words.ts'
import { pageOf } from './cited-parts.ts'
import { isMonth, isWeekday } from './months.ts'
import { isTitle, nameCase } from './paper-names.ts'

/**
 * The line above a page of a newspaper, as papers of any country print it: the name, the day of the week with the whole day, and the
 * number, page or price of the issue. "«Речной маяк», суббота, 13 июня 1981 года, № 71", "KURJER NADWODNY. Sobota, 14 lipca 1934 r.",
 * "港湾新報　昭和53年11月4日（土曜日）". Null for all else: a headline, a dateline, a column with its day.
 *
 * @param name the line, or the first of two, of which the other has the day
 */
export function readPaperLine(name: string, day = ''): Citation | null {
  const line = plain(day === '' ? name : day)
  if (line.length > 140 || name.length > 140) return null
  const found = wholeDay(line)
  if (found === null) return null
  const [before, behind] = [line.slice(0, found.start), line.slice(found.end)]
  if (day !== '' && /[\p{L}\d]/u.test(before)) return null
  const issue = issueOf(behind)
  if (issue === null) return null
  const written = day === '' ? before : plain(name)
  // "Газета «Речной путь» от 3 мая 1973 года"
  const quoted = ofPaper.exec(written)
  if (quoted !== null && isPaper(quoted[1] ?? ''))
    return { outlet: quoted[2] ?? '', date: found.text, page: issue.page, catalogued: false }
  // "HLASY OD ŘEKY. V sobotu dne …"
  const outlet = nameIn(found.weekday ? written.replace(/(?<=[.,])\s\p{Lu}\s*$/u, '') : written)
  if (outlet === null) return null
  const paper = isAllCapitals(outlet) ? nameCase(outlet) : outlet
  const cited: Citation = { outlet: paper, date: found.text, page: issue.page, catalogued: false }
  if (!isOfPaper(cited, written, { ...issue, weekday: found.weekday || issue.weekday })) return null
  const isHead = /\.$/u.test(name.trim()) || isAllCapitals(outlet) || /\p{Lo}/u.test(outlet)
  return day !== '' && !isHead ? null : cited
}

/** The word for a newspaper, its name between marks, and a small word before the day. */
const ofPaper = /^(\p{L}{3,14}) ["“„«]([^"“”„«»]{3,50})["”“»],?(?: \p{Ll}{1,4})?\s*$/u

/** One blank between words, and figures of ASCII. */
function plain(line: string): string {
  return asciiDigits(line).replace(/\s+/gu, ' ').trim()
}

interface WholeDay {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly weekday: boolean
}

/** The first day of a line that has its month and year, with the weekday before it. */
function wholeDay(line: string): WholeDay | null {
  for (const form of dayForms()) {
    const match = form.exec(line)
    const { weekday = '', month, day = '' } = match?.groups ?? {}
    if (match === null || (month !== undefined && !isMonth(month))) continue
    const isNamed = weekday !== '' && isWeekday(weekday)
    const end = match.index + match[0].length
    return { text: day, start: isNamed ? match.index : end - day.length, end, weekday: isNamed }
  }
  return null
}

const dayForms = once((): readonly RegExp[] => {
  const gap = String.raw`(?:\p{Ll}{1,5}\.? ){0,2}`
  const weekday = String.raw`(?:(?<weekday>(?=\p{L}{2})\p{L}{1,13}(?:-feira)?)[.,،]? ${gap})?`
  const month = String.raw`(?<month>(?=\p{L}{3})\p{L}{1,16})`
  const year = String.raw`(?:1[6-9]|20)\d\d(?!\d)`
  const eras = shippedRows<'before' | 'after'>('almanac/eras.csv')
    .flatMap(({ before, after }) => (after === '年' ? [`\\p{sc=Han}{0,2}${before}`] : []))
    .join('|')
  const sign = '[\\d〇○零一二三四五六七八九十廿卅元]'
  return [
    // "суббота, 13 июня 1981", "den 3:e maj 1921", "Torstaina 30 p. marraskuuta 1911", "jueves 3 de mayo de 1923"
    String.raw`${weekday}(?<day>\d{1,2}(?:\.|[-:]\p{Ll}{1,2}|\p{Ll}{1,3}|[ºª])? (?:\p{Ll}{1,2}\.? )?${month}\.?,? (?:[\p{Ll}\p{Lo}]{1,4} )?${year})`,
    // "Saturday, May 3, 1919", "keskiviikkona lokakuun 24. p:nä 1962"
    String.raw`${weekday.replace(gap, '')}(?<day>${month}\.? \d{1,2}(?:\.? ?p[:.]?\p{Ll}{0,6}|\p{Ll}{2})?,? ${year})`,
    String.raw`${weekday}(?<day>${year}\. ${month} \d{1,2}\.?)`,
    String.raw`${weekday}(?<day>\d{1,2}\.? ?[IVX]{1,4}\.? ?${year})`,
    String.raw`${weekday}(?<day>\d{1,2}[./]\d{1,2}[./]${year})`,
    `(?<day>(?:(?:${eras}) ?)?${sign}{1,4} ?[年년] ?${sign}{1,3} ?[月월] ?${sign}{1,3} ?[日일])`,
  ].map((form) => new RegExp(String.raw`(?<![\p{L}\d])${form}`, 'iu'))
})

interface Issue {
  readonly page: string | null
  /** A number, a page or an edition stands beside the day. */
  readonly counted: boolean
  readonly weekday: boolean
}

/** What stands behind the day; null where that is more than a number, a page, a price, the weekday or the word for the year. */
function issueOf(behind: string): Issue | null {
  const parts = behind
    .split(/[,،;:·•|–—()[\]（）]|\.(?=\s\D|$)|\s-\s|(?<=\p{Lo})\s|(?<=[日일])(?=\S)/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\d]/u.test(part))
  if (parts.length > 6) return null
  let issue: Issue = { page: null, counted: false, weekday: false }
  for (const part of parts) {
    const page = pageOf(part)
    if (page !== null) issue = { ...issue, page, counted: true }
    else if (isNumbered(part) || isEdition(part)) issue = { ...issue, counted: true }
    else if (isWeekday(part) || shortWeekday.test(part)) issue = { ...issue, weekday: true }
    else if (!isBesideIssue(part)) return null
  }
  return issue
}

/** "15 centimes", "2. Beilage", "Le numéro", "r", "第三版": a few words, or a number with its word. */
function isBesideIssue(part: string): boolean {
  const words = part.split(' ')
  return (
    words.length <= 3 &&
    words.every((word) => /^[\p{L}.]{1,14}$|^\p{Sc}?\d[\d.,]{0,7}\p{L}{0,3}$/u.test(word))
  )
}

/** "（土）", "(토)" */
const shortWeekday = /^[日月火水木金土일월화수목금토]$/u

/** The name without the marks around it; null for what is no name: a sentence, a line with figures, a writer's line. */
function nameIn(text: string): string | null {
  const name = text
    .replace(/^[\s"“„«»'‘『「《〈—–-]+/u, '')
    .replace(/(?<![\s,،.;:·|"”»’』」》〉—–-])[\s,،.;:·|"”»’』」》〉—–-]+$/u, '')
  if (!/^[\p{Lu}\p{Lo}]/u.test(name) || /[\d,;:!?"“”«»()]|\.\s/u.test(name)) return null
  const words = name.split(' ')
  const isCased = /^\p{Lu}/u.test(name) && !isQuoted(text)
  if (words.length > 6 || name.length < 3 || (isCased && !isTitle(name))) return null
  return isSectionName(name) || isByline(name) || isLabel('deskLines', name) ? null : name
}

/**
 * Whether such a name is a newspaper's: by its words, with the weekday or the number of the issue; or with both where nothing is
 * known of it, as few towns' papers are ("Unser Tal, Samstag, 4. November 1978, Nr. 44").
 */
function isOfPaper(cited: Citation, written: string, { counted, weekday }: Issue): boolean {
  if (!counted && !weekday) return false
  if (isNamed(cited) || isQuoted(written)) return true
  const name = cited.outlet
  const words = name.split(' ')
  const isOther = placeByName(name) !== null || isGivenNameAtStart(name) || isLabel('letters', name)
  return counted && weekday && words.length >= 2 && words.length <= 5 && !isOther && !/\p{Lo}/u.test(name)
}

/** "«Речной маяк», " */
function isQuoted(text: string): boolean {
  return /^["“„«『《].*["”“»』》][\s,.–—-]*$/u.test(text.trim())
}
