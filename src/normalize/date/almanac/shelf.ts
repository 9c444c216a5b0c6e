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
  type TermUse,
} from './table.ts'

/** Of each key the places of what it stands for, then the key: "12.0.1 lincoln". Taken apart when a text asks for it. */
export type Entries = readonly string[]

/** Offices and events with what a reader of texts asks them for. */
export interface Shelf {
  readonly offices: readonly OfficeTable[]
  readonly eventAt: (index: number) => EventTable | undefined
  /** By the word of the family name, three a name: office, holder in it, and 0 for the name or 1 and more for an alias. */
  readonly terms: Entries
  /** By the name of the holder, two a holder: office, holder in it. */
  readonly holdings: Entries
  /** By the first word, two a phrase: event, phrase in it. */
  readonly phrases: Entries
  /** By the name of an affair that came more than once, its events. */
  readonly affairs: Entries
}

/** What ships of the almanac, as `compile` writes it. Most rows are asked for by no archive, and stay text. */
export interface PackedAlmanac extends Omit<Shelf, 'eventAt'> {
  /** Name, first day, last day, kind with its languages, and phrases. */
  readonly events: readonly string[]
  /** First day, last day and names. */
  readonly persons: readonly string[]
  /** By the first word of each spelling of a name, two a spelling: person, name in it. */
  readonly people: Entries
}

/** Read from the tables of `knowledge/almanac/`. Throws where one of them has a "|" in it. */
export function packedAlmanac(): PackedAlmanac {
  const events = readEventTables()
  const persons = readPersons()
  const { eventAt: _eventAt, ...shelf } = shelfOf(readOfficeTables(), events)
  return {
    ...shelf,
    events: events.map(({ name, from, to, scheduled, affair, term, languages, phrases }) =>
      row(
        name,
        from,
        to ?? '',
        [scheduled ? 'set' : affair ? 'now' : (term ?? ''), ...(languages ?? [])].join(' '),
        ...phrases,
      ),
    ),
    persons: persons.map(({ names, from, to }) => row(from, to ?? '', ...names)),
    people: peopleOf(persons),
  }
}

export function openPacked(packed: PackedAlmanac): Shelf {
  return {
    ...packed,
    eventAt: (index) => {
      const written = packed.events[index]
      return written === undefined ? undefined : eventOf(written)
    },
  }
}

export function shelfOf(offices: readonly OfficeTable[], events: readonly EventTable[]): Shelf {
  return {
    offices,
    eventAt: (index) => events[index],
    terms: termsOf(offices),
    holdings: holdingsOf(offices),
    phrases: phrasesOf(events),
    affairs: affairsOf(events),
  }
}

function row(...cells: readonly string[]): string {
  if (cells.some((cell) => cell.includes('|')))
    throw new Error(`The almanac has a "|" in: ${cells.join(' ')}`)
  return cells.join('|')
}

function eventOf(written: string): EventTable {
  const [name = '', from = '', to = '', use = '', ...phrases] = written.split('|')
  const [kind = '', ...languages] = use.split(' ')
  return {
    name,
    phrases,
    from,
    to: to || null,
    ...(kind === 'set' && { scheduled: true }),
    ...(kind === 'now' && { affair: true }),
    ...(isTermUse(kind) && { term: kind }),
    ...(languages.length > 0 && { languages }),
  }
}

function isTermUse(kind: string): kind is TermUse {
  return kind !== '' && kind !== 'set' && kind !== 'now'
}

export function personOf(written: string): Person {
  const [from = '', to = '', ...names] = written.split('|')
  return { from, to: to || null, names }
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
  return entriesOf(terms)
}

function holdingsOf(offices: readonly OfficeTable[]): Entries {
  const holdings = new Map<string, number[]>()
  for (const [office, { holders }] of offices.entries())
    for (const [holder, { name }] of holders.entries()) add(holdings, name, [office, holder])
  return entriesOf(holdings)
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
  return entriesOf(phrases)
}

function affairsOf(events: readonly EventTable[]): Entries {
  const affairs = new Map<string, number[]>()
  for (const [index, { affair, name }] of events.entries()) if (affair) append(affairs, name, index)
  return entriesOf([...affairs].filter(([, times]) => times.length > 1))
}

/** Two spellings of one person that are read alike are one. */
function peopleOf(persons: readonly Person[]): Entries {
  const people = new Map<string, number[]>()
  for (const [person, { names }] of persons.entries()) {
    const spellings = names.map((name) => phraseWords(name).join(' '))
    for (const [which, spelling] of spellings.entries())
      if (spellings.indexOf(spelling) === which) add(people, spelling.split(' ')[0], [person, which])
  }
  return entriesOf(people)
}

function add(entries: Map<string, number[]>, key: string | undefined, numbers: readonly number[]): void {
  if (key) for (const number of numbers) append(entries, key, number)
}

function entriesOf(entries: Iterable<readonly [string, readonly number[]]>): Entries {
  return Array.from(entries, ([key, numbers]) => `${numbers.join('.')} ${key}`)
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
