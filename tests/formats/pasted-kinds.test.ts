import { describe, expect, test } from 'vitest'
import { isTranscriberNote } from '../../src/formats/clipping/transcription.ts'
import { fieldsOf, note, prose, textOf } from './note.ts'

/** Kinds of heads and feet of pasted articles: what is read of them, and that nothing but the text is left. */
const read: [kind: string, head: string, fields: Record<string, unknown>, foot?: string][] = [
  [
    'a citation of Trove without a writer',
    'BASIN DREDGED. (1902, May 3). Kyst Argus (Vic. : 1881 - 1934), p. 2. Retrieved March 3, 2019, from http://nla.example/1',
    {
      title: 'BASIN DREDGED',
      outlet: 'Kyst Argus',
      date: 'May 3, 1902',
      printPage: '2',
      added: 'March 3, 2019',
    },
  ],
  [
    'Delpher, without marks around the headline',
    'De haven. "Kyster courant". Kyst, 18-03-1891, p. 2. Geraadpleegd op Delpher op 14-02-2020, https://resolver.example/1',
    { title: 'De haven', outlet: 'Kyster courant', date: '18-03-1891', printPage: '2' },
  ],
  [
    'a writer behind the day',
    'Basin to be dredged\n\n*The Kyst Observer, 6 November 2019. By Ida Holm*',
    {
      title: 'Basin to be dredged',
      outlet: 'The Kyst Observer',
      date: '6 November 2019',
      authors: ['Ida Holm'],
    },
  ],
  [
    'a section behind the day',
    'Kyst Herald, 6 November 2019, Business\n\nBasin to be dredged',
    { outlet: 'Kyst Herald', date: '6 November 2019', title: 'Basin to be dredged' },
  ],
  [
    'NewsBank',
    'Basin to be dredged\nKyst Ledger (KY)\nMay 3, 2009 | Kyst Ledger (KY) | Ida Holm, Ledger staff writer | Page A1',
    {
      title: 'Basin to be dredged',
      outlet: 'Kyst Ledger',
      date: 'May 3, 2009',
      authors: ['Ida Holm'],
      printPage: 'A1',
    },
  ],
  [
    'ProQuest Historical Newspapers',
    'BASIN DREDGED\nKyst Evening Star (1901-1955); Oct 4, 1932;\nProQuest Historical Newspapers: Kyst Evening Star\npg. 9',
    { outlet: 'Kyst Evening Star', date: 'Oct 4, 1932' },
  ],
  [
    'Newspapers.com',
    'Basin Dredged\nClipped from\nThe Kyst Plainsman\nKyst, Kansas\n14 Jul 1938, Thu  •  Page 1\nClipped by ida55  •  02 Dec 2016',
    { title: 'Basin Dredged', outlet: 'The Kyst Plainsman', date: '14 Jul 1938', printPage: '1' },
  ],
  [
    'Gale, its number below the citation',
    'Basin Dredged\nKyst Courier, Wednesday, August 17, 1859; pg. 3; Issue 1044.\nNews\nGale Document Number: R3208771234',
    { title: 'Basin Dredged', outlet: 'Kyst Courier', printPage: '3' },
  ],
  [
    'Gallica',
    "Source gallica.bnf.fr / Bibliothèque nationale de France\nL'Écho de Kyst : journal républicain paraissant le mardi\n22 janvier 1895 (N° 7)\n\nUn loup au port",
    { outlet: "L'Écho de Kyst", date: '22 janvier 1895' },
  ],
  [
    'a paper with an agency',
    'Le port\nLe Matin de Kyst avec AFP',
    { outlet: 'Le Matin de Kyst', agency: 'AFP' },
  ],
  [
    'Evernote, its fields set in',
    '# Basin to be dredged\n\n    Created at: 2018-06-15T18:20:11\n    Author: ida@mail.example\n    Source URL: https://kyst.example/n/basin\n    Where: 51.2, -1.1',
    { url: 'https://kyst.example/n/basin', added: '2018-06-15T18:20:11' },
  ],
  [
    'a card of a library',
    'Card no. EL-0443\nHeadline: Basin dredged\nNewspaper: Kyst Gazette\nDate: Aug 24 1911\nPage/Col: 1:3',
    { title: 'Basin dredged', outlet: 'Kyst Gazette', date: 'Aug 24 1911' },
  ],
  [
    'OneNote',
    'Basin to be dredged\nSaturday, 24 October 2020\n09:14\n\nClipped from: <https://kyst.example/n/basin>',
    { url: 'https://kyst.example/n/basin', added: 'Saturday, 24 October 2020' },
    'Screen clipping taken: 24/10/2020 09:15',
  ],
  [
    'a scrapbook',
    '[Scrapbook 3, page 17, pasted upside down. "June 1943" in pencil on the margin.]\n\nBasin Is Dredged',
    { date: 'June 1943' },
  ],
  [
    'Europresse',
    'Le Courrier de Kyst (site web)\nCulture, jeudi 12 décembre 2019 344 mots, p. 3\n\nLe dernier quai\nArmelle Holm',
    {
      outlet: 'Le Courrier de Kyst',
      date: 'jeudi 12 décembre 2019',
      section: 'Culture',
      printPage: '3',
      title: 'Le dernier quai',
      authors: ['Armelle Holm'],
    },
    'Certificat émis le 14 janvier 2020 à Jo Lind à des fins de visualisation personnelle.\nnews·20191212·ROW·00123',
  ],
  [
    'Chronicling America',
    'The Kyst bee. [volume] (Kyst, Iowa) 1888-1925, August 20, 1909, Image 2\nImage provided by Historical Society of Iowa\nPersistent link: https://kyst.example/seq-2/\n\nGOAT STOPS FAST MAIL.',
    {
      outlet: 'The Kyst Bee',
      date: 'August 20, 1909',
      url: 'https://kyst.example/seq-2/',
      title: 'GOAT STOPS FAST MAIL.',
    },
  ],
  [
    'a kicker and the writer below the headline',
    'Le Courrier de Kyst\nMardi 4 novembre 2008\n\nPATRIMOINE\n\nLe quai retrouve son toit\n\nGuy Holm',
    { outlet: 'Le Courrier de Kyst', title: 'Le quai retrouve son toit', authors: ['Guy Holm'] },
  ],
  [
    'a writer sent to a place',
    'FOLHA DE KYST - QUINTA-FEIRA, 31 DE OUTUBRO DE 1985\n\nPorto sem barcos\n\nJOANA HOLM\nEnviada especial a Poço Fundo',
    { outlet: 'Folha de Kyst', title: 'Porto sem barcos', authors: ['JOANA HOLM'] },
  ],
  [
    'a paper with its state',
    'Kyst Register (ME)\nMarch 12, 1999\nObituaries\nPage: B4\n\nBASIN IS DREDGED',
    { outlet: 'Kyst Register', date: 'March 12, 1999', printPage: 'B4' },
  ],
  [
    'a place that nothing is known of before a common word',
    'Vossmouth Leader, 18 April 1975\n\nBasin to be dredged',
    { outlet: 'Vossmouth Leader', date: '18 April 1975' },
  ],
  [
    'days and pages in Swedish',
    'Kystbygdens Tidning, lördagen den 3 februari 1996, sidan 6\n\nHamnen muddras',
    { outlet: 'Kystbygdens Tidning', date: 'lördagen den 3 februari 1996', printPage: '6' },
  ],
  ['an agency below the text', 'Barco encalha', {}, 'JFM.\nLusa/Fim'],
  [
    'a note in brackets of who typed it',
    'BASIN IS DREDGED',
    {},
    '(From the cuttings book of a society, vol. 2. Typed up by Jo Lind.)',
  ],
  [
    'edges of printed pages',
    'Basin to be dredged\n\nPage 1 of 2        Printed on 04/02/2013 11:20 for Jo Lind',
    {},
    'Page 2 of 2        Printed on 04/02/2013 11:20 for Jo Lind',
  ],
  [
    'marks around the name of the paper',
    '"Kyst Telegraph" Fri 9 Feb 1951 p1\n\nBasin to be dredged',
    { outlet: 'Kyst Telegraph', date: 'Fri 9 Feb 1951', printPage: '1' },
  ],
  [
    'a name whose first word is that of papers, with its page',
    'Kurier Nadmorski, piątek 9 lipca 1999, str. 5\n\nPort bez statków',
    { outlet: 'Kurier Nadmorski' },
  ],
  [
    'a slash before the day',
    'Kyst Sentinel/May 6, 1969\n\nBasin to be dredged',
    { outlet: 'Kyst Sentinel', date: 'May 6, 1969' },
  ],
  [
    'who lent the cutting',
    'From the Kyst Courier of 3rd July 1909 (thanks to Jo Lind for the loan)\n\nBasin to be dredged',
    { outlet: 'Kyst Courier', date: '3rd July 1909' },
  ],
  [
    'Outlook, below a line',
    '________________________________\nFrom: Kyst Observer <alerts@kystobserver.example>\nSent: Friday, July 5, 2019 7:00 AM\nTo: Jo Lind <jo@mail.example>\nSubject: Basin to be dredged',
    { title: 'Basin to be dredged', outlet: 'Kyst Observer' },
  ],
  [
    'who saved it, and with what',
    'Basin to be dredged',
    {},
    'Sent by Ida Holm via the PressView app\nSaved with Instapaper',
  ],
  ['who sent a message on', 'Переслано от: Новости порта\n12.03.2022 18:44', { added: '12.03.2022' }],
  [
    'a mail that was printed',
    'Ida Holm <ida@mail.example>\n\nBasin to be dredged\n1 message\n\nIda Holm <ida@mail.example>\tWed, Sep 14, 2022 at 7:28 PM\nTo: Jo Lind <jo@mail.example>',
    { title: 'Basin to be dredged' },
    'https://mail.google.example/mail/u/0/?view=pt\t1/1',
  ],
]

