import { expect, test } from 'vitest'
import { isOrganization } from '../../src/names/organization.ts'

test.each([
  'BBC News',
  'AFP',
  'Staff and agencies',
  'dpa-Redaktion',
  'Associated Press',
  'Redacción',
  'The Marrow Times',
  'ABC Osk',
])('%s is an organization', (name) => {
  expect(isOrganization(name)).toBe(true)
})

test.each([
  'Petra Lindqvist',
  'ADA LOVAT',
  'J. P. Ames',
  'Bo Li',
  'Ludwig van der Berg',
  'Madonna',
  'Posto Lima',
])('%s may be a person', (name) => {
  expect(isOrganization(name)).toBe(false)
})
