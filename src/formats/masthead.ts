import { isPaper } from '../languages/newspapers.ts'
import { type Citation, readCitationLine } from './citation.ts'
import { type Clipping, claimAt, cutLine, firstLines } from './clipping.ts'

/**
 * Read the head of a newspaper page that was copied along: its name in the first line, the day in the second, with the
 * page, the number or the price beside it. Name and day become fields, both lines are cut.
 */
export function readMasthead(clipping: Clipping): void {
  const [top, below, next] = firstLines(clipping, 3)
  if (top === undefined || below === undefined || next === undefined) return
  const name = plain(clipping.lines[top] ?? '')
  const day = plain(clipping.lines[below] ?? '')
  const cited = readMastheadLines(name, day, plain(clipping.lines[next] ?? ''))
  if (!cited?.date) return
  claimAt(clipping, 'outlet', cited.outlet, 'citation line', top)
  claimAt(clipping, 'date', cited.date, 'citation line', below)
  cutLine(clipping, top, 'site-name')
  cutLine(clipping, below, 'date-line')
}

/**
 * A name and a day in two lines are a masthead where they cite a page. Without a page or a number beside the day, a name
 * of few words and a weekday with the day are wanted, and a short line below, the headline: "Herald of the storm" above a day
 * is a headline itself.
 */
function readMastheadLines(name: string, day: string, next: string): Citation | null {
  const words = name.split(/\s+/u)
  if (words.length > 6 || !/\d{4}/u.test(day) || !/^[\p{L}\d(]/u.test(day) || /\d/u.test(name)) return null
  const cited = readCitationLine(`${name}, ${day}`)
  if (!cited || cited.outlet.toLowerCase() !== name.replace(/[.,]$/u, '').toLowerCase()) return null
  if (cited.page !== null || cited.catalogued) return cited
  const named = words.length <= 4 && (/^the$/iu.test(words[0] ?? '') || isPaper(name))
  const headed = next.length <= 90 && !/[.!?]$/u.test(next)
  return named && headed && /^\p{L}{2,12}(?:-feira)?[.,]?\s/u.test(day) ? cited : null
}

function plain(line: string): string {
  return line
    .replace(/^[#*_>\s]+/u, '')
    .replace(/(?<![*_\s])[*_\s]+$/u, '')
    .replace(/\s+/gu, ' ')
}
