import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recognizePeople } from '../../../src/normalize/people/people.ts'
import { bareInput } from '../../../tools/people/score.ts'

const model = new Uint8Array(readFileSync('knowledge/people/people.bin'))

test.each([
  ['it', 'D. A che ora si alza?\n\nR. Alle due, anche la domenica.', []],
  ['es', 'P. ¿Y el miedo?\n\nR. El miedo va siempre a bordo.', []],
  ['it', 'R. Rossi ha aperto il molo.\n\nR. Rossi ha detto di sì.', ['R. Rossi']],
])('%s: %s', (language, text, wanted) => {
  expect(recognizePeople(bareInput('', text, model, language)).map(({ name }) => name)).toEqual(wanted)
})
