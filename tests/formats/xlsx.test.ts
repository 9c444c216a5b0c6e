import { expect, test } from 'vitest'
import { read, xlsx, zip } from './office.ts'

const text =
  'The ferry came back to Osk on Monday after nine weeks in dry dock.\n\nNobody paid for the first crossing.'

test('one article a row, of all sheets; days of Excel, numbers as written, a title above the columns', async () => {
  const { articles, problems, format } = await read(
    'cuttings.xlsx',
    xlsx({
      Nineties: [
        ['Cuttings of the harbour society'],
        [],
        ['Headline', 'Date', 'Newspaper', 'Page', 'Text'],
        ['The ferry is back', { day: 36_526 }, 'Osk Courier', 4, text],
        ['No text', { day: 36_527 }, 'Osk Courier', 5, ''],
      ],
      'Two & more': [
        ['headline', 'date', 'newspaper', 'text'],
        ['Nine bridges', '3 May 2001', 'Vell Post', text.replace('Osk', 'Vell')],
      ],
    }),
  )
  expect(format).toBe('xlsx')
  expect(articles.map(({ claims }) => claims)).toEqual([
    { title: 'The ferry is back', date: '2000-01-01', outlet: 'Osk Courier', printPage: '4' },
    { title: 'Nine bridges', date: '3 May 2001', outlet: 'Vell Post' },
  ])
  expect(articles[0]?.text).toBe(text)
  expect(problems).toEqual([
    'info table/row-without-text: 1 of 2 rows has no text, and gives no article: row 5',
  ])
})

test('what its owner has hidden is not published', async () => {
  const rows = [
    ['title', 'date', 'text'],
    ['Ferry', '3 May 2001', text],
  ]
  const { articles } = await read(
    'a.xlsx',
    xlsx({
      Shown: rows,
      '-Mine': [
        ['title', 'text'],
        ['Private', text],
      ],
    }),
  )
  expect(articles.map(({ claims }) => claims.title)).toEqual(['Ferry'])
  // The same name in sight is a sheet as others.
  const shown = await read('a.xlsx', xlsx({ Mine: rows }))
  expect(shown.articles).toHaveLength(1)
})

test('a list of links joins the pages of the folder; a sheet with neither says so', async () => {
  const links = await read(
    'links.xlsx',
    xlsx({
      Sheet1: [
        ['Title', 'URL', 'Date added'],
        ['Ferry', 'https://oskcourier.example/ferry', '2019-05-04'],
      ],
    }),
  )
  expect(links.articles).toEqual([])
  expect(links.problems.map((problem) => problem.split(':')[0])).toEqual(['info links/only'])
  const sums = await read(
    'sums.xlsx',
    xlsx({
      Budget: [
        ['Year', 'Sum'],
        [1999, 12],
      ],
    }),
  )
  expect(sums.problems.map((problem) => problem.split(':')[0])).toEqual(['info table/no-text'])
})

test.each([
  ['not a workbook', zip({ 'word/document.xml': '<a/>' }), 'it holds no workbook'],
  ['empty', xlsx({ Sheet1: [] }), 'its sheets are empty'],
  [
    'broken',
    xlsx({
      Sheet1: [
        ['title', 'text'],
        ['a', 'b'],
      ],
    }).subarray(0, 400),
    'it is damaged',
  ],
])('a file that is %s is named', async (_, bytes, why) => {
  const { articles, problems } = await read('a.xlsx', bytes)
  expect(articles).toEqual([])
  expect(problems).toEqual([`error table/syntax: This workbook cannot be read: ${why}`])
})
