import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/formats/clipping/document.ts'
import { cleanDocument } from '../../../src/normalize/cleaning/clean.ts'
import { plainText } from '../../../src/text/mdast-text.ts'
import { growthOf, ofSize } from '../../setup/growth.ts'
import { contextOf, documentOf } from './document.ts'

const story = `The council of Marle voted late on Monday to open the harbour ferry again, three months after the flood that tore its landing stage away and left the islands without a boat.

Fares will stay as they were, said Ada Holm, who runs the harbour office. The first boat is to leave at six in the morning, and the last one comes home an hour before midnight.`

const headlineOf = (text: string, path = 'a.txt') => {
  const { title, standfirst, dropped } = cleanDocument(documentOf(text, path), contextOf())
  return { title: title.value, basis: title.basis, standfirst: standfirst?.value ?? null, dropped }
}

describe('a headline that ends with a semicolon', () => {
  test('goes on in the next line', () => {
    expect(headlineOf(`Ferry sails again; \nFares stay as they were before the flood.\n\n${story}`)).toEqual({
      title: 'Ferry sails again; Fares stay as they were before the flood.',
      basis: 'text',
      standfirst: null,
      dropped: [],
    })
  })

  test('does not take the first paragraph with it', () => {
    expect(headlineOf(`Ferry sails again as council votes;\n\n${story}`).title).not.toContain(
      'The council of',
    )
  })

  test('leaves the byline below it a byline', () => {
    const text = `Ferry sails again as council votes; fares stay;\nBy Jo Lund\n\n${story}`
    expect(headlineOf(text).title).not.toContain('Lund')
  })
})

describe('the name of the file', () => {
  const sentence = 'The harbour ferry of Marle sails again.'
  const below =
    'Nobody on the islands had expected it before spring. “We had given up hope,” one of them said.'

  test('tells a headline that ends as a sentence from a first paragraph', () => {
    const text = `${sentence}\n\n${below}\n\n${story}`
    expect(headlineOf(text, 'coast/post_2016-09-08_the-harbour-ferry-of-marle-sai.txt')).toMatchObject({
      title: sentence,
      basis: 'text',
    })
    expect(headlineOf(text, 'coast/0147.txt').basis).toBe('inferred')
  })

  test.each([
    'the-harbour.txt',
    'ferry-prices-of-the-year.txt',
    '2016-09-08.txt',
    'harbour-marle-ferry-sails.txt',
  ])('says nothing where it has other words, or too few: %s', (path) => {
    expect(headlineOf(`${sentence}\n\n${below}\n\n${story}`, path).basis).toBe('inferred')
  })
})

test('two sentences in the middle are no headline', () => {
  const text = `${story}\n\nTomorrow is the day of the ferry. Does anybody know what the harbour will charge?\n\n${story}`
  expect(headlineOf(text).basis).toBe('inferred')
})

test("a line with somebody's thing in it is a headline, not a name", () => {
  expect(headlineOf(`Holm Appears in Conservative Council's Ad\n\n${story}`).title).toBe(
    "Holm Appears in Conservative Council's Ad",
  )
})

test('a long text without spaces takes time in proportion', async () => {
  const end = '市長は橋の工事を見た'.repeat(20)
  const read = (size: number): unknown =>
    headlineOf(`港の新しい橋\n\n${ofSize('港の新しい橋の工事が始まる', size)}\n\n${end}`)
  expect(await growthOf(read, 12_000)).toBeNull()
})

describe('a text of one sentence', () => {
  test.each([
    'The harbour ferry of Marle sails again on Monday, the council said.',
    '県知事は12日、避難の範囲を広げると発表した。',
    '«El transbordador vuelve el lunes», dijo la alcaldesa.',
  ])('is the text, and its headline is made from it: %s', (sentence) => {
    const { body, title } = cleanDocument(documentOf(sentence), contextOf())
    expect(title.basis).toBe('inferred')
    expect(plainText(body)).toBe(sentence)
  })

  test('is a headline above another', () => {
    const { title } = cleanDocument(
      documentOf(`Harbour ferry of Marle sails again!\n\nThe council of Marle said so on Monday.`),
      contextOf(),
    )
    expect(title).toMatchObject({ value: 'Harbour ferry of Marle sails again!', basis: 'text' })
  })
})

