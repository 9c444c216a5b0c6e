import { scaleLinear } from 'd3-scale'
import { monthLabel, monthName, monthsBetween } from '../src/lib/day.ts'
import type { Here, MonthCount } from '../src/model/page.ts'

const HEIGHT = 88
const MAX_MONTHS = 12 * 40

export interface MonthBarsProps {
  readonly months: readonly MonthCount[]
  readonly here: Here
  /** What is counted, for the title: "Articles by month". */
  readonly title: string
  readonly id: string
  /** Small, without axis and links: beside a name. */
  readonly small?: boolean
}

/** How many articles are known to be of each month: a strip of bars, each a link, and the same as a table. */
export function MonthBars({ months, here, title, id, small = false }: MonthBarsProps) {
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last || (small && months.length < 2)) return null
  const axis = monthsBetween(`${first.month.slice(0, 4)}-01`, `${last.month.slice(0, 4)}-12`)
  if (axis.length > MAX_MONTHS) return <MonthTable months={months} here={here} title={title} />
  const counts = new Map(months.map(({ month, count }) => [month, count]))
  const height = small ? 36 : HEIGHT
  const most = Math.max(...months.map(({ count }) => count))
  const width = 960
  const step = width / axis.length
  const y = scaleLinear([0, most], [0, height - 4])
  const years = axis.filter((month) => month.endsWith('-01'))
  return (
    <figure class={small ? 'months small' : 'months'}>
      <figcaption id={`${id}-caption`}>{title}</figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it has no element of its own */}
      <svg
        viewBox={`0 0 ${width} ${height + 1}`}
        preserveAspectRatio="none"
        role="group"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{summary(months, most)}</desc>
        <line class="axis" x1="0" x2={width} y1={height} y2={height} />
        {axis.map((month, index) => {
          const count = counts.get(month)
          if (!count) return null
          const tall = Math.max(2, y(count))
          const bar = (
            <rect
              class="bar"
              x={round(index * step + step * 0.12)}
              y={round(height - tall)}
              width={round(Math.min(step * 0.76, small ? 12 : 24))}
              height={round(tall)}
            />
          )
          if (small) return bar
          return (
            <a
              key={month}
              href={here.href(`timeline/${month.replace('-', '/')}/`)}
              tabIndex={-1}
              aria-label={`${monthLabel(month)}: ${count}`}
            >
              <title>{`${monthLabel(month)}: ${count}`}</title>
              <rect class="reach" x={round(index * step)} y="0" width={round(step)} height={height} />
              {bar}
            </a>
          )
        })}
      </svg>
      <ol class="ticks" aria-hidden="true">
        {(years.length === 1 ? axis : years).map((month, index, ticks) => (
          <li key={month} class={tickClass(index, ticks.length)}>
            {years.length === 1 ? monthName(month).slice(0, 3) : month.slice(0, 4)}
          </li>
        ))}
      </ol>
      <details class="as-table">
        <summary>As a table</summary>
        <MonthTable months={months} here={here} title={title} />
      </details>
    </figure>
  )
}

/** Which years are written: some on a phone, more where there is room. */
function tickClass(index: number, years: number): string | undefined {
  if (index % Math.ceil(years / 5) === 0) return 'major'
  return index % Math.ceil(years / 16) === 0 ? 'minor' : undefined
}

/** The same counts, a row a year. */
function MonthTable({ months, here, title }: Pick<MonthBarsProps, 'months' | 'here' | 'title'>) {
  const counts = new Map(months.map(({ month, count }) => [month, count]))
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  const names = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
  return (
    <div class="table">
      <table class="figures">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            {names.map((name) => (
              <th key={name} scope="col">
                <abbr title={monthName(`2000-${name}`)}>{monthName(`2000-${name}`).slice(0, 3)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {names.map((name) => {
                const count = counts.get(`${year}-${name}`)
                return (
                  <td key={name}>
                    {count ? <a href={here.href(`timeline/${year}/${name}/`)}>{count}</a> : null}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function summary(months: readonly MonthCount[], most: number): string {
  const [first, last] = [months[0]?.month ?? '', months.at(-1)?.month ?? '']
  const total = months.reduce((sum, { count }) => sum + count, 0)
  const peak = months.find(({ count }) => count === most)?.month ?? first
  const span = first === last ? `in ${monthLabel(first)}` : `from ${monthLabel(first)} to ${monthLabel(last)}`
  return `${total} with a known month, ${span}; most in ${monthLabel(peak)}: ${most}.`
}

/** Short numbers in the drawing. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
