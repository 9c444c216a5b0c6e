import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dateline, startDateline } from '../setup/command.ts'
import { emptyFolder, readTree, writeTree } from '../setup/folders.ts'

const clippings = {
  'in/harbour.txt':
    'Harbour of Vell opens\n\nThe harbour of Vell opened on Tuesday, said Mayor Anna Brandt.\n',
  'in/2024/ferry.md': '# Ferry returns\n\nThe ferry to Osk returned after three years.\n',
}

function folderWith(files: Record<string, string> = clippings): string {
  return writeTree(emptyFolder(), files)
}

test('help and version', async () => {
  const folder = emptyFolder()
  const help = await dateline(folder, ['--help'])
  expect(help.code).toBe(0)
  for (const name of ['build', 'check', 'serve', 'clean']) expect(help.out).toContain(name)
  expect(await dateline(folder, ['--version'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  })
  expect(await dateline(folder, ['build', '--help'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('--strict'),
  })
})

test.each([
  [[], 'Usage'],
  [['biuld'], 'Did you mean build?'],
  [['build', '--inptu', 'x'], 'Did you mean --input?'],
  [['build', '--workers', 'many'], 'whole number'],
  [['build', 'folder'], 'too many arguments'],
  [['serve', '--port', '99999'], 'whole number'],
])('wrong usage %j ends with 2', async (args, says) => {
  const { code, err } = await dateline(emptyFolder(), args)
  expect(code).toBe(2)
  expect(err).toContain(says)
  expect(err).not.toContain('    at ')
})

test.each([
  [['--input', 'nowhere'], 'does not exist'],
  [['--input', 'in/harbour.txt'], 'is a file'],
  [['--input', 'empty'], 'no clippings'],
  [['--input', 'in', '--output', 'in'], 'inside the output'],
  [['--input', 'in', '--output', '.'], 'inside the output'],
  [['--input', 'in', '--output', 'foreign'], 'did not make'],
  [['--input', 'in', '--cache', 'foreign'], 'holds other files'],
  [['--input', 'in', '--cache', 'dist/cache'], 'inside the output'],
])('build %j fails with a sentence', async (args, says) => {
  const folder = folderWith({ ...clippings, 'foreign/mine.txt': 'mine' })
  mkdirSync(join(folder, 'empty'))
  const { code, err } = await dateline(folder, ['build', ...args])
  expect(err).toContain(says)
  expect(err).not.toContain('    at ')
  expect(code).toBe(1)
  expect(readTree(join(folder, 'foreign')).get('mine.txt')).toBe('mine')
})

test('build writes the site, says what it did, and the second time has nothing to do', async () => {
  const folder = folderWith()
  const first = await dateline(folder, ['build', '--input', 'in'])
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('2 articles from 2 files') })
  const site = readTree(join(folder, 'dist'))
  const second = await dateline(folder, ['build', '--input', 'in'])
  expect(second.out).toMatch(/Rendered 0 of \d+ pages?: 0 added, 0 changed, 0 removed/)
  expect(readTree(join(folder, 'dist'))).toEqual(site)
})

test('a changed clipping changes what shows it, and the list for upload tools names that', async () => {
  const folder = folderWith()
  await dateline(folder, ['build', '--input', 'in'])
  writeFileSync(join(folder, 'in/harbour.txt'), 'Harbour of Vell closes\n\nIt closed on Friday.\n')
  expect(await dateline(folder, ['build', '--input', 'in'])).toMatchObject({ code: 0 })
  const changes = JSON.parse(readFileSync(join(folder, '.dateline/changes.json'), 'utf8'))
  expect(changes.output).toBe(join(folder, 'dist'))
  expect([...changes.added, ...changes.changed].length).toBeGreaterThan(0)
})

test('check writes no site', async () => {
  const folder = folderWith()
  expect(await dateline(folder, ['check', '--input', 'in'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('2 articles'),
  })
  expect([...readTree(folder).keys()].filter((path) => path.startsWith('dist'))).toEqual([])
})

test('clean empties the cache and, asked to, removes the site', async () => {
  const folder = folderWith()
  await dateline(folder, ['build', '--input', 'in'])
  expect(await dateline(folder, ['clean', '--output', 'dist'])).toMatchObject({ code: 0 })
  expect([...readTree(folder).keys()].sort()).toEqual(Object.keys(clippings).sort())
  expect(await dateline(folder, ['clean'])).toMatchObject({ code: 0 })
  expect(await dateline(folder, ['clean', '--cache', 'in'])).toMatchObject({ code: 1 })
})

test.skipIf(process.getuid?.() === 0)(
  'an output folder that cannot be written is a clear error',
  async () => {
    const folder = folderWith()
    mkdirSync(join(folder, 'locked'))
    chmodSync(join(folder, 'locked'), 0o555)
    const { code, err } = await dateline(folder, ['build', '--input', 'in', '--output', 'locked/site'])
    expect(code).toBe(1)
    expect(err).toContain('permission is denied')
  },
)

test('serve without a site is a clear error', async () => {
  expect(await dateline(emptyFolder(), ['serve'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('dateline build'),
  })
})

test('serve answers on loopback, takes the next port when one is taken, and ends when it is interrupted', async () => {
  const folder = writeTree(emptyFolder(), {
    'dist/index.html': '<p>front',
    'dist/a/index.html': '<p>a',
    'dist/404.html': '<p>none',
  })
  const first = await serving(folder, '0')
  expect(await (await fetch(`${first.address}a/`)).text()).toBe('<p>a')
  const missing = await fetch(`${first.address}b/`)
  expect([missing.status, await missing.text()]).toEqual([404, '<p>none'])
  const second = await serving(folder, new URL(first.address).port)
  expect(second.address).not.toBe(first.address)
  expect(await first.end()).toBe(0)
  expect(await second.end()).toBe(0)
})

test('unchanged files keep their time when a clipping is added', async () => {
  const folder = folderWith()
  await dateline(folder, ['build', '--input', 'in'])
  const before = times(join(folder, 'dist'))
  const site = readTree(join(folder, 'dist'))
  writeFileSync(join(folder, 'in/later.txt'), 'A third story\n\nIt has nothing to do with the others.\n')
  await dateline(folder, ['build', '--input', 'in'])
  const after = readTree(join(folder, 'dist'))
  for (const [path, time] of times(join(folder, 'dist')))
    if (site.get(path) === after.get(path)) expect([path, time]).toEqual([path, before.get(path)])
})

function times(folder: string): Map<string, number> {
  return new Map([...readTree(folder).keys()].map((path) => [path, statSync(join(folder, path)).mtimeMs]))
}

async function serving(
  folder: string,
  port: string,
): Promise<{ address: string; end(): Promise<number | null> }> {
  const server = startDateline(folder, ['serve', '--port', port])
  const address = await new Promise<string>((found, failed) => {
    let out = ''
    server.stdout?.on('data', (data) => {
      out += data
      const match = /http:\/\/\S+/.exec(out)
      if (match) found(match[0])
    })
    server.once('exit', (code) => failed(new Error(`serve ended with ${code}: ${out}`)))
  })
  return {
    address,
    end: () =>
      new Promise((done) => {
        server.once('exit', (code) => done(code))
        server.kill('SIGINT')
      }),
  }
}
