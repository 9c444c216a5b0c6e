import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/text/mdast-text.ts'
import { articleOf, documentOf } from './article.ts'

const paragraphs = [
  'The harbour board met on Monday and agreed to dredge the inner basin before the herring boats return in autumn.',
  'Skippers had asked for it since the spring, when two of them ran aground within sight of the quay.',
  'The work costs two million crowns, of which the county pays a half.',
]
const prose = paragraphs.map((text) => `<p>${text}</p>`).join('')
const address = 'https://kystcourier.example/basin'

/** what, page, fields of the article */
const pages: readonly (readonly [string, string, Record<string, unknown>])[] = [
  [
    'Evernote: its table is the fields, its author the one who clipped',
    `<html><head><title>Basin to be dredged - Kyst Courier</title><meta name="exporter-version" content="Evernote Windows/307027"><meta name="author" content="berit@mail.example"><meta name="created" content="2019-03-09 08:12:44 +0000"><meta name="source-url" content="${address}"></head><body><h1>Basin to be dredged - Kyst Courier</h1><div><table><tr><td><b>Created:</b></td><td>09/03/2019</td></tr><tr><td><b>Author:</b></td><td>berit@mail.example</td></tr><tr><td><b>URL:</b></td><td>${address}</td></tr></table></div>${prose}</body></html>`,
    { title: 'Basin to be dredged', outlet: 'Kyst Courier', authors: [], added: '2019-03-09', url: address },
  ],
  [
    'Evernote: its table in another language, and where the note was clipped',
    `<html><head><title>Basin to be dredged</title><meta name="exporter-version" content="Evernote Windows/307027"></head><body><h1>Basin to be dredged</h1><div><table><tr><td><b>Autor:</b></td><td>berit@mail.example</td></tr><tr><td><b>Ort:</b></td><td>59.91, 10.75</td></tr></table></div>${prose}</body></html>`,
    { title: 'Basin to be dredged', authors: [] },
  ],
  [
    'a page of LibreOffice: who typed it, in the words of Dublin Core',
    `<html><head><title>Basin to be dredged</title><meta name="generator" content="LibreOffice 7.3"><meta name="DCTERMS.creator" content="Berit Aune"><meta name="DCTERMS.issued" content="2020-03-09"></head><body><h1>Basin to be dredged</h1>${prose}</body></html>`,
    { title: 'Basin to be dredged', authors: [], date: null },
  ],
  [
    'Notion: the table of properties',
    `<html><head><title>Basin to be dredged</title></head><body><article class="page sans"><header><h1 class="page-title">Basin to be dredged</h1><table class="properties"><tr><th>Author</th><td>Ida Holm</td></tr><tr><th>Published</th><td><time>@March 4, 2019</time></td></tr><tr><th>Outlet</th><td><span class="selected-value">Kyst Courier</span></td></tr><tr><th>URL</th><td>${address}</td></tr></table></header><div class="page-body">${prose}</div></article></body></html>`,
    { outlet: 'Kyst Courier', authors: ['Ida Holm'], date: '2019-03-04', url: address },
  ],
  [
    'Google Keep: the day above the note is that of the note',
    `<html><head><title>Basin to be dredged</title></head><body><div class="note DEFAULT"><div class="heading">12 Mar 2020, 08:00:00</div><div class="title">Basin to be dredged</div><div class="content">${paragraphs.join('<br><br>')}</div><div class="chips"><span class="chip annotation WEBLINK"><a href="${address}">Basin</a></span></div></div></body></html>`,
    { title: 'Basin to be dredged', date: null, added: '2020-03-12', url: address },
  ],
  [
    'the reader view of Firefox',
    `<html><head><title>Basin to be dredged</title></head><body><div class="container"><div class="header reader-header"><a class="domain reader-domain" href="${address}">kystcourier.example</a><h1 class="reader-title">Basin to be dredged</h1><div class="credits reader-credits">Ida Holm</div><div class="reader-estimated-time">2–3 minutes</div></div><div class="moz-reader-content">${prose}</div></div></body></html>`,
    { title: 'Basin to be dredged', authors: ['Ida Holm'], url: address },
  ],
  [
    'a document that Google published',
    `<html><head><title>Cuttings of Berit</title><meta property="og:site_name" content="Google Docs"></head><body><div id="header">Cuttings of Berit</div><div id="banners"><div id="publish-banner">Published using Google Docs</div></div><div id="contents"><p class="c4 title"><span>Basin to be dredged</span></p><p>By Ida Holm, Kyst Courier, March 4, 2019</p>${prose}</div></body></html>`,
    { title: 'Basin to be dredged', outlet: 'Kyst Courier', authors: ['Ida Holm'], date: '2019-03-04' },
  ],
  [
    'Word: its own title and author are those of the file',
    `<html><head><meta name=Generator content="Microsoft Word 15"><title>Cuttings of Berit</title></head><body><p class=MsoTitle>Basin to be dredged</p><p class=MsoNormal><i>Kyst Courier</i>, 4 March 2019, p. 3</p>${prose}</body></html>`,
    { title: 'Basin to be dredged', outlet: 'Kyst Courier', date: '2019-03-04' },
  ],
  [
    'LibreOffice: who typed it, and when',
    `<html><head><title></title><meta name="generator" content="LibreOffice 7.4 (Linux)"><meta name="author" content="berit"><meta name="created" content="2020-01-02T10:00:00"></head><body><p><font size="5"><b>Basin to be dredged</b></font></p><p>Kyst Courier, Monday 4 March 2019</p>${prose}</body></html>`,
    { title: 'Basin to be dredged', outlet: 'Kyst Courier', authors: [], date: '2019-03-04' },
  ],
  [
    "Google's cache: the day of the copy is no day of publication",
    `<html><body><div><div>This is Google's cache of <a href="${address}">${address}</a>. It is a snapshot of the page as it appeared on 9 Mar 2019 05:12:11 GMT.</div></div><html><head><title>Basin to be dredged | Kyst Courier</title></head><body><h1>Basin to be dredged</h1><p>By Ida Holm | 4 March 2019</p>${prose}</body></html>`,
    {
      title: 'Basin to be dredged',
      outlet: 'Kyst Courier',
      date: '2019-03-04',
      added: '2019-03-09',
      url: address,
    },
  ],
  [
    'a page for the printer tells its address at the end',
    `<html><head><title>Kyst Courier - Print version</title></head><body><div>Posted on Mon, Mar. 04, 2019</div><h2>Basin to be dredged</h2>${prose}<p>Find this article at:<br>${address}</p></body></html>`,
    { title: 'Basin to be dredged', outlet: 'Kyst Courier', date: '2019-03-04', url: address },
  ],
  [
    'a letter of Mailchimp: whose copyright it is, stands in its title',
    `<html><head><title>Coast Weekly: basin to be dredged</title></head><body><h1>Basin to be dredged</h1>${prose}<p>Copyright © 2019 Coast Weekly, All rights reserved.</p></body></html>`,
    { title: 'Basin to be dredged', outlet: 'Coast Weekly' },
  ],
  [
    'a program is no outlet',
    `<html><head><title>Basin to be dredged</title><meta property="og:site_name" content="WordPress"></head><body><h1>Basin to be dredged</h1>${prose}</body></html>`,
    { outlet: null },
  ],
  [
    'a list of terms tells the day',
    `<html><head><title>Basin to be dredged</title></head><body><main><h1>Basin to be dredged</h1><dl><dt>From:</dt><dd>Harbour Office</dd><dt>Published</dt><dd>4 March 2019</dd></dl>${prose}</main></body></html>`,
    { date: '2019-03-04' },
  ],
  [
    'labels that a style alone sets apart',
    `<html><head><title>Basin to be dredged</title></head><body><div class="x1"><h1>Basin to be dredged</h1><div class="x2"><span>Ida Holm</span><span>4 Mar 2019, 09:14</span><span>3 min read</span></div></div><div class="x3">${prose}</div></body></html>`,
    { authors: ['Ida Holm'], date: '2019-03-04' },
  ],
]

