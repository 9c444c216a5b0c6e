import { groupBy } from '../../lib/grouping.ts'
import type { SiteView } from '../../model/output.ts'
import type { Lookup } from '../lookup.ts'
import { quotationsIn } from '../quotations.ts'

/**
 * Who said what, as far as the texts tell and the rights of the outlets allow: an object a speaker. A quotation is the
 * list of its places, [article, which of its quotations]; the words are in the records, and not said again.
 */
export function planQuotes(lookup: Lookup): SiteView[] {
  return [{ kind: 'lines', path: 'data/quotes.ndjson', data: quoteLines(lookup), articles: [] }]
}

function quoteLines(lookup: Lookup): object[] {
  const shown = lookup.archive.entries.filter((entry) => lookup.rights(entry) === 'full')
  return [...groupBy(quotationsIn(shown), ({ speaker }) => speaker)].map(([id, quotations]) => ({
    speaker: { id, name: lookup.people.get(id)?.name ?? id },
    quotes: quotations.map(({ places }) => places.map(([entry, at]) => [entry.id, at])),
  }))
}
