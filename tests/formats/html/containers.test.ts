import { gzipSync } from 'node:zlib'
import { buildBinary, build as buildXml } from 'plist'
import { expect, test } from 'vitest'
import { readDocuments } from '../../../src/formats/documents.ts'
import { sha256 } from '../../../src/lib/hash.ts'
import { normalizeArticle } from '../../../src/normalize/article.ts'
import { zip } from '../../setup/zip.ts'
import { samplePage } from './samples.ts'

const address = 'https://arlencourier.example/news/ferry-returns'
const page = samplePage({
  body: '<p>Ærø, Çeşme and Ústí wrote — “well done” — in letters that not every system can read without harm.</p>',
})

const context = {
  settings: { language: 'en', timeZone: 'UTC' },
  authority: { people: [], outlets: [], topics: [], almanac: { offices: [], events: [] } },
  repeats: [],
  resources: { peopleModel: null },
}

async function read(path: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return readDocuments({ path, hash: sha256(bytes), bytes, sidecar: null })
}

async function recordOf(path: string, content: string | Uint8Array) {
  const { documents, diagnostics } = await read(path, content)
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  expect(documents).toHaveLength(1)
  const [document] = documents
  if (!document) throw new Error('no document')
  const { title, standfirst, date, outlet, authors, language, url, text, dropped } = normalizeArticle(
    document,
    context,
  )
  return {
    title: title.value,
    standfirst: standfirst?.value,
    date: date?.edtf,
    outlet: outlet?.name,
    authors: authors.map(({ name }) => name),
    language: language.value,
    url: url?.value,
    text,
    dropped: dropped.map(({ text, reason }) => `${reason}: ${text}`),
  }
}

function quotedPrintable(text: string): string {
  return Buffer.from(text)
    .toString('latin1')
    .replace(/[=\x80-\xff]/g, (char) => `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/(.{70})/g, '$1=\r\n')
    .replace(/=\r\n(?=[0-9A-F]{1,2})/g, (cut) => cut)
}

function mhtml(html: string, encoding: 'base64' | 'quoted-printable' = 'base64'): string {
  const body =
    encoding === 'base64'
      ? Buffer.from(html)
          .toString('base64')
          .replace(/(.{76})/g, '$1\r\n')
      : quotedPrintable(html)
  return [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${address}`,
    'Subject: =?utf-8?Q?Ferry_to_Sandholm?=',
    'Date: Fri, 21 Apr 2023 10:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Boundary--x----"',
    '',
    '------Boundary--x----',
    'Content-Type: text/html',
    `Content-Transfer-Encoding: ${encoding}`,
    `Content-Location: ${address}`,
    '',
    body,
    '------Boundary--x----',
    'Content-Type: text/html',
    'Content-Location: cid:frame@x',
    '',
    '<html><body><p>A frame with an advertisement in it, which is no article of anybody at all.</p></body></html>',
    '------Boundary--x------',
    '',
  ].join('\r\n')
}

function webarchive(form: 'binary' | 'xml'): Uint8Array {
  const list = {
    WebMainResource: {
      WebResourceData: Buffer.from(page),
      WebResourceURL: address,
      WebResourceMIMEType: 'text/html',
      WebResourceTextEncodingName: 'UTF-8',
    },
    WebSubresources: [],
  }
  return form === 'binary'
    ? new Uint8Array(buildBinary(list as never) as never)
    : Buffer.from(buildXml(list as never))
}

