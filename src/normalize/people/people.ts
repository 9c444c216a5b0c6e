import { shippedLines } from '../../knowledge/shipped.ts'
import { languageOf } from '../../languages/load.ts'
import { once } from '../../lib/once.ts'
import { slug } from '../../lib/slug.ts'
import { spend } from '../../lib/work.ts'
import type {
  ArticlePerson,
  Author,
  Dateline,
  Mention,
  NamedThing,
  OfficeClaim,
} from '../../model/article.ts'
import type { Document } from '../../model/document.ts'
import type { Basis, Evidence } from '../../model/evidence.ts'
import { foldText } from '../../text/folding.ts'
import { markHash, Place, Shape, wordHash } from '../../text/tokens.ts'
import type { TextInput } from '../text-input.ts'
import { isEnglishWords } from './english-words.ts'
import { isEverydayName } from './everyday-names.ts'
import { EVIDENCE, evidenceOf } from './evidence.ts'
import { isTitled, type Reading, readText, Use } from './features.ts'
import { namesInHeadline } from './headline-names.ts'
import { isHyphenedWord, isPartyOfState } from './hyphened-words.ts'
import { joinInvertedNames } from './inverted-names.ts'
import { languageWords } from './language-words.ts'
import { isSeatBefore } from './leading-words.ts'
import { Flag } from './lexicon.ts'
import { isShownInLittle } from './little-known.ts'
import { type NameSpan, nameSpans } from './mentions.ts'
import { readModel } from './model.ts'
import { type NameLists, namesInLists } from './name-lists.ts'
import { displayName, nameForm } from './names.ts'
import { sortNames } from './non-person-names.ts'
import { isRealmOfOffice } from './office-realms.ts'
import { officeholders } from './officeholders.ts'
import { isOfficeText, officeClaim, officeSpans, officeStarts } from './offices.ts'
import { type NamesHere, type OwnerNames, ownerNames, ownerSpans, statedPeople } from './owner.ts'
import { joinPatronymics } from './patronymic-names.ts'
import { joinPeers } from './peers.ts'
import { isFull, type Naming, type Person } from './person.ts'
import { shownAs } from './person-signs.ts'
import { type Found, groupNames, type ScoredPerson } from './persons.ts'
import { recoverNames } from './recovery.ts'
import { withoutReferences } from './references.ts'
import { isIntroduced } from './shown-names.ts'
import { spacedPeople } from './spaced-people.ts'
import { joinSpanishNames } from './spanish-names.ts'
import { isOfSeveral } from './speakers.ts'
import { type Styling, stylingOf } from './styled-names.ts'
import { taggedThings } from './tagged-things.ts'
import { tagPeople } from './tagger.ts'
import { thaiPeople } from './thai-people.ts'
import { unspacedPeople } from './unspaced-people.ts'
import { evidenceWeights } from './weights.ts'

export interface PeopleInput extends TextInput {
  readonly authors: readonly Author[]
  /** Where the text was filed: what it names is no person. */
  readonly dateline?: Dateline | null
  /** From a time when papers gave everybody a title ("Mr.", "Count"). */
  readonly isOld?: boolean
}

/** Settings of the recognizer; tools that choose them set them and watch, nothing else does. */
export const TUNING: {
  lean: number
  threshold: number
  weights: readonly number[] | null
  watch: ((person: Person, evidence: Float64Array) => void) | null
} = { lean: 14, threshold: -0.4, weights: null, watch: null }

/** The people named in one article: see `recognizeNames`. */
export function recognizePeople(input: PeopleInput): readonly ArticlePerson[] {
  return recognizeNames(input).people
}

/** Who is named in an article, and the full names that it shows to be no people's. */
export interface RecognizedNames {
  readonly people: readonly ArticlePerson[]
  readonly things: readonly NamedThing[]
}

/**
 * The people named in one article, most mentioned first, then by first mention. Names that the front matter
 * states come too where the text does not name them; a lone name that fits several people comes as `ambiguous`.
 * Without a model there is only what is stated. Method: docs/people.md.
 */
