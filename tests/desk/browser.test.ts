import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { startBrowser } from '../../tools/chromium.ts'
import { readTree } from '../setup/folders.ts'
import { axeFindings } from '../site/axe.ts'
import { clippings, type OpenDesk, openDesk, openSeeds } from './archive.ts'

let browser: Browser

// Each step waits for a whole build: on a busy machine that takes its time.
const patience = 60_000

vi.setConfig({ testTimeout: 240_000 })

beforeAll(async () => {
  browser = await startBrowser()
})

afterAll(async () => {
  await browser.close()
  vi.resetConfig()
})

function poll<Value>(look: () => Value) {
  return expect.poll(look, { timeout: patience, interval: 50 })
}

/** A person at the desk: what is clicked is counted, and what goes wrong in the page is kept. */
class Owner {
  clicks = 0
  readonly complaints: string[] = []
  readonly tab: Page
  readonly open: OpenDesk

  constructor(open: OpenDesk, tab: Page) {
    this.open = open
    this.tab = tab
    tab.on('pageerror', (error) => this.complaints.push(String(error)))
    tab.on('console', (message) => {
      if (message.type() === 'error' && !/409/.test(message.text())) this.complaints.push(message.text())
    })
    tab.on('request', (request) => {
      if (!request.url().startsWith(open.address)) this.complaints.push(`asked for ${request.url()}`)
    })
  }

  async goto(path: string): Promise<void> {
    await this.tab.goto(this.open.address + path)
  }

  async click(selector: string): Promise<void> {
    this.clicks++
    await this.tab.click(selector)
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.tab.keyboard.press(key)
  }

  /** The page of an article by its file. */
  page(source: string): string {
    return this.open.desk.seen?.entries.find((entry) => entry.source === source)?.page ?? ''
  }

  file(path: string): string | null {
    const full = join(this.open.folder, path)
    return existsSync(full) ? readFileSync(full, 'utf8') : null
  }

  /** The text of a part of the page; "" while another page is loaded. */
  async text(selector: string): Promise<string> {
    const text = await this.tab
      .locator(selector)
      .textContent()
      .catch(() => '')
    return text ?? ''
  }

  /** What the bar says. */
  async says(words: string | RegExp): Promise<void> {
    await poll(() => this.text('[data-said]')).toMatch(words)
  }

  /** The change was made, and the page is the one that was built after it. */
  async done(words: string): Promise<void> {
    await this.says(new RegExp(`^(?!.*Building).*${words}`, 's'))
  }

  async reloaded(words: string): Promise<void> {
    await poll(() => this.text('main')).toContain(words)
  }
}

async function owner(open: OpenDesk): Promise<Owner> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  })
  onTestFinished(() => context.close())
  context.setDefaultTimeout(patience)
  return new Owner(open, await context.newPage())
}

