import { spawn } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { FileChange } from '../../src/desk/change.ts'
import { Desk } from '../../src/desk/desk.ts'
import { Journal } from '../../src/desk/journal.ts'
import { OwnerFiles, type WritingDisk, writingDisk } from '../../src/desk/owner-files.ts'
import { dateline, startDateline } from '../setup/command.ts'
import { emptyFolder, readTree, writeTree } from '../setup/folders.ts'
import { clippings, deskOptions, openDesk, prefixed, silent } from './archive.ts'

const two: FileChange[] = [
  { path: 'a.txt.yml', before: null, after: 'title: A\n' },
  { path: 'authority/people.yml', before: 'Ida Falk:\n', after: 'Ida Falk:\n  note: x\n' },
]

function start(disk: WritingDisk = writingDisk) {
  const folder = writeTree(emptyFolder(), { 'in/a.txt': 'A.', 'in/authority/people.yml': 'Ida Falk:\n' })
  const input = join(folder, 'in')
  const files = new OwnerFiles(input, disk)
  const { journal } = Journal.open(files, join(folder, 'cache'))
  return { input, cache: join(folder, 'cache'), files, journal, before: readTree(input) }
}

const change = { title: 'Two files', question: null, files: two }

function failing(code: string, when: (path: string, count: number) => boolean): WritingDisk {
  let count = 0
  const fail = (path: string): void => {
    if (when(path, ++count)) throw Object.assign(new Error(code), { code })
  }
  return {
    write: (path, content) => {
      fail(path)
      writingDisk.write(path, content)
    },
    rename: (from, to) => {
      fail(to)
      writingDisk.rename(from, to)
    },
    remove: writingDisk.remove,
  }
}

describe('a change is written whole or not at all', () => {
  test('it is written, and taken back to the byte', () => {
    const { input, journal, before } = start()
    journal.make(change)
    expect(readFileSync(join(input, 'a.txt.yml'), 'utf8')).toBe('title: A\n')
    journal.undo()
    expect(readTree(input)).toEqual(before)
    expect(() => journal.undo()).toThrow('nothing to undo')
  })

  test.each([1, 2, 3])('the disk is full at step %i', (step) => {
    const { input, journal, before } = start(failing('ENOSPC', (_, count) => count === step))
    expect(() => journal.make(change)).toThrow('the disk is full')
    expect(readTree(input)).toEqual(before)
    expect(journal.last).toBe(null)
  })

  test('a file was changed underneath', () => {
    const { input, journal, before } = start()
    writeFileSync(join(input, 'authority/people.yml'), 'Bo Karr:\n')
    expect(() => journal.make(change)).toThrow('changed by another program')
    expect(readFileSync(join(input, 'authority/people.yml'), 'utf8')).toBe('Bo Karr:\n')
    expect([...readTree(input).keys()]).toEqual([...before.keys()])
  })

  test('a new file was made by another program meanwhile', () => {
    const { input, journal } = start()
    writeFileSync(join(input, 'a.txt.yml'), 'title: Theirs\n')
    expect(() => journal.make(change)).toThrow('changed by another program')
    expect(readFileSync(join(input, 'a.txt.yml'), 'utf8')).toBe('title: Theirs\n')
  })

  test('what was changed since is not undone', () => {
    const { input, journal } = start()
    journal.make(change)
    writeFileSync(join(input, 'a.txt.yml'), 'title: B\n')
    expect(() => journal.undo()).toThrow('changed by another program')
    expect(readFileSync(join(input, 'authority/people.yml'), 'utf8')).toContain('note: x')
  })

  test('an added clipping is taken out, kept in the cache, and not missed where its owner has removed it', () => {
    const { input, cache, journal, before } = start()
    const bytes = new TextEncoder().encode('B.')
    journal.add('Added b.txt', [{ path: 'b.txt', bytes }])
    journal.undo()
    expect(readTree(input)).toEqual(before)
    expect([...readTree(join(cache, 'desk/taken-out')).values()]).toEqual(['B.'])
    journal.add('Added b.txt', [{ path: 'b.txt', bytes }])
    rmSync(join(input, 'b.txt'))
    journal.undo()
    expect(journal.last).toBe(null)
  })

  test('an added clipping that was edited since stays, and so does its undoing', () => {
    const { input, cache, files, journal } = start()
    journal.add('Added b.txt', [{ path: 'b.txt', bytes: new TextEncoder().encode('B.') }])
    writeFileSync(join(input, 'b.txt'), 'Better.')
    expect(() => journal.undo()).toThrow('changed by another program')
    const next = Journal.open(files, cache)
    expect(next.notes).toEqual([])
    expect(next.journal.last?.title).toBe('Added b.txt')
    expect(readFileSync(join(input, 'b.txt'), 'utf8')).toBe('Better.')
  })

  test('a page that knew an older file is told; one that knew what the desk itself made of it is not', () => {
    const { input, files, journal } = start()
    const seen = files.stampOf('authority/people.yml')
    journal.make(change)
    expect(() => files.checkSeen('authority/people.yml', seen)).not.toThrow()
    writeFileSync(join(input, 'authority/people.yml'), 'Bo Karr:\n')
    expect(() => files.checkSeen('authority/people.yml', seen)).toThrow('changed by another program')
  })
})

