/** What results can be narrowed by, in the order in which it is offered. */
export const SEARCH_FACETS = ['person', 'outlet', 'topic', 'year', 'language'] as const

/** One article as search knows it; the words themselves are read from the store when a bundle is made. */
export interface SearchRecord {
  /** Store key of the full article. */
  readonly article: string
  /** Its clipping, by which the next build knows it again. */
  readonly source: string
  /** Page of the article, without leading slash. */
  readonly page: string
  readonly title: string
  /** BCP 47; decides how its words are stemmed. */
  readonly stemmed: string
  /** How much of the text may be found and shown. */
  readonly extent: 'text' | 'excerpt' | 'none'
  readonly excerpt: string
  /** Shown with a hit, as they are. */
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
  /** "2024-11-12", or "" for the undated. */
  readonly day: string
}

/** Records of which one bundle is made. */
export interface BundleRecords {
  readonly records: readonly SearchRecord[]
}

/** The articles of one period: a search index of its own, made again only when one of them changes. */
export interface SearchBundle {
  /** Folder below `search/`: "all", "2019", "2015-to-2019", "undated". */
  readonly id: string
  /** BCP 47; as which its words are stemmed, the language of most articles first. */
  readonly languages: readonly string[]
  /** Stands for all records: the same text, the same bundle. */
  readonly fingerprint: string
  readonly records: () => readonly SearchRecord[]
}
