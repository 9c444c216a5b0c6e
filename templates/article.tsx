import { direction } from '../src/lib/language.ts'
import type { ArticlePage, Card as CardData, Here, PageArticle, PageProps } from '../src/model/page.ts'
import { Lines } from './card.tsx'
import { Cite } from './cite.tsx'
import { DateText, dateWords, Inferred } from './date.tsx'
import { isLong } from './headline.tsx'
import { Layout } from './layout.tsx'
import { Cuts, Ledger } from './ledger.tsx'
import { Metadata } from './metadata.tsx'

/** One article: the text, what it is about, how that is known, and the ways on. */
export function Article({ data, here, articles }: PageProps<ArticlePage>) {
  const full = articles[0]
  if (!full) throw new Error(`The page ${data.page} needs its article`)
  const { card } = data
  const language = { lang: card.language, dir: direction(card.language) }
  return (
    <Layout
      here={here}
      title={card.title}
      description={card.summary}
      page={data.page}
      head={<Metadata data={data} article={full.article} here={here} />}
    >
      <article class="article">
        <header class="article-head">
          <Kicker data={data} section={full.article.section?.value ?? null} here={here} />
          <h1 class={isLong(card.title) ? 'long' : undefined} {...language}>
            {card.title}
          </h1>
          {full.article.standfirst ? (
            <p class="standfirst" {...language}>
              {full.article.standfirst.value}
            </p>
          ) : null}
        </header>
        <Byline data={data} full={full} here={here} />
        <div class="article-body" {...language}>
          <Body data={data} full={full} />
        </div>
        <aside class="article-aside" aria-label="About this article">
          <InThisArticle data={data} full={full} here={here} />
          <TopicList data={data} full={full} here={here} />
        </aside>
        <div class="article-foot">
          <Ledger full={full} here={here} />
          <Cite reference={data.reference} name={data.id} />
          <Cuts article={full.article} />
          <Original data={data} full={full} />
          <p class="print-record">
            Record {data.id} of {here.frame.settings.title}: {here.frame.settings.baseUrl ?? ''}
            {data.page}
          </p>
        </div>
      </article>
      <WaysOn data={data} here={here} />
    </Layout>
  )
}

/** Above the headline: the outlet's section, where it is known. */
function Kicker({ data, section, here }: { data: ArticlePage; section: string | null; here: Here }) {
  if (!section && !data.card.outlet) return null
  return (
    <p class="kicker">
      {data.outlet ? <a href={here.href(data.outlet.page)}>{data.outlet.label}</a> : data.card.outlet?.label}
      {data.card.outlet?.basis === 'inferred' ? <Inferred /> : null}
      {section ? <span class="section">{section}</span> : null}
    </p>
  )
}

function Byline({ data, full, here }: { data: ArticlePage; full: PageArticle; here: Here }) {
  const { authors, dateline, agency, updated } = full.article
  const names = authors.filter((author) => author.role === 'author').map((author) => author.name)
  const others = authors.filter((author) => author.role === 'contributor').map((author) => author.name)
  return (
    <div class="byline">
      {names.length ? <p class="authors">By {listed(names)}</p> : null}
      <p>
        {data.timeline ? (
          <a href={here.href(data.timeline)}>
            <DateText date={data.card.date} />
          </a>
        ) : (
          <a href={here.href('undated/')}>
            <DateText date={data.card.date} />
          </a>
        )}
        {updated ? <span>; updated {dateWords(updated)}</span> : null}
      </p>
      {dateline?.place || agency ? (
        <p>
          {dateline?.place ? <span class="dateline">{dateline.place}</span> : null}
          {agency && agency.id !== full.article.outlet?.id ? (
            <span>
              {dateline?.place ? ', ' : ''}from{' '}
              {data.agency ? <a href={here.href(data.agency.page)}>{data.agency.label}</a> : agency.name}
            </span>
          ) : null}
        </p>
      ) : null}
      {others.length ? <p>With {listed(others)}</p> : null}
    </div>
  )
}

/** The text, as far as the rights of the outlet allow. */
function Body({ data, full }: { data: ArticlePage; full: PageArticle }) {
  if (data.rights === 'full') return <div class="text" dangerouslySetInnerHTML={{ __html: full.html }} />
  return (
    <div class="text">
      {data.excerpt ? <p>{data.excerpt}…</p> : null}
      <p class="held-back" lang="en" dir="ltr">
        {data.rights === 'excerpt'
          ? 'Only the beginning is shown here, by the terms of the outlet.'
          : 'Only the record of this article is shown here, by the terms of the outlet.'}
      </p>
    </div>
  )
}

