import { expect, test } from 'vitest'
import { readDocuments } from '../../src/formats/documents.ts'
import { fileOf, read } from './office.ts'

test('one article a row; columns are told by their names in many languages', async () => {
  const german =
    'Überschrift;Datum;Zeitung;Autor;Volltext;Adresse\n"Die Fähre; sie kehrt zurück";4.3.2019;Hafenbote;Ada Lovat;"Am Montag kam sie.\n\nNiemand zahlte.";https://hafenbote.example/faehre\nLeer;5.3.2019;Hafenbote;;;\n'
  const { articles, problems, format } = await read('export.csv', german)
  expect(format).toBe('csv')
  expect(problems).toEqual([])
  expect(articles).toEqual([
    {
      part: 'https://hafenbote.example/faehre',
      claims: {
        title: 'Die Fähre; sie kehrt zurück',
        date: '4.3.2019',
        outlet: 'Hafenbote',
        authors: ['Ada Lovat'],
        url: 'https://hafenbote.example/faehre',
      },
      text: 'Am Montag kam sie.\n\nNiemand zahlte.',
    },
  ])
})

test('tabs, HTML in a cell, lists as programs print them, marks for nothing', async () => {
  const table =
    "title\ttext\tauthors\tsource\nFerry\t<p>It <b>came</b>.</p><p>Nobody paid.</p>\t['Ada Lovat', 'Jo Roe']\tNaN\nBridges\tThere are nine.\tnull\tThe Harbour Times\n"
  const { articles } = await read('export.tsv', table)
  expect(articles.map(({ claims, text }) => [claims.title, claims.authors, claims.outlet, text])).toEqual([
    ['Ferry', ['Ada Lovat', 'Jo Roe'], undefined, 'It came.\n\nNobody paid.'],
    ['Bridges', undefined, 'The Harbour Times', 'There are nine.'],
  ])
})

test('names that nothing knows are given in the sidecar, which reports none of them', async () => {
  const file = {
    ...fileOf('export.csv', 'k1,k2\nFerry,It came back.\n'),
    sidecar: {
      path: 'export.csv.yml',
      text: 'columns:\n  title: k1\n  text: k2\noutlet: The Harbour Times\n',
    },
  }
  const { documents, diagnostics } = await readDocuments(file)
  expect(diagnostics).toEqual([])
  expect(
    documents.map(({ stated, diagnostics: own }) => [stated.title[0]?.value, stated.outlet[0]?.value, own]),
  ).toEqual([['Ferry', 'The Harbour Times', []]])
})

test.each([
  [
    'no column of text',
    'name,price\nRope,3\n',
    'info table/no-text: No column of this table holds the text of articles (name, price)',
  ],
  [
    'links of Pocket',
    'title,url,time_added,tags,status\nFerry,https://a.example/1,1551700000,sea|scotland,unread\n',
    'info links/only: This is a list of 1 link without their texts: no articles',
  ],
  [
    'links of Instapaper',
    'URL,Title,Selection,Folder,Timestamp\nhttps://a.example/1,Ferry,,Unread,1551700000\nhttps://a.example/2,Bridge,,Archive,1551700001\n',
    'info links/only: This is a list of 2 links without their texts: no articles',
  ],
  [
    'quotation marks that end nowhere',
    `title,text\nFerry,"${'x'.repeat(5_000_100)}`,
    'error table/syntax: This table cannot be read: a quotation mark is never closed',
  ],
])('%s: no article, and a finding', async (_, table, problem) => {
  const { articles, problems } = await read('list.csv', table)
  expect(articles).toEqual([])
  expect(problems).toEqual([problem])
})
