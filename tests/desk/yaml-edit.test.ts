import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appendYaml, deleteYaml, keysOf, readYaml, setYaml } from '../../src/desk/yaml-edit.ts'

const people = `# Who is who.
Antony Blinken:
  aliases: [Tony Blinken, Blnken]   # the second is a misspelling
  description: Secretary of State

# before Ida
Ida Falk:   # on Ida
  note: |
    Two
    lines
  # at her end

not a person:
  - Der Spiegel
  - Le Monde  # a paper
same:
  - [A B, C D]
plain: word # here
empty:
`

/** The lines that an edit took away and put in. */
function change(after: string, before = people): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ]
}

describe('only the lines that a change is about are touched', () => {
  test.each<[string, string, string[]]>([
    [
      'a text',
      setYaml(people, ['Antony Blinken', 'description'], 'Secretary of State, 2021: gone'),
      ['-   description: Secretary of State', '+   description: "Secretary of State, 2021: gone"'],
    ],
    [
      'a text with a comment behind it',
      setYaml(people, ['plain'], 'other'),
      ['- plain: word # here', '+ plain: other # here'],
    ],
    ['an empty value', setYaml(people, ['empty'], 'full'), ['- empty:', '+ empty: full']],
    [
      'a list in brackets',
      appendYaml(people, ['Antony Blinken', 'aliases'], 'T. Blinken'),
      [
        '-   aliases: [Tony Blinken, Blnken]   # the second is a misspelling',
        '+   aliases: [Tony Blinken, Blnken, T. Blinken]   # the second is a misspelling',
      ],
    ],
    ['a new key of an entry', setYaml(people, ['Antony Blinken', 'wikidata'], 'Q1'), ['+   wikidata: Q1']],
    [
      'a new list of an entry',
      appendYaml(people, ['Ida Falk', 'different'], 'Ida Falck'),
      ['+   different: [Ida Falck]'],
    ],
    ['an item of a list', appendYaml(people, ['not a person'], 'Nobel'), ['+   - Nobel']],
    ['a group', appendYaml(people, ['same'], ['Jo Vale', 'J. Vale']), ['+   - [Jo Vale, J. Vale]']],
    [
      'a new group',
      appendYaml(people, ['different'], ['Jo Vale', 'J. Vale']),
      ['+ different:', '+   - [Jo Vale, J. Vale]'],
    ],
    [
      'a new entry',
      setYaml(people, ['Jane Roe'], { description: 'Mayor: twice', aliases: ['J. Roe'] }),
      ['+ Jane Roe:', '+   description: "Mayor: twice"', '+   aliases: [J. Roe]'],
    ],
    ['an entry taken out', deleteYaml(people, ['plain']), ['- plain: word # here']],
    [
      'a key taken out',
      deleteYaml(people, ['Antony Blinken', 'description']),
      ['-   description: Secretary of State'],
    ],
  ])('%s', (_, after, lines) => expect(change(after)).toEqual(lines))
})

test('a new key stands with its map, above the comment of the next entry', () => {
  const after = setYaml(people, ['Antony Blinken', 'wikidata'], 'Q1').split('\n')
  expect(after.slice(3, 7)).toEqual([
    '  description: Secretary of State',
    '  wikidata: Q1',
    '',
    '# before Ida',
  ])
})

test('an empty file, one of comments alone, and one without a last line break', () => {
  expect(setYaml('', ['date'], '2024-11-12')).toBe('date: 2024-11-12\n')
  expect(setYaml('# mine\n', ['date'], '2024-11-12')).toBe('# mine\ndate: 2024-11-12\n')
  expect(setYaml('title: A', ['date'], '2024-11-12')).toBe('title: A\ndate: 2024-11-12\n')
  expect(setYaml('', ['parts', '12: a', 'date'], '2024')).toBe('parts:\n  "12: a":\n    date: 2024\n')
})

