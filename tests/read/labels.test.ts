import { describe, expect, test } from 'vitest'
import { parseLabels, readLabels } from '../../src/read/labels.ts'
import { emptyFolder, writeTree } from '../setup/folders.ts'

const told = (text: string): string[] =>
  parseLabels(text, 'my.jsonl').diagnostics.map(
    ({ path, line, severity, rule, message }) => `${path}:${line} ${severity} ${rule}: ${message}`,
  )

test('a line is one article; blank lines count', () => {
  const text = `{"source": "a.txt", "date": "2014-05-03", "people": ["Anna Brandt", ["Carl Lund", "Lund"]]}

{"file": "b.docx#12", "outlet": null, "topics": []}
`
  expect(parseLabels(text, 'my.jsonl')).toEqual({
    labels: [
      { source: 'a.txt', line: 1, date: '2014-05-03', people: [['Anna Brandt'], ['Carl Lund', 'Lund']] },
      { source: 'b.docx#12', line: 3, outlet: null, topics: [] },
    ],
    diagnostics: [],
  })
})

describe('what cannot be used is told with its line', () => {
  test.each([
    ['no JSON', '{"source": "a.txt"', 'error labels/syntax: This line is no JSON object'],
    ['a list', '["a.txt"]', 'error labels/syntax: This line is no JSON object'],
    [
      'no source',
      '{"date": "2014-05-03"}',
      'error labels/value: The line does not say which article it is about',
    ],
    [
      'a number as source',
      '{"source": 3}',
      'error labels/value: The line does not say which article it is about',
    ],
    ['no day', '{"source": "a.txt", "date": "2014-02-30"}', 'error labels/value: "2014-02-30" is no day'],
    ['a month', '{"source": "a.txt", "date": "2014-05"}', 'error labels/value: "2014-05" is no day'],
    [
      'a text for a list',
      '{"source": "a.txt", "people": "Anna"}',
      'error labels/value: "people" must be a list of texts',
    ],
    [
      'a list with a number',
      '{"source": "a.txt", "places": [1]}',
      'error labels/value: "places" must be a list of texts',
    ],
    [
      'a list for a text',
      '{"source": "a.txt", "outlet": ["Post"]}',
      'error labels/value: "outlet" must be a text',
    ],
    [
      'an unknown key',
      '{"source": "a.txt", "peple": []}',
      'warning labels/unknown-key: There is no field "peple"',
    ],
  ])('%s', (_, line, message) => {
    expect(told(`{"source": "first.txt"}\n${line}\n`)).toEqual([`my.jsonl:2 ${message}`])
  })

  test('an article that is labelled twice', () => {
    const text = '{"source": "a.txt", "title": "One"}\n{"source": "a.txt", "title": "Two"}\n'
    expect(told(text)).toEqual(['my.jsonl:2 error labels/value: a.txt is labelled in line 1, too'])
    expect(parseLabels(text, 'my.jsonl').labels).toMatchObject([{ title: 'One' }])
  })
})

test('the other fields of a line and the other lines stay', () => {
  const { labels } = parseLabels(
    '{"source": "a.txt", "date": 3, "title": "One"}\nbroken\n{"source": "b.txt"}',
    'x',
  )
  expect(labels).toEqual([
    { source: 'a.txt', line: 1, title: 'One' },
    { source: 'b.txt', line: 3 },
  ])
})

test('no file is no label', async () => {
  expect(await readLabels(emptyFolder())).toEqual({ labels: [], diagnostics: [] })
  const folder = writeTree(emptyFolder(), { 'authority/labels.jsonl': '{"source": "a.txt"}' })
  expect((await readLabels(folder)).labels).toHaveLength(1)
})
