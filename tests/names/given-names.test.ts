import { expect, test } from 'vitest'
import { isGivenNameAnywhere, isGivenNameAtStart } from '../../src/names/given-names.ts'

test.each(['Jörg', 'André', 'Søren', 'Łukasz', 'Åsa', 'Zoë', 'Anna', 'ANNA'])(
  '%s is a given name',
  (name) => {
    expect(isGivenNameAnywhere(name)).toBe(true)
    expect(isGivenNameAtStart(`${name} Holm`)).toBe(true)
  },
)

test.each(['Über', 'Für', 'Täglich', 'Häfen', 'Décès', 'Élections'])('%s is none', (word) =>
  expect(isGivenNameAnywhere(word)).toBe(false),
)
