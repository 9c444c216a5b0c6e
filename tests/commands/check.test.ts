import { expect, test } from 'vitest'
import { dateline } from '../setup/command.ts'
import { emptyFolder, writeTree } from '../setup/folders.ts'

const clippings = {
  'in/ferry.txt':
    'Ferry returns to Osk\n\nThe ferry returned, and the whole of Osk stood on the quay to see it come.\n',
  'in/empty.txt': '',
}

function folderWith(files: Record<string, string>): string {
  return writeTree(emptyFolder(), { ...clippings, ...files })
}

test('check names what needs a look, as text and as JSON', async () => {
  const folder = folderWith({})
  const text = await dateline(folder, ['check', '--input', 'in'])
  expect(text.code).toBe(0)
  expect(text.out).toContain('What needs a look:')
  expect(text.out).toMatch(/^ {5}1 {2}without a date$/m)
  expect(text.out).toMatch(/^ {10}ferry\.txt$/m)
  const { health, counts } = JSON.parse((await dateline(folder, ['check', '--input', 'in', '--json'])).out)
  expect(counts).toMatchObject({ files: 2, articles: 1 })
  expect(health.figures).toContainEqual(
    expect.objectContaining({ name: 'unreadable', count: 1, files: ['empty.txt'] }),
  )
})

test('limits in archive.yml make --strict fail with a sentence, for check and for build', async () => {
  const folder = folderWith({ 'in/archive.yml': 'title: Marle\nthresholds:\n  undated: 0\n' })
  expect(await dateline(folder, ['check', '--input', 'in'])).toMatchObject({ code: 0 })
  const sentence = '1 article without a date: none is allowed (thresholds: undated in archive.yml).'
  for (const command of ['check', 'build'])
    expect(await dateline(folder, [command, '--input', 'in', '--strict'])).toMatchObject({
      code: 1,
      err: expect.stringContaining(sentence),
    })
})

test.each<[lead: string, isKnown: boolean]>([
  ['ferry.txt', true],
  ['https://osk.example/archive/articles/undated/ferry-returns-to-osk/index.html', true],
  ['fery.txt', false],
])('lead: %s', async (lead, isKnown) => {
  const settings = `title: Osk\nbaseUrl: https://osk.example/archive/\nlead: ${lead}\n`
  const { code, err } = await dateline(folderWith({ 'in/archive.yml': settings }), ['check', '--input', 'in'])
  expect(code).toBe(0)
  const warning = `archive.yml:3:7 warning settings/no-article: "lead" names no article of this archive: "${lead}".`
  if (isKnown) expect(err).not.toContain('settings/no-article')
  else expect(err).toContain(warning)
})

test('explain says how each field was settled, beside the other clippings or alone', async () => {
  const folder = folderWith({
    'in/ferry.txt.yml': 'title: The ferry is back\n',
    'in/mill.txt': 'The mill of Arl\n\nIt stands.\n',
  })
  const beside = await dateline(folder, ['explain', 'in/ferry.txt', '--input', 'in'])
  expect(beside).toMatchObject({ code: 0, err: '' })
  expect(beside.out).toContain('Read beside 1 other clipping.')
  expect(beside.out).toMatch(/^Headline {4}The ferry is back\n {14}your word$/m)
  expect(beside.out).toContain('→ outlet: Name')
  const { path, others, fields } = JSON.parse(
    (await dateline(folder, ['explain', 'in/ferry.txt', '--json'])).out,
  )
  expect({ path, others }).toEqual({ path: 'ferry.txt', others: null })
  expect(fields[0]).toMatchObject({ name: 'title', values: [{ value: 'The ferry is back' }] })
})

test.each([
  [['explain', 'nowhere.txt'], 1, 'There is no file nowhere.txt'],
  [['explain', 'in/empty.txt'], 1, 'source/empty'],
  [['explain', 'in/archive.yml', '--input', 'in'], 1, 'archive.yml is no clipping'],
])('%j fails with a sentence', async (args, code, says) => {
  const folder = folderWith({ 'in/archive.yml': 'title: Marle\n' })
  const ended = await dateline(folder, args)
  expect(ended).toMatchObject({ code, err: expect.stringContaining(says) })
  expect(ended.err).not.toContain('    at ')
})
