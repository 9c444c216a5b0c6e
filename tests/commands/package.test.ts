import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { datelineProcess } from '../setup/command.ts'
import { emptyFolder, readTree, writeTree } from '../setup/folders.ts'

const root = join(import.meta.dirname, '..', '..')

const program = `
import { type ArticleRecord, buildArchive, openArchive, readArticle } from 'dateline'
const record: ArticleRecord = await readArticle('clippings/ferry.txt')
console.log(record.title)
const { counts } = await buildArchive({ input: 'clippings', output: 'site', search: false })
console.log(counts.articles, 'article')
for await (const { title } of openArchive('site').articles()) console.log(title)
`

interface Packed {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
  readonly unpackedSize: number
}

/** npm packs as tightly as it can, which takes six seconds of the processor and is of no use here. */
const loosely = `import zlib from 'node:zlib'
const { Gzip } = zlib
zlib.Gzip = class extends Gzip {
  constructor(options) {
    super({ ...options, level: 1 })
  }
}
`

function pack(folder: string): Packed {
  writeTree(folder, { 'loosely.mjs': loosely })
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--import ${join(folder, 'loosely.mjs')}` },
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1e8,
  })
  return (JSON.parse(packed) as [Packed])[0]
}

test('the packed package is the program and its data, and works where it is installed', {
  timeout: 120_000,
}, () => {
  const folder = emptyFolder()
  const { filename, files, unpackedSize } = pack(folder)
  const paths = files.map(({ path }) => path)
  for (const wanted of ['LICENSE', 'NOTICE', 'README.md', 'src/bin.js', 'out/cli.js', 'out/LICENSES.txt'])
    expect(paths).toContain(wanted)
  expect(
    paths.filter((path) => /^(?:tests|bench|tools|docs|\.ci|\.github|node_modules)\//.test(path)),
  ).toEqual([])
  expect(unpackedSize).toBeLessThan(80_000_000)
  const installed = join(folder, 'node_modules', 'dateline')
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components', '1'])
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'))
  writeTree(folder, {
    'clippings/ferry.txt':
      'The ferry is back\n\nPrime Minister Rosa Marchetti opened the port of Osk on 3 May 2014.\n',
    'clippings/templates/footer.tsx':
      "import type { Here } from '../src/model/page.ts'\n" +
      'export function Footer({ here }: { here: Here }) {\n  return <footer>{here.path}</footer>\n}\n',
  })
  const bin = join(installed, 'src', 'bin.js')
  const build = datelineProcess(
    folder,
    ['build', '--input', 'clippings', '--output', 'site', '--no-search'],
    {},
    bin,
  )
  expect(build).toMatchObject({ code: 0, out: expect.stringContaining('1 article') })
  const site = readTree(join(folder, 'site'))
  expect(site.get('index.html')).toContain('<footer>index.html</footer>')
  expect([...site.keys()].some((path) => path.endsWith('.css'))).toBe(true)

  // A program that imports it, as JavaScript and as TypeScript sees it.
  writeTree(folder, { 'package.json': '{ "type": "module" }', 'use.mts': program })
  symlinkSync(join(root, 'node_modules', '@types'), join(folder, 'node_modules', '@types'))
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const options = ['--module', 'nodenext', '--target', 'es2023', '--strict', '--types', 'node', 'use.mts']
  execFileSync(process.execPath, [tsc, ...options], { cwd: folder })
  const used = execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' })
  expect(used.split('\n')).toEqual(['The ferry is back', '1 article', 'The ferry is back', ''])
})
