import { describe, expect, it } from 'vitest'
import * as implementation from '../../../src/index.ts'
import { parted } from '../../../src/normalize/grown-together.ts'
import type * as published from '../../../types/dateline.d.ts'

const { readArticle } = implementation as unknown as typeof published

// The head of a page that was selected and copied: names alone, parts that have grown together, a standfirst above who wrote and when.

describe('a line of a head', () => {
  it.each([
    ['Ada Roe3 May 2019, 10:21', 'Ada Roe 3 May 2019, 10:21'],
    ['Ada Roe03.05.2019, 10:21 Uhr', 'Ada Roe 03.05.2019, 10:21 Uhr'],
    ['Ada Roe2 hours ago', 'Ada Roe 2 hours ago'],
    ['Ada RoeMay 3, 2019', 'Ada Roe May 3, 2019'],
    ['Published Fri, May 3 201910:21 AM', 'Published Fri, May 3 2019 10:21 AM'],
    ['3.5.2019, 10:21Lesezeit: 5 Min.', '3.5.2019, 10:21 Lesezeit: 5 Min.'],
    ['03.05.20193. Mai 2019', '03.05.2019 3. Mai 2019'],
    ['10:21, 03 May 2019Updated 11:40', '10:21, 03 May 2019 Updated 11:40'],
    // What belongs together.
    ['The iPhone14 is here', 'The iPhone14 is here'],
    ['MH370 search ends', 'MH370 search ends'],
    ['G7 meets in Marle', 'G7 meets in Marle'],
    ['COVID19 cases fall', 'COVID19 cases fall'],
    ['A4 closed for 3 hours', 'A4 closed for 3 hours'],
    ['McRoe wins', 'McRoe wins'],
    ['U2 plays in Marle on 3 May 2019', 'U2 plays in Marle on 3 May 2019'],
  ])('%s', (text, wanted) => expect(parted(text)).toBe(wanted))
})

const first =
  'The harbour board of Osterhaven voted late on Monday to close the old swing bridge for two years, after engineers had found cracks below the roadway.'
const second =
  'The ferries will run every twenty minutes while the bridge is closed, said the head of the board, and nobody on the islands will have to pay more than today.'
const third =
  'The fishermen of the northern basin called the decision hasty and asked the board to wait until the new road along the dike has been opened to lorries.'
const headline = 'Osterhaven closes its swing bridge for two years'
const standfirst =
  'Engineers found cracks in the iron below the roadway of the swing bridge of Osterhaven, and the board does not want to wait for another winter to pass.'
const menu = 'Skip to main content\n\nNews\nSport\nCulture\nLog in\nSubscribe\n'
const foot = 'Share\nTweet\n\nRelated articles\n\nCookie policy\nPrivacy policy\n'

async function read(head: string, body = `${first}\n\n${second}\n\n${third}`) {
  const { title, authors, date, text } = await readArticle({
    name: 'clip-01.txt',
    content: `${menu}\n${head}\n\n${body}\n\n${foot}`,
  })
  return { title, authors: authors.map(({ name }) => name), day: date?.edtf ?? null, text }
}