export function recognizeNames(input: PeopleInput): RecognizedNames {
  const { peopleModel } = input.context.resources
  const model = peopleModel === null ? null : readModel(peopleModel)
  const fields = layFields(input)
  const owner = ownerNames(input.context.authority.people, namesHere(input.document))
  const found: Found[] = []
  let things: readonly NamedThing[] = []
  if (model !== null) {
    const reading = readText(fields.text, model.lexicon, languageWords(input.language))
    const tags = tagPeople(reading, model, TUNING.lean)
    const dateline = placesOfDateline(input, fields)
    const joined = joinPatronymics(reading, joinInvertedNames(reading, nameSpans(reading, tags)))
    const tagged = joinSpanishNames(reading, joined)
    const names = sortNames(
      reading,
      withoutReferences(reading, tagged).filter((span) => !dateline.holds(reading, span)),
    )
    const others = taggedThings(reading, tags)
    things = distinct([...names.things, ...others])
    const withPeers = input.isOld ? joinPeers(reading, names.people) : names.people
    const lists = namesInLists(reading, tags, withPeers)
    const spans = ownerSpans(reading, namesInHeadline(reading, lists.spans, input.title.length), owner)
    const known = {
      same: owner.same,
      officeholders: officeholders(reading, input.context.authority.almanac),
    }
    const scored = keepPeople(reading, groupNames(reading, spans, known), owner, { ...input, lists })
    const kept = withoutOthers(reading, scored, others, owner)
    recoverNames(reading, tags, kept)
    const people = kept.map(({ person }) => person)
    const styling = stylingOf(reading, people, input.isOld ?? false)
    const spansOfAll = people.flatMap(({ namings }) => namings.map(({ span }) => span))
    const context = { reading, fields, owner, styling, taken: officeStarts(reading, spansOfAll) }
    for (const person of kept) found.push(settle(person, context))
  }
  found.push(...withoutCapitals(input, fields, owner))
  return { people: withKeys(statedPeople(found, input.document.stated.people, owner)), things }
}

/**
 * "Analysts at Halden Corbin expect", "an analyst with Halden Corbin": people whose full name the tagger takes for a firm's or a
 * place's elsewhere in the text, that no common first name opens and nothing shows to be somebody's.
 */
function withoutOthers(
  reading: Reading,
  people: readonly ScoredPerson[],
  others: readonly NamedThing[],
  owner: OwnerNames,
): ScoredPerson[] {
  const keys = new Set(others.map(({ key }) => key))
  if (keys.size === 0) return [...people]
  const isGiven = ({ namings }: Person): boolean =>
    namings.some(
      ({ span }) => ((reading.flags[span.words[0] ?? 0] ?? 0) & (Flag.commonGiven | Flag.inPerson)) !== 0,
    )
  return people.filter(
    ({ person }) =>
      !keys.has(foldText(displayName(person.form))) ||
      isGiven(person) ||
      owner.isMarked(person) ||
      owner.entryOf(person) !== null ||
      shownAs(reading, person) !== null,
  )
}

/** Each name once, by what is said of it first. */
function distinct(things: readonly NamedThing[]): NamedThing[] {
  const byKey = new Map<string, NamedThing>()
  for (const thing of things) if (!byKey.has(thing.key)) byKey.set(thing.key, thing)
  return [...byKey.values()]
}

