import { expect, test } from 'vitest'
import { zip } from '../setup/zip.ts'
import { docx, p, read } from './office.ts'

const words =
  'The ferry came back on Monday and nobody paid, for the first day was free, as the council had said in spring; twelve people waited, and the captain, who steered it himself, was late, known as he is for being late on Mondays.'

test('a document of Word is one article', async () => {
  const { articles, problems } = await read('note.docx', docx(p('Ferry returns') + p('It **came** back.')))
  expect(problems).toEqual([])
  expect(articles.map(({ text }) => text)).toEqual(['Ferry returns\n\nIt came back.'])
})

test('a document without a word', async () => {
  const { problems } = await read('empty.docx', docx(p('')))
  expect(problems).toEqual(['warning document/no-text: There is no text here'])
})

test('a bomb is not unpacked', async () => {
  const bytes = zip({ 'word/document.xml': new Uint8Array(20_000_000), '[Content_Types].xml': '<Types/>' })
  const { articles, problems } = await read('bomb.docx', bytes)
  expect(articles).toEqual([])
  expect(problems).toEqual([
    'error document/unreadable: This document cannot be opened: it unpacks to more than any document has',
  ])
})

const odt = (body: string, title = 'Ferry returns'): Uint8Array =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="tb"><office:automatic-styles><style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'meta.xml': `<office:document-meta xmlns:office="o" xmlns:dc="d"><office:meta><dc:title>${title}</dc:title><dc:creator>Pat Reader</dc:creator></office:meta></office:document-meta>`,
  })

test('OpenDocument: headings, lists, tables, no deleted text, no name of the owner', async () => {
  const { articles, problems, format } = await read(
    'note.odt',
    odt(
      '<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h text:outline-level="2">Prices</text:h><text:p>It <text:span text:style-name="T1">came</text:span><text:s/>back<text:line-break/>late.</text:p><text:list><text:list-item><text:p>one</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>',
    ),
  )
  expect(problems).toEqual([])
  expect(format).toBe('odt')
  expect(articles).toEqual([
    { part: null, claims: { title: 'Ferry returns' }, text: 'Prices\n\nIt came back\nlate.\n\none\n\na | b' },
  ])
})

const core = (title: string): Record<string, string> => ({
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${title}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`,
})

test.each([
  ['Ferry returns', 'Ferry returns'],
  ['Rates &amp; dues', 'Rates & dues'],
  ['Caf&#233; owners', 'Café owners'],
  ['Document1', undefined],
  ['Letter to the council.docx', undefined],
  [`Very ${'long '.repeat(90)}`, undefined],
])('a title in the properties, in Word and OpenDocument: %s', async (written, title) => {
  const word = await read('note.docx', docx(p('It came back.'), core(written)))
  const open = await read('note.odt', odt('<text:p>It came back.</text:p>', written))
  expect(word.articles.map(({ claims }) => claims)).toEqual([
    { ...(title ? { title } : {}), language: 'en-GB' },
  ])
  expect(open.articles.map(({ claims }) => claims)).toEqual([title ? { title } : {}])
})

test('an archive that is no document', async () => {
  const { problems } = await read('x.odt', zip({ 'a.txt': 'x' }))
  expect(problems).toEqual([
    'error document/unreadable: This document cannot be opened: it holds no document',
  ])
})

test('RTF: Unicode, code pages, links, tables, hidden text; pictures and notes are left out', async () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl{\f0\fcharset204 Arial;}{\f1\fcharset0 Times;}}{\*\generator X;}{\header page}
\pard\outlinelevel0 Ferry\par
\pard\f0 \'cf\'e0\'f0\'ee\'ec {\f1 caf\u233?} \u8212\'97 {\v hidden}{\field{\*\fldinst HYPERLINK "https://h.example"}{\fldrslt there}}\par
{\pict ffd8ffe0}{\footnote note}\trowd\intbl a\cell b\cell\row
\pard {\listtext\bullet\tab}one\par}`
  const { articles } = await read('note.rtf', rtf)
  expect(articles[0]?.text).toBe('Ferry\n\nПаром café — there\n\na | b\n\none')
})

test('RTF that is cut off, or nested without end', async () => {
  const cut = await read('cut.rtf', String.raw`{\rtf1 It came {\b back`)
  expect(cut.articles[0]?.text).toBe('It came back')
  const deep = await read('deep.rtf', `{\\rtf1 ${'{'.repeat(100_000)}x${'}'.repeat(100_000)}`)
  expect(deep.articles[0]?.text).toBe('x')
})

