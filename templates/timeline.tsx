import type { PageProps, TimelinePage } from '../src/model/page.ts'
import { Card } from './card.tsx'
import { IntervalBar, intervalAxis } from './interval.tsx'
import { Layout } from './layout.tsx'
import { MonthBars } from './months.tsx'
import { countOf, figure } from './tallies.tsx'

/** The years of the archive. */
export function Timeline({ data, here }: PageProps<TimelinePage>) {
  const { months, years, uncertain, intervals, undated } = data
  const axis = intervalAxis(intervals.map((card) => card.date))
  const most = Math.max(1, ...years.map(({ count }) => count))
  return (
    <Layout here={here} title="Timeline" page="timeline/" section="timeline/">
      <header class="page-head">
        <h1>Timeline</h1>
        <p class="lead">
          Every article where the evidence puts it: on its day, or in the interval that is known.
        </p>
      </header>
      <MonthBars months={months} here={here} title="Articles by month" id="months" />
      <ol class="years">
        {years.map(({ label, page, count }) => (
          <li key={page}>
            <a href={here.href(page)}>{label}</a>
            <svg class="meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect class="bar" width={Math.max(1, Math.round((count / most) * 100))} height="4" />
            </svg>
            <span class="count">{countOf(count, 'article')}</span>
          </li>
        ))}
      </ol>
      {years.length === 0 ? <p class="lead">No article has a known day, month, or year.</p> : null}
      {uncertain && axis ? (
        <section class="intervals" aria-labelledby="intervals-title">
          <h2 id="intervals-title">
            <a href={here.href(uncertain.page)}>Known within a wide interval</a>{' '}
            <span class="count">{figure(uncertain.count)}</span>
          </h2>
          <p class="axis-ends" aria-hidden="true">
            <span>{axis.from.slice(0, 4)}</span> <span>{axis.to.slice(0, 4)}</span>
          </p>
          <ul class="interval-list list">
            {intervals.map((card) => (
              <li key={card.id}>
                <IntervalBar date={card.date} {...axis} />
                <Card card={card} here={here} />
              </li>
            ))}
          </ul>
          {uncertain.count > intervals.length ? (
            <p class="more">
              <a href={here.href(uncertain.page)}>All {countOf(uncertain.count, 'article')}</a>
            </p>
          ) : null}
        </section>
      ) : null}
      <p class="aside-lists">
        <a href={here.href('undated/')}>Undated</a> <span class="count">{figure(undated)}</span>
      </p>
    </Layout>
  )
}
