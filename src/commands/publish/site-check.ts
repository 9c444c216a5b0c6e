import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { shippedData } from '../../knowledge/shipped.ts'
import { append } from '../../lib/grouping.ts'
import { percentDecoded } from '../../lib/percent.ts'
import type { BuiltSite } from './host.ts'

/** A reason not to publish: what it is, and where. */
export interface Problem {
  readonly what: string
  readonly places: readonly string[]
  /** What can be done about it. */
  readonly hint: string
}

interface Limit {
  readonly most: number
  readonly note?: string
  readonly source: string
}

/** What `knowledge/hosts.yml` says of a host. */
type Limits = Readonly<Partial<Record<'files' | 'bytes' | 'largest', Limit>>>

/** What of a site is more than its host takes. */
export function oversize({ folder, files }: BuiltSite, host: string): Problem[] {
  const limits = shippedData<Readonly<Record<string, Limits>>>('hosts.yml')[host] ?? {}
  const sizes = [...files.keys()].map((path) => ({ path, size: statSync(join(folder, path)).size }))
  const sum = sizes.reduce((total, { size }) => total + size, 0)
  const large = sizes.filter(({ size }) => size > (limits.largest?.most ?? Number.POSITIVE_INFINITY))
  return [
    ...over(
      limits.files,
      files.size,
      (most) => `${number(files.size)} files are more than the ${number(most)} that it takes`,
    ),
    ...over(
      limits.bytes,
      sum,
      (most) => `${megabytes(sum)} are more than the ${megabytes(most)} that it takes`,
    ),
    ...over(
      limits.largest,
      sizes.reduce((most, { size }) => Math.max(most, size), 0),
      (most) => `Files are larger than the ${megabytes(most)} that it takes`,
      large.map(({ path, size }) => `${path} (${megabytes(size)})`),
    ),
  ]
}

function over(
  limit: Limit | undefined,
  value: number,
  what: (most: number) => string,
  places: readonly string[] = [],
): Problem[] {
  if (!limit || value <= limit.most) return []
  const { most, note, source } = limit
  return [
    {
      what: `${what(most)}${note ? ` (${note})` : ''}`,
      places,
      hint: `See ${source}. Choose another host, or divide the archive; \`pictures: no\` and \`build --no-search\` make it smaller.`,
    },
  ]
}

/** Links to files of the site, or to parts of its pages, that are not there. */
export function deadLinks({ folder, files }: BuiltSite): Problem[] {
  const dead: string[] = []
  const wanted = new Map<string, { readonly page: string; readonly fragment: string }[]>()
  for (const page of files.keys()) {
    if (!page.endsWith('.html')) continue
    for (const { file, fragment } of linksOf(page, readFileSync(join(folder, page), 'utf8'))) {
      if (!files.has(file)) dead.push(`${page} → ${file}`)
      else if (fragment !== '' && file.endsWith('.html')) append(wanted, file, { page, fragment })
    }
  }
  for (const [file, links] of wanted) {
    const ids = idsOf(readFileSync(join(folder, file), 'utf8'))
    for (const { page, fragment } of links) if (!ids.has(fragment)) dead.push(`${page} → ${file}#${fragment}`)
  }
  const places = [...new Set(dead)].sort()
  if (places.length === 0) return []
  const what = `${number(places.length)} ${places.length === 1 ? 'link leads' : 'links lead'} nowhere`
  return [
    { what, places, hint: 'Look at `navigation` in archive.yml, and at files in templates/ and public/.' },
  ]
}

function linksOf(page: string, html: string): { file: string; fragment: string }[] {
  const found = new Set([...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, raw = '']) => raw))
  return [...found].flatMap((raw) => {
    const address = raw.replace(/&(?:amp|#38|#x26);/gi, '&')
    if (!URL.canParse(address, `http://site.invalid/${page}`)) return []
    const url = new URL(address, `http://site.invalid/${page}`)
    // 404.html is shown at any depth, with links from the root of the host.
    if (url.host !== 'site.invalid' || (page === '404.html' && address.startsWith('/'))) return []
    const path = percentDecoded(url.pathname.slice(1))
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    return [{ file, fragment: percentDecoded(url.hash.slice(1)) }]
  })
}

function idsOf(html: string): Set<string> {
  return new Set(
    [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => percentDecoded(id.replace(/&amp;/g, '&'))),
  )
}

function number(value: number): string {
  return value.toLocaleString('en')
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`
}
