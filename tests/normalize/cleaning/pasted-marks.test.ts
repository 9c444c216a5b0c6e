import { describe, expect, test } from 'vitest'
import { languageOf } from '../../../src/languages/load.ts'
import { readByline } from '../../../src/normalize/byline.ts'
import { cleanDocument } from '../../../src/normalize/cleaning/clean.ts'
import { findRule } from '../../../src/normalize/cleaning/furniture/find.ts'
import { furnitureOf } from '../../../src/normalize/cleaning/furniture/index.ts'
import { foldPhrase } from '../../../src/normalize/cleaning/furniture/phrase.ts'
import { isDateLine } from '../../../src/normalize/date-line.ts'
import { plainText } from '../../../src/text/mdast-text.ts'
import { contextOf, documentOf } from './document.ts'

const ruleOf = (text: string, language: string): string | null => {
  const key = foldPhrase(text)
  return findRule(text, key, key.split(' '), furnitureOf(languageOf(language), [key]))?.reason ?? null
}

test.each([
  ['270_008_basin.jpg', 'en'],
  ['IMG-2041.JPEG', 'en'],
  ['Argus logo', 'en'],
  ['17°', 'de'],
  ['-3,5 °C', 'de'],
  ['Basen portu fot. Ida Holm', 'pl'],
  ['Envie-nos sugestões de matérias: (14) 5550-0000', 'pt'],
  ['Lo último en Kyst', 'es'],
  ['Les articles les plus consultés', 'fr'],
  ['Weiter zum Artikel', 'de'],
  ['Sonraki Haber Yükleniyor...', 'tr'],
  ['مواقيت الصلاة', 'ar'],
  ['다른기사 보기', 'ko'],
  ['PO Box 36', 'en'],
  ['Marle, IA 50475', 'en'],
  ['Phone:  641-555-0100', 'en'],
  ['Блоги | |', 'ru'],
  ['ANTARA/Ida Holm', 'id'],
  ['Ida Holm, periodista de Kyst (REUTERS/Ola Dahl)', 'es'],
  ['Perahu di dermaga (Kyst24.com/ Ida Holm)', 'id'],
  ['Sidan uppdaterad den 31 oktober 2016', 'sv'],
  ['この記事をもっと詳しく読むにはこちら', 'ja'],
])('is no part of an article: %s', (line, language) => {
  expect(ruleOf(line, language)).not.toBeNull()
})

test.each([
  ['Council unveils new logo', 'en'],
  ['The dredger comes in May. The board agreed to that (Reuters/Ida Holm)', 'en'],
  ['The board pays for boats (and/or nets)', 'en'],
  ['The page was named basin.jpg', 'en'],
  ['17 degrees at the quay', 'en'],
  ['In Marle, Iowa, 50 came', 'en'],
  ['Phone calls from 1999', 'en'],
  ['AP wins/loses in court', 'en'],
  ['Mais de 200 pessoas na rua', 'pt'],
  ['Zum Artikel 5 des Grundgesetzes sprach Ida Holm.', 'de'],
  ['Fotograf Ola Holm', 'pl'],
  ['قال الوزير على تلغرام', 'ar'],
])('may be one: %s', (line, language) => {
  expect(ruleOf(line, language)).toBeNull()
})

const paragraph = (name: string): string =>
  `The harbour board of ${name} voted on Monday night to hire a company to dredge the channel, ending a dispute that had kept two boats tied up since the spring.`
const clean = (text: string) => cleanDocument(documentOf(text), contextOf())

describe('around a pasted text', () => {
  test('a mark that nothing stands below goes', () => {
    expect(plainText(clean(`Basin to be dredged\n\n${paragraph('Kyst')}\n\n|`).body)).toBe(paragraph('Kyst'))
  })

  test('what a program sets before the headline does not keep it in the text', () => {
    const title = '[Basin] Harbour board votes to dredge the channel'
    const page = `---\ntitle: "${title}"\n---\nHarbour board votes to dredge the channel\n\n${paragraph('Kyst')}\n\n${paragraph('Marle')}`
    const { body } = clean(page)
    expect(plainText(body)).toBe(`${paragraph('Kyst')}\n\n${paragraph('Marle')}`)
  })

  test('a heading of few words that the headline ends with stays', () => {
    const page = `---\ntitle: "Harbour board votes: what happens next"\n---\nWhat happens next\n\n${paragraph('Kyst')}\n\n${paragraph('Marle')}`
    expect(plainText(clean(page).body)).toMatch(/^What happens next/)
  })

  test('counts beside the writer are no text', () => {
    const head =
      'Basin to be dredged\n\nIda Holm\n\nFollow\n\n5 min read\n\n·\n\nOct 14, 2019\n\n112\n\n3\n\nShare'
    const { body, authors } = clean(`${head}\n\n${paragraph('Kyst')}\n\n${paragraph('Marle')}`)
    expect(plainText(body)).toBe(`${paragraph('Kyst')}\n\n${paragraph('Marle')}`)
    expect(authors.map(({ name }) => name)).toEqual(['Ida Holm'])
  })

  test('the writer behind day and hour', () => {
    const { authors } = clean(
      `Basin to be dredged\n\n14.10.2019 14:08 Uhr Ida Holm\n\n${paragraph('Kyst')}\n\n${paragraph('Marle')}`,
    )
    expect(authors.map(({ name }) => name)).toEqual(['Ida Holm'])
  })
})

