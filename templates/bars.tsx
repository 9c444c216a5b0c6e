import { scaleLinear } from 'd3-scale'
import { MONTHS, monthLabel, monthName, monthsBetween } from '../src/lib/day.ts'
import type { Here, PeriodCount } from '../src/model/page.ts'
import { figure } from './tallies.tsx'

const WIDTH = 960
const HEIGHT = 88
const SMALL_HEIGHT = 36
const MAX_BARS = 12 * 40

export interface BarsProps {
  readonly counts: readonly PeriodCount[]
  readonly here: Here
  /** What is counted: "Articles". The unit is added: "Articles by month". */
  readonly title: string
  /** How many there are in all, to say how many of them the bars show. */
  readonly total?: number
  readonly id: string
  /** Low, and without links: beside a name. */
  readonly small?: boolean
}

/** How many articles are known to be of each month or year: a strip of bars, each a link, and the same as a table. */
export function Bars({ counts, here, title, total, id, small = false }: BarsProps) {
  const [first, last] = [counts[0]?.period, counts.at(-1)?.period]
  if (!first || !last || (small && counts.length < 2)) return null
  const unit = first.length === 4 ? 'year' : 'month'
  const axis = unit === 'year' ? yearsBetween(first, last) : wholeYears(first, last)
  const shown = counts.reduce((sum, { count }) => sum + count, 0)
  const caption = `${title} by ${unit}`
  const rest =
    total && shown < total ? `${figure(shown)} of ${figure(total)}, whose ${unit} is known for certain` : null
  if (axis.length > MAX_BARS) return <CountTable counts={counts} here={here} title={caption} />
  return (
    <figure class={small ? 'bars small' : 'bars'}>
      <figcaption id={`${id}-caption`}>
        {caption}
        {rest ? <span class="rest-of">: {rest}</span> : null}
      </figcaption>
      <Drawing counts={counts} axis={axis} here={here} title={caption} id={id} small={small} />
      <ol class="ticks" aria-hidden="true">
        {ticksOf(axis).map((label, index, ticks) => (
          <li key={label} class={tickClass(index, ticks.length)}>
            {label}
          </li>
        ))}
      </ol>
      <details class="as-table">
        <summary>As a table</summary>
        <CountTable counts={counts} here={here} title={caption} />
      </details>
    </figure>
  )
}

function Drawing(props: Omit<BarsProps, 'total'> & { axis: readonly string[] }) {
  const { counts, axis, here, title, id, small } = props
  const height = small ? SMALL_HEIGHT : HEIGHT
  const most = Math.max(...counts.map(({ count }) => count))
  const step = WIDTH / axis.length
  const y = scaleLinear([0, most], [0, height - 4])
  const found = new Map(counts.map(({ period, count }) => [period, count]))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it has no element of its own
    <svg
      viewBox={`0 0 ${WIDTH} ${height + 1}`}
      preserveAspectRatio="none"
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{summary(counts, most)}</desc>
      <line class="axis" x1="0" x2={WIDTH} y1={height} y2={height} />
      {axis.map((period, index) => {
        const count = found.get(period)
        if (!count) return null
        const tall = Math.max(2, y(count))
        const width = Math.min(step * 0.76, small ? 24 : 48)
        const bar = (
          <rect
            class="bar"
            x={round(index * step + (step - width) * (axis.length > 60 ? 0.5 : 0.12))}
            y={round(height - tall)}
            width={round(width)}
            height={round(tall)}
          />
        )
        if (small) return bar
        const label = `${periodLabel(period)}: ${count}`
        return (
          <a key={period} href={here.href(periodPage(period))} tabIndex={-1} aria-label={label}>
            <title>{label}</title>
            <rect class="reach" x={round(index * step)} y="0" width={round(step)} height={height} />
            {bar}
          </a>
        )
      })}
    </svg>
  )
}

/** The names of the years; of the months, where there is only one year. */
function ticksOf(axis: readonly string[]): string[] {
  const years = [...new Set(axis.map((period) => period.slice(0, 4)))]
  return years.length === 1 && axis.length > 1 ? axis.map((month) => monthName(month).slice(0, 3)) : years
}

/** Which ticks are written: some on a phone, more where there is room. */
function tickClass(index: number, ticks: number): string | undefined {
  if (index % Math.ceil(ticks / 5) === 0) return 'major'
  return index % Math.ceil(ticks / 16) === 0 ? 'minor' : undefined
}

/** The same counts: a row a year, with a column a month where months are known. */
function CountTable({ counts, here, title }: Pick<BarsProps, 'counts' | 'here' | 'title'>) {
  const found = new Map(counts.map(({ period, count }) => [period, count]))
  const years = [...new Set(counts.map(({ period }) => period.slice(0, 4)))]
  const byYear = counts[0]?.period.length === 4
  const columns = byYear ? [''] : MONTHS.map((_, index) => `-${String(index + 1).padStart(2, '0')}`)
  return (
    <div class="table">
      <table class="figures">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            {byYear ? (
              <th scope="col">Articles</th>
            ) : (
              MONTHS.map((name) => <MonthHead key={name} name={name} />)
            )}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {columns.map((column) => {
                const count = found.get(year + column)
                return (
                  <td key={column}>
                    {count ? <a href={here.href(periodPage(year + column))}>{figure(count)}</a> : null}
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

function MonthHead({ name }: { name: string }) {
  return (
    <th scope="col">
      <abbr title={name}>{name.slice(0, 3)}</abbr>
    </th>
  )
}

function summary(counts: readonly PeriodCount[], most: number): string {
  const [first, last] = [counts[0]?.period ?? '', counts.at(-1)?.period ?? '']
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const peak = counts.find(({ count }) => count === most)?.period ?? first
  const unit = first.length === 4 ? 'year' : 'month'
  const span =
    first === last ? `in ${periodLabel(first)}` : `from ${periodLabel(first)} to ${periodLabel(last)}`
  return `${total} with a known ${unit}, ${span}; most in ${periodLabel(peak)}: ${most}.`
}

/** "2024-11" → "November 2024"; "2024" stays. */
function periodLabel(period: string): string {
  return period.length === 4 ? period : monthLabel(period)
}

/** "2024-11" → "timeline/2024/11/". */
function periodPage(period: string): string {
  return `timeline/${period.replace('-', '/')}/`
}

function wholeYears(first: string, last: string): string[] {
  return monthsBetween(`${first.slice(0, 4)}-01`, `${last.slice(0, 4)}-12`)
}

function yearsBetween(first: string, last: string): string[] {
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
    String(Number(first) + index).padStart(4, '0'),
  )
}

/** Short numbers in the drawing. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
