import { dayNumber } from '../../../lib/calendar.ts'
import { append } from '../../../lib/grouping.ts'
import { once } from '../../../lib/once.ts'
import type { Almanac, AlmanacHolder, AlmanacOffice } from '../../../model/authority.ts'
import { type Span, union } from '../../../weighing/span.ts'
import { phraseWords } from '../clues/words.ts'
import { countryWords, familyNameFirst } from './countries.ts'
import {
  type EventTable,
  type OfficeTable,
  readEventTables,
  readOfficeTables,
  readPersons,
  type TermUse,
} from './table.ts'

export const shippedOffices: () => readonly OfficeTable[] = once(readOfficeTables)
export const shippedEvents: () => readonly EventTable[] = once(readEventTables)

/** An office as the readers of clues use it. */
export interface Office {
  readonly office: string
  readonly country: string | null
  readonly countryWords: ReadonlySet<string>
  /** Each title as words, longest first. */
  readonly titles: readonly (readonly string[])[]
  readonly full: boolean
  readonly shared: boolean
  /** Named for what was done in it some time after. */
  readonly lesser: boolean
  /** No office, but the run for one. */
  readonly candidacy: boolean
  readonly source: string
}

export interface Term {
  readonly office: Office
  /** The words of one spelling of the name. */
  readonly name: readonly string[]
  readonly person: string
  /** Was nominated for president at some time: has a campaign without further words. */
  readonly nominated: boolean
  /** The family name is the first word: "Xi Jinping". */
  readonly familyFirst: boolean
  /** Day numbers. */
  readonly from: number
  readonly to: number
}

export interface Event {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly scheduled: boolean
  readonly affair: boolean
  readonly term: TermUse | null
  /** All times of an affair that comes again: a party's majorities, for one. */
  readonly times: readonly Span[]
}

export interface Phrase {
  /** Parts that must all stand in one sentence, the first being the indexed one. */
  readonly parts: readonly (readonly string[])[]
  /** For each word of the first part: true where the almanac writes a capital. */
  readonly capital: readonly boolean[]
  /** A term is written just so, where it is written in capitals: "AIDS" is no "aids". */
  readonly exact: readonly string[] | null
  readonly event: Event
}

/** Made when it is first asked for, as few keys are asked for in an archive. */
interface ByKey<Value> {
  get(key: string): Value | undefined
}

/** The almanac as tables that one pass over the words of a text can read. */
export interface AlmanacIndex {
  /** By the word of the family name. */
  readonly terms: ByKey<readonly Term[]>
  /** By the first word of the first part. */
  readonly phrases: ByKey<readonly Phrase[]>
  /** From the first office of a person to the last, by name. */
  readonly lives: ByKey<Span>
  /** When a person was most in the news: in an office that is more than a seat, or running for one; by name. */
  readonly peaks: ByKey<readonly Span[]>
  /** People in public life, by the first word of each spelling of the name. */
  readonly people: ByKey<readonly KnownName[]>
}

/** One spelling of a name that says who is meant. */
export interface KnownName {
  readonly person: string
  /** Its words, as they stand in a text. */
  readonly name: readonly string[]
  /** The years of public life. */
  readonly life: Span
}

const nominees = once(
  (): ReadonlySet<string> =>
    new Set(
      shippedOffices()
        .filter(({ office }) => office.startsWith('Nominee for president'))
        .flatMap(({ holders }) => holders.map(({ name }) => name)),
    ),
)

const nothing: Almanac = { offices: [], events: [] }
const indexes = new WeakMap<Almanac, AlmanacIndex>()

/** The shipped almanac with the owner's additions; where both know an office, the owner's holders win. */
export function almanacIndex(owner: Almanac): AlmanacIndex {
  const key = owner.offices.length + owner.events.length === 0 ? nothing : owner
  const known = indexes.get(key)
  if (known) return known
  const ownOffices = new Set(owner.offices.map(({ office }) => office))
  const ownEvents = new Set(owner.events.map(({ name }) => name))
  const index = indexed(
    [
      ...shippedOffices().filter(({ office }) => !ownOffices.has(office)),
      ...owner.offices.map((office) => ({ ...office, shared: false, full: false, lesser: false })),
    ],
    [
      ...shippedEvents().filter(({ name }) => !ownEvents.has(name)),
      ...owner.events.map((event) => ({ ...event, scheduled: event.scheduled ?? false, affair: false })),
    ],
  )
  indexes.set(key, index)
  return index
}

