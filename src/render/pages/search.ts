import { shortHash } from '../../lib/hash.ts'
import type { SiteViewGroup } from '../../model/output.ts'
import type { SearchBundle } from '../../model/search.ts'
import type { Lookup } from '../lookup.ts'
import { planSearchOffer } from '../search.ts'
import { pageView, viewGroup } from '../view.ts'

/** The page that searches; none where nothing was indexed. */
export function* planSearchPage(lookup: Lookup, bundles: readonly SearchBundle[]): Generator<SiteViewGroup> {
  if (bundles.length === 0) return
  const tag = shortHash(JSON.stringify(bundles.map(({ id, fingerprint }) => [id, fingerprint])))
  const ids = bundles.map((bundle) => bundle.id)
  yield viewGroup('search', null, () => [
    pageView('search', 'search/', { bundles: ids, tag, ...planSearchOffer(lookup) }),
  ])
}
