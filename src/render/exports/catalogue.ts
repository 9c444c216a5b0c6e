import type { SiteView } from '../../model/output.ts'
import { type Lookup, personIdsOf } from '../lookup.ts'
import { referenceOf } from './reference.ts'

/** A static repository holds at most so many records: the specification asks for small ones. */
const MOST_IN_CATALOGUE = 5000

/** For libraries, where the archive has an address and somebody who answers for it. */
export function* planCatalogue(lookup: Lookup): Generator<SiteView> {
  const { archive, settings, card, people } = lookup
  const entries = archive.entries.filter(({ duplicateOf }) => !duplicateOf)
  if (!settings.baseUrl || !settings.contact || entries.length > MOST_IN_CATALOGUE) return
  const data = entries.map((entry) => ({
    reference: referenceOf(entry, settings),
    page: entry.page,
    people: personIdsOf(entry).flatMap((id) => people.get(id)?.name ?? []),
    topics: entry.topics.map(({ label }) => label),
    summary: card(entry).summary,
  }))
  yield { kind: 'oai', path: 'data/oai.xml', data, articles: [] }
}
