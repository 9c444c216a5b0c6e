import { claimedConfidence } from '../../weighing/confidence.ts'
import { shortestInterval } from '../../weighing/interval.ts'
import { type Kind, measuredKinds } from '../../weighing/kinds.ts'
import { type Posterior, weigh } from '../../weighing/posterior.ts'
import { prior } from '../../weighing/prior.ts'
import type { Span } from '../../weighing/span.ts'
import type { Clue } from './clues/clue.ts'

/** What all clues together claim. */
export interface WeighedClaim {
  readonly span: Span
  /** The measured share of such claims that hold the day. */
  readonly confidence: number
  /** The end beyond the half of the interval that holds less of the chance. */
  readonly loose: 'earliest' | 'latest'
  /** The clues that hold the ends of the interval where they are, the strongest first. */
  readonly carried: readonly Clue[]
  /** Clues that object to the interval. */
  readonly outweighed: readonly Clue[]
  /** Two clues that cannot both be of this text; null as a rule. */
  readonly contradiction: readonly [Clue, Clue] | null
}

/**
 * The share of the chance that a claim holds, and that of a text with many clues: these are less independent than they
 * are counted. Where each source was measured by the others, claims of 0.985 missed in 1 of 100 texts with up to twelve
 * clues, and in 3 of 100 with more (`npm run calibrate-dates`).
 */
const SHARE = 0.985
const MANY = 12
const SHARE_OF_MANY = 0.99

/**
 * A claim of more years than a working life tells nothing; of as many as a life has, where words of a time or somebody in office
 * hold it: a year alone may be a number of something, and what is long over may be named at any time.
 */
const WIDEST = 60 * 366
const WIDEST_OF_WORDS = 82 * 366
const words =
  /^(?:term-(?:open|hard|gone)|manner|courtesy|courtesies|(?:office|head|member)-(?:sitting|named))$/

// The likelihood below which a clue objects: the text would hardly say this in those days.
const OBJECTS = Math.log(0.12)
const IMPOSSIBLE = Math.log(0.04)
// What is long over may be named at any time after: it does not object.
const history = /-(?:past|former|soft|known|cited|brief)$|^(?:year|month|quarter|day)-/

/** Clues → what they claim together; null where they tell too little. */
export function claimOf(
  clues: readonly Clue[],
  kinds: ReadonlyMap<string, Kind> = measuredKinds(),
): WeighedClaim | null {
  const known = clues.filter(({ kind, days }) => kinds.has(kind) && days.length > 0)
  if (known.length === 0) return null
  const told = known.filter(({ kind }) => !kind.startsWith('incumbents'))
  const share = told.length > MANY ? SHARE_OF_MANY : SHARE
  const posterior = weigh(known, kinds, prior())
  const found = withFirstNews(withLastNews(shortestInterval(posterior, share), known), known)
  const span = upToChange(found, known)
  const widest = known.some(({ kind }) => words.test(kind)) ? WIDEST_OF_WORDS : WIDEST
  if (span.last - span.first > widest) return null
  const views = known.map((clue, i) => viewOf(clue, posterior, posterior.likelihoods[i], span))
  const carried = views
    .filter(({ holds }) => holds > 0.4)
    .sort((a, b) => b.holds - a.holds)
    .map(({ clue }) => clue)
  const outweighed = views.filter(({ clue, inside }) => inside < OBJECTS && !history.test(clue.kind))
  return {
    span,
    confidence: claimedConfidence(span),
    loose: looseEnd(posterior, span),
    carried: carried.length > 0 ? carried : known.slice(0, 3),
    outweighed: outweighed.map(({ clue }) => clue),
    contradiction: contradictionOf(carried, outweighed),
  }
}

/**
 * An interval that ends with an office has the days after it too: nothing is told so often of somebody in office as the
 * end of it ("Prime Minister Lovat was shot on Friday"), and a share of all days of the office does not see that. So has one that ends
 * soon before.
 */
