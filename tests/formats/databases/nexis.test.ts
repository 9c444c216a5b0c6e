import { expect, test } from 'vitest'
import { docx, links, p, read } from '../office.ts'

const item = (id: string): string =>
  `https://advance.lexis.com/api/document?collection=news&id=urn:contentItem:${id}&context=`
const ids = links({ a: item('6AAA-BBB1-CCCC-DDDD-00000-00'), b: item('6EEE-FFF1-GGGG-HHHH-00000-00') })

/** Two articles behind a list with the name of the reader and what was searched for. */
const english = [
  p('**User Name: **PAT READER'),
  p('**Job Number: **12345678'),
  p('**Documents (2)**'),
  p('1.[ Ferry returns to the loch](a)'),
  p('**Search Terms: **secret query'),
  p('2.[ Council counts its bridges](b)'),
  p('**Search Terms: **secret query'),
  p('{#Bookmark_1}'),
  p('[Ferry returns to the loch](a)'),
  p('The Harbour Times (Oban)'),
  p('March 4, 2019 Monday, Final Edition'),
  p('Copyright 2019 Harbour Press All Rights Reserved'),
  p('**Section:**\u00a0NEWS; Pg. 4'),
  p('**Length:**\u00a012 words'),
  p('**Byline:**\u00a0By ADA LOVAT, Shipping Correspondent'),
  p('{#Body}**Body**'),
  p('The **ferry** came back on Monday.'),
  p('**Prices**'),
  p('Nobody paid: the first day was free.'),
  p('{#Classification}**Classification**'),
  p('**Language:**\u00a0ENGLISH'),
  p('**Subject:**\u00a0FERRIES (93%); WEATHER (60%)'),
  p('**Person:**\u00a0IAN MACROE (79%)'),
  p('**Geographic:**\u00a0OBAN, SCOTLAND (90%)'),
  p('**Load-Date:**\u00a0March 5, 2019'),
  p('**End of Document**'),
  p('{#Bookmark_2}'),
  p('[Council counts its bridges](b)'),
  p('The Harbour Times (Oban)'),
  p('March 5, 2019 Tuesday'),
  p('Copyright 2019 Harbour Press'),
  p('**Length:**\u00a05 words'),
  p('{#Body_0}**Body**'),
  p('There are nine of them.'),
  p('**Load-Date:**\u00a0March 6, 2019'),
  p('**End of Document**'),
].join('')

test('a newer export of Nexis in Word gives each article with its fields, and nothing of the reader', async () => {
  const { format, articles, problems } = await read('export.docx', docx(english, ids))
  expect(problems).toEqual([])
  expect(format).toBe('docx')
  expect(articles).toEqual([
    {
      part: '6AAA-BBB1-CCCC-DDDD-00000-00',
      claims: {
        title: 'Ferry returns to the loch',
        date: 'March 4, 2019 Monday, Final Edition',
        outlet: 'The Harbour Times (Oban)',
        authors: ['By ADA LOVAT'],
        section: 'NEWS',
        printPage: '4',
        language: 'en',
        topics: ['Ferries'],
        people: ['Ian Macroe'],
        places: ['Oban'],
      },
      text: 'The ferry came back on Monday.\n\nPrices\n\nNobody paid: the first day was free.',
    },
    {
      part: '6EEE-FFF1-GGGG-HHHH-00000-00',
      claims: {
        title: 'Council counts its bridges',
        date: 'March 5, 2019 Tuesday',
        outlet: 'The Harbour Times (Oban)',
      },
      text: 'There are nine of them.',
    },
  ])
  expect(JSON.stringify(articles)).not.toMatch(/PAT READER|12345678|secret query|Harbour Press/)
})

test('labels in a language that no list has are told by how the record is built', async () => {
  const foreign = english
    .replace(/Section:/g, 'Afsnit:')
    .replace(/Length:/g, 'Længde:')
    .replace(/>Body</g, '>Brødtekst<')
    .replace(/Classification</g, 'Klassificering<')
    .replace(/Load-Date:/g, 'Indlæst:')
    .replace(/End of Document/g, 'Slut på dokumentet')
  const { articles } = await read('export.docx', docx(foreign, ids))
  expect(articles.map(({ text }) => text)).toEqual([
    'The ferry came back on Monday.\n\nPrices\n\nNobody paid: the first day was free.',
    'There are nine of them.',
  ])
})