function InThisArticle({ data, full, here }: { data: ArticlePage; full: PageArticle; here: Here }) {
  const { people } = full.article
  if (people.length === 0) return null
  const sorted = [...people].sort((a, b) => b.mentions.length - a.mentions.length)
  return (
    <section class="in-this-article">
      <h2 class="label">In this article</h2>
      <ul class="tallies">
        {sorted.map(({ key, name, mentions, basis, ambiguous }) => {
          const known = data.people[key]
          return (
            <li key={key}>
              {known ? (
                <a href={here.href(known.page)}>{known.name}</a>
              ) : (
                <span class="unlinked">{name}</span>
              )}
              {basis === 'inferred' ? <Inferred /> : null}{' '}
              {ambiguous.length ? <span class="mark-inferred">could be several people</span> : null}{' '}
              <span class="count" title="times named">
                {mentions.length}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function TopicList({ data, full, here }: { data: ArticlePage; full: PageArticle; here: Here }) {
  const { topics, places } = full.article
  return (
    <>
      <Tags
        title="Topics"
        tags={topics.map(({ id, label }) => data.topics[id] ?? { label, page: null })}
        here={here}
      />
      <Tags title="Places" tags={places.flatMap(({ name }) => data.places[name] ?? [])} here={here} />
    </>
  )
}

function Tags(props: { title: string; tags: readonly { label: string; page: string | null }[]; here: Here }) {
  const { title, tags, here } = props
  if (tags.length === 0) return null
  return (
    <section>
      <h2 class="label">{title}</h2>
      <ul class="tags">
        {tags.map(({ label, page }) => (
          <li key={label}>{page === null ? label : <a href={here.href(page)}>{label}</a>}</li>
        ))}
      </ul>
    </section>
  )
}

/** The original page, and its copies in the Wayback Machine around the day of publication. */
function Original({ data, full }: { data: ArticlePage; full: PageArticle }) {
  const address = full.article.url?.value
  if (!address || !/^https?:\/\//i.test(address)) return null
  const day = data.card.date?.earliest ?? data.card.date?.latest
  return (
    <section class="original">
      <h2 class="label">Original</h2>
      <p>
        <a href={address} rel="nofollow noopener external">
          {address}
        </a>
      </p>
      <p>
        <a
          href={`https://web.archive.org/web/${day ? day.replace(/-/g, '') : '*'}/${address}`}
          rel="nofollow noopener external"
        >
          In the Wayback Machine{day ? `, around ${dateWords(data.card.date)}` : ''}
        </a>
      </p>
    </section>
  )
}

function WaysOn({ data, here }: { data: ArticlePage; here: Here }) {
  const { story, duplicateOf, duplicates, related } = data
  return (
    <div class="ways-on">
      {duplicateOf ? <CardList title="The same text, earlier" cards={[duplicateOf]} here={here} /> : null}
      <CardList title="The same text again" cards={duplicates} here={here} />
      <CardList title="The same story elsewhere" cards={story} here={here} />
      {related.length ? (
        <section aria-labelledby="related">
          <h2 class="label" id="related">
            Related
          </h2>
          <ul class="lines">
            {related.map(({ card, reason }) => (
              <li key={card.id}>
                <a
                  class="headline"
                  href={here.href(card.page)}
                  lang={card.language}
                  dir={direction(card.language)}
                >
                  {card.title}
                </a>
                <p class="credit">
                  {reason}. <DateText date={card.date} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {data.previous || data.next ? (
        <nav class="before-after" aria-label="Before and after in time">
          {data.previous ? <Step label="Before" card={data.previous} here={here} rel="prev" /> : null}
          {data.next ? <Step label="After" card={data.next} here={here} rel="next" /> : null}
        </nav>
      ) : null}
    </div>
  )
}

function CardList({ title, cards, here }: { title: string; cards: readonly CardData[]; here: Here }) {
  if (cards.length === 0) return null
  return (
    <section>
      <h2 class="label">{title}</h2>
      <Lines cards={cards} here={here} />
    </section>
  )
}

function Step({ label, card, here, rel }: { label: string; card: CardData; here: Here; rel: string }) {
  return (
    <p class={rel}>
      <span class="label">{label}</span>
      <a
        class="headline"
        href={here.href(card.page)}
        rel={rel}
        lang={card.language}
        dir={direction(card.language)}
      >
        {card.title}
      </a>
      <DateText date={card.date} />
    </p>
  )
}

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
