import { shippedRows } from '../../../knowledge/shipped.ts'
import { isDay } from '../../../lib/calendar.ts'
import { groupBy } from '../../../lib/grouping.ts'
import { once } from '../../../lib/once.ts'
import type { AlmanacEvent, AlmanacHolder, AlmanacOffice } from '../../../model/authority.ts'

/** The shipped files of office-holders below `knowledge/almanac/offices/`, in the order in which they are looked up. */
const officeFiles = [
  'united-states',
  'candidates',
  'congress-former',
  'congress-sitting',
  'governors',
  'world',
  'world-more',
  'regions',
  'world-states',
  'ministers',
  'cabinets',
  'earlier',
  'heads-more',
  'heads-late',
  'ministers-late',
  'officials',
  'committees',
  'companies',
  'companies-more',
  'clubs',
  'coaches',
] as const

const eventFiles = ['events', 'affairs', 'chambers'] as const

/**
 * An office with its holders, as `knowledge/almanac/offices/*.csv` gives it. Flags: `shared`: several hold the office
 * at one time; `full`: the first name must stand in the text, because the surname alone says too little; `lesser`: it
 * is also named for what was done in it some time after; `congress`: its terms begin and end with the Congress.
 */
export interface OfficeTable extends AlmanacOffice {
  readonly shared: boolean
  readonly full: boolean
  readonly lesser: boolean
  /** Of a company or a club: who holds it is often named before, as a player or a banker. */
  readonly private?: boolean
}

/** Those of `officeFiles` whose offices are of no state. */
const privateFiles: ReadonlySet<string> = new Set(['companies', 'companies-more', 'clubs', 'coaches'])

type OfficeColumn =
  | 'office'
  | 'country'
  | 'titles'
  | 'from'
  | 'to'
  | 'name'
  | 'aliases'
  | 'wikidata'
  | 'source'
  | 'flags'
type OfficeRow = Readonly<Record<OfficeColumn, string>>

/** All shipped offices. An empty cell means what the row above says, where the office is the same. */
export function readOfficeTables(): OfficeTable[] {
  return merged(
    officeFiles.flatMap((file) =>
      officesOf(shippedRows<OfficeColumn>(`almanac/offices/${file}.csv`)).map((table) =>
        privateFiles.has(file) ? { ...table, private: true } : table,
      ),
    ),
  )
}

/** "Prime Minister of France before 1986" is the office of the later ones: one office has one list of holders. */
function merged(tables: readonly OfficeTable[]): OfficeTable[] {
  const offices = new Map<string, OfficeTable>()
  for (const table of tables) {
    const office = table.office.replace(/ (?:before|since) \d{4}$/, '')
    const known = offices.get(office)
    offices.set(
      office,
      known
        ? {
            ...known,
            titles: [...new Set([...known.titles, ...table.titles])],
            holders: joined(known.holders, table.holders).sort((a, b) => (a.from < b.from ? -1 : 1)),
          }
        : { ...table, office },
    )
  }
  return [...offices.values()]
}

export function officesOf(rows: readonly OfficeRow[]): OfficeTable[] {
  const groups: OfficeRow[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    if (group?.[0]?.office === row.office) group.push(row)
    else groups.push([row])
  }
  return groups.flatMap((group) => {
    const [head] = group
    if (!head) return []
    const { office, country, titles, source, flags } = head
    const january = flags.includes('congress') ? (['01-03', '01-06'] as const) : (['01-01', '01-31'] as const)
    return {
      office,
      country: country || null,
      titles: [...list(titles), ...otherLanguages(list(titles))],
      shared: flags.includes('shared'),
      full: flags.includes('full'),
      lesser: flags.includes('lesser'),
      holders: group.map((row) => holderOf(row, source, january)),
    }
  })
}

/**
 * A list with the holders of another one whom it does not know for those days. Whoever stands in both has the other names
 * and the number that either gives.
 */
function joined(known: readonly AlmanacHolder[], more: readonly AlmanacHolder[]): AlmanacHolder[] {
  const byName = groupBy([...known, ...more], ({ name }) => name)
  const isKnown = ({ name, from, to }: AlmanacHolder): boolean =>
    known.some((one) => one.name === name && one.from <= (to ?? '9999') && from <= (one.to ?? '9999'))
  return [...known, ...more.filter((holder) => !isKnown(holder))].map((holder) => {
    const rows = byName.get(holder.name) ?? []
    return {
      ...holder,
      aliases: [...new Set([holder, ...rows].flatMap(({ aliases }) => aliases))],
      wikidata: holder.wikidata ?? rows.find(({ wikidata }) => wikidata !== null)?.wikidata ?? null,
    }
  })
}

