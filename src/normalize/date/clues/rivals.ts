import { dayName } from '../../../lib/calendar.ts'
import { type Days, type Span, union } from '../../../weighing/span.ts'
import type { AlmanacIndex, Term } from '../almanac/almanac.ts'
import { type Clue, clueAt } from './clue.ts'
import { isCapital, type Words } from './words.ts'

/** Somebody who ran for president, as a text may name them. */
interface Rival {
  readonly person: string
  readonly name: readonly string[]
  /** The year of the election. */
  readonly race: number
  readonly run: Span
}

/**
 * "Marco Rubio, John Kasich and Jeb Bush": people are named together who run against each other. Those of one race that a
 * text names in full date it to the time from the first who joined to the last who left.
 */
export function readRivals(words: Words, index: AlmanacIndex): Clue[] {
  const races = new Map<number, Map<string, Span>>()
  let [first, last] = [-1, -1]
  for (let at = 1; at < words.raw.length; at++) {
    if (!isCapital(words.raw[at])) continue
    for (const { person, name, race, run } of rivalsCalled(words.lower[at] ?? '', index)) {
      if (!endsAt(words, at, name)) continue
      const runs = races.get(race) ?? new Map<string, Span>()
      races.set(race, runs.set(person, run))
      if (last < 0) [first, last] = [at - name.length + 1, at]
    }
  }
  const most = Math.max(0, ...[...races.values()].map(({ size }) => size))
  if (most < 2) return []
  const days = union(
    // Who ran before is named after as well: a race with one rival less may be that of the text.
    [...races.values()]
      .filter(({ size }) => size >= Math.max(2, most - 1))
      .map((runs) => together([...runs.values()])),
  )
  return [rivalsClue(words, [first, last], most, days)]
}

function rivalsClue(words: Words, place: readonly [number, number], count: number, days: Days): Clue {
  const when = days.map(({ first, last }) => `${dayName(first)}/${dayName(last)}`).join(', ')
  const clue = { kind: count > 2 ? 'rivals-several' : 'rivals-two', days, subject: 'presidential race' }
  return clueAt(words, place, clue, { rule: 'rivals-named', facts: { count, when } })
}

function together(runs: readonly Span[]): Span {
  return {
    // Polls and papers have them together before all of them have said that they run.
    first: Math.min(...runs.map(({ first }) => first)),
    last: Math.max(...runs.map(({ last }) => last)),
  }
}

function endsAt(words: Words, at: number, name: readonly string[]): boolean {
  const first = at - name.length + 1
  return first >= 0 && name.every((word, i) => words.lower[first + i] === word)
}

/** All of a family name who ran. */
function rivalsCalled(family: string, { terms }: AlmanacIndex): Rival[] {
  return (terms.get(family) ?? [])
    .filter(({ office, name, to }) => office.candidacy && name.length > 1 && Number.isFinite(to))
    .map(rivalOf)
}

function rivalOf({ person, name, from, to }: Term): Rival {
  const race = 4 * Math.ceil(Number(dayName(to).slice(0, 4)) / 4)
  return { person, name, race, run: { first: from, last: to } }
}
