import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { manifestName } from '../../src/lib/site-path.ts'
import { checkOutputFolder } from '../../src/write/folder.ts'
import { readManifest, writeManifest } from '../../src/write/manifest.ts'
import { commitSite, removeSite } from '../../src/write/site.ts'
import { openStage, stageFile } from '../../src/write/stage.ts'
import { emptyFolder, readTree, writeTree } from '../setup/folders.ts'

function site(): { output: string; write(files: Record<string, string>): ReturnType<typeof commitSite> } {
  const folder = emptyFolder()
  const [output, cache] = [join(folder, 'out'), join(folder, 'cache')]
  return {
    output,
    write: (files) => {
      const stage = openStage(output, cache)
      const staged = Object.entries(files).map(([path, content], index) =>
        stageFile(output, stage, `${index}`, { path, content }, null),
      )
      return commitSite(output, stage, staged)
    },
  }
}

test('new, changed and stale files are told apart, and folders that become empty go', () => {
  const { output, write } = site()
  write({ 'index.html': 'one', 'a/x/index.html': 'x', 'b.html': 'b' })
  const changes = write({ 'index.html': 'two', 'b.html': 'b', 'c/d.html': 'd' })
  expect(changes).toEqual({ added: ['c/d.html'], changed: ['index.html'], removed: ['a/x/index.html'] })
  expect([...readTree(output).keys()]).toEqual(['b.html', 'c/d.html', manifestName, 'index.html'].sort())
  expect(readManifest(output)?.complete).toBe(true)
})

test.each([10, 30_000, 300_000])('texts of %d times a letter are whole, one after the other', (times) => {
  const { output, write } = site()
  const files = { 'a.html': 'ä'.repeat(times), 'b.html': '灯'.repeat(5 * times), 'c.html': '🗼' }
  write(files)
  for (const [path, text] of Object.entries(files))
    expect(readFileSync(join(output, path), 'utf8') === text, path).toBe(true)
})

test('a manifest that is written in several parts is one, in the order of paths', () => {
  const { output } = site()
  mkdirSync(output)
  const paths = Array.from({ length: 2_500 }, (_, index) => `${index}.html`)
  const files = new Map(paths.map((path) => [path, `hash of ${path}`]))
  writeManifest(output, output, { complete: false, files, origin: null })
  const read = readManifest(output)
  expect(read).toEqual({ complete: false, files, origin: null })
  expect([...(read?.files.keys() ?? [])]).toEqual([...paths].sort())
})

test('a file with the same bytes keeps its time', () => {
  const { output, write } = site()
  write({ 'index.html': 'one', 'a.html': 'a' })
  const long = new Date('2020-01-01T00:00:00Z')
  utimesSync(join(output, 'a.html'), long, long)
  utimesSync(join(output, manifestName), long, long)
  write({ 'index.html': 'one', 'a.html': 'a' })
  expect(statSync(join(output, 'a.html')).mtime).toEqual(long)
  expect(statSync(join(output, manifestName)).mtime).toEqual(long)
})

test('a file of the site that somebody changed is put right', () => {
  const { output, write } = site()
  write({ 'index.html': 'one' })
  writeFileSync(join(output, 'index.html'), 'two')
  write({ 'index.html': 'one' })
  expect(readFileSync(join(output, 'index.html'), 'utf8')).toBe('one')
})

test('a file may become a folder and a folder a file', () => {
  const { output, write } = site()
  write({ 'a/b/c.html': '1', d: '2' })
  write({ 'a/b': '3', 'd/e.html': '4' })
  expect([...readTree(output).keys()]).toEqual(['a/b', 'd/e.html', manifestName].sort())
})

test('files that are not ours stay', () => {
  const { output, write } = site()
  write({ 'a/index.html': '1' })
  writeTree(output, { 'a/note.txt': 'mine', CNAME: 'vell.example' })
  write({ 'b/index.html': '1' })
  expect(readTree(output).get('a/note.txt')).toBe('mine')
  expect(readTree(output).get('CNAME')).toBe('vell.example')
})

