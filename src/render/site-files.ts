import type { Archive } from '../model/archive.ts'
import type { View } from '../model/view.ts'
import type { Lookup } from './lookup.ts'

/** Addresses in one file of the site map: the protocol allows 50,000. */
const ONE_MAP = 40_000

/** What search engines read: robots.txt, and the site map where the address of the site is known. */
export function* planSiteFiles({ archive, settings }: Lookup): Generator<View> {
  yield { kind: 'robots', path: 'robots.txt', data: {}, articles: [] }
  if (Object.keys(settings.colors).length > 0)
    yield { kind: 'colors', path: 'colors.css', data: {}, articles: [] }
  if (!settings.baseUrl) return
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
    'about/',
    ...archive.entries.map(({ page }) => page),
    ...archive.people.map(({ page }) => page),
    ...archive.outlets.map(({ page }) => page),
    ...archive.topics.map(({ page }) => page),
    ...archive.places.map(({ page }) => page),
  ]
}
