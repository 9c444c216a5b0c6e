import { describe, expect, test } from 'vitest'
import { readFrame } from '../../src/formats/clipping/frame.ts'
import { emptyFields } from '../../src/formats/fields/fields.ts'
import { parseText } from '../../src/formats/markup/text.ts'
import { fieldsOf, note, prose, textOf } from './note.ts'

/** name, text above the article, text below it, fields, what is left of the frame in the text. */
type Case = readonly [
  name: string,
  above: string,
  below: string,
  fields: Record<string, unknown>,
  left?: string,
]

const cases: readonly Case[] = [
  [
    'WhatsApp',
    '[09/03/2019, 08:12:44] Aunt Berit: *Basin to be dredged*\n\n',
    '',
    { added: '09/03/2019' },
    'Basin to be dredged\n\n',
  ],
  [
    'WhatsApp on Android',
    '3/9/19, 8:12 AM - Aunt Berit: Basin to be dredged\n\n',
    '',
    { added: '3/9/19' },
    'Basin to be dredged\n\n',
  ],
  [
    'WhatsApp, with who came and went',
    '3/9/19, 8:10 AM - Messages and calls are end-to-end encrypted.\n3/9/19, 8:12 AM - Aunt Berit: Basin to be dredged\n\n',
    '\n3/9/19, 8:15 AM - Aunt Berit added Uncle Ole\n3/9/19, 8:16 AM - Uncle Ole left',
    { added: '3/9/19' },
    'Basin to be dredged\n\n',
  ],
  [
    'Telegram, a channel of a paper',
    'Kyst Courier, [04.03.2019 09:14]\nBasin to be dredged\n\n',
    '\n\n📲 Follow: @kystcourier',
    { outlet: 'Kyst Courier', date: '04.03.2019' },
    'Basin to be dredged\n\n',
  ],
  [
    'Telegram, from somebody',
    'Berit, [04.03.2019 09:14]\n[Forwarded from Uncle Ole]\nBasin to be dredged\n\n',
    '',
    { added: '04.03.2019' },
    'Basin to be dredged\n\n',
  ],
  [
    'Telegram, with an answer',
    'Berit, [04.03.2019 09:14]\nBasin to be dredged\n\n',
    '\n\nUncle Ole, [04.03.2019 09:20]\n[In reply to Berit]',
    { added: '04.03.2019' },
    'Basin to be dredged\n\n',
  ],
  [
    'Slack, with an answer',
    'Berit Aune  9:14 AM\nhttps://kystavisa.example/basin\n\nBasin to be dredged\n\n',
    '\n\nUncle Ole  9:20 AM\n\n:eyes: 2',
    { url: 'https://kystavisa.example/basin' },
    'Basin to be dredged\n\n',
  ],
  [
    'Slack',
    'Berit Aune  9:14 AM\nhttps://kystavisa.example/basin\n\nBasin to be dredged\n\n',
    '\n\n:eyes: 2',
    { url: 'https://kystavisa.example/basin' },
    'Basin to be dredged\n\n',
  ],
  [
    'Facebook',
    'Kyst Tidende\n4 March 2019 at 09:14 · 🌐\n\nBasin to be dredged\n\n',
    '\n\nAll reactions:',
    { outlet: 'Kyst Tidende', date: '4 March 2019' },
    'Basin to be dredged\n\n',
  ],
  [
    'Firefox',
    'kystavisa.example\nBasin to be dredged\nIda Holm\n2–3 minutes\n\n',
    '',
    { outlet: 'kystavisa.example', authors: ['Ida Holm'] },
    'Basin to be dredged\n\n',
  ],
  [
    'Pocket',
    'Basin to be dredged\nIda Holm\nkystavisa.example\n4 min read\n\nMar 4, 2019 • View Original\n\n',
    '\n\nHighlight\nAdd note',
    { authors: ['Ida Holm'], date: 'Mar 4, 2019' },
    'Basin to be dredged\n\n',
  ],
  [
    'Feedly',
    'Basin to be dredged\nKystavisa / by Ida Holm / 3d\n\n',
    '\n\nVISIT WEBSITE\n\nSent from Feedly\nhttps://kystavisa.example/basin',
    { outlet: 'Kystavisa', authors: ['Ida Holm'], url: 'https://kystavisa.example/basin' },
    'Basin to be dredged\n\n',
  ],
  ['a telephone', 'Basin to be dredged\n\n', '\n\nSent from my iPhone', {}, 'Basin to be dredged\n\n'],
  [
    'EBSCO',
    'Title: Basin to be dredged.\nBy: HOLM, IDA, Kyst Courier, 14710595, Mar 04, 2019\nDatabase: Newspaper Source\n\nSection: LOCAL, pg. 3A\n\n',
    '\n\nCopyright of Kyst Courier is the property of Kyst Media and its content may not be copied or emailed to multiple sites.',
    {
      title: 'Basin to be dredged',
      outlet: 'Kyst Courier',
      date: 'Mar 04, 2019',
      authors: ['Ida Holm'],
      printPage: '3A',
      section: 'LOCAL',
    },
  ],
  [
    'NewsBank',
    'Kyst Courier, The (Nordfjord, Norway)\nMarch 4, 2019\nBasin to be dredged\nAuthor/Byline: Ida Holm\nPage: 3A\nReadability: Lexile: 1190\n\n',
    '\n\nRecord: 12345ABC\nTo bookmark this article, right-click on the link below: Basin to be dredged\nhttp://bank.example/doc?p=LIBRARY-7',
    { outlet: 'The Kyst Courier', date: 'March 4, 2019', authors: ['Ida Holm'], printPage: '3A' },
    'Basin to be dredged\n\n',
  ],
  [
    'Gale',
    'Gale OneFile: News\nTitle: Basin to be dredged\nSource: Kystavisa\n\n',
    '\n\nSource Citation (MLA 9th Edition)\nHolm, Ida. "Basin to be dredged." Kystavisa, 4 Mar. 2019, link.gale.example/apps/doc/A5?u=LIBRARY-7. Accessed 9 Mar. 2020.',
    { title: 'Basin to be dredged', outlet: 'Kystavisa' },
  ],
  [
    'Gallica',
    "Rappel de votre demande:\n\nTitre : Le Courrier de Marle : journal\n\nDate d'édition : 1887-03-04\n\nIdentifiant : ark:/12148/bpt6k1\n\nLe taux de reconnaissance estimé pour ce document est de 97%.\n\nBasin to be dredged\n\n",
    '',
    { outlet: 'Le Courrier de Marle', date: '1887-03-04', url: 'https://gallica.bnf.fr/ark:/12148/bpt6k1' },
    'Basin to be dredged\n\n',
  ],
  [
    'Retriever',
    'Basin to be dredged\n\nKyst Tidning, 2019-03-04 05:40\n\nSida 7. Publicerat i print.\n\n',
    '\n\n© Kyst Tidning\n\nAlla artiklar är skyddade av upphovsrättslagen.\nLäs hela artikeln på http://ret.example/AbC',
    { outlet: 'Kyst Tidning', date: '2019-03-04', printPage: '7' },
    'Basin to be dredged\n\n',
  ],
  [
    'Delpher, a page',
    'Basin to be dredged\n\n',
    '\n\n"De Marler Courant". "Marle", 1957/03/04 00:00:00, p. 3. Geraadpleegd op Delpher op 12-03-2020, https://resolver.example/a',
    { outlet: 'De Marler Courant', date: '1957-03-04', printPage: '3' },
    'Basin to be dredged\n\n',
  ],
  [
    'Westlaw',
    '3/4/19 Kyst Courier (Nordfjord) A4\n2019 WLNR 11998877\n\nKyst Courier\nCopyright 2019 Kyst Media. All Rights Reserved.\n\nMarch 4, 2019\n\nSection: Local\n\nBasin to be dredged\n\nIda Holm\n\n',
    '\n\n---- Index References ----\n\nWord Count: 121\n\nEnd of Document',
    {
      title: 'Basin to be dredged',
      outlet: 'Kyst Courier',
      date: 'March 4, 2019',
      authors: ['Ida Holm'],
      printPage: 'A4',
      section: 'Local',
    },
    'Basin to be dredged\n\n',
  ],
  [
    'OTS',
    'OTS0142, 4. März 2019, 10:12\n\nBasin to be dredged\n\nUtl.: Board pays a half =\n\n',
    '\n\nRückfragen & Kontakt:\nHarbour office\n\nOTS-ORIGINALTEXT PRESSEAUSSENDUNG | HAF',
    { date: '4. März 2019', standfirst: 'Board pays a half' },
    'Basin to be dredged\n\n',
  ],
  [
    'presseportal',
    '04.03.2019 – 10:12\n\nHarbour office\n\nBasin to be dredged\n\nNordfjord (ots)\n\n',
    '\n\nPressekontakt:\n\nIda Holm\n\nOriginal-Content von: Harbour office, übermittelt durch news aktuell',
    { date: '04.03.2019' },
    'Basin to be dredged\n\n',
  ],
  [
    'a citation with its address behind it',
    'Basin to be dredged\n\n',
    '\n\nMarler Bote, Band 70, Nummer 112, 15. Mai 1913, Seite 2. https://archive.example/a',
    { outlet: 'Marler Bote', date: '15. Mai 1913', printPage: '2', url: 'https://archive.example/a' },
    'Basin to be dredged\n\n',
  ],
  [
    'a citation with the archive and its address in brackets',
    'Basin to be dredged\n\n',
    '\n\nMarler Zeitung, 4. März 1927, S. 3 (ANNO/Österreichische Nationalbibliothek, https://anno.example/a?d=1)',
    { outlet: 'Marler Zeitung', date: '4. März 1927', printPage: '3' },
    'Basin to be dredged\n\n',
  ],
  [
    'who wrote and edited, above the copyright',
    'Basin to be dredged\n\n',
    '\n\nalo/bro/ft\n\n© Kyst Agency',
    {},
    undefined,
  ],
  [
    'who wrote and the host',
    'Basin to be dredged\nIda Holm - Kystavisa.example\n\n',
    '',
    { authors: ['Ida Holm'], outlet: 'kystavisa.example' },
    'Basin to be dredged\n\n',
  ],
  [
    'labels of Chinese papers',
    'Basin to be dredged\n\n来源：石桥晚报 2013-05-15 18:30 作者：李明\n\n',
    '',
    { outlet: '石桥晚报', date: '2013-05-15', authors: ['李明'] },
  ],
  [
    'a label behind the day',
    'Basin to be dredged\n\nOpublikowano: 15 maja 2013, 18:30. Autor: Ewa Nowacka\n\n',
    '',
    { date: '15 maja 2013', authors: ['Ewa Nowacka'] },
  ],
  [
    'a mail in a mail, with a word of who sent it on',
    'From: Berit Aune <berit@mail.example>\nSent: Thursday, May 16, 2013 9:14 AM\nTo: Uncle Ole <ole@mail.example>\nSubject: FW: Basin\n\nLook!\n\nFrom: Kystavisa <news@kystavisa.example>\nSent: Wednesday, May 15, 2013 6:30 PM\nTo: Berit Aune\nSubject: Basin to be dredged\n\n',
    '',
    { title: 'Basin to be dredged', date: 'Wednesday, May 15, 2013 6:30 PM' },
    '',
  ],
  [
    'pages of a print-out',
    'KYST COURIER\nMonday, March 4, 2019          A4\n\nBasin to be dredged\n\nThe basin is full.\n\n- 1 -\nKYST COURIER\nMonday, March 4, 2019          A5\n\n',
    '\n\n- 2 -',
    { outlet: 'Kyst Courier' },
    'Basin to be dredged\n\nThe basin is full.\n\n',
  ],
  [
    'a letter',
    'Kyst Times\nLetters to the Editor\n4 March 2019\n\nPay for the basin\n\nSir, – ',
    '\n\nYours faithfully,\nIda Holm\nQuay Road, Marle',
    { outlet: 'Kyst Times', date: '4 March 2019', title: 'Pay for the basin', authors: ['Ida Holm'] },
  ],
  [
    'a notice of a death',
    'Ida Holm\n1934 – 2019\n\n',
    '',
    { title: 'Ida Holm', standfirst: '1934 – 2019' },
    '',
  ],
  [
    'a transcript',
    'FULL TRANSCRIPT\n\nTHE EVENING HOUR\n\nBasin to Be Dredged\n\nAired March 4, 2019 - 20:00 ET\n\nIDA HOLM, BYLINE: Good evening.\n\nOLE VIK: They dredge.\n\n',
    '',
    { title: 'Basin to Be Dredged', date: 'March 4, 2019', authors: ['IDA HOLM'] },
  ],
]

