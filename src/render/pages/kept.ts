import type { Archive } from '../../model/archive.ts'
import type { SiteView } from '../../model/output.ts'
import type { PublishedAddresses } from '../../model/published.ts'
import type { Settings } from '../../model/settings.ts'
import type { Withdrawal } from '../../model/withdrawal.ts'
import { keepAddresses } from '../kept-addresses.ts'
import { lookUp } from '../lookup.ts'
import { pageView } from '../view.ts'
import { redirectPages } from './redirects.ts'

/** Pages at published addresses that no other page has, and the addresses of things that are nowhere. */
export interface KeptPages {
  readonly views: readonly SiteView[]
  readonly vanished: readonly string[]
}

/**
 * Pages at addresses that `isThere` does not know: one that says so for each thing that was withdrawn, and one that leads
 * on for each that was published.
 */
export function planKept(
  archive: Archive,
  settings: Settings,
  {
    published,
    withdrawn,
  }: { readonly published: PublishedAddresses; readonly withdrawn: readonly Withdrawal[] },
  isThere: (page: string) => boolean,
): KeptPages {
  const tombstones = new Map(
    withdrawn.flatMap(({ addresses, day, because }) =>
      addresses.filter((page) => !isThere(page)).map((page) => [page, { day, because }] as const),
    ),
  )
  const { redirects, vanished } = keepAddresses(
    archive,
    published,
    (page) => tombstones.has(page) || isThere(page),
  )
  return {
    views: [
      ...[...tombstones].map(([page, data]) => pageView('withdrawn', page, data)),
      ...(redirects.length > 0 ? redirectPages(lookUp(archive, settings), redirects) : []),
    ],
    vanished,
  }
}
