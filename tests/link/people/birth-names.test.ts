import { expect, test } from 'vitest'
import { birthNameIn } from '../../../src/link/people/birth-names.ts'
import type { RecordPerson } from '../../../src/model/archive.ts'

test.each([
  ['en', 'Mrs. Ada Lovat (née Marsh) opened the fair.', 'Ada Marsh'],
  ['en', 'Ada Lovat, née Ada Marsh, opened the fair.', 'Ada Marsh'],
  ['de', 'Frau Ada Lovat, geborene Marsch, ist gewählt.', 'Ada Marsch'],
  ['de', 'Ada Lovat geb. Marsch, Hebamme', 'Ada Marsch'],
  ['fr', 'Ada Lovat, née Dumarais, est élue.', 'Ada Dumarais'],
  ['nl', 'Ada Lovat, geboren Jansen, is gekozen.', 'Ada Jansen'],
  ['pt', 'Ada Lovat, nascida Moreira, foi eleita.', 'Ada Moreira'],
  ['en', 'Ada Lovat, born in Osk, opened the fair.', null],
  ['en', 'Ada Lovat met Ida Falk (née Marsh).', null],
  ['de', 'Ada Lovat, geboren in Osk, ist gewählt.', null],
  ['nl', 'Ada Lovat, geboren te Osk, is gekozen.', null],
  ['fr', 'Ada Lovat, née à Osk, est élue.', null],
  ['fr', 'Ada Lovat, née Place du Moulin, est élue.', null],
])('%s: %s', (language, sentence, wanted) => {
  const person = { sentence, surfaces: ['Ada Lovat'] } as unknown as RecordPerson
  expect(birthNameIn(person, language)).toBe(wanted)
})
