import { daySpan } from '../src/lib/day.ts'
import type { DateLabel } from '../src/model/page.ts'

const WIDTH = 600

export interface IntervalBarProps {
  readonly date: DateLabel | null
  /** First and last day of the axis. */
  readonly from: string
  readonly to: string
}

/** An interval drawn over an axis of days. Ends outside the axis run off its edge; open ends are faint. */
export function IntervalBar({ date, from, to }: IntervalBarProps) {
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
export function intervalAxis(dates: readonly (DateLabel | null)[]): { from: string; to: string } | null {
  const days = dates.flatMap((date) => [date?.earliest ?? [], date?.latest ?? []].flat()).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const to = Number(last.slice(0, 4))
  const from = Math.max(Number(first.slice(0, 4)), to - 29)
  return { from: `${String(from).padStart(4, '0')}-01-01`, to: `${String(to).padStart(4, '0')}-12-31` }
}
