import type { Clipping } from './clipping.ts'

/**
 * Take the bars off the ends of lines that a machine read for the rule between two columns of print: several lines of one width have
 * one at the same edge, and no other in them. Lines of a menu or a table have more of them, or few words.
 */
export function dropColumnRules({ lines }: Pick<Clipping, 'lines'>): void {
  let [filled, ends, starts] = [0, 0, 0]
  for (const line of lines) {
    if (line.trim() === '') continue
    filled++
    if (!/[|¦]/.test(line) || line.length > longestLine) continue
    if (isRuled(line, atEnd)) ends++
    else if (isRuled(line, atStart)) starts++
  }
  for (const [count, edge] of [
    [ends, atEnd],
    [starts, atStart],
  ] as const) {
    if (count < fewest || count < leastShare * filled) continue
    for (const [index, line] of lines.entries())
      if (line.length <= longestLine && isRuled(line, edge)) lines[index] = line.replace(edge, '')
  }
}

/** One bar, at the edge of a line of print. */
function isRuled(line: string, edge: RegExp): boolean {
  return line.length >= shortestLine && edge.test(line) && !/[|¦].*[|¦]/.test(line)
}

const atEnd = /(?<!\s)\s{0,3}[|¦]\s{0,3}$/
const atStart = /^\s{0,3}[|¦]\s{0,3}/
/** In characters. */
const shortestLine = 15
const longestLine = 120
/** In lines, and as the share of all that have words. */
const fewest = 4
const leastShare = 0.25