/** The people of a text in a script without capitals, whose names the tagger does not see. */
function withoutCapitals(
  { document, language, context }: PeopleInput,
  fields: Fields,
  owner: OwnerNames,
): Found[] {
  // Most texts are in other languages: the owner's list is gone through for none of them.
  const known = (): string[] => [
    ...document.stated.people.flatMap(({ value }) => value),
    ...context.authority.people.flatMap((one) => (one.notAPerson ? [] : [one.name, ...one.aliases])),
  ]
  const named = languageOf(language)
  const shown = [
    ...unspacedPeople(fields.text, named, known),
    ...spacedPeople(fields.text, named),
    ...thaiPeople(fields.text, named),
  ]
  return shown.flatMap(({ name, spans }): Found[] => {
    const person: Person = { form: nameForm([name], null), namings: [], fits: [] }
    const mentions = spans.flatMap(({ start, end }): Mention[] => {
      const place = placeOf(start, end, fields)
      return place === null ? [] : [{ ...place, score: SHOWN_BY_TITLE }]
    })
    if (mentions.length === 0 || owner.isNobody(person)) return []
    return [{ person: null, record: recordOf(name, mentions, [], owner.entryOf(person)) }]
  })
}

/** A title stands at the name, and its characters are those of names: no set of texts was there to measure with. */
const SHOWN_BY_TITLE = 0.9

/** Names that stand in the dateline at the start of the text, and its place wherever it stands alone without a title. */
function placesOfDateline({ dateline, text }: PeopleInput, { parts }: Fields) {
  const start = parts.find(({ field }) => field === 'text')?.start ?? 0
  const length = dateline && text.startsWith(dateline.text) ? dateline.text.length : 0
  const place = dateline?.place ? wordHash(dateline.place) : null
  return {
    holds: (reading: Reading, { from, words }: NameSpan): boolean => {
      const { tokens } = reading
      const at = tokens.start[from] ?? 0
      if (at >= start && at < start + length) return true
      // "Gemeinderat Osk tagte" above a text from Osk: a headline gives the place an office as well.
      return words.length === 1 && tokens.hash[from] === place && (at < start || !isTitled(reading, from))
    },
  }
}

/** What the sidecar says of names: those that it states are looked for in the text. */
function namesHere({ stated, owner }: Document): NamesHere {
  const named = stated.people.flatMap(({ basis, value }) => (basis === 'user' ? value : []))
  return { people: named, notPeople: owner?.notPeople ?? [] }
}

function keepPeople(
  reading: Reading,
  people: readonly Person[],
  owner: OwnerNames,
  { authors, isOld = false, lists }: Pick<PeopleInput, 'authors' | 'isOld'> & { readonly lists: NameLists },
): ScoredPerson[] {
  const bylines = new Set(authors.map((author) => author.name.toLowerCase()))
  const weights = TUNING.weights ?? evidenceWeights(reading.words, isOld)
  const scored = people.map((person) => {
    const evidence = evidenceOf(reading, person)
    TUNING.watch?.(person, evidence)
    let score = 0
    for (let i = 0; i < evidence.length; i++) score += (weights[i] ?? 0) * (evidence[i] ?? 0)
    if (!isShown(reading, person, evidence) || isOther(reading, person, evidence))
      score = Math.min(score, NOT_SHOWN)
    if (person.namings.some(({ span }) => span.words.length > 1 && isSeatBefore(reading, span.from)))
      score += SEATED
    if (person.namings.some(({ span }) => isIntroduced(reading, span))) score += INTRODUCED
    else if (isBareUnknown(reading, person, evidence)) score -= UNKNOWN
    if (isFull(person.form) ? has(evidence, ['honorific']) : isListedBehindTitle(reading, person))
      score += ADDRESSED
    score += saidByLists(person, evidence, lists)
    if (owner.isMarked(person)) score = Math.max(score, OWNER_MARKED)
    if (owner.entryOf(person) !== null) score += isFull(person.form) ? OWNER_KNOWS : OWNER_KNOWS / 3
    return { person, score }
  })
  const kept = scored.filter(
    ({ person, score }) =>
      (score > TUNING.threshold || person.fits.length > 0) &&
      !owner.isNobody(person) &&
      !isLetter(person, reading) &&
      !isBylineOnly(person, reading, bylines),
  )
  // A lone name is only ambiguous between people that are kept themselves.
  const people2 = new Set(kept.map(({ person }) => person))
  return kept.filter(({ person }) => person.fits.length === 0 || person.fits.some((fit) => people2.has(fit)))
}

