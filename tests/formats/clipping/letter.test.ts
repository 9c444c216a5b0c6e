import { expect, test } from 'vitest'
import { isTranscriberNote } from '../../../src/formats/clipping/transcription.ts'
import { plainText } from '../../../src/text/mdast-text.ts'
import { note } from '../note.ts'
import { read } from '../office.ts'

const text =
  'The ferry came back to Arlen on Monday, after two winters in which nobody had seen it.\n\nThe harbour master paid the crew.'

const head = (from: string, subject: string, more = ''): string =>
  `From: ${from}\nTo: Jo Lind <jo@lind.example>\nSubject: ${subject}\nDate: Sun, 14 Mar 2010 20:11:02 +0000\n${more}\n`

const first = (list: readonly { readonly value: unknown }[]): unknown => list[0]?.value

/** A message as `.eml` and as a note gives the same fields. */
async function seen(mail: string) {
  const { articles } = await read('a.eml', mail.replaceAll('\n', '\r\n'))
  const { stated, body } = note(mail, 'text')
  const [article] = articles
  expect(article?.text).toBe(plainText(body))
  expect(article?.claims.date ?? null).toBe(
    first(stated.date)
      ?.toString()
      .replace(/ \d\d:\d\d.*$/, '') ?? null,
  )
  return { ...article?.claims, text: article?.text }
}

const person = 'Pat Hollis <pat@hollis.example>'

test.each([
  ['an opening', 'From the Marle Gazette, 3 August 1961:\n\nFERRY RETURNS\n\n', ''],
  [
    'words above, farewell below',
    'Hi Jo,\n\nfound this in the attic, typed it out for you.\n\nMarle Gazette, 3 August 1961\n\nFERRY RETURNS\n\n',
    '\n\nLove, Pat',
  ],
  [
    'a note of where it is from',
    'Copied from the microfilm:\n\nMARLE GAZETTE, THURSDAY, 3 August 1961, PAGE 4\n\nFERRY RETURNS\n\n',
    '\n\n-- \nPat Hollis\nHollis & Daughters',
  ],
  [
    'headline first',
    'FERRY RETURNS\nMarle Gazette, 3 August 1961\n\n',
    '\n\nBest wishes,\nPat Hollis\n+44 555 0101',
  ],
])('a cutting in a letter, %s: the day of the mail is one of saving', async (_, above, below) => {
  const found = await seen(head(person, 'Grandad in the paper!') + above + text + below)
  expect(found).toMatchObject({
    title: 'FERRY RETURNS',
    outlet: 'Marle Gazette',
    date: '3 August 1961',
    added: expect.stringContaining('14 Mar 2010'),
  })
  expect(found).not.toHaveProperty('authors')
  expect(found.text).not.toMatch(/Pat|attic|microfilm|Love/)
  expect(found.text).toContain('The harbour master paid the crew.')
})

test.each([
  ['a letter with an article and nothing else', person, text, null],
  ['a newsletter', 'Marle Gazette <news@marle.example>', text, 'Marle Gazette'],
  [
    'a newsletter that greets and tells of an old paper',
    'Marle Gazette <news@marle.example>',
    `Dear reader,\n\nFrom the Arlen Courier, 3 August 1961:\n\n${text}`,
    'Marle Gazette',
  ],
  ['an office', 'Harbour Board <press@board.example>', text, 'Harbour Board'],
])('%s: its day is that of the mail', async (_, from, body, outlet) => {
  const { articles } = await read('a.eml', head(from, 'Ferry returns').replaceAll('\n', '\r\n') + body)
  const { title, date, outlet: paper = null, added = null } = articles[0]?.claims ?? {}
  expect({ title, date, paper, added }).toEqual({
    title: 'Ferry returns',
    date: 'Sun, 14 Mar 2010',
    paper: outlet,
    added: null,
  })
})

test('what a person writes of herself is an article', async () => {
  const essay = `I went to see the ferry on Monday, and you would have liked it.\n\n${text}`
  const { articles } = await read(
    'a.eml',
    head('Ada Roe <ada@roe.example>', 'Ferry', 'List-Unsubscribe: <https://roe.example/u>\n') + essay,
  )
  expect(articles[0]?.text).toBe(essay)
})

