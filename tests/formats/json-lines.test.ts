import { expect, test } from 'vitest'
import { readJson } from '../../src/formats/json.ts'

const file = (text: string) => ({
  path: 'a.jsonl',
  hash: 'h',
  bytes: new TextEncoder().encode(text),
  sidecar: null,
})
const row = (title: string) =>
  JSON.stringify({ title, date: '2021-03-01', text: 'The mayor opened the bridge on Tuesday, in the rain.' })

test('a bad line among good ones is named, and the others are read', () => {
  const { documents, diagnostics } = readJson(file(`${row('A')}\n{bad\n${row('B')}\n`))
  expect(documents).toHaveLength(2)
  expect(diagnostics).toMatchObject([{ rule: 'json/line', severity: 'error', line: 2 }])
})

test('lines that are mostly bad are no JSON', () => {
  expect(readJson(file(`${row('A')}\n{bad\n{bad\n`)).diagnostics).toMatchObject([{ rule: 'json/syntax' }])
})
