import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { pipeline as chained, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { SourceState } from '../cache/build-state.ts'
import type { Made } from '../cache/made.ts'
import { Failure, systemCode, systemReason } from '../lib/failure.ts'
import { shortHash } from '../lib/hash.ts'
import type { SourceFile } from '../model/source.ts'
import type { Session } from './session.ts'

/** A share of the clippings of an archive: the `number`th of `of`, counted from 1. */
export interface Shard {
  readonly number: number
  readonly of: number
}

/** Whether a clipping belongs to a shard. Its path alone decides: every machine divides an archive alike. */
export function isInShard({ path }: Pick<SourceFile, 'path'>, { number, of }: Shard): boolean {
  return Number.parseInt(shortHash(path).slice(0, 8), 16) % of === number - 1
}

/**
 * What a part file holds, one JSON object a line, behind a line that says what made it: of each clipping what a first look
 * found, and of each article what it became, under the key that a build asks for. A key is the hash of all that an article
 * is made from, so that what a build does not ask for does no harm.
 */
export type PartLine =
  | { readonly source: PackedState }
  | { readonly key: string; readonly made: Made; readonly article: string }

interface PackedState extends Omit<SourceState, 'articles'> {
  readonly articles: readonly (Omit<SourceState['articles'][number], 'fingerprints'> & {
    readonly fingerprints: string
  })[]
}

interface PartHead {
  readonly dateline: 'records'
  /** Version of the code that made it: no other can use it. */
  readonly version: string
  /** Hash of what decides how files are read, besides their bytes: first looks of another one are not believed. */
  readonly reading: string
}

/** Write a part file in one move. */
export async function writePart(
  path: string,
  { version, reading }: Omit<PartHead, 'dateline'>,
  lines: Iterable<PartLine>,
): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  const head: PartHead = { dateline: 'records', version, reading }
  try {
    await pipeline(Readable.from(toText(head, lines)), createGzip({ level: 6 }), createWriteStream(temporary))
    await rename(temporary, path)
  } finally {
    await rm(temporary, { force: true })
  }
}

function* toText(head: PartHead, lines: Iterable<PartLine>): Generator<string> {
  yield `${JSON.stringify(head)}\n`
  for (const line of lines) yield `${JSON.stringify(line)}\n`
}

/** The lines of a part file that can be believed. Throws a `Failure` where it is none, is cut off, or was made by another version. */
async function* readPart(
  path: string,
  { version, reading }: Omit<PartHead, 'dateline'>,
): AsyncGenerator<PartLine> {
  let head: PartHead | null = null
  // A file that cannot be opened is an error of what is read, too, and meets the one who reads.
  const text = chained(createReadStream(path), createGunzip(), () => {})
  // What is found wrong when nobody reads any more ends nothing: without a listener it would end the process.
  text.on('error', () => {})
  try {
    const lines = createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })
    for await (const line of lines) {
      if (!head) {
        head = readHead(path, line, version)
        continue
      }
      const part = JSON.parse(line) as PartLine
      if (!('source' in part) || head.reading === reading) yield part
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    const code = systemCode(error)
    const reason = code ? systemReason(code) : error instanceof Error ? error.message : String(error)
    throw new Failure(`${path} cannot be read as records (${reason}).`, 'Make it again: dateline records.')
  } finally {
    text.destroy()
  }
  if (!head) throw new Failure(`${path} is empty.`, 'Make it again: dateline records.')
}

function readHead(path: string, line: string, version: string): PartHead {
  const head = JSON.parse(line) as PartHead
  if (head.dateline !== 'records') throw new Failure(`${path} holds no records of Dateline.`)
  if (head.version !== version)
    throw new Failure(
      `${path} was made by another version of Dateline.`,
      'Make all parts and the site with the same one.',
    )
  return head
}

export function packState({ articles, ...state }: SourceState): PackedState {
  return {
    ...state,
    articles: articles.map(({ fingerprints, ...article }) => ({
      ...article,
      fingerprints: Buffer.from(
        fingerprints.buffer,
        fingerprints.byteOffset,
        fingerprints.byteLength,
      ).toString('base64'),
    })),
  }
}

function unpackState({ articles, ...state }: PackedState): SourceState {
  return {
    ...state,
    articles: articles.map(({ fingerprints, ...article }) => {
      const bytes = Buffer.from(fingerprints, 'base64')
      return { ...article, fingerprints: new Float64Array(new Uint8Array(bytes).buffer) }
    }),
  }
}

/** What part files say of clippings, by path; articles are put into the store, where the build finds them. */
export async function importParts(
  { store, version }: Session,
  paths: readonly string[],
  reading: string,
): Promise<Map<string, SourceState>> {
  const states = new Map<string, SourceState>()
  let put = 0
  for (const path of paths)
    for await (const line of readPart(path, { version, reading })) {
      if ('source' in line) {
        states.set(line.source.path, unpackState(line.source))
        continue
      }
      // What the article shows lies in the cache of the machine that read it: it is read again.
      if (line.made.record.pictures?.some(({ from }) => from === null)) continue
      store.made.put(line.key, Buffer.from(JSON.stringify(line.made)))
      store.articles.put(line.made.record.key, Buffer.from(line.article, 'base64'))
      put++
      if (put % 2_000 === 0) await store.flush()
    }
  await store.flush()
  return states
}

/** The articles of a build under their keys, as lines of a part file. */
export function* articleLines({ store }: Session, keys: Iterable<string>): Generator<PartLine> {
  for (const key of keys) {
    const bytes = store.made.get(key)
    if (!bytes) continue
    const made = JSON.parse(bytes.toString()) as Made
    const article = store.articles.get(made.record.key)
    if (article) yield { key, made, article: article.toString('base64') }
  }
}
