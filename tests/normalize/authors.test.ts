import { expect, test } from 'vitest'
import { settleAuthors } from '../../src/normalize/authors.ts'
import { readByline } from '../../src/normalize/byline.ts'

test.each<[string, string[]]>([
  ['By Anna Holm and Ida Lund, Marle Post', ['Anna Holm', 'Ida Lund']],
  ['By Anna Holm/Marle Post', ['Anna Holm']],
  ['Guest post by Anna Holm', ['Anna Holm']],
  ['By Anna Holm, Ida Lund', ['Anna Holm', 'Ida Lund']],
  ['By Anna Holm and Ida Post', ['Anna Holm', 'Ida Post']],
  ['By Anna Holm, Ida Post', ['Anna Holm', 'Ida Post']],
  ['By Marle Post', ['Marle Post']],
])('the paper behind its writers is none of them: %s', (line, names) => {
  const authors = settleAuthors([], readByline(line), line, [], [], () => false)
  expect(authors.map(({ name }) => name)).toEqual(names)
})