describe('killed in the middle', () => {
  test('between two files: the next start completes the change, and it can be undone', () => {
    const { input, cache, files, journal, before } = start()
    journal.make(change)
    // As a process leaves it that is gone after the first file.
    const [log = ''] = readdirSync(join(cache, 'desk'))
    const lines = readFileSync(join(cache, 'desk', log), 'utf8').split('\n')
    writeFileSync(join(cache, 'desk', log), `${lines[0]}\n{"kind":"do`)
    writeFileSync(join(input, 'authority/people.yml'), two[1]?.before ?? '')
    writeFileSync(join(input, 'authority/.desk-0123456789ab.tmp'), 'half')
    const next = Journal.open(files, cache)
    expect(next.notes.join()).toMatch(/Two files.*complete now/)
    expect(readFileSync(join(input, 'authority/people.yml'), 'utf8')).toContain('note: x')
    expect(readdirSync(join(input, 'authority'))).toEqual(['people.yml'])
    next.journal.undo()
    expect(readTree(input)).toEqual(before)
  })

  test.each<[string, string[]]>([
    ['between two clippings: what was added goes', ['b.txt']],
    ['before the first clipping: nothing is there', []],
  ])('%s', (_, there) => {
    const { input, cache, files, journal, before } = start()
    const bytes = new TextEncoder().encode('B.')
    journal.add(
      'Added two',
      ['b.txt', 'b.txt.yml'].map((path) => ({ path, bytes })),
    )
    const [log = ''] = readdirSync(join(cache, 'desk'))
    const [begun] = readFileSync(join(cache, 'desk', log), 'utf8').split('\n')
    writeFileSync(join(cache, 'desk', log), `${begun}\n`)
    for (const path of ['b.txt', 'b.txt.yml']) if (!there.includes(path)) rmSync(join(input, path))
    const next = Journal.open(files, cache)
    expect(next.notes.join()).toContain('nothing was added')
    expect(next.journal.last).toBe(null)
    expect(readTree(input)).toEqual(before)
  })

  test('while a clipping is taken out: the next start takes it out', () => {
    const { input, cache, files, journal, before } = start()
    journal.add('Added b.txt', [{ path: 'b.txt', bytes: new TextEncoder().encode('B.') }])
    const [log = ''] = readdirSync(join(cache, 'desk'))
    appendFileSync(join(cache, 'desk', log), '{"kind":"undo","id":"1"}\n')
    writeTree(cache, { 'desk/taken-out/1-b.txt': 'B' })
    const next = Journal.open(files, cache)
    expect(next.notes.join()).toContain('complete now')
    expect(readTree(input)).toEqual(before)
    expect(readTree(join(cache, 'desk/taken-out')).get('1-b.txt')).toBe('B.')
  })

  test('and a file was changed since: it is left as it is, and that is said', () => {
    const { input, cache, files, journal } = start()
    journal.make(change)
    const [log = ''] = readdirSync(join(cache, 'desk'))
    const lines = readFileSync(join(cache, 'desk', log), 'utf8').split('\n')
    writeFileSync(join(cache, 'desk', log), `${lines[0]}\n`)
    writeFileSync(join(input, 'authority/people.yml'), 'Bo Karr:\n')
    const next = Journal.open(files, cache)
    expect(next.notes.join()).toMatch(/left as it is.*people.yml was changed/)
    expect(readFileSync(join(input, 'authority/people.yml'), 'utf8')).toBe('Bo Karr:\n')
    expect(next.journal.last).toBe(null)
  })

  test('a real process, killed while it writes again and again, loses nothing', async () => {
    const folder = writeTree(emptyFolder(), prefixed(clippings))
    const writer = writeTree(emptyFolder(), { 'write.mjs': '' })
    const { build } = await import('esbuild')
    await build({
      stdin: {
        contents: `
          import { Journal } from './src/desk/journal.ts'
          import { OwnerFiles } from './src/desk/owner-files.ts'
          const [input, cache] = process.argv.slice(2)
          const files = new OwnerFiles(input)
          const { journal } = Journal.open(files, cache)
          for (let n = 0; ; n++) {
            if (n === 2) process.stdout.write('writing')
            const text = (path) => files.read(path)
            journal.make({ title: 'n' + n, question: null, files: ['bridge.txt.yml', 'piers.txt.yml', 'authority/people.yml'].map((path) => ({ path, before: text(path), after: (path.includes('people') ? 'Ida Falk:\\n  note: ' : 'note: ') + '"' + n + '"\\n' })) })
          }`,
        resolveDir: join(import.meta.dirname, '../..'),
      },
      outfile: join(writer, 'write.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: {
        js: "import { createRequire as requiring } from 'node:module'; const require = requiring(import.meta.url)",
      },
    })
    const cache = join(folder, 'cache')
    for (const wait of [30, 61, 97]) {
      const running = spawn(process.execPath, [join(writer, 'write.mjs'), join(folder, 'in'), cache])
      await new Promise((done) => running.stdout.once('data', done))
      await new Promise((done) => setTimeout(done, wait))
      running.kill('SIGKILL')
      await new Promise((done) => running.once('exit', done))
      const files = new OwnerFiles(join(folder, 'in'))
      const { journal } = Journal.open(files, cache)
      const numbers = ['bridge.txt.yml', 'piers.txt.yml', 'authority/people.yml'].map(
        (path) => /"(\d+)"/.exec(files.read(path) ?? '')?.[1],
      )
      expect(new Set(numbers).size).toBe(1)
      expect(journal.last?.title).toBe(`n${numbers[0]}`)
      expect(readdirSync(join(folder, 'in')).filter((name) => name.startsWith('.desk-'))).toEqual([])
    }
  })
})

