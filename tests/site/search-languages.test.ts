import type { Server } from 'node:http'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from '../../tools/chromium.ts'
import { dateline } from '../setup/command.ts'
import { sharedFolder, writeTree } from '../setup/folders.ts'
import { askByLink } from './ask.ts'
import { serve } from './built.ts'

/** One clipping a language, in an archive whose own is English. */
const clippings: Readonly<Record<string, string>> = {
  de: 'Neue Wehrleiterin in Bröckel\n\n3. März 2021\n\nDie Leiterin der Wehr heißt jetzt Ute Größner aus Köln. Sie wohnt mit Frau Weiß in der Nähe der Mühle, und die Wahl war am Abend.\n\nDer alte Leiter geht nach zwanzig Jahren. Ein Fest gibt es erst im Sommer, wie die Stadt am Morgen sagte.\n',
  en: 'Mill-Hill bridge is shut\n\n4 March 2021\n\nThe bridge of Mill-Hill was shut by the council on Monday, and it will not be opened before the summer.\n',
  es: 'Núñez abre la biblioteca\n\n5 de marzo de 2021\n\nEl alcalde José Núñez dijo ayer que la construcción de la biblioteca de Logroño se termina este año.\n',
  ja: '橋の工事が三月に始まる\n\n2021年3月6日\n\n市長は昨日、橋の工事が三月に始まると述べた。図書館の前の道は夏まで通れない。\n',
  zh: '桥梁工程三月开始\n\n2021年3月7日\n\n市长昨天说,桥梁工程将于三月开始。图书馆前的道路到夏天都不能通行。\n',
  ar: 'المدينة تغلق الجسر\n\n8 مارس 2021\n\nقال رئيس البلدية أمس إن المدينة تغلق الجسر حتى الصيف، وإن الطريق أمام المكتبة لن يفتح قبل ذلك.\n',
  da: 'Broen i Ærøskøbing lukker\n\n9. marts 2021\n\nBorgmesteren i Århus sagde i går, at broen i Ærøskøbing ikke åbner før til sommer, og det var Søren Bøgh enig i.\n',
}

describe('words as people type them', () => {
  const folder = sharedFolder()
  let browser: Browser
  let server: Server
  let tab: Page

  beforeAll(async () => {
    const [input, output] = [join(folder, 'clippings'), join(folder, 'site')]
    writeTree(input, Object.fromEntries(Object.entries(clippings).map(([tag, text]) => [`${tag}.txt`, text])))
    const { code, err } = await dateline(folder, ['build', '--input', input, '--output', output])
    expect(code, err).toBe(0)
    const served = await serve(output)
    server = served.server
    browser = await startBrowser()
    tab = await browser.newPage()
    await tab.goto(`${served.address}search/`)
  }, 90_000)

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  test.each([
    ['Größner', 'de', 'Größner'],
    ['grossner', 'de', 'Größner'],
    ['groessner', 'de', 'Größner'],
    ['koln', 'de', 'Köln'],
    ['koeln', 'de', 'Köln'],
    ['weiss', 'de', 'Weiß'],
    ['mill', 'en', 'Mill-Hill'],
    ['hill', 'en', 'Mill-Hill'],
    ['mill-hill', 'en', 'Mill-Hill'],
    ['nunez', 'es', 'Núñez'],
    ['construccion', 'es', 'construcción'],
    ['ano', 'es', 'año'],
    ['工事', 'ja', '工事'],
    ['事が', 'ja', '事が'],
    ['書館の', 'ja', '書館の'],
    ['工事 図書館', 'ja', '工事'],
    ['图书馆', 'zh', '图书馆'],
    ['梁工', 'zh', '梁工'],
    ['مدينة', 'ar', 'المدينة'],
    ['المدينة', 'ar', 'المدينة'],
    ['مكتبة', 'ar', 'المكتبة'],
    ['aarhus', 'da', 'Århus'],
    ['arhus', 'da', 'Århus'],
    ['bogh', 'da', 'Bøgh'],
    ['aeroskobing', 'da', 'Ærøskøbing'],
  ])('%s', async (query, language, marked) => {
    expect(await askByLink(tab, `q=${encodeURIComponent(query)}`)).toBe(1)
    const items = tab.locator('[data-search-results] li')
    expect(await items.count()).toBe(1)
    const title = clippings[language]?.split('\n')[0]
    expect(await items.locator('h2').textContent()).toBe(title)
    expect(await items.locator('mark').first().textContent()).toBe(marked)
    expect(await items.textContent()).not.toMatch(/[\u2060\u2063]/)
  })

  test.each(['事工', '馆图', 'Grüßner'])('%s is not there', async (query) => {
    expect(await askByLink(tab, `q=${encodeURIComponent(query)}`)).toBe(0)
    expect(await tab.locator('[data-search-status]').textContent()).toMatch(/^Nothing found/)
  })
})

