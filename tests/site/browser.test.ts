import { mkdirSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planFrame } from '../../src/render/plan.ts'
import { renderView } from '../../src/render/render.ts'
import { pageView } from '../../src/render/view.ts'
import * as templates from '../../templates/index.ts'
import { startBrowser } from '../../tools/chromium.ts'
import { archiveOf, siteOf, valley } from '../render/archive.ts'
import { axeFindings } from './axe.ts'
import { serve, wideValley, writeValley } from './built.ts'

let browser: Browser
let server: Server
let address: string

beforeAll(async () => {
  const folder = writeValley({ baseUrl: 'https://example.org/base/' }, valley)
  writeRedirect(folder)
  writeLetters(folder)
  writeScan(folder)
  writeYears(folder)
  const served = await serve(folder)
  server = served.server
  address = served.address
  browser = await startBrowser()
}, 60_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** A page for a name that could mean two people; nobody in the valley has to share one. */
function writeRedirect(folder: string): void {
  const { archive, load, settings } = archiveOf(valley)
  const to = archive.people.slice(0, 2).map(({ name, page }) => ({ label: name, page }))
  const view = pageView('redirect', 'people/calloway/', { title: 'Calloway', to })
  const { path, content } = renderView(view, { frame: planFrame(archive, settings), load, templates })
  mkdirSync(join(folder, dirname(path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** A list of people that is too long for one page, as far as a test needs it. */
function writeLetters(folder: string): void {
  const { archive, load, settings } = archiveOf(valley)
  const data = { order: 'name', total: 4, top: [], groups: [], pages: [], isSearched: true } as const
  const file = renderView(pageView('people', 'letters/', data), {
    frame: planFrame(archive, settings),
    load,
    templates,
  })
  const people = [
    ['Ola Fennimore', '', 3, 'mayor'],
    ['Ida Bruun', 'people/ola-fennimore/', 1, ''],
    ['Tom Ivens', 'people/ines-calloway/', 1, ''],
  ]
  const brömel = [['Ada Brömel', 'people/ines-calloway/', 1, '']]
  for (const [path, content] of [
    [file.path, file.content],
    ['people/names/i.json', JSON.stringify(people)],
    ['people/names/f.json', JSON.stringify(people)],
    ['people/names/b.json', JSON.stringify(brömel)],
  ] as const) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** A person of more than a hundred articles, in three years. */
function writeYears(folder: string): void {
  mkdirSync(join(folder, 'people/years'), { recursive: true })
  const page = siteOf(wideValley).get('people/ines-calloway/index.html') ?? ''
  writeFileSync(join(folder, 'people/years/index.html'), page)
}

const scanned = 'articles/2021/03/minutes-of-the-ferry/'

/** An article with the scan of its page. */
function writeScan(folder: string): void {
  const scan = {
    file: 'pictures/scan.svg',
    width: 600,
    height: 900,
    from: null,
    alt: null,
    caption: null,
  }
  const date = ['2021-03-05', '2021-03-05'] as const
  const clipping = { id: 'ferry', title: 'Minutes of the ferry', date, pictures: [{ ...scan, credit: null }] }
  const page = siteOf([clipping]).get(`${scanned}index.html`) ?? ''
  const picture =
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="900"><rect width="600" height="900"/></svg>'
  for (const [path, content] of [
    [`${scanned}index.html`, page],
    [scan.file, picture],
  ] as const) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

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
  // A fragment that is no code of characters stops no script.
  await tab.goto(`${address}#%`)
  expect(await tab.locator('.theme[data-ready]').count()).toBe(1)
  await tab.click('nav[aria-label="Sections"] >> text=Timeline')
  await tab.click('.years >> text=2022')
  await tab.click('h2 >> text=June')
  await tab.click('text=The bridge opens again')
  expect(await tab.locator('h1').textContent()).toBe('The bridge opens again')
  await tab.click('.text >> text=Ola Fennimore')
  expect(await tab.locator('h1').textContent()).toBe('Ola Fennimore')
  await tab.click('.namings >> text=Bridge to stay closed until summer')
  expect(await tab.locator('.known').textContent()).toContain('Between 20 February and 4 March 2021')
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
  await tab.click('.theme[data-ready]')
  await tab.waitForSelector('html[data-theme="dark"]')
  await tab.goto(`${address}people/`, { waitUntil: 'commit' })
  await tab.waitForSelector('h1')
  expect(await tab.evaluate('document.documentElement.dataset.theme')).toBe('dark')
  const color = 'getComputedStyle(document.documentElement).backgroundColor'
  await expect.poll(() => tab.evaluate(color), { timeout: 10_000 }).toBe('rgb(22, 21, 19)')
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

test('a long name of the archive leaves the button of the colours alone, and takes two lines', async () => {
  const title = 'The Archive of the Historical Society of Lower Tollenford and Saltby'
  const served = await serve(writeValley({ title }, valley))
  const { tab } = await open()
  await tab.goto(served.address)
  for (const width of [390, 1024, 1280]) {
    await tab.setViewportSize({ width, height: 800 })
    const [name, button, lines] = (await tab.evaluate(`(() => {
      const words = document.createRange()
      words.selectNodeContents(document.querySelector('h1 a'))
      const box = (thing) => (({ left, right, top, bottom }) => ({ left, right, top, bottom }))(thing.getBoundingClientRect())
      return [box(words), box(document.querySelector('.theme')), words.getClientRects().length]
    })()`)) as [Box, Box, number]
    expect(name.right <= button.left || name.top >= button.bottom, `${width}`).toBe(true)
    if (width >= 1280) expect(lines).toBeLessThanOrEqual(2)
  }
  await tab.context().close()
  served.server.close()
})

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

test('the sign that links to a paragraph takes no room, however full its last line is', async () => {
  const { tab } = await open({ viewport: { width: 360, height: 740 } })
  await tab.goto(`${address}articles/2021/02/marrow-floods-its-banks-at-tollenford/`)
  const { heights, width } = (await tab.evaluate(`(() => {
    const paragraph = document.querySelector('.text > p:has(> .paragraph-link)')
    const heights = []
    for (let width = 330; width > 230; width -= 1) {
      paragraph.style.width = width + 'px'
      const link = paragraph.querySelector('.paragraph-link')
      const height = paragraph.offsetHeight
      link.style.display = 'none'
      heights.push(height - paragraph.offsetHeight)
      link.style.display = ''
    }
    paragraph.style.width = ''
    return { heights, width: document.documentElement.scrollWidth }
  })()`)) as { heights: number[]; width: number }
  expect(new Set(heights)).toEqual(new Set([0]))
  expect(width).toBeLessThanOrEqual(360)
  await tab.context().close()
})

test('names begin with the letter that they are written with, topics of a list with a capital', async () => {
  const { tab } = await open()
  await tab.goto(`${address}articles/2021/02/marrow-floods-its-banks-at-tollenford/`)
  const cases =
    (await tab.evaluate(`[...document.querySelectorAll('.tags a, .tallies a, .kicker a')].map((link) => [
    new URL(link.href).pathname.split('/').at(-3),
    getComputedStyle(link, '::first-letter').textTransform,
  ].join(' '))`)) as string[]
  expect(new Set(cases)).toEqual(new Set(['topics uppercase', 'people none', 'outlets none']))
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
  'people/calloway/',
  'outlets/',
  'outlets/tollenford-courier/',
  'topics/',
  'topics/politics-and-government/',
  'about/',
  'about/dates/',
  '404.html',
]

test('a name that is not on the page is found as it is typed, and its link leads there', async () => {
  const { tab, complaints } = await open()
  await tab.goto(`${address}letters/`)
  const shown = () => tab.locator('.filter li a').allTextContents()
  await tab.fill('.filter input', 'ida')
  await expect.poll(shown).toEqual(['Ida Bruun'])
  expect(await tab.locator('.filter p').textContent()).toBe('1 person')
  await tab.fill('.filter input', 'bromel')
  await expect.poll(shown).toEqual(['Ada Brömel'])
  await tab.fill('.filter input', '')
  await expect.poll(shown).toEqual([])
  expect(complaints).toEqual([])
  await tab.route('**/names/t.json', (route) => route.abort())
  await tab.fill('.filter input', 'tom')
  await expect.poll(() => tab.locator('.filter p').textContent()).toMatch(/^Search could not be loaded/)
  await tab.unroute('**/names/t.json')
  // The browser reports the request that the test broke off.
  complaints.length = 0
  await tab.fill('.filter input', 'ol fennimore')
  await expect.poll(shown).toEqual(['Ola Fennimore'])
  expect(await tab.locator('.filter li').textContent()).toBe('Ola Fennimore 3 articlesmayor')
  await tab.click('.filter li a')
  expect(await tab.locator('h1').textContent()).toBe('Ola Fennimore')
  expect(complaints).toEqual([])
  await tab.context().close()
})

test('years of a long list are folded but the newest: a link opens one, and paper all', async () => {
  const { tab } = await open()
  await tab.goto(`${address}people/years/`)
  const isOpen = () =>
    tab.locator('details.fold').evaluateAll((all) => all.map((fold) => fold.hasAttribute('open')))
  expect(await isOpen()).toEqual([true, false])
  await tab.goto(`${address}people/years/#y2022`)
  await expect.poll(isOpen).toEqual([true, true])
  await tab.goto(`${address}people/years/`)
  await tab.evaluate("dispatchEvent(new Event('beforeprint'))")
  expect(await isOpen()).toEqual([true, true])
  await tab.context().close()
})

test('a scan is read beside the text: larger, moved about, and away again', async () => {
  const { tab, complaints } = await open()
  await tab.goto(address + scanned)
  const viewer = tab.locator('.viewer')
  expect(await viewer.isVisible()).toBe(false)
  await tab.click('.pictures figure a')
  expect(await viewer.isVisible()).toBe(true)
  expect(await tab.locator('.article-body').isVisible()).toBe(true)
  const frame = tab.locator('.viewer-frame')
  const measure = () =>
    frame.evaluate(({ scrollWidth, clientWidth, scrollLeft }) => ({
      zoom: Math.round((10 * scrollWidth) / clientWidth) / 10,
      left: Math.round(scrollLeft),
    }))
  expect((await measure()).zoom).toBe(1)
  await tab.click('.viewer button >> nth=0')
  await tab.keyboard.press('+')
  const large = await measure()
  expect(large.zoom).toBe(2.3)
  const box = (await frame.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await tab.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await tab.mouse.down()
  await tab.mouse.move(box.x + box.width / 2 - 40, box.y + box.height / 2)
  await tab.mouse.up()
  expect((await measure()).left).toBe(large.left + 40)
  await tab.keyboard.press('-')
  expect((await measure()).zoom).toBe(1.5)
  await tab.keyboard.press('Escape')
  expect(await viewer.isVisible()).toBe(false)
  expect(await tab.evaluate('document.activeElement.closest("figure") !== null')).toBe(true)
  expect(complaints).toEqual([])
  await tab.context().close()
})

test('axe finds nothing on any kind of page, light or dark', async () => {
  const { tab } = await open({ bypassCSP: true })
  const found: string[] = []
  for (const kind of KINDS) {
    await tab.goto(address + kind)
    for (const what of await axeFindings(tab)) found.push(`${kind || 'front'}: ${what}`)
  }
  await tab.goto(address + scanned)
  await tab.click('.pictures figure a')
  for (const what of await axeFindings(tab)) found.push(`viewer: ${what}`)
  expect(found).toEqual([])
  await tab.context().close()
}, 120_000)
