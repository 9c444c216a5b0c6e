import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { zip } from '../setup/zip.ts'
import { docx, p, read } from './office.ts'

const prose =
  'The harbour board met on Tuesday and voted to keep the old crane, which has stood there since 1911.'
const zeros = new Uint8Array(50_000_000)

/** Entities that hold entities: ten to the ninth letters, if they were expanded. */
const laughs = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')}]>`
const outside = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>'
const deep = (open: string, close: string, times: number): string =>
  open.repeat(times) + prose + close.repeat(times)

const odt = (xml: string): Uint8Array =>
  zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': xml })
const epub = (chapter: string | Uint8Array): Uint8Array =>
  zip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
    'b.opf':
      '<package><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
    'a.xhtml': chapter,
  })

function tar(size: string): Uint8Array {
  const head = Buffer.alloc(1024)
  head.write('a.md')
  head.write(size, 124)
  head.write('ustar', 257)
  return head
}

function pdf(kids: string, count: number): Uint8Array {
  return Buffer.from(
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count ${count} /Kids [${kids}] >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\ntrailer\n<< /Size 4 /Root 1 0 R >>\n%%EOF`,
  )
}

const warcHead =
  'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://arlen.example/a\r\nWARC-Date: 2023-04-21T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n'

/** Each ends in bounded time and memory, with a diagnostic or with what text there is; nothing is taken from elsewhere. */
test.each<readonly [what: string, path: string, content: string | Uint8Array]>([
  ['a bomb of Word', 'a.docx', docx(p(prose), { 'word/document2.xml': ' '.repeat(50_000_000) })],
  [
    'entities of Word',
    'a.docx',
    zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': `${laughs}<x>&a9;</x>` }),
  ],
  [
    'a bomb of OpenDocument',
    'a.odt',
    zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': zeros }),
  ],
  ['entities of OpenDocument', 'a.odt', odt(`${laughs}<x>&a9;</x>`)],
  ['a file of the disk in OpenDocument', 'a.odt', odt(`${outside}<x>&file;</x>`)],
  ['nested OpenDocument', 'a.odt', odt(deep('<text:p>', '</text:p>', 20_000))],
  ['a bomb of a book', 'a.epub', epub(zeros)],
  ['a nested book', 'a.epub', epub(deep('<div>', '</div>', 20_000))],
  ['a bomb of a web archive', 'a.wacz', zip({ 'archive/a.warc': zeros })],
  [
    'a bomb in a web archive',
    'a.warc.gz',
    gzipSync(
      Buffer.concat([
        Buffer.from(
          `${warcHead}Content-Length: 50000000\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n`,
        ),
        zeros,
      ]),
    ),
  ],
  [
    'a web archive that lies about its length',
    'a.warc',
    `${warcHead}Content-Length: 999999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx`,
  ],
  ['an endless header of a web archive', 'a.warc', `WARC/1.0\r\n${'X: y\r\n'.repeat(200_000)}`],
  [
    'entities of a feed',
    'a.xml',
    `<?xml version="1.0"?>${laughs}<rss><channel><item><title>x</title><description>&a9;</description></item></channel></rss>`,
  ],
  [
    'a file of the disk in a feed',
    'a.xml',
    `<?xml version="1.0"?>${outside}<rss><channel><item><title>x</title><description>&file; ${prose}</description></item></channel></rss>`,
  ],
  ['nested notes', 'a.enex', `<en-export>${deep('<note>', '</note>', 20_000)}</en-export>`],
  [
    'a nested property list',
    'a.webarchive',
    `<?xml version="1.0"?><plist version="1.0">${deep('<dict><key>a</key>', '</dict>', 5_000)}</plist>`,
  ],
  ['an archive of notes with a huge length', 'a.jex', tar('77777777777')],
  ['an archive of notes with no length', 'a.jex', tar('xxxxxxxxxxx')],
  ['a PDF whose pages are its own pages', 'a.pdf', pdf('2 0 R', 1)],
  ['a PDF that counts a billion pages', 'a.pdf', pdf('3 0 R', 1_000_000_000)],
  ['a PDF of many pages', 'a.pdf', pdf('3 0 R '.repeat(5_000), 5_000)],
  ['a PDF cut off', 'a.pdf', pdf('3 0 R', 1).subarray(0, 60)],
  ['a word of RTF that objects have', 'a.rtf', '{\\rtf1 The ferry \\constructor came back.}'],
  [
    'an element that objects have',
    'a.xml',
    '<doc source="https://a.example/a"><main><p>x <constructor>y</constructor></p></main></doc>',
  ],
  ['nested RTF', 'a.rtf', `{\\rtf1 ${deep('{', '}', 50_000)}}`],
  [
    'parts within parts of a mail',
    'a.eml',
    `From: a@b.example\nSubject: x\n${Array.from({ length: 3_000 }, (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`).join('')}\n${prose}`,
  ],
  [
    'parts within parts of a page',
    'a.mhtml',
    `From: x\r\nSubject: x\r\nMIME-Version: 1.0\r\n${Array.from({ length: 3_000 }, (_, at) => `Content-Type: multipart/related; boundary="b${at}"\r\n\r\n--b${at}\r\n`).join('')}`,
  ],
  ['a number without end in JSON', 'a.json', `[{"title":"x","text":${'9'.repeat(500_000)}}]`],
  ['a key that is no key in JSON', 'a.json', `[{"__proto__":{"text":"x"},"title":"x","text":"${prose}"}]`],
  ['nested lines of JSON', 'a.ndjson', `${'['.repeat(100_000)}\n{"title":"x","text":"${prose}"}\n`],
  ['a quotation without end in a table', 'a.csv', `title,text\nx,"${'a\n'.repeat(200_000)}`],
  [
    'anchors of YAML',
    'a.md',
    `---\na: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 8 }, (_, at) => `b${at}: &b${at} [${`*${at === 0 ? 'a' : `b${at - 1}`},`.repeat(9)}]`).join('\n')}\n---\n${prose}`,
  ],
  ['hOCR within hOCR', 'a.hocr', `<meta name="ocr-system">${deep('<div class="ocr_carea">', '', 30_000)}`],
])('%s', { timeout: 30_000 }, async (_, path, content) => {
  const { articles, problems } = await read(path, content)
  expect(articles.length).toBeLessThan(3)
  expect(articles.length + problems.length).toBeGreaterThan(0)
  expect(articles.every(({ text }) => text.length < 1_000_000 && !text.includes('root:'))).toBe(true)
  // A format has a word of its own for what it refuses.
  expect(problems.filter((problem) => problem.includes('source/failed'))).toEqual([])
})
