import { nameFit } from '../../names/compare.ts'
import { type Fit, weaker } from '../../names/levels.ts'
import { hasTwoSurnames, type ParsedName, parseName } from '../../names/name.ts'
import { compareStrings } from '../../text/folding.ts'
import type { ArticleFacts } from '../article-facts.ts'
import type { Candidate, Cluster } from './cluster.ts'
import { areOfOneOffice, areOfOneTime, isCommonSurname } from './holders.ts'
import type { Bearer, Naming, Rarity } from './naming.ts'
import { agreement, type Profile, profileOf } from './profile.ts'

/**
 * How far two profiles must agree before two spellings are one person: the weaker the fit, the more. Chosen on the
 * labelled people of news; `exact` only fails where articles contradict each other.
 */
const NEEDED: Readonly<Record<Fit, number>> = {
  exact: -4,
  'middle-omitted': -0.5,
  transliteration: 0.75,
  nickname: 0.75,
  order: 1,
  initial: 2,
  part: 2,
  married: 2,
  slip: 2,
  'suffix-omitted': 2.5,
}
/** Few names with a suffix are so rare that two share one: articles of other matters may tell of one too. */
const SAME_SUFFIX = -1.5
/** An office of two words in the same years, which a grandson does not share with his grandfather. */
const SAME_HOLDER = 1.5
/** A second surname that Spanish and Portuguese papers leave out, beside a first one that few bear, in the years of the other. */
const SECOND_LEFT_OUT = 0.25
const STRONG: ReadonlySet<Fit> = new Set(['exact', 'middle-omitted', 'transliteration', 'nickname'])
/** What articles share who name one person; topics and places are common to many. */
const FIRM: ReadonlySet<string> = new Set(['same-office', 'same-company', 'same-story'])
// Two spellings kept apart in so many of the articles of the rarer one are two people.
const APART = 0.4

/** What joining may ask about the archive. */
export interface JoinContext {
  readonly articles: readonly ArticleFacts[]
  readonly rarity: Rarity
  /** The owner says that these two are never one. */
  readonly isForbidden: (a: Bearer, b: Bearer) => boolean
  /** What is known of the two contradicts that they are one: other offices, years of birth, numbers in Wikidata. */
  readonly contradicts: (a: readonly Naming[], b: readonly Naming[]) => boolean
}

/** The clusters that a bearer may belong to, the best first. */
export function candidatesOf(
  bearer: Bearer & { profile?: Profile | null },
  found: readonly Cluster[],
  context: JoinContext,
): Candidate[] {
  const candidates: Candidate[] = []
  let own: Profile | null = null
  for (const cluster of found) {
    if (bearer.tag !== null && cluster.tag !== null && bearer.tag !== cluster.tag) continue
    if (bearer.rivals.some((key) => cluster.rivals.includes(key))) continue
    const fit = fitOf(bearer, cluster)
    if (!fit || context.isForbidden(bearer, cluster)) continue
    own ??= profileOf(bearer.namings, context.articles)
    cluster.profile ??= profileOf(cluster.namings, context.articles)
    if (fit === 'suffix-omitted' && !isOneWithSuffix(bearer, cluster, own, cluster.profile)) continue
    if (areApart(fit, own, cluster.profile, bearer, cluster)) continue
    const { score, reasons } = agreement(own, cluster.profile, context.rarity)
    const needed = neededFor(fit, [bearer, own], [cluster, cluster.profile], context.articles)
    if (score < needed || context.contradicts(bearer.namings, cluster.namings)) continue
    if (fit === 'nickname' && isCommonName(bearer, cluster) && !reasons.some(({ rule }) => FIRM.has(rule)))
      continue
    candidates.push({ cluster, fit, score, reasons })
  }
  // "Ida Falk" belongs to "Ida M. Falk" rather than to the odd "Ida Falk Sunday".
  const strong = candidates.filter(({ fit }) => STRONG.has(fit))
  return (strong.length > 0 ? strong : candidates).sort(
    (a, b) => b.score - a.score || compareStrings(firstKey(a.cluster), firstKey(b.cluster)),
  )
}

/** "Theodore J. Marsh Jr." and "Theodore Marsh Jr.": few names are so rare that two sons of two fathers share one. */
function shareSuffix(a: Bearer, b: Bearer): boolean {
  const suffix = a.names[0]?.suffix ?? ''
  return suffix !== '' && [...a.names, ...b.names].every((name) => name.suffix === suffix)
}

