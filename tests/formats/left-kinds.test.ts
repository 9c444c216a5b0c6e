import { expect, test } from 'vitest'
import { fieldsOf, note, prose, textOf } from './note.ts'

test.each([
  ['OSK (Mar 5, 1995 - 06:30 EST) -- ', 'Mar 5, 1995', 'OSK – '],
  ['HOLM (5. März 1995, 06:30 Uhr) – ', '5. März 1995', 'HOLM – '],
  ['OSK (1995-03-05 06:30) — ', '1995-03-05', 'OSK – '],
])('a day and an hour behind the place: %s', (opening, date, left) => {
  const document = note(`Basin to be dredged\n\n${opening}${prose}\n`, 'text')
  expect(fieldsOf(document)).toMatchObject({ date })
  expect(textOf(document)).toContain(`${left}The harbour board`)
})

test.each([
  'OSK (Reuters) – ',
  'OSK (built March 5, 1911) – ',
  'ADA ROE (March 5, 1911) – ',
  'The board (March 5, 1911 at Holm) – ',
  'OSK (06:30) – ',
])('%s tells no day', (opening) => {
  const document = note(`Basin to be dredged\n\n${opening}${prose}\n`, 'text')
  expect(fieldsOf(document)).not.toHaveProperty('date')
  expect(textOf(document)).toContain(opening.slice(0, 8))
})

test.each([
  'Our Standards: The Marle Trust Principles.',
  'Our Standards: [Marle Courier Principles](https://c.example/rules)',
  'Nuestros estándares: Los principios de confianza de Marle.',
])('%s is a link below a text', (line) => {
  expect(textOf(note(`Basin to be dredged\n\n${prose}\n\n${line}\n`))).not.toContain(line.slice(0, 12))
})

test.each([
  'Our standards: they are high, said the skipper.',
  'Our standards, the skipper said, are high.',
  'Their Standards: The Marle Trust Principles.',
])('%s is text', (line) => {
  expect(textOf(note(`Basin to be dredged\n\n${prose}\n\n${line}\n`))).toContain(line)
})

test.each([
  ['year: 1931', '1931'],
  ['year: 1931\nmonth: 3', '1931-03'],
  ['year: 1931\nmonth: 3\nday: 4', '1931-03-04'],
  ['year: 1931\nmonth: March\nday: 4', '04 March 1931'],
  ['Year: "1931"\nday: Monday', '1931'],
  ['year: 1931\ndate: 1932-01-02', '1932-01-02'],
])('the day in parts: %j', (fields, date) => {
  expect(fieldsOf(note(`---\ntitle: Basin to be dredged\n${fields}\n---\n${prose}\n`))).toMatchObject({
    date,
  })
})

test.each(['year: 7', 'year: 1931/32', 'year: first', 'month: 3\nday: 4'])('%j is no day', (fields) => {
  expect(fieldsOf(note(`---\ntitle: Basin\n${fields}\n---\n${prose}\n`))).not.toHaveProperty('date')
})

const foot = (page: string) => `https://www.holmgazette.example/basin ${page}`
test.each([
  ['3/5/2019 Basin to be dredged - Holm Gazette', foot('1/2')],
  ['05.03.19, 14:22 Basin to be dredged | Holm Gazette', foot('Seite 1 von 2')],
])('the edges of a printed page: %j', (head, below) => {
  const document = note(`${head}\n\nBasin to be dredged\n\n${prose}\n\n${below}\n`, 'text')
  expect(fieldsOf(document)).toMatchObject({ outlet: 'Holm Gazette' })
  expect(textOf(document)).not.toMatch(/https|2019|05\.03/)
})

test('a line of a day that is none of a printed page', () => {
  const document = note(`3/5/2019 Basin to be dredged - a plan\n\n${prose}\n\n${foot('1/2')}\n`, 'text')
  expect(textOf(document)).toContain('a plan')
})

const doku = (text: string): string => textOf(note(`====== Basin ======\n\n${text}\n\n${prose}\n`, 'text'))
test.each([
  ['The //inner// basin', 'The inner basin'],
  ["The ''inner'' __basin__", 'The inner basin'],
  ['The basin ((first dug in 1911)) is deep', 'The basin (first dug in 1911) is deep'],
  ['The basin \\\\', 'The basin'],
])('marks of DokuWiki: %j', (written, words) => expect(doku(written)).toContain(words))

test.each(['See https://holm.example//basin//plan now', 'file://c/a and file://c/b', 'km//h, m//s'])(
  '%j has none',
  (written) => expect(doku(written)).toContain(written),
)

test('without such a heading they are text', () => {
  expect(textOf(note(`The //inner// basin\n\n${prose}\n`, 'text'))).toContain('//inner//')
})
