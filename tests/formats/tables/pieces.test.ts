import { expect, test } from 'vitest'
import { looseRecords } from '../../../src/formats/tables/loose-quotes.ts'
import { read } from '../office.ts'

const one = 'The mill at Osk was sold on Monday to a baker from Marle.'
const two = 'He will grind rye there from the first week of October on.'

test.each([
  ['three columns', { day: '14', month: '11', year: '1903' }, '1903-11-14'],
  ['the name of a month', { Jour: '17', Mois: 'septembre', Année: '1934' }, '17 septembre 1934'],
  ['a month alone', { Monat: '3', Jahr: '1957' }, '1957-03'],
  ['a year alone', { year: '1957' }, '1957'],
  // Counterexamples.
  ['a day of its own counts before a year', { date: '1957-03-02', year: '1957' }, '1957-03-02'],
  ['no year', { day: '14', month: '11' }, '14'],
  ['the year of a volume is none', { year: '12', month: '3' }, undefined],
  ['no month', { day: '14', month: 'Ferry', year: '1903' }, '1903'],
])('a day in columns: %s', async (_, parts, date) => {
  const { articles } = await read('a.json', JSON.stringify([{ title: 'Mill sold', text: one, ...parts }]))
  expect(articles.map(({ claims }) => claims.date)).toEqual([date])
})

test.each([
  ['numbered paragraphs', { 'Para 1': one, 'Para 2': two }, `${one}\n\n${two}`],
  ['a text that goes on', { text: one, text_2: two }, `${one}\n\n${two}`],
  ['a first paragraph of its own', { lead_paragraph: one, paragraphs: [two] }, `${one}\n\n${two}`],
  // Counterexamples.
  [
    'a first paragraph that the text holds',
    { lead_paragraph: one, text: `${one}\n\n${two}` },
    `${one}\n\n${two}`,
  ],
  ['names in numbered columns', { text: one, 'Author 1': 'Ada Roe', 'Author 2': 'Ida Holm' }, one],
  ['a column of another name', { text: one, note_2: two }, one],
  ['numbers with a gap', { text: one, text_3: two }, one],
])('a text in pieces: %s', async (_, cells, text) => {
  const { articles } = await read('a.json', JSON.stringify([{ title: 'Mill sold', ...cells }]))
  expect(articles.map((article) => article.text)).toEqual([text])
})

test('numbered columns without sentences are no text', async () => {
  const { articles } = await read(
    'a.json',
    JSON.stringify([{ title: 'A', 'Author 1': 'Ada', 'Author 2': 'Ida' }]),
  )
  expect(articles).toEqual([])
})

test('columns that hold pieces of a text or a day are named as read', async () => {
  const table = `title,day,month,year,Para 1,Para 2\nMill sold,14,11,1903,${one},${two}\n`
  const { problems, articles } = await read('a.csv', table)
  expect(problems).toEqual([])
  expect(articles.map(({ claims }) => claims.date)).toEqual(['1903-11-14'])
})

test('an empty column leaves its field to another of the same', async () => {
  const row = { title: 'Mill sold', text: `${one} ${two}`, summary: '', description: 'A baker buys it' }
  const { articles } = await read('a.json', JSON.stringify([row]))
  expect(articles.map(({ claims }) => claims.standfirst)).toEqual(['A baker buys it'])
})

test('a table in which quotation marks do not match gives its rows', async () => {
  const table = `title,date,text\nMill sold,1903-11-14,"A 6" beam broke. ${one}"\nRye,1903-11-15,"${two}\n`
  const { articles, problems } = await read('a.csv', table)
  expect(problems).toEqual([])
  expect(articles.map(({ text }) => text)).toEqual([`A 6" beam broke. ${one}`, two])
})

test('a mark within a cell does not part it', async () => {
  const table = `title,date,text\nMill sold,1903-11-14,"The beam is 14" wide, and old. ${one}"\n`
  const { articles } = await read('a.csv', table)
  expect(articles.map(({ text }) => text)).toEqual([`The beam is 14" wide, and old. ${one}`])
})

test.each([
  ['cells that go on in the next line', 'a,b,c\n1,2,"x\ny",3\n'],
  ['lines with fewer cells', 'a,b,c\n1,2\n'],
  ['no row', 'a,b,c\n'],
])('no table without marks: %s', (_, table) => {
  expect(looseRecords(table, ',')).toBeNull()
})

// A quadratic reader would not end within the time of a test.
test('hundreds of thousands of marks', () => {
  const marks = `${'"'.repeat(400_000)}\n${'"x'.repeat(200_000)}\n${'",'.repeat(200_000)}`
  expect(() => looseRecords(`a,b,c\n${marks}`, ',')).not.toThrow()
})
