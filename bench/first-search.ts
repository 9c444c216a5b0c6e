// What a first search costs a reader: `npm run bench-search -- SITE WORD …`, of a site that a build has made.
import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Response } from 'playwright-core'
import { addressOf, listen, staticSite } from '../src/server/site.ts'
import { startBrowser } from '../tools/chromium.ts'

/** What a host sends compressed. */
const compressed = new Set(['.html', '.js', '.css', '.svg', '.json'])

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

/** Path → bytes of the files that a first search for a word fetches, and the time until there is a hit. */
async function firstSearch(site: string, word: string) {
  const server = await listen(staticSite(site), 0)
  const browser = await startBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(`${addressOf(server)}search/`, { waitUntil: 'networkidle' })
    const responses: Response[] = []
    page.on('response', (response) => responses.push(response))
    const start = performance.now()
    await page.fill('input[name=q]', word)
    await page.waitForSelector('[data-search-results] li', { timeout: 60_000 })
    const milliseconds = Math.round(performance.now() - start)
    await page.waitForLoadState('networkidle')
    return { files: new Map(await Promise.all(responses.map(sizeOf))), milliseconds }
  } finally {
    await browser.close()
    server.close()
  }
}

async function sizeOf(response: Response): Promise<[string, number]> {
  const { pathname } = new URL(response.url())
  const body = await response.body()
  return [pathname, compressed.has(extname(pathname)) ? gzipSync(body).length : body.length]
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
