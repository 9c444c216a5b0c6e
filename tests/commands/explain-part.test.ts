import { join } from 'node:path'
import { expect, test } from 'vitest'
import { explanationText } from '../../src/commands/explanation-text.ts'
import { explainClipping, readArchive } from '../../src/pipeline.ts'
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

test('explain tells the date as the archive has it, with what the story lent, once the archive was read', async () => {
  const folder = writeTree(emptyFolder(), {
    'in/dated.txt':
      'Bridge of Osk closed after crack is found\n\nThe Osk Courier, 3 May 2014\n\nThe bridge of Osk was closed on Friday after the engineer Johanna Quist found a crack in the third pier. Buses go by way of Marle until the summer, the mayor Rosa Marchetti said.\n',
    'in/open.txt':
      'Crack in pier: Osk loses its bridge\n\nThe engineer Johanna Quist found a crack in the third pier of the bridge of Osk on Friday. It was closed at once. Rosa Marchetti, the mayor, asked those who drive to go by way of Marle.\n',
  })
  const options = {
    ...{
      input: join(folder, 'in'),
      output: join(folder, 'out'),
      cache: join(folder, 'cache'),
      strict: false,
    },
    ...{ verify: false, search: false, workers: 0, threadsFrom: 1, signal: new AbortController().signal },
  }
  const none = (): void => {}
  const quiet = { step: none, progress: none, note: none }
  const explain = async (path: string): Promise<string> => {
    const { explanation } = await explainClipping(options, { path, part: null }, quiet)
    return explanation ? explanationText(explanation).replace(/\s+/g, ' ') : ''
  }
  expect(await explain('open.txt')).toContain('are known after dateline build or check')
  const { archive } = await readArchive(options, quiet)
  const date = archive.entries.find(({ source }) => source === 'open.txt')?.date
  expect(date?.rule).toBe('same-story')
  expect(await explain('open.txt')).toContain(`Date ${date?.edtf}, between`)
  expect(await explain('open.txt')).toMatch(/“Bridge of Osk closed .* By itself: unknown/)
  expect(await explain('dated.txt')).not.toMatch(/By itself|same event/)
  writeTree(folder, { 'in/third.txt': 'A third\n\nThe harvest was late in the lowlands, and it rained.\n' })
  expect(await explain('open.txt')).toContain('as of the last build or check')
})
