import { readDocuments } from '../formats/documents.ts'
import { formats } from '../formats/registry.ts'
import type { Article } from '../model/article.ts'
import type { NormalizeContext } from '../model/context.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { OpenedFile } from '../model/source.ts'
import { normalizeArticle } from '../normalize/article.ts'
import { readResources } from '../read/resources.ts'
import { withTimeLimit } from './time-limit.ts'

/** An article by itself, and what it was made from. */
export interface UnderstoodArticle {
  readonly document: Document
  readonly article: Article
}

/** All articles of one file, each read by itself. Diagnostics are those of the file; an article has its own. */
export async function understandFile(
  file: OpenedFile,
  context: Omit<NormalizeContext, 'resources' | 'repeats'>,
): Promise<{ format: string | null; articles: UnderstoodArticle[]; diagnostics: readonly Diagnostic[] }> {
  const { format, documents, diagnostics } = await readDocuments(file, formats, withTimeLimit)
  const resources = await readResources()
  const articles = documents.map((document) => ({
    document,
    article: withTimeLimit(() => normalizeArticle(document, { ...context, repeats: [], resources })),
  }))
  return { format, articles, diagnostics }
}