test.each([
  ['fr', 'CHRONIQUE LOCALE', 'Chronique locale'],
  ['nl', 'BINNENLAND.', 'Binnenland'],
  ['fr', 'LE BATEAU', null],
])('%s: %s above a text is the section %s', (language, line, section) => {
  const clean = cleanDocument(
    documentOf(
      language === 'fr'
        ? `${line}\n\nHier soir, vers neuf heures, le bateau de M. Lecomte a quitté le port. Les pompiers sont venus.`
        : `${line}\n\nGisteren is de boot van den heer De Wit uit de haven vertrokken. De brandweer is gekomen.`,
    ),
    contextOf(),
  )
  expect(clean.section?.value ?? null).toBe(section)
})

test.each([
  ['Ferry sails', 'MARLE - Ada Lund and Ole Brekke saw Ida Holm off, with Jo Ae. Per Falk waved to Marle.'],
  [
    'Lund in Osk',
    'Ada Lund, Mayor of Marle, met Mrs. Ida Holm in Osk Town Hall. Mr. Falk smiled at Mrs. Holm.',
  ],
  [
    'Osk Council Asks: Who Pays? Not We.',
    'The council of Osk met on Monday and asked who pays for the quay.',
  ],
])('above one paragraph of many names %s is the headline', (headline, text) =>
  expect(headlineOf(`${headline}\n\n${text}`).title).toBe(headline),
)

describe('a line with a dash', () => {
  test('is a notice of the column above, and stays in its text', () => {
    const text = '— The ferry has a new boiler.\n\n— The landing stage was painted on Monday.'
    const { title, body } = cleanDocument(documentOf(`POLITICS\n\n${text}`), contextOf())
    expect(title).toMatchObject({ value: 'The ferry has a new boiler', basis: 'inferred' })
    expect(plainText(body)).toContain('The ferry has a new boiler.')
  })

  test('is the headline above a text without one', () => {
    const { title } = cleanDocument(documentOf(`– Harbour ferry sails again\n\n${story}`), contextOf())
    expect(title).toMatchObject({ value: '– Harbour ferry sails again', basis: 'text' })
  })
})

describe('a second line in capitals', () => {
  test('below a headline in capitals is its standfirst', () => {
    expect(
      headlineOf(`FERRY SAILS AGAIN\n\nLANDING STAGE REBUILT IN THREE MONTHS\n\n${story}`),
    ).toMatchObject({
      title: 'FERRY SAILS AGAIN',
      standfirst: 'LANDING STAGE REBUILT IN THREE MONTHS',
    })
  })

  test.each([
    `Ferry sails again\n\nLANDING STAGE REBUILT IN THREE MONTHS\n\n${story}`,
    `FERRY SAILS AGAIN\n\nMARLE, MONDAY\n\n${story}`,
    `FERRY SAILS AGAIN\n\nBY JO LUND\n\n${story}`,
  ])('else it is none', (text) => {
    expect(headlineOf(text).standfirst).toBeNull()
  })
})

