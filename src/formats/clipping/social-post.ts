import { foldLabel, isLabel, labelsOf } from '../labels.ts'
import { blank, type Clipping, countWords, firstLines } from './clipping.ts'

/**
 * A cutting that somebody posted in a network: the group and who posted it stand above it ("Ada Roe · 3 h ·"), the buttons and
 * what others wrote below. All of that is private, and kept nowhere; so are the words of who posted it, in a paragraph of their
 * own above the cutting. True where there are such buttons.
 */
export function readSocialPost(clipping: Clipping): boolean {
  const { lines } = clipping
  const row = lines.findIndex(
    (line, index) => index > 3 && (isRowOfButtons(line) || areButtons(lines.slice(index, index + 3))),
  )
  const head = firstLines(clipping, 4)
  // "Ada Roe", what she is, and "2 Wochen" in lines of their own
  const poster =
    head.slice(0, 3).find((index) => postedBy.test((lines[index] ?? '').trim())) ??
    head.find((index, at) => at > 0 && since.test((lines[index] ?? '').trim()))
  if (row < 0 || poster === undefined) return false
  blank(clipping, row, lines.length)
  blank(clipping, head[0] ?? 0, poster + 1)
  dropOwnWords(clipping)
  return true
}

/** "Ada Roe · 3 h ·", "Ada Roe  ·  Gestern um 09:14 ·", "Ada Roe · 4 March ·": who posted it, and how long ago. */
const postedBy =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,4}\s{0,3}[·•]\s{0,3}(?:\d{1,2}\.?\s?\p{L}{1,9}\.?(?: \p{L}{1,4} \d{1,2}[:.]\d\d)?|\p{L}{4,10}(?: \p{L}{1,4} \d{1,2}[:.]\d\d)?|\p{L}{3,10} \d{1,2})\s{0,3}(?:[·•].{0,12})?$/u

/** "2 Wochen", "3 h •" in a line of its own. */
const since = /^\d{1,2}\s?\p{L}{1,9}\.?(?:\s?[·•].{0,12})?$/u

/** Buttons in lines of their own, two and more. */
function areButtons(lines: readonly string[]): boolean {
  return lines.length === 3 && lines.slice(0, 2).every((line) => isLabel('postButtons', line.trim()))
}

/** "Like · Comment · Share", "Like  Reply  2h" */
function isRowOfButtons(line: string): boolean {
  const parts = line
    .split(/\s*[·•|]\s*|\s{2,}|\t/u)
    .map((part) => part.trim())
    .filter(Boolean)
  return (
    line.length <= 60 && parts.length >= 2 && parts.filter((part) => isLabel('postButtons', part)).length >= 2
  )
}

/** The first paragraph, where another follows, and it speaks to those who read it: it asks, exclaims, or says "I" and "you". */
function dropOwnWords(clipping: Clipping): void {
  const { lines } = clipping
  const [first] = firstLines(clipping, 1)
  if (first === undefined) return
  let end = first
  while ((lines[end] ?? '').trim() !== '') end++
  const words = lines.slice(first, end).join(' ')
  const below = firstLines(clipping, 1, end)
  const folded = ` ${foldLabel(words)} `
  const isSpoken =
    /[?!]|\p{Extended_Pictographic}/u.test(words) ||
    [...labelsOf('letterWords')].some((word) => folded.includes(` ${word} `))
  if (below.length > 0 && countWords(words) <= mostOwnWords && isSpoken) blank(clipping, first, end)
}

const mostOwnWords = 40
