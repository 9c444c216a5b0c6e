import { describe, expect, test } from 'vitest'
import { articleOf, documentOf } from './article.ts'

const title = 'Ferry to Holm runs again from Monday'
const paragraphs = [
  'The ferry to Holm runs again from Monday, four months after its engine failed in the sound.',
  'Passengers pay what they paid before, said Marit Dahl, who has kept the ticket office since 2003.',
  'A second boat is to follow in autumn; the county has not said what it will cost & who pays.',
]
const marked = paragraphs.map((text) => `<p>${text.replace('&', '&amp;')}</p>`)
const shell = (script: string): string =>
  `<!doctype html><html lang="en"><head><title>${title} | Holm Post</title><meta property="og:title" content="${title}"></head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>${script}</body></html>`
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
const others = [
  { title: 'Herring is late this year', body: marked.map((text) => text.replaceAll('e', 'a')).join('') },
]

/** How systems hand the article to their scripts. */
const pages: readonly (readonly [what: string, script: string])[] = [
  [
    'blocks in __NEXT_DATA__, beside a list of other articles',
    `<script id="__NEXT_DATA__" type="application/json">${json({
      props: {
        pageProps: {
          related: others,
          article: {
            headline: title,
            body: [
              { type: 'paragraph', html: marked[0] },
              { type: 'image', caption: 'The ferry in March, seen from the pier' },
              { type: 'paragraph', html: marked[1] },
              { type: 'related_link', text: 'More on ferries and the sound' },
              { type: 'paragraph', html: marked[2] },
            ],
          },
        },
      },
    })}</script>`,
  ],
  [
    'articleBody of JSON-LD, with lines',
    `<script type="application/ld+json">${json({ '@type': 'NewsArticle', headline: title, articleBody: paragraphs.join('\n\n') })}</script>`,
  ],
  [
    'articleBody of JSON-LD with a comma too many',
    `<script type="application/ld+json">${json({ '@type': 'NewsArticle', headline: title, articleBody: paragraphs.join('\n\n') }).replace(/}$/, ',}')}</script>`,
  ],
  [
    'HTML in the cache of Apollo',
    `<script>window.__APOLLO_STATE__=${json({ 'Article:1': { __typename: 'Article', title, body: marked.join('') }, 'Article:2': { ...others[0], __typename: 'Article' } })};window.app={start:function(){return 1}}</script>`,
  ],
  [
    'a string of JSON that a script parses',
    `<script>window.__INITIAL_STATE__ = JSON.parse(${json(json({ a: { title, content: paragraphs.map((text) => ({ kind: 'p', text })) }, user: null }))});</script>`,
  ],
  [
    'the same in single quotation marks, with double ones in the text',
    `<script>window.__INITIAL_STATE__ = JSON.parse('${json({ title, body: marked.map((text) => text.replace('<p>', '<p class="x">')).join('') }).replace(/\\/g, '\\\\')}')</script>`,
  ],
  [
    'letters before it that have two characters in lower case',
    `<p hidden>${'İ'.repeat(60)}</p><script type="application/json">${json({ title, body: marked.join('') })}</script>`,
  ],
  [
    'marks within a paragraph, and a value that is undefined',
    `<script>window.__STATE__={"page":{"user":undefined,"title":${json(title)},"content":${json(paragraphs.map((text) => ({ _type: 'block', children: [{ text: text.slice(0, 20) }, { text: text.slice(20), marks: ['em'] }] })))}}}</script>`,
  ],
  [
    'elements of text below a headline of its own',
    `<script>Fusion.globalContent=${json({ headlines: { basic: title }, content_elements: paragraphs.map((content) => ({ type: 'text', content: content.replace('&', '&amp;') })) })};Fusion.x={}</script>`,
  ],
  [
    'the list of values of Nuxt',
    `<script type="application/json" id="__NUXT_DATA__">${json([['ShallowReactive', 1], { data: 2 }, ['Reactive', 3], { page: 4 }, { title: 5, body: 6, next: -1 }, title, marked.join('')])}</script>`,
  ],
  [
    'a text of Next.js in a row of its own',
    `<script>self.__next_f.push([1,${json(`4:T${Buffer.byteLength(marked.join('')).toString(16)},${marked.join('')}5:${JSON.stringify({ article: { title, text: '$4', next: '$9' } })}\n`)}])</script>`,
  ],
  [
    'what Next.js pushes in pieces',
    `<script>self.__next_f.push([1,${json(`5:${JSON.stringify({ article: { title, text: marked.join('') } }).slice(0, 90)}`)}])</script><script>self.__next_f.push([1,${json(JSON.stringify({ article: { title, text: marked.join('') } }).slice(90))}])</script>`,
  ],
]

describe('the article of a page that a script writes', () => {
  test.each(pages)('%s', async (_, script) => {
    const { title: headline, text } = await articleOf(shell(script))
    expect(headline.value).toBe(title)
    expect(text).toBe(paragraphs.join('\n\n'))
  })
})

/** Data that hold no article of this page. */
const empty: readonly (readonly [what: string, script: string])[] = [
  ['nothing but a program', '<script src="/main.js"></script>'],
  ['articles with other headlines', `<script>window.__S__=${json({ list: others })}</script>`],
  [
    'a cache with the headline, and the text of another article',
    `<script>window.__S__=${json({ cache: { 'Article:1': { title }, 'Article:2': others[0] } })}</script>`,
  ],
  [
    'a description, however long, and comments',
    `<script>window.__S__=${json({ article: { title, description: paragraphs.join(' '), comments: paragraphs } })}</script>`,
  ],
  ['a value that never ends', `<script>window.__S__={"title":"${title}","body":[{"text":"</script>`],
]

test('who wrote and when stands beside the text', async () => {
  const data = {
    headline: title,
    byline: 'By Ida Holm',
    firstPublished: '2019-03-04T09:14:00Z',
    blocks: paragraphs.map((text) => ({ type: 'paragraph', text })),
  }
  const { authors, date } = await articleOf(
    shell(
      `<script id="__NEXT_DATA__" type="application/json">${json({ props: { article: data } })}</script>`,
    ),
  )
  expect(authors.map(({ name }) => name)).toEqual(['Ida Holm'])
  expect(date?.edtf).toBe('2019-03-04')
})

test.each(empty)('no article of the page: %s', async (_, script) => {
  const { body, diagnostics } = await documentOf(shell(script))
  expect(body.children).toEqual([])
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['html/no-text'])
})

test('very many pieces of data are read like few', async () => {
  const { body } = await documentOf(shell(`<script>${'__next_f.push([1,""]);'.repeat(150_000)}</script>`))
  expect(body.children).toEqual([])
})

test('a script ends where it ends, whatever letters stand before it', async () => {
  const { text } = await articleOf(
    `<html><body><h1>${'İ'.repeat(60)}</h1>${marked[0]}<script>x()</script>${marked[1]}${marked[2]}</body></html>`,
  )
  expect(text).toBe(paragraphs.join('\n\n'))
})

test('a page with its text is taken from its markup, whatever its data say', async () => {
  const page = shell(`<script>window.__S__=${json({ title, body: others[0]?.body })}</script>`)
  const { text } = await articleOf(
    page.replace('<div id="root">', `<div id="root"><h1>${title}</h1>${marked.join('')}`),
  )
  expect(text).toBe(paragraphs.join('\n\n'))
})
