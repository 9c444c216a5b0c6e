import { expect, test } from 'vitest'
import { languageOf } from '../../../src/languages/load.ts'
import { cleanDocument } from '../../../src/normalize/cleaning/clean.ts'
import { findRule } from '../../../src/normalize/cleaning/furniture/find.ts'
import { furnitureOf } from '../../../src/normalize/cleaning/furniture/index.ts'
import { foldPhrase } from '../../../src/normalize/cleaning/furniture/phrase.ts'
import { plainText } from '../../../src/text/mdast-text.ts'
import { contextOf, documentOf } from './document.ts'

const ruleOf = (text: string, language: string): string | null => {
  const key = foldPhrase(text)
  return findRule(text, key, key.split(' '), furnitureOf(languageOf(language), [key]))?.reason ?? null
}

test.each([
  ["S'abonner Se connecter", 'fr'],
  ['Lire plus tard Partager', 'fr'],
  ['Privacy Policy Terms of Use', 'en'],
  ['Listen to this article · 4 min', 'en'],
  ['Copy link Share this story', 'en'],
])('a row of buttons: %s', (line, language) => {
  expect(ruleOf(line, language)).not.toBeNull()
})

test.each([
  ['Terms of peace', 'en'],
  ['Share prices fall as traders log off', 'en'],
  ['Privacy policy of the council is void', 'en'],
  ['Le partage des eaux', 'fr'],
  ['Holm 4 · Marle 2', 'en'],
])('no row of buttons: %s', (line, language) => {
  expect(ruleOf(line, language)).toBeNull()
})

test.each([
  ['All rights reserved to the pigeons, said a note on the kiosk.', true],
  ['She wanted all rights reserved for her and her heirs, and got none of them.', true],
  ['All rights reserved.', false],
  ['© 2019 Holm Courier. All rights reserved to the owner and his heirs for all time.', false],
  ['All rights reserved by Holm Media.', false],
])('words of a notice in a sentence: %s', (line, isText) => {
  expect(ruleOf(line, 'en') === null).toBe(isText)
})

const paragraph = (name: string): string =>
  `The harbour board of ${name} voted on Monday night to hire a company to dredge the channel, ending a dispute that had kept two boats tied up since the spring.`
const textOf = (content: string): string => plainText(cleanDocument(documentOf(content), contextOf()).body)

test('headlines of other stories below "Related" between two paragraphs are cut', () => {
  const text = textOf(
    `Board picks a firm\n\n${paragraph('Holm')}\n\nRELATED\nShrimpers say they have waited long enough\nFive things to know about the channel\n\n${paragraph('Marle')}`,
  )
  expect(text).toContain('Marle')
  expect(text).not.toMatch(/Shrimpers|Five things/)
})

test('a short last sentence apart from such headlines is text', () => {
  const text = textOf(
    `Board picks a firm\n\n${paragraph('Holm')}\n\nRELATED\nShrimpers say they have waited long enough\nFive things to know about the channel\n\n“We heard it from the kitchen”, said its owner.`,
  )
  expect(text).toMatch(/owner\.$/)
})

test.each([
  [
    'a heading',
    `Board picks a firm\n\n${paragraph('Holm')}\n\nWhat comes next for the boats\n\n${paragraph('Marle')}`,
    'What comes next',
  ],
  [
    'lines of the text below no label',
    `Board picks a firm\n\n${paragraph('Holm')}\n\nThe bids in order\nHolm Dredging first of all\nMarle Marine last of all\n\n${paragraph('Marle')}`,
    'Marle Marine',
  ],
  [
    'one line below the label',
    `Board picks a firm\n\n${paragraph('Holm')}\n\nRELATED\n\n${paragraph('Marle')}`,
    'Marle',
  ],
])('kept between two paragraphs: %s', (_, content, words) => {
  expect(textOf(content)).toContain(words)
})

test('a deck in the case of titles stands beneath a headline in capitals', () => {
  const clean = cleanDocument(
    documentOf(`FARMER EATS EGGS\n\nTook Less Than an Hour; Loser Pays With Grace\n\n${paragraph('Holm')}`),
    contextOf(),
  )
  expect(clean.title.value).toBe('FARMER EATS EGGS')
  expect(clean.standfirst?.value).toBe('Took Less Than an Hour; Loser Pays With Grace')
})

test('a list of names below a headline in capitals is text', () => {
  const clean = cleanDocument(
    documentOf(`WINNERS OF THE SHOW\n\nAda Rook, Theo Lyng, Ida Holm, Bela Quist\n\n${paragraph('Holm')}`),
    contextOf(),
  )
  expect(plainText(clean.body)).toContain('Theo Lyng')
})

test('the last step of a trail is no headline', () => {
  const clean = cleanDocument(
    documentOf(
      `Start > Region > Landkreis Holmbach\n\nLandkreis Holmbach\n\nWolf reißt elf Schafe bei Marle\n\n${paragraph('Holm')}`,
    ),
    contextOf(),
  )
  expect(clean.title.value).toBe('Wolf reißt elf Schafe bei Marle')
})

test.each([
  ['‼️ Bridge closed after a slide', 'Bridge closed after a slide'],
  ['Street to be closed for cars 🚶‍♀️', 'Street to be closed for cars'],
  ['Fans of the ❤️ emoji rejoice', 'Fans of the ❤️ emoji rejoice'],
])('marks of channels around a headline: %s', (line, title) => {
  expect(cleanDocument(documentOf(`${line}\n\n${paragraph('Holm')}`), contextOf()).title.value).toBe(title)
})

test.each([
  [
    'in one line of HTML',
    '<p>READ ALSO<br /></p><p> » <a href="#">Two boats sold at auction</a><br /></p><p> » <a href="#">Council of Orrin dismisses its clerk</a></p>',
  ],
  [
    'with arrows, a paragraph apart',
    'READ ALSO\n\n» Two boats sold at auction\n\n» Council of Orrin dismisses its clerk',
  ],
])('the text goes on below headlines of other stories %s', (_, box) => {
  const text = textOf(`# Basin to be dredged\n\n${paragraph('Marle')}\n\n${box}\n\n${paragraph('Holm')}`)
  expect(text).not.toContain('Two boats')
  expect(text).toContain('The harbour board of Holm')
})

test('items with arrows in a text stay', () => {
  const list = '» A new pump for the basin\n\n» A rail along the quay'
  const text = textOf(
    `# Basin\n\n${paragraph('Marle')}\n\nThe board wants:\n\n${list}\n\n${paragraph('Holm')}`,
  )
  expect(text).toContain('A rail along the quay')
})

test('links with arrows between two paragraphs end no text', () => {
  const links = '» Two boats sold at auction\n\n» Council of Orrin dismisses its clerk'
  const text = textOf(`# Basin to be dredged\n\n${paragraph('Marle')}\n\n${links}\n\n${paragraph('Holm')}`)
  expect(text).not.toContain('Two boats')
  expect(text).toContain('The harbour board of Holm')
})
