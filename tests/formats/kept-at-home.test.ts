import { expect, test } from 'vitest'
import { readArticles } from '../../src/dateline.ts'
import { zip } from '../setup/zip.ts'

// Files as people keep them: what names, notes and programs around a clipping say, each beside texts in which the same says nothing.

const text =
  'The council of Wexmoor voted on Monday night to close the swing bridge for nine weeks while its bearings are renewed, and the harbour master said that no boat would pass before the summer.\n\nThe bridge carries some four thousand cars a day. A ferry for walkers will cross every half hour from the old customs house.'

/** A record, with whatever it holds. */
type Article = Readonly<Record<string, unknown>> & {
  readonly date: { readonly edtf: string } | null
  readonly outlet: { readonly name: string } | null
  readonly authors: readonly { readonly name: string }[]
}

async function one(name: string, content: string | Uint8Array): Promise<Article> {
  const { articles } = await readArticles({ name, content })
  expect(articles).toHaveLength(1)
  return articles[0] as Article
}

const get: Readonly<Record<string, (article: Article) => unknown>> = {
  date: ({ date }) => date?.edtf ?? null,
  outlet: ({ outlet }) => outlet?.name ?? null,
  authors: ({ authors }) => authors.map(({ name }) => name),
}

test.each<[string, string, string, Record<string, unknown>]>([
  [
    'a day with points',
    'Wexmoor Gazette 12.3.87 S.4.txt',
    `Bridge to close\n\n${text}`,
    { date: '1987-03-12', outlet: 'Wexmoor Gazette', printPage: '4' },
  ],
  [
    'a version',
    'ferry 1.2.5.txt',
    `Bridge to close\n\n${text}`,
    { date: null, outlet: null, printPage: null },
  ],
  ['folders of months', '1987-03/12 - Bridge.txt', `Bridge to close\n\n${text}`, { date: '1987-03-12' }],
  [
    'folders with names',
    'cuttings 1937/06 June/09 bridge.txt',
    `Bridge to close\n\n${text}`,
    { date: '1937-06-09' },
  ],
  ['a month at the end', 'bridge_mar1987.txt', `Bridge to close\n\n${text}`, { date: '1987-03' }],
  [
    'a month that is told of',
    'The flood of March 1953 remembered.txt',
    `Bridge to close\n\n${text}`,
    { date: null },
  ],
  [
    'a folder of a paper',
    'Wexmoor Gazette/bridge.txt',
    `Bridge to close\n\n${text}`,
    { outlet: 'Wexmoor Gazette' },
  ],
  [
    'a folder of a theme',
    'Letters to the Gazette/bridge.txt',
    `Bridge to close\n\n${text}`,
    { outlet: null },
  ],
  [
    'a headline',
    '01 - Swing bridge to close for nine weeks.txt',
    text,
    { title: 'Swing bridge to close for nine weeks' },
  ],
  ['a note of two words', 'Bridge closed.md', text, { title: 'Bridge closed' }],
  ['a name that is none of the text', 'New Text Document (3).txt', text, { titleBasis: 'inferred' }],
  ['a number', '017_bridge.txt', text, { titleBasis: 'inferred' }],
  [
    'a headline in the text as well',
    'Harbour and bridge of Wexmoor.txt',
    `Bridge to close\n\n${text}`,
    { title: 'Bridge to close' },
  ],
])('the name of the file: %s', async (_, name, content, wanted) => {
  const article = await one(name, content)
  for (const [field, value] of Object.entries(wanted))
    expect((get[field] ?? ((a) => a[field]))(article)).toEqual(value)
})

