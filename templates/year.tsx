import type { PageProps, YearPage } from '../src/model/page.ts'
import { Bars } from './bars.tsx'
import { Calendar } from './calendar.tsx'
import { Lines } from './card.tsx'
import { IntervalList } from './interval.tsx'
import { Layout } from './layout.tsx'
import { Steps } from './steps.tsx'

/** One year: its months, each with its first articles. */
export function Year({ data, here }: PageProps<YearPage>) {
  const { year, months, days, overTime, intervals, open, previous, next } = data
  const { say } = here.words
  const archive = here.frame.settings.title
  const total = months.reduce((sum, { count }) => sum + count, open)
  return (
    <Layout
      here={here}
      title={year}
      description={say('timeline.of', { period: year, archive })}
      page={`timeline/${year}/`}
      section="timeline/"
    >
      <header class="page-head">
        <p class="kicker">
          <a href={here.href('timeline/')}>{say('section.timeline')}</a>
        </p>
        <h1>{year}</h1>
        <Steps previous={previous} next={next} here={here} label={say('years')} />
      </header>
      <Bars
        overTime={overTime}
        total={total}
        here={here}
        title={say('chart.articles-of', { period: year })}
        id="months"
      />
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
                  {say('timeline.all-of', { articles: say('articles', { count }), period: label })}
                </a>
              </p>
            ) : null}
          </section>
        ))}
      </div>
      {intervals.length ? (
        <section class="intervals" id="intervals" aria-labelledby="intervals-title">
          <h2 id="intervals-title">{say('timeline.sometime', { year })}</h2>
          <p class="lead">
            {say(open > intervals.length ? 'timeline.month-open-some' : 'timeline.month-open', {
              articles: say('articles', { count: open }),
              shown: intervals.length,
            })}
          </p>
          <IntervalList cards={intervals} here={here} axis={{ from: `${year}-01-01`, to: `${year}-12-31` }} />
        </section>
      ) : null}
    </Layout>
  )
}