test('nothing is written through a link that stands where a folder of the site should be', () => {
  const { output, write } = site()
  const elsewhere = emptyFolder()
  write({ 'index.html': '1' })
  symlinkSync(elsewhere, join(output, 'people'))
  expect(() => write({ 'index.html': '1', 'people/index.html': '2' })).toThrow('is in the way')
  expect(readTree(elsewhere).size).toBe(0)
})

test('a path that leads out of the folder is refused', () => {
  const { write } = site()
  expect(() => write({ '../x.html': '1' })).toThrow('leads out of the folder')
})

test('a site can be removed, and nothing else with it', () => {
  const { output, write } = site()
  write({ 'a/index.html': '1', 'index.html': '2' })
  writeTree(output, { 'mine.txt': 'mine' })
  expect(removeSite(output)).toBe(2)
  expect([...readTree(output).keys()]).toEqual(['mine.txt'])
  expect(() => removeSite(output)).toThrow('no site')
})

test('which output folders are refused', () => {
  const folder = emptyFolder()
  writeTree(folder, { 'in/a.txt': 'a', 'full/mine.txt': 'mine', 'git/.git/HEAD': 'x', 'file.txt': 'f' })
  mkdirSync(join(folder, 'empty'))
  symlinkSync(join(folder, 'in'), join(folder, 'link'))
  const check = (output: string) => () => checkOutputFolder(join(folder, 'in'), join(folder, output))
  expect(check('in')).toThrow('inside the output')
  expect(check('link')).toThrow('inside the output')
  expect(check('in/site')).not.toThrow()
  expect(check('.')).toThrow('inside the output')
  expect(check('full')).toThrow('Dateline did not make')
  expect(check('file.txt')).toThrow('is a file')
  expect(check('git')).not.toThrow()
  expect(check('empty')).not.toThrow()
  expect(check('new/folder')).not.toThrow()
})

test.each(['../victim.txt', '/etc/x', 'a/../../victim.txt', 'C:\\x', ''])(
  'a manifest that names %j is not believed',
  (path) => {
    const { output, write } = site()
    write({ 'index.html': '1' })
    const victim = join(output, '..', 'victim.txt')
    writeFileSync(victim, 'mine')
    writeFileSync(join(output, manifestName), JSON.stringify({ files: { 'index.html': 'x', [path]: 'y' } }))
    expect(() => write({ 'index.html': '2' })).toThrow('damaged')
    expect(() => removeSite(output)).toThrow('damaged')
    expect(readFileSync(victim, 'utf8')).toBe('mine')
  },
)

test('nothing is removed through a link that stands where a folder of the site was', () => {
  const { output, write } = site()
  const elsewhere = writeTree(emptyFolder(), { 'index.html': 'mine' })
  write({ 'index.html': '1', 'people/index.html': '2' })
  rmSync(join(output, 'people'), { recursive: true })
  symlinkSync(elsewhere, join(output, 'people'))
  write({ 'index.html': '1' })
  expect(readTree(elsewhere).get('index.html')).toBe('mine')
})

test('a damaged manifest is not believed', () => {
  const { output, write } = site()
  write({ 'index.html': '1' })
  writeFileSync(join(output, manifestName), '{"files":')
  expect(() => write({ 'index.html': '2' })).toThrow('damaged')
  expect(readFileSync(join(output, 'index.html'), 'utf8')).toBe('1')
})

test.skipIf(process.platform === 'win32')('a pipe, a folder or a link is no manifest', () => {
  const elsewhere = writeTree(emptyFolder(), { mine: '{"files":{}}' })
  for (const make of [
    (path: string) => execFileSync('mkfifo', [path]),
    (path: string) => mkdirSync(path),
    (path: string) => symlinkSync(join(elsewhere, 'mine'), path),
  ]) {
    const output = emptyFolder()
    make(join(output, manifestName))
    expect(() => readManifest(output)).toThrow('is damaged')
  }
})

test('what is in the way of a page is named', () => {
  const { output, write } = site()
  write({ 'a/index.html': '1' })
  rmSync(join(output, 'a/index.html'))
  writeTree(output, { 'a/index.html/mine': 'mine' })
  expect(() => write({ 'a/index.html': '2' })).toThrow(
    `Cannot write ${join('a', 'index.html')} to ${output}: `,
  )
  expect(readTree(output).get('a/index.html/mine')).toBe('mine')
})