/** All offices held, the owner's and the shipped ones; candidacies are none. */
export function officesHeld(owner: Almanac): AlmanacOffice[] {
  const own = new Set(owner.offices.map(({ office }) => office))
  return [...shippedOffices().filter(({ office }) => !own.has(office) && !isRun(office)), ...owner.offices]
}

function indexed(offices: readonly OfficeTable[], events: readonly EventTable[]): AlmanacIndex {
  const held = new Map<string, Holding[]>()
  for (const table of offices)
    for (const holder of table.holders) append(held, holder.name, { table, holder })
  return {
    terms: termsOf(offices),
    phrases: phrasesOf(events),
    lives: new Lookup((name) => lifeOf(held.get(name))),
    peaks: new Lookup((name) => peaksOf(held.get(name))),
    people: peopleByWord(),
  }
}

/** Who held an office at some time. */
interface Holding {
  readonly table: OfficeTable
  readonly holder: AlmanacHolder
}

function termsOf(offices: readonly OfficeTable[]): AlmanacIndex['terms'] {
  const known = new Lookup(officeOf)
  const terms = new Listed(
    ({ table, holder, name }: Holding & { readonly name: string }): Term => ({
      office: known.get(table),
      name: nameWords(name),
      person: holder.name,
      nominated: nominees().has(holder.name),
      familyFirst: isFamilyFirst(table, name),
      from: dayNumber(holder.from),
      to: lastDay(holder.to),
    }),
  )
  for (const table of offices)
    for (const holder of table.holders)
      for (const name of [holder.name, ...holder.aliases])
        terms.add(isFamilyFirst(table, name) ? firstWord(name) : familyWord(name), { table, holder, name })
  return terms
}

function officeOf({ office, country, titles, full, shared, lesser, holders }: OfficeTable): Office {
  return {
    office,
    country,
    countryWords: countryWords().get(country ?? '') ?? new Set(phraseWords(country ?? '')),
    titles: titles.map(phraseWords).sort((a, b) => b.length - a.length),
    full,
    shared,
    lesser,
    candidacy: office.startsWith('Candidate for president'),
    source: holders[0]?.source ?? '',
  }
}

function isFamilyFirst({ country }: OfficeTable, name: string): boolean {
  return familyNameFirst().has(country ?? '') && nameWords(name).length > 1
}

function nameWords(name: string): string[] {
  return phraseWords(name).filter((word) => !/^(?:jr|sr)$/.test(word))
}

/** Read from the end of a name alone where that will do. */
function familyWord(name: string): string | undefined {
  return nameWords(name.slice(name.lastIndexOf(' ') + 1)).at(-1) ?? nameWords(name).at(-1)
}

/** Infinite for a time that has not ended. */
function lastDay(day: string | null): number {
  return day === null ? Number.POSITIVE_INFINITY : dayNumber(day)
}

function phrasesOf(events: readonly EventTable[]): AlmanacIndex['phrases'] {
  const times = new Map<string, Span[]>()
  for (const { affair, name, from, to } of events)
    if (affair) append(times, name, { first: dayNumber(from), last: dayNumber(to ?? from) })
  const phrases = new Listed(readPhrase)
  const known = new Map<string, Set<string>>()
  for (const event of events) {
    // An affair that comes again has a row for each time.
    const again = event.affair ? known.get(event.name) : undefined
    if (event.affair) known.set(event.name, new Set([...(again ?? []), ...event.phrases]))
    for (const phrase of event.phrases) {
      if (again?.has(phrase)) continue
      phrases.add(firstWord(phrase), {
        phrase,
        event,
        times: event.affair ? (times.get(event.name) ?? []) : [],
      })
    }
  }
  return phrases
}

