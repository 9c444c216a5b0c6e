import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../cache/articles.ts'
import { readBundle } from '../cache/bundles.ts'
import { joinStore } from '../cache/store.ts'
import { listsOf } from '../lib/grouping.ts'
import type { SiteFile } from '../model/build.ts'
import type { BundleRecords, SearchRecord } from '../model/search.ts'
import { SearchFailure } from '../write/pagefind.ts'
import { BundleIndex } from '../write/search.ts'
import { type Stage, stageCopy } from '../write/stage.ts'
import { bundleOfSources, expectBundle, type KnownArticle } from './expected-bundle.ts'

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
   * keys in the store and in the order of time, and from what is known by now. Nothing depends on how well: what was
   * foreseen wrongly is done again. It may be asked again when more is known.
   */
  expect(job: { readonly last: readonly string[]; readonly known: ExpectedFrom }): Promise<void>
  /** Make the files of a bundle below `folder`, and give their paths. */
  index(bundle: BundleRecords & { readonly folder: string }): Promise<string[]>
  /** Put files of the last bundle on the stage. */
  stage(files: readonly WantedFile[]): Promise<SiteFile[]>
  /** Ends what was begun. */
  end(): Promise<void>
}

/** What a bundle is foreseen from: files that have changed, or all articles as they are now. */
export type ExpectedFrom =
  | { readonly sources: readonly string[] }
  | { readonly articles: readonly KnownArticle[] }

export function createSearchJobs({ output, stage, cache }: SearchSetup): SearchJobs {
  const store = joinStore(cache)
  const bundleFolder = join(stage.folder, 'search-bundle')
  let current: BundleIndex | null = null
  let isEnded = false
  const open = async (): Promise<BundleIndex> => {
    if (isEnded) throw new SearchFailure('the build has ended')
    current = await BundleIndex.open((key) => readText(store.articles, key))
    if (isEnded) await current.close()
    return current
  }
  let bundles: readonly BundleRecords[] | null = null
  let begun: BegunBundle | null = null
  let made = new Map<string, string>()
  let count = 0
  return {
    async expect({ last, known }) {
      store.refresh()
      bundles ??= last.flatMap((key) => readBundle(store.bundles, key) ?? [])
      const expected =
        'sources' in known ? bundleOfSources(bundles, known.sources) : expectBundle(bundles, known.articles)
      // More is not known before the archive is linked.
      if ('articles' in known) bundles = null
      if (!expected || begun?.expect(expected)) return
      const index = begun ? begun.drop().then(open) : open()
      begun = new BegunBundle(index, expected)
    },
    async index({ folder, records }) {
      store.refresh()
      const taken = (await begun?.take(records)) ?? null
      begun = null
      const anew = async (): Promise<string[]> => writeBundleFiles(await open(), records, bundleFolder)
      const written = taken ? writeBundleFiles(taken.index, taken.missing, bundleFolder) : anew()
      const names = await written.catch(onceMore(anew))
      made = new Map(names.map((name) => [`${folder}/${name}`, join(bundleFolder, name)]))
      return [...made.keys()]
    },
    async stage(files) {
      const staged = files.flatMap(({ path, have }) => {
        const from = made.get(path)
        return from ? [stageCopy(output, stage, `search-${count++}`, { from, path, have })] : []
      })
      made.clear()
      rmSync(bundleFolder, { recursive: true, force: true })
      return staged
    },
    async end() {
      isEnded = true
      await begun?.drop()
      begun = null
      // One that is still at work, as pages have failed beside it.
      await current?.close()
    },
  }
}

async function writeBundleFiles(
  index: BundleIndex,
  missing: readonly SearchRecord[],
  folder: string,
): Promise<string[]> {
  try {
    for (const list of listsOf(missing, listSize)) await index.add(list)
    return await index.write(folder)
  } finally {
    await index.close()
  }
}

/** On a busy machine Pagefind's process is lost now and then: what it was to do is done again by another one, once. */
function onceMore<Result>(work: () => Promise<Result>): (error: unknown) => Promise<Result> {
  return (error) => {
    if (error instanceof SearchFailure) return work()
    throw error
  }
}

/** The index of a bundle that is foreseen, while its records are sent one list after the other. */
class BegunBundle {
  readonly #index: Promise<BundleIndex>
  readonly #sent: SearchRecord[] = []
  readonly #sending: Promise<void>
  #records: readonly SearchRecord[]
  #isStopped = false

  constructor(index: Promise<BundleIndex>, { records }: BundleRecords) {
    this.#index = index
    this.#records = records
    this.#sending = this.#send()
    // Its failure is met by who takes it; until then it must not count as one that nobody waits for.
    this.#sending.catch(() => {})
  }

  /** Send these instead, as far as nothing is sent yet. False where it cannot become the index of them. */
  expect({ records }: BundleRecords): boolean {
    if (!missingOf(this.#sent, records)) return false
    this.#records = records
    return true
  }

  /** The index, and the records of the bundle that it lacks; null, and it is dropped, where it is of no use for that. */
  async take(
    records: readonly SearchRecord[],
  ): Promise<{ index: BundleIndex; missing: SearchRecord[] } | null> {
    this.#isStopped = true
    try {
      await this.#sending
    } catch {
      await this.drop()
      return null
    }
    const missing = missingOf(this.#sent, records)
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

  async #send(): Promise<void> {
    const index = await this.#index
    while (!this.#isStopped && this.#sent.length < this.#records.length) {
      const list = this.#records.slice(this.#sent.length, this.#sent.length + listSize)
      this.#sent.push(...list)
      await index.add(list)
    }
  }
}

/**
 * What must be sent yet so that the index is that of `records`: those after the ones sent, and before them those that
 * differ, as long as each has the page and the language that were sent in its place. Null where pages are not in this order.
 */
export function missingOf(
  sent: readonly SearchRecord[],
  records: readonly SearchRecord[],
): SearchRecord[] | null {
  const changed: SearchRecord[] = []
  for (const [place, was] of sent.entries()) {
    const is = records[place]
    if (is?.page !== was.page || is.stemmed !== was.stemmed) return null
    if (JSON.stringify(is) !== JSON.stringify(was)) changed.push(is)
  }
  return [...changed, ...records.slice(sent.length)]
}

/** So many records at a time keep Pagefind busy: more would only wait in memory. */
const listSize = 32
