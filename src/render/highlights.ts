import type { Article } from '../model/article.ts'
import type { Evidence } from '../model/evidence.ts'
import type { ArticlePage } from '../model/page.ts'
import type { Highlight } from './body.ts'

/** What stands out in the running text: the first naming of each person, and the words that are clues. */
export function bodyHighlights(
  article: Article,
  page: Pick<ArticlePage, 'people'>,
  href: (to: string) => string,
): Highlight[] {
  return [...firstNamings(article, page, href), ...clues(article)]
}

function firstNamings(
  { people, text }: Article,
  page: Pick<ArticlePage, 'people'>,
  href: (to: string) => string,
): Highlight[] {
  const found: Highlight[] = []
  for (const person of people) {
    const known = page.people[person.key]
    const first = person.mentions.find((mention) => mention.field === 'text' && mention.end <= text.length)
    if (known && first) found.push({ start: first.start, end: first.end, href: href(known.page), id: null })
  }
  return found
}

function clues({ date, outlet, agency, authors }: Article): Highlight[] {
  const named: readonly (readonly [string, readonly Evidence[] | undefined])[] = [
    ['date', date?.evidence],
    ['outlet', outlet?.evidence],
    ['agency', agency?.evidence],
    ['byline', authors.flatMap((author) => author.evidence)],
  ]
  return named.flatMap(([field, evidence]) =>
    (evidence ?? []).flatMap(({ start, end }, index) =>
      start !== null && end !== null && start < end
        ? [{ start, end, href: null, id: `${field}-clue-${index + 1}` }]
        : [],
    ),
  )
}
