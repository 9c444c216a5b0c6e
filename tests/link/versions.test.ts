import { describe, expect, test } from 'vitest'
import { foldText } from '../../src/text/folding.ts'
import { sketchOf } from '../../src/text/sketch.ts'
import { link, type RecordSketch } from './records.ts'

const sentence = (number: number): string =>
  `On day ${number} the harbour master of Marle wrote ${number * 7} tons of herring into book ${number * 3} and went home by boat.`
const whole = Array.from({ length: 12 }, (_, index) => sentence(index + 1)).join(' ')

/** An article of the story "herring" with this text. */
const report = (id: string, text: string, rest: RecordSketch = {}): RecordSketch => {
  const words = foldText(text).split(' ')
  return {
    id,
    story: 'herring',
    sketch: sketchOf(words.join(' ')),
    textHash: id,
    words: words.length,
    ...rest,
  }
}

const cases: readonly (readonly [
  kind: string,
  sketches: RecordSketch[],
  relations: Record<string, string>,
])[] = [
  [
    'the same copy, cut',
    [report('a', whole, { outlet: 'Post' }), report('b', whole.slice(0, 700), { outlet: 'News' })],
    { b: 'copy of a' },
  ],
  [
    'the same copy under another headline and with an end of its own: the longer leads',
    [
      report('a', whole, { outlet: 'Post', title: 'Herring counted' }),
      report('b', `${whole} The herring were sold on the same evening.`, { outlet: 'News' }),
    ],
    { a: 'copy of b' },
  ],
  [
    'a later report of one outlet takes the place of the earlier',
    [
      report('a', whole, { outlet: 'Post', date: '2020-03-01' }),
      report('b', `${whole.slice(0, 800)} The count was wrong, said Ida Falk.`, {
        outlet: 'Post',
        date: '2020-03-02',
      }),
    ],
    { a: 'update of b' },
  ],
  [
    'two reports by different hands',
    [
      report('a', whole, { outlet: 'Post' }),
      report(
        'b',
        'A clerk in Marle counted fish for twelve days and rowed home each night, the port said. '.repeat(9),
        {
          outlet: 'News',
        },
      ),
    ],
    {},
  ],
  [
    'the same text word for word is a duplicate, no version',
    [report('a', whole, { textHash: 'same' }), report('b', whole, { textHash: 'same' })],
    {},
  ],
  [
    'texts of a few words tell nothing',
    [report('a', 'Ferry sails again on Friday'), report('b', 'Ferry sails again on Friday at noon')],
    {},
  ],
]

describe('versions of a text', () => {
  test.each(cases.map(([kind, sketches, relations]) => ({ kind, sketches, relations })))(
    '$kind',
    ({ sketches, relations }) => {
      const { entries } = link(sketches)
      const found = entries.flatMap(({ id, versionOf }) =>
        versionOf ? [[id, `${versionOf.relation} of ${versionOf.id}`]] : [],
      )
      expect(Object.fromEntries(found)).toEqual(relations)
    },
  )
})
