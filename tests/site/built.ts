import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { expect } from 'vitest'
import type { Settings } from '../../src/model/settings.ts'
import { type Clipping, siteOf, valley } from '../render/archive.ts'
import { dateline } from '../setup/command.ts'

/** The valley, and enough notices from its paper that lists take several pages. */
export const wideValley: readonly Clipping[] = [...valley, ...notices()]

function notices(): Clipping[] {
  const towns = ['Tollenford', 'Upper Marrow', 'Saltby', 'Ebbe']
  return Array.from({ length: 104 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0')
    const day = `${2021 + (index % 3)}-${month}-${String((index % 27) + 1).padStart(2, '0')}`
    const town = towns[index % towns.length] ?? ''
    return {
      id: `notice-${index}`,
      title: `Council of ${town} sits for the ${index + 1}th time`,
      text: `The council of ${town} sat again. Ines Calloway opened the sitting, and Tomas Brandt spoke on the river.`,
      date: [day, day],
      outlet: 'Tollenford Courier',
      people: ['Ines Calloway', 'Tomas Brandt'],
      topics: [['medtop:11000000', 'politics and government']],
    }
  })
}

/** Everything that a build would put into the output folder: pages and `public/`. By path, as files on a disk. */
export function writeValley(own: Partial<Settings> = {}, clippings = wideValley): string {
  const folder = mkdtempSync(join(tmpdir(), 'valley-'))
  for (const [path, content] of siteOf(clippings, own)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  cpSync(join(import.meta.dirname, '../../public'), folder, { recursive: true })
  return folder
}

/** Builds a folder of clippings as a user does, without the search; the cache lies beside the output. */
export async function buildSite(input: string, output: string): Promise<void> {
  const { code, err } = await dateline(dirname(output), [
    ...['build', '--no-search', '--workers', '0'],
    ...['--input', input, '--output', output],
  ])
  expect(code, err).toBe(0)
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
}

/** A plain file server on loopback, below the path `/base/`. */
export async function serve(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = join(folder, decodeURIComponent(pathname.replace(/^\/base\//, '/')))
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
    const found = pathname.startsWith('/base/') && existsSync(file)
    response.writeHead(found ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'text/plain' })
    if (found) createReadStream(file).pipe(response)
    else response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/base/` }
}
