import { slug } from '../lib/slug.ts'
import type { AuthorityOutlet } from '../model/authority.ts'
import { shippedRows } from './shipped.ts'

/**
 * The agencies and outlets of `knowledge/outlets.csv`, in the form of the owner's own list, which adds to it and wins
 * over it. Read on first use.
 */
export function shippedOutlets(): readonly AuthorityOutlet[] {
  outlets ??= shippedRows<Column>('outlets.csv').map(outlet)
  return outlets
}

type Column = 'name' | 'kind' | 'country' | 'zone' | 'hosts' | 'aliases'

let outlets: readonly AuthorityOutlet[] | undefined

function outlet({
  name,
  kind,
  country,
  zone,
  hosts,
  aliases,
}: Readonly<Record<Column, string>>): AuthorityOutlet {
  return {
    id: slug(name),
    name,
    aliases: parts(aliases),
    hosts: parts(hosts),
    country,
    kind: kind === 'agency' ? 'agency' : 'outlet',
    dayMonthOrder: orderIn(country),
    timeZone: zone,
  }
}

function parts(text: string): string[] {
  return text.split('|').filter((part) => part !== '')
}

/** Countries where a numeric date begins with the month, or with the year. Elsewhere it begins with the day. */
const monthFirst = new Set(['US', 'PH'])
const yearFirst = new Set(['CN', 'JP', 'KR', 'KP', 'TW', 'HU', 'LT', 'SE'])
/** Countries where both orders are in use: nothing is said. */
const mixedOrder = new Set(['CA', 'ZA', 'KE', 'HK', 'IR'])

function orderIn(country: string): AuthorityOutlet['dayMonthOrder'] {
  if (mixedOrder.has(country)) return null
  if (monthFirst.has(country)) return 'mdy'
  return yearFirst.has(country) ? 'ymd' : 'dmy'
}