test.each([
  [
    'an answer above the mail with the cutting',
    `Thank you, keeping this!\n\nOn Tue, 7 May 2024 at 18:05, Jo Lind <jo@lind.example> wrote:\n\n${`Marle Gazette, 3 August 1961\n\nFERRY RETURNS\n\n${text}`.replace(/^/gm, '> ')}`,
    { title: 'FERRY RETURNS', outlet: 'Marle Gazette', date: '3 August 1961' },
  ],
  [
    'a paper and a day in the words of the sender',
    `Hi Jo,\n\nhere is the piece from the Marle Gazette of 3 August 1961, which I typed:\n\nFERRY RETURNS\n\n${text}\n\nPat\n07700 900123`,
    { title: 'FERRY RETURNS', outlet: 'Marle Gazette', date: '3 August 1961' },
  ],
  ['a day alone', `FERRY RETURNS\nAugust 3, 1961\n\n${text}`, { added: 'Sun, 14 Mar 2010' }],
  [
    'an address',
    `https://marle.example/7\n\n${text}\n\nSent from my iPhone`,
    { title: 'Ferry', added: 'Sun, 14 Mar 2010' },
  ],
])('a letter of a person with %s', async (_, body, expected) => {
  const { articles } = await read('a.eml', (head(person, 'Re: Ferry') + body).replaceAll('\n', '\r\n'))
  const { claims, text: shown } = articles[0] ?? {}
  expect(claims).toMatchObject(expected)
  expect(JSON.stringify([claims, shown])).not.toMatch(/Pat|Lind|keeping|typed|07700|iPhone/)
})

test('a mail that Outlook sent on, without a mark', async () => {
  const html = `<p>See below.</p><div><b>From:</b> Ann Roe &lt;ann@roe.example&gt;<br><b>Sent:</b> 7 May 2009 18:05<br><b>To:</b> Pat Hollis &lt;pat@hollis.example&gt;<br><b>Subject:</b> Old ferry</div><p>Marle Gazette, 3 August 1961</p><p>FERRY RETURNS</p>${text.replace(/.+/g, '<p>$&</p>')}`
  const { articles } = await read('a.eml', head(person, 'FW: Old ferry', 'Content-Type: text/html\n') + html)
  expect(articles[0]?.claims).toMatchObject({
    outlet: 'Marle Gazette',
    date: '3 August 1961',
    title: 'FERRY RETURNS',
  })
  expect(JSON.stringify(articles)).not.toMatch(/Roe|Hollis|below/)
})

test('of an essay in a letter that greets, its first paragraph stays', async () => {
  const essay = `I went to see the ferry on Monday, and you would have liked it: it was white, and nobody who stood on the quay with me in the rain had seen it since the war, they said.\n\n${text}`
  const { articles } = await read('a.eml', `${head(person, 'Ferry')}Dear friends,\n\n${essay}`)
  expect(articles[0]?.text).toBe(essay)
})

test.each(['Hi-tech ferry comes back to Arlen', 'Dear Editor,'])('%s is no greeting', async (line) => {
  const { articles } = await read('a.eml', `${head(person, 'Ferry')}${line}\n\n${text}`)
  expect(articles[0]?.text).toContain(line)
})

test('a digest of a list: one article a message, no address of who wrote', async () => {
  const message = (number: number, title: string): string =>
    `------------------------------\n\nMessage: ${number}\nDate: Sat, 13 Mar 2010 20:11:02 +0000\nFrom: Pat Hollis <pat@hollis.example>\nSubject: [marle] ${title}\n\nMarle Gazette, ${number} August 1961, p. 4\n\n${title}\n\n${text}\n\n`
  const { articles } = await read(
    'a.eml',
    `${head('marle@lists.example', 'marle Digest, Vol 1, Issue 2')}Today's Topics:\n\n   1. Ferry (Pat Hollis)\n\n${message(1, 'Ferry returns')}${message(2, 'Ferry leaves')}`,
  )
  expect(articles.map(({ claims }) => [claims.title, claims.outlet, claims.date])).toEqual([
    ['Ferry returns', 'Marle Gazette', '1 August 1961'],
    ['Ferry leaves', 'Marle Gazette', '2 August 1961'],
  ])
  expect(JSON.stringify(articles)).not.toMatch(/hollis|Topics/i)
})

