import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { articleOf } from './article.ts'

const title = 'Old crane of Arlen stays'
const paragraphs = [
  'The harbour council voted on Tuesday to keep the old crane, which had stood at the northern quay since long before the war.',
  '“We have grown up under it,” said Tove Lund, who runs the kiosk and collected two thousand signatures in nine days.',
  'The vote was close: seven for the crane, six against, and one councillor who had left to move her car.',
  'Repairs will cost about ninety thousand crowns, half of which a foundation in the capital has promised.',
]
const body = paragraphs.map((text) => `<p>${text}</p>`).join('')
const page = (head: string, inside: string, name = title): string =>
  `<!DOCTYPE html><html><head><title>${name}</title>${head}</head><body>${inside}</body></html>`
const article = (inside: string, below = ''): string =>
  page('', `<div id="story"><h1>${title}</h1>${inside}${body}${below}</div>`)

const authors = ({ authors: list }: Article): string => list.map(({ name }) => name).join(', ')
const day = ({ date }: Article): string | null => date?.edtf ?? null
const last = ({ text }: Article): string => text.split('\n\n').at(-1) ?? ''

describe('who wrote a page', () => {
  test.each([
    [
      'a name and a place, called a byline',
      '<p class="firma"><em>Ida Brandt</em> | <span>Marle</span></p>',
      'Ida Brandt',
    ],
    ['a name and the site', '<div class="author"><b>Irwan Brandt</b> - arlenNews</div>', 'Irwan Brandt'],
    ['a name and the day behind a minus', '<p class="byline">Ida Brandt − 9 October 2012</p>', 'Ida Brandt'],
    [
      'a day, and the writer in a mark of her own',
      '<div class="info">Posted 27 October 2016 05:00 <span class="journalist">By Ida Brandt</span></div>',
      'Ida Brandt',
    ],
    [
      'a day and a name that touch',
      '<div class="info"><span class="when">5:20AM Tuesday May 14, 2013</span><span class="authorName">By Ida Brandt</span></div>',
      'Ida Brandt',
    ],
    [
      'for whom she writes before her name',
      '<p class="byline">By the Courier’s Ida Brandt in Marle</p>',
      'Ida Brandt',
    ],
    [
      'a name in capitals before the paper and what she is',
      '<p class="byline">IDA BRANDT Courier Staff Writer</p>',
      'Ida Brandt',
    ],
    [
      'a name above what she is',
      '<p class="byline">By Ida Brandt<br>Arlen Courier Staff Writer</p>',
      'Ida Brandt',
    ],
    // counterexamples
    [
      'the credit of a picture',
      '<div class="photo"><img src="a.jpg"><p class="credit">Ann Holm/Staff</p></div><p class="byline">By Ida Brandt</p>',
      'Ida Brandt',
    ],
    ['a label of a day', '<p class="byline">Last Update : 30.04.2024 - 16:49</p>', ''],
    ['a place alone', '<p class="byline">Marle | Arlen</p>', ''],
    ['a sentence', '<p class="byline">Ida Brandt, who leads the board of the harbour, did not vote.</p>', ''],
    ['a section and an hour', '<p class="meta">Local News | 16:49</p>', ''],
  ])('%s', async (_, line, wanted) => {
    expect(authors(await articleOf(article(line)))).toBe(wanted)
  })

  test.each([
    ['a name in bold', '<p><strong>Ida Brandt</strong></p>', 'Ida Brandt'],
    ['a name at the right margin', '<p align="right"><b>Idalin Brandt</b></p>', 'Idalin Brandt'],
    ['a name in a block at the right margin', '<div align="right"><b>Ida Brandt</b></div>', 'Ida Brandt'],
    [
      'a name with the paper, called so',
      '<div class="author"><a href="/i">Ida Brandt</a>, Arlen Courier</div>',
      'Ida Brandt',
    ],
    ['a name and her address', '<p>Ida Brandt ida@courier.example</p>', 'Ida Brandt'],
    // counterexamples
    ['a line in bold that is no name', '<p><strong>More tomorrow</strong></p>', ''],
    ['a link to another story', '<p><a href="/x"><strong>Ida Brandt</strong></a></p>', ''],
    [
      'a name behind other lines',
      '<p>Weather</p><p>Letters</p><p>Shop</p><p><strong>Ida Brandt</strong></p>',
      '',
    ],
    [
      'the credit of a picture',
      '<figure><img src="a.jpg"><figcaption><strong>Ida Brandt</strong></figcaption></figure>',
      '',
    ],
  ])('signed below the text: %s', async (_, line, wanted) => {
    expect(authors(await articleOf(article('', line)))).toBe(wanted)
  })

  test.each([
    [
      'the company of the paper',
      'Arlen Courier Ltd',
      '<p class="author"><a rel="author" href="/i">Ida Brandt</a></p>',
      'Ida Brandt',
    ],
    ['a desk with nobody else', 'Arlen Courier Desk', '', 'Arlen Courier Desk'],
  ])('stated for machines: %s', async (_, meta, line, wanted) => {
    const head = `<meta name="author" content="${meta}"><meta property="og:site_name" content="Arlen Courier">`
    const html = page(head, `<div id="story"><h1>${title}</h1>${line}${body}</div>`)
    expect(authors(await articleOf(html))).toBe(wanted)
  })

  test.each([
    ['by the place before his name', '신안/안도현 기자 dohyun@courier.example', '안도현'],
    ['by the word for reporters', '김민지 기자', '김민지'],
    ['not by a house', '목포우체국 제공', ''],
  ])('signed in Korean %s', async (_, line, wanted) => {
    const text =
      '섬 주민들은 4일 아침 일찍 선착장으로 나왔다. 삼십 년 동안 편지를 날라온 집배원의 마지막 배를 맞기 위해서다.'
    const html = page('', `<h1>우체부의 마지막 배</h1><div><p>${text}</p><p>${text}</p><p>${line}</p></div>`)
    expect(authors(await articleOf(html))).toBe(wanted)
  })

  test.each([
    ['a writer in brackets', 'と野上さんは話している。（中村正憲）', '中村正憲'],
    ['no agency', 'と野上さんは話している。（時事）', ''],
    ['no note', 'と野上さんは話している。（敬称略）', ''],
  ])('behind the last sentence in Japanese: %s', async (_, end, wanted) => {
    const text =
      '岡山県の無人駅で、柴犬のハチが駅長を務めて一年になる。毎朝七時半に自分で歩いて出勤する。定年はない。'
    const html = page(
      '',
      `<h1>無人駅に駅長犬</h1><div><p>${text}</p><p>${text}帽子は嫌がるが、おやつがあれば我慢する${end}</p></div>`,
    )
    expect(authors(await articleOf(html))).toBe(wanted)
  })
})

