import { readDocuments } from '../../../src/formats/documents.ts'
import { sha256 } from '../../../src/lib/hash.ts'
import type { Article } from '../../../src/model/article.ts'
import type { Document } from '../../../src/model/document.ts'
import { normalizeArticle } from '../../../src/normalize/article.ts'

const context = {
  settings: { language: 'en', timeZone: 'UTC' },
  authority: { people: [], outlets: [], topics: [], almanac: { offices: [], events: [] } },
  repeats: [],
  resources: { peopleModel: null },
}

/** The one document of a page. */
export async function documentOf(html: string | Uint8Array, path = 'ferry.html'): Promise<Document> {
  const bytes = typeof html === 'string' ? Buffer.from(html) : html
  const { documents } = await readDocuments({ path, hash: sha256(bytes), bytes, sidecar: null })
  const [document] = documents
  if (!document) throw new Error('no document')
  return document
}

/** The article that a page becomes. */
export async function articleOf(html: string | Uint8Array, path = 'ferry.html'): Promise<Article> {
  return normalizeArticle(await documentOf(html, path), context)
}