function warcRecord(url: string, html: string, status = '200 OK', type = 'text/html; charset=utf-8'): Buffer {
  const body = Buffer.from(html)
  const http = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`),
    body,
  ])
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2023-04-21T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:${sha256(url).slice(0, 8)}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')])
}

const notFound = warcRecord('https://arlencourier.example/gone', samplePage(), '404 Not Found')
const script = warcRecord(
  'https://arlencourier.example/x.js',
  'var page = "<p>x</p>"',
  '200 OK',
  'text/javascript',
)
const frame = warcRecord(
  'https://arlencourier.example/frame',
  '<html><body><p>Only a frame.</p></body></html>',
)
const article = warcRecord(address, page)

const containers: readonly (readonly [path: string, content: string | Uint8Array])[] = [
  [
    'ferry.singlefile.html',
    page.replace(
      '<head>',
      `<!--\n Page saved with SingleFile \n url: ${address}?utm_source=mail \n saved date: Fri Apr 21 2023 10:00:00 GMT+0000 (UTC)\n--><head>`,
    ),
  ],
  ['ferry-complete.html', page.replace('<html', `<!-- saved from url=(0047)${address} -->\n<html`)],
  ['ferry.mhtml', mhtml(page)],
  ['ferry.mht', mhtml(page, 'quoted-printable')],
  ['ferry.webarchive', webarchive('binary')],
  ['ferry-xml.webarchive', webarchive('xml')],
  ['crawl.warc', Buffer.concat([notFound, script, frame, article])],
  ['crawl.warc.gz', Buffer.concat([notFound, script, article].map((record) => gzipSync(record)))],
  [
    'crawl.wacz',
    zip({
      'archive/data.warc.gz': gzipSync(article),
      'pages/pages.jsonl': Buffer.from(
        `{"format":"json-pages-1.0"}\n{"id":"1","url":"${address}","title":"Ferry"}\n`,
      ),
    }),
  ],
  [
    'wayback.html',
    page
      .replace(
        '<link rel="canonical" href="',
        '<link rel="canonical" href="https://web.archive.org/web/20230421100000/',
      )
      .replace(
        '<body class="has-sidebar">',
        '<body class="has-sidebar"><!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"><p>The Wayback Machine - 12 captures of this page were kept, and more will be.</p></div><!-- END WAYBACK TOOLBAR INSERT -->',
      )
      .replace(
        '</html>',
        '</html>\n<!--\n     FILE ARCHIVED ON 10:00:00 Apr 21, 2023 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 08:00:00 May 01, 2024.\n-->',
      ),
  ],
]

test.each(containers)('the same page as %s gives the same record', async (path, content) => {
  expect(await recordOf(path, content)).toEqual(await recordOf('ferry.html', page))
})

test.each(containers.filter(([path]) => path !== 'ferry-complete.html' && !path.endsWith('.webarchive')))(
  'the day of saving of %s is no day of publication',
  async (path, content) => {
    const { documents } = await read(path, content)
    const [document] = documents
    if (!document) throw new Error('no document')
    const { added, date } = normalizeArticle(document, context)
    expect(added?.edtf).toBe('2023-04-21')
    expect(date?.edtf).toBe('2023-04-18')
  },
)

const broken: readonly (readonly [path: string, content: string | Uint8Array, rules: readonly string[]])[] = [
  ['cut.mhtml', mhtml(page).slice(0, 900), []],
  [
    'empty.mhtml',
    'From: <Saved by Blink>\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n',
    ['page/none'],
  ],
  ['text.mht', 'MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nOnly words.', ['page/none']],
  ['cut.webarchive', webarchive('binary').slice(0, 300), ['page/none']],
  [
    'bomb.webarchive',
    '<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><plist><dict/></plist>',
    ['page/none'],
  ],
  ['empty.warc', 'WARC/1.0\r\n', ['page/none']],
  ['noise.warc.gz', Buffer.concat([gzipSync(article).subarray(0, 200), Buffer.alloc(400, 7)]), ['page/none']],
  ['noise.wacz', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(300, 9)]), ['page/none']],
]

test.each(broken)('%s is told, and does not throw', async (path, content, rules) => {
  const { diagnostics } = await read(path, content)
  expect(diagnostics.map(({ rule }) => rule)).toEqual(rules)
})

test('several pages of one crawl are several articles, told apart by their addresses', async () => {
  const other = warcRecord(
    'https://arlencourier.example/news/other',
    page.replaceAll('Sandholm', 'Nordby').replaceAll('ferry-returns', 'other'),
  )
  const { documents, diagnostics } = await read('crawl.warc', Buffer.concat([article, frame, other]))
  expect(documents.map(({ part }) => part)).toEqual([address, 'https://arlencourier.example/news/other'])
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['page/short'])
})

test('pictures come along where they lie beside the page or in its file, with caption and credit', async () => {
  const picture = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64')
  const html = page
    .replace('src="ferry.jpg"', `src="${address}/ferry.jpg"`)
    .replace('Photo: Jon Vik', '<span class="credit">Photo: Jon Vik</span>')
    .replace(
      '<h2>A line',
      '<figure><img src="ferry_files/old.jpg"><figcaption>The old boat</figcaption></figure><img src="https://other.example/x.jpg"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><h2>A line',
    )
  const part = `\r\n------Boundary--x----\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${address}/ferry.jpg\r\n\r\n${picture.toString('base64')}\r\n------Boundary--x------`
  const { documents } = await read(
    'news/ferry.mhtml',
    mhtml(html).replace('\r\n------Boundary--x------', part),
  )
  expect(
    documents[0]?.pictures?.map(({ bytes, ...rest }) => ({ ...rest, held: bytes?.length ?? 0 })),
  ).toEqual([
    {
      src: `${address}/ferry.jpg`,
      alt: 'The ferry at the quay',
      caption: 'The ferry at the quay on Monday.',
      credit: 'Photo: Jon Vik',
      held: picture.length,
    },
    {
      src: 'ferry_files/old.jpg',
      path: 'news/ferry_files/old.jpg',
      alt: null,
      caption: 'The old boat',
      credit: null,
      held: 0,
    },
    { src: '', alt: null, caption: null, credit: null, held: picture.length },
  ])
})