describe('what was copied along is read, and goes', () => {
  test.each(read)('%s', (_, head, fields, foot = '') => {
    const document = note(`${head}\n\n${prose}\n\n${foot}`, head.startsWith('#') ? 'markdown' : 'text')
    expect(fieldsOf(document)).toMatchObject(fields)
    const text = textOf(document)
    expect(text).toContain(prose)
    expect(text.split(prose).join('').length).toBeLessThanOrEqual(28)
    const all = JSON.stringify([document.cut, text])
    expect(all).not.toMatch(/mail\.example|ida55|PressView|Jo Lind/)
  })
})

describe('a credit behind the last sentences', () => {
  const end = 'The first boat sails in May. The quay is mended, says the board.'
  test.each([`${end} Foto: Holm`, `${end} (Photo: Ida Holm)`])('leaves the text: %s', (last) => {
    const document = note(`Basin to be dredged\n\n${prose}\n\n${last}`, 'text')
    expect(textOf(document).endsWith(end)).toBe(true)
  })

  test.each([
    'The quay on Monday. Foto: Holm',
    `${end} He asked: Foto or film?`,
    `${end} Foto: the art of light`,
  ])('a caption and a sentence stay as they are: %s', (last) =>
    expect(textOf(note(`Basin to be dredged\n\n${prose}\n\n${last}`, 'text')).endsWith(last)).toBe(true),
  )
})

