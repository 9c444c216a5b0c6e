import { expect, test } from 'vitest'
import type { StatedFields } from '../../../src/model/document.ts'
import { note, textOf } from '../note.ts'

const text =
  'The ferry of Osk came back to its quay on Monday with a new engine and an old crew, and half of the town stood in the rain to see it.'
const more = 'Fares stay as they are until the end of the year, the harbour master said.'

function read(content: string, format: 'text' | 'markdown' = 'text') {
  const document = note(content, format)
  const { stated, cut = [] } = document
  const first = (name: keyof StatedFields) => stated[name][0]?.value ?? null
  return {
    ...{ title: first('title'), outlet: first('outlet'), date: first('date'), text: textOf(document) },
    cut: cut.map((one) => one.text),
  }
}

test.each<[string, string, string | null, string | null, string | null]>([
  [
    'paper, day and page',
    'Ferry returns (Osk Gazette, 14 Nov 1903, p. 6)',
    'Ferry returns',
    'Osk Gazette',
    '14 Nov 1903',
  ],
  [
    'the day in figures',
    'Ferry comes back (Osk Gazette, 14.11.1903)',
    'Ferry comes back',
    'Osk Gazette',
    '14.11.1903',
  ],
  // Counterexamples: a year, a place, a remark.
  ['a year alone', 'The great flood of Osk (Osk Gazette, 1903)', null, null, null],
  ['a show and its time', 'Ferry song (Osk Theatre, 14 November, 8 p.m.)', null, null, null],
  ['what was meant', 'Ferry returns (to the wrong quay)', null, null, null],
])('a citation in brackets behind the headline: %s', (_, line, title, outlet, date) => {
  const found = read(`${line}\n\n${text}\n\n${more}`)
  expect([found.title, found.outlet, found.date]).toEqual([title, outlet, date])
  expect(found.text).toContain(text)
})

test.each([
  ['a section, an edition and a number', 'Ressort: Lokales\nAusgabe: Nord\nID: 0000123', true],
  ['a section and an edition', 'Section: News\nEdition: First', true],
  // Counterexamples: facts of the text, one line, no blank line below.
  ['facts', 'Captain: Ida Holm\nCrew: nine', false],
  ['one line', 'Ausgabe: Nord', false],
])('a card below a citation: %s', (_, card, isCut) => {
  const found = read(
    `Osk Gazette, 14 November 1903, p. 6\n${card}\n\nFerry returns to its old quay\n\n${text}\n\n${more}`,
  )
  const [first = ''] = card.split('\n')
  expect(`${found.title} ${found.text}`.includes(first)).toBe(!isCut)
  if (isCut) expect(found.title).toBe('Ferry returns to its old quay')
})

test('an archive and its paper above the citation, and a page of several', () => {
  const found = read(
    `Gallica - Osk Gazette\nOsk Gazette, 14 November 1903, page 2/4\n\nFerry returns\n\n${text}`,
  )
  expect([found.title, found.outlet]).toEqual(['Ferry returns', 'Osk Gazette'])
  expect(found.text).not.toContain('Gallica')
})

test.each([
  ['its publisher', 'Osk Gazette Co.', 'Osk Gazette'],
  ['another paper', 'Marle Courier', 'Marle Courier'],
])('a card whose title is the paper, with %s', (_, publisher, outlet) => {
  const found = read(
    `Title: Osk Gazette\nDate: 1903-11-14\nPage: 6\nPublisher: ${publisher}\n\nFERRY RETURNS.\n${text}`,
  )
  expect(found.outlet).toBe(outlet)
})

test('the paper in a note on a cutting', () => {
  const found = read(
    `[Newspaper cutting pasted in; Osk Gazette, no date]\n\nFerry returns\n\n${text}\n\n${more}`,
  )
  expect(found.outlet).toBe('Osk Gazette')
})

test('who corrected a text in an archive is kept nowhere', () => {
  const found = read(
    `Osk Gazette, 14 November 1903, page 6\n\nFERRY RETURNS\n\n${text}\n\n${more}\n\nText last corrected on 3 May 2018 by ada55`,
  )
  expect(JSON.stringify(found)).not.toContain('ada55')
})

test.each([
  ['below a card with paper and day', '- **Publication**: Osk Gazette\n- **Date**: 2003-11-14\n', false],
  ['without a card', '', true],
])('annotations of a reader: %s', (_, fields, isKept) => {
  const card = fields === '' ? '' : `## Metadata\n- **Title**: Ferry returns\n${fields}\n`
  const found = read(
    `# Ferry returns\n\n${card}${text}\n\n${more}\n\n## Annotations\nask the master for a photo\n`,
    'markdown',
  )
  expect(found.text.includes('ask the master')).toBe(isKept)
})