describe('two desks', () => {
  test('the second on one folder is refused, whatever its cache, and says who is there', async () => {
    const { folder } = await openDesk()
    const again = { ...deskOptions(join(folder, '..')), cache: join(emptyFolder(), 'other') }
    await expect(Desk.open(again, silent)).rejects.toThrow(`process ${process.pid}`)
  })

  test('the lock goes with the desk, and that of a killed one is taken over', {
    timeout: 240_000,
  }, async () => {
    const folder = writeTree(emptyFolder(), prefixed(clippings))
    const args = [
      'desk',
      '--input',
      'in',
      '--output',
      'out',
      '--cache',
      'cache',
      '--port',
      '0',
      '--no-search',
    ]
    const first = startDateline(folder, args)
    let out = ''
    first.stdout?.on('data', (data) => {
      out += data
    })
    await vi.waitFor(() => expect(out).toContain('The desk is open at'), { timeout: 100_000, interval: 50 })
    const second = await dateline(folder, args)
    expect(second).toMatchObject({ code: 1, err: expect.stringContaining('Another desk is open') })
    first.kill('SIGKILL')
    await new Promise((done) => first.once('exit', done))
    expect(existsSync(join(folder, 'in', '.desk-lock'))).toBe(true)
    const third = startDateline(folder, args)
    let said = ''
    third.stdout?.on('data', (data) => {
      said += data
    })
    await vi.waitFor(() => expect(said).toContain('The desk is open at'), { timeout: 100_000, interval: 50 })
    const ended = new Promise((done) => third.once('exit', done))
    third.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(existsSync(join(folder, 'in', '.desk-lock'))).toBe(false)
  })
})

describe('nothing outside the folder', () => {
  test.each([
    '../x.yml',
    '/etc/passwd',
    'a/../../x',
    '.git/config',
    'a/.hidden',
    'a\\..\\x',
    'a\0b',
    '',
    'a//b',
    '..',
  ])('%j', (path) => {
    const { files } = start()
    expect(() => files.place(path)).toThrow()
  })

  test('a link is not followed, neither a file nor a folder', () => {
    const { input, files, journal } = start()
    const outside = writeTree(emptyFolder(), { 'x.yml': 'title: Outside\n' })
    symlinkSync(join(outside, 'x.yml'), join(input, 'link.yml'))
    symlinkSync(outside, join(input, 'folder'))
    for (const path of ['link.yml', 'folder/x.yml', 'folder/new.yml']) {
      const file = { path, before: 'title: Outside\n', after: 'title: Mine\n' }
      expect(() => files.read(path)).toThrow('link')
      expect(() => journal.make({ ...change, files: [file] })).toThrow('link')
    }
    expect(readFileSync(join(outside, 'x.yml'), 'utf8')).toBe('title: Outside\n')
  })
})
