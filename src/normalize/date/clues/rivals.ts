import { dayName } from '../../../lib/calendar.ts'
import { type Days, type Span, union } from '../../../weighing/span.ts'
import type { AlmanacIndex, Term } from '../almanac/almanac.ts'
import { allCountryWords, countryWords } from '../almanac/countries.ts'
import { type Clue, clueAt } from './clue.ts'
import { looksBack } from './looks-back.ts'
import { isCapital, isYear, sentenceOf, type Words } from './words.ts'

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
  const place: [number, number] = [-1, -1]
  for (let at = 1; at < words.raw.length; at++) {
    if (!isCapital(words.raw[at])) continue
    for (const { person, name, race, run } of rivalsCalled(words.lower[at] ?? '', index)) {
      if (!endsAt(words, at, name)) continue
      const runs = races.get(race) ?? new Map<string, Span>()
      races.set(race, runs.set(person, run))
      if (place[1] < 0) [place[0], place[1]] = [at - name.length + 1, at]
    }
  }
  const most = Math.max(0, ...[...races.values()].map(({ size }) => size))
  if (most < 2) return readRunning(words, races, place)
  const days = union(
    // Who ran before is named after as well: a race with one rival less may be that of the text.
    [...races.values()]
      .filter(({ size }) => size >= Math.max(2, most - 1))
      .map((runs) => together([...runs.values()])),
  )
  return [rivalsClue(words, place, most, days)]
}

/**
 * "The Republican presidential candidate", "on the campaign trail" in a text that names one who ran for president: it is of a time at which
 * the candidate did. Words of a former, another or a later race are none.
 */
function readRunning(
  words: Words,
  races: ReadonlyMap<number, ReadonlyMap<string, Span>>,
  place: readonly [number, number],
): Clue[] {
  const people = new Set([...races.values()].flatMap((runs) => [...runs.keys()]))
  const [person] = people
  if (person === undefined || people.size > 1 || !speaksOfRace(words)) return []
  const days = union([...races.values()].flatMap((runs) => [...runs.values()]))
  const when = days.map(({ first, last }) => `${dayName(first)}/${dayName(last)}`).join(', ')
  const clue = { kind: 'running', days, subject: 'presidential race', person }
  return [clueAt(words, place, clue, { rule: 'candidate-running', facts: { holder: person, when } })]
}

/** Some sentence without a year names a race for president that is going on. */
function speaksOfRace(words: Words): boolean {
  if (looksBack(words)) return false
  const { lower, says } = words
  return lower.some((word, at) => {
    const next = lower[at + 1] ?? ''
    const isRace = says.presidential.has(word) && says['race words'].has(next)
    return (isRace || says['race words'].at(lower, at) > 1) && isGoingOn(words, at)
  })
}

/** "former presidential candidate", "the 2012 presidential campaign", "a possible presidential bid", "French presidential candidate" are others. */
function isGoingOn(words: Words, at: number): boolean {
  const { lower, says } = words
  const [begin, end] = sentenceOf(words, at)
  if (lower.slice(begin, end).some(isYear)) return false
  for (let i = Math.max(begin, at - 3); i < at; i++) {
    const word = lower[i] ?? ''
    if (says.gone.has(word) || says.doubtful.has(word) || says['candidates to be'].has(word)) return false
    if (says['past frame'].has(word) || (allCountryWords().has(word) && !countryWords().get('US')?.has(word)))
      return false
  }
  return true
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
