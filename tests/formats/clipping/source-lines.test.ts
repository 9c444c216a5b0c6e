import { describe, expect, test } from 'vitest'
import { parseCitation } from '../../../src/formats/citation/citation.ts'
import { readCitationLine } from '../../../src/formats/citation/citation-line.ts'
import { pageAddress } from '../../../src/text/web-address.ts'
import { fieldsOf, note, prose, textOf } from '../note.ts'

const page = 'https://kystavisa.example/2024/05/02/basin'

describe('where the article stood', () => {
  test.each<[string, string, 'text' | 'markdown']>([
    ['an address below the headline', `Basin to be dredged\n${page}\n\n${prose}`, 'text'],
    ['an address as first line', `${page}\n\nBasin to be dredged\n\n${prose}`, 'text'],
    ['an address as last line', `Basin to be dredged\n\n${prose}\n\n<${page}>`, 'text'],
    ['with a label', `Basin to be dredged\n\nURL: ${page}\n\n${prose}`, 'text'],
    ['with a label in bold', `# Basin to be dredged\n\n**Source:** ${page}\n\n${prose}`, 'markdown'],
    ['clipped from', `# Basin to be dredged\n\nClipped from: ${page}\n\n${prose}`, 'markdown'],
    ['in German', `Basin to be dredged\n\n${prose}\n\nQuelle: ${page}`, 'text'],
    ['a link', `# Basin to be dredged\n\n[Read Original](${page})\n\n${prose}`, 'markdown'],
    ['the link of the headline', `# [Basin to be dredged](${page})\n\n${prose}`, 'markdown'],
    [
      'the comment of a saved page',
      `<!--\n Page saved with SingleFile\n url: ${page}\n saved date: Sat May 14 2022 12:33:43 GMT+0200 (CEST)\n-->\n\n# Basin to be dredged\n\n${prose}`,
      'markdown',
    ],
    [
      'another comment with the address',
      `<!--\nsource-url: ${page}\nsave-date: 2022-05-18\n-->\n# Basin to be dredged\n\n${prose}`,
      'markdown',
    ],
    [
      'the program that saved it',
      `Basin to be dredged\n\n${prose}\n\nPage saved with SingleFile from ${page} on Mon May 16 2022 08:05:10 GMT+0200`,
      'text',
    ],
    ['retrieved on a day', `Basin to be dredged\n\n${prose}\n\nRetrieved from ${page} on 3 May 2024`, 'text'],
    [
      'available at',
      `Basin to be dredged\n\n${prose}\n\nAvailable at: ${page} (accessed 3 May 2024)`,
      'text',
    ],
    [
      'a host with a path',
      `Basin to be dredged\n\nSource: kystavisa.example/2024/05/02/basin\n\n${prose}`,
      'text',
    ],
    ['in Russian', `Basin to be dredged\n\n${prose}\n\nИсточник: ${page}`, 'text'],
    ['via, in brackets', `Basin to be dredged\n\n${prose}\n\n(via ${page})`, 'text'],
    [
      'a link that shows the host',
      `# Basin to be dredged\n\n[kystavisa.example](${page})\n\n${prose}`,
      'markdown',
    ],
    ['clipped on a day', `Basin to be dredged\nClipped on 3/5/2024 from ${page}\n\n${prose}`, 'text'],
    [
      'retrieved on a day, at the foot',
      `Basin to be dredged\n\n${prose}\n\nRetrieved 3 May 2024 from ${page}`,
      'text',
    ],
    [
      'in a quotation, as a link',
      `# Basin to be dredged\n\n> Clipped from [kystavisa.example](${page}) on 2024-05-03\n\n${prose}`,
      'markdown',
    ],
    [
      'the edges of a printed page',
      `5/3/2024, 10:15 AM          Basin to be dredged - Kystavisa\n\nBasin to be dredged\n\n${prose}\n\n${page}        1/2`,
      'text',
    ],
    ['a note of saving', `Basin to be dredged\nSaved from ${page} at Sat May 14 2022\n\n${prose}`, 'text'],
  ])('%s', (_, text, format) => {
    const document = note(text, format)
    expect(fieldsOf(document).url).toBe(page)
    expect(textOf(document)).toBe(`Basin to be dredged\n\n${prose}`)
  })

  test.each([
    'Clipped by kari1950 on Sat, May 14, 2022',
    'Clipped by wildrose',
    'Clipped by kari lunde on Sat, May 14, 2022',
    'Clipping by Kari Lunde, my aunt',
    'Saved by Kari Lunde on 14 May 2022',
    'Shared by Kari Lunde via Viewer',
    'Shared by Kari Lunde via the PressView app',
    'Shared by @lunde',
  ])('who clipped it is nowhere: %s', (line) => {
    const document = note(`Basin\n\n${prose}\n\n${line}`, 'text')
    expect(textOf(document)).toBe(`Basin\n\n${prose}`)
    expect(JSON.stringify(document)).not.toContain(line.slice(8))
  })

  test('the citation below a headline of several lines with rules between them', () => {
    const document = note(
      `THE BASIN.\n------\nDREDGED AT LAST.\n------\n“A RELIEF.”\n------\nCourier, 1 June 1923\n------\n${prose}`,
      'text',
    )
    expect(fieldsOf(document)).toMatchObject({ outlet: 'Courier', date: '1 June 1923' })
    expect(textOf(document)).not.toContain('Courier')
  })

  test.each([
    'Saved by the tide. The boats came home.',
    'Saved by his dog.',
    'Shared by all was the soup.',
    'Clipped by a passing boat',
    'Clipped by Lunde, the hedge grew no more.',
    'Saved by Mr. Kari Lunde, the boats will sail again at Easter.',
    'The boats were torn off their moorings in the gale and were all\nsaved by Kari Lunde.',
    'The papers of the harbour had lain in a chest, and they were\nscanned by Kari Lunde in 2014, who read them aloud.',
    'On 3 March 1916, Private Lunde wrote:\n> We are well here.',
  ])('a sentence that begins so stays: %s', (line) => {
    const words = line.replace(/\s*\n>?\s*/g, ' ')
    expect(textOf(note(`Basin\n\n${prose}\n\n${line}`, 'text')).replace(/\s+/g, ' ')).toContain(words)
  })

  test('a label in Russian before a host with a path', () => {
    const document = note(`Пристань закрыта\n\n${prose}\n\nИсточник: kyst.example/2024/05/02/basin`, 'text')
    expect(fieldsOf(document).url).toBe('https://kyst.example/2024/05/02/basin')
  })

  test('the words by which an agency files an article are listed', () => {
    const document = note(`Basin\n\n${prose}\n\nKeywords: HARBOUR KYST/BASIN\n\n2019-03-04`, 'text')
    expect(textOf(document)).toBe(`Basin\n\n${prose}`)
    expect(fieldsOf(document).date).toBe('2019-03-04')
    expect(document.cut?.map(({ text }) => text)).toContain('Keywords: HARBOUR KYST/BASIN')
  })

  test('the day of saving is one of saving', () => {
    const { stated } = note(`Basin\nSaved from ${page} at Sat May 14 2022\n\n${prose}`, 'text')
    expect(stated.added[0]?.value).toBe('Sat May 14 2022')
    expect(stated.date).toEqual([])
  })

  test.each<[string, string]>([
    ['a picture', `Basin\n\nhttps://kystavisa.example/basin.jpg\n\n${prose}`],
    ['a front page', `Basin\n\nhttps://kystavisa.example/\n\n${prose}`],
    ['references', `Basin\n\n${prose}\n\n${page}\n${page}-2`],
    ['an address in a sentence', `Basin\n\nSee ${page} for the minutes of the board, in full.\n\n${prose}`],
    ['a link in a paragraph', `# Basin\n\n[The board](${page}) met.\n\n${prose}`],
    [
      'a host in a sentence',
      `Basin\n\nThe source: he wrote on kystavisa.example/basin that it is deep.\n\n${prose}`,
    ],
    [
      'what was retrieved from a place',
      `Basin\n\nRetrieved on Monday from the harbour, the anchor weighs a ton.\n\n${prose}`,
    ],
    ['something to share', `Basin\n\n${prose}\n\nhttps://www.facebook.com/sharer/sharer.php?u=x`],
  ])('%s does not say it', (_, text) => expect(fieldsOf(note(text)).url).toBeUndefined())

  test.each<[string, string, string]>([
    ['a day of saving alone', 'Downloaded on Apr 3, 2020', 'Apr 3, 2020'],
    ['a program that saved it', 'Saved from Evernote on 3 April 2020', '3 April 2020'],
    ['a reader that it was saved to', 'Saved to Instapaper April 3, 2020', 'April 3, 2020'],
    ['the same in French', 'Enregistré dans Pocket le 3 avril 2020', '3 avril 2020'],
    ['captured', 'Captured: 3 April 2020', '3 April 2020'],
  ])('%s', (_, line, day) => {
    const { stated } = note(`Basin to be dredged\n\n${prose}\n\n${line}`, 'text')
    expect(stated.added[0]?.value).toBe(day)
    expect(stated.date).toEqual([])
  })

  test('a ship that was captured is no day of saving', () => {
    const text = `Basin\n\n${prose}\n\nCaptured on 3 April 1781 off the coast, she was sold.`
    expect(note(text, 'text').stated.added).toEqual([])
  })

  test('the excerpt of a clipper is the standfirst', () => {
    const document = note(`# Basin\n\n> ## Excerpt\n> The board has agreed.\n\n---\n${prose}`)
    expect(fieldsOf(document).standfirst).toBe('The board has agreed.')
    expect(textOf(document)).toBe(`Basin\n\n${prose}`)
  })

  test.each(['###', '-30-', '- ends -', 'ENDS'])('"%s" at the end is no text', (mark) => {
    expect(textOf(note(`Basin\n\n${prose}\n\n${mark}\n\nContact: Ida Holm`, 'text'))).not.toContain(mark)
  })

  test('the tags of a note, without those of its program', () => {
    const document = note(`# Basin\n#omnivore #harbour #to-read\n\n${prose}`)
    expect(fieldsOf(document)).toEqual({ topics: ['harbour'] })
    expect(textOf(document)).toBe(`Basin\n\n${prose}`)
  })

  test('what a reader marked is no part of the article', () => {
    const marked = `# Basin\n\n${prose}\n\n## Highlights\n\n> The herring boats [⤴](https://omnivore.app/me/a#b)`
    expect(textOf(note(marked))).toBe(`Basin\n\n${prose}`)
    const own = `# Basin\n\n${prose}\n\n## Highlights\n\nThe herring boats return in autumn.`
    expect(textOf(note(own))).toContain('Highlights')
  })
})

