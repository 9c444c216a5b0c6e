import { expect, test } from 'vitest'
import { read } from './office.ts'

const text =
  'A farmer of Lower Holm has won ten pounds by eating forty hard-boiled eggs within the hour, in the tap-room of the inn.'
const cited = `The Holm Telegraph. Tues. 8 Sept. 1896.\n\nA CURIOUS WAGER.\n\n${text}`

test.each([
  ['a shelf mark', `SCRAPBOOK VII  -  leaf 22 recto\n\n${cited}`],
  ['a box and a clip', `BOX 12 / Clip 44\n${cited}`],
  ['an album, in German', `Klebealbum 3, Blatt 14\n${cited}`],
  ['who typed it, and how', `(typed by E.M.H. from the original, spelling as printed)\n\n${cited}`],
  ['a note of the margin below', `${cited}\n\n[pencil note in margin: "Uncle Theo!"]`],
  ['tags below', `${cited}\n\n#Holm #History`],
])('no part of a cutting: %s', async (_, content) => {
  const { articles } = await read('a.txt', content)
  expect(articles).toMatchObject([{ claims: { outlet: 'The Holm Telegraph', title: 'A CURIOUS WAGER.' } }])
  expect(articles[0]?.text.replace('A CURIOUS WAGER.\n\n', '')).toBe(text)
})

test.each([
  ['a headline with a number', `Box office up 12\n\n${text}\n\nThe end.`, 'Box office up 12'],
  ['what is missing', `Eggs\n\n${text}\n\n[The rest of the cutting is torn.]`, 'torn'],
  ['a page of the paper', `Eggs\nPage 3\n\n${text}\n\nThe end.`, 'Eggs'],
  ['a headline of two such words', `File a claim\n\n${text}\n\nThe end.`, 'File a claim'],
  ['a number sign in a sentence', `Eggs\n\n${text}\n\nHe was #1 in the county.`, '#1'],
  [
    'who typed, in a sentence',
    `Eggs\n\n${text}\n\n(Typed pages, said the clerk, are not eggs and never were.)`,
    'Typed pages',
  ],
])('kept beside a text: %s', async (_, content, words) => {
  const { articles } = await read('a.txt', content)
  expect(articles[0]?.text).toContain(words)
})

test('the stamp of a note is when it was saved, where the article has its own paper and day', async () => {
  const { articles } = await read(
    'a.txt',
    `Eggs – from the Post\n12 October 2019 at 21:08\n\nThe Holm Post\nFarmer eats forty eggs\nOct. 11, 2019\n\n${text}`,
  )
  expect(articles[0]?.claims).toMatchObject({ added: '12 October 2019', outlet: 'The Holm Post' })
  expect(articles[0]?.text).not.toContain('from the Post')
})

test('a day and an hour below a headline stay where no paper stands below', async () => {
  const { articles } = await read(
    'a.txt',
    `Farmer eats forty eggs\n12 October 2019 at 21:08\n\n${text}\n\nThe end.`,
  )
  expect(articles[0]?.claims).not.toHaveProperty('added')
})

test.each([
  [
    'below who clipped it',
    `Clipped From\nThe Holm Republican\nHolm, Kansas\n12 Feb 1937, Fri • Page 1\n\nClipped by ada_77\n14 Jul 2016\n\n`,
  ],
  ['below a citation', 'The Holm Republican, 12 February 1937, page 1\n\n'],
])('a headline in capitals above its deck: %s', async (_, head) => {
  const { articles } = await read(
    'a.txt',
    `${head}FARMER EATS FORTY EGGS\n\nTook Less Than an Hour; Loser Pays With Grace\n\n${text}`,
  )
  expect(articles[0]?.claims).toMatchObject({
    outlet: 'The Holm Republican',
    title: 'FARMER EATS FORTY EGGS',
  })
  expect(JSON.stringify(articles)).not.toContain('ada_77')
})

