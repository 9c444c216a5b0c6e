// Pictures of a built site: node tools/screenshots.js [SITE [FOLDER [name=page …]]]
// On a phone and a desktop, light and dark; FULL=1 for whole pages. Without pages: front page, an article, timeline,
// a person, search. Needs Chromium (CHROMIUM_PATH, or /usr/bin/chromium).
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'

const [site = 'dist', folder = 'docs/screenshots', ...pages] = process.argv.slice(2)
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const server = createServer((request, response) => {
  const path = join(site, decodeURIComponent(new URL(request.url, 'http://x').pathname))
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
  if (!existsSync(file)) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(response)
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
})
mkdirSync(folder, { recursive: true })
const sizes = { phone: { width: 390, height: 780 }, desktop: { width: 1200, height: 800 } }
for (const [size, viewport] of Object.entries(sizes))
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
    const tab = await context.newPage()
    for (const named of pages.length ? pages : usualPages()) {
      const cut = named.indexOf('=')
      const [name, path] = [named.slice(0, cut), named.slice(cut + 1)]
      await tab.goto(`http://127.0.0.1:${server.address().port}/${path}`)
      await tab.evaluate(() => document.fonts.ready)
      await tab.waitForLoadState('networkidle')
      const full = process.env.FULL === '1'
      await tab.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}.png`), fullPage: full })
    }
    await context.close()
  }
await browser.close()
server.close()

/** One page of each kind: of the article with most people, and of the person in most articles. */
function usualPages() {
  const records = join(site, 'data', 'articles')
  const articles = readdirSync(records)
    .sort()
    .flatMap((file) => readFileSync(join(records, file), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line))
    .sort((a, b) => b.people.length - a.people.length || (a.id < b.id ? -1 : 1))
  const people = JSON.parse(readFileSync(join(site, 'data', 'people.json'), 'utf8')).sort(
    (a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1),
  )
  return [
    'front=',
    `article=${articles[0].url}`,
    'timeline=timeline/',
    `person=${people[0].url}`,
    'search=search/?q=brussels',
  ]
}
