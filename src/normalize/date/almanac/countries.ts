import { shippedLines, shippedRows } from '../../../knowledge/shipped.ts'
import { once } from '../../../lib/once.ts'
import { phraseWords } from '../clues/words.ts'

const rows = once(() => shippedRows<'code' | 'words' | 'order'>('almanac/countries.csv'))

/** "FR" → { french, france }: words by which texts call the country of an office-holder. */
export const countryWords = once(
  (): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(rows().map(({ code, words }) => [code, new Set(words.split(' '))])),
)

/** "FR" → { frankreich, francji, franse }: the same in other languages than English. */
export const countryNames = once(
  (): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      shippedRows<'code' | 'words'>('almanac/country-names.csv').map(({ code, words }) => [
        code,
        new Set(phraseWords(words)),
      ]),
    ),
)

/** Countries whose people are called by the first of their names: "President Xi". */
export const familyNameFirst = once(
  (): ReadonlySet<string> =>
    new Set(
      rows()
        .filter(({ order }) => order === 'family')
        .map(({ code }) => code),
    ),
)

/** All of these words: "Iranian" before "President" means no other country's. */
export const allCountryWords = once(
  (): ReadonlySet<string> => new Set([...countryWords().values()].flatMap((words) => [...words])),
)

/** The last words of the names of American states, and how news shortens them: "New Jersey Gov.", "Ariz. Gov." */
export const stateWords = once(
  (): ReadonlySet<string> => new Set(shippedLines('almanac/american-states.txt')),
)
