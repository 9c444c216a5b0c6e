import { gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import type { SearchBundle, SearchRecord } from '../../src/model/search.ts'
import { closeSearch, indexBundle } from '../../src/write/search.ts'

afterAll(closeSearch)

const record = (page: string, extent: SearchRecord['extent']): SearchRecord => ({
  article: page,
  page,
  title: 'Lighthouse relit',
  extent,
  excerpt: 'The lamp burns.',
  meta: { outlet: 'Harbour Post' },
  filters: { outlet: ['Harbour Post'], person: [] },
  day: '1987-03-02',
})
const bundle: SearchBundle = {
  id: '1980s',
  language: 'en',
  print: '',
  records: () => [
    record('articles/a/', 'text'),
    record('articles/b/', 'excerpt'),
    record('articles/c/', 'none'),
  ],
}
const text = () => 'The lamp burns. A keeper rowed out at dusk to light it.'

test('a bundle has an entry, an index, fragments and no ready-made interface', async () => {
  const files = await indexBundle(bundle, text)
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'search/1980s/pagefind-entry.json',
      'search/1980s/pagefind.js',
      'search/1980s/wasm.en.pagefind',
    ]),
  )
  expect(files.filter(({ path }) => /-ui\./.test(path))).toEqual([])
})

test('what the rights keep back is not in the index', async () => {
  const files = await indexBundle(bundle, text)
  const fragments = files
    .filter(({ path }) => path.includes('/fragment/'))
    .map(({ content }) => gunzipSync(content).toString('utf8'))
  expect(fragments).toHaveLength(3)
  expect(fragments.filter((fragment) => fragment.includes('keeper rowed'))).toHaveLength(1)
  expect(fragments.filter((fragment) => fragment.includes('lamp burns'))).toHaveLength(2)
})

test('the same bundle gives the same bytes', async () => {
  expect(await indexBundle(bundle, text)).toEqual(await indexBundle(bundle, text))
})

test('a headline that the text begins with is indexed once', async () => {
  const made = { ...record('articles/d/', 'text'), title: 'The lamp burns. A keeper rowed…' }
  const files = await indexBundle({ ...bundle, records: () => [made] }, text)
  const [fragment = ''] = files
    .filter(({ path }) => path.includes('/fragment/'))
    .map(({ content }) => gunzipSync(content).toString('utf8'))
  const { content } = JSON.parse(fragment.slice(fragment.indexOf('{'))) as { content: string }
  expect(content.match(/lamp burns/g)).toHaveLength(1)
})
