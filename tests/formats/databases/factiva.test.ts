import { expect, test } from 'vitest'
import { read } from '../office.ts'

const page = (articles: string): string =>
  `<html><head><title>Factiva</title></head><body><form id="PageBaseForm"><input type="hidden" value="reader@example.org"><div id="navcontainer" class="fcpNavContainer"><table><tr><td class="factivalogo"><h1>Factiva</h1></td><td>Dow Jones</td></tr></table></div><div id="contentWrapper">${articles}</div></form><div id="pageFooter"><span class="copyright">© 2018 Factiva, Inc. All rights reserved.</span></div></body></html>`

/** One article as Factiva prints it; `count` and `day` in the language of the interface. */
const article = (count: string, day: string, tag = 'en', number = 'HARB000020190304ef340001a'): string =>
  `<div id="article-${number}" class="article"><div class="article ${tag}Article"><p></p><div>News</div><div id="hd"><span class="${tag}Headline">Ferry returns; Nobody paid</span></div><div class="author">By ADA LOVAT </div><div>${count}</div><div>${day}</div><div>The Harbour Times</div><div>HARB</div><div>1; National</div><div>13</div><div>English</div><div>(c) 2019 Harbour Press </div><p></p><p class="articleParagraph ${tag}articleParagraph">The <b>ferry</b> came back.</p><p class="articleParagraph ${tag}articleParagraph">12 people waited</p><p>Harbour Press Limited</p><p>Document ${number}</p></div></div><br>`

test.each([
  ['English', '1,808 words', '4 March 2019', '4 March 2019'],
  ['German', '808 Wörter', '4. März 2019', '4. März 2019'],
  ['French', '808 mots', '4 mars 2019', '4 mars 2019'],
  ['Chinese', '808 字', '2019 年 3 月 4 日', '2019-03-04'],
  ['Japanese', '808 語', '2019年3月4日', '2019-03-04'],
  ['Korean', '808 단어', '2019년 3월 4일', '2019-03-04'],
  ['Russian', '808 слов', '4 марта 2019', '4 марта 2019'],
  ['an unknown', '808 sõna', '4. märts 2019', '4. märts 2019'],
])('%s interface: fields are told by their order', async (_, count, day, date) => {
  const { articles, problems, format } = await read('export.html', page(article(count, day)))
  expect(problems).toEqual([])
  expect(format).toBe('database-html')
  expect(articles).toEqual([
    {
      part: 'HARB000020190304ef340001a',
      claims: {
        title: 'Ferry returns; Nobody paid',
        date,
        outlet: 'The Harbour Times',
        authors: ['By ADA LOVAT'],
        section: 'News',
        printPage: '13',
        language: 'en',
      },
      text: 'The ferry came back.\n\n12 people waited',
    },
  ])
})

test('two articles of one page; nothing of the reader or of the page is kept', async () => {
  const { articles } = await read(
    'export.html',
    page(
      article('808 words', '4 March 2019') +
        article('9 words', '5 March 2019', 'de', 'HARB000020190305ef350002b'),
    ),
  )
  expect(articles.map(({ part, claims }) => [part, claims.date, claims.section])).toEqual([
    ['HARB000020190304ef340001a', '4 March 2019', 'News'],
    ['HARB000020190305ef350002b', '5 March 2019', 'News'],
  ])
  expect(JSON.stringify(articles)).not.toMatch(/reader@example|Factiva|Harbour Press/)
})

const coded: readonly (readonly [string, string])[] = [
  ['SE', 'News'],
  ['HD', 'Ferry returns'],
  ['BY', 'By Ada Lovat'],
  ['WC', '8 words'],
  ['PD', '4 March 2019'],
  ['SN', 'The Harbour Times'],
  ['SC', 'HARB'],
  ['PG', '13'],
  ['LA', 'English'],
  ['CY', '(c) 2019 Harbour Press'],
  ['LP', 'The ferry came back.'],
  ['TD', 'IN Oban, twelve people waited.'],
  ['NS', 'gtrans : Transport | gcat : Political/General News'],
  ['RE', 'uk : United Kingdom'],
  ['AN', 'Document HARB000020190304ef340001a'],
]

test('the older form: codes before the fields, in a table', async () => {
  const rows = coded.map(
    ([code, value]) =>
      `<tr><td><b>${code}</b></td><td>${code === 'TD' || code === 'LP' ? `<p>${value}</p>` : value}</td></tr>`,
  )
  const { articles } = await read(
    'export.html',
    page(`<div class="article enArticle"><table>${rows.join('')}</table></div>`),
  )
  expect(articles).toEqual([
    {
      part: 'HARB000020190304ef340001a',
      claims: {
        title: 'Ferry returns',
        date: '4 March 2019',
        outlet: 'The Harbour Times',
        authors: ['By Ada Lovat'],
        section: 'News',
        printPage: '13',
        language: 'en',
        topics: ['Transport', 'Political/General News'],
        places: ['United Kingdom'],
      },
      text: 'The ferry came back.\n\nIN Oban, twelve people waited.',
    },
  ])
})

test('RTF, with codes and without', async () => {
  const tabbed = coded.map(([code, value]) => String.raw`{\b ${code}}\tab ${value}\par`).join('\n')
  const plain = String.raw`{\b Ferry returns}\par By Ada Lovat\par 8 words\par 4 March 2019\par The Harbour Times\par HARB\par English\par (c) 2019 Harbour Press\par The ferry came back.\par Twelve people waited.\par Document HARB000020190304ef340001a\par`
  for (const [body, text] of [
    [tabbed, 'The ferry came back.\n\nIN Oban, twelve people waited.'],
    [plain, 'The ferry came back.\n\nTwelve people waited.'],
  ] as const) {
    const { articles } = await read('export.rtf', `{\\rtf1\\ansi ${body}}`)
    expect(articles).toHaveLength(1)
    expect(articles[0]).toMatchObject({
      part: 'HARB000020190304ef340001a',
      claims: { title: 'Ferry returns', date: '4 March 2019', outlet: 'The Harbour Times', language: 'en' },
      text,
    })
  }
})

test('an article that was pasted into a text file', async () => {
  const text =
    'Ferry returns\n\nBy Ada Lovat\n520 words\n4 March 2019\nThe Harbour Times\nHARB\nA4\nEnglish\n(c) 2019 Harbour Press\n\nThe ferry came back.\n\nNobody paid.\n\nDocument HARB000020190304ef340001a\n'
  const { articles } = await read('note.txt', text)
  expect(articles).toEqual([
    {
      part: 'HARB000020190304ef340001a',
      claims: {
        title: 'Ferry returns',
        date: '4 March 2019',
        outlet: 'The Harbour Times',
        authors: ['By Ada Lovat'],
        printPage: 'A4',
        language: 'en',
      },
      text: 'The ferry came back.\n\nNobody paid.',
    },
  ])
})
