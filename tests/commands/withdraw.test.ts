import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import {
  readBuilt,
  readPublishedFiles,
  writePublished,
  writePublishedFiles,
} from '../../src/cache/published.ts'
import { dateline, type Ended } from '../setup/command.ts'
import { emptyFolder, readTree, writeTree } from '../setup/folders.ts'

const clippings = {
  'in/flood.md': `---
title: Flood in Vell closes the old bridge over night
date: 2014-05-03
---

The river rose in the night, and Mayor Anna Brandt had the bridge closed to all traffic until the water falls. Brandt said that nobody was hurt, and thanked the volunteers who had filled nine hundred sandbags by hand.

"The flour is lost," said Karl Sauer, the owner of the mill.
`,
  'in/ferry.md': `---
title: Ferry to Osk is back with Anna Brandt on board
date: 2015-06-01
author: Anna Brandt
url: https://paper.example/2015/anna-brandt-on-the-ferry
---

The ferry to Osk returned, and **Anna Brandt**, mayor of Vell, was the first on board. ANNA BRANDT waved. See [her page](https://paper.example/people/anna-brandt).

Karl Sauer of the mill brought bread for everybody who came to the quay on that morning.
`,
  'in/digest.md': `---
title: The year in the valley
date: 2014-12-30
---

In May the river rose in the night, and Mayor Anna Brandt had the bridge closed to all traffic until the water falls, as we wrote then. In June it was dry, and the harvest was better than anybody had hoped for.
`,
  'in/authority/people.yml': 'Anna Brandt:\n  description: Mayor of Vell\n',
}

interface Place {
  readonly folder: string
  readonly run: (...args: string[]) => Promise<Ended>
}

/** A folder with clippings, and the command in it. Without search, which takes most of the time, but for one test. */
function archive(): Place {
  const folder = writeTree(emptyFolder(), clippings)
  const run = (...args: string[]): Promise<Ended> =>
    dateline(folder, [...args, '--input', 'in', '--workers', '0', '--no-search'])
  return { folder, run }
}

/** The same with a site that was built and published. */
async function published(): Promise<Place> {
  const { folder, run } = archive()
  expect((await run('build')).code).toBe(0)
  const cache = join(folder, '.dateline')
  writePublished(cache, readBuilt(cache, join(folder, 'dist')) ?? new Map())
  const files = ['index.html', 'people/anna-brandt/index.html', 'articles/2015/06/x-anna-brandt-y/index.html']
  writePublishedFiles(cache, 'a host', new Map(files.map((path) => [path, 'hash'])))
  return { folder, run }
}

/** Files of the site and the cache whose text, unpacked, has the pattern; the list of files that were written is none. */
function holding(folder: string, pattern: RegExp, below = 'dist'): string[] {
  return [...readTree(join(folder, below))]
    .filter(([path]) => !path.endsWith('manifest.json'))
    .filter(([path, text]) => {
      const bytes = Buffer.from(text, 'latin1')
      return pattern.test((/\.pf_/.test(path) ? gunzipSync(bytes) : bytes).toString('utf8'))
    })
    .map(([path]) => path)
}

test('an article is gone from pages, search, feeds, data and cache, and its address says why', {
  timeout: 120_000,
}, async () => {
  const { folder, run } = await published()
  // The digest repeats a sentence of it.
  const first = await run(
    'withdraw',
    'in/flood.md',
    '--because',
    'The publisher objected.',
    '--day',
    '2026-01-03',
  )
  expect(first).toMatchObject({ code: 1, err: expect.stringContaining("dateline withdraw 'digest.md'") })
  expect(first.err).toMatch(/still stands in the site[\s\S]*the-year-in-the-valley/)
  expect(readPublishedFiles(join(folder, '.dateline'), 'a host')?.size).toBe(3)
  // With search, whose index would hold the words as well.
  const args = ['withdraw', 'in/digest.md', '--input', 'in', '--because', 'It repeats it.', '--workers', '0']
  const { code, out } = await dateline(folder, args)
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('until you publish again') })
  expect(holding(folder, /sandbags|the river rose in the night/i)).toEqual([])
  expect(holding(folder, /sandbags|rose in the night/i, '.dateline')).toEqual([])
  const page = readTree(join(folder, 'dist')).get(
    'articles/2014/05/flood-in-vell-closes-the-old-bridge-over-night/index.html',
  )
  expect(page).toContain('withdrawn from the archive on 3 January 2026')
  expect(page).toContain('The publisher objected.')
  expect(page).toContain('noindex')
  // The clipping itself is the owner's, and a build does not open it.
  expect(readFileSync(join(folder, 'in/flood.md'), 'utf8')).toBe(clippings['in/flood.md'])
  // Under another name it is known by its text, left out, and kept in no cache.
  renameSync(join(folder, 'in/flood.md'), join(folder, 'in/again.md'))
  const again = await run('build')
  expect(again).toMatchObject({ code: 0, err: expect.stringContaining('again.md warning withdrawn/again') })
  expect(holding(folder, /sandbags/i)).toEqual([])
  expect(holding(folder, /sandbags/i, '.dateline')).toEqual([])
})