describe('a headline of two lines', () => {
  test.each([
    ['BASIN IS DREDGED\nAFTER TWO YEARS', 'BASIN IS DREDGED AFTER TWO YEARS'],
    ['SKIPPERS ASK FOR THE\nINNER BASIN', 'SKIPPERS ASK FOR THE INNER BASIN'],
    ['Basin is dredged\nafter two years', 'Basin is dredged after two years'],
    ['Kyst Herald, May 3, 1929\n\nBASIN IS DREDGED\nIN TWO WEEKS', 'BASIN IS DREDGED IN TWO WEEKS'],
  ])('%j is one', (head, title) => {
    const document = note(`${head}\n\n${prose}`, 'text')
    expect(`${fieldsOf(document)['title'] ?? textOf(document).split('\n')[0]}`).toBe(title)
  })

  test.each([
    'BASIN IS DREDGED\nNO MORE WRECKS, SAYS BOARD',
    'Basin is dredged\nBoard pays for two weeks of work',
    'Basin is dredged\nby Ida Holm',
    'Basin is dredged.\nafter two years',
    'THE KYST HERALD\nOF SATURDAY LAST',
    'Boats of Kyst\nfrom kyst.example/n/boats',
  ])('%j stays two', (head) => {
    const lines = textOf(note(`${head}\n\n${prose}`, 'text')).split('\n')
    expect(lines).not.toContain(head.replace('\n', ' '))
  })
})

