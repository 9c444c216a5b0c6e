import { expect, test } from 'vitest'
import { readArticles } from '../../../src/dateline.ts'
import { fieldsOf, note, prose, textOf } from '../note.ts'

const head = 'Basin to be dredged'

test.each([
  ['Created: June 12, 2021 8:30 AM\nLast edited time: June 13, 2021 8:30 AM', 'June 12, 2021'],
  ['Created by: Berit Owner\nCreated time: June 12, 2021 8:30 AM', 'June 12, 2021'],
  ['Created: 12 June 2021 at 08:30\nModified: 13 June 2021 at 08:30', '12 June 2021'],
  ['Erstellt: 12.06.2021\nZuletzt bearbeitet: 13.06.2021', '12.06.2021'],
  ['Créé le: 12 juin 2021\nModifié: 13 juin 2021', '12 juin 2021'],
  ['Creado: 12 de junio de 2021\nÚltima edición: 13 de junio de 2021', '12 de junio de 2021'],
])('the properties of a note say when it was saved: %s', (properties, added) => {
  const document = note(`# ${head}\n\n${properties}\n\n${prose}`)
  expect(fieldsOf(document)).toMatchObject({ added })
  expect(fieldsOf(document)).not.toHaveProperty('date')
  expect(textOf(document)).toBe(`${head}\n\n${prose}`)
  expect(JSON.stringify(document)).not.toContain('Berit')
})

test.each([
  ['a page says so too', 'Created: 12 June 2021'],
  ['of a thing', 'Created: a harbour for nine hundred boats\nModified: the slip'],
  ['of another label', 'Issued: 12 June 2021\nModified: 13 June 2021'],
  ['a page with its last change', 'Published: 12 June 2021\nUpdated: 13 June 2021'],
])('%s', (_, lines) =>
  expect(fieldsOf(note(`${head}\n\n${lines}\n\n${prose}`, 'text'))).not.toHaveProperty('added'),
)

test('a page that Evernote wrote names its day by itemprop', async () => {
  const page = (generator: string): string =>
    `<html><head><title>${head}</title><meta itemprop="created" content="20210612T083000Z"><meta name="generator" content="${generator}"></head><body><h1>${head}</h1><p>${prose}</p><p>${prose} It begins in May, and nobody has to pay for it.</p></body></html>`
  const read = async (generator: string) =>
    (await readArticles({ name: 'basin.html', content: page(generator) })).articles[0]
  expect(await read('Evernote')).toMatchObject({ date: null, added: { edtf: '2021-06-12' } })
  expect(await read('Hugo 0.9')).toMatchObject({ added: null })
})