/** How much two must agree on for this fit, less where what they share is rare. */
function neededFor(
  fit: Fit,
  [a, own]: readonly [Bearer, Profile],
  [b, other]: readonly [Bearer, Profile],
  articles: readonly ArticleFacts[],
): number {
  if (STRONG.has(fit) && shareSuffix(a, b)) return SAME_SUFFIX
  if (fit === 'suffix-omitted' && isOneHolder(a, b, own, other)) return SAME_HOLDER
  const mayHold = fit === 'initial' || (fit === 'suffix-omitted' && isElder(a, b))
  if (mayHold && shareOffice(a, b, articles)) return SAME_HOLDER
  const mayLeaveOut = fit === 'married' || fit === 'part'
  return mayLeaveOut && leavesOutSecond(a, b, articles) ? SECOND_LEFT_OUT : neededForWords(fit, a, b)
}

/** "W. H. Marsh" and "Walter Henry Marsh": two initials that both fit are as telling as a short form of the first name. */
function neededForWords(fit: Fit, { names: [a] }: Bearer, { names: [b] }: Bearer): number {
  if (fit !== 'initial' || !a || !b || a.tokens.length !== b.tokens.length || a.tokens.length < 3)
    return NEEDED[fit]
  // "A. Falk Marín" and "Ana Falk Marín": two surnames are telling, too.
  const areTwo = a.folded.slice(1).every((token, at) => token.length > 1 && token === b.folded[at + 1])
  if (areTwo) return NEEDED.nickname
  const areInitials = (name: ParsedName): boolean => name.given.every((token) => token.length === 1)
  return areInitials(a) || areInitials(b) ? NEEDED.nickname : NEEDED[fit]
}

/** Key of the first spelling. */
export function firstKey({ names }: { readonly names: readonly ParsedName[] }): string {
  return names[0]?.key ?? ''
}

/**
 * "Jr." is left out only where the name is else shorter too; "Sr.", which papers give to the elder when the younger comes up,
 * and the "III" of a name in full are left out in the others. Father and son share their company, rarely their office.
 */
function isOneWithSuffix(a: Bearer, b: Bearer, own: Profile, other: Profile): boolean {
  const [one, two] = [a.names[0], b.names[0]]
  if (!one || !two) return false
  const [longer, shorter] = one.suffix === '' ? [two, one] : [one, two]
  const isElder =
    longer.suffix === 'sr' || (/^(?:ii|iii|iv)$/.test(longer.suffix) && longer.tokens.length > 2)
  const isShorter = longer.tokens.length > shorter.tokens.length && shorter.tokens[0]?.length !== 1
  if (!isShorter && !isElder) return false
  return [...own.officeWords].some((word) => other.officeWords.has(word))
}

/**
 * "Special Counsel Walter S. Marsh III" and "Special Counsel Walter Marsh" within a few years: papers leave the number out, and nobody
 * else of the name holds that office then.
 */
function isOneHolder(a: Bearer, b: Bearer, own: Profile, other: Profile): boolean {
  const [longer] = [...a.names, ...b.names].filter(({ suffix }) => suffix !== '')
  if (!longer || longer.tokens.length < 3 || !/^(?:ii|iii|iv)$/.test(longer.suffix)) return false
  const shared = [...own.officeWords].filter((word) => other.officeWords.has(word))
  const [from, to] = [
    Math.min(own.firstYear ?? NaN, other.firstYear ?? NaN),
    Math.max(own.lastYear ?? NaN, other.lastYear ?? NaN),
  ]
  return shared.length > 1 && to - from <= SAME_YEARS
}

const SAME_YEARS = 8

/** "Ana Falkó" of "Ana Falkó Marín" and "Ana Falkó i Marín", where all articles are in languages with two surnames. */
function leavesOutSecond(a: Bearer, b: Bearer, articles: readonly ArticleFacts[]): boolean {
  const [one, other] = [a.names[0]?.folded ?? [], b.names[0]?.folded ?? []]
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one]
  const first = shorter.at(-1) ?? ''
  if (shorter.length < 2 || longer.length - shorter.length > 2 || isCommonSurname(first)) return false
  if (!shorter.every((token, at) => token === longer[at])) return false
  const has = ({ article }: Naming): boolean => hasTwoSurnames(articles[article]?.record.language ?? '')
  return a.namings.every(has) && b.namings.every(has) && areOfOneTime(a, b, articles)
}

/** "Hector Marsh Sr.", as papers call him when his son comes up, and "Hector Marsh". */
function isElder({ names: [a] }: Bearer, { names: [b] }: Bearer): boolean {
  return [a?.suffix, b?.suffix].includes('sr')
}

/** "Lehrer H. Marsch" and "Lehrer Heinrich Marsch" within a few years, of a surname that few bear. */
function shareOffice(a: Bearer, b: Bearer, articles: readonly ArticleFacts[]): boolean {
  if ([...a.names, ...b.names].some((name) => isCommonSurname(name.folded.at(-1) ?? ''))) return false
  return areOfOneOffice(a, b, articles)
}