/** "Messrs. Lund, Hale and Osk": a lone name in a list that a title opens. */
function isListedBehindTitle(reading: Reading, { namings }: Person): boolean {
  return namings.some(({ span }) => span.words.length === 1 && isOfSeveral(reading, span.from))
}

/** What the lists say in which a lone name stands: among people it is somebody, and among places nobody that nothing else shows. */
function saidByLists(
  { form, namings }: Person,
  evidence: Float64Array,
  { amongPeople, amongPlaces }: NameLists,
): number {
  if (isFull(form)) return 0
  if (namings.some(({ span }) => amongPeople.has(span.from))) return AMONG_PEOPLE
  const isAmongPlaces = namings.every(({ span }) => amongPlaces.has(span.from))
  return isAmongPlaces && !has(evidence, SUPPORTING) ? -AMONG_PLACES : 0
}

/** Whether the words of a name, or those beside it, make it something else than a person's. */
function isOther(reading: Reading, person: Person, evidence: Float64Array): boolean {
  return (
    isBareWord(reading, person, evidence) ||
    isBarePlace(reading, person, evidence) ||
    isBareTown(reading, person, evidence) ||
    isBareBrand(evidence) ||
    isBareOrganization(reading, person, evidence) ||
    isGenitivePlace(reading, person) ||
    (!has(evidence, ['honorific', 'afterGiven', 'beforeAge']) && isRealmOfOffice(reading, person)) ||
    isOldMonth(reading, person) ||
    isAlsoSmall(reading, person, evidence) ||
    isLabelled(reading, person) ||
    isNumbered(reading, person) ||
    isHyphenedWord(reading, person) ||
    isPartyOfState(reading, person) ||
    isEverydayName(reading, person) ||
    isEnglishWords(reading, person)
  )
}

/**
 * Whether more than its capitals shows a name to be a person's: a first name, a title. In a language that the recognizer
 * did not learn nothing less will do, and in one of which it learned little nothing less will do for a word alone.
 */
function isShown(reading: Reading, person: Person, evidence: Float64Array): boolean {
  const { words } = reading
  const isTitledHere = ({ span }: Naming): boolean => isTitled(reading, span.from)
  // "Председник Србије": what an office is of stands behind it as a surname does.
  if (words.isOther && !isFull(person.form) && !has(evidence, ['honorific'])) return false
  if (!words.isTrained)
    return (has(evidence, SHOWING) || person.namings.some(isTitledHere)) && !isEveryday(reading, person)
  return !words.isLittleTrained || has(evidence, SHOWING_LITTLE) || isShownInLittle(reading, person)
}

/** "Menteri Luar Negeri": words that are all everyday ones, as offices have them, or one that no name is made like ("Kelautan"). */
function isEveryday({ tokens, flags, words }: Reading, { namings }: Person): boolean {
  const isNoun = (word: number): boolean =>
    isCircumfixed(tokens.text.slice(tokens.start[word], tokens.end[word]), words.list('circumfixes'))
  return namings.every(
    ({ span }) =>
      span.words.every((word) => ((flags[word] ?? 0) & Flag.common) !== 0) || span.words.some(isNoun),
  )
}

/** Whether a word begins and ends as one of the pairs does ("ke…an"), with a stem between. */
function isCircumfixed(word: string, pairs: readonly string[]): boolean {
  const low = word.toLowerCase()
  return pairs.some((pair) => {
    const [opens = '', ends = ''] = pair.split('…')
    return (
      low.length >= opens.length + ends.length + SHORTEST_STEM && low.startsWith(opens) && low.endsWith(ends)
    )
  })
}

const SHORTEST_STEM = 4

/**
 * "the dispute of Osumi Lundari": of an English text, a full name of words that no list knows, in the middle of sentences alone, that
 * is no more said to be somebody's by a title, an age, a verb or the surname alone. A table of results gives no more than names.
 */
