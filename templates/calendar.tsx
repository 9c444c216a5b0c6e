import { dayNumber } from '../src/lib/calendar.ts'
import { monthLength, weekdayNumber } from '../src/lib/day.ts'
import type { Here } from '../src/model/page.ts'
import { Ticks } from './bars.tsx'

const CELL = 10
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** The days of a year as cells, a column a week, darker for more articles. Each day with any leads to it. */
export function Calendar({
  year,
  days,
  here,
}: {
  year: string
  days: Readonly<Record<string, number>>
  here: Here
}) {
  const most = Math.max(0, ...Object.values(days))
  const { say, day: dayWords, monthName } = here.words
  if (Object.keys(days).length < 8) return null
  const first = dayNumber(`${year}-01-01`)
  const lead = weekdayNumber(`${year}-01-01`) - 1
  const all = Array.from({ length: 12 }, (_, month) => {
    const name = `${year}-${String(month + 1).padStart(2, '0')}`
    return Array.from(
      { length: monthLength(name) },
      (_, day) => `${name}-${String(day + 1).padStart(2, '0')}`,
    )
  }).flat()
  const placeOf = (day: string): { x: number; y: number } => {
    const place = dayNumber(day) - first + lead
    return { x: Math.floor(place / 7) * CELL, y: (place % 7) * CELL }
  }
  const size = CELL - 1.5
  const weeks = placeOf(`${year}-12-31`).x / CELL + 1
  const empty = all
    .filter((day) => !days[day])
    .map(placeOf)
    .map(({ x, y }) => `M${x} ${y}h${size}v${size}h-${size}z`)
  return (
    <figure class="calendar">
      <figcaption>{say('calendar.caption', { year })}</figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it has no element of its own */}
      <svg
        viewBox={`0 0 ${weeks * CELL} ${7 * CELL}`}
        role="group"
        aria-label={say('calendar.label', { year })}
      >
        <path class="day" d={empty.join('')} />
        {all.map((day) => {
          const count = days[day]
          return count ? (
            <a key={day} href={here.href(dayPage(day))} tabIndex={-1}>
              <title>{`${dayWords(day)}: ${say('articles', { count })}`}</title>
              <rect class={`day heat-${shade(count, most)}`} {...placeOf(day)} width={size} height={size} />
            </a>
          ) : null
        })}
      </svg>
      <Ticks labels={MONTHS.map((month) => monthName(month, 'short'))} isEach />
    </figure>
  )
}

/** "2024-11-12" → "timeline/2024/11/#d12". */
function dayPage(day: string): string {
  return `timeline/${day.slice(0, 4)}/${day.slice(5, 7)}/#d${day.slice(8)}`
}

/** 0 for none, 1 to 5 by the logarithm of the count. */
function shade(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil((Math.log1p(count) / Math.log1p(Math.max(most, 3))) * 5))
}
