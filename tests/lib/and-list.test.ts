import { expect, test } from 'vitest'
import { andList } from '../../src/lib/and-list.ts'

test.each([
  [[], ''],
  [['row 3'], 'row 3'],
  [['3', '5'], '3 and 5'],
  [['3', '5', '40 more'], '3, 5 and 40 more'],
])('%j is told as "%s"', (items, told) => expect(andList(items)).toBe(told))
