import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, systemCode } from '../lib/failure.ts'
import { shortHash } from '../lib/hash.ts'
import { sitePathProblem } from '../lib/site-path.ts'
import type { PublishedAddresses, PublishedThing } from '../model/published.ts'

/** The list of published addresses in the cache folder: the one file there that is no cache, and may be committed. */
export const publishedName = 'published.json'

/** The addresses that were published; none where nothing was. Throws a `Failure` where the list cannot be read. */
export function readPublished(cache: string): PublishedAddresses {
  return readAddresses(join(cache, publishedName))
}

/** Write the list in one step. The same addresses give the same bytes, an address a line, for version control. */
export function writePublished(cache: string, addresses: PublishedAddresses): void {
  writeAddresses(join(cache, publishedName), addresses)
}

/** The addresses of a site as it was last built into a folder; null where this cache knows of no such build. */
export function readBuilt(cache: string, output: string): PublishedAddresses | null {
  const addresses = readAddresses(builtPath(cache, output))
  return addresses.size > 0 ? addresses : null
}

export function writeBuilt(cache: string, output: string, addresses: PublishedAddresses): void {
  writeAddresses(builtPath(cache, output), addresses)
}

/** The files that a place held after the last time that they were published from here: path → hash; null where never. */
export function readPublishedFiles(cache: string, place: string): ReadonlyMap<string, string> | null {
  return readFiles(filesPath(cache, place))
}

export function writePublishedFiles(cache: string, place: string, files: ReadonlyMap<string, string>): void {
  writeFiles(filesPath(cache, place), files)
}

/** The files of all places that were published to, by the name under which the cache has them. */
export function readAllPublishedFiles(cache: string): Map<string, ReadonlyMap<string, string>> {
  const names = existsSync(cache) ? readdirSync(cache).filter((name) => filesName.test(name)) : []
  return new Map(
    names.flatMap((name) => {
      const files = readFiles(join(cache, name))
      return files ? [[name, files] as const] : []
    }),
  )
}

/** Write them again, after the cache was emptied. */
export function writeAllPublishedFiles(
  cache: string,
  places: ReadonlyMap<string, ReadonlyMap<string, string>>,
): void {
  for (const [name, files] of places) writeFiles(join(cache, name), files)
}

const filesName = /^published-[\da-f]+\.json$/

function readFiles(path: string): ReadonlyMap<string, string> | null {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>))
  } catch {
    return null
  }
}

function writeFiles(path: string, files: ReadonlyMap<string, string>): void {
  writeFileSync(path, JSON.stringify(Object.fromEntries(files), null, 1))
}

function filesPath(cache: string, place: string): string {
  return join(cache, `published-${shortHash(place)}.json`)
}

function builtPath(cache: string, output: string): string {
  return join(cache, `addresses-${shortHash(output)}.json`)
}

function readAddresses(path: string): PublishedAddresses {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return new Map()
    throw error
  }
  try {
    const { addresses } = JSON.parse(text) as { addresses: Record<string, unknown> }
    return new Map(Object.entries(addresses).map(([address, thing]) => [checked(address), toThing(thing)]))
  } catch (error) {
    throw new Failure(
      `${path} is damaged: ${error instanceof Error ? error.message.split('\n', 1)[0] : error}.`,
      'It holds the addresses that were published: restore it from a backup or from version control.',
    )
  }
}

/** An address that no build can have made would lead out of the site. */
function checked(address: string): string {
  const problem = address === '' ? null : sitePathProblem(address.replace(/\/$/, ''))
  if (problem) throw new Error(`"${address.slice(0, 80)}" is no address, as ${problem}`)
  return address
}

/** As it is written: { "article": "3f2a…", "text": "…" }, { "person": "Anna Brandt" }, { "story": ["…"] }, {}. */
function toThing(value: unknown): PublishedThing {
  const fields = value as Record<string, unknown>
  const text = (key: string): string => String(fields[key])
  if ('article' in fields) return { kind: 'article', id: text('article'), text: text('text') }
  for (const kind of ['story', 'series'] as const) {
    const articles = fields[kind]
    if (Array.isArray(articles)) return { kind, articles: articles.map(String) }
  }
  for (const kind of ['person', 'outlet', 'topic', 'place'] as const)
    if (kind in fields) return { kind, name: text(kind) }
  return { kind: 'page' }
}

function writeAddresses(path: string, addresses: PublishedAddresses): void {
  const lines = [...addresses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, thing]) => `  ${JSON.stringify(address)}: ${JSON.stringify(fromThing(thing))}`)
  const temporary = `${path}.tmp`
  writeFileSync(temporary, `{\n "addresses": {\n${lines.join(',\n')}\n }\n}\n`)
  renameSync(temporary, path)
}

function fromThing(thing: PublishedThing): object {
  switch (thing.kind) {
    case 'article':
      return { article: thing.id, text: thing.text }
    case 'story':
    case 'series':
      return { [thing.kind]: thing.articles }
    case 'page':
      return {}
    default:
      return { [thing.kind]: thing.name }
  }
}
