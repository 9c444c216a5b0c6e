import { shippedData, shippedLines } from '../../../knowledge/shipped.ts'
import { alternatives } from '../../../languages/word-sets.ts'
import { dayName, numberOf } from '../../../lib/calendar.ts'
import { once } from '../../../lib/once.ts'
import { type Days, union } from '../../../weighing/span.ts'
import type { AlmanacIndex, Office, Term } from '../almanac/almanac.ts'
import { allCountryWords, stateWords } from '../almanac/countries.ts'
import { folded } from '../names.ts'
import { type Clue, clueAt } from './clue.ts'
import { countsBack, looksBack, tellsOfThePast } from './looks-back.ts'
import { frameOf } from './tense.ts'
import { gapAfter, isCapital, isNamedAfterYear, sentenceOf, type Words } from './words.ts'

/** How the text speaks of a holder. */
type Manner =
  | 'sitting'
  | 'named'
  | 'past'
  | 'former'
  | 'left'
  | 'died'
  | 'elect'
  | 'outgoing'
  | 'retiring'
  | 'new'
  | 'none'

/** A holder named with the office: "President Joe Biden", "the French president, Emmanuel Macron". */
interface Naming {
  readonly terms: readonly Term[]
  readonly office: Office
  readonly manner: Manner
  /** The name is that of a government: "the Thatcher government". */
  readonly isGovernment: boolean
  readonly first: number
  readonly last: number
}

/**
 * Offices held: somebody named with an office dates a text. That he was not yet in office is excluded for good;
 * that he is still in office follows as a rule ("President Ada Lovat said on Tuesday"), and only as a hint where the
 * text speaks of the past or gives the title by courtesy.
 */
export function readOffices(words: Words, index: AlmanacIndex): Clue[] {
  const best = new Map<string, Naming>()
  const namings: Naming[] = []
  for (let at = 0; at < words.raw.length; at++) {
    if (!isCapital(words.raw[at])) continue
    const candidates = index.terms.get(words.lower[at] ?? '')
    if (!candidates) continue
    for (const naming of namingsAt(words, at, candidates)) {
      const key = `${naming.office.office}/${naming.terms.map(({ person }) => person).join('/')}/${naming.manner}`
      if (best.has(key)) continue
      best.set(key, naming)
      namings.push(naming)
    }
  }
  return namings.flatMap((naming) => clueOf(words, naming))
}

/** All offices given to the name that ends (or begins) at word `at`. */
function namingsAt(words: Words, at: number, candidates: readonly Term[]): Naming[] {
  const groups = new Map<Office, Group>()
  for (const term of candidates) {
    const span = nameSpan(words, at, term)
    if (
      !span ||
      (term.office.full &&
        span.last === span.first &&
        !fullNames(words).has(`${term.name[0]} ${term.name.at(-1)}`))
    )
      continue
    const told =
      titleBefore(words, span.first, span.last, term.office) ??
      titleAfter(words, span.last, term.office) ??
      campaignAfter(words, span.last, term)
    const governmentFrom = told === null ? governmentAt(words, span, term.office) : null
    const titleAt = told ?? governmentFrom ?? candidateNear(words, span.first, term)
    if (titleAt === null || isAnybody(words, span, term, told)) continue
    const group = groups.get(term.office)
    // A longer name is a better match: "George W. Bush" is not his father.
    if (group && span.last - span.first < group.last - group.first) continue
    if (group && span.last - span.first === group.last - group.first) group.terms.push(term)
    else groups.set(term.office, { terms: [term], ...span, titleAt, isGovernment: governmentFrom !== null })
  }
  return ofOneGovernment([...groups]).map(([office, { terms, isGovernment, ...at }]) => {
    const first = Math.min(at.first, at.titleAt)
    const last = Math.max(at.last, at.titleAt)
    const manner = mannerOf(words, first, last, isGovernment)
    const isNews = (manner === 'sitting' || manner === 'named') && !isGovernment
    return {
      office,
      terms,
      isGovernment,
      first,
      last,
      manner: isNews && isNew(words, [first, last], office) ? 'new' : manner,
    }
  })
}

