import { expect, test } from 'vitest'
import { blockFingerprints, cleanDocument } from '../../../src/normalize/cleaning/clean.ts'
import { plainText } from '../../../src/text/mdast-text.ts'
import { articleOf } from '../../formats/html/article.ts'
import { contextOf, documentOf } from './document.ts'

const paragraphs = [
  'The council of Osk meets on Tuesday with an agenda that has been growing since the winter and may keep members until midnight.',
  'Two of them have asked for tea to be served at ten, which the clerk thinks is early.',
]
const head = 'What the council will talk about\nThe Osk Courier, 5 May 1996\nAda Lovat'
const last =
  'Members of the public may listen from the gallery as long as they are silent, which they were not in March.'

function read(lines: readonly string[], repeats: (index: number, all: number) => number = () => 0) {
  const document = documentOf([head, ...paragraphs, lines.join('\n\n'), last].join('\n\n'))
  const all = blockFingerprints(document).length
  const counts = Array.from({ length: all }, (_, index) => repeats(index, all))
  const { body, dropped } = cleanDocument(document, contextOf({ repeats: counts }))
  return { text: plainText(body), dropped: dropped.map((block) => block.text) }
}

test.each([
  ['an agenda', ['Date: Tuesday, 7 May', 'Place: Guildhall', 'Topics: the bus', 'Speaker: Alderman Roe']],
  ['a film', ['Director: Ida Holm', 'Cast: Tom Beck, Ada Roe', 'Photos: Jo Pike', 'Length: 104 minutes']],
  ['a match', ['Referee: I. Roe', 'Attendance: 4,312', 'Topics of the day: none']],
  ['a meeting in German', ['Ort: Rathaus', 'Beginn: 18 Uhr', 'Themen: der Bus', 'Eintritt: frei']],
  ['a life', ['Born: Osk, 3 June 1907', 'Died: Marle, 29 April 1996', 'School: Osk and Marle']],
])('lines of facts are text: %s', (_, lines) => {
  const { text } = read(lines)
  for (const line of [...paragraphs, ...lines, last]) expect(text).toContain(line)
})

test('facts of which one stands in each report of a paper are text', () => {
  const lines = ['Ground: Mill Lane', 'Referee: I. Roe', 'Attendance: 4,312']
  const { text } = read(lines, (index, all) => (index === all - 4 ? 30 : 0))
  expect(text).toContain('Ground: Mill Lane')
})

test.each([
  ['topics alone', ['Topics: the bus, the swans'], 'Topics: the bus, the swans'],
  [
    'the imprint of a paper',
    ['Editor: Jo Pike', 'Printer: Ida Holm', 'Office: Mill Lane'],
    'Office: Mill Lane',
  ],
])('no facts of the text: %s', (_, lines, cut) => {
  const { text } = read(lines, (index, all) => (index >= all - lines.length - 1 && index < all - 1 ? 60 : 0))
  expect(text).not.toContain(cut)
})

const page = (lines: string): string =>
  `<html><head><title>Osk beat Marle</title></head><body><article><h1>Osk beat Marle</h1>
  <p>${paragraphs[0]}</p><p>${paragraphs[1]}</p><p>${last}</p>${lines}</article></body></html>`

test.each([
  ['paragraphs below the text', '<p>Referee: I. Roe</p><p>Attendance: 4,312</p>', true],
  ['lines of one paragraph', '<p>Arbitre : M. Roe<br>Mi-temps : 1-0</p>', true],
  ['a list of terms', '<p>Regie: Ida Holm</p><p>Land: Irland</p><p>FSK: ab 12</p>', true],
  ['fields of the article', '<p>Author: Ada Roe</p><p>Published: 5 May 2019</p>', false],
  ['one line', '<p>Lesezeit: 4 Minuten</p>', false],
  ['other stories', '<p>Mehr dazu: Der Hafen wächst</p><p>Mehr dazu: Der Bus kommt</p>', false],
  ['ways to reach somebody', '<p>Mail: desk@osk.example</p><p>Web: www.osk.example</p>', false],
])('a saved page: %s', async (_, lines, isText) => {
  const { text } = await articleOf(page(lines))
  const first = /<p>([^<]+)/.exec(lines)?.[1] ?? ''
  expect(text.includes(first)).toBe(isText)
})

test('twenty thousand lines with labels', () => {
  const document = documentOf([head, ...paragraphs, 'Item: rope\n\n'.repeat(20_000)].join('\n\n'))
  expect(cleanDocument(document, contextOf()).title.value).not.toBe('')
})
