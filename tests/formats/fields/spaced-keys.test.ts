import { expect, test } from 'vitest'
import { readDocuments } from '../../../src/formats/documents.ts'
import { withBlanks } from '../../../src/formats/fields/spaced-keys.ts'
import { fileOf } from '../office.ts'

test.each([
  ['date:2019', 'date: 2019'],
  ['title: Ferry\noutlet:Penn Gazette', 'title: Ferry\noutlet: Penn Gazette'],
  ['url:https://penn.example/a', 'url: https://penn.example/a'],
  ['private:true', 'private: true'],
  ['author :Ada', 'author: Ada'],
  ['publish:no', 'publish: no'],
  // and what is left as it is
  ['https://penn.example/a', 'https://penn.example/a'],
  ['  date:2019', '  date:2019'],
  ['note:see box 3', 'note:see box 3'],
  ['author::Ada', 'author::Ada'],
  ['12:30', '12:30'],
])('%j → %j', (text, wanted) => expect(withBlanks(text)).toBe(wanted))

test('a sidecar without blanks behind its colons is read, whole', async () => {
  const file = fileOf('a.txt', 'The ferry came back on Monday.')
  const sidecar = { path: 'a.txt.yml', text: 'title: Ferry returns\ndate:2019\noutlet:Penn Gazette\n' }
  const { documents, diagnostics } = await readDocuments({ ...file, sidecar })
  expect(diagnostics).toEqual([])
  expect(documents[0]?.stated).toMatchObject({
    title: [{ value: 'Ferry returns' }],
    date: [{ value: '2019' }],
    outlet: [{ value: 'Penn Gazette' }],
  })
})

test('a note that says without a blank that it is private is kept back', async () => {
  const { documents, diagnostics } = await readDocuments(
    fileOf('a.md', '---\ntitle: Ferry\nprivate:true\n---\n\nThe ferry came back on Monday.\n'),
  )
  expect(documents).toEqual([])
  expect(diagnostics.map(({ rule }) => rule)).toContain('source/withheld')
})
