import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { smallArchive } from '../setup/archive.ts'
import { buildHere } from '../setup/build.ts'
import { dateline } from '../setup/command.ts'
import { sharedFolder, writeTree } from '../setup/folders.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = sharedFolder()
const common = ['--input', 'in', '--workers', '0']

beforeAll(() => {
  smallArchive(3, folder)
  const page = (title: string, day: string, text: string): string =>
    `---\ntitle: ${title}\ndate: ${day}\noutlet: The Vell Post\n---\n${text}\n`
  writeTree(folder, {
    'in/a.md': page(
      'The ferry is back',
      '2014-05-03',
      'The mayor of Osk, Anna Brandt, met Carl Lund on the quay.',
    ),
    'in/b.md': page('Harbour closed', '2014-05-04', 'The harbour is closed, said Dora Nowak, who runs it.'),
    'my.jsonl': `{"source": "a.md", "title": "The Ferry Is Back!", "date": "2014-05-03", "outlet": "Vell Post", "people": ["Anna Brandt", ["Karl Lund", "Carl Lund"], "Emil Roth"], "story": "x"}
{"source": "b.md", "date": "2014-05-05", "people": [], "language": "en-GB", "story": "x"}
`,
    'broken.jsonl': '{"source": "a.md", "title": "The ferry is back"}\n{"source": \n{"source": "gone.md"}\n',
  })
})

test('precision and recall of each labelled field, and what is not as labelled', async () => {
  const { code, out } = await dateline(folder, ['eval', '--gold', 'my.jsonl', ...common])
  expect(out.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())).toEqual([
    '2 articles were compared with their labels.',
    '',
    'Field Precision Recall',
    'Headline 100.0 % (1 of 1) 100.0 % (1 of 1)',
    'Date to the day 50.0 % (1 of 2) 50.0 % (1 of 2)',
    'Date as an interval 50.0 % (1 of 2) 50.0 % (1 of 2)',
    'Outlet 100.0 % (1 of 1) 100.0 % (1 of 1)',
    'People 66.7 % (2 of 3) 66.7 % (2 of 3)',
    'Language 100.0 % (1 of 1) 100.0 % (1 of 1)',
    'Pairs of one story none 0.0 % (0 of 1)',
    '',
    'Not as labelled:',
    'a.md: people: Emil Roth is right, nothing is given',
    'b.md: date to the day: 2014-05-05 is right, 2014-05-04 is given',
    'b.md: date as an interval: 2014-05-05 is right, 2014-05-04 is given',
    'b.md: people: nothing is right, Dora Nowak is given',
    '',
    'Kept as authority/labels.jsonl, these labels put the figures on the page “about” of the site.',
    '',
  ])
  expect(code).toBe(0)
})

test('as JSON, for other programs', async () => {
  const { out } = await dateline(folder, ['eval', '--gold', 'my.jsonl', '--json', ...common])
  expect(JSON.parse(out)).toMatchObject({
    articles: 2,
    missing: [],
    fields: expect.arrayContaining([{ field: 'people', articles: 2, right: 2, given: 3, wanted: 3 }]),
  })
})

test('a line that cannot be used is named with file and line, and the rest is scored', async () => {
  const { code, out, err } = await dateline(folder, ['eval', '--gold', 'broken.jsonl', ...common])
  expect(err).toContain('broken.jsonl:2 error labels/syntax: This line is no JSON object.')
  expect(err).toContain('broken.jsonl:3 warning labels/no-article: gone.md is no article of this archive.')
  expect(out).toContain('1 article was compared')
  expect(code).toBe(1)
})

test('without labels there is a way out, and no stack', async () => {
  const { code, err } = await dateline(folder, ['eval', '--gold', 'none.jsonl', ...common])
  expect(err).toBe(
    'Error: There are no labels in none.jsonl.\nWrite one JSON object a line, {"source": "2014/ferry.txt", "date": "2014-05-03"}: docs/evaluation.md.\n',
  )
  expect(code).toBe(1)
})

test('labels of the archive put the figures on its page “about”, and no article', async () => {
  await buildHere(folder, 'in', 'plain', 'cache')
  const about = (site: string): string => readFileSync(join(folder, site, 'about/index.html'), 'utf8')
  expect(about('plain')).not.toContain('How right it is')
  writeTree(folder, { 'in/authority/labels.jsonl': readFileSync(join(folder, 'my.jsonl'), 'utf8') })
  const { counts, changes } = await buildHere(folder, 'in', 'plain', 'cache')
  expect(
    about('plain')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' '),
  ).toContain('People 66.7 % (2 of 3) 66.7 % (2 of 3)')
  expect(about('plain')).not.toContain('Emil Roth')
  expect(counts.articles).toBe(5)
  expect(changes.changed).toEqual(['about/index.html'])
})
