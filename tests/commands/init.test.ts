import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settingsFile } from '../../src/commands/settings-file.ts'
import { endingsOf } from '../../src/formats/registry.ts'
import { findInput } from '../../src/read/find-input.ts'
import { readSettings } from '../../src/read/settings.ts'
import { dateline } from '../setup/command.ts'
import { emptyFolder, readTree, writeTree } from '../setup/folders.ts'

const german = [
  'Der Hafen von Vell ist wieder offen\n\nDer Hafen von Vell ist seit Dienstag wieder offen, sagte die Bürgermeisterin.',
  'Die Fähre kehrt zurück\n\nNach drei Jahren kehrt die Fähre nach Osk zurück, und viele Leute sind darüber sehr froh.',
]
const harbour = 'Harbour of Vell opens\n\nThe harbour of Vell opened on Tuesday, said Mayor Anna Brandt.\n'
const quick = ['--no-search', '--workers', '0']

test('a folder with clippings and nothing else is built as it is, and again without reading its own site', async () => {
  const folder = writeTree(emptyFolder(), { 'a.txt': harbour, '2014/b.txt': `${harbour}\nIt rained.` })
  const first = await dateline(folder, ['build', ...quick])
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('2 articles from 2 files') })
  expect(readTree(join(folder, 'dist')).has('index.html')).toBe(true)
  const second = await dateline(folder, ['build', ...quick])
  expect(second).toMatchObject({ code: 0, out: expect.stringContaining('2 articles from 2 files') })
  expect(second.out).toMatch(/Rendered 0 of/)
})

test('an empty folder says how to begin', async () => {
  const { code, err } = await dateline(emptyFolder(), ['build'])
  expect(code).toBe(1)
  expect(err).toContain('dateline init')
})

test.each<[name: string, files: string[], found: string | null]>([
  ['its own archive.yml', ['archive.yml', 'seeds/a.txt', 'a.txt'], '.'],
  ['seeds', ['seeds/a.txt', 'other/archive.yml'], 'seeds'],
  ['the folder with archive.yml', ['texts/archive.yml', 'texts/a.txt', 'clippings/b.txt'], 'texts'],
  ['clippings', ['clippings/a.txt', 'drafts/b.txt'], 'clippings'],
  ['everything', ['x/y/z.html', 'notes.log'], '.'],
  ['of two archives none', ['a/archive.yml', 'b/archive.yml', 'a/a.txt'], null],
  ['not a site that was built', ['dist/dateline-manifest.json', 'dist/data.json'], null],
  ['not what others left', ['node_modules/x/README.md', 'package.json', 'README.md', 'program.exe'], null],
  ['not what is hidden', ['.notes/a.txt'], null],
])('which folder is read: %s', (_, files, found) => {
  const folder = writeTree(emptyFolder(), Object.fromEntries(files.map((path) => [path, ''])))
  expect(findInput(folder, endingsOf())).toBe(found)
})

test('init looks, writes archive.yml with comments, builds, and says what it found and what is next', async () => {
  const folder = writeTree(emptyFolder(), { 'texte/a.txt': german[0] ?? '', 'texte/b.txt': german[1] ?? '' })
  const { code, out, err } = await dateline(folder, ['init', '--title', 'Die Vell-Akte', '--workers', '0'])
  expect({ code, err }).toMatchObject({
    code: 0,
    err: expect.stringContaining('2 files that can be read in texte'),
  })
  expect(out).toContain('Wrote texte/archive.yml.')
  expect(out).toContain('2 articles from 2 files')
  expect(out).toMatch(/dateline serve/)
  const file = readFileSync(join(folder, 'texte/archive.yml'), 'utf8')
  expect(file).toMatch(/^title: Die Vell-Akte$/m)
  expect(file).toMatch(/^language: de$/m)
  expect(readTree(join(folder, 'dist')).get('index.html')).toContain('lang="de"')
  // The archive is found without its name from now on.
  expect((await dateline(folder, ['build', ...quick])).out).toContain('2 articles')
})

test('init leaves an archive.yml as it is, and a folder with errors still ends in a site', async () => {
  const folder = writeTree(emptyFolder(), {
    'archive.yml': 'title: [broken\n',
    'a.txt': harbour,
    'b.pdf': 'no pdf at all',
    'c.md': '---\ndate: 99 Foo\nlanguage: {}\n---\nText',
  })
  const { code, out, err } = await dateline(folder, ['init', '--title', 'New', '--yes', '--workers', '0'])
  expect(code).toBe(0)
  expect(out).toContain('archive.yml is there already and stays as it is')
  expect(err).toContain('error')
  expect(readFileSync(join(folder, 'archive.yml'), 'utf8')).toBe('title: [broken\n')
  expect(readTree(join(folder, 'dist')).has('index.html')).toBe(true)
})

test('init makes a new folder, and says where clippings go', async () => {
  const folder = emptyFolder()
  const { code, out } = await dateline(folder, ['init', 'my news', '--yes'])
  expect(code).toBe(0)
  expect(out).toContain("cd 'my news' && dateline build")
  expect(readFileSync(join(folder, 'my news/clippings/archive.yml'), 'utf8')).toMatch(/^title: My news$/m)
})

test.each([
  [['--language', 'klingonisch!'], 'no language tag'],
  [['--input', 'nowhere'], 'no folder nowhere'],
  [['--input', 'a.txt'], 'is a file'],
  [['a.txt'], 'is a file'],
])('init %j fails with a sentence and writes nothing', async (args, says) => {
  const folder = writeTree(emptyFolder(), { 'a.txt': harbour })
  mkdirSync(join(folder, 'clippings'))
  const { code, err } = await dateline(folder, ['init', '--yes', ...args])
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining(says) })
  expect([...readTree(folder).keys()]).toEqual(['a.txt'])
})

test('whatever an archive is called, its first settings are read as they were written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, unit: 'grapheme' }), async (text) => {
      const title =
        text
          .normalize('NFC')
          .replace(/[\p{C}\s]+/gu, ' ')
          .trim() || 'x'
      const folder = writeTree(emptyFolderOnce(), {
        'archive.yml': settingsFile({ title, language: 'pt-BR' }),
      })
      const { settings, diagnostics } = await readSettings(folder)
      expect(diagnostics).toEqual([])
      expect(settings).toMatchObject({ title, language: 'pt-BR' })
    }),
    { numRuns: 60 },
  )
})

let once: string | undefined
function emptyFolderOnce(): string {
  once ??= emptyFolder()
  return once
}

test('every line that is commented out in the first settings can be used', async () => {
  const commented = settingsFile({ title: 'A', language: 'en' })
  const text = commented.replace(/^# (?=(?: {2}|[a-zA-Z]+:))/gm, '')
  const { settings, diagnostics } = await readSettings(writeTree(emptyFolder(), { 'archive.yml': text }))
  expect(diagnostics).toEqual([])
  expect(settings).toMatchObject({
    baseUrl: 'https://example.org/archive/',
    rights: { '*': 'excerpt' },
    thresholds: { undated: 0.1 },
    fileLinks: true,
  })
})
