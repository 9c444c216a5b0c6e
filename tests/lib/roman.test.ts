import { expect, test } from 'vitest'
import { romanNumber } from '../../src/lib/roman.ts'

test.each([
  ['I', 1],
  ['xii', 12],
  ['XIV', 14],
  ['xxi', 21],
  ['XXXIX', 39],
  ['IIII', null],
  ['VX', null],
  ['XL', null],
  ['12', null],
  ['', null],
])('"%s" is %s', (text, number) => expect(romanNumber(text)).toBe(number))

test.each([
  ['XL', 40],
  ['LIX', 59],
  ['XCIV', 94],
  ['CV', 105],
  ['CCCXCIX', 399],
  ['LC', null],
  ['IIX', null],
])('up to 399 "%s" is %s', (text, number) => expect(romanNumber(text, 399)).toBe(number))
