import type { OpenedFile } from '../../model/source.ts'
import { readExport } from '../databases/export.ts'
import type { FormatResult } from '../format.ts'
import { type Line, type LineKind, plainLine, type Run } from '../lines/line.ts'
import { childOf, childrenOf, descendants, parseXml, type XmlElement } from '../xml/tree.ts'
import { entryText, unzip, ZipProblem } from '../zip.ts'
import { refusedDocument, wordDocuments } from './word-document.ts'

/** An OpenDocument text → the articles of an export, else one article. */
export function readOdt(file: OpenedFile): FormatResult {
  try {
    const { content, meta } = partsOf(file)
    const body = childOf(content, 'body', 'text')
    if (!content || !body) return refusedDocument(file.path, 'it holds no document')
    const lines = new OdtReader(boldStyles(content)).read(body)
    const properties = childOf(meta, 'meta')
    return readExport(file, lines, 'odt') ?? wordDocuments(file, 'odt', lines, properties)
  } catch (error) {
    if (error instanceof ZipProblem) return refusedDocument(file.path, error.message)
    throw error
  }
}

/** The text and what the program noted of it, in a ZIP or in one file of XML (.fodt). */
function partsOf({ bytes }: OpenedFile): { content: XmlElement | null; meta: XmlElement | null } {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    const whole = parseXml(new TextDecoder().decode(bytes))
    return { content: whole, meta: whole }
  }
  const entries = unzip(bytes, (name) => name === 'content.xml' || name === 'meta.xml')
  const part = (name: string): XmlElement | null => parseXml(entryText(entries, name) ?? '')
  return { content: part('content.xml'), meta: part('meta.xml') }
}

/** Names of styles that set words in bold or italics. */
function boldStyles(content: XmlElement): ReadonlyMap<string, Omit<Run, 'text'>> {
  return new Map(
    descendants(childOf(content, 'automatic-styles'), 'style').map((style) => {
      const look = childOf(style, 'text-properties')?.attributes ?? {}
      return [
        style.attributes['style:name'] ?? '',
        {
          ...(look['fo:font-weight'] === 'bold' ? { bold: true } : {}),
          ...(look['fo:font-style'] === 'italic' ? { italic: true } : {}),
        },
      ] as const
    }),
  )
}

class OdtReader {
  private readonly lines: Line[] = []
  private readonly styles: ReadonlyMap<string, Omit<Run, 'text'>>

  constructor(styles: ReadonlyMap<string, Omit<Run, 'text'>>) {
    this.styles = styles
  }

  read(body: XmlElement): Line[] {
    this.blocks(body, 'paragraph', 0)
    return this.lines
  }

  private blocks(parent: XmlElement, kind: LineKind, depth: number): void {
    for (const child of parent.children) {
      if (typeof child === 'string') continue
      const { full, attributes } = child
      if (full === 'text:p') this.line(child, kind, depth)
      else if (full === 'text:h')
        this.line(child, 'heading', Number(attributes['text:outline-level'] ?? 1) || 1)
      else if (full === 'text:list')
        for (const item of childrenOf(child, 'list-item')) this.blocks(item, 'item', depth + 1)
      else if (full === 'table:table') for (const row of descendants(child, 'table-row')) this.row(row)
      // Changes that were taken back, notes and lists of contents are no text.
      else if (!/^text:(?:tracked-changes|table-of-content|sequence-decls|.*-index)$/.test(full))
        this.blocks(child, kind, depth)
    }
  }

  private line(element: XmlElement, kind: LineKind, depth: number): void {
    const marks: string[] = []
    const runs = this.runs(element, this.styles.get(element.attributes['text:style-name'] ?? '') ?? {}, marks)
    this.lines.push({ ...plainLine, kind, depth, runs, marks })
  }

  private row(row: XmlElement): void {
    const cells = childrenOf(row, 'table-cell').map((cell) =>
      descendants(cell, 'p').flatMap((text) => this.runs(text, {}, [])),
    )
    if (cells.length === 0) return
    const runs = cells.flatMap((cell, index): Run[] => (index > 0 ? [{ text: ' | ' }, ...cell] : cell))
    this.lines.push({ ...plainLine, kind: 'row', runs, cells })
  }

  private runs(element: XmlElement, style: Omit<Run, 'text'>, marks: string[]): Run[] {
    return element.children.flatMap((child): Run[] => {
      if (typeof child === 'string') return [{ text: child, ...style }]
      const { full, attributes } = child
      if (full === 'text:s') return [{ text: ' ', ...style }]
      if (full === 'text:tab') return [{ text: '\t', ...style }]
      if (full === 'text:line-break') return [{ text: '\n', ...style }]
      if (full === 'text:bookmark' || full === 'text:bookmark-start') {
        marks.push(attributes['text:name'] ?? '')
        return []
      }
      if (/^(?:text:note|office:annotation|draw:)/.test(full)) return []
      const own = this.styles.get(attributes['text:style-name'] ?? '') ?? {}
      const href = full === 'text:a' ? attributes['xlink:href'] : undefined
      return this.runs(child, { ...style, ...own, ...(href ? { href } : {}) }, marks)
    })
  }
}
