import { expect, test } from 'vitest'
import { readDocuments } from '../../../src/formats/documents.ts'
import { fileOf, read } from '../office.ts'

test('one article a row; columns are told by their names in many languages', async () => {
  const german =
    'Überschrift;Datum;Zeitung;Autor;Volltext;Adresse\n"Die Fähre; sie kehrt zurück";4.3.2019;Hafenbote;Ada Lovat;"Am Montag kam sie.\n\nNiemand zahlte.";https://hafenbote.example/faehre\nLeer;5.3.2019;Hafenbote;;;\n'
  const { articles, problems, format } = await read('export.csv', german)
  expect(format).toBe('csv')
  expect(problems).toEqual([
    'info table/row-without-text: 1 of 2 rows has no text, and gives no article: row 3',
  ])
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

const bare = 'table/row-without-text'
const unused = 'table/unused-column'

test.each([
  // What is named.
  [
    'an empty row above counts',
    'title,text\n\nFerry,It came.\nGull,\n',
    [`${bare}: 1 of 2 rows has no text, and gives no article: row 4`],
  ],
  [
    'several rows',
    'title,text\na,\nFerry,It came.\nb,n/a\n',
    [`${bare}: 2 of 3 rows have no text, and give no article: rows 2 and 4`],
  ],
  [
    'a column that nothing knows',
    'Ref,title,text\nA1,Ferry,It came.\n',
    [`${unused}: Nothing is read from the column "Ref"`],
  ],
  [
    'a second headline',
    'title,heading,text\nFerry,The ferry,It came.\n',
    [`${unused}: Nothing is read from the column "heading"`],
  ],
  // What is not.
  [
    'each row has a text and each column a field',
    'Date of issue,Heading,Article text,People mentioned\n1951-05-12,Ferry,It came.,"Roe, Ada"\n',
    [],
  ],
  ['a column that is empty', 'title,text,Notes\nFerry,It came.,\n', []],
  ['a column of other programs', 'title,text,status\nFerry,It came.,read\n', []],
  [
    'the text of a row in another column of texts',
    'title,text,transcript\nFerry,It came.,\nGull,,It flew.\n',
    [],
  ],
])('what is left of a table is told: %s', async (_, table, told) => {
  const { problems } = await read('cards.csv', table)
  expect(problems).toEqual(told.map((line) => `info ${line}`))
})

test.each([
  [
    'columns:\n  text: Transcriptt\n',
    ['"Transcriptt" is no column of this table Did you mean "Transcript"?'],
  ],
  [
    'columns:\n  txet: Transcript\n',
    ['There is no field "txet" that a column may hold Did you mean "text"?'],
  ],
  ['columns:\n  text: transcript\n', []],
  ['columns:\n  title: Head line\n  text: Transcript\n', []],
])('columns of a sidecar that the table has not are told: %j', async (text, told) => {
  const file = {
    ...fileOf('cards.csv', 'Head line,Transcript\nFerry,It came.\n'),
    sidecar: { path: 'cards.csv.yml', text },
  }
  const { documents, diagnostics } = await readDocuments(file)
  expect(documents).toHaveLength(1)
  expect(
    diagnostics.flatMap(({ rule, message, hint }) =>
      rule === 'sidecar/columns' ? [`${message} ${hint}`] : [],
    ),
  ).toEqual(told)
})

test('tables of press archives: BigKinds and Swissdox', async () => {
  const korean = await read(
    'news.csv',
    '뉴스 식별자,일자,언론사,기고자,제목,인물,본문,URL\n011.2018,20180528,강변일보,김다솔 기자,예인선 매각,오민수,강변의 예인선 회사가 배 세 척을 팔기로 했다.,https://g.example/1\n',
  )
  expect(korean.articles.map(({ part, claims }) => [part, claims])).toEqual([
    [
      '011.2018',
      {
        title: '예인선 매각',
        date: '20180528',
        outlet: '강변일보',
        authors: ['김다솔 기자'],
        people: ['오민수'],
        url: 'https://g.example/1',
      },
    ],
  ])
  const swiss = await read(
    'news.tsv',
    'id\tpubtime\tmedium_name\trubric\tlanguage\thead\tsubhead\tcontent\n40\t2009-05-12 00:00:00+02\tMarler Tagblatt\tLokales\tde\tHafenfirma verkauft Boote\tDrei von neun\t<tx><p>Die Firma verkauft drei Boote.</p></tx>\n',
  )
  const [article] = swiss.articles
  expect([article?.claims.title, article?.claims.outlet, article?.claims.standfirst, article?.text]).toEqual([
    'Hafenfirma verkauft Boote',
    'Marler Tagblatt',
    'Drei von neun',
    'Die Firma verkauft drei Boote.',
  ])
})

test.each([
  ['Titre de l’article;Date de parution;Nom du journal;N° de page;Journaliste;Texte de l’article'],
  ['TITULO;FECHA DE PUBLICACION;PERIODICO;PAG.;AUTOR/A;TEXTO COMPLETO'],
  ['Titel des Artikels;Erscheinungstag;Titel der Zeitung;Seitenzahl;Verfasser/in;Volltext'],
  ['Tytuł artykułu;Data wydania;Gazeta;Nr strony;Dziennikarz;Treść'],
  ['Názov článku;Dátum vydania;Noviny;Strana;Autor;Text článku'],
])('columns in words: %s', async (head) => {
  const { articles } = await read(
    'a.csv',
    `${head}\nFähre;4.3.2019;Hafenbote;12;Ada Lovat;Am Montag kam sie.\n`,
  )
  expect(articles[0]).toMatchObject({
    claims: {
      title: 'Fähre',
      date: '4.3.2019',
      outlet: 'Hafenbote',
      printPage: '12',
      authors: ['Ada Lovat'],
    },
    text: 'Am Montag kam sie.',
  })
})

test.each(['Autorisiert', 'Artikelnummer', 'Page views', 'Textlänge', 'Num noticias', 'and/or'])(
  'no field: %s',
  async (name) => {
    const { articles } = await read('a.csv', `title;text;${name}\nFähre;Am Montag kam sie.;7\n`)
    expect(Object.keys(articles[0]?.claims ?? {})).toEqual(['title'])
  },
)
