import { isLabel } from '../labels.ts'
import type { Clipping } from './clipping.ts'

/**
 * Read a page that a browser for terminals wrote as text (lynx, links, elinks, w3m): numbers before the words of its links
 * ("the [6]Senn"), their addresses in a list at the foot, marks of buttons and forms, all set in from the margin.
 */
export function readTextDump({ lines }: Clipping): void {
  const list = listOfLinks(lines)
  if (list === null) return
  const isNumber = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= list.count
  const links = lines.slice(0, list.start).join('\n').match(linkNumber)?.length ?? 0
  if (links < 2) return
  for (let index = list.start; index < lines.length; index++) lines[index] = ''
  for (let index = 0; index < list.start; index++) {
    const line = lines[index] ?? ''
    lines[index] =
      isMenu(line) || /^\s{0,6}#\[\d/.test(line)
        ? ''
        : line
            .replace(linkNumber, (whole, digits: string) => (isNumber(digits) ? '' : whole))
            .replace(
              /\(BUTTON\)|\[(?:INS|DEL|EMBED|INLINE|LINK|IMAGE|USEMAP)(?::[^[\]\n]{0,60})?\]|_{12,}/g,
              '',
            )
            .replace(/^ {1,12}(?=\S)/, (indent) => (indent.length >= 3 ? indent.slice(3) : ''))
  }
}

/** "[6]Senn" */
const linkNumber = /\[(\d{1,4})\](?=[\p{L}\p{N}"“«„'‘(])/gu

/** Where the list of addresses begins, and how many it has: "References", "   1. https://…", down to the end. */
function listOfLinks(lines: readonly string[]): { start: number; count: number } | null {
  let count = 0
  let start = lines.length
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? ''
    if (line.trim() === '') continue
    const isLink = /^\s{0,6}(?:\d{1,4}\.|\[\d{1,4}\])\s+(?:[a-z][a-z+.-]{1,12}:\S|\/\S)/i.test(line)
    if (isLink) count++
    else if (!isLabel('links', line)) break
    start = index
  }
  return count >= 2 && isLabel('links', lines[start] ?? '') ? { start, count } : null
}

/** "[2]Home [3]News [4]Sport": links and nothing else, each of few words. */
function isMenu(line: string): boolean {
  const parts = line.trim().split(/[\s|*•·#]{0,6}\[\d{1,4}\]/)
  const [first = '', ...links] = parts
  return (
    links.length >= 2 &&
    /^[#*|•·\s]*$/.test(first) &&
    links.every((words) => words.trim().split(/\s+/).length <= 3 && !/[.!?]$/.test(words.trim()))
  )
}
