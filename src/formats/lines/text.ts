import { type Line, plainLine } from './line.ts'

/**
 * The paragraphs of a plain text, divided by blank lines; lines of one paragraph are joined by blanks, unless `wrapped`
 * is false. A paragraph that is set in by eight columns and more is centered.
 */
export function textLines(text: string, { wrapped = true } = {}): Line[] {
  const lines: Line[] = []
  let parts: string[] = []
  let first = 1
  let indent = 0
  const end = (): void => {
    if (parts.length > 0) lines.push(lineOf(parts.join(' '), first, indent >= 8))
    parts = []
  }
  for (const [index, raw] of text.split('\n').entries()) {
    const words = raw.trim()
    if (words === '') {
      end()
      continue
    }
    // A centered notice of copyright is a line of its own above the name of the paper.
    if (indent >= 8 && notice.test(parts.at(-1) ?? '')) end()
    if (parts.length === 0) {
      first = index + 1
      indent = raw.length - raw.trimStart().length
    }
    const last = parts.at(-1)
    // "long-" at the end of a line goes on in the next one without a blank.
    if (last !== undefined && /\p{L}-$/u.test(last)) parts[parts.length - 1] = last + words
    else parts.push(words)
    if (!wrapped) end()
  }
  end()
  return lines
}

const notice = /^(?:copyright\s|©|\(c\)\s|all rights reserved)/i

function lineOf(text: string, line: number, centered: boolean): Line {
  return { ...plainLine, runs: [{ text }], centered, line }
}
