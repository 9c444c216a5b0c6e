/** What stands, or stood, at an address: enough to find it again at another one. */
export type PublishedThing =
  | { readonly kind: 'article'; readonly id: string; readonly text: string }
  | { readonly kind: 'person' | 'outlet' | 'topic' | 'place'; readonly name: string }
  /** The articles of a story, or of a series. */
  | { readonly kind: 'story' | 'series'; readonly articles: readonly string[] }
  /** A list, a page about the archive, or an address that meant several. */
  | { readonly kind: 'page' }

/**
 * Addresses of pages, such as "people/anna-brandt/" and "" for the front page, with what stands there. Those that were
 * published are kept for good: readers have them in their notes.
 */
export type PublishedAddresses = ReadonlyMap<string, PublishedThing>
