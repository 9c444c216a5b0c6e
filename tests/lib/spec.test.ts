import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSpec, type Spec } from '../../src/lib/spec.ts'

/** As plain data, places left out. */
function bare(spec: Spec): unknown {
  if (spec.kind === 'text') return spec.text
  if (spec.kind === 'list') return spec.items.map(bare)
  if (spec.kind === 'map') return spec.entries.map(({ key, value }) => [key, bare(value)])
  return null
}

describe('every scalar is the text that stands there', () => {
  test.each([
    [
      'a: 2024-11-12\nb: 007\nc: yes\nd: 1e3',
      [
        ['a', '2024-11-12'],
        ['b', '007'],
        ['c', 'yes'],
        ['d', '1e3'],
      ],
    ],
    [
      'a: null\nb:\nc: ~\nd: "null"',
      [
        ['a', null],
        ['b', null],
        ['c', null],
        ['d', 'null'],
      ],
    ],
    [
      'a: [x, "y, z"]\nb:\n  - 1\n  - c: 2',
      [
        ['a', ['x', 'y, z']],
        ['b', ['1', [['c', '2']]]],
      ],
    ],
    [
      '{"a": "b", "c": [true]}',
      [
        ['a', 'b'],
        ['c', ['true']],
      ],
    ],
    ['a: >-\n  one\n  two', [['a', 'one two']]],
    ['just text', 'just text'],
    ['', null],
  ])('%j', (text, value) => {
    expect(bare(parseSpec(text).spec)).toEqual(value)
    expect(parseSpec(text).problems).toEqual([])
  })
})

test('places count from the line given', () => {
  const { spec } = parseSpec('a: one\nb: {c: two}', 5)
  const second = spec.kind === 'map' ? spec.entries[1] : undefined
  expect(second).toMatchObject({ key: 'b', line: 6, column: 1, value: { kind: 'map', line: 6, column: 4 } })
  const inner = second?.value.kind === 'map' ? second.value.entries[0] : undefined
  expect(inner).toMatchObject({ key: 'c', line: 6, column: 5, value: { line: 6, column: 8 } })
})

test('nesting beyond reason is a problem, not a crash', () => {
  for (const text of [
    '['.repeat(10_000),
    '- '.repeat(10_000),
    `a: ${'{b: '.repeat(5000)}`,
    `${' '.repeat(5000)}a: 1`,
  ])
    expect(parseSpec(text).problems).toHaveLength(1)
})

test('simple lines are read as the YAML parser reads them', () => {
  const key = fc.constantFrom('title', 'date', 'author', 'pub_date')
  const part = fc.oneof(
    fc.constantFrom(
      '2024-11-12',
      'T10:00',
      ' ',
      ': ',
      ' #',
      '#',
      '"',
      "'",
      ',',
      '[',
      '-',
      '?',
      '!',
      '&',
      '%',
      '|',
      '\\',
      'null',
      '~',
      'é',
      '“',
    ),
    fc.string({ maxLength: 5 }),
  )
  const value = fc.array(part, { maxLength: 5 }).map((parts) => parts.join('').replace(/\n/g, ' '))
  const list = fc.array(fc.constantFrom('flood', 'high water', 'null', '2024', 'a.b', 'x: y', 'q-'), {
    minLength: 1,
    maxLength: 4,
  })
  const quoted = fc.oneof(
    list.map((items) => `[${items.join(', ')}]`),
    fc.tuple(fc.constantFrom('', '"', "'"), value).map(([mark, inner]) => mark + inner + mark),
  )
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(key, quoted), { selector: ([name]) => name, minLength: 1 }),
      (lines) => {
        const text = lines.map(([name, inner]) => `${name}: ${inner}`).join('\n')
        // A comment keeps the short way from being taken.
        const fast = parseSpec(text)
        const slow = parseSpec(`# start\n${text}`, 0)
        if (slow.spec.kind === 'map') slow.spec = { ...slow.spec, line: 1 }
        expect(fast).toEqual(slow)
      },
    ),
    { numRuns: 2000 },
  )
})

describe('the place of a fault is where it is, not where the parser stumbles', () => {
  test.each<[string, string, number, string]>([
    ['a quotation mark', "Rosa:\n  name: 'Rosa\n  id: x\nBo:\n  id: y\n", 2, 'quotation mark is opened'],
    ['a quotation mark of the last entry', 'a: x\nnote: "open\n', 2, 'quotation mark is opened'],
    ['a bracket', 'title: A\ndate: [2014\noutlet: X\n', 2, 'bracket is opened'],
    ['a bracket in an entry', 'Rosa:\n  aliases: [R. M.\n  id: x\nBo:\n  id: y\n', 2, 'bracket is opened'],
    ['a brace', 'a: {b: 1\nc: 2\n', 1, 'bracket is opened'],
    ['fields below a value', 'Rosa: mayor\n  id: x\nBo:\n  id: y\n', 2, 'indentation'],
    ['an item too far left', 'people:\n  - one\n - two\n', 3, 'indentation'],
    ['a line without a colon', 'a: b\nc\nd: e\n', 2, 'colon is missing'],
    ['a field without one', 'title: Ferry back\nauthor Ada Roe\nb: z\n', 2, 'colon is missing'],
    [
      'a field in a capital',
      'title: The ferry is back at the quay\nAuthor Ada Roe\nb: z\n',
      2,
      'colon is missing',
    ],
  ])('%s', (_, text, line, message) => {
    const [problem, ...others] = parseSpec(text).problems
    expect(others).toEqual([])
    expect(problem?.line).toBe(line)
    expect(problem?.message).toContain(message)
  })

  test.each([
    [
      'a value that an editor wrapped at the margin',
      'a: The board has put off the vote until\nthe end of June, to hear others.\nb: z\n',
    ],
    [
      'the same before a capital',
      'a: The board of the harbour has put off the vote until\nJune, to hear others.\nb: z\n',
    ],
    ['a list over several lines', 'a: [x,\n  y]\nb: z\n'],
    ['a quotation over several lines', 'a: "x\n  y"\nb: z\n'],
    ['an apostrophe in a word', "a: the mayor's car\nb: z\n"],
    ['a mark in a list', "a:\n  - the '90s\n  - x\nb: z\n"],
  ])('%s is none', (_, text) => {
    expect(parseSpec(text).problems).toEqual([])
  })
})

test.each([
  [`title: "Who pays for the "old" quay?"`, 'Who pays for the "old" quay?'],
  [`title: "He said "stop""`, 'He said "stop"'],
  [`title: "Quay" and "mole"`, '"Quay" and "mole"'],
  [`title: 'It's the quay'`, "It's the quay"],
  [`title: "Quay", they said, "is old"`, '"Quay", they said, "is old"'],
])('quotation marks within quotation marks: %s', (text, value) => {
  const { spec } = parseSpec(text)
  expect(spec).toMatchObject({ entries: [{ key: 'title', value: { kind: 'text', text: value } }] })
})