/** A name with an office, and the words of both. */
interface Group {
  readonly terms: Term[]
  readonly first: number
  readonly last: number
  readonly titleAt: number
  readonly isGovernment: boolean
}

/**
 * A government is called after its prime minister, where a president or the leader of a party bore that name too; it may be of
 * any time at which the same person led one. Where prime ministers of two countries did, it is not said whose it is.
 */
function ofOneGovernment(
  groups: readonly (readonly [Office, Group])[],
): readonly (readonly [Office, Group])[] {
  const called = groups.filter(([, { isGovernment }]) => isGovernment)
  if (called.length < 2) return groups
  const ministers = called.filter(
    ([{ office }]) => !office.startsWith('President') && !office.startsWith('Leader'),
  )
  const [one, another] = ministers.length > 0 ? ministers : called
  const others = groups.filter((group) => !called.includes(group))
  if (!one || another) return others
  const [office, group] = one
  const people = new Set(group.terms.map(({ person }) => person))
  const terms = called.flatMap(([, more]) => more.terms).filter(({ person }) => people.has(person))
  return [...others, [office, { ...group, terms }]]
}

/**
 * "President Fontaine", "Prime Minister Lee": a title that many bear, before a family name that many bear. Who is meant is said by the full name or by
 * the country, somewhere in the text.
 */
function isAnybody(
  words: Words,
  { first, last }: { readonly first: number; readonly last: number },
  { name, office }: Term,
  titleAt: number | null,
): boolean {
  if (titleAt === null || first !== last || name.length < 2 || office.country === 'US') return false
  const isBefore = titleAt < first && first - titleAt <= LONGEST_TITLE
  if (!isBefore || !/^(?:pr[ae]+sid|prime$|prem|minist)/.test(words.lower[titleAt] ?? '')) return false
  if (!commonFamilies().has(words.lower[first] ?? '')) return false
  return (
    !fullNames(words).has(`${name.at(-2)} ${name.at(-1)}`) &&
    !fullNames(words).has(`${name[0]} ${name.at(-1)}`) &&
    ![...office.countryWords].some((word) => wordsIn(words).has(word))
  )
}

/** In words: "Prime Minister Lee". */
const LONGEST_TITLE = 2

const wordSets = new WeakMap<Words, ReadonlySet<string>>()

/** All words of the text, in small letters. */
function wordsIn(words: Words): ReadonlySet<string> {
  const known = wordSets.get(words) ?? new Set(words.lower)
  wordSets.set(words, known)
  return known
}

/** `knowledge/almanac/common-families.txt` */
const commonFamilies = once((): ReadonlySet<string> => new Set(shippedLines('almanac/common-families.txt')))

const namesOf = new WeakMap<Words, ReadonlySet<string>>()

/** Each two words in capitals that stand together anywhere in the text: "michael grimm". */
function fullNames(words: Words): ReadonlySet<string> {
  const known = namesOf.get(words)
  if (known) return known
  const pairs = new Set<string>()
  for (let at = 1; at < words.raw.length; at++)
    if (isCapital(words.raw[at]) && isCapital(words.raw[at - 1]))
      pairs.add(`${words.lower[at - 1]} ${words.lower[at]}`)
  namesOf.set(words, pairs)
  return pairs
}

/** Where the name stands: all of it, or the family name alone; null where it is somebody else's. */
function nameSpan(words: Words, at: number, term: Term): { first: number; last: number } | null {
  const { name, familyFirst } = term
  if (familyFirst) {
    let length = 1
    while (length < name.length && words.lower[at + length] === name[length]) length++
    if (length === name.length) return { first: at, last: at + length - 1 }
    return length === 1 && !goesOn(words, at) ? { first: at, last: at } : null
  }
  let length = 1
  while (length < name.length && words.lower[at - length] === name[name.length - 1 - length]) length++
  if (length === 1 && name.length > 1 && goesOn(words, at)) return null
  return { first: at - length + 1, last: at }
}

