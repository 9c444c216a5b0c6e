import type { Archive } from '../../model/archive.ts'
import type { SiteView } from '../../model/output.ts'
import type { WithdrawnPage } from '../../model/page.ts'
import type { PublishedAddresses, PublishedThing } from '../../model/published.ts'
import type { Settings } from '../../model/settings.ts'
import type { Withdrawal } from '../../model/withdrawal.ts'
import { addressSpells } from '../../names/mask.ts'
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
 * on for each that was published. Of people who were withdrawn there is one page for all, at "withdrawn/": their own
 * addresses would name them.
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
  const people = withdrawn.filter(({ kind }) => kind === 'person')
  const names = people.flatMap((person) => person.names)
  const tombstones = new Map(
    withdrawn.flatMap(({ addresses, day, because }) =>
      addresses
        .filter((page) => !isThere(page) && !addressSpells(page, names))
        .map((page) => [page, { entries: [{ day, because }] }] as const),
    ),
  )
  const lists = new Map<string, WithdrawnPage>(
    people.length > 0 && !isThere('withdrawn/')
      ? [['withdrawn/', { entries: people.map(({ day, because }) => ({ day, because })) }] as const]
      : [],
  )
  const { redirects, vanished } = keepAddresses(
    archive,
    withoutNames(published, people, archive),
    (page) => tombstones.has(page) || lists.has(page) || isThere(page),
  )
  return {
    views: [
      ...[...tombstones, ...lists].map(([page, data]) => pageView('withdrawn', page, data)),
      ...(redirects.length > 0 ? redirectPages(lookUp(archive, settings), redirects) : []),
    ],
    vanished,
  }
}

/** Published addresses that spell no withdrawn name: a page at one of the others would give the name itself. */
function withoutNames(
  published: PublishedAddresses,
  people: readonly Withdrawal[],
  { entries }: Pick<Archive, 'entries'>,
): PublishedAddresses {
  if (people.length === 0) return published
  const sources = new Map(entries.map(({ id, source }) => [id, source]))
  const isNamed = (address: string, thing: PublishedThing): boolean =>
    people.some((person) => {
      const source = thing.kind === 'article' ? sources.get(thing.id) : undefined
      const surnames = source !== undefined && person.sources.includes(source)
      return addressSpells(address, person.names, { surnames })
    })
  return new Map([...published].filter(([address, thing]) => !isNamed(address, thing)))
}
