import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { parseMarkdownTree } from '../../../src/formats/markup/markdown-tree.ts'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** remark's own tree, with blank lines for what stands before `text` in its file. */
function parseWhole(text: string, firstLine: number): unknown {
  return plain(processor.parse('\n'.repeat(firstLine - 1) + text).children)
}

/** As plain data, without offsets: nothing reads them. */
function plain(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'offset' ? undefined : value)))
}

const line = fc.constantFrom(
  ...[
    'The council met.',
    'Two words',
    '“Quoted,” she said',
    '1990 was long ago',
    '— a dash',
    'A & B',
    '3 % more',
  ],
  ...[
    '# Title',
    '## Part ##',
    '###### Six',
    '####### Seven',
    '#tag',
    '#',
    '# ',
    '1. one',
    '12) twelve',
    '- item',
  ],
  ...[
    '+ plus',
    '* star',
    '> quote',
    '>> deeper',
    '    code',
    '  two',
    '\ttab',
    '   - inner',
    '---',
    '===',
    '***',
  ],
  ...[
    'a *b* c',
    '_under_',
    'snake_case',
    '~~gone~~',
    '`code`',
    '[a](https://a.example)',
    '![x](y.png)',
    '[ref]',
  ],
  ...[
    'see https://a.example/x',
    'WWW.a.example',
    'me@a.example',
    '&amp; &#38;',
    'AT&T;',
    'back\\slash\\',
    'ends  ',
  ],
  ...['one ', '| a | b |', '|---|---|', ':-- | --:', 'a | b', '- [ ] to do', 'x < y', 'nbsp\u00a0'],
  ...[
    '<b>bold</b>',
    '<div>',
    '</div>',
    '<!-- open',
    '```',
    '~~~',
    '[ref]: https://b.example',
    '[^1]',
    '[^1]: note',
  ],
  ...['line\u2028end', '\f', '\u00a0', 'Über', '!', '+', '=', '-', '#\t', '(a) b', ':', '"x"', "'y'", '\\'],
)
const blank = fc.constantFrom('', '', '', ' ', '\t')
const source = fc.array(fc.oneof({ weight: 3, arbitrary: line }, { weight: 2, arbitrary: blank }), {
  maxLength: 14,
})

test('any mixture of blocks gives the tree of the parser', () => {
  fc.assert(
    fc.property(source, fc.integer({ min: 1, max: 9 }), (lines, firstLine) => {
      const text = lines.join('\n')
      expect(plain(parseMarkdownTree(text, firstLine))).toEqual(parseWhole(text, firstLine))
    }),
    { numRuns: Number(process.env['SOAK'] ?? 3) * 200 },
  )
})

test('a text of many quotations, which is parsed in pieces, gives the same tree', () => {
  // None of them is a plain paragraph, which would end the piece.
  const block = fc.constantFrom(
    ...['> quote', '> quote', '>', '> - a', '> a *b*', '>     code', '>> deeper', '', '', '', ' '],
    ...['- item', '1. one', '  two', '    code', '*a* b', '| a | b |', '|---|---|', '## *a*', '---'],
  )
  fc.assert(
    fc.property(fc.array(block, { minLength: 240, maxLength: 300, size: 'max' }), (lines) => {
      const text = lines.join('\n')
      expect(plain(parseMarkdownTree(text, 1))).toEqual(parseWhole(text, 1))
    }),
    { numRuns: Number(process.env['SOAK'] ?? 1) * 15 },
  )
})
