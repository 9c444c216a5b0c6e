import { expect, test } from 'vitest'
import * as implementation from '../../src/dateline.ts'
import type * as published from '../../types/dateline.js'

const { readArticle } = implementation as unknown as typeof published

const text = [
  'The quay of Osk will be closed for nine days, the council decided on Tuesday evening.',
  'Boats must wait outside the mole until the new gate has been tested.',
]

const read = async (byline: string) => {
  const content = `Quay gate closed for nine days\n\n${byline}\n\n${text.join('\n\n')}\n`
  const { authors, ...article } = await readArticle({ name: 'gate.txt', content })
  return { writers: authors.filter(({ role }) => role === 'author').map(({ name }) => name), ...article }
}

test.each<[string, string[]]>([
  ['By Ada Roe\nTom Beck', ['Ada Roe', 'Tom Beck']],
  ['By Ada Roe\nBy Tom Beck', ['Ada Roe', 'Tom Beck']],
  ['Author: Ada Roe\nAuthor: Tom Beck', ['Ada Roe', 'Tom Beck']],
  ['By Ada Roe\nQuay Correspondent', ['Ada Roe']],
  ['By Ada Roe\nOsk Courier', ['Ada Roe']],
  ['Osk Courier\nBy Ada Roe', ['Ada Roe']],
  ['By Ada Roe\nParis', ['Ada Roe']],
  ['Ada Roe\nQuay Correspondent, Osk Courier', ['Ada Roe']],
  ['*Ada Roe*', ['Ada Roe']],
  ['A. Roe', ['A. Roe']],
  ['ADA ROE AND TOM BECK', ['Ada Roe', 'Tom Beck']],
  ['Ada Roe/Tom Beck', ['Ada Roe', 'Tom Beck']],
  ['Ada Roe, Paris, 3 May 2019', ['Ada Roe']],
  ['Text: Ada Roe\nPhotos: Tom Beck', ['Ada Roe']],
])('who wrote, and nothing of it in the text: %j', async (byline, writers) => {
  const article = await read(byline)
  expect(article.writers).toEqual(writers)
  expect(article.title).toBe('Quay gate closed for nine days')
  expect(article.text).toBe(text.join('\n\n'))
})

test.each([
  'Ada Roe, mayor of Osk',
  'Ada Roe (left) and Tom Beck at the gate',
  'Dr. Ada Roe warns of another flood',
  'Interview with Ada Roe',
  'By Ada Roe and Tom Beck built: the gate of 1911',
  'With Ada Roe on the mole',
  'The house of Ada Roe',
])('a line about somebody names no writer, and is kept: %s', async (line) => {
  const { writers, standfirst, text: body } = await read(line)
  expect(writers).toEqual([])
  expect(`${standfirst}\n${body}`).toContain(line)
})

const signedBelow = (end: string) => {
  const content = `Quay gate closed for nine days\n\n${text.join('\n\n')}\n\n${end}\n`
  return readArticle({ name: 'gate.txt', content })
}

test.each<[string, string[], string | null]>([
  ['By Ada Roe', ['Ada Roe'], null],
  ['Ada Roe', ['Ada Roe'], null],
  ['— Ada Roe', ['Ada Roe'], null],
  ['(Ada Roe)', ['Ada Roe'], null],
  ['Text: Ada Roe, photos: Tom Beck', ['Ada Roe'], null],
  ['Author: Ada Roe', ['Ada Roe'], null],
  ['Dr. Ada Roe, Paris', ['Ada Roe'], null],
  ['By Ada Roe\nTom Beck', ['Ada Roe', 'Tom Beck'], null],
  ['Ada Roe\nOsk Courier', ['Ada Roe'], null],
  ['By Ada Roe et al.', ['Ada Roe'], null],
  ['Ada Roe, 3 May 2019', ['Ada Roe'], '2019-05-03'],
  ['By Ada Roe\nOsk Courier\n3 May 2019', ['Ada Roe'], '2019-05-03'],
  ['3 May 2019\nBy Ada Roe', ['Ada Roe'], '2019-05-03'],
  ['3 May 2019', [], '2019-05-03'],
])('signed below the text: %j', async (end, writers, day) => {
  const article = await signedBelow(end)
  expect(article.authors.map(({ name }) => name)).toEqual(writers)
  expect(article.text).toBe(text.join('\n\n'))
  if (day !== null) expect(article.date?.edtf).toBe(day)
})

test.each([
  'Ada Roe, mayor of Osk',
  'Interview with Ada Roe',
  'Mayor: Ada Roe',
  'Editor: Ada Roe',
  'Ada Roe\nTom Beck\nIda Lund',
  'With thanks to:\nAda Roe',
  '“We will wait.”\n— Ada Roe',
  'The clerk, Ada Roe, read the minutes.\nAda Roe',
  '- Ada Roe\n- Tom Beck',
  '-- Reuters Osk Bureau (555) 555-0134',
  'CORRECTION:\n\nA report on Tuesday misstated the year in which the gate was built.\n\nFriday, December 4, 2015.',
  'Berichtigung: Das Tor wurde 1911 gebaut und nicht 1912.\n\n4. Dezember 2015',
  '1914-1918',
])('nobody signs with what stands below the text: %j', async (end) => {
  const { authors, text: body } = await signedBelow(end)
  expect(authors).toEqual([])
  expect(body).toContain(end.split('\n').at(-1)?.replace(/^- /, ''))
})
