import { compareStrings } from '../../text/folding.ts'
import type { ArticleFacts } from '../article-facts.ts'
import type { Naming } from './identity.ts'
import { type Fit, nameFit, weaker } from './name-fit.ts'
import type { ParsedName } from './names.ts'
import { agreement, type Profile, profileOf } from './profile.ts'
import { spellingIndex, typoIndex } from './spelling-index.ts'

// How far two profiles must agree before two spellings are one person: the weaker the fit, the more.
const NEEDED: Readonly<Record<Fit, number>> = {
  same: -4,
  middle: -0.5,
  sound: 0.75,
  nickname: 0.75,
  order: 1,
  initial: 2,
  part: 2,
  typo: 2,
  suffix: 2.5,
}
const STRONG: ReadonlySet<Fit> = new Set(['same', 'middle', 'sound', 'nickname'])
// "George Bush" goes to the one of two whom its article fits so much better.
const MARGIN = 1
const CLEAR = 1.5
// A slip of the pen is rare beside the right spelling.
const TYPO_RATIO = 2
const TYPO_MAXIMUM = 3
// Two spellings kept apart in so many of the articles of the rarer one are two people.
const APART = 0.4

type Rarity = (nameKey: string) => number

/** Namings under one or more spellings that are one person. */
export interface Bearer {
  readonly namings: readonly Naming[]
  /** Spellings that must fit others. */
  readonly names: readonly ParsedName[]
  /** Spellings that the owner or the shipped list joined: they need not fit. */
  readonly given: readonly ParsedName[]
  /** Id of the owner's entry. */
  readonly tag: string | null
  /** Keys of names with several bearers, of whom this is one: it never joins another of them. */
  readonly rivals: readonly string[]
}

interface Cluster {
  namings: readonly Naming[]
  names: readonly ParsedName[]
  given: readonly ParsedName[]
  tag: string | null
  rivals: readonly string[]
  profile: Profile | null
}

interface Suitor {
  readonly cluster: Cluster
  readonly fit: Fit
  readonly score: number
}

/** What joining may ask about the archive. */
export interface JoinContext {
  readonly articles: readonly ArticleFacts[]
  readonly rarity: Rarity
  /** The owner says that these two are never one. */
  readonly isForbidden: (a: Bearer, b: Bearer) => boolean
}

/**
 * Join bearers whose spellings fit and whose offices, company, places, topics and years agree. Each new member
 * must fit every spelling of the group (there are no chains), the fullest names first.
 */
export function joinSpellings(bearers: readonly Bearer[], context: JoinContext): Bearer[] {
  const clusters: Cluster[] = []
  const index = spellingIndex<Cluster>()
  for (const bearer of fullestFirst(bearers)) {
    const suitors = suitorsOf(bearer, candidates(bearer, index), context)
    const rest = suitors.length > 1 ? shareOut(bearer, suitors, context) : bearer.namings
    const [only] = suitors
    if (suitors.length === 1 && only) {
      absorb(only.cluster, bearer, bearer.namings)
      for (const name of [...bearer.names, ...bearer.given]) index.add(name, only.cluster)
    } else if (rest.length > 0) {
      const cluster: Cluster = { ...bearer, namings: rest, profile: null }
      clusters.push(cluster)
      for (const name of [...bearer.names, ...bearer.given]) index.add(name, cluster)
    }
  }
  return joinTypos(clusters, context)
}

/** Rare spellings one letter away from a frequent one. */
function joinTypos(clusters: readonly Cluster[], context: JoinContext): Bearer[] {
  const index = typoIndex<Cluster>()
  const frequent = clusters.filter((cluster) => cluster.namings.length >= TYPO_RATIO)
  for (const cluster of frequent) for (const name of cluster.names) index.add(name, cluster)
  const absorbed = new Set<Cluster>()
  for (const cluster of clusters) {
    const [name] = cluster.names
    if (cluster.namings.length > TYPO_MAXIMUM || cluster.tag !== null || !name) continue
    const found = index
      .find(name)
      .filter(
        (other) =>
          other !== cluster &&
          !absorbed.has(other) &&
          other.namings.length >= TYPO_RATIO * cluster.namings.length,
      )
    const [only, second] = suitorsOf(cluster, found, context)
    if (!only || second) continue
    absorb(only.cluster, cluster, cluster.namings)
    absorbed.add(cluster)
  }
  return clusters.filter((cluster) => !absorbed.has(cluster))
}

function candidates(bearer: Bearer, index: { find(name: ParsedName): Cluster[] }): Cluster[] {
  return [...new Set([...bearer.names, ...bearer.given].flatMap((name) => index.find(name)))]
}

