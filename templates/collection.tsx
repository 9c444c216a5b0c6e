import type { CollectionPage, Here, PageProps, Tally } from '../src/model/page.ts'
import { Bars } from './bars.tsx'
import { Card } from './card.tsx'
import { FeedLink } from './feed-link.tsx'
import { Layout } from './layout.tsx'
import { Pager } from './pager.tsx'
import { countOf, Tallies } from './tallies.tsx'

const LISTS = {
  outlet: { label: 'Outlets', page: 'outlets/' },
  topic: { label: 'Topics', page: 'topics/' },
  place: { label: 'Places', page: 'places/' },
} as const

/** The page of an outlet, a topic or a place: its articles by year, and who and what is in them. */
export function Collection({ data, here }: PageProps<CollectionPage>) {
  const { kind, name, total, facts, parents, children, groups, periods, overTime } = data
  const current = periods.find((period) => period.current)
  return (
    <Layout
      here={here}
      title={current && current.page !== data.page ? `${name}, ${current.label}` : name}
      description={`${name}: ${countOf(total, 'article')} of this archive`}
      page={here.path.replace(/index\.html$/, '')}
      section={LISTS[kind].page}
      head={<FeedLink feed={data.feed} title={name} here={here} />}
    >
      <header class="page-head">
        <p class="kicker">
          {[LISTS[kind], ...parents].map(({ label, page }) => (
            <a key={page} href={here.href(page)}>
              {label}
            </a>
          ))}
        </p>
        <h1>{name}</h1>
        <p class="glance">
          {countOf(total, 'article')}.{data.feed ? ' ' : null}
          {data.feed ? <a href={here.href(data.feed)}>Feed</a> : null}
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
      <div class="with-aside">
        <div class="main-column">
          <Bars overTime={overTime} total={total} here={here} title="Articles" id="over-time" small />
          <Pager pages={periods} here={here} label="Articles by year" />
          {groups.map(({ label, id, cards }) => (
            <section key={id} aria-labelledby={id}>
              <h2 class="mark" id={id}>
                {label} <span class="count">{cards.length}</span>
              </h2>
              {cards.map((card) => (
                <Card key={card.id} card={card} here={here} />
              ))}
            </section>
          ))}
        </div>
        <aside class="side-column" aria-label={`About ${name}`}>
          <Side title="Narrower topics" tallies={children} here={here} />
          <Side title="People" tallies={data.people} here={here} />
          <Side title="Outlets" tallies={data.outlets} here={here} />
          <Side title="Topics" tallies={data.topics} here={here} />
        </aside>
      </div>
    </Layout>
  )
}

function Side({ title, tallies, here }: { title: string; tallies: readonly Tally[]; here: Here }) {
  if (tallies.length === 0) return null
  return (
    <section>
      <h2 class="label">{title}</h2>
      <Tallies tallies={tallies} here={here} />
    </section>
  )
}
