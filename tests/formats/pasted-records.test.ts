import { describe, expect, test } from 'vitest'
import { fieldsOf, note, prose, textOf } from './note.ts'

const fields = (text: string): Record<string, unknown> => fieldsOf(note(text, 'text'))
const textIn = (text: string): string => textOf(note(text, 'text'))

describe('one record of a database, copied as text', () => {
  test('Nexis in German, without a line that ends it', () => {
    const text = `Marler Tageblatt\n\n14. Mai 2011 Samstag\nHauptausgabe\n\nHafenbad bleibt zu\n\nAUTOR: Von Holger Quist\n\nRUBRIK: LOKALES; S. 17\n\nLÄNGE: 233 Wörter\n\n${prose}\n\nUPDATE: 14. Mai 2011\n\nSPRACHE: GERMAN; DEUTSCH\n\nPUBLICATION-TYPE: Zeitung\n\nCopyright 2011 Marler Verlag\nAlle Rechte vorbehalten\n`
    expect(fields(text)).toMatchObject({ outlet: 'Marler Tageblatt', date: '14. Mai 2011' })
    expect(textIn(text)).toBe(`Hafenbad bleibt zu\n\n${prose}`)
  })

  test('ProQuest in Spanish: a writer with two family names, and the foot', () => {
    const text = `Cierra la lonja\nRuiz Cotano, Elisa. El Faro de Marle; Marle [Marle]. 22 Oct 2014: 12.\n\nTexto completo\n${prose}\n\nCrédito: ELISA RUIZ COTANO / Marle\nCopyright El Faro de Marle S.A. Oct 22, 2014\nPalabras: 212\n`
    expect(fields(text)).toMatchObject({
      outlet: 'El Faro de Marle',
      authors: ['Elisa Ruiz Cotano'],
      date: '22 Oct 2014',
    })
    expect(textIn(text)).toBe(`Cierra la lonja\n\n${prose}`)
  })

  test('Nexis by another program: labels with their words in the next line', () => {
    const text = `THE MARLE HERALD\n\nNovember 9, 2015 Monday\n\n FIRST EDITION\n\nBasin to be dredged\n\nSECTION: \n\nNEWS; Pg. 7A\n\nLENGTH: 452 words\n\n${prose}\n\nLOAD-DATE: November 9, 2015\n\nLANGUAGE: ENGLISH\n`
    expect(fields(text)).toMatchObject({ section: 'NEWS', printPage: '7A', date: 'November 9, 2015' })
    expect(textIn(text)).toBe(`Basin to be dredged\n\n${prose}`)
  })

  test('Nexis with nothing below the text but the day on which it was loaded', () => {
    const text = `The Marle Herald\n\nJune 20, 2016 Monday\n\nSECTION: FEATURES; Pg. 16\n\nLENGTH: 655 words\n\nHEADLINE: BASIN TO BE DREDGED\n\nBYLINE: By IDA HOLM\n\nBODY:\n\n${prose}\n\nLOAD-DATE: June 20, 2016\n`
    expect(fields(text)).toMatchObject({ title: 'BASIN TO BE DREDGED', printPage: '16' })
    expect(textIn(text)).toBe(prose)
  })

  test('the page of a library below the name and the day', () => {
    const text = `Le Petit Marlois (Marle)\n1887-09-20\nSource gallica.bnf.fr / Bibliothèque nationale de France\n\nUN INCENDIE\n\n${prose}`
    expect(fields(text)).toMatchObject({
      outlet: 'Le Petit Marlois',
      date: '1887-09-20',
    })
    expect(textIn(text)).toBe(`UN INCENDIE\n\n${prose}`)
  })

  test('conditions of use between the name of an issue and its text, which is in columns', () => {
    const columns =
      'La ville de Marle est encore sous le coup de cette longue\nnuit : le port tout entier a été fermé par le conseil, et les\nbateaux de la compagnie sont restés au quai toute la semaine,\ncar les matelots ne voulaient plus partir sans leur paie.'
    const text = `Le Petit Marlois : journal du port\n\nSource gallica.bnf.fr / Bibliothèque nationale de France\n\nLe Petit Marlois (Marle). 1887-09-20.\n\n1/ Les contenus accessibles sur cette page sont libres.\n- La réutilisation commerciale de ces pages\nest payante.\n\nTexte brut\n\nUN INCENDIE\n\n${columns}`
    expect(fields(text)).toMatchObject({ outlet: 'Le Petit Marlois', date: '1887-09-20' })
    expect(textIn(text)).toBe(`UN INCENDIE\n\n${columns.replaceAll('\n', ' ')}`)
  })

  test.each([
    `Un incendie\n\n${prose}\n\nLa réutilisation commerciale du four est interdite.`,
    `Texte brut\n\n${prose}`,
    `Les contenus de Gallica à l'exposition\n\n${prose}`,
  ])('one such sentence is of the article: %#', (text) => expect(textIn(text)).toBe(text))

  test.each([
    // Labels of a form, a copyright line by itself, one label in capitals: no record.
    [`Ferry returns\n\n${prose}\n\nLANGUAGE: The islanders speak their own.`, 'LANGUAGE'],
    [`Ferry returns\n\n${prose}\n\nNote: nobody paid.\n\nEdition: late`, 'nobody paid'],
    [`Ferry returns\n\n${prose}\n\nWords: 212`, 'Words: 212'],
  ])('other last lines stay: %#', (text, kept) => expect(textIn(text)).toContain(kept))
})

