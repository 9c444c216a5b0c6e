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
