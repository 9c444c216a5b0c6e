import type { SpecEntry } from '../../lib/spec.ts'
import { pageAddress } from '../../text/web-address.ts'
import { isLabel } from '../labels.ts'
import { claimFields } from './claim-fields.ts'
import { blank, type Clipping, firstLines, lastLines } from './clipping.ts'
import { hidden } from './note-syntax.ts'
import { dropWikiMarks, isWikiText } from './wiki-marks.ts'

/**
 * Read a template by which Wikipedia cites an article, "{{cite news |title=… |work=… |date=…}}", in one of the first or last
 * lines: its parameters become fields. The words are those of the Wikipedia in English, German, French, Spanish and others.
 */
export function readCiteTemplate(clipping: Clipping): void {
  if (!clipping.markdown && (isWikiText(clipping.lines) || citesAsWiki(clipping.lines)))
    dropWikiMarks(clipping.lines)
  for (const index of [...firstLines(clipping, 4), ...lastLines(clipping, 3)]) {
    const line = (clipping.lines[index] ?? '').trim()
    const inner =
      line.length > 2_000
        ? undefined
        : /^[^\p{L}\p{N}]{0,4}(?:<ref[^<>]{0,80}>)?\{\{([^{}]{20,1900})\}\}(?:<\/ref>)?\.?$/u.exec(line)?.[1]
    const [name = '', ...pairs] = inner?.split('|') ?? []
    if (!isLabel('citeTemplates', name) || isHidden(clipping, index)) continue
    const given = new Map(
      pairs.map((pair): [string, string] => {
        const [key = '', value = ''] = pair.split(/=(.*)/s)
        return [key.trim().toLowerCase(), value.trim()]
      }),
    )
    const at = { line: clipping.firstLine + index, column: 1 }
    const entries = entriesOf(given).map(
      ([key, text]): SpecEntry => ({ key, ...at, value: { kind: 'text', text, ...at } }),
    )
    claimFields(clipping, index, entries)
    blank(clipping, index)
    return
  }
}

function citesAsWiki(lines: readonly string[]): boolean {
  return lines.some((line) => /\{\{[^{}|]{4,30}\|/.test(line) && line.length < 2_000)
}

/** Whether the writer hid a line. Templates are read before what is hidden goes, as they go along with it. */
function isHidden({ lines }: Clipping, index: number): boolean {
  return hidden(lines.join('\n')).split('\n')[index]?.trim() === ''
}

function entriesOf(given: ReadonlyMap<string, string>): (readonly [key: string, text: string])[] {
  const known: (readonly [string, string])[] = []
  for (const [key, text] of given) {
    const value = text.replace(/^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/, '$1').replace(/'{2,3}/g, '')
    const list = fields.find(([, label]) => isLabel(label, key))
    if (list && value !== '' && (list[0] !== 'url' || pageAddress(value))) known.push([list[0], value])
  }
  const named = ([first, last]: readonly string[]): string =>
    [given.get(first ?? '') ?? '', given.get(last ?? '') ?? ''].filter(Boolean).join(' ')
  const writers = [named(['first', 'last']), named(['first1', 'last1']), named(['first2', 'last2'])].filter(
    Boolean,
  )
  return [...known, ...(writers.length > 0 ? [['authors', writers.join('; ')] as const] : [])]
}

const fields = [
  ['title', 'citeTitle'],
  ['outlet', 'citeWork'],
  ['date', 'citeDate'],
  ['added', 'citeAccess'],
  ['url', 'citeUrl'],
  ['authors', 'citeAuthor'],
  ['page', 'citePage'],
] as const
