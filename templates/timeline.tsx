import { MONTHS, monthLabel } from '../src/lib/day.ts'
import type { Here, PageProps, TimelinePage } from '../src/model/page.ts'
import { Bars } from './bars.tsx'
import { IntervalList } from './interval.tsx'
import { Layout } from './layout.tsx'
import { countOf, figure } from './tallies.tsx'

/** The years of the archive, each with its months; then what is known only within a wide interval. */
export function Timeline({ data, here }: PageProps<TimelinePage>) {
  const { years, uncertain, intervals, undated } = data
  return (
    <Layout
      here={here}
      title="Timeline"
      description={`The articles of ${here.frame.settings.title} by year, month and day`}
      page="timeline/"
      section="timeline/"
    >
      <header class="page-head">
        <h1>Timeline</h1>
        <p class="lead">
          Every article where the evidence puts it: on its day, or in the interval that is known.
        </p>
      </header>
      {years.length ? (
        <Years years={years} here={here} />
      ) : (
        <p class="lead">No article has a known day, month, or year.</p>
      )}
      {uncertain ? (
        <section class="intervals" aria-labelledby="intervals-title">
          <h2 id="intervals-title">
            <a href={here.href(uncertain.page)}>Known within a wide interval</a>{' '}
            <span class="count">{figure(uncertain.count)}</span>
          </h2>
          <IntervalList cards={intervals} here={here} />
          {uncertain.count > intervals.length ? (
            <p class="more">
              <a href={here.href(uncertain.page)}>All {countOf(uncertain.count, 'article')}</a>
            </p>
          ) : null}
        </section>
      ) : null}
      {undated ? (
        <p class="aside-lists">
          <a href={here.href('undated/')}>Undated</a> <span class="count">{figure(undated)}</span>
        </p>
      ) : null}
    </Layout>
  )
}

/** A row a year, a cell a month: each month with articles is a link, and its bar as high as they are many. */
function Years({ years, here }: { years: TimelinePage['years']; here: Here }) {
  const most = Math.max(0, ...years.flatMap(({ months }) => months.map(({ count }) => count)))
  if (most === 0) return <YearBars years={years} here={here} />
  return (
    <div class="table">
      <table class="years">
        <caption class="vh">Articles by year, and by month where it is known</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            {MONTHS.map((name) => (
              <th key={name} scope="col">
                <abbr title={name}>{name.slice(0, 3)}</abbr>
              </th>
            ))}
            <th scope="col">Articles</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ label, page, count, months }) => (
            <tr key={page}>
              <th scope="row">
                <a href={here.href(page)}>{label}</a>
              </th>
              {MONTHS.map((name, index) => {
                const month = `${label}-${String(index + 1).padStart(2, '0')}`
                const found = months.find(({ period }) => period === month)?.count ?? 0
                return (
                  <td key={name}>
                    {found ? <MonthCell month={month} count={found} most={most} here={here} /> : null}
                  </td>
                )
              })}
              <td class="count">{figure(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The years alone, where no month is known of any article. */
function YearBars({ years, here }: { years: TimelinePage['years']; here: Here }) {
  const counts = [...years].reverse().map(({ label, count }) => ({ period: label, count }))
  return (
    <>
      <Bars counts={counts} here={here} title="Articles" id="years" />
      <ul class="tallies year-list">
        {years.map(({ label, page, count }) => (
          <li key={page}>
            <a href={here.href(page)}>{label}</a> <span class="count">{countOf(count, 'article')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const CELL = 40

function MonthCell(props: { month: string; count: number; most: number; here: Here }) {
  const { month, count, most, here } = props
  const tall = Math.max(3, Math.round((count / most) * CELL))
  return (
    <a href={here.href(`timeline/${month.replace('-', '/')}/`)} title={monthLabel(month)}>
      <svg viewBox={`0 0 10 ${CELL}`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar" y={CELL - tall} width="10" height={tall} />
      </svg>
      {figure(count)}
    </a>
  )
}
