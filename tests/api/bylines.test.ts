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
