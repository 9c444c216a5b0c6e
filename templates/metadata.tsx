import type { Article } from '../src/model/article.ts'
import type { ArticlePage, Here } from '../src/model/page.ts'

interface MetadataProps {
  readonly data: ArticlePage
  readonly article: Article
  readonly here: Here
}

/** What machines read of an article: Open Graph, Dublin Core and citation tags, schema.org. */
export function Metadata({ data, article, here }: MetadataProps) {
  const { baseUrl, title: site } = here.frame.settings
  const { card } = data
  const day = exactDay(data)
  const authors = article.authors.filter((author) => author.role === 'author').map((author) => author.name)
  const date = card.date?.edtf
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={card.title} />
      {card.summary ? <meta property="og:description" content={card.summary} /> : null}
      <meta property="og:site_name" content={site} />
      {baseUrl ? <meta property="og:url" content={baseUrl + data.page} /> : null}
      {day ? <meta property="article:published_time" content={day} /> : null}
      <meta name="DC.type" content="newsItem" />
      <meta name="DC.title" content={card.title} />
      {date ? <meta name="DC.date" content={date} /> : null}
      <meta name="DC.language" content={card.language} />
      {article.outlet ? <meta name="DC.publisher" content={article.outlet.name} /> : null}
      <meta name="citation_title" content={card.title} />
      {authors.map((name) => (
        <meta key={name} name="citation_author" content={name} />
      ))}
      {day ? <meta name="citation_publication_date" content={day.replace(/-/g, '/')} /> : null}
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: escapeScript(JSON.stringify(newsArticle(data, article, here))) }}
      />
    </>
  )
}

/** schema.org NewsArticle. A day is stated only where it is known. */
function newsArticle(data: ArticlePage, article: Article, here: Here): object {
  const { baseUrl } = here.frame.settings
  const day = exactDay(data)
  const authors = article.authors.filter((author) => author.role === 'author')
  const people = article.people.flatMap((person) => data.people[person.key] ?? [])
  const link = (page: string) => (baseUrl ? { url: baseUrl + page } : {})
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: data.card.title,
    inLanguage: data.card.language,
    wordCount: article.words,
    ...link(data.page),
    ...(data.card.summary ? { description: data.card.summary } : {}),
    ...(day ? { datePublished: day } : {}),
    ...(data.card.date && !day ? { temporal: data.card.date.edtf } : {}),
    ...(authors.length ? { author: authors.map(({ name }) => ({ '@type': 'Person', name })) } : {}),
    ...(article.outlet ? { publisher: { '@type': 'NewsMediaOrganization', name: article.outlet.name } } : {}),
    ...(people.length
      ? { mentions: people.map(({ name, page }) => ({ '@type': 'Person', name, ...link(page) })) }
      : {}),
    ...(article.topics.length
      ? { about: article.topics.map(({ label }) => ({ '@type': 'Thing', name: label })) }
      : {}),
    ...(article.url ? { isBasedOn: article.url.value } : {}),
  }
}

function exactDay({ card }: ArticlePage): string | null {
  const { date } = card
  return date?.earliest && date.earliest === date.latest ? date.earliest : null
}

/** JSON that cannot end its script element. */
function escapeScript(json: string): string {
  return json
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}
