import { describe, expect, test } from 'vitest'
import { fieldsOf, note, prose, textOf } from '../note.ts'

const fields = (text: string): Record<string, unknown> => fieldsOf(note(text, 'text'))
const textIn = (text: string): string => textOf(note(text, 'text'))

describe('lines above a text that say nothing but facts', () => {
  test.each<[string, string, Record<string, unknown>]>([
    [
      'Basin to be dredged\n\nMarle Blad. 12.06.2019 04:00 Av Ida Holm\nSide 6 | Papirutgave',
      'Basin to be dredged',
      { outlet: 'Marle Blad', date: '12.06.2019', printPage: '6', authors: ['Ida Holm'] },
    ],
    [
      'Basin to be dredged\nMarle Gazette (Marle, Ohio)\nMarch 4, 2019 | Author/Byline: IDA HOLM | Section: News | Page: 7 | Readability: >12 grade level',
      'Basin to be dredged',
      { outlet: 'Marle Gazette', date: 'March 4, 2019', printPage: '7', section: 'News' },
    ],
    [
      'Marler Bote vom 12.06.2019\n\nSeite: 15\nAusgabe: Marle Stadt\nRessort: Lokales\nJahrgang: 2019\nAuflage: 18.400\n\nBecken wird tiefer\nVon Ida Holm',
      'Becken wird tiefer\n\nVon Ida Holm',
      { outlet: 'Marler Bote', date: '12.06.2019', printPage: '15', title: 'Becken wird tiefer' },
    ],
    [
      'Basin to be dredged\nfrom Marle Gazette | Local\nby Ida Holm\nvia RSS · Mar 04, 2019 18:15',
      'Basin to be dredged\n\nby Ida Holm',
      { outlet: 'Marle Gazette', date: 'Mar 04, 2019' },
    ],
    ['Basin to be dredged\nNewsroom | Marle Gazette', 'Basin to be dredged', { outlet: 'Marle Gazette' }],
  ])('are read and go: %#', (head, left, wanted) => {
    expect(fields(`${head}\n\n${prose}`)).toMatchObject(wanted)
    expect(textIn(`${head}\n\n${prose}`)).toBe(`${left}\n\n${prose}`)
  })

  test.each([
    // An event, a house, a recipe, a table of figures, a person: none is an article's card.
    'Basin day\nPlace: The quay\nDate: 2 May 2024\nAdmission: free\nStart: 10 am',
    'Cod in milk\nServes: 4\nTime: 40 minutes\nDate: 2 May 2024',
    'The Inner Basin\nAuthor: Ida Holm\nPages: 212\nISBN: 978-0-00-000000-2\nDate: 2 May 2024',
    'Results\nNorth: 41\nSouth: 39\nTurnout: 61',
    // Parts that say something else.
    'Basin to be dredged\nThe Gazette | a pub on the quay | was sold',
    'Basin to be dredged\nOn March 4, 2019 | the basin froze',
    'Marle Gazette wins prize\nMarch 4, 2019 | Ida Holm',
  ])('other lines stay: %#', (head) => {
    const left = textIn(`${head}\n\n${prose}`)
    for (const line of head.split('\n').slice(1, 3)) expect(left).toContain(line.split(' | ').at(-1))
  })
})

describe('the title of the page above the headline', () => {
  test.each([
    'ReadPress - Marle Gazette: 2019-03-04 - Basin to be dredged',
    'Basin to be dredged | Marle Gazette',
  ])('goes: %s', (page) =>
    expect(textIn(`${page}\nBasin to be dredged\n\n${prose}`)).toBe(`Basin to be dredged\n\n${prose}`),
  )

  test.each([
    // Another headline that ends with the same words, and one that names neither paper nor day.
    'Board votes: Basin to be dredged',
    'Two years late, basin to be dredged',
  ])('another headline stays: %s', (line) =>
    expect(textIn(`${line}\nBasin to be dredged\n\n${prose}`)).toContain(line),
  )

  test('paper and section before it, in one line', () => {
    const text = `Marle Gazette » Harbour » Watch: Basin to be dredged\n\n${prose}`
    expect(fields(text)).toMatchObject({ outlet: 'Marle Gazette', title: 'Watch: Basin to be dredged' })
    expect(fields(`Basin » Harbour » Who will dredge it now\n\n${prose}`)).toEqual({})
  })
})