describe('addresses', () => {
  test.each<[string, string, string | null]>([
    ['https://web.archive.org/web/20200105101010/https://a.example/x', 'https://a.example/x', '2020-01-05'],
    ['https://web.archive.org/web/20200105101010id_/http:/a.example/x', 'http://a.example/x', '2020-01-05'],
    ['https://archive.ph/2020.01.03-101010/https://a.example/x', 'https://a.example/x', '2020-01-03'],
    ['https://archive.today/o/AbC12/https://a.example/x?id=1', 'https://a.example/x?id=1', null],
    ['https://12ft.io/proxy?q=https%3A%2F%2Fa.example%2Fx', 'https://a.example/x', null],
    ['https://12ft.io/https://a.example/x', 'https://a.example/x', null],
    ['https://www.google.com/amp/s/a.example/x/amp', 'https://a.example/x', null],
    ['https://a-example.cdn.ampproject.org/c/s/a.example/x', 'https://a.example/x', null],
    ['https://www-a--b-example.translate.goog/x?_x_tr_sl=no', 'https://www.a-b.example/x', null],
    [
      'https://webcache.googleusercontent.com/search?q=cache:AbCd1:https://a.example/x',
      'https://a.example/x',
      null,
    ],
    ['https://a.example/x?utm_source=b&id=7&fbclid=c#:~:text=herring', 'https://a.example/x?id=7', null],
    ['https://a.example/x?q=caf%C3%A9+au&b', 'https://a.example/x?q=caf%C3%A9+au&b', null],
    ['www.a.example/x', 'https://www.a.example/x', null],
    ['https://www-kystavisa-example.proxy.library.example/a', 'https://www.kystavisa.example/a', null],
    [
      'https://webcache.googleusercontent.com/search?q=cache:https://kystavisa.example/a',
      'https://kystavisa.example/a',
      null,
    ],
    ['https://web-proxy.example/a-b', 'https://web-proxy.example/a-b', null],
    ['view-source:https://courier.example/a', 'https://courier.example/a', null],
    ['<https://courier.example/a>', 'https://courier.example/a', null],
    ['about:reader?url=https%3A%2F%2Fcourier.example%2Fa', 'https://courier.example/a', null],
    [
      'read://https_courier.example/?url=https%3A%2F%2Fcourier.example%2Fa',
      'https://courier.example/a',
      null,
    ],
    [
      'chrome-extension://abc/reader.html?id=7&url=https%3A%2F%2Fcourier.example%2Fa',
      'https://courier.example/a',
      null,
    ],
    ['https://www-courier-example.translate.goog/a?_x_tr_sl=en', 'https://www.courier.example/a', null],
    [
      'https://www-courier-example.cdn.ampproject.org/c/s/www.courier.example/a',
      'https://www.courier.example/a',
      null,
    ],
    [
      'https://archive.org/wayback/available?url=https://courier.example/a',
      'https://courier.example/a',
      null,
    ],
  ])('%s', (text, address, kept) => expect(pageAddress(text)).toEqual({ address, copy: false, kept }))

  test.each([
    'https://getpocket.com/read/123456789',
    'https://www.instapaper.com/read/123456789',
    'https://read.readwise.io/read/01mole7',
  ])('a reader’s own page of an article tells no paper: %s', (text) =>
    expect(pageAddress(text)).toMatchObject({ copy: true }),
  )

  test.each(['https://pocket.example/read/1', 'https://getpocket.com/', 'https://readwise.example/read/1'])(
    'another page is where it stood: %s',
    (text) => expect(pageAddress(text)).toMatchObject({ copy: false }),
  )

  test.each([
    ['archive.today | webpage capture\n\nHistory\n\nShare', false],
    ['## History', true],
  ])('the frame of a kept copy goes, a heading of the article stays: %j', (lines, isKept) =>
    expect(
      textOf(note(`# Basin to be dredged\n\n${lines}\n\n${prose}`, 'markdown')).includes('History'),
    ).toBe(isKept),
  )

  test('a copy that does not tell where the page stood', () => {
    expect(pageAddress('https://archive.is/AbC12')).toEqual({
      address: 'https://archive.is/AbC12',
      copy: true,
      kept: null,
    })
    expect(pageAddress('https://perma.cc/AB12-CD34')?.copy).toBe(true)
  })

  test.each([
    'javascript:alert(1)',
    'ftp://a.example/x',
    'https://u:p@a.example/',
    'a sentence. And more',
    '',
  ])('%s is none', (text) => expect(pageAddress(text)).toBeNull())

  test('the page of a search is no copy', () =>
    expect(pageAddress('https://www.google.com/search?q=herring')?.copy).toBe(false))
})

