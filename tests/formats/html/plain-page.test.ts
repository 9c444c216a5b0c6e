import { describe, expect, test } from 'vitest'
import { readDocuments } from '../../../src/formats/documents.ts'
import type { Article } from '../../../src/model/article.ts'
import { articleOf } from './article.ts'

const lines = [
  'The harbour board met on Monday and agreed to dredge the inner basin before the herring boats return.',
  'Skippers had asked for it since the spring, when two of them ran aground within sight of the quay.',
]
const fields = { title: 'Basin to be dredged', outlet: 'Kyst Courier', date: '1963-03-04' }
const head = ['Kyst Courier, 4 March 1963', 'Basin to be dredged']
const links =
  '<a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a> <a href="/mail">Mail</a>'

describe('pages without structure are read like text', () => {
  test.each([
    ['lines that end in <br>', [...head, ...lines].join('<br>\n'), ''],
    ['paragraphs', [...head, ...lines].map((line) => `<p>${line}</p>`).join(''), 'Untitled Document'],
    [
      'text in <pre>, under the name of a file',
      `<pre>${[...head, '', ...lines].join('\n')}</pre>`,
      'clip0042.txt',
    ],
    [
      'a <div> for each line',
      [...head, '<br>', ...lines].map((line) => `<div>${line}</div>`).join(''),
      'page-7',
    ],
    [
      'what pdftohtml writes',
      `<a name="1"></a><b>KYST COURIER</b><br/>Monday, March 4, 1963<br/><b>Basin to be dredged</b><br/>${lines.join('<br/>')}`,
      'scan 7.pdf',
    ],
    [
      'made for the printer',
      `<a>Close window</a> <a>Print</a><hr>${head[0]}<h2>${head[1]}</h2><i>Ida Holm in Marle</i>${lines.map((line) => `<p>${line}</p>`).join('')}`,
      'Print this article',
    ],
  ])('%s', async (_, body, title) => {
    const article = await articleOf(`<html><head><title>${title}</title></head><body>${body}</body></html>`)
    expect(shown(article)).toMatchObject(fields)
    expect(article.text.startsWith(lines[0] ?? '')).toBe(true)
  })

  test.each([
    ['a title that the page does not show is its headline', 'Basin to be dredged', 'Basin to be dredged'],
    ['the name of a file is none', 'basin_1963.html', null],
  ])('%s', async (_, title, headline) => {
    const body = lines.map((line) => `<p>${line}</p>`).join('')
    const article = await articleOf(`<html><head><title>${title}</title></head><body>${body}</body></html>`)
    expect(article.title.basis === 'inferred' ? null : article.title.value).toBe(headline)
  })

  test.each([
    ['a menu above it', `${links}<p>Kyst Courier, 4 March 1963</p>`],
    ['hidden parts', '<div style="display:none">Kyst Courier, 4 March 1963</div>'],
    ['parts that are named', '<div class="related">Kyst Courier, 4 March 1963</div>'],
  ])('not a page with %s', async (_, top) => {
    const body = `${top}<h1>Basin to be dredged</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`
    const article = await articleOf(`<html><head></head><body>${body}</body></html>`)
    expect(shown(article)).toMatchObject({ title: 'Basin to be dredged', outlet: null })
  })
})

describe('what pages of old and new systems say of themselves', () => {
  const prose = lines.map((line) => `<p>${line}</p>`).join('')
  test.each([
    [
      'a link to the page of the author',
      '<main><h1>Basin to be dredged</h1><p>Posted on 4 March 2017 by <a href="/author/iholm/">Ida Holm</a> Leave a comment</p>',
      { authors: ['Ida Holm'] },
    ],
    [
      'authors of other stories',
      '<main><h1>Basin to be dredged</h1><aside><p>Also: <a href="/author/bo/">Bo Vale</a></p></aside>',
      { authors: [] },
    ],
    [
      'a link that is no name',
      '<main><h1>Basin to be dredged</h1><p><a href="/author/iholm/">More from this author</a></p>',
      { authors: [] },
    ],
    [
      'a publisher in microdata',
      '<main itemscope itemtype="https://schema.org/NewsArticle"><div itemprop="publisher" itemscope><meta itemprop="name" content="Kyst Courier"></div><h1>Basin to be dredged</h1>',
      { outlet: 'Kyst Courier' },
    ],
    [
      'a headline and a byline in bold and italics',
      '<main><font size="5"><b>Basin to be dredged</b></font><br><i>By Ida Holm</i><br>',
      { title: 'Basin to be dredged', authors: ['Ida Holm'] },
    ],
    [
      'the toolbar of the Wayback Machine',
      '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp"><a href="http://web.archive.org/web/20021120081500/http://kystcourier.example/basin.htm">12 captures</a></div><main><h1>Basin to be dredged</h1>',
      { url: 'http://kystcourier.example/basin.htm' },
    ],
  ])('%s', async (_, top, wanted) => {
    const html = `<html><head><title>Basin to be dredged</title></head><body>${links}${top}${prose}</main></body></html>`
    expect(shown(await articleOf(html))).toMatchObject(wanted)
  })

  test.each([
    ['The Kyst Courier Online - News', 'The Kyst Courier', 'Basin to be dredged'],
    ['Basin to be dredged - News', null, 'Basin to be dredged'],
    ['Basin to be dredged - Kyst Courier', 'Kyst Courier', 'Basin to be dredged'],
  ])('the title “%s”', async (title, outlet, headline) => {
    const body = `${links}<table><tr><td><b>Basin to be dredged</b><br>${prose}</td></tr></table>`
    const article = await articleOf(`<html><head><title>${title}</title></head><body>${body}</body></html>`)
    expect(shown(article)).toMatchObject({ title: headline, outlet })
  })
})

function shown({ title, outlet, date, authors, url }: Article): Record<string, unknown> {
  return {
    title: title.value,
    outlet: outlet?.name ?? null,
    date: date?.edtf ?? null,
    authors: authors.map(({ name }) => name),
    url: url?.value ?? null,
  }
}

test.each([
  ['its scripts write it', '<html><body><div id="app"></div><script>render()</script></body></html>', 0],
  [
    'it has a title',
    '<html><head><title>Basin to be dredged</title></head><body><script>render()</script></body></html>',
    1,
  ],
])('a page without words is an article where more is known: %s', async (_, html, count) => {
  const bytes = Buffer.from(html)
  const { documents, diagnostics } = await readDocuments({ path: 'a.html', hash: 'h', bytes, sidecar: null })
  expect(documents).toHaveLength(count)
  const told = [...diagnostics, ...documents.flatMap((document) => document.diagnostics)]
  expect(told.map(({ rule }) => rule)).toContain('html/no-text')
})
