import type { Root } from 'mdast'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { Source, SourceFormat } from '../model/source.ts'
import { leafBlocks } from '../text/mdast-text.ts'
import type { Clipping } from './clipping.ts'
import { parseFrontMatter } from './front-matter.ts'
import { readHeader } from './header.ts'
import { readLetterhead } from './letterhead.ts'
import { readMailHeader } from './mail-header.ts'
import { parseMarkdown } from './markdown.ts'
import { removeNoteSyntax } from './note-syntax.ts'
import { readSavedPage } from './saved-page.ts'
import { readSourceLines } from './source-lines.ts'
import { parseText } from './text.ts'

interface Body {
  readonly body: Root
  readonly diagnostics: readonly Diagnostic[]
}

type Parse = (content: string, firstLine: number, path: string) => Body

const parsers: Readonly<Record<SourceFormat, Parse>> = {
  text: (content, firstLine) => ({ body: parseText(content, firstLine), diagnostics: [] }),
  markdown: parseMarkdown,
}

/** More blocks than any article has: a whole book, a log, or many articles in one file. */
const manyBlocks = 3000
const longBlock = 50_000

/** A text with front matter → Document; `format` is `text` or `markdown`. Never throws for content. */
export function parseDocument(source: Source): Document {
  const { path, hash, format } = source
  const { stated, content, firstLine, diagnostics } = parseFrontMatter(source)
  const parse = parsers[format]
  if (!parse) throw new Error(`Nothing parses the format ${format}`)
  const clipping = {
    lines: content.split('\n'),
    firstLine,
    markdown: format === 'markdown',
    stated,
    cut: [],
  }
  readHead(clipping)
  const { body, diagnostics: found } = parse(clipping.lines.join('\n'), firstLine, path)
  return {
    path,
    hash,
    format,
    stated,
    body,
    ...(clipping.cut.length > 0 ? { cut: clipping.cut } : {}),
    diagnostics: [...diagnostics, ...found, ...judgeSize(body, path)],
  }
}

/** What stands around the article is read and taken out, in an order that matters: what is hidden first. */
function readHead(clipping: Clipping): void {
  readSavedPage(clipping)
  removeNoteSyntax(clipping.lines, clipping.markdown)
  readMailHeader(clipping)
  readHeader(clipping)
  readSourceLines(clipping)
  readLetterhead(clipping)
}

function judgeSize(body: Root, path: string): Diagnostic[] {
  const blocks = leafBlocks(body)
  const tell = (rule: string, message: string, hint: string, line: number | null): Diagnostic[] => [
    { severity: 'warning', rule, message, path, line, column: null, hint },
  ]
  if (blocks.length === 0)
    return tell(
      'document/no-text',
      'There is no text in this file',
      'Paste the article below its fields.',
      null,
    )
  if (blocks.length > manyBlocks)
    return tell(
      'document/many-blocks',
      `There are ${blocks.length} paragraphs in this file`,
      'Save each article as a file of its own.',
      null,
    )
  const long = blocks.find((block) => block.position && sizeOf(block) > longBlock)
  if (!long) return []
  const message = `A paragraph has ${sizeOf(long)} characters`
  return tell('document/long-block', message, 'Divide it by blank lines.', long.position?.start.line ?? null)
}

function sizeOf(block: ReturnType<typeof leafBlocks>[number]): number {
  if ('value' in block) return block.value.length
  if (!('children' in block)) return 0
  return block.children.reduce((sum, child) => sum + ('value' in child ? child.value.length : 0), 0)
}
