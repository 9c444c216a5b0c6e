import { appendFileSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readState, writeState } from '../../src/cache/build-state.ts'
import { openStore, removeCacheFolder } from '../../src/cache/store.ts'
import { WriteFailure } from '../../src/cache/write-failure.ts'
import { emptyFolder, readTree, writeTree } from '../setup/folders.ts'
import { flipBit } from '../setup/store.ts'

async function storeWith(value: string): Promise<string> {
  const folder = join(emptyFolder(), 'cache')
  const store = openStore(folder)
  store.made.put('key', Buffer.from(value))
  await store.close()
  return folder
}

async function valueIn(folder: string): Promise<string | undefined> {
  const store = openStore(folder)
  const value = store.made.get('key')?.toString()
  await store.close()
  return value
}

test('what was put is there the next time, and the time after', async () => {
  const folder = await storeWith('a clipping')
  expect(await valueIn(folder)).toBe('a clipping')
  expect(await valueIn(folder)).toBe('a clipping')
})

test.each<[string, (path: string) => void]>([
  ['garbage', (path) => writeFileSync(path, 'not a store at all')],
  ['cut off', (path) => truncateSync(path, 4096)],
  ['empty', (path) => truncateSync(path, 0)],
  ['longer than it was', (path) => appendFileSync(path, 'x')],
  ['touched by others', (path) => utimesSync(path, new Date(0), new Date(0))],
  ['without its seal', (path) => rmSync(path.replace('store.mdb', 'store.seal'))],
  ['of an older version', (path) => edit(path.replace('store.mdb', 'store.seal'), 'store 6', 'store 5')],
])('a store that is %s is begun anew', async (_, damage) => {
  const folder = await storeWith('a clipping')
  damage(join(folder, 'store.mdb'))
  expect(await valueIn(folder)).toBeUndefined()
})

test('a folder with other files is neither used nor removed', () => {
  const folder = writeTree(emptyFolder(), { 'mine.txt': 'mine' })
  expect(() => openStore(folder)).toThrow('holds other files')
  expect(() => removeCacheFolder(folder)).toThrow('no cache of Dateline')
})

test('a cache of another program is neither used nor removed', () => {
  const tag =
    'Signature: 8a477f597d28d172789f06886806bc55\n# This file is a cache directory tag created by cargo.\n'
  const folder = writeTree(emptyFolder(), {
    'CACHEDIR.TAG': tag,
    'stage/mine.txt': 'mine',
    'store.mdb': 'theirs',
  })
  expect(() => openStore(folder)).toThrow('holds other files')
  expect(() => removeCacheFolder(folder)).toThrow('no cache of Dateline')
  expect([...readTree(folder).keys()]).toEqual(['CACHEDIR.TAG', 'stage/mine.txt', 'store.mdb'])
})

test('what others put into the cache stays when it is removed', async () => {
  const folder = await storeWith('a clipping')
  writeFileSync(join(folder, 'mine.txt'), 'mine')
  expect(removeCacheFolder(folder)).toBe(true)
  expect([...readTree(folder).keys()]).toEqual(['mine.txt'])
  const other = await storeWith('a clipping')
  expect(removeCacheFolder(other)).toBe(true)
  expect(removeCacheFolder(other)).toBe(false)
})

test('what no archive needs is dropped', async () => {
  const folder = await storeWith('a clipping')
  const store = openStore(folder)
  store.made.put('other', Buffer.from('another'))
  await store.flush()
  store.made.keep(new Set(['other']))
  await store.flush()
  expect(store.made.has('key')).toBe(false)
  expect(store.made.get('other')?.toString()).toBe('another')
  await store.close()
})

function edit(path: string, from: string, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}

test('a value that the disk has changed is none, and that is told once', async () => {
  const folder = await storeWith('a clipping, '.repeat(500))
  flipBit(folder, (bytes) => {
    const at = bytes.indexOf('a clipping')
    expect(at).toBeGreaterThan(0)
    return { at, bit: 0 }
  })
  let told = 0
  const store = openStore(folder, () => {
    told++
  })
  expect([store.made.get('key'), store.made.get('key'), told]).toEqual([undefined, undefined, 1])
  store.made.put('key', Buffer.from('made again'))
  await store.close()
  expect(await valueIn(folder)).toBe('made again')
})

test.each<[number, string]>([
  // MDB_CORRUPTED of lmdb.h, and ENOSPC.
  [-30_796, 'the cache is damaged'],
  [28, 'the disk is full'],
])('a write that fails with code %i is told as: %s', (code, text) => {
  const failure = new WriteFailure(emptyFolder())
  failure.note(Object.assign(new Error('MDB_…'), { code }))
  expect(() => failure.check()).toThrow(text)
  expect(failure.isUntold).toBe(false)
})

test('a state may have the name of a folder that lies very deep', async () => {
  const store = openStore(join(emptyFolder(), 'cache'))
  const name = `site ${'/deep'.repeat(800)}`
  writeState(store.states, name, [1])
  writeState(store.states, `${name}/er`, [2])
  await store.flush()
  expect([name, `${name}/er`].map((one) => readState(store.states, one))).toEqual([[1], [2]])
  await store.close()
})

test('a cache that has lost its mark says what to do', () => {
  const folder = writeTree(emptyFolder(), { 'store.mdb': 'x', 'stage/1': 'x' })
  expect(() => openStore(folder)).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('lost its mark: delete it') }),
  )
})
