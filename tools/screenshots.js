// Pictures of a built site: node tools/screenshots.js SITE FOLDER [page …]
// On a phone (390 px) and a desktop (1440 px), light and dark. Needs Chromium (CHROMIUM_PATH, or /usr/bin/chromium).
import { createReadStream, existsSync, mkdirSync, statSync } from 'node:fs'
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
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 960 } }
for (const [size, viewport] of Object.entries(sizes))
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
    const tab = await context.newPage()
    for (const named of pages.length ? pages : ['front=']) {
      const [, name, path] = /^([^=]*)=(.*)$/.exec(named)
      await tab.goto(`http://127.0.0.1:${server.address().port}/${path}`)
      await tab.evaluate(() => document.fonts.ready)
      if (path.includes('?q=')) await tab.waitForSelector('[data-search-results] li')
      const full = process.env.FULL === '1'
      await tab.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}.png`), fullPage: full })
    }
    await context.close()
  }
await browser.close()
server.close()
