import type { Document } from '../../model/document.ts'
import type { OpenedFile } from '../../model/source.ts'
import { findCuttings, leftOutAbove, severalCuttings } from '../clipping/cuttings.ts'
import { readFrame } from '../clipping/frame.ts'
import { refused } from '../exported-article.ts'
import { type Claims, statedFields } from '../fields/stated.ts'
import type { FormatResult } from '../format.ts'
import { bodyOf } from '../lines/body.ts'
import { type Line, textOf } from '../lines/line.ts'
import { wordsOf, type XmlElement } from '../xml/tree.ts'

/** A text document: one article, or several cuttings of which each says when and where it stood. */
export function wordDocuments(
  file: Pick<OpenedFile, 'path' | 'hash'>,
  format: string,
  lines: readonly Line[],
  properties: XmlElement | null,
): FormatResult {
  const texts = lines.map((line) => (line.kind === 'rule' ? '* * *' : textOf(line)))
  const cuttings = findCuttings(texts, (index) => depthOf(lines[index]), true)
  if (!cuttings?.isSure)
    return {
      documents: [wordDocument(file, format, lines, properties)],
      diagnostics: cuttings ? [{ ...severalCuttings(file.path, cuttings), line: null }] : [],
    }
  const documents = cuttings.parts.map(([from, to]) =>
    wordDocument(file, format, lines.slice(from, to), null),
  )
  const left = leftOutAbove(file.path, texts, cuttings)
  return { documents, diagnostics: left ? [{ ...left, line: null }] : [] }
}

/** A short line in bold is a heading of somebody who knows of no others. */
function depthOf(line: Line | undefined): number {
  if (line?.kind === 'heading') return line.depth
  const isBold = line?.kind === 'paragraph' && line.runs.every(({ text, bold }) => bold || text.trim() === '')
  return line && isBold && textOf(line).length <= longestBold ? 3 : 0
}

const longestBold = 100

/** A text document that is one article. It may have been pasted from a page: the cleaner looks at it as at any text. */
function wordDocument(
  { path, hash }: Pick<OpenedFile, 'path' | 'hash'>,
  format: string,
  lines: readonly Line[],
  properties: XmlElement | null,
): Document {
  const body = bodyOf(lines)
  return readFrame({
    path,
    part: null,
    hash,
    format,
    stated: statedFields(claimsOf(properties), 'the properties of the document'),
    body,
    diagnostics: [],
  })
}

/** Title and language in the properties (Dublin Core), unless the title is that of a template or a file. */
function claimsOf(properties: XmlElement | null): Claims {
  const title = wordsOf(properties, 'title') ?? ''
  const language = wordsOf(properties, 'language') ?? ''
  return {
    ...(title.includes(' ') && title.length <= 400 && !/\.\w{3,4}$/.test(title) ? { title } : {}),
    ...(language.length >= 2 && language.length <= 12 ? { language } : {}),
  }
}

export function refusedDocument(path: string, why: string): FormatResult {
  return refused(
    path,
    'document',
    why,
    'Open it in a word processor and save it again, or save its text as a .txt file.',
  )
}
