import { expect, test } from 'vitest'
import { clueWords } from '../../src/desk/clue-date.ts'
import type { Facts } from '../../src/model/evidence.ts'

test.each<[string, Facts, string | null]>([
  ['holder-in-office', { held: '2021-01-20/2025-01-20' }, '2021-01-20/2025-01-20'],
  ['holder-in-office', { held: '2025-05-06/..' }, '2025-05-06/..'],
  ['holder-in-office', { held: '2017-01-20/2021-01-20, 2025-01-20/..' }, null],
  ['holder-past', { held: '2021-01-20/2025-01-20' }, null],
  ['held-offices', { from: '2025-05-06', to: null }, '2025-05-06/..'],
  ['held-offices', { from: '2001-02-03', to: '2004-05-06' }, '2001-02-03/2004-05-06'],
  ['not-before-event', { when: '2014-05-02/2014-05-09' }, '2014-05-02/..'],
  ['ahead-of-event', { when: '2014-05-02' }, '../2014-05-02'],
  ['near-event', { when: '2014-05-02' }, null],
  ['latest-year', { year: 2014 }, '2014-01-01/..'],
  ['counted-from-year', { year: 1914, published: 2014 }, '2014'],
  ['congress-sat', { from: 2013, to: 2015 }, '2013-01-01/2015-12-31'],
  ['day-stated', {}, null],
  ['toString', {}, null],
])('%s %j leaves %s', (rule, facts, edtf) => {
  const [word] = clueWords([{ text: 'x', start: null, end: null, rule, facts }])
  expect(word?.days?.edtf ?? null).toBe(edtf)
})
