import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { valley } from '../render/archive.ts'
import { serve, writeValley } from './built.ts'

let browser: Browser
let server: Server
let address: string

beforeAll(async () => {
  const served = await serve(writeValley({ baseUrl: 'https://example.org/base/' }, valley))
  server = served.server
  address = served.address
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

type Options = Parameters<Browser['newContext']>[0]

/** A tab, and what went wrong in it: messages of the console, and requests to other hosts. */
async function open(options: Options = {}): Promise<{ tab: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const tab = await context.newPage()
  const complaints: string[] = []
  tab.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  tab.on('pageerror', (error) => complaints.push(String(error)))
  tab.on('request', (request) => {
    if (!request.url().startsWith(address)) complaints.push(`asked for ${request.url()}`)
  })
  return { tab, complaints }
}

test('a reader clicks from home over the timeline to an article, a person, and another article', async () => {
  const { tab, complaints } = await open()
  await tab.goto(address)
  await tab.click('nav[aria-label="Sections"] >> text=Timeline')
  await tab.click('.years >> text=2022')
  await tab.click('h2 >> text=June')
  await tab.click('text=The bridge opens again')
  expect(await tab.locator('h1').textContent()).toBe('The bridge opens again')
  await tab.click('.text >> text=Ola Fennimore')
  expect(await tab.locator('h1').textContent()).toBe('Ola Fennimore')
  await tab.click('.namings >> text=Bridge to stay closed until summer')
  expect(await tab.locator('.byline').textContent()).toContain('Between 20 February and 4 March 2021')
  expect(tab.url()).toMatch(/\/base\/articles\/2021\//)
  expect(complaints).toEqual([])
  await tab.context().close()
})

test('without a script everything is there', async () => {
  const { tab } = await open({ javaScriptEnabled: false })
  await tab.goto(`${address}articles/2021/02/marrow-floods-its-banks-at-tollenford/`)
  expect(await tab.locator('.article-body').textContent()).toContain('We have seen worse')
  await tab.click('text=How this is known')
  expect(await tab.locator('.ledger').isVisible()).toBe(true)
  expect(await tab.locator('button:visible').count()).toBe(0)
  await tab.goto(`${address}people/`)
  expect(await tab.locator('.people-list a').count()).toBe(4)
  await tab.context().close()
})

test('the switch between light and dark stays on the next page, without a flash', async () => {
  const { tab, complaints } = await open({ colorScheme: 'light' })
  await tab.goto(address)
  await tab.click('text=Dark')
  await tab.goto(`${address}people/`, { waitUntil: 'commit' })
  await tab.waitForSelector('h1')
  expect(await tab.evaluate('document.documentElement.dataset.theme')).toBe('dark')
  expect(await tab.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
    'rgb(22, 21, 19)',
  )
  expect(complaints).toEqual([])
  await tab.context().close()
})

test('a keyboard reaches the content first, and then what is in it', async () => {
  const { tab } = await open()
  await tab.goto(`${address}people/ines-calloway/`)
  await tab.keyboard.press('Tab')
  expect(await tab.evaluate('document.activeElement.textContent.trim()')).toBe('Skip to the content')
  await tab.keyboard.press('Enter')
  await tab.keyboard.press('Tab')
  expect(await tab.evaluate('document.activeElement.closest("main") !== null')).toBe(true)
  await tab.context().close()
})

test('nothing moves while a page loads, and nothing is wider than a phone', async () => {
  const { tab } = await open({ viewport: { width: 360, height: 740 } })
  for (const page of [
    '',
    'articles/2021/02/marrow-floods-its-banks-at-tollenford/',
    'outlets/',
    'people/tomas-brandt/',
  ]) {
    await tab.goto(address + page)
    const { shift, width } = (await tab.evaluate(`new Promise((resolve) => {
      let shift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
      document.fonts.ready.then(() => setTimeout(() => resolve({ shift, width: document.documentElement.scrollWidth }), 100))
    })`)) as { shift: number; width: number }
    expect(shift, page).toBeLessThan(0.02)
    expect(width, page).toBeLessThanOrEqual(360)
  }
  await tab.context().close()
})

const KINDS = [
  '',
  'articles/2021/02/marrow-floods-its-banks-at-tollenford/',
  'articles/2021/02/fydn-fy-lwdy/',
  'timeline/',
  'timeline/2021/',
  'timeline/2021/02/',
  'timeline/uncertain/',
  'undated/',
  'people/',
  'people/by-number/',
  'people/ines-calloway/',
  'outlets/',
  'outlets/tollenford-courier/',
  'topics/',
  'topics/politics-and-government/',
  'about/',
  'about/dates/',
  'about/health/',
  '404.html',
]

test.each([['light'], ['dark']] as const)(
  'axe finds nothing on any kind of page, %s',
  async (colorScheme) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    const { tab } = await open({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' })
    const found: string[] = []
    for (const kind of KINDS) {
      await tab.goto(address + kind)
      await tab.evaluate('for (const part of document.querySelectorAll("details")) part.open = true')
      await tab.evaluate(axe)
      // What depends on the mode is colour alone.
      const rules =
        colorScheme === 'light'
          ? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
          : ['color-contrast']
      const run = `axe.run({ runOnly: ${JSON.stringify(rules)} })`
      const { violations } = (await tab.evaluate(run)) as {
        violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[]
      }
      for (const { id, nodes } of violations)
        found.push(
          `${kind || 'front'}: ${id}: ${nodes.length}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`,
        )
    }
    expect(found).toEqual([])
    await tab.context().close()
  },
  120_000,
)
