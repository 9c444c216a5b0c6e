import { distance } from 'fastest-levenshtein'
import type { Person } from '../model/archive.ts'
import { nameFit } from '../names/compare.ts'
import { type ParsedName, parseName } from '../names/name.ts'
import { foldText } from '../text/folding.ts'

// So many people are offered for joining.
const OFFERED = 6
// Shorter names are often one letter apart by chance.
const SLIP_LENGTH = 8

/** People who may be this one under another name: those called alike first, then those of the same surname. */
export function nearPeople(person: Person, people: readonly Person[]): Person[] {
  const alike = alikePeople(person, people)
  const known = new Set([person, ...alike])
  const surname = surnameOf(person)
  const relatives = people.filter((other) => !known.has(other) && surnameOf(other) === surname)
  return [...alike, ...byAppearances(relatives)].slice(0, OFFERED)
}

/** People whose names fit one of this person's ("E. Marlowe", "Edith M. Marlowe"), or are a letter apart. */
export function alikePeople(person: Person, people: readonly Person[]): Person[] {
  const own = spellingsOf(person)
  const isAlike = (other: Person): boolean =>
    spellingsOf(other).some((name) =>
      own.some((one) => nameFit(one.parsed, name.parsed) !== null || isSlip(one.folded, name.folded)),
    )
  return byAppearances(people.filter((other) => other.id !== person.id && isAlike(other)))
}

interface Spelling {
  readonly parsed: ParsedName
  readonly folded: string
}

function spellingsOf({ name, aliases }: Person): Spelling[] {
  return [name, ...aliases].map((text) => ({ parsed: parseName(text), folded: foldText(text) }))
}

/** One letter put in, left out or taken for another, in names of two words and more. */
function isSlip(one: string, other: string): boolean {
  const isLong = one.includes(' ') && other.includes(' ') && Math.min(one.length, other.length) >= SLIP_LENGTH
  return isLong && Math.abs(one.length - other.length) <= 1 && distance(one, other) <= 1
}

function surnameOf({ name }: Person): string | undefined {
  return parseName(name).tokens.at(-1)
}

function byAppearances(people: readonly Person[]): Person[] {
  return people.toSorted((a, b) => b.appearances.length - a.appearances.length)
}
