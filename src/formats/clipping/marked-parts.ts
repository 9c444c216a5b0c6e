import type { SpecEntry } from '../../lib/spec.ts'
import { fieldOfKey } from '../fields/field-keys.ts'
import { isLabel } from '../labels.ts'
import { type ColumnField, columnField } from '../tables/columns.ts'
import { claimFields } from './claim-fields.ts'
import { blank, type Clipping, cutLine, firstLines } from './clipping.ts'

type Form = 'bracket' | 'rule' | 'heading'

interface Mark {
  readonly form: Form
  readonly name: string
  /** What stands behind the mark in its line. */
  readonly rest: string
}

interface Part extends Mark {
  readonly field: ColumnField | 'ignored' | null
  readonly from: number
  /** Before this line the next part begins. */
  readonly to: number
}

/**
 * Read a text in which a program marked each part with its name, before it ("[Title] Ferry returns") or above it
 * ("---TITLE---", "=== BODY ===", "### title"). At least two marks must be names of columns, the headline once and the text among
 * them; in brackets or between rules they begin the file. Fields become claims, the marks of the text go, a heading in it stays one.
 */
export function readMarkedParts(clipping: Clipping): void {
  const head = firstLines(clipping, 3)
  for (const [at, index] of head.entries()) {
    const mark = markOf(clipping.lines[index] ?? '')
    if (mark && (at === 0 || mark.form === 'heading') && takeParts(clipping, mark.form, index)) return
    if (mark?.form !== 'heading' && !/^#\s/.test(clipping.lines[index] ?? '')) return
  }
}

function takeParts(clipping: Clipping, form: Form, start: number): boolean {
  const parts = partsOf(clipping, form, start)
  const count = (field: Part['field']): number => parts.filter((part) => part.field === field).length
  const known = new Set(parts.flatMap(({ field }) => (field === null || field === 'ignored' ? [] : [field])))
  // "# The bridge reopens" above "## Author", "## Date", "## Text": the heading is the headline.
  const isTitled =
    form === 'heading' &&
    count('title') === 0 &&
    count('text') === 1 &&
    known.size > 2 &&
    /^# \S/.test(clipping.lines[firstLines(clipping, 1)[0] ?? -1] ?? '')
  const isDump = (count('title') === 1 || isTitled) && known.size >= 2 && parts[0]?.field !== null
  // Headings are named like this in texts of any kind; a program writes them for each part, or in small letters.
  const isWritten = parts.every(({ name }) => name === name.toLowerCase()) || known.size > 2
  if (!isDump || (count('text') === 0 && !(form === 'heading' && isWritten))) return false
  const entries: SpecEntry[] = []
  let isBelow = false
  for (const part of parts) {
    const { field, from } = part
    isBelow ||= field === 'text'
    if (field === 'text') unmark(clipping, part)
    else if (field === null) settleUnknown(clipping, part)
    else if (field === 'standfirst' && isBelow) unmark(clipping, part, 'heading')
    else if (field === 'standfirst' && entries.some(({ key }) => key === field)) unmark(clipping, part)
    else {
      const value = saidBy(clipping, part)
      if (value === null) unmark(clipping, part)
      else {
        const place = { line: clipping.firstLine + from, column: 1 }
        if (field !== 'ignored' && field !== 'file')
          entries.push({ key: field, ...place, value: { kind: 'text', text: value, ...place } })
        blank(clipping, from, part.to)
      }
    }
  }
  claimFields(clipping, start, entries)
  return true
}

function partsOf({ lines }: Clipping, form: Form, start: number): Part[] {
  const parts: Part[] = []
  for (let index = start; index < lines.length && parts.length < mostParts; index++) {
    const mark = markOf(lines[index] ?? '')
    if (mark?.form !== form) continue
    const field = fieldOf(mark.name)
    // A heading of the text that is no name of a part.
    if (form === 'heading' && field === null) continue
    const last = parts.at(-1)
    if (last) parts[parts.length - 1] = { ...last, to: index }
    parts.push({ ...mark, field, from: index, to: lines.length })
  }
  return parts
}

const mostParts = 200

function fieldOf(name: string): Part['field'] {
  return columnField(name) ?? (fieldOfKey(name) === 'ignored' ? 'ignored' : null)
}

function markOf(line: string): Mark | null {
  const [, bracketed, rest = ''] = /^\[(\p{L}[\p{L} _]{1,24})\](?![(:[])[ \t]{0,9}(.*)$/u.exec(line) ?? []
  if (bracketed) return { form: 'bracket', name: bracketed, rest: rest.trim() }
  const ruled = /^([-=*~])\1{1,9}[ \t]{0,3}(\p{L}[\p{L} _]{1,24}?)[ \t]{0,3}\1{2,10}[ \t]{0,9}$/u.exec(
    line,
  )?.[2]
  if (ruled) return { form: 'rule', name: ruled, rest: '' }
  const heading = /^#{1,6}[ \t]{1,3}(\p{L}[\p{L} _]{1,24}?):?[ \t]{0,9}$/u.exec(line)?.[1]
  return heading ? { form: 'heading', name: heading, rest: '' } : null
}

/** What a part says, its lines joined; null where it is too long to be a field. */
function saidBy({ lines }: Clipping, { rest, from, to, field }: Part): string | null {
  const said = [rest, ...lines.slice(from + 1, to).map((line) => line.trim())].filter((line) => line !== '')
  const value = said.join(' ')
  const most = field === 'standfirst' || field === 'ignored' || field === 'topics' ? 1_500 : 400
  if (said.length > 12 || value.length > most) return null
  // "Published: May 23, 2025" below a mark of the day.
  return field === 'date' ? value.replace(/^\p{L}[\p{L} ]{1,20}:\s/u, '') : value
}

/** The mark goes, and what it marked stays: as a heading, or as text. */
function unmark({ lines, markdown }: Clipping, { rest, from }: Part, as: 'text' | 'heading' = 'text'): void {
  lines[from] = as === 'heading' && markdown && rest !== '' ? `## ${rest}` : rest
}

/** A picture's address or caption is left out; what else has a name of its own stays in the text. */
function settleUnknown(clipping: Clipping, part: Part): void {
  const { lines } = clipping
  unmark(clipping, part)
  if (/^https?:\/\/\S+$/.test(part.rest)) cutLine(clipping, part.from, 'link')
  else if (isLabel('captionLabel', part.name))
    for (let index = part.from; index < part.to; index++)
      if ((lines[index] ?? '').trim() !== '') cutLine(clipping, index, 'photo-caption')
}