const name = /brandt/i

test('a person is gone from every file, and the articles stay', { timeout: 120_000 }, async () => {
  const { folder, run } = await published()
  const { code, err } = await run(
    'withdraw',
    'Anna Brandt',
    '--because',
    'She asked us to.',
    '--day',
    '2026-01-02',
  )
  expect({ code, err }).toMatchObject({ code: 0 })
  const site = readTree(join(folder, 'dist'))
  // No address gives the name: what was withdrawn has one page for all people, to which the page of no page leads.
  expect([...site.keys()].filter((path) => name.test(path))).toEqual([])
  expect(site.get('withdrawn/index.html')).toContain('She asked us to.')
  expect(site.get('404.html')).toContain('withdrawn/')
  expect(holding(folder, name)).toEqual([])
  // What is to be taken away at the host is named until the next build.
  expect(holding(folder, name, '.dateline')).toEqual(['changes.json'])
  expect(readFileSync(join(folder, '.dateline/published.json'), 'utf8')).not.toMatch(name)
  expect(readPublishedFiles(join(folder, '.dateline'), 'a host')).toEqual(new Map([['index.html', 'hash']]))
  const ferry = join(folder, 'dist/articles/2015/06/ferry-to-osk-is-back-with-on-board/index.html')
  expect(readFileSync(ferry, 'utf8')).toContain('<strong>[…]</strong>, mayor of Vell')
  // The same input gives the same bytes.
  await dateline(folder, ['clean'])
  rmSync(join(folder, 'dist'), { recursive: true })
  await run('build')
  expect(readTree(join(folder, 'dist'))).toEqual(site)
  // What brings the name back stops every build.
  writeTree(folder, { 'in/public/mayor.txt': 'Our mayor was ANNA BRANDT.' })
  expect(await run('build')).toMatchObject({
    code: 1,
    err: expect.stringContaining('mayor.txt: a withdrawn name'),
  })
})

test('a person whom nobody has seen leaves no page with the name', { timeout: 120_000 }, async () => {
  const { folder, run } = await published()
  writePublished(join(folder, '.dateline'), new Map([['', { kind: 'page' }]]))
  expect((await run('withdraw', 'people/anna-brandt/', '--because', 'She asked us to.')).code).toBe(0)
  expect([...readTree(join(folder, 'dist')).keys()].filter((path) => path.includes('brandt'))).toEqual([])
  expect(readFileSync(join(folder, 'in/authority/withdrawn.yml'), 'utf8')).toMatch(
    /^ {2}day: \d{4}-\d\d-\d\d$/m,
  )
})

test('a published address of something that is nowhere can be withdrawn', { timeout: 120_000 }, async () => {
  const { folder, run } = await published()
  rmSync(join(folder, 'in/ferry.md'))
  expect((await run('build', '--strict')).code).toBe(1)
  const address = '/articles/2015/06/ferry-to-osk-is-back-with-anna-brandt-on-board/'
  const { code } = await run('withdraw', `https://example.org/archive${address}`, '--because', 'Lost.')
  expect(code).toBe(0)
  expect(await run('build', '--strict')).toMatchObject({ code: 0 })
})

test.each<[string[], string]>([
  [['nobody', '--because', 'x'], 'no article, person or published address'],
  [['Anna Brandt', '--because', 'Anna Brandt asked.'], 'The reason gives the name'],
  [['in/flood.md', '--because', 'x', '--day', '2026-02-31x'], 'is no day'],
])('withdraw %j fails with a sentence and changes nothing', async (args, says) => {
  const { folder, run } = archive()
  const before = readTree(join(folder, 'in'))
  expect(await run('withdraw', ...args)).toMatchObject({ code: 1, err: expect.stringContaining(says) })
  expect(readTree(join(folder, 'in'))).toEqual(before)
})

test('a list of withdrawals that cannot be read stops the build', async () => {
  const { folder, run } = archive()
  for (const text of [
    '- article: x\n',
    '- person: x\n  day: 2024-01-01\n',
    'a: b\n',
    '- [\n',
    '- articel: x\n',
  ]) {
    writeFileSync(join(folder, 'in/authority/withdrawn.yml'), text)
    expect(await run('build'), text).toMatchObject({
      code: 1,
      err: expect.stringMatching(/withdrawn\.yml:\d/),
    })
  }
})
