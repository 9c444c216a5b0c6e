import { shippedData } from '../../knowledge/shipped.ts'
import { once } from '../../lib/once.ts'
import type { AuthorityOutlet } from '../../model/authority.ts'
import type { Half } from './claim.ts'

/**
 * On which side of the equator an outlet is: its country, its time zone, or the region of the language ("es-AR") tells. Null where
 * none is known, and for countries on the equator, where a season of that name is another one.
 */
export function halfOf(
  outlet: Pick<AuthorityOutlet, 'country' | 'timeZone'> | null,
  language: string,
): Half | null {
  const region = /-([A-Za-z]{2})$/.exec(language)?.[1] ?? null
  const country = (outlet?.country ?? region)?.toLowerCase()
  const { southern, equatorial, zones } = lists()
  if (country) return equatorial.has(country) ? null : southern.has(country) ? 'south' : 'north'
  const zone = outlet?.timeZone?.toLowerCase()
  if (!zone?.includes('/')) return null
  if (zones.some((place) => zone.startsWith(place))) return 'south'
  return zone.startsWith('europe/') || zone.startsWith('asia/') ? 'north' : null
}

const lists = once(() => {
  const data =
    shippedData<Readonly<Record<'southern' | 'equatorial' | 'zones', readonly string[]>>>('notes/halves.yml')
  return { southern: new Set(data.southern), equatorial: new Set(data.equatorial), zones: data.zones }
})
