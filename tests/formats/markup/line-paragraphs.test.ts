import { describe, expect, test } from 'vitest'
import { paragraphEnds } from '../../../src/formats/markup/line-paragraphs.ts'
import { parseMarkdown } from '../../../src/formats/markup/markdown.ts'
import { inlineText } from '../../../src/text/mdast-text.ts'

const first =
  'The lock-keeper of Ebbing will open the upper gate by hand until June, since the motor was lent to the mill. Skippers are asked to ring twice. Nobody has complained.'
const second =
  'The mill ground its first flour for nine years on Monday. It had stood idle since the great frost, and the miller’s daughter had kept bees in the loft ever after.'
const japanese = '村役場は火曜日、古い水門を六月まで手で開けることに決めた。'.repeat(3)
const wrapped = [
  'The lock-keeper of Ebbing will open the upper gate by hand until',
  'June, since the motor was lent to the mill.',
]
const far = (text: string): string => `${text} ${text.toLowerCase().replaceAll('.', ',')}`

/** The lines with which a paragraph ends, by their number from 1. */
const ended = (lines: readonly string[], isAtHead: boolean): number[] =>
  (paragraphEnds(lines, isAtHead) ?? []).flatMap((isEnd, index) => (isEnd ? [index + 1] : []))

describe('lines that are paragraphs', () => {
  test.each<[string, string[], boolean, number[]]>([
    ['several sentences in each line', [first, second], false, [1, 2]],
    ['a headline above them', ['Gate opened by hand', first, second], true, [1, 2, 3]],
    [
      'a headline, its writer and a day',
      ['Gate opened by hand', 'By Ida Vos', '4 May 1987', first],
      true,
      [1, 2, 3, 4],
    ],
    ['no text below them', ['Gate opened by hand', 'By Ida Vos', '4 May 1987'], true, [1, 2, 3]],
    ['emphasis', ['**Gate opened by hand**', '*By Ida Vos*', '4 May 1987'], true, [1, 2, 3]],
    ['in German', ['Tor von Hand geöffnet', 'Von Ida Vos', '4. Mai 1987'], true, [1, 2, 3]],
    ['the paper above', ['Ebbing Courier', '4 May 1987', 'Gate opened by hand'], true, [1, 2, 3]],
    ['a heading between them', [first, 'Flour again', second], false, [1, 2, 3]],
    ['one that quotes', [first, `“${second}”`], false, [1, 2]],
    ['a writer behind a picture', ['Gate opened by hand', '✍️ Ida Vos', '📅 4 May 1987'], true, [1, 2, 3]],
    ['breaks of HTML', ['Gate opened by hand<br>', 'By Ida Vos<br/>', '4 May 1987<br>'], true, [1, 2, 3]],
    ['indented beginnings', [...wrapped, '   It was shut in May.', 'So was the', 'lower one.'], false, [2]],
    ['Japanese', [japanese, japanese], false, [1, 2]],
  ])('%s', (_, lines, isAtHead, ends) => expect(ended(lines, isAtHead)).toEqual(ends))
})

describe('lines that are none', () => {
  test.each<[string, string[], boolean]>([
    ['one line', [first], true],
    ['wrapped text', wrapped, true],
    ['text that is wrapped far out', [far(first), far(second)], false],
    ['a sentence in each line', first.split(/(?<=\.) /), false],
    [
      'a sentence in each line, with a day',
      ['The gate was shut on 4 May 1987.', 'It opened again in June.'],
      true,
    ],
    ['a headline in two lines', ['Lock-keeper of Ebbing to open', 'upper gate by hand until June'], true],
    ['verse', ['The gate is shut', 'By water and by night', 'and no one comes'], false],
    ['a head behind the text', ['Ida Vos', '4 May 1987'], false],
    ['a long sentence that goes on', [`${first} And`, second], false],
    ['an address of a house', ['Ebbing Lock', '4 Mill Lane', 'Ebbing'], true],
    ['indented verse', ['The gate is shut', '   By water and by night'], false],
  ])('%s', (_, lines, isAtHead) => expect(ended(lines, isAtHead)).toEqual([]))
})

test('Each paragraph keeps its lines, and what a mark holds stays together', () => {
  const text = `Gate *opened\nby hand*\nBy Ida Vos\n4. May 1987\n${first}\n${second}\n\nSince ${wrapped.join('\n')}`
  const { body } = parseMarkdown(text, 11, 'a.md')
  const found = body.children.map((node) => [node.position?.start.line, inlineText(node).slice(0, 20)])
  expect(found).toEqual([
    [11, 'Gate opened by hand'],
    [13, 'By Ida Vos'],
    [14, '4. May 1987'],
    [15, first.slice(0, 20)],
    [16, second.slice(0, 20)],
    [18, 'Since The lock-keepe'],
  ])
})

test.each([
  ['a day with a point begins no list', '8. Mai 1987\n\nText.', ['paragraph', 'paragraph']],
  ['a list does', '8. Mai und Juni\n9. Juli', ['list']],
])('%s', (_, text, types) =>
  expect(parseMarkdown(text, 1, 'a.md').body.children.map(({ type }) => type)).toEqual(types),
)

const textsOf = (text: string): [string, string][] =>
  parseMarkdown(text, 1, 'a.md').body.children.map((node) => [node.type, inlineText(node)])

test.each<[string, string, [string, string][]]>([
  [
    'two breaks end a paragraph',
    'The gate is shut.<br><br>It opens in June.',
    [
      ['paragraph', 'The gate is shut.'],
      ['paragraph', 'It opens in June.'],
    ],
  ],
  ['one does not', 'The gate<br>is shut.', [['paragraph', 'The gate\nis shut.']]],
  [
    'indented paragraphs are no code',
    `    ${wrapped[0]}\n${wrapped[1]}\n    ${second}`,
    [
      ['paragraph', wrapped.join(' ')],
      ['paragraph', second],
    ],
  ],
  [
    'indented code is',
    '    const gate = open({ by: hand });\n    Until(June) { return; }',
    [['code', 'const gate = open({ by: hand });\nUntil(June) { return; }']],
  ],
])('%s', (_, text, blocks) => expect(textsOf(text)).toEqual(blocks))