describe('the head of a page in one line', () => {
  test.each<[string, Record<string, unknown>]>([
    [
      '2 THE MARLE MERCURY. [July 8, 1898.',
      { outlet: 'The Marle Mercury', date: 'July 8, 1898', printPage: '2' },
    ],
    [
      'PAGE FOUR THE MARLE COURIER, MARLE, N. Y., SATURDAY, APRIL 14, 1923',
      { outlet: 'The Marle Courier', date: 'APRIL 14, 1923', printPage: '4' },
    ],
    ['Marle NY Evening Star 1923 - 0412.pdf', { outlet: 'Marle NY Evening Star', date: '1923' }],
  ])('%s', (line, wanted) =>
    expect(fields(`${line}\n\nBASIN DREDGED AT LAST\n\n${prose}`)).toMatchObject(wanted),
  )

  test.each([
    'Four boats of The Marle Mercury, July 8, 1898',
    '2 boats sank. [July 8, 1898.',
    'Page four of the courier, Saturday, April 14, 1923',
    'Plan of the basin 1923 - 0412',
  ])('%s is none', (line) =>
    expect(fields(`${line}\n\nBASIN DREDGED AT LAST\n\n${prose}`).outlet).toBeUndefined(),
  )
})

describe('below a text that was copied', () => {
  test('buttons of a reader, in its language', () => {
    const foot = 'WEBSITE BESUCHEN\nAls gelesen markieren\nTeilen\nSpäter lesen'
    expect(textIn(`Basin to be dredged\n\n${prose}\n\n${foot}`)).toBe(`Basin to be dredged\n\n${prose}`)
    expect(textIn(`Crew\n\n${prose}\n\nIda Holm\nOle Vik\nTeilen`)).toContain('Ole Vik')
  })

  test('how a newsletter ends; the address of who got it is nowhere', () => {
    const foot =
      'You are receiving this because you signed up.\nUnsubscribe berit@mail.example from this list\nOur mailing address: 1 Quay, Marle'
    const document = note(`Basin to be dredged\n\n${prose}\n\n${foot}`, 'text')
    expect(textOf(document)).toBe(`Basin to be dredged\n\n${prose}`)
    expect(JSON.stringify(document)).not.toContain('berit')
    const told = `Basin to be dredged\n\n${prose}\n\nTo unsubscribe, members had to write a letter to the board.`
    expect(textIn(told)).toContain('had to write')
  })

  test('tags with their label', () => {
    expect(fields(`Basin to be dredged\n\n${prose}\n\nTags: harbour, dredging`).topics).toEqual([
      'harbour',
      'dredging',
    ])
    expect(textIn(`Basin to be dredged\n\n${prose}\n\nTags: they are sewn on by hand.`)).toContain('sewn')
  })

  test('whom to ask, of a release without that label', () => {
    const foot = 'SOURCE Holm Foods\n\nCONTACT: Ole Vik, +47 555 12 345, press@holm.example'
    expect(textIn(`Holm Foods Opens Bakery\n\n${prose}\n\n${foot}`)).not.toContain('555')
    expect(textIn(`Holm Foods Opens Bakery\n\n${prose}\n\nContact: none was made.`)).toContain(
      'none was made',
    )
  })
})

