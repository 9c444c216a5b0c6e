import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recognizePeople } from '../../../src/normalize/people/people.ts'
import { bareInput } from '../../../tools/people/score.ts'

const model = new Uint8Array(readFileSync('src/normalize/people/model/people.bin'))
const people = (text: string, language: string) =>
  recognizePeople({ ...bareInput('', text, model), language })
    .map(({ name }) => name)
    .sort()

const german: readonly (readonly [string, readonly string[]])[] = [
  ['Der Rat der Stadt Marle hat den Bau der Brücke zur Insel beschlossen.', []],
  ['Die Ermittlung der Preise und der Vergleich der Kosten dauern bis zum Ende der Woche.', []],
  ['Bei der Finanzierung der Fähre fehlt noch ein Teil der Mittel aus dem Haushalt.', []],
  [
    'Die Studie von Jürgen Lindner erschien im Mai, sagte die Leiterin Petra Holm.',
    ['Jürgen Lindner', 'Petra Holm'],
  ],
  ['Zum Streit um den Hafen äußerte sich Clemens von Arlen am Montag nicht.', ['Clemens von Arlen']],
  ['Ulrike von der Marle leitet die Kommission in Brüssel.', ['Ulrike von der Marle']],
  ['Die Zeitungs-Autorin Sabine Ellermann lebt in Berlin.', ['Sabine Ellermann']],
  ['Bürgermeister Lund eröffnete die Brücke, Frau Holm sprach danach.', ['Holm', 'Lund']],
  ['Angela Brandt kam am Abend. Brandt sprach eine Stunde, das Rathaus war voll.', ['Angela Brandt']],
  ['Martin Lund vom Bündnis für den Hafen klagt gegen die Gemeinde.', ['Martin Lund']],
]

test.each(german)('German: %s', (text, names) => {
  expect(people(text, 'de-DE')).toEqual(names)
})

test('in other languages names are found by shape, too', () => {
  expect(people('Yesterday Orbanek and Ada Whitcombe spoke of the bridge, Orbanek said.', 'en')).toContain(
    'Ada Whitcombe',
  )
})
