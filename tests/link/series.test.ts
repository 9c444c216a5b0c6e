import { describe, expect, test } from 'vitest'
import { areOfSeries } from '../../src/link/series.ts'
import { record } from './records.ts'
import { seriesSamples } from './series-samples.ts'

const article = (excerpt: string, language = 'en') => record({ excerpt, language })

/** One event, or two that share no form: no series. */
const others: readonly (readonly [kind: string, a: string, b: string])[] = [
  [
    'two reports of one fire',
    'Two people died when a mill burned down in Marle on Monday night, and 14 were hurt. The fire began in the store, the chief of the brigade, Ida Falk, said.',
    'A fire destroyed the old mill of Marle on Monday night. Two people lost their lives and 14 were taken to hospital. Chief Ida Falk said that it had begun in the store.',
  ],
  [
    'a later report with a higher toll',
    'At least 3 people died on Tuesday when a ferry sank off Tarn with 61 on board, the coast guard said. Boats searched for 12 missing passengers until dusk.',
    'At least 5 people died on Tuesday when a ferry sank off Tarn with 61 on board, the coast guard said. Boats searched for 12 missing passengers until dusk.',
  ],
  [
    'a copy that was cut',
    'The ferry to Holm sails again from Friday, after 3 weeks of repairs. Its engine broke in May. The line lost 40,000 crowns and will ask the county for help.',
    'The ferry to Holm sails again from Friday, after 3 weeks of repairs. Its engine broke in May.',
  ],
  [
    'a rewritten wire report',
    'Lund Works said on Monday that it would buy the yard of Fen for 120 million crowns. The yard employs 900 people. Both boards have agreed to the sale.',
    'The yard of Fen, which employs 900 people, is to be bought by Lund Works for 120 million crowns, both sides said on Monday after the boards agreed.',
  ],
  [
    'two matters in the same words of the trade',
    'The union of bakers called a strike for Monday. Bread will be short in Tarn, the mayor said, and asked both sides to talk again before the weekend.',
    'The union of pilots ended its strike on Thursday. Flights to Holm start again at once, the airport said, and thanked both sides for an agreement.',
  ],
  [
    'no numbers at all',
    'The mayor of Marle opened the new library and thanked all who had helped to build it. A choir of pupils sang, and the old librarian cut the ribbon.',
    'The mayor of Marle opened the new museum and thanked all who had helped to build it. A band of pupils played, and the old keeper cut the ribbon.',
  ],
  ['texts of a few words', 'Police log of Monday, 12 calls', 'Police log of Friday, 31 calls'],
  [
    'an interview and a portrait',
    'Ada Lovat, 56, has been mayor for 8 years. She came to Marle as a teacher in 1999. What drives her, she says, is the harbour, where her father worked.',
    'At 71, Per Strand looks back on 30 years as a judge. He lives in Fen with two dogs. What he misses, he says, is the silence before a verdict is read.',
  ],
]

describe('issues of a series', () => {
  test.each(seriesSamples)('$kind', ({ issues, language }) => {
    const [a, b] = issues.map(([, opening]) => article(opening, language))
    expect(a && b && areOfSeries(a, b)).toBe(true)
    expect(a && b && areOfSeries(b, a)).toBe(true)
  })
})

describe('no series', () => {
  test.each(others.map(([kind, a, b]) => ({ kind, a, b })))('$kind', ({ a, b }) => {
    expect(areOfSeries(article(a), article(b))).toBe(false)
  })

  test('the same text again', () => {
    const one = article(seriesSamples[0]?.issues[0]?.[1] ?? '')
    expect(areOfSeries(one, { ...one, id: 'copy' })).toBe(false)
  })
})
