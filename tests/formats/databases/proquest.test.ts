import { expect, test } from 'vitest'
import { read } from '../office.ts'

const line = '_'.repeat(60)

const text = `Report Information from ProQuest
March 20 2019 09:14
${line}

Document 1 of 2

Ferry returns to the loch

Author: Lovat, Ada

Publication info: The Harbour Times ; Oban  [Oban]04 Mar 2019: A.4.

Abstract: None available.

Full text: The ferry came back on Monday.

Captain: Jo Roe, who steered it, said: nobody paid.

Subject: Ferries; Weather

People: Roe, Jo

Publication title: The Harbour Times; Oban

Pages: A.4

Publication date: Mar 4, 2019

Section: News

Language of publication: English

ProQuest document ID: 2187654321

Document URL: https://search.proquest.com/docview/2187654321?accountid=99999

Copyright: Copyright Harbour Press Mar 4, 2019

Last updated: 2019-03-05

Database: Example Newsstand

${line}

Document 2 of 2

Title: Council counts its bridges

Author: Anonymous

Publication title: The Harbour Times; Oban

Publication date: Mar 5, 2019

ProQuest document ID: 2187654322

Full text: There are nine of them.

${line}

Contact us at: http://www.proquest.com
`

test('the export as plain text', async () => {
  const { articles, problems, format } = await read('ProQuestDocuments-2019-03-20.txt', text)
  expect(problems).toEqual([])
  expect(format).toBe('database-text')
  expect(articles).toEqual([
    {
      part: '2187654321',
      claims: {
        title: 'Ferry returns to the loch',
        date: 'Mar 4, 2019',
        outlet: 'The Harbour Times',
        authors: ['Ada Lovat'],
        section: 'News',
        language: 'en',
        topics: ['Ferries', 'Weather'],
        people: ['Jo Roe'],
      },
      text: 'The ferry came back on Monday.\n\nCaptain: Jo Roe, who steered it, said: nobody paid.',
    },
    {
      part: '2187654322',
      claims: { title: 'Council counts its bridges', date: 'Mar 5, 2019', outlet: 'The Harbour Times' },
      text: 'There are nine of them.',
    },
  ])
  expect(JSON.stringify(articles)).not.toMatch(/accountid|99999/)
})

test('the export as a page', async () => {
  const field = (name: string, value: string): string => `<p><strong>${name}: </strong>${value}</p>`
  const page = `<html><body><p>Report Information from ProQuest</p><div><a name="DocID_1"></a><p><strong>Ferry returns to the loch</strong></p><p><a href="https://search.proquest.com/docview/1">ProQuest document link</a></p>${field('Author', 'Lovat, Ada')}${field('Publication info', 'The Harbour Times')}${field('Full text', '')}<text wordcount="6"><p>The <b>ferry</b> came back.</p><p>Nobody paid.</p></text>${field('Publication title', 'The Harbour Times')}${field('Publication date', 'Mar 4, 2019')}${field('ProQuest document ID', '2187654321')}</div><hr><div>${field('Title', 'Council counts its bridges')}${field('Titel der Publikation', 'The Harbour Times')}${field('Publikationsdatum', '5. März 2019')}${field('ProQuest-Dokument-ID', '2187654322')}${field('Volltext', 'There are nine of them.')}</div></body></html>`
  const { articles } = await read('export.html', page)
  expect(
    articles.map(({ part, claims, text: words }) => [part, claims.title, claims.date, claims.outlet, words]),
  ).toEqual([
    [
      '2187654321',
      'Ferry returns to the loch',
      'Mar 4, 2019',
      'The Harbour Times',
      'The ferry came back.\n\nNobody paid.',
    ],
    [
      '2187654322',
      'Council counts its bridges',
      '5. März 2019',
      'The Harbour Times',
      'There are nine of them.',
    ],
  ])
})

test('the export with headings in capitals, and one line of who, where and when', async () => {
  const record = (title: string, text: string, id: number): string =>
    `${line}\n\n${title}: [Final Edition]\n\nLovat, Ada M.; Roe, Jo. The Harbour Times; Oban [Oban]. 4 Mar 2019: A.4.\n\nProQuest document link\n\nABSTRACT\n\nIt came back.\n\nFULL TEXT\n\n${text}\n\nDETAILS\n\nSubject: Ferries\n\nPublication title: The Harbour Times; Oban\n\nProQuest document ID: ${id}\n`
  const { articles } = await read(
    'export.txt',
    record('Ferry returns', 'THE SHIP\n\nThe ferry came back.', 2187654321) +
      record('Bridges counted', 'There are nine [nine] of them. 4 Mar 2019: a day.', 2187654322),
  )
  expect(
    articles.map(({ claims: { title, date, outlet, authors, standfirst }, text }) => ({
      title,
      date,
      outlet,
      authors,
      standfirst,
      text,
    })),
  ).toEqual([
    {
      ...{
        title: 'Ferry returns',
        date: '4 Mar 2019',
        outlet: 'The Harbour Times',
        standfirst: 'It came back.',
      },
      ...{ authors: ['Ada M. Lovat', 'Jo Roe'], text: 'THE SHIP\n\nThe ferry came back.' },
    },
    {
      ...{
        title: 'Bridges counted',
        date: '4 Mar 2019',
        outlet: 'The Harbour Times',
        standfirst: 'It came back.',
      },
      ...{ authors: ['Ada M. Lovat', 'Jo Roe'], text: 'There are nine [nine] of them. 4 Mar 2019: a day.' },
    },
  ])
})

