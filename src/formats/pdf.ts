import type { Diagnostic } from '../model/diagnostic.ts'
import type { OpenedFile } from '../model/source.ts'
import { readExport } from './databases/export.ts'
import { exportedDocuments, refused } from './exported-article.ts'
import { joinFields } from './fields/fields.ts'
import { type Claims, statedFields } from './fields/stated.ts'
import type { FormatResult } from './format.ts'
import { bodyOf } from './lines/body.ts'
import { type Line, textOf } from './lines/line.ts'
import { headlineOfTitle } from './lines/title-of-page.ts'
import { columnOf, readingOrder } from './pdf/columns.ts'
import { type Annotation, linkFinder } from './pdf/links.ts'
import { type Mark, type PdfLine, type PdfPage, type TextItem, toPage, toTaggedPage } from './pdf/page.ts'
import { paragraphsOf } from './pdf/paragraphs.ts'
import { dayMade, hasTagsOfPage, isBrowserPrint, type PdfInfo, titleOf } from './pdf/print.ts'
import { withoutRunningHeads } from './pdf/running-heads.ts'
import { type TagNode, tagsOf } from './pdf/tags.ts'

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
  const { pages, count, info } = read
  if (pages.every(({ lines }) => lines.length === 0))
    return { documents: [], diagnostics: [scan(file.path, count)] }
  const isPrinted = isBrowserPrint(info)
  const { pages: bare, address } = withoutRunningHeads(pages, isPrinted ? (titleOf(info) ?? '') : null)
  const columns = bare.map(({ lines, isOrdered }) => (isOrdered ? [columnOf(lines)] : readingOrder(lines)))
  const lines = paragraphsOf(columns, !isPrinted)
  const exported = readExport(file, lines, 'pdf')
  if (exported) return exported
  const article = { part: null, claims: { url: address }, body: bodyOf(lines), exact: false }
  const documents = exportedDocuments(file, 'pdf', 'the foot of the pages', [article])
  const told = isPrinted ? statedFields(claimsOfPrint(info, lines), 'the properties of the document') : null
  return {
    documents: told
      ? documents.map((document) => ({ ...document, stated: joinFields(told, document.stated) }))
      : documents,
    diagnostics: count > mostPages ? [long(file.path, count)] : [],
  }
}

/** What a browser says of the page that it printed. The day is that of printing. */
function claimsOfPrint(info: PdfInfo, lines: readonly Line[]): Claims {
  const title = titleOf(info)
  const shown = lines
    .filter(({ kind }, index) => kind === 'heading' || index < linesAtTop)
    .map((line) => ({ text: textOf(line), level: line.kind === 'heading' ? line.depth : 0 }))
  return { added: dayMade(info), ...(title ? { title: headlineOfTitle(title, shown) } : {}) }
}

/** Lines near the top in which a headline may stand that is set like the text. */
const linesAtTop = 60

type Read =
  | { readonly pages: readonly PdfPage[]; readonly count: number; readonly info: PdfInfo }
  | { readonly problem: string }

async function readPages(bytes: Uint8Array): Promise<Read> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // A copy: the bytes are handed over, and would be lost to others.
    const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 })
    try {
      const info = (await document.getMetadata()).info as PdfInfo
      const read = pageReader(isBrowserPrint(info), hasTagsOfPage(info))
      const pages: PdfPage[] = []
      let items = 0
      for (let number = 1; number <= Math.min(document.numPages, mostPages) && items < mostItems; number++) {
        const page = await document.getPage(number)
        const [, , , height = 0] = page.view
        const made = await read(page, height)
        items += made.items
        pages.push(made.page)
        page.cleanup()
      }
      return { pages: pages.map(withoutNoise), count: document.numPages, info }
    } finally {
      await document.destroy()
    }
  } catch (error) {
    const protectedByPassword = error instanceof Error && error.name === 'PasswordException'
    return { problem: protectedByPassword ? 'it is protected by a password' : 'it is damaged' }
  }
}

/** A page as PDF.js has it. */
interface Page {
  getTextContent(options: { includeMarkedContent: boolean }): Promise<{ items: readonly object[] }>
  getAnnotations(): Promise<readonly Annotation[]>
  getStructTree(): Promise<TagNode | null>
}

/** Reads one page after the other; `isPrinted`: with the links of a page that a browser printed, `isTagged`: with its tags. */
function pageReader(isPrinted: boolean, isTagged: boolean) {
  let block = 0
  return async (page: Page, height: number): Promise<{ page: PdfPage; items: number }> => {
    const content = await page.getTextContent({ includeMarkedContent: isTagged })
    const items = content.items.slice(0, mostItems) as (TextItem | Mark)[]
    const links = linkFinder(isPrinted ? await page.getAnnotations().catch(() => []) : [])
    const { tags, next } = tagsOf(isTagged ? await page.getStructTree() : null, block)
    block = next
    const tagged = tags.size > 0 ? toTaggedPage(items, height, links, tags) : null
    const texts = (): TextItem[] => items.filter((item): item is TextItem => 'str' in item)
    return { page: tagged ?? toPage(texts(), height, links), items: items.length }
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
