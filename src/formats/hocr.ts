import { parse } from 'parse5'
import type { Diagnostic } from '../model/diagnostic.ts'
import { exportedDocuments } from './exported-article.ts'
import type { FormatResult, OpenedFile } from './format.ts'
import { decodePage } from './html/decode.ts'
import { attribute, type Element, elementsOf, isElement, textOf } from './html/tree.ts'
import { bodyOf } from './lines/body.ts'
import type { Line } from './lines/line.ts'
import { recognizedLine } from './lines/recognized.ts'

/** A file of hOCR → one article: its paragraphs in the order of the file, their lines joined. */
export function readHocr(file: OpenedFile): FormatResult {
  const page = parse(decodePage(file.bytes), { scriptingEnabled: false })
  const lines = paragraphs([...elementsOf(page)]).filter(({ runs }) => runs.some(({ text }) => text !== ''))
  if (lines.length === 0) return { documents: [], diagnostics: [empty(file.path)] }
  const article = { part: null, claims: {}, body: bodyOf(lines), exact: false }
  return { documents: exportedDocuments(file, 'hocr', 'the page', [article]), diagnostics: [] }
}

/** Lines by the paragraph that they stand in; where the program marks none, by the area of the page or the page itself. */
function paragraphs(elements: readonly Element[]): Line[] {
  const lines = elements.filter((element) => isOf(element, lineKind))
  const found = lines.length > 0 ? lines : elements.filter((element) => isOf(element, /^ocr_par$/))
  const groups: { readonly holder: Element | null; readonly texts: string[] }[] = []
  for (const line of found) {
    const holder = holderOf(line)
    const last = groups.at(-1)
    if (last && last.holder === holder) last.texts.push(textOf(line, 20_000))
    else groups.push({ holder, texts: [textOf(line, 20_000)] })
  }
  return groups.map(({ texts }) => recognizedLine(texts))
}

/** The paragraph, area or page around a line, a few elements up. */
function holderOf(line: Element): Element | null {
  let node = line.parentNode
  for (let up = 0; up < 8 && node && isElement(node); up++, node = node.parentNode)
    if (isOf(node, /^ocr_(?:par|carea|page)$/)) return node
  return null
}

const lineKind = /^ocr_(?:line|header|caption|textfloat)$|^ocrx_line$/

function isOf(element: Element, kind: RegExp): boolean {
  return attribute(element, 'class')
    .split(/\s+/)
    .some((name) => kind.test(name))
}

function empty(path: string): Diagnostic {
  return {
    ...{ severity: 'info', rule: 'xml/no-articles', path, line: null, column: null, hint: null },
    message: 'There is no text on this scanned page (hocr)',
  }
}
