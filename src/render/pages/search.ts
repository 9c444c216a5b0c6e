import { shortHash } from '../../lib/hash.ts'
import type { SearchBundle } from '../../model/search.ts'
import type { View } from '../../model/view.ts'
import { pageView } from '../view.ts'

/** The page that searches; none where nothing was indexed. */
export function* planSearchPage(bundles: readonly SearchBundle[]): Generator<View> {
  if (bundles.length === 0) return
  const tag = shortHash(JSON.stringify(bundles))
  yield pageView('search', 'search/', { bundles: bundles.map((bundle) => bundle.id), tag })
}
