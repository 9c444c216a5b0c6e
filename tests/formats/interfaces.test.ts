import { describe, expect, test } from 'vitest'
import { read } from './office.ts'

const text = 'The harbour board of Osk voted to close the old quay. It had become unsafe in the storms.'
const quay = { title: 'Quay to close', date: '2019-03-05', url: 'https://o.example/quay' }
const seen = (data: unknown) => read('export.json', JSON.stringify(data))

describe('what interfaces of papers and search servers answer', () => {
  test.each<[string, unknown, object]>([
    [
      'hits of a search server, with the article below `_source`',
      {
        took: 3,
        hits: {
          total: 1,
          hits: [
            { _id: 'a', _source: { headline: quay.title, pubdate: quay.date, body: text, url: quay.url } },
          ],
        },
      },
      quay,
    ],
    [
      'fields with the letter of their type behind',
      {
        response: {
          docs: [
            {
              title_s: quay.title,
              published_dt: quay.date,
              author_ss: ['Ada Roe'],
              content_t: text,
              url_s: quay.url,
            },
          ],
        },
      },
      { ...quay, authors: ['Ada Roe'] },
    ],
    [
      'a list in each group',
      {
        response: {
          zone: [
            {
              name: 'newspaper',
              records: {
                article: [
                  {
                    heading: quay.title,
                    title: { id: '3', value: 'Osk Courier' },
                    date: quay.date,
                    articleText: `<p>${text}</p>`,
                    url: '/newspaper/1',
                    troveUrl: quay.url,
                  },
                ],
              },
            },
          ],
        },
      },
      { ...quay, outlet: 'Osk Courier' },
    ],
    [
      'the first paragraph alone',
      {
        response: {
          docs: [
            {
              headline: { main: quay.title },
              pub_date: quay.date,
              lead_paragraph: text,
              snippet: '',
              web_url: quay.url,
            },
          ],
        },
      },
      quay,
    ],
    [
      'writers in `_embedded`, beside their numbers',
      [
        {
          title: { rendered: quay.title },
          date: quay.date,
          content: { rendered: `<p>${text}</p>` },
          author: 3,
          link: quay.url,
          _embedded: { author: [{ id: 3, name: 'Ada Roe' }] },
        },
      ],
      { ...quay, authors: ['Ada Roe'] },
    ],
    [
      'the page that the article is the main thing of',
      {
        headline: quay.title,
        datePublished: quay.date,
        articleBody: text,
        mainEntityOfPage: { '@type': 'WebPage', '@id': quay.url },
      },
      quay,
    ],
    [
      'the issue in brackets behind the headline, with the paper beside it',
      {
        results: [
          {
            title: `${quay.title} (Osk Courier, 05 March 2019)`,
            date: quay.date,
            publisher: ['Osk Courier'],
            fulltext: text,
            landing_url: quay.url,
          },
        ],
      },
      { ...quay, outlet: 'Osk Courier' },
    ],
  ])('%s', async (_, data, claims) => {
    const { articles, problems } = await seen(data)
    expect(problems).toEqual([])
    expect(articles).toEqual([expect.objectContaining({ claims: expect.objectContaining(claims), text })])
  })

  test('beside a text the first paragraph is the standfirst, and writers who are named stay', async () => {
    const { articles } = await seen([
      {
        title: 'Quay',
        lead_paragraph: 'A board votes in Osk.',
        text,
        authors: ['Ada Roe'],
        _embedded: { author: [{ name: 'admin' }] },
      },
    ])
    expect(articles).toEqual([
      expect.objectContaining({
        claims: { title: 'Quay', standfirst: 'A board votes in Osk.', authors: ['Ada Roe'] },
        text,
      }),
    ])
  })

  test.each<[string, unknown, string[]]>([
    [
      'brackets that name another paper stay',
      [{ title: 'Quay (Marle Post, May 2019)', newspaper: 'Osk Courier', text }],
      ['Quay (Marle Post, May 2019)'],
    ],
    [
      'a first paragraph beside the text stands above it',
      [{ title: 'Quay', lead_paragraph: 'A board votes on the quay in Osk this week.', text }],
      ['Quay'],
    ],
    [
      'groups with a text of their own are the articles',
      [{ title: 'Quay', text, related: [{ title: 'Ferry', text: 'Fares rise.' }] }],
      ['Quay'],
    ],
    [
      'a list of links with remarks is no list of articles',
      { items: [{ title: 'Quay', url: quay.url, lead: 'see p. 3' }] },
      [],
    ],
    [
      'a first paragraph that is no sentence is no text',
      { docs: [{ title: 'Quay', lead_paragraph: 'OSK' }] },
      [],
    ],
  ])('%s', async (_, data, titles) => {
    const { articles } = await seen(data)
    expect(articles.map(({ claims }) => (claims as { title?: string }).title)).toEqual(titles)
  })
})
