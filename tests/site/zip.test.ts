import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { listClippings } from '../../src/read/find-input.ts'
import { startBrowser } from '../../tools/chromium.ts'
import { dateline } from '../setup/command.ts'
import { emptyFolder, writeTree } from '../setup/folders.ts'

const clippings = {
  'in/flood.md':
    '---\ntitle: Flood in Vell\ndate: 2014-05-03\noutlet: Vell Post\n---\n\nThe river rose in the night, and Mayor Anna Brandt had the bridge closed.\n',
  'in/ferry.md':
    '---\ntitle: Ferry is back\ndate: 2015-06-01\noutlet: Vell Post\n---\n\nThe ferry to Osk returned, and Anna Brandt was the first on board.\n',
}

test('a published zip, unpacked, is read from the disk: every link, the style and the scripts', {
  timeout: 120_000,
}, async () => {
  const folder = writeTree(emptyFolder(), clippings)
  expect(
    (await dateline(folder, ['publish', '--to', 'zip', '--file', 'vell.zip', '--workers', '0'])).code,
  ).toBe(0)
  writeTree(folder, unzipSync(readFileSync(join(folder, 'vell.zip'))))
  // Unpacked among the clippings, it is not read.
  expect(listClippings(folder, new Set(['.html', '.json', '.md'])).sort()).toEqual([
    'in/ferry.md',
    'in/flood.md',
  ])
  const browser = await startBrowser()
  try {
    const tab = await browser.newPage()
    const wrong: string[] = []
    tab.on('pageerror', (error) => wrong.push(error.message))
    tab.on('requestfailed', (request) => {
      if (!/\.webmanifest$/.test(request.url())) wrong.push(request.url())
    })
    const start = `file://${folder}/vell/index.html`
    const seen = new Set([start])
    for (const page of seen) {
      await tab.goto(page)
      expect(await tab.title(), page).not.toBe('')
      // A folder that is opened from a disk is a list of its files.
      expect(await tab.locator('main').count(), page).toBe(1)
      const links = await tab
        .locator('a[href], form[action]')
        .evaluateAll((all) =>
          all.map(
            (one) => new URL(one.getAttribute('href') ?? one.getAttribute('action') ?? '', document.URL).href,
          ),
        )
      for (const link of links)
        if (link.startsWith('file:') && /\.html(?:#|$)/.test(link)) seen.add(link.replace(/#.*$/, ''))
        else if (link.startsWith('file:') && link.endsWith('/')) wrong.push(`${page} → ${link}`)
    }
    expect(wrong).toEqual([])
    expect(seen.size).toBeGreaterThan(15)
    expect([...seen].some((page) => page.includes('/search/'))).toBe(false)
    // What readers do: from the front page to a person and on, and to the dark design.
    await tab.goto(start)
    await tab.getByRole('link', { name: 'Ferry is back' }).first().click()
    await tab.getByRole('link', { name: 'Anna Brandt' }).first().click()
    expect(await tab.locator('h1').textContent()).toContain('Anna Brandt')
    const paper = (): Promise<string> =>
      tab.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    const light = await paper()
    await tab.waitForFunction('[...document.fonts].some(({ status }) => status === "loaded")')
    await tab.getByRole('button', { name: /dark/i }).click()
    expect(await paper()).not.toBe(light)
  } finally {
    await browser.close()
  }
})