describe('notes of other programs', () => {
  test('a page of Zim', () => {
    const text = `Content-Type: text/x-zim-wiki\nWiki-Format: zim 0.6\nCreation-Date: 2019-06-14T21:14:03+02:00\n\n====== Basin to be dredged ======\nCreated Friday 14 June 2019\n\n${prose}`
    expect(textIn(text)).toBe(`Basin to be dredged\n\n${prose}`)
    expect(textIn(`Goals: 2\nPoints: 4\n\n${prose}`)).toContain('Goals: 2')
  })

  test('a link to the paper, and links to other notes', () => {
    const text = `# Basin to be dredged\n\n[Marle Gazette](https://marlegazette.example/2019/03/04/basin)\n\n${prose}\n\n## Backlinks\n* [[Harbour]]\n* [[Board 2019]]\n`
    const document = note(text)
    expect(fieldsOf(document)).toMatchObject({
      outlet: 'Marle Gazette',
      url: 'https://marlegazette.example/2019/03/04/basin',
    })
    expect(textOf(document)).toBe(`Basin to be dredged\n\n${prose}`)
    expect(textOf(note(`# Basin\n\n${prose}\n\n## Boats\n* Ida\n* [[Ole]]\n`))).toContain('Ole')
  })

  test('the day on which something was saved, behind who saved it', () => {
    const document = note(
      `# Basin to be dredged\n\n*Saved by berit@mail.example on March 9, 2019*\n\n${prose}`,
    )
    expect(fieldsOf(document).added).toBe('March 9, 2019')
    expect(JSON.stringify(document)).not.toContain('berit')
  })
})

test('paragraphs in one line each are not wrapped at the width of the lines above them', () => {
  const head =
    'Basin to be dredged\nfor the boats in autumn\nand for the ferry of spring\nwith help of the board'
  const long = `${prose.replace('\n\n', ' ')} ${prose.replace('\n\n', ' ')}`
  expect(textIn(`${head}\n\n${long}\n\n${long}`).split('\n\n').length).toBeGreaterThan(3)
})

describe('who wrote, in or beside a line of facts', () => {
  test.each<[string, string, Record<string, unknown>]>([
    [
      'behind the paper and a time that tells no day',
      'Basin to be dredged\nMarle Gazette • 3 days ago • By Tamsel Orr',
      { outlet: 'Marle Gazette', authors: ['Tamsel Orr'] },
    ],
    [
      'between the paper and the day',
      'Basin to be dredged\nThe Marle Gazette\nIda Holm\n14 May 2024',
      { outlet: 'The Marle Gazette', authors: ['Ida Holm'], date: '14 May 2024' },
    ],
    [
      'a name that nothing knows',
      'Basin to be dredged\nThe Marle Gazette\n14 May 2024\nVesna Krull',
      { authors: ['Vesna Krull'] },
    ],
    [
      'below the day of a page with its masthead',
      'THE MARLE GAZETTE\nBasin to be dredged\nBoats ran aground within sight of the quay, skippers say\nMAY 14, 2024\nVesna Krull',
      { outlet: 'The Marle Gazette', authors: ['Vesna Krull'] },
    ],
  ])('%s', (_, head, expected) => {
    const text = `${head}\n\n${prose}`
    expect(fields(text)).toMatchObject(expected)
    expect(textIn(text)).not.toMatch(/Krull|Orr|Ida/)
  })

  test('of a note, with the paper as a link', () => {
    const document = note(
      `# Basin to be dredged\n\n[Marle Gazette](https://marle.example/7) · 14 May 2024 · Ida Holm\n\n${prose}`,
    )
    expect(fieldsOf(document)).toMatchObject({
      outlet: 'Marle Gazette',
      url: 'https://marle.example/7',
      authors: ['Ida Holm'],
    })
  })

  test.each<[string, string]>([
    [
      'the text names it',
      `Basin to be dredged\nThe Marle Gazette\n14 May 2024\nHarbour Board\n\n${prose} The Harbour Board met.`,
    ],
    ['it is a section', `Basin to be dredged\nThe Marle Gazette\n14 May 2024\nWorld News\n\n${prose}`],
    ['it is a place', `Basin to be dredged\nThe Marle Gazette\n14 May 2024\nNew York\n\n${prose}`],
    ['nothing else stands beside it', `Vesna Krull\n\n${prose}`],
    [
      'it stands behind the day in one line',
      `Basin to be dredged\nMarle Gazette · 14 May 2024 · Harbour Watch\n\n${prose}`,
    ],
  ])('no writer where %s', (_, text) => {
    expect(fields(text)).not.toHaveProperty('authors')
    expect(fields(text)).not.toHaveProperty('section')
  })
})
