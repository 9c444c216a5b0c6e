import { expect, test } from 'vitest'
import { turnDashedFields } from '../../../src/formats/clipping/dashed-fields.ts'
import { growthOf, ofSize } from '../../setup/growth.ts'
import { fieldsOf, note, prose, textOf } from '../note.ts'

test.each([
  [
    'dashes',
    'Title - Basin to be dredged\nPaper - Marle Gazette\nWhen - 6.8.22\nAuthor - Ida Holm\nPage - 5',
  ],
  [
    'signs',
    'Title = Basin to be dredged\nNewspaper = Marle Gazette\nDate = 6.8.22\nAuthor = Ida Holm\nPage = 5',
  ],
  ['tabs', 'Title\tBasin to be dredged\nNewspaper\tMarle Gazette\nDate\t6.8.22\nAuthor\tIda Holm\nPage\t5'],
  [
    'another language',
    'Titel – Basin to be dredged\nZeitung – Marle Gazette\nDatum – 6.8.22\nAutor – Ida Holm\nSeite – 5',
  ],
])('fields with %s before their values', (_, head) => {
  const read = note(`${head}\n\n${prose}`, 'text')
  expect(fieldsOf(read)).toMatchObject({
    title: 'Basin to be dredged',
    outlet: 'Marle Gazette',
    date: '6.8.22',
    authors: ['Ida Holm'],
    printPage: '5',
  })
  expect(textOf(read)).toBe(prose)
})

test.each([
  ['results', 'Marle - Osk 2-1\nHolm - Tarn 0-0\nVell - Roe 3-3'],
  ['two fields', 'Title - Basin to be dredged\nPaper - Marle Gazette'],
  ['a programme', 'Title - Basin\nDoors - 7 pm\nPrice - 3 crowns\nAuthor - Ida Holm'],
  ['a dialogue', 'Editor - Who dredges it?\nWriter - The board.\nReader - At last!'],
  ['no headline and no paper', 'Author - Ida Holm\nPage - 5\nDate - 6.8.22'],
])('not %s', (_, head) => {
  const lines = `${head}\n\n${prose}`.split('\n')
  const read = [...lines]
  turnDashedFields({ lines: read })
  expect(read).toEqual(lines)
})

test('in linear time', async () => {
  for (const mark of ['a', 'a ', ' -', '\t', 'Title - '])
    expect(await growthOf((size) => turnDashedFields({ lines: [ofSize(mark, size)] }), 25_000)).toBeNull()
})