/** "president, Dan Smith": a family name that is followed by another one is a given name. */
function goesOn(words: Words, at: number): boolean {
  const next = words.raw[at + 1]
  return isCapital(next) && gapAfter(words, at) === ' ' && !isSmallWord(words, at + 1)
}

/**
 * "President", "the French president,", "the Prime Minister, Mr.": the word where the title begins; null where none stands
 * before the name.
 */
function titleBefore(words: Words, first: number, last: number, office: Office): number | null {
  const bare = titleUpTo(words, [first, last], office, false)
  if (bare !== null) return bare
  // "Prime Minister Datuk Seri Lovat"
  let begin = first
  while (first - begin < MOST_HONORIFICS && words.says.honorifics.has(words.lower[begin - 1] ?? '')) begin--
  return begin === first ? null : titleUpTo(words, [begin, last], office, true)
}

/** Before one name. */
const MOST_HONORIFICS = 3

/** A title that ends before the name, or before what stands between both: "président français Ada Lovat", "prezydent Francji Ada Lovat". */
function titleUpTo(
  words: Words,
  [first, last]: readonly [number, number],
  office: Office,
  isAddressed: boolean,
): number | null {
  const end = countryBetween(words, [first, last], office)
  for (const title of office.titles) {
    const begin = titleAt(words, first, title) ?? (end === null ? null : titleAt(words, end, title))
    if (begin === null) continue
    const gap = gapAfter(words, first - 1)
    if (!/^[\s.,"“(]*$/.test(gap) || gap.length > 4) continue
    // "the prime minister, Ann Lee,", but not "told the President, Ford would …" nor "Vice President, Ford".
    if (gap.includes(',') && !isAddressed && !/^\s*,/.test(gapAfter(words, last))) continue
    const before = words.lower[begin - 1] ?? ''
    const isOne =
      words.says.the.has(before) || words.says.newly.has(before) || office.countryWords.has(before)
    if (gap.includes(',') && !isOne) continue
    return fitsOffice(words, begin, title, office, last > first) ? begin : null
  }
  return null
}

/** Where a title that ends before word `end` begins; null where it does not stand there. */
function titleAt(words: Words, end: number, title: readonly string[]): number | null {
  const begin = end - title.length
  return begin >= 0 && words.sentence[begin] === words.sentence[end] && matches(words, begin, title)
    ? begin
    : null
}

/**
 * Where what tells the country between a title and a name begins: "de Francia", "Francji", "français"; null where nothing of the
 * kind stands there. In languages whose adjectives stand behind the noun, any one may, as nobody else bears the title and the name.
 */
function countryBetween(
  words: Words,
  [first, last]: readonly [number, number],
  office: Office,
): number | null {
  if (first === last || first < 2) return null
  const { lower, raw, says } = words
  let at = first
  // As written: with its case taken off "Rosji" would be a Rossi.
  while (at > first - 3 && namesCountry(folded(raw[at - 1] ?? ''), office)) at--
  if (at < first) {
    if (says.the.has(lower[at - 1] ?? '')) at--
    return says.of.has(lower[at - 1] ?? '') ? at - 1 : at
  }
  const word = lower[first - 1] ?? ''
  const isAdjective = !isCapital(raw[first - 1]) && word.length > 4 && /^[a-z]+$/.test(word)
  const isFree = !says['no office with'].isEmpty && isAdjective && !says['no office with'].has(word)
  return isFree && !office.shared && isHead(office) ? first - 1 : null
}

/** "Francia", "l'Algérie" */
function namesCountry(word: string, { countryNames, countryWords }: Office): boolean {
  const bare = word.slice(word.indexOf("'") + 1)
  return countryNames.has(bare) || countryWords.has(bare)
}

/** "Emmanuel Macron, the French president": the last word of the title. */
function titleAfter(words: Words, last: number, office: Office): number | null {
  if (!/^\s*,\s*$/.test(gapAfter(words, last))) return null
  for (let begin = last + 1; begin <= last + 4; begin++) {
    const word = words.lower[begin] ?? ''
    for (const title of office.titles) {
      if (!matches(words, begin, title)) continue
      const country = begin > last + 1 && office.countryWords.has(words.lower[begin - 1] ?? '')
      const next = words.lower[begin + title.length]
      const of = words.says.of.has(next ?? '')
      const generic = title.length === 1
      if (generic && !country && !(of && namesOffice(words, begin + title.length, office))) continue
      return begin + title.length - 1
    }
    // Only articles, words for the country and "new" may stand between name and title.
    const isBetween = words.says.articles.has(word) || words.says.newly.has(word)
    if (!isBetween && !office.countryWords.has(word)) return null
  }
  return null
}

/** "the Romney campaign", "Clinton's presidential bid": who has one is a candidate. */
function campaignAfter(words: Words, last: number, term: Term): number | null {
  if (!term.office.candidacy || !/^(?:['’]s?)?\s$/.test(gapAfter(words, last))) return null
  const { says } = words
  const [one, two] = [words.lower[last + 1] ?? '', words.lower[last + 2] ?? '']
  if (says.campaign.has(one) && term.nominated && fullNames(words).has(`${term.name[0]} ${term.name.at(-1)}`))
    return last + 1
  return says.presidential.has(one) && says.run.has(two) ? last + 2 : null
}

/** "the presidential candidate and mother of five Ada Lovat": in one sentence, before the name. */
function candidateNear(words: Words, first: number, term: Term): number | null {
  if (!term.office.candidacy || words.lower[first] !== term.name[0] || term.name.length < 2) return null
  const [begin] = sentenceOf(words, first)
  for (let at = Math.max(begin + 1, first - 9); at < first; at++)
    if (
      words.says.presidential.has(words.lower[at - 1] ?? '') &&
      words.says.candidate.has(words.lower[at] ?? '') &&
      !isCapital(words.raw[at + 1])
    )
      return at - 1
  return null
}

/** "the Obama administration", "the Thatcher government", "governo Craxi", "Gobierno de Aznar": where the word for it stands. */
function governmentAt(
  words: Words,
  { first, last }: { readonly first: number; readonly last: number },
  office: Office,
): number | null {
  const names = (at: number, isNext: boolean): boolean => isNext && isGovernmentOf(words, at, office)
  if (names(last + 1, gapAfter(words, last) === ' ')) return last + 1
  const isBehind = gapAfter(words, first - 1) === ' '
  if (names(first - 1, isBehind)) return first - 1
  const isOf = words.says.of.has(words.lower[first - 1] ?? '') && gapAfter(words, first - 2) === ' '
  // "Gobierno de Felipe González" is not that of a king.
  const isGiven = first === last && goesOn(words, last)
  return names(first - 2, isBehind && isOf && !isGiven) ? first - 2 : null
}

/** Where "administration" is no word for any government, it is that of an American president. */
function isGovernmentOf({ says, lower }: Words, at: number, office: Office): boolean {
  const word = lower[at] ?? ''
  if (says.government.has(word)) return isHead(office) && !office.shared
  return says.administration.has(word) && office.office === 'President of the United States'
}

/** "of the Republican National Committee", "of France": words of the office's own name follow. */
function namesOffice(words: Words, begin: number, office: Office): boolean {
  const name = office.office.toLowerCase()
  for (let at = begin + 1; at <= begin + 3; at++) {
    const word = words.lower[at] ?? ''
    if (words.says.the.has(word)) continue
    return office.countryWords.has(word) || (word.length > 3 && name.includes(word))
  }
  return false
}

function matches(words: Words, begin: number, title: readonly string[]): boolean {
  for (let i = 0; i < title.length; i++) {
    const word = words.lower[begin + i] ?? ''
    const wanted = title[i] ?? ''
    // "President-elect", "ex-President"
    if (word !== wanted && word !== `${wanted}-elect` && word !== `ex-${wanted}`) return false
  }
  return true
}

/** A small word, with a capital because it opens a sentence or a headline: "When President Lovat". */
function isSmallWord(words: Words, at: number): boolean {
  const word = words.lower[at] ?? ''
  return words.says['before titles'].has(word) || words.says.weekday(word) !== null
}

/**
 * "President" alone can be anybody's: before it no foreign country and no other body may stand ("Iranian President",
 * "Harvard President"), and no word that makes it another office ("Vice President", "state Sen.").
 */
function fitsOffice(
  words: Words,
  begin: number,
  title: readonly string[],
  office: Office,
  isFull: boolean,
): boolean {
  const before = words.lower[begin - 1]
  if (before === undefined || words.sentence[begin - 1] !== words.sentence[begin]) return true
  if (!/^[\s."“'‘(]*$/.test(gapAfter(words, begin - 1))) return true
  if (words.says['under titles'].has(before))
    return words.says.count(before) === 1 && words.says.minister.has(title[0] ?? '')
  if (office.countryWords.has(before)) return true
  // "de Franse president Ada Lovat", "Fransa Cumhurbaşkanı Ada Lovat"
  if (isFull && office.countryNames.has(folded(words.raw[begin - 1] ?? ''))) return true
  if (office.full && office.country === 'US' && stateWords().has(before)) return true
  if (allCountryWords().has(before)) return false
  return !isCapital(words.raw[begin - 1]) || isSmallWord(words, begin - 1)
}

function mannerOf(words: Words, first: number, last: number, isGovernment: boolean): Manner {
  const { says } = words
  const [begin, end] = sentenceOf(words, first)
  const before = (back: number): string => (first - back >= begin ? (words.lower[first - back] ?? '') : '')
  const nearby = [before(1), before(2), before(3)]
  if (partOf(words, first, last, (word) => word.endsWith('-elect') || says.elect.has(word))) return 'elect'
  if (partOf(words, first, last, (word) => word.startsWith('ex-'))) return 'former'
  if (nearby.some((word) => says.doubtful.has(word)) || says.a.has(before(1))) return 'none'
  // The article may be bound to it: "l'ex sindaco".
  const isGone = (word: string): boolean => says.gone.has(word.slice(word.indexOf("'") + 1))
  if (isGovernment && nearby.some((word) => isGone(word) || says.previous.has(word))) return 'past'
  // "el presidente depuesto Ada Lovat": behind the title, where adjectives stand there
  const within = says['no office with'].isEmpty ? [] : words.lower.slice(first + 1, last)
  const around = [...nearby, ...within]
  if (around.some(isGone)) return 'former'
  if (
    nearby.some((word) => says['leaving before'].has(word)) ||
    says['leaving after'].at(words.lower, last + 1) > 0
  )
    return 'left'
  if (around.some((word) => says.outgoing.has(word))) return 'outgoing'
  if (nearby.some((word) => says.retiring.has(word))) return 'retiring'
  if (says.then.has(before(1)) || says.under.has(before(1))) return 'past'
  const manner = reportedManner(words, [begin, end], [first, last])
  if (manner === 'past' || says['died after'].at(words.lower, last + 1) === 0) return manner
  // "was shot on Friday" is the news; "was shot" alone is told for ever.
  return manner === 'sitting' ? 'left' : 'died'
}

/**
 * "the new British Prime Minister, Ada Lovat", "Ada Lovat, Norway's new foreign minister", but not "de nuevo presidente" nor the coins of
 * "the new King Charles".
 */
function isNew(words: Words, [first, last]: readonly [number, number], office: Office): boolean {
  if (isCrowned(office)) return false
  const { lower, raw, says, sentence } = words
  let at = first - 1
  while (at > first - 3 && office.countryWords.has(lower[at] ?? '')) at--
  const isBefore = says.newly.has(lower[at] ?? '') && sentence[at] === sentence[first]
  // "New Zealand Prime Minister"
  const isName = isCapital(raw[at]) && at < first - 1
  const behind = lower[at - 1] ?? ''
  if (isBefore && !isName && (says.the.has(behind) || !says.of.has(behind))) return true
  return partOf(words, first + 1, last, (word) => says.newly.has(word))
}

/** Of a monarch or a pope. */
function isCrowned({ office }: Office): boolean {
  return heads().crowned.test(office)
}

/**
 * Whether the sentence reports news of the day ("said on Tuesday", "has signed"), tells of the past, or neither: "called
 * him Uncle" is said of the living and of the dead.
 */
function reportedManner(
  words: Words,
  [begin, end]: readonly [number, number],
  [first, last]: readonly [number, number],
): Manner {
  const { says } = words
  if (countsBack(words, begin)) return 'past'
  let sitting = false
  for (let at = begin; at < end; at++) {
    const word = words.lower[at] ?? ''
    if (isYearTold(words, at) || /^(?:19|20)?\d0s$/.test(word)) return 'past'
    if (at < first && at >= first - 6 && says['past frame'].has(word)) return 'past'
    if (says.weekday(word) !== null || says.now.at(words.lower, at) > 0) sitting = true
    else if (at > last && at <= last + 2 && !looksBack(words))
      sitting ||= says.reports.has(word) || (says.reported.has(word) && isReport(words))
  }
  return sitting ? 'sitting' : looksBack(words) ? 'past' : 'named'
}

/** "lost in 1980", but not "rebuilt by 2024", "will run until 2018" nor the fair "Expo 2000". */
function isYearTold(words: Words, at: number): boolean {
  if (!/^(?:1[89]|20)\d\d$/.test(words.lower[at] ?? '')) return false
  return !isNamedAfterYear(words, at) && frameOf(words, at, at) !== 'ahead'
}

const reports = new WeakMap<Words, boolean>()

/** The text names a day of its week: news does, a look back hardly. */
function isReport(words: Words): boolean {
  const known = reports.get(words)
  if (known !== undefined) return known
  const { says, lower } = words
  const is = lower.some((word, at) => says.weekday(word) !== null || says.now.at(lower, at) > 0)
  reports.set(words, is)
  return is
}

function partOf(words: Words, first: number, last: number, is: (word: string) => boolean): boolean {
  for (let at = first; at <= last; at++) if (is(words.lower[at] ?? '')) return true
  return false
}

/** Who left office before this day may be told of in the present, as of an old picture. */
const longOver = numberOf(1980, 1, 1)

/** What the naming of a holder says of the day, as kinds of `reliability.csv`. */
function clueOf(words: Words, naming: Naming): Clue[] {
  const { terms, office, manner, first, last } = naming
  if (manner === 'none') return []
  const spans = union(terms.map((term) => ({ first: term.from, last: term.to })))
  if (
    /^(?:sitting|named)$/.test(manner) &&
    spans.every(({ last: end }) => end < longOver) &&
    tellsOfThePast(words)
  )
    return clueOf(words, { ...naming, manner: 'past' })
  const person = terms[0]?.person ?? ''
  const made = (kind: string, days: Days, rule: string): Clue[] => {
    const subject = office.shared ? `${office.office}: ${person}` : office.office
    const held = spans.map((span) => label(span.first, span.last)).join(', ')
    const facts = { holder: person, office: office.office, held, source: office.source }
    return days.length === 0
      ? []
      : [clueAt(words, [first, last], { kind, days, subject, person }, { rule, facts })]
  }
  switch (manner) {
    case 'former':
      return made('office-former', afterTerms(spans, 45), 'holder-former')
    case 'died':
      return made('office-died', leaving(spans, 1, 14), 'holder-leaving')
    case 'left':
      return made('office-left', leaving(spans, 20, 40), 'holder-leaving')
    case 'elect': {
      const reach = office.country === 'US' ? 78 : 170
      const days = union(spans.map((span) => ({ first: span.first - reach, last: span.first })))
      return made('office-elect', days, 'holder-elect')
    }
    case 'outgoing':
      return made('office-outgoing', leaving(spans, 300, 1), 'holder-leaving')
    case 'retiring':
      // Members of parliaments say that they will not run again up to two years before they leave.
      return made('office-retiring', leaving(spans, 800, 1), 'holder-leaving')
    case 'new':
      return [
        ...made(kindOf(naming, words), inOffice(spans, office), 'holder-in-office'),
        ...made('office-new', firstMonths(spans), 'holder-new'),
      ]
    case 'past':
      return made(office.candidacy ? 'candidacy-past' : 'office-past', spans, 'holder-past')
    default:
      return made(kindOf(naming, words), inOffice(spans, office), 'holder-in-office')
  }
}

function kindOf({ office, manner, isGovernment, last }: Naming, words: Words): string {
  const next = words.lower[last] ?? ''
  if (words.says.run.has(next)) return 'campaign'
  if (isGovernment) return 'administration'
  if (office.candidacy || /^(?:Candidate|Nominee) for /.test(office.office)) return 'candidacy'
  // Judges and the dead are cited by their title for long.
  if (office.country === 'US' && office.office.startsWith('Justice')) return 'office-cited'
  if (office.shared) return manner === 'sitting' ? 'member-sitting' : 'member-named'
  if (office.lesser && manner === 'named') return 'office-lesser'
  // History names presidents and kings with their title for long; ministers hardly.
  const rank = isHead(office) ? 'head' : 'office'
  return manner === 'sitting' ? `${rank}-sitting` : `${rank}-named`
}

/** Of a state or a government. */
function isHead({ office }: Office): boolean {
  return heads().all.test(office)
}

const heads = once(() => {
  const { titles, not, crowned } =
    shippedData<Readonly<Record<'titles' | 'not' | 'crowned', readonly string[]>>>('almanac/heads.yml')
  return {
    all: new RegExp(`^(?:${alternatives(titles)}) of (?!(?:${alternatives(not)}))`),
    crowned: new RegExp(`^(?:${alternatives(crowned)}) of `),
  }
})

/** An appointed one is called by the title from the day of being chosen. */
function inOffice(spans: Days, office: Office): Days {
  const early = office.office.startsWith('President of the United States') ? 0 : 7
  return union(spans.map((span) => ({ first: span.first - early, last: span.last })))
}

/** From the appointment, or soon after the election, to some nine months in office. */
function firstMonths(spans: Days): Days {
  return union(spans.map(({ first, last }) => ({ first: first - 80, last: Math.min(last, first + 270) })))
}

/** The first years after each term, unless another one of the same person begins: who has lost is "former" early. */
function afterTerms(spans: Days, early: number): Days {
  return union(
    spans
      .filter((span) => Number.isFinite(span.last))
      .map((span) => {
        const next = spans.find((other) => other.first > span.last)?.first ?? Number.POSITIVE_INFINITY
        return { first: span.last - early, last: Math.min(span.last + 730, next - 1) }
      }),
  )
}

function leaving(spans: Days, before: number, after: number): Days {
  return union(
    spans
      .filter((span) => Number.isFinite(span.last))
      .map((span) => ({ first: span.last - before, last: span.last + after })),
  )
}

/** "2009-01-20/2017-01-20" */
function label(first: number, last: number): string {
  return `${dayName(first)}/${Number.isFinite(last) ? dayName(last) : '..'}`
}