test('without links, bookmarks divide; without either, the ends of documents', async () => {
  const bare = english.replace(/<w:hyperlink[^>]*>|<\/w:hyperlink>/g, '')
  const unmarked = bare.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '')
  for (const body of [bare, unmarked]) {
    const { articles } = await read('export.docx', docx(body))
    expect(articles.map(({ claims, text }) => [claims.title, text.split('\n')[0]])).toEqual([
      ['Ferry returns to the loch', 'The ferry came back on Monday.'],
      ['Council counts its bridges', 'There are nine of them.'],
    ])
  }
})

const classic = `
Download Request: Selected Items: 1-2
Send To:
PAT READER
Terms: (secret query)


                               1 of 2 DOCUMENTS


                               The Harbour Times

                             March 4, 2019 Monday
                                 Final Edition

Ferry returns to the
loch

BYLINE: By Ada Lovat

SECTION: NEWS; Pg. 4

LENGTH: 12 words

DATELINE: OBAN

The ferry came back
on Monday, well-
known and late.

Nobody paid.

LOAD-DATE: March 5, 2019

LANGUAGE: ENGLISH

GRAPHIC: The ferry

                         Copyright 2019 Harbour Press
                              All Rights Reserved


                               2 of 2 DOCUMENTS


                               The Harbour Times

                             March 5, 2019 Tuesday

Council counts its bridges

LENGTH: 5 words

NOTE: this is no label, the council said. There are nine of them.

LANGUAGE: ENGLISH
`

test('an older export as plain text', async () => {
  const { format, articles, problems } = await read('export.txt', classic)
  expect(problems).toEqual([])
  expect(format).toBe('database-text')
  expect(articles.map(({ claims, text }) => ({ ...claims, text }))).toEqual([
    {
      title: 'Ferry returns to the loch',
      date: 'March 4, 2019 Monday Final Edition',
      outlet: 'The Harbour Times',
      authors: ['By Ada Lovat'],
      section: 'NEWS',
      printPage: '4',
      language: 'en',
      text: 'The ferry came back on Monday, well-known and late.\n\nNobody paid.',
    },
    {
      title: 'Council counts its bridges',
      date: 'March 5, 2019 Tuesday',
      outlet: 'The Harbour Times',
      language: 'en',
      text: 'NOTE: this is no label, the council said. There are nine of them.',
    },
  ])
  expect(JSON.stringify(articles)).not.toMatch(/PAT READER|secret query|Harbour Press/)
})

test.each([
  [
    'German',
    'Dokument 1 von 1',
    'Freitag 8. März 2019',
    'AUTOR',
    'RUBRIK',
    'LÄNGE: 3 Wörter',
    'UPDATE: 9. März 2019',
    'SPRACHE: GERMAN; DEUTSCH',
    'de',
  ],
  [
    'French',
    'Document 1 de 1',
    'vendredi 8 mars 2019',
    'AUTEUR',
    'RUBRIQUE',
    'LONGUEUR: 3 mots',
    'DATE-CHARGEMENT: 9 mars 2019',
    'LANGUE: FRENCH; FRANÇAIS',
    'fr',
  ],
])('an older export with %s labels', async (_, count, day, author, section, length, load, language, tag) => {
  const indent = ' '.repeat(30)
  const text = `${indent}${count}\n\n${indent}Le Temps\n\n${indent}${day}\n\nEin Titel\n\n${author}: Jo Roe\n\n${section}: Politik; S. 3\n\n${length}\n\nSatz eins zwei.\n\n${load}\n\n${language}\n`
  const { articles } = await read('export.txt', text)
  expect(articles).toHaveLength(1)
  expect(articles[0]).toMatchObject({
    claims: {
      title: 'Ein Titel',
      date: day,
      outlet: 'Le Temps',
      authors: ['Jo Roe'],
      section: 'Politik',
      language: tag,
    },
    text: 'Satz eins zwei.',
  })
})

