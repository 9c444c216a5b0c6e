import { expect, test } from 'vitest'
import { shortNames } from '../../src/names/short-names.ts'
import { sortName } from '../../src/names/sort-name.ts'

test.each([
  [
    ['Ada Lund', 'Ole Brekke'],
    ['Lund', 'Brekke'],
  ],
  [
    ['Ada Lund', 'Ole Lund'],
    ['A. Lund', 'O. Lund'],
  ],
  [
    ['Ada Lund', 'Anna Lund', 'Ole Lund'],
    ['Ada Lund', 'Anna Lund', 'O. Lund'],
  ],
  [
    ['Ada Lund Jr.', 'Ada van der Berg'],
    ['Lund', 'van der Berg'],
  ],
  [
    ['Ada García López', 'Xi Jinping', 'Kim Jong Un'],
    ['García López', 'Xi', 'Kim'],
  ],
  [
    ['Kim Jong Un', 'Kim Jong Il'],
    ['Kim Jong Un', 'Kim Jong Il'],
  ],
  [
    ['Elizabeth II', 'Adele', '習近平'],
    ['Elizabeth II', 'Adele', '習近平'],
  ],
  [
    ['Ada Lund', 'Ada Lund'],
    ['Ada Lund', 'Ada Lund'],
  ],
  [
    ['Émile Roe', 'Eva Roe'],
    ['É. Roe', 'E. Roe'],
  ],
])('%j', (names, short) => {
  expect(shortNames(names.map((name) => ({ name, sortName: sortName(name) })))).toEqual(short)
})
