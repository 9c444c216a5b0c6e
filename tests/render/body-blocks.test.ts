import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { expect, test } from 'vitest'
import { pruneBody } from '../../src/normalize/cleaning/prune.ts'
import { renderBody } from '../../src/render/body.ts'
import { plainText } from '../../src/text/mdast-text.ts'

/** Any tree that a format may make: every kind of block and phrase, in each other as mdast allows. */
const { body } = fc.letrec((tie) => {
  const words = fc.constantFrom('river', 'Mill & yard', 'a < b', '12 %', 'größer', '水')
  const text = words.map((value) => ({ type: 'text', value: `${value} ` }))
  const inline = (type: string) =>
    fc.array(tie('phrase'), { minLength: 1, maxLength: 2 }).map((children) => ({ type, children }))
  const url = fc.constantFrom(
    'https://arlen.example/a',
    'mailto:desk@arlen.example',
    '/local',
    'javascript:x',
  )
  const blocks = (least: number) => fc.array(tie('block'), { minLength: least, maxLength: 3 })
  const cell = fc.array(tie('phrase'), { maxLength: 2 }).map((children) => ({ type: 'tableCell', children }))
  const row = fc
    .array(cell, { minLength: 1, maxLength: 4 })
    .map((children) => ({ type: 'tableRow', children }))
  const align = fc.option(fc.array(fc.constantFrom('left', 'right', null), { maxLength: 3 }), { nil: null })
  const item = blocks(1).map((children) => ({ type: 'listItem', spread: false, checked: null, children }))
  return {
    phrase: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      words.map((value) => ({ type: 'inlineCode', value })),
      fc.constant({ type: 'break' }),
      inline('emphasis'),
      inline('strong'),
      inline('delete'),
      fc.tuple(url, text).map(([to, child]) => ({ type: 'link', url: to, children: [child] })),
    ),
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      inline('paragraph'),
      words.map((value) => ({ type: 'code', lang: null, value })),
      fc.constant({ type: 'thematicBreak' }),
      fc
        .tuple(fc.integer({ min: 1, max: 6 }), inline('heading'))
        .map(([depth, node]) => ({ ...node, depth })),
      blocks(1).map((children) => ({ type: 'blockquote', children })),
      fc
        .tuple(fc.boolean(), fc.array(item, { minLength: 1, maxLength: 3 }))
        .map(([ordered, children]) => ({ type: 'list', ordered, start: ordered ? 3 : null, children })),
      fc
        .tuple(align, fc.array(row, { minLength: 1, maxLength: 3 }))
        .map(([columns, children]) => ({ type: 'table', align: columns, children })),
    ),
    body: blocks(0).map((children) => ({ type: 'root', children })),
  }
}) as unknown as { body: fc.Arbitrary<Root> }

/** Each word that a reader sees gets a number of its own, so that one lost or doubled shows. */
function numbered(root: Root): { root: Root; words: string[] } {
  const words: string[] = []
  const visit = (node: Nodes): Nodes => {
    if ('value' in node) {
      words.push(`w${words.length}x`)
      return { ...node, value: `${node.value}${words.at(-1)}` }
    }
    return 'children' in node ? ({ ...node, children: node.children.map(visit) } as Nodes) : node
  }
  return { root: visit(structuredClone(root)) as Root, words }
}

const numbers = (text: string): string[] => [...text.matchAll(/w\d+x/g)].map(([word]) => word)

test('every word that goes into a body comes out of it, once and in order', () => {
  fc.assert(
    fc.property(body, (tree) => {
      const { root, words } = numbered(tree)
      expect(numbers(renderBody(root, []))).toEqual(words)
      expect(numbers(plainText(root))).toEqual(words)
      expect(numbers(plainText(pruneBody(root, new Set())))).toEqual(words)
    }),
    { numRuns: 300 },
  )
})

test('a table keeps its cells, whatever it says of its columns', () => {
  const cell = (value: string) => ({ type: 'tableCell', children: [{ type: 'text', value }] }) as const
  const row = (...values: string[]) => ({ type: 'tableRow', children: values.map(cell) }) as const
  for (const align of [[], ['left'], null] as const) {
    const children = [row('Team', 'Points'), row('Arlen', '31', 'late')]
    const table = { type: 'table', align, children } as unknown as Root['children'][number]
    expect(renderBody({ type: 'root', children: [table] }, [])).toMatch(
      /<th scope="col">Team<\/th>\s*<th scope="col">Points<\/th>.*<td>Arlen<\/td>\s*<td>31<\/td>\s*<td>late<\/td>/s,
    )
  }
})
