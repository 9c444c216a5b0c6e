import type { Reference } from '../lib/citation.ts'
import type { StoryDate, Version } from './archive.ts'
import type { Card, PageData } from './page.ts'
import type { Rights } from './settings.ts'
import type { View, ViewGroup } from './view.ts'

/** Whom a name of an article means. */
export interface LinkedPerson {
  readonly id: string
  /** The name that the person's page has. */
  readonly name: string
  /** The owner gave that name. */
  readonly verified: boolean
  /** The article has a surname only, and evidence from elsewhere says whose. */
  readonly inferred: boolean
}

/** What the archive knows of an article beyond the article itself. */
export interface RecordLink {
  readonly page: string
  /** From the article's key of a person to that of the archive. */
  readonly people: Readonly<Record<string, LinkedPerson>>
  readonly storyId: string | null
  readonly seriesId: string | null
  readonly storyDate: StoryDate
  readonly duplicateOf: string | null
  readonly versionOf: Version | null
  readonly rights: Rights
  readonly excerpt: string
}

/** A feed: what is on it, newest first. */
export interface FeedData {
  readonly title: string
  /** The page that the feed follows, and the feed's own file. */
  readonly page: string
  readonly file: string
  readonly entries: readonly FeedEntry[]
}

export interface FeedEntry {
  readonly card: Card
  /** The day of publication, or the day on which it was saved. */
  readonly day: string
}

/** An OAI record needs, beside the card, whom and what the article is about. */
export interface CatalogueRecord {
  readonly reference: Reference
  readonly page: string
  readonly people: readonly string[]
  readonly topics: readonly string[]
  readonly summary: string | null
}

/**
 * Every kind of file of the site, with the type of the data that it is made from. `render/outputs.ts` holds what
 * makes each; a kind that is missing there does not compile.
 */
export interface OutputData extends PageData {
  readonly records: readonly RecordLink[]
  readonly table: readonly (readonly string[])[]
  readonly json: unknown
  /** One JSON object a line. */
  readonly lines: readonly object[]
  readonly bib: readonly Reference[]
  readonly ris: readonly Reference[]
  readonly oai: readonly CatalogueRecord[]
  readonly feed: FeedData
  readonly 'json-feed': FeedData
  readonly robots: null
  readonly manifest: null
  readonly opensearch: null
  readonly colors: null
  /** Paths of pages, and of the parts of a site map. */
  readonly sitemap: readonly string[]
  readonly 'sitemap-index': readonly string[]
}

export type OutputKind = keyof OutputData

/** A View of any kind, its data of the type of its kind. */
export type SiteView<Kind extends OutputKind = OutputKind> = { [K in Kind]: View<K, OutputData[K]> }[Kind]

export type SiteViewGroup = ViewGroup<SiteView>