describe('the head of a printed page', () => {
  test.each([
    [
      'LA VOCE DI MARLE\nQuotidiano indipendente – Anno IX – N. 212 – Una copia L. 25\nGiovedì 8 Settembre 1955 – Pag. 4',
      { outlet: 'La Voce di Marle', date: '8 Settembre 1955', printPage: '4' },
    ],
    [
      'THE MARLE BEACON\nAn Independent Journal\nVol. XII, No. 345\nMARLE, FRIDAY, MAY 3, 1889',
      { outlet: 'The Marle Beacon', date: 'MAY 3, 1889' },
    ],
    [
      'O LAVRADOR\nAno IV – N.º 1:204\n4 de Março de 1934',
      { outlet: 'O Lavrador', date: '4 de Março de 1934' },
    ],
  ])('%#', (head, wanted) =>
    expect(fields(`${head}\n\nBasin to be dredged\n\n${prose}`)).toMatchObject({
      ...wanted,
      title: 'Basin to be dredged',
    }),
  )

  test.each([
    'FLOOD IN THE TOWN\nNo. 4 pit is shut\nMonday, 8 September 1955',
    'NUMBER SEVEN\nHe ran in lane no. 7 and won\n8 September 1955',
    'Ten years on\nVol. 2 of his life is out\n8 September 1955',
    'HALL REOPENS\nAfter 40 years\n8 September 1955',
    'CHAMPIONS AGAIN\nMarle 3, Orrin 1\n8 September 1955',
  ])('a headline is no paper: %s', (head) =>
    expect(fields(`${head}\n\nBasin to be dredged\n\n${prose}`).outlet).toBeUndefined(),
  )
})

describe('the heading of a column above the headline of a piece', () => {
  test.each([
    [`WEDDING BELLS.\n\nROE—LIND.\n\n${prose}`, 'ROE—LIND.'],
    [`POLICE COURT.\n\nA DEAR HAT\n\n${prose}`, 'A DEAR HAT'],
    [`VERMISCHTES.\n\nEin teurer Hut\n\n${prose}`, 'Ein teurer Hut'],
  ])('is cut: %#', (text, title) => {
    const document = note(text, 'text')
    expect(document.cut?.map(({ reason }) => reason)).toEqual(['section'])
    expect(textOf(document).split('\n')[0]).toBe(title)
  })

  test.each([
    `WEDDING BELLS.\n\n${prose}`,
    `WEDDING BELLS RING LATE\n\nROE—LIND.\n\n${prose}`,
    `OBITUARY.\n\nBy Ada Roe\n\n${prose}`,
    `Obituary\n\nAda Roe was born here.\n\n${prose}`,
    `LATEST NEWS\n\nThe Courier, 12 June 1955\n\n${prose}`,
  ])('is the headline, or no such one: %#', (text) =>
    expect(note(text, 'text').cut?.some(({ reason }) => reason === 'section') ?? false).toBe(false),
  )
})

