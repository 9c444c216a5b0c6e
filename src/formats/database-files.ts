import { fieldOfLabel } from './databases/labels.ts'
import { hasAccessionNumber, hasLabelledRecords } from './databases/record-marks.ts'
import type { FileHead, Format, Reader } from './format.ts'
import { htmlFormat } from './html/html.ts'
import { textFormat } from './text-file.ts'

/** Exports of news databases as web pages: Nexis, Factiva, ProQuest, Europresse; many articles a file. */
export const databaseHtmlFormat: Format = {
  name: 'database-html',
  endings: ['.html', '.htm', '.xhtml'],
  largest: 200_000_000,
  recognize: ({ text }) => htmlHint.test(text),
  reader: () => readerOr('readHtmlExport', htmlFormat),
}

/** Exports of news databases as plain text: Nexis, ProQuest, Retriever, GENIOS, EBSCOhost; many articles a file. */
export const databaseTextFormat: Format = {
  name: 'database-text',
  endings: ['.txt', '.text'],
  largest: 200_000_000,
  recognize: isTextExport,
  reader: () => readerOr('readTextExport', textFormat),
}

/** Names that these programs leave in their pages, as comments, classes or addresses. */
const htmlHint =
  /<!-- Hide XML section from browser|LXNComment|DocPublicationName|fcpNavContainer|<title>\s?Factiva|class="article [a-z]{2}Article"|contentItem(?::|%3A)|ProQuest document|DocID_\d/i

/**
 * "1 of 10 DOCUMENTS", a report of ProQuest, or the same labels again and again. A letter that quotes one such line is
 * no export: what is looked for stands at the head of the file or several times.
 */
function isTextExport({ text }: FileHead): boolean {
  // Who writes front matter has made a note of it.
  if (/^\ufeff?(?:---|\+\+\+)\s*$/m.exec(text)?.index === 0) return false
  if (hasExportMark(text)) return true
  const labels = new Map<string, number>()
  for (const [label] of text.matchAll(/^\p{Lu}[\p{L} /-]{2,30}:(?=\s)/gmu))
    labels.set(label, (labels.get(label) ?? 0) + 1)
  return [...labels.values()].filter((count) => count >= 3).length >= 2
}

const headLength = 65_536

/** What only an export has: "1 of 10 DOCUMENTS", the head of a ProQuest report, a number or the end of a document. */
function hasExportMark(text: string): boolean {
  return (
    /^[^\S\n]{0,80}(?:1 \p{L}{1,4} \d{1,6} \p{L}{5,14}|\p{L}{5,14} 1 \p{L}{1,4} \d{1,6})[^\S\n]{0,80}$/mu.test(
      text,
    ) ||
    isOneOfMany(text) ||
    (/^_{40,}\s*$/mu.test(text) && /ProQuest/.test(text)) ||
    hasAccessionNumber(text) ||
    hasLabelledRecords(text) ||
    hasEndMark(text)
  )
}

/** "4 of 31 DOCUMENTS" above all, and labels in capitals below it: one article that was copied out of an export. */
function isOneOfMany(text: string): boolean {
  const [first = ''] = text
    .slice(0, 2_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
  if (
    !/^\s{0,80}(?:\d{1,6} \p{L}{1,4} \d{1,6} \p{L}{5,14}|\p{L}{5,14} \d{1,6} \p{L}{1,4} \d{1,6})\s{0,80}$/u.test(
      first,
    )
  )
    return false
  const labels = [...text.slice(0, 20_000).matchAll(/^[^\S\n]{0,20}(\p{Lu}[\p{Lu} -]{2,30}):/gmu)]
  return labels.filter(([, name = '']) => fieldOfLabel(name) !== null).length >= 2
}

/** A line "End of Document" of Nexis, in any language that is known. */
function hasEndMark(text: string): boolean {
  return text.split('\n').some((line) => line.length < 40 && line.length > 8 && fieldOfLabel(line) === 'end')
}

async function readerOr(name: 'readHtmlExport' | 'readTextExport', other: Format): Promise<Reader> {
  const readExport = (await import('./databases/export.ts'))[name]
  const readOther = await other.reader()
  return (file, inner) => {
    const result = readExport(file)
    // Labels that repeat are those of an export only where they divide articles: a page may repeat its own.
    const isOne = name === 'readTextExport' && result?.documents.length === 1
    return !result || (isOne && !hasExportMark(new TextDecoder().decode(file.bytes.subarray(0, headLength))))
      ? readOther(file, inner)
      : result
  }
}
