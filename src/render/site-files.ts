import type { Archive } from '../model/archive.ts'
import type { SiteView, SiteViewGroup } from '../model/output.ts'
import type { SearchBundle } from '../model/search.ts'
import type { Lookup } from './lookup.ts'
import { viewGroup } from './view.ts'

/** Addresses in one file of the site map: the protocol allows 50,000. */
const ONE_MAP = 40_000

/**
 * What search engines and browsers read: robots.txt, the web manifest, and where the address of the site is known,
 * the site map and (with search) the description by which a browser offers the search of the site.
 */
export function* planSiteFiles(
  lookup: Lookup,
  search: readonly SearchBundle[] = [],
): Generator<SiteViewGroup> {
  yield viewGroup('site', null, () => siteFiles(lookup, search.length > 0))
}

function* siteFiles({ archive, settings }: Lookup, searchable: boolean): Generator<SiteView> {
  yield { kind: 'manifest', path: 'manifest.webmanifest', data: null, articles: [] }
  yield { kind: 'robots', path: 'robots.txt', data: null, articles: [] }
  if (Object.keys(settings.colors).length > 0)
    yield { kind: 'colors', path: 'colors.css', data: null, articles: [] }
  if (!settings.baseUrl) return
  if (searchable) yield { kind: 'opensearch', path: 'opensearch.xml', data: null, articles: [] }
  const pages = sitePages(archive)
  const maps: string[] = []
  for (let start = 0; start < pages.length; start += ONE_MAP) {
    const path = pages.length <= ONE_MAP ? 'sitemap.xml' : `sitemap-${maps.length + 1}.xml`
    maps.push(path)
    yield { kind: 'sitemap', path, data: pages.slice(start, start + ONE_MAP), articles: [] }
  }
  if (maps.length > 1) yield { kind: 'sitemap-index', path: 'sitemap.xml', data: maps, articles: [] }
}

/** The pages that lead to everything; lists by period are found from them. */
function sitePages(archive: Archive): string[] {
  return [
    '',
    'timeline/',
    'people/',
    'outlets/',
    'topics/',
    ...(archive.stories.length > 0 ? ['stories/'] : []),
    ...(archive.series.length > 0 ? ['series/'] : []),
    ...(archive.places.length > 0 ? ['places/'] : []),
    'about/',
    ...archive.entries.map(({ page }) => page),
    ...archive.people.map(({ page }) => page),
    ...archive.outlets.map(({ page }) => page),
    ...archive.topics.map(({ page }) => page),
    ...archive.places.map(({ page }) => page),
    ...archive.stories.map(({ page }) => page),
    ...archive.series.map(({ page }) => page),
  ]
}
