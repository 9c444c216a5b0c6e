import { publicationPhrase, roundedPhrase } from '../src/lib/day.ts'
import type { DateLabel } from '../src/model/page.ts'

/** A date in words that claim no more than is known: "12 November 2024", "between 6 and 12 November 2024". */
export function dateWords(date: DateLabel | null): string {
  return date ? publicationPhrase(date) : 'no date known'
}

/**
 * A date as a list shows it, as people say it ("June or July 2014"). One that was inferred has a dotted line below it,
 * which says the whole interval; how it is known is on the page of the article.
 */
export function DateText({ date }: { date: DateLabel | null }) {
  if (!date) return <span class="date unknown">Undated</span>
  const { earliest, latest } = date
  const whole = dateWords(date)
  const words = /^about /.test(whole) ? whole : roundedPhrase(earliest, latest)
  const text = words.charAt(0).toUpperCase() + words.slice(1)
  const inferred = date.basis === 'inferred'
  return (
    <span
      class={inferred ? 'date inferred' : 'date'}
      title={inferred ? `Inferred: ${whole}` : whole === words ? undefined : whole}
    >
      {earliest !== null && earliest === latest ? <time datetime={earliest}>{text}</time> : text}
      {inferred ? <span class="vh"> (inferred)</span> : null}
    </span>
  )
}

/** The mark of an inferred value that is no date. */
export function Inferred() {
  return (
    <>
      {' '}
      <span class="mark-inferred">inferred</span>
    </>
  )
}
