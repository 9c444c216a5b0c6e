import { generateAtomFeed } from 'feedsmith'
import { sha256 } from '../../lib/hash.ts'
import { relativeHref } from '../../lib/href.ts'
import { xmlText } from '../../lib/xml.ts'
import type { FeedData, FeedEntry } from '../../model/output.ts'
import type { Settings } from '../../model/settings.ts'
import { address } from '../maps.ts'

/**
 * A feed as Atom (RFC 4287), with at least one entry. A feed wants a time for each entry: it is the start of its day,
 * in UTC. Addresses are full where the site has one, else relative.
 */
export function formatFeed({ title, page, file, entries }: FeedData, settings: Settings): string {
  const href = (to: string): string =>
    settings.baseUrl ? address(to, settings.baseUrl) : relativeHref(file, to, settings.fileLinks)
  return generateAtomFeed({
    id: settings.baseUrl ? address(page, settings.baseUrl) : uuid(`${settings.title}\n${page}`),
    title: { value: xmlText(title) },
    ...(settings.description ? { subtitle: { value: xmlText(settings.description) } } : {}),
    updated: `${entries[0]?.day}T00:00:00Z`,
    links: [
      { href: href(page), rel: 'alternate', type: 'text/html' },
      { href: href(file), rel: 'self', type: 'application/atom+xml' },
    ],
    generator: { text: 'Dateline' },
    authors: [{ name: xmlText(settings.title) }],
    entries: entries.map((entry) => atomEntry(entry, href(entry.card.page), settings)),
  })
}

function atomEntry({ card, day }: FeedEntry, link: string, settings: Settings) {
  const time = `${day}T00:00:00Z`
  return {
    id: settings.baseUrl ? link : uuid(`${settings.title}\n${card.id}`),
    title: { value: xmlText(card.title) },
    links: [{ href: link, rel: 'alternate', type: 'text/html' }],
    published: time,
    updated: time,
    ...(card.authors.length ? { authors: card.authors.map((name) => ({ name: xmlText(name) })) } : {}),
    ...(card.summary ? { summary: { value: xmlText(card.summary) } } : {}),
    ...(card.outlet ? { categories: [{ term: xmlText(card.outlet.label) }] } : {}),
  }
}

/** A name-based UUID (RFC 9562, version 8), so that an entry keeps its id where the site has no address. */
function uuid(name: string): string {
  const hex = sha256(name)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