const peopleByWord = once((): AlmanacIndex['people'] => {
  const people = new Listed((known: KnownName) => known)
  for (const { names, from, to } of readPersons()) {
    const life = { first: dayNumber(from), last: lastDay(to) }
    for (const spelling of new Set(names.map((name) => phraseWords(name).join(' ')))) {
      const name = spelling.split(' ')
      people.add(name[0], { person: names[0] ?? '', name, life })
    }
  }
  return people
})

function lifeOf(held: readonly Holding[] = []): Span | undefined {
  if (held.length === 0) return undefined
  return {
    first: Math.min(...held.map(({ holder }) => dayNumber(holder.from))),
    last: Math.max(...held.map(({ holder }) => lastDay(holder.to))),
  }
}

/**
 * Offices that several hold at one time are seats, whose holders are in the news for other things as well; runs are not.
 * Who never ran for president may have been as well known before the first office.
 */
function peaksOf(held: readonly Holding[] = []): readonly Span[] | undefined {
  const counted = held.filter(({ table }) => isRun(table.office) || !(table.shared || table.private))
  const [first, ...more] = union(
    counted.map(({ holder }) => ({ first: dayNumber(holder.from), last: lastDay(holder.to) + afterwards })),
  )
  if (!first) return undefined
  const ran = held.some(({ table }) => isRun(table.office))
  return [{ first: ran ? first.first : Number.NEGATIVE_INFINITY, last: first.last }, ...more]
}

/** In days: hearings, memoirs and appointments keep who left an office in the news. */
const afterwards = 366

function isRun(office: string): boolean {
  return /^(?:Candidate|Nominee) /.test(office)
}

/** A phrase as the almanac writes it. */
interface WrittenPhrase {
  readonly phrase: string
  readonly event: EventTable
  readonly times: Event['times']
}

/** What is made of a key when it is first asked for: few of the almanac's names stand in an archive. */
class Lookup<Key, Value> {
  readonly #made = new Map<Key, Value>()
  readonly #make: (key: Key) => Value

  constructor(make: (key: Key) => Value) {
    this.#make = make
  }

  get(key: Key): Value {
    if (!this.#made.has(key)) this.#made.set(key, this.#make(key))
    return this.#made.get(key) as Value
  }
}

/** Lists by a word, whose items are read when a text has that word. */
class Listed<Written, Read> {
  readonly #written = new Map<string, Written[]>()
  readonly #read: Lookup<string, readonly Read[] | undefined>

  constructor(read: (written: Written) => Read) {
    this.#read = new Lookup((word) => this.#written.get(word)?.map(read))
  }

  add(word: string | undefined, written: Written): void {
    if (word) append(this.#written, word, written)
  }

  get(word: string): readonly Read[] | undefined {
    return this.#written.has(word) ? this.#read.get(word) : undefined
  }
}

/** Read from the beginning of a phrase alone where that will do: every build asks it of all phrases. */
function firstWord(phrase: string): string | undefined {
  const [plain] = /^[A-Za-z]+(?=$|\s)/.exec(phrase) ?? []
  if (plain !== undefined) return plain.toLowerCase()
  const first = phrase.split('…', 1)[0] ?? ''
  return partWords(/^\s*\S+/.exec(first)?.[0] ?? '')[0] ?? partWords(first)[0]
}

function readPhrase({ phrase, event, times }: WrittenPhrase): Phrase {
  const sections = phrase.split('…')
  const written = (sections[0] ?? '').trim().split(/\s+/)
  const { name, scheduled, affair, term = null } = event
  return {
    exact: term ? written : null,
    parts: sections.map(partWords),
    capital: written.map((word) => /^\p{Lu}/u.test(word)),
    event: {
      name,
      scheduled,
      affair,
      term,
      times,
      from: dayNumber(event.from),
      to: dayNumber(event.to ?? event.from),
    },
  }
}

/** The words of one part of a phrase; "resign*" stands for all words that begin so. */
function partWords(section: string): string[] {
  return section
    .split(/\s+/)
    .flatMap((word) => phraseWords(word).map((form) => (word.endsWith('*') ? `${form}*` : form)))
}
