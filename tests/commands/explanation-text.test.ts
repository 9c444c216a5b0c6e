import { expect, test } from 'vitest'
import { explanationText } from '../../src/commands/explanation-text.ts'
import type { Explanation } from '../../src/model/explanation.ts'

const explanation: Explanation = {
  part: null,
  format: 'text',
  path: 'marle/flood.txt',
  encoding: 'windows-1252',
  lines: 12,
  words: 240,
  others: 3,
  fields: [
    {
      name: 'title',
      values: [
        {
          value: 'Flood in Marle drives forty families from their homes for the second time in a year',
          basis: 'text',
          rule: null,
          clues: [{ text: 'Flood in Marle', line: 1, rule: 'between-headline-and-text' }],
        },
      ],
      passed: [
        {
          ...{ text: 'Marle Post | Flood', line: 3 },
          ...{ rule: 'stated-less-trusted', facts: { origin: 'front matter' } },
        },
      ],
    },
    {
      name: 'date',
      values: [
        {
          value: '2024-11-06/2024-11-12',
          days: { earliest: '2024-11-06', latest: '2024-11-12' },
          basis: 'inferred',
          rule: 'weighing',
          clues: Array.from({ length: 8 }, (_, index) => ({
            text: `clue ${index}`,
            line: index,
            rule: 'stated-by',
            facts: { origin: 'sidecar' },
          })),
        },
      ],
      passed: [],
      narrowing: { end: 'latest', day: '2024-11-12' },
    },
    { name: 'outlet', values: [], passed: [] },
    {
      name: 'authors',
      values: [{ value: 'Ole Dahl', basis: 'text', rule: null, clues: [], role: 'photographer' }],
      passed: [],
    },
    {
      name: 'topics',
      values: [
        {
          ...{ value: 'disaster', basis: 'text', rule: null, topic: { id: 'medtop:03000000', score: 0.5 } },
          clues: [{ text: 'Flood', line: 1, rule: 'topic-words', facts: { topic: 'disaster' }, times: 3 }],
        },
      ],
      passed: [],
    },
  ],
  people: [
    {
      name: 'Ada Lund',
      mentions: 3,
      surfaces: ['Ada Lund', 'Lund'],
      lines: [4, 9],
      offices: ['mayor'],
      ambiguous: ['Olav Lund'],
    },
  ],
  dropped: [{ text: 'Share this story', line: 11, reason: 'share-row' }],
  diagnostics: [
    {
      severity: 'warning',
      rule: 'source/mojibake',
      message: 'Two damaged characters were repaired',
      path: 'marle/flood.txt',
      line: 4,
      column: null,
      hint: null,
    },
  ],
}

test('an explanation on 80 columns', () => {
  expect(explanationText(explanation)).toBe(`marle/flood.txt
windows-1252, 12 lines, 240 words kept, 1 block left out. Read beside 3 other
clippings.

Headline    Flood in Marle drives forty families from their homes for the second
            time in a year
              read in the text
              · line 1: “Flood in Marle” stands between the headline and the
                text
              · line 3: “Marle Post | Flood” stated in the front matter, but
                less trusted
              → title: The headline as it should stand

Date        2024-11-06/2024-11-12, between 6 and 12 November 2024 (7 days)
              inferred, rule weighing
              · line 0: “clue 0” named by the sidecar
              · line 1: “clue 1” named by the sidecar
              · line 2: “clue 2” named by the sidecar
              · line 3: “clue 3” named by the sidecar
              · line 4: “clue 4” named by the sidecar
              · line 5: “clue 5” named by the sidecar
              · and 2 more
              → date: 2024-05-31 (or an interval: 2024-05-01/2024-05-31); facts
                to conclude from: authority/almanac.yml; an earlier last day
                would narrow it most: somebody who left office, or an event
                ahead, before 2024-11-12

Outlet      unknown: nothing in the file tells
              → outlet: Name; for all its articles: its names and hosts in
                authority/outlets.yml

Byline      Ole Dahl (photographer)
              read in the text
              → authors: [First Author, Second Author]

Topics      disaster (medtop:03000000, 0.50)
              read in the text
              · line 1: “Flood” speaks of disaster, 3 times
              → topics: [politics, Sedge dam]; for all articles: words in
                authority/topics.yml

People      Ada Lund
              3 mentions, lines 4, 9
              as Lund
              called mayor
              could be Olav Lund
              → people: [Full Name]; for all articles: aliases, same, different
                or notAPerson in authority/people.yml

Left out    line 11: “Share this story” share row

What was noticed
  marle/flood.txt:4 warning source/mojibake: Two damaged characters were
  repaired.

To settle a field yourself, write its line (after →) into marle/flood.txt.yml
beside the file, or between lines of --- at the top of it. Your word stands
above all clues.`)
})

test('no line is longer than the terminal is wide', () => {
  for (const line of explanationText(explanation).split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('what a clipping says cannot steer the terminal', () => {
  const hostile = {
    ...explanation,
    part: null,
    format: 'text',
    path: '\u001b[2Jx.txt',
    dropped: [{ text: '\u001b]0;hi\u0007', line: 1, reason: 'link' as const }],
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(explanationText(hostile)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
})
