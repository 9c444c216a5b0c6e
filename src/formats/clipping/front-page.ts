import { isPaper } from '../../languages/newspapers.ts'
import { countNumbers } from '../citation/citation-words.ts'
import { holdsLabel, openingLabel } from '../labels.ts'
import { readHeadlineBelow } from './cited-headline.ts'
import { type Clipping, cutLine, firstLines } from './clipping.ts'
import { nameAsCited, plain, takeNameAndDay, writtenDay } from './masthead-lines.ts'

/**
 * The head of a front page that a machine read: "3e ANNÉE. — N° 211.   LE NUMÉRO : 5 CENTIMES.   LUNDI 6 AVRIL 1903." above the name of the
 * paper, with its subtitle, price and office below. Name and day become fields, and the lines go. Says whether it was one.
 */
export function readFrontPage(clipping: Clipping): boolean {
  const lines = firstLines(clipping, mostLines)
  const text = (at: number): string => plain(clipping.lines[lines[at] ?? -1] ?? '')
  const [first, second] = lines
  const day = writtenDay.exec(text(0))?.[0]
  const name = text(1).replace(/[.,]$/u, '')
  if (first === undefined || second === undefined || !day || lines.length < 3) return false
  if (countMarks(text(0)) < 2 || !isName(name)) return false
  const below = noteLines(lines.length, text)
  takeNameAndDay(
    clipping,
    { outlet: nameAsCited(name), date: day, page: null, catalogued: true },
    second,
    first,
  )
  for (const index of lines.slice(2, below)) cutLine(clipping, index, 'site-name')
  readHeadlineBelow(clipping)
  return true
}

/** The two lines, a subtitle, prices and offices, and the first lines of the text. */
const mostLines = 9

/** What only the head of a paper has beside its day: number, volume, year and price. */
function countMarks(line: string): number {
  // "In No. 211 of 6 April we told that …" is a sentence.
  if (line.length > 160 || /(?: \p{Ll}{2,}){4} /u.test(line)) return 0
  const isPriced = holdsLabel('priceOfPaper', line)
  const isCounted = /(?<!\d)\d{1,3}(?:\.|e|ème|re)?\s\p{L}{3}|\p{L}{3}\.?\s[IVXLC]{1,7}(?!\p{L})/u.test(line)
  const isYear = isCounted && holdsLabel('yearOfPaper', line)
  return countNumbers(line) + (isPriced ? 1 : 0) + (isYear ? 1 : 0)
}

function isName(line: string): boolean {
  if (/[\d:!?]/u.test(line) || line.split(' ').length > 7) return false
  return (
    isPaper(line) && line.split(' ').every((word) => /^(?:\p{Ll}{1,2}['’])?\p{Lu}|^\p{Ll}{1,3}$/u.test(word))
  )
}

/** Where the lines end that tell of the paper, below its name: those that open as such, and what stands between the name and them. */
function noteLines(count: number, text: (at: number) => string): number {
  let end = 2
  for (let at = 2; at < Math.min(count - 1, 7); at++) {
    if (openingLabel('paperNotes', text(at)) !== undefined) end = at + 1
    else if (text(at).length > 70 || /[.!?]$/u.test(text(at))) break
  }
  return end
}
