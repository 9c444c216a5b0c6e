import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recognizePeople } from '../../../src/normalize/people/people.ts'
import { bareInput } from '../../../tools/people/score.ts'

const model = new Uint8Array(readFileSync('knowledge/people/people.bin'))

test.each([
  ['en', 'Dooley was hit hard in the fifth inning, and was taken out.', 'Dooley'],
  ['en', "PITTSBURG, June 9. Bryson's friends here are sanguine.", 'Bryson'],
  ['en', 'Arrived, ship Polly, Capt. Dorrance, from Liverpool.', 'Dorrance'],
  ['en', 'Flour was dull. Wheat sold at a dollar; Pork is lower.', ''],
  ['en', 'Boston was quiet. Havana is healthy, and Cuba calm.', ''],
  ['en', 'MARRIED. DIED. FOR SALE. The Gazette is printed on Tuesdays.', ''],
  ['fr', 'Résultats : Ch. Perrin, 48 points ; H. Vuille, 46.', 'Ch. Perrin, H. Vuille'],
  ['fr', 'La Gazette annonce que le Directoire est à Lucerne.', ''],
  ['de', 'Der Gendarm Ruppelmann führte den Dieb ab.', 'Ruppelmann'],
  ['de', 'Die Gensdarmerie in Laibach meldet Viehseuche und Hagelschlag.', ''],
])('in an old paper (%s): %s', (language, text, people) => {
  const found = recognizePeople({ ...bareInput('', text, model, language), isOld: true })
  expect(
    found
      .map(({ name }) => name)
      .sort()
      .join(', '),
  ).toBe(people)
})
