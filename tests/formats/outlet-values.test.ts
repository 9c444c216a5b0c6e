import { expect, test } from 'vitest'
import { fieldsOf, note, prose } from './note.ts'

const stated = (value: string): Record<string, unknown> =>
  fieldsOf(note(`---\nsource: ${JSON.stringify(value)}\n---\n\n${prose}\n`))

test.each<[string, Record<string, unknown>]>([
  // what stands around the name of a paper
  ['From the Holm Gazette', { outlet: 'Holm Gazette' }],
  ['“Holm Gazette”', { outlet: 'Holm Gazette' }],
  ['The Holm Gazette.', { outlet: 'The Holm Gazette' }],
  ['Holm Gazette (evening edition)', { outlet: 'Holm Gazette' }],
  ['Holm Gazette, Holm, Ohio', { outlet: 'Holm Gazette' }],
  ['Holm Gazette (via newspapers.com)', { outlet: 'Holm Gazette' }],
  ['Published in: Holm Gazette', { outlet: 'Holm Gazette' }],
  ['Holm Gazette | Sport', { outlet: 'Holm Gazette', section: 'Sport' }],
  ['Holmer Zeitung – Lokales', { outlet: 'Holmer Zeitung', section: 'Lokales' }],
  [
    'Holm Gazette, https://gazette.example/2019/a',
    { outlet: 'Holm Gazette', url: 'https://gazette.example/2019/a' },
  ],
  // volumes
  [
    'Il Corriere di Holm, a. XII, n. 44, 3 maggio 1957, p. 2',
    { outlet: 'Il Corriere di Holm', printPage: '2' },
  ],
  ['Holmer Zeitung, 12. Jahrgang, Nr. 44', { outlet: 'Holmer Zeitung' }],
  ['L’Écho de Holm, 12e année, n° 44', { outlet: 'L’Écho de Holm' }],
  ['Holmbladet, årg. 12, nr 44, 3 maj 1957, s. 2', { outlet: 'Holmbladet', printPage: '2' }],
  ['Holmské noviny, roč. 12, č. 44', { outlet: 'Holmské noviny' }],
  ['Holm Gazette 12, no. 44 (1957)', { outlet: 'Holm Gazette' }],
  // what belongs to a name
  ['Radio 4', { outlet: 'Radio 4' }],
  ['Holm, Vik, Inc.', { outlet: 'Holm, Vik, Inc.' }],
  ['Holm Gazette and Post', { outlet: 'Holm Gazette and Post' }],
  ['The Gazette (Holm)', { outlet: 'The Gazette (Holm)' }],
  ['Rope | Tar', { outlet: 'Rope | Tar' }],
  ['From Here to Holm', { outlet: 'From Here to Holm' }],
  ['Holm, Ohio', { outlet: 'Holm, Ohio' }],
])('%s', (value, wanted) => {
  const found = stated(value)
  for (const [name, words] of Object.entries(wanted)) expect(found[name], name).toBe(words)
})