describe('who wrote a page', () => {
  it.each<[kind: string, head: string, authors: string[]]>([
    ['alone below the headline', `${headline}\n\nAda Lindqvist`, ['Ada Lindqvist']],
    [
      'near the day, labels between',
      `${headline}\n\nAda Lindqvist\n\nAudio version for members of this site\n\nShare\n3 May 2019, 10:21`,
      ['Ada Lindqvist'],
    ],
    [
      'above what she is',
      `${headline}\n\nShare\n\nAda Lindqvist\n\nHarbour Correspondent\n\nShare`,
      ['Ada Lindqvist'],
    ],
    [
      'below standfirst, picture and credit',
      `${headline}\n\n${standfirst}\n\nThe bridge in April.\nPhoto: Piet Aalders\n\nAda Lindqvist and Tom Beck\nPublished Friday 3 May 2019 10:21`,
      ['Ada Lindqvist', 'Tom Beck'],
    ],
    ['grown together with the hour', `${headline}\n\nAda Lindqvist2 hours ago`, ['Ada Lindqvist']],
    ['grown together with "by"', `${headline}\n\nbyAda Lindqvist\n3 May 2019`, ['Ada Lindqvist']],
    [
      'said twice, as beside a picture',
      `${headline}\n\nAda Lindqvist Ada Lindqvist\n3 May 2019`,
      ['Ada Lindqvist'],
    ],
    [
      'above the credit of a picture',
      `${headline}\n\n3 May 2019\n\nAda Lindqvist\n\nPhoto: Piet Aalders`,
      ['Ada Lindqvist'],
    ],
    [
      'not whom the picture shows',
      `${headline}\n\n${standfirst} Ada Lindqvist welcomed it.\n\n3 May 2019\n\nAda Lindqvist\n\nPhoto: Piet Aalders`,
      [],
    ],
    ['not the label of a day', `${headline}\n\nJan Change : 3 May 2019`, []],
    [
      'each in a line, with a trade grown to it',
      `${headline}\n\nBy\nAda LindqvistNews Reporter\nTom Beck\n\n10:21, 03 May 2019Updated 11:40, 03 May 2019`,
      ['Ada Lindqvist', 'Tom Beck'],
    ],
    [
      'with trade of unknown words',
      `${headline}\n\nBy\nAda Lindqvist Deputy Content Hub Director\n3 May 2019`,
      ['Ada Lindqvist'],
    ],
    // Nobody who is named there wrote the text.
    ['a photographer below a label', `${headline}\n\nPhoto:\nPiet Aalders\n\n3 May 2019`, []],
    ['a place', `${headline}\n\nSan Diego\n\n3 May 2019`, []],
    ['a paper', `${headline}\n\nAda Gazette\n\n3 May 2019`, []],
  ])('%s', async (_, head, authors) => expect((await read(head)).authors).toEqual(authors))

  it.each<[kind: string, body: string]>([
    [
      'whom the text is about',
      `${first}\n\nAda Lindqvist, who leads the board, said that it was late.\n\n${third}`,
    ],
    [
      'one of several who speak',
      `${first}\n\nTom Beck\n\n${second}\n\nPiet Aalders\n\n${third}\n\nJo Lund\n\n${second} That is all.`,
    ],
  ])('not %s', async (_, body) => {
    expect((await read(`${headline}\n\nAda Lindqvist`, body)).authors).toEqual([])
  })
})

describe('the day of a page', () => {
  it.each<[kind: string, head: string, day: string | null]>([
    ['below the standfirst', `${headline}\n\n${standfirst}\n\n03.05.2019\nShare`, '2019-05-03'],
    [
      'far below the standfirst, buttons between',
      `${headline}\n\n${standfirst}\n\nShare\nTweet\nCopy link\nSubscribe\n\n3 May 2019\nComments`,
      '2019-05-03',
    ],
    ['grown together with the writer', `${headline}\n\nAda Lindqvist03.05.2019, 10:21`, '2019-05-03'],
    ['above the headline, with its hour', `3 May 2019, 10:21\n${headline}\n`, '2019-05-03'],
  ])('%s', async (_, head, day) => expect((await read(head)).day).toBe(day))

  it('is none of a table of hours', async () => {
    const program = `${first}\n\nFerry\nFirst boat\nLast boat\nNordkant\n6:10\n22:50\n\n${second}\n\n${third}`
    expect((await read(headline, program)).text).toContain('22:50')
  })
})

