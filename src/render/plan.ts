import { interfaceOf } from '../languages/interface.ts'
import type { Archive } from '../model/archive.ts'
import type { SiteViewGroup } from '../model/output.ts'
import type { Frame } from '../model/page.ts'
import type { SearchBundle } from '../model/search.ts'
import type { Settings } from '../model/settings.ts'
import { compareStrings } from '../text/folding.ts'
import { planData } from './exports/plan.ts'
import { hasFeed, planFeeds } from './feeds/plan.ts'
import { lookUp } from './lookup.ts'
import * as pages from './pages/all.ts'
import { rightsOf } from './rights.ts'
import { planSiteFiles } from './site-files.ts'

/**
 * The whole archive → a View for each file of the site, in groups. Cheap: bodies are named by key, not read, and a
 * group that is known from the last build by its fingerprint is not planned.
 *
 * A View holds what its own file shows and nothing else, because a change in it makes the file anew.
 */
export function* planSite(
  archive: Archive,
  settings: Settings,
  search: readonly SearchBundle[] = [],
): Generator<SiteViewGroup> {
  const lookup = lookUp(archive, settings)
  for (const plan of Object.values(pages)) yield* plan(lookup, search)
  yield* planFeeds(lookup)
  yield* planData(lookup)
  yield* planSiteFiles(lookup, search)
}

/** The pictures that the site shows: those of articles that may be shown in full. */
export function planPictures(
  { entries }: Archive,
  settings: Settings,
): { readonly file: string; readonly from: string | null }[] {
  const shown = entries.flatMap((entry) =>
    rightsOf(settings, entry) === 'full' ? (entry.pictures ?? []) : [],
  )
  const sorted = [...shown].sort((a, b) => compareStrings(`${a.file} ${a.from}`, `${b.file} ${b.from}`))
  return [...new Map(sorted.map((picture) => [picture.file, picture])).values()]
}

/** What every page shares: settings, and the sections that hold anything. */
export function planFrame(
  archive: Archive,
  settings: Settings,
  searchable = false,
  hasWithdrawn = false,
): Frame {
  const { say } = interfaceOf(settings.language)
  const sections = [
    { label: say('section.timeline'), page: 'timeline/' },
    { label: say('section.people'), page: 'people/' },
    ...(archive.stories.length > 0 ? [{ label: say('section.stories'), page: 'stories/' }] : []),
    ...(archive.series.length > 0 ? [{ label: say('section.series'), page: 'series/' }] : []),
    { label: say('section.outlets'), page: 'outlets/' },
    { label: say('section.topics'), page: 'topics/' },
    ...(archive.places.length > 0 ? [{ label: say('section.places'), page: 'places/' }] : []),
    { label: say('section.about'), page: 'about/' },
    ...(searchable ? [{ label: say('section.search'), page: 'search/' }] : []),
  ]
  return {
    settings,
    sections,
    feed: hasFeed(archive) ? 'feed.xml' : null,
    ...(hasWithdrawn ? { hasWithdrawn } : {}),
  }
}
