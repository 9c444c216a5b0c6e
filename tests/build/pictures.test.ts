import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildHere } from '../setup/build.ts'
import { differences, emptyFolder, readTree, writeTree } from '../setup/folders.ts'
import { jpeg, png } from '../setup/picture.ts'

const flood =
  '---\ntitle: Flood in Vell\ndate: 2014-05-03\noutlet: The Vell Post\n---\n\nThe river rose by two metres.\n'
const clippings = {
  'in/a/flood.md': `${flood}\n![The river](img/river.jpg "The river on Saturday")\n\n![Gone](gone.jpg)\n`,
  'in/a/img/river.jpg': jpeg(400, 300, { 110: 'Jane Roe/ANA' }),
  'in/mill.txt': 'The mill of Arl\n\nThe mill of Arl burnt on Friday, it was said.\n',
  'in/mill.png': png(300, 200),
  'in/unused.png': png(200, 200, 7),
}

interface Row {
  readonly source: string
  readonly pictures: readonly { readonly src: string | null }[]
}

function pictures(folder: string): Record<string, Row['pictures']> {
  const data = join(folder, 'dist/data/articles')
  const rows = readdirSync(data).flatMap((name) => readFileSync(join(data, name), 'utf8').trim().split('\n'))
  return Object.fromEntries(
    rows.map((row) => JSON.parse(row) as Row).map((row) => [row.source, row.pictures]),
  )
}

function shown(folder: string): string[] {
  return [...readTree(join(folder, 'dist')).keys()].filter((path) => path.startsWith('pictures/')).sort()
}

async function build(folder: string) {
  const report = await buildHere(folder, 'in', 'dist', 'cache')
  for (const name of ['clean', 'clean-cache']) rmSync(join(folder, name), { recursive: true, force: true })
  await buildHere(folder, 'in', 'clean', 'clean-cache')
  expect(differences(readTree(join(folder, 'dist')), readTree(join(folder, 'clean')))).toEqual([])
  return report
}

describe('pictures', () => {
  test('of a note, and scans beside a text, are copied, recorded and shown', async () => {
    const folder = writeTree(emptyFolder(), clippings)
    const { diagnostics } = await build(folder)
    const found = pictures(folder)
    expect(found).toEqual({
      'a/flood.md': [
        {
          src: expect.stringMatching(/^pictures\/[\da-f]{32}\.jpg$/),
          alt: 'The river',
          caption: 'The river on Saturday',
          credit: 'Jane Roe/ANA',
          width: 400,
          height: 300,
        },
      ],
      'mill.txt': [
        expect.objectContaining({ src: expect.stringMatching(/\.png$/), width: 300, height: 200 }),
      ],
    })
    expect(shown(folder)).toEqual(
      Object.values(found)
        .flatMap((list) => list.map(({ src }) => src))
        .sort(),
    )
    const [page = ''] = [...readTree(join(folder, 'dist'))].flatMap(([path, text]) =>
      path.startsWith('articles/2014/05/flood-in-vell/') ? [text] : [],
    )
    expect(page).toMatch(
      /<figure><a href="[./]+pictures\/[\da-f]+\.jpg"><img src="[./]+pictures\/[\da-f]+\.jpg" width="400"/,
    )
    expect(page).toMatch(
      /<figcaption>The river on Saturday <span class="credit">Jane Roe\/ANA<\/span><\/figcaption>/,
    )
    expect(diagnostics.map(({ message }) => message)).toContain('1 .png file is not read (unused.png)')
  })

  test('that change, come and go are seen by the next build', async () => {
    const folder = writeTree(emptyFolder(), clippings)
    await build(folder)
    const before = shown(folder)
    writeFileSync(join(folder, 'in/mill.png'), png(310, 210, 3))
    writeFileSync(join(folder, 'in/a/gone.jpg'), jpeg(500, 300))
    await build(folder)
    expect(shown(folder)).toHaveLength(3)
    expect(shown(folder).filter((path) => before.includes(path))).toHaveLength(1)
    for (const path of ['in/mill.png', 'in/a/gone.jpg', 'in/a/img/river.jpg']) rmSync(join(folder, path))
    await build(folder)
    expect(shown(folder)).toEqual([])
    expect(pictures(folder)['mill.txt']).toEqual([])
  })

  test('that are missing leave their words in the text, and are told', async () => {
    const note = `${flood}\n![The lock](img/lock.jpg "The lock at noon")\n\nIt fell on Sunday.\n`
    const folder = writeTree(emptyFolder(), { 'in/flood.md': note })
    const { diagnostics } = await build(folder)
    expect(diagnostics.filter(({ rule }) => rule === 'picture/missing')).toMatchObject([
      { path: 'flood.md', line: 9, message: expect.stringContaining('img/lock.jpg') },
    ])
    expect(readFileSync(join(folder, 'dist/data/articles/2014.ndjson'), 'utf8')).toContain(
      'two metres.\\n\\nThe lock. The lock at noon\\n\\nIt fell',
    )
  })

  test('keep to the rights of the outlet', async () => {
    const folder = writeTree(emptyFolder(), {
      ...clippings,
      'in/archive.yml': 'rights:\n  The Vell Post: excerpt\n',
    })
    await build(folder)
    expect(pictures(folder)['a/flood.md']).toMatchObject([
      { src: null, alt: null, caption: null, width: 400 },
    ])
    expect(shown(folder).filter((path) => path.endsWith('.jpg'))).toEqual([])
  })

  test('are turned off by a setting', async () => {
    const folder = writeTree(emptyFolder(), { ...clippings, 'in/archive.yml': 'pictures: false\n' })
    await build(folder)
    expect(shown(folder)).toEqual([])
    expect(pictures(folder)['a/flood.md']).toEqual([])
  })
})
