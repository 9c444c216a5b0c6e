import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { type Part, partsOf } from '../../../src/formats/html/parts.ts'
import { elementsOf } from '../../../src/formats/html/tree.ts'
import { articleOf } from './article.ts'

const title = 'Old crane of Arlen stays'
const paragraphs = [
  'The harbour council voted on Tuesday to keep the old crane, which had stood at the northern quay since 1911.',
  '“We have grown up under it,” said Tove Lund, who runs the kiosk and collected two thousand signatures in nine days.',
  'The vote was close: seven for the crane, six against, and one councillor who had left to move her car.',
  'Repairs will cost about ninety thousand crowns, half of which a foundation in the capital has promised.',
  'Work is to begin after the herring season, the mayor said, and the crane will not turn before next spring.',
]
const body = paragraphs.map((text) => `<p>${text}</p>`).join('')
const whole = paragraphs.join('\n\n')
const ld = (thing: unknown): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`

interface Wanted {
  readonly date?: string
  readonly updated?: string
  readonly authors?: readonly string[]
  readonly title?: string
}

/** Pages as they are built elsewhere: each gives the same headline and the same five paragraphs, and nothing else. */
const pages: readonly (readonly [what: string, html: string, wanted: Wanted])[] = [
  [
    'laid out in tables, 1998',
    `<HTML><HEAD><TITLE>Arlen Courier: ${title}</TITLE></HEAD><BODY><TABLE WIDTH=600><TR><TD COLSPAN=2><FONT SIZE=1><A HREF=/>Home</A> | <A HREF=/s>Sport</A></FONT></TD></TR><TR><TD WIDTH=120><FONT SIZE=1><A HREF=a>Weather</A><BR><A HREF=b>Letters</A></FONT></TD><TD><FONT SIZE=5><B>${title}</B></FONT><P><FONT SIZE=2><I>By IDA BRANDT</I><BR>Tuesday, March 3, 1998<P>${paragraphs.join('<P>')}</FONT><HR><FONT SIZE=1>Copyright 1998 The Arlen Courier. <A HREF=x>Feedback</A></FONT></TD></TR></TABLE></BODY></HTML>`,
    { date: '1998-03-03', authors: ['Ida Brandt'] },
  ],
  [
    'drawings that close themselves',
    `<html><head><title>${title}</title></head><body><svg class="logo"/><article><h1>${title}</h1><svg/>${body}<svg><path d="M0 0"/></svg></article></body></html>`,
    {},
  ],
  [
    'a day of the calendar of Iran, in its digits',
    `<html><head><title>${title}</title></head><body><h1>${title}</h1><div class="date">یکشنبه ۲۴ خرداد ۱۳۸۳ - ۱۰:۲۲</div>${body}</body></html>`,
    { date: '2004-06-13' },
  ],
  [
    'a day in Thai',
    `<html><head><title>${title}</title></head><body><h1>${title}</h1><p class="meta">13 มิถุนายน 2547</p>${body}</body></html>`,
    { date: '2004-06-13' },
  ],
  [
    'lines divided by breaks',
    `<html><head><title>${title} - Arlen Courier</title></head><body><div class="txt"><b>${title}</b><br><br>12.03.2004, Ida Brandt<br><br>${paragraphs.join('<br><br>')}<br><br><a href="print">Print</a></div></body></html>`,
    { date: '2004-03-12' },
  ],
  [
    'a weblog whose first heading is its own name',
    `<html><head><title>Arlen Notes: ${title}</title></head><body><div class='header'><h1 class='title'>Arlen Notes</h1><p class='description'>What happens at the quay</p></div><div class='blog-posts hfeed'><h2 class='date-header'><span>Wednesday, June 8, 2011</span></h2><div class='post hentry'><h3 class='post-title entry-title'>${title}</h3><div class='post-body entry-content'>${paragraphs.join('<br /><br />')}</div><div class='post-footer'><span class='post-author vcard'>Posted by <span class='fn'>Ida Brandt</span></span></div></div><div class='comments' id='comments'><h4>1 comment:</h4><dl><dt>Anonymous said...</dt><dd><p>So glad to hear this, I was one of the two thousand who signed that list.</p></dd></dl></div></div></body></html>`,
    { date: '2011-06-08', authors: ['Ida Brandt'] },
  ],
  [
    'a letter with a pitch among its paragraphs',
    `<html><head><title>${title}</title></head><body><article class="post"><h1 class="post-title">${title}</h1><h3 class="subtitle">A vote, a kiosk and two thousand names</h3><div class="byline-wrapper"><a href="/@ida">Ida Brandt</a><div>Mar 12, 2024</div></div><div class="body markup"><p>${paragraphs.slice(0, 3).join('</p><p>')}</p><div class="subscription-widget-wrap"><p>The Quay Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><p>${paragraphs.slice(3).join('</p><p>')}</p></div></article></body></html>`,
    { date: '2024-03-12', authors: ['Ida Brandt'] },
  ],
  [
    'authors who are named elsewhere in JSON-LD',
    `<html><head><title>${title}</title>${ld({
      '@graph': [
        {
          '@type': 'NewsArticle',
          '@id': '#a',
          headline: title,
          author: { '@id': '#p' },
          datePublished: '20220503T172000+0200',
        },
        { '@type': 'Person', '@id': '#p', name: 'Ida Brandt' },
      ],
    })}</head><body><article><h1>${title}</h1>${body}</article></body></html>`,
    { date: '2022-05-03', authors: ['Ida Brandt'] },
  ],
  [
    'a byline with the day and the time it takes',
    `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><div class="post-meta">By <a href="/i">Ida Brandt</a> <span>|</span> May 3, 2022 <span>|</span> 3 min read</div>${body}</article></body></html>`,
    { date: '2022-05-03', authors: ['Ida Brandt'] },
  ],
  [
    'the print view of a page, in lines of its own',
    `<html><head><title>Arlen Courier - Printer friendly version</title></head><body><table><tr><td><hr><font size="4"><b>${title}</b></font><br><font size="2">By Ida Brandt<br>March 12, 2004</font><br><br><font size="3">${paragraphs.join('<br><br>')}</font><hr><a href="javascript:window.print()">Print this page</a></td></tr></table></body></html>`,
    { date: '2004-03-12', authors: ['Ida Brandt'] },
  ],
  [
    'the one day in its times, beside the writer',
    `<html><head><title>${title} – Arlen Courier</title></head><body><article><h1>${title}</h1><div class="b-byline">By <a href="/i">Ida Brandt</a><time datetime="2022-05-03T14:30:00Z">May 3 at 2:30 pm</time></div>${body}</article><aside><ul><li><time datetime="2022-05-01">Sunday</time></li></ul></aside></body></html>`,
    { date: '2022-05-03', authors: ['Ida Brandt'] },
  ],
  [
    'a name in a byline, and who took the pictures',
    `<html><head><title>${title}</title><meta property="article:published_time" content="2022-05-03"></head><body><article><h1>${title}</h1><div class="byline">Text: Ida Brandt Foto: Per Holm</div>${body}</article></body></html>`,
    { date: '2022-05-03', authors: ['Ida Brandt'] },
  ],
  [
    'a gallery with counters',
    `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.map((text, index) => `<div class="slide"><p>${text}</p><span class="x">${index + 1}/5</span></div>`).join('')}</article></body></html>`,
    {},
  ],
  [
    'a long notice of consent above',
    `<html><head><title>${title}</title></head><body><div class="fc-consent-root"><p>We and our 842 partners store information on a device, such as cookies, and process personal data for advertising.</p><p>You may click to consent to our and our partners’ processing as described above, or change your preferences at any time.</p><p>Some vendors may process your personal data on the basis of legitimate interest, which you can object to here.</p></div><article><h1>${title}</h1>${body}</article></body></html>`,
    {},
  ],
  [
    'a heading with a link to change it',
    `<html><head><title>${title}</title></head><body><article><h1>${title}<span class="mw-editsection">[<a href="e">edit</a>]</span></h1>${body}</article></body></html>`,
    {},
  ],
  [
    'a day in a list of facts about the page',
    `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><ul><li class="artikeldatum"><time datetime="2022-05-03 17:20">3 May 2022</time></li></ul>${body}</article></body></html>`,
    { date: '2022-05-03' },
  ],
  [
    'changed and published in one line',
    `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p class="dates">Updated June 4, 2023 at 9:00 a.m. | Published May 3, 2022 at 5:20 p.m.</p>${body}</article></body></html>`,
    { date: '2022-05-03', updated: '2023-06-04' },
  ],
  [
    'a moment in universal time, a day for readers',
    `<html><head><title>${title}</title><meta property="article:published_time" content="2022-05-04T02:54:29Z"></head><body><article><h1>${title}</h1><p class="date">May 3, 2022</p>${body}</article></body></html>`,
    { date: '2022-05-03' },
  ],
  [
    'the month first for machines, the day for readers',
    `<html><head><title>${title}</title><meta name="pubdate" content="11/05/2023 12:43:42"></head><body><article><h1>${title}</h1><p class="date">5 November 2023</p>${body}</article></body></html>`,
    { date: '2023-11-05' },
  ],
  [
    'a paragraph each in a section of its own',
    `<html><head><title>${title}</title></head><body><main><section><h1>${title}</h1></section>${paragraphs.map((text, index) => `<section class="module text"><div><p>${text}</p></div></section>${index === 1 ? '<section class="module promo"><h3>Our newsletter</h3><p>Every morning the news from the quay by mail.</p></section>' : ''}`).join('')}</main></body></html>`,
    {},
  ],
  [
    'a list of topics without links at its end',
    `<html><head><title>${title}</title></head><body><div class="post"><h1>${title}</h1>${body}<p>Arlen Harbour Council Northern Quay Old Crane Foundation Herring Season Repairs Councillors</p></div></body></html>`,
    {},
  ],
  [
    'a link that says where it opens, and a notice in the place of a video',
    `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body.replace('harbour council', '<a href="https://council.example">harbour council<span class="xq7">(opens in new tab)</span></a>')}<div class="k2"><p>This video is provided by another site. We ask for your permission before anything is loaded, as it may store data on your device.</p></div></article></body></html>`,
    {},
  ],
]

describe('the same article, however the page is built', () => {
  test.each(pages)('%s', async (_, html, wanted) => {
    const article = await articleOf(html)
    expect(article.title.value).toBe(wanted.title ?? title)
    expect(article.text).toBe(whole)
    if (wanted.date) expect(article.date?.edtf).toBe(wanted.date)
    if (wanted.updated) expect(article.updated?.edtf).toBe(wanted.updated)
    if (wanted.authors) expect(article.authors.map(({ name }) => name)).toEqual(wanted.authors)
  })
})

test('key points above a text are a list, no standfirst', async () => {
  const { standfirst, text } = await articleOf(
    `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><ul class="summary"><li>Council keeps the crane by a single vote</li><li>A foundation pays for half of the repairs</li></ul>${body}</article></body></html>`,
  )
  expect(standfirst).toBeNull()
  expect(text).toContain('A foundation pays')
})

test('what a page marks as its day is no standfirst; a word in brackets that is no note of a link stays', async () => {
  const { standfirst, text } = await articleOf(
    `<html><head><title>${title}</title></head><body><header><h1>${title}</h1><p class="postdate">Written on 3 May 2019 in news of the quay</p></header><article class="entry"><p>${paragraphs.join(' ')}</p><p>The crane is <span>(external)</span> to the harbour.</p></article></body></html>`,
  )
  expect(standfirst).toBeNull()
  expect(text).toContain('(external) to the harbour')
})

test('a standfirst stands by its markup, though the headline is far above', async () => {
  const links = Array.from({ length: 14 }, (_, i) => `<li><a href="/${i}">Section ${i}</a></li>`).join('')
  const { standfirst } = await articleOf(
    `<html><head><title>${title} | Arlen Courier</title></head><body><nav><ul><li><h1>${title}</h1></li>${links}</ul></nav><article><p class="standfirst">Seven to six for the crane that everybody knows.</p>${body}</article></body></html>`,
  )
  expect(standfirst?.value).toBe('Seven to six for the crane that everybody knows.')
})

test('on an entry of WordPress classes name topics; elsewhere they name parts', () => {
  const partsIn = (className: string): Part[] => {
    const [element] = [...elementsOf(parse(`<body><div class="${className}">`))].slice(-1)
    return element ? [...partsOf(element)] : []
  }
  expect(partsIn('post-7 type-post hentry category-updates tag-comments tag-date')).toEqual([])
  expect(partsIn('tag-list')).toEqual(['tags'])
  expect(partsIn('hentry comments')).toEqual(['comments'])
})

test('a printed day far from the stated one changes nothing', async () => {
  const { date } = await articleOf(
    `<html><head><title>${title}</title><meta property="article:published_time" content="2022-05-04T02:54:29Z"></head><body><article><h1>${title}</h1><p class="date">May 9, 2022</p>${body}</article></body></html>`,
  )
  expect(date?.edtf).toBe('2022-05-04')
})
