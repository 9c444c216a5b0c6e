import { readBundle } from '../cache/bundles.ts'
import { joinStore } from '../cache/store.ts'
import { Stale } from '../lib/failure.ts'
import type { Article } from '../model/article.ts'
import type { SiteFile } from '../model/build.ts'
import type { BundleRecords, SearchRecord } from '../model/search.ts'
import type { Output } from '../model/view.ts'
import { BundleIndex } from '../write/search.ts'
import { type Stage, stageFile } from '../write/stage.ts'
import { expectBundle, type KnownArticle } from './expected-bundle.ts'

/** What the search jobs of one build share. */
export interface SearchSetup {
  readonly output: string
  readonly stage: Stage
  readonly cache: string
}

/** A file that a bundle needs, and the hash of the bytes that the output holds in its place, null where not known. */
export interface WantedFile {
  readonly path: string
  readonly have: string | null
}

/** The search of a site, bundle by bundle: what a thread of its own does while pages are made. */
export interface SearchJobs {
  /**
   * Begin the index of the bundle that will probably be asked for: foreseen from those of the last build, by their
   * keys in the store and in the order of time, and from the articles as they are now. Nothing depends on how well:
   * what was foreseen wrongly is done again.
   */
  expect(known: {
    readonly last: readonly string[]
    readonly articles: readonly KnownArticle[]
  }): Promise<void>
  /** Make the files of a bundle below `folder`, and give their paths. */
  index(bundle: BundleRecords & { readonly folder: string }): Promise<string[]>
  /** Put files of the last bundle on the stage. */
  stage(files: readonly WantedFile[]): Promise<SiteFile[]>
  /** Ends what was begun. */
  end(): Promise<void>
}

export function createSearchJobs({ output, stage, cache }: SearchSetup): SearchJobs {
  const store = joinStore(cache)
  const text = (key: string): string => {
    const bytes = store.articles.get(key)
    if (!bytes) throw new Stale(`the cache has lost the article ${key}`)
    return (JSON.parse(bytes.toString()) as Article).text
  }
  const open = (language: string): Promise<BundleIndex> => BundleIndex.open(language, text)
  let begun: BegunBundle | null = null
  let made = new Map<string, Output>()
  let count = 0
  return {
    async expect({ last, articles }) {
      store.refresh()
      const bundles = last.flatMap((key) => readBundle(store.bundles, key) ?? [])
      const expected = expectBundle(bundles, articles)
      if (expected) begun = new BegunBundle(open(expected.language), expected)
    },
    async index({ folder, language, records }) {
      store.refresh()
      const taken = (await begun?.take(language, records)) ?? null
      begun = null
      const { index, missing } = taken ?? { index: await open(language), missing: records }
      try {
        for (const list of listsOf(missing)) await index.add(list)
        made = new Map((await index.files(folder)).map((file) => [file.path, file]))
        return [...made.keys()]
      } finally {
        await index.close()
      }
    },
    async stage(files) {
      const staged = files.flatMap(({ path, have }) => {
        const file = made.get(path)
        return file ? [stageFile(output, stage, `search-${count++}`, file, have)] : []
      })
      made.clear()
      return staged
    },
    async end() {
      await begun?.drop()
      begun = null
    },
  }
}

/** The index of a bundle that is foreseen, while its records are sent one list after the other. */
class BegunBundle {
  readonly #index: Promise<BundleIndex>
  readonly #language: string
  readonly #sent: SearchRecord[] = []
  readonly #sending: Promise<void>
  #isStopped = false

  constructor(index: Promise<BundleIndex>, { language, records }: BundleRecords) {
    this.#index = index
    this.#language = language
    this.#sending = this.#send(records)
    // Its failure is met by who takes it; until then it must not count as one that nobody waits for.
    this.#sending.catch(() => {})
  }

  /** The index, and the records of the bundle that it lacks; null, and it is dropped, where it is of no use for that. */
  async take(
    language: string,
    records: readonly SearchRecord[],
  ): Promise<{ index: BundleIndex; missing: SearchRecord[] } | null> {
    this.#isStopped = true
    try {
      await this.#sending
    } catch {
      await this.drop()
      return null
    }
    const missing = language === this.#language ? missingOf(this.#sent, records) : null
    if (missing) return { index: await this.#index, missing }
    await this.drop()
    return null
  }

  async drop(): Promise<void> {
    this.#isStopped = true
    const index = await this.#index.catch(() => null)
    await index?.close()
    await this.#sending.catch(() => {})
  }

  async #send(records: readonly SearchRecord[]): Promise<void> {
    const index = await this.#index
    for (const list of listsOf(records)) {
      if (this.#isStopped) return
      await index.add(list)
      this.#sent.push(...list)
    }
  }
}

/**
 * What must be sent yet so that the index is that of `records`: those after the ones sent, and before them those that
 * differ, as long as each has the page that was sent in its place. Null where pages are not in this order.
 */
export function missingOf(
  sent: readonly SearchRecord[],
  records: readonly SearchRecord[],
): SearchRecord[] | null {
  const changed: SearchRecord[] = []
  for (const [place, was] of sent.entries()) {
    const is = records[place]
    if (is?.page !== was.page) return null
    if (JSON.stringify(is) !== JSON.stringify(was)) changed.push(is)
  }
  return [...changed, ...records.slice(sent.length)]
}

/** In lists as long as keep Pagefind busy: more would only wait in memory. */
function* listsOf(records: readonly SearchRecord[]): Generator<SearchRecord[]> {
  for (let start = 0; start < records.length; start += listSize) yield records.slice(start, start + listSize)
}

const listSize = 32
