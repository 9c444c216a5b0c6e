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
])('%s is text', (line) => {
  expect(textOf(note(`Basin to be dredged\n\n${line}\n\n${prose}`, 'text'))).toContain(line)
})

describe('the name of a paper and no day', () => {
  test.each([
    ['above', 'Kyst Gazette\nPOLICE LOG 17-20 May\n\n', 'Kyst Gazette', 'POLICE LOG 17-20 May'],
    ['below', 'Basin to be dredged\n\nKyst Gazette\n\n', 'Kyst Gazette', undefined],
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
