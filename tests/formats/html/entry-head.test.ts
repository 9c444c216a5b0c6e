import { describe, expect, test } from 'vitest'
import { articleOf } from './article.ts'

const title = 'Lighthouse of Arlen becomes a library'
const first =
  'The lighthouse of Arlen, which has been dark for eleven years, becomes a public library, said the mayor on Thursday.'
const text = [
  first,
  'Eight thousand books will stand along the stairs, and there will be a room to read where the keeper slept.',
  'The work begins when the rain is over. Part of the money comes from boats that the customs had taken.',
]
const paragraphs = text.map((one) => `<p>${one}</p>`).join('')
const page = (inside: string): string =>
  `<html lang="en"><head><title>${title}</title></head><body><main>${inside}</main></body></html>`
const byline =
  '<div>By <span>Ada Lovat</span> <time datetime="2024-02-29T13:45:00-03:00">Thu, 02/29/2024 - 13:45</time></div>'

describe('a footer of an article', () => {
  test('above its text tells who wrote it, and when', async () => {
    const inside = `<article><h1>${title}</h1><footer class="node__meta">${byline}</footer><div>${paragraphs}</div></article>`
    const { date, authors } = await articleOf(page(inside))
    expect([date?.edtf, authors.map(({ name }) => name)]).toEqual(['2024-02-29', ['Ada Lovat']])
  })

  test.each([
    [
      'below its text',
      `<article><h1>${title}</h1><div>${paragraphs}</div><footer><time datetime="2024-02-29">29 February 2024</time> New terms of use</footer></article>`,
    ],
    [
      'of a comment',
      `<article><h1>${title}</h1><div>${paragraphs}</div></article><section class="comments"><article class="comment"><footer>${byline}</footer><div><p>${'I waited there with my mother as a child. '.repeat(6)}</p></div></article></section>`,
    ],
    ['of the page', `<article><h1>${title}</h1><div>${paragraphs}</div></article><footer>${byline}</footer>`],
  ])('tells nothing of it: %s', async (_, inside) => {
    const { date, authors } = await articleOf(page(inside))
    expect(date?.edtf ?? '').not.toBe('2024-02-29')
    expect(authors).toEqual([])
  })
})

describe('what is for subscribers', () => {
  test('is text', async () => {
    const [one, two, three] = text
    const inside = `<article><h1>${title}</h1><div class="content"><div class="lee-text"><p>${one}</p></div><div class="subscriber-preview"><p>${two}</p></div><div class="subscriber-only"><p>${three}</p></div></div></article>`
    expect((await articleOf(page(inside))).text).toBe(text.join('\n\n'))
  })

  test('an offer to them is none', async () => {
    const inside = `<article><h1>${title}</h1><div class="content">${paragraphs}<div class="subscriber-offer"><p>Read all that we print for ninety cents a week, and leave us whenever you like to.</p></div></div></article>`
    expect((await articleOf(page(inside))).text).toBe(text.join('\n\n'))
  })
})

describe('the address on a page for the printer', () => {
  test.each([
    ['Source URL: https://www.arlen.example/node/881', 'https://www.arlen.example/node/881'],
    [
      'Source URL (retrieved on 4 May 2019 - 10:05): https://www.arlen.example/node/881',
      'https://www.arlen.example/node/881',
    ],
    ['Report (all of it): https://www.marle.example/report', null],
    ['Source: a letter', null],
  ])('%s', async (line, wanted) => {
    const inside = `<h1>${title}</h1><div class="print-content">${paragraphs}</div><hr><div class="print-source_url">${line}</div>`
    expect((await articleOf(page(inside))).url?.value ?? null).toBe(wanted)
  })
})
