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
  'a lawyer accused of fraud',
  'a captain wounded by a mine',
  'an actor called the Fox',
  'a judge elected in 2010',
  'a doctor trained in the north',
])('%s says what somebody is', (title) => expect(isOfficeText(title)).toBe(true))

test.each([
  'spokeswoman for the',
  'mayor of Ardle and Mr.',
  'speaker and President',
  'senior',
  'a town hall aide confirmed',
  'the Ardle governor earned 51 percent',
  'the former mayor won the vote',
  'the captain led his side to victory',
  'the senator defended an old friend',
])('%s does not', (title) => expect(isOfficeText(title)).toBe(false))
