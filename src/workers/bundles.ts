import { Failure, Stale } from '../lib/failure.ts'
import { shortHash } from '../lib/hash.ts'
import type { Article } from '../model/article.ts'
import type { SearchBundle } from '../model/search.ts'
import { stageFile } from '../write/stage.ts'
import type { Session } from './session.ts'
import type { SiteMap } from './site-map.ts'

/**
 * Search bundles → their files. One whose key is that of the files in the output folder is kept; the others are
 * indexed by Pagefind, in a process of its own, while pages are made.
 */
export async function renderBundles(
  session: Session,
  bundles: readonly SearchBundle[],
  site: SiteMap,
): Promise<void> {
  const stale: { bundle: SearchBundle; key: string }[] = []
  for (const bundle of bundles) {
    const key = shortHash(JSON.stringify([session.version, bundle.id, bundle.language, bundle.print]))
    if (!site.keepGroup(key, 'the search')) stale.push({ bundle, key })
  }
  if (stale.length > 0) await indexBundles(session, stale, site)
}

async function indexBundles(
  session: Session,
  stale: readonly { bundle: SearchBundle; key: string }[],
  site: SiteMap,
): Promise<void> {
  const { indexBundle, closeSearch } = await import('../write/search.ts')
  let count = 0
  try {
    for (const { bundle, key } of stale) {
      session.options.signal.throwIfAborted()
      const files = await indexBundle(bundle, (article) => textOf(session, article))
      const own = files.filter((file) => site.claim(file.path, 'the search'))
      const group = own.length === files.length ? key : ''
      for (const file of own) {
        const have = site.current(file.path)?.hash ?? null
        const name = `search-${count++}`
        site.put({
          key,
          group,
          ...stageFile(session.options.output, session.stage, name, file, have),
        })
      }
    }
  } catch (error) {
    if (error instanceof Failure || error instanceof Stale || session.options.signal.aborted) throw error
    throw new Failure(
      `The search index could not be made: ${error instanceof Error ? error.message : String(error)}.`,
      'Build with --no-search to go without.',
    )
  } finally {
    await closeSearch()
  }
}

function textOf({ store }: Session, key: string): string {
  const bytes = store.articles.get(key)
  if (!bytes) throw new Stale(`the cache has lost the article ${key}`)
  return (JSON.parse(bytes.toString()) as Article).text
}
