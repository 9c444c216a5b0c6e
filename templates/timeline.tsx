import type { PageProps, TimelinePage } from '../src/model/page.ts'
import { Layout } from './layout.tsx'
import { MonthBars } from './months.tsx'
import { countOf, figure } from './tallies.tsx'

/** The years of the archive. */
export function Timeline({ data, here }: PageProps<TimelinePage>) {
  const { months, years, uncertain, undated } = data
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
      {years.length === 0 ? <p>No article has a known day, month, or year.</p> : null}
      <section class="aside-lists">
        {uncertain ? (
          <p>
            <a href={here.href(uncertain.page)}>Known within a wide interval</a>{' '}
            <span class="count">{figure(uncertain.count)}</span>
          </p>
        ) : null}
        <p>
          <a href={here.href('undated/')}>Undated</a> <span class="count">{figure(undated)}</span>
        </p>
      </section>
    </Layout>
  )
}
