import { expect, test } from 'vitest'
import { roundedPhrase } from '../../src/lib/day.ts'

test.each([
  ['2024-11-12', '2024-11-12', '12 November 2024'],
  ['2024-11-06', '2024-11-12', 'between 6 and 12 November 2024'],
  ['2014-06-10', '2014-07-29', 'June or July 2014'],
  ['2013-12-10', '2014-01-29', 'December 2013 or January 2014'],
  ['1987-01-05', '1987-04-01', 'early 1987'],
  ['1987-05-05', '1987-08-31', 'mid-1987'],
  ['1987-09-05', '1987-12-31', 'late 1987'],
  ['1987-04-30', '1987-06-20', 'between 30 April and 20 June 1987', '1987'],
  ['1984-02-01', '1984-12-31', '1984'],
  ['2014-03-01', '2015-09-09', '2014 or 2015'],
  ['1984-02-01', '1989-12-31', 'between 1984 and 1989'],
  ['2014-03-01', null, '2014 or later'],
  [null, '0984-03-01', '984 or earlier'],
  [null, null, 'no date known'],
])('%s/%s is said no narrower than it is', (earliest, latest, ...allowed) => {
  expect(allowed).toContain(roundedPhrase(earliest, latest))
})
