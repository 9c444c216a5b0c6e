import { expect, test } from 'vitest'
import { columnField } from '../../../src/formats/tables/columns.ts'
import { read } from '../office.ts'

test.each([
  ['outlet', ['报纸', '掲載紙', '신문명', 'اسم الصحيفة', 'name_source']],
  ['date', ['发表日期', '発行日', '게재일', 'تاريخ النشر']],
  ['authors', ['記者名', '기자명', 'الصحفي']],
  ['url', ['الرابط', '링크', 'Legătură', 'requested_url']],
  ['printPage', ['掲載面', '지면', 'رقم الصفحة']],
  ['section', ['栏目', '섹션', 'القسم']],
] as const)('columns of %s', (field, names) => {
  for (const name of names) expect(columnField(name), name).toBe(field)
})

test.each(['价格', '天气', '備考', '비고', 'ملاحظات', 'Preț', 'Cena', 'user_id'])('“%s” is none', (name) =>
  expect(columnField(name)).toBeNull(),
)

const told =
  'The weir at Holm was opened by hand on Sunday night, after the motor of its gate had burned out in the flood.'
test('a news interface with the address of its source is no read-later service', async () => {
  const results = [
    {
      title: 'Weir opened',
      link: 'https://osk.example/7',
      creator: ['Ada Roe'],
      content: told,
      pubDate: '2019-03-04 07:00:00',
      source_name: 'Osk Post',
      source_url: 'https://osk.example',
    },
  ]
  const { articles } = await read('news.json', JSON.stringify({ status: 'success', results }))
  expect(articles[0]?.claims).toMatchObject({
    authors: ['Ada Roe'],
    date: '2019-03-04 07:00:00',
    outlet: 'Osk Post',
    url: 'https://osk.example/7',
  })
})

test('lines of JSON may be called .jl', async () => {
  const line = JSON.stringify({ headline: 'Weir opened', body: told })
  expect((await read('items.jl', `${line}\n`)).articles[0]?.claims.title).toBe('Weir opened')
})

test('the stamp of a form gives way to the day that was typed', async () => {
  const csv = `Timestamp,Email Address,Headline,Date of article,Article text\n2024/02/02 10:00:00 AM GMT+1,jo@lund.example,Weir opened,2019-03-04,"${told}"\n`
  const { articles } = await read('form.csv', csv)
  expect(articles[0]?.claims.date).toBe('2019-03-04')
  expect(JSON.stringify(articles)).not.toContain('jo@lund')
})

test('a stamp alone is the day', async () => {
  const csv = `timestamp,headline,text\n2019-03-04 07:00:00,Weir opened,"${told}"\n`
  expect((await read('rows.csv', csv)).articles[0]?.claims.date).toBe('2019-03-04 07:00:00')
})

test.each([
  ['markdown', `# Weir opened\n\n${told}\n\n## Below the mill\n\nThe *meadows* stood under water.`],
  ['article_markdown', `${told}\n\n## Below the mill\n\nThe *meadows* stood under water.`],
])('a text in Markdown is read as such, without its headline: %s', async (name, text) => {
  const { articles } = await read(
    'page.json',
    JSON.stringify([{ title: 'Weir opened | Osk Post', [name]: text }]),
  )
  expect(articles[0]?.text).toBe(`${told}\n\nBelow the mill\n\nThe meadows stood under water.`)
})

test('a text with a number sign under another name stays as it is', async () => {
  const { articles } = await read(
    'page.json',
    JSON.stringify([{ title: 'Weir opened', text: `# 7\n\n${told}` }]),
  )
  expect(articles[0]?.text).toBe(`# 7\n\n${told}`)
})
