import { shippedIndex } from '../../../knowledge/shipped.ts'
import { dayNumber } from '../../../lib/calendar.ts'
import { listsOf } from '../../../lib/grouping.ts'
import { once } from '../../../lib/once.ts'
import type { Almanac, AlmanacHolder, AlmanacOffice } from '../../../model/authority.ts'
import { type Days, type Span, union } from '../../../weighing/span.ts'
import { phraseWords } from '../clues/words.ts'
import { countryNames, countryWords } from './countries.ts'
import {
  type Entries,
  isFamilyFirst,
  nameWords,
  openPacked,
  type PackedAlmanac,
  partWords,
  personOf,
  type Shelf,
  shelfOf,
} from './shelf.ts'
import type { EventTable, OfficeTable, TermUse } from './table.ts'

const packed = once(() => shippedIndex<PackedAlmanac>('almanac/shelf.json'))

export const shippedOffices = (): readonly OfficeTable[] => packed().offices

/** An office as the readers of clues use it. */
export interface Office {
  readonly office: string
  readonly country: string | null
  readonly countryWords: ReadonlySet<string>
  /** The country in any language, with its cases: "Francji". */
  readonly countryNames: ReadonlySet<string>
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
  /** Those in which a text means this by the word; null for all. */
  readonly languages: ReadonlySet<string> | null
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
  /** Whether the phrase itself has a comma or the like: "Department of Health, Education and Welfare". */
  readonly commas: boolean
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
  /** When a person held an office of a country other than the United States; by name. */
  readonly held: ByKey<Days>
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
  const index = indexed(key)
  indexes.set(key, index)
  return index
}

const shippedHeld = once((): readonly AlmanacOffice[] =>
  shippedOffices().filter(({ office }) => !isRun(office)),
)

/** All offices held, the owner's and the shipped ones; candidacies are none. The same list where the owner gives none. */
export function officesHeld(owner: Almanac): readonly AlmanacOffice[] {
  if (owner.offices.length === 0) return shippedHeld()
  const own = new Set(owner.offices.map(({ office }) => office))
  return [...shippedHeld().filter(({ office }) => !own.has(office)), ...owner.offices]
}

function indexed(owner: Almanac): AlmanacIndex {
  const offices = owner.offices.map((office) => ({ ...office, shared: false, full: false, lesser: false }))
  const shelves = [without(shippedShelf(), owner), opened(shelfOf(offices, owner.events))]
  const holdings = joined(shelves.map((shelf) => shelf.holdings))
  return {
    terms: joined(shelves.map((shelf) => shelf.terms)),
    phrases: joined(shelves.map((shelf) => shelf.phrases)),
    lives: new Lookup((name) => lifeOf(holdings.get(name))),
    held: new Lookup((name) => heldBy(holdings.get(name))),
    peaks: new Lookup((name) => peaksOf(holdings.get(name))),
    people: peopleByWord(),
  }
}

/** Who held an office at some time. */
interface Holding {
  readonly table: OfficeTable
  readonly holder: AlmanacHolder
}

interface OpenShelf {
  readonly terms: ByKey<readonly Term[]>
  readonly holdings: ByKey<readonly Holding[]>
  readonly phrases: ByKey<readonly Phrase[]>
}

const shippedShelf = once(() => opened(openPacked(packed())))

/** A shelf without the offices and events that the owner gives as well. */
function without(shelf: OpenShelf, owner: Almanac): OpenShelf {
  const offices = new Set(owner.offices.map(({ office }) => office))
  const events = new Set(owner.events.map(({ name }) => name))
  return {
    holdings: others(shelf.holdings, offices, ({ table }) => table.office),
    terms: others(shelf.terms, offices, ({ office }) => office.office),
    phrases: others(shelf.phrases, events, ({ event }) => event.name),
  }
}

/** The items whose names are not among these. */
function others<Item>(
  lists: ByKey<readonly Item[]>,
  names: ReadonlySet<string>,
  nameOf: (item: Item) => string,
): ByKey<readonly Item[]> {
  if (names.size === 0) return lists
  const kept = new Lookup((key: string) => {
    const items = lists.get(key)?.filter((item) => !names.has(nameOf(item))) ?? []
    return items.length > 0 ? items : undefined
  })
  return { get: (key) => lists.get(key) && kept.get(key) }
}

function opened({ offices, eventAt, ...lists }: Shelf): OpenShelf {
  const known = new Lookup(officeOf)
  const affairs = new Listed(lists.affairs, 1, ([index = 0]) => {
    const event = eventAt(index)
    return event ? spanOf(event) : null
  })
  const holdingAt = (office: number, index: number): Holding | null => {
    const table = offices[office]
    const holder = table?.holders[index]
    return table && holder ? { table, holder } : null
  }
  return {
    holdings: new Listed(lists.holdings, 2, ([office = 0, holder = 0]) => holdingAt(office, holder)),
    terms: new Listed(lists.terms, 3, ([office = 0, index = 0, which = 0]) => {
      const holding = holdingAt(office, index)
      return holding && termOf(holding, which, known.get(holding.table))
    }),
    phrases: new Listed(lists.phrases, 2, ([index = 0, which = 0]) => {
      const event = eventAt(index)
      if (!event) return null
      const times = event.affair ? (affairs.get(event.name) ?? [spanOf(event)]) : []
      return phraseOf(event, event.phrases[which] ?? '', times)
    }),
  }
}

