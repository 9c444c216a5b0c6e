import { describe, expect, test } from 'vitest'
import { readJson } from '../../src/formats/json.ts'
import { readCsv } from '../../src/formats/tables/csv.ts'
import { readXml } from '../../src/formats/xml.ts'
import { plainText } from '../../src/text/mdast-text.ts'
import { fieldsOf, prose } from './note.ts'

const file = (path: string, text: string) =>
  ({ path, hash: '', bytes: Buffer.from(text), sidecar: null }) as never
const elements: readonly (readonly [string, string, string])[] = [
  ['Dublin Core', 'Title', 'Basin to be dredged'],
  ['Dublin Core', 'Source', 'Marle Gazette, 14 May 1891, p. 3'],
  ['Dublin Core', 'Publisher', 'Holm History Society'],
  ['Dublin Core', 'Date', '1891-05-14'],
  ['Item Type Metadata', 'Text', prose],
]
const xmlItem = (all = elements): string =>
  `<item itemId="3" public="1"><elementSetContainer><elementSet><name>Dublin Core</name><elementContainer>${all
    .map(
      ([, name, text]) =>
        `<element><name>${name}</name><description>…</description><elementTextContainer><elementText><text>${text}</text></elementText></elementTextContainer></element>`,
    )
    .join(
      '',
    )}</elementContainer></elementSet></elementSetContainer><tagContainer><tag><name>bridge</name></tag></tagContainer></item>`
const jsonItem = (all = elements): unknown => ({
  id: 3,
  public: true,
  element_texts: all.map(([set, name, text]) => ({
    html: false,
    text,
    element_set: { name: set },
    element: { name },
  })),
  tags: [{ id: 1, name: 'bridge' }],
})
const csvOf = (all = elements): string =>
  [[...all, ['', '', 'bridge^^harbour']]]
    .flatMap((row) => [
      [...all.map(([set, name]) => `${set}:${name}`), 'tags', 'public'].join(','),
      [...row.map(([, , text]) => `"${text}"`), '1'].join(','),
    ])
    .join('\n')

describe('an item of Omeka Classic', () => {
  test.each([
    ['CSV', () => readCsv(file('a.csv', csvOf()))],
    ['XML', () => readXml(file('a.xml', xmlItem()))],
    ['XML of several', () => readXml(file('a.xml', `<itemContainer>${xmlItem()}</itemContainer>`))],
    ['JSON', () => readJson(file('a.json', JSON.stringify(jsonItem())))],
    ['JSON of several', () => readJson(file('a.json', JSON.stringify([jsonItem()])))],
  ])('in %s', (_, read) => {
    const { documents } = read()
    expect(documents).toHaveLength(1)
    const [document] = documents
    expect(document && fieldsOf(document)).toMatchObject({
      title: 'Basin to be dredged',
      outlet: 'Marle Gazette',
      date: '1891-05-14',
    })
    expect(document && fieldsOf(document).topics).toContain('bridge')
    expect(document && plainText(document.body)).toBe(prose)
  })

  const bare = elements.filter(([, name]) => name !== 'Text')
  test.each([
    ['XML', () => readXml(file('a.xml', xmlItem(bare)))],
    ['CSV', () => readCsv(file('a.csv', csvOf(bare)))],
    ['JSON', () => readJson(file('a.json', JSON.stringify([jsonItem(bare)])))],
  ])('without a text is no article: %s', (_, read) => expect(read().documents).toHaveLength(0))

  test('one that is not public is kept back', () => {
    const { documents } = readXml(file('a.xml', xmlItem().replace('public="1"', 'public="0"')))
    expect(documents[0]?.withheld).toBeTruthy()
  })

  test('"Notes: text" and a name with more words are no set of elements', () => {
    expect(
      readCsv(file('a.csv', `Where we found it: on the long shelf,Other\n"${prose}",b`)).documents,
    ).toHaveLength(0)
  })
})

test('beside "text" a "raw_text" is not the text of the article', () => {
  const row = { title: 'Basin', date: '2019-03-04', raw_text: `Menu ${prose} Subscribe`, text: prose }
  const [document] = readJson(file('a.json', JSON.stringify([row]))).documents
  expect(document && plainText(document.body)).toBe(prose)
  const [alone] = readJson(file('a.json', JSON.stringify([{ ...row, text: undefined }]))).documents
  expect(alone && plainText(alone.body)).toContain('Subscribe')
})
