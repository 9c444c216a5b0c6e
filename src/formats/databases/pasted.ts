import { type Line, labelOf, textOf } from '../lines/line.ts'
import { fieldOfLabel, type LabelField } from './labels.ts'

/** Words that stand alone on a line of a record: "Body", "End of Document". */
const alone: ReadonlySet<LabelField> = new Set(['body', 'classification', 'end', 'graphic'])

const labelled: ReadonlySet<LabelField> = new Set([
  'byline',
  'section',
  'length',
  'dateline',
  'standfirst',
  'language',
  'topics',
  'people',
  'places',
  'graphic',
  'ignored',
])

/**
 * Records of Nexis that were pasted into a text file, each line a paragraph: what was bold there is marked again, so that
 * they are read as an export is. Null for other texts: such a record ends with "End of Document".
 */
export function pastedRecord(lines: readonly Line[]): Line[] | null {
  if (!lines.some((line) => isAlone(line, 'end')) || !lines.some((line) => isLabelled(line))) return null
  return lines.map((line) => {
    const text = textOf(line)
    if ([...alone].some((field) => isAlone(line, field))) return { ...line, runs: [{ text, bold: true }] }
    const label = isLabelled(line) ? labelOf(line) : null
    if (!label) return line
    const start = text.slice(0, text.length - label.value.length)
    return { ...line, runs: [{ text: start, bold: true }, { text: label.value }] }
  })
}

function isAlone(line: Line, field: LabelField): boolean {
  const text = textOf(line)
  return text.length < 40 && fieldOfLabel(text) === field
}

/** A label that is known; what it says is short, unless it lists names. "Note: nobody paid." is a sentence. */
function isLabelled(line: Line): boolean {
  const label = labelOf(line)
  const field = label && fieldOfLabel(label.name)
  if (!label || !field || !labelled.has(field)) return false
  return field !== 'ignored' || (label.value.length < 60 && !/[.!?]$/u.test(label.value))
}
