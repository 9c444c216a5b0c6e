import { expect, test } from 'vitest'
import { dateline } from '../setup/command.ts'
import { emptyFolder, writeTree } from '../setup/folders.ts'

const row = (id: string, title: string, text: string): string =>
  JSON.stringify({ id, title, text, date: '2014-05-03' })
const rows = [
  row(
    'A1',
    'Flood in Vell',
    'The river rose by two metres, and the bridge at the mill was closed on Friday night.',
  ),
  row(
    'B#2',
    'Bridge in Osk',
    'The bridge of Osk was closed for the summer, and those who waited for it went home.',
  ),
].join('\n')

test('explain lists the articles of a file, and explains the one that is named', async () => {
  // A file may have a "#" in its name, and an article in its id.
  const folder = writeTree(emptyFolder(), { 'in/export#1.ndjson': rows })
  const explain = (name: string) => dateline(folder, ['explain', name, '--input', 'in'])
  const list = '  export#1.ndjson#A1  Flood in Vell\n  export#1.ndjson#B#2  Bridge in Osk\n'
  expect(await explain('in/export#1.ndjson')).toEqual({
    code: 1,
    out: '',
    err: `This file holds 2 articles. Name one:\n${list}`,
  })
  expect((await explain('in/export#1.ndjson#Z')).err).toBe(
    `No article has the id Z. This file holds 2 articles. Name one:\n${list}`,
  )
  const one = await explain('in/export#1.ndjson#B#2')
  expect(one).toMatchObject({ code: 0, err: '' })
  expect(one.out).toMatch(/^export#1\.ndjson#B#2\njson, \d+ words kept/)
  expect(one.out.replace(/\s+/g, ' ')).toContain(
    'export#1.ndjson.yml beside the file, indented below "B#2:" and that below "parts:".',
  )
  // As messages and records name it, from the input folder.
  expect(await explain('export#1.ndjson#B#2')).toEqual(one)
  expect((await explain('in/none.ndjson#A1')).err).toBe(
    'Error: There is no file in/none.ndjson#A1.\nIt is looked for here and in the input folder (in).\n',
  )
})
