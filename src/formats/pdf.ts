import type { Diagnostic } from '../model/diagnostic.ts'
import type { OpenedFile } from '../model/source.ts'
import { readExport } from './databases/export.ts'
import { exportedDocuments, refused } from './exported-article.ts'
import type { FormatResult } from './format.ts'
import { bodyOf } from './lines/body.ts'
import { readingOrder } from './pdf/columns.ts'
import { type PdfLine, type PdfPage, type TextItem, toPage } from './pdf/page.ts'
import { paragraphsOf } from './pdf/paragraphs.ts'
import { withoutRunningHeads } from './pdf/running-heads.ts'

/** More pages and pieces of text than any article has. */
const mostPages = 300
const mostItems = 400_000

/** A PDF with text → one article, its columns in the order of reading, without running heads and page numbers. */
export async function readPdf(file: OpenedFile): Promise<FormatResult> {
  const read = await readPages(file.bytes)
  if ('problem' in read)
    return refused(
      file.path,
      'PDF',
      read.problem,
      'Open it in a PDF program and save its text as a .txt file.',
    )
  const { pages, count } = read
  if (pages.every(({ lines }) => lines.length === 0))
    return { documents: [], diagnostics: [scan(file.path, count)] }
  const { pages: bare, address } = withoutRunningHeads(pages)
  const lines = paragraphsOf(bare.map((page) => readingOrder(page.lines)))
  const exported = readExport(file, lines, 'pdf')
  if (exported) return exported
  const article = { part: null, claims: { url: address }, body: bodyOf(lines), exact: false }
  return {
    documents: exportedDocuments(file, 'pdf', 'the foot of the pages', [article]),
    diagnostics: count > mostPages ? [long(file.path, count)] : [],
  }
}

type Read = { readonly pages: readonly PdfPage[]; readonly count: number } | { readonly problem: string }

async function readPages(bytes: Uint8Array): Promise<Read> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // A copy: the bytes are handed over, and would be lost to others.
    const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 })
    try {
      const pages: PdfPage[] = []
      let items = 0
      for (let number = 1; number <= Math.min(document.numPages, mostPages) && items < mostItems; number++) {
        const page = await document.getPage(number)
        const [, , , height = 0] = page.view
        const content = await page.getTextContent()
        const texts = (content.items as readonly object[]).filter((item): item is TextItem => 'str' in item)
        items += texts.length
        pages.push(toPage(texts.slice(0, mostItems), height))
        page.cleanup()
      }
      return { pages: pages.map(withoutNoise), count: document.numPages }
    } finally {
      await document.destroy()
    }
  } catch (error) {
    const protectedByPassword = error instanceof Error && error.name === 'PasswordException'
    return { problem: protectedByPassword ? 'it is protected by a password' : 'it is damaged' }
  }
}

/** Letters of fonts that do not say what they are come as signs without a meaning: such lines are no text. */
function withoutNoise(page: PdfPage): PdfPage {
  const meaningful = ({ text }: PdfLine): boolean =>
    (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) * 4 >= text.replace(/[\s.·_-]/g, '').length
  return { ...page, lines: page.lines.filter(meaningful) }
}

function scan(path: string, pages: number): Diagnostic {
  return {
    severity: 'warning',
    rule: 'pdf/scan',
    message: `This PDF has ${pages} ${pages === 1 ? 'page' : 'pages'} and no text: it is a scan`,
    path,
    line: null,
    column: null,
    hint: 'Recognize its text (OCR) and save it beside the PDF as .txt, hOCR or ALTO.',
  }
}

function long(path: string, pages: number): Diagnostic {
  return {
    severity: 'warning',
    rule: 'pdf/long',
    message: `This PDF has ${pages} pages; the first ${mostPages} were read`,
    path,
    line: null,
    column: null,
    hint: 'Save each article as a file of its own.',
  }
}
