import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { formatDiagnostic } from '../../src/commands/diagnostics.ts'
import { differences, readTree, sharedFolder, writeTree } from '../setup/folders.ts'

// A format of several articles in a file is one file and one line of the registry: this one.
let buildHere: typeof import('../setup/build.ts').buildHere
let explainClipping: typeof import('../../src/pipeline.ts').explainClipping
beforeAll(async () => {
  vi.resetModules()
  const { toyFormat } = await import('../formats/toy.ts')
  const real = await import('../../src/formats/registry.ts')
  const formats = [toyFormat, ...real.formats]
  vi.doMock('../../src/formats/registry.ts', () => ({
    ...real,
    formats,
    endingsOf: () => real.endingsOf(formats),
  }))
  buildHere = (await import('../setup/build.ts')).buildHere
  explainClipping = (await import('../../src/pipeline.ts')).explainClipping
})
afterAll(() => {
  vi.doUnmock('../../src/formats/registry.ts')
  vi.resetModules()
})

const article = (id: string, title: string, text: string): string =>
  `id: ${id}\ntitle: ${title}\n${text}\nSubscribe to the Vell paper, and never miss a bridge again.\n`
const first = article('A1', 'Flood in Vell', 'The river rose by two metres in Vell on 3 May 2014.')
const second = article('B2', 'Bridge in Osk', 'The bridge of Osk was closed on 5 May 2014, it was said.')
const third = article('C3', 'Mill in Arl', 'The mill of Arl burnt on 7 May 2014, and nobody was hurt.')

interface Row {
  readonly source: string
  readonly title: string
  readonly id: string
  readonly url: string
  readonly outlet: { readonly name: string } | null
}

/** All records, by their source. */
function rows(folder: string, site = 'dist'): Row[] {
  const data = join(folder, site, 'data/articles')
  return readdirSync(data)
    .flatMap((name) => readFileSync(join(data, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Row)
    .sort((a, b) => (a.source < b.source ? -1 : 1))
}

describe('a file of several articles', () => {
  const folder = sharedFolder()
  beforeAll(async () => {
    writeTree(folder, {
      'in/news/old.toy': `TOY\n${first}===\n${second}`,
      'in/news/old.toy.yml': 'outlet: The Vell Post\nparts:\n  B2:\n    date: 32 May 2014\n',
      'in/lone.txt': 'The ferry of Marle\n\nThe ferry went on 9 May 2014.\n',
    })
    const { counts, diagnostics } = await buildHere(folder, 'in', 'dist', 'cache')
    expect(counts).toMatchObject({
      files: 2,
      articles: 3,
      formats: [
        { format: 'toy', files: 1, articles: 2 },
        { format: 'text', files: 1, articles: 1 },
      ],
    })
    expect(diagnostics.map(formatDiagnostic)).toContainEqual(
      expect.stringMatching(/^news\/old\.toy\.yml:4 error date\/unreadable: /),
    )
  })

  test('gives a record each, named by file and part', () => {
    expect(rows(folder)).toMatchObject([
      { source: 'lone.txt', title: 'The ferry of Marle', outlet: null },
      { source: 'news/old.toy#A1', title: 'Flood in Vell', outlet: { name: 'The Vell Post' } },
      { source: 'news/old.toy#B2', title: 'Bridge in Osk', outlet: { name: 'The Vell Post' } },
    ])
  })

  test('is explained article by article', async () => {
    const explain = (part: string | null) =>
      explainClipping(options(folder), { path: 'news/old.toy', part }, quiet)
    expect((await explain('B2')).explanation).toMatchObject({ path: 'news/old.toy', part: 'B2', others: 2 })
    expect(await explain(null)).toMatchObject({
      explanation: null,
      choices: [
        { source: 'news/old.toy#A1', title: 'Flood in Vell' },
        { source: 'news/old.toy#B2', title: 'Bridge in Osk' },
      ],
    })
  })

  test('keeps ids and addresses when it is made again with more, and in another order', async () => {
    const before = new Map(rows(folder).map(({ source, id, url }) => [source, { id, url }]))
    writeFileSync(join(folder, 'in/news/old.toy'), `TOY\n${third}===\n${second}===\n${first}`)
    const { changes } = await buildHere(folder, 'in', 'dist', 'cache')
    const after = new Map(rows(folder).map(({ source, id, url }) => [source, { id, url }]))
    expect(after.size).toBe(4)
    for (const [source, place] of before) expect(after.get(source)).toEqual(place)
    expect(changes.removed).toEqual([])
    await buildHere(folder, 'in', 'clean', 'clean-cache')
    expect(differences(readTree(join(folder, 'dist')), readTree(join(folder, 'clean')))).toEqual([])
  })

  test('and nothing is made again when nothing changed', async () => {
    const { rendered } = await buildHere(folder, 'in', 'dist', 'cache', { verify: true })
    expect(rendered).toBe(0)
  })
})

const quiet = { step: () => {}, progress: () => {}, note: () => {} }

function options(folder: string) {
  return {
    input: join(folder, 'in'),
    output: join(folder, 'dist'),
    cache: join(folder, 'cache'),
    ...{ strict: false, verify: false, search: false, workers: 0, threadsFrom: 1 },
    signal: new AbortController().signal,
  }
}
