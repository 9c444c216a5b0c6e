import { expect, test } from 'vitest'
import { fieldsOf, note, prose, textOf } from '../note.ts'

const table = (names: string, values: string): string =>
  `# Basin dredged\n\n| ${names} |\n|${names.replace(/[^|]+/g, '---')}|\n| ${values} |\n\n${prose}\n`

test.each([
  ['Author | Date | Source', 'Ida Vos | 3 May 1987 | Holm Gazette'],
  ['Autor | Datum | Quelle', 'Ida Vos | 3 May 1987 | Holm Gazette'],
  ['Auteur | Date | Source', 'Ida Vos | 3 May 1987 | Holm Gazette'],
])('a table of fields: %s', (names, values) => {
  const document = note(table(names, values))
  expect(fieldsOf(document)).toMatchObject({
    authors: ['Ida Vos'],
    date: '3 May 1987',
    outlet: 'Holm Gazette',
  })
  expect(textOf(document)).not.toMatch(/Ida Vos|1987|\|/)
  expect(fieldsOf(note(table(names, values), 'text'))).toMatchObject({ authors: ['Ida Vos'] })
})

test.each([
  ['a table of the article', table('Boat | Crew | Catch', 'Ida | 7 | 40')],
  ['one field', table('Boat | Date', 'Ida | 3 May 1987')],
  [
    'several rows',
    `${table('Author | Date', 'Ida Vos | 1987').split('\n\n')[1]}\n| Jo Lund | 1988 |\n\n${prose}`,
  ],
])('%s stays', (_, text) => {
  const document = note(text)
  expect(fieldsOf(document)).not.toHaveProperty('date')
  expect(textOf(document)).toMatch(/Ida/)
})
