import { languageOf } from '../../languages/load.ts'
import { wordsFor } from '../../languages/reading.ts'
import { once } from '../../lib/once.ts'
import { foldText } from '../../text/folding.ts'
import { type Clipping, claimIfOpen, firstLines, withoutMarks } from './clipping.ts'

/**
 * "23/05/2022 - The market has been shut since January", "(March 14, 2017) A fire has …" right below the headline: the day becomes a
 * field, and the words stay. A text with several such lines is a chronicle, and one that goes on to later years looks back.
 */
export function readDayBeforeWords(clipping: Clipping): void {
  readDayOfDateline(clipping)
  const { lines } = clipping
  const [first, second] = firstLines(clipping, 2)
  const headline = withoutMarks(lines[first ?? -1] ?? '')
  const found = dayBefore(withoutMarks(lines[second ?? -1] ?? ''))
  if (second === undefined || !found || headline.length > longestHeadline || /[.:]$|^\d/u.test(headline))
    return
  // "Ada Roe - Marle Courier" tells who wrote.
  if (!/\s\p{Ll}{2,}.*\s\p{Ll}{2,}/u.test(found.words)) return
  const others = firstLines(clipping, mostLines).filter((index) => index !== second)
  if (others.some((index) => dayBefore(withoutMarks(lines[index] ?? '')))) return
  if (looksBack(found, others.map((index) => lines[index] ?? '').join(' '))) return
  claimIfOpen(clipping, 'date', found.day, 'source line', second)
  lines[second] = found.words
}

interface DayBefore {
  readonly day: string
  readonly words: string
}

function dayBefore(line: string): DayBefore | null {
  if (!/\d/.test(line.slice(0, longestDay))) return null
  const [, day = '', words = ''] = figuresBefore.exec(line) ?? []
  if (day !== '') return { day, words }
  const [, bracketed, plain, below = ''] = monthBefore.exec(line) ?? []
  const written = bracketed ?? plain
  return written && namesMonth(written) ? { day: written, words: below } : null
}

function namesMonth(day: string): boolean {
  return foldText(day)
    .split(' ')
    .some((word) => monthNames().has(word))
}

const monthNames = once(
  () => new Set(wordsFor(languageOf('und'), ({ months }) => months.flat()).map((name) => foldText(name))),
)

/** "9 November 1989 – People stand on the wall" opens what was written of it in 2014. */
function looksBack({ day, words }: DayBefore, text: string): boolean {
  const year = Number(/\d{4}/.exec(day)?.[0])
  const years = [...`${words} ${text}`.matchAll(/(?<!\d)(?:1[89]|20)\d\d(?![\d.,]\d|\d)/g)].map(Number)
  return years.some((other) => other > year + mostAhead)
}

/** In years: news speaks of what is planned as well. */
const mostAhead = 3

/** "OSK (Mar 5, 1995 - 06:30 EST) -- The bridge …": day and hour in brackets behind the place; the day becomes a field. */
function readDayOfDateline(clipping: Clipping): void {
  const { lines } = clipping
  for (const index of firstLines(clipping, 5)) {
    const line = lines[index] ?? ''
    if (!line.slice(0, longestPlace).includes('(')) continue
    const [, place = '', day = '', words = ''] = dayBehindPlace.exec(line.slice(0, 400)) ?? []
    if (day === '') continue
    claimIfOpen(clipping, 'date', day, 'source line', index)
    lines[index] = `${place} – ${words}${line.slice(400)}`
    return
  }
}

const longestPlace = 34
const dayBehindPlace =
  /^(\p{Lu}[\p{L} .,'’-]{1,30}) \(((?=\p{L}{3})\p{L}{1,9}\.? \d{1,2}, \d{4}|\d{1,2}\.? (?:de )?(?=\p{L}{3})\p{L}{1,9}\.? (?:de )?\d{4}|\d{4}-\d\d-\d\d)\s?[,–—-]?\s?\d{1,2}[:.h]\d\d(?:\s\p{L}{2,4})?\)\s?(?:--?|–|—)\s?(\S.*)$/u

/** In UTF-16 code units. */
const longestHeadline = 200
/** How many lines may hold another day. */
const mostLines = 80

/** In UTF-16 code units, with a weekday. */
const longestDay = 40

const figuresBefore =
  /^(\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d\d-\d\d)(?:,?\s(?:\p{L}{1,3}\s)?\d{1,2}[:h]\d\d)?\s[-–—|]\s(\p{Lu}.{24,600})$/u

const monthDay = String.raw`(?:\p{L}{3,10}\.?,?\s)?(?:\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{1,2}(?:\.|st|nd|rd|th|er)?\s(?:de\s)?\p{L}{3,10}\.?,?\s(?:del?\s)?\d{4})`
const monthBefore = new RegExp(
  String.raw`^(?:[([](${monthDay})[\])]\s(?:[-–—]\s)?|(${monthDay})\s(?:\/\p{Lu}[\p{L} -]{2,20}\/\s)?(?:--|[-–—|])\s)(\p{Lu}.{24,600})$`,
  'u',
)
