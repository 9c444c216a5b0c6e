import { join } from 'node:path'
import { readPageStates, readState, writePageStates, writeState } from '../cache/build-state.ts'
import { sha256 } from '../lib/hash.ts'
import type { BuildReport } from '../model/build.ts'
import type { PublishedAddresses } from '../model/published.ts'
import type { Input } from '../read/input.ts'
import { readManifest } from '../write/manifest.ts'
import { isUntouched } from '../write/site.ts'
import type { ScannedSource } from './articles.ts'
import type { Session } from './session.ts'
import { pagesStateName, type SitePages } from './site-map.ts'

/** Hash of all that a site is made from: when it is the same, so is every byte of the site. */
export function siteKey(
  { version, options }: Session,
  input: Input,
  sources: readonly ScannedSource[],
  published: PublishedAddresses,
): string {
  const { settings, authority, labels, pictures, publicFiles, templates, diagnostics } = input
  // Findings on an entry name its line.
  const places = [...input.authorityPlaces].map(([list, { path, lines }]) => [list, path, [...lines]])
  const files = sources.map(({ state }) => [state.path, state.hash, state.diagnostics.length])
  return sha256(
    JSON.stringify([
      version,
      templates?.hash ?? null,
      options.search,
      settings,
      authority,
      places,
      labels,
      publicFiles,
      settings.pictures ? [...pictures] : [],
      diagnostics,
      files,
      [...published],
    ]),
  )
}

/** The report of the last build of this site, if it was made from the same and still lies there untouched. */
export function readLastSite(session: Session, key: string): BuildReport | null {
  const last = readState<LastSite>(session.store.states, lastSiteName(session))
  if (last?.key !== key) return null
  const { output } = session.options
  const manifest = readManifest(output)
  const pages = readPageStates(session.store.states, pagesStateName(session))
  if (!manifest?.complete || manifest.files.size !== pages.size) return null
  for (const page of pages.values())
    if (manifest.files.get(page.path) !== page.hash || !isUntouched(join(output, page.path), page))
      return null
  return last.report
}

/** Remember what was built, for the next build. */
export function writeLastSite(session: Session, key: string, report: BuildReport, pages: SitePages): void {
  const { states } = session.store
  writePageStates(states, pagesStateName(session), pages.files)
  const kept: BuildReport = { ...report, rendered: 0, changes: { added: [], changed: [], removed: [] } }
  writeState(states, lastSiteName(session), { key, report: kept } satisfies LastSite)
}

interface LastSite {
  readonly key: string
  readonly report: BuildReport
}

function lastSiteName({ options }: Session): string {
  return `last ${options.output}`
}