test('a sentence between the headline and the citation stands beneath the headline', async () => {
  const deck = 'The loser paid with good grace and stood a round for the company'
  const cited = `Farmer eats forty eggs\n${deck}\nThe Holm Post, 11 October 2019\n\n`
  const { articles } = await read('a.txt', `${cited}${text}`)
  expect(articles).toMatchObject([{ claims: { standfirst: deck }, text: expect.not.stringContaining(deck) }])
  const short = await read('a.txt', `${cited}The end.`)
  expect(short.articles[0]?.text).toContain(deck)
})

test.each([
  [
    'bars of dots',
    'courier.example · Ada Rook · 8 min read',
    { outlet: 'courier.example', authors: ['Ada Rook'] },
  ],
  [
    'a reader of feeds',
    'Holm News by Ada Rook  /  2d  //  keep unread  //  hide',
    { outlet: 'Holm News', authors: ['Ada Rook'] },
  ],
  [
    'a writer with the paper',
    'Ada Rook, Holm Magasin\n12 min\n\nOriginal article',
    { outlet: 'Holm Magasin', authors: ['Ada Rook'] },
  ],
  [
    'a day behind a label',
    'Holm-Matin   Zoé ROOK   Publié le 14/04/2016 à 18h05',
    { outlet: 'Holm-Matin', date: '14/04/2016' },
  ],
])('a line of readers below the headline: %s', async (_, line, claims) => {
  const { articles } = await read('a.txt', `The case for the square\n${line}\n\n${text}\n\n${text}`)
  expect(articles).toMatchObject([{ claims }])
  expect(articles[0]?.text).not.toMatch(/min|unread|Original|Publié/)
})

test.each([
  ['a sentence with a bar of time', 'The film · 8 min long · opens on Friday, and nobody minds.'],
  ['who said it by the way', 'He came by Ada Rook / 2d class, he said.'],
  ['parts of a programme', 'Overture · 8 min · The band'],
])('no line of readers: %s', async (_, line) => {
  const { articles } = await read('a.txt', `The case for the square\n\n${line}\n\n${text}\n\n${text}`)
  expect(articles[0]?.text).toContain(line)
})

test.each([
  [
    'wide gaps',
    `PAGE TWO          THE HOLM SENTINEL          MONDAY, MARCH 2, 1942\n\nEGGS EATEN\n\n${text}`,
    'The Holm Sentinel',
  ],
  [
    'a colon and two places',
    `THE DAILY INTELLIGENCER: PORT HOLM, OREGON, TUESDAY, OCTOBER 5, 1886.\n\nEGGS EATEN.\n\n${text}`,
    'The Daily Intelligencer',
  ],
  [
    'a line below the name',
    `GAZZETTA DI HOLM\nGiornale politico quotidiano\nAnno XIV - N. 212          Holm, Sabato 3 Agosto 1878          Cent. 5\n\nUOVA\n\n${text}`,
    'Gazzetta di Holm',
  ],
  [
    'a long name with a day',
    `HOLM TIMES & DISTRICT NEWS\nSaturday 30th August 1913\n(Page 7, col. 2)\n\nEGGS EATEN.\n\n${text}`,
    'Holm Times & District News',
  ],
  [
    'the library above it',
    `About The Holm weekly argus. [volume] (Holm, Dakota [N.D.]) 1881-1894\nImage provided by: State Historical Society\nThe Holm weekly argus. [volume] (Holm, Dakota [N.D.]), March 02, 1888, Image 3\n\nEGGS EATEN.\n\n${text}`,
    'The Holm Weekly Argus',
  ],
  ['below a Polish text', `Jajka\n\n${text}\n\nŹródło: Kurier Holmski`, 'Kurier Holmski'],
  ['below a Russian text', `Яйца\n\n${text}\n\nИсточник: Хольмский вестник`, 'Хольмский вестник'],
  ['below a Czech text', `Vejce\n\n${text}\n\nZdroj: Holmské noviny`, 'Holmské noviny'],
  [
    'above the day and the writer',
    `Eggs eaten\nHolm Courier (Holm, OH)\nMarch 5, 2019 | Ada Rook, Staff Writer\n\n${text}`,
    'Holm Courier',
  ],
  [
    'with the paper again at the foot',
    `La Dépêche de Holm, sam. 11/09/65\n\nLes œufs\n\n${text}\n\nL.D.H. 11/9/65 p. 6`,
    'La Dépêche de Holm',
  ],
])('the paper of a cutting: %s', async (_, content, outlet) => {
  const { articles } = await read('a.txt', content)
  expect(articles[0]?.claims).toMatchObject({ outlet })
  expect(articles[0]?.text).toMatch(/inn\.$/)
})