test('line ends and the byte order mark stay', () => {
  expect(setYaml('\uFEFFtitle: A\r\n# c\r\n', ['date'], '2024')).toBe(
    '\uFEFFtitle: A\r\ndate: 2024\r\n# c\r\n',
  )
})

test('what YAML would take for something else is read as it was written', () => {
  for (const value of [
    'null',
    '~',
    '',
    'yes',
    '007',
    '- x',
    '#1',
    'a: b',
    'a #b',
    '"',
    "it's",
    '*a',
    '&b',
    'two\nlines',
    ' x ',
    '[',
    '2024-11-12',
    '@x',
    '%x',
    'é: ü',
  ])
    expect(readYaml(setYaml('title: A\n', ['note'], value))).toEqual({ title: 'A', note: value })
})

test('a map in braces is written anew, with its comment', () => {
  const after = setYaml('a: {b: c} # why\nd: e\n', ['a', 'x'], 'y')
  expect(readYaml(after)).toEqual({ a: { b: 'c', x: 'y' }, d: 'e' })
  expect(after).toContain('# why')
})

test('a text in place of a list, and a list in place of a text', () => {
  expect(setYaml('topics:\n  - a\n  - b\ndate: x\n', ['topics'], ['c'])).toBe('topics: [c]\ndate: x\n')
  expect(setYaml('topics: a # mine\n', ['topics'], ['c', 'd'])).toBe('topics: [c, d] # mine\n')
  expect(readYaml(setYaml('note: |\n  a\n  b\ndate: x\n', ['note'], 'c'))).toEqual({ note: 'c', date: 'x' })
})

test('the file keeps its way of writing', () => {
  expect(setYaml('a:\n    b: c\n', ['d'], { e: 'f' })).toBe('a:\n    b: c\nd:\n    e: f\n')
  expect(appendYaml('a: [ b ]\n', ['a'], 'c')).toBe('a: [ b, c ]\n')
  expect(appendYaml('a:\n- b\n', ['a'], 'c')).toBe('a:\n- b\n- c\n')
})

test('a file that is not proper YAML is left alone, and the line is named', () => {
  expect(() => setYaml('a: b\nc: [\n', ['d'], 'e')).toThrow(/line [23]/)
  expect(() => setYaml('- a\n', ['d'], 'e')).toThrow(/list/)
})

test('what is taken out of a file with one entry leaves none', () => {
  expect(readYaml(deleteYaml('date: x\n', ['date']))).toBe(null)
  expect(readYaml(deleteYaml('parts:\n  a:\n    date: x\ntitle: T\n', ['parts', 'a', 'date']))).toMatchObject(
    { title: 'T' },
  )
  expect(keysOf(people)).toContain('Ida Falk')
})

test('whatever is written can be read again, and nothing else changes', () => {
  const word = fc.string({ maxLength: 12 }).filter((text) => !/[\p{C}\uD800-\uDFFF]/u.test(text))
  const key = word.filter((text) => text.trim() !== '')
  const value = fc.oneof(word, fc.array(word, { minLength: 1, maxLength: 3 }))
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.array(key, { minLength: 1, maxLength: 2 }), value), { maxLength: 6 }),
      (edits) => {
        let text = `# head\nplain: word # why\nlist:\n  - one\n`
        for (const [path, item] of edits) {
          const before = readYaml(text)
          const isMapBelow = path.slice(0, -1).every((_, at) => isMapOrNone(before, path.slice(0, at + 1)))
          if (!isMapBelow) continue
          text = setYaml(text, path, item)
          expect(valueAt(readYaml(text), path)).toEqual(item)
          expect(text).toContain('# head')
        }
      },
    ),
    { numRuns: 150 },
  )
})

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (map, key) =>
      typeof map === 'object' && map !== null && Object.hasOwn(map, key) ? (map as never)[key] : undefined,
    value,
  )
}

function isMapOrNone(value: unknown, path: readonly string[]): boolean {
  const found = valueAt(value, path)
  return found === undefined || (typeof found === 'object' && found !== null && !Array.isArray(found))
}
