import { expect, test } from 'vitest'
import { read } from './office.ts'

const told = [
  'The weir at Holm was opened by hand on Sunday night, after the motor of its gate had burned out in the flood.',
  'Nobody was hurt, and the meadows below the mill stood under water until noon, as they had in the year before.',
]
const text = told.join('\n\n')
const first = async (path: string, content: string | Uint8Array) => (await read(path, content)).articles[0]

test.each([
  [
    'no blank behind the colon',
    `---\ntitle: Weir opened\ndate:2019-03-04 09:42:17\nauthor:Ada Roe\n---\n${text}\n`,
  ],
  [
    'Nikola',
    `<!--\n.. title: Weir opened\n.. slug: weir\n.. date: 2019-03-04 07:00:00 UTC+01:00\n.. author: Ada Roe\n-->\n\n${text}\n`,
  ],
  [
    'spans of Pandoc',
    `# Weir opened\n\n[By Ada Roe]{.byline}\n\n[2019-03-04]{.date style="color: red"}\n\n${text}\n`,
  ],
  ['objects of Apple', `# Weir opened\n\n\ufffcBy Ada Roe\n\n2019-03-04\n\n${text}\n\ufffc\n`],
])('heads of notes: %s', async (_, content) => {
  const found = await first('note.md', content)
  expect(`${JSON.stringify(found?.claims)} ${found?.text}`).toMatch(/Weir opened/)
  expect(`${JSON.stringify(found?.claims)} ${found?.text}`).toMatch(/2019-03-04/)
  expect(`${JSON.stringify(found?.claims)} ${found?.text}`).toMatch(
    /"authors":\["Ada Roe"\]|^(?:.|\n)*\nBy Ada Roe/,
  )
  expect(found?.text).not.toMatch(/\.\. |[{}\ufffc]|UTC/)
})

test.each([
  [
    'an address',
    `---\ntitle: Weir\nsource: https://holm.example/a\n---\n${text}\n`,
    'https://holm.example/a',
  ],
  ['a value of several lines', `---\ntitle: Weir\nnote: |\n  date:none of it\n---\n${text}\n`, 'Weir'],
  ['a comment that is none', `<!-- title: x -->\n\n# Weir\n\n${text}\n`, 'Weir'],
])('what is left as it is: %s', async (_, content, value) => {
  const found = await first('note.md', content)
  expect(JSON.stringify(found)).toContain(value)
  expect(found?.claims).not.toHaveProperty('date')
})

test.each(['note.mdx', 'note.qmd', 'note.Rmd'])('%s is Markdown', async (path) => {
  expect((await first(path, `---\ntitle: Weir opened\n---\n${text}\n`))?.claims.title).toBe('Weir opened')
})

const table = (date: string, head = 'Date') => `Title,${head},Text\nWeir opened,"${date}","${text}"\n`
test.each([
  ['43528', '2019-03-04'],
  ['43528,25', '2019-03-04'],
  ['43528.5', '2019-03-04'],
  ['25569', '1970-01-01'],
  ['20190304', '20190304'],
  ['1931', '1931'],
  ['90210', '90210'],
])('the day %s in a cell is %s', async (cell, day) => {
  expect((await first('a.csv', table(cell)))?.claims.date).toBe(day)
})

const row = { title: 'Weir opened', content: `<p>${told[0]}</p>` }
test.each<[object, string | undefined]>([
  [{ published_at: 0, created_at: '2023-01-02T03:04:05Z' }, undefined],
  [{ nid: 7, created: '2019-03-04T07:00:00+00:00' }, '2019-03-04T07:00:00+00:00'],
  [{ catid: 2, publish_up: '2019-03-04', created: '2023-01-02' }, '2019-03-04'],
  [{ created: '2023-01-02' }, undefined],
])('of %j the day is %s', async (more, day) => {
  expect((await first('a.json', JSON.stringify([{ ...row, ...more }])))?.claims.date).toBe(day)
})

test('Joomla divides a text', async () => {
  const joomla = {
    title: 'Weir opened',
    introtext: `<p>${told[0]}</p>`,
    fulltext: `<p>${told[1]}</p>`,
    catid: 2,
    state: 1,
  }
  expect((await first('a.json', JSON.stringify([joomla])))?.text).toBe(text)
  expect((await first('a.json', JSON.stringify([{ ...joomla, fulltext: '' }])))?.text).toBe(told[0])
})

const page = (...strings: string[]) => ({
  title: 'Weir opened',
  children: strings.map((string, uid) => ({ string, uid: `u${uid}` })),
})
test('a graph of Roam: pages that tell whose they are', async () => {
  const { articles } = await read(
    'roam.json',
    JSON.stringify([
      page('Author:: [[Ada Roe]]', 'Date:: [[March 4th, 2019]]', ...told),
      page('Saw the doctor, who said nothing new.', 'Mood:: bad', text),
    ]),
  )
  expect(articles).toHaveLength(1)
  expect(articles[0]).toMatchObject({ claims: { title: 'Weir opened', authors: ['Ada Roe'] }, text })
})

test('tiddlers', async () => {
  const tiddler = { title: 'Weir opened', created: '20230102030405000', type: 'text/vnd.tiddlywiki' }
  const { articles } = await read(
    't.json',
    JSON.stringify([
      {
        ...tiddler,
        text: `''By Ada Roe''\n\n//Holm Gazette, 4 March 2019//\n\n${text}`,
        tags: 'x [[old weir]]',
      },
      { ...tiddler, title: '$:/state', text },
      { ...tiddler, title: 'Draft of Weir', 'draft.of': 'Weir opened', text },
    ]),
  )
  expect(articles).toHaveLength(1)
  expect(articles[0]?.claims).toMatchObject({
    title: 'Weir opened',
    topics: ['x', 'old weir'],
    outlet: 'Holm Gazette',
  })
  expect(articles[0]?.text).not.toMatch(/''|\/\//)
})

const backup = JSON.stringify({
  version: '004',
  items: [
    { uuid: '1', content_type: 'Note', content: { title: 'Weir opened', text } },
    { uuid: '2', content_type: 'Note', content: { title: 'Shopping', text: 'Milk', trashed: true } },
    { uuid: '3', content_type: 'Note', content: { title: 'Will', text, protected: true } },
  ],
})
test('the backup of Standard Notes is JSON, whatever it is called', async () => {
  const { articles, format } = await read('Standard Notes Backup.txt', backup)
  expect(format).toBe('json')
  expect(articles.map(({ claims }) => claims.title)).toEqual(['Weir opened'])
})

test.each([`[Weir opened]\n\n${text}\n`, `{ "version": 4 } is what they wrote.\n\n${text}\n`])(
  '%j is text',
  async (content) => {
    expect((await read('note.txt', content)).format).toBe('text')
  },
)