const epub = (
  chapters: readonly string[],
  meta = '',
  title = 'The Harbour Times [Mon, 04 Mar 2019]',
): Uint8Array =>
  zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<package xmlns:dc="d"><metadata><dc:title>${title}</dc:title><dc:language>en</dc:language><dc:date>2019-03-04</dc:date>${meta}</metadata><manifest>${chapters.map((_, i) => `<item id="c${i}" href="text/c%20${i}.xhtml"/>`).join('')}<item id="nav" href="nav.xhtml" properties="nav"/></manifest><spine><itemref idref="nav"/>${chapters.map((_, i) => `<itemref idref="c${i}"/>`).join('')}</spine></package>`,
    'OEBPS/nav.xhtml': `<html><body><nav><ol>${chapters.map((_, i) => `<li><a href="text/c%20${i}.xhtml#top">Chapter ${i}</a></li>`).join('')}</ol></nav></body></html>`,
    ...Object.fromEntries(
      chapters.map((text, i) => [`OEBPS/text/c ${i}.xhtml`, `<html><body>${text}</body></html>`]),
    ),
  })

test('a book: one article a chapter, without covers; the issue of a magazine names outlet and day', async () => {
  const chapters = [
    '<p>Cover</p>',
    `<h1>Ferry</h1><p>${words}</p>`,
    `<p>${words.replace('ferry', 'bridge')}</p>`,
  ]
  const plain = await read('book.epub', epub(chapters))
  expect(plain.articles.map(({ claims }) => claims)).toEqual([
    { title: 'Chapter 1', language: 'en' },
    { title: 'Chapter 2', language: 'en' },
  ])
  const issue = await read(
    'issue.epub',
    epub(chapters, '<meta name="calibre:publication_type" content="periodical:newspaper"/>'),
  )
  expect(issue.articles[0]?.claims).toEqual({
    title: 'Chapter 1',
    language: 'en',
    outlet: 'The Harbour Times',
    date: '2019-03-04',
  })
})

test('a book of one chapter: its own title, or the headline of the chapter in a digest', async () => {
  const titled = async (title: string, headline: string) => {
    const book = epub([`<h1>${headline}</h1><p>${words}</p>`], '', title)
    return (await read('book.epub', book)).articles[0]?.claims.title
  }
  expect(await titled('The ferry returns to the loch', 'Chapter 1')).toBe('The ferry returns to the loch')
  expect(await titled('Digest', 'The ferry returns to the loch')).toBe('The ferry returns to the loch')
  expect(await titled('Digest', 'Part one')).toBe('Digest')
})

test('a book without text', async () => {
  const { problems } = await read('book.epub', epub(['<p>Cover</p>']))
  expect(problems).toEqual(['error document/unreadable: This book cannot be opened: it holds no text'])
})

/** A tar archive of texts. */
function tar(files: Readonly<Record<string, string>>): Uint8Array {
  const blocks = Object.entries(files).flatMap(([name, text]) => {
    const data = Buffer.from(text)
    const head = new Uint8Array(512)
    head.set(Buffer.from(name))
    head.set(Buffer.from(`${data.length.toString(8).padStart(11, '0')} `), 124)
    head.set(Buffer.from('ustar'), 257)
    const padded = new Uint8Array(Math.ceil(data.length / 512) * 512)
    padded.set(data)
    return [head, padded]
  })
  return Uint8Array.from([...blocks, new Uint8Array(1024)].flatMap((block) => [...block]))
}

test('Joplin: notes with tags; notebooks and encrypted notes are none', async () => {
  const { articles, problems, format } = await read(
    'notes.jex',
    tar({
      'a.md':
        'Ferry\n\nIt *came* back.\n\nBy: Ada Lovat\n\nid: a\nsource_url: https://h.example/ferry\nauthor: Ada Lovat\nuser_created_time: 2019-03-05T10:00:00.000Z\ntype_: 1',
      'b.md': 'Secret\n\nid: b\nencryption_applied: 1\ntype_: 1',
      'c.md': 'Notebook\n\nid: c\ntype_: 2',
      't.md': 'sea\n\nid: t\ntype_: 5',
      'n.md': 'id: n\nnote_id: a\ntag_id: t\ntype_: 6',
    }),
  )
  expect(problems).toEqual([])
  expect(format).toBe('jex')
  expect(articles).toEqual([
    {
      part: 'a',
      claims: {
        title: 'Ferry',
        added: '2019-03-05T10:00:00.000Z',
        authors: ['Ada Lovat'],
        topics: ['sea'],
        url: 'https://h.example/ferry',
      },
      text: 'It came back.\n\nBy: Ada Lovat',
    },
  ])
})
