import { shippedOutlets } from '../../knowledge/outlets.ts'
import { slug } from '../../lib/slug.ts'
import type { AuthorityOutlet } from '../../model/authority.ts'

/** Finds outlets by any of their names or hosts. The owner's entries win over the shipped ones. */
export interface OutletDirectory {
  byName(name: string): AuthorityOutlet | null
  /** The same of the owner's entries alone, whose aliases are what the owner writes on clippings. */
  ownByName(name: string): AuthorityOutlet | null
  byHost(address: string): AuthorityOutlet | null
}

const cache = new WeakMap<readonly AuthorityOutlet[], OutletDirectory>()
let shippedTables: Tables | undefined

/** A directory of the owner's list and the shipped one; made once for each owner's list. */
export function outletDirectory(owner: readonly AuthorityOutlet[]): OutletDirectory {
  const known = cache.get(owner)
  if (known) return known
  const own = tables(owner)
  shippedTables ??= tables(shippedOutlets())
  const shipped = shippedTables
  const lookup = (table: 'names' | 'hosts', key: string): AuthorityOutlet | null => {
    const found = own[table].get(key) ?? shipped[table].get(key)
    if (!found) return null
    // An owner's entry for an outlet of the shipped list replaces it.
    return own.ids.get(found.id) ?? own.names.get(nameKey(found.name)) ?? found
  }
  const directory: OutletDirectory = {
    byName: (name) => lookup('names', nameKey(name)),
    ownByName: (name) => (own.names.size > 0 && own.names.get(nameKey(name))) || null,
    byHost: (address) => {
      let host = hostOf(address)
      while (host?.includes('.')) {
        const found = lookup('hosts', host)
        if (found) return found
        host = host.slice(host.indexOf('.') + 1)
      }
      return null
    },
  }
  cache.set(owner, directory)
  return directory
}

/** "https://www.Example.org/a" → "example.org"; null for what is no address. */
export function hostOf(address: string): string | null {
  const found =
    /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^@/\s]*@)?((?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,})(?::\d+)?(?:[/?#]|$)/iu.exec(
      address.trim(),
    )
  return found?.[1]?.toLowerCase().replace(/^(?:www\d?|m|mobile|amp|edition)\./u, '') ?? null
}

interface Tables {
  readonly ids: ReadonlyMap<string, AuthorityOutlet>
  readonly names: ReadonlyMap<string, AuthorityOutlet>
  readonly hosts: ReadonlyMap<string, AuthorityOutlet>
}

function tables(outlets: readonly AuthorityOutlet[]): Tables {
  const ids = new Map<string, AuthorityOutlet>()
  const names = new Map<string, AuthorityOutlet>()
  const hosts = new Map<string, AuthorityOutlet>()
  for (const outlet of outlets) {
    if (!ids.has(outlet.id)) ids.set(outlet.id, outlet)
    for (const name of [outlet.name, ...outlet.aliases]) {
      const key = nameKey(name)
      if (key && !names.has(key)) names.set(key, outlet)
    }
    for (const host of outlet.hosts) if (!hosts.has(host)) hosts.set(host.replace(/^www\./u, ''), outlet)
  }
  return { ids, names, hosts }
}

/** Short names are told apart by their capitals ("AP", "dpa"): no word of a text is mistaken for one. */
function nameKey(name: string): string {
  const plain = name
    .trim()
    .replace(/^the\s+/iu, '')
    .replace(/\.com$/iu, '')
  return plain.length <= 4 ? plain : slug(plain, 100)
}