describe('the headline twice', () => {
  test.each([
    `Ferry returns at last\n\nFerry returns at last\n\n${prose}`,
    `Ferry returns at last\nhttps://courier.example/2019/ferry\n\nFERRY RETURNS AT LAST\nBy Ada Roe\n\n${prose}`,
  ])('stands once: %#', (text) => expect(textIn(text).match(/returns at last/gi)).toHaveLength(1))

  test.each([
    `Ferry returns at last\n\n${prose}\n\nFerry returns at last\n\n${prose}`,
    `It is so.\n\nIt is so.\n\n${prose}`,
    `Row, row\n\nRow, row\n\n${prose}`,
  ])('a refrain stays: %#', (text) => {
    const first = text.split('\n')[0] ?? ''
    expect(textIn(text).split(first).length - 1).toBe(text.split(first).length - 1)
  })
})

describe('the foot of an entry of a feed', () => {
  test.each([
    ['The post Ferry returns appeared first on Marle Voice.', 'Marle Voice'],
    ['Der Beitrag Fähre fährt wieder erschien zuerst auf Marler Bote.', 'Marler Bote'],
    [
      'The post [Ferry returns](https://v.example/1) first appeared on [Marle Voice](https://v.example).',
      'Marle Voice',
    ],
  ])('%s', (foot, outlet) => {
    const text = `Ferry returns\n\n${prose}\n\n${foot}`
    expect(fields(text).outlet).toBe(outlet)
    expect(textIn(text)).not.toContain(foot.slice(0, 12))
  })

  test.each([
    'The post office appeared first, on a hill.',
    'The post was first. It appeared in May.',
    'The post Ada Roe held first appeared in 1950.',
    'Der Beitrag zur Kasse steigt.',
  ])('a sentence stays: %s', (foot) => expect(textIn(`Ferry returns\n\n${prose}\n\n${foot}`)).toContain(foot))
})

test.each([
  ['Marle Sun, Feb. 6, 2003', 'Marle Sun'],
  ['Marle Courier Sun, Feb. 6, 2003', 'Marle Courier'],
  ['Marle Courier, Sun, 6 February 2003', 'Marle Courier'],
])('the Sun of a town, and a Sunday: %s', (line, outlet) =>
  expect(fields(`Ferry returns\n\n${line}\n\n${prose}`).outlet).toBe(outlet),
)

describe('a press release', () => {
  const release = (head: string, foot = ''): string => `${head}\n\n${prose}${foot}`
  test('whom to ask above the headline, and a line below it', () => {
    const text = release(
      'FOR IMMEDIATE RELEASE\n\nCONTACT:\nIda Quist, Director of Communications\nquist@marleport.example\n(555) 013-4471\n\nPORT OF MARLE OPENS ITS THIRD CRANE\nProject finished four months early',
      '\n\nMedia contact: Ida Quist, (555) 013-4471',
    )
    expect(fields(text)).toMatchObject({
      title: 'PORT OF MARLE OPENS ITS THIRD CRANE',
      standfirst: 'Project finished four months early',
    })
    expect(textIn(text)).toBe(`PORT OF MARLE OPENS ITS THIRD CRANE\n\n${prose}`)
  })

  test('the office, its street and telephone in one block', () => {
    const text = release(
      'Pressemitteilung Nr. 87/2016\nStadt Marle – Presseamt\nRathausplatz 1, 00123 Marle\nTel. 0555 10-2233\n\nMarle ehrt drei Lebensretter',
      '\n\nBei Rückfragen: Ida Quist, Tel. 0555 10-2234',
    )
    expect(fields(text)).toMatchObject({ title: 'Marle ehrt drei Lebensretter' })
    expect(textIn(text)).toBe(`Marle ehrt drei Lebensretter\n\n${prose}`)
  })

  test.each([
    release('PRESS RELEASE\n\nCall 0800 123 4567 to vote\n\nFerry returns'),
    release('PRESS RELEASE\n\nFerry returns', '\n\nContact: none was made.'),
    release('PRESS RELEASE\n\nFerry returns', '\n\nFurther information\n\nNobody knows.'),
  ])('what is text stays: %#', (text) => expect(textIn(text)).toContain(prose))
})
