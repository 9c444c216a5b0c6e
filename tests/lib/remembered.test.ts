import { expect, test } from 'vitest'
import { remembered } from '../../src/lib/remembered.ts'

test('a text is read once, a long one each time, and an old one is forgotten', () => {
  const read: string[] = []
  const lengthOf = remembered((text) => {
    read.push(text)
    return text === '' ? undefined : text.length
  }, 5)
  expect([lengthOf('abc'), lengthOf('abc'), lengthOf('')]).toEqual([3, 3, undefined])
  expect([lengthOf('abcdef'), lengthOf('abcdef'), lengthOf('')]).toEqual([6, 6, undefined])
  expect(read).toEqual(['abc', '', 'abcdef', 'abcdef'])
  for (let count = 0; count < 600; count++) lengthOf(String(count))
  read.length = 0
  expect(lengthOf('abc')).toBe(3)
  expect(read).toEqual(['abc'])
})
