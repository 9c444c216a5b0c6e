import type { Lookup } from '../lookup.ts'
import { quotationsIn } from '../quotations.ts'

/** Who said what, as far as the texts tell and the rights of the outlets allow: an object a quotation. */
export function quoteLines(lookup: Lookup): object[] {
  const shown = lookup.archive.entries.filter((entry) => lookup.rights(entry) === 'full')
  return quotationsIn(shown).map(({ text, speaker, entries }) => ({
    text,
    speaker: { id: speaker, name: lookup.people.get(speaker)?.name ?? speaker },
    articles: entries.map(({ id, date }) => ({ id, date: date?.edtf ?? null })),
  }))
}
