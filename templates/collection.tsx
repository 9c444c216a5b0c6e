import type { CollectionPage, Here, PageProps } from '../src/model/page.ts'
import { Bars } from './bars.tsx'
import { Card } from './card.tsx'
import { FeedLink } from './feed-link.tsx'
import { Fold, flatList, isOpen } from './fold.tsx'
import { Layout } from './layout.tsx'
import { Pager } from './pager.tsx'
import { SearchLink } from './search-link.tsx'
import { TallySection } from './tallies.tsx'

const LISTS = {
  outlet: { key: 'section.outlets', page: 'outlets/' },
  topic: { key: 'section.topics', page: 'topics/' },
  place: { key: 'section.places', page: 'places/' },
} as const

/** The page of an outlet, a topic or a place: its articles by year, and who and what is in them. */
export function Collection({ data, here }: PageProps<CollectionPage>) {
  const { kind, name, total, periods, overTime } = data
  const { say } = here.words
  const list = { label: say(LISTS[kind].key), page: LISTS[kind].page }
  const articles = say('articles', { count: total })
  const current = periods.find((period) => period.current)
  return (
    <Layout
      here={here}
      title={
        current && current.page !== data.page ? say('list.part', { label: name, part: current.label }) : name
      }
      description={say('collection.description', { name, articles })}
      page={here.path.replace(/index\.html$/, '')}
      section={list.page}
      head={<FeedLink feed={data.feed} title={name} here={here} />}
    >
      <CollectionHead data={data} here={here} />
      <div class="with-aside">
        <div class="main-column">
          <Bars
            overTime={overTime}
            total={total}
            here={here}
            title={say('chart.articles')}
            id="over-time"
            small
          />
          <Pager pages={periods} here={here} label={say('articles-by-year')} />
          <Cards groups={data.groups} here={here} />
        </div>
        <CollectionAside data={data} here={here} />
      </div>
    </Layout>
  )
}

function CollectionHead({ data, here }: { data: CollectionPage; here: Here }) {
  const { kind, name, total, facts, parents } = data
  const { say } = here.words
  const list = { label: say(LISTS[kind].key), page: LISTS[kind].page }
  const articles = say('articles', { count: total })
  return (
    <header class={kind === 'topic' ? 'page-head topics' : 'page-head'}>
      <p class="kicker">
        {[list, ...parents].map(({ label, page }) => (
          <a key={page} href={here.href(page)}>
            {label}
          </a>
        ))}
      </p>
      <h1>{name}</h1>
      <p class="glance">
        {articles}.{data.feed ? ' ' : null}
        {data.feed ? <a href={here.href(data.feed)}>{say('feed')}</a> : null}
        {kind === 'place' ? null : <SearchLink facet={kind} value={name} here={here} />}
      </p>
      {facts.length ? (
        <dl class="facts">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </header>
  )
}

/** The articles by year, where they are many. */
function Cards({ groups, here }: { groups: CollectionPage['groups']; here: Here }) {
  const flat = flatList(groups.map(({ cards }) => cards))
  if (flat)
    return (
      <div class="list">
        {flat.map((card) => (
          <Card key={card.id} card={card} here={here} level={2} />
        ))}
      </div>
    )
  const sizes = groups.map(({ cards }) => cards.length)
  return (
    <>
      {groups.map(({ label, id, cards }, index) => (
        <Fold key={id} {...{ id, label, here }} count={cards.length} open={isOpen(index, sizes)}>
          {cards.map((card) => (
            <Card key={card.id} card={card} here={here} />
          ))}
        </Fold>
      ))}
    </>
  )
}

function CollectionAside({ data, here }: { data: CollectionPage; here: Here }) {
  const { kind, name, children } = data
  const { say } = here.words
  return (
    <aside class="side-column" aria-label={say('about-name', { name })}>
      <TallySection
        title={say(kind === 'place' ? 'collection.places-in' : 'collection.narrower')}
        tallies={children}
        here={here}
      />
      <TallySection title={say('section.people')} tallies={data.people} here={here} />
      <TallySection title={say('section.outlets')} tallies={data.outlets} here={here} />
      <TallySection title={say('section.topics')} tallies={data.topics} here={here} />
    </aside>
  )
}
