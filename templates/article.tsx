import { groupBy } from '../src/lib/grouping.ts'
import { exactDay } from '../src/lib/interval.ts'
import type { ArticlePage, Card as CardData, Here, PageArticle, PageProps, Ref } from '../src/model/page.ts'
import { Lines } from './card.tsx'
import { Cite } from './cite.tsx'
import { DateText, Inferred } from './date.tsx'
import { isLong, unbroken } from './headline.tsx'
import { inLanguage } from './language.tsx'
import { Layout } from './layout.tsx'
import { Cuts, Ledger } from './ledger.tsx'
import { Metadata } from './metadata.tsx'
import { RichText } from './rich-text.tsx'
import { topicsClass } from './tallies.tsx'

/** One article: the text, what it is about, how that is known, and the ways on. */
export function Article({ data, here, articles }: PageProps<ArticlePage>) {
  const full = articles[0]
  if (!full) throw new Error(`The page ${data.page} needs its article`)
  const { card } = data
  const { say } = here.words
  const language = inLanguage(card.language, here)
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
            {unbroken(card.title)}
          </h1>
          {full.article.standfirst ? (
            <p class="standfirst" {...language}>
              {full.article.standfirst.value}
            </p>
          ) : null}
        </header>
        <Byline data={data} full={full} here={here} />
        <div class="article-body" data-paragraphs={say('article.paragraph')} {...language}>
          <Body data={data} full={full} here={here} />
        </div>
        <aside class="article-aside" aria-label={say('article.about')}>
          <Pictures article={full.article} here={here} />
          <InThisArticle data={data} full={full} here={here} />
          <TopicList data={data} full={full} here={here} />
        </aside>
        <div class="article-foot">
          <Ledger full={full} here={here} />
          <Cite reference={data.reference} words={here.words} />
          <Cuts article={full.article} words={here.words} />
          <Original data={data} full={full} here={here} />
          <Report data={data} here={here} />
          <p class="print-record">
            {say('article.record', { id: data.id, archive: here.frame.settings.title })}
            {here.frame.settings.baseUrl ? `: ${here.frame.settings.baseUrl}${data.page}` : null}
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
      {data.card.outlet?.basis === 'inferred' ? <Inferred words={here.words} /> : null}
      {section ? <span class="section">{section}</span> : null}
    </p>
  )
}

/** Not called "byline" on the page: reference managers take all that stands in one for authors where none is named. */
function Byline({ data, full, here }: { data: ArticlePage; full: PageArticle; here: Here }) {
  const { authors, dateline, agency, updated } = full.article
  const { say, list, date } = here.words
  const names = authors.filter((author) => author.role === 'author').map((author) => author.name)
  const others = authors.filter((author) => author.role === 'contributor').map((author) => author.name)
  const original = webAddress(full.article.url?.value)
  const day = exactDay(data.card.date)
  return (
    <div class="known">
      {names.length ? <p class="authors">{say('article.by', { names: list(names) })}</p> : null}
      <p>
        <a href={here.href(data.timeline ?? 'undated/')}>
          {day ? (
            <time datetime={day}>
              <DateText date={data.card.date} words={here.words} />
            </time>
          ) : (
            <DateText date={data.card.date} words={here.words} />
          )}
        </a>
        {updated && updated.edtf !== data.card.date?.edtf ? (
          <span>{say('article.updated', { date: date(updated) })}</span>
        ) : null}
      </p>
      {dateline?.place || agency ? (
        <p>
          {dateline?.place ? <span class="dateline">{dateline.place}</span> : null}
          {agency && agency.id !== full.article.outlet?.id ? (
            <span>
              {dateline?.place ? ', ' : ''}
              <RichText
                text={say('article.from', {
                  agency: data.agency ? `[${data.agency.label}](${data.agency.page})` : agency.name,
                })}
                here={here}
              />
            </span>
          ) : null}
        </p>
      ) : null}
      {others.length ? <p>{say('article.with', { names: list(others) })}</p> : null}
      {original ? (
        <p>
          <a href={original.href} rel="nofollow noopener external">
            {say('article.original-at', { host: original.hostname.replace(/^www\./, '') })}
          </a>
        </p>
      ) : null}
    </div>
  )
}

/** The text, as far as the rights of the outlet allow. */
function Body({ data, full, here }: { data: ArticlePage; full: PageArticle; here: Here }) {
  if (data.rights === 'full') return <div class="text" dangerouslySetInnerHTML={{ __html: full.html }} />
  return (
    <div class="text">
      {data.excerpt ? <p>{data.excerpt}…</p> : null}
      <p class="held-back" lang={here.words.tag} dir={here.words.direction}>
        {here.words.say(data.rights === 'excerpt' ? 'article.excerpt-only' : 'article.record-only')}
      </p>
    </div>
  )
}