test.each<[string, string, Record<string, unknown>, readonly string[], readonly string[]]>([
  [
    'rulers that an editor curled',
    `—-\ntitle: “Bridge: nine weeks”\ndate: 2023-03-14\nauthor: ‘Nora Field’\n—-\n\n${text}`,
    { title: 'Bridge: nine weeks', date: '2023-03-14', authors: ['Nora Field'] },
    ['The council'],
    ['—-'],
  ],
  [
    'dashes around a verse',
    `–––\nThe bridge that swung at break of day\nNow rests upon its stone\n–––\n\n${text}`,
    { date: null },
    ['Now rests'],
    [],
  ],
  [
    'blank lines above',
    `\n\n---\ntitle: Bridge shut\ndate: 2023-03-14\n...\n\n${text}`,
    { title: 'Bridge shut', date: '2023-03-14' },
    ['The council'],
    ['...'],
  ],
  [
    'tags of a forum',
    `[b]Bridge shut[/b]\n[i]Wexmoor Gazette, 14 March 2023[/i]\n\n[quote]${text}[/quote]`,
    { title: 'Bridge shut', outlet: 'Wexmoor Gazette', date: '2023-03-14' },
    ['The council'],
    ['['],
  ],
  ['letters in brackets', `Bridge shut\n\n${text} It was [b] and not [a].`, {}, ['[b] and not [a]'], []],
  [
    'page to page',
    `BRIDGE SHUT\n\n${text.replace('\n\n', '\n\nSee BRIDGE, Page A4\n\nBRIDGE: Closed\nContinued from Page A1\n\n')}`,
    {},
    ['four thousand'],
    ['See BRIDGE', 'Closed', 'Continued'],
  ],
  [
    'in brackets',
    `Bridge shut\n\n${text.replace('\n\n', ' (Continued on page 7, column 2)\n\n(Continued from page 1)\n\n')}`,
    {},
    ['before the summer.'],
    ['Continued'],
  ],
  [
    'what goes on',
    `Bridge shut\n\n${text}\n\nWork continued on page proofs of 3 books, he said.`,
    {},
    ['page proofs of 3 books'],
    [],
  ],
  [
    'in French',
    `Le pont ferme\n\nLe conseil de Wexmoor a décidé lundi soir de fermer le pont pendant neuf semaines.\n\n(Suite de la première page)\n\nUn bac pour les piétons partira toutes les demi-heures, a dit le maire.`,
    {},
    ['Un bac'],
    ['Suite'],
  ],
  ['more to come', `Bridge shut\n\n${text}\n\n(To be continued.)`, {}, [], ['To be continued']],
  [
    'a picture that was',
    `Bridge shut\n\n[Photo: The bridge from the north quay. Gazette photo by R. Tamm]\n\n${text}\n\n[Photograph of harbour master with this article]`,
    {},
    [],
    ['[Photo'],
  ],
  [
    'brackets of a writer',
    `Bridge shut\n\n${text}\n\n[Picture the scene on the quay when it was told, and nobody stirred for an hour.]`,
    {},
    ['[Picture the scene'],
    [],
  ],
  [
    'who handed it in',
    `Bridge shut\n\nWexmoor Gazette, 9 June 1937, p. 5\n\n${text}\n\n(Submitted by Una Berg, 2004)`,
    { authors: [], date: '1937-06-09' },
    [],
    ['Una Berg'],
  ],
  [
    'a note of the copyist',
    `Bridge shut\n\n${text}\n\n[Transcriber's note: the last line is torn off.]`,
    {},
    [],
    ['torn off'],
  ],
  [
    'who asked',
    `We promise nothing\n\nInterviewed by Nora Field\n\n${text}`,
    { authors: ['Nora Field'] },
    [],
    ['Interviewed'],
  ],
  [
    'who answered',
    `We promise nothing\n\nInterview: Nora Field\n\n${text} “No,” said Nora Field.`,
    { authors: [] },
    [],
    [],
  ],
  ['nobody', `Bridge shut\n\nBy a Staff Reporter\n\n${text}`, { authors: [] }, [], ['Staff Reporter']],
  [
    'a letter',
    `THE SWING BRIDGE\n\nTO THE EDITOR OF THE WEXMOOR GAZETTE\n\nSir,—${text}\n\nI am, Sir, yours &c.,\nTHOS. HALLAM.\nQuay House, March 14th.`,
    { outlet: 'The Wexmoor Gazette', authors: ['Thos. Hallam'] },
    ['The council'],
    ['TO THE EDITOR'],
  ],
  [
    'letters of a page',
    `Letters to the Editor\nWexmoor Gazette, 9 October 1991\n\nPears and rain\n\n${text}\n\nNora Field\nMill Lane, Wexmoor`,
    { title: 'Pears and rain', authors: ['Nora Field'], date: '1991-10-09' },
    [],
    [],
  ],
  [
    'a day of mail',
    `From: news@wire.example (WNA)\nNewsgroups: wire.local\nSubject: Bridge shut\nDate: Fri, 12 Jun 92 15:01:02 PDT\n\n${text}`,
    { date: '1992-06-12' },
    ['The council'],
    ['wire.example'],
  ],
  [
    'a page of a wiki',
    `{{date|March 14, 2023}}\n'''Bridge shut'''\n\nThe [[council]] of [[w:Wexmoor|Wexmoor]] voted on Monday.<ref>x</ref>\n\n${text}\n\n== Sources ==\n*{{source|url=https://x.example}}\n\n[[Category:Wexmoor]]`,
    { title: 'Bridge shut', date: '2023-03-14' },
    ['The council of Wexmoor voted'],
    ['[[', '{{', '<ref'],
  ],
  [
    'the head of a page of a PDF',
    `WEXMOOR GAZETTE | TUESDAY, MARCH 14, 2023\n\nBridge shut\n\n${text}`,
    { title: 'Bridge shut', outlet: 'Wexmoor Gazette', date: '2023-03-14' },
    [],
    ['TUESDAY'],
  ],
  [
    'a bar of fields',
    `Wexmoorer Anzeiger\n\nAuflage: 12.000 | Datum: 14.03.2023 | Seite: 3 | Ressort: Lokales | Quelle: Print\n\nBrücke gesperrt\n\n${text}`,
    { title: 'Brücke gesperrt', date: '2023-03-14', printPage: '3', outlet: 'Wexmoorer Anzeiger' },
    [],
    ['Auflage'],
  ],
  [
    'a score in a bar',
    `Bridge shut\n\n${text}\n\nHome: 3 | Away: 2 | Crowd: 1,200`,
    {},
    ['Crowd: 1,200'],
    [],
  ],
  [
    'words of a program',
    `Sure! Here's the transcription of the newspaper clipping:\n\n---\n\n**BRIDGE SHUT**\n\n${text}\n\n---\n\nLet me know if you'd like me to transcribe anything else!`,
    { title: 'BRIDGE SHUT' },
    ['The council'],
    ['Sure', 'Let me know', '**', '---'],
  ],
  [
    'the same words in a text',
    `Bridge shut\n\n${text}\n\nLet me know if it opens, said the harbour master.`,
    {},
    ['Let me know if it opens'],
    [],
  ],
  [
    'a large letter',
    `Bridge shut\n\nT HE council of Wexmoor voted.\n\n${text}`,
    {},
    ['THE council of Wexmoor voted'],
    [],
  ],
  [
    'a word of one letter',
    `Bridge shut\n\nA MAN of Wexmoor crossed it.\n\n${text}`,
    {},
    ['A MAN of Wexmoor'],
    [],
  ],
  [
    'who typed it, behind a source',
    `Bridge shut\n\nWexmoor Gazette, May 7, 1931, pg. 4\n\n${text}\n\nSource: Wexmoor library, microfilm. Transcribed by P. Holm.`,
    { date: '1931-05-07' },
    [],
    ['P. Holm'],
  ],
  [
    'a record of a library',
    `# Bridge shut\n\n## Metadata\n- **Item Type:** [[Newspaper Article]]\n- **Authors:** [[Nora Field]], [[Tom Quill]]\n- **Date:** [[2023-03-14]]\n- **Publication:** [[Wexmoor Gazette]]\n- **Pages:** 3\n\n${text}`,
    { authors: ['Nora Field', 'Tom Quill'], outlet: 'Wexmoor Gazette', printPage: '3', date: '2023-03-14' },
    [],
    ['Item Type'],
  ],
])('a clipping with %s', async (_, content, wanted, kept, left) => {
  const article = await one('a.txt', content)
  for (const [field, value] of Object.entries(wanted))
    expect((get[field] ?? ((a) => a[field]))(article)).toEqual(value)
  for (const words of kept) expect(article['text']).toContain(words)
  for (const words of left) expect(article['text']).not.toContain(words)
})

