import { describe, expect, test } from 'vitest'
import { recalls } from '../../src/link/looks-back.ts'
import { record } from './records.ts'

describe('a later report recalls an earlier one', () => {
  test.each([
    ['its month', 'en', '2013-06-10', '2013-03-12', 'She led the town since Mayor Roe left in March.', true],
    ['its month in Italian', 'it', '2013-06-10', '2013-03-12', 'Guida la giunta da marzo.', true],
    ['its month in French', 'fr', '2013-10-09', '2013-05-17', 'Ils sont moins nombreux qu’en mai.', true],
    ['its year', 'en', '2020-11-09', '2017-03-14', 'The paint works burnt down in 2017.', true],
    ['no word of it', 'en', '2013-06-10', '2013-03-12', 'She was elected with half of the votes.', false],
    ['another month', 'en', '2013-06-10', '2013-03-12', 'She was elected in April.', false],
    ['a word like a month', 'en', '2013-10-09', '2013-05-17', 'The crews may strike again.', false],
    ['its own month', 'en', '2014-03-10', '2013-03-12', 'The fair of March is here.', false],
    ['its own year', 'en', '2013-06-10', '2013-03-12', 'The budget of 2013 was passed.', false],
    ['the later one in the earlier', 'en', '2013-03-12', '2013-06-10', 'The vote is in June.', false],
  ])('%s', (_, language, own, earlier, excerpt, wanted) => {
    expect(recalls(record({ date: own, language, excerpt }), record({ date: earlier }))).toBe(wanted)
  })
})