describe('what programs set around a text that was copied', () => {
  for (const [name, above, below, fields, left] of cases)
    test(name, () => {
      const document = note(`${above}${prose}${below}`, 'text')
      expect(fieldsOf(document)).toMatchObject(fields)
      if (left !== undefined) expect(textOf(document)).toBe(`${left}${prose}`)
      expect(JSON.stringify(document)).not.toMatch(/Berit|Uncle Ole|LIBRARY-7/)
    })

  test.each([
    ['a dialogue with hours', '[10:15] Holm: The basin is full.\n\n'],
    ['a day with its hour and no message', '4/3/19, 10:15 - The basin is full.\n\n'],
    ['a day and a name', 'Monday, 4 March 2019\nIda Holm: the basin is full\n\n'],
    ['a line about somebody', 'Ida Holm, [who led the board] until 2019\n\n'],
    ['minutes that are told', 'Basin to be dredged\n\nFour minutes later the tide came in.\n\n'],
    ['years that are no life', 'Basin Works\nThe years 1934 to 2019\n\n'],
    ['a headline with years', 'Harbours of the coast, 1934 to 2019\nWhat became of them\n\n'],
    [
      'a sentence that is sent',
      'Basin to be dredged\n\nSent from the harbour office on Monday, the letter of the board reached every skipper.\n\n',
    ],
    [
      'a notice with a salutation within',
      'Basin to be dredged\n\nDear skippers, the board wrote, we dredge.\n\n',
    ],
    ['numbers of parts', 'Basin to be dredged\n\n- 1 -\n\nThe basin is full.\n\n- 2 -\n\n'],
    ['a host in a sentence', 'Ida Holm - who runs kystavisa.example - dredges\n\n'],
    ['two that speak, and no head', 'IDA HOLM: They dredge.\n\nOLE VIK: At last.\n\n'],
  ])('%s is text', (_, above) => {
    const text = `${above}${prose}`
    const document = note(text, 'text')
    expect(textOf(document).replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '))
  })

  test('a document that is no plain text', () => {
    const body = parseText(`Basin to be dredged\n\nKyst Courier, 4 March 2019, p. 3\n\n${prose}`)
    const document = readFrame({
      path: 'a.docx',
      hash: '',
      format: 'docx',
      stated: emptyFields(),
      body,
      diagnostics: [],
    })
    expect(fieldsOf(document)).toMatchObject({ outlet: 'Kyst Courier', date: '4 March 2019', printPage: '3' })
    expect(textOf(document)).toBe(`Basin to be dredged\n\n${prose}`)
    expect(document.stated.outlet[0]?.line).toBeNull()
  })
})