test.each([
  ['a source that is no paper', `Eggs\n\n${text}\n\nSource: Office of Statistics`],
  ['a source with a word of papers', `Eggs\n\n${text}\n\nSource: Holm Press Office`],
  ['a source in small letters', `Eggs\n\n${text}\n\nQuelle: eigene Nachrichten`],
  ['an agency', `Eggs\n\n${text}\n\nQuelle: dpa`],
  ['an address of mail', `Eggs\n\n${text}\n\nBron: Ada Rook`],
  ['a league table', `Eggs\n\n${text}\n\nHolm          4          Marle`],
])('no paper: %s', async (_, content) => {
  const { articles } = await read('a.txt', content)
  expect(articles[0]?.claims).not.toHaveProperty('outlet')
})

test('the greeting and farewell of a society that sends a cutting to many are kept nowhere', async () => {
  const { articles } = await read(
    'a.txt',
    `From: Holm History Society <news@holm.example>\nSubject: This month\nDate: 3 February 2016 09:00\n\nDear members,\n\nHere is what Dorothy promised.\n\nEggs eaten\nHolm Chronicle, 17 June 1843\n\n${text}\n\nBest wishes,\nDorothy Pratt`,
  )
  expect(articles[0]?.claims).toMatchObject({
    outlet: 'Holm Chronicle',
    date: '17 June 1843',
    title: 'Eggs eaten',
  })
  expect(JSON.stringify(articles)).not.toContain('Dorothy')
})

test('a newsletter that cites its own paper keeps its subject and day', async () => {
  const { articles } = await read(
    'a.txt',
    `From: Holm Chronicle <news@holm.example>\nSubject: Eggs eaten\nDate: 3 February 2016 09:00\n\nDear readers,\n\n${text}\n\nHolm Chronicle, 3 February 2016`,
  )
  expect(articles[0]?.claims).toMatchObject({ title: 'Eggs eaten', outlet: 'Holm Chronicle' })
})

const cutting = 'Clipped from\nThe Holm Republican\nHolm, Kansas\n12 Feb 1937, Fri • Page 1'

test.each([
  ['above the paper', `Clipped By:\n  ada_77\n  14 Jul 2016\n${cutting}\n\nFarmer eats forty eggs\n\n`],
  ['in plain words', `Clipped by\nAda R\nThu, Jul 14, 2016\n\n${cutting}\n\nFarmer eats forty eggs\n\n`],
  ['without a day', `Clipped By:\nprairiesearcher\n${cutting}\n\nFarmer eats forty eggs\n\n`],
  ['below the paper', `${cutting}\n\nClipped By:\nada_77\n14 Jul 2016\n\nFarmer eats forty eggs\n\n`],
])('an account in a line below "Clipped by" is kept nowhere: %s', async (_, head) => {
  const { articles } = await read('a.txt', `${head}${text}`)
  expect(articles[0]?.claims).toMatchObject({
    ...{ outlet: 'The Holm Republican', date: '12 Feb 1937', title: 'Farmer eats forty eggs' },
  })
  expect(JSON.stringify(articles)).not.toMatch(/ada_77|Ada R|prairiesearcher/)
})

