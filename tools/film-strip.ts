// The six pictures of docs/desk.md: `npm run film-strip`. The desk on a copy of the sample, with some clippings that leave much
// to decide.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { Desk } from '../src/desk/desk.ts'
import { deskSite } from '../src/desk/routes.ts'
import { addressOf, listen } from '../src/server/site.ts'
import { startBrowser } from './chromium.ts'

const size = { width: 1100, height: 700 }

const clippings: Readonly<Record<string, string>> = {
  'bridge.txt': `Bridge of Osk to close

3 May 2014

The council of Osk sat on the matter of the bridge until late in the evening. "The bridge will stay closed until the spring," Johanna Quist said. The engineer Johanna Quist had looked at the piers for a week, and what she saw there left the council with little choice.

Tbe river stood high, and nobody could say when the work would begin. Rosa Marchetti, the mayor, asked for patience.
`,
  'rain.txt': `Rain over the lowlands

https://lowlandpost.example/2014/rain

21 August 2014

It rained over the lowlands for the ninth day, and the fields stood under water as far as the mills of Osk. J. Quist, who keeps the fair, said that it would be held all the same.
`,
  'harvest.txt': `A late harvest

https://lowlandpost.example/2014/harvest

2 September 2014

The harvest was late in the lowlands, and the mills of Osk stood still for a week. Nobody could remember such rain in August, and the farmers fear for their seed.
`,
  'mills.txt': `The mills turn again

https://lowlandpost.example/2014/mills

Posted 9/11/2014

The mills of Osk turn again after a week of rain, and the bakers have flour for the fair. The price of bread stays high all the same, J. Quist said on Thursday. "Nobody bakes for nothing," J. Quist told the fair.
`,
}

const pasted = `Lights on the quay

On 4 June 2015 the lights on the quay of Osk were lit for the first time since the flood. Rosa Marchetti, the mayor, turned the switch before a crowd that had waited since noon.`

export async function main([folder = 'docs/desk']: readonly string[]): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'dateline-film-'))
  const input = join(place, 'in')
  cpSync('seeds', input, { recursive: true })
  for (const [path, text] of Object.entries(clippings)) writeFileSync(join(input, path), text)
  const desk = await Desk.open(
    {
      ...{ input, output: join(place, 'out'), cache: join(place, 'cache') },
      ...{ strict: false, verify: true, search: true, workers: 0, threadsFrom: 1 },
      signal: new AbortController().signal,
    },
    quiet,
  )
  const server = await listen(deskSite(desk), 0)
  const browser = await startBrowser()
  try {
    const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' })
    const tab = await context.newPage()
    const bridge = desk.seen?.entries.find(({ source }) => source === 'bridge.txt')?.page ?? ''
    await takePictures(tab, addressOf(server), bridge, (name) => join(folder, `${name}.png`))
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
    await desk.close()
    rmSync(place, { recursive: true, force: true })
  }
}

async function takePictures(
  tab: Page,
  address: string,
  article: string,
  fileOf: (name: string) => string,
): Promise<void> {
  const goto = (path: string) => tab.goto(address + path)
  const take = async (name: string): Promise<void> => {
    await tab.evaluate('document.fonts.ready.then(() => true)')
    await tab.screenshot({ path: fileOf(name) })
  }
  await goto('.desk/')
  await take('1-decide')
  await goto('.desk/?kind=same-person')
  await take('2-people')
  await goto(article)
  await tab.click('[data-correct]')
  await tab.locator('#desk-date').fill('3 to 5 May 2014')
  await tab.locator('#desk-date-hint', { hasText: '2014-05-03' }).waitFor()
  await take('3-article')
  await tab.locator('#desk-outlet').fill('The Osk Courier')
  await tab.click('.desk-save >> text=Save')
  await tab.locator('.byline', { hasText: 'Between 3 and 5 May' }).waitFor()
  await tab.locator('[data-said] pre').waitFor()
  await take('4-diff')
  await goto('.desk/articles/?q=osk')
  const boxes = tab.locator('.desk-chosen input[type=checkbox]')
  for (const index of [1, 2, 3]) await boxes.nth(index).check()
  await tab.locator('#desk-value').fill('Lowland Post')
  await take('5-many')
  await goto('.desk/add/')
  await tab.locator('#desk-text').fill(pasted)
  await tab.click('text=Add the text')
  await tab.locator('[data-added-list] li').first().waitFor()
  await tab.locator('[data-added]').scrollIntoViewIfNeeded()
  await take('6-add')
}

const nothing = (): void => {}
const quiet = {
  ...{ step: nothing, progress: nothing, note: nothing, built: nothing, failed: nothing },
  problems: () => [],
}
