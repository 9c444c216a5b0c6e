import { describe, expect, test } from 'vitest'
import { languageOf } from '../../../src/languages/load.ts'
import { cleanDocument } from '../../../src/normalize/cleaning/clean.ts'
import { besideDate } from '../../../src/normalize/date-line.ts'
import { plainText } from '../../../src/text/mdast-text.ts'
import { contextOf, documentOf } from './document.ts'

const parts = [
  'The band plays on the quay on Saturday at three, and admission is free. Bring a cushion, since the benches are wet.',
  'Gardeners meet in the hall on Sunday morning, where more than four hundred pots changed hands last year.',
  'Guides lead the way along the old railway from Osk to the tunnel on Sunday afternoon. Wear boots and bring a lamp.',
]
const head = [
  'Osk Times',
  'Home',
  'News',
  'Sport',
  'Life',
  'Three things to do in Osk',
  'By Ada Roe',
  '5 June 2025',
  'Share',
]
const foot = [
  'Most read',
  '1. Man grows pumpkin in garage',
  '2. School board seats three',
  '3. Ferry is back',
  'Privacy policy',
  'Cookie settings',
]
const clean = (middle: readonly string[]) => {
  const text = `${head.join('\n')}\n\n${middle.join('\n')}\n\n${foot.join('\n')}`
  return plainText(cleanDocument(documentOf(text), contextOf()).body)
}

test('headings that a text counts are kept, from the first on', () => {
  const body = clean(
    ['Hear the band', 'Swap a plant', 'Walk the railway'].flatMap((name, at) => [
      `${at + 1}. ${name}`,
      parts[at] ?? '',
      '',
    ]),
  )
  for (const name of ['Hear the band', 'Swap a plant', 'Walk the railway']) expect(body).toContain(name)
  expect(body).not.toContain('pumpkin')
})

test('lines of what is most read are none', () => {
  const body = clean(parts.flatMap((part) => [part, '']))
  for (const name of ['pumpkin', 'School board', 'Ferry']) expect(body).not.toContain(name)
})

describe('a line with who wrote, when, and how many read it', () => {
  test.each([
    ['11.03.2024 15:38 | Ada Roe | Views: 1842', ['Ada Roe']],
    ['11.03.2024 15:38 | Ada Roe | Lot 4', null],
  ])('%s', (line, others) => expect(besideDate(line, languageOf('en'))).toEqual(others))
})

test.each([
  ['a name alone above what pages say', `${parts.join('\n\n')}\n\nIda Holm\n\nBack to top`, ['Ida Holm']],
  ['one of whom the text tells', `${parts.join('\n\n')} So says Ida Holm.\n\nIda Holm\n\nBack to top`, []],
  ['a place', `${parts.join('\n\n')}\n\nMarle Quay\n\nBack to top`, []],
])('who signed a text: %s', (_, text, names) => {
  const { authors } = cleanDocument(documentOf(`Three things to do in Osk\n\n${text}`), contextOf())
  expect(authors.map(({ name }) => name)).toEqual(names)
})