test.each([
  ['a headline over two lines', 'CLIPPED BY\nA PASSING BOAT\n\n'],
  ['a sentence', 'Clipped by\nthe frost, it never grew again.\n\n'],
  ['a list', 'Hedges clipped by:\nLind and Roe\n\n'],
  ['far from a name', 'Clipped by\n\n\n\nada_77\n\n'],
])('what only looks like it stays: %s', async (_, head) => {
  const { articles } = await read('a.txt', `${head}${text}`)
  expect(JSON.stringify(articles)).toMatch(/PASSING BOAT|the frost|Lind and Roe|ada_77/)
})

test.each([
  ['Quelle: dpa', 'dpa'],
  ['Source : AFP', 'AFP'],
  ['Źródło: PAP', 'PAP'],
  ['(Fuente: EFE)', 'EFE'],
  ['Fonte: ANSA/mrc', 'ANSA'],
  ['来源：新华社', '新华社'],
  ['Quelle: Holmer Zeitung, dpa, mrc', 'dpa'],
])('an agency as the source, below or above the text: %s', async (line, agency) => {
  for (const content of [`Eggs\n\n${text}\n\n${line}`, `Eggs\n\n${line}\n\n${text}`]) {
    const { articles } = await read('a.txt', content)
    expect(articles[0]?.claims).toMatchObject({ agency })
    expect(articles[0]?.text).not.toContain(line)
  }
})

test.each([
  ['whose picture it is', 'Foto: dpa'],
  ['what an agency is asked', 'Source: AP says the eggs were eaten'],
  ['three sources that are none', 'Source: Office of Eggs, Holm Farms, AP'],
  ['a table', 'Source: AP. Figures of 2019'],
])('no agency: %s', async (_, line) => {
  const { articles } = await read('a.txt', `Eggs\n\n${text}\n\n${line}`)
  expect(articles[0]?.claims).not.toHaveProperty('agency')
})

const japanese = 'オスク港湾局は古い埠頭を2年間閉鎖することを決めた。'

test.each([
  [`${japanese}【伊藤花子】`, ['伊藤花子']],
  [`${japanese}【伊藤花子、山田太郎】`, ['伊藤花子', '山田太郎']],
])('who signed a Japanese text: %s', async (body, authors) => {
  const { articles } = await read('a.txt', `石炭埠頭を閉鎖\n\n2019年3月5日\n\n${body}\n`)
  expect(articles[0]?.claims).toMatchObject({ authors })
  expect(articles[0]?.text).toMatch(/。$/)
})

test.each(['【共同】', '【ソウル支局】', '【写真】', '【時事】', '【オスク】'])(
  'no writer: %s',
  async (credit) => {
    const { articles } = await read('a.txt', `石炭埠頭を閉鎖\n\n2019年3月5日\n\n${japanese}${credit}\n`)
    expect(articles[0]?.claims).not.toHaveProperty('authors')
  },
)

test.each([
  ['Section: NEWS; Pg. 6', 'NEWS', '6'],
  ['Section: BUITENLAND; Blz. 6', 'BUITENLAND', '6'],
  ['Ressort: POLITIK; S. 5', 'POLITIK', '5'],
  ['Section: Section A; Column 1; National Desk; Pg. 1', 'Section A', '1'],
])('section and page as databases write them: %s', async (line, section, printPage) => {
  const { articles } = await read(
    'a.txt',
    `Eggs eaten\n\nHolm Gazette\nMarch 5, 2019\n\n${line}\nByline: Ada Rook\n\n${text}\n`,
  )
  expect(articles[0]?.claims).toMatchObject({ section, printPage })
  expect(articles[0]?.text).not.toContain(section)
})

test.each([
  'Section: why are there eggs?',
  'Section; Pg. 6',
  'Section 8: Pg. 6 is missing',
  'Eggs: NEWS; Pg. 6',
])('no section: %s', async (line) => {
  const { articles } = await read('a.txt', `Eggs eaten\n\n${line}\n\n${text}\n`)
  expect(articles[0]?.claims).not.toHaveProperty('section')
  expect(articles[0]?.claims).not.toHaveProperty('printPage')
})
