import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBuilt, readPublished, writePublished } from '../../src/cache/published.ts'
import { prepareCacheFolder, removeCacheFolder } from '../../src/cache/store.ts'
import { buildHere } from '../setup/build.ts'
import { dateline } from '../setup/command.ts'
import { emptyFolder, readTree, writeTree } from '../setup/folders.ts'

const flood = (day: string): string =>
  `---\ntitle: Flood in Vell\ndate: ${day}\n---\n\nThe river rose in the night, and Mayor Anna Brandt had the bridge closed to all traffic.\n`
const clippings = {
  'in/flood.md': flood('2014-05-03'),
  'in/ferry.md':
    '---\ntitle: Ferry is back\ndate: 2015-06-01\n---\n\nThe ferry to Osk returned, and Jonas Vale was the first on board.\n',
}

/** A folder whose site was built and then published. */
async function published(): Promise<string> {
  const folder = writeTree(emptyFolder(), clippings)
  await buildHere(folder, 'in', 'dist', 'cache')
  const built = readBuilt(join(folder, 'cache'), join(folder, 'dist'))
  writePublished(join(folder, 'cache'), built ?? new Map())
  return folder
}

test('the list has each page of the site, and is read as it was written', async () => {
  const folder = await published()
  const addresses = readPublished(join(folder, 'cache'))
  const pages = [...readTree(join(folder, 'dist')).keys()].filter((path) => path.endsWith('index.html'))
  expect([...addresses.keys()].sort()).toEqual(pages.map((path) => path.slice(0, -10)).sort())
  expect(addresses.get('people/jonas-vale/')).toEqual({ kind: 'person', name: 'Jonas Vale' })
  expect(addresses.get('articles/2014/05/flood-in-vell/')).toMatchObject({ kind: 'article' })
})

test('an article with another date leads on from its old address, and so do lists that are empty now', async () => {
  const folder = await published()
  writeFileSync(join(folder, 'in/flood.md'), flood('2013-02-01'))
  const { diagnostics } = await buildHere(folder, 'in', 'dist', 'cache')
  const site = readTree(join(folder, 'dist'))
  const old = site.get('articles/2014/05/flood-in-vell/index.html')
  expect(old).toContain('http-equiv="refresh" content="0; url=../../../2013/02/flood-in-vell/"')
  expect(site.get('timeline/2014/index.html')).toContain('url=../"')
  expect(diagnostics.filter(({ rule }) => rule === 'address/vanished')).toEqual([])
  // The next build has nothing to do, and one from nothing gives the same bytes.
  expect((await buildHere(folder, 'in', 'dist', 'cache')).rendered).toBe(0)
  removeCacheFolder(join(folder, 'cache'))
  await buildHere(folder, 'in', 'clean', 'cache')
  expect(readTree(join(folder, 'clean'))).toEqual(site)
})

test('what is nowhere is said, and stops a build with --strict before anything is written', async () => {
  const folder = await published()
  rmSync(join(folder, 'in/ferry.md'))
  const before = readTree(join(folder, 'dist'))
  const args = ['build', '--input', 'in', '--cache', 'cache', '--no-search', '--workers', '0']
  const strict = await dateline(folder, [...args, '--strict'])
  expect(strict).toMatchObject({ code: 1, err: expect.stringContaining('/articles/2015/06/ferry-is-back/') })
  expect(readTree(join(folder, 'dist'))).toEqual(before)
  const { code, err } = await dateline(folder, args)
  expect(code).toBe(0)
  expect(err).toContain('address/vanished')
  expect(err).toContain('dateline withdraw')
  // Also where the site lies there already.
  expect((await dateline(folder, [...args, '--strict'])).code).toBe(1)
})

test('the list stays when the cache is emptied, and is enough to begin a cache with', async () => {
  const folder = await published()
  const cache = join(folder, 'cache')
  const list = readFileSync(join(cache, 'published.json'), 'utf8')
  expect(removeCacheFolder(cache)).toBe(true)
  expect([...readTree(cache).keys()]).toEqual(['.gitignore', 'published.json'])
  expect(readFileSync(join(cache, '.gitignore'), 'utf8')).toContain('!published.json')
  expect(removeCacheFolder(cache)).toBe(false)
  prepareCacheFolder(cache)
  await buildHere(folder, 'in', 'dist', 'cache')
  expect(readFileSync(join(cache, 'published.json'), 'utf8')).toBe(list)
})

test.each(['{', '{"addresses":{"../x/":{}}}', '{"addresses":null}'])(
  'a damaged list %s is named',
  async (text) => {
    const folder = writeTree(emptyFolder(), { ...clippings, 'cache/published.json': text })
    await expect(buildHere(folder, 'in', 'dist', 'cache')).rejects.toThrow(/published\.json is damaged/)
  },
)
