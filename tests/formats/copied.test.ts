import { describe, expect, test } from 'vitest'
import { cleanDocument } from '../../src/normalize/cleaning/clean.ts'
import { plainText } from '../../src/text/mdast-text.ts'
import { contextOf } from '../normalize/cleaning/document.ts'
import { fieldsOf, note, prose, textOf } from './note.ts'

/** The clean text of a pasted one. */
const cleaned = (text: string): string => plainText(cleanDocument(note(text, 'text'), contextOf()).body)

describe('a page that a browser for terminals wrote', () => {
  const page = [
    '   #[1]RSS\n\n   [2]Home [3]News [4]Sport\n\n            Basin to be dredged\n\n   By [5]Ida Holm\n\n',
    '   The harbour board met on Monday and agreed to dredge the [6]inner basin\n   before the herring boats return in autumn. (BUTTON)\n\n',
    'References\n\n   1. https://kyst.example/feed\n   2. https://kyst.example/\n   3. https://kyst.example/n\n   4. https://kyst.example/s\n   5. https://kyst.example/h\n   6. https://kyst.example/b\n',
  ].join('')

  test('numbers of links, menus and the list of addresses go', () => {
    expect(textOf(note(page, 'text'))).toBe(
      'Basin to be dredged\n\nBy Ida Holm\n\nThe harbour board met on Monday and agreed to dredge the inner basin before the herring boats return in autumn.',
    )
  })

  test.each([
    [
      'notes of a text',
      'The basin [1] is full [2].\n\nReferences\n\n1. Holm, The basin, 1988\n2. Roe, Harbours, 1990',
    ],
    [
      'notes with addresses',
      'The basin [1] is full [2].\n\nReferences\n\n1. https://kyst.example/a\n2. https://kyst.example/b',
    ],
    [
      'a list without a head',
      'The [1]basin is [2]full.\n\n1. https://kyst.example/a\n2. https://kyst.example/b',
    ],
  ])('%s stay', (_, text) => expect(textOf(note(text, 'text'))).toContain('[1]'))
})

describe('numbers of pages', () => {
  test.each([
    [
      'with a running head',
      `KYST COURIER\n\nBasin to be dredged\n\n${prose}\n\n12\n\n${prose}\n\nKYST COURIER\n13\n\nNobody paid.`,
    ],
    [
      'that part a sentence',
      `Basin to be dredged\n\n${prose}\n\nThe board of the harbour met again and\n\n2\n\nagreed to dredge the basin, of which the skippers of\n\n3\n\nthe town had spoken.`,
    ],
    ['of all', `Basin to be dredged\n\n${prose}\n\nPage 1 of 2\n\n${prose}\n\nPage 2 of 2`],
  ])('%s go', (_, text) => expect(textOf(note(text, 'text'))).not.toMatch(/^(?:Page )?\d+(?: of 2)?$/m))

  test('a paragraph that they part is whole again', () => {
    const text = `Basin to be dredged\n\n${prose}\n\nThe board of the harbour met again and\n\n- 1 -\n\nagreed to dredge the basin.\n\n- 2 -`
    expect(textOf(note(text, 'text'))).toContain('met again and agreed to dredge')
  })

  test.each([
    ['parts of a text', `Basin to be dredged\n\n1\n\n${prose}\n\n2\n\n${prose}`],
    ['a score', `Kyst won.\n\n2\n\n3\n\n${prose}`],
    ['a year', `${prose}\n\n1988\n\n${prose}`],
  ])('%s stay', (_, text) => expect(textOf(note(text, 'text'))).toMatch(/^\d+$/m))
})

test.each([
  'Ada Roe shared this with you',
  'Shared with Your friends',
  'Shared by Ada Roe',
  'Ada Roe thought you’d like this:',
  'Ada Roe hat diesen Artikel mit Ihnen geteilt',
])('who shared it is kept nowhere: %s', (line) => {
  expect(JSON.stringify(note(`${line}\n\nBasin to be dredged\n\n${prose}`, 'text'))).not.toMatch(
    /Ada|[Ss]hared|geteilt/,
  )
})