/** Pictures of the article, each with its caption and who made it. */
function Pictures({ article, here }: { article: PageArticle['article']; here: Here }) {
  const { pictures = [] } = article
  const { say } = here.words
  if (pictures.length === 0) return null
  return (
    <div
      class="pictures"
      data-larger={say('picture.larger')}
      data-smaller={say('picture.smaller')}
      data-close={say('picture.close')}
      data-beside={say('picture.beside')}
    >
      {pictures.map(({ file, width, height, alt, caption, credit }) => (
        <figure key={file}>
          <a href={here.href(file)}>
            <img
              src={here.href(file)}
              width={width}
              height={height}
              alt={alt || caption || say('picture.unnamed', { title: article.title.value })}
              loading="lazy"
            />
          </a>
          {caption || credit ? (
            <figcaption>
              {caption} {credit ? <span class="credit">{credit}</span> : null}
            </figcaption>
          ) : null}
        </figure>
      ))}
    </div>
  )
}

function InThisArticle({ data, full, here }: { data: ArticlePage; full: PageArticle; here: Here }) {
  const { people } = full.article
  const { say, number } = here.words
  if (people.length === 0) return null
  // What an article calls by two names may be one person of the archive.
  const named = [...groupBy(people, ({ key }) => data.people[key]?.page ?? key)]
    .map(([id, parts]) => ({
      id,
      parts,
      count: parts.reduce((sum, { mentions }) => sum + mentions.length, 0),
    }))
    .sort((a, b) => b.count - a.count)
  return (
    <section class="in-this-article">
      <h2 class="label">{say('article.in-this')}</h2>
      <ul class="tallies" title={say('article.times-named')}>
        {named.map(({ id, parts, count }) => {
          const [first] = parts
          const known = data.people[first?.key ?? '']
          const isAmbiguous = parts.some(({ ambiguous }) => ambiguous.length > 0)
          return (
            <li key={id}>
              {known ? (
                <a href={here.href(known.page)}>{known.name}</a>
              ) : (
                <span class="unlinked">{first?.name}</span>
              )}
              {parts.every(({ basis }) => basis === 'inferred') ? <Inferred words={here.words} /> : null}{' '}
              {isAmbiguous ? <span class="mark-inferred">{say('article.several')}</span> : null}{' '}
              <small>{number(count)}</small>
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
        title={here.words.say('section.topics')}
        tags={topics.map(({ id, label }) => data.topics[id] ?? { label, page: null })}
        here={here}
      />
      <Tags
        title={here.words.say('section.places')}
        tags={places.flatMap(({ name }) => data.places[name] ?? [])}
        here={here}
      />
    </>
  )
}

function Tags(props: { title: string; tags: readonly { label: string; page: string | null }[]; here: Here }) {
  const { title, tags, here } = props
  if (tags.length === 0) return null
  return (
    <section>
      <h2 class="label">{title}</h2>
      <ul class={`tags${topicsClass(tags)}`}>
        {tags.map(({ label, page }) => (
          <li key={label}>{page === null ? label : <a href={here.href(page)}>{label}</a>}</li>
        ))}
      </ul>
    </section>
  )
}

/** An address that a browser can open, else null. */
function webAddress(text: string | undefined): URL | null {
  if (text === undefined || !URL.canParse(text)) return null
  const address = new URL(text)
  return /^https?:$/.test(address.protocol) ? address : null
}

/** The owner's form, or a mail to the owner, that names the article; nothing where neither was set. */
function Report({ data, here }: { data: ArticlePage; here: Here }) {
  const { contact, report, baseUrl, title } = here.frame.settings
  if (!report && !contact) return null
  const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
  const named = { id: data.id, title: data.card.title, url: `${baseUrl ?? ''}${data.page}` }
  const subject = here.words.say('article.report-subject', { id: data.id, archive: title })
  const body = `${named.title}\n${named.url}\n\n`
  const href = report
    ? report.replace(/\{(id|title|url)\}/g, (_, name: keyof typeof named) => encoded(named[name]))
    : `mailto:${contact}?subject=${encoded(subject)}&body=${encoded(body)}`
  return (
    <p class="report">
      <a href={href} rel={report ? 'nofollow noopener external' : undefined}>
        {here.words.say('article.report')}
      </a>
    </p>
  )
}

/** The original page, and its copies in the Wayback Machine around the day of publication. */
function Original({ data, full, here }: { data: ArticlePage; full: PageArticle; here: Here }) {
  const { say, date } = here.words
  const address = webAddress(full.article.url?.value)?.href
  if (!address) return null
  const day = data.card.date?.earliest ?? data.card.date?.latest
  return (
    <section class="original">
      <h2 class="label">{say('article.original')}</h2>
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
          {day && data.card.date
            ? say('article.wayback-around', { date: date(data.card.date) })
            : say('article.wayback')}
        </a>
      </p>
    </section>
  )
}

function WaysOn({ data, here }: { data: ArticlePage; here: Here }) {
  const { story, duplicateOf, duplicates, related, series } = data
  const { say } = here.words
  // What the series leads to already is not led to again.
  const issues = [series?.previous?.page, series?.next?.page]
  const [previous, next] = [data.previous, data.next].map((card) =>
    card && !issues.includes(card.page) ? card : null,
  )
  return (
    <div class="ways-on">
      <SeriesSteps series={series} here={here} />
      {duplicateOf ? (
        <CardList title={say('article.same-earlier')} cards={[duplicateOf]} here={here} />
      ) : null}
      <CardList title={say('article.same-again')} cards={duplicates} here={here} />
      <CardList
        title={say('article.same-story')}
        cards={story}
        here={here}
        more={data.storyPage === null ? null : { label: say('article.whole-story'), page: data.storyPage }}
      />
      {related.length ? (
        <section aria-labelledby="related">
          <h2 class="label" id="related">
            {say('article.related')}
          </h2>
          <ul class="lines">
            {related.map(({ card, reason }) => (
              <li key={card.id}>
                <a href={here.href(card.page)} {...inLanguage(card.language, here)}>
                  {card.title}
                </a>
                <p>
                  {reason}. <DateText date={card.date} words={here.words} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {previous || next ? (
        <nav class="before-after" aria-label={say('article.before-after')}>
          <Neighbour card={previous} own={data.card} here={here} rel="prev" />
          <Neighbour card={next} own={data.card} here={here} rel="next" />
        </nav>
      ) : null}
    </div>
  )
}

/** The article before or after the own one, or of the same day. */
function Neighbour(props: {
  readonly card: CardData | null | undefined
  readonly own: CardData
  readonly here: Here
  readonly rel: 'prev' | 'next'
}) {
  const { card, own, here, rel } = props
  if (!card) return null
  const otherwise = rel === 'prev' ? 'article.before' : 'article.after'
  return (
    <Step
      label={here.words.say(isOfDay(card, own) ? 'article.same-day' : otherwise)}
      card={card}
      here={here}
      rel={rel}
    />
  )
}

/** Whether both appeared on one day, of which the order is not known. */
function isOfDay(one: CardData, other: CardData): boolean {
  return one.date !== null && one.date.edtf === other.date?.edtf
}

/** The series of which the article is an issue, and the ways to the issues around it. */
function SeriesSteps({ series, here }: { series: ArticlePage['series']; here: Here }) {
  if (!series) return null
  const { say } = here.words
  const { label, page, previous, next } = series
  return (
    <nav class="before-after" aria-label={say('series.part-of')}>
      <p class="whole">
        <span class="label">{say('series.part-of')}</span>
        <a href={here.href(page)}>{label}</a>
      </p>
      {previous ? <Step label={say('series.previous')} card={previous} here={here} rel="prev" /> : null}
      {next ? <Step label={say('series.next')} card={next} here={here} rel="next" /> : null}
    </nav>
  )
}

function CardList({
  title,
  cards,
  here,
  more = null,
}: {
  title: string
  cards: readonly CardData[]
  here: Here
  more?: Ref | null
}) {
  if (cards.length === 0) return null
  return (
    <section>
      <h2 class="label">{title}</h2>
      <Lines cards={cards} here={here} />
      {more ? (
        <p class="credit">
          <a href={here.href(more.page)}>{more.label}</a>
        </p>
      ) : null}
    </section>
  )
}

function Step({ label, card, here, rel }: { label: string; card: CardData; here: Here; rel: string }) {
  return (
    <p class={rel}>
      <span class="label">{label}</span>
      <a href={here.href(card.page)} {...inLanguage(card.language, here)}>
        {card.title}
      </a>
      <small>
        <DateText date={card.date} words={here.words} />
      </small>
    </p>
  )
}
