import { holdsLabel, openingLabel } from '../labels.ts'
import { type Clipping, cutLine } from './clipping.ts'

/** In paragraphs and in lines: an office sets no more below its mail. */
const mostParagraphs = 8
const mostLines = 60

/** Take out what an office sets below a mail of who may read it: "This message is confidential. If you are not the addressee, …" */
export function dropPrivacyNotices(clipping: Clipping): void {
  for (const paragraph of lastParagraphs(clipping.lines))
    if (isPrivacyNotice(paragraph.map((index) => (clipping.lines[index] ?? '').trim()).join(' ')))
      for (const index of paragraph) cutLine(clipping, index, 'letter')
}

/** It opens with the mail itself or its own name, says that it is secret, and names who got it or sent it. */
export function isPrivacyNotice(text: string): boolean {
  if (text.length < 40 || text.length > 3_000) return false
  const words = text.replace(/^[^\p{L}]+/u, '')
  return (
    openingLabel('noticeOpens', words) !== undefined &&
    holdsLabel('noticeSecret', words) &&
    holdsLabel('noticeParties', words)
  )
}

/** The indexes of the lines of the last paragraphs. */
function lastParagraphs(lines: readonly string[]): readonly (readonly number[])[] {
  const found: number[][] = []
  let isOpen = false
  for (let index = lines.length - 1, count = 0; index >= 0 && count < mostLines; index--) {
    const isBlank = (lines[index] ?? '').trim() === ''
    if (!isBlank) {
      if (!isOpen) {
        if (found.length === mostParagraphs) break
        found.push([])
      }
      found.at(-1)?.unshift(index)
      count++
    }
    isOpen = !isBlank
  }
  return found
}

/** "You are receiving this because you signed up for our newsletter.": it opens with a label of three words or more. */
export function speaksToReader(line: string): boolean {
  if (line.length >= 200) return false
  const label = openingLabel('mailFurniture', line)
  return label !== undefined && label.split(' ').length >= 3
}
