import type { OpenedFile } from '../../model/source.ts'
import { readExport } from '../databases/export.ts'
import type { FormatResult } from '../format.ts'
import { htmlLines } from '../lines/html.ts'
import { parseXml } from '../xml/tree.ts'
import { entryText, unzip, ZipProblem } from '../zip.ts'
import { refusedDocument, wordDocuments } from './word-document.ts'

/** A file of Word → the articles of an export, else one article. */
export async function readDocx(file: OpenedFile): Promise<FormatResult> {
  try {
    // Looked at before mammoth unpacks it: sizes, and whether it is a document at all.
    const entries = unzip(file.bytes, (name) =>
      /^(?:word\/document\d?\.xml|docProps\/core\.xml|\[Content_Types\]\.xml)$/.test(name),
    )
    if (![...entries.keys()].some((name) => name.startsWith('word/document')))
      return refusedDocument(file.path, 'it holds no document')
    const lines = htmlLines(await toHtml(await withoutHidden(file.bytes, entries)))
    const exported = readExport(file, lines, 'docx')
    if (exported) return exported
    const properties = parseXml(entryText(entries, 'docProps/core.xml') ?? '')
    return wordDocuments(file, 'docx', lines, properties)
  } catch (error) {
    return refusedDocument(file.path, error instanceof ZipProblem ? error.message : 'it is damaged')
  }
}

/** Without runs that the writer hid (`<w:vanish/>`): Mammoth would show them. A file that has none is left as it is. */
async function withoutHidden(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const hiding = [...entries].filter(
    ([name, part]) => name.startsWith('word/') && Buffer.from(part).includes('<w:vanish'),
  )
  if (hiding.length === 0) return bytes
  const { zipSync } = await import('fflate')
  const files = Object.fromEntries(unzip(bytes, () => true))
  for (const [name, part] of hiding) files[name] = Buffer.from(shownRuns(Buffer.from(part).toString('utf8')))
  return zipSync(files, { level: 0 })
}

function shownRuns(xml: string): string {
  let kept = ''
  let done = 0
  for (const { index } of xml.matchAll(/<w:r[ >]/g)) {
    if (index < done) continue
    const end = xml.indexOf('</w:r>', index)
    if (end < 0) break
    const run = xml.slice(index, end + 6)
    const isHidden = /<w:vanish(?:\s?\/>|\sw:val="(?:1|true|on)")/.test(run)
    kept += xml.slice(done, isHidden ? index : end + 6)
    done = end + 6
  }
  return kept + xml.slice(done)
}

/** Mammoth keeps headings, lists, tables, links and bookmarks; pictures are left out here. */
async function toHtml(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      ignoreEmptyParagraphs: true,
      styleMap: [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Subtitle'] => h2:fresh",
        "p[style-name='Quote'] => blockquote > p:fresh",
      ],
    },
  )
  return value
}