function withLastNews(span: Span, clues: readonly Clue[]): Span {
  if (clues.some(({ kind }) => kind === 'saved' || kind === 'changed')) return span
  const soon = Math.ceil(SOON * (span.last - span.first))
  const ends = clues.flatMap(({ kind, days }) =>
    days.flatMap(({ last }) =>
      (office.test(kind) && last === span.last) ||
      (held.test(kind) && last > span.last && last - span.last <= soon)
        ? [last]
        : [],
    ),
  )
  return ends.length > 0 ? { ...span, last: Math.max(...ends) + NEWS_OF_THE_END } : span
}

/**
 * An interval that begins soon after something did has its first days as well: the shortest one leaves out days of older years,
 * which are less likely than those of today, and most is written of what is new. So it is with the first days of an office.
 */
function withFirstNews(span: Span, clues: readonly Clue[]): Span {
  const soon = Math.ceil(SOON * (span.last - span.first))
  const begun = clues.flatMap(({ kind, days }) =>
    begins.test(kind)
      ? days.flatMap(({ first }) => (first <= span.first && span.first - first <= soon ? [first] : []))
      : [],
  )
  return begun.length > 0 ? { ...span, first: Math.max(...begun) } : span
}

/**
 * An interval that goes on for some days behind the one on which the page was changed or saved ends on that day: the days behind
 * it are few, and so likelier than the farthest ones before it, but nothing is published after it was changed.
 */
function upToChange(span: Span, clues: readonly Clue[]): Span {
  const ends = clues.flatMap(({ kind, days }) =>
    given.test(kind)
      ? days.flatMap(({ last }) => (last >= span.first && last < span.last ? [last] : []))
      : [],
  )
  const end = Math.min(...ends)
  return ends.length > 0 && span.last - end <= DAYS_BEHIND ? { ...span, last: end } : span
}

const given = /^(?:changed|saved)$/
/** The first step of the table of kinds, in days. */
const DAYS_BEHIND = 31

const begins = /^(?:term-open|event-past|affair(?:-brief|-day|-old)?|(?:head|office)-(?:sitting|named))$/
/** In parts of the interval. */
const SOON = 0.02

const office = /^(?:head|office|member|name)-/
const held = /^(?:head|office)-(?:sitting|named|died|left)$/
/** In days. */
const NEWS_OF_THE_END = 10

function looseEnd({ starts, density }: Posterior, { first, last }: Span): 'earliest' | 'latest' {
  const middle = (first + last) / 2
  const massOf = (from: number, to: number): number =>
    density.reduce((sum, value, i) => {
      const days = Math.min(to, starts[i + 1] ?? 0) - Math.max(from, starts[i] ?? 0)
      return days > 0 ? sum + value * days : sum
    }, 0)
  return massOf(first, middle) < massOf(middle, last + 1) ? 'earliest' : 'latest'
}

interface View {
  readonly clue: Clue
  /** Its likelihood on the days of the claim, at its best. */
  readonly inside: number
  /** By how much it speaks for the claim against the two years before it or behind it, whichever is more. */
  readonly holds: number
}

function viewOf(clue: Clue, { starts }: Posterior, row: Float64Array | undefined, span: Span): View {
  let inside = Number.NEGATIVE_INFINITY
  let before = Number.NEGATIVE_INFINITY
  let after = Number.NEGATIVE_INFINITY
  for (let i = 0; row && i < row.length; i++) {
    const [first, last] = [starts[i] ?? 0, (starts[i + 1] ?? 0) - 1]
    const value = row[i] ?? 0
    if (first <= span.last && last >= span.first) inside = Math.max(inside, value)
    if (last < span.first && first > span.first - 731) before = Math.max(before, value)
    if (first > span.last && last < span.last + 731) after = Math.max(after, value)
  }
  const gain = (side: number): number => (Number.isFinite(side) ? inside - side : 0)
  return { clue, inside, holds: Math.max(gain(before), gain(after)) }
}

/** An earlier holder of the same office is history, and opinion of later is no contradiction. */
function contradictionOf(
  carried: readonly Clue[],
  outweighed: readonly View[],
): readonly [Clue, Clue] | null {
  const strict = /^(?:head-sitting|office-sitting|office-elect|event-near|age)$/
  for (const { clue, inside } of outweighed) {
    if (inside > IMPOSSIBLE || !strict.test(clue.kind)) continue
    const against = carried.find((other) => strict.test(other.kind) && other.subject !== clue.subject)
    if (against) return [against, clue]
  }
  return null
}
