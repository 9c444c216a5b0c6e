// What a first search costs a reader: `npm run bench-search -- SITE WORD …`, of a site that a build has made.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'

/** As a host that compresses text serves them. */
const textTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/** Prints, for each word, how many kilobytes its search fetched in a browser that has only the search page, and its time. */
export async function main([site, ...words]: readonly string[]): Promise<void> {
  if (site === undefined || words.length === 0 || !existsSync(join(site, 'search', 'index.html'))) {
    console.error('usage: npm run bench-search -- SITE WORD …   (SITE: a built site with a search)')
    process.exitCode = 2
    return
  }
  for (const word of words) {
    const { files, milliseconds } = await firstSearch(site, word)
    const bytes = [...files.values()].reduce((sum, size) => sum + size, 0)
    console.log(`"${word}": ${kB(bytes)} kB in ${files.size} files, first hit after ${milliseconds} ms`)
    const kinds = new Map<string, number>()
    for (const [path, size] of files) kinds.set(extname(path), (kinds.get(extname(path)) ?? 0) + size)
    for (const [kind, size] of [...kinds].sort((a, b) => b[1] - a[1]))
      console.log(`  ${kind}: ${kB(size)} kB`)
  }
}

async function firstSearch(site: string, word: string) {
  const files = new Map<string, number>()
  const { server, address } = await serve(site, files)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage()
    await page.goto(`${address}search/`, { waitUntil: 'networkidle' })
    files.clear()
    const start = performance.now()
    await page.fill('input[name=q]', word)
    await page.waitForSelector('[data-search-results] li', { timeout: 60_000 })
    const milliseconds = Math.round(performance.now() - start)
    await page.waitForLoadState('networkidle')
    return { files: new Map(files), milliseconds }
  } finally {
    await browser.close()
    server.close()
  }
}

/** Serves a site, and notes in `files` how many bytes go out under each path. */
async function serve(site: string, files: Map<string, number>): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = join(site, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '')
    if (!existsSync(path) || statSync(path).isDirectory()) {
      response.writeHead(404).end()
      return
    }
    const type = textTypes[extname(path)]
    const body = type ? gzipSync(readFileSync(path)) : readFileSync(path)
    files.set(pathname, body.length)
    response.writeHead(200, type ? { 'content-type': type, 'content-encoding': 'gzip' } : {}).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
