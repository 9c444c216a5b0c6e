import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/normalize/people/features.ts'
import { namesInHeadline } from '../../../src/normalize/people/headline-names.ts'
import { languageWords } from '../../../src/normalize/people/language-words.ts'
import { readModel } from '../../../src/normalize/people/model.ts'

const model = readModel(new Uint8Array(readFileSync('knowledge/people/people.bin')))

/** What is left of spans that are marked with brackets in a headline and the text below it. */
function left(headline: string, text: string): string[] {
  const marked = `${headline}\n\n${text}`
  const plain = marked.replace(/[[\]]/g, '')
  if (!model) throw new Error('The model is damaged')
  const reading = readText(plain, model.lexicon, languageWords('en'))
  const { tokens } = reading
  const spans = [...marked.matchAll(/\[([^\]]+)\]/g)].map((found) => {
    const start = found.index - marked.slice(0, found.index).replace(/[^[\]]/g, '').length
    const end = start + (found[1] ?? '').length
    const words = [...Array(tokens.count).keys()].filter(
      (token) => (tokens.start[token] ?? 0) >= start && (tokens.end[token] ?? 0) <= end,
    )
    return { from: words[0] ?? 0, to: (words.at(-1) ?? 0) + 1, words, suffix: [], margin: 5 }
  })
  return namesInHeadline(reading, spans, headline.replace(/[[\]]/g, '').length).map((span) =>
    plain.slice(tokens.start[span.from], tokens.end[span.to - 1]),
  )
}

describe('a headline that writes most words with a capital', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a verb behind a name',
      '[Ines T. Calloway Leaves] Harbour Board',
      '[Ines T. Calloway] said so.',
      ['Ines T. Calloway', 'Ines T. Calloway'],
    ],
    [
      'a role before a name',
      '[Skipper Ines Calloway] Wins Harbour Medal',
      '[Ines Calloway] won it.',
      ['Ines Calloway', 'Ines Calloway'],
    ],
    [
      'common words',
      '[Scholarships At Tarnwick] Rise Again This Year',
      'They rose at last, [Ines Calloway] said.',
      ['Ines Calloway'],
    ],
    [
      'a lone word behind a small one',
      'Regents Pledge Support For [Ferry]',
      'The money is for repairs, [Ines Calloway] said.',
      ['Ines Calloway'],
    ],
    [
      'a name that only the headline has',
      '[Ines Calloway] Leaves Harbour Board Today',
      'The board met in June.',
      ['Ines Calloway'],
    ],
    [
      'a full name beside a surname',
      '[Ines Calloway] Leaves Harbour Board Today',
      '[Calloway] said so.',
      ['Ines Calloway', 'Calloway'],
    ],
  ])('%s', (_, headline, text, wanted) => expect(left(headline, text)).toEqual(wanted))

  test('other headlines stay as they are', () => {
    expect(left('The [Ines Calloway Leaves] case is not over', '[Ines Calloway] said so.')).toEqual([
      'Ines Calloway Leaves',
      'Ines Calloway',
    ])
  })
})