describe('with the mouse', () => {
  test('a wrong date takes three clicks; the page has it, and the files can be had back', async () => {
    const me = await owner(await openDesk())
    await me.goto(me.page('bridge.txt'))
    await me.click('text=Correct this article')
    await me.tab.locator('#desk-date').fill('4 to 6 May 2014')
    await poll(() => me.tab.locator('#desk-date-hint').textContent()).toContain('2014-05-04/2014-05-06')
    me.clicks++ // into the field
    await me.click('.desk-save >> text=Save')
    await me.reloaded('Between 4 and 6 May 2014')
    expect(me.clicks).toBeLessThanOrEqual(3)
    expect(me.file('bridge.txt.yml')).toBe('date: 2014-05-04/2014-05-06\n')
    await me.says(/date set to between 4 and 6 May 2014.*bridge\.txt\.yml \(new\)\+ date: 2014-05-04/s)
    await me.click('text=Undo')
    await me.done('Undone')
    expect(await me.tab.locator('.known').textContent()).toContain('3 May 2014')
    expect(me.file('bridge.txt.yml')).toBe(null)
    expect(me.complaints).toEqual([])
  })

  test('two people are joined with one click at the questions, with two on a page', async () => {
    const me = await owner(await openDesk())
    await me.goto('.desk/?kind=same-person')
    await me.click('text=Same person')
    await me.says('Johanna Quist and J. Quist are one person')
    expect(me.clicks).toBe(1)
    expect(me.file('authority/people.yml')).toContain('same:\n  - [Johanna Quist, J. Quist]\n')
    await me.tab.locator('text=Nothing').first().waitFor()
    await me.goto('')
    await me.press('u')
    await me.done('Undone')
    await poll(() => me.file('authority/people.yml')).not.toContain('same:')
    await me.goto('people/johanna-quist/')
    me.clicks = 0
    await me.click('text=Correct this person')
    await me.click('text=Join with J. Quist')
    await me.reloaded('2 articles')
    expect(me.clicks).toBe(2)
    expect(me.complaints).toEqual([])
  })

  test('words that are marked are corrected, and name a person; a paragraph is cut, and kept again', async () => {
    const me = await owner(await openDesk())
    await me.goto(me.page('bridge.txt'))
    await me.click('text=Correct this article')
    await mark(me.tab, 'Tbe river')
    await me.tab.locator('#desk-right').fill('The river')
    await me.click('text=Correct the words')
    await me.done('is read as')
    await me.reloaded('The river stood high')
    expect(me.file('bridge.txt.yml')).toBe('corrections:\n  Tbe river: The river\n')
    await me.click('text=Correct this article')
    await mark(me.tab, 'Osk')
    await me.click('text=They name a person')
    await me.done('Osk is a person')
    await poll(() => me.tab.locator('.in-this-article').textContent()).toContain('Osk')
    await me.click('text=Correct this article')
    await me.click('summary:has-text("in this article")')
    await me.click('text=Rosa Marchetti is no person here')
    await poll(() => me.tab.locator('.in-this-article').textContent()).not.toContain('Rosa')
    expect(me.file('bridge.txt.yml')).toContain('people: [Osk]\nnotPeople: [Rosa Marchetti]\n')
    expect(me.file('bridge.txt')).toContain('Tbe river')
    await me.goto(me.page('mills.txt'))
    await me.click('text=Correct this article')
    await me.click('.desk-panel summary:has-text("kept")')
    await me.click('text=Cut it >> nth=-1')
    await me.done('cut “The mills')
    expect(await me.tab.locator('.article-body').textContent()).not.toContain('bakers have flour')
    await me.click('text=Correct this article')
    await me.click('.desk-panel summary:has-text("left out")')
    await me.click('.desk-panel li:has-text("cut by the owner") >> text=Keep it')
    await me.done('kept “The mills')
    expect(await me.tab.locator('.article-body').textContent()).toContain('bakers have flour')
    expect(me.file('mills.txt.yml')).toMatch(/^keep: \[/)
    expect(me.complaints).toEqual([])
  })

  test('an outlet, a person and a split', async () => {
    const me = await owner(await openDesk())
    await me.goto('outlets/lowlandpost-example/')
    await me.click('text=Correct this outlet')
    await me.tab.locator('#desk-name').fill('Lowland Post')
    await me.tab.locator('#desk-hosts').fill('lowlandpost.example')
    await me.click('.desk-panel >> text=Save')
    await me.done('outlet described')
    await me.goto('people/rosa-marchetti/')
    await me.click('text=Correct this person')
    await me.tab.locator('#desk-viaf').fill('x')
    await me.click('.desk-panel >> text=Save')
    await me.says('no viaf id')
    await me.tab.locator('#desk-viaf').fill('https://viaf.org/viaf/123456')
    await me.click('.desk-panel >> text=Save')
    await me.done('Rosa Marchetti: viaf')
    await me.click('text=Correct this person')
    await me.click('summary:has-text("another Rosa")')
    await me.click('.desk-choose:has-text("Piers") input')
    await me.tab.locator('#desk-what').fill('baker')
    await me.click('text=Give them to the other')
    await me.done('given to another person')
    await me.goto('people/rosa-marchetti-baker/')
    expect(await me.tab.locator('main').textContent()).toContain('Piers of the bridge')
    expect(me.complaints).toEqual([])
  })

  test('the usual corrections take the clicks that docs/desk.md says', async () => {
    const me = await owner(await openDesk())
    const taken: Record<string, number> = {}
    const count = async (what: string, path: string, work: () => Promise<void>): Promise<void> => {
      await me.goto(path)
      me.clicks = 0
      await work()
      taken[what] = me.clicks
    }
    const inPanel = (what: string, field: string, value: string, words: string) =>
      count(what, me.page('bridge.txt'), async () => {
        await me.click('[data-correct]')
        await me.click(`#desk-${field}`)
        await me.tab.locator(`.desk-panel #desk-${field}`).fill(value)
        await me.click('.desk-save >> text=Save')
        await me.done(words)
      })
    await inPanel('headline', 'title', 'Bridge closed', 'headline set')
    await inPanel('outlet', 'outlet', 'The Osk Courier', 'outlet set')
    await inPanel('topics', 'topics', 'bridges, town', 'topics set')
    await inPanel('language', 'language', 'en-GB', 'language set')
    await count('host', '.desk/?kind=outlet', async () => {
      const card = '.desk-question:has-text("lowlandpost")'
      await me.click(`${card} >> input`)
      await me.tab.locator(`${card} >> input`).fill('Lowland Post')
      await me.click(`${card} >> text=Name it`)
      await me.says('lowlandpost.example is Lowland Post')
    })
    await count('two people', '.desk/?kind=same-person', async () => {
      await me.click('text=Two people')
      await me.tab.locator('.desk-nothing').waitFor()
    })
    await inPanel('standfirst', 'standfirst', 'Until the spring', 'standfirst set')
    await inPanel('section', 'section', 'Town', 'section set')
    // Emptied, its own word is taken back first; read from the clipping it would be "none".
    await count('emptied', me.page('mills.txt'), async () => {
      await me.click('[data-correct]')
      await me.click('#desk-url')
      await me.tab.locator('.desk-panel #desk-url').fill('')
      await me.click('.desk-save >> text=Save')
      await me.done('address: none')
    })
    expect(me.file('mills.txt.yml')).toBe('none: [url]\n')
    await count('and back', me.page('mills.txt'), async () => {
      await me.click('[data-correct]')
      await me.click('text=Address as the clipping has it')
      await me.done('as the clipping has it')
    })
    expect(me.file('mills.txt.yml')).toBe(null)
    await count('place', 'places/lowlands/', async () => {
      await me.click('[data-correct]')
      await me.click('#desk-name')
      await me.tab.locator('.desk-panel #desk-name').fill('The Lowlands')
      await me.click('.desk-save >> text=Save')
      await me.done('is called The Lowlands')
    })
    expect(me.tab.url()).toBe(`${me.open.address}places/the-lowlands/`)
    expect(me.file('authority/places.yml')).toBe('The Lowlands:\n  aliases: [Lowlands]\n')
    await me.press('u')
    await me.done('Undone')
    expect(me.tab.url()).toBe(`${me.open.address}places/lowlands/`)
    await count('no place', 'places/lowlands/', async () => {
      await me.click('[data-correct]')
      await me.click('text=Lowlands is no place')
      await me.done('is no place')
    })
    await count('no person', 'people/rosa-marchetti/', async () => {
      await me.click('[data-correct]')
      await me.click('text=Rosa Marchetti is no person')
      await me.done('is no person')
    })
    expect(taken).toEqual({
      ...{ headline: 3, outlet: 3, topics: 3, language: 3, host: 2, 'two people': 1, 'no person': 2 },
      ...{ standfirst: 3, section: 3, emptied: 3, 'and back': 2, place: 3, 'no place': 2 },
    })
    expect(me.complaints).toEqual([])
  })

  test('the archive has its settings, checked, with their lines shown, and the way back', async () => {
    const me = await owner(await openDesk())
    await me.goto('')
    await me.click('text=Settings')
    await me.tab.locator('#desk-language').fill('Klingon!')
    await me.click('.desk-save >> text=Save')
    await me.says('no language tag')
    await me.tab.locator('#desk-language').fill('de')
    await me.tab.locator('#desk-title').fill('Die Osk-Akte')
    await me.tab.locator('#desk-accent').fill('#0b5d3b')
    await me.tab.selectOption('#desk-pictures', 'no')
    await me.click('.desk-save >> text=Save')
    await me.done('The archive: name, language, accent color, pictures')
    expect(me.file('archive.yml')).toBe(
      '# The archive of a town.\ntitle: Die Osk-Akte\nlanguage: de\ncolors:\n  accent: "#0b5d3b"\npictures: no\n',
    )
    await me.goto('')
    expect(await me.tab.locator('.nameplate').textContent()).toContain('Die Osk-Akte')
    expect(await me.tab.locator('html').getAttribute('lang')).toBe('de')
    await me.press('u')
    await me.done('Undone')
    expect(me.file('archive.yml')).toBe('# The archive of a town.\ntitle: The Osk File\n')
    expect(me.complaints).toEqual([])
  })

  test('many articles at once', async () => {
    const me = await owner(await openDesk())
    await me.goto('.desk/articles/?q=mills')
    await me.click('[data-all]')
    await me.tab.locator('#desk-value').fill('Lowland Post')
    await me.click('text=Set for the chosen')
    await me.says('Outlet of 2 articles set to Lowland Post')
    await me.reloaded('Lowland Post')
    expect(me.file('mills.txt.yml')).toBe('outlet: Lowland Post\n')
    expect(me.file('harvest.txt.yml')).toBe('outlet: Lowland Post\n')
  })

  test('a text is pasted and a file is dropped, and what was understood is shown', async () => {
    const me = await owner(await openDesk())
    await me.goto('.desk/add/')
    await me.tab.locator('#desk-title').fill('Lights on the quay')
    await me.tab.locator('#desk-url').fill('https://osk.example/quay')
    await me.tab
      .locator('#desk-text')
      .fill(
        'On 4 June 2015 the lights on the quay of Osk were lit for the first time. Rosa Marchetti, the mayor, turned the switch before a crowd.',
      )
    await me.click('text=Add the text')
    await poll(() => me.tab.locator('[data-added-list]').textContent()).toContain('Lights on the quay')
    expect(me.file('lights-on-the-quay.txt')).toContain('turned the switch')
    expect(me.file('lights-on-the-quay.txt.yml')).toBe(
      'title: Lights on the quay\nurl: https://osk.example/quay\n',
    )
    const data = await me.tab.evaluateHandle(() => {
      const files = new DataTransfer()
      files.items.add(
        new File(
          [
            'A new bell\n\n5 June 2015\n\nThe bell of Osk rang for the first time since the fire, and the whole town came to hear it.\n',
          ],
          '../../bell.txt',
        ),
      )
      files.items.add(new File(['x'], 'virus.exe'))
      return files
    })
    await me.tab.dispatchEvent('[data-drop]', 'drop', { dataTransfer: data })
    await poll(() => me.tab.locator('[data-added-list]').textContent()).toContain('A new bell')
    await me.says('virus.exe is of no kind that is read')
    expect(me.file('bell.txt')).toContain('The bell of Osk')
    await me.click('text=Undo')
    await poll(() => me.file('bell.txt')).toBe(null)
  })
})

describe('with the keyboard alone', () => {
  test('each thing that can be put right', async () => {
    const passage = (year: number): string =>
      `In ${year} the ferry lay in the dock, and those who lived on the other side of the water walked over the old bridge to school, to church and to the market as before.`
    const years = [1991, 1992, 1993, 1994, 1995]
    const me = await owner(
      await openDesk({
        ...clippings,
        'dock.txt': `The dock\n\n1 July 2014\n\nThe dock is empty.\n\n${years.map(passage).join('\n\n')}\n`,
        'dock.txt.yml': `cut:\n${years.map((year) => `  - In ${year}…\n`).join('')}`,
      }),
    )
    const to = (where: string) => tabTo(me.tab, where)
    const type = (text: string) => me.tab.keyboard.type(text)
    /** Go to a page, open its panel, and go to a field or button of it. */
    const correct = async (page: string, ...where: string[]): Promise<void> => {
      if (me.tab.url() !== me.open.address + page) await me.goto(page)
      await me.press('e')
      await me.tab.locator('.desk-panel').waitFor()
      for (const [index, one] of where.entries()) {
        await to(one)
        if (index < where.length - 1) await me.press('Enter')
      }
    }

    await correct(me.page('ferry.txt'), '#desk-title')
    await me.press('Control+a')
    await type('The ferry is back')
    const typed = {
      ...{
        date: '6 May 2014',
        outlet: 'The Osk Courier',
        standfirst: 'After three years',
        authors: 'Ida Falk',
      },
      ...{ section: 'Town', language: 'en-GB', topics: 'ferries', places: 'Osk', note: 'From a drawer.' },
    }
    for (const [field, value] of Object.entries(typed)) {
      await to(`#desk-${field}`)
      await me.press('Control+a')
      await type(value)
    }
    await to('button:text("Save")')
    await me.press('Enter')
    await me.done('date set to 6 May 2014')
    await me.reloaded('The ferry is back')
    expect(me.file('ferry.txt.yml')).toBe(
      'title: The ferry is back\ndate: 2014-05-06\noutlet: The Osk Courier\nstandfirst: After three years\nauthors: [Ida Falk]\nsection: Town\nlanguage: en-GB\ntopics: [ferries]\nplaces: [Osk]\nnote: From a drawer.\n',
    )

    const bridge = me.page('bridge.txt')
    await correct(bridge, 'summary:text("Words marked")', '#desk-wrong')
    await type('Tbe river')
    await to('#desk-right')
    await type('The river')
    await me.press('Enter')
    await me.done('is read as')
    await correct(bridge, 'summary:text("Words marked")', '#desk-wrong')
    await type('Osk')
    await to('button:text("They name a person")')
    await me.press('Enter')
    await me.done('Osk is a person')
    await correct(me.page('piers.txt'), 'summary:text("kept")', 'button:text("Cut it")')
    await me.press('Enter')
    await me.done('cut “The piers of the bridge')
    await me.goto('.desk/?kind=cuts')
    await me.press('1')
    await me.says('kept “In 1991 the ferry')
    expect(me.file('dock.txt.yml')).toMatch(/ {2}- In 1991….*\nkeep: \["In 1991 the ferry/s)
    await poll(
      () => me.open.desk.seen?.entries.find(({ source }) => source === 'dock.txt')?.excerpt,
    ).toContain('1991')
    await me.press('y')
    await me.tab.locator('.desk-nothing').waitFor()

    await correct('people/rosa-marchetti/', '#desk-aliases')
    await type('R. Marchetti')
    await to('#desk-wikidata')
    await type('Q42')
    await me.press('Enter')
    await me.done('Rosa Marchetti: other spellings; wikidata')
    await correct('people/rosa-marchetti/', 'summary:text("another Rosa")', 'input:near("Piers")')
    await me.press('Space')
    await to('#desk-what')
    await type('baker')
    await me.press('Enter')
    await me.done('given to another person')
    await correct('people/johanna-quist/', 'button:text("Join with J. Quist")')
    await me.press('Enter')
    await me.done('are one person')

    for (const [page, field, words, done] of [
      ['outlets/lowlandpost-example/', '#desk-name', 'Lowland Post', 'outlet described'],
      ['places/lowlands/', '#desk-name', 'The Lowlands', 'is called The Lowlands'],
      ['topics/ferries/', '#desk-label', 'Ships', 'opic'],
    ] as const) {
      await correct(page, field)
      await me.press('Control+a')
      await type(words)
      await me.press('Enter')
      await me.done(done)
    }

    await me.goto('.desk/articles/?q=mills')
    await to('[data-all]')
    await me.press('Space')
    await to('#desk-field')
    await me.press('End')
    await to('#desk-value')
    await type('The mills of Osk')
    await me.press('Enter')
    await me.done('Story of 2 articles set to The mills of Osk')
    await poll(() => me.open.desk.seen?.report.archive.stories.length).toBe(1)
    await correct(me.open.desk.seen?.report.archive.stories[0]?.page ?? '', 'button:text("another event")')
    await me.press('Enter')
    await me.done('is a story of its own')

    await me.goto('.desk/archive/')
    await to('#desk-tagline')
    await type('Since 2014')
    await me.press('Enter')
    await me.done('line below the name')
    await me.goto('.desk/add/')
    await to('#desk-text')
    await type('A new bell. The bell of Osk rang for the first time since the fire.')
    await to('button:text("Add the text")')
    await me.press('Enter')
    await poll(() => me.text('[data-added-list]')).toContain('A new bell')
    await me.goto('')
    await me.press('u')
    await me.done('Undone: Added a-new-bell')
    expect(me.complaints).toEqual([])
  })

  test('questions: next, back, yes, no, type, later, undo; and nothing comes back', async () => {
    const me = await owner(await openDesk())
    await me.goto('')
    await me.press('d')
    await me.tab.locator('.desk-question').first().waitFor()
    const open = await me.tab.locator('.desk-question').count()
    const current = () => me.tab.evaluate(() => document.activeElement?.closest('.desk-question')?.id ?? '')
    const [first, second] = await me.tab
      .locator('.desk-question')
      .evaluateAll((all) => all.map(({ id }) => id))
    expect(await current()).toBe(first)
    await me.press('j')
    expect(await current()).toBe(second)
    await me.press('k')
    expect(await current()).toBe(first)
    const kindOf = async () => (await current()).split('-').slice(0, -1).join('-')
    let steps = 0
    for (; steps < 40 && (await me.tab.locator('.desk-question:not(.desk-done)').count()) > 1; steps++) {
      const kind = await kindOf()
      if (kind === 'outlet') {
        await me.press('i')
        await me.tab.keyboard.type('The Osk Courier')
        await me.press('Enter')
      } else await me.press(kind === 'same-person' ? 'n' : 'y')
      await poll(async () => [
        kind,
        await me.tab.locator('.desk-done').count(),
        await me.text('[data-said]'),
      ]).toEqual([kind, steps + 1, expect.any(String)])
    }
    await me.press('u')
    await poll(() => me.tab.locator('.desk-done').count()).toBe(steps - 1)
    await me.press('l')
    await poll(() => me.tab.locator('.desk-done').count()).toBe(steps)
    expect(await me.tab.locator('#desk-count').textContent()).toBe(
      `${steps - 1} decided, ${open - steps + 1} open`,
    )
    await me.press('y')
    await me.tab.locator('a[href="/.desk/?later=1"]').waitFor()
    expect(await me.tab.locator('.desk-question').count()).toBe(0)
    await me.goto('.desk/?later=1')
    expect(await me.tab.locator('.desk-question').count()).toBe(1)
    expect(me.complaints).toEqual([])
  })
})

test('a file that was changed elsewhere is not overwritten, and the page says so', async () => {
  const me = await owner(await openDesk())
  await me.goto(me.page('bridge.txt'))
  await me.press('e')
  await me.tab.locator('#desk-title').waitFor()
  writeFileSync(join(me.open.folder, 'bridge.txt.yml'), 'title: Theirs\n')
  await me.tab.locator('textarea#desk-title').fill('Mine')
  await me.click('.desk-save >> text=Save')
  await me.says('changed by another program meanwhile. Nothing was written')
  expect(me.file('bridge.txt.yml')).toBe('title: Theirs\n')
})

test('on a copy of the sample: a correction, and the word of a clue with one key', async () => {
  const me = await owner(await openSeeds())
  const entry = me.open.desk.seen?.entries[0]
  await me.goto(entry?.page ?? '')
  await me.press('e')
  await me.tab.locator('.desk-panel').waitFor()
  await me.tab.locator('#desk-outlet').fill('The Sample')
  await me.press('Enter')
  await me.done('outlet set')
  await me.reloaded('The Sample')
  await me.goto('.desk/?kind=date')
  const question = me.tab.locator('.desk-question').first()
  const taken = await question.locator('[data-key="1"]').textContent()
  await me.press('1')
  await me.says(/date set to (?:on or after|between)/)
  expect(taken).toMatch(/Take: (?:on or after|between)/)
  expect(me.complaints).toEqual([])
})

test('axe finds nothing on the desk, in light and in dark', async () => {
  const open = await openDesk()
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' })
  onTestFinished(() => context.close())
  const tab = await context.newPage()
  const me = new Owner(open, tab)
  for (const path of ['.desk/', '.desk/articles/', '.desk/add/', '.desk/changes/']) {
    await me.goto(path)
    expect([path, await axeFindings(tab)]).toEqual([path, []])
  }
  for (const path of [me.page('bridge.txt'), 'people/rosa-marchetti/', 'outlets/lowlandpost-example/']) {
    await me.goto(path)
    await tab.click('[data-correct]')
    await tab.locator('.desk-panel').waitFor()
    expect([path, await axeFindings(tab)]).toEqual([path, []])
  }
})

test('a page of another origin can change nothing and read nothing', async () => {
  const open = await openDesk()
  const before = readTree(open.folder)
  const article = open.desk.seen?.entries[0]?.id ?? ''
  const attack = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(attackPage(open.address, article))
  })
  await new Promise<void>((done) => attack.listen(0, '127.0.0.1', done))
  onTestFinished(() => void attack.close())
  const context = await browser.newContext()
  onTestFinished(() => context.close())
  const tab = await context.newPage()
  await tab.goto(`http://127.0.0.1:${(attack.address() as AddressInfo).port}/`)
  await poll(() => tab.evaluate('document.title')).toBe('done')
  const got = (await tab.evaluate('window.got')) as string[]
  expect(got).toEqual([])
  expect(readTree(open.folder)).toEqual(before)
  expect(open.desk.journal.changes).toEqual([])
  // A form that leads there is answered with a refusal.
  await tab.evaluate('document.forms[0].submit()')
  await poll(() => tab.evaluate('document.body?.textContent ?? ""')).toContain('Only a page of this desk')
  expect(readTree(open.folder)).toEqual(before)
})

/** Tries all that a page can try; what it got hold of is in `window.got`. */
function attackPage(address: string, article: string): string {
  const body = JSON.stringify({ action: 'article', fields: { article, title: 'Hacked' }, seen: {} })
  return `<!doctype html><title>attack</title>
<form method="post" enctype="text/plain" action="${address}.desk/change"><input name='${body.slice(0, -1)},"x":"' value='"}'></form>
<iframe id="frame" src="${address}.desk/"></iframe>
<script>
window.got = []
const note = (what) => window.got.push(what)
const element = (name, fields) => new Promise((done) => {
  const node = Object.assign(document.createElement(name), fields)
  node.onload = () => done(note(name + ' ' + (fields.src ?? fields.href)))
  node.onerror = () => done()
  document.head.append(node)
})
const read = async (path, options) => {
  try {
    const answer = await fetch('${address}' + path, options)
    if (answer.type !== 'opaque') note('fetch ' + path + ' ' + (await answer.text()).length)
  } catch {}
}
const body = ${JSON.stringify(body)}
const run = async () => {
  await read('')
  await read('.desk/')
  await read('data/people.json')
  await read('.desk/', { mode: 'no-cors' })
  await read('.desk/change', { method: 'POST', body, headers: { 'content-type': 'application/json', 'x-desk-token': 'x' } })
  await read('.desk/change', { method: 'POST', mode: 'no-cors', body })
  await read('.desk/undo', { method: 'POST', mode: 'no-cors', credentials: 'include' })
  await read('%ff')
  await element('script', { src: '${address}.desk/desk.js' })
  await element('script', { src: '${address}site.js' })
  await element('link', { rel: 'stylesheet', href: '${address}.desk/desk.css' })
  await element('img', { src: '${address}icon.svg' })
  await new Promise((done) => {
    const events = new EventSource('${address}.desk/events')
    events.onmessage = () => done(note('events'))
    events.onerror = () => done(events.close())
  })
  try {
    if (document.getElementById('frame').contentDocument?.body?.textContent) note('frame')
  } catch {}
  document.title = 'done'
}
run()
</script>`
}

/** Mark words in the text of the page, as the mouse does. */
async function mark(tab: Page, words: string): Promise<void> {
  await tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('.text') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
    }
    throw new Error(`${wanted} is not in the text`)
  }, words)
  await poll(() => tab.locator('#desk-wrong').inputValue()).toBe(words)
}

/**
 * Press Tab until what is meant has the focus: `#id`, or a button, summary or field with words: `button:text("Save")`. How far
 * it is, is guessed by the order of the page, so that not each stop has to be looked at; where it leads, is what counts.
 */
async function tabTo(tab: Page, where: string): Promise<void> {
  const [, selector = where, words = ''] = /^(\w+):\w+\("(.+)"\)$/.exec(where) ?? []
  for (let tries = 0; tries < 60; tries++) {
    const steps = await tab.evaluate(
      ([wanted, text]) => {
        const isMeant = (one: Element): boolean =>
          one.matches(wanted) && (one.closest('label') ?? one).textContent?.includes(text) === true
        const at = document.activeElement
        if (at && isMeant(at)) return 0
        const stops = [
          ...document.querySelectorAll('a[href], button, input, select, textarea, summary'),
        ].filter((one) => one.checkVisibility())
        const here = stops.findIndex(
          (one) => at !== null && (at.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
        )
        const there = stops.findIndex((one, index) => index >= here && isMeant(one))
        return Math.max(1, there - here)
      },
      [selector, words] as const,
    )
    if (steps === 0) return
    for (let step = 0; step < steps; step++) await tab.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${where}`)
}