/** "président", "Präsident" for "President": `knowledge/almanac/titles.csv`. */
function otherLanguages(titles: readonly string[]): string[] {
  return titles.flatMap((title) => titleForms().get(title) ?? [])
}

const titleForms = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      shippedRows<'title' | 'forms'>('almanac/titles.csv').map(({ title, forms }) => [title, list(forms)]),
    ),
)

/** A bare year stands for a change in January: it is widened outward to the whole month, or to the days of Congress. */
function holderOf(row: OfficeRow, source: string, january: readonly [string, string]): AlmanacHolder {
  return {
    name: row.name,
    aliases: list(row.aliases),
    from: edge(row.from, january[0]) ?? '0001-01-01',
    to: edge(row.to, january[1]),
    wikidata: row.wikidata || null,
    source: row.source || source,
  }
}

function edge(text: string, rest: string): string | null {
  const day = /^\d{4}$/.test(text) ? `${text}-${rest}` : text
  return isDay(day) ? day : null
}

/**
 * An event as `knowledge/almanac/{events,affairs,chambers}.csv` give it. Kinds: `past`: nobody can speak of it before
 * it happened (a disaster, a death); `set`: it stands in calendars before; `now`: an affair, spoken of as current from
 * the first day to the last as a rule. "A … B" in a phrase means that both stand in one sentence.
 */
export interface EventTable extends Omit<AlmanacEvent, 'source'> {
  /** News speaks of it as current from its first day to its last. */
  readonly affair?: boolean
  /** A thing, a body or a word that is in use from its first day to its last. */
  readonly term?: TermUse
  /** The languages in which a term means this: "lire" is French for to read. All where there are none. */
  readonly languages?: readonly string[]
}

/** `style`: words as an agency spelled them for some years, `unit`: beside a number; the others as `terms()` reads them. */
export type TermUse = 'hard' | 'gone' | 'soft' | 'style' | 'unit' | 'event'

export function readEventTables(): EventTable[] {
  const dated = datedEvents()
  const known = new Set(dated.flatMap(({ phrases }) => phrases))
  return [...dated, ...terms(), ...worldEvents().filter(({ name }) => !known.has(name))]
}

function datedEvents(): EventTable[] {
  return eventFiles.flatMap((file) =>
    shippedRows<'name' | 'kind' | 'from' | 'to' | 'phrases'>(`almanac/${file}.csv`).map((row) => ({
      name: row.name,
      phrases: list(row.phrases),
      from: row.from,
      to: row.to === row.from ? null : row.to,
      ...(row.kind === 'set' && { scheduled: true }),
      ...(row.kind === 'now' && { affair: true }),
    })),
  )
}

/**
 * `knowledge/almanac/terms.csv`: words with the years in which news uses them as present. `soft` in the column `use`:
 * history speaks of them as well; `gone`: with a year or words of the past alone; else a text after the last year hardly
 * has them. `languages`: only texts of these have it in this meaning.
 */
function terms(): EventTable[] {
  return shippedRows<'terms' | 'from' | 'to' | 'use' | 'languages'>('almanac/terms.csv').map(
    ({ terms, from, to, use, languages }) => ({
      name: list(terms)[0] ?? '',
      phrases: list(terms),
      from: from.length === 4 ? `${from}-01-01` : from,
      to: to === '' ? '9999-12-31' : to.length === 4 ? `${to}-12-31` : to,
      term: use === 'gone' || use === 'soft' || use === 'style' || use === 'unit' ? use : 'hard',
      ...(languages !== '' && { languages: list(languages) }),
    }),
  )
}

/** `knowledge/almanac/world-events.csv`: names of events, said just so, with the days on which they were news. */
function worldEvents(): EventTable[] {
  return shippedRows<'name' | 'from' | 'to'>('almanac/world-events.csv').map(({ name, from, to }) => ({
    name,
    phrases: [name],
    from,
    to: to === from ? null : to,
    term: 'event',
  }))
}

/** Somebody whom news names, with the days of the public life; the names are spellings, some of them a family name alone. */
export interface Person {
  readonly names: readonly string[]
  readonly from: string
  readonly to: string | null
}

/** `knowledge/almanac/people.csv`. "= " before a name says that somebody above bears it as well. */
export function readPersons(): Person[] {
  return shippedRows<'names' | 'from' | 'to'>('almanac/people.csv').map(({ names, from, to }) => ({
    names: list(names).map((name) => name.replace(/^= /, '')),
    from: `${from}-01-01`,
    to: to === '' ? null : `${to}-12-31`,
  }))
}

/** "a; b" → ["a", "b"] */
export function list(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
