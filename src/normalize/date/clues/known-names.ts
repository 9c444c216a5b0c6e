import { dayName } from '../../../lib/calendar.ts'
import type { AlmanacIndex } from '../almanac/almanac.ts'
import { type Clue, clueAt } from './clue.ts'
import { isCapital, type Words } from './words.ts'

/**
 * "Emmanuel Macron" without an office, in any language: news names people of the almanac mostly from their first
 * office to their last, and seldom before.
 */
export function readKnownNames(words: Words, index: AlmanacIndex): Clue[] {
  const clues = new Map<string, Clue>()
  for (let at = 0; at < words.raw.length; at++) {
    if (!isCapital(words.raw[at])) continue
    for (const { person, name, familyFirst } of index.terms.get(words.lower[at] ?? '') ?? []) {
      const first = familyFirst ? at : at - name.length + 1
      if (clues.has(person) || name.length < 2 || first < 0 || !standsAt(words, first, name)) continue
      const life = index.lives.get(person)
      if (!life) continue
      const [from, to] = [dayName(life.first), Number.isFinite(life.last) ? dayName(life.last) : null]
      const clue = { kind: 'name-known', days: [life], subject: `name of ${person}` }
      clues.set(
        person,
        clueAt(words, [first, first + name.length - 1], clue, {
          rule: 'held-offices',
          facts: { person, from, to },
        }),
      )
    }
  }
  return [...clues.values()]
}

function standsAt(words: Words, first: number, name: readonly string[]): boolean {
  return name.every((word, i) => words.lower[first + i] === word && isCapital(words.raw[first + i]))
}
