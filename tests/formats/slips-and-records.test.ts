import { describe, expect, test } from 'vitest'
import { readDocuments } from '../../src/formats/documents.ts'
import { fieldOfMisspelled } from '../../src/formats/fields/field-keys.ts'
import { plainText } from '../../src/text/mdast-text.ts'
import { fieldsOf, note, prose } from './note.ts'
import { fileOf } from './office.ts'

describe('a misspelled name of a field', () => {
  test.each([
    ['tittle', 'title'],
    ['Jounal', 'outlet'],
    ['newpaper', 'outlet'],
    ['auhtor', 'authors'],
    ['headliner', null],
    ['sourced', null],
    ['titel', null],
    ['dtae', null],
    ['harbour', null],
    ['published', null],
  ])('%s', (key, field) => expect(fieldOfMisspelled(key)).toBe(field))

  test('is read where no other tells the same, and still told', () => {
    const read = note(`---\ntittle: Basin to be dredged\nauthor: Ada Roe\nauhtor: Tom Beck\n---\n\n${prose}`)
    expect(fieldsOf(read)).toMatchObject({ title: 'Basin to be dredged', authors: ['Ada Roe'] })
    expect(read.diagnostics.map(({ rule }) => rule)).toEqual([
      'front-matter/unknown-key',
      'front-matter/unknown-key',
    ])
  })
})

describe('a table of fields above the text of a saved page', () => {
  const page = (rows: readonly (readonly string[])[], text = prose): string =>
    `<html><head><title>Basin to be dredged</title><script>var a = 1</script></head><body><form action="/a"><table>${rows
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</table><h1>Basin to be dredged</h1>${text
      .split('\n\n')
      .map((part) => `<p>${part}</p>`)
      .join('')}<input></form></body></html>`
  const read = async (html: string) => (await readDocuments(fileOf('page.html', html))).documents[0]

  test.each([
    ['with colons', ['Newspaper:', 'Date:', 'Author:']],
    ['without', ['Newspaper', 'Date', 'Author']],
    ['in German', ['Zeitung:', 'Datum:', 'Autor:']],
  ])('says them: %s', async (_, [paper = '', day = '', writer = '']) => {
    const document = await read(
      page([
        [paper, 'Marle Gazette'],
        [day, '22.01.2005'],
        [writer, 'Ada Roe'],
      ]),
    )
    expect(document?.stated.outlet.at(-1)?.value).toBe('Marle Gazette')
    expect(document?.stated.authors.at(-1)?.value).toEqual(['Ada Roe'])
    expect(document && plainText(document.body)).not.toContain('Marle Gazette')
  })

  test.each([
    [
      'an event',
      [
        ['Where', 'Marle hall'],
        ['When', '22.01.2005, 8 p.m.'],
        ['Tickets', '5 crowns'],
      ],
    ],
    [
      'a book',
      [
        ['Author', 'Ada Roe'],
        ['ISBN', '978-0-00-000000-0'],
        ['Publisher', 'Marle Press'],
      ],
    ],
    [
      'results',
      [
        ['Marle', '3'],
        ['Lund', '1'],
        ['Osk', '0'],
      ],
    ],
    [
      'three columns',
      [
        ['Newspaper', 'Date', 'Author'],
        ['Marle Gazette', '22.01.2005', 'Ada Roe'],
        ['a', 'b', 'c'],
      ],
    ],
  ])('not that of %s', async (_, rows) => {
    const document = await read(page(rows))
    expect(document && plainText(document.body)).toContain(rows[0]?.[0])
    expect(document?.stated.outlet).toEqual([])
  })
})