describe('labels above a headline', () => {
  test.each([
    ['Logo\n\nVerkehr', 'one-word labels'],
    ['Kyst Herald\nMarkets\nBoats and quays', 'three entries of a menu'],
  ])('go: %s', (labels) => {
    const text = `${labels}\n\nHarbour board votes to dredge the channel\n\n${paragraph('Kyst')}\n\n${paragraph('Marle')}`
    const { title, body } = clean(text)
    expect(title.value).toBe('Harbour board votes to dredge the channel')
    expect(plainText(body)).toBe(`${paragraph('Kyst')}\n\n${paragraph('Marle')}`)
  })

  test('a headline of two words above its deck stays one', () => {
    const { title } = clean(
      `Basin dredged\n\nSkippers are glad of the work of nine months\n\n${paragraph('Kyst')}\n\n${paragraph('Marle')}`,
    )
    expect(title.value).toBe('Basin dredged')
  })
})

describe('links between dashes', () => {
  const links = '-\nFerry to sail on Sundays\n-\nMarle wants its lamps back'

  test('below the text are cut', () => {
    const text = `Basin to be dredged\n\n${paragraph('Kyst')}\n\n${paragraph('Marle')}\n${links}\n`
    expect(plainText(clean(text).body)).toBe(`${paragraph('Kyst')}\n\n${paragraph('Marle')}`)
  })

  test('one dash between two paragraphs parts nothing', () => {
    const text = `Basin to be dredged\n\n${paragraph('Kyst')}\n\n-\n\n${paragraph('Marle')}`
    expect(plainText(clean(text).body)).toContain(paragraph('Marle'))
  })

  test('a list that the text announces stays', () => {
    const text = `Basin to be dredged\n\n${paragraph('Kyst')} The board named two reasons:\n-\nthe depth of the inner basin\n-\nthe age of the quay walls\n`
    expect(plainText(clean(text).body)).toContain('the age of the quay walls')
  })
})

describe('sites that sign their datelines', () => {
  test.each([
    ['Kyst24.com, Marle - ', 'Kyst24.com'],
    ['KYST24.CO, Marle - ', 'KYST24.CO'],
    ['Marle (kyst24.com) – ', 'kyst24.com'],
  ])('%s', (opening, outlet) => {
    const { outlet: found } = clean(`Basin to be dredged in the spring\n\n${opening}${paragraph('Kyst')}`)
    expect(found?.name).toBe(outlet)
  })

  test('an address within a sentence is no outlet', () => {
    const { outlet } = clean(`Basin to be dredged\n\nThe board (kyst24.com) ${paragraph('Kyst')}`)
    expect(outlet).toBeNull()
  })
})

test.each([
  ['MARLE2017-09-22 16:35', true],
  ['Municipal14/05/2023', true],
  ['A2017-09-22', false],
  ['Flight KL2017', false],
])('a day that has grown together with its label: %s', (line, is) => {
  expect(isDateLine(line, languageOf('en'))).toBe(is)
})

test.each([
  ['Ketua DPRD Kunjungi Rumah Wartawan Marle yang Terbakar', 'id', null],
  ['Council Visits Burnt House Reporter Lost in Marle', 'en', null],
  ['Ida Holm, Staff Reporter', 'en', ['Ida Holm']],
  ['Ida Holm Staff Writer', 'en', ['Ida Holm']],
])('a headline that holds a trade names no writer: %s', (line, tag, authors) => {
  expect(readByline(line, { language: languageOf(tag) })?.authors ?? null).toEqual(authors)
})

test('months of two words', () => {
  expect(isDateLine('12 تشرين الأول 2021', languageOf('ar'))).toBe(true)
  expect(isDateLine('12 قاربا الأول 2021', languageOf('ar'))).toBe(false)
})
