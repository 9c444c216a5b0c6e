import { close, createIndex } from 'pagefind'
import type { SearchBundle, SearchRecord } from '../model/search.ts'
import type { Output } from '../model/view.ts'

/**
 * Makes the files of one bundle, below `search/<id>/`. `text` gives the clean text of an article by store key.
 *
 * Pagefind does the indexing in a process of its own: while it works, this thread is free. Its page numbers
 * follow the order in which records are sent, so the same bundle gives the same bytes. Throws with Pagefind's own
 * words when it refuses a record.
 */
export async function indexBundle(bundle: SearchBundle, text: (key: string) => string): Promise<Output[]> {
  const { index, errors } = await createIndex({ forceLanguage: bundle.language })
  if (!index) throw new Error(`search: ${errors.join('; ')}`)
  try {
    const added = await Promise.all(
      bundle.records().map((record) =>
        index.addCustomRecord({
          url: record.page,
          content: content(record, text),
          language: bundle.language,
          meta: { title: record.title, ...record.meta },
          filters: filled(record.filters),
          ...(record.day ? { sort: { date: record.day } } : {}),
        }),
      ),
    )
    const refused = added.flatMap((answer) => answer.errors)
    if (refused.length > 0) throw new Error(`search: ${refused.join('; ')}`)
    const { files } = await index.getFiles()
    const stemmed = files.some(({ path }) => path.startsWith('wasm.') && !path.startsWith('wasm.unknown'))
    return files
      .filter(({ path }) => isNeeded(path, stemmed))
      .map((file) => ({ path: `search/${bundle.id}/${file.path}`, content: file.content }))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
  } finally {
    await index.deleteIndex()
  }
}

/** Ends Pagefind's process. Call it once, when all bundles are made. */
export async function closeSearch(): Promise<void> {
  await close()
}

/** What is searched and quoted: headline and text, as far as they may be shown. */
function content(record: SearchRecord, text: (key: string) => string): string {
  if (record.extent === 'none') return record.title
  const words = record.extent === 'text' ? text(record.article) : record.excerpt
  // A headline that was made from the first sentence would be found, and shown, twice.
  return words.startsWith(record.title.replace(/…$/u, '')) ? words : `${record.title}. ${words}`
}

/** Filters without the empty ones, which Pagefind would list with nothing in them. */
function filled(filters: SearchRecord['filters']): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, values]) => (values.length > 0 ? [[name, [...values]]] : [])),
  )
}

/**
 * Pagefind's ready-made interfaces are left out, since the search page has its own, and so is the stemmer for
 * unknown languages where there is one for the bundle's own.
 */
function isNeeded(path: string, stemmed: boolean): boolean {
  return (
    !/-ui\.(js|css)$|^pagefind-highlight\.js$/.test(path) && !(stemmed && path.startsWith('wasm.unknown'))
  )
}
