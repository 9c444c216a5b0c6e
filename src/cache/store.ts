import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { getSystemErrorName } from 'node:util'
import { crc32 } from 'node:zlib'
import { type Database, open, type RootDatabase } from 'lmdb'
import { Failure, systemCode, systemReason } from '../lib/failure.ts'
import { once } from '../lib/once.ts'
import { makeFolder } from './make-folder.ts'
import { publishedName } from './published.ts'
import { silenceLmdb, WriteFailure } from './write-failure.ts'

/**
 * What earlier builds made, by key, on the disk. Nothing in it is needed: any of it may be missing, and is made
 * again. All values are bytes; what they mean is known to those who put them.
 */
export interface Store {
  /** Full articles, by the hash of their content. */
  readonly articles: Shelf
  /** What a clipping became, by the hash of all that it was made from. */
  readonly made: Shelf
  /** What a search bundle was made from, by the hash of that. */
  readonly bundles: Shelf
  /** State of sources and sites between builds, by name. */
  readonly states: Shelf
  /** Resolves when all that was put can be read, here and in workers. Throws a `Failure` where it cannot be written. */
  flush(): Promise<void>
  /** Resolves to false where something could not be written and nobody was told yet. */
  close(): Promise<boolean>
}

export interface Shelf {
  /** Undefined, too, for a value that is not what was put: the disk has changed it, and it is to be made again. */
  get(key: string): Buffer | undefined
  has(key: string): boolean
  put(key: string, value: Uint8Array): void
  /** Drop all keys but these. */
  keep(keys: ReadonlySet<string>): void
  count(): number
}

/**
 * Open the store in a cache folder, or make a new one there.
 *
 * A store is believed only if its file is exactly what the last build left when it closed it: one that was not
 * closed (killed), was changed by others, is older, or is no store at all is thrown away. Throws a `Failure`
 * where the folder holds files of others or cannot be written. `damaged` hears of it once when a value is not what was
 * put.
 */
export function openStore(folder: string, damaged: () => void = () => {}): Store {
  prepareCacheFolder(folder)
  if (!isSealed(folder)) removeStore(folder)
  rmSync(join(folder, sealName), { force: true })
  const opened = (): Store => storeOf(folder, openRoot(folder), once(damaged))
  try {
    return opened()
  } catch {
    removeStore(folder)
  }
  try {
    return opened()
  } catch (error) {
    const { code } = error as { readonly code?: unknown }
    if (error instanceof Failure || typeof code !== 'number' || code <= 0) throw error
    throw new Failure(`Cannot write the cache ${folder}: ${systemReason(getSystemErrorName(-code))}.`)
  }
}

/** Open the store that the main thread holds, in a worker of the same process. */
export function joinStore(
  folder: string,
): Pick<Store, 'articles' | 'bundles' | 'states'> & { refresh(): void } {
  const root = openRoot(folder)
  return {
    articles: shelfOf(root, 'articles'),
    bundles: shelfOf(root, 'bundles'),
    states: shelfOf(root, 'states'),
    refresh: () => root.resetReadTxn(),
  }
}

/** Make the cache folder, marked as such for backup tools and version control. */
export function prepareCacheFolder(folder: string): void {
  const tag = join(folder, tagName)
  if (isOurs(folder)) return
  const kept = new Set([publishedName, ignoreName])
  try {
    makeFolder(folder)
    const others = readdirSync(folder).filter((name) => !kept.has(name))
    if (others.length > 0)
      throw new Failure(
        `The cache folder ${folder} holds other files.`,
        others.every((name) => ownNames.test(name))
          ? 'It looks like a cache of Dateline that has lost its mark: delete it, or choose another one with --cache.'
          : 'Choose an empty one with --cache.',
      )
    writeFileSync(join(folder, ignoreName), `*\n!${ignoreName}\n!${publishedName}\n`)
    writeFileSync(tag, `${tagText}\n${mark} It may be deleted at any time.\n`)
  } catch (error) {
    const code = systemCode(error)
    if (!code) throw error
    throw new Failure(
      `Cannot use the cache folder ${folder}: ${systemReason(code)}.`,
      'Choose another one with --cache.',
    )
  }
}

/**
 * Delete what Dateline keeps in a cache folder, and the folder where nothing else is in it; the list of published
 * addresses, which no build can make again, stays. Returns false where there is none; throws a `Failure` where it is not a cache of ours: other programs mark theirs in the same way.
 */
export function removeCacheFolder(folder: string): boolean {
  if (
    !existsSync(folder) ||
    readdirSync(folder).every((name) => name === publishedName || name === ignoreName)
  )
    return false
  if (!isOurs(folder)) throw new Failure(`${folder} is no cache of Dateline: nothing in it was deleted.`)
  const all = readdirSync(folder)
  const isKept = (name: string): boolean => name === ignoreName && all.includes(publishedName)
  const names = all.filter((name) => ownNames.test(name) && !isKept(name))
  // The mark goes last: what is interrupted can be done again.
  for (const name of names.filter((name) => name !== tagName))
    rmSync(join(folder, name), { recursive: true, force: true })
  rmSync(join(folder, tagName), { force: true })
  if (readdirSync(folder).length === 0) rmdirSync(folder)
  return true
}

/** Whether the folder carries our own mark. */
function isOurs(folder: string): boolean {
  try {
    const tag = join(folder, tagName)
    return lstatSync(tag).isFile() && readFileSync(tag, 'utf8').includes(mark)
  } catch {
    return false
  }
}

