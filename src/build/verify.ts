import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../lib/failure.ts'
import { sha256 } from '../lib/hash.ts'
import { manifestName } from '../lib/site-path.ts'
import { divideSource } from '../lib/source-name.ts'
import type { SiteOrigin } from '../model/site-origin.ts'
import { openSite } from '../read/site.ts'
import { readManifest } from '../write/manifest.ts'

/** Something of a site, or of what it was made from, that is not as the site says. */
export interface Discrepancy {
  readonly kind: 'missing' | 'changed' | 'foreign' | 'source-missing' | 'source-changed'
  /** Path in the site, or below the folder of clippings. */
  readonly path: string
}

export interface Verification {
  readonly origin: SiteOrigin | null
  readonly files: number
  readonly records: number
  /** How many clippings were compared; null where their folder was not given. */
  readonly sources: number | null
  readonly discrepancies: readonly Discrepancy[]
}

/**
 * Compare each file of a site with the manifest, and each record with the file that it was made from. Files in the folder
 * that the manifest does not name are told, too. Throws a `Failure` where there is no whole site.
 */
export async function verifySite(site: string, input: string | null): Promise<Verification> {
  const manifest = existsSync(site) ? readManifest(site) : null
  if (!manifest) throw new Failure(`${site} holds no site of Dateline.`)
  if (!manifest.complete)
    throw new Failure(`A build of ${site} was interrupted while it wrote.`, 'Build again, then verify.')
  const found: Discrepancy[] = []
  for (const [path, hash] of manifest.files) {
    const kind = judgeFile(join(site, path), hash)
    if (kind) found.push({ kind, path })
  }
  for (const path of filesBelow(site))
    if (!manifest.files.has(path) && path !== manifestName) found.push({ kind: 'foreign', path })
  const { records, sources } = await compareRecords(site, input, found)
  return { origin: manifest.origin, files: manifest.files.size, records, sources, discrepancies: found }
}

function judgeFile(path: string, hash: string): 'missing' | 'changed' | null {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (!stat) return 'missing'
  return stat.isFile() && sha256(readFileSync(path)) === hash ? null : 'changed'
}

/** A folder may hold what hosting needs, e.g. `.git`: what begins with a dot is not looked at. */
function* filesBelow(root: string, below = ''): Generator<string> {
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) yield* filesBelow(root, path)
    else yield path
  }
}

async function compareRecords(
  site: string,
  input: string | null,
  found: Discrepancy[],
): Promise<{ records: number; sources: number | null }> {
  const hashes = new Map<string, string | null>()
  let records = 0
  for await (const record of openSite(site).articles()) {
    const { source, hash } = record as { source: string; hash: string }
    records++
    if (input === null) continue
    const path = divideSource(source, (name) => existsSync(join(input, name)))?.path ?? source
    const known = hashes.get(path)
    if (known === hash || known === null) continue
    const real = known ?? hashOf(join(input, path))
    hashes.set(path, real)
    if (real !== hash) found.push({ kind: real === null ? 'source-missing' : 'source-changed', path: source })
  }
  return { records, sources: input === null ? null : hashes.size }
}

function hashOf(path: string): string | null {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? sha256(readFileSync(path)) : null
}
