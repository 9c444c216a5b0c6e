import { recognizeKind } from '../text/decoding.ts'
import type { Format } from './format.ts'

/** A page of a wiki: the text of MediaWiki, or a tiddler of TiddlyWiki; one article a file. */
export const wikiFormat: Format = {
  name: 'wiki',
  endings: ['.wiki', '.mediawiki', '.wikitext', '.tid'],
  largest: 10_000_000,
  recognize: ({ bytes }) => recognizeKind(bytes) === null,
  reader: async () => (await import('./notes/wiki.ts')).wikiNote,
}
