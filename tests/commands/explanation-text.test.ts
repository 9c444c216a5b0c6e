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
      label: 'Headline',
      values: [
        {
          value: 'Flood in Marle drives forty families from their homes for the second time in a year',
          basis: 'text',
          rule: null,
          clues: [{ text: 'Flood in Marle', line: 1, says: 'the first line, in the form of a headline' }],
        },
      ],
      passed: [{ text: 'Marle Post | Flood', line: 3, says: 'stated in the front matter, but less trusted' }],
      change: 'title: The headline as it should stand',
    },
    {
      name: 'date',
      label: 'Date',
      values: [
        {
          value: '2024-11-06/2024-11-12, between 6 and 12 November 2024 (7 days)',
          basis: 'inferred',
          rule: 'weighing',
          clues: Array.from({ length: 8 }, (_, index) => ({
            text: `clue ${index}`,
            line: index,
            says: 'says so',
          })),
        },
      ],
      passed: [],
      change: 'date: 2024-05-31',
    },
    { name: 'outlet', label: 'Outlet', values: [], passed: [], change: 'outlet: Name' },
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
              · line 1: “Flood in Marle” the first line, in the form of a
                headline
              · line 3: “Marle Post | Flood” stated in the front matter, but
                less trusted
              → title: The headline as it should stand

Date        2024-11-06/2024-11-12, between 6 and 12 November 2024 (7 days)
              inferred, rule weighing
              · line 0: “clue 0” says so
              · line 1: “clue 1” says so
              · line 2: “clue 2” says so
              · line 3: “clue 3” says so
              · line 4: “clue 4” says so
              · line 5: “clue 5” says so
              · and 2 more
              → date: 2024-05-31

Outlet      unknown: nothing in the file tells
              → outlet: Name

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
