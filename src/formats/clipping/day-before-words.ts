import { type Clipping, claimIfOpen, firstLines, withoutMarks } from './clipping.ts'

/**
 * "23/05/2022 - The market has been shut since January" right below the headline: the day becomes a field, and the words stay.
 * A text with several such lines is a chronicle.
 */
export function readDayBeforeWords(clipping: Clipping): void {
  readDayOfDateline(clipping)
  const { lines } = clipping
  const [first, second] = firstLines(clipping, 2)
  const headline = withoutMarks(lines[first ?? -1] ?? '')
  const [, day, words = ''] = dayBefore.exec(withoutMarks(lines[second ?? -1] ?? '')) ?? []
  if (second === undefined || !day || headline.length > longestHeadline || /[.:]$|^\d/u.test(headline)) return
  // "Ada Roe - Marle Courier" tells who wrote.
  if (!/\s\p{Ll}{2,}.*\s\p{Ll}{2,}/u.test(words)) return
  if (
    firstLines(clipping, mostLines).filter((index) => dayBefore.test(withoutMarks(lines[index] ?? '')))
      .length > 1
  )
    return
  claimIfOpen(clipping, 'date', day, 'source line', second)
  lines[second] = words
}

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

const dayBefore =
  /^(\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d\d-\d\d)(?:,?\s(?:\p{L}{1,3}\s)?\d{1,2}[:h]\d\d)?\s[-–—|]\s(\p{Lu}.{24,600})$/u
