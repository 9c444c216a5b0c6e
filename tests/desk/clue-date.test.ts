import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { clueWords } from '../../src/desk/clue-date.ts'
import { ClueList } from '../../src/desk/views/article.tsx'
import type { Entry } from '../../src/model/archive.ts'
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
  const clue = { text: 'x', start: null, end: null, rule, facts }
  const [word] = clueWords({
    edtf: '2014/2015',
    earliest: '2014-01-01',
    latest: '2015-12-31',
    evidence: [clue],
  })
  expect(word?.offers[0]?.edtf ?? null).toBe(edtf)
})

const stated = { text: 'x', start: null, end: null, rule: 'date-stated', facts: { origin: 'front matter' } }
const dateline = { ...stated, rule: 'dateline-whole-day', facts: { outweighed: true, days: '2005-06-14' } }
const latest = { ...stated, text: '19 November 2012', rule: 'latest-with-year', facts: {} }

test.each([
  [
    'day and month that can be read both ways',
    '[2012-03-04,2012-04-03]',
    [stated],
    [['2012-03-04', '2012-04-03']],
  ],
  ['a day that another disputes', '2003-03-12', [stated, dateline], [['2003-03-12'], ['2005-06-14']]],
  ['a day that nothing disputes', '2003-03-12', [stated], [[]]],
  ['the latest day that is named', '2012-11-19/..', [latest], [['2012-11-19/..', '2012-11-19']]],
  ['two clues that say the same', '2012-11-19/..', [latest, latest], [['2012-11-19/..', '2012-11-19'], []]],
  ['no day at all', '2012-11-19/..', [{ ...latest, text: 'the autumn' }], [[]]],
])('%s: one click takes each', (_, edtf, evidence, offers) => {
  const words = clueWords({ edtf, earliest: null, latest: null, evidence })
  expect(words.map((word) => word.offers.map((days) => days.edtf))).toEqual(offers)
})

test('the day that the archive has already is confirmed, and another one is set', () => {
  const date = {
    edtf: '2003-03-12',
    earliest: '2003-03-12',
    latest: '2003-03-12',
    evidence: [stated, dateline],
  }
  const entry = { id: 'a', date } as unknown as Entry
  const html = renderToString(h(ClueList, { clues: clueWords(date), entry, seen: {}, question: 'date-1' }))
  const forms = [...html.matchAll(/data-action="(\w+)" data-fields="([^"]*)"/g)]
  expect(forms.map(([, action, fields]) => [action, fields?.replaceAll('&quot;', '"')])).toEqual([
    ['confirm', '{"article":"a","field":"date"}'],
    ['article', '{"article":"a","date":"2005-06-14"}'],
  ])
})
