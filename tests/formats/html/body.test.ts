import { describe, expect, test } from 'vitest'
import { articleOf } from './article.ts'
import { samplePage } from './samples.ts'

const key = 'Six sailors came ashore with the mail and a crate of oranges.'

/** Where `key` stands, and whether it belongs to the article. */
const cases: readonly (readonly [
  what: string,
  parts: { body?: string; before?: string; after?: string },
  belongs: boolean,
])[] = [
  ['a paragraph', { body: `<p>${key}</p>` }, true],
  ['words in a div', { body: `<div>${key}</div>` }, true],
  ['a line between line breaks', { body: `<p>One.<br><br>${key}<br><br>Two.</p>` }, true],
  ['a quotation', { body: `<blockquote>${key}</blockquote>` }, true],
  ['an embedded post', { body: `<blockquote class="twitter-tweet"><p>${key}</p></blockquote>` }, true],
  [
    'a cell',
    { body: `<table><tr><td>Day</td><td>News</td></tr><tr><td>Monday</td><td>${key}</td></tr></table>` },
    true,
  ],
  ['a paragraph with a link in it', { body: `<p>${key} <a href="/x">The list</a> is long.</p>` }, true],
  ['a paragraph behind a wall', { body: `<p class="paywall">${key}</p>` }, true],
  ['a class that tells what a paragraph has', { body: `<div class="has-related"><p>${key}</p></div>` }, true],
  ['a caption', { body: `<figure><img src="a.jpg"><figcaption>${key}</figcaption></figure>` }, false],
  ['a link to another story', { body: `<p><a href="/x">${key}</a></p>` }, false],
  ['a teaser', { body: `<div><a href="/x"><h3>Another story</h3><p>${key}</p></a></div>` }, false],
  ['a box beside the text', { body: `<aside><p>${key}</p></aside>` }, false],
  ['an advertisement', { body: `<div class="ad-slot"><p>${key}</p></div>` }, false],
  ['a pitch for letters', { body: `<div class="newsletter-signup"><p>${key}</p></div>` }, false],
  ['words for screen readers', { body: `<p>And so it went.<span class="sr-only">${key}</span></p>` }, false],
  ['what is hidden', { body: `<p hidden>${key}</p>` }, false],
  ['a comment', { after: `<div class="comment-list"><p>${key}</p></div>` }, false],
  ['about the author', { after: `<div class="author-bio"><p>${key}</p></div>` }, false],
  ['the foot of the page', { after: `<footer><p>${key}</p></footer>` }, false],
  [
    'a line beside a picture, in an element of its own',
    { body: `<div class="x1"><div class="x2"><img src="a.jpg"></div><div class="x3">${key}</div></div>` },
    false,
  ],
  ['a paragraph that holds a picture', { body: `<p><img src="a.jpg"> ${key}</p>` }, true],
  [
    'a paragraph with an icon',
    { body: `<div><img src="i.png" width="16" height="16"><p>${key}</p></div>` },
    true,
  ],
  [
    'an item with heading and picture',
    { body: `<div><h3>Second prize</h3><img src="a.jpg"><p>${key}</p></div>` },
    true,
  ],
  [
    'a box that is named for tests only',
    { body: `<div class="sc-1a2b"><div data-testid="newsletter-box"><p>${key}</p></div></div>` },
    false,
  ],
  [
    'a name for tests that says nothing',
    { body: `<div data-testid="text-block-4"><p>${key}</p></div>` },
    true,
  ],
  ['a cookie notice', { before: `<div id="onetrust-banner"><p>${key}</p></div>` }, false],
]

describe('what belongs to the article', () => {
  test.each(cases)('%s', async (_, parts, belongs) => {
    const { text } = await articleOf(samplePage(parts))
    expect(text.includes(key)).toBe(belongs)
    expect(text).toContain('The first ferry in eleven years')
    expect(text).toContain('Tickets are sold at the quay')
  })
})