describe('the citation of a newspaper', () => {
  test.each<[string, string, string]>([
    [
      'Nordfjord Times (NSW : 1888 - 1954), Saturday 12 June 1915, page 4',
      'Nordfjord Times',
      'Saturday 12 June 1915',
    ],
    [
      'The Nordfjord evening star. [volume] (Nordfjord, Minn.) 1883-1914, June 12, 1905, Image 4',
      'The Nordfjord Evening Star',
      'June 12, 1905',
    ],
    ['Otago Herald, Volume LXI, Issue 12345, 12 June 1915, Page 4', 'Otago Herald', '12 June 1915'],
    [
      'The Nordfjord Gazette (Nordfjord, Minnesota) · 12 Jun 1905, Mon · Page 4',
      'The Nordfjord Gazette',
      '12 Jun 1905',
    ],
    ['Nordfjord Mercury - Saturday 12 June 1915', 'Nordfjord Mercury', 'Saturday 12 June 1915'],
    ['THE NORDFJORD COURIER, SATURDAY, JUNE 12, 1915.', 'The Nordfjord Courier', 'SATURDAY, JUNE 12, 1915'],
    ['Nordfjord Courier. Saturday, June 12, 1915. Page 3', 'Nordfjord Courier', 'Saturday, June 12, 1915'],
    ['—The Nordfjord Post, 12 June 1937.', 'The Nordfjord Post', '12 June 1937'],
    ['From the Nordfjord Mail, 12 June 1937, p. B2', 'Nordfjord Mail', '12 June 1937'],
    [
      'Nordfjord Times, Tuesday, Oct 04, 1977; pg. 3; Issue 60125; col F',
      'Nordfjord Times',
      'Tuesday, Oct 04, 1977',
    ],
    [
      'Nordfjord Times (1857-1922); Apr 16, 1912; ProQuest Historical Newspapers: pg. 1',
      'Nordfjord Times',
      'Apr 16, 1912',
    ],
    [
      'The Nordfjord Courier from Nordfjord, Texas · Page 4, June 12, 1905',
      'The Nordfjord Courier',
      'June 12, 1905',
    ],
    ['Nordfjord Courier, vol. 12, no. 3 (June 12, 1905), p. 4', 'Nordfjord Courier', 'June 12, 1905'],
    ['“Mill Sale,” The Nordfjord Courier, June 12, 1905, 4', 'The Nordfjord Courier', 'June 12, 1905'],
    ['12 June 1984, Nordfjord Express, page 1', 'Nordfjord Express', '12 June 1984'],
    ['1901-03-02 Nordfjord Chronicle', 'Nordfjord Chronicle', '1901-03-02'],
    ['nordfjord chronicle 1901-03-02', 'Nordfjord Chronicle', '1901-03-02'],
    ['Nordfjord Chronicle of 3 February 1893', 'Nordfjord Chronicle', '3 February 1893'],
    ['Le Figaro du 12 mai 1899', 'Le Figaro', '12 mai 1899'],
    ['Gallica, Le Petit Courrier, 12 mai 1899', 'Le Petit Courrier', '12 mai 1899'],
    ['La Vanguardia Española, 12-5-1956, pág. 7', 'La Vanguardia Española', '12-5-1956'],
    ['La Stampa, anno 54, 12 giugno 1920', 'La Stampa', '12 giugno 1920'],
    ['Gazzetta della Riva, anno LIV, num. 45, 3 maggio 1921, p. 3', 'Gazzetta della Riva', '3 maggio 1921'],
    ['Copyright Nordfjord Courier, 12 June 2005', 'Nordfjord Courier', '12 June 2005'],
    ['Corriere della Sera, 12 maggio 1946, p. 1', 'Corriere della Sera', '12 maggio 1946'],
    ['La Stampa (12/05/1946)', 'La Stampa', '12/05/1946'],
    ['De Telegraaf, 12-06-1915, p. 4', 'De Telegraaf', '12-06-1915'],
    ['Nordfjorder Tageblatt, Morgen-Ausgabe, 12. März 1913, S. 2', 'Nordfjorder Tageblatt', '12. März 1913'],
    ['Aftenposten, 12. juni 1985, s. 4', 'Aftenposten', '12. juni 1985'],
    ['港湾新聞 1985年6月12日 夕刊 3面', '港湾新聞', '1985年6月12日'],
    ['12 Jun 1915, Page 4 - The Nordfjord Times at Newspapers.com', 'The Nordfjord Times', '12 Jun 1915'],
    ['Nordfjorder Tageblatt, 12. Juni 1937, S. 3', 'Nordfjorder Tageblatt', '12. Juni 1937'],
    ['Nordfjord Courier [Nordfjord, Minn.], 12 Jun 1937: 5', 'Nordfjord Courier', '12 Jun 1937'],
    [
      'Nordfjord Courier, Nordfjord, Minnesota, Mon, Jun 12, 1905 · Page 3',
      'Nordfjord Courier',
      'Mon, Jun 12, 1905',
    ],
  ])('%s', (line, outlet, date) => expect(readCitationLine(line)).toMatchObject({ outlet, date }))

  test.each([
    'PARIS, 12 June 1915',
    'The Hague, June 12, 1915',
    'By Ida Holm, 12 June 1915',
    'Holm v. Vik, 12 June 1915, page 4',
    'The Post Office closed on Saturday, June 12, 1915',
    'Ida Holm, The Inner Basin: A History, Fjord Press, 12 June 1915',
    'The Courier said so. It was June 12, 1915',
    'Published 12 June 1915',
    'Local News - May 3, 2014',
    'Rugby Union, Saturday 3 May 2014',
    'Company News, May 3, 2014',
    'Book Review - May 3, 2014',
    'Women in the Age of Steam, 3 May 2014',
    'Two Years on the Daily Mail, 3 May 2014',
    'Spelling Bee, May 3, 2014',
    'Letters, The Guardian, 12 June 2005',
    'World News, 3 May 2014',
    'World Press Freedom Day, 3 May 2014',
    'The Union won on 12 June 1915',
    'Sun, 12 Jun 2015',
    'Daily, 3 May 2014',
    'Minutes of the Harbour Board, 12 June 1915, p. 4',
    '12 June 1984, page 1',
    '— Nordfjord Times (@nordfjord) June 12, 2015',
    'Nordfjord Times',
  ])('%s is none', (line) => expect(readCitationLine(line)).toBeNull())

  test.each<[string, string | null, string | null]>([
    ['The Nordfjord Courier, Page 14', 'The Nordfjord Courier', null],
    ['The Nordfjord Courier, 21 July 1937, p. 3', 'The Nordfjord Courier', '21 July 1937'],
    ['Nordfjord Courier (Nordfjord, Minn.), p. A4', 'Nordfjord Courier', null],
    ['Nordfjord Courier, 1937-07-21', 'Nordfjord Courier', '1937-07-21'],
    ['The Nordfjord Courier, Sunday Magazine, p. 7', 'The Nordfjord Courier', null],
    ['Dow Jones, Inc.', null, null],
    ['Politics & Society', null, null],
    ['The Guardian (London)', null, null],
    ['20 Minutes', null, null],
    ['Channel 4', null, null],
  ])('as the value of a field: %s', (text, outlet, date) => {
    const cited = parseCitation(text)
    expect(cited?.outlet ?? null).toBe(outlet)
    expect(cited?.date ?? null).toBe(date)
  })

  test.each([
    [
      'a credit at the foot is no headline',
      `Basin dredged\n\n${prose}\n\nPhoto by Ida Holm. Nordfjord Courier, 3 May 2011`,
      undefined,
    ],
    ['nor is a writer', `Holm, Ida. Nordfjord Courier, 3 May 2011, p. 4\n\n${prose}`, undefined],
    [
      'nor the only sentence above it',
      'The basin is to be dredged.\n\nNordfjord Courier, 3 May 2011',
      undefined,
    ],
    [
      'the first line has it',
      `Basin dredged. Nordfjord Courier, 3 May 2011, p. 4\n\n${prose}`,
      'Basin dredged',
    ],
  ])('%s', (_, text, title) => expect(fieldsOf(note(text, 'text')).title).toBe(title))

  test('below the headline it becomes outlet and day', () => {
    const document = note(
      `BASIN TO BE DREDGED.\n\nNordfjord Times, Saturday 12 June 1915, page 4\n\n${prose}`,
      'text',
    )
    expect(fieldsOf(document)).toEqual({
      title: 'BASIN TO BE DREDGED.',
      outlet: 'Nordfjord Times',
      date: 'Saturday 12 June 1915',
      printPage: '4',
    })
    expect(textOf(document)).toBe(`BASIN TO BE DREDGED.\n\n${prose}`)
  })
})

