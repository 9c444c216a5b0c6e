import { scaleLinear } from 'd3-scale'
import { monthsBetween } from '../src/lib/day.ts'
import { groupBy } from '../src/lib/grouping.ts'
import type { Here, OverTime, PeriodCount, TimeUnit } from '../src/model/page.ts'
import type { InterfaceWords } from '../src/model/words.ts'
import { decadeLabel, isDecade, periodLabel } from './period.ts'

const WIDTH = 960
const HEIGHT = 88
const SMALL_HEIGHT = 36
/** Room above the highest bar, where the line stands that the scale names. */
const ABOVE = 4
/** Beside a name, so few dated articles are told by their list as well. */
const WORTH_BESIDE = 13
/** The scale reaches at least so far: bars of one article each are no mountains. */
export const LEAST_SCALE = 4
/** So many bars are a link each. */
const MOST_LINKED = 72

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
  if (!first || !last || periods.length < 2 || dated < (small ? WORTH_BESIDE : 2)) return null
  const caption = here.words.say(`chart.by-${unit}`, { title })
  const isLow = !small && mostOf(overTime) < LEAST_SCALE
  return (
    <figure class={small ? 'bars small' : isLow ? 'bars low' : 'bars'}>
      <figcaption id={`${id}-caption`}>
        {caption}
        <span class="rest-of">{restOf(overTime, total, here.words)}</span>
      </figcaption>
      <Drawing
        overTime={overTime}
        axis={axisOf(unit, first, last)}
        {...{ here, id, small, isLow }}
        title={caption}
      />
      <details class="as-table">
        <summary>{here.words.say('chart.table')}</summary>
        <CountTable
          overTime={small ? byYear(overTime) : overTime}
          here={here}
          title={small ? here.words.say(`chart.by-${yearUnit(unit)}`, { title }) : caption}
          isLinked={!small}
        />
      </details>
    </figure>
  )
}

/** Beside a name the table has a row a year. */
function yearUnit(unit: TimeUnit): TimeUnit {
  return unit === 'month' ? 'year' : unit
}

function byYear(overTime: OverTime): OverTime {
  if (overTime.unit !== 'month') return overTime
  const years = groupBy(overTime.periods, ({ period }) => period.slice(0, 4))
  const sum = (counts: readonly number[]): number => round(counts.reduce((a, b) => a + b, 0))
  return {
    ...overTime,
    unit: 'year',
    periods: [...years].map(([period, months]) => ({
      period,
      sure: sum(months.map(({ sure }) => sure)),
      expected: sum(months.map(({ expected }) => expected)),
    })),
  }
}

/** What the two tones mean, and what the bars leave out. */
function restOf({ periods, unit, dated }: OverTime, total: number, { say }: InterfaceWords): string {
  const sure = periods.reduce((sum, period) => sum + period.sure, 0)
  const spread =
    sure === dated
      ? ''
      : sure === 0
        ? say('chart.spread-all')
        : say(`chart.spread-${unit}`, { sure, spread: dated - sure })
  const rest = total - dated
  return rest > 0 ? spread + say('chart.rest', { count: rest }) : spread
}

function mostOf({ periods }: OverTime): number {
  return Math.max(...periods.map(({ expected }) => expected))
}

interface DrawingProps {
  readonly overTime: OverTime
  readonly axis: readonly string[]
  readonly here: Here
  readonly title: string
  readonly id: string
  readonly small: boolean
  /** Half as high: so few articles to a bar are no mountains. */
  readonly isLow: boolean
}

