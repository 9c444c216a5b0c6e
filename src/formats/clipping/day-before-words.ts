import { type Clipping, claimIfOpen, firstLines, withoutMarks } from './clipping.ts'

/**
 * "23/05/2022 - The market has been shut since January" right below the headline: the day becomes a field, and the words stay.
 * A text with several such lines is a chronicle.
 */
export function readDayBeforeWords(clipping: Clipping): void {
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

/** In UTF-16 code units. */
const longestHeadline = 200
/** How many lines may hold another day. */
const mostLines = 80

const dayBefore =
  /^(\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d\d-\d\d)(?:,?\s(?:\p{L}{1,3}\s)?\d{1,2}[:h]\d\d)?\s[-–—|]\s(\p{Lu}.{24,600})$/u
