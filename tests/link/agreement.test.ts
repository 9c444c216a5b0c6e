import { expect, test } from 'vitest'
import { agreement, particularsOf } from '../../src/link/agreement.ts'
import { demandOf } from '../../src/link/stories.ts'
import { type RecordSketch, record } from './records.ts'

const agreed = (a: RecordSketch, b: RecordSketch, rare = 1): number =>
  agreement(particularsOf(record(a))(), particularsOf(record(b))(), rare)

const nothing = agreed({ excerpt: 'The bridge is shut.' }, { excerpt: 'Boats pass the weir.' })

test.each<readonly [string, RecordSketch, RecordSketch]>([
  [
    'a number',
    { excerpt: 'All 86 aboard the ferry are safe.' },
    { excerpt: 'The 86 who were saved slept ashore.' },
  ],
  ['a day', { excerpt: 'The pier fell on Monday.' }, { excerpt: "Monday's fall of the pier was foreseen." }],
  [
    'a day in two languages',
    { excerpt: 'The pier fell on Wednesday night.' },
    { excerpt: 'Der Steg stürzte am Mittwochabend ein.', language: 'de' },
  ],
  [
    'names further down',
    { laterNames: ['osk', 'tolland', 'vell'] },
    { laterNames: ['vell', 'tolland', 'marle'] },
  ],
  [
    'a quotation',
    { quotes: [{ text: 'We have waited long enough for this bridge', speaker: 'ada-lund', at: 0 }] },
    { quotes: [{ text: 'waited long enough for this bridge, and more', speaker: 'ada-lund', at: 0 }] },
  ],
])('%s in common speaks for one event', (_, a, b) => expect(agreed(a, b)).toBeGreaterThan(nothing))

test.each<readonly [string, RecordSketch, RecordSketch]>([
  ['another day', { excerpt: 'The pier fell on Monday.' }, { excerpt: 'A crane fell on Thursday.' }],
  ['a year', { excerpt: 'The pier of 1907 fell.' }, { excerpt: 'The crane was built in 1907.' }],
  ['a number of one figure', { excerpt: 'The pier fell; 3 are hurt.' }, { excerpt: 'At 3 the crane fell.' }],
  [
    'a word that looks like a short day',
    { excerpt: 'The council sat.' },
    { excerpt: 'Nobody sat in the sun.' },
  ],
  [
    'three words of a quotation',
    { quotes: [{ text: 'We are very pleased', speaker: 'ada-lund', at: 0 }] },
    { quotes: [{ text: 'We are very sorry', speaker: 'ada-lund', at: 0 }] },
  ],
])('%s does not', (_, a, b) => expect(agreed(a, b)).toBeLessThanOrEqual(nothing))

const pairs = (amount: number, score: number, from = 0) =>
  Array.from({ length: amount }, (_, at) => ({ a: from + 2 * at, b: from + 2 * at + 1, score }))

test.each<readonly [string, number, number, boolean]>([
  ['each article has a second of its event', 100, 0, false],
  ['a tenth is a little like another of its theme', 100, 10, false],
  ['most are a little like another of their theme', 40, 200, true],
  ['an archive is too small to tell', 0, 2, false],
])('where %s', (_, told, alone, asksMore) => {
  const all = [...pairs(told, 0.6), ...pairs(alone, 0.15, 2 * told)]
  expect(demandOf(all, 2 * (told + alone)) > 1.25).toBe(asksMore)
})
