import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../src/commands/diagnostics.ts'
import { readDocuments } from '../../src/formats/documents.ts'
import { endingsOf } from '../../src/formats/registry.ts'
import { type Disk, disk } from '../../src/read/disk.ts'
import { readFolder } from '../../src/read/folder.ts'
import { openFile } from '../../src/read/source.ts'

let input = ''
beforeEach(() => {
  input = mkdtempSync(join(tmpdir(), 'dateline-read-'))
})
afterEach(() => rmSync(input, { recursive: true, force: true }))

function write(path: string, content: string | Uint8Array = 'Text.'): void {
  mkdirSync(dirname(join(input, path)), { recursive: true })
  writeFileSync(join(input, path), content)
}

function failing(code: string): never {
  throw Object.assign(new Error(code), { code })
}

async function readAll(with_: Partial<Disk> = {}): Promise<{ paths: string[]; lines: string[] }> {
  const used = { ...disk, ...with_ }
  const { files, diagnostics } = await readFolder(input, endingsOf(), [], used)
  const lines = diagnostics.map(formatDiagnostic)
  const paths: string[] = []
  for (const file of files) {
    const { file: opened, diagnostics: found } = await openFile(input, file, used)
    const read = opened ? await readDocuments(opened) : { documents: [], diagnostics: [] }
    lines.push(...[...found, ...read.diagnostics].map(formatDiagnostic))
    paths.push(...read.documents.map(({ path }) => path))
  }
  return { paths, lines }
}

describe('what is a clipping', () => {
  test('text and Markdown anywhere below, names in any script, in the order of their paths', async () => {
    for (const path of ['b.txt', 'a/ζ.md', 'a/記事.TXT', 'новости.markdown', 'a b (1).text', "it's [1].txt"])
      write(path)
    expect((await readAll()).paths).toEqual(
      ["it's [1].txt", 'a b (1).text', 'a/ζ.md', 'a/記事.TXT', 'b.txt', 'новости.markdown'].sort(),
    )
  })

  test('hidden files, the owner’s own files and notes about a folder are none', async () => {
    for (const path of [
      '.git/x.txt',
      '.note.md',
      'README.md',
      'a/readme.txt',
      'LICENSE',
      'archive.yml',
      '~$flood.txt',
    ])
      write(path)
    for (const path of ['authority/people.yml', 'authority/x.txt', 'templates/x.md', 'public/robots.txt'])
      write(path)
    for (const path of ['node_modules/a/b.md', '__MACOSX/x.txt', 'a/authority/x.txt', 'read me.txt'])
      write(path)
    expect(await readAll()).toEqual({ paths: ['a/authority/x.txt', 'read me.txt'], lines: [] })
  })

  test.each<[string[], string[]]>([
    [['diary'], ['a.md', 'notes/b.md', 'notes/(old)/c.md', 'x/keep.tmp.txt']],
    [['notes//diary/'], ['a.md', 'diary/d.md', 'notes/(old)/c.md', 'notes/b.md', 'x/keep.tmp.txt']],
    [
      ['/diary', 'x'],
      ['a.md', 'notes/(old)/c.md', 'notes/b.md', 'notes/diary/e.md'],
    ],
    [
      ['*.tmp.txt', '**/b.md'],
      ['a.md', 'diary/d.md', 'notes/(old)/c.md', 'notes/diary/e.md'],
    ],
    [['notes/(old)'], ['a.md', 'diary/d.md', 'notes/b.md', 'notes/diary/e.md', 'x/keep.tmp.txt']],
    [
      ['di', '', '/', '../in', 'A.md'],
      ['a.md', 'diary/d.md', 'notes/(old)/c.md', 'notes/b.md', 'notes/diary/e.md', 'x/keep.tmp.txt'],
    ],
  ])('without what the owner excludes: %j', async (exclude, expected) => {
    for (const path of [
      'a.md',
      'diary/d.md',
      'notes/b.md',
      'notes/diary/e.md',
      'notes/(old)/c.md',
      'x/keep.tmp.txt',
    ])
      write(path)
    const { files } = await readFolder(input, endingsOf(), exclude)
    expect(files.map(({ path }) => path).sort()).toEqual([...expected].sort())
  })

  test('a sidecar belongs to its clipping', async () => {
    write('flood.txt')
    write('flood.txt.yml', 'title: Mine')
    const { files } = await readFolder(input, endingsOf())
    const { file } = await openFile(input, files[0] ?? expect.fail())
    expect(file?.sidecar).toEqual({ path: 'flood.txt.yml', text: 'title: Mine' })
  })
})