function isBareUnknown({ tokens, flags, words }: Reading, person: Person, evidence: Float64Array): boolean {
  const { form, namings } = person
  if (words.language !== 'en' || !isFull(form) || form.suffix !== null || has(evidence, PERSONAL))
    return false
  return namings.every(({ span }) => {
    const before = tokens.shape[span.from - 1] ?? 0
    const after = tokens.shape[span.to] ?? 0
    const isInside =
      ((tokens.place[span.from] ?? 0) & (Place.line | Place.sentence)) === 0 && before === Shape.lower
    // "the rapper Cold Cube"
    const isCalled = ((flags[span.from - 1] ?? 0) & (Flag.role | Flag.title | Flag.kin)) !== 0
    const isEntry = tokens.hash[span.to] === OPEN || after === Shape.number
    const isSubject = after === Shape.lower && words.hashes('personVerbs').has(tokens.hash[span.to] ?? 0)
    return span.words.length > 1 && isInside && !isCalled && !isEntry && !isSubject
  })
}

/** A people ("German") in an English text, beside which nothing stands that names people have. */
function isBareWord({ words }: Reading, person: Person, evidence: Float64Array): boolean {
  if (words.language !== 'en' || isFull(person.form)) return false
  return has(evidence, ['nationality']) && !has(evidence, SUPPORTING)
}

/** "R. Alle due": the letter of an answer, and a small word that begins it, at the beginning of lines. */
function isLabelled({ tokens, words }: Reading, { namings }: Person): boolean {
  const small = words.hashes('functionWords')
  return namings.every(
    ({ span: { from, words: own } }) =>
      own.length === 2 &&
      tokens.shape[from] === Shape.initial &&
      ((tokens.place[from] ?? 0) & Place.line) !== 0 &&
      small.has(tokens.hash[own[1] ?? from] ?? 0),
  )
}

/** A town or country alone, which is no name besides, and that no title shows to be somebody. */
function isBarePlace(reading: Reading, person: Person, evidence: Float64Array): boolean {
  if (has(evidence, ['afterTitle', 'honorific', 'afterGiven', 'inPerson'])) return false
  return has(evidence, ['onlyPlace']) || isBareCountry(reading, person, evidence)
}

/** "Israel", "Francia": countries first, though somebody may be called so; not "Jordan", "Chad", as many are. */
function isBareCountry({ flags }: Reading, { form, namings }: Person, evidence: Float64Array): boolean {
  return (
    !isFull(form) &&
    has(evidence, ['country']) &&
    !has(evidence, ['mononym', 'titled', 'shownAlone', 'beforeAge']) &&
    namings.every(({ span: { words } }) => ((flags[words[0] ?? 0] ?? 0) & Flag.commonGiven) === 0)
  )
}

/**
 * "Osk empató con Lund", "Osk, 12": a town alone that is a surname as well, and that nothing shows to be somebody. English towns are
 * surnames too often, and German texts name more people so.
 */
function isBareTown({ tokens, words }: Reading, { form, namings }: Person, evidence: Float64Array): boolean {
  if (words.capitalizesNouns || words.language === 'en' || isFull(form)) return false
  if (!has(evidence, ['town']) || has(evidence, SUPPORTING)) return false
  // "Sousa"
  return namings.every(({ span }) => !commonSurnames().has(tokens.hash[span.words[0] ?? span.from] ?? 0))
}

/** Surnames of so many that a town of the name says little. */
const commonSurnames = once(
  (): ReadonlySet<number> => new Set(shippedLines('names/surnames-common.txt').map(wordHash)),
)

