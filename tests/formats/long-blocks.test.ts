import fc from 'fast-check'
import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { readDocuments } from '../../src/formats/documents.ts'
import { divideLongBlocks, lengthOf, longestBlock } from '../../src/formats/long-blocks.ts'
import { inlineText, leafBlocks, plainText } from '../../src/text/mdast-text.ts'
import { fileOf } from './office.ts'

const text = (value: string) => ({ type: 'text' as const, value })
const paragraph = (...children: (ReturnType<typeof text> | object)[]) =>
  ({ type: 'paragraph', children }) as Root['children'][number]
const root = (...children: Root['children']): Root => ({ type: 'root', children })
const lengths = (body: Root): number[] => leafBlocks(divideLongBlocks(body)).map(lengthOf)

test('a tree without a long block stays the same object', () => {
  const body = root(paragraph(text('x'.repeat(longestBlock))))
  expect(divideLongBlocks(body)).toBe(body)
})

test.each([
  ['sentences', 'The ferry is back. ', /\. $/],
  ['words', 'ferry ', /ferry $/],
  ['no spaces', 'ferry', /./],
  ['characters of two units', '🚢', /^(?:🚢)+$/u],
])('%s are divided where they may be', (_, piece, end) => {
  const whole = piece.repeat(Math.ceil(180_001 / piece.length))
  const blocks = leafBlocks(divideLongBlocks(root(paragraph(text(whole)))))
  expect(blocks.length).toBeGreaterThan(3)
  for (const block of blocks) {
    expect(inlineText(block)).toMatch(end)
    expect(lengthOf(block)).toBeLessThanOrEqual(longestBlock)
  }
  expect(blocks.map(inlineText).join('')).toBe(whole)
})

test.each([
  ['a heading', { type: 'heading', depth: 2, children: [text('ab '.repeat(30_000))] }],
  ['code', { type: 'code', value: 'ab '.repeat(30_000) }],
  ['a quotation', { type: 'blockquote', children: [paragraph(text('ab '.repeat(30_000)))] }],
  [
    'an item of a list',
    {
      type: 'list',
      children: [{ type: 'listItem', children: [paragraph(text('ab '.repeat(30_000)))] }],
    },
  ],
  [
    'a row of a table',
    {
      type: 'table',
      children: [
        { type: 'tableRow', children: [{ type: 'tableCell', children: [text('ab '.repeat(30_000))] }] },
      ],
    },
  ],
  ['a link', paragraph({ type: 'link', url: 'https://a.example', children: [text('ab '.repeat(30_000))] })],
])('%s is divided too', (_, block) => {
  const body = root(block as Root['children'][number])
  expect(lengths(body).length).toBe(2)
  expect(Math.max(...lengths(body))).toBeLessThanOrEqual(longestBlock)
})

test('no word is lost, whatever stands in a paragraph', () => {
  const part = fc
    .tuple(fc.constantFrom('a ', 'A word. ', 'x', '\n', '🚢'), fc.nat(40_000), fc.boolean())
    .map(([piece, times, isStrong]) => {
      const words = text(piece.repeat(times))
      return isStrong ? { type: 'strong', children: [words] } : words
    })
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const body = root(paragraph(...parts), paragraph(text('The end.')))
      const divided = divideLongBlocks(body)
      const letters = (one: Root) => plainText(one).replace(/\s+/g, '')
      expect(letters(divided)).toBe(letters(body))
      expect(Math.max(...lengths(body))).toBeLessThanOrEqual(longestBlock)
    }),
    { numRuns: 20 },
  )
})

test('fields that are too long are told and left out', async () => {
  const article = {
    title: 'word '.repeat(3_000),
    author: 'Anna Brandt',
    tags: Array.from({ length: 1_200 }, (_, index) => `tag ${index}`),
    text: 'The ferry to Osk is back.',
  }
  const { documents } = await readDocuments(fileOf('a.json', JSON.stringify([article])))
  expect(documents[0]?.stated.title).toEqual([])
  expect(documents[0]?.stated.authors[0]?.value).toEqual(['Anna Brandt'])
  expect(documents[0]?.stated.topics[0]?.value).toHaveLength(1_000)
  expect(documents[0]?.diagnostics.map(({ rule }) => rule)).toEqual([
    'document/long-field',
    'document/long-field',
  ])
})
