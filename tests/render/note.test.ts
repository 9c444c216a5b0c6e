import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from '../../src/formats/clipping/document.ts'
import { parseText } from '../../src/formats/markup/text.ts'
import { markdownOf } from '../../src/render/exports/note.ts'
import { plainText } from '../../src/text/mdast-text.ts'

const piece = fc.constantFrom(
  ...[
    'the',
    'Osk',
    '*',
    '**',
    '_',
    '`',
    '~~',
    '[a](b)',
    '[[c]]',
    '![d](e.jpg)',
    '<b>',
    '</b>',
    '<!--',
    '&amp;',
    '&',
  ],
  ...[
    '#',
    '##',
    '>',
    '-',
    '+',
    '1.',
    '===',
    '---',
    '|',
    '\\',
    '%%',
    '==',
    '{{ x }}',
    '{% y %}',
    '$',
    '^',
    ':::',
    '!',
  ],
  ...[
    'http://osk.example/a_b',
    'www.osk.example',
    'a@osk.example',
    '“so”',
    'é',
    '漢字',
    '[^1]',
    ']:',
    '~',
    '!!!',
    '@',
  ],
)

test('the words of a text are the same after it was written as Markdown and read again', () => {
  const paragraph = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '))
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const body = parseText(`Begin ${paragraphs.join('\n\nBegin ')}`)
      const text = `---\nclean: yes\n---\n\n${markdownOf(body)}`
      const again = parseDocument({
        ...{ path: 'a.md', hash: '', format: 'markdown' },
        encoding: 'utf-8',
        text,
        repairs: 0,
      }).body
      expect(plainText(again)).toBe(plainText(body))
    }),
    { numRuns: 500 },
  )
})