/** All that a build leaves in its cache. */
const ownNames =
  /^(?:store\.(?:mdb|mdb-lock|seal|seal\.tmp)|lock(?:\..*)?|stage|pictures|changes\.json|(?:addresses|published)-[\da-f]+\.json(?:\.tmp)?|pages\.git|desk|templates-[\da-f]+\.mjs|\.gitignore|CACHEDIR\.TAG)$/

const fileName = 'store.mdb'
const sealName = 'store.seal'
const tagName = 'CACHEDIR.TAG'
const ignoreName = '.gitignore'
const mark = '# A cache of Dateline.'
const tagText = 'Signature: 8a477f597d28d172789f06886806bc55'
/** Goes up when the shape of anything in the store changes. */
const format = 'dateline store 6'

/**
 * Room for the store in the address space, in bytes: where it outgrows that, it is mapped anew, and the old map, which
 * may be read still, keeps its memory. Windows would give the file that size on the disk.
 */
const mapSize = process.platform === 'win32' ? undefined : 2 ** 34

function openRoot(folder: string): RootDatabase<Buffer, string> {
  // Not waiting for the disk is safe here: a store that was not closed in order is not believed again.
  return open<Buffer, string>({
    path: join(folder, fileName),
    encoding: 'binary',
    // Who puts a value packs it: LMDB's own way unpacks before the checksum can be looked at, and prints what it cannot.
    noSync: true,
    maxReaders: 256,
    mapSize,
  })
}

function storeOf(folder: string, root: RootDatabase<Buffer, string>, damaged: () => void): Store {
  const failure = new WriteFailure(folder)
  const unsilence = silenceLmdb(failure)
  const committed = async (): Promise<void> => {
    try {
      await root.committed
    } catch (error) {
      failure.note(error)
    }
  }
  const hears = { damaged, failure }
  return {
    articles: shelfOf(root, 'articles', hears),
    made: shelfOf(root, 'made', hears),
    bundles: shelfOf(root, 'bundles', hears),
    states: shelfOf(root, 'states', hears),
    flush: async () => {
      await committed()
      failure.check()
    },
    close: async () => {
      await committed()
      // LMDB begins to write in the next turn, also what it was asked for by a call that threw, and finds no store then.
      await nextTurn()
      await root.close().catch((error) => failure.note(error))
      unsilence()
      if (!failure.happened) seal(folder, failure)
      return !failure.isUntold
    },
  }
}

interface Hears {
  damaged(): void
  readonly failure: Pick<WriteFailure, 'note'>
}

function shelfOf(root: RootDatabase<Buffer, string>, name: string, hears: Hears = nobody): Shelf {
  const shelf: Database<Buffer, string> = root.openDB({ name, encoding: 'binary' })
  const hear = (written: Promise<boolean>): void => {
    written.then(null, (error: unknown) => hears.failure.note(error))
  }
  const unlessDamaged = <Value>(look: () => Value, otherwise: Value): Value => {
    try {
      return look()
    } catch {
      hears.damaged()
      return otherwise
    }
  }
  return {
    get: (key) => {
      const value = wholeValue(() => shelf.getBinary(key))
      if (value !== 'damaged') return value
      hears.damaged()
      return undefined
    },
    has: (key) => unlessDamaged(() => shelf.doesExist(key), false),
    put: (key, value) => {
      hear(shelf.put(key, withChecksum(value)))
    },
    keep: (keys) => {
      const there = unlessDamaged(() => [...shelf.getKeys()], [])
      for (const key of there) if (!keys.has(key)) hear(shelf.remove(key))
    },
    count: () => unlessDamaged(() => shelf.getCount(), 0),
  }
}

/** A thread reads only, and what it misses is met by who asks for it. */
const nobody: Hears = { damaged: () => {}, failure: { note: () => {} } }

/** A value as it is stored: its checksum (CRC-32) stands before it. */
function withChecksum(value: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(checksumSize + value.length)
  bytes.writeUInt32LE(crc32(value))
  bytes.set(value, checksumSize)
  return bytes
}

/** A value as it was put; a bit that the disk has turned where LMDB finds its way shows as an error of its own. */
function wholeValue(read: () => Buffer | undefined): Buffer | 'damaged' | undefined {
  try {
    const bytes = read()
    if (!bytes) return undefined
    if (bytes.length < checksumSize) return 'damaged'
    const value = bytes.subarray(checksumSize)
    return bytes.readUInt32LE() === crc32(value) ? value : 'damaged'
  } catch {
    return 'damaged'
  }
}

const checksumSize = 4

/** What the file of the store is now; the seal repeats it. */
function sealOf(folder: string): string {
  const { size, mtimeMs } = statSync(join(folder, fileName))
  return `${format}\n${size} ${mtimeMs}\n`
}

function seal(folder: string, failure: WriteFailure): void {
  const temporary = join(folder, `${sealName}.tmp`)
  try {
    writeFileSync(temporary, sealOf(folder))
    renameSync(temporary, join(folder, sealName))
  } catch (error) {
    failure.note(error)
  }
}

function isSealed(folder: string): boolean {
  try {
    return readFileSync(join(folder, sealName), 'utf8') === sealOf(folder)
  } catch {
    return false
  }
}

/** Forget all that the store holds. */
export function removeStore(folder: string): void {
  for (const name of [fileName, `${fileName}-lock`, sealName]) rmSync(join(folder, name), { force: true })
}
