import { markHash, Place, Shape } from '../../text/tokens.ts'
import { isJoint, type Reading, Use } from './features.ts'
import { isCommonFirstName, isDoubleFirstName } from './first-names.ts'
import { isCompound } from './german-compounds.ts'
import { EVERYDAY } from './leading-words.ts'
import { Flag } from './lexicon.ts'
import { isFull, type Person } from './person.ts'
import { isHeadline } from './persons.ts'
import { isShownAlone } from './speakers.ts'

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
  'compound',
  'quoted',
  'besideNoun',
  'titled',
  'shownAlone',
] as const

/** Margins are cut off here: beyond it the tagger is sure. */
const SURE = 40

/** What is left out is 0. */
type Evidence = Partial<Record<(typeof EVIDENCE)[number], number>>

/** The evidence for a person, in the order of `EVIDENCE`. */
export function evidenceOf(reading: Reading, person: Person): Float64Array {
  const namings = countNamings(reading, person)
  const words = wordsOf(reading, person)
  const evidence: Evidence = {
    one: 1,
    ...evidenceOfUse(reading, person, namings),
    ...evidenceOfWords(person, words),
    ...(isFull(person.form)
      ? evidenceOfFull(reading, namings, words)
      : { ...evidenceOfLone(reading, namings, words), ...evidenceBesideLone(reading, person) }),
  }
  return Float64Array.from(EVIDENCE, (name) => evidence[name] ?? 0)
}

/** What all places tell at which a person is named. */
interface Namings {
  /** Of the margins by which the tagger took the names for people's: the greatest and the mean, from -1 to 1. */
  readonly best: number
  readonly mean: number
  readonly headlines: number
  readonly honorifics: number
  /** Flags of `Use`. */
  readonly use: number
  /** It begins a sentence each time. */
  readonly isOnlyFirst: boolean
}

function countNamings(reading: Reading, person: Person): Namings {
  const { flags, uses } = reading
  let [best, sum, headlines, honorifics, use] = [-SURE, 0, 0, 0, 0]
  let isOnlyFirst = true
  for (const { span } of person.namings) {
    const margin = Math.max(-SURE, Math.min(SURE, span.margin))
    if (margin > best) best = margin
    sum += margin
    if (isHeadline(reading, span)) headlines++
    const word = span.words.at(-1) ?? 0
    if (span.from > 0 && ((flags[span.from - 1] ?? 0) & Flag.honorific) !== 0) honorifics++
    use |= (uses[word] ?? 0) & ~Use.onlyFirst
    if (((uses[word] ?? 0) & Use.onlyFirst) === 0) isOnlyFirst = false
  }
  return {
    best: best / SURE,
    mean: sum / person.namings.length / SURE,
    headlines,
    honorifics,
    use,
    isOnlyFirst,
  }
}

/** The words of the fullest name, by what the lists know of them. */
interface NameWords {
  readonly first: number
  readonly last: number
  readonly count: number
  readonly firstFlags: number
  readonly lastFlags: number
  /** Flags that all of them have. */
  readonly every: number
  readonly inOrganizations: number
}

function wordsOf({ flags }: Reading, person: Person): NameWords {
  const fullest = person.namings.find((naming) => naming.form === person.form) ?? person.namings[0]
  const words = fullest?.span.words ?? []
  const [first = 0, last = 0] = [words[0], words.at(-1)]
  return {
    first,
    last,
    count: words.length,
    firstFlags: flags[first] ?? 0,
    lastFlags: flags[last] ?? 0,
    every: words.reduce((every, word) => every & (flags[word] ?? 0), -1),
    inOrganizations: words.filter((word) => ((flags[word] ?? 0) & Flag.inOrganization) !== 0).length,
  }
}

const is = (value: number | boolean): number => (value ? 1 : 0)

function evidenceOfUse(
  reading: Reading,
  { namings }: Person,
  { best, mean, headlines, honorifics, use }: Namings,
): Evidence {
  return {
    best,
    mean,
    often: Math.min(1, Math.log2(namings.length) / 3),
    headlineOnly: is(headlines === namings.length),
    afterTitle: is(use & Use.afterTitle),
    beforeSaying: is(use & Use.beforeSaying),
    beforeAge: is(use & Use.beforeAge),
    possessive: is(use & Use.possessive),
    honorific: is(honorifics),
    shownAlone: is(namings.some(({ span }) => span.words.length === 1 && isShownAlone(reading, span.from))),
  }
}

function evidenceOfWords(
  { form }: Person,
  { every, lastFlags, count, inOrganizations }: NameWords,
): Evidence {
  return {
    thing: is(lastFlags & Flag.thing),
    organization: is(lastFlags & Flag.organization),
    calendar: is(lastFlags & Flag.calendar),
    inPlace: is(every & Flag.inPlace),
    inOrganization: is(inOrganizations > 1 || (every & Flag.inOrganization) !== 0),
    inThing: is(every & Flag.inThing),
    inPerson: is(every & Flag.inPerson),
    suffix: is(form.suffix !== null && count > 1),
  }
}

