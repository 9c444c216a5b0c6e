import { readState, writeState } from '../cache/build-state.ts'
import { writeBundle } from '../cache/bundles.ts'
import { Failure, Stale } from '../lib/failure.ts'
import { shortHash } from '../lib/hash.ts'
import { sourceName } from '../lib/source-name.ts'
import type { ArticleRecord } from '../model/archive.ts'
import type { SearchBundle } from '../model/search.ts'
import type { ScannedSource } from './articles.ts'
import { mostChanges } from './expected-bundle.ts'
import type { ExpectedFrom } from './search-jobs.ts'
import type { Session } from './session.ts'
import type { SiteMap } from './site-map.ts'

/**
 * Begin the index of the bundle that will probably be stale: to understand what has changed, link and plan until that is
 * known takes as long as to make it.
 */
export async function beginBundles(session: Session, sources: readonly ScannedSource[]): Promise<void> {
  const opened = sources.filter(({ thread }) => thread !== null)
  if (opened.length === 0 || opened.length > mostChanges) return
  const articles = sources.reduce((sum, { state }) => sum + state.articles.length, 0)
  await expectBundle(session, articles, { sources: opened.flatMap(namesOf) })
}

function namesOf({ file, state }: ScannedSource): string[] {
  return state.articles.map(({ part }) => sourceName({ path: file.path, part }))
}

/** Begin it as far as it is not begun, or as something else than what is begun, now that clippings are understood. */
export async function reviseBundles(session: Session, records: readonly ArticleRecord[]): Promise<void> {
  const articles = records.map(({ key, source, title, date }) => ({
    key,
    source,
    title,
    day: date?.earliest ?? date?.latest ?? '',
  }))
  await expectBundle(session, records.length, { articles })
}

async function expectBundle(session: Session, articles: number, known: ExpectedFrom): Promise<void> {
  const last = readState<string[]>(session.store.states, bundlesStateName(session)) ?? []
  if (last.length === 0) return
  const search = await session.search(articles)
  // Whether it fails is seen when the bundle is asked for.
  void search.call('expect', { last, known }).catch(() => {})
}

/** The search could not be made, for a reason that lies outside: the site can be made without. */
export class NoSearch extends Error {
  override readonly name = 'NoSearch'
}

interface StaleBundle {
  readonly bundle: SearchBundle
  readonly key: string
}

/**
 * Search bundles → their files. One whose key is that of the files in the output folder is kept; the others are
 * indexed anew, while pages are made.
 */
export async function renderBundles(
  session: Session,
  bundles: readonly SearchBundle[],
  articles: number,
  site: SiteMap,
): Promise<void> {
  const keyed = bundles.map((bundle): StaleBundle => {
    const { id, fingerprint } = bundle
    return { bundle, key: shortHash(JSON.stringify([session.version, id, fingerprint])) }
  })
  const stale = keyed.filter(({ key }) => !site.keepGroup(key, 'the search'))
  if (stale.length === 0) return
  await indexBundles(session, stale, articles, site)
  const keys = keyed.map(({ key }) => key)
  session.store.bundles.keep(new Set(keys))
  writeState(session.store.states, bundlesStateName(session), keys)
}

async function indexBundles(
  session: Session,
  stale: readonly StaleBundle[],
  articles: number,
  site: SiteMap,
): Promise<void> {
  const { signal } = session.options
  const search = await session.search(articles)
  try {
    for (const { bundle, key } of stale) {
      const own = { records: bundle.records() }
      const paths = await search.call('index', { folder: `search/${bundle.id}`, ...own })
      signal.throwIfAborted()
      writeBundle(session.store.bundles, key, own)
      const claimed = paths.filter((path) => site.claim(path, 'the search'))
      const wanted = claimed.map((path) => ({ path, have: site.current(path)?.hash ?? null }))
      const group = claimed.length === paths.length ? key : ''
      for (const file of await search.call('stage', wanted)) site.put(file, { path: file.path, key, group })
    }
  } catch (error) {
    if (error instanceof Failure || error instanceof Stale || signal.aborted) throw error
    throw new NoSearch(error instanceof Error ? error.message : String(error))
  }
}

/** Under which name the keys of this site's bundles are kept, in the order of time. */
function bundlesStateName({ options }: Session): string {
  return `search ${options.output}`
}