describe('the day of a page', () => {
  const stated = (first: string, other: string): string =>
    page(
      `<meta property="og:url" content="https://courier.example.br/a"><meta property="og:locale" content="pt_BR">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"${first}"}</script>
      <meta property="article:published_time" content="${other}">`,
      `<h1>${title}</h1>${body}`,
    )
  test.each([
    [
      'beside where it was printed',
      article('<p>Martes 14 de mayo de 2013 | Publicado en la Ed. Impresa</p>'),
      '2013-05-14',
    ],
    ['in brackets below the text', article('', '<div>(14 July 2008)</div>'), '2008-07-14'],
    [
      'the clock of the place that claims to be another',
      stated('2013-05-14T01:20:00Z', '2013-05-14 01:20:00'),
      '2013-05-14',
    ],
    // counterexamples
    [
      'in brackets, with words of its own',
      article('', '<div>(first shown in the summer of 2008)</div>'),
      null,
    ],
    [
      'of another story below the text',
      article('', '<div class="related"><p>(14 July 2008)</p></div>'),
      null,
    ],
  ])('%s', async (_, html, wanted) => {
    const read = await articleOf(html)
    expect(wanted === null ? (day(read) ?? '').startsWith('2008') : day(read)).toBe(wanted ?? false)
  })

  test.each([
    'The pier was built by two brothers in 1911.',
    'Пристань построили купцы Токаревы в 1911 году.',
    'It was the first of its kind in 1911!',
  ])('a sentence with a year is text: %s', async (sentence) => {
    const html = page(
      '',
      `<div><h1>${title}</h1><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p><p>${sentence}</p></div>`,
    )
    expect(last(await articleOf(html))).toBe(sentence)
  })

  test('a line with a year and no sentence is a line of the head', async () => {
    expect((await articleOf(article('<p class="date">March 1911</p>'))).text).not.toContain('1911')
  })
})

describe('the paper of a page', () => {
  const outlet = async (html: string): Promise<string | null> => (await articleOf(html)).outlet?.name ?? null
  const home = '<a href="/"><img src="l.gif" alt="Arlen Courier"></a>'
  test.each([
    [
      'by the picture of its head',
      `<img src="l.gif" alt="Arlen Courier"><h1>${title}</h1>${body}`,
      `Arlen Courier - ${title}`,
      'Arlen Courier',
    ],
    [
      'by its head, and no section',
      `${home}<h1>${title}</h1>${body}`,
      'ARLEN COURIER.ch | Wales',
      'Arlen Courier',
    ],
    [
      'behind a guillemet',
      `<h1><a href="/">Arlen Courier</a></h1><h2>${title}</h2>${body}`,
      `${title} « Arlen Courier`,
      'Arlen Courier',
    ],
    ['between low lines', `<h1>吊车保留在北码头</h1>${body}`, '吊车保留在北码头_社会_海湾网', '海湾网'],
    // counterexamples
    ['not a day', `<h1>${title}</h1>${body}`, `${title} - December 29, 1998`, null],
    ['not a place', `<h1>${title}</h1>${body}`, `${title} - Arlen, MI`, null],
    [
      'not what a picture of the article shows',
      `<h1>${title}</h1><img src="a.jpg" alt="${title}">${body}`,
      `${title} - Quay`,
      'Quay',
    ],
    [
      'not what stands before a colon',
      `<img src="a.jpg" alt="Harbour"><h1>${title}</h1>${body}`,
      `Harbour: ${title}`,
      null,
    ],
  ])('%s', async (_, inside, name, wanted) => {
    expect(await outlet(page('', inside, name))).toBe(wanted)
  })
})

