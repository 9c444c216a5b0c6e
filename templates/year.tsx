import type { PageProps, YearPage } from '../src/model/page.ts'
import { Bars } from './bars.tsx'
import { Calendar } from './calendar.tsx'
import { Lines } from './card.tsx'
import { IntervalList } from './interval.tsx'
import { Layout } from './layout.tsx'
import { Steps } from './steps.tsx'
import { countOf } from './tallies.tsx'

/** One year: its months, each with its first articles. */
export function Year({ data, here }: PageProps<YearPage>) {
  const { year, months, days, overTime, intervals, open, previous, next } = data
  const total = months.reduce((sum, { count }) => sum + count, open)
  return (
    <Layout
      here={here}
      title={year}
      description={`The articles of ${year} in ${here.frame.settings.title}`}
      page={`timeline/${year}/`}
      section="timeline/"
    >
      <header class="page-head">
        <p class="kicker">
          <a href={here.href('timeline/')}>Timeline</a>
        </p>
        <h1>{year}</h1>
        <Steps previous={previous} next={next} here={here} label="Years" />
      </header>
      <Bars overTime={overTime} total={total} here={here} title={`Articles of ${year}`} id="months" />
      <Calendar year={year} days={days} here={here} />
      <div class="months-list">
        {months.map(({ month, label, page, count, cards }) => (
          <section key={month} aria-labelledby={`m${month.slice(5)}`}>
            <h2 id={`m${month.slice(5)}`} class="mark">
              <a href={here.href(page)}>{label}</a> <span class="count">{count}</span>
            </h2>
            <Lines cards={cards} here={here} />
            {count > cards.length ? (
              <p class="more">
                <a href={here.href(page)}>
                  All {countOf(count, 'article')} of {label}
                </a>
              </p>
            ) : null}
          </section>
        ))}
      </div>
      {intervals.length ? (
        <section class="intervals" id="intervals" aria-labelledby="intervals-title">
          <h2 id="intervals-title">Some time in {year}</h2>
          <p class="lead">
            The evidence leaves the month open. {countOf(open, 'article')}
            {open > intervals.length ? `, of which ${intervals.length} are listed` : ''}.
          </p>
          <IntervalList cards={intervals} here={here} axis={{ from: `${year}-01-01`, to: `${year}-12-31` }} />
        </section>
      ) : null}
    </Layout>
  )
}
