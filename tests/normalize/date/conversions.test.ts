import { expect, test } from 'vitest'
import { dayName } from '../../../src/lib/calendar.ts'
import { readConversions } from '../../../src/normalize/date/clues/conversions.ts'
import { wordsOf } from '../../../src/normalize/date/clues/words.ts'

/** The years of the clues of a text up to 2025, by what they tell: "euro 2004-2014". */
function yearsOf(text: string, language: string): string[] {
  return readConversions(wordsOf(text, language)).map(({ subject, days }) => {
    const years = days
      .map(({ first, last }) => [dayName(first).slice(0, 4), dayName(last).slice(0, 4)])
      .filter(([first = '']) => first < '2026')
    return `${subject} ${years.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(', ')}`
  })
}

test.each([
  ['The mill was sold for 70m euros ($91m) on Friday.', 'en', ['euro 2004-2014']],
  [
    'They pay £5.3bn ($9.95bn; 7.6bn euros) for the brewery.',
    'en',
    [
      'euro in pounds 1999, 2003-2007, 2015',
      'sterling 1976-1978, 1981-1982, 1987-1988, 1990-1992, 2004-2008',
    ],
  ],
  ['A flat costs £500 (about $640) a month.', 'en', ['sterling 1984-1985, 2016-2020, 2022-2035']],
  ['The bridge will cost 100 billion yen ($1.07 billion).', 'en', ['yen 1995, 2008-2010, 2013']],
  ['Rs 500 crore ($60 million) was set aside for it.', 'en', ['rupee 2020-2035']],
  ['She was fined 300 million Turkish lira ($9.1 million).', 'en', ['Turkish lira 2024']],
  ['Das kostet 70 Millionen Euro (rund 91 Millionen Dollar).', 'de', ['euro 2004-2014']],
  ["Cela coûte 70 millions d'euros (91 millions de dollars).", 'fr', ['euro 2004-2014']],
  ['Foi pago R$ 50 milhões (US$ 9,1 milhões).', 'pt', ['real 2020-2035']],
  ['It cost £4 ($10.90), and he paid £20 ($54.40) for the coat.', 'en', ['sterling 1949-1967, 1972']],
] as const)('%s', (text, language, expected) => {
  for (const one of expected) expect(yearsOf(text, language)).toContain(one)
})

test.each([
  ['In 2001 the mill was sold for 70m euros ($91m).', 'en'],
  ['The mill was sold for 70m euros (then $91m).', 'en'],
  ['The mill was sold for 70m euros (up from $91m).', 'en'],
  ['The mill was sold for 70m euros (60m more than last time).', 'en'],
  ['The fine is 500 rupees ($2) in Pakistan.', 'en'],
  ['It has 70m readers (91m with the islands).', 'en'],
  ['Profit was $70m ($91m a year earlier).', 'en'],
  ['They paid £500 ($9,000) for a coat.', 'en'],
  ['One paid 70m euros ($91m), the other 70m euros ($65m).', 'en'],
  ['Das kostet 70 Euro (siehe Seite 91).', 'de'],
] as const)('%s tells no rate of the day', (text, language) => {
  expect(yearsOf(text, language)).toEqual([])
})
