import type { Format } from './format.ts'

/** Lists of links as web pages: the bookmarks of a browser (also of Pinboard, Raindrop, Delicious), Pocket, Instapaper. */
export const linksPageFormat: Format = {
  name: 'links-html',
  endings: ['.html', '.htm'],
  largest: 100_000_000,
  recognize: ({ text }) =>
    /^\ufeff?\s{0,200}<!doctype netscape-bookmark-file/i.test(text) ||
    /<title>(?:Pocket Export|Instapaper: Export)<\/title>/.test(text.slice(0, 2000)),
  reader: async () => (await import('./html/links-page.ts')).readLinksPage,
}
