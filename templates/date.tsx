import type { DateLabel } from '../src/model/page.ts'
import type { InterfaceWords } from '../src/model/words.ts'

/**
 * A date as a list shows it, as people say it ("June or July 2014"). One that was inferred has a dotted line below it,
 * which says the whole interval; how it is known is on the page of the article.
 */
export function DateText({ date, words }: { date: DateLabel | null; words: InterfaceWords }) {
  if (!date) return <span class="date unknown">{words.say('date.undated')}</span>
  const { earliest, latest } = date
  const [whole, rounded] = [words.date(date), words.roundedDate(date)]
  const text = rounded.charAt(0).toLocaleUpperCase(words.tag) + rounded.slice(1)
  const day = earliest !== null && earliest === latest ? earliest : undefined
  const Element = day ? 'time' : 'span'
  const inferred = date.basis === 'inferred'
  const title = inferred ? words.say('date.inferred', { date: whole }) : whole === rounded ? undefined : whole
  return (
    <Element class={inferred ? 'date inferred' : day ? undefined : 'date'} title={title} datetime={day}>
      {text}
      {inferred ? <span class="vh"> ({words.say('date.inferred-mark')})</span> : null}
    </Element>
  )
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
