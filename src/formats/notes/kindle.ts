import type { Diagnostic } from '../../model/diagnostic.ts'
import type { OpenedFile } from '../../model/source.ts'
import { decodeSource } from '../decode.ts'
import { bodyOfContent, type ExportedArticle, exportedDocuments } from '../exported-article.ts'
import type { FormatResult } from '../format.ts'
import { holdsLabel } from '../labels.ts'

/**
 * "My Clippings.txt" of a Kindle → the articles that were clipped whole from newspapers and magazines. What its reader marked or
 * noted in books is private and no article: it is left out, and the report says so.
 *
 *     The Marle Gazette (The Marle Gazette)
 *     - Your Clipping on Location 210-260 | Added on Tuesday, March 14, 2023 7:14:02 AM
 *
 *     The council …
 *     ==========
 */
export function readKindle(file: OpenedFile): FormatResult {
  const { source, diagnostics } = decodeSource(file, 'text')
  if (!source) return { documents: [], diagnostics }
  const entries = source.text
    .split(/^={10}\s*$/m)
    .map((entry) => entry.trim())
    .filter(Boolean)
  const articles = entries.flatMap(articleOf)
  const left = entries.length - articles.length
  return {
    documents: exportedDocuments(file, 'kindle', 'the export', articles),
    diagnostics: left > 0 ? [...diagnostics, marksOnly(file.path, left)] : diagnostics,
  }
}

function articleOf(entry: string): ExportedArticle[] {
  const [title = '', about = '', ...rest] = entry.replace(/^\ufeff/, '').split('\n')
  const text = rest.join('\n').trim()
  const [kind = '', ...saved] = about.split('|')
  if (!holdsLabel('clippedWhole', kind.replace(/[^\p{L} ]/gu, ' ').trim()) || text.length < shortestArticle)
    return []
  return [
    {
      part: null,
      claims: { outlet: withoutWriter(title), added: dayOf(saved.at(-1) ?? '') },
      body: bodyOfContent(text),
      exact: true,
    },
  ]
}

/** In characters: what is shorter is a passage. */
const shortestArticle = 300

/** "The Marle Gazette (The Marle Gazette)" → "The Marle Gazette": behind the title of a book stands who wrote it. */
function withoutWriter(title: string): string {
  return title.replace(/ \([^()]{2,100}\)\s*$/u, '').trim()
}

/** "Added on Tuesday, March 14, 2023 7:14:02 AM" → "March 14, 2023" */
function dayOf(saved: string): string | null {
  return (
    /(?:\d{1,2}\.? (?:de )?\p{L}{3,12}\.? (?:de )?|\p{L}{3,12}\.? \d{1,2}, )\d{4}/u.exec(saved)?.[0] ?? null
  )
}

function marksOnly(path: string, count: number): Diagnostic {
  return {
    severity: 'info',
    rule: 'kindle/marks',
    message: `${count} ${count === 1 ? 'passage' : 'passages'} that a reader marked or noted in books: no articles`,
    path,
    line: null,
    column: null,
    hint: 'Articles that were clipped whole from a newspaper are read.',
  }
}
