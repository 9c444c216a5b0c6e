import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../../src/commands/diagnostics.ts'
import { endingsOf } from '../../src/formats/registry.ts'
import { readAuthority } from '../../src/read/authority.ts'
import { disk } from '../../src/read/disk.ts'
import { readFolder } from '../../src/read/folder.ts'
import { readPublic } from '../../src/read/public.ts'
import { readSettings } from '../../src/read/settings.ts'
import { openFile } from '../../src/read/source.ts'
import { readTemplates } from '../../src/read/templates.ts'
import { buildHere } from '../setup/build.ts'
import { emptyFolder, readTree, writeTree } from '../setup/folders.ts'

/** A folder with a pipe in it, which nobody ever writes to: who opens it waits for ever. */
function folderWithPipe(path: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = writeTree(emptyFolder(), files)
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  execFileSync('mkfifo', [join(folder, path)])
  return folder
}

const lines = (diagnostics: Parameters<typeof formatDiagnostic>[0][]): string[] =>
  diagnostics.map(formatDiagnostic)

describe.skipIf(process.platform === 'win32')('pipes and devices never hang a build', () => {
  test('as a clipping, a sidecar, settings, a list', async () => {
    const clipping = folderWithPipe('a.txt')
    expect(lines((await readFolder(clipping, endingsOf())).diagnostics)).toEqual([
      'a.txt warning folder/not-a-file: This is no ordinary file. Leave only files in the folder.',
    ])
    const sidecar = folderWithPipe('a.txt.yml', { 'a.txt': 'Text.' })
    const [file] = (await readFolder(sidecar, endingsOf())).files
    const opened = await openFile(sidecar, file ?? expect.fail())
    expect(lines(opened.diagnostics)).toEqual([
      'a.txt.yml error owner-file/unreadable: This is no ordinary file. Put a text file in its place.',
    ])
    expect(opened.file?.sidecar).toBeNull()
    const settings = await readSettings(folderWithPipe('archive.yml'))
    expect(lines(settings.diagnostics)).toEqual([
      expect.stringContaining('archive.yml error owner-file/unreadable'),
    ])
    const lists = await readAuthority(folderWithPipe('authority/people.yml'))
    expect(lines(lists.diagnostics)).toEqual([
      expect.stringContaining('authority/people.yml error owner-file/unreadable'),
    ])
  })

  test('that took the place of a file after it was seen', async () => {
    const folder = folderWithPipe('a.txt')
    await expect(disk.readFile(join(folder, 'a.txt'))).rejects.toMatchObject({ code: 'ENOTFILE' })
    await expect(disk.readFile('/dev/zero')).rejects.toMatchObject({ code: 'ENOTFILE' })
    await expect(disk.readFile(folder)).rejects.toMatchObject({ code: expect.stringMatching(/^E/) })
  })

  test('as a template, or a public file', async () => {
    await expect(readTemplates(folderWithPipe('templates/footer.tsx'))).rejects.toThrow(
      'templates/footer.tsx is no ordinary file.',
    )
    const gone = writeTree(emptyFolder(), { 'templates/page.txt': '' })
    symlinkSync('nowhere', join(gone, 'templates/footer.tsx'))
    await expect(readTemplates(gone)).rejects.toThrow('templates/footer.tsx leads nowhere.')
    const notFolder = writeTree(emptyFolder(), { templates: 'mine' })
    await expect(readTemplates(notFolder)).rejects.toThrow('Cannot read the folder templates')
    const { files, diagnostics } = await readPublic(folderWithPipe('public/a/x.txt', { 'public/b.txt': 'b' }))
    expect(lines(diagnostics)).toEqual([
      'public/a/x.txt warning public/unreadable: public/a/x.txt is not copied: it is a link, a pipe or a device. Put an ordinary file in its place, or remove it.',
    ])
    expect(files.map(({ path }) => path)).toContain('b.txt')
  })
})

