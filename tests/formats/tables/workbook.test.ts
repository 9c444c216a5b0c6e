import { expect, test } from 'vitest'
import { zip } from '../../setup/zip.ts'
import { ods, read, type SheetCell, xlsx } from '../office.ts'

const text =
  'The ferry came back to Osk on Monday after nine weeks in dry dock.\n\nNobody paid for the first crossing.'

const kinds: readonly (readonly [
  string,
  (sheets: Readonly<Record<string, readonly (readonly SheetCell[])[]>>) => Uint8Array,
])[] = [
  ['xlsx', xlsx],
  ['ods', ods],
]

test.each(kinds)(
  '%s: one article a row, of all sheets; days and numbers as the file holds them, a title above the columns',
  async (kind, write) => {
    const { articles, problems, format } = await read(
      `cuttings.${kind}`,
      write({
        Nineties: [
          ['Cuttings of the harbour society'],
          [],
          ['Headline', 'Date', 'Newspaper', 'Page', 'Text'],
          ['The ferry is back', { day: 36_526 }, 'Osk Courier', 4, text],
          ['No text', { day: 36_527 }, 'Osk Courier', 5, ''],
        ],
        'Two and more': [
          ['headline', 'date', 'newspaper', 'text'],
          ['Nine bridges', '3 May 2001', 'Vell Post', text.replace('Osk', 'Vell')],
        ],
      }),
    )
    expect(format).toBe(kind)
    expect(articles.map(({ claims }) => claims)).toEqual([
      { title: 'The ferry is back', date: '2000-01-01', outlet: 'Osk Courier', printPage: '4' },
      { title: 'Nine bridges', date: '3 May 2001', outlet: 'Vell Post' },
    ])
    expect(articles[0]?.text).toBe(text)
    expect(problems).toEqual([
      'info table/row-without-text: 1 of 2 rows has no text, and gives no article: row 5',
    ])
  },
)

test.each(kinds)('%s: what its owner has hidden is not published', async (kind, write) => {
  const rows = [
    ['title', 'date', 'text'],
    ['Ferry', '3 May 2001', text],
  ]
  const hidden = write({
    Shown: rows,
    '-Mine': [
      ['title', 'text'],
      ['Private', text],
    ],
  })
  const { articles } = await read(`a.${kind}`, hidden)
  expect(articles.map(({ claims }) => claims.title)).toEqual(['Ferry'])
  expect(JSON.stringify(articles)).not.toContain('comment of mine')
  // The same name in sight is a sheet as others.
  const shown = await read(`a.${kind}`, write({ Mine: rows }))
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
  ['not a workbook', zip({ 'content.xml': '<a/>' }), 'it holds no workbook', 'ods'],
  ['empty', ods({ Sheet1: [] }), 'its sheets are empty', 'ods'],
  [
    'broken',
    ods({
      Sheet1: [
        ['title', 'text'],
        ['a', 'b'],
      ],
    }).subarray(0, 400),
    'it is damaged',
    'ods',
  ],
] as [string, Uint8Array, string, string?][])(
  'a file that is %s is named',
  async (_, bytes, why, kind = 'xlsx') => {
    const { articles, problems } = await read(`a.${kind}`, bytes)
    expect(articles).toEqual([])
    expect(problems).toEqual([`error table/syntax: This workbook cannot be read: ${why}`])
  },
)

test.each([
  ['of 1904', '<workbookPr date1904="1"/>', 43_588 - 1462, '2019-05-03', '2019-05-03'],
  [
    'of 1904, in words',
    '<workbookPr defaultThemeVersion="1" date1904="true"/>',
    43_588 - 1462,
    '2019-05-03',
    '2019-05-03',
  ],
  ['of 1900', '', 43_588, '2019-05-03', '2019-05-03'],
  ['of 1900, told', '<workbookPr date1904="0"/>', 43_588, '2019-05-03', '2019-05-03'],
])('days %s, with and without the look of one', async (_, properties, day, shown, plain) => {
  const rows = [
    ['headline', 'date', 'section', 'text'],
    ['Nine bridges', { day }, 40_000, text],
    ['Ten bridges', day, 40_001, text.replace('Osk', 'Vell')],
  ]
  const { articles } = await read('cuttings.xlsx', xlsx({ Cuttings: rows }, properties))
  expect(articles.map(({ claims }) => claims['date'])).toEqual([shown, plain])
  expect(articles.map(({ claims }) => claims['section'])).toEqual(['40000', '40001'])
})
