import { publicationPhrase } from '../src/lib/day.ts'
import type { DateLabel } from '../src/model/page.ts'

/** A date in words that claim no more than is known: "12 November 2024", "between 6 and 12 November 2024". */
export function dateWords(date: DateLabel | null): string {
  return date ? publicationPhrase(date) : 'no date known'
}

/** A date, marked where it was inferred. */
export function DateText({ date }: { date: DateLabel | null }) {
  if (!date) return <span class="date unknown">Undated</span>
  const words = dateWords(date)
  const text = words.charAt(0).toUpperCase() + words.slice(1)
  const exact = date.earliest !== null && date.earliest === date.latest
  return (
    <span class="date">
      {exact ? <time datetime={date.earliest ?? undefined}>{text}</time> : text}
      {date.basis === 'inferred' ? <Inferred /> : null}
    </span>
  )
}

/** The mark of an inferred value. */
export function Inferred() {
  return (
    <>
      {' '}
      <span class="inferred">inferred</span>
    </>
  )
}
