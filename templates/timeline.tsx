import { decadeOf } from '../src/lib/day.ts'
import { groupBy } from '../src/lib/grouping.ts'
import type { Here, PageProps, TimelinePage } from '../src/model/page.ts'
import { Bars, LEAST_SCALE } from './bars.tsx'
import { Layout } from './layout.tsx'
import { decadeLabel } from './period.ts'

/** The years of the archive, each with its months; then the articles whose year is open, and the undated. */
export function Timeline({ data, here }: PageProps<TimelinePage>) {
  const { years, spans, undated, overTime } = data
  const { say, number } = here.words
  const open = spans.reduce((sum, { count }) => sum + count, 0)
  const all = years.reduce((sum, { count }) => sum + count, 0) + open + undated
  return (
    <Layout
      here={here}
      title={say('section.timeline')}
      description={say('timeline.description', { archive: here.frame.settings.title })}
      page="timeline/"
      section="timeline/"
    >
      <header class="page-head">
        <h1>{say('section.timeline')}</h1>
        <p class="lead">{say(years.length || open ? 'timeline.lead' : 'timeline.nothing')}</p>
      </header>
      <Bars overTime={overTime} total={all} here={here} title={say('chart.articles')} id="over-time" />
      {years.length ? <Years years={years} here={here} /> : null}
      {spans.length ? <Spans spans={spans} open={open} here={here} /> : null}
      {undated ? (
        <p class="aside-lists">
          <a href={here.href('undated/')}>{say('undated.title')}</a>{' '}
          <span class="count">{number(undated)}</span>
        </p>
      ) : null}
    </Layout>
  )
}

/** Above so many years they are folded by decade. */
const FOLDED = 30

function Years({ years, here }: { years: TimelinePage['years']; here: Here }) {
  const counts = years.flatMap(({ months }) => Object.values(months))
  const most = Math.max(LEAST_SCALE, ...counts)
  if (counts.length === 0) return <YearList years={years} here={here} />
  if (years.length <= FOLDED) return <YearTable years={years} most={most} here={here} />
  const decades = [...groupBy(years, ({ label }) => decadeOf(label))]
  return (
    <>
      {decades.map(([decade, own], index) => (
        <details key={decade} class="fold" id={`d${decade}`} open={index === 0}>
          <summary>
            {decadeLabel(decade, here.words)}{' '}
            <span class="count">{here.words.say('articles', { count: sum(own) })}</span>
          </summary>
          <YearTable years={own} most={most} here={here} />
        </details>
      ))}
    </>
  )
}

/** The years alone, where no month is known of any article. */
function YearList({ years, here }: { years: TimelinePage['years']; here: Here }) {
  return (
    <ul class="tallies year-list">
      {years.map(({ label, page, count }) => (
        <li key={page}>
          <a href={here.href(page)}>{label}</a>{' '}
          <span class="count">{here.words.say('articles', { count })}</span>
        </li>
      ))}
    </ul>
  )
}

function sum(tallies: readonly { readonly count: number }[]): number {
  return tallies.reduce((total, { count }) => total + count, 0)
}

/** A row a year, a cell a month: each month with articles is a link, and its bar as high as they are many. */
function YearTable({ years, most, here }: { years: TimelinePage['years']; most: number; here: Here }) {
  const { say, number: figure, monthName } = here.words
  return (
    <div class="table">
      <table class="years">
        <caption class="vh">{say('timeline.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('chart.year')}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                <abbr title={monthName(month)}>{monthName(month, 'short')}</abbr>
              </th>
            ))}
            <th scope="col">{say('chart.articles')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ label, page, count, months: counts }) => (
            <tr key={page}>
              <th scope="row">
                <a href={here.href(page)}>{label}</a>
              </th>
              {months.map((month) => {
                const name = String(month).padStart(2, '0')
                const found = counts[name]
                return (
                  <td key={name}>
                    {found ? (
                      <MonthCell month={`${label}-${name}`} count={found} most={most} here={here} />
                    ) : null}
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

const months = Array.from({ length: 12 }, (_, index) => index + 1)
const CELL = 40

function MonthCell(props: { month: string; count: number; most: number; here: Here }) {
  const { month, count, most, here } = props
  const tall = Math.max(3, Math.round((count / most) * CELL))
  return (
    <a href={here.href(`timeline/${month.replace('-', '/')}/`)} title={here.words.month(month)}>
      <svg viewBox={`0 0 10 ${CELL}`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="bar" y={CELL - tall} width="10" height={tall} />
      </svg>
      {here.words.number(count)}
    </a>
  )
}

const WIDTH = 600

/** The articles whose year is open, by the years between which they lie: one line for all that have the same bounds. */
function Spans({ spans, open, here }: { spans: TimelinePage['spans']; open: number; here: Here }) {
  const { say, number } = here.words
  const years = spans.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()).map(Number)
  const last = Math.max(...years)
  const first = Math.max(Math.min(...years), last - 99)
  const at = (year: number): number =>
    Math.round(((Math.max(first, Math.min(year, last + 1)) - first) / (last + 1 - first)) * WIDTH)
  return (
    <section class="intervals" aria-labelledby="open-title">
      <h2 id="open-title">
        <a href={here.href('timeline/uncertain/')}>{say('timeline.open')}</a>{' '}
        <span class="count">{number(open)}</span>
      </h2>
      <ul class="span-list">
        {spans.map(({ label, page, from, to, count }) => (
          <li key={page}>
            <a href={here.href(page)}>{label}</a>{' '}
            <span class="count">{here.words.say('articles', { count })}</span>
            <svg class="interval" viewBox={`0 0 ${WIDTH} 14`} preserveAspectRatio="none" aria-hidden="true">
              <line class="axis" x1="0" x2={WIDTH} y1="7" y2="7" />
              <rect
                class={from && to ? 'bar' : 'bar open'}
                x={from ? at(Number(from)) : 0}
                y="4"
                width={Math.max(2, (to ? at(Number(to) + 1) : WIDTH) - (from ? at(Number(from)) : 0))}
                height="6"
              />
            </svg>
          </li>
        ))}
      </ul>
      {first < last ? (
        <p class="glance">{say('timeline.drawn', { first: String(first), last: String(last) })}</p>
      ) : null}
    </section>
  )
}