describe('what only looks so stays in the text', () => {
  test.each([
    ['a headline of a cutting', 'Clipped from above\n\nThe wings of the basin were clipped on 3 May 1938.'],
    ['a note within the text', '[The rest of the column is torn.]', 'foot'],
    ['a sentence on a program', 'She saved it with Instapaper and read it on the quay.', 'foot'],
    ['who sent whom', 'Sent by Ida Holm, the boat came back.', 'foot'],
    ['an app in a sentence', 'Read by all on the quay, the Harbour app is free.', 'foot'],
    ['hours of a programme', 'Basin in pictures\nSaturday, 24 October 2020\n09:14'],
    ['a source of words', 'Source of the trouble / Bibliothèque and quay'],
    ['a number with a letter', 'BC-born skipper wins'],
    ['a paper with a friend', 'The Kyst Courier and Ida'],
    ['two of five boats', '4 of 31 skippers\n\nAsked by the board, they said: no.'],
    ['a box', 'Box: 4\n\nFolder: 12'],
    ['a headline on who saved', 'Saved by a dog\n\nClipped by nobody, the hedge grew.'],
    ['a deck of an old paper', 'FLOOD AT KYST\nRiver rises four feet in a night'],
    ['words in brackets', '[Page 3 was empty, said the clerk.]', 'foot'],
    ['pages in a sentence', 'Page 2 of 3 printed by the clerk was blank'],
  ])('%s', (_, words, at = 'head') => {
    const document = note(
      at === 'head'
        ? `Basin to be dredged\n\n${words}\n\n${prose}`
        : `Basin to be dredged\n\n${prose}\n\n${words}`,
      'text',
    )
    expect(textOf(document)).toContain(words.split('\n').at(-1))
  })

  test.each(['Spelling Bee', 'Credit Union', 'Team Leader', 'Ada Star', 'Medical Express', 'Golden Eagle'])(
    '%s is no paper',
    (name) =>
      expect(
        fieldsOf(note(`${name}, 3 May 2014\n\nBasin dredged\n\n${prose}`, 'text'))['outlet'],
      ).toBeUndefined(),
  )

  test.each([
    'Transcribed by Ida Holm, Kyst Gazette, 12 June 1955',
    'Transcriber: Ida Holm, Kyst Gazette, 12 June 1955',
    'Transcribed from the Kyst Gazette, 12 June 1955, p. 4, by Ida Holm',
    'Transcribed from the Kyst Gazette, 12 June 1955. By Ida Holm',
  ])('who transcribed it is not who wrote it: %s', (line) => {
    const document = note(`Basin dredged\n\n${prose}\n\n${line}`, 'text')
    expect(fieldsOf(document)).toMatchObject({ outlet: 'Kyst Gazette', date: '12 June 1955' })
    expect(JSON.stringify(document)).not.toContain('Holm')
  })

  test.each([
    ['[pasted in the scrapbook of Ida Holm, 12 June 1955]', ''],
    ["[from Granny Holm's album, undated]", ''],
    ['Kyst Tidende\n4 March 2019 at 09:14 · 🌐', 'All reactions:\n12\nIda Holm and 11 others\n3 comments'],
  ])('who kept it, and who liked it, is nowhere: %s', (head, foot) => {
    const document = note(`${head}\n\nBasin dredged\n\n${prose}\n\n${foot}`, 'text')
    expect(JSON.stringify(document)).not.toContain('Holm')
    expect(textOf(document)).toBe(`Basin dredged\n\n${prose}`)
  })

  test.each([
    ['Transcribed by I. Holm, 12 Jan 2011, from microfilm reel 44.', true],
    ['Copied by the guards, then sold to a museum in 1988.', false],
    ['Typed by the clerk, of whom nobody knew, the note was found.', false],
  ])('%s', (line, is) => expect(isTranscriberNote(line)).toBe(is))
})
