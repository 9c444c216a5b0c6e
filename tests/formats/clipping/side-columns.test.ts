import { expect, test } from 'vitest'
import { withoutSideColumns } from '../../../src/formats/clipping/side-columns.ts'

const left = [
  'The harbour board voted on Tuesday to',
  'close the east slip for the summer, as',
  'divers had found that the piles below',
  'the water had been eaten away by worm.',
  'The chairman said that nobody had been',
  'in danger, but that the board could not',
  'wait for another inspection.',
]
const right = [
  'The library of the lower town will open',
  'its doors again, the council has decided',
  'by nine votes to four. The building had',
  'served as a store for signs since the last',
  'librarian retired. The opponents, most of',
  'them from the upper town, called the sum',
  'a luxury.',
]
const beside = (gap = 45): string =>
  left.map((line, index) => line.padEnd(gap) + (right[index] ?? '')).join('\n')

test('two columns that were read line by line stand below each other', () => {
  const text = `MARLE HERALD\n\n${beside()}\n\nNobody paid.`
  expect(withoutSideColumns(text)).toBe(
    `MARLE HERALD\n\n${left.join('\n')}\n\n${right.join('\n')}\n\nNobody paid.`,
  )
})

test.each([
  ['one column', left.join('\n')],
  ['a table', left.map((_, index) => `${`Landing ${index}`.padEnd(30)}${index * 1_000} crans`).join('\n')],
  [
    'a line-up',
    left.map(() => `${'Ida Holm, of Marle Rovers'.padEnd(45)}Berit Lund, of Orrin Town`).join('\n'),
  ],
  ['few lines', beside().split('\n').slice(0, 4).join('\n')],
  ['gaps at other places', left.map((line, i) => `${line}${' '.repeat(3 + i)}${right[i]}`).join('\n')],
  ['sentences with wide blanks', left.map((line) => line.replace(' the ', '    the ')).join('\n')],
])('%s stays', (_, text) => expect(withoutSideColumns(text)).toBe(text))