describe('a date with something beside it below the headline', () => {
  const page = (line: string) => {
    const { authors, body, dropped } = cleanDocument(
      documentOf(`Harbour ferry sails again\n\n${line}\n\n${story}`),
      contextOf(),
    )
    return { authors: authors.map(({ name }) => name), dropped: dropped.length, body: plainText(body) }
  }

  test.each<[string, string[]]>([
    ['Newsroom | 30/04/2021 · 18:45 h', []],
    ['Local News - May 3, 2014', []],
    ['Ada Lovat | Marle | 30 April 2021', ['Ada Lovat']],
    ['Ada Lovat / May 3, 2014', ['Ada Lovat']],
  ])('is no part of the text: %s', (line, authors) => {
    expect(page(line)).toEqual({ authors, dropped: 1, body: story })
  })

  test.each([
    'The ferry – May 3, 2014 was her last day – sails again',
    'Tickets | cheaper than ever before for islanders | 2014',
  ])('is kept where it says more: %s', (line) => {
    const { title, standfirst, dropped } = headlineOf(`Harbour ferry sails again\n\n${line}\n\n${story}`)
    expect(dropped).toEqual([])
    expect([title, standfirst]).toEqual(['Harbour ferry sails again', line])
  })

  test('is kept where the rest has figures', () => {
    expect(page('Marle 3 - Arlen 2 | May 3, 2014')).toMatchObject({ dropped: 0 })
  })

  test('is a headline at the top', () => {
    expect(headlineOf(`Police log - May 3, 2014\n\n${story}`).title).toBe('Police log - May 3, 2014')
  })
})

test('a note in brackets above the text is no headline', () => {
  const note = '(cutting, undated; from the album of Ivy Tapp)'
  expect(headlineOf(`${note}\n\nHarbour ferry sails again\n\n${story}`).title).toBe(
    'Harbour ferry sails again',
  )
})

describe('between a headline and the text', () => {
  const clean = (text: string) =>
    cleanDocument(
      parseDocument({ path: 'a.md', hash: '', format: 'markdown', encoding: 'utf-8', repairs: 0, text }),
      contextOf(),
    )
  const german =
    'Die Fähre von Marle fährt seit Mittwoch wieder, nachdem der Hafenrat den neuen Dienstplan gebilligt hat, wie er mitteilte.\n\nNiemand sprach dagegen, und die Schiffe fuhren noch vor dem Mittag aus.'

  test.each([
    [
      'in bold, below a day',
      '*8. Mai 2024*\n\n**Drei Tage lag der Hafen still. Nun gibt es einen Plan.**',
      'Drei Tage lag der Hafen still. Nun gibt es einen Plan.',
    ],
    ['of few words in italics', '*Der Hafenrat stimmt zu*', 'Der Hafenrat stimmt zu'],
  ])('a standfirst %s', (_, line, expected) => {
    expect(clean(`# Fähre fährt wieder\n\n${line}\n\n${german}`).standfirst?.value).toBe(expected)
  })

  test.each([
    ['the first question of an interview', '**Frau Lund, warum fuhr die Fähre so lange nicht?**'],
    ['a word in bold', '**Marle.** Der Rat tagte bis in den Morgen.'],
  ])('%s is text', (_, line) => {
    const { standfirst, body } = clean(`# Fähre fährt wieder\n\n${line}\n\n${german}`)
    expect(standfirst).toBeNull()
    expect(plainText(body)).toContain(line.replaceAll('*', ''))
  })

  test('the first paragraph of a short page is no standfirst because its writer stands below the text', () => {
    const text = `# Harbour ferry sails again\n\nThe harbour ferry of Marle sailed on Monday.\n\n${story}\n\nPosted by Ada Lund`
    expect(cleanDocument(documentOf(text), contextOf()).standfirst).toBeNull()
  })

  test('a town above the headline is no part of the text', () => {
    const text =
      'Marle\nLe bac reprend du service après deux ans\nPublié le 14 mars 2023 à 18h02\n\nLe bac de la baie a repris lundi la mer, a indiqué la mairie, après deux ans de travaux.\n\nPersonne ne s’y est opposé, et le capitaine a remercié les pêcheurs.'
    const { body, title } = cleanDocument(documentOf(text), contextOf())
    expect(title.value).toBe('Le bac reprend du service après deux ans')
    expect(plainText(body)).toMatch(/^Le bac de la baie/)
  })
})

