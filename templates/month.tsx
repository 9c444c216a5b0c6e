import { monthLength, weekdayNumber } from '../src/lib/day.ts'
import type { Here, MonthPage, PageProps } from '../src/model/page.ts'
import { Card } from './card.tsx'
import { IntervalList } from './interval.tsx'
import { Layout } from './layout.tsx'
import { Steps } from './steps.tsx'

/** One month: its days with their articles, and those whose day is open. */
export function Month({ data, here }: PageProps<MonthPage>) {
  const { month, days, intervals, previous, next } = data
  const year = month.slice(0, 4)
  const { say, month: monthLabel, day: dayLabel, weekday } = here.words
  return (
    <Layout
      here={here}
      title={monthLabel(month)}
      description={say('timeline.of', { period: monthLabel(month), archive: here.frame.settings.title })}
      page={`timeline/${month.replace('-', '/')}/`}
      section="timeline/"
    >
      <header class="page-head">
        <p class="kicker">
          <a href={here.href('timeline/')}>{say('section.timeline')}</a>{' '}
          <a href={here.href(`timeline/${year}/`)}>{year}</a>
        </p>
        <h1>{monthLabel(month)}</h1>
        <Steps previous={previous} next={next} here={here} label={say('months')} />
      </header>
      <DayStrip month={month} data={data} here={here} />
      {days.map(({ day, cards }) => (
        <section key={day} class="day" id={`d${day.slice(8)}`} aria-labelledby={`t${day.slice(8)}`}>
          <h2 class="mark" id={`t${day.slice(8)}`}>
            <span class="weekday">{weekday(day)}</span> <time datetime={day}>{dayLabel(day)}</time>
          </h2>
          <div class="columns">
            {cards.map((card) => (
              <Card key={card.id} card={card} here={here} dated={false} />
            ))}
          </div>
        </section>
      ))}
      {intervals.length ? (
        <section class="intervals" id="intervals" aria-labelledby="intervals-title">
          <h2 id="intervals-title">{say('timeline.some-day', { month: monthLabel(month) })}</h2>
          <p class="lead">{say('timeline.some-day-lead')}</p>
          <IntervalList
            cards={intervals}
            here={here}
            axis={{ from: `${month}-01`, to: `${month}-${monthLength(month)}` }}
          />
        </section>
      ) : null}
    </Layout>
  )
}

/** The days of the month with the number of articles on each; each with any is a link to it. */
function DayStrip({ month, data, here }: { month: string; data: MonthPage; here: Here }) {
  const { say } = here.words
  const counts = new Map(data.days.map(({ day, cards }) => [Number(day.slice(8)), cards.length]))
  if (counts.size < 2) return null
  const days = Array.from({ length: monthLength(month) }, (_, index) => index + 1)
  return (
    <nav class="day-strip" aria-label={say('timeline.days')}>
      <ol class={`from-${weekdayNumber(`${month}-01`)}`}>
        {days.map((day) => {
          const count = counts.get(day)
          return (
            <li key={day}>
              {count ? (
                <a href={`#d${String(day).padStart(2, '0')}`}>
                  {day}
                  <span class="vh">: </span>
                  <span class="count" aria-hidden="true">
                    {count}
                  </span>
                  <span class="vh">{say('articles', { count })}</span>
                </a>
              ) : (
                <span class="empty">{day}</span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
