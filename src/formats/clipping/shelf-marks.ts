import { foldLabel, labelsOf } from '../labels.ts'
import { type Clipping, cutLine, firstLines, lastLines } from './clipping.ts'

/**
 * Cut the lines that say where a cutting is kept: "SCRAPBOOK VII - leaf 22 recto", "BOX 12 / Clip 44", "Album 3, S. 14". Each of
 * their words is one of shelves, a number or a letter, and such a line stands at the very head or foot, with other lines beside it.
 */
export function dropShelfMarks(clipping: Clipping): void {
  if (firstLines(clipping, 4).length < 4) return
  for (const index of [...firstLines(clipping, 2), ...lastLines(clipping, 2)])
    if (isShelfMark(clipping.lines[index] ?? '')) cutLine(clipping, index, 'letterhead')
    // "SCRAPBOOK 4, PAGE 12 (lent by Aunt Ida)": whose it is, is nobody's business.
    else if (isShelfMark((clipping.lines[index] ?? '').slice(0, 200).replace(/\([^()]{1,120}\)/g, '')))
      clipping.lines[index] = ''
}

function isShelfMark(line: string): boolean {
  if (line.length > 60 || !/\d|\b[IVXLC]{1,6}\b/.test(line)) return false
  const words = foldLabel(line.replace(/[/|·•:;,.()[\]#–—-]/gu, ' '))
    .split(' ')
    .filter(Boolean)
  const known = words.filter((word) => labelsOf('shelfMarks').has(word))
  const isRest = (word: string): boolean => /^(?:\d{1,5}[a-z]?|[ivxlc]{1,6}|[a-z]{1,2})$/.test(word)
  // "Page 3" is the paper's.
  const isKept = known.some((word) => !labelsOf('pageMarks').has(word))
  return isKept && words.length <= 9 && words.every((word) => known.includes(word) || isRest(word))
}
