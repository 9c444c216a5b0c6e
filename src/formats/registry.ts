import { csvFormat } from './csv-file.ts'
import { databaseHtmlFormat, databaseTextFormat } from './database-files.ts'
import { docxFormat } from './docx-file.ts'
import { epubFormat } from './epub-file.ts'
import type { FileHead, Format } from './format.ts'
import { hocrFormat } from './hocr-file.ts'
import { htmlFormat } from './html/html.ts'
import { jexFormat } from './jex-file.ts'
import { jsonFormat } from './json-file.ts'
import { bibFormat, risFormat } from './library-files.ts'
import { mailFormat } from './mail-file.ts'
import { markdownFormat } from './markdown-file.ts'
import { mhtmlFormat } from './mhtml-file.ts'
import { odtFormat } from './odt-file.ts'
import { pdfFormat } from './pdf-file.ts'
import { rtfFormat } from './rtf-file.ts'
import { textFormat } from './text-file.ts'
import { waczFormat, warcFormat } from './warc-file.ts'
import { webarchiveFormat } from './webarchive-file.ts'
import { xmlFormat } from './xml-file.ts'
import { zipFormat } from './zip-file.ts'

/** All formats, one a line. The first that recognizes a file reads it: those that look closely stand above the others. */
export const formats: readonly Format[] = [
  databaseHtmlFormat,
  databaseTextFormat,
  hocrFormat,
  docxFormat,
  odtFormat,
  rtfFormat,
  pdfFormat,
  epubFormat,
  mailFormat,
  jexFormat,
  csvFormat,
  jsonFormat,
  xmlFormat,
  risFormat,
  bibFormat,
  markdownFormat,
  textFormat,
  mhtmlFormat,
  webarchiveFormat,
  warcFormat,
  waczFormat,
  zipFormat,
  htmlFormat,
]

/** The endings of all files that may be read. */
export function endingsOf(list: readonly Format[] = formats): ReadonlySet<string> {
  return new Set(list.flatMap(({ endings }) => endings))
}

/** The format of a file, by the end of its name and its first bytes; null where none knows it. */
export function formatOf(head: FileHead, list: readonly Format[] = formats): Format | null {
  const path = head.path.toLowerCase()
  return (
    list.find((format) => format.endings.some((end) => path.endsWith(end)) && format.recognize(head)) ?? null
  )
}
