import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recognizePeople } from '../../../src/normalize/people/people.ts'
import { bareInput } from '../../../tools/people/score.ts'

const model = new Uint8Array(readFileSync('knowledge/people/people.bin'))

test.each([
  ['en', 'The Duke of Wellington arrived with the Earl of Osterley.', 'Duke of Wellington, Earl of Osterley'],
  [
    'en',
    "He met the Marquis of Lunden's son and the young Duke de Marlay.",
    'Duke de Marlay, Marquis of Lunden',
  ],
  ['en', 'The Prince of Wales rode out.', 'Prince of Wales'],
  ['fr', 'Le comte de Chambord a écrit à la duchesse d’Orléans.', 'comte de Chambord, duchesse d’Orléans'],
  ['fr', 'Le fils du duc de la Lunaye est parti.', 'duc de la Lunaye'],
  [
    'de',
    'Der Herzog von Coburg schrieb der Herzogin von Orleans.',
    'Herzog von Coburg, Herzogin von Orleans',
  ],
  ['es', 'El duque de Lundaya visitó al conde de Arcona.', 'conde de Arcona, duque de Lundaya'],
  // ships, houses, streets, bodies and votes
  ['en', 'The ship Duke of York sailed, and so did H.M.S. Prince of Wales.', ''],
  ['en', 'The Prince of Wales Hotel burned, near the Duke of York’s Theatre.', ''],
  ['en', 'The count of Republicans was late; the King of Prussia was ill.', ''],
  ['fr', 'Il demeure rue du duc d’Aumale ; le prince de l’Église a prêché.', ''],
  ['en', '"Duke of Osterley" is a new play.', ''],
  // somebody's name stands before the title
  ['en', 'Arthur Lund, Duke of Osterley, came home.', 'Arthur Lund'],
])('in an old paper (%s): %s', (language, text, people) => {
  const found = recognizePeople({ ...bareInput('', text, model, language), isOld: true })
  expect(
    found
      .map(({ name }) => name)
      .sort((a, b) => a.localeCompare(b))
      .join(', '),
  ).toBe(people)
})

test('a paper of today calls him by his name', () => {
  const text = 'The Duke of Osterley, Tom Lund, opened the school.'
  expect(recognizePeople(bareInput('', text, model, 'en')).map(({ name }) => name)).toEqual(['Tom Lund'])
})