/** "Mike Jackson", who sells cars, and "Michael Jackson": of a surname that many bear. */
function isCommonName(a: Bearer, b: Bearer): boolean {
  return [...a.names, ...b.names].every((name) => isCommonSurname(name.folded.at(-1) ?? ''))
}

/** The weakest fit between the spellings of two; null where one of them does not fit the other side. */
function fitOf(a: Bearer, b: Bearer): Fit | null {
  const [forward, backward] = [fitAll(a, b), fitAll(b, a)]
  return forward && backward && weaker(forward, backward)
}

/** Each spelling must fit all of the other side; those that were joined by word, at least one. */
function fitAll(a: Bearer, b: Bearer): Fit | null {
  let worst: Fit = 'exact'
  for (const name of a.names) {
    const fits = b.names.map((other) => nameFit(name, other) ?? fitByAnother(name, other, a.names, b.names))
    const joined = b.given.map((other) => nameFit(name, other)).filter((fit) => fit !== null)
    if (b.given.length === 0 && fits.includes(null)) return null
    const fitting = [...fits.filter((fit) => fit !== null), ...joined]
    const [first] = fitting
    if (!first) return a.given.length > 0 && a.given.some((other) => fitsOne(other, b)) ? 'part' : null
    worst = weaker(worst, b.given.length > 0 ? first : fitting.reduce(weaker))
  }
  return worst
}

function fitsOne(name: ParsedName, { names }: Bearer): boolean {
  return names.some((other) => nameFit(name, other) !== null)
}

/**
 * "Hillary Rodham" and "Hillary Clinton" are both within "Hillary Rodham Clinton", "A. Falk Marín" and "Ana Falk" are both
 * "Ana Falk Marín", and "Ana L. Falk" is the "Ana Luz Falk" who is "Ana Luz Falk Marín".
 */
function fitByAnother(
  a: ParsedName,
  b: ParsedName,
  ...sides: readonly (readonly ParsedName[])[]
): Fit | null {
  const [longer, shorter] = a.tokens.length > b.tokens.length ? [a, b] : [b, a]
  let found: Fit | null = null
  for (const hub of sides.flat()) {
    const [ofLonger, ofShorter] = [nameFit(hub, longer), nameFit(hub, shorter)]
    if (ofLonger === null || ofShorter === null) continue
    if (STRONG.has(ofShorter)) return ofShorter
    const isWhole = hub.tokens.length === longer.tokens.length && hub.letters.length > longer.letters.length
    if (hub.tokens.length > longer.tokens.length || isWhole) found = 'part'
  }
  return found
}

/** Articles that name both tell them apart, unless the two spellings could hardly be two people. */
function areApart(fit: Fit, a: Profile, b: Profile, bearer: Bearer, cluster: Bearer): boolean {
  if (fit === 'exact' || fit === 'slip' || isFullerForm(bearer.names[0], cluster.names[0])) return false
  const [small, large] =
    a.articles.size <= b.articles.size ? [a.articles, b.articles] : [b.articles, a.articles]
  let both = 0
  for (const article of small) if (large.has(article)) both++
  if (both <= APART * small.size) return false
  return bearer.given.length + cluster.given.length === 0 || areFittingApart(bearer, cluster)
}

/** The same among the spellings that fit: one that the owner joined says nothing of others of its article. */
function areFittingApart(a: Bearer, b: Bearer): boolean {
  const articlesOf = (own: Bearer, other: Bearer): ReadonlySet<number> =>
    new Set(
      own.namings
        .filter(({ person }) => other.names.some((name) => nameFit(parseName(person.name), name) !== null))
        .map(({ article }) => article),
    )
  const [one, other] = [articlesOf(a, b), articlesOf(b, a)]
  const both = [...one].filter((article) => other.has(article)).length
  return both > APART * Math.min(one.size, other.size)
}

/** "Tilda Rose Marsh", born so, is the "Tilda Marsh" of the same article; an initial could be another's. */
function isFullerForm(a: ParsedName | undefined, b: ParsedName | undefined): boolean {
  if (!a || !b || a.suffix !== b.suffix) return false
  const [longer, shorter] = a.tokens.length > b.tokens.length ? [a.folded, b.folded] : [b.folded, a.folded]
  const [given = '', called = ''] = [longer[0], shorter[0]]
  return (
    shorter.length === 2 &&
    longer.length > 2 &&
    called.length > 2 &&
    given.startsWith(called) &&
    longer.at(-1) === shorter.at(-1) &&
    longer.slice(1, -1).every((token) => token.length > 1)
  )
}
