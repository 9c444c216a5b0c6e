import type { Archive } from '../../model/archive.ts'
import type { SiteView } from '../../model/output.ts'
import type { PublishedAddresses } from '../../model/published.ts'
import type { Settings } from '../../model/settings.ts'
import { keepAddresses } from '../kept-addresses.ts'
import { lookUp } from '../lookup.ts'
import { redirectPages } from './redirects.ts'

/** Pages at published addresses that no other page has, and the addresses of things that are nowhere. */
export interface KeptPages {
  readonly views: readonly SiteView[]
  readonly vanished: readonly string[]
}

/** A page that leads on for each published address that `isThere` does not know. */
export function planKept(
  archive: Archive,
  settings: Settings,
  published: PublishedAddresses,
  isThere: (page: string) => boolean,
): KeptPages {
  const { redirects, vanished } = keepAddresses(archive, published, isThere)
  const views = redirects.length > 0 ? [...redirectPages(lookUp(archive, settings), redirects)] : []
  return { views, vanished }
}
