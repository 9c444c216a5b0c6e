import { scaleLinear } from 'd3-scale'
import { MONTHS, monthLabel, monthName, monthsBetween } from '../src/lib/day.ts'
import type { Here, OverTime, PeriodCount, TimeUnit } from '../src/model/page.ts'
import { figure } from './tallies.tsx'

const WIDTH = 960
const HEIGHT = 88
const SMALL_HEIGHT = 36

export interface BarsProps {
  readonly overTime: OverTime
  readonly here: Here
  /** What is counted: "Articles". The unit is added: "Articles by month". */
  readonly title: string
  /** How many there are in all, to say how many of them the bars show. */
  readonly total: number
  readonly id: string
  /** Low, and without links: beside a name. */
  readonly small?: boolean
}

/**
 * Articles by month, year or decade: a strip of bars and the same as a table. The dark part of a bar are those that
 * surely lie in the period; the light part is the share of those whose interval touches it.
 */
export function Bars({ overTime, here, title, total, id, small = false }: BarsProps) {
  const { periods, unit, dated } = overTime
  const [first, last] = [periods[0]?.period, periods.at(-1)?.period]
  if (!first || !last || periods.length < 2 || dated < 2) return null
  const caption = `${title} by ${unit}`
  return (
    <figure class={small ? 'bars small' : 'bars'}>
      <figcaption id={`${id}-caption`}>
        {caption}
        <span class="rest-of">{restOf(overTime, total)}</span>
      </figcaption>
      <Drawing
        overTime={overTime}
        axis={axisOf(unit, first, last)}
        {...{ here, id, small }}
        title={caption}
      />
      <details class="as-table">
        <summary>As a table</summary>
        <CountTable overTime={overTime} here={here} title={caption} />
      </details>
    </figure>
  )
}

/** What the two tones mean, and what the bars leave out. */
function restOf({ periods, unit, dated }: OverTime, total: number): string {
  const sure = periods.reduce((sum, period) => sum + period.sure, 0)
  const spread =
    sure < dated
      ? `: ${figure(sure)} known to the ${unit}, ${figure(dated - sure)} spread over the interval that holds them (light)`
      : ''
  const rest = total - dated
  return rest > 0
    ? `${spread}; ${figure(rest)} ${rest === 1 ? 'is' : 'are'} not shown, as too little is known`
    : spread
}

interface DrawingProps {
  readonly overTime: OverTime
  readonly axis: readonly string[]
  readonly here: Here
  readonly title: string
  readonly id: string
  readonly small: boolean
}