describe('the headline of a page', () => {
  it.each<[kind: string, head: string]>([
    [
      'above its deck, below a label',
      `Harbour\n\n${headline}\n\nWhat will become of the old ferry landing now?\n\nPhoto: Piet Aalders\n3 May 2019`,
    ],
    [
      'not an entry of a box',
      `Most read\n\nFerry fares of Osterhaven to rise in winter\nWho pays for the dike road\nSwing bridge closes in two years\nFishermen ask for time\n\n${headline}\n\nAda Lindqvist\n3 May 2019`,
    ],
    [
      'not the teaser of a ticker',
      `${headline}\n\nBy Ada Lindqvist\n\nFishermen of the northern basin protest at the bridge17:24\n\n3 May 2019`,
    ],
  ])('%s', async (_, head) => expect((await read(head)).title).toBe(headline))
})

describe('a notice far above the article', () => {
  const notice =
    'Please update the details of your payment, so that we can renew your membership and you go on without advertisements of any kind.'
  const entries = Array.from({ length: 14 }, (_, at) => `Section ${'abcdefghijklmn'[at]}`).join('\n')
  it('is no text', async () => {
    const { text, title } = await read(
      `${notice}\n\n${entries}\n\n${headline}\n\nBy Ada Lindqvist\n3 May 2019`,
    )
    expect([title, text.includes('payment')]).toEqual([headline, false])
  })
  it('stays where it speaks of the matter', async () => {
    const { text, title } = await read(`${headline}\n\n${standfirst}\n\n${entries}`)
    expect(`${title} ${text}`).toContain('cracks in the iron')
  })
})

it('is read below any number of lines that may be captions', async () => {
  const lines = 'HomeLocalThe bridge reopens at last\n\nThe bridge reopens at last\n\n'.repeat(4000)
  const { text } = await readArticle({
    name: 'clip-01.txt',
    content: `The bridge reopens\n\nAda Roe\n\n${lines}\n\n${first}\n`,
  })
  expect(text).toContain(first)
})

describe('the line that is the headline of a page', () => {
  it.each<[kind: string, head: string, title: string]>([
    ['of two words, the first no first name', 'Harbour Osterhaven\n\nShare', 'Harbour Osterhaven'],
    ['of two words in capitals', 'BRIDGE DECISION\n\nShare', 'BRIDGE DECISION'],
    [
      'a question below a line that promotes the site',
      'The best of the coast in one place\n\nWho needs the bridge of Osterhaven?\n\nShare\n\nPrint\n\n3 May 2019',
      'Who needs the bridge of Osterhaven?',
    ],
    [
      'with its standfirst between it and the day',
      `All the news of the coast\n\nSwing bridge: islands fear for their road\n\n${standfirst}\n\n3 May 2019, 10:21`,
      'Swing bridge: islands fear for their road',
    ],
    // What is none.
    ['not who wrote it', `${headline}\n\nAda Osterhaven`, headline],
    [
      'not the caption below it',
      `${headline}\n\nThe swing bridge in April\nPhoto: Piet Aalders\n\nAda Lindqvist\n3 May 2019`,
      headline,
    ],
    ['not a question that the page asks', `${headline}\n\n3 May 2019\n\nDid you find a mistake?`, headline],
    ['not the label above it', `Harbour: news\n\n${headline}\n\n3 May 2019`, headline],
  ])('%s', async (_kind, head, title) => expect((await read(head)).title).toBe(title))
})

it.each([
  [
    'ROWING - RESULTS OF THE OSTERHAVEN REGATTA.\n\nOSTERHAVEN 2019-05-03\n\nResults of the Osterhaven\n\nRegatta rowed on Friday:\n\nEights - 1. Marle 6:12, 2. Osterhaven 6:14, 3. Arlen 6:20',
    'ROWING - RESULTS OF THE OSTERHAVEN REGATTA.',
  ],
  [
    `OSTERHAVEN\n\nSwing bridge closed for two years\n\n${first}\n\n${second}`,
    'Swing bridge closed for two years',
  ],
])('capitals at the very top: %#', async (content, title) => {
  expect((await readArticle({ name: 'clip-02.txt', content })).title).toBe(title)
})
