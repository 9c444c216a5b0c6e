import type { BlockContent, List, PhrasingContent, Root, TableRow } from 'mdast'
import { type Line, type Run, textOf } from './line.ts'

/** How runs become a tree. */
export interface BodyOptions {
  /** Databases set the words that were searched for in bold: such marks are not the article's. */
  readonly emphasis: boolean
}

/** Lines → a tree of blocks: items that follow each other are a list, rows a table, quoted lines a quotation. */
export function bodyOf(lines: readonly Line[], options: BodyOptions = { emphasis: true }): Root {
  const children: BlockContent[] = []
  for (const line of lines) {
    if (line.kind !== 'rule' && line.kind !== 'row' && textOf(line) === '') continue
    append(children, line, options)
  }
  return { type: 'root', children }
}

function append(blocks: BlockContent[], line: Line, options: BodyOptions): void {
  const last = blocks.at(-1)
  const words = phrasing(line.runs, options)
  const place = line.line === null ? {} : { position: at(line.line) }
  switch (line.kind) {
    case 'rule':
      if (last && last.type !== 'thematicBreak') blocks.push({ type: 'thematicBreak', ...place })
      break
    case 'heading': {
      const depth = Math.min(6, Math.max(1, line.depth)) as 1 | 2 | 3 | 4 | 5 | 6
      blocks.push({ type: 'heading', depth, children: words, ...place })
      break
    }
    case 'code':
      blocks.push({ type: 'code', value: line.runs.map(({ text }) => text).join(''), ...place })
      break
    case 'item':
    case 'number': {
      const ordered = line.kind === 'number'
      const list: List =
        last?.type === 'list' && last.ordered === ordered
          ? last
          : { type: 'list', ordered, start: ordered ? 1 : null, spread: false, children: [] }
      list.children.push({
        type: 'listItem',
        spread: false,
        checked: null,
        children: [{ type: 'paragraph', children: words, ...place }],
        ...place,
      })
      if (list !== last) blocks.push({ ...list, ...place })
      break
    }
    case 'quote': {
      const paragraph = { type: 'paragraph', children: words, ...place } as const
      if (last?.type === 'blockquote') last.children.push(paragraph)
      else blocks.push({ type: 'blockquote', children: [paragraph], ...place })
      break
    }
    case 'row': {
      const cells = line.cells ?? [line.runs]
      const row: TableRow = {
        type: 'tableRow',
        children: cells.map((runs) => ({ type: 'tableCell', children: phrasing(runs, options) })),
        ...place,
      }
      if (last?.type === 'table') last.children.push(row)
      else blocks.push({ type: 'table', children: [row], ...place })
      break
    }
    default:
      blocks.push({ type: 'paragraph', children: words, ...place })
  }
}

function at(line: number) {
  return { start: { line, column: 1 }, end: { line, column: 1 } }
}

/** Runs → nodes; white space is single blanks, none at the ends, and a line break within is kept. */
function phrasing(runs: readonly Run[], { emphasis }: BodyOptions): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const run of squeeze(runs, emphasis)) {
    const words = run.text
      .split('\n')
      .flatMap((value, index): PhrasingContent[] => [
        ...(index > 0 ? [{ type: 'break' } as const] : []),
        ...(value === '' ? [] : [{ type: 'text', value } as const]),
      ])
    let inner = words
    if (run.italic) inner = [{ type: 'emphasis', children: inner }]
    if (run.bold) inner = [{ type: 'strong', children: inner }]
    const url = run.href === undefined ? null : webAddress(run.href)
    nodes.push(...(url ? [{ type: 'link', url, children: inner } as PhrasingContent] : inner))
  }
  return nodes
}

/** Runs of one style joined, without white space that shows nothing. */
function squeeze(runs: readonly Run[], emphasis: boolean): Run[] {
  const joined: { text: string; bold: boolean; italic: boolean; href: string | undefined }[] = []
  for (const { text, bold = false, italic = false, href } of runs) {
    const style = { bold: emphasis && bold, italic: emphasis && italic, href }
    const last = joined.at(-1)
    if (last && last.bold === style.bold && last.italic === style.italic && last.href === href)
      last.text += text
    else joined.push({ text, ...style })
  }
  let open = true
  for (const run of joined) {
    run.text = run.text
      .replace(/[^\S\n\u00a0\u202f]+|\u00a0{2,}/gu, ' ')
      .replace(/(?<![ \u00a0])[ \u00a0]*\n[ \u00a0]*|\n[ \u00a0]*/gu, '\n')
      .replace(/\n{2,}/gu, '\n')
    if (open) run.text = run.text.replace(/^\s+/u, '')
    if (run.text !== '') open = /\s$/u.test(run.text)
  }
  for (let index = joined.length - 1; index >= 0; index--) {
    const run = joined[index]
    if (!run) break
    run.text = run.text.trimEnd()
    if (run.text !== '') break
  }
  return joined
    .filter(({ text }) => text !== '')
    .map(({ href, ...run }) => (href === undefined ? run : { ...run, href }))
}

/** Only addresses of web pages and mail become links. */
function webAddress(href: string): string | null {
  return /^(?:https?:\/\/|mailto:)/i.test(href.trim()) ? href.trim() : null
}