/** Notices that stand among the paragraphs without any markup of their own, and sentences that only sound like one. */
const notices: readonly (readonly [sentence: string, belongs: boolean])[] = [
  ['Sign up here for our daily newsletter with everything that happens around the bay and in town.', false],
  ['Follow us on Google News and add us as a preferred source to get our reports in your feeds.', false],
  ['Do you know more? Get in touch at news@arlencourier.example and tell us what you saw.', false],
  ['You need to be a subscriber to join the conversation. Find out more here.', false],
  ['The mayor said that the posts had spread on social networks before anybody had read the plan.', true],
  ['The yard belongs to Brandt Marine, a subsidiary of a company that is registered in Sandholm.', true],
  ['Under the terms and conditions of the loan, the town pays for the pier until the year 2041.', true],
  ['Born and raised in Arlen, Lund knows every captain who has crossed the bay in forty years.', true],
]

test.each(notices)('%s', async (sentence, belongs) => {
  const { text } = await articleOf(samplePage({ body: `<p>${sentence}</p>` }))
  expect(text.includes(sentence)).toBe(belongs)
})

test('what the markup calls a standfirst is one, whatever it looks like, and never lost', async () => {
  const lead = 'Islanders had given up hope. Now they can be in town within forty minutes.'
  const { standfirst, text } = await articleOf(
    samplePage({ before: `<div class="intro-text"><p>${lead}</p></div>` }).replace(
      /<p class="standfirst">.*?<\/p>/,
      '',
    ),
  )
  expect(standfirst?.value).toBe(lead)
  expect(text).not.toContain(lead)
})

test('a standfirst with hardly any text below it is the text', async () => {
  const lead =
    'Tove Lund spoke on Monday about the ferry that has come back to Sandholm after eleven long years.'
  const { text } = await articleOf(
    samplePage()
      .replace(/<p class="standfirst">.*?<\/p>/, '')
      .replace(
        /<div class="article-body">[\s\S]*?<\/div>/,
        `<div class="article-body"><div class="intro"><p>${lead}</p></div><p>Hear the whole talk here.</p></div>`,
      ),
  )
  expect(text).toContain(lead)
})

test('the headline in its other wording, above the text, is none of the text', async () => {
  const { text } = await articleOf(
    samplePage({ before: '<h2>Sandholm: Ferry to Sandholm returns after eleven years</h2>' }),
  )
  expect(text).not.toContain('Sandholm: Ferry')
})

test('words of topics below the text', async () => {
  const tags =
    'Arlen Sandholm Traffic Shipping Harbour Council Tove Lund Island Life Timetables Ferries Tourism'
  const { text } = await articleOf(samplePage({ after: `<div class="x9"><span>${tags}</span></div>` }))
  expect(text).not.toContain('Timetables')
})

test('labels at the edges are none of the text, a last short sentence is', async () => {
  const { text } = await articleOf(
    samplePage({ before: '<p>Harbour news</p>', body: '' }).replace(
      '</div>\n\n<div class="related',
      '<p>Jon Vik / dpa</p></div>\n<div class="related',
    ),
  )
  expect(text).not.toContain('Harbour news')
})

test('names of markup that speak against everything are not believed', async () => {
  const { text } = await articleOf(
    samplePage().replace('class="article-body"', 'class="widget-area related"'),
  )
  expect(text).toContain('The first ferry in eleven years')
  expect(text).toContain('Tickets are sold')
})

test('a page that goes on with further articles is its first', async () => {
  const other = (n: number): string =>
    `<article><h1>Another story, number ${n}</h1>${`<p>Something else happened on the other side of the island, where nobody had expected it, on day ${n}.</p>`.repeat(8)}</article>`
  const { text } = await articleOf(
    samplePage().replace('</main>', `<div>${other(1)}${other(2)}</div></main>`),
  )
  expect(text).toContain('The first ferry in eleven years')
  expect(text).not.toContain('on the other side of the island')
})

test('text that only readers without scripts are given', async () => {
  const more = '<p>And the ferry went back and forth, and forth and back, until the evening.</p>'.repeat(3)
  const html = samplePage({ body: more })
    .replace('<div class="article-body">', '<noscript><div class="article-body">')
    .replace('</div>\n\n<div class="related', '</div></noscript>\n<div class="related')
  expect((await articleOf(html)).text).toContain('Tickets are sold')
})
