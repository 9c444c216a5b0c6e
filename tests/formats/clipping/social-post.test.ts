import { expect, test } from 'vitest'
import { read } from '../office.ts'

const cutting =
  'HOLM LADS HOME\nTwo brothers of Holm came home on Saturday to a brass band and a high tea in the hall.\n(Holm Weekly News, 6 March 1953)'

test.each([
  [
    'in a group',
    `Old Holm\nAda Rook  ·  3 h  ·\nFound this! Who remembers them?\n\n${cutting}\n\nLike · Comment · Share\n27 comments\nIda Vetter\nMy uncle!\nLike  Reply  2h`,
  ],
  [
    'on a day',
    `Old Holm\nAda Rook  ·  14 August at 19:22  ·\nLook what turned up!\n\n${cutting}\n\nLike    Comment    Share\nIda Vetter`,
  ],
  [
    'of somebody',
    `Ada Rook · Yesterday at 09:14 ·\n\n${cutting}\n\nLike · Comment · Share\nIda Vetter\nGrand.`,
  ],
  [
    'in German',
    `Altes Holm\nAda Rook · 3 Std. ·\nDas war mein Opa.\n\n${cutting}\n\nGefällt mir · Kommentieren · Teilen\nIda Vetter`,
  ],
  [
    'with each button in a line',
    `Ada Rook\nHead of something\n2 Wochen\n\nWir sind in der Zeitung!\n\n${cutting}\n\nGefällt mir\nKommentieren\nTeilen\n41 Reaktionen`,
  ],
])('a cutting that somebody posted: %s', async (_, content) => {
  const { articles } = await read('a.txt', content)
  expect(articles).toHaveLength(1)
  expect(articles[0]?.claims).toMatchObject({ outlet: 'Holm Weekly News', date: '6 March 1953' })
  expect(articles[0]?.text).toMatch(/in the hall\.$/)
  expect(JSON.stringify(articles)).not.toMatch(/Ada|Vetter|Opa|remembers/)
})

test.each([
  ['no buttons below', `Holm\nAda Rook · 3 h ·\n\n${cutting}`, 'Ada Rook'],
  ['one button alone', `Holm\nAda Rook · 3 h ·\n\n${cutting}\n\nShare`, 'Ada Rook'],
  ['a menu of a page', `Home · News\nLike us\n\n${cutting}\n\nLike · Comment · Share`, 'high tea'],
  [
    'no paragraph beside the cutting',
    'Ada Rook · 3 h ·\nThe band played, and you should have heard it!\n\nLike · Comment · Share',
    'The band played',
  ],
  [
    'a sentence with these words',
    `Ada Rook · 3 h ·\n\n${cutting}\n\nThey like to comment and to share what they have.`,
    'like to comment',
  ],
])('kept: %s', async (_, content, words) => {
  const { articles } = await read('a.txt', content)
  expect(articles[0]?.text).toContain(words)
})
