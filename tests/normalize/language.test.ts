import { expect, test } from 'vitest'
import { settleLanguage } from '../../src/normalize/language.ts'

const german =
  'Der Bürgermeister sagte am Abend, dass die Brücke nicht vor dem Winter geöffnet wird. '.repeat(20)
const english = 'The mayor said in the evening that the bridge will not be opened before the winter. '.repeat(
  20,
)
const stated = (value: string, basis: 'stated' | 'user' = 'stated') => [
  { value, basis, origin: 'the lang attribute' as const, line: null },
]

test.each([
  ['stated and true', stated('de-AT'), 'de', german, 'de-AT'],
  ['a page that says English in German text', stated('en'), 'de', german, 'de'],
  ['the owner says so', stated('en', 'user'), 'de', german, 'en'],
  ['half of the text is in the stated language', stated('de'), 'en', german + english, 'de'],
  ['too short to deny what is stated', stated('en'), 'de', german.slice(0, 200), 'en'],
  [
    'Norwegian under its other tag',
    stated('nb'),
    'no',
    'Ordføreren sa i går at arbeidet med broen begynner. '.repeat(30),
    'nb',
  ],
  ['nothing stated', [], 'de', german, 'de'],
  ['nothing told: the archive’s', [], null, 'Lowell, Mass.', 'en-GB'],
  ['the archive’s says more', [], 'en', english, 'en-GB'],
])('%s', (_, claims, told, text, expected) =>
  expect(settleLanguage(claims, told, text, 'en-GB').value).toBe(expected),
)
