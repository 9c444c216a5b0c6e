import type { Diagnostic } from '../../model/diagnostic.ts'
import type { OpenedFile } from '../../model/source.ts'
import { decodeSource } from '../decode.ts'
import type { FormatResult } from '../format.ts'
import { decodePage } from '../html/decode.ts'
import { htmlLines } from '../lines/html.ts'
import type { Line } from '../lines/line.ts'
import { textLines } from '../lines/text.ts'
import { ebscoRecords } from './ebsco.ts'
import { europresseRecords } from './europresse.ts'
import { factivaRecords } from './factiva.ts'
import { geniosRecords } from './genios.ts'
import { lexisRecords } from './lexis.ts'
import { pastedRecord } from './pasted.ts'
import { proquestRecords } from './proquest.ts'
import { documentsOf, type ExportRecord } from './record.ts'
import { hasAccessionNumber, hasLabelledRecords } from './record-marks.ts'
import { retrieverRecords } from './retriever.ts'
import { severalArticles } from './unknown.ts'

type Database = 'nexis' | 'factiva' | 'proquest' | 'europresse' | 'retriever' | 'genios' | 'ebsco'

const readers: readonly (readonly [Database, (lines: readonly Line[]) => ExportRecord[] | null])[] = [
  ['factiva', factivaRecords],
  ['europresse', europresseRecords],
  ['retriever', retrieverRecords],
  ['ebsco', ebscoRecords],
  ['genios', geniosRecords],
  // Before Nexis: both count "Document 1 of 84".
  ['proquest', proquestRecords],
  ['nexis', lexisRecords],
]

/**
 * The articles of an export of a news database, from its lines; `container` names the kind of file: "docx". A file
 * that holds several articles in a form that nothing knows gives a diagnostic with the way out. Null for other files.
 */
export function readExport(
  file: Pick<OpenedFile, 'path' | 'hash'>,
  lines: readonly Line[],
  container: string,
  /** The same as `lines`, each line of its own, where lines were joined. */
  single: readonly Line[] = lines,
): FormatResult | null {
  for (const [name, read] of readers) {
    // Labels of which each has a line of its own were joined with the text of another program.
    const records = read(lines) ?? (name === 'genios' && lines !== single ? read(single) : null)
    if (records) return { documents: documentsOf(file, `${name}-${container}`, records), diagnostics: [] }
  }
  const count = severalArticles(single)
  return count > 0 ? { documents: [], diagnostics: [unknownExport(file.path, count)] } : null
}

/** A page that looks like an export; null where it is none after all. */
export function readHtmlExport(file: OpenedFile): FormatResult | null {
  const html = decodePage(file.bytes)
  const splitBreaks = /DocPublicationName/.test(html)
  return readExport(file, htmlLines(html, { splitBreaks }), 'html')
}

/** A text that looks like an export; null where it is none after all. */
export function readTextExport(file: OpenedFile): FormatResult | null {
  const { source, diagnostics } = decodeSource(file, 'text')
  if (!source) return { documents: [], diagnostics }
  const head = source.text.slice(0, 200_000)
  // A record of Westlaw ends as one of Nexis does, and is one article.
  if (/^\d{4} WLNR \d{3,12}[ \t]{0,9}$/m.test(head.slice(0, 1_000))) return null
  const wrapped = !/^[_=]{20,}\s*$/mu.test(head) && !hasAccessionNumber(head) && !hasLabelledRecords(head)
  const single = textLines(source.text, { wrapped: false })
  const pasted = pastedRecord(single)
  const lines = pasted ?? (wrapped ? textLines(source.text) : single)
  const result = withDiagnostics(readExport(file, lines, 'text', single), diagnostics)
  return result && { ...result, decoded: source }
}

function withDiagnostics(result: FormatResult | null, more: readonly Diagnostic[]): FormatResult | null {
  return result && { ...result, diagnostics: [...more, ...result.diagnostics] }
}

function unknownExport(path: string, count: number): Diagnostic {
  return {
    severity: 'error',
    rule: 'export/unknown',
    message: `This file holds about ${count} articles, in a form that is not known`,
    path,
    line: null,
    column: null,
    hint: 'Export them as .docx from Nexis, as .html from Factiva, ProQuest or Europresse, or save each article as a file of its own.',
  }
}
