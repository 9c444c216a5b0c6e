import { dayName } from '../../../lib/calendar.ts'
import { type Days, union } from '../../../weighing/span.ts'
import type { AlmanacIndex } from '../almanac/almanac.ts'
import type { Clue } from './clue.ts'
import { looksBack, tellsOfThePast } from './looks-back.ts'
import type { Words } from './words.ts'

/**
 * News names who is in office: of three and more who are named most hold an office on the day of the text, and nearly all but
 * one do. Each name alone says little of it, as somebody has many offices in a life. The words around them do not matter: "Ada
 * Lovat prend l'Emploi" says so without a title. It says nothing in a text that looks back.
 *
 * @param offices what is said of holders with their title: who is called a former one, or is to come, is not counted
 * @param names what the names say of the day, each by itself
 */
export function readIncumbents(
  words: Words,
  offices: readonly Clue[],
  names: readonly Clue[],
  index: AlmanacIndex,
): Clue[] {
  const held = heldOf(offices, names, index)
  const [named] = held
  if (!named || held.length < fewest || looksBack(words) || tellsOfThePast(words)) return []
  const stretches = stretchesOf(held.map(({ days }) => days))
  const most = Math.max(...stretches.map(({ count }) => count))
  if (most < fewest || most * 3 < held.length * 2) return []
  const made = (kind: string, least: number): Clue[] => {
    const days = union(stretches.filter(({ count }) => count >= least))
    const when = days.map(
      ({ first, last }) => `${dayName(first)}/${Number.isFinite(last) ? dayName(last) : '..'}`,
    )
    const facts = { count: held.length, together: least, held: when.join(', ') }
    const around = union(days.map(({ first, last }) => ({ first: first - early, last: last + late })))
    const evidence = { ...named.clue.evidence, rule: 'incumbents', facts }
    return [{ kind, days: around, subject: kind, evidence }]
  }
  return [...made('incumbents', most), ...made('incumbents-but-one', most - 1)]
}

/** In days: who is to take office is named before, and who left it after. */
const early = 20
const late = 45

/** Two may be in office at one time by chance. */
const fewest = 3

/** Who is named, and all times in office. */
interface Held {
  readonly clue: Clue
  readonly days: Days
}

/** Those who are named; a place of the text names one. */
function heldOf(offices: readonly Clue[], names: readonly Clue[], index: AlmanacIndex): Held[] {
  const gone = new Set(offices.flatMap(({ kind, person }) => (isGone.test(kind) ? [person] : [])))
  const held = new Map<string, Held>()
  const places = new Set<number | null>()
  for (const clue of [...names, ...offices]) {
    const { person = '', evidence } = clue
    const days = index.held.get(person)
    if (!days || held.has(person) || gone.has(person) || places.has(evidence.end)) continue
    places.add(evidence.end)
    held.set(person, { clue, days })
  }
  return [...held.values()]
}

const isGone = /^(?:office-(?:past|former|elect)|candidacy-past)$/

interface Stretch {
  readonly first: number
  readonly last: number
  /** How many are in office. */
  readonly count: number
}

/** The times over which the same number are in office, one and more. */
function stretchesOf(held: readonly Days[]): Stretch[] {
  const changes = held
    .flatMap((days) =>
      days.flatMap(({ first, last }) => [
        { day: first, by: 1 },
        { day: last + 1, by: -1 },
      ]),
    )
    .sort((a, b) => a.day - b.day)
  const stretches: Stretch[] = []
  let count = 0
  for (const [i, { day, by }] of changes.entries()) {
    count += by
    const next = changes[i + 1]?.day ?? Number.POSITIVE_INFINITY
    if (count > 0 && next > day) stretches.push({ first: day, last: next - 1, count })
  }
  return stretches
}
