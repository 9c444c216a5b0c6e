import { expect, test } from 'vitest'
import { read } from './office.ts'

const tei = (header: string, body: string): string =>
  `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de"><teiHeader><fileDesc><titleStmt><title>Edition</title></titleStmt><publicationStmt><publisher>Archiv Holm</publisher><date>2012</date></publicationStmt><sourceDesc>${header}</sourceDesc></fileDesc></teiHeader><text><body>${body}</body></text></TEI>`
const source =
  '<bibl><title level="a">Vom Fluß</title><title level="j">Holmer Tageblatt</title><date when="1899-03-15">15. März 1899</date></bibl>'

test('an article in TEI', async () => {
  const { articles } = await read(
    'a.xml',
    tei(
      source,
      '<fw>Holmer Tageblatt 3</fw><head>Vom <hi>Fluß</hi></head><byline>Ada Rook</byline><p>Der Fluß ist ge<lb break="no"/>stiegen<lb/>und steht <choice><sic>hoh</sic><corr>hoch</corr></choice>.<note>Gemeint ist 1899.</note></p><pb/><p>Herr Rook leitet die Hilfe.</p>',
    ),
  )
  expect(articles).toMatchObject([
    {
      claims: {
        title: 'Vom Fluß',
        outlet: 'Holmer Tageblatt',
        date: '1899-03-15',
        authors: ['Ada Rook'],
        language: 'de',
      },
      text: 'Der Fluß ist gestiegen und steht hoch.\n\nHerr Rook leitet die Hilfe.',
    },
  ])
})

test('divisions that are called articles are articles of their own', async () => {
  const div = (head: string): string => `<div type="article"><head>${head}</head><p>Text ${head}.</p></div>`
  const { articles } = await read('a.tei', tei(source, div('Eins') + div('Zwei')))
  expect(articles.map(({ claims, text }) => [claims.title, claims.outlet, text])).toEqual([
    ['Eins', 'Holmer Tageblatt', 'Text Eins.'],
    ['Zwei', 'Holmer Tageblatt', 'Text Zwei.'],
  ])
})

test('without a head the title of the source counts, and the day of the edition never does', async () => {
  const { articles } = await read(
    'a.xml',
    tei('<bibl><title level="a">Vom Fluß</title></bibl>', '<p>Er steigt.</p>'),
  )
  expect(articles[0]?.claims).toEqual({ title: 'Vom Fluß', language: 'de' })
})

test('a header without a text is no article', async () => {
  const { articles } = await read('a.xml', tei(source, ''))
  expect(articles).toEqual([])
})
