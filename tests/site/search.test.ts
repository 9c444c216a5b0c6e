import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../../tools/chromium.ts'
import { dateline } from '../setup/command.ts'
import { sharedFolder } from '../setup/folders.ts'
import { askByLink, found } from './ask.ts'
import { axeFindings } from './axe.ts'
import { serve } from './built.ts'

const sample = join(import.meta.dirname, '../../seeds')

describe('the sample in a browser', () => {
  const folder = sharedFolder()
  let browser: Browser
  let server: Server
  let address: string
  /** A tab that all who only ask share: a new one takes a third of a second of the processor. */
  let asking: Page

  beforeAll(async () => {
    const output = join(folder, 'site')
    const { code, err } = await dateline(folder, ['build', '--input', sample, '--output', output])
    expect(code, err).toBe(0)
    const served = await serve(output)
    server = served.server
    address = served.address
    browser = await startBrowser()
    asking = await open()
  }, 90_000)

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    return context.newPage()
  }

  const status = '[data-search-status]'
  const hits = '[data-search-results] li'

  test('opened from a disk, where it cannot search, the page says so, and only there', async () => {
    const tab = await open()
    await tab.goto(`file://${join(folder, 'site')}/search/index.html?q=Stoltenberg`)
    expect(await tab.locator('.from-disk').isVisible()).toBe(true)
    expect(await tab.locator('[data-search-questions]').isVisible()).toBe(true)
    await tab.goto(`${address}search/`)
    expect(await tab.locator('.from-disk').isVisible()).toBe(false)
  })

  test('a name finds articles, marked, by keyboard, and narrowed by a filter', async () => {
    const tab = await open()
    const complaints: string[] = []
    tab.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    tab.on('request', (request) => {
      if (!request.url().startsWith(address)) complaints.push(`asked for ${request.url()}`)
    })
    await tab.goto(`${address}search/`)
    await tab.fill('input[name="q"]', 'Stoltenberg')
    await tab.waitForSelector(hits)
    const all = await found(tab)
    expect(await tab.locator(`${hits} mark`).first().textContent()).toBe('Stoltenberg')
    expect(new URL(tab.url()).searchParams.get('q')).toBe('Stoltenberg')
    await expect.poll(() => tab.locator(hits).count()).toBe(Math.min(all, 10))

    await tab.focus('input[name="q"]')
    await tab.keyboard.press('ArrowDown')
    const first = await tab.locator(`${hits} a`).first().textContent()
    expect(await tab.evaluate('document.activeElement.textContent')).toBe(first)
    await tab.keyboard.press('ArrowUp')
    expect(await tab.evaluate('document.activeElement.name')).toBe('q')

    await tab.fill('input[name="q"]', 'Ukraine')
    await expect.poll(() => tab.locator(hits).count()).toBeGreaterThan(2)
    const year = tab.locator('[data-facet="year"] li', { hasText: '2024' })
    await expect.poll(() => year.locator('.count').textContent()).toBe('2')
    await year.locator('a').click()
    await expect.poll(() => tab.locator(hits).count()).toBe(2)
    expect(new URL(tab.url()).searchParams.get('year')).toBe('2024')
    expect(await tab.locator('[data-search-chosen] a').textContent()).toBe('2024')

    await tab.click(`${hits} a`)
    await tab.waitForSelector('.article-body')
    await tab.goBack()
    await expect.poll(() => tab.locator(hits).count()).toBe(2)
    expect(complaints).toEqual([])
    await tab.context().close()
  })

  /** How many articles are found, as the page says, for the address of a question. */
  async function foundAt(tab: Page, question: string): Promise<number> {
    await tab.goto(`${address}search/?${question}`)
    return found(tab)
  }

  test('what can be asked is said, and each question on the page has an answer', async () => {
    const tab = asking
    await tab.goto(`${address}search/`)
    const questions = await tab
      .locator('[data-search-questions] a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).search.slice(1)))
    expect(questions.length).toBeGreaterThan(3)
    for (const question of questions) expect(await askByLink(tab, question), question).toBeGreaterThan(0)
  })

  test('counts beside values are those of the articles found with them', async () => {
    const tab = asking
    for (const question of ['', 'q=Blinken', 'q=Blinken+-Stoltenberg', 'q="United+States"+Ukraine']) {
      await tab.goto(`${address}search/?${question}`)
      if (question) await tab.waitForSelector(hits)
      await tab.waitForSelector('[data-facet] li')
      const values = await tab.locator('[data-facet] li').evaluateAll((items) =>
        items.slice(0, 40).map((item) => ({
          to: new URL((item.querySelector('a') as HTMLAnchorElement).href).search.slice(1),
          count: Number(item.querySelector('.count')?.textContent),
        })),
      )
      expect(values.length).toBeGreaterThan(3)
      for (const { to, count } of values.filter((_, index) => index % 5 === 0))
        expect(await askByLink(tab, to), to).toBe(count)
    }
  })

  test('the page of a person, an outlet or a topic leads to the same number of articles', async () => {
    const tab = asking
    for (const page of ['people/antony-blinken/', 'outlets/reuters/', 'topics/politics/']) {
      await tab.goto(address + page)
      const said = Number.parseInt(
        /\d+ article/.exec((await tab.locator('.page-head').textContent()) ?? '')?.[0] ?? '',
        10,
      )
      expect(said, page).toBeGreaterThan(0)
      const link = await tab.locator('main a[href*="search/?"]').getAttribute('href')
      expect(await foundAt(tab, (link ?? '').split('?')[1] ?? ''), page).toBe(said)
    }
  })

  test('words are left out, phrases kept together, a range holds what surely lies in it', async () => {
    const tab = asking
    const all = await foundAt(tab, 'q=Blinken')
    const both = await askByLink(tab, 'q=Blinken+Stoltenberg')
    expect(await askByLink(tab, 'q=Blinken+-Stoltenberg')).toBe(all - both)
    expect(await askByLink(tab, 'q=Blinken+-Blinken')).toBe(0)
    expect(await askByLink(tab, 'q="Antony+Blinken"')).toBeGreaterThan(0)
    expect(await askByLink(tab, 'q="Blinken+Antony"')).toBe(0)
    const in2024 = await askByLink(tab, 'from=2024&to=2024')
    expect(in2024).toBeGreaterThan(0)
    expect(await askByLink(tab, 'from=2024&to=2024&maybe=1')).toBeGreaterThanOrEqual(in2024)
    expect(await askByLink(tab, 'from=1801&to=1802')).toBe(0)
    await tab.goto(`${address}search/?from=2024&to=2001`)
    await expect.poll(() => tab.locator(status).textContent()).toMatch(/^A range is/)
  })

  test('words within quotations are found by themselves', async () => {
    const tab = asking
    const all = await foundAt(tab, 'q=Ukraine')
    await tab.click('label[for="search-quoted"]')
    await expect.poll(() => new URL(tab.url()).searchParams.get('quoted')).toBe('1')
    const quoted = await found(tab)
    expect(quoted).toBeGreaterThan(0)
    expect(quoted).toBeLessThan(all)
    expect(await tab.locator(`${hits} .summary`).first().textContent()).toContain('“Nothing about Ukraine')
    expect(await askByLink(tab, 'q=gloomy')).toBe(1)
    expect(await askByLink(tab, 'q=gloomy&quoted=1')).toBe(0)
  })

  test('what is found can be taken away, as references and as a table', async () => {
    const tab = await open({ acceptDownloads: true })
    const count = await foundAt(tab, 'q=Blinken')
    const files = new Map<string, string>()
    for (const format of ['RIS', 'CSV']) {
      const [download] = await Promise.all([
        tab.waitForEvent('download'),
        tab.click(`[data-search-save="${format}"]`),
      ])
      files.set(download.suggestedFilename(), readFileSync(await download.path(), 'utf8'))
    }
    const ris = files.get('search.ris') ?? ''
    expect(ris.match(/^TY {2}- NEWS$/gm)).toHaveLength(count)
    expect(ris.match(/^ER {2}- /gm)).toHaveLength(count)
    expect(ris).toContain('DB  - ')
    const rows = parse(files.get('search.csv') ?? '', { columns: true }) as Record<string, string>[]
    expect(rows).toHaveLength(count)
    for (const { address: page = '' } of rows) expect((await fetch(page)).status).toBe(200)
    await tab.context().close()
  })

  test('nothing moves while an answer comes', async () => {
    for (const width of [390, 1280]) {
      const tab = await open({ viewport: { width, height: 900 } })
      await tab.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(globalThis, { shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      for (const question of ['', '?q=Blinken']) {
        await tab.goto(`${address}search/${question}`)
        if (question) await tab.waitForSelector('[data-facet="topic"] li')
        await tab.waitForTimeout(300)
        const moved = await tab.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)
        expect(
          moved.reduce((sum, shift) => sum + shift, 0),
          `${width} ${question}`,
        ).toBeLessThan(0.02)
      }
      await tab.context().close()
    }
  })

  test('a reference is given in all its forms when it is asked for', async () => {
    const tab = await open()
    const errors: string[] = []
    tab.on('pageerror', (error) => errors.push(String(error)))
    await tab.goto(`${address}articles/2024/11/americas-departing-chief-diplomat-antony-blinken-flies/`)
    await tab.click('.cite summary')
    await expect.poll(() => tab.locator('.cite dt').allTextContents()).toHaveLength(6)
    expect(await tab.locator('.cite pre').first().textContent()).toMatch(/^@/)
    expect(await tab.locator('.cite a[download$=".bib"]').count()).toBe(1)
    expect(await tab.locator('.cite button').first().textContent()).toBe('Copy')
    expect(errors).toEqual([])
    await tab.context().close()
  })

  test('words that nothing has are said to have found nothing', async () => {
    const tab = asking
    await tab.goto(`${address}search/?q=qqxzzyqq`)
    await expect.poll(() => tab.locator(status).textContent()).toMatch(/^Nothing found/)
    expect(await tab.locator(hits).count()).toBe(0)
    // What can be asked instead, below it.
    expect(await tab.locator('[data-search-questions] a').first().isVisible()).toBe(true)
  })

  test('without a script the page says how to browse', async () => {
    const tab = await open({ javaScriptEnabled: false })
    await tab.goto(`${address}search/`)
    expect(await tab.locator('main').textContent()).toContain('Search needs JavaScript')
    expect(await tab.locator('form[data-search]').isVisible()).toBe(false)
    await tab.click('main a[href$="timeline/"]')
    expect(new URL(tab.url()).pathname).toBe('/base/timeline/')
    await tab.context().close()
  })

  test('axe finds nothing, light or dark, and nothing is wider than a phone', async () => {
    const tab = await open({ bypassCSP: true, viewport: { width: 390, height: 844 } })
    const found: string[] = []
    for (const page of [
      'search/?q=Ukraine&year=2024',
      'places/',
      'places/brussels/',
      'topics/politics/',
      'outlets/reuters/',
    ]) {
      await tab.goto(address + page)
      if (page.startsWith('search/')) await tab.waitForSelector(hits)
      for (const what of await axeFindings(tab)) found.push(`${page}: ${what}`)
      const width = await tab.evaluate('document.documentElement.scrollWidth')
      if (width !== 390) found.push(`${page}: ${width} wide`)
    }
    expect(found).toEqual([])
    await tab.context().close()
  }, 60_000)
})