describe('links', () => {
  test('only those to files of the folder that are not read anyway count', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'dateline-outside-'))
    writeFileSync(join(outside, 'secret.txt'), 'Secret.')
    write('flood.txt')
    write('.store/1', 'Stored.')
    symlinkSync(join(outside, 'secret.txt'), join(input, 'out.txt'))
    symlinkSync(outside, join(input, 'folder'))
    symlinkSync('flood.txt', join(input, 'same.txt'))
    symlinkSync('.store/1', join(input, 'stored.txt'))
    symlinkSync('nothing', join(input, 'dead.txt'))
    symlinkSync('.', join(input, 'round'))
    const { paths, lines } = await readAll()
    rmSync(outside, { recursive: true })
    expect(paths).toEqual(['flood.txt', 'stored.txt'])
    expect(lines).toEqual([
      'dead.txt warning folder/link-dead: This link leads nowhere. Remove it.',
      'folder warning folder/link-outside: This link leads out of the folder and is not followed. Copy the files here.',
      'out.txt warning folder/link-outside: This link leads out of the folder and is not followed. Copy the files here.',
      'round warning folder/link-folder: This link leads to a folder and is not followed. Its files are read where they are.',
      'same.txt warning folder/link-double: This link leads to flood.txt, which is read already. Remove it.',
    ])
  })
})

describe('a disk that does not give what it should', () => {
  test('no permission for a file or folder', async () => {
    write('a.txt')
    write('b/c.txt')
    const { paths, lines } = await readAll({
      readFile: (path) => (path.endsWith('a.txt') ? failing('EACCES') : disk.readFile(path)),
      readdir: (path, done) =>
        path.endsWith('/b')
          ? done(Object.assign(new Error('no'), { code: 'EACCES' }), [])
          : disk.readdir(path, done),
    })
    expect(paths).toEqual([])
    expect(lines).toEqual([
      'b error folder/unreadable: Cannot look into this folder: permission is denied. Its clippings are missing. Change its permissions.',
      'a.txt error source/unreadable: Cannot read this file: permission is denied. It is left out.',
    ])
  })

  test('a folder that lies too deep', async () => {
    write('b/c.txt')
    const { lines } = await readAll({
      readdir: (path, done) =>
        path.endsWith('/b')
          ? done(Object.assign(new Error('no'), { code: 'ENAMETOOLONG' }), [])
          : disk.readdir(path, done),
    })
    expect(lines).toEqual([
      'b error folder/unreadable: Cannot look into this folder: the path is too long. Its clippings are missing. Move it to a shorter path.',
    ])
  })

  test('a file that vanishes, and one that never stands still', async () => {
    write('a.txt')
    write('b.txt')
    let size = 0
    const { lines } = await readAll({
      readFile: (path) => (path.endsWith('a.txt') ? failing('ENOENT') : disk.readFile(path)),
      stat: async (path) =>
        Object.assign(await disk.stat(path), path.endsWith('b.txt') ? { size: size++ } : {}),
    })
    expect(lines).toEqual([
      'a.txt error source/vanished: This file was there and is gone. Build again.',
      'b.txt error source/changing: This file changes while it is read. Build again when it is saved.',
    ])
  })

  test('a file that changed once is read again', async () => {
    write('a.txt', 'Before.')
    let reads = 0
    const { paths } = await readAll({
      readFile: async (path) => {
        const bytes = await disk.readFile(path)
        if (reads++ === 0) write('a.txt', 'After, and longer.')
        return bytes
      },
    })
    expect(paths).toEqual(['a.txt'])
    expect(reads).toBe(2)
  })

  test('a bug is no message', async () => {
    write('a.txt')
    await expect(readAll({ readFile: () => Promise.reject(new TypeError('a bug')) })).rejects.toThrow('a bug')
  })
})

test('50 MB are refused, 100,000 lines are read', async () => {
  write('large.txt', Buffer.alloc(50_000_000, 'word '))
  write('lines.txt', 'A line of the long report\n'.repeat(100_000))
  const { paths, lines } = await readAll()
  expect(paths).toEqual(['lines.txt'])
  expect(lines).toEqual([
    'large.txt error source/too-large: This file has 50 MB; a clipping has at most 10 MB. Save each article as a file of its own.',
  ])
})

test('a site that was built among the clippings is not read', async () => {
  for (const path of [
    'a.txt',
    'dist/b.txt',
    'dist/dateline-manifest.json',
    'dist/data/c.json',
    'package.json',
  ])
    write(path)
  expect(await readAll()).toEqual({ paths: ['a.txt'], lines: [] })
})
