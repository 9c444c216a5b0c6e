import { exactDay } from '../src/lib/interval.ts'
import type { DateLabel, Span } from '../src/model/page.ts'
import type { InterfaceWords } from '../src/model/words.ts'

/**
 * A date as a list shows it, as people say it ("June or July 2014"). One that was inferred has a dotted line below it,
 * which says the whole interval; how it is known is on the page of the article.
 */
export function DateText({ date, words }: { date: DateLabel | null; words: InterfaceWords }) {
  if (!date) return <span class="date unknown">{words.say('date.undated')}</span>
  const [whole, rounded] = [words.date(date), words.roundedDate(date)]
  const text = rounded.charAt(0).toLocaleUpperCase(words.tag) + rounded.slice(1)
  const inferred = date.basis === 'inferred'
  // A day says all there is; for machines it is marked once, on the page of its article.
  if (!inferred && exactDay(date)) return <>{text}</>
  const title = inferred ? words.say('date.inferred', { date: whole }) : whole === rounded ? undefined : whole
  return (
    <span class={inferred ? 'date inferred' : 'date'} title={title}>
      {text}
      {inferred ? <span class="vh"> ({words.say('date.inferred-mark')})</span> : null}
    </span>
  )
}

/** The days of a story or a series; the narrowest date of its articles where none is certain. */
export function Days({ days, words }: { days: Span | DateLabel; words: InterfaceWords }) {
  if (!('first' in days)) return <DateText date={days} words={words} />
  const { first, last } = days
  return <>{first === last ? words.day(first) : words.days(first, last)}</>
}

/** The mark of an inferred value that is no date. */
export function Inferred({ words }: { words: InterfaceWords }) {
  return (
    <>
      {' '}
      <span class="mark-inferred">{words.say('date.inferred-mark')}</span>
    </>
  )
}