test('an export that is not known is named, not made one article', async () => {
  const record = (n: number): string =>
    `Headline: Number ${n}\nDate: ${n} March 2019\nSource: The Harbour Times\n\nThe ferry came back for the ${n}th time.\n`
  const { articles, problems } = await read('export.txt', [1, 2, 3, 4].map(record).join('\n'))
  expect(articles).toEqual([])
  expect(problems).toEqual([
    'error export/unknown: This file holds about 4 articles, in a form that is not known',
  ])
})

test.each([
  [
    'an interview',
    'Q: Why now?\nA: Nobody paid.\n\nQ: And then?\nA: It came back.\n\nQ: When?\nA: On Monday.\n',
  ],
  [
    'one article with a head',
    'Headline: Ferry returns\nDate: 4 March 2019\nSource: The Harbour Times\n\nThe ferry came back.\n',
  ],
])('%s is one article', async (_, note) => {
  expect((await read('note.txt', note)).articles).toHaveLength(1)
})

test('an interface in German, with labels that nothing knows', async () => {
  const german = `${line}\n\nDokument 1 von 1\n\nSchleuse wird erneuert\n\nAutor: Quist, Holger.\n\nVeröffentlichungsinfo: Marler Tageblatt ; Marle [Marle]12 Nov 2014: 4.\n\nZusammenfassung: Der Rat: drei Millionen.\n\nVolltext: Der Rat hat es beschlossen.\n\nThema: Schleusen\n\nZugriffsart: frei\n\nPublikationstitel: Marler Tageblatt\n\nErscheinungsdatum: Nov 12, 2014\n\nQuellentyp: Zeitungen\n\nProQuest-Dokument-ID: 1623456789\n`
  const { articles } = await read('export.txt', german)
  expect(articles).toMatchObject([
    {
      claims: {
        authors: ['Holger Quist'],
        outlet: 'Marler Tageblatt',
        topics: ['Schleusen'],
        standfirst: 'Der Rat: drei Millionen.',
      },
      text: 'Der Rat hat es beschlossen.',
    },
  ])
})

test.each([
  [
    'Autore',
    'Titolo pubblicazione',
    'Data di pubblicazione',
    'Testo completo',
    'ID documento ProQuest',
    'Documento 1 di 2',
  ],
  [
    'Autor',
    'Tytuł publikacji',
    'Data publikacji',
    'Pełny tekst',
    'Identyfikator dokumentu ProQuest',
    'Dokument 1 z 2',
  ],
  ['Autor', 'Název publikace', 'Datum vydání', 'Plný text', 'ID dokumentu ProQuest', 'Dokument 1 z 2'],
  [
    'Autor',
    'Título da publicação',
    'Data de publicação',
    'Texto completo',
    'ID do documento ProQuest',
    'Documento 1 de 2',
  ],
])('an interface in another language: %s, %s', async (byline, outlet, date, full, number, count) => {
  const entry = (title: string, told: string, id: string): string =>
    `${line}\n\n${count.replace('1', id.slice(-1))}\n\n${title}\n\n${byline}: Roe, Ada\n\n${outlet}: Osk Post\n\n${date}: 2019-03-04\n\n${full}: ${told}\n\n${number}: ${id}\n\nCopyright: Osk Post 2019\n\n`
  const { articles } = await read(
    'ProQuestDocuments.txt',
    `${entry('Ferry returns', 'The ferry came back on Monday.', '218700001')}${entry('Mill sold', 'The mill was sold on Tuesday.', '218700002')}${line}\n`,
  )
  expect(articles.map(({ part, text }) => [part, text])).toEqual([
    ['218700001', 'The ferry came back on Monday.'],
    ['218700002', 'The mill was sold on Tuesday.'],
  ])
  expect(articles[0]?.claims).toMatchObject({ outlet: 'Osk Post', authors: ['Ada Roe'], date: '2019-03-04' })
})
