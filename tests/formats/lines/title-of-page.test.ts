import { expect, test } from 'vitest'
import { headlineOfTitle } from '../../../src/formats/lines/title-of-page.ts'

const site = 'Osk Post'

test.each([
  [
    'before the site',
    `Ferry returns to Marle - ${site}`,
    ['Weather', 'Ferry returns to Marle'],
    'Ferry returns to Marle',
  ],
  [
    'behind the site',
    `${site} | Ferry returns to Marle`,
    ['Ferry returns to Marle'],
    'Ferry returns to Marle',
  ],
  [
    'before the section',
    `Ferry returns to Marle – Harbour – ${site}`,
    ['Ferry returns to Marle'],
    'Ferry returns to Marle',
  ],
  [
    'beside the heading of the site',
    `Ferry returns to Marle - ${site}`,
    [site, 'Ferry returns to Marle'],
    'Ferry returns to Marle',
  ],
  [
    'in other words',
    'Marle ferry is back after nine years',
    ['Ferry back in Marle after nine years'],
    'Ferry back in Marle after nine years',
  ],
  [
    'of the same matter',
    'Nine years without the ferry',
    ['Marle gets its ferry again'],
    'Marle gets its ferry again',
  ],
])('a heading %s is the headline', (_, title, headings, headline) => {
  expect(
    headlineOfTitle(
      title,
      headings.map((text) => ({ text, level: 1 })),
    ),
  ).toBe(headline)
})

test.each([
  ['the whole title is a heading', 'Ferry - a history', [1, 'Ferry - a history'], [1, 'A history']],
  [
    'both parts are headings',
    'Osk Rowing Club - Ferry returns',
    [1, 'Osk Rowing Club'],
    [1, 'Ferry returns'],
  ],
  ['a heading of another matter', `Ferry returns to Marle - ${site}`, [1, 'The council dismisses its clerk']],
  [
    'several of the same matter',
    'Nine years without it',
    [1, 'The ferry that went without a word'],
    [1, 'A town without its boats'],
  ],
  ['a short one', 'Ferry returns - Osk', [1, 'Osk'], [1, 'Menu']],
  ['the name of the site in a line', `Marle gets its ferry again | The ${site}`, [0, `(The ${site})`]],
  [
    'a line of the text in other words',
    'Marle ferry is back after nine years',
    [0, 'The ferry was back in nine days, and many years after that it sank in Marle'],
  ],
  ['no line', `Ferry returns - ${site}`],
] as [string, string, ...[number, string][]][])('%s: the title stays', (_, title, ...lines) => {
  expect(
    headlineOfTitle(
      title,
      lines.map(([level, text]) => ({ level, text })),
    ),
  ).toBe(title)
})

test('a long title costs no time', () => {
  const start = performance.now()
  headlineOfTitle(
    ' - '.repeat(100_000),
    Array.from({ length: 1_000 }, (_, at) => ({ text: `Ferry ${at} returns`, level: 1 })),
  )
  expect(performance.now() - start).toBeLessThan(1_000)
})
