import { isLabel, openingLabel } from '../labels.ts'
import { capitalWord } from '../writer.ts'
import {
  type Clipping,
  claimAuthors,
  cutLine,
  firstLines,
  lastLines,
  withoutEnd,
  withoutMarks,
} from './clipping.ts'

/**
 * "Das Gespräch führte Ida Mohn.", "Interview: Ida Mohn", "Propos recueillis par Luc Barre" in one of the first or last lines: who asked is
 * who wrote. Before a citation the phrase goes and the rest stays to be read.
 */
export function readInterviewer(clipping: Clipping): void {
  const { lines, stated } = clipping
  const [top] = firstLines(clipping, 1)
  for (const index of [...firstLines(clipping, 8), ...lastLines(clipping, 3)]) {
    const line = withoutMarks(lines[index] ?? '').replace(/^[([]|[)\]]$/gu, '')
    const opening =
      index === top || line.length > longest
        ? undefined
        : (openingLabel('interviewBy', line) ?? colonLabel(lines, line))
    if (opening === undefined) continue
    const rest = line.split(/\s+/).slice(opening.split(' ').length).join(' ').replace(/^:\s*/, '')
    const name = withoutEnd(rest, /[.\s]/)
    if (/\d{4}/.test(name) && /^\p{Lu}/u.test(name)) {
      lines[index] = rest
      return
    }
    if (stated.authors.length > 0 || !areNames(name)) continue
    claimAuthors(clipping, [name], 'source line', index)
    cutLine(clipping, index, 'byline')
    return
  }
}

const longest = 110

/** "Interview: Ida Mohn": where nothing else tells of her. */
function colonLabel(lines: readonly string[], line: string): string | undefined {
  const [, label = '', family = ''] =
    /^(\p{L}{5,12}): \p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,2} (\p{Lu}[\p{L}’'-]+)(?=[,.]|$)/u.exec(
      line,
    ) ?? []
  if (!isLabel('interviewColon', label)) return undefined
  return lines.filter((other) => other.includes(family)).length === 1 ? label : undefined
}

/** "Ida Mohn", "Ida Mohn und Tom Quill": words with capitals, and little between them. */
function areNames(text: string): boolean {
  const words = text.replace(/,/g, '').split(/\s+/)
  const capitals = words.filter((word) => capitalWord.test(word)).length
  return (
    words.length >= 2 &&
    words.length <= 8 &&
    capitals >= 2 &&
    words.length - capitals <= 2 &&
    capitalWord.test(words[0] ?? '')
  )
}
