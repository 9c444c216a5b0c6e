import { expect, test } from 'vitest'
import { cleanDocument } from '../../../src/normalize/cleaning/clean.ts'
import { leafBlocks } from '../../../src/text/mdast-text.ts'
import { contextOf, documentOf } from './document.ts'

const english = [
  'The mayor of Lowmoor read the letter aloud at the end of the meeting, and the room was quiet for a while.',
  'It had come by post from the twin town on the Moselle, where the bridge was closed in the same week.',
]
const german =
  'Wir haben von Ihrem Unglück gelesen und wissen, wie es ist, wenn eine Brücke über Nacht nicht mehr da ist.'
const french = 'Nous avons lu votre lettre hier soir, et nous sommes avec vous dans ces jours difficiles.'

const spoken = (...paragraphs: string[]): (string | undefined)[] => {
  const { body, language } = cleanDocument(
    documentOf(`Letter from a twin town\n\n${paragraphs.join('\n\n')}\n`),
    contextOf(),
  )
  return [language.value, ...leafBlocks(body).map(({ data }) => data?.lang)]
}

test.each([
  ['a letter in German', [english[0], german, english[1]], ['en', undefined, 'de', undefined]],
  ['the same in French', [english[0], french, english[1]], ['en', undefined, 'fr', undefined]],
  [
    'a line in Japanese',
    [english[0], '橋が流されたという手紙を読み、わたしたちも心を痛めています。', english[1]],
    ['en', undefined, 'ja', undefined],
  ],
  // and what is none
  ['its own language throughout', english, ['en', undefined, undefined]],
  [
    'a list of names',
    [
      english[0],
      'Dieter Brand, Käthe Möller, Jürgen Weiß, Ulrike Schäfer, Hans Vogt and Anna Lenz',
      english[1],
    ],
    ['en', undefined, undefined, undefined],
  ],
  [
    'a title in another language',
    [
      english[0],
      'The band played “Die Wacht am Rhein” and “La vie en rose”, and the hall sang along with both.',
    ],
    ['en', undefined, undefined],
  ],
])('%s', (_, paragraphs, expected) => expect(spoken(...(paragraphs as string[]))).toEqual(expected))