/** "den 24. May", "Merz 1809": a month as old papers spell it, beside a number. Merz alone is somebody. */
function isOldMonth({ tokens, words }: Reading, { namings }: Person): boolean {
  const months = words.hashes('oldMonths')
  const isNumber = (at: number): boolean =>
    tokens.shape[at] === Shape.number || /^\d/.test(tokens.text.slice(tokens.start[at], tokens.end[at]))
  return (
    months.size > 0 &&
    namings.some(({ span: { from, words: parts } }) => {
      const before = tokens.hash[from - 1] === STOP ? from - 2 : from - 1
      return (
        parts.length === 1 && months.has(tokens.hash[from] ?? 0) && (isNumber(before) || isNumber(from + 1))
      )
    })
  )
}

/**
 * "Wolf bij school gezien", where the text goes on with "een wolf": a word alone that stands there in small letters too, and that no
 * title shows to be somebody. German and English are left out: the one writes nouns as names, the other has names of many words.
 */
function isAlsoSmall(
  { tokens, words, uses }: Reading,
  { form, namings }: Person,
  evidence: Float64Array,
): boolean {
  if (words.capitalizesNouns || words.language === 'en' || isFull(form)) return false
  if (has(evidence, ['afterTitle', 'honorific', 'afterGiven', 'inPerson'])) return false
  const own = namings.flatMap(({ span }) => span.words)
  const isOneWord = new Set(own.map((word) => tokens.hash[word] ?? 0)).size === 1
  return isOneWord && own.some((word) => ((uses[word] ?? 0) & Use.lower) !== 0)
}

/** "IV Pleno", "XX Congreso": a number opens it. */
function isNumbered({ tokens }: Reading, { namings }: Person): boolean {
  return namings.some(({ span: { words } }) => {
    const [first = 0] = words
    return (
      words.length > 1 &&
      tokens.shape[first] === Shape.capitals &&
      /^[IVX]{2,5}$/.test(tokens.text.slice(tokens.start[first], tokens.end[first]))
    )
  })
}

const STOP = markHash('.')
const OPEN = markHash('(')

/** "der Präsident Taiwans": a place in the genitive, whatever stands before it. */
function isGenitivePlace({ flags }: Reading, { namings }: Person): boolean {
  return namings.every(({ span: { words } }) => {
    const flag = flags[words[0] ?? 0] ?? 0
    const isPlace =
      (flag & (Flag.town | Flag.country)) !== 0 && (flag & (Flag.given | Flag.surname | Flag.mononym)) === 0
    return words.length === 1 && isPlace && (flag & Flag.genitive) !== 0
  })
}

/** "Disney failed to tell": a firm's name alone, where neither a title nor a first name shows a person. */
function isBareBrand(evidence: Float64Array): boolean {
  return (
    has(evidence, ['brand']) &&
    !has(evidence, ['afterTitle', 'honorific', 'afterGiven', 'inPerson', 'given', 'mononym'])
  )
}

/** "A Câmara aprovou": a body with a capital, and an article before it or none as its line begins. "Hélder Câmara" has a first name. */
function isBareOrganization(
  { tokens, words }: Reading,
  { form, namings }: Person,
  evidence: Float64Array,
): boolean {
  if (words.capitalizesNouns || words.language === 'en' || isFull(form)) return false
  if (!has(evidence, ['organization']) || has(evidence, SUPPORTING_ALONE)) return false
  return namings.every(({ span: { from } }) => {
    const isFirst = ((tokens.place[from] ?? 0) & Place.line) !== 0
    return isFirst || words.hashes('articles').has(tokens.hash[from - 1] ?? 0)
  })
}

function has(evidence: Float64Array, names: readonly (typeof EVIDENCE)[number][]): boolean {
  return names.some((name) => (evidence[EVIDENCE.indexOf(name)] ?? 0) > 0)
}

const SUPPORTING_ALONE = [
  'afterTitle',
  'honorific',
  'beforeSaying',
  'beforeAge',
  'mononym',
  'inPerson',
] as const
const SUPPORTING = [
  'afterTitle',
  'beforeSaying',
  'afterGiven',
  'beforeAge',
  'honorific',
  'mononym',
  'possessive',
] as const