/** The clusters that a bearer may belong to, the best first. */
function suitorsOf(
  bearer: Bearer & { profile?: Profile | null },
  found: readonly Cluster[],
  context: JoinContext,
): Suitor[] {
  const suitors: Suitor[] = []
  let own: Profile | null = null
  for (const cluster of found) {
    if (bearer.tag !== null && cluster.tag !== null && bearer.tag !== cluster.tag) continue
    if (bearer.rivals.some((key) => cluster.rivals.includes(key))) continue
    const fit = fitOf(bearer, cluster)
    if (!fit || context.isForbidden(bearer, cluster)) continue
    own ??= profileOf(bearer.namings, context.articles)
    cluster.profile ??= profileOf(cluster.namings, context.articles)
    if (fit === 'suffix' && !haveOfficeInCommon(own, cluster.profile)) continue
    if (areApart(fit, own, cluster.profile, bearer, cluster)) continue
    const { score } = agreement(own, cluster.profile, context.rarity)
    if (score >= NEEDED[fit]) suitors.push({ cluster, fit, score })
  }
  // "Ida Falk" belongs to "Ida M. Falk" rather than to the odd "Ida Falk Sunday".
  const strong = suitors.filter(({ fit }) => STRONG.has(fit))
  return (strong.length > 0 ? strong : suitors).sort(
    (a, b) => b.score - a.score || compareStrings(firstKey(a.cluster), firstKey(b.cluster)),
  )
}

/** Father and son share their company, rarely their office. */
function haveOfficeInCommon(a: Profile, b: Profile): boolean {
  return [...a.officeWords].some((word) => b.officeWords.has(word))
}

/** The weakest fit between the spellings of two; null where one of them does not fit the other side. */
function fitOf(a: Bearer, b: Bearer): Fit | null {
  const [forward, backward] = [fitAll(a, b), fitAll(b, a)]
  return forward && backward && weaker(forward, backward)
}

/** Each spelling must fit all of the other side; those that were joined by word, at least one. */
function fitAll(a: Bearer, b: Bearer): Fit | null {
  let worst: Fit = 'same'
  for (const name of a.names) {
    const fits = b.names.map(
      (other) => nameFit(name, other) ?? (isWithinOne(name, other, a.names, b.names) ? 'part' : null),
    )
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

/** "Hillary Rodham" and "Hillary Clinton" are both within "Hillary Rodham Clinton". */
function isWithinOne(a: ParsedName, b: ParsedName, ...sides: readonly (readonly ParsedName[])[]): boolean {
  return sides
    .flat()
    .some(
      (hub) =>
        hub.tokens.length > Math.max(a.tokens.length, b.tokens.length) &&
        nameFit(hub, a) !== null &&
        nameFit(hub, b) !== null,
    )
}

/** Articles that name both tell them apart, unless the two spellings could hardly be two people. */
function areApart(fit: Fit, a: Profile, b: Profile, bearer: Bearer, cluster: Cluster): boolean {
  const isSlip = fit === 'typo' && bearer.names[0]?.folded[0] === cluster.names[0]?.folded[0]
  if (fit === 'same' || isSlip || isFullerForm(bearer.names[0], cluster.names[0])) return false
  const [small, large] =
    a.articles.size <= b.articles.size ? [a.articles, b.articles] : [b.articles, a.articles]
  let both = 0
  for (const article of small) if (large.has(article)) both++
  return both > APART * small.size
}

/**
 * Several clusters fit ("George Bush", father and son): each naming goes to the one that its own article fits
 * clearly better. Gives back the namings that stay open.
 */
function shareOut(
  bearer: Bearer,
  suitors: readonly Suitor[],
  { articles, rarity }: JoinContext,
): readonly Naming[] {
  const shares = suitors.map((): Naming[] => [])
  const open: Naming[] = []
  for (const naming of bearer.namings) {
    const own = profileOf([naming], articles)
    const scores = suitors.map(({ cluster }) => agreement(own, cluster.profile ?? own, rarity).score)
    const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    const [best = 0, second = 0] = order.map((index) => scores[index] ?? 0)
    const isClear = best >= CLEAR && best - second >= MARGIN
    const share = isClear ? shares[order[0] ?? 0] : undefined
    if (share) share.push(naming)
    else open.push(naming)
  }
  for (const [index, { cluster }] of suitors.entries())
    if (shares[index]?.length) absorb(cluster, null, shares[index] ?? [])
  return open
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

function absorb(cluster: Cluster, bearer: Bearer | null, namings: readonly Naming[]): void {
  cluster.namings = [...cluster.namings, ...namings].sort((a, b) => a.article - b.article)
  cluster.profile = null
  if (!bearer) return
  cluster.names = [...cluster.names, ...bearer.names]
  cluster.given = [...cluster.given, ...bearer.given]
  cluster.rivals = [...cluster.rivals, ...bearer.rivals]
  cluster.tag ??= bearer.tag
}

/** The fullest names first, so that a short form finds all the names that it may be short for. */
function fullestFirst(bearers: readonly Bearer[]): Bearer[] {
  return bearers
    .map((bearer) => ({ bearer, full: fullness(bearer) }))
    .sort(
      (a, b) =>
        b.full - a.full ||
        b.bearer.namings.length - a.bearer.namings.length ||
        compareStrings(firstKey(a.bearer), firstKey(b.bearer)) ||
        (a.bearer.namings[0]?.article ?? 0) - (b.bearer.namings[0]?.article ?? 0),
    )
    .map(({ bearer }) => bearer)
}

function fullness({ names }: Bearer): number {
  return Math.max(
    0,
    ...names.map(({ tokens }) => tokens.reduce((sum, token) => sum + (token.length === 1 ? 1 : 2), 0)),
  )
}

function firstKey({ names }: { readonly names: readonly ParsedName[] }): string {
  return names[0]?.key ?? ''
}
