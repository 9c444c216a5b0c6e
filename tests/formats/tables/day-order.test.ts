import { describe, expect, test } from 'vitest'
import { readCsv } from '../../../src/formats/tables/csv.ts'
import { prose } from '../note.ts'

/** The days of the rows of a table, of which each is "paper,day" or "paper,day,address". */
function days(rows: readonly string[]): (string | undefined)[] {
  const hasAddress = rows.some((row) => row.split(',').length === 3)
  const names = `title,newspaper,date,${hasAddress ? 'url,' : ''}text`
  const lines = rows.map((row, index) => `Basin ${index},${row},"${index} ${prose}"`)
  const file = { path: 'a.csv', hash: '', bytes: Buffer.from([names, ...lines].join('\n')), sidecar: null }
  return readCsv(file as never).documents.map(({ stated }) => stated.date[0]?.value)
}

describe('the order of day and month is that of the other rows', () => {
  test.each<[string, string[], string[]]>([
    ['the day first', ['Blad,12/06/1931', 'Blad,25/06/1931'], ['1931-06-12', '1931-06-25']],
    ['the month first', ['Blad,06/12/1931', 'Blad,06-25-1931'], ['1931-06-12', '1931-06-25']],
    [
      'of several papers that somebody typed off',
      ['Holm Post,3/4/1931', 'Marle Gazette,30/4/1931'],
      ['1931-04-03', '1931-04-30'],
    ],
    [
      'of each site',
      ['Holm Post,3/4/2019,https://holm.example/1', 'Holm Post,4/25/2019,https://holm.example/2'],
      ['2019-03-04', '2019-04-25'],
    ],
  ])('%s', (_, rows, expected) => expect(days(rows)).toEqual(expected))

  test.each<[string, string[]]>([
    ['no row tells', ['Blad,12/06/1931', 'Blad,11/06/1931']],
    ['two rows differ', ['Blad,12/06/1931', 'Blad,25/06/1931', 'Blad,06/25/1931']],
    [
      'another site tells',
      ['Holm Post,3/4/2019,https://holm.example/1', 'Marle Gazette,25/4/2019,https://marle.example/2'],
    ],
    ['years are short', ['Blad,12/06/31', 'Blad,25/06/31']],
  ])('not where %s', (_, rows) => expect(days(rows)[0]).toBe(rows[0]?.split(',')[1]))
})
