import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { siteOf, valley } from '../render/archive.ts'

const folder = join(import.meta.dirname, '../golden/valley')
const site = siteOf(valley)

// A handful that holds each kind of thing once. `UPDATE=1 npx vitest run tests/site/golden.test.ts` writes them anew.
test.each([
  'index.html',
  'articles/2021/02/marrow-floods-its-banks-at-tollenford/index.html',
  'people/ola-fennimore/index.html',
  'timeline/2021/02/index.html',
  'data/articles/2021.ndjson',
  'data/datapackage.json',
  'feed.xml',
])('%s is as it was', (path) => {
  const made = readable(path, site.get(path) ?? '')
  const file = join(folder, path)
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, made)
  }
  expect(existsSync(file), `${file} is missing: write it with UPDATE=1`).toBe(true)
  expect(made).toBe(readFileSync(file, 'utf8'))
})

/** A page with a line for each block of what it shows, without the head that all pages share. */
function readable(path: string, content: string): string {
  if (!path.endsWith('.html')) return content
  const main = /<main[\s\S]*<\/main>/.exec(content)?.[0] ?? content
  const blocks =
    'p|h1|h2|h3|ul|ol|li|section|article|header|aside|nav|div|details|summary|dl|dt|dd|svg|figure|a'
  return `${main.replace(new RegExp(`(?=<(?:${blocks})[ >])|(?=</(?:ul|ol|section|article|aside|nav|dl|svg)>)`, 'g'), '\n').trim()}\n`
}
