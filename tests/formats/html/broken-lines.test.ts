import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/text/mdast-text.ts'
import { growthOf, ofSize } from '../../setup/growth.ts'
import { articleOf, documentOf } from './article.ts'

const page = (lines: string): string =>
  `<html><head><title>Lock to close</title></head><body><h1>LOCK TO CLOSE</h1><p>${lines.replaceAll('⏎', '<br>')}</p><p>The miller of Wend has asked for a boat in the meantime, and the parish will pay a half of it.</p></body></html>`
const first = async (lines: string): Promise<string> =>
  plainText((await documentOf(page(lines))).body)
    .split('\n\n')
    .find((part) => part.includes('lock')) ?? ''

describe('lines that a page breaks', () => {
  test.each([
    [
      'words divided at the ends of lines of print',
      'The canal company will close the up-⏎per lock from Monday, as the tim-⏎ber of its gates is rotten.',
      'The canal company will close the upper lock from Monday, as the timber of its gates is rotten.',
    ],
    [
      'one divided word in a column',
      'The canal company will close the⏎upper lock from Monday, as the tim-⏎ber of its gates is rotten and old.',
      'The canal company will close the upper lock from Monday, as the timber of its gates is rotten and old.',
    ],
    [
      'a word that keeps its hyphen beside them',
      'The canal company will close the up-⏎per lock from Monday, as the well-⏎known gates are rot-⏎ten.',
      'The canal company will close the upper lock from Monday, as the well-known gates are rotten.',
    ],
    [
      'with words in italics',
      'The canal company will close the up-⏎per lock from Monday,⏎<i>The Heron</i> lies be-⏎low it.',
      'The canal company will close the upper lock from Monday, The Heron lies below it.',
    ],
    // and what keeps its lines
    [
      'verse',
      'O lock upon the water,⏎O gate that will not move,⏎we wait.',
      'O lock upon the water,\nO gate that will not move,\nwe wait.',
    ],
    ['an address', 'The lock office⏎Wend-⏎on-Water⏎England', 'The lock office\nWend-\non-Water\nEngland'],
    [
      'a hyphen before a capital',
      'The lock of Wend-⏎Upper Gate,⏎is closed from Monday⏎on.',
      'The lock of Wend-\nUpper Gate,\nis closed from Monday\non.',
    ],
    ['two lines', 'The lock is closed for re-⏎pairs.', 'The lock is closed for re-\npairs.'],
  ])('%s', async (_, lines, wanted) => expect(await first(lines)).toBe(wanted))

  test('many of them take time in proportion', async () => {
    const read = (size: number): unknown => documentOf(page(ofSize('the lock of the up-⏎per canal ', size)))
    expect(await growthOf(read, 50_000)).toBeNull()
  })
})

describe('questions and answers', () => {
  const answer =
    'The canal company says that the gates are rotten, and that no boat may pass them before the spring of next year.'
  const of = (...headings: string[]): string =>
    `<html><head><title>The lock</title></head><body><article><h1>The lock of Wend: what we know</h1>${headings.map((text) => `<h2>${text}</h2><p>${answer} ${answer}</p>`).join('')}</article></body></html>`
  test.each([
    ['questions', of('Why does the lock of Wend close?', 'Who pays for the new gates?'), null],
    [
      'a question above a report',
      of('Who will pay for the new gates of Wend?', 'A boat in the meantime'),
      'Who will pay for the new gates of Wend?',
    ],
    [
      'a sentence above a report',
      of('The parish pays a half of the new gates.', 'Who rows?'),
      'The parish pays a half of the new gates.',
    ],
  ])('%s', async (_, html, wanted) => {
    const article = await articleOf(html)
    expect(article.standfirst?.value ?? null).toBe(wanted)
    if (wanted === null) expect(plainText(article.body)).toMatch(/^(?:Why|The lock)/)
  })
})

describe('a magazine on a site that holds many', () => {
  const of = (title: string): string =>
    `<html><head><title>${title}</title><meta property="og:site_name" content="Medium"><meta name="author" content="Tamsin Gwill"></head><body><article><h1>The lock that would not open</h1><p>${'The canal company will close the upper lock of Wend from Monday, as its gates are rotten. '.repeat(4)}</p></article></body></html>`
  test.each([
    ['The lock that would not open | by Tamsin Gwill | Reed & Heron | Medium', 'Reed & Heron'],
    ['The lock that would not open | by Tamsin Gwill | Mar, 2021 | Reed & Heron | Medium', 'Medium'],
    ['The lock that would not open | by Tamsin Gwill | Medium', 'Medium'],
    ['The lock that would not open | Wend | Canals | Medium', 'Medium'],
  ])('%s', async (title, outlet) => expect((await articleOf(of(title))).outlet?.name).toBe(outlet))
})

test('what Plone calls the description is the standfirst', async () => {
  const text = 'The canal company will close the upper lock of Wend from Monday, as its gates are rotten. '
  const article = await articleOf(
    `<html><head><title>Lock to close</title></head><body><article><h1 class="documentFirstHeading">Lock to close</h1><div class="documentDescription description">The parish pays a half of the gates.</div><div id="parent-fieldname-text"><p>${text.repeat(2)}</p><p>${text.repeat(2)}</p></div></article></body></html>`,
  )
  expect(article.standfirst?.value).toBe('The parish pays a half of the gates.')
})