test.each([
  'The mayor, whose wife shared a link',
  'Boats shared with friends are cheaper, says board',
  'He shared this: the basin is full.',
  'весь город Марла shared this',
])('%s is text', (line) => {
  expect(textOf(note(`Basin to be dredged\n\n${line}\n\n${prose}`, 'text'))).toContain(line)
})

describe('the name of a paper and no day', () => {
  test.each([
    ['above', 'Kyst Gazette\nPOLICE LOG 17-20 May\n\n', 'Kyst Gazette', 'POLICE LOG 17-20 May'],
    ['below', 'Basin to be dredged\n\nKyst Gazette\n\n', 'Kyst Gazette', undefined],
    [
      'a word that much else has, near a day',
      'Kyst Post\nBasin to be dredged\nIda Holm\nTue 14 May 2024 06.00 BST\n\n',
      'Kyst Post',
      'Basin to be dredged',
    ],
    [
      'a page between name and day',
      'Kyst Post\nPage A4\nMay 14, 2024\n\nBASIN CLOSED\n\n',
      'Kyst Post',
      'BASIN CLOSED',
    ],
    [
      'a magazine and its season',
      'THE KYST NEWS\nSpring 1952\n\nBasin closed\n\n',
      'The Kyst News',
      'Basin closed',
    ],
    ['a magazine and its month', 'THE BELL\nJUNE 1978\n\nBasin closed\n\n', 'The Bell', 'Basin closed'],
  ])('%s', (_, head, outlet, title) => {
    expect(fieldsOf(note(`${head}${prose}`, 'text'))).toMatchObject({ outlet, ...(title && { title }) })
  })

  test.each([
    ['a headline above its day', 'THE FLOOD\nJUNE 1978\n\n'],
    ['a headline above a byline', 'Kyst Loses Gazette\nBy Ida Holm\n\n'],
    ['a headline and what it says again', 'Kyst Loses Gazette\nThe paper closed on Friday.\n\n'],
    ['a word that is much else', 'The Last Post\nBasin to be dredged\n\n'],
  ])('%s names none', (_, head) => {
    expect(fieldsOf(note(`${head}${prose}`, 'text'))).not.toHaveProperty('outlet')
  })
})

describe('a citation in the style of a handbook', () => {
  test.each([
    [
      'APA',
      'Holm, I. (2019, March 14). Basin to be dredged. Kyst Gazette. https://kyst.example/basin',
      {
        title: 'Basin to be dredged',
        outlet: 'Kyst Gazette',
        date: 'March 14, 2019',
        authors: ['I. Holm'],
        url: 'https://kyst.example/basin',
      },
    ],
    [
      'Chicago',
      'Ada Holm, "Basin to Be Dredged," Kyst Gazette, March 14, 2019, 4.',
      { title: 'Basin to Be Dredged', outlet: 'Kyst Gazette', date: 'March 14, 2019', authors: ['Ada Holm'] },
    ],
    [
      'MLA',
      'Holm, Ada. "Basin to Be Dredged." Kyst Gazette, 14 Mar. 2019, p. 4. ProQuest, www.proquest.com/docview/7?accountid=9. Accessed 3 May 2024.',
      { title: 'Basin to Be Dredged', outlet: 'Kyst Gazette', date: '14 Mar. 2019', added: '3 May 2024' },
    ],
    [
      'Wikipedia',
      '{{cite news |last=Holm |first=Ada |title=Basin to be dredged |url=https://kyst.example/basin |work=Kyst Gazette |date=14 March 2019 |access-date=3 May 2024}}',
      {
        title: 'Basin to be dredged',
        outlet: 'Kyst Gazette',
        date: '14 March 2019',
        authors: ['Ada Holm'],
        added: '3 May 2024',
        url: 'https://kyst.example/basin',
      },
    ],
    [
      'the German Wikipedia',
      '{{Internetquelle |autor=Ada Holm |url=https://kyst.example/basin |titel=Becken wird tiefer |werk=Kyst Anzeiger |datum=2019-03-14 |abruf=2024-05-03}}',
      {
        title: 'Becken wird tiefer',
        outlet: 'Kyst Anzeiger',
        date: '2019-03-14',
        authors: ['Ada Holm'],
        added: '2024-05-03',
      },
    ],
    [
      'a note with a short year',
      'Kyst Gazette, 14/3/58, p.2 - "BASIN CLOSED"',
      { title: 'BASIN CLOSED', outlet: 'Kyst Gazette', date: '14/3/1958' },
    ],
    [
      'an old masthead in one line',
      'Kyst Gazette. Friday, 14th March 1958. Price 3d.',
      { outlet: 'Kyst Gazette', date: 'Friday, 14th March 1958' },
    ],
  ])('%s', (_, line, expected) => {
    const read = note(`${line}\n\n${prose}`, 'text')
    expect(fieldsOf(read)).toMatchObject(expected)
    expect(textOf(read)).toBe(prose)
  })

  test.each([
    'Holm, I. (2019). The deep basin. Arlen: Harbour Press.',
    'Ada Holm, "the best pilot," according to the board, March 14, 2019, retires.',
    'The board said on 14/3/58 - "BASIN CLOSED"',
    'The gazette. It closed on 14 March 1958, and nobody mourned.',
    '{{harbour |title=Basin |date=2019}}',
    '%%\n{{cite news |title=Basin |work=Kyst Gazette |date=14 March 2019}}\n%%',
    '<!--\n{{cite news |title=Basin |work=Kyst Gazette |date=14 March 2019}}\n-->',
  ])('%s is none', (line) =>
    expect(fieldsOf(note(`${line}\n\n${prose}`, 'text'))).not.toHaveProperty('outlet'),
  )
})

