import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import glob from 'fast-glob'
import type { SearchRecord } from '../model/search.ts'
import { searchable } from '../text/searchable.ts'
import { PagefindProcess } from './pagefind.ts'

/**
 * The index of one bundle while it is made. Pagefind does that in a process of its own, one bundle at a time, and keeps
 * records in the order in which their pages are first sent: the same records in the same order give the same bytes.
 */
export class BundleIndex {
  readonly #pagefind: PagefindProcess
  readonly #text: (key: string) => string

  private constructor(pagefind: PagefindProcess, text: (key: string) => string) {
    this.#pagefind = pagefind
    this.#text = text
  }

  /** `text` gives the clean text of an article by store key. Throws a `SearchFailure`, as all methods do. */
  static async open(text: (key: string) => string): Promise<BundleIndex> {
    return new BundleIndex(await PagefindProcess.open(), text)
  }

  /** Add records; one whose page is there already takes its place. */
  async add(records: readonly SearchRecord[]): Promise<void> {
    await Promise.all(
      records.map((record) => {
        const own = {
          url: record.page,
          content: searchable(content(record, this.#text)),
          language: record.stemmed,
          meta: { title: record.title, ...record.meta, authors: searchable(record.meta.authors ?? '') },
          filters: filled(record.filters),
          ...(record.day ? { sort: { date: record.day } } : {}),
        }
        return this.#pagefind.ask((index) => index.addCustomRecord(own))
      }),
    )
  }

  /**
   * Write the files of the bundle into a folder of its own, and give the paths in it of those that a site needs. To
   * be handed the bytes instead would take several times their size in memory.
   */
  async write(folder: string): Promise<string[]> {
    rmSync(folder, { recursive: true, force: true })
    await this.#pagefind.ask((index) => index.writeFiles({ outputPath: folder }))
    const paths = await glob('**', { cwd: folder, dot: true })
    const entry = readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')
    const { languages } = JSON.parse(entry) as { languages: Record<string, { wasm: string | null }> }
    const stemmed = Object.values(languages).every(({ wasm }) => wasm !== null)
    return paths.filter((path) => isNeeded(path, stemmed)).sort()
  }

  /** Ends Pagefind's process, which would keep the memory of one bundle while it makes the next. */
  async close(): Promise<void> {
    await this.#pagefind.close()
  }
}

/** What is searched and quoted: headline and text, as far as they may be shown. */
function content(record: SearchRecord, text: (key: string) => string): string {
  if (record.extent === 'none') return record.title
  const words = ended(record.extent === 'text' ? text(record.article) : record.excerpt)
  // A headline that was made from the first sentence would be found, and shown, twice.
  return words.startsWith(record.title.replace(/…$/u, '')) ? words : `${record.title}. ${words}`
}

/** A full stop behind a block that has none, as headings have: Pagefind joins blocks, and they would read as one sentence. */
function ended(text: string): string {
  return text.replace(/(?<=[\p{Ll}\p{Lu}\p{N}])\n\n/gu, '.\n\n')
}

/** Filters without the empty ones, which Pagefind would list with nothing in them. */
function filled(filters: SearchRecord['filters']): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([name, values]) => (values.length > 0 ? [[name, [...values]]] : [])),
  )
}

/**
 * Pagefind's ready-made interfaces are left out, since the search page has its own, and so is the stemmer for
 * unknown languages where there is one for each of the bundle's own.
 */
function isNeeded(path: string, stemmed: boolean): boolean {
  return (
    !/-ui\.(js|css)$|^pagefind-highlight\.js$/.test(path) && !(stemmed && path.startsWith('wasm.unknown'))
  )
}
