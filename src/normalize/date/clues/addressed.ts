import { shippedIndex, shippedLines } from '../../../knowledge/shipped.ts'
import { dayName, dayNumber, numberOf } from '../../../lib/calendar.ts'
import { append } from '../../../lib/grouping.ts'
import { once } from '../../../lib/once.ts'
import { nameParts } from '../../../names/parts.ts'
import { type Days, type Span, union } from '../../../weighing/span.ts'
import type { AlmanacIndex } from '../almanac/almanac.ts'
import { nameWords, type PackedAlmanac, personOf } from '../almanac/shelf.ts'
import { type Clue, clueAt } from './clue.ts'
import { givenNames } from './known-names.ts'
import { looksBack, tellsOfThePast } from './looks-back.ts'
import { longGone } from './plain-names.ts'
import { gapAfter, isCapital, type Words } from './words.ts'

/**
 * "Mr. Gladstone", "M. Poincaré", "Lord Salisbury": old papers name who is known by a courtesy and the family name alone. Each
 * of them may be anybody; most of them together are of the years in which most of those names had somebody in public life.
 */
export function readAddressed(words: Words, index: AlmanacIndex): Clue[] {
  if (words.says.addressed.isEmpty || looksBack(words) || tellsOfThePast(words)) return []
  const lives = [...addressedIn(words)].flatMap(([family, place]) => {
    const days = livesOf(family, index)
    return days.length > 0 ? [{ place, days }] : []
  })
  const [first] = lives
  if (!first || lives.length < fewest) return []
  const { days, most } = busiest(lives.map((life) => life.days))
  if (most < fewest || most < lives.length * mostOf || (days[0]?.first ?? latest) > latest) return []
  // Of two who were known in living memory many tell.
  if (most === fewest && (days.at(-1)?.last ?? longGone) >= longGone) return []
  const from = dayName(Math.max(days[0]?.first ?? 0, earliest))
  const facts = { count: lives.length, most, from, to: dayName(Math.min(days.at(-1)?.last ?? 0, latest)) }
  const kind = most > few ? 'addressed-many' : most > fewest ? 'addressed' : 'addressed-two'
  return [
    clueAt(words, first.place, { kind, days, subject: 'addressed' }, { rule: 'named-by-family', facts }),
  ]
}

const fewest = 2
const few = 4
/** Of those whom the almanac knows. */
const mostOf = 0.75
/** Papers name people so to this day, but with the full name before. */
const latest = numberOf(1975, 1, 1)
const earliest = numberOf(1780, 1, 1)

/** Family names that stand behind a courtesy alone, and nowhere in the text behind a given name. */
function addressedIn(words: Words): ReadonlyMap<string, readonly [number, number]> {
  const found = new Map<string, readonly [number, number]>()
  const full = new Set<string>()
  const { says, lower, raw } = words
  for (let at = 0; at + 1 < raw.length; at++) {
    if (isCapital(raw[at + 1]) && givenNames().has(lower[at] ?? '') && gapAfter(words, at) === ' ')
      full.add(lower[at + 1] ?? '')
    if (!says.addressed.has(lower[at] ?? '')) continue
    const family = familyAfter(words, at)
    const name = lower[family ?? -1]
    if (family !== null && name && !found.has(name)) found.set(name, [at, family])
  }
  for (const name of full) found.delete(name)
  return found
}

/** The word of the family name: behind a particle ("M. de Freycinet") or none, and before no other name. */
function familyAfter(words: Words, at: number): number | null {
  if (!/^\.? $/.test(gapAfter(words, at))) return null
  const isParticle = nameParts().particles.has(words.lower[at + 1] ?? '') && gapAfter(words, at + 1) === ' '
  const family = isParticle ? at + 2 : at + 1
  if (!/^\p{Lu}['’\p{L}]{2}/u.test(words.raw[family] ?? '')) return null
  const goesOn = isCapital(words.raw[family + 1]) && gapAfter(words, family) === ' '
  return goesOn || commonSurnames().has(words.lower[family] ?? '') ? null : family
}

/** The years in which somebody of this family was in public life. */
function livesOf(family: string, index: AlmanacIndex): Days {
  const held = (index.terms.get(family) ?? []).flatMap(({ person, familyFirst }) => {
    const life = familyFirst ? undefined : index.lives.get(person)
    return life ? [{ first: life.first - around, last: life.last + around }] : []
  })
  return union([...(families().get(family) ?? []), ...held])
}

/** In days: who held an office is known some years before and after. */
const around = 5 * 365

/** The public lives of people by the last word of the name. */
const families = once((): ReadonlyMap<string, readonly Span[]> => {
  const lives = new Map<string, Span[]>()
  const { persons } = shippedIndex<PackedAlmanac>('almanac/shelf.json')
  for (const { names, from, to } of persons.map(personOf)) {
    const life = { first: dayNumber(from), last: to === null ? Number.POSITIVE_INFINITY : dayNumber(to) }
    for (const family of new Set(names.map((name) => nameWords(name).at(-1) ?? '')))
      append(lives, family, life)
  }
  return lives
})

/** The days in which most of the lives run, and how many do. */
function busiest(lives: readonly Days[]): { readonly days: Days; readonly most: number } {
  const edges = lives
    .flatMap((days) => days.flatMap(({ first, last }) => [[first, 1] as const, [last + 1, -1] as const]))
    .sort(([a, up], [b, down]) => a - b || up - down)
  let most = 0
  let running = 0
  for (const [, step] of edges) {
    running += step
    most = Math.max(most, running)
  }
  const wanted = Math.max(fewest, Math.ceil(most * mostOf))
  const days: Span[] = []
  running = 0
  for (const [at, [day, step]] of edges.entries()) {
    running += step
    const next = edges[at + 1]?.[0] ?? day
    if (running >= wanted && next > day) days.push({ first: day, last: next - 1 })
  }
  return { days: union(days), most }
}

const commonSurnames = once((): ReadonlySet<string> => new Set(shippedLines('names/surnames-common.txt')))
