import type { PageProps, UncertainPage } from '../src/model/page.ts'
import { Card } from './card.tsx'
import { IntervalBar, intervalAxis } from './interval.tsx'
import { Layout } from './layout.tsx'
import { Pager } from './pager.tsx'
import { countOf } from './tallies.tsx'

/** Articles that have no place on a page of a month or year. */
export function Uncertain({ data, here }: PageProps<UncertainPage>) {
  const { title, lead, total, cards, pages } = data
  const axis = intervalAxis(cards.map((card) => card.date))
  return (
    <Layout here={here} title={title} page={here.path.replace(/index\.html$/, '')} section="timeline/">
      <header class="page-head">
        <p class="kicker">
          <a href={here.href('timeline/')}>Timeline</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">
          {lead} {total ? countOf(total, 'article') : 'There is no such article'}.
        </p>
      </header>
      <Pager pages={pages} here={here} label="Pages of this list" />
      {axis ? (
        <p class="axis-ends" aria-hidden="true">
          <span>{axis.from.slice(0, 4)}</span> <span>{axis.to.slice(0, 4)}</span>
        </p>
      ) : null}
      <ul class="interval-list list">
        {cards.map((card) => (
          <li key={card.id}>
            {axis ? <IntervalBar date={card.date} {...axis} /> : null}
            <Card card={card} here={here} level={2} />
          </li>
        ))}
      </ul>
      <Pager pages={pages} here={here} label="Pages of this list, again" />
    </Layout>
  )
}
