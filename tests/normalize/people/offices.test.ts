import { expect, test } from 'vitest'
import { isOfficeText } from '../../../src/normalize/people/offices.ts'

test.each([
  'President',
  'mayor of Ardle',
  'Secretary of State',
  'Minister of Roads and Harbours',
  'then-Senator',
  'a retired surgeon',
  'the opposition leader',
])('%s says what somebody is', (title) => expect(isOfficeText(title)).toBe(true))

test.each([
  'spokeswoman for the',
  'mayor of Ardle and Mr.',
  'speaker and President',
  'senior',
  'a town hall aide confirmed',
])('%s does not', (title) => expect(isOfficeText(title)).toBe(false))
