import { describe, expect, test } from 'vitest'
import { fieldsOf, note, prose, textOf } from './note.ts'

const fields = (text: string, format: 'text' | 'markdown' = 'text'): Record<string, unknown> =>
  fieldsOf(note(text, format))
const textIn = (text: string, format: 'text' | 'markdown' = 'text'): string => textOf(note(text, format))

describe('cards and citations of libraries', () => {
  test('EBSCO: a card above the text', () => {
    const text = `Title: Basin to be dredged.\nSource: Marle Sentinel (KY). 11/14/2002, pA1. 1p.\nDocument Type: Article\nFull Text Word Count: 322\nAccession Number: 2W60112233445\nDatabase: Newspaper Source\n\n${prose}`
    expect(fields(text)).toMatchObject({
      title: 'Basin to be dredged',
      outlet: 'Marle Sentinel',
      date: '2002-11-14',
      printPage: 'A1',
    })
    expect(textIn(text)).toBe(prose)
  })

  test('Nexis in Dutch: paper, day, edition and headline above the labels', () => {
    const text = `De Marlenaar\n\n17 oktober 2008 vrijdag\n1e Editie\n\nGeen boten\n\nSECTION: REGIO; Blz. 11\n\nLENGTH: 145 woorden\n\n${prose}\n\nLOAD-DATE: 17 oktober 2008\n\nLANGUAGE: DUTCH; NEDERLANDS\n`
    expect(fields(text)).toMatchObject({ title: 'Geen boten', outlet: 'De Marlenaar' })
    expect(textIn(text)).toBe(`Geen boten\n\n${prose}`)
  })

  test.each([
    [
      "1911 'A SNAKE IN THE BAG.', The Marle Sentinel (NSW : 1898 - 1921), 3 March, p. 2. , viewed 07 May 2021, http://nla.example/1\n\nA SNAKE IN THE BAG.",
      { outlet: 'The Marle Sentinel', date: '3 March 1911', printPage: '2' },
    ],
    [
      'Clipped From The Marle Gazette\nMarle, Ohio\n04 Apr 1913, Fri  •  Page 3\n\nWATERS GOING DOWN',
      { outlet: 'The Marle Gazette', date: '04 Apr 1913', printPage: '3' },
    ],
    [
      'Le Courrier de Marle\nSociété, vendredi 9 mai 2003, p. 7\n\nDeux cents moutons bloquent le pont',
      { outlet: 'Le Courrier de Marle', section: 'Société', printPage: '7' },
    ],
    [
      'Folha de Marle - São Bento, terça-feira, 14 de agosto de 1984\nCotidiano  Página 12\n\nEnchente deixa 300 desabrigados',
      { outlet: 'Folha de Marle', section: 'Cotidiano', printPage: '12' },
    ],
  ])('%#', (head, wanted) => expect(fields(`${head}\n\n${prose}`)).toMatchObject(wanted))

  test.each([
    "1911 'was a hard year', The Marle Sentinel wrote, and 3 March was the worst of it",
    'Clipped from the hedge\nMarle, Ohio\n04 Apr 1913',
    'Tide tables\nSociety, which met on 9 May 2003, p. 7',
  ])('no such card: %s', (head) => expect(fields(`${head}\n\n${prose}`).outlet).toBeUndefined())
})

describe('what agencies set above a headline', () => {
  test.each(['FRA-incendie-port\nURGENT\n=(PHOTO+VIDEO)=', 'bdt0123 3 pl 180 dpa 0456', 'GBR-Weather-Snow'])(
    'is cut: %s',
    (slugs) =>
      expect(textIn(`${slugs}\n\nBasin to be dredged\n\n${prose}`)).toBe(`Basin to be dredged\n\n${prose}`),
  )

  test.each([
    'A-level results are out',
    'URGENT',
    'Marle-Orrin line shut',
    'USA-Reise abgesagt',
    '(PICTURED)',
  ])('a headline stays: %s', (line) => expect(textIn(`${line}\n\n${prose}`)).toContain(line))
})

describe('notes of outliners and readers', () => {
  test('the text below a field of its own is text', () => {
    const text = `Title:: Basin to be dredged\nSource:: [[Marle Observer]]\nURL:: https://marle.example/basin\nArticle::\n    - ${prose.split('\n\n').join('\n    - ')}\n`
    expect(fields(text, 'markdown')).toMatchObject({ title: 'Basin to be dredged', outlet: 'Marle Observer' })
    for (const part of prose.split('\n\n')) expect(textIn(text, 'markdown')).toContain(part)
  })

  test('what a reader marked stands above the full text', () => {
    const text = `## Metadata\n* Full Title: Basin to be dredged\n* URL: https://marle.example/basin\n\n## Highlights\n* Nobody had asked.\n\n## Full text\n${prose}`
    expect(textIn(text, 'markdown')).toBe(prose)
  })

  test('highlights of an article about them stay', () => {
    const text = `# Goals of the week\n\n${prose}\n\n## Highlights\n\n* Nobody had asked.\n\n${prose}`
    expect(textIn(text, 'markdown')).toContain('Nobody had asked.')
  })

  test.each([
    ['**Source**: *Marle Valley Record*\n**Link**: <https://marle.example/hail>', 'Marle Valley Record'],
    ['Source: __Marle Valley Record__\nLink: https://marle.example/hail', 'Marle Valley Record'],
    ['Source: Marle * Valley\nLink: https://marle.example/hail', 'Marle * Valley'],
  ])('a value without its emphasis: %#', (head, outlet) =>
    expect(fields(`# Hail\n\n${head}\n\n${prose}`, 'markdown').outlet).toBe(outlet),
  )

  test('the stamp of a note above an article that repeats its title', () => {
    const text = `Parade called off\n12 November 2017 at 09:41\n\nParade called off\nThe Marle Post | 11 Nov 2017 | Ada Roe\n\n${prose}`
    expect(fields(text)).toMatchObject({
      added: '12 November 2017',
      outlet: 'The Marle Post',
      date: '11 Nov 2017',
    })
  })

  test('host and writer in one line', () =>
    expect(fields(`The last box\nmarlenews.example — By Ada Roe\n\n${prose}`)).toMatchObject({
      outlet: 'marlenews.example',
      authors: ['Ada Roe'],
    }))
})

