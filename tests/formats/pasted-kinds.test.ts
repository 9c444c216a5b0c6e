import { describe, expect, test } from 'vitest'
import { isTranscriberNote } from '../../src/formats/transcription.ts'
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
  ])('%s', (_, words, at = 'head') => {
    const document = note(
      at === 'head'
        ? `Basin to be dredged\n\n${words}\n\n${prose}`
        : `Basin to be dredged\n\n${prose}\n\n${words}`,
      'text',
    )
    expect(textOf(document)).toContain(words.split('\n').at(-1))
  })

  test.each([
    ['Transcribed by I. Holm, 12 Jan 2011, from microfilm reel 44.', true],
    ['Copied by the guards, then sold to a museum in 1988.', false],
    ['Typed by the clerk, of whom nobody knew, the note was found.', false],
  ])('%s', (line, is) => expect(isTranscriberNote(line)).toBe(is))
})
