import type { Server } from 'node:http'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../../tools/chromium.ts'
import { dateline } from '../setup/command.ts'
import { sharedFolder } from '../setup/folders.ts'
import { axeFindings } from './axe.ts'
import { serve } from './built.ts'

const sample = join(import.meta.dirname, '../../seeds')

describe('the sample in a browser', () => {
  const folder = sharedFolder()
  let browser: Browser
  let server: Server
  let address: string

  beforeAll(async () => {
    const output = join(folder, 'site')
    const { code, err } = dateline(folder, ['build', '--input', sample, '--output', output])
    expect(code, err).toBe(0)
    const served = await serve(output)
    server = served.server
    address = served.address
    browser = await startBrowser()
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
    const all = await tab.locator(hits).count()
    expect(await tab.locator(`${hits} mark`).first().textContent()).toBe('Stoltenberg')
    expect(new URL(tab.url()).searchParams.get('q')).toBe('Stoltenberg')
    expect(await tab.locator(status).textContent()).toBe(all === 1 ? '1 article' : `${all} articles`)

    await tab.focus('input[name="q"]')
    await tab.keyboard.press('ArrowDown')
    const first = await tab.locator(`${hits} a`).first().textContent()
    expect(await tab.evaluate('document.activeElement.textContent')).toBe(first)
    await tab.keyboard.press('ArrowUp')
    expect(await tab.evaluate('document.activeElement.name')).toBe('q')

    await tab.fill('input[name="q"]', 'Ukraine')
    await expect.poll(() => tab.locator(hits).count()).toBeGreaterThan(2)
    await tab.click('summary')
    await tab.locator('select[name="year"] option[value="2024"]').waitFor({ state: 'attached' })
    await tab.selectOption('select[name="year"]', '2024')
    await expect.poll(() => tab.locator(hits).count()).toBe(2)
    expect(new URL(tab.url()).searchParams.get('year')).toBe('2024')

    await tab.click(`${hits} a`)
    await tab.waitForSelector('.article-body')
    await tab.goBack()
    await expect.poll(() => tab.locator(hits).count()).toBe(2)
    expect(complaints).toEqual([])
    await tab.context().close()
  })

  test('words that nothing has are said to have found nothing', async () => {
    const tab = await open()
    await tab.goto(`${address}search/?q=qqxzzyqq`)
    await expect.poll(() => tab.locator(status).textContent()).toMatch(/^Nothing found/)
    expect(await tab.locator(hits).count()).toBe(0)
    await tab.context().close()
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