test('the office, an embargo and a line below the headline of a release', () => {
  const text = `NEWS RELEASE\nUniversity of Marle\nOffice of Public Affairs\nEmbargoed until 00:01 GMT, Thursday 12 September 2019\n\nBees sleep less in cities\nStreet lamps keep them up, researchers say\n\n${prose}\n\nNotes to editors\n1. The university was founded in 1964.\n2. Press Office: press@marle.example, +44 1632 960001`
  expect(fields(text)).toMatchObject({
    title: 'Bees sleep less in cities',
    standfirst: 'Street lamps keep them up, researchers say',
    date: '12 September 2019',
  })
  expect(textIn(text)).toBe(`Bees sleep less in cities\n\n${prose}`)
})

describe('what pages and archives set around a text that is copied', () => {
  test('captions of a broadcaster, and the day below its label', () => {
    const text = `Man freed from chimney\nPublished\n8 January 2022\n\nShare\nImage source, Marle Fire\nImage caption,\nThe chimney had to be taken down\n\n${prose}`
    const document = note(text, 'text')
    expect(textOf(document)).not.toMatch(/Image|taken down|Published/)
    expect(textOf(document)).toContain('8 January 2022')
  })

  test.each([
    `Image caption,\n\n\n\n${prose}`,
    `Published\nnine times and never read\n\n${prose}`,
    `The image caption\nsays nothing\n\n${prose}`,
    `Légende\n\n${prose.repeat(3)}`,
  ])('other words stay: %#', (text) => expect(textIn(`Basin\n\n${text}`)).toContain('Skippers had asked'))

  test('a paper of long ago in its own archive', () => {
    const text = `ICE CARRIES OFF HUTS\nAbout the Archive\nThis is a digitized version of an article from the Times.\nSee the article in its original context from February 11, 1932, Page 3\n\n${prose}`
    expect(fields(text)).toMatchObject({ date: 'February 11, 1932', printPage: '3' })
    expect(textIn(text)).toBe(`ICE CARRIES OFF HUTS\n\n${prose}`)
  })

  test.each([
    ['Printed from www.marle.example on 21 Mar 2006 by user aroe', 'aroe'],
    ['Downloaded from marle.example on 2006-03-21 by ada.roe', 'ada.roe'],
  ])('who printed it is kept nowhere: %s', (line, who) =>
    expect(JSON.stringify(note(`Basin\n\n${prose}\n\n${line}`, 'text'))).not.toContain(who),
  )

  test.each([
    'Printed in the year 1932 by hand',
    'Printed on the press of 1932, the sheet is dear.',
    'Saved from the sea in May 1932 by Ada Roe, who swam.',
  ])('a sentence stays: %s', (line) => expect(textIn(`Basin\n\n${prose}\n\n${line}`)).toContain(line))
})

describe('whose cutting it is', () => {
  test('is kept nowhere; the paper is read', () => {
    const text = `Cutting in Aunt Flo's bible, no date, prob. Marle Gazette c. 1951\n\nGOLDEN WEDDING\n\n${prose}`
    expect(JSON.stringify(note(text, 'text'))).not.toContain('Flo')
    expect(fields(text).title).toBe('GOLDEN WEDDING')
  })

  test.each([
    `Cutting Costs At Any Price\n\nGOLDEN WEDDING\n\n${prose}`,
    `Cutting the hedge, a golden art\n\nGolden wedding\n\n${prose}`,
    `CUTTING IN HALF\n\nGOLDEN WEDDING\n\n${prose}`,
  ])('a headline stays: %#', (text) => expect(textIn(text)).toContain(text.split('\n')[0]))
})

test.each([
  [
    'The Marle pioneer. [volume] (Marle, Ariz.), 19 Oct. 1894. Chronicling America: Historic American Newspapers. Lib. of Congress. <https://chroniclingamerica.example/lccn/sn1/1894-10-19/ed-1/seq-3/>',
    { outlet: 'The Marle Pioneer', date: '19 Oct. 1894' },
  ],
  ['Le Réveil d’Évrieux, 18 août 1994, p. 3', { outlet: 'Le Réveil d’Évrieux', printPage: '3' }],
  ['6          THE MARLE COURIER, FRIDAY, MAY 7, 1920', { outlet: 'The Marle Courier', printPage: '6' }],
  ['Published: 00:01, 19 February 2010 | The Marle Standard', { outlet: 'The Marle Standard' }],
  ['The Marle Telegraph, Thursday, 8 December 1966, back page', { outlet: 'The Marle Telegraph' }],
])('a citation above the text: %s', (line, wanted) =>
  expect(fields(`${line}\n\nA COW RESTORED\n\n${prose}`)).toMatchObject(wanted),
)

test.each([
  ['link: "[link](https://marle.example/plough)"', 'https://marle.example/plough'],
  ['url: "[https://marle.example/plough](https://marle.example/plough)"', 'https://marle.example/plough'],
  ['url: https://marle.example/plough', 'https://marle.example/plough'],
  ['url: "[plough](/plough)"', undefined],
])('an address as a link of Markdown: %s', (line, url) =>
  expect(fields(`---\ntitle: Plough\n${line}\n---\n\n${prose}`, 'markdown').url).toBe(url),
)