describe('the running head of a page, its number first', () => {
  test.each([
    ['Page 3  Kyst Gazette  Friday, March 14, 1958', 'Kyst Gazette'],
    ['Seite 3  Hafenbote  Freitag, 14. März 1958', 'Hafenbote'],
    ['3  Hafenbote  Freitag, 14. März 1958', 'Hafenbote'],
    ['Seite 3 Hafenbote Freitag, 14. März 1958', 'Hafenbote'],
    ['Page 3 The Kyst Courier Friday, March 14, 1958', 'The Kyst Courier'],
  ])('%s', (line, outlet) => {
    const read = note(`${line}\n\nBasin to be dredged\n\n${prose}`, 'text')
    expect(fieldsOf(read)).toMatchObject({ outlet, printPage: '3' })
    expect(textOf(read)).toBe(`Basin to be dredged\n\n${prose}`)
  })

  test.each([
    'Page 3 Profile Friday, March 14, 1958',
    '12  Boats dredged  14 March 1958',
    'Seite 3  Freitag, 14. März 1958',
    '3 Kyst Gazette reporters left on Friday, March 14, 1958',
    '14 Gazette boys  march on Friday, March 14, 1958',
  ])('%s is none', (line) =>
    expect(fieldsOf(note(`${line}\n\nBasin to be dredged\n\n${prose}`, 'text'))).not.toHaveProperty('outlet'),
  )
})

