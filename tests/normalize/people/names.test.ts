import { describe, expect, it } from 'vitest'
import {
  displayName,
  givenFits,
  isMisspelt,
  nameForm,
  surnameFits,
} from '../../../src/normalize/people/names.ts'
import { fullFits } from '../../../src/normalize/people/persons.ts'

const form = (name: string) => nameForm(name.split(' '), null)

describe('names', () => {
  it.each([
    ['MARTA QUILL', 'Marta Quill'],
    ["SEAN O'DELL", "Sean O'Dell"],
    ['RORY MCVANE', 'Rory McVane'],
    ['ANNE-MARIE HOLM', 'Anne-Marie Holm'],
    ['J.R. HALE', 'J.R. Hale'],
    ['Bas van der Linde', 'Bas van der Linde'],
    ['LeRoy DiMarco', 'LeRoy DiMarco'],
  ])('%s is shown as %s', (written, shown) => {
    expect(displayName(form(written))).toBe(shown)
  })

  it.each([
    ['william', 'bill', true],
    ['william', 'w', true],
    ['margaret', 'peggy', true],
    ['robert', 'rupert', true],
    ['william', 'walter', false],
    ['ann', 'bob', false],
  ])('given names %s and %s: %s', (a, b, fits) => {
    expect(givenFits(a, b)).toBe(fits)
  })

  it.each([
    ['zelenskiy', 'zelenskyy', true],
    ['zelensky', 'zelenskiy', true],
    ['gaddafi', 'qaddafi', true],
    ['kadyrov', 'kadirov', true],
    ['hale', 'hall', false],
    ['palmer', 'parker', false],
  ])('surnames %s and %s: %s', (a, b, fits) => {
    expect(surnameFits(a, b)).toBe(fits)
  })

  it.each([
    ['blinken', 'blnken', true],
    ['blinken', 'bilnken', true],
    ['hollander', 'holander', true],
    ['hale', 'hall', false],
    ['marston', 'barston', false],
    ['marston', 'marsden', false],
  ])('misspelt %s, %s: %s', (a, b, fits) => {
    expect(isMisspelt(a, b)).toBe(fits)
  })

  it.each([
    ['John Perry Hale', 'John Hale', true],
    ['John F. Hale', 'John A. Hale', false],
    ['John Hale', 'J. Hale', true],
    ['John Hale', 'Jane Hale', false],
    ['Carla dal Ponte', 'dal Ponte', true],
    ['William Hale', 'Bill Hale', true],
    ['Abu Samir Omar', 'Abu Samir', true],
    ['John Hale', 'John Marsh', false],
  ])('%s and %s: %s', (a, b, fits) => {
    expect(fullFits(form(a), form(b))).toBe(fits)
  })
})
