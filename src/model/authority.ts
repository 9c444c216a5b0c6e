import type { Withdrawal } from './withdrawal.ts'

/** The owner's lists, `authority/*.yml`, checked. The owner's word wins over everything. */
export interface Authority {
  readonly people: readonly AuthorityPerson[]
  readonly outlets: readonly AuthorityOutlet[]
  readonly topics: readonly AuthorityTopic[]
  /** Absent where there is no list. */
  readonly places?: readonly AuthorityPlace[]
  /** Absent where there is no list. */
  readonly series?: readonly AuthoritySeries[]
  readonly almanac: Almanac
  /** What the owner took out of the archive; absent where it is nothing. */
  readonly withdrawn?: readonly Withdrawal[]
}

export interface AuthorityPerson {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Ids or names of entries that are this person. */
  readonly same: readonly string[]
  /** Ids or names of entries that are never this person. */
  readonly different: readonly string[]
  /** Sources or ids of the articles in which the names are this person, and no others; absent where that is not said. */
  readonly articles?: readonly string[]
  /** The name is no person: it is never listed. */
  readonly notAPerson: boolean
  readonly description: string | null
  readonly externalIds: Readonly<Record<string, string>>
  readonly note: string | null
}

export interface AuthorityOutlet {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly hosts: readonly string[]
  readonly country: string | null
  readonly kind: 'agency' | 'outlet'
  /** How it writes "3/4/2024". */
  readonly dayMonthOrder: 'dmy' | 'mdy' | 'ymd' | null
  readonly timeZone: string | null
}

export interface AuthorityTopic {
  readonly id: string
  readonly label: string
  readonly parent: string | null
  readonly words: readonly string[]
}

export interface AuthorityPlace {
  readonly name: string
  /** Other names of it, as the archive or its clippings have them. */
  readonly aliases: readonly string[]
  /** The name is no place: it is never listed. */
  readonly notAPlace: boolean
}

export interface AuthoritySeries {
  /** What the archive calls it, or the last part of its address; of a new one, its name. */
  readonly name: string
  /** The name to show; null where that is `name`, or the archive's own. */
  readonly title: string | null
  /** The last part of its address; null where that follows from its issues. */
  readonly id: string | null
  /** Sources or ids of its issues; empty where those that were found stand. */
  readonly articles: readonly string[]
  /** Names of series, or last parts of addresses, that are this one. */
  readonly same: readonly string[]
  /** Sources or ids of issues besides those that were found. */
  readonly also: readonly string[]
  /** Sources or ids of articles that are none of its issues. */
  readonly without: readonly string[]
  /** Its articles are no series. */
  readonly notASeries: boolean
}

/** Of each of the owner's lists, by its name (`people`), its file and the lines on which names stand first. */
export type AuthorityPlaces = ReadonlyMap<
  string,
  { readonly path: string; readonly lines: ReadonlyMap<string, number> }
>

/** Facts that date a text. Days are inclusive; null is an open or unknown end. */
export interface Almanac {
  readonly offices: readonly AlmanacOffice[]
  readonly events: readonly AlmanacEvent[]
}

export interface AlmanacOffice {
  /** "President of the United States" */
  readonly office: string
  /** How texts call it: "President", "US President", "White House". */
  readonly titles: readonly string[]
  readonly country: string | null
  /** Several hold it at one time, as senators do. */
  readonly shared?: boolean
  readonly holders: readonly AlmanacHolder[]
}

export interface AlmanacHolder {
  readonly name: string
  readonly aliases: readonly string[]
  readonly from: string
  readonly to: string | null
  readonly wikidata: string | null
  /** In the owner's almanac, who lists the mayors of a town that nobody else knows. */
  readonly isOwn?: boolean
  readonly source: string
}

export interface AlmanacEvent {
  readonly name: string
  /** Phrases by which texts refer to it: "the invasion of Ukraine". */
  readonly phrases: readonly string[]
  readonly from: string
  readonly to: string | null
  /** It stood in calendars before it came: a text that names it may be older. */
  readonly scheduled?: boolean
  readonly source: string
}
