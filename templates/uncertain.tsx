import type { PageProps, UncertainPage } from '../src/model/page.ts'
import { Card } from './card.tsx'
import { IntervalList } from './interval.tsx'
import { Layout } from './layout.tsx'
import { Pager } from './pager.tsx'

/** Articles that have no place on a page of a month or year. */
export function Uncertain({ data, here }: PageProps<UncertainPage>) {
  const { title, lead, none, total, groups, pages } = data
  const { say, number } = here.words
  return (
    <Layout
      here={here}
      title={title}
      description={total ? lead : none}
      page={here.path.replace(/index\.html$/, '')}
      section="timeline/"
    >
      <header class="page-head">
        <p class="kicker">
          <a href={here.href('timeline/')}>{say('section.timeline')}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">{total ? `${lead} ${say('articles', { count: total })}.` : none}</p>
      </header>
      <Pager pages={pages} here={here} label={say('pages')} />
      {groups.map(({ id, label, cards }) =>
        label ? (
          <section key={id} class="intervals" aria-labelledby={id}>
            <h2 id={id} class="mark">
              {label} <span class="count">{number(cards.length)}</span>
            </h2>
            <IntervalList cards={cards} here={here} />
          </section>
        ) : (
          <div key={id} class="columns">
            {cards.map((card) => (
              <Card key={card.id} card={card} here={here} level={2} dated={card.date !== null} />
            ))}
          </div>
        ),
      )}
      <Pager pages={pages} here={here} label={say('pages.again')} />
    </Layout>
  )
}