test('an older export as RTF: bold labels, centered lines, letters of a code page', async () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\author PAT READER}}
\pard\qc 1 of 1 DOCUMENTS\par
\pard\qc Le Caf\'e9 du Port\par
\pard\qc March 4, 2019 Monday\par
\pard {\b Ferry \u8220?returns\u8221?}\par
\pard {\b LENGTH: }3 words\par
\pard Nobody paid.\par
\pard {\b LANGUAGE: }ENGLISH\par
}`
  const { articles, format } = await read('export.rtf', rtf)
  expect(format).toBe('rtf')
  expect(articles.map(({ claims, text }) => [claims.title, claims.outlet, claims.date, text])).toEqual([
    ['Ferry “returns”', 'Le Café du Port', 'March 4, 2019 Monday', 'Nobody paid.'],
  ])
  expect(JSON.stringify(articles)).not.toContain('PAT READER')
})

test('the same number twice is two articles, and stays the same when the export is made again', async () => {
  const twice = english.replace('r:id="b"', 'r:id="a"').replace(/(\[Council.*)r:id="b"/, '$1r:id="a"')
  const both = links({ a: item('6AAA-BBB1-CCCC-DDDD-00000-00'), b: item('6AAA-BBB1-CCCC-DDDD-00000-00') })
  const first = await read('export.docx', docx(twice, both))
  const parts = first.articles.map(({ part }) => part)
  expect(new Set(parts).size).toBe(2)
  expect(parts[0]).toBe('6AAA-BBB1-CCCC-DDDD-00000-00')
  const again = await read('again.docx', docx(twice, both))
  expect(again.articles.map(({ part }) => part)).toEqual(parts)
})

test('a sentence that counts documents is no export', async () => {
  const { format, articles } = await read(
    'note.txt',
    'The archive\n\nClerks found that 1 of 10 documents was lost, the minister said on Monday in the house.\n\nNobody knows which one.',
  )
  expect(format).toBe('text')
  expect(articles).toHaveLength(1)
})

test('a file of Word that holds no document is refused', async () => {
  const { articles, problems } = await read('broken.docx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]))
  expect(articles).toEqual([])
  expect(problems).toEqual(['error document/unreadable: This document cannot be opened: it is damaged'])
})

test.each([
  ['German', 'Rubrik', 'Länge: 5 Wörter', 'Autor', 'Text', 'Update: 5. März 2019', 'Ende des Dokuments'],
  ['English', 'Section', 'Length: 5 words', 'Byline', 'Body', 'Load-Date: March 5, 2019', 'End of Document'],
])('a record that was pasted into a text file, %s', async (_, section, length, author, body, load, end) => {
  const text = `Ferry returns\nHafenbote\n4. März 2019\n\nCopyright 2019 Hafenbote GmbH\n\n${section}: Lokales; S. 4\n${length}\n${author}: Ada Lovat\n${body}\n\nThe ferry came back. Note: nobody paid.\n\nPeople: twelve of them waited.\n\n${load}\n\n${end}\n`
  const { articles } = await read('note.txt', text.replace('People: twelve', 'Twelve'))
  expect(articles).toEqual([
    {
      part: expect.any(String),
      claims: {
        title: 'Ferry returns',
        date: '4. März 2019',
        outlet: 'Hafenbote',
        authors: ['Ada Lovat'],
        section: 'Lokales',
        printPage: '4',
      },
      text: 'The ferry came back. Note: nobody paid.\n\nTwelve of them waited.',
    },
  ])
})

test('a record that says that it was corrected later', async () => {
  const text =
    'Basin to Be Dredged\n\nThe Marle Observer\n\nCorrection Appended\n\nMay 9, 2016 Monday\n\nCopyright 2016 The Marle Observer\n\nSection: LOCAL; Pg. A3\nLength: 280 words\nByline: By Ida Holm\nBody\n\nThe board met on Monday.\n\nLoad-Date: May 12, 2016\n\nEnd of Document\n'
  const { articles } = await read('basin.txt', text)
  expect(articles[0]?.claims).toMatchObject({
    title: 'Basin to Be Dredged',
    outlet: 'The Marle Observer',
    date: 'May 9, 2016 Monday',
  })
  expect(articles[0]?.text).toBe('The board met on Monday.')
})
