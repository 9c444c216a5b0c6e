import { expect, test } from 'vitest'
import { articleOf } from './article.ts'
import { samplePage } from './samples.ts'

test('an article comes out of its page whole, and nothing with it', async () => {
  const article = await articleOf(samplePage())
  expect(article.title.value).toBe('Ferry to Sandholm returns after eleven years')
  expect(article.standfirst?.value).toBe(
    'The crossing takes forty minutes and costs less than a cup of coffee.',
  )
  expect(article.authors.map(({ name }) => name)).toEqual(['Ida Brandt'])
  expect(article.date?.edtf).toBe('2023-04-18')
  expect(article.outlet?.name).toBe('The Arlen Courier')
  expect(article.url?.value).toBe('https://arlencourier.example/news/ferry-returns')
  const paragraphs = article.text.split('\n\n')
  expect(paragraphs.map((text) => text.slice(0, 17))).toEqual([
    'The first ferry i',
    '“My grandmother t',
    'A line with a pas',
    'The old line was ',
    'Tickets are sold ',
  ])
})

test('what was left out is told with the part of the page that it stood in', async () => {
  const { dropped } = await articleOf(samplePage())
  const reasons = new Map(dropped.map(({ text, reason }) => [text.slice(0, 12), reason]))
  expect(reasons.get('Harbour to g')).toBe('related-stories')
  expect(reasons.get('Get the morn')).toBe('newsletter')
  expect(reasons.get('Great news, ')).toBe('comments')
  expect(reasons.get('The ferry at')).toBe('photo-credit')
})

test('lists, quotations and tables of the article stay', async () => {
  const article = await articleOf(
    samplePage({
      body: `<ul><li>Arlen at seven, nine and four</li><li>Sandholm an hour later</li></ul>
<blockquote><p>We have waited long enough.</p></blockquote>
<table><tr><th>Fare</th><th>Crowns</th></tr><tr><td>Adults</td><td>30</td></tr><tr><td>Bicycles</td><td>15</td></tr></table>`,
    }),
  )
  expect(article.text).toContain('Sandholm an hour later')
  expect(article.text).toContain('We have waited long enough.')
  expect(article.text).toContain('Bicycles | 15')
  expect(article.body.children.map(({ type }) => type)).toContain('table')
})

test('text that is one link within the article leads elsewhere and goes', async () => {
  const article = await articleOf(
    samplePage({ body: '<p><a href="/c">Also on the island: the lighthouse keeper retires</a></p>' }),
  )
  expect(article.text).not.toContain('lighthouse keeper')
})
