import { describe, expect, test } from 'vitest'
import { readDocuments } from '../../../src/formats/documents.ts'
import { plainText } from '../../../src/text/mdast-text.ts'
import { fileOf } from '../office.ts'

const text = [
  'The harbour board of Osk voted on Monday to close the old quay to lorries, as its piles had moved by a hand.',
  'The repairs begin in spring and will cost two million crowns, a third of which the county has promised to pay.',
  '“I would rather close it than read about it,” said Ida Holm, who chairs the board and lives at the quay.',
]
const refer = (...fields: string[]): string =>
  [
    '%0 Newspaper Article',
    '%T Quay to close',
    '%A Roe, Ada',
    '%B Osk Courier',
    '%D 2019',
    '%8 March 5',
    ...fields,
    '',
  ].join('\n')
const endnote = (fields: string): string =>
  `<?xml version="1.0"?><xml><records><record><ref-type name="Newspaper Article">23</ref-type><contributors><authors><author><style face="normal">Roe, Ada</style></author></authors></contributors><titles><title><style>Quay to close</style></title><secondary-title>Osk Courier</secondary-title></titles><dates><year>2019</year><pub-dates><date>5 March</date></pub-dates></dates>${fields}</record></records></xml>`
const ris = (...fields: string[]): string =>
  [
    'TY  - NEWS',
    'TI  - Quay to close',
    'AU  - Roe, Ada',
    'JO  - Osk Courier',
    'DA  - 2019/03/05/',
    ...fields,
    'ER  - ',
    '',
  ].join('\n')

const read = async (path: string, content: string) => {
  const { documents, entries = [] } = await readDocuments(fileOf(path, content))
  return { documents, entries }
}

describe('an entry of a library that holds the text of an article', () => {
  test.each([
    ['a note in refer', 'a.enw', refer(`%Z ${text.join('\n\n')}`), 'March 5, 2019'],
    ['an abstract of several paragraphs', 'a.enw', refer(`%X ${text.join('\n')}`), 'March 5, 2019'],
    ['a note of EndNote', 'a.xml', endnote(`<notes>${text.join('\n\n')}</notes>`), '5 March, 2019'],
    ['an abstract in RIS', 'a.ris', ris(`AB  - ${text.join('\n')}`), '2019-03-05'],
  ])('%s', async (_, path, content, date) => {
    const { documents, entries } = await read(path, content)
    expect(entries).toEqual([])
    expect(documents).toHaveLength(1)
    const [document] = documents
    expect(document?.stated.title[0]?.value).toBe('Quay to close')
    expect(document?.stated.outlet[0]?.value).toBe('Osk Courier')
    expect(document?.stated.date[0]?.value).toBe(date)
    expect(document?.stated.standfirst).toEqual([])
    expect(document && plainText(document.body)).toBe(text.join('\n\n'))
  })

  test.each([
    ['an abstract of one paragraph', 'a.enw', refer(`%X ${text.join(' ')}`)],
    ['a short note', 'a.enw', refer('%Z Seen in May.\n\nAsk the library.')],
    [
      'own words',
      'a.enw',
      refer(`%Z ${text.join('\n\n')}\n\nI have to ask my uncle about the quay of Osk one day.`),
    ],
    ['a file beside it', 'a.enw', refer('%> internal-pdf://12/quay.pdf', `%Z ${text.join('\n\n')}`)],
    ['notes for the reader alone', 'a.xml', endnote(`<research-notes>${text.join('\n\n')}</research-notes>`)],
    [
      'a file of EndNote beside it',
      'a.xml',
      endnote(
        `<urls><pdf-urls><url>internal-pdf://12/quay.pdf</url></pdf-urls></urls><notes>${text.join('\n\n')}</notes>`,
      ),
    ],
  ])('not %s', async (_, path, content) => {
    const { documents, entries } = await read(path, content)
    expect(documents).toEqual([])
    expect(entries).toHaveLength(1)
    expect(entries[0]?.claims.title).toBe('Quay to close')
  })

  test('of 100,000 lines', async () => {
    const { entries } = await read('a.enw', refer(`%Z ${'Quay.\n'.repeat(100_000)}`))
    expect(entries).toHaveLength(1)
  })
})
