import { shippedLines } from '../../../knowledge/shipped.ts'
import { dayName } from '../../../lib/calendar.ts'
import { once } from '../../../lib/once.ts'
import type { AlmanacIndex } from '../almanac/almanac.ts'
import { folded } from '../names.ts'
import { type Clue, clueAt } from './clue.ts'
import type { Span } from './span.ts'
import { gapAfter, isCapital, type Words } from './words.ts'

/**
 * "Emmanuel Macron" without an office, in any language: news names people mostly while they are in public life, and
 * hardly before. Whose public life the almanac does not know has held offices from some day to some other.
 */
export function readKnownNames(words: Words, index: AlmanacIndex): Clue[] {
  const clues = new Map<string, Clue>()
  const inPublic = new Set<string>()
  const { found, families } = fullNames(words, index)
  for (let at = 0; at < words.raw.length; at++) {
    if (!isCapital(words.raw[at])) continue
    for (const { person, name, life } of index.people.get(words.lower[at] ?? '') ?? []) {
      if (inPublic.has(person) || !standsAt(words, at, name)) continue
      // A family name alone is that of the full name in the text, whoever else bears it.
      const alone = name.length === 1 && !found.has(person)
      if (alone && (families.has(name[0] ?? '') || isOtherName(words, at))) continue
      inPublic.add(person)
      clues.set(`${person}/life`, nameClue(words, [at, at + name.length - 1], 'name-life', person, life))
    }
    for (const { person, name, familyFirst } of index.terms.get(words.lower[at] ?? '') ?? []) {
      const first = familyFirst ? at : at - name.length + 1
      if (clues.has(person) || name.length < 2 || first < 0 || !standsAt(words, first, name)) continue
      const life = index.lives.get(person)
      if (!life) continue
      clues.set(person, nameClue(words, [first, first + name.length - 1], 'name-known', person, life))
    }
  }
  return [...clues.values()].map((clue) =>
    clue.kind === 'name-known' && inPublic.has(clue.person ?? '') ? { ...clue, kind: 'name-office' } : clue,
  )
}

function nameClue(
  words: Words,
  place: readonly [number, number],
  kind: 'name-life' | 'name-known',
  person: string,
  life: Span,
): Clue {
  const [from, to] = [dayName(life.first), Number.isFinite(life.last) ? dayName(life.last) : null]
  const facts = { person, from, to }
  const rule = kind === 'name-life' ? 'in-public-life' : 'held-offices'
  return clueAt(words, place, { kind, days: [life], subject: `name of ${person}`, person }, { rule, facts })
}

/** Who is named in full, and the last words of all full names, in small letters. */
function fullNames(
  words: Words,
  index: AlmanacIndex,
): { readonly found: ReadonlySet<string>; readonly families: ReadonlySet<string> } {
  const found = new Set<string>()
  const families = new Set<string>()
  for (let at = 0; at < words.raw.length; at++) {
    if (!isCapital(words.raw[at])) continue
    for (const { person, name } of index.people.get(words.lower[at] ?? '') ?? [])
      if (name.length > 1 && standsAt(words, at, name)) {
        found.add(person)
        families.add(name.at(-1) ?? '')
      }
  }
  return { found, families }
}

/** A family name alone behind a given name or an initial is somebody else's: "Ada Brandt", "J. Brandt". */
function isOtherName(words: Words, at: number): boolean {
  const before = words.lower[at - 1] ?? ''
  return (
    isCapital(words.raw[at - 1]) &&
    /^\.? $/.test(gapAfter(words, at - 1)) &&
    (givenNames().has(before) || (before.length === 1 && before !== 'm'))
  )
}

const givenNames = once(
  (): ReadonlySet<string> => new Set(shippedLines('names/given.txt').map((name) => folded(name))),
)

function standsAt(words: Words, first: number, name: readonly string[]): boolean {
  return name.every((word, i) => words.lower[first + i] === word && isCapital(words.raw[first + i]))
}
