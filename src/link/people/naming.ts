import type { PersonJoin, RecordPerson } from '../../model/archive.ts'
import type { AuthorityPerson } from '../../model/authority.ts'
import type { ParsedName } from '../../names/name.ts'

/** One person of one article. */
export interface Naming {
  /** Place of the article in the timeline. */
  readonly article: number
  readonly person: RecordPerson
  /** Only a surname was given, and evidence from elsewhere says whose. */
  readonly inferred: boolean
}

/** Namings under one or more spellings that are one person. */
export interface Bearer {
  readonly namings: readonly Naming[]
  /** Spellings that must fit others. */
  readonly names: readonly ParsedName[]
  /** Spellings that the owner or the shipped list joined: they need not fit. */
  readonly given: readonly ParsedName[]
  /** Id of the owner's entry. */
  readonly tag: string | null
  /** Keys of names with several bearers, of whom this is one: it never joins another of them. */
  readonly rivals: readonly string[]
  /** Spellings that were joined, and why. */
  readonly joins: readonly PersonJoin[]
}

/** The namings that are one person, in the order of the timeline. */
export interface Identity {
  readonly namings: readonly Naming[]
  /** The owner's entry for this person. */
  readonly owner: AuthorityPerson | null
  readonly joins: readonly PersonJoin[]
}

/** How telling the key of a name is as company: 1 up to a few articles, towards 0 for the ubiquitous. */
export type Rarity = (nameKey: string) => number

/** By article, then by key. */
export function inTime(a: Naming, b: Naming): number {
  return a.article - b.article || (a.person.key < b.person.key ? -1 : a.person.key > b.person.key ? 1 : 0)
}

/** How the articles write the name of these namings: the first spelling. */
export function spellingOf(namings: readonly Naming[]): string {
  return namings[0]?.person.name ?? ''
}

/** In how many articles they stand. */
export function articleCount(namings: readonly Naming[]): number {
  return new Set(namings.map(({ article }) => article)).size
}
