import type { Reference, ReferenceDate } from './citation.ts'
import { MONTHS } from './day.ts'

export { citations, formatRis } from './citation.ts'

/** What the structured data of an article's page say (schema.org NewsArticle), as far as a reference needs it. */
export interface StatedArticle {
  readonly headline: string
  readonly inLanguage: string
  readonly author?: readonly { readonly '@type': string; readonly name: string }[]
  readonly publisher?: { readonly name: string }
  readonly datePublished?: string
  readonly printPage?: string
  readonly isBasedOn?: string
  readonly url?: string
}

/** What a reference needs besides; the date only where it is no plain day. */
export interface ReferenceRest {
  readonly id: string
  readonly archive: string
  readonly date: ReferenceDate | null
}

/** The reference of an article, put together from what its page states anyway. */
export function readReference(stated: StatedArticle, { id, archive, date }: ReferenceRest): Reference {
  const { headline, inLanguage, author = [], publisher, datePublished, printPage, isBasedOn, url } = stated
  return {
    id,
    title: headline,
    authors: author.map(({ '@type': type, name }) => ({ name, isPerson: type === 'Person' })),
    outlet: publisher?.name ?? null,
    date: date ?? (datePublished ? knownDay(datePublished) : null),
    ...(printPage ? { printPage } : {}),
    address: isBasedOn ?? url ?? null,
    archive,
    language: inLanguage,
  }
}

/** The date of a reference as far as the structured data cannot say it: null for none, and for a plain day. */
export function unstatedDate({ date }: Reference): ReferenceDate | null {
  return date && JSON.stringify(knownDay(date.edtf)) === JSON.stringify(date) ? null : date
}

/** "2024-11-12" → "12 November 2024" */
function knownDay(day: string): ReferenceDate {
  const [year, month, number] = day.split('-')
  const words = `${Number(number)} ${MONTHS[Number(month) - 1]} ${year}`
  return { earliest: day, latest: day, edtf: day, words }
}
