import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { Failure, systemCode, systemReason } from '../../lib/failure.ts'
import { manifestName } from '../../lib/site-path.ts'
import { slug } from '../../lib/slug.ts'
import type { BuiltSite, Host } from './host.ts'

/** Already compressed: to do it again takes time and gains nothing. */
const packed = new Set(['.woff2', '.jpg', '.jpeg', '.png', '.gif', '.webp', '.avif', '.pdf', '.gz', '.zip'])

/** A zip file of the site, in a folder of its own. `file` is where; without it, the name of the archive. */
export function zip(file: string | undefined): Host {
  const target = (site: BuiltSite): string => file ?? `${slug(site.title) || 'archive'}.zip`
  return {
    ...{ name: file ?? 'a zip file', key: 'zip', isWeb: false },
    prepare: async () => {},
    published: async () => null,
    command: (site) => `write ${target(site)}`,
    async handOver(site) {
      const path = target(site)
      writeZip(path, site)
      const megabytes = (statSync(path).size / 1_000_000).toFixed(1)
      return `Wrote ${path} (${megabytes} MB). Unpack it, and open index.html: no server is needed. Search, which needs one, is left out.`
    },
  }
}

/** The same files give the same bytes: no time and no order of a disk is in them. */
function writeZip(path: string, { folder, files }: BuiltSite): void {
  const top = slug(basename(path).replace(/\.zip$/i, '')) || 'archive'
  const temporary = `${path}.part`
  let output: number | undefined
  try {
    output = openSync(temporary, 'w')
    // With its manifest, the site is not read when it is unpacked among clippings.
    pack(output, top, folder, [...files.keys(), manifestName].sort())
    closeSync(output)
    output = undefined
    renameSync(temporary, path)
  } catch (error) {
    if (output !== undefined) closeSync(output)
    rmSync(temporary, { force: true })
    const code = systemCode(error)
    if (!code) throw error
    throw new Failure(`Cannot write ${path}: ${systemReason(code)}.`, 'Choose another place with --file.')
  }
}

function pack(output: number, top: string, folder: string, files: readonly string[]): void {
  const archive = new Zip((error, chunk) => {
    if (error) throw error
    writeSync(output, chunk)
  })
  for (const name of files) {
    const entry = packed.has(extname(name).toLowerCase())
      ? new ZipPassThrough(`${top}/${name}`)
      : new ZipDeflate(`${top}/${name}`, { level: 9 })
    // The first time that the format knows, in whatever time zone.
    entry.mtime = new Date(1980, 0, 1)
    archive.add(entry)
    entry.push(readFileSync(join(folder, name)), true)
  }
  archive.end()
}
