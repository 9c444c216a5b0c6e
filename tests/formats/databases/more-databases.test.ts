import { expect, test } from 'vitest'
import { read } from '../office.ts'

const rule = '='.repeat(78)
const text = [
  'Three of the nine tugs at the quay are to be sold before the summer.',
  '"Nobody here saw it coming," said Petra Holm, who speaks for the crews.',
]

const retriever = `Osk universitetsbibliotek
Datum 2024-01-30

Innehållsförteckning:

> Bogserbåtar säljs, Osk Kuriren, 2020-12-04 05:26

> Raffinaderiet växer, Vell-Posten, 2020-12-05


Bogserbåtar säljs
Osk Kuriren, 2020-12-04 05:26
Sida 12
Publicerat i print.

${text[0]}

Bildtext: Kajen i Osk.

${text[1]}

© Osk Kuriren

Läs hela artikeln på http://ret.nu/Ab12cd
${rule}

Raffinaderiet växer

Vell-Posten, 2020-12-05
Publicerat på webb.

Större fartyg kan komma från september.

Alla artiklar är skyddade av upphovsrättslagen.
Se webartikeln på
http://ret.nu/Ef34gh
${rule}
`

test('Retriever: articles between lines of "=", the list of contents is none of them', async () => {
  const { articles, problems, format } = await read('Retriever export.txt', retriever)
  expect([format, problems]).toEqual(['database-text', []])
  expect(articles).toEqual([
    {
      part: 'Ab12cd',
      claims: { title: 'Bogserbåtar säljs', outlet: 'Osk Kuriren', date: '2020-12-04', printPage: '12' },
      text: text.join('\n\n'),
    },
    {
      part: 'Ef34gh',
      claims: { title: 'Raffinaderiet växer', outlet: 'Vell-Posten', date: '2020-12-05' },
      text: 'Större fartyg kan komma från september.',
    },
  ])
})

test('Retriever in Norwegian', async () => {
  const { articles } = await read(
    'atekst.txt',
    `Slepebåter selges\nOsk Avis, 2020-12-04\nSide 7\nPublisert på trykk.\n\nTre båter skal selges før sommeren.\n\n© Osk Avis\n\nLes hele artikkelen på http://ret.nu/Xy99\n${rule}\n`,
  )
  expect(articles.map(({ claims, text }) => [claims.title, claims.printPage, text])).toEqual([
    ['Slepebåter selges', '7', 'Tre båter skal selges før sommeren.'],
  ])
})

test.each([
  [
    'two letters between lines of "="',
    `Minutes\nOsk, 2020-12-04\n\nWe met at nine.\n\n${rule}\n\nMinutes\nOsk, 2020-12-11\n\nWe met at ten.\n`,
  ],
  ['a text below a line of "="', `Ferry is back\n${rule}\n\nIt came on Monday, 2020-12-04.\n`],
])('no export of Retriever: %s', async (_, content) => {
  const { format } = await read('a.txt', content)
  expect(format).not.toBe('database-text')
})

const genios = `Dokument 1 von 2

Hafenfirma streicht Stellen

Von Ada Quent

Die Schleppfirma verkauft drei ihrer neun Boote.

"Das hat hier niemand erwartet", sagte Petra Holm.

Quelle: Marler Tagblatt vom 12.05.2009, S. 3
Ressort: Lokales
Ausgabe: Stadt
Dokumentnummer: 0905120034

Dauerhafte Adresse des Dokuments:
https://www.wiso-net.de/document/MTB__0905120034

Alle Rechte vorbehalten: (c) Marler Verlag GmbH
© GBI-Genios Deutsche Wirtschaftsdatenbank GmbH

Dokument 2 von 2

Raffinerie vertieft ihren Anleger
Marler Tagblatt, 15.05.2009, S. 1

Ab September sollen größere Tanker festmachen.

Quelle: Ein Bericht der Raffinerie vom Mai.

Quelle: Marler Tagblatt, 15.05.2009, S. 1
Dokumentnummer: 0905150007
Alle Rechte vorbehalten: (c) Marler Verlag GmbH
`

test('GENIOS and wiso: labels stand below the text', async () => {
  const { articles, problems, format } = await read('wiso.txt', genios)
  expect([format, problems]).toEqual(['database-text', []])
  expect(articles).toEqual([
    {
      part: '0905120034',
      claims: {
        title: 'Hafenfirma streicht Stellen',
        outlet: 'Marler Tagblatt',
        date: '12.05.2009',
        printPage: '3',
        section: 'Lokales',
        authors: ['Von Ada Quent'],
      },
      text: 'Die Schleppfirma verkauft drei ihrer neun Boote.\n\n"Das hat hier niemand erwartet", sagte Petra Holm.',
    },
    {
      part: '0905150007',
      claims: {
        title: 'Raffinerie vertieft ihren Anleger',
        outlet: 'Marler Tagblatt',
        date: '15.05.2009',
        printPage: '1',
      },
      text: 'Ab September sollen größere Tanker festmachen.\n\nQuelle: Ein Bericht der Raffinerie vom Mai.',
    },
  ])
})

test('GENIOS without its name and address', async () => {
  const bare = genios.replace(/\nDauerhafte Adresse[\s\S]*?\n\n/u, '').replace(/©.*\n/u, '')
  const { articles } = await read('a.txt', bare)
  expect(articles.map(({ part }) => part)).toEqual(['0905120034', '0905150007'])
})

test('an article that names its source is no export', async () => {
  const { format } = await read(
    'a.txt',
    'Hafenfirma streicht Stellen\n\nDie Firma verkauft drei Boote.\n\nQuelle: Marler Tagblatt vom 12.05.2009, S. 3\nFoto: Ada Quent\n',
  )
  expect(format).not.toBe('database-text')
})

const ebsco = `Record: 1
Title:	Harbour firm sheds crew.
Authors:	Quent, Ada
Source:	Osk Courier. 03/14/2006, p12.
Document Type:	Article
Subject Terms:	*TUGBOATS
	*LAYOFFS
Abstract:	Three boats will be sold.
Full Text Word Count:	412
ISSN:	0123-4567
Accession Number:	20114501
Database: 	Newspaper Source

${text[0]}

${text[1]}

Copyright of Osk Courier is the property of its owners.

Record: 2
Title:	Refinery to take bigger tankers.
Source:	Vell Times, Apr 2, 2006, p1.
Document Type:	Article
Accession Number:	20114777
Database: 	Newspaper Source

The berth will be deeper from September.
`

test('EBSCOhost: records with their labels above the text', async () => {
  const { articles, problems, format } = await read('ebsco.txt', ebsco)
  expect([format, problems]).toEqual(['database-text', []])
  expect(articles).toEqual([
    {
      part: '20114501',
      claims: {
        title: 'Harbour firm sheds crew',
        outlet: 'Osk Courier',
        date: '2006-03-14',
        printPage: '12',
        authors: ['Ada Quent'],
        topics: ['TUGBOATS'],
      },
      text: text.join('\n\n'),
    },
    {
      part: '20114777',
      claims: {
        title: 'Refinery to take bigger tankers',
        outlet: 'Vell Times',
        date: 'Apr 2, 2006',
        printPage: '1',
      },
      text: 'The berth will be deeper from September.',
    },
  ])
})
