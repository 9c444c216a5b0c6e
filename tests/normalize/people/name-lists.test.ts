import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recognizePeople } from '../../../src/normalize/people/people.ts'
import { bareInput } from '../../../tools/people/score.ts'

const model = new Uint8Array(readFileSync('knowledge/people/people.bin'))

function namesIn(language: string, text: string): string {
  const found = recognizePeople({ ...bareInput('', text, model, language), isOld: true })
  return found
    .map(({ name }) => name)
    .sort()
    .join(', ')
}

test.each([
  // among people
  [
    'es',
    'Tarjetas: Ada Lund (Lugo), Bolenda (Lugo, m. 12), Jan Tressel, Marta Quirre.',
    'Ada Lund, Bolenda, Jan Tressel, Marta Quirre',
  ],
  [
    'es',
    'Marcaron Ana Brell (3), Coraleza (1), Iván Tosse (2) y Luis Marrod (4).',
    'Ana Brell, Coraleza, Iván Tosse, Luis Marrod',
  ],
  [
    'fr',
    'Ont voté : Jules Barnod (Osk), Maillorfe (Osk), Henri Cusset (Lunay) et Paul Dorgelet.',
    'Henri Cusset, Jules Barnod, Maillorfe, Paul Dorgelet',
  ],
  [
    'en',
    'The players were Tom Hasker, Wexlow, Bill Prender and Sam Tolliver.',
    'Bill Prender, Sam Tolliver, Tom Hasker, Wexlow',
  ],
  [
    'en',
    'The ushers were Messrs. Rhinegold, Sutfen, Harkwell and Tweedmoor.',
    'Harkwell, Rhinegold, Sutfen, Tweedmoor',
  ],
  ['fr', 'MM. Delpoux, Kornic et Guhlet appuient la motion.', 'Delpoux, Guhlet, Kornic'],
  // a place, a firm and a month among people are none
  [
    'en',
    'With Tom Hasker, Bill Prender, France and Sam Tolliver the list is full.',
    'Bill Prender, Sam Tolliver, Tom Hasker',
  ],
  [
    'en',
    'Write to Tom Hasker, Bill Prender, Sam Tolliver, Esq., or the clerk.',
    'Bill Prender, Sam Tolliver, Tom Hasker',
  ],
  ['en', 'Messrs. Harkwell, Boston, and Tweedmoor & Co. sell flour.', 'Harkwell'],
  ['en', 'Messrs. Harkwell came, and Easter was near.', 'Harkwell'],
  ['es', 'Ana Brell, Iván Tosse, Luis Marrod, Iberia y la prensa.', 'Ana Brell, Iván Tosse, Luis Marrod'],
  // among places
  ['fr', 'Les villes de Lyon, Rouen, Nantes et Toulon ont voté.', ''],
  ['es', 'Empataron Madrid, Toledo, Eibar y Lleida.', ''],
  ['es', 'Ayer ganaron Toledo y Lleida.', ''],
  // two are no list, and a sentence begins none
  ['en', 'Wheat, Pork, Lard and Molasses were dull.', ''],
  ['de', 'Es gab Brot, Käse, Gurken und Kaffee.', ''],
])('a list (%s): %s', (language, text, people) => {
  expect(namesIn(language, text)).toBe(people)
})

test.each([
  ['pt', 'Osório, cunhado do Tomás e vizinho do Jacinto, falou.', 'Jacinto, Tomás'],
  ['fr', 'Rachid-Pacha a été nommé ; Omar-Pacha passe le fleuve.', 'Omar-Pacha, Rachid-Pacha'],
  [
    'pt',
    'O Rui saiu. O Aníbal dizia que a Teresa já dormia; o carro da Inês ficou.',
    'Aníbal, Inês, Rui, Teresa',
  ],
  ['it', '«Non è così», osservò Pradellini. «Basta», rispose Corvagni.', 'Corvagni, Pradellini'],
  ['fr', '« C’est fini », trancha Morvandel hier.', 'Morvandel'],
  ['es', '“No habrá acuerdo”, recalcó Belmarte.', 'Belmarte'],
  ['de', '„Das ist vorbei“, merkte Brinkhage an.', 'Brinkhage'],
  ['it', '«Basta», osservò Roma; «mai», rispose il Governo.', ''],
  ['de', '„Nie“, merkte Brüssel an; „nein“, höhnte Polizei.', ''],
  ['pt', 'O filho de Deus e o primo de Lisboa.', ''],
  ['pt', 'A França e o Porto jogam; na Vitória chove, e o lar da Graça fechou.', ''],
  ['pt', 'A Ponte Rui Lobo abriu; viu o Tejo.', ''],
  ['es', 'El Madrid y el Toledo empatan; la Victoria cierra.', ''],
  ['pt', 'Os deputados Mendes e Sousa votaram contra.', 'Mendes, Sousa'],
  ['fr', 'Le mont Rachid-Dagh et la ville.', ''],
])('shown alone (%s): %s', (language, text, people) => {
  expect(
    namesIn(language, text)
      .split(', ')
      .filter((name) => name !== 'Osório')
      .join(', '),
  ).toBe(people)
})

// A quadratic reader would not end within the time of a test.
test.each(['Lund, ', 'Lund (', 'Messrs. Lund, ', 'Lund and ', 'duc de Lund, '])(
  '100,000 times “%s”',
  (part) => {
    expect(() => namesIn('en', part.repeat(100_000 / part.length))).not.toThrow()
  },
)