describe('what stands above a text', () => {
  test.each([
    [
      'a frame of archive.today',
      'archive.today\nwebpage capture\nSaved from\nhttps://kyst.example/basin\n3 May 2019 07:12:11 UTC\n\nBasin to be dredged\n\n',
      { url: 'https://kyst.example/basin', added: '3 May 2019' },
    ],
    [
      'the title block of Pandoc',
      '% Basin to be dredged\n% Ida Holm; Ada Roe\n% 4 March 2019\n\n',
      { title: 'Basin to be dredged', authors: ['Ida Holm', 'Ada Roe'], date: '4 March 2019' },
    ],
    [
      'an issue as Madrid files it',
      'El Eco de Osma : diario de la tarde: Año XII Número 311 - 1911 noviembre 4\n\nLA DRAGA\n\n',
      { outlet: 'El Eco de Osma', date: '4 de noviembre de 1911', title: 'LA DRAGA' },
    ],
    [
      'where it was found and who copied it',
      'Found in a scrapbook, copied by hand by Ada Roe 2019.\n\nKyst Gazette\n15th June 1958\n\nBASIN CLOSED\n\n',
      { outlet: 'Kyst Gazette', date: '15th June 1958', title: 'BASIN CLOSED' },
    ],
    [
      'a short year behind full stops',
      'Kyst Gazette. 15/6/58. p3\nBasin closed\n\n',
      { outlet: 'Kyst Gazette', date: '15/6/1958' },
    ],
    [
      'the record of ProQuest with its writer',
      'Basin closed\nHolm, Ida. Kyst Gazette; Kyst [Kyst]14 Mar 2019: A.4.\n\n',
      { title: 'Basin closed', authors: ['Ida Holm'], outlet: 'Kyst Gazette' },
    ],
    ['a forum', 'r/kyst\nPosted by u/ada77 3 days ago\n\nBasin to be dredged\n\n', {}],
  ])('%s', (_, head, expected) => {
    const read = note(`${head}${prose}`, 'text')
    expect(fieldsOf(read)).toMatchObject(expected)
    expect(textOf(read)).not.toMatch(/archive|scrapbook|ada77|Found|%/)
    expect(textOf(read)).toContain(prose)
  })

  test.each([
    ['percent of votes', '% of votes\n\n12 of 30\n\n'],
    ['a saying in a text', 'Saved from the flood\n\n'],
    ['a song', 'Copied by all, loved by few\n\n'],
  ])('%s stays', (_, head) => {
    expect(textOf(note(`${head}${prose}`, 'text'))).toContain(head.split('\n')[0])
  })

  test('the contacts below a release go, a division of a text does not', () => {
    const foot = '\n\n###\n\nMedia contact: Ada Roe, +44 555 010 199, press@kyst.example'
    expect(textOf(note(prose + foot, 'text'))).toBe(prose)
    expect(textOf(note(`${prose}\n\n###\n\nNobody paid for it.`, 'text'))).toContain('Nobody paid')
  })

  test('messages of others in a chat are talk', () => {
    const chat = `[14/03/2023, 18:05:12] Rob Tann: Basin to be dredged\n\n${prose}\n\n${prose}\n[14/03/2023, 18:07:00] Mum: oh no!!\n[14/03/2023, 18:08:00] Rob Tann: and https://kyst.example/basin`
    const text = textOf(note(chat, 'text'))
    expect(text).not.toMatch(/oh no|Mum|Rob/)
    expect(text).toContain(prose)
  })
})

describe('headlines of other stories below a text', () => {
  test.each([
    ['English', 'Read next\nNew school opens in Marle\nMayor explains road works'],
    [
      'with descriptions',
      'Related stories\n\nNew school opens in Marle\n\nIt has nine rooms.\n\nMayor explains road works\n\nThey take a year.',
    ],
  ])('%s', (_, foot) => expect(cleaned(`Basin to be dredged\n\n${prose}\n\n${foot}`)).toBe(prose))

  test.each([
    [
      'Russian',
      'Гавань углубят осенью, сообщила администрация порта во вторник.',
      'Читайте также:\nВ Марле открыли школу\nМэр рассказал о дорогах',
    ],
    [
      'Turkish',
      'Liman kurulu pazartesi günü toplandı ve havzanın derinleştirilmesine karar verdi.',
      'İlgili Haberler\nMarle’de yeni okul açıldı\nBaşkan yolları anlattı',
    ],
  ])('%s', (_, text, foot) => expect(cleaned(`${text}\n\n${text}\n\n${foot}`)).toBe(`${text}\n\n${text}`))

  test.each([
    ['a text that goes on', `Read next\n\n${prose}`],
    ['a list of the text', 'The board will meet\n\non Monday\n\non Friday'],
  ])('%s stays', (_, foot) =>
    expect(cleaned(`Basin to be dredged\n\n${prose}\n\n${foot}`)).toContain(foot.split('\n').at(-1) ?? ''),
  )
})

test.each([
  [
    'a short one opens with its paper',
    `[12/05/2020, 09:14] Ada Roe: look what I found!!\n[12/05/2020, 09:15] Ada Roe: From the Courier, 5 June 1953:\n\nBasin dredged\n\n${prose}`,
    false,
  ],
  [
    'words of the same sender are part of it',
    `[12/05/2020, 09:14] Ada Roe: Basin dredged\n[12/05/2020, 09:15] Ada Roe: ${prose}`,
    true,
  ],
])('a clipping in a chat: %s', (_, text, isPart) => {
  const document = note(text, 'text')
  expect(textOf(document)).toContain('Basin dredged')
  expect(textOf(document)).not.toMatch(/Ada|look what/)
  expect(fieldsOf(document).outlet).toBe(isPart ? undefined : 'Courier')
})
