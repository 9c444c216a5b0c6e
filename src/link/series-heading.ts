import { allLanguages, languageOf, perLanguage } from '../languages/load.ts'
import { functionWordsOf } from '../languages/word-sets.ts'
import type { ArticleRecord } from '../model/archive.ts'
import { foldText } from '../text/folding.ts'
import { areOfSeries, isValue } from './series.ts'

/** What the headlines of a series have in common: "Police log" of "Police log, 3 March". */
export interface Heading {
  /** The words that stay, as they stand there. */
  readonly text: string
  /** The same, folded; "" where none stays. */
  readonly name: string
  /** Whether a day, a month, a year or the number of an issue stands beside them. */
  readonly isDated: boolean
  /** Whether it is one under which something comes again and again: "Police log", "Births, marriages and deaths". */
  readonly isColumn: boolean
}

export type Headed = Pick<ArticleRecord, 'title' | 'language'> &
  Partial<Pick<ArticleRecord, 'titleBasis' | 'section'>>

/** The headline of an article as that of an issue; where it has none, the line of a column above its text. */
export function headingOf({ title, language, titleBasis, section }: Headed): Heading {
  if (titleBasis === 'inferred' && section && isColumn(foldText(section))) return bare(section)
  const folded = foldText(title)
  const [before = '', ...more] = title.split(COLON)
  if (more.length > 0 && isLongColumn(foldText(before))) return bare(before)
  if (!folded.split(' ').some(isDayOf(language))) return bare(title)
  const parts = title.split(DIVIDER).filter((part) => foldText(part) !== '')
  const rest = parts.filter((part) => !isDate(part, language))
  if (rest.length > 0 && rest.length < parts.length)
    return heading(rest.map((part) => part.trim()).join(', '))
  const rid = withoutDate(title, language)
  return rid === null ? bare(title) : heading(rid)
}

function bare(text: string): Heading {
  return { ...heading(text), isDated: false }
}

function heading(text: string): Heading {
  const name = foldText(text)
  return { text, name, isDated: true, isColumn: isColumn(name) }
}

/** Whether two articles are issues of a series, by their form or as two pieces of one column: never one event. */
export function areIssues(a: ArticleRecord, b: ArticleRecord): boolean {
  return areOfSeries(a, b) || areOfColumn(a, b)
}

function areOfColumn(a: ArticleRecord, b: ArticleRecord): boolean {
  if (a.textHash === b.textHash || (a.outlet && b.outlet && a.outlet.id !== b.outlet.id)) return false
  const column = columnOf(a)
  return column !== null && column === columnOf(b)
}

/** The name of the column that an article stands in; null where it stands in none. Pairs of articles ask again and again. */
function columnOf(record: ArticleRecord): string | null {
  const known = columnsByRecord.get(record)
  if (known !== undefined) return known
  const { isColumn, name } = headingOf(record)
  const column = isColumn ? name : null
  columnsByRecord.set(record, column)
  return column
}

const columnsByRecord = new WeakMap<ArticleRecord, string | null>()

/** Further words that a column's name may have, as that of the town. */
const FURTHER_WORDS = 2

/** Tells the folded name of a column of any language, as short texts often do not show theirs. */
function isColumn(name: string): boolean {
  columns ??= columnsOfAll()
  return columns.names.has(name) || isLongColumn(name)
}

/** The same, of one whose name has several words: "Weather: two die in storm" is news, "Police log: theft, lost dog" is none. */
function isLongColumn(name: string): boolean {
  columns ??= columnsOfAll()
  const words = name.split(' ')
  for (let start = 0; start <= FURTHER_WORDS; start++)
    for (let end = words.length; end >= words.length - FURTHER_WORDS && end - start > 1; end--)
      if (
        words.length - (end - start) <= FURTHER_WORDS &&
        columns.long.has(words.slice(start, end).join(' '))
      )
        return true
  return false
}

let columns: ReturnType<typeof columnsOfAll> | undefined

/** All names of columns; those of several words may have further ones beside them. */
function columnsOfAll(): { names: ReadonlySet<string>; long: ReadonlySet<string> } {
  const names = allLanguages().flatMap(({ sections }) => sections.columns.map(foldText))
  const long = names.filter((name) => name.split(' ').filter((word) => word.length > 2).length > 1)
  return { names: new Set(names), long: new Set(long) }
}

/** The words of a headline that tell what it is about: no values, none of the small ones. */
export function mattersOf({
  title,
  language,
}: Pick<ArticleRecord, 'title' | 'language'>): ReadonlySet<string> {
  return new Set(foldText(title).split(' ').filter(isMatterIn(language)))
}

/** Tells a folded word that says what a headline is about. */
export function isMatterIn(language: string): (word: string) => boolean {
  const small = functionWordsOf(languageOf(language))
  return (word) => word.length > 2 && !small.has(word) && !isValue(word, language)
}

/** Between the parts of a headline: a comma, a colon, a bracket, a dash. */
const DIVIDER = /[,:;|()\u2013\u2014]|\s[-/]\s/u

const COLON = /\s?:\s/u

/** "3 March", "week 12", "No. 31", "of Monday": besides values, and small words, one word that leads up to them. */
function isDate(part: string, language: string): boolean {
  const small = functionWordsOf(languageOf(language))
  const isDay = isDayOf(language)
  const words = foldText(part).split(' ')
  const [first = '', ...rest] = words.filter((word) => !small.has(word))
  if (isDay(first)) return rest.every(isDay)
  return /^\d/.test(rest[0] ?? '') && rest.every(isDay)
}

/** "Marle budget 2016", "Lottery results for Sunday 4 May": the date is cut off at either end; null where there is none. */
function withoutDate(title: string, language: string): string | null {
  const small = functionWordsOf(languageOf(language))
  const isDay = isDayOf(language)
  const words = title.split(/\s+/u)
  const isLoose = (word: string | undefined): boolean =>
    foldText(word ?? '')
      .split(' ')
      .every((part) => isDay(part) || small.has(part))
  let [start, end] = [0, words.length]
  while (end > 0 && isLoose(words[end - 1])) end--
  while (start < end && isLoose(words[start])) start++
  // "Ferry 3" is not dated: a day of the week, a month or a year is.
  const isNamed = (some: readonly string[]): boolean =>
    foldText(some.join(' '))
      .split(' ')
      .some((word) => isNamedDay(word, language))
  if (isNamed(words.slice(end))) return words.slice(isNamed(words.slice(0, start)) ? start : 0, end).join(' ')
  return isNamed(words.slice(0, start)) ? words.slice(start).join(' ') : null
}

/** Tells a number in digits, a day of the week or a month. */
export function isDayOf(language: string): (word: string) => boolean {
  const days = daysOf(languageOf(language))
  return (word) => (word >= '0' && word < ':') || days.has(word)
}

/** A day of the week, a month, a year. */
function isNamedDay(word: string, language: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(word) || daysOf(languageOf(language)).has(word)
}

const daysOf = perLanguage(
  ({ weekdays, months }): ReadonlySet<string> => new Set([...weekdays, ...months].flat().map(foldText)),
)