describe('a name in a line of its own', () => {
  test.each([
    ['Ada Holm\n\n3 days ago · 5 min read'],
    ['Ada Holm\n\n·\n\nFollow\n\n5 min read\n\n·\n\nApr 3, 2020'],
    ['Ada Holm\n\nStaff Writer\n\n@adaholm\n\n2 weeks ago'],
    ['Ada Holm\n\nApr 03, 2020\n\n12\n\n3\n\nShare'],
  ])('is a byline above a day, with what stands beside a name: %j', (lines) => {
    const { authors, body } = cleanDocument(
      documentOf(`Ferry sails again\n\n${lines}\n\n${story}`),
      contextOf(),
    )
    expect(authors.map(({ name }) => name)).toEqual(['Ada Holm'])
    expect(plainText(body)).toBe(story)
  })

  test.each([
    ['Harbour Street\n\n·\n\nApr 3, 2020'],
    ['Ada Holm\n\nShe waited for the last boat home\n\nApr 3, 2020'],
  ])('is none where it is no person’s, or a line of words is between: %j', (lines) => {
    const { authors } = cleanDocument(documentOf(`Ferry sails again\n\n${lines}\n\n${story}`), contextOf())
    expect(authors).toEqual([])
  })
})

test.each([
  ['8:20 a.m. Corn Hall. Broken window.\n\n2:31 p.m. Quay Street. Lost dog.\n\n9:05 p.m. Mill Lane. Noise.'],
  ['8:20 a.m. High water\n\n2:31 p.m. Low water'],
  ['10:30 Gottesdienst in der Kapelle\n\n14:00 Kaffee im Pfarrhaus'],
])('lines of a table that begin with an hour are text: %j', (lines) => {
  const { body } = cleanDocument(documentOf(`Police log\n\n9 May 2014\n\n${lines}\n\n${story}`), contextOf())
  expect(plainText(body)).toBe(`${lines}\n\n${story}`)
})

test.each(['10:30 GMT', '12:15 PM, April 3, 2020', '08:15 | Ada Holm', '21:03 Uhr', '18:45, 3 May 2012'])(
  'an hour below the headline is a line of the page: %s',
  (line) => {
    const { body } = cleanDocument(documentOf(`Ferry sails again\n\n${line}\n\n${story}`), contextOf())
    expect(plainText(body)).toBe(story)
  },
)

test.each([
  ['Accueil > Finistère > Kerlouan-sur-Mer', 'The harbour ferry of Marle sails again'],
  ['Home › Sport › Bowls', 'The harbour ferry of Marle sails again'],
  ['Ferry > bridge, says council', 'Ferry > bridge, says council'],
])('a trail of a menu is no headline: %s', (line, expected) => {
  const below = line === expected ? '' : `The harbour ferry of Marle sails again\n\n`
  expect(headlineOf(`${line}\n\n${below}By Ada Holm\n\n${story}`).title).toBe(expected)
})

describe('a headline that the file states', () => {
  const stated = 'The ferry of Marle came back on Monday'
  const textOf = (opening: string, title = stated): string => {
    const text = `---\ntitle: ${title}\n---\n${opening}\n\n${story}`
    const source = {
      path: 'a.md',
      hash: '',
      format: 'markdown',
      encoding: 'utf-8',
      repairs: 0,
      text,
    } as const
    return plainText(cleanDocument(parseDocument(source), contextOf()).body)
  }

  test.each([
    [`${stated}. It had been away for years.`],
    [`${stated}! “Nobody had hoped for it,” a fisherman said.`],
    [`${stated}. It had been away. Its crew was tired.`],
  ])('stands again in a paragraph that goes on, which is text: %s', (opening) => {
    expect(textOf(opening)).toMatch(/It had been away|Nobody had hoped/)
  })

  test('the same without blanks between sentences', () => {
    expect(
      textOf(
        '三年ぶりに渡し船が港へ戻り町は喜んだ。船は長く修理に出ていた。',
        '三年ぶりに渡し船が港へ戻り町は喜んだ',
      ),
    ).toContain('修理')
  })

  test.each([
    [stated],
    [`${stated}.`],
    [`# ${stated}. It had been away.`],
    [`${stated} – Marle Gazette`],
    [`${stated}. By Jo Lund.`],
    [`${stated}. 3 May 2014.`],
    [`${stated}. The Marle Gazette.`],
  ])('stands again as a line of its own, which is none: %s', (opening) => {
    expect(textOf(opening)).toMatch(/^The council/)
  })
})