function Drawing({ overTime, axis, here, title, id, small, isLow }: DrawingProps) {
  const { periods } = overTime
  const height = small ? SMALL_HEIGHT : isLow ? HEIGHT / 2 : HEIGHT
  const most = mostOf(overTime)
  // The line at the top is a whole number of articles; a tenth over it is no other one.
  const top = Math.max(Math.ceil(Math.round(most * 10) / 10), isLow ? 1 : LEAST_SCALE)
  const y = scaleLinear([0, top], [0, height - ABOVE])
  const step = WIDTH / axis.length
  const found = new Map(periods.map((count) => [count.period, count]))
  // Bars too thin to point at, and those beside a name, are one shape for each tone: a link each would be most of a page.
  const isPlain = small || axis.length > MOST_LINKED
  const pathOf = (amountOf: (count: PeriodCount) => number): string =>
    axis
      .map((period, index) => {
        const count = found.get(period)
        const amount = count ? amountOf(count) : 0
        const { x, width, tall } = placeOf({ step, index, amount, y })
        return amount > 0 ? `M${round(x + width / 2)} ${height}v${-tall}` : ''
      })
      .join('')
  return (
    <>
      <div class="plot">
        {small ? null : (
          <span class="scale" aria-hidden="true">
            {here.words.number(top)}
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
          <desc id={`${id}-desc`}>{summary(overTime, most, here.words)}</desc>
          <line class="axis" x1="0" x2={WIDTH} y1={height} y2={height} />
          {small ? null : <line class="top" x1="0" x2={WIDTH} y1={ABOVE} y2={ABOVE} />}
          {isPlain ? (
            <g class="strokes" stroke-width={barWidth(step)}>
              <path class="bar spread" d={pathOf(({ sure, expected }) => (expected > sure ? expected : 0))} />
              <path class="bar" d={pathOf(({ sure }) => sure)} />
            </g>
          ) : (
            axis.map((period, index) => {
              const count = found.get(period)
              return count ? <Bar key={period} {...{ count, here, step, height, index, y }} /> : null
            })
          )}
        </svg>
      </div>
      <Ticks labels={ticksOf(axis, here.words)} isEach={axis.length <= 16} />
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
  readonly y: (count: number) => number
}

function barWidth(step: number): number {
  return round(Math.min(step * 0.76, 48))
}

/** Where a bar stands and how large it is. */
function placeOf({ step, index, amount, y }: Pick<BarProps, 'step' | 'index' | 'y'> & { amount: number }) {
  const width = barWidth(step)
  return {
    x: round(index * step + (step - width) * 0.5),
    width,
    tall: round(Math.max(amount > 0 ? 1.5 : 0, y(amount))),
  }
}

function Bar({ count, here, step, index, height, y }: BarProps) {
  const { sure, expected } = count
  const part = (tone: string, amount: number) => {
    const { x, width, tall } = placeOf({ step, index, amount, y })
    return <rect class={tone} x={x} y={round(height - tall)} width={width} height={tall} />
  }
  const bar = (
    <>
      {expected > sure ? part('bar spread', expected) : null}
      {sure > 0 ? part('bar', sure) : null}
    </>
  )
  const label = amountWords(count, here.words)
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

/** "2014: 4", "2014: about 6.3, 4 of them for certain". */
function amountWords({ period, sure, expected }: PeriodCount, words: InterfaceWords): string {
  const label = periodLabel(period, words)
  return expected === sure
    ? words.say('chart.amount', { period: label, count: sure })
    : words.say('chart.amount-about', { period: label, expected, sure })
}

/** The names of the years; of the months, where there is only one year; of the decades. */
function ticksOf(axis: readonly string[], words: InterfaceWords): string[] {
  if (isDecade(axis[0] ?? '')) return axis.map((decade) => decadeLabel(decade, words))
  const years = [...new Set(axis.map((period) => period.slice(0, 4)))]
  return years.length === 1 && axis.length > 1
    ? axis.map((month) => words.monthName(Number(month.slice(5)), 'short'))
    : years
}

/** The names below the bars; where each bar has one it stands in the middle below it. */
export function Ticks({ labels, isEach }: { labels: readonly string[]; isEach: boolean }) {
  const isCentred = isEach && labels.length > 1
  return (
    <ol class={isCentred ? 'ticks centred' : 'ticks'} aria-hidden="true">
      {labels.map((label, index) => (
        <li key={label} class={tickClass(index, labels.length)}>
          {label}
        </li>
      ))}
    </ol>
  )
}

/** A year takes so much of the axis on a phone, and beside an aside. */
const MAJOR_WIDTH = 0.1
const MINOR_WIDTH = 0.06

/**
 * Which ticks are written: in even steps where there is room, and each so many of those on a phone. One that would run over
 * the end of the axis is not; the last of all ends there.
 */
function tickClass(index: number, ticks: number): string | undefined {
  const step = Math.ceil(ticks / 16)
  if (index % step !== 0) return undefined
  const room = ticks <= 16 || index === ticks - 1 ? 1 : (ticks - index) / ticks
  if (room < MINOR_WIDTH) return undefined
  return (index / step) % Math.ceil(ticks / step / 5) === 0 && room >= MAJOR_WIDTH ? 'major' : 'minor'
}

/** The same counts: a row a year, with a column a month where months are counted. */
function CountTable(props: { overTime: OverTime; here: Here; title: string; isLinked: boolean }) {
  const { overTime, here, title, isLinked } = props
  const { periods, unit, dated } = overTime
  const found = new Map(periods.map((count) => [count.period, count]))
  const byMonth = unit === 'month'
  const rows = byMonth ? [...new Set(periods.map(({ period }) => period.slice(0, 4)))] : [...found.keys()]
  const columns = byMonth ? months.map((month) => `-${String(month).padStart(2, '0')}`) : ['']
  const { words } = here
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard
    <section class="table" aria-label={title} tabIndex={0}>
      <table class="figures">
        <caption>{words.say('chart.caption', { title, count: dated })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say(unit === 'decade' ? 'chart.decade' : 'chart.year')}</th>
            {byMonth ? (
              months.map((month) => (
                <th key={month} scope="col">
                  <abbr title={words.monthName(month)}>{words.monthName(month, 'short')}</abbr>
                </th>
              ))
            ) : (
              <th scope="col">{words.say('chart.articles')}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{periodLabel(row, words)}</th>
              {columns.map((column) => (
                <td key={column}>
                  <Amount count={found.get(row + column)} here={here} isLinked={isLinked} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A number; beside a name it is no link, as the timeline lists more than the articles of that name. */
function Amount(props: { count: PeriodCount | undefined; here: Here; isLinked: boolean }) {
  const { count, here, isLinked } = props
  if (!count) return null
  const page = isLinked ? pageOf(count) : null
  return page ? (
    <a href={here.href(page)}>{here.words.number(count.expected)}</a>
  ) : (
    here.words.number(count.expected)
  )
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)

function summary({ periods, dated }: OverTime, most: number, words: InterfaceWords): string {
  const [first, last] = [periods[0]?.period ?? '', periods.at(-1)?.period ?? '']
  const peak = periods.find(({ expected }) => expected === most)
  return words.say('chart.summary', {
    count: dated,
    first: periodLabel(first, words),
    last: periodLabel(last, words),
    peak: peak ? amountWords(peak, words) : '',
  })
}

/** The page of the timeline that lists those that surely lie in the period; none lists a decade. */
function pageOf({ period, sure }: PeriodCount): string | null {
  return sure > 0 && !isDecade(period) ? `timeline/${period.replace('-', '/')}/` : null
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