function Drawing({ overTime, axis, here, title, id, small }: DrawingProps) {
  const { periods } = overTime
  const height = small ? SMALL_HEIGHT : HEIGHT
  const most = Math.max(...periods.map(({ expected }) => expected))
  const y = scaleLinear([0, most], [0, height - 4])
  const step = WIDTH / axis.length
  const found = new Map(periods.map((count) => [count.period, count]))
  return (
    <>
      <div class="plot">
        {small ? null : (
          <span class="scale" aria-hidden="true">
            {figure(Math.round(most * 10) / 10)}
          </span>
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it has no element of its own */}
        <svg
          viewBox={`0 0 ${WIDTH} ${height + 1}`}
          preserveAspectRatio="none"
          role="group"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-desc`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{summary(overTime, most)}</desc>
          <line class="axis" x1="0" x2={WIDTH} y1={height} y2={height} />
          {axis.map((period, index) => {
            const count = found.get(period)
            return count ? (
              <Bar key={period} {...{ count, here, step, height, small, index, y }} thin={axis.length > 60} />
            ) : null
          })}
        </svg>
      </div>
      <ol class="ticks" aria-hidden="true">
        {ticksOf(axis).map((label, index, ticks) => (
          <li key={label} class={tickClass(index, ticks.length)}>
            {label}
          </li>
        ))}
      </ol>
    </>
  )
}

interface BarProps {
  readonly count: PeriodCount
  readonly here: Here
  /** How wide the place of a bar is, which one it is, and how high the drawing. */
  readonly step: number
  readonly index: number
  readonly height: number
  readonly small: boolean
  readonly thin: boolean
  readonly y: (count: number) => number
}

function Bar({ count, here, step, index, height, small, thin, y }: BarProps) {
  const { period, sure, expected } = count
  const width = Math.min(step * 0.76, small ? 24 : 48)
  const x = round(index * step + (step - width) * (thin ? 0.5 : 0.12))
  const part = (tone: string, amount: number) => {
    const tall = Math.max(amount > 0 ? 1.5 : 0, y(amount))
    return <rect class={tone} x={x} y={round(height - tall)} width={round(width)} height={round(tall)} />
  }
  const bar = (
    <>
      {expected > sure ? part('bar spread', expected) : null}
      {sure > 0 ? part('bar', sure) : null}
    </>
  )
  if (small) return bar
  const label = `${periodLabel(period)}: ${amountWords(count)}`
  const hit = (
    <>
      <title>{label}</title>
      <rect class="reach" x={round(index * step)} y="0" width={round(step)} height={height} />
      {bar}
    </>
  )
  const page = pageOf(count)
  return page ? (
    <a href={here.href(page)} tabIndex={-1} aria-label={label}>
      {hit}
    </a>
  ) : (
    <g>{hit}</g>
  )
}

/** "4", "about 6.3, 4 of them for certain". */
function amountWords({ sure, expected }: PeriodCount): string {
  return expected === sure ? figure(sure) : `about ${figure(expected)}, ${figure(sure)} of them for certain`
}

/** The names of the years; of the months, where there is only one year; of the decades. */
function ticksOf(axis: readonly string[]): string[] {
  if (axis[0]?.length === 5) return [...axis]
  const years = [...new Set(axis.map((period) => period.slice(0, 4)))]
  return years.length === 1 && axis.length > 1 ? axis.map((month) => monthName(month).slice(0, 3)) : years
}

/** Which ticks are written: some on a phone, more where there is room. */
function tickClass(index: number, ticks: number): string | undefined {
  if (index % Math.ceil(ticks / 5) === 0) return 'major'
  return index % Math.ceil(ticks / 16) === 0 ? 'minor' : undefined
}

/** The same counts: a row a year, with a column a month where months are counted. */
function CountTable({ overTime, here, title }: { overTime: OverTime; here: Here; title: string }) {
  const { periods, unit, dated } = overTime
  const found = new Map(periods.map((count) => [count.period, count]))
  const byMonth = unit === 'month'
  const rows = byMonth ? [...new Set(periods.map(({ period }) => period.slice(0, 4)))] : [...found.keys()]
  const columns = byMonth ? MONTHS.map((_, index) => `-${String(index + 1).padStart(2, '0')}`) : ['']
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard
    <section class="table" aria-label={title} tabIndex={0}>
      <table class="figures">
        <caption>
          {title}, {figure(dated)} in all
        </caption>
        <thead>
          <tr>
            <th scope="col">{unit === 'decade' ? 'Decade' : 'Year'}</th>
            {byMonth ? (
              MONTHS.map((name) => <MonthHead key={name} name={name} />)
            ) : (
              <th scope="col">Articles</th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {columns.map((column) => (
                <td key={column}>
                  <Amount count={found.get(row + column)} here={here} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Amount({ count, here }: { count: PeriodCount | undefined; here: Here }) {
  if (!count) return null
  const page = pageOf(count)
  return page ? <a href={here.href(page)}>{figure(count.expected)}</a> : figure(count.expected)
}

function MonthHead({ name }: { name: string }) {
  return (
    <th scope="col">
      <abbr title={name}>{name.slice(0, 3)}</abbr>
    </th>
  )
}

function summary({ periods, unit, dated }: OverTime, most: number): string {
  const [first, last] = [periods[0]?.period ?? '', periods.at(-1)?.period ?? '']
  const peak = periods.find(({ expected }) => expected === most)
  const span =
    first === last ? `in ${periodLabel(first)}` : `from ${periodLabel(first)} to ${periodLabel(last)}`
  return `${figure(dated)} by ${unit}, ${span}; most in ${periodLabel(peak?.period ?? first)}: ${peak ? amountWords(peak) : ''}.`
}

/** "2024-11" → "November 2024"; "2024" and "2020s" stay. */
function periodLabel(period: string): string {
  return period.length === 7 ? monthLabel(period) : period
}

/** The page of the timeline that lists those that surely lie in the period; none lists a decade. */
function pageOf({ period, sure }: PeriodCount): string | null {
  return sure > 0 && period.length !== 5 ? `timeline/${period.replace('-', '/')}/` : null
}

function axisOf(unit: TimeUnit, first: string, last: string): string[] {
  if (unit === 'month') return monthsBetween(`${first.slice(0, 4)}-01`, `${last.slice(0, 4)}-12`)
  const step = unit === 'year' ? 1 : 10
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => {
    const year = String(from + index * step).padStart(4, '0')
    return unit === 'year' ? year : `${year}s`
  })
}

/** Short numbers in the drawing. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