test.each([
  ['Wexmoor Gazette 14 Mar 1961 3:4', 'Wexmoor Gazette', '1961-03-14', '3'],
  ['Wexmoor Gazette, Oct. 3, 1921 p2 c3', 'Wexmoor Gazette', '1921-10-03', '2'],
  ['Wexmoori Hírlap, 1961. március 14., 3. oldal', 'Wexmoori Hírlap', '1961-03-14', '3'],
  ["L'Écho de Wexmoor, mardi 14 mars 1961, p. 3 (coupure)", "L'Écho de Wexmoor", '1961-03-14', '3'],
  ['da «Il Corriere di Wexmoor» del 14 marzo 1961, pag. 3', 'Il Corriere di Wexmoor', '1961-03-14', '3'],
  ['Diário de Wexmoor, Ano XII, n.º 3.412, 14-3-1961, pp. 1 e 3', 'Diário de Wexmoor', '1961-03-14', '1'],
  ['La Gazzetta di Wexmoor, a. XII, n. 61, 14 marzo 1961, p. 3', 'La Gazzetta di Wexmoor', '1961-03-14', '3'],
  ['«Вексмурские ведомости», 12 (25) июня 1905 г.', 'Вексмурские ведомости', '1905-06-25', null],
  ['Wexmoorské noviny, 14. 3. 1961, s. 3', 'Wexmoorské noviny', '1961-03-14', '3'],
  ['Kurier Wexmoorski z dn. 14 III 1961', 'Kurier Wexmoorski', '1961-03-14', null],
])('a citation: %s', async (line, outlet, date, page) => {
  const article = await one('a.txt', `Bridge shut\n\n${line}\n\n${text}`)
  expect([get['outlet']?.(article), get['date']?.(article), article['printPage']]).toEqual([
    outlet,
    date,
    page,
  ])
})

