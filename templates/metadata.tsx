import { exactDay } from '../src/lib/interval.ts'
import type { Article } from '../src/model/article.ts'
import type { ArticlePage, DateLabel, Here } from '../src/model/page.ts'
import { LinkedData } from './linked-data.tsx'

interface MetadataProps {
  readonly data: ArticlePage
  readonly article: Article
  readonly here: Here
}

/** What machines read of an article: Open Graph, Dublin Core and citation tags, schema.org. */
export function Metadata({ data, article, here }: MetadataProps) {
  const { baseUrl, title: site } = here.frame.settings
  const { card } = data
  const day = exactDay(card.date)
  const date = plainDate(card.date)
  const { authors, outlet } = data.reference
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={card.title} />
      {baseUrl ? <meta property="og:url" content={baseUrl + data.page} /> : null}
      {baseUrl && data.rights === 'full' && article.pictures?.[0] ? (
        <meta property="og:image" content={baseUrl + article.pictures[0].file} />
      ) : null}
      {day ? <meta property="article:published_time" content={day} /> : null}
      <meta name="DC.type" content="newsItem" />
      {date ? <meta name="DC.date" content={date} /> : null}
      <meta name="DC.language" content={card.language} />
      {outlet ? (
        // Reference managers take the publication from these, else from the name of the site: they would take the
        // archive for the newspaper, so where no outlet is known the site is not named.
        <>
          <meta property="og:site_name" content={site} />
          <meta name="DC.source" content={outlet} />
          <meta name="prism.publicationName" content={outlet} />
        </>
      ) : null}
      {authors.map(({ name }) => (
        <meta key={name} name="citation_author" content={name} />
      ))}
      <LinkedData data={newsArticle(data, article, here)} />
      {baseUrl ? <LinkedData data={breadcrumb(data, here)} /> : null}
    </>
  )
}

/** The sections above the page, as search engines show them. */
function breadcrumb({ outlet, card, page }: ArticlePage, here: Here): object {
  const { baseUrl, title } = here.frame.settings
  const steps = [{ label: title, page: '' }, ...(outlet ? [outlet] : []), { label: card.title, page }]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, page: to }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      ...(baseUrl ? { item: baseUrl + to } : {}),
    })),
  }
}

/** schema.org NewsArticle. A day is stated only where it is known. `readReference` makes references of it. */
function newsArticle(data: ArticlePage, article: Article, here: Here): object {
  const { baseUrl } = here.frame.settings
  const day = exactDay(data.card.date)
  const updated = exactDay(article.updated)
  const { authors, outlet } = data.reference
  const named = article.people.flatMap((person) => data.people[person.key] ?? [])
  const people = [...new Map(named.map((person) => [person.page, person])).values()]
  const link = (page: string) => (baseUrl ? { url: baseUrl + page } : {})
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: data.card.title,
    inLanguage: data.card.language,
    wordCount: article.words,
    ...link(data.page),
    ...(day ? { datePublished: day } : {}),
    ...(updated ? { dateModified: updated } : {}),
    ...(article.printPage ? { printPage: article.printPage.value } : {}),
    ...(data.card.date && !day ? { temporal: data.card.date.edtf } : {}),
    ...(authors.length
      ? {
          author: authors.map(({ name, isPerson }) => ({
            '@type': isPerson ? 'Person' : 'Organization',
            name,
          })),
        }
      : {}),
    ...(outlet ? { publisher: { '@type': 'NewsMediaOrganization', name: outlet } } : {}),
    ...(baseUrl && people.length
      ? { mentions: people.map(({ name, page }) => ({ '@type': 'Person', name, ...link(page) })) }
      : {}),
    ...(article.topics.length ? { keywords: article.topics.map(({ label }) => label) } : {}),
    ...(article.url ? { isBasedOn: article.url.value } : {}),
    ...images(data, article, baseUrl),
  }
}

/** Its pictures, where the archive has an address to name them by and the outlet allows them. */
function images({ rights }: ArticlePage, { pictures = [] }: Article, baseUrl: string | null): object {
  if (!baseUrl || rights !== 'full' || pictures.length === 0) return {}
  return {
    image: pictures.map(({ file, width, height, caption, credit }) => ({
      '@type': 'ImageObject',
      url: baseUrl + file,
      width,
      height,
      ...(caption ? { caption } : {}),
      ...(credit ? { creditText: credit } : {}),
    })),
  }
}

/** A date as any program reads it: a day, a month or a year; none where only an interval is known. */
function plainDate(date: DateLabel | null): string | null {
  const day = exactDay(date)
  return day ?? (date && /^\d{4}(?:-\d\d)?$/.test(date.edtf) ? date.edtf : null)
}
