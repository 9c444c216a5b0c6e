import { openingLabel } from '../labels.ts'
import { blank, type Clipping, firstLines, lastLines, withoutMarks } from './clipping.ts'

/**
 * Takes out what a program that chats says around a text that it was asked to type off: "Sure! Here's the transcription of the clipping:"
 * above it, rules, and "Let me know if …" below it. Emphasis of whole lines in a plain text goes, too. Below the text nothing is
 * taken unless it was announced above. Says what it announces: a summary, whose line stays, as it says of what; null where nothing does.
 */
export function dropAssistantWords(clipping: Clipping): 'text' | 'summary' | null {
  const { lines } = clipping
  const [first, second] = firstLines(clipping, 2)
  const line = withoutMarks(lines[first ?? -1] ?? '')
  const isSummary =
    line.length <= 160 && line.endsWith(':') && openingLabel('assistantSums', line) !== undefined
  if (first === undefined || second === undefined || !(isSummary || isAnnouncement(line))) return null
  // What it sums up stands in that line.
  if (!isSummary) blank(clipping, first)
  const isRule = (index: number | undefined): boolean =>
    /^\s*(?:-{3,}|\*{3,}|_{3,}|`{3}\w{0,10})\s*$/.test(lines[index ?? -1] ?? '')
  if (isRule(second)) blank(clipping, second)
  const [last = -1] = lastLines(clipping, 1)
  const said = withoutMarks(lines[last] ?? '')
  if (said.length <= 250 && openingLabel('assistantEnds', said) !== undefined) blank(clipping, last)
  const [foot] = lastLines(clipping, 1)
  if (isRule(foot)) blank(clipping, foot ?? -1)
  const announced = isSummary ? 'summary' : 'text'
  if (clipping.markdown) return announced
  for (const [index, text] of lines.entries())
    if (text.length <= 300)
      lines[index] = text.replace(/^\s*(?:#{1,6}\s+)?(\*\*|\*|__)(\S[^*_]{0,280})\1\s*$/, '$2')
  return announced
}

/** A line that ends in a colon and says that a text follows. */
function isAnnouncement(line: string): boolean {
  return line.length <= 160 && /:$/.test(line) && openingLabel('assistantOpens', line) !== undefined
}
