import { shortHash } from '../../lib/hash.ts'
import type { SiteViewGroup } from '../../model/output.ts'
import type { SearchPage } from '../../model/page.ts'
import type { SearchBundle } from '../../model/search.ts'
import type { Lookup } from '../lookup.ts'
import { planSearchOffer } from '../search.ts'
import { pageView, viewGroup } from '../view.ts'

/** The page that searches; none where nothing was indexed. */
export function* planSearchPage(lookup: Lookup, bundles: readonly SearchBundle[]): Generator<SiteViewGroup> {
  if (bundles.length === 0) return
  const tag = shortHash(JSON.stringify(bundles.map(({ id, fingerprint }) => [id, fingerprint])))
  const programs = programsOf(bundles)
  yield viewGroup('search', null, () => [
    pageView('search', 'search/', { programs, tag, ...planSearchOffer(lookup) }),
  ])
}

/** The bundles of each language, that of the first bundle first; of an archive of one language all bundles. */
function programsOf(bundles: readonly SearchBundle[]): SearchPage['programs'] {
  const languages = [...new Set(bundles.flatMap((bundle) => bundle.languages))]
  return languages.map((language) => ({
    language: languages.length > 1 ? language : null,
    bundles: bundles.filter((bundle) => bundle.languages.includes(language)).map(({ id }) => id),
  }))
}
