import { compareStrings } from '../../text/folding.ts'
import { candidatesOf, firstKey, type JoinContext } from './candidates.ts'
import { absorb, absorbSome, type Candidate, type Cluster } from './cluster.ts'
import type { Bearer, Naming } from './naming.ts'
import { agreement, profileOf } from './profile.ts'
import { type SpellingIndex, slipIndex, spellingIndex } from './spelling-index.ts'

// "George Bush" goes to the one of two whom its article fits so much better.
const MARGIN = 1
const CLEAR = 1.5
// … or to one in so many times the articles of all others, where the article agrees at all: the President, not the uncle.
const LARGER = 10
const SOME = 0.5
// A form of a name that one or two articles have, beside one that ten times as many have.
const FEW = 2
const FAR_MORE = 10
// A slip of the pen is rare beside the right spelling.
const SLIP_RATIO = 2
const SLIP_MAXIMUM = 3

/**
 * Join bearers whose spellings fit and whose offices, company, places, topics and years agree. Each new member
 * must fit every spelling of the group (there are no chains), the fullest names first.
 */
export function joinSpellings(bearers: readonly Bearer[], context: JoinContext): Bearer[] {
  const clusters: Cluster[] = []
  const index = spellingIndex<Cluster>()
  const add = ({ names, given }: Bearer, cluster: Cluster): void => {
    for (const name of [...names, ...given]) index.add(name, cluster)
  }
  for (const bearer of fullestFirst(bearers)) {
    const found = new Set([...bearer.names, ...bearer.given].flatMap((name) => index.find(name)))
    const candidates = candidatesOf(bearer, [...found], context)
    const [only, second] = candidates
    if (only && !second) {
      absorb(only, bearer)
      add(bearer, only.cluster)
      continue
    }
    const namings = second ? divide(bearer, candidates, context) : bearer.namings
    if (namings.length === 0) continue
    const cluster: Cluster = { ...bearer, namings, profile: null }
    clusters.push(cluster)
    add(bearer, cluster)
  }
  return joinSlips(joinGrown(clusters, index, context), context)
}

/**
 * What the first pass told apart, asked once more where one of the two has gained articles since, and with them company, offices
 * and places that may be common to both.
 */
function joinGrown(
  clusters: readonly Cluster[],
  index: SpellingIndex<Cluster>,
  context: JoinContext,
): readonly Cluster[] {
  const grown = new Set(clusters.filter(({ joins }) => joins.length > 0))
  if (grown.size === 0) return clusters
  const absorbed = new Set<Cluster>()
  for (const cluster of clusters.toReversed()) {
    const found = new Set([...cluster.names, ...cluster.given].flatMap((name) => index.find(name)))
    const others = [...found].filter(
      (other) => other !== cluster && !absorbed.has(other) && (grown.has(cluster) || grown.has(other)),
    )
    const [only, second] = candidatesOf(cluster, others, context)
    if (!only || second) continue
    absorb(only, cluster)
    absorbed.add(cluster)
  }
  return clusters.filter((cluster) => !absorbed.has(cluster))
}

/** Rare spellings one letter away from a frequent one. */
function joinSlips(clusters: readonly Cluster[], context: JoinContext): Bearer[] {
  const index = slipIndex<Cluster>()
  const frequent = clusters.filter((cluster) => cluster.namings.length >= SLIP_RATIO)
  for (const cluster of frequent) for (const name of cluster.names) index.add(name, cluster)
  const absorbed = new Set<Cluster>()
  for (const cluster of clusters) {
    const [name] = cluster.names
    if (cluster.namings.length > SLIP_MAXIMUM || cluster.tag !== null || !name) continue
    const found = index
      .find(name)
      .filter(
        (other) =>
          other !== cluster &&
          !absorbed.has(other) &&
          other.namings.length >= SLIP_RATIO * cluster.namings.length,
      )
    const [only, second] = candidatesOf(cluster, found, context)
    if (!only || second) continue
    absorb(only, cluster)
    absorbed.add(cluster)
  }
  return clusters.filter((cluster) => !absorbed.has(cluster))
}

/**
 * Several clusters fit ("George Bush", father and son): each naming goes to the one that its own article fits
 * clearly better. Gives back the namings that stay open.
 */
function divide(
  bearer: Bearer,
  candidates: readonly Candidate[],
  { articles, rarity }: JoinContext,
): readonly Naming[] {
  const shares = candidates.map((): Naming[] => [])
  const open: Naming[] = []
  for (const naming of bearer.namings) {
    const own = profileOf([naming], articles)
    const scores = candidates.map(({ cluster }) => agreement(own, cluster.profile ?? own, rarity).score)
    const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    const [best = 0, second = 0] = order.map((index) => scores[index] ?? 0)
    const isMain = best >= SOME && isFarLarger(candidates, order[0])
    const isClear = isMain || (best >= CLEAR && best - second >= MARGIN)
    const share = isClear ? shares[order[0] ?? 0] : undefined
    if (share) share.push(naming)
    else open.push(naming)
  }
  for (const [index, candidate] of candidates.entries()) {
    const share = shares[index] ?? []
    if (share.length > 0) absorbSome(candidate, share)
  }
  return open
}

/** Whether the candidate at this place is in many times the articles of all others. */
function isFarLarger(candidates: readonly Candidate[], place = -1): boolean {
  const size = candidates[place]?.cluster.namings.length ?? 0
  return candidates.every(({ cluster }, index) => index === place || size >= LARGER * cluster.namings.length)
}

/**
 * The fullest names first, so that a short form finds all the names that it may be short for. A rare form that begins with one
 * word more than a frequent name ("Crooked Hillary Clinton") comes behind that name: it draws none of its short forms away.
 */
function fullestFirst(bearers: readonly Bearer[]): Bearer[] {
  const counts = new Map(bearers.map((bearer) => [firstKey(bearer), bearer.namings.length]))
  const isDecorated = ({ names, namings, tag }: Bearer): boolean => {
    const tokens = names[0]?.tokens ?? []
    if (tag !== null || tokens.length < 3 || namings.length > FEW) return false
    return (counts.get(tokens.slice(1).join(' ')) ?? 0) >= FAR_MORE * namings.length
  }
  return bearers
    .map((bearer) => ({ bearer, full: isDecorated(bearer) ? 0 : fullness(bearer) }))
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
