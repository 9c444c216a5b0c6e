import { groupBy } from '../../lib/grouping.ts'
import type { SiteView } from '../../model/output.ts'
import type { Lookup } from '../lookup.ts'
import { quotationsIn } from '../quotations.ts'

/** Who said what, as far as the texts tell and the rights of the outlets allow: an object a speaker. */
export function planQuotes(lookup: Lookup): SiteView[] {
  return [{ kind: 'lines', path: 'data/quotes.ndjson', data: quoteLines(lookup), articles: [] }]
}

function quoteLines(lookup: Lookup): object[] {
  const shown = lookup.archive.entries.filter((entry) => lookup.rights(entry) === 'full')
  return [...groupBy(quotationsIn(shown), ({ speaker }) => speaker)].map(([id, quotations]) => ({
    speaker: { id, name: lookup.people.get(id)?.name ?? id },
    quotes: quotations.map(({ text, entries }) => ({ text, articles: entries.map((entry) => entry.id) })),
  }))
}