test('a sidecar that is a link out of the folder is not read', async () => {
  const outside = writeTree(emptyFolder(), { 'secret.yml': 'title: Secret' })
  const folder = writeTree(emptyFolder(), {
    'a.txt': 'Text.',
    'b.txt': 'Text.',
    '.store/b.yml': 'title: Mine',
  })
  symlinkSync(join(outside, 'secret.yml'), join(folder, 'a.txt.yml'))
  symlinkSync('.store/b.yml', join(folder, 'b.txt.yml'))
  const { files, diagnostics } = await readFolder(folder, endingsOf())
  expect(files.map(({ path, sidecar }) => [path, sidecar])).toEqual([
    ['a.txt', null],
    ['b.txt', 'b.txt.yml'],
  ])
  expect(lines(diagnostics)).toEqual([expect.stringContaining('a.txt.yml warning folder/link-outside')])
})

test('a public file that is gone when it is copied, and one in the place of a page, are named', async () => {
  const folder = writeTree(emptyFolder(), {
    'in/a.txt': 'Flood in Vell\n\nThe river rose by two metres.\n',
    'in/public/gone.txt': 'x',
    'in/public/about/index.html': 'Mine.',
  })
  const path = join(folder, 'in/public/gone.txt')
  const steps = (name: string): void => {
    if (name === 'Making pages') rmSync(path)
  }
  const { diagnostics } = await buildHere(folder, 'in', 'dist', 'cache', { step: steps })
  const site = readTree(join(folder, 'dist'))
  expect(site.get('about/index.html')).toBe('Mine.')
  expect(site.has('gone.txt')).toBe(false)
  expect(lines([...diagnostics])).toEqual(
    expect.arrayContaining([
      expect.stringContaining(
        'public/gone.txt warning public/unreadable: public/gone.txt is not copied: it does not exist',
      ),
      expect.stringContaining(
        'public/about/index.html info public/replaces: public/about/index.html takes the place of a',
      ),
    ]),
  )
  writeFileSync(path, 'again')
  await buildHere(folder, 'in', 'dist', 'cache')
  expect(readTree(join(folder, 'dist')).get('gone.txt')).toBe('again')
})

test.skipIf(process.platform === 'win32')('names that no site or record can hold are told', async () => {
  const folder = writeTree(emptyFolder(), {
    'in/a.txt': 'Text.',
    'in/\x01a.txt': 'Text.',
    'in/b\x7f/c.txt': 'Text.',
  })
  const input = join(folder, 'in')
  // "é" of Latin-1, which is no UTF-8.
  for (const below of ['d', 'public/p'])
    mkdirSync(Buffer.concat([Buffer.from(join(input, below)), Buffer.of(0xe9)]), { recursive: true })
  const { files, diagnostics } = await readFolder(input, endingsOf())
  expect(files.map(({ path }) => path)).toEqual(['a.txt'])
  expect(lines(diagnostics)).toEqual([
    'd\ufffd error folder/name: The name of this folder is not UTF-8. Rename it.',
    '\ufffda.txt warning folder/name: The name of this file has control characters. Rename it.',
    'b\ufffd/c.txt warning folder/name: The name of this file has control characters. Rename it.',
  ])
  expect(lines((await readPublic(input)).diagnostics)).toEqual([
    expect.stringContaining('public/p\ufffd is not copied: its name is not UTF-8'),
  ])
})

test('a public folder that leads out of the folder of clippings is not published', async () => {
  const outside = writeTree(emptyFolder(), { 'secret.txt': 'secret' })
  const folder = writeTree(emptyFolder(), { 'in/.theme/robots.txt': 'mine' })
  symlinkSync(outside, join(folder, 'in/public'))
  const { files, diagnostics } = await readPublic(join(folder, 'in'))
  expect(files.map(({ path }) => path)).not.toContain('secret.txt')
  expect(lines(diagnostics)).toEqual([
    expect.stringContaining('public is not copied: it is a link that leads out of the folder of clippings'),
  ])
  rmSync(join(folder, 'in/public'))
  symlinkSync('.theme', join(folder, 'in/public'))
  expect((await readPublic(join(folder, 'in'))).diagnostics).toEqual([])
})
