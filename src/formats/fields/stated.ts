import type { Stated, StatedFields } from '../../model/document.ts'
import type { Claims } from '../../model/metadata.ts'
import type { Origin } from '../../model/origin.ts'
import { printPageIn } from '../citation/print-page.ts'

export type { Claims } from '../../model/metadata.ts'

/** Claims with where they stood, e.g. "the export". */
export function statedFields(claims: Claims, origin: Origin, line: number | null = null): StatedFields {
  const text = (value: string | null | undefined): Stated<string>[] =>
    value?.trim() ? [{ value: value.trim(), basis: 'stated', origin, line }] : []
  const list = (value: readonly string[] | null | undefined): Stated<readonly string[]>[] => {
    const kept = [...new Set((value ?? []).map((item) => item.trim()).filter(Boolean))]
    return kept.length > 0 ? [{ value: kept, basis: 'stated', origin, line }] : []
  }
  return {
    id: text(claims.id),
    title: text(claims.title),
    standfirst: text(claims.standfirst),
    date: text(claims.date),
    updated: text(claims.updated),
    added: text(claims.added),
    outlet: text(claims.outlet),
    agency: text(claims.agency),
    authors: list(claims.authors),
    section: text(claims.section),
    printPage: text(printPageIn(claims.printPage)),
    language: text(claims.language),
    url: text(claims.url),
    people: list(claims.people),
    topics: list(claims.topics),
    places: list(claims.places),
    story: text(claims.story),
  }
}
