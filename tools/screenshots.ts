// Pictures of a built site: `npm run screenshots -- SITE FOLDER NAME=PATH …`, FULL=1 for whole pages.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { addressOf, listen, staticSite } from '../src/server/site.ts'
import { startBrowser } from './chromium.ts'

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 960 } }

/** Each page on a phone and a desktop, light and dark: `FOLDER/NAME-phone-dark.png`. */
export async function main([
  site = 'dist',
  folder = 'docs/screenshots',
  ...pages
]: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const server = await listen(staticSite(site), 0)
  const browser = await startBrowser()
  try {
    for (const [size, viewport] of Object.entries(sizes))
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
        const tab = await context.newPage()
        for (const named of pages.length > 0 ? pages : ['front=']) {
          const [, name = '', path = ''] = /^([^=]*)=(.*)$/.exec(named) ?? []
          await tab.goto(`${addressOf(server)}${path}`)
          // All fonts are there.
          await tab.evaluate('document.fonts.ready.then(() => true)')
          if (path.includes('?q=')) await tab.waitForSelector('[data-search-results] li')
          const file = join(folder, `${name}-${size}-${colorScheme}.png`)
          await tab.screenshot({ path: file, fullPage: process.env['FULL'] === '1' })
        }
        await context.close()
      }
  } finally {
    await browser.close()
    server.close()
  }
}
