import { dayNumber } from '../../../lib/calendar.ts'
import { append } from '../../../lib/grouping.ts'
import { once } from '../../../lib/once.ts'
import type { Almanac, AlmanacOffice } from '../../../model/authority.ts'
import { type Span, union } from '../clues/span.ts'
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

/** The almanac as tables that one pass over the words of a text can read. */
export interface AlmanacIndex {
  /** By the word of the family name. */
  readonly terms: ReadonlyMap<string, readonly Term[]>
  /** By the first word of the first part; read when they are first asked for, as few words of an archive open one. */
  readonly phrases: { get(word: string): readonly Phrase[] | undefined }
  /** From the first office of a person to the last, by name. */
  readonly lives: ReadonlyMap<string, Span>
  /** When a person was most in the news: in an office that is more than a seat, or running for one; by name. */
  readonly peaks: ReadonlyMap<string, readonly Span[]>
  /** People in public life, by the first word of each spelling of the name. */
  readonly people: ReadonlyMap<string, readonly KnownName[]>
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
  const terms = new Map<string, Term[]>()
  for (const table of offices) {
    const office: Office = {
      office: table.office,
      country: table.country,
      countryWords: countryWords().get(table.country ?? '') ?? new Set(phraseWords(table.country ?? '')),
      titles: table.titles.map(phraseWords).sort((a, b) => b.length - a.length),
      full: table.full,
      shared: table.shared,
      lesser: table.lesser,
      candidacy: table.office.startsWith('Candidate for president'),
      source: table.holders[0]?.source ?? '',
    }
    for (const holder of table.holders)
      for (const name of [holder.name, ...holder.aliases]) addTerm(terms, office, holder.name, name, holder)
  }
  const phrases = new PhraseTable()
  const times = new Map<string, Span[]>()
  for (const { name, from, to } of events)
    append(times, name, { first: dayNumber(from), last: dayNumber(to ?? from) })
  const indexedPhrases = new Set<string>()
  for (const event of events)
    for (const phrase of event.phrases) {
      if (event.affair && indexedPhrases.has(`${event.name}/${phrase}`)) continue
      indexedPhrases.add(`${event.name}/${phrase}`)
      phrases.add({ phrase, event, times: event.affair ? (times.get(event.name) ?? []) : [] })
    }
  return { terms, phrases, lives: livesOf(terms), peaks: peaksOf(offices), people: peopleByWord() }
}

const peopleByWord = once((): AlmanacIndex['people'] => {
  const people = new Map<string, KnownName[]>()
  for (const { names, from, to } of readPersons()) {
    const life = { first: dayNumber(from), last: to === null ? Number.POSITIVE_INFINITY : dayNumber(to) }
    for (const spelling of new Set(names.map((name) => phraseWords(name).join(' ')))) {
      const name = spelling.split(' ')
      if (name[0]) append(people, name[0], { person: names[0] ?? '', name, life })
    }
  }
  return people
})

function livesOf(terms: ReadonlyMap<string, readonly Term[]>): AlmanacIndex['lives'] {
  const lives = new Map<string, Span>()
  for (const list of terms.values())
    for (const { person, from, to } of list) {
      const known = lives.get(person)
      lives.set(person, {
        first: Math.min(from, known?.first ?? from),
        last: Math.max(to, known?.last ?? to),
      })
    }
  return lives
}

/**
 * Offices that several hold at one time are seats, whose holders are in the news for other things as well; runs are not.
 * Who never ran for president may have been as well known before the first office.
 */
function peaksOf(offices: readonly OfficeTable[]): AlmanacIndex['peaks'] {
  const peaks = new Map<string, Span[]>()
  const ran = new Set<string>()
  for (const { office, shared, private: isPrivate, holders } of offices)
    for (const { name, from, to } of holders) {
      if (isRun(office)) ran.add(name)
      else if (shared || isPrivate) continue
      const last = to === null ? Number.POSITIVE_INFINITY : dayNumber(to) + afterwards
      append(peaks, name, { first: dayNumber(from), last })
    }
  return new Map(
    [...peaks].map(([name, spans]) => {
      const [first, ...more] = union(spans)
      const start = ran.has(name) ? (first?.first ?? 0) : Number.NEGATIVE_INFINITY
      return [name, first ? [{ first: start, last: first.last }, ...more] : []]
    }),
  )
}

/** In days: hearings, memoirs and appointments keep who left an office in the news. */
const afterwards = 366

function isRun(office: string): boolean {
  return /^(?:Candidate|Nominee) /.test(office)
}

function addTerm(
  terms: Map<string, Term[]>,
  office: Office,
  person: string,
  name: string,
  holder: { readonly from: string; readonly to: string | null },
): void {
  const words = phraseWords(name).filter((word) => !/^(?:jr|sr)$/.test(word))
  const term = {
    office,
    name: words,
    person,
    nominated: nominees().has(person),
    familyFirst: familyNameFirst().has(office.country ?? '') && words.length > 1,
    from: dayNumber(holder.from),
    to: holder.to === null ? Number.POSITIVE_INFINITY : dayNumber(holder.to),
  }
  const key = term.familyFirst ? words[0] : words.at(-1)
  if (key) append(terms, key, term)
}

/** A phrase as the almanac writes it. */
interface WrittenPhrase {
  readonly phrase: string
  readonly event: EventTable
  readonly times: Event['times']
}

/** Phrases by their first word, each read when a text has that word. */
class PhraseTable {
  readonly #written = new Map<string, WrittenPhrase[]>()
  readonly #read = new Map<string, readonly Phrase[]>()

  add(written: WrittenPhrase): void {
    const key = firstWord(written.phrase)
    if (key) append(this.#written, key, written)
  }

  get(word: string): readonly Phrase[] | undefined {
    const known = this.#read.get(word)
    if (known) return known
    const phrases = this.#written.get(word)?.map(readPhrase)
    if (phrases) this.#read.set(word, phrases)
    return phrases
  }
}

/** Read from the beginning of a phrase alone where that will do: every build asks it of all phrases. */
function firstWord(phrase: string): string | undefined {
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
