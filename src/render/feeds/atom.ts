import { generateAtomFeed } from 'feedsmith'
import { sha256 } from '../../lib/hash.ts'
import { relativeHref } from '../../lib/href.ts'
import type { Card } from '../../model/page.ts'
import type { Settings } from '../../model/settings.ts'
import { address } from '../maps.ts'
import type { FeedData } from './plan.ts'

/**
 * A feed as Atom (RFC 4287). A feed wants a time for each entry: it is the start of the day of publication, in
 * UTC, and only articles whose day is known are on it. Addresses are full where the site has one, else relative.
 */
export function formatFeed({ title, page, file, cards }: FeedData, settings: Settings): string {
  const href = (to: string): string =>
    settings.baseUrl ? address(to, settings.baseUrl) : relativeHref(file, to, settings.fileLinks)
  const newest = cards[0]?.date?.latest ?? '1970-01-01'
  return generateAtomFeed({
    id: settings.baseUrl ? address(page, settings.baseUrl) : uuid(`${settings.title}\n${page}`),
    title: { value: title },
    ...(settings.description ? { subtitle: { value: settings.description } } : {}),
    updated: `${newest}T00:00:00Z`,
    links: [
      { href: href(page), rel: 'alternate', type: 'text/html' },
      { href: href(file), rel: 'self', type: 'application/atom+xml' },
    ],
    generator: { text: 'Dateline' },
    authors: [{ name: settings.title }],
    entries: cards.map((card) => feedEntry(card, href(card.page), settings)),
  })
}

function feedEntry(card: Card, link: string, settings: Settings) {
  const time = `${card.date?.earliest}T00:00:00Z`
  return {
    id: settings.baseUrl ? link : uuid(`${settings.title}\n${card.id}`),
    title: { value: card.title },
    links: [{ href: link, rel: 'alternate', type: 'text/html' }],
    published: time,
    updated: time,
    ...(card.authors.length ? { authors: card.authors.map((name) => ({ name })) } : {}),
    ...(card.summary ? { summary: { value: card.summary } } : {}),
    ...(card.outlet ? { categories: [{ term: card.outlet.label }] } : {}),
  }
}

/** A name-based UUID (RFC 9562, version 8), so that an entry keeps its id where the site has no address. */
function uuid(name: string): string {
  const hex = sha256(name)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
