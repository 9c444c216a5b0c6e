import { describe, expect, it } from 'vitest'
import { displayName, nameForm } from '../../../src/normalize/people/names.ts'
import { fullFits } from '../../../src/normalize/people/persons.ts'

const form = (name: string) => nameForm(name.split(' '), null)

describe('names', () => {
  it.each([
    ['MARTA QUILL', 'Marta Quill'],
    ['AYŞE DEMİR', 'Ayşe Demir'],
    ["SEAN O'DELL", "Sean O'Dell"],
    ['RORY MCVANE', 'Rory McVane'],
    ['ANNE-MARIE HOLM', 'Anne-Marie Holm'],
    ['J.R. HALE', 'J.R. Hale'],
    ['JUAN LÓPEZ DE HARO', 'Juan López de Haro'],
    ['Juan López DE Haro', 'Juan López DE Haro'],
    ['Bas van der Linde', 'Bas van der Linde'],
    ['LeRoy DiMarco', 'LeRoy DiMarco'],
  ])('%s is shown as %s', (written, shown) => {
    expect(displayName(form(written))).toBe(shown)
  })

  it.each([
    ['John Perry Hale', 'John Hale', true],
    ['Daniel Hale', 'Daniela Hale', false],
    ['John H. W. Hale', 'John W. Hale', false],
    ['John H. W. Hale', 'John H.W. Hale', true],
    ['John Hale', 'John Hale Wins', false],
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
