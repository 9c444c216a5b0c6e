import { describe, expect, test } from 'vitest'
import { articleOf } from './article.ts'

const title = 'Mill of Marle grinds again'
const text = [
  'The mill of Marle ground corn again on Saturday, two years after a stroke of lightning had burned its cap and two of its sails.',
  'Hundreds came to look. The works of 1783 had been spared as if by a wonder, and the miller knew every beam of them.',
  'The flour goes to the bakers of the village for now. Later there will be a shop in the shed where the carts stood.',
]
const page = (head: string, name = title): string =>
  `<html><head><title>${name}</title></head><body><div class="node"><h1>${title}</h1>${head}` +
  `<div class="content">${text.map((one) => `<p>${one}</p>`).join('')}</div></div></body></html>`
const writers = async (html: string): Promise<string[]> =>
  (await articleOf(html)).authors.map(({ name }) => name)

describe('a name that the markup of a line sets apart', () => {
  test.each([
    [
      '<div class="submitted">Ingediend door <span class="username">Ada Lovat</span> op za, 11/05/2013 - 16:20</div>',
    ],
    ['<div>Pozvano od <a class="author-name" href="/u/7">Ada Lovat</a> 11.05.2013</div>'],
    [
      '<div class="meta"><span class="field--name-uid"><span>Ada Lovat</span></span> skrev detta, 2013-05-11</div>',
    ],
    [
      '<dl><dt>Details</dt><dd class="createdby">Γράφτηκε από τον/την <span itemprop="name">Ada Lovat</span></dd></dl>',
    ],
  ])('is who wrote: %s', async (head) => {
    expect(await writers(page(head))).toEqual(['Ada Lovat'])
  })

  test.each([
    [
      'a word that is no name',
      '<div class="submitted">Op za, 11/05/2013 <span class="username">redactie</span> 16:20</div>',
    ],
    [
      'a name set apart as something else',
      '<div>In de molen: <span class="place">Ada Lovat</span>, 11/05/2013</div>',
    ],
    ['a name in a comment', `<div></div>`],
  ])('is not: %s', async (_, head) => {
    const comment =
      '<section class="comments"><div class="submitted">Ingediend door <span class="username">Ada Lovat</span> op za, 12/05/2013</div><p>Well done, all of you.</p></section>'
    expect(await writers(page(head).replace('</body>', `${comment}</body>`))).not.toContain('Ada Lovat')
  })
})

describe('a paper before the writer', () => {
  test.each([
    ['<div class="byline">Marle Review | By Ada Lovat</div>', ['Ada Lovat']],
    ['<div class="byline">Marle Review · By Ada Lovat</div>', ['Ada Lovat']],
    ['<div class="byline">Marle Review | By the numbers</div>', []],
    ['<div class="byline">Last Change : 11.05.2013 - 16:20</div>', []],
  ])('%s', async (head, wanted) => {
    expect(await writers(page(head))).toEqual(wanted)
  })
})

describe('a day in the head of a page and one below the headline', () => {
  const dated = async (above: string, below: string): Promise<string | null> => {
    const html = page(`<div>${below}</div>`).replace(
      '<div class="node">',
      `<table><tr><td>Marle Review</td><td>${above}</td></tr></table><div class="menu"><a href="/">Home</a> <a href="/s">Sport</a></div><div class="node">`,
    )
    return (await articleOf(html)).date?.edtf ?? null
  }
  test.each([
    ['Sunday, June 14, 2009', '13 June 2009 18:40', '2009-06-13'],
    ['14 June 2009', 'June 13, 2009', '2009-06-13'],
    ['14. 06. 2009', '2009. 06. 13. 18:40', '2009-06-13'],
    // A label says that it is another day than that of publication.
    ['14 June 2009', 'Updated 15 June 2009', '2009-06-14'],
    ['14 June 2009', 'Ada Lovat', '2009-06-14'],
  ])('%s, %s', async (above, below, wanted) => {
    expect(await dated(above, below)).toBe(wanted)
  })
})
