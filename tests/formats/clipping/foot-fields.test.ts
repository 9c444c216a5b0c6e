import { expect, test } from 'vitest'
import { fieldsOf, note, prose, textOf } from '../note.ts'

const read = (foot: string, format: 'text' | 'markdown' = 'markdown') =>
  note(`# Basin dredged\n\n${prose}\n\n${foot}\n`, format)

test.each([
  '---\nAuthor: Ida Vos\nDate: 3 May 1987\nSource: Holm Gazette',
  '- Author: Ida Vos\n- Date: 3 May 1987\n- Source: Holm Gazette\n- Tags: basin, harbour',
  '**Autorin:** Ida Vos\n**Datum:** 3 May 1987\n**Quelle:** Holm Gazette',
  'Auteur : Ida Vos\nDate : 3 May 1987\nSource : Holm Gazette\nPage : 4',
])('fields below a text: %j', (foot) => {
  for (const format of ['text', 'markdown'] as const) {
    const document = read(foot, format)
    expect(fieldsOf(document)).toMatchObject({
      authors: ['Ida Vos'],
      date: '3 May 1987',
      outlet: 'Holm Gazette',
    })
    expect(textOf(document)).toMatch(/quay\.$/)
  }
})

test.each([
  ['the card of a book', 'Title: The Basin\nAuthor: Ida Vos\nDate: 3 May 1987'],
  ['the same with its price', 'Author: Ida Vos\nDate: 3 May 1987\nPrice: 12 crowns'],
  ['an event', 'Date: 3 May 1987\nPlace: the east quay'],
  ['no day', 'Author: Ida Vos\nSource: Holm Gazette'],
  ['a dialogue', 'Author: I was there.\nDate: So was I, in 1987.'],
  ['one line', 'Date: 3 May 1987'],
  ['a day that is none', 'Author: Ida Vos\nDate: to be told'],
])('%s stays', (_, foot) => {
  const document = read(foot, 'text')
  expect(fieldsOf(document)).not.toHaveProperty('authors')
  expect(textOf(document)).toContain(foot.split('\n')[0])
})

test('a file of fields alone has no foot', () => {
  const document = note('Author: Ida Vos\nDate: 3 May 1987\nSource: Holm Gazette\n', 'text')
  expect(textOf(document)).not.toMatch(/quay/)
})
