import { gzipSync } from 'node:zlib'
import { strToU8 } from 'fflate'
import { zip } from '../setup/zip.ts'
import { docx, ods, p, xlsx } from './office.ts'

/** An article of an invented paper, another one for each thing that it is about. */
export interface Sample {
  readonly title: string
  readonly paragraphs: readonly string[]
}

export function sample(thing: string): Sample {
  return {
    title: `Harbour board keeps the old ${thing}`,
    paragraphs: [
      `The harbour board of Wexmoor decided on Tuesday to keep the old ${thing}, which has served the town for sixty years.`,
      `Members heard three hours of evidence before the vote, which went six to three for the ${thing}.`,
      `Work on the ${thing} is to begin after the herring season, and the cost will be met from harbour dues over ten years.`,
    ],
  }
}

type Write = (sample: Sample) => string | Uint8Array

const day = '3 May 2019'
const address = (title: string): string =>
  `https://wexmoorgazette.example/2019/05/03/${title.toLowerCase().replaceAll(' ', '-')}`
const html = (paragraphs: readonly string[]): string => paragraphs.map((text) => `<p>${text}</p>`).join('\n')
const plain = ({ title, paragraphs }: Sample): string =>
  [title, `By Nora Field\n${day}`, ...paragraphs].join('\n\n')
const page = ({ title, paragraphs }: Sample): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} | Wexmoor Gazette</title><meta property="og:site_name" content="Wexmoor Gazette"><link rel="canonical" href="${address(title)}"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1><p class="byline">By Nora Field</p><time class="published" datetime="2019-05-03">${day}</time>${html(paragraphs)}${html(paragraphs.map((text) => text.replace('The ', 'So the ')))}</article><footer>© Wexmoor Gazette</footer></body></html>`
const mail = ({ title, paragraphs }: Sample): string =>
  `From: Wexmoor Gazette <news@wexmoorgazette.example>\nTo: reader@home.example\nSubject: ${title}\nDate: Fri, 3 May 2019 07:15:00 +0000\nMessage-ID: <${title.length}@wexmoorgazette.example>\nContent-Type: text/plain; charset=utf-8\n\n${paragraphs.join('\n\n')}\n`

function warc(sample: Sample): Uint8Array {
  const body = Buffer.from(page(sample))
  const http = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${body.length}\r\n\r\n`),
    body,
  ])
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address(sample.title)}\r\nWARC-Date: 2019-05-04T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')])
}

function pdf({ title, paragraphs }: Sample): Uint8Array {
  const lines = [title, `By Nora Field, ${day}`, '', ...paragraphs.flatMap((text) => [...wrapped(text), ''])]
  const content = lines
    .map((text, at) =>
      text ? `BT /F1 ${at === 0 ? 18 : 11} Tf 1 0 0 1 72 ${780 - 16 * at} Tm (${text}) Tj ET` : '',
    )
    .join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]
  const bodies = objects.map((body, at) => `${at + 1} 0 obj\n${body}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${bodies}trailer\n<< /Size 6 /Root 1 0 R >>\n%%EOF`, 'latin1')
}

function wrapped(text: string): string[] {
  return text.match(/.{1,70}(?:\s|$)/g)?.map((line) => line.trim()) ?? []
}