test('quotation marks of Windows are no letters of a Macintosh', async () => {
  const windows = Buffer.from(
    `Bridge \x93to close\x94 \x96 for weeks\r\n\r\n${text.replace('would pass', 'wouldn\x92t pass')}`,
    'latin1',
  )
  expect(await one('a.txt', windows)).toMatchObject({
    title: 'Bridge “to close” – for weeks',
    text: expect.stringContaining('wouldn’t'),
  })
  // "ñ" and "í" of a Macintosh
  const spanish =
    'El señor de la montaña sería mañana el dueño de la región, según dijo ayer el niño pequeño a su compañía española.'
  const mac = Buffer.from(
    spanish.replace(/ñ/g, '\x96').replace(/í/g, '\x92').replace(/ó/g, '\x97').replace(/ú/g, '\x9c'),
    'latin1',
  )
  expect((await one('b.txt', mac))['text']).toContain('señor de la montaña sería mañana')
})

test('of a weblog only what was published is read', async () => {
  const entry = (title: string, status: string): string =>
    `AUTHOR: Nora Field\nTITLE: ${title}\nSTATUS: ${status}\nDATE: 03/14/2023 02:36:00 PM\n-----\nBODY:\n${text}\n-----\nCOMMENT:\nAUTHOR: reader55\nWhat a mess.\n-----\n--------\n`
  const { articles } = await readArticles({
    name: 'a.txt',
    content: entry('Bridge shut', 'Publish') + entry('Not yet', 'Draft'),
  })
  expect(articles).toMatchObject([{ title: 'Bridge shut', date: { edtf: '2023-03-14' } }])
  expect(JSON.stringify(articles)).not.toContain('reader55')
  const post = (type: string, status: string): string =>
    `<entry><id>${type}${status}</id><type>${type}</type><status>${status}</status><title>${type} ${status}</title><content type="html">&lt;p&gt;${text}&lt;/p&gt;</content><published>2023-03-14T06:30:00Z</published></entry>`
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wexmoor Notes</title>${post('POST', 'LIVE')}${post('POST', 'DRAFT')}${post('COMMENT', 'LIVE')}</feed>`
  const blog = await readArticles({ name: 'feed.atom', content: feed })
  expect(blog.articles).toMatchObject([{ title: 'POST LIVE' }])
})

test('what a reader marked in books is no article', async () => {
  const mark = (title: string, about: string, words: string): string =>
    `${title}\n- ${about} | Added on Tuesday, March 14, 2023 7:14:02 AM\n\n${words}\n==========\n`
  const content =
    mark('Wexmoor Gazette (Wexmoor Gazette)', 'Your Clipping on Location 210-260', text) +
    mark('A Tale (Brand, Ola)', 'Your Highlight on page 12', 'The river was wide.')
  const { articles, diagnostics } = await readArticles({ name: 'My Clippings.txt', content })
  expect(articles).toMatchObject([
    { date: null, added: { edtf: '2023-03-14' }, outlet: { name: 'Wexmoor Gazette' } },
  ])
  expect(diagnostics.map(({ rule }) => rule)).toContain('kindle/marks')
})

test('numbers before the headlines of several cuttings go', async () => {
  const cutting = (number: number, title: string, day: string): string =>
    `${number}. ${title}\nWexmoor Gazette, ${day} 1957, p. 3\n\n${text} ${title} was its name.\n\n\n`
  const content =
    cutting(1, 'Bridge shut', '14 March') +
    cutting(2, 'Pear show', '3 October') +
    cutting(3, 'Fire', '9 June')
  const { articles } = await readArticles({ name: 'a.txt', content })
  expect(articles).toMatchObject([{ title: 'Bridge shut' }, { title: 'Pear show' }, { title: 'Fire' }])
})

test('what is hidden in a document stays hidden', async () => {
  const run = (words: string, mark = ''): string =>
    `<w:r><w:rPr>${mark}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
  const body = [
    run('Bridge shut'),
    ...text.split('\n\n').map((words) => run(words)),
    run('A note of mine.', '<w:vanish/>') + run(' Walkers cheered.'),
  ]
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.map((runs) => `<w:p>${runs}</w:p>`).join('')}</w:body></w:document>`
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
  const article = await one(
    'a.docx',
    zip({ '[Content_Types].xml': types, '_rels/.rels': rels, 'word/document.xml': document }),
  )
  expect(article['text']).toContain('Walkers cheered.')
  expect(JSON.stringify(article)).not.toContain('A note of mine')
})

test('a tiddler has fields of its own, and keeps its maker to itself', async () => {
  const article = await one(
    'a.tid',
    `created: 20211009091400000\ncreator: keeper7\ntags: pears [[Wexmoor show]]\ntitle: Pear show\npublished: 2021-10-03\n\n${text}`,
  )
  expect(article).toMatchObject({
    title: 'Pear show',
    date: { edtf: '2021-10-03' },
    added: { edtf: '2021-10-09' },
  })
  expect(JSON.stringify(article)).not.toContain('keeper7')
})

test.each([
  ['Brown, May; Lee, April', ['May Brown', 'April Lee']],
  ['Brand, Ola & Berg, Una', ['Ola Brand', 'Una Berg']],
  ['Quill, Tom, Berg, Una, and Lund, Ada', ['Tom Quill', 'Una Berg', 'Ada Lund']],
  ['van der Meer, Jan', ['Jan van der Meer']],
])('authors: %s', async (author, names) => {
  const article = await one('a.md', `---\ntitle: Bridge shut\nauthor: "${author}"\n---\n\n${text}`)
  expect(get['authors']?.(article)).toEqual(names)
})