describe('words as each language bends them', () => {
  const folder = sharedFolder()
  let browser: Browser
  let server: Server
  let tab: Page

  /** Of English clippings, and six in German and in Spanish each; the second and third word stand in one clipping alone. */
  const bent: Readonly<Record<string, string>> = Object.fromEntries(
    [0, 1, 2, 3, 4, 5].flatMap((n) => [
      [
        `en${n}.txt`,
        `Ferry ${n} is late\n\n${n + 1} March 2021\n\nThe ferry of the island left an hour after its time, said the council, and nobody was told why it was so.${n === 0 ? ' The harbour was repaired.' : ''}\n`,
      ],
      [
        `de${n}.txt`,
        `Die Fähre ${n} kommt zu spät\n\n${n + 1}. April 2021\n\nDie Fähre der Insel fuhr eine Stunde nach ihrer Zeit, wie der Rat am Morgen sagte, und niemand wusste, warum das so war.${n === 0 ? ' Am Abend war noch die Wahl im Rathaus.' : ''}\n`,
      ],
      [
        `es${n}.txt`,
        `El barco ${n} llega tarde\n\n${n + 1} de mayo de 2021\n\nEl barco de la isla salió una hora después, según dijo ayer el ayuntamiento, y nadie supo por qué había sido así.${n === 0 ? ' Hubo también una canción.' : ''}\n`,
      ],
    ]),
  )

  beforeAll(async () => {
    const [input, output] = [join(folder, 'clippings'), join(folder, 'site')]
    writeTree(input, bent)
    const { code, err } = await dateline(folder, ['build', '--input', input, '--output', output])
    expect(code, err).toBe(0)
    const served = await serve(output)
    server = served.server
    browser = await startBrowser()
    tab = await browser.newPage()
    await tab.goto(`${served.address}search/`)
  }, 90_000)

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  const ask = async (question: string): Promise<string[]> => {
    const found = await askByLink(tab, question)
    // The first three hits are shown before the others of a page are there.
    const headlines = tab.locator('[data-search-results] li h2')
    await expect.poll(() => headlines.count()).toBe(Math.min(found, 10))
    return headlines.allTextContents()
  }

  test.each([
    ['Wahlen', 'Die Fähre 0 kommt zu spät'],
    ['canciones', 'El barco 0 llega tarde'],
    ['repairs', 'Ferry 0 is late'],
    ['harbours', 'Ferry 0 is late'],
  ])('%s', async (query, title) => expect(await ask(`q=${query}`)).toEqual([title]))

  test.each(['Grüßner', 'navigations'])('%s is not there', async (query) => {
    expect(await askByLink(tab, `q=${encodeURIComponent(query)}`)).toBe(0)
    expect(await tab.locator('[data-search-status]').textContent()).toMatch(/^Nothing found/)
  })

  test('hits of all languages stand in the order of days, and are counted together', async () => {
    const newest = await ask('q=&year=2021&sort=newest')
    expect(newest.slice(0, 7)).toEqual([
      ...[5, 4, 3, 2, 1, 0].map((n) => `El barco ${n} llega tarde`),
      'Die Fähre 5 kommt zu spät',
    ])
    expect(await tab.locator('[data-search-status]').textContent()).toMatch(/^18 /)
    await tab.waitForSelector('[data-facet="language"] .count')
    expect(await tab.locator('[data-facet="language"] .count').allTextContents()).toEqual(['6', '6', '6'])
    expect((await ask('q=&year=2021&sort=oldest')).slice(0, 2)).toEqual([
      'Ferry 0 is late',
      'Ferry 1 is late',
    ])
  })

  test('the page has its own language again', async () => {
    await ask('q=Wahlen')
    expect(await tab.locator('html').getAttribute('lang')).toBe('en')
  })
})