function tar(files: Readonly<Record<string, string>>): Uint8Array {
  const blocks = Object.entries(files).flatMap(([name, text]) => {
    const data = strToU8(text)
    const head = Buffer.alloc(512)
    head.write(name)
    head.write(`${data.length.toString(8).padStart(11, '0')} `, 124)
    head.write('ustar', 257)
    return [head, Buffer.concat([data, Buffer.alloc((512 - (data.length % 512)) % 512)])]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

/** A file of each kind, by the name of the format that reads it: how it is called, what it is about, and how it is written. */
export const kinds: Readonly<Record<string, readonly [path: string, thing: string, write: Write]>> = {
  text: ['crane.txt', 'crane', plain],
  markdown: [
    'mill.md',
    'mill',
    ({ title, paragraphs }) =>
      `---\ntitle: ${title}\ndate: 2019-05-03\nauthor: Nora Field\nsource: ${address(title)}\n---\n\n${paragraphs.join('\n\n')}\n`,
  ],
  docx: [
    'ferry.docx',
    'ferry',
    ({ title, paragraphs }) =>
      docx([title, 'By Nora Field', day, ...paragraphs].map((text) => p(text)).join('')),
  ],
  odt: [
    'bridge.odt',
    'bridge',
    ({ title, paragraphs }) =>
      zip({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:h text:outline-level="1">${title}</text:h>${[day, ...paragraphs].map((text) => `<text:p>${text}</text:p>`).join('')}</office:text></office:body></office:document-content>`,
      }),
  ],
  rst: [
    'note.rst',
    'weather vane',
    ({ title, paragraphs }) =>
      `${title}\n${'='.repeat(title.length)}\n\n:author: Nora Field\n:date: 2019-05-03\n\n${paragraphs.join('\n\n')}\n`,
  ],
  lektor: [
    'contents.lr',
    'glass kiln',
    ({ title, paragraphs }) =>
      `_model: page\n---\ntitle: ${title}\n---\npub_date: 2019-05-03\n---\nbody:\n\n${paragraphs.join('\n\n')}\n`,
  ],
  textile: [
    'note.textile',
    'tide mill',
    ({ title, paragraphs }) => `h1. ${title}\n\nBy Nora Field, 3 May 2019\n\n${paragraphs.join('\n\n')}\n`,
  ],
  kindle: [
    'My Clippings.txt',
    'lighthouse',
    ({ paragraphs }) =>
      `Wexmoor Courier (Wexmoor Courier)\n- Your Clipping on Location 12-40 | Added on Friday, May 3, 2019 7:14:02 AM\n\n${paragraphs.join('\n\n')}\n==========\n`,
  ],
  'movable-type': [
    'weblog.txt',
    'lighthouse',
    ({ title, paragraphs }) =>
      `AUTHOR: Nora Field\nTITLE: ${title}\nSTATUS: Publish\nDATE: 05/03/2019 07:00:00 AM\n-----\nBODY:\n${paragraphs.join('\n\n')}\n-----\n--------\n`,
  ],
  wiki: [
    'page.wiki',
    'lighthouse',
    ({ title, paragraphs }) =>
      `== ${title} ==\n\n{{date|May 3, 2019}}\n\n${paragraphs.join('\n\n')}\n\n[[Category:Wexmoor]]\n`,
  ],
  adoc: [
    'note.adoc',
    'lighthouse',
    ({ title, paragraphs }) =>
      `= ${title}\nNora Field <nora@wexmoor.example>\n2019-05-03\n:page: A1\n\n${paragraphs.join('\n\n')}\n`,
  ],
  org: [
    'note.org',
    'beacon',
    ({ title, paragraphs }) => [`#+TITLE: ${title}\n#+DATE: <2019-05-03 Fri>`, ...paragraphs].join('\n\n'),
  ],
  rtf: [
    'lamp.rtf',
    'lamp',
    ({ title, paragraphs }) =>
      `{\\rtf1\\ansi {\\b ${title}}\\par ${[day, ...paragraphs].join('\\par ')}\\par}`,
  ],
  pdf: ['gate.pdf', 'gate', pdf],
  hocr: [
    'pier.hocr',
    'pier',
    ({ title, paragraphs }) =>
      `<html><head><meta name="ocr-system" content="x"></head><body><div class="ocr_page">${[title, day, ...paragraphs].map((text) => `<p class="ocr_par"><span class="ocr_line">${text}</span></p>`).join('')}</div></body></html>`,
  ],
  epub: [
    'boat.epub',
    'boat',
    ({ title, paragraphs }) =>
      zip({
        mimetype: 'application/epub+zip',
        'META-INF/container.xml':
          '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
        'book.opf':
          '<package><metadata><title>Digest</title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
        'a.xhtml': `<html><body><h1>${title}</h1>${html([day, ...paragraphs])}</body></html>`,
      }),
  ],
  mail: ['quay.eml', 'quay', mail],
  jex: [
    'tower.jex',
    'tower',
    ({ title, paragraphs }) =>
      tar({
        'a.md': `${title}\n\n${paragraphs.join('\n\n')}\n\nid: a1\ncreated_time: 2019-05-04T10:00:00.000Z\nsource_url: ${address(title)}\ntype_: 1`,
      }),
  ],
  'tabbed-text': [
    'export.txt',
    'table',
    (a) => `Title\tDate\tTranscript\n${a.title}\t1912-05-06\t"${a.paragraphs.join('\n\n')}"\n`,
  ],
  csv: [
    'rows.csv',
    'basin',
    ({ title, paragraphs }) =>
      `title,date,newspaper,text\n${title},2019-05-03,Wexmoor Gazette,"${paragraphs.join('\n\n')}"\n`,
  ],
  'markdown-table': [
    'rows.md',
    'basin',
    ({ title, paragraphs }) =>
      `| Title | Date | Text |\n|---|---|---|\n| ${title} | 2019-05-03 | ${paragraphs.join('<br>')} |\n`,
  ],
  xlsx: [
    'rows.xlsx',
    'jetty',
    ({ title, paragraphs }) =>
      xlsx({
        Clippings: [
          ['title', 'date', 'newspaper', 'text'],
          [title, { day: 43_588 }, 'Wexmoor Gazette', paragraphs.join('\n\n')],
        ],
      }),
  ],
  ods: [
    'rows.ods',
    'mooring',
    ({ title, paragraphs }) =>
      ods({
        Clippings: [
          ['title', 'date', 'newspaper', 'text'],
          [title, { day: 43_588 }, 'Wexmoor Gazette', paragraphs.join('\n\n')],
        ],
      }),
  ],
  json: [
    'rows.json',
    'buoy',
    ({ title, paragraphs }) =>
      JSON.stringify([
        { title, date: '2019-05-03', outlet: 'Wexmoor Gazette', text: paragraphs.join('\n\n') },
      ]),
  ],
  xml: [
    'feed.xml',
    'slip',
    ({ title, paragraphs }) =>
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wexmoor Gazette</title><item><title>${title}</title><link>${address(title)}</link><pubDate>Fri, 03 May 2019 07:15:00 GMT</pubDate><content:encoded><![CDATA[${html(paragraphs)}]]></content:encoded></item></channel></rss>`,
  ],
  mhtml: [
    'dock.mhtml',
    'dock',
    (sample) =>
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${address(sample.title)}\r\nSubject: ${sample.title}\r\nDate: Sat, 4 May 2019 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html\r\nContent-Location: ${address(sample.title)}\r\n\r\n${page(sample)}\r\n--B--\r\n`,
  ],
  webarchive: [
    'lock.webarchive',
    'lock',
    (sample) =>
      `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>${Buffer.from(page(sample)).toString('base64')}</data><key>WebResourceMIMEType</key><string>text/html</string><key>WebResourceTextEncodingName</key><string>UTF-8</string><key>WebResourceURL</key><string>${address(sample.title)}</string></dict></dict></plist>`,
  ],
  warc: ['crawl.warc.gz', 'chapel', (sample) => gzipSync(warc(sample))],
  wacz: [
    'crawl.wacz',
    'school',
    (sample) =>
      zip({
        'archive/data.warc.gz': gzipSync(warc(sample)),
        'pages/pages.jsonl': `{"format":"json-pages-1.0"}\n{"url":"${address(sample.title)}","title":"${sample.title}"}\n`,
      }),
  ],
  zip: ['notes.zip', 'windmill', (sample) => zip({ 'notes/windmill.txt': plain(sample) })],
  html: ['wall.html', 'wall', page],
  'html-text': ['slipway.txt', 'slipway', page],
}
