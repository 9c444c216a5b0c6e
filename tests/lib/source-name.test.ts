import { expect, test } from 'vitest'
import { divideSource, sourceName } from '../../src/lib/source-name.ts'

test.each<[source: string, files: string[], path: string, part: string | null]>([
  ['a.txt', ['a.txt'], 'a.txt', null],
  ['rows.csv#2', ['rows.csv'], 'rows.csv', '2'],
  ['rows.csv#2#b', ['rows.csv'], 'rows.csv', '2#b'],
  ['2014 #3/rows.csv#2', ['2014 #3/rows.csv'], '2014 #3/rows.csv', '2'],
  ['2014 #3/a.txt', ['2014 #3/a.txt', '2014 '], '2014 #3/a.txt', null],
  ['a#b#c', ['a', 'a#b'], 'a#b', 'c'],
])('%s', (source, files, path, part) => {
  expect(divideSource(source, (name) => files.includes(name))).toEqual({ path, part })
  expect(sourceName({ path, part })).toBe(source)
})

test.each(['', 'a.txt', '#', 'a#b'])('%j of no file', (source) => {
  expect(divideSource(source, () => false)).toBe(null)
})
