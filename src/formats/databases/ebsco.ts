import { type Line, labelOf, textOf } from '../lines/line.ts'
import { readExportByline } from './byline.ts'
import { fieldOfLabel, type LabelField } from './labels.ts'
import { inOrder } from './proquest.ts'
import { type ExportRecord, tagOfLanguageName, weightedNames } from './record.ts'

/**
 * Exports of EBSCOhost (Newspaper Source, Academic Search) as text: "Record: 1", then labelled lines from "Title:" to
 * "Database:", then the text and a notice of who owns it. Null where the lines are no such export.
 */
export function ebscoRecords(lines: readonly Line[]): ExportRecord[] | null {
  const told = lines.filter((line) => textOf(line) !== '')
  const starts = told.flatMap((line, index) => (/^Record: \d{1,5}$/.test(textOf(line)) ? [index] : []))
  const records = starts.flatMap((start, index) => readRecord(told.slice(start + 1, starts[index + 1])) ?? [])
  return records.length > 0 ? records : null
}

function readRecord(lines: readonly Line[]): ExportRecord | null {
  const values = new Map<LabelField, string>()
  let from = 0
  for (; from < lines.length; from++) {
    const label = labelOf(lines[from] as Line)
    const field = label && fieldOfLabel(label.name)
    // A list of subjects goes on in lines that open with a mark.
    if (!label || !(field || isLabelOfRecord(label.name, label.value))) {
      if (/^[*;]/u.test(textOf(lines[from] as Line))) continue
      break
    }
    if (field && !values.has(field)) values.set(field, label.value)
  }
  const source = sourceOf(values.get('outlet') ?? '')
  if (!source || !values.has('number')) return null
  const { authors, agency } = readExportByline(values.get('byline') ?? null)
  return {
    number: values.get('number')?.match(/[\w-]{4,40}/)?.[0] ?? null,
    claims: {
      title: values.get('title')?.replace(/(?<=[\p{L}\p{N}])\.$/u, '') ?? null,
      ...source,
      authors: authors?.map(inOrder) ?? null,
      agency,
      section: values.get('section') ?? null,
      language: tagOfLanguageName(values.get('language')),
      topics: weightedNames((values.get('topics') ?? '').replaceAll('*', ''), 0).slice(0, 8),
    },
    body: lines.slice(from).filter((line) => !isNotice(textOf(line))),
  }
}

/** "Document Type: Article", "Full Text Word Count: 412": a label that nothing knows, among those above the text. */
function isLabelOfRecord(name: string, value: string): boolean {
  return /^\p{Lu}[\p{L} /-]{2,40}$/u.test(name) && name.split(' ').length <= 5 && value.length <= 300
}

/** "Osk Courier. 03/14/2006, p12.", "Osk Times (Vell), Mar 14, 2006, p4, 2p" → paper, day and page; days in figures are American. */
function sourceOf(
  text: string,
): { readonly outlet: string; readonly date: string; readonly printPage: string | null } | null {
  const [, outlet = '', day = '', page] =
    /^(\S.{1,80}?)[.,;]\s(\d{1,2}\/\d{1,2}\/\d{4}|\p{L}{3,9}\.?\s?\d{0,2},?\s?\d{4}|\d{1,2}\s\p{L}{3,9}\.?\s\d{4})(?:,?\s(?:\p{L}{3,8}\.?\s\d{1,4},?\s){0,2}p\.?\s?(\w{1,6}))?/u.exec(
      text,
    ) ?? []
  if (outlet === '') return null
  const [, month = '', date = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(day) ?? []
  return {
    outlet: outlet.replace(/\s\([^()]{2,40}\)$/u, ''),
    date: year === '' ? day : [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-'),
    printPage: page ?? null,
  }
}

/** Who owns the text, and what the reader may do with it. */
function isNotice(text: string): boolean {
  return /^(?:copyright\b|©|\(c\)\s)/iu.test(text)
}