function termOf({ table, holder }: Holding, which: number, office: Office): Term {
  const name = [holder.name, ...holder.aliases][which] ?? holder.name
  return {
    office,
    name: nameWords(name),
    person: holder.name,
    nominated: nominees().has(holder.name),
    familyFirst: isFamilyFirst(table, name),
    from: dayNumber(holder.from),
    to: lastDay(holder.to),
  }
}

function officeOf({ office, country, titles, full, shared, lesser, holders }: OfficeTable): Office {
  return {
    office,
    country,
    countryWords: countryWords().get(country ?? '') ?? new Set(phraseWords(country ?? '')),
    countryNames: countryNames().get(country ?? '') ?? new Set(),
    titles: titles.map(phraseWords).sort((a, b) => b.length - a.length),
    full,
    shared,
    lesser,
    candidacy: office.startsWith('Candidate for president'),
    source: holders[0]?.source ?? '',
  }
}

/** Infinite for a time that has not ended. */
function lastDay(day: string | null): number {
  return day === null ? Number.POSITIVE_INFINITY : dayNumber(day)
}

function spanOf({ from, to }: EventTable): Span {
  return { first: dayNumber(from), last: dayNumber(to ?? from) }
}

const peopleByWord = once((): AlmanacIndex['people'] => {
  const { persons, people } = packed()
  return new Listed(people, 2, ([index = 0, which = 0]) => {
    const { names, from, to } = personOf(persons[index] ?? '')
    const life = { first: dayNumber(from), last: lastDay(to) }
    return { person: names[0] ?? '', name: phraseWords(names[which] ?? ''), life }
  })
})

function lifeOf(held: readonly Holding[] = []): Span | undefined {
  if (held.length === 0) return undefined
  return {
    first: Math.min(...held.map(({ holder }) => dayNumber(holder.from))),
    last: Math.max(...held.map(({ holder }) => lastDay(holder.to))),
  }
}

/**
 * A term ends on the day before that on which the next one begins: nobody is in office with the successor. Of the United States
 * nothing is said: news of its politics names who ran, advised or left as often as who is in office.
 */
function heldBy(held: readonly Holding[] = []): Days | undefined {
  if (held.length === 0 || held.some(({ table }) => table.country === 'US')) return undefined
  return union(
    held.map(({ holder }) => {
      const first = dayNumber(holder.from)
      return { first, last: Math.max(first, lastDay(holder.to) - 1) }
    }),
  )
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

function phraseOf(event: EventTable, phrase: string, times: readonly Span[]): Phrase {
  const sections = phrase.split('…')
  const written = (sections[0] ?? '').trim().split(/\s+/)
  const { name, scheduled = false, affair = false, term = null, languages } = event
  return {
    exact: term ? written : null,
    commas: /[,;:!?()]/.test(phrase),
    parts: sections.map(partWords),
    capital: written.map((word) => /^\p{Lu}/u.test(word)),
    event: {
      name,
      scheduled,
      affair,
      term,
      languages: languages ? new Set(languages) : null,
      times,
      from: dayNumber(event.from),
      to: dayNumber(event.to ?? event.from),
    },
  }
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

/** The lists of a shelf, whose items are made when a text has their word; an item may be none. */
class Listed<Item> {
  readonly #places: ReadonlyMap<string, string>
  readonly #items: Lookup<string, readonly Item[] | undefined>

  constructor(entries: Entries, size: number, make: (numbers: readonly number[]) => Item | null) {
    this.#places = byKey(entries)
    this.#items = new Lookup((word) => {
      const places = (this.#places.get(word) ?? '').split('.').map(Number)
      const items = [...listsOf(places, size)].flatMap((numbers) => make(numbers) ?? [])
      return items.length > 0 ? items : undefined
    })
  }

  get(word: string): readonly Item[] | undefined {
    return this.#places.has(word) ? this.#items.get(word) : undefined
  }
}

function byKey(entries: Entries): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const entry of entries) {
    const end = entry.indexOf(' ')
    places.set(entry.slice(end + 1), entry.slice(0, end))
  }
  return places
}

/** The items of several lists: nothing is kept, as nearly every word is in one of them at most. */
function joined<Item>(lists: readonly ByKey<readonly Item[]>[]): ByKey<readonly Item[]> {
  return {
    get(key) {
      let found: readonly Item[] | undefined
      for (const list of lists) {
        const items = list.get(key)
        if (items) found = found ? [...found, ...items] : items
      }
      return found
    },
  }
}
