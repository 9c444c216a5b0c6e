import { describe, expect, test } from 'vitest'
import type { AuthorityPlace } from '../../../src/model/authority.ts'
import { withOwnNames } from '../../../src/normalize/places/own.ts'

const own: readonly AuthorityPlace[] = [
  { name: 'Vell upon Arl', aliases: ['Vell', 'Vell-Nord'], notAPlace: false },
  { name: 'Ferry Lane', aliases: [], notAPlace: true },
  { name: 'Åsnes', aliases: ['Asnes i Solør'], notAPlace: false },
]

describe('places of the owner’s list', () => {
  test.each([
    // A name of the list, however it is written, is the place of the list.
    [['Vell'], ['Vell upon Arl']],
    [['VELL NORD'], ['Vell upon Arl']],
    [['Vell upon Arl'], ['Vell upon Arl']],
    [['asnes'], ['Åsnes']],
    [['Ferry Lane', 'Osk'], ['Osk']],
    // Counterexamples: what only holds a name of the list is another place.
    [['New Vell'], ['New Vell']],
    [['Vellheim'], ['Vellheim']],
    [['Ferry Lane End'], ['Ferry Lane End']],
    [['Osk'], ['Osk']],
  ])('%j → %j', (names, wanted) => {
    expect(
      withOwnNames(
        names.map((name) => ({ name })),
        own,
      ).map(({ name }) => name),
    ).toEqual(wanted)
  })

  test('without a list nothing changes', () => {
    expect(withOwnNames([{ name: 'Vell' }], [])).toEqual([{ name: 'Vell' }])
  })
})