const PERSONAL = [
  'afterTitle',
  'honorific',
  'beforeSaying',
  'beforeAge',
  'inPerson',
  'givenFirst',
  'surnameLast',
  'initialFirst',
] as const
const SHOWING = ['givenFirst', 'inPerson', 'afterTitle', 'honorific', 'mononym'] as const
const SHOWING_LITTLE = [...SHOWING, 'initialFirst'] as const
const NOT_SHOWN = -5

/** A name that the owner marked in this article is one, whatever speaks against it. */
const OWNER_MARKED = 6

/** What a seat before a name adds to its score: "Osk West MP Ada Lund". */
const SEATED = 2

/** What it takes off the score of a full name in running text that no list knows and nothing beside it shows to be somebody's. */
const UNKNOWN = 1.4

/** What it adds to the score of a full name that a title or an office stands beside it. */
const INTRODUCED = 0.6
/** What it adds to the score of a lone name that people stand beside in a list, and takes off where places do. */
const AMONG_PEOPLE = 1.5
const AMONG_PLACES = 1.5
/** What a title says of a full name that stands before names alone: "Sir", "Mrs.". */
const ADDRESSED = 0.7

/** What the owner's list adds to a name's score: a full name is then sure, a lone one likelier. */
const OWNER_KNOWS = 6

/** "(C)", "I. Q.": a party, a mark, a measure: letters alone name nobody, unless a title stands before them ("Capt. J."). */
function isLetter({ form, namings }: Person, reading: Reading): boolean {
  return (
    form.folded.every((word) => word.length === 1) &&
    !namings.some(({ span }) => isTitled(reading, span.from) && !isInitialTwice(reading, span.from - 1))
  )
}

/** "S. M. B.": what could be a title is one of the letters. */
function isInitialTwice({ tokens }: Reading, at: number): boolean {
  return (
    tokens.shape[at] === Shape.initial &&
    tokens.shape[at - 1] === Shape.initial &&
    ((tokens.place[at] ?? 0) & Place.line) === 0
  )
}

/** "By Jane Doe" at the start of a line is the byline, not news about Jane Doe. */
function isBylineOnly(person: Person, reading: Reading, bylines: ReadonlySet<string>): boolean {
  if (!bylines.has(displayName(person.form).toLowerCase())) return false
  const { tokens } = reading
  return person.namings.every(({ span }) => {
    let at = span.from
    while (at > 0 && ((tokens.place[at] ?? 0) & 2) === 0) at--
    return span.from - at <= 2 && tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase() === 'by'
  })
}

interface Fields {
  readonly text: string
  readonly parts: readonly {
    readonly field: Mention['field']
    readonly start: number
    readonly end: number
  }[]
}

/** Title, standfirst and text as one text, with the place of each. */
function layFields({ title, standfirst, text }: PeopleInput): Fields {
  const parts: Fields['parts'][number][] = []
  let all = ''
  for (const [field, value] of [
    ['title', title],
    ['standfirst', standfirst ?? ''],
    ['text', text],
  ] as const) {
    if (all !== '') all += '\n\n'
    parts.push({ field, start: all.length, end: all.length + value.length })
    all += value
  }
  return { text: all, parts }
}

interface ArticleNames {
  readonly reading: Reading
  readonly fields: Fields
  readonly owner: OwnerNames
  readonly styling: Styling
  /** Where the office before some name begins. */
  readonly taken: ReadonlySet<number>
}

