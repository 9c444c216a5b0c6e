import { isByline } from '../byline-line.ts'
import { readCitationLine } from '../citation/citation-line.ts'
import { type Line, labelOf, textOf } from '../lines/line.ts'
import { readExportByline } from './byline.ts'
import { fieldOfLabel, type LabelField } from './labels.ts'
import type { ExportRecord } from './record.ts'

/**
 * Exports of GENIOS and wiso as text or PDF: below each text a block of labels, of which the first tells paper, day and page
 * ("Quelle: Marler Tagblatt vom 12.05.2009, S. 3"), then section, number, address and rights. Null where there is no such block.
 */
export function geniosRecords(lines: readonly Line[]): ExportRecord[] | null {
  const told = lines.filter((line) => textOf(line) !== '')
  const blocks = told.flatMap((_, index) => blockAt(told, index) ?? [])
  if (blocks.length === 0) return null
  return blocks.map((block, index) => readRecord(told.slice(blocks[index - 1]?.end ?? 0, block.start), block))
}

interface Block {
  readonly start: number
  readonly end: number
  readonly outlet: string
  readonly date: string | null
  readonly page: string | null
  readonly values: ReadonlyMap<LabelField, string>
}

/** Such a block has no more lines than this. */
const longestBlock = 14

function blockAt(lines: readonly Line[], start: number): Block | null {
  const source = valueAt(lines, start)
  if (source?.field !== 'outlet') return null
  const cited = readCitationLine(source.value) ?? readCitationLine(`${source.value}.`)
  const values = new Map<LabelField, string>()
  let isSigned = false
  let end = source.next
  while (end < lines.length && end < start + longestBlock) {
    const text = textOf(lines[end] as Line)
    const value = valueAt(lines, end)
    if (value && value.field !== 'outlet' && value.field !== 'title') {
      values.set(value.field, value.value)
      end = value.next
    } else if (/^(?:©|\(c\)\s)/iu.test(text) || address.test(text)) {
      isSigned ||= database.test(text)
      end++
    } else break
    isSigned ||= database.test(text) || database.test(value?.value ?? '')
  }
  if (!cited?.date || !(isSigned || values.has('number'))) return null
  return { start, end, outlet: cited.outlet, date: cited.date, page: cited.page, values }
}

/** Who gives out the documents. */
const database = /(?:wiso-net\.de|genios\.de|GBI-Genios)/i
const address = /^https?:\/\/\S{5,300}$/

/** A label and its value, which may stand in the next line: in columns of print they are apart. */
function valueAt(
  lines: readonly Line[],
  at: number,
): { readonly field: LabelField; readonly value: string; readonly next: number } | null {
  const line = lines[at]
  const label = line && labelOf(line)
  const field = label && fieldOfLabel(label.name)
  if (!field) return null
  if (label.value !== '') return { field, value: label.value, next: at + 1 }
  return { field, value: textOf(lines[at + 1] ?? { runs: [] }), next: at + 2 }
}

function readRecord(above: readonly Line[], { outlet, date, page, values }: Block): ExportRecord {
  const lines = above.filter((line) => !isFurniture(textOf(line)))
  const [title, ...rest] = lines
  // What the block says stands in some exports below the headline as well.
  if (rest[0] && isSameCitation(textOf(rest[0]), outlet)) rest.shift()
  const writer =
    rest[0] && textOf(rest[0]).length <= 80 && isByline(textOf(rest[0])) ? textOf(rest.shift() as Line) : null
  const { authors, agency } = readExportByline(values.get('byline') ?? writer)
  return {
    number: values.get('number') ?? null,
    claims: {
      title: title ? textOf(title) : null,
      outlet,
      date,
      printPage: page ?? values.get('page') ?? null,
      section: values.get('section') ?? null,
      authors,
      agency,
    },
    body: rest,
  }
}

/** "Dokument 3 von 12", "Seite 4 von 70", and the name that heads each page. */
function isFurniture(text: string): boolean {
  return /^\p{L}{4,10} \d{1,5} \p{L}{2,4} \d{1,5}$/u.test(text) || fieldOfLabel(text) === 'ignored'
}

function isSameCitation(text: string, outlet: string): boolean {
  return text.startsWith(outlet) && /\d/.test(text) && text.length <= outlet.length + 60
}