describe('a headline without a heading', () => {
  const text = paragraphs.join('<p>')
  test.each([
    ['called so', `<font class="headline"><b>${title}</b></font><p>By Ida Brandt<p>${text}`, title],
    ['set large', `<font size="5"><b>${title}</b></font><p>By Ida Brandt<p>${text}`, title],
    // counterexample: a word set large is the name of a section
    ['not a section set large', `<font size="6">Harbour</font><h2>${title}</h2><p>${text}`, title],
  ])('%s', async (_, inside, wanted) => {
    const html = page(
      '',
      `<table><tr><td><a href="/n">News</a></td><td>${inside}</td></tr></table>`,
      'The Arlen Courier - www.courier.example',
    )
    expect((await articleOf(html)).title.value).toBe(wanted)
  })
})

describe('text and what stands beside it', () => {
  const within = (box: string): string =>
    page(
      '',
      `<div id="story"><h1>${title}</h1><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>${box}<p>${paragraphs[2]}</p><p>${paragraphs[3]}</p></div>`,
    )
  test.each([
    [
      'a phrase set to one side',
      '<div class="izquierda"><p>Half of the money is still to be found</p></div>',
      'still to be found',
      false,
    ],
    [
      'a quotation in a table at the right',
      '<table align="right"><tr><td><b>We grew up below that crane</b><br>Tove Lund</td></tr></table>',
      'below that crane',
      false,
    ],
    [
      'a caption in a table',
      '<table align="right"><tr><td><img src="a.jpg" width="200"><br>The crane on Monday</td></tr></table>',
      'on Monday',
      false,
    ],
    ['who owns it, without a year', '<p>Copyright COURIER.</p>', 'Copyright', false],
    ['the letters of a desk', '<p><b>(ibr/tlu)</b></p>', 'ibr', false],
    // counterexamples
    [
      'a sentence set to one side',
      '<div class="left"><p>The foundation has until June to pay what it promised, and has paid nothing so far.</p></div>',
      'paid nothing so far',
      true,
    ],
    [
      'a word on copyright',
      '<p>Copyright was not at issue in the vote, the mayor said, though the plans of the crane are lost.</p>',
      'not at issue',
      true,
    ],
    [
      'letters in brackets in a sentence',
      '<p>The tender (lot a/b) was open until the first of May, and nobody had sent anything in.</p>',
      'lot a/b',
      true,
    ],
  ])('%s', async (_, box, piece, isKept) => {
    expect((await articleOf(within(box))).text.includes(piece)).toBe(isKept)
  })

  const story =
    'The crane stood idle for most of its last years, and the council wants it to turn at least twice each summer from now on.'
  test.each([
    [
      'goes on below a box of links',
      `<div class="rel"><h3>See also</h3><ul><li><a href="/x">Water rises at the quay again</a></li></ul></div>${story}`,
      true,
    ],
    [
      'ends at other stories in the same markup',
      `<h3>See also</h3><p>Water rises at the quay again</p><p>${story}</p>`,
      false,
    ],
  ])('a text of lines that break %s', async (_, below, isKept) => {
    const html = page(
      '',
      `<div id="story"><h1>${title}</h1><div class="text">${paragraphs.join('<br><br>')}<br><br>${below}</div></div>`,
    )
    expect((await articleOf(html)).text.includes('twice each summer')).toBe(isKept)
  })

  test('comments below other stories are none of the text', async () => {
    const reader =
      'The crane was green when I was small, and my father drove it, so please do not paint it blue again this year.'
    const html = page(
      '',
      `<div><div class="text">${body}</div></div><div><h3>More news</h3><ul><li><a href="/x">Ice on the lake too thin</a></li></ul></div><div><h3>Comments</h3><p><b>Sjur</b> ${reader}</p></div>`,
    )
    expect((await articleOf(html)).text).not.toContain('green when')
  })

  test('a rule that is typed is none of the text', async () => {
    expect((await articleOf(article('<p>- - - - - - - -</p>'))).text.startsWith('The harbour')).toBe(true)
  })
})
