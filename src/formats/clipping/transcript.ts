import { holdsLabel, isLabel, openingLabel } from '../labels.ts'
import { longestHeadline } from './cited-headline.ts'
import {
  type Clipping,
  claimAt,
  claimAuthors,
  cutLine,
  firstLines,
  lastLines,
  withoutMarks,
} from './clipping.ts'

const headLines = 14

/**
 * Read the head and foot of a transcript of radio or television: its headline stands above "Aired March 4, 2019" or
 * "Heard on …", the reporter before ", BYLINE:", and lines around it tell how it was made.
 */
export function readTranscript(clipping: Clipping): void {
  const { lines } = clipping
  const speaking = lines.filter((line) =>
    /^\p{Lu}[\p{Lu} .'’-]{2,60}(?:, [^:\n]{3,80})?: \S/u.test(line),
  ).length
  if (speaking < 2) return
  const head = firstLines(clipping, headLines)
  readAired(clipping, head)
  for (const index of head) {
    const line = withoutMarks(lines[index] ?? '')
    // The programme is named behind it.
    const heard = openingLabel('heardOn', line) && line.length < 80
    if (heard) claimTitleAbove(clipping, head, index)
    if (heard || isLabel('transcript', line.replace(/^\d{1,3}-/, '')))
      cutLine(clipping, index, 'interface-text')
    else if (openingLabel('rushNotes', line)) cutLine(clipping, index, 'disclaimer')
  }
  for (const index of lastLines(clipping, 4)) {
    if (holdsLabel('rushNotes', (lines[index] ?? '').slice(0, 300))) cutLine(clipping, index, 'disclaimer')
  }
  dropTimes(clipping)
  const reporter = lines
    .slice(0, 200)
    .map((line) => /^(\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){1,3}), BYLINE: /u.exec(line)?.[1])
    .find(Boolean)
  if (reporter && clipping.stated.authors.length === 0) claimAuthors(clipping, [reporter], 'source line', 0)
}

/** "[20:05:12]" in a line of its own, or before who speaks: where in the broadcast it was said. */
function dropTimes(clipping: Clipping): void {
  for (const [index, line] of clipping.lines.entries()) {
    if (!line.startsWith('[')) continue
    const [whole = '', rest = ''] = /^\[\d{1,2}:\d\d(?::\d\d)?\]\s{0,9}(.{0,80})/u.exec(line) ?? []
    if (whole === '') continue
    if (rest === '') cutLine(clipping, index, 'interface-text')
    else if (/^\p{Lu}[\p{Lu} .'’-]{2,60}(?:, [^:]{3,80})?:/u.test(rest))
      clipping.lines[index] = line.slice(line.indexOf(']') + 1).trimStart()
  }
}

/** "Aired March 4, 2019 - 20:00 ET": the day, below the headline, which the name of the show stands above. */
function readAired(clipping: Clipping, head: readonly number[]): void {
  const dayAt = (index: number): string | null => airedDay(withoutMarks(clipping.lines[index] ?? ''))
  const at = head.find((index) => dayAt(index) !== null)
  const day = at === undefined ? null : dayAt(at)
  if (at === undefined || !day) return
  claimTitleAbove(clipping, head, at)
  claimAt(clipping, 'date', day, 'source line', at)
  cutLine(clipping, at, 'date-line')
}

function airedDay(line: string): string | null {
  const [, verb = '', day = null] =
    /^(\p{Lu}\p{L}{4,12}) (\p{L}{3,9} \d{1,2}, \d{4})(?: ?[-–] ?\d{1,2}:\d\d\s{0,3}\p{Lu}{0,3})?$/u.exec(
      line,
    ) ?? []
  return isLabel('aired', verb) ? day : null
}

/** The line right above another one is the headline; those above it are the name of the show and of the site. */
function claimTitleAbove(clipping: Clipping, head: readonly number[], index: number): void {
  const above = head.filter((other) => other < index && (clipping.lines[other] ?? '').trim() !== '')
  const last = above.at(-1)
  const title = withoutMarks(clipping.lines[last ?? -1] ?? '')
  if (last === undefined || title.length > longestHeadline || clipping.stated.title.length > 0) return
  claimAt(clipping, 'title', withoutHour(title), 'source line', last)
  for (const other of above.slice(0, -1)) cutLine(clipping, other, 'section')
}

/** "The bridge. Aired 8-9p ET" → "The bridge" */
function withoutHour(title: string): string {
  const [, words, verb = ''] = /^(.{3,150}?)\.? (\p{Lu}\p{L}{4,12}) \d{1,2}[^.]{0,20}$/u.exec(title) ?? []
  return words && isLabel('aired', verb) ? words : title
}
