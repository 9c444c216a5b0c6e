import { Shape } from '../../text/tokens.ts'
import { type Reading, Use } from './features.ts'
import { Flag } from './lexicon.ts'
import { isFull, type Person } from './person.ts'
import { isHeadline } from './persons.ts'

/** What a text says for or against a name being a person's, each from 0 to about 1, by name. */
export const EVIDENCE = [
  'one',
  'best',
  'mean',
  'full',
  'fullBest',
  'fullMean',
  'often',
  'headlineOnly',
  'afterTitle',
  'beforeSaying',
  'afterGiven',
  'beforeAge',
  'lower',
  'onlyFirst',
  'afterLocative',
  'afterThe',
  'beforeOrganization',
  'possessive',
  'given',
  'surname',
  'unknown',
  'country',
  'town',
  'nationality',
  'brand',
  'thing',
  'organization',
  'common',
  'mononym',
  'inPlace',
  'inOrganization',
  'inThing',
  'inPerson',
  'capitals',
  'givenFirst',
  'surnameLast',
  'initialFirst',
  'calendar',
  'oddLast',
  'onlyPlace',
  'honorific',
  'genitive',
  'commonFirst',
  'suffix',
] as const

/** Margins are cut off here: beyond it the tagger is sure. */
const SURE = 40

export function evidenceOf(reading: Reading, person: Person): Float64Array {
  const { tokens, flags, uses } = reading
  let best = -SURE
  let sum = 0
  let headlines = 0
  let use = 0
  let firstOnly = true
  let honorifics = 0
  for (const { span } of person.namings) {
    const margin = Math.max(-SURE, Math.min(SURE, span.margin))
    if (margin > best) best = margin
    sum += margin
    if (isHeadline(reading, span)) headlines++
    const word = span.words.at(-1) ?? 0
    if (span.from > 0 && ((flags[span.from - 1] ?? 0) & Flag.honorific) !== 0) honorifics++
    use |= (uses[word] ?? 0) & ~Use.onlyFirst
    if (((uses[word] ?? 0) & Use.onlyFirst) === 0) firstOnly = false
  }
  const mean = sum / person.namings.length / SURE
  best /= SURE
  const fullest = person.namings.find((naming) => naming.form === person.form) ?? person.namings[0]
  const words = fullest?.span.words ?? []
  const last = words.at(-1) ?? 0
  const flag = flags[last] ?? 0
  const firstFlag = flags[words[0] ?? 0] ?? 0
  let every = -1
  let organizations = 0
  for (const word of words) {
    every &= flags[word] ?? 0
    if (((flags[word] ?? 0) & Flag.inOrganization) !== 0) organizations++
  }
  const full = isFull(person.form)
  const lone = full ? 0 : 1
  const is = (value: number): number => (value !== 0 ? 1 : 0)
  return Float64Array.of(
    1,
    best,
    mean,
    full ? 1 : 0,
    full ? best : 0,
    full ? mean : 0,
    Math.min(1, Math.log2(person.namings.length) / 3),
    headlines === person.namings.length ? 1 : 0,
    is(use & Use.afterTitle),
    is(use & Use.beforeSaying),
    lone * is(use & Use.afterGiven),
    is(use & Use.beforeAge),
    lone * is(use & Use.lower),
    lone * (firstOnly ? 1 : 0),
    lone * is(use & Use.afterLocative),
    lone * is(use & Use.afterThe),
    lone * is(use & Use.beforeOrganization),
    is(use & Use.possessive),
    lone * is(flag & Flag.given),
    lone * is(flag & Flag.surname),
    lone * (flag === 0 ? 1 : 0),
    lone * is(flag & Flag.country),
    lone * is(flag & Flag.town),
    lone * is(flag & Flag.nationality),
    lone * is(flag & Flag.brand),
    is(flag & Flag.thing),
    is(flag & Flag.organization),
    lone * is(flag & (Flag.common | Flag.word)),
    lone * is(flag & Flag.mononym),
    is(every & Flag.inPlace),
    organizations > 1 || (every & Flag.inOrganization) !== 0 ? 1 : 0,
    is(every & Flag.inThing),
    is(every & Flag.inPerson),
    lone * (tokens.shape[last] === Shape.capitals || tokens.shape[last] === Shape.initials ? 1 : 0),
    full ? is(firstFlag & Flag.given) : 0,
    full ? is(flag & Flag.surname) : 0,
    full && (tokens.shape[words[0] ?? 0] === Shape.initial || tokens.shape[words[0] ?? 0] === Shape.initials)
      ? 1
      : 0,
    is(flag & Flag.calendar),
    full && (flag & (Flag.surname | Flag.given)) === 0 && (flag & (Flag.common | Flag.word)) !== 0 ? 1 : 0,
    lone *
      ((flag & (Flag.town | Flag.country)) !== 0 && (flag & (Flag.given | Flag.surname | Flag.mononym)) === 0
        ? 1
        : 0),
    is(honorifics),
    lone * (reading.words.isGenitiveInS && tokens.text.charAt((tokens.end[last] ?? 0) - 1) === 's' ? 1 : 0),
    lone * (firstOnly && (flag & (Flag.common | Flag.word)) !== 0 ? 1 : 0),
    person.form.suffix !== null && words.length > 1 ? 1 : 0,
  )
}
