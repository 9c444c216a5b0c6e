import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { SearchRecord } from '../../src/model/search.ts'
import { BundleIndex } from '../../src/write/search.ts'
import { emptyFolder } from '../setup/folders.ts'

const record = (page: string, extent: SearchRecord['extent']): SearchRecord => ({
  article: page,
  source: `${page}.txt`,
  page,
  title: 'Lighthouse relit',
  stemmed: 'en',
  extent,
  excerpt: 'The lamp burns.',
  meta: { outlet: 'Harbour Post' },
  filters: { outlet: ['Harbour Post'], person: [] },
  day: '1987-03-02',
})
const records = [
  record('articles/a/', 'text'),
  record('articles/b/', 'excerpt'),
  record('articles/c/', 'none'),
]
const text = () => 'The lamp burns. A keeper rowed out at dusk to light it.'

async function bundleOf(...lists: SearchRecord[][]): Promise<{ path: string; content: Buffer }[]> {
  const index = await BundleIndex.open(text)
  for (const list of lists) await index.add(list)
  const folder = emptyFolder()
  const paths = await index.write(folder)
  await index.close()
  return paths.map((path) => ({ path, content: readFileSync(join(folder, path)) }))
}

test('a bundle has an entry, an index, fragments and no ready-made interface', async () => {
  const files = await bundleOf(records)
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['pagefind-entry.json', 'pagefind.js', 'wasm.en.pagefind']),
  )
  expect(files.filter(({ path }) => /-ui\./.test(path))).toEqual([])
})

test('what the rights keep back is not in the index', async () => {
  const files = await bundleOf(records)
  const fragments = files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) => gunzipSync(content).toString('utf8'))
  expect(fragments).toHaveLength(3)
  expect(fragments.filter((fragment) => fragment.includes('keeper rowed'))).toHaveLength(1)
  expect(fragments.filter((fragment) => fragment.includes('lamp burns'))).toHaveLength(2)
})

test('a heading and the text below it do not read as one sentence', async () => {
  const index = await BundleIndex.open(() => 'At sea\n\nThe lamp burns.\n\n“Dark”\n\nAgain')
  await index.add([record('articles/a/', 'text')])
  const folder = emptyFolder()
  const paths = await index.write(folder)
  await index.close()
  const fragment = paths.find((path) => path.startsWith('fragment/')) ?? ''
  const content = gunzipSync(readFileSync(join(folder, fragment))).toString('utf8')
  expect(content).toContain('Lighthouse relit. At sea. The lamp burns. “Dark” Again')
})

test('the same bundle gives the same bytes', async () => {
  expect(await bundleOf(records)).toEqual(await bundleOf(records))
})

test('a record that takes the place of another one leaves no trace of it', async () => {
  const [a, b, c] = records as [SearchRecord, SearchRecord, SearchRecord]
  const before = { ...b, title: 'Lighthouse dark', excerpt: 'The lamp failed.', day: '1987-03-01' }
  expect(await bundleOf([a, before], [b, c])).toEqual(await bundleOf(records))
})

test('a headline that the text begins with is indexed once', async () => {
  const made = { ...record('articles/d/', 'text'), title: 'The lamp burns. A keeper rowed…' }
  const files = await bundleOf([made])
  const [fragment = ''] = files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) => gunzipSync(content).toString('utf8'))
  const { content } = JSON.parse(fragment.slice(fragment.indexOf('{'))) as { content: string }
  expect(content.match(/lamp burns/g)).toHaveLength(1)
})

test('a search for a word fetches a small part of the words of a bundle', async () => {
  const words = Array.from({ length: 4_000 }, (_, n) => `lamp${(n * 7919).toString(36)}`).join(' ')
  const index = await BundleIndex.open(() => words)
  await index.add(records)
  const folder = emptyFolder()
  const files = (await index.write(folder)).filter((path) => path.startsWith('index/'))
  await index.close()
  // Of 12,000 places of words; Pagefind by itself would make one file.
  expect(files.length).toBeGreaterThan(2)
})

test('who waits for an index that is closed hears of it', async () => {
  const index = await BundleIndex.open(text)
  const added = expect(index.add(records)).rejects.toThrow('closed')
  await index.close()
  await added
})
