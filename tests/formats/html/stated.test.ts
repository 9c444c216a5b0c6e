import { describe, expect, test } from 'vitest'
import { articleOf } from './article.ts'
import { samplePage } from './samples.ts'

const plain = samplePage()
const bare = (html: string): string =>
  html.replace(/<time.*?<\/time>/, '').replace(/<div class="byline">.*?<\/div>/, '')
const ld = (thing: unknown): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`
const own = 'https://arlencourier.example/news/ferry-returns'

describe('headline', () => {
  const cases: readonly (readonly [what: string, html: string, title: string])[] = [
    [
      'the name of the site goes',
      plain.replace(/<h1>.*?<\/h1>/, '').replace(/<meta property="og:title"[^>]*>/, ''),
      'Ferry to Sandholm returns after eleven years',
    ],
    [
      'what readers see, where another place says the same',
      plain.replace(
        'property="og:title" content="Ferry to Sandholm returns after eleven years"',
        'property="og:title" content="You will not believe what came back to Arlen"',
      ),
      'Ferry to Sandholm returns after eleven years',
    ],
    [
      'what two places for machines say, where a heading stands alone',
      plain
        .replace(/<h1>.*?<\/h1>/, '<h1>Good morning, Arlen</h1>')
        .replace(
          '</head>',
          `${ld({ '@type': 'NewsArticle', headline: 'Ferry to Sandholm returns after eleven years' })}</head>`,
        ),
      'Ferry to Sandholm returns after eleven years',
    ],
    [
      'what readers see, though machines are told another wording',
      plain
        .replaceAll(
          'content="Ferry to Sandholm returns after eleven years"',
          'content="Ferry returns to Sandholm"',
        )
        .replace(/<title>.*?<\/title>/, '<title>Ferry returns to Sandholm | The Arlen Courier</title>'),
      'Ferry to Sandholm returns after eleven years',
    ],
    [
      'a heading in a breadcrumb is for machines',
      plain
        .replace(/<h1>.*?<\/h1>/, '<h2>Ferry to Sandholm returns after eleven years</h2>')
        .replace(
          '<nav',
          '<nav class="breadcrumb"><h1>Ferry Sandholm: the ferry returns to Arlen</h1></nav><nav',
        ),
      'Ferry to Sandholm returns after eleven years',
    ],
    [
      'a heading of the menu is none',
      plain.replace('<nav', '<h1>Navigation and service</h1><nav'),
      'Ferry to Sandholm returns after eleven years',
    ],
    [
      'a kicker in the heading, which the title of the page has too',
      plain
        .replace(
          /<h1>.*?<\/h1>/,
          '<h1><span class="k">On the water</span> <span>Ferry returns at last</span></h1>',
        )
        .replaceAll(
          '"Ferry to Sandholm returns after eleven years"',
          '"On the water: Ferry returns at last"',
        ),
      'On the water: Ferry returns at last',
    ],
    [
      'a kicker in the heading, which no title has',
      plain.replace(
        /<h1>.*?<\/h1>/,
        '<h1><span class="k">On the water</span> <span>Ferry to Sandholm returns after eleven years</span></h1>',
      ),
      'Ferry to Sandholm returns after eleven years',
    ],
    [
      'a headline that is divided into lines',
      plain.replace(
        /<h1>.*?<\/h1>/,
        '<h1><span>Ferry to Sandholm</span> <span>returns after eleven years</span></h1>',
      ),
      'Ferry to Sandholm returns after eleven years',
    ],
    [
      'a heading in a breadcrumb is for machines',
      plain
        .replace(
          '<main>',
          '<nav class="breadcrumb"><h1>Sandholm ferry: timetable, fares, facts</h1></nav><main>',
        )
        .replace(/<h1>Ferry.*?<\/h1>/, '<h2>Ferry to Sandholm returns after eleven years</h2>')
        .replace(/<title>.*?<\/title>/, '<title>Sandholm ferry: timetable, fares, facts</title>'),
      'Ferry to Sandholm returns after eleven years',
    ],
    [
      'a heading above the text that agrees with JSON-LD, where the title for other sites differs',
      samplePage({
        head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry to Sandholm returns after eleven years"}</script>',
      })
        .replace(
          'property="og:title" content="Ferry to Sandholm returns after eleven years"',
          'property="og:title" content="What came back to the quay will move you"',
        )
        .replace(/<title>.*?<\/title>/, '<title>What came back to the quay will move you</title>'),
      'Ferry to Sandholm returns after eleven years',
    ],
    [
      'a dash within a headline is no site',
      plain.replaceAll(
        'Ferry to Sandholm returns after eleven years',
        'Ferry to Sandholm returns – and stays',
      ),
      'Ferry to Sandholm returns – and stays',
    ],
    [
      'letters escaped twice',
      plain.replaceAll(
        'Ferry to Sandholm returns after eleven years',
        'Ferry &amp;amp; bridge: B&amp;oslash;rge explains',
      ),
      'Ferry & bridge: Børge explains',
    ],
  ]
  test.each(cases)('%s', async (_, html, title) => {
    expect((await articleOf(html)).title.value).toBe(title)
  })
})

describe('day of publication', () => {
  const cases: readonly (readonly [what: string, head: string, date: string | undefined])[] = [
    [
      'JSON-LD',
      ld({
        '@type': 'NewsArticle',
        url: own,
        headline: 'Ferry to Sandholm returns after eleven years',
        datePublished: '2023-04-18T06:00:00+02:00',
        dateModified: '2023-04-20',
      }),
      '2023-04-18',
    ],
    [
      'in a graph',
      ld({
        '@graph': [
          { '@type': 'WebSite', name: 'x' },
          { '@type': ['ReportageNewsArticle'], '@id': own, datePublished: '2023-04-18' },
        ],
      }),
      '2023-04-18',
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry to Sandholm returns after eleven years","datePublished":"2023-04-18",}\n</script>',
      '2023-04-18',
    ],
    [
      'that of another article is not',
      ld([
        {
          '@type': 'NewsArticle',
          url: 'https://arlencourier.example/news/crane',
          headline: 'Harbour to get a new crane',
          datePublished: '2019-01-02',
        },
        {
          '@type': 'NewsArticle',
          url: 'https://arlencourier.example/news/fees',
          headline: 'Council argues over parking fees',
          datePublished: '2019-01-03',
        },
      ]),
      undefined,
    ],
    [
      'a list of stories is no article',
      ld({
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'ListItem', url: own, datePublished: '2019-01-02' }],
      }),
      undefined,
    ],
    [
      'meta article:published_time',
      '<meta property="article:published_time" content="2023-04-18T05:00:00Z">',
      '2023-04-18',
    ],
    ['a change is none', '<meta property="article:modified_time" content="2023-04-18T05:00:00Z">', undefined],
    [
      'a zero of the system is none',
      '<meta property="article:published_time" content="1970-01-01T00:00:00Z"><meta name="dc.date" content="2023-04-18">',
      '2023-04-18',
    ],
    [
      'a time alone is none',
      '<meta itemprop="datePublished" content="10:52"><meta name="date" content="2023-04-18">',
      '2023-04-18',
    ],
  ]
  test.each(cases)('%s', async (_, head, date) => {
    const article = await articleOf(bare(samplePage({ head })))
    if (date === undefined) expect(article.date?.rule).not.toBe('stated')
    else expect(article.date?.edtf).toBe(date)
  })

  test('universal time gives way to the day in the address', async () => {
    const head = '<meta property="article:published_time" content="2023-04-19T02:25:54Z">'
    const html = bare(samplePage({ head })).replaceAll('/news/ferry-returns', '/2023/04/18/ferry-returns')
    expect((await articleOf(html)).date?.edtf).toBe('2023-04-18')
  })

  test('a line between headline and text, not one of a related story or a comment', async () => {
    const html = bare(plain)
      .replace('</h1>', '</h1><div class="meta">Editor — 18 April 2023 add comment</div>')
      .replace('Harbour to get', '<span class="date">2 May 2019</span> Harbour to get')
      .replace('Great news,', '<span class="date">20 April 2023</span><p>Great news,')
    expect((await articleOf(html)).date?.edtf).toBe('2023-04-18')
  })
})

describe('authors', () => {
  const noByline = bare(plain)
  const cases: readonly (readonly [what: string, html: string, names: readonly string[]])[] = [
    ['rel=author', plain, ['Ida Brandt']],
    [
      'JSON-LD, several',
      noByline.replace(
        '</head>',
        `${ld({ '@type': 'NewsArticle', url: own, headline: 'Ferry to Sandholm returns after eleven years', author: [{ '@type': 'Person', name: 'Ida Brandt' }, { name: 'Jon Vik' }] })}</head>`,
      ),
      ['Ida Brandt', 'Jon Vik'],
    ],
    [
      'an address is no name',
      noByline.replace(
        '</head>',
        '<meta property="article:author" content="https://facebook.example/courier"></head>',
      ),
      [],
    ],
    [
      'a mail address is no name',
      noByline.replace('</head>', '<meta name="author" content="i.brandt@courier.example"></head>'),
      [],
    ],
    [
      'the paper gives way to a name',
      plain.replace('</head>', '<meta name="author" content="The Arlen Courier"></head>'),
      ['Ida Brandt'],
    ],
    [
      'the author of a comment is none',
      noByline.replace('Great news', '<a rel="author" href="/u/1">Ulf Ravn</a> Great news'),
      [],
    ],
  ]
  test.each(cases)('%s', async (_, html, names) => {
    expect((await articleOf(html)).authors.map(({ name }) => name)).toEqual(names)
  })
})

describe('address', () => {
  const cases: readonly (readonly [what: string, href: string, address: string | undefined])[] = [
    ['without tracking', `${own}?utm_source=x&id=7&fbclid=y`, `${own}?id=7`],
    ['of a kept copy, the one inside', `https://web.archive.org/web/20230421100000/${own}`, own],
    ['of a relative canonical link, none', '/news/ferry-returns', undefined],
    ['that acts, none', 'javascript:alert(1)', undefined],
    ['of a disk, none', 'file:///home/ida/ferry.html', undefined],
  ]
  test.each(cases)('%s', async (_, href, address) => {
    expect((await articleOf(plain.replace(own, href))).url?.value).toBe(address)
  })
})