test('who wrote stands before the paper in a citation of ProQuest', () =>
  expect(
    readCitationLine('Holm, Ida. Nordfjord Courier; Nordfjord [Nordfjord]. 12 Mar 2014: A7.'),
  ).toMatchObject({
    outlet: 'Nordfjord Courier',
    writer: 'Ida Holm',
    page: 'A7',
  }))

test.each([
  ['Nordfjord Courier, 12 June 1905, p. 4, col. 3', '4'],
  ['Nordfjord Courier (Nordfjord, Minn.), 12 Jun 1905: 14', '14'],
  ['Nordfjord Courier, June 12, 1905, sec. B, p. 4', '4'],
  ['港湾新聞 1985年6月12日 夕刊 3面', '3'],
])('the page of %s is %s, whatever its column', (line, page) => {
  expect(readCitationLine(line)?.page).toBe(page)
})

describe('the letterhead of a press release', () => {
  const cut = (text: string): string[] => (note(text, 'text').cut ?? []).map((block) => block.text)

  test('goes, down to the headline, and its day stays', () => {
    const text = `MINISTER FOR FISHERIES\n\nHARBOUR HOUSE\nNORDFJORD\n\n14 November 1977\n\nPRESS RELEASE No. 12/77\n\nBASIN TO BE DREDGED\n\n${prose}`
    const document = note(text, 'text')
    expect(fieldsOf(document)).toEqual({ date: '14 November 1977', title: 'BASIN TO BE DREDGED' })
    expect(textOf(document)).toBe(`BASIN TO BE DREDGED\n\n${prose}`)
    expect(cut(text)).toEqual([
      'MINISTER FOR FISHERIES',
      'HARBOUR HOUSE',
      'NORDFJORD',
      '14 November 1977',
      'PRESS RELEASE No. 12/77',
    ])
  })

  test('with day and number in the line of the label, and a contact below', () => {
    const document = note(
      `Senator Ida Holm\n\n03 June 2002  MEDIA RELEASE   02/283\nContact: Per Vik, 555 0100\n\nBasin to be dredged at last\n\n${prose}`,
      'text',
    )
    expect(fieldsOf(document)).toEqual({ date: '03 June 2002', title: 'Basin to be dredged at last' })
    expect(textOf(document)).toBe(`Basin to be dredged at last\n\n${prose}`)
  })

  test('with the office and the day below the label', () => {
    const document = note(
      `NEWS RELEASE\nNordfjord Harbour Board\nTuesday, 13 April 2016\n\nBASIN TO BE DREDGED\n\n${prose}`,
      'text',
    )
    expect(fieldsOf(document)).toEqual({ date: '13 April 2016', title: 'BASIN TO BE DREDGED' })
    expect(textOf(document)).toBe(`BASIN TO BE DREDGED\n\n${prose}`)
  })

  test('with the label of the day and an embargo', () => {
    const text = `THE PRIME MINISTER\n\nEMBARGO: 6 P.M.\n\nFOR PRESS: 14 NOVEMBER 1977\n\nBASIN TO BE DREDGED\n\n${prose}`
    expect(fieldsOf(note(text, 'text'))).toEqual({ date: '14 NOVEMBER 1977', title: 'BASIN TO BE DREDGED' })
  })

  test('with the place and the day below the label', () => {
    const document = note(
      `FOR IMMEDIATE RELEASE\n\nNordfjord, 12 May 2003\n\nBASIN TO BE DREDGED\n\n${prose}`,
      'text',
    )
    expect(fieldsOf(document)).toEqual({ date: '12 May 2003', title: 'BASIN TO BE DREDGED' })
  })

  test('a headline in Russian that names a day is no line with a day', () => {
    const line = 'совет Марла закрыл пристань 3 мая 2019'
    const document = note(`MEDIA RELEASE\n${line}\nПристань закрыта\n\n${prose}`, 'text')
    expect(textOf(document)).toContain(line)
  })

  test('with the day below the headline', () => {
    const document = note(`MEDIA RELEASE\n\nBASIN TO BE DREDGED\n13 April 2016\n\n${prose}`, 'text')
    expect(textOf(document)).toBe(`BASIN TO BE DREDGED\n\n13 April 2016\n\n${prose}`)
  })

  test.each([
    `Press release stirs the harbour\n\n${prose}`,
    `Basin to be dredged\n\n${prose}\n\nPress release\n\nThe board`,
    `Basin to be dredged\n\nPress release\n\n${prose}`,
    `${prose}\n\nMEDIA RELEASE\n\nA headline below\n\n${prose}`,
  ])('nothing else is one', (text) => expect(cut(text)).toEqual([]))
})

describe('the page of the paper', () => {
  const pageIn = (text: string, format: 'text' | 'markdown' = 'markdown'): unknown =>
    fieldsOf(note(text, format))['printPage']

  test.each<[string, unknown]>([
    [`# Basin to be dredged\n\nThe Nordfjord Courier, 3 May 2019, p. A3\n\n${prose}`, 'A3'],
    [`---\noutlet: "Nordfjord Courier, 3 May 2019, p. 12"\n---\n\n${prose}`, '12'],
    [`---\npage: S. 12\n---\n\n${prose}`, '12'],
    [`---\npages: 4-5\n---\n\n${prose}`, '4-5'],
    [`---\npage: A1\n---\n\n${prose}`, 'A1'],
    // The page of a program, the number of pages, a layout, none
    [`---\npage: about\n---\n\n${prose}`, undefined],
    [`---\npage: 12 pages long\n---\n\n${prose}`, undefined],
    [`---\npage: 0\n---\n\n${prose}`, undefined],
    [`# Basin to be dredged\n\nThe Nordfjord Courier, 3 May 2019, col. 3\n\n${prose}`, undefined],
  ])('%#', (text, page) => expect(pageIn(text)).toBe(page))
})