/** Of a name of one word: how else the text uses it, and what else it may be. */
function evidenceOfLone(
  reading: Reading,
  { use, isOnlyFirst }: Namings,
  { last, lastFlags: flags }: NameWords,
): Evidence {
  const { tokens, words } = reading
  const shape = tokens.shape[last]
  // "o João", "a casa da Marta": first names have an article in Portuguese, and say nothing of a place.
  const isArticled = words.hashes('articledNames').size > 0 && isCommonFirstName(reading, last)
  const isCommon = (flags & (Flag.common | Flag.word)) !== 0
  return {
    afterGiven: is(use & Use.afterGiven),
    lower: is(use & Use.lower),
    onlyFirst: is(isOnlyFirst),
    afterLocative: is(!isArticled && use & Use.afterLocative),
    afterThe: is(!isArticled && use & Use.afterThe),
    beforeOrganization: is(use & Use.beforeOrganization),
    given: is(flags & Flag.given),
    surname: is(flags & Flag.surname),
    unknown: is(flags === 0),
    country: is(flags & Flag.country),
    town: is(flags & Flag.town),
    nationality: is(flags & Flag.nationality),
    brand: is(flags & Flag.brand),
    common: is(isCommon),
    // "Handel", "Glück": famous, and everyday nouns where these have capitals too.
    mononym: is((flags & Flag.mononym) !== 0 && !(words.capitalizesNouns && isCommon)),
    capitals: is(shape === Shape.capitals || shape === Shape.initials),
    onlyPlace: is(
      (flags & (Flag.town | Flag.country)) !== 0 &&
        (flags & (Flag.given | Flag.surname | Flag.mononym)) === 0,
    ),
    genitive: is(words.isGenitiveInS && tokens.text.charAt((tokens.end[last] ?? 0) - 1) === 's'),
    commonFirst: is(isOnlyFirst && isCommon),
    compound: is(words.capitalizesNouns && flags === 0 && isCompound(reading, last)),
  }
}

/** Of a name of one word: what stands right beside it. */
function evidenceBesideLone(reading: Reading, { namings }: Person): Evidence {
  const { hash } = reading.tokens
  return {
    quoted: is(namings.every(({ span }) => hash[span.from - 1] === QUOTE && hash[span.to] === QUOTE)),
    titled: is(namings.some(({ span }) => isBehindTitle(reading, span.from))),
    besideNoun: is(
      namings.some(
        ({ span }) => isNounBeside(reading, span.from, -1) || isNounBeside(reading, span.to - 1, 1),
      ),
    ),
  }
}

/** "Minister Lund", and Holm in "die Minister Lund und Holm": a listed title stands before the name or the one it is joined to. */
function isBehindTitle(reading: Reading, at: number): boolean {
  const { tokens, words } = reading
  const isTitle = (token: number): boolean => {
    const isInLine = ((tokens.place[token + 1] ?? 0) & Place.line) === 0
    return isInLine && ((words.flags.get(tokens.hash[token] ?? 0) ?? 0) & (Flag.title | Flag.honorific)) !== 0
  }
  return (
    isTitle(at - 1) || (isJoint(reading, at - 1) && tokens.shape[at - 2] === Shape.capital && isTitle(at - 3))
  )
}

/** "Butter, Lund", "Lund und Zink": in a list or a pair with an everyday noun that is no name, a title or an office. */
function isNounBeside(reading: Reading, at: number, step: 1 | -1): boolean {
  const { tokens, flags } = reading
  const noun = at + 2 * step
  return (
    isJoint(reading, at + step) &&
    tokens.shape[noun] === Shape.capital &&
    ((flags[noun] ?? 0) & EVERYDAY) !== 0 &&
    ((flags[noun] ?? 0) & NAME_OR_OFFICE) === 0
  )
}

const NAME_OR_OFFICE = Flag.given | Flag.surname | Flag.title | Flag.role
const QUOTE = markHash('"')

/** Of a name of several words: what the lists know of the first and the last. */
function evidenceOfFull(
  reading: Reading,
  { best, mean }: Namings,
  { first, last, firstFlags, lastFlags: flags }: NameWords,
): Evidence {
  const { tokens, flags: all, words } = reading
  const shape = tokens.shape[first]
  // "K. van Marle": many are called after a town.
  const isTownBehindParticle =
    (flags & Flag.town) !== 0 &&
    tokens.shape[last - 1] === Shape.lower &&
    ((all[last - 1] ?? 0) & Flag.particle) !== 0
  return {
    full: 1,
    fullBest: best,
    fullMean: mean,
    // The lists of first names have "von" as well.
    givenFirst: is(
      ((firstFlags & Flag.given) !== 0 && shape !== Shape.lower) || isDoubleFirstName(reading, first),
    ),
    surnameLast: is(flags & Flag.surname),
    initialFirst: is(shape === Shape.initial || shape === Shape.initials),
    oddLast: is(
      (flags & (Flag.surname | Flag.given)) === 0 &&
        (flags & (Flag.common | Flag.word)) !== 0 &&
        !isTownBehindParticle &&
        !words.hashes('titlesBehind').has(tokens.hash[last] ?? 0),
    ),
  }
}
