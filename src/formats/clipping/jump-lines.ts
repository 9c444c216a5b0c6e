import { foldLabel, isLabel, labelsOf } from '../labels.ts'
import { type Clipping, cutLine, lastLines, withoutEnd, withoutMarks } from './clipping.ts'

/**
 * Takes out how a newspaper leads from one page to another within an article: "See BRIDGE, Page A4", "(Continued on page 7, column 2)",
 * "Continued from Page A1" with the short headline of the other page above it ("BRIDGE: Closed"), and "(To be continued.)" at the end.
 */
export function dropJumpLines(clipping: Clipping): void {
  const { lines } = clipping
  const words = new Set<string>()
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const text = withoutMarks(line)
    const told = text.length <= longest ? jumpWord(text) : null
    if (told !== null) {
      if (told !== '') words.add(told)
      cutLine(clipping, index, 'below-article')
      dropShortHeadline(clipping, index, words)
    } else if (line.length <= longestLine) lines[index] = withoutJumpInBrackets(line)
  }
  for (const index of lastLines(clipping, 2)) {
    const text = withoutEnd(withoutMarks(lines[index] ?? ''), /[\s.…)\]-]/).replace(/^[([-]\s?/u, '')
    if (isLabel('toBeContinued', text)) cutLine(clipping, index, 'below-article')
  }
}

const longest = 70
const longestLine = 5_000

/** The word under which the article goes on ("BRIDGE"), '' where none is named; null for a line that leads nowhere. */
function jumpWord(line: string): string | null {
  const bare = line.replace(/^[([]\s?|\s?[)\].]{1,2}$/gu, '')
  if (isJump(bare)) return ''
  const [, verb = '', word = '', where = ''] =
    /^(\p{L}{2,7}(?: \p{L}{2,7})?) (\p{Lu}[\p{Lu} '’.-]{2,30}),? (\p{L}{1,8}\.? ?[A-Z]{0,2}\d{1,3})[A-Z]?$/u.exec(
      bare,
    ) ?? []
  return word !== '' && isLabel('jumpVerbs', verb) && isPage(where) ? word.trim() : null
}

/** "Continued on page 7, column 2", "Suite de la première page": a phrase and, unless it names the first page, a number. */
function isJump(text: string): boolean {
  const folded = foldLabel(text)
  if (labelsOf('jumpsWhole').has(folded)) return true
  const [, phrase = ''] =
    /^(.{4,40}?) [a-z]{0,2}\d{1,3}[a-z]?(?: (?:\p{L}{1,8} ){0,2}[a-z]?\d{1,2})?$/u.exec(folded) ?? []
  return labelsOf('jumps').has(phrase)
}

function isPage(where: string): boolean {
  return /^[A-Z]{1,2}\d/.test(where) || isLabel('jumpPage', where.replace(/ ?[A-Z]{0,2}\d{1,3}$/, ''))
}

/** "… to close (Continued on page 7.)" → "… to close" */
function withoutJumpInBrackets(line: string): string {
  if (!/[([].{0,60}(?:\d|\p{L})[.]?[)\]]/u.test(line)) return line
  return line.replace(/\s{0,3}[([]([^()[\]]{6,60})[)\]]/gu, (whole, inner: string) =>
    isJump(inner.replace(/\.$/, '')) ? '' : whole,
  )
}

/** The headline of the other page, right above: it begins with the word under which the article goes on. */
function dropShortHeadline(clipping: Clipping, below: number, words: ReadonlySet<string>): void {
  const line = (clipping.lines[below - 1] ?? '').trim()
  const opens = [...words].some((word) => line.toUpperCase().startsWith(word))
  if (opens && line.length <= longest && !/[.!?…]["”’]?$/u.test(line))
    cutLine(clipping, below - 1, 'below-article')
}