function settle(
  { person, score }: ScoredPerson,
  { reading, fields, owner, styling, taken }: ArticleNames,
): Found {
  const { tokens } = reading
  const sure = 1 / (1 + Math.exp(-score))
  const mentions: Mention[] = []
  const offices = new Map<string, OfficeClaim>()
  for (const { span } of person.namings) {
    const place = placeOf(tokens.start[span.from] ?? 0, tokens.end[span.to - 1] ?? 0, fields)
    if (place === null) continue
    const doubt = 1 / (1 + Math.exp(-(span.margin + 20) / 10))
    mentions.push({ ...place, score: Math.round(1000 * Math.min(sure, 0.5 + doubt / 2)) / 1000 })
    for (const office of officeSpans(reading, span)) {
      if (office.from > span.from && taken.has(office.from)) continue
      const where = placeOf(tokens.start[office.from] ?? 0, tokens.end[office.to - 1] ?? 0, fields)
      if (where === null || !isOfficeText(where.surface)) continue
      const inText = where.field === 'text'
      const [start, end] = inText ? [where.start, where.end] : [null, null]
      const claim = officeClaim(where.surface, start, end, reading.words.language)
      if (!offices.has(claim.title.toLowerCase())) offices.set(claim.title.toLowerCase(), claim)
    }
  }
  const name = displayName(person.form)
  const record = recordOf(name, mentions, [...offices.values()], owner.entryOf(person))
  const styled = styling(person)
  const shown = shownAs(reading, person)
  return {
    person,
    record: {
      ...record,
      ...(styled === null ? {} : { styled }),
      ...(shown === null ? {} : { shown }),
    },
  }
}

/** `entry` is the one of the owner's list that names the person; null for none. */
function recordOf(
  name: string,
  mentions: Mention[],
  offices: OfficeClaim[],
  entry: string | null,
): Found['record'] {
  const surfaces = [...new Set(mentions.map(({ surface }) => surface))]
  const basis: Basis = entry === null ? 'text' : 'user'
  return { name, surfaces, mentions, offices, basis, evidence: namedHere(mentions, entry) }
}

function namedHere(mentions: readonly Mention[], entry: string | null): Evidence[] {
  const first = mentions.find((mention) => mention.field === 'text') ?? mentions[0]
  if (first === undefined) return []
  const inText = first.field === 'text'
  const [start, end] = inText ? [first.start, first.end] : [null, null]
  const facts = { times: mentions.length > 1 && mentions.length, once: mentions.length === 1, entry }
  return [{ text: first.surface, start, end, rule: 'named-here', facts }]
}

function placeOf(start: number, end: number, fields: Fields): Omit<Mention, 'score'> | null {
  const part = fields.parts.find((one) => start >= one.start && end <= one.end)
  if (part === undefined) return null
  return {
    field: part.field,
    start: start - part.start,
    end: end - part.start,
    surface: fields.text.slice(start, end),
  }
}

const ORDER = { title: 0, standfirst: 1, text: 2 } as const

/** 1 for a lone name that several people fit: such come last. */
function isOpen({ person }: Found): number {
  return person !== null && person.fits.length > 0 ? 1 : 0
}

/** Sorts, gives each person a key, and names the people that an ambiguous name may be by their keys. */
function withKeys(found: readonly Found[]): ArticlePerson[] {
  const place = ({ record }: Found): number => {
    const first = record.mentions[0]
    return first === undefined ? Number.MAX_SAFE_INTEGER : ORDER[first.field] * 1e9 + first.start
  }
  const sorted = found.toSorted(
    (a, b) =>
      isOpen(a) - isOpen(b) || b.record.mentions.length - a.record.mentions.length || place(a) - place(b),
  )
  const keys = new Map<Found, string>()
  const taken = new Set<string>()
  for (const one of sorted) {
    const base = slug(one.record.name) || 'person'
    let key = base
    for (let n = 2; taken.has(key); n++) key = `${base}-${n}`
    taken.add(key)
    keys.set(one, key)
  }
  return sorted.map((one) => {
    const fits = one.person?.fits ?? []
    if (fits.length > 0) spend(sorted.length)
    const others = fits.length > 0 ? sorted : []
    const ambiguous = others
      .filter((other) => other.person !== null && fits.includes(other.person))
      .map((other) => keys.get(other) ?? '')
    return { key: keys.get(one) ?? 'person', ...one.record, ambiguous }
  })
}
