import { append } from '../../../lib/grouping.ts'
import { phraseWords } from '../clues/words.ts'
import { familyNameFirst } from './countries.ts'
import {
  type EventTable,
  type OfficeTable,
  type Person,
  readEventTables,
  readOfficeTables,
  readPersons,
} from './table.ts'

/** Keys, each with what it stands for as whole numbers, so many a thing; in the order of the tables. */
export type Entries = readonly (readonly [string, readonly number[]])[]

/** Offices and events with what a reader of texts asks them for: plain data, which `compile` writes for the shipped ones. */
export interface Shelf {
  readonly offices: readonly OfficeTable[]
  readonly events: readonly EventTable[]
  /** By the word of the family name, three a name: office, holder in it, and 0 for the name or 1 and more for an alias. */
  readonly terms: Entries
  /** By the name of the holder, two a holder: office, holder in it. */
  readonly holdings: Entries
  /** By the first word, two a phrase: event, phrase in it. */
  readonly phrases: Entries
}

/** What ships of the almanac, made ready when the program is compiled. */
export interface ShippedAlmanac extends Shelf {
  readonly persons: readonly Person[]
  /** By the first word of each spelling of a name, two a spelling: person, name in it. */
  readonly people: Entries
}

/** Read from the tables of `knowledge/almanac/`. */
export function shippedAlmanac(): ShippedAlmanac {
  const persons = readPersons()
  return { ...shelfOf(readOfficeTables(), readEventTables()), persons, people: peopleOf(persons) }
}

export function shelfOf(offices: readonly OfficeTable[], events: readonly EventTable[]): Shelf {
  return {
    offices,
    events,
    terms: termsOf(offices),
    holdings: holdingsOf(offices),
    phrases: phrasesOf(events),
  }
}

function termsOf(offices: readonly OfficeTable[]): Entries {
  const terms = new Map<string, number[]>()
  for (const [office, table] of offices.entries())
    for (const [holder, { name, aliases }] of table.holders.entries())
      for (const [which, spelling] of [name, ...aliases].entries())
        add(terms, isFamilyFirst(table, spelling) ? firstWord(spelling) : nameWords(spelling).at(-1), [
          office,
          holder,
          which,
        ])
  return [...terms]
}

function holdingsOf(offices: readonly OfficeTable[]): Entries {
  const holdings = new Map<string, number[]>()
  for (const [office, { holders }] of offices.entries())
    for (const [holder, { name }] of holders.entries()) add(holdings, name, [office, holder])
  return [...holdings]
}

function phrasesOf(events: readonly EventTable[]): Entries {
  const phrases = new Map<string, number[]>()
  const known = new Map<string, Set<string>>()
  for (const [index, event] of events.entries()) {
    // An affair that comes again has a row for each time.
    const again = event.affair ? known.get(event.name) : undefined
    if (event.affair) known.set(event.name, new Set([...(again ?? []), ...event.phrases]))
    for (const [which, phrase] of event.phrases.entries())
      if (!again?.has(phrase)) add(phrases, firstWord(phrase), [index, which])
  }
  return [...phrases]
}

/** Two spellings of one person that are read alike are one. */
function peopleOf(persons: readonly Person[]): Entries {
  const people = new Map<string, number[]>()
  for (const [person, { names }] of persons.entries()) {
    const spellings = names.map((name) => phraseWords(name).join(' '))
    for (const [which, spelling] of spellings.entries())
      if (spellings.indexOf(spelling) === which) add(people, spelling.split(' ')[0], [person, which])
  }
  return [...people]
}

function add(entries: Map<string, number[]>, key: string | undefined, numbers: readonly number[]): void {
  if (key) for (const number of numbers) append(entries, key, number)
}

/** Whether the family name is the first word, as in the country of the office. */
export function isFamilyFirst({ country }: OfficeTable, name: string): boolean {
  return familyNameFirst().has(country ?? '') && nameWords(name).length > 1
}

/** A name as words of a text, without "Jr." */
export function nameWords(name: string): string[] {
  return phraseWords(name).filter((word) => !/^(?:jr|sr)$/.test(word))
}

function firstWord(phrase: string): string | undefined {
  return partWords(phrase.split('…', 1)[0] ?? '')[0]
}

/** The words of one part of a phrase; "resign*" stands for all words that begin so. */
export function partWords(section: string): string[] {
  return section
    .split(/\s+/)
    .flatMap((word) => phraseWords(word).map((form) => (word.endsWith('*') ? `${form}*` : form)))
}