describe('what programs set around a page', () => {
  test.each(pages)('%s', async (_, html, fields) => {
    const { title, outlet, authors, date, added, url, text } = await articleOf(html)
    const found: Record<string, unknown> = {
      title: title.value,
      outlet: outlet?.name ?? null,
      authors: authors.map(({ name }) => name),
      date: date?.edtf ?? null,
      added: added?.edtf ?? null,
      url: url?.value ?? null,
    }
    expect(found).toMatchObject(fields)
    expect(text).toBe(paragraphs.join('\n\n'))
  })

  test.each([
    [
      'a word in two marks',
      '<div><b>Bun</b><b>desrat und der Hafen am Ende der Stadt</b></div>',
      'Bundesrat und',
    ],
    ['words with a blank', '<div><span>Ida Holm</span> <span>4 boats came home</span></div>', 'Holm 4 boats'],
    [
      'marks in a paragraph',
      '<p><span>The basin</span><span>2 is full, and so is the next one.</span></p>',
      'basin2 is',
    ],
  ])('%s: one line', async (_, html, words) => {
    const page = `<html><head><title>Basin to be dredged</title></head><body><h1>Basin to be dredged</h1>${prose}${html}${prose}</body></html>`
    const document = await documentOf(page)
    expect(plainText(document.body)).toContain(words)
  })
})
