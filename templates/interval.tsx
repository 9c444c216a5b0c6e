import { daySpan } from '../src/lib/day.ts'
import type { Card as CardData, DateLabel, Here } from '../src/model/page.ts'
import type { InterfaceWords } from '../src/model/words.ts'
import { Card } from './card.tsx'

const WIDTH = 600

export interface IntervalListProps {
  readonly cards: readonly CardData[]
  readonly here: Here
  /** First and last day of the axis; by default the years in which all of the intervals lie. */
  readonly axis?: Axis
  readonly level?: 2 | 3
}

interface Axis {
  readonly from: string
  readonly to: string
}

/** Articles, each beside its interval, drawn over the same axis. */
export function IntervalList({ cards, here, axis, level = 3 }: IntervalListProps) {
  const over = axis ?? intervalAxis(cards.map((card) => card.date))
  return (
    <>
      {over ? <AxisMarks {...over} words={here.words} /> : null}
      <ul class="interval-list">
        {cards.map((card) => (
          <li key={card.id}>
            <Card card={card} here={here} level={level} />
            {over ? <IntervalBar date={card.date} {...over} /> : null}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The years of an axis, the months of its year, or the weeks of its month. */
function AxisMarks({ from, to, words }: Axis & { words: InterfaceWords }) {
  const marks =
    from.slice(0, 7) === to.slice(0, 7)
      ? weekMarks(from, to, words)
      : from.slice(0, 4) === to.slice(0, 4)
        ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) =>
            month % 3 === 1 ? words.monthName(month, 'short') : '',
          )
        : yearMarks(from, to)
  return (
    <div class="axis-marks" aria-hidden="true">
      <ol>
        {marks.map((mark, index) => (
          <li key={index}>{mark}</li>
        ))}
      </ol>
    </div>
  )
}

/** A mark a day; the first of each week is named. */
function weekMarks(from: string, to: string, words: InterfaceWords): string[] {
  return Array.from({ length: daySpan(from, to) }, (_, index) =>
    index % 7 === 0 && index < 28 ? `${index + 1} ${words.monthName(Number(from.slice(5, 7)), 'short')}` : '',
  )
}

/** A mark a year; as many are named as there is room for. */
function yearMarks(from: string, to: string): string[] {
  const first = Number(from.slice(0, 4))
  const length = Number(to.slice(0, 4)) - first + 1
  const step = Math.ceil(length / 6)
  return Array.from({ length }, (_, index) => (index % step === 0 ? String(first + index) : ''))
}

interface IntervalBarProps extends Axis {
  readonly date: DateLabel | null
}

/** An interval drawn over an axis of days. Ends outside the axis run off its edge; open ends are faint. */
function IntervalBar({ date, from, to }: IntervalBarProps) {
  const days = daySpan(from, to)
  const at = (day: string): number => (Math.max(0, Math.min(days, daySpan(from, day) - 1)) / days) * WIDTH
  const start = date?.earliest ? at(date.earliest) : 0
  const end = date?.latest ? Math.max(at(date.latest) + WIDTH / days, start + 2) : WIDTH
  const open = !date?.earliest || !date.latest
  return (
    <svg class="interval" viewBox={`0 0 ${WIDTH} 14`} preserveAspectRatio="none" aria-hidden="true">
      <line class="axis" x1="0" x2={WIDTH} y1="7" y2="7" />
      <rect
        class={open ? 'bar open' : 'bar'}
        x={Math.round(start)}
        y="4"
        width={Math.round(Math.min(end, WIDTH) - start)}
        height="6"
      />
    </svg>
  )
}

/** The axis on which all intervals of a list can be seen: whole years, at most thirty of them. */
function intervalAxis(dates: readonly (DateLabel | null)[]): Axis | null {
  const days = dates.flatMap((date) => [date?.earliest ?? [], date?.latest ?? []].flat()).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const to = Number(last.slice(0, 4))
  const from = Math.max(Number(first.slice(0, 4)), to - 29)
  return { from: `${String(from).padStart(4, '0')}-01-01`, to: `${String(to).padStart(4, '0')}-12-31` }
}
