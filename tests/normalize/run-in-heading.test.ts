import { expect, test } from 'vitest'
import { readDateline } from '../../src/normalize/dateline.ts'
import { readRunInHeading } from '../../src/normalize/run-in-heading.ts'

test.each([
  ['PEACE MEMORIAL. -- A public meeting was held in the Town Hall.', 'PEACE MEMORIAL'],
  ['DEATH OF AN OLD INHABITANT. - We regret to record the death.', 'DEATH OF AN OLD INHABITANT'],
  ['THE FLOOD, AND AFTER.—Mill Lane stood in three feet of water.', 'THE FLOOD, AND AFTER'],
  ["FARMERS' CLUB.—“Oats are up,” said the chairman.", "FARMERS' CLUB"],
])('%s', (text, heading) => {
  expect(readRunInHeading(text)).toBe(heading)
  expect(readDateline(text)).toBeNull()
})

test.each([
  ['NEW YORK. - The ship was seen on Monday.', 'New York'],
  ['WASHINGTON, D.C. -- The ship was seen on Monday.', 'Washington, D.C.'],
  ['LONDON.—The ship was seen on Monday.', 'London'],
  ['MARLE HARBOUR, May 3 - The ship was seen on Monday.', 'Marle Harbour'],
  ['MARLE HARBOUR, SEPT 12.—The ship was seen on Monday.', 'Marle Harbour'],
  ['MARLE HARBOUR (Reuters) - The ship was seen on Monday.', 'Marle Harbour'],
])('%s is a dateline', (text, place) => {
  expect(readRunInHeading(text)).toBeNull()
  expect(readDateline(text)?.place).toBe(place)
})

test.each([
  'THE SHIP. It was seen on Monday.',
  'He said: STAND CLEAR. - Nobody did.',
  'MARLE HARBOUR, 3RD MAY.—The ship was seen on Monday.',
  'U.S. - The ship was seen on Monday.',
])('%s has none', (text) => expect(readRunInHeading(text)).toBeNull())
