import type { Article, DateClaim } from '../model/article.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Rights, Settings } from '../model/settings.ts'
import { outletKey } from '../names/organization.ts'

/** What may be shown of an article: the word for its outlet, by id or name, else for "*", else everything. */
export function rightsOf(
  { rights }: Pick<Settings, 'rights'>,
  { outlet }: { readonly outlet: { readonly id: string; readonly name: string } | null },
): Rights {
  const own = keyed(rights)
  return (
    (outlet && (own.get(outletKey(outlet.id)) ?? own.get(outletKey(outlet.name)))) ?? own.get('*') ?? 'full'
  )
}

function keyed(rights: Settings['rights']): ReadonlyMap<string, Rights> {
  const known = keyedRights.get(rights)
  if (known) return known
  const own = new Map(Object.entries(rights).map(([key, word]) => [outletKey(key), word]))
  keyedRights.set(rights, own)
  return own
}

const keyedRights = new WeakMap<Settings['rights'], ReadonlyMap<string, Rights>>()

/**
 * The article without what the rights of its outlet keep back, so that nothing made from it can show more: for
 * `excerpt` the text is its first words, for `record only` neither text nor words quoted from it remain.
 */
export function withRights(article: Article, rights: Rights, excerpt: string): Article {
  if (rights === 'full') return article
  const shown = rights === 'excerpt' ? excerpt : ''
  const clues = (evidence: readonly Evidence[]): Evidence[] =>
    evidence.map((clue) => ({ ...clue, text: shown ? clue.text : '', start: null, end: null }))
  const date = (claim: DateClaim | null) => claim && { ...claim, evidence: clues(claim.evidence) }
  const known = <T extends { readonly evidence: readonly Evidence[] }>(value: T): T => ({
    ...value,
    evidence: clues(value.evidence),
  })
  return {
    ...article,
    title: known(article.title),
    standfirst: shown && article.standfirst ? known(article.standfirst) : null,
    date: date(article.date),
    updated: date(article.updated),
    added: date(article.added),
    outlet: article.outlet && known(article.outlet),
    agency: article.agency && known(article.agency),
    dateline: article.dateline && { ...article.dateline, text: '' },
    authors: article.authors.map(known),
    section: article.section && known(article.section),
    ...(article.printPage ? { printPage: known(article.printPage) } : {}),
    language: known(article.language),
    url: article.url && known(article.url),
    people: article.people.map((person) => ({
      ...known(person),
      offices: person.offices.map((office) => ({
        ...office,
        evidence: clues([office.evidence])[0] ?? office.evidence,
      })),
    })),
    topics: article.topics.map(known),
    quotes: [],
    pictures: [],
    text: shown,
    body: { type: 'root', children: [] },
    dropped: [],
  }
}