test.each([
  '--scanned by DB 14/2/2015',
  'Transcribed by J. Hale, March 2009',
  'Transcriber: Joan Hale',
  'This transcription was made by Joan Hale in 2010.',
  "OCR'd 2012",
  '(Typed by Ada Roe)',
  'Digitised from microfilm, Marle Library, 2011.',
  'This article was transcribed by volunteers of the Marle Society',
  'Scan: Ada Roe',
  'Digitalisiert von M. Brehm am 3.4.2012',
  'Numérisé par M. Favre le 3 avril 2012',
  'Transcrito por Ana Ruiz, 2014',
  'Отсканировано: И. Петров, 2010',
])('%s says how a text was made', (line) => {
  expect(isTranscriberNote(line)).toBe(true)
})

test.each([
  'Scanned by the guards, the bags were returned on 3 May 2015.',
  'Digitised records show that the fall began in 2012.',
  'Typed letters came in by the hundred, and nobody had time to answer them.',
  'Transcribed. Then it was lost.',
  'Scan shows no fracture, says United physio',
  'Submitted by Ada Roe',
  'By Ada Roe, 14 February 2015',
  'Uploaded videos will be taken down, says minister',
  'Erfasst wurden nur die Haushalte, die am 3. Mai 1961 in Arlen lebten.',
  'Marle Gazette, 14 February 2015',
])('%s is text', (line) => {
  expect(isTranscriberNote(line)).toBe(false)
})

test.each([
  ['Transcribed from the Marle Gazette, 3 August 1961', 'Marle Gazette', undefined],
  ['Transcribed from the Gazette of 3 August 1961 by Joan Hale, checked BT.', 'Gazette', undefined],
  ['Copied out of the Marle Gazette for 3 August 1961 by Joan Hale', 'Marle Gazette', undefined],
  [
    'Typed from the Marle Gazette, 3 August 1961, by Joan Hale, 3 March 2010',
    'Marle Gazette',
    '3 March 2010',
  ],
  ['Marle Gazette, 3 August 1961. Transcribed by Joan Hale', 'Marle Gazette', undefined],
  ['(Abschrift aus dem Marler Anzeiger, 3. August 1961, von Joan Hale)', 'Marler Anzeiger', undefined],
  ['(Transcribed by Joan Hale from the Marle Gazette, 3 August 1961)', 'Marle Gazette', undefined],
  // No paper is cited: the line is a note of who made the text, and gives nothing.
  ['Transcribed from the microfilm by Joan Hale', undefined, undefined],
  ['Typed by Joan Hale, 3 March 2010', undefined, '3 March 2010'],
])('from which paper a text was typed is its citation: %s', (line, outlet, added) => {
  const { stated, body } = note(`${line}\n\nFERRY RETURNS\n\n${text}`, 'text')
  expect([stated.outlet, stated.added].map(first)).toEqual([outlet, added])
  expect(String(first(stated.date)).replace('.', '')).toMatch(outlet ? /^3 August 1961$/ : /undefined/)
  expect(JSON.stringify([stated, plainText(body)])).not.toMatch(/Joan|Hale|BT/)
})

test.each([
  'Copied from the family Bible by the rector, the names were read aloud in 1961.',
  'Typed from memory, the list of 1961 was full of gaps.',
])('a sentence that begins so is text: %s', (line) => {
  expect(plainText(note(`FERRY RETURNS\n\n${text}\n\n${line}`, 'text').body)).toContain(line)
})

test.each([
  // Below a cutting the sender speaks again, or sends greetings.
  ['Love to Brenda, hope the hip is better.\n\nPat', false],
  ['Kind regards to Jo and the boys.\n\nLove, Pat', false],
  ['Regards to all at number nine.\n\nPat', false],
  ['Isn’t it wonderful that my own father is in it?\n\nPat', false],
  ['Thanks to Mr. Roe, the ferry sails again.\n\nPat', true],
  ['“I shall sail on her myself,” said Mr. Roe.\n\nPat', true],
  ['Love to all men was the text of the sermon on board.\n\nPat', true],
])('words below a cutting: %s', async (below, isKept) => {
  const { articles } = await read(
    'a.eml',
    `${head(person, 'Ferry')}Hi Jo, here it is.\n\nGazette, 3 August 1961\n\nFERRY RETURNS\n\n${text}\n\n${below}`,
  )
  expect(articles[0]?.claims).toMatchObject({
    title: 'FERRY RETURNS',
    outlet: 'Gazette',
    date: '3 August 1961',
  })
  expect(articles[0]?.text?.includes(below.split('\n')[0] ?? '')).toBe(isKept)
  expect(articles[0]?.text).toContain('The harbour master paid the crew.')
})

