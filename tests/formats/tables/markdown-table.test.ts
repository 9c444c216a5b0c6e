import { expect, test } from 'vitest'
import { isClippingTable } from '../../../src/formats/tables/markdown-table.ts'
import { growthOf } from '../../setup/growth.ts'
import { read } from '../office.ts'

const first =
  'The harbour board met on Monday and agreed to dredge the inner basin before the herring boats return in autumn.'
const second =
  'Skippers had asked for it since the spring, when two of them ran aground within sight of the quay.'
const rule = '| --- | :---: | --- | ---: | --- |'

const table = (head: string, above = ''): string =>
  `${above}${head}\n${rule}\n| Basin \\| quay | 15.11.1987 | Nordfjord Post | 3 | ${first}<br>${second} |\n| Ferry | 16.11.1987 | Nordfjord Post | 1 | ${second} |\n`

test.each([
  ['Titel | Datum | Zeitung | S. | Text', '# Ausschnitte\n\n'],
  ['| Titulek | Datum vydání | Noviny | Str. | Obsah |', ''],
  ['| TITULO | FECHA DE PUBLICACION | PERIODICO | PAG. | TEXTO COMPLETO |', 'Recortes del puerto\n\n'],
  ['| Başlık | Tarih | Gazete | Sayfa | METİN |', ''],
])('a note that is a table gives an article for each row: %s', async (head, above) => {
  const { format, articles } = await read('cuttings.md', table(head, above))
  expect(format).toBe('markdown-table')
  expect(articles).toMatchObject([
    {
      claims: { title: 'Basin | quay', date: '15.11.1987', outlet: 'Nordfjord Post', printPage: '3' },
      text: `${first}\n\n${second}`,
    },
    { claims: { title: 'Ferry' }, text: second },
  ])
})

test('a headline that is a link tells where its article stood', async () => {
  const row = `| [Basin](https://post.example/basin) | 15.11.1987 | ${first} |`
  const { articles } = await read('a.md', `| Title | Date | Text |\n|---|---|---|\n${row}\n`)
  expect(articles[0]?.claims).toMatchObject({ title: 'Basin', url: 'https://post.example/basin' })
})

test.each([
  ['words around it', `${table('| Title | Date | Paper | Page | Text |')}\n${first}\n\n${second}\n`],
  ['front matter', `---\ntitle: Basin\n---\n${table('| Title | Date | Paper | Page | Text |')}`],
  ['no column of texts', table('| Title | Date | Paper | Page | Depth |')],
  ['short cells', `| Title | Date | Text |\n|---|---|---|\n| Basin | 1987 | deep |\n`],
  ['a table of an article', `# Basin\n\n${first}\n\n| Year | Boats |\n|---|---|\n| 1987 | 12 |\n`],
  ['a pipe alone', `Title | Date | Text\n\n${first}\n`],
])('a note with %s is none', (_, text) => expect(isClippingTable(text)).toBe(false))

test('in time that grows with the text', async () => {
  expect(
    await growthOf((size) => isClippingTable(`|a|b|c|\n|--|--|--|\n${'| '.repeat(size / 2)}`), 40_000),
  ).toBeNull()
  expect(await growthOf((size) => isClippingTable(`|a|b|c|\n${'|--'.repeat(size / 3)}`), 40_000)).toBeNull()
})