describe('the way to the page above the headline', () => {
  test('tells the paper and the section', () => {
    const { stated } = documentOf(
      `Il Corriere di Marle > Arlen > Cronaca\nTraghetto di nuovo in servizio\n\n${story}`,
    )
    expect(stated.outlet[0]?.value).toBe('Il Corriere di Marle')
    expect(stated.section[0]?.value).toBe('Cronaca')
  })

  test.each([
    'The Marle Courier of Monday > Marle > News',
    'Il Corriere di Marle > Marle > Cronaca',
    'Você está aqui: Home > Notícias',
    'You are here: Home » News » Marle',
    'Startseite › Lokales › Landkreis Marle',
  ])('%s is none', (way) => {
    expect(headlineOf(`${way}\nHarbour ferry sails again in spring\n\n${story}`).title).toBe(
      'Harbour ferry sails again in spring',
    )
  })

  test.each([
    'Ferry > bridge: what the islands of Marle want',
    'Ferry > Bridge',
    'From Marle to Arlen: Ferry > Bridge',
    'Boats, nets > fish. The islands of Marle',
    'Council of Marle opens »the gate«',
  ])('%s may be one', (title) => {
    expect(headlineOf(`${title}\n\n${story}`).title).toBe(title)
  })
})

describe('a line that says where a page was printed', () => {
  test.each([
    'Udskrift fra marlepost.example',
    'Printed from: https://marlepost.example/ferry',
    'Stampato da www.marlepost.example',
  ])('%s is no headline', (line) => {
    const text = `${line}\nHarbour ferry sails again\n14 March 2013\n\n${story}`
    expect(headlineOf(text).title).toBe('Harbour ferry sails again')
    const { url, outlet } = documentOf(text).stated
    expect([...url, ...outlet].map(({ value }) => value).join()).toContain('marlepost.example')
  })

  test.each(['Printed from old plates', 'Stampato da Roe e figli', 'Visitors come from marlepost.example'])(
    '%s may be one',
    (title) => expect(headlineOf(`${title}\n\n${story}`).title).toBe(title),
  )
})

test('what somebody says below the text is no headline', () => {
  const said = '– I do not say anything, said Holm.'
  const text = `Ferry charge\nPublished 2 December 2019\n\n${story}\n\n${said}\n\nText: Ada Roe`
  expect(headlineOf(text).title).toBe('Ferry charge')
  expect(headlineOf(`– I never said that\n\n${story}`).title).toBe('– I never said that')
})

test.each([
  [
    'A word with the baker\n\nAda Holm bakes on the quay.\n\nQ. What time?\n\nA. At two.\n\nQ. Daily?\n\nA. Daily.',
    'A word with the baker',
  ],
  [
    'L’horloger du village\n\nAda Holm répare des horloges depuis plus de quarante ans dans une petite boutique de la place.\n\nQ. Le plus beau ?\n\nR. Un coucou de 1790.\n\nQ. Et après ?\n\nR. On verra.',
    'L’horloger du village',
  ],
  // Above the text it is a headline.
  [`Q: Will the ferry sail again?\n\n${story}`, 'Q: Will the ferry sail again?'],
  [`A: The ferry sails again\n\n${story}`, 'A: The ferry sails again'],
])('the first question of an interview is no headline: %s', (text, title) => {
  expect(headlineOf(text).title).toBe(title)
})

describe('how long ago, below a name', () => {
  const authorsOf = (lines: string) =>
    cleanDocument(documentOf(`Ferry sails again\n\n${lines}\n\n${story}`), contextOf()).authors.map(
      ({ name }) => name,
    )

  test.each([
    ['Jo Lund\n3 hours ago', ['Jo Lund']],
    ['Jo Lund\n\n2 days ago', ['Jo Lund']],
    ['Harbour news\n3 hours ago', []],
    ['Jo Lund\nstood here 3 hours ago', []],
  ])('tells who wrote: %s', (lines, authors) => expect(authorsOf(lines)).toEqual(authors))
})