test('a cutting in which somebody tells of herself stays whole', async () => {
  const own = 'I was born at Arlen in 1850, and my father put me to the wheel.\n\nI thank you for hearing me.'
  const { articles } = await read(
    'a.eml',
    `${head(person, 'Ferry')}Gazette, 3 August 1961\n\nA LIFE\n\n${own}\n\nPat`,
  )
  expect(articles[0]?.text).toContain(own)
})

test('a few words of a person are what was written', async () => {
  const { articles } = await read(
    'a.eml',
    `${head(person, 'Meeting')}Dear all,\n\nTwenty of us met on Tuesday.\n\nPat`,
  )
  expect(articles[0]?.text).toBe('Twenty of us met on Tuesday.')
})

test.each([
  ['Scan: Joan Hale 2015', '2015'],
  ['Copied by hand by Joan Hale 2019.', '2019'],
  ['Transcrit par Joan Hale, mars 2009', 'mars 2009'],
])('of %s nothing but the day is kept', (line, day) => {
  const { stated, ...read } = note(
    `MARLE GAZETTE, Aug. 1961\n\nFERRY RETURNS\n\n${text}\n\n${line}\n`,
    'text',
  )
  expect(first(stated.added)).toBe(day)
  expect(JSON.stringify([stated, read])).not.toContain('Hale')
})

test('a note of who scanned: a day of saving, and no name', () => {
  const { stated, body } = note(
    `MARLE GAZETTE, Aug. 1961\n\nFERRY RETURNS\n\n${text}\n\n--scanned by DB 14/2/2015\n`,
    'text',
  )
  expect([stated.outlet, stated.date, stated.title, stated.added].map(first)).toEqual([
    'Marle Gazette',
    'Aug. 1961',
    'FERRY RETURNS',
    '14/2/2015',
  ])
  expect(plainText(body)).not.toContain('DB')
})

test.each(['Jo Lind <jo@lind.example>', 'jo@lind.example', 'Jo Lind (jo@lind.example)'])(
  'whom a letter answers below its text is nobody: %s',
  async (reader) => {
    const below = `On Tue, 7 May 2024, ${reader} wrote:\n> have you got the piece on the ferry?`
    const { articles } = await read(
      'a.eml',
      `${head(person, 'Ferry')}${text}\n\n${below}`.replaceAll('\n', '\r\n'),
    )
    expect(articles[0]?.text).toContain('The harbour master paid the crew.')
    expect(JSON.stringify(articles)).not.toMatch(/Lind|lind/)
  },
)

test.each([
  ['Hi Jo,', ''],
  ['Dear Jo Lind,', ''],
  ['Olá, Zélia!', ''],
  ['Hello, Mr. Lind!', ''],
  ['Dear readers,', 'Dear readers,\n\n'],
  ['Hello, harbour!', 'Hello, harbour!\n\n'],
  ['Hello, Holm: a new ferry', 'Hello, Holm: a new ferry\n\n'],
])('a newsletter that opens with %s', async (greeting, kept) => {
  const mail = `${head('Arlen Courier <news@courier.example>', 'Ferry')}${greeting}\n\n${text}`
  expect((await seen(mail)).text).toBe(kept + text)
})

test.each([
  "Can't see this email? View it in your browser.",
  'Não consegue ver este e-mail? Clique aqui.',
  'Problemer med å lese e-posten? Åpne i nettleser',
  'Kun je deze e-mail niet lezen? Klik hier',
  'Vous ne voyez pas cet e-mail ?',
  'Visa i webbläsaren | Avregistrera dig',
])('of a newsletter, what speaks of the mail itself is left out: %s', async (line) => {
  const mail = `${head('Arlen Courier <news@courier.example>', 'Ferry')}${line}\n\n${text}`
  expect((await seen(mail)).text).toBe(text)
})

test.each([
  "Can't see the ferry? The council moved it to the north quay.",
  'Why did nobody read this email? asked the judge.',
  'Trouble at the ferry',
])('and what speaks of something else stays: %s', async (line) => {
  const mail = `${head('Arlen Courier <news@courier.example>', 'Ferry')}${text}\n\n${line}\n\n${text}`
  expect((await seen(mail)).text).toContain(line)
})
