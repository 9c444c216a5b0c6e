import { describe, expect, test } from 'vitest'
import { articleOf } from './article.ts'

const title = 'Weir of Marle to be rebuilt'
const text = [
  'The old weir of Marle will be rebuilt next year after the council voted for it on Monday night, eleven years after a flood broke it.',
  'Some forty people had come to the hall, most of them anglers, and stayed until the last vote was counted shortly before midnight.',
  'The work costs two million and will take eight months, said the engineer, who had brought a model made of cork.',
  'Fish will pass it on a ladder of stones. Boats will have to be carried around it, as they were before the old mill.',
]
const lead = 'After eleven years the anglers get their ladder, and the boats a path.'
const page = (head: string, name = title): string =>
  `<html><head><title>${name}</title></head><body><div id="top"><a href="/">Home</a></div>` +
  `<div><h1>${title}</h1>${head}</div><div class="main">${text.map((one) => `<p>${one}</p>`).join('')}</div></body></html>`

describe('the sentence between headline and text', () => {
  test.each([
    ['right below the headline', `<p>${lead}</p>`],
    ['below day and writer', `<div>4 May 2019</div><div>By Ada Roe</div><div class="opener">${lead}</div>`],
    ['above them', `<p>${lead}</p><p>By Ada Roe, 4 May 2019</p>`],
    ['called a teaser', `<div>4 May 2019</div><p class="teaser">${lead}</p>`],
    ['beside the day in one box', `<section><p>${lead}</p><p><time>4 May 2019</time></p></section>`],
  ])('leads into it: %s', async (_, head) => {
    const { standfirst, dropped } = await articleOf(page(head))
    expect(standfirst?.value).toBe(lead)
    expect(dropped.map((one) => one.text)).not.toContain(lead)
  })

  test.each([
    ['a notice of age', '<p>This article is more than five years old.</p>'],
    ['a letter to subscribe to', '<p>Subscribe to our letter and never miss a story from Marle again.</p>'],
    ['what was corrected', '<p>This story was corrected on 4 May to give the right name of somebody.</p>'],
    [
      'what the paper says of itself',
      '<p>The Courier has printed the report of the council on the weir.</p>',
    ],
    ['a greeting', '<p>Welcome back to Marle. Thanks for the weir.</p>'],
    ['what leads to another story', `<p><a href="/4">${lead}</a></p>`],
    ['what a picture shows', `<div><img src="a.jpg"><p>${lead}</p></div>`],
    ['a box of other stories', `<div class="related"><p>${lead}</p></div>`],
    ['one of two sentences in a row', `<p>We tell you what the anglers think of it.</p><p>${lead}</p>`],
    ['a label', '<p>Anglers, ladder, boats and council</p>'],
  ])('does not: %s', async (_, head) => {
    const { standfirst } = await articleOf(page(head, `${title} | The Courier`))
    expect(standfirst?.value).not.toBe(lead)
    expect(standfirst?.value ?? '').not.toMatch(/article|Subscribe|corrected|Courier|Welcome|Anglers,/)
  })
})
