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

test.each([
  ['with paragraphs parted in both', 3],
  ['with one parted in the left alone', 2],
])('columns %s are read one after the other', (_, at) => {
  const parts = (lines: string[]): string[] => [...lines.slice(0, at + 1), '', ...lines.slice(at + 1)]
  const rows = parts(left).map((line, index) =>
    (line.padEnd(45) + (at === 3 ? parts(right) : right)[index]).trimEnd(),
  )
  const read = withoutSideColumns(`MARLE HERALD      4 March 1952\n\n${rows.join('\n')}`)
  expect(read.indexOf(left.at(-1) ?? '')).toBeLessThan(read.indexOf(right[0] ?? ''))
  expect(read.indexOf('MARLE HERALD')).toBe(0)
})

test('a headline and who wrote may stand above the left one, and the left one may go on below the right one', () => {
  const head = [
    'Slip to be closed',
    'IDA HOLM',
    'MARLE',
    ...left,
    '',
    'Boats are to go to the west slip until',
    'October, and pay nothing for it.',
  ]
  const rows = head.map((line, index) => (line.padEnd(45) + (right[index] ?? '')).trimEnd())
  expect(withoutSideColumns(rows.join('\n'))).toBe(
    [head[0], '', ...head.slice(1, 3), '', ...head.slice(3), '', ...right].join('\n'),
  )
})

test('a sentence that goes on at the head of the next column is not parted', () => {
  const rows = left.slice(0, 6).map((line, index) => line.padEnd(45) + (right.slice(1)[index] ?? ''))
  const read = withoutSideColumns(rows.join('\n'))
  expect(read).toContain('but that the board could not its doors again')
})

test('three columns', () => {
  const third = left.map((line) => line.replace('the', 'some'))
  const rows = left.map((line, index) => line.padEnd(45) + (right[index] ?? '').padEnd(50) + third[index])
  expect(withoutSideColumns(rows.join('\n'))).toBe([...left, '', ...right, '', ...third].join('\n'))
})

test.each([
  [
    'a timetable',
    (name: string) => `${`from ${name.toLowerCase()} to the basin`.padEnd(45)}at 8.15 and 9.45 daily`,
  ],
  [
    'a programme',
    (name: string, hour: number) =>
      `${10 + hour}.00 ${name.toLowerCase()} and others`.padEnd(45) +
      `${11 + hour}.30 the story of the basin`,
  ],
  [
    'verse',
    (name: string) =>
      `${`The ships of ${name} lay at anchor`.padEnd(45)}Their masts were counted by the moon`,
  ],
  ['a cast', (name: string) => `${`Mrs ${name}, a fishwife`.padEnd(45)}played by ${name} of the lower town`],
  [
    'code',
    (name: string, at: number) =>
      `${`  close_${at}(slip, basin, harbour);`.padEnd(45)}// the slip of ${name}`,
  ],
  ['a glossary', (name: string) => `${name.toLowerCase().padEnd(45)}a place where boats lie in the summer`],
  [
    'amounts',
    (name: string, at: number) =>
      `${`${at} cups of ${name.toLowerCase()} flour`.padEnd(45)}${at} spoons of salt from the sea`,
  ],
])('%s stays', (_, row) => {
  const names = ['Holm', 'Marle', 'Orrin', 'Lund', 'Vik', 'Sedge', 'Arlen']
  const text = names.map((name, index) => row(name, index + 1)).join('\n')
  expect(withoutSideColumns(text)).toBe(text)
})
