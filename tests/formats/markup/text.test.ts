import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parseText } from '../../../src/formats/markup/text.ts'
import { leafBlocks, plainText } from '../../../src/text/mdast-text.ts'

const long =
  'The river Arl rose by two metres in the night to Tuesday, and the lower town was cut off until noon.'

/** "2 paragraph The river…": line, kind and the first words of each block. */
function outline(text: string): string[] {
  const lines: string[] = []
  const visit = (node: Nodes, depth: number): void => {
    if (node.type === 'root') for (const child of node.children) visit(child, depth)
    else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
      const kind = node.type === 'list' && node.ordered ? `list from ${node.start}` : node.type
      lines.push(`${'  '.repeat(depth)}${kind}`)
      for (const child of node.children) visit(child, depth + 1)
    } else {
      const words = plainText({ type: 'root', children: [node as never] })
      lines.push(
        `${'  '.repeat(depth)}${node.position?.start.line} ${node.type} ${words.slice(0, 40)}`.trimEnd(),
      )
    }
  }
  visit(parseText(text), 0)
  return lines
}

const start = long.slice(0, 40).trimEnd()

describe('paragraphs', () => {
  test('divided by blank lines', () => {
    expect(outline(`${long}\n\n\n  ${long}\n`)).toEqual([`1 paragraph ${start}`, `4 paragraph ${start}`])
  })

  test('a line each, where lines end with sentences', () => {
    expect(outline(`${long}\n${long}\n${long}\n${long}`)).toHaveLength(4)
  })

  test('wrapped lines are joined', () => {
    const wrapped = [
      'The river Arl rose by two metres in the night to Tuesday, and the',
      'lower town was cut off until noon. Nobody was hurt, the mayor said',
      'on Wednesday, but the old bridge will have to be closed for some',
      'weeks.',
      '',
      'Shops on the quay were pumped dry by volunteers, among them half of',
      'the local football club.',
      '   Jane Roe, who keeps the bakery, counted herself lucky: the water',
      'had stopped at the third step.',
    ].join('\n')
    const paragraphs = leafBlocks(parseText(wrapped)).map((block) =>
      plainText({ type: 'root', children: [block as never] }),
    )
    expect(paragraphs).toEqual([
      'The river Arl rose by two metres in the night to Tuesday, and the lower town was cut off until noon. Nobody was hurt, the mayor said on Wednesday, but the old bridge will have to be closed for some weeks.',
      'Shops on the quay were pumped dry by volunteers, among them half of the local football club.',
      'Jane Roe, who keeps the bakery, counted herself lucky: the water had stopped at the third step.',
    ])
  })

  test('short lines below each other are not wrapped text', () => {
    expect(outline('Home\nNews\nSport\nWeather\nLog in')).toHaveLength(5)
  })

  test('spaces become one; no-break spaces stay where typography wants them', () => {
    expect(plainText(parseText('one\t two\u00a0three  «\u00a0oui\u00a0», 12\u00a0%'))).toBe(
      'one two three «\u00a0oui\u00a0», 12\u00a0%',
    )
  })

  test('Markdown means nothing', () => {
    expect(plainText(parseText('# *Not* a _heading_ <b>or</b> [link](x)'))).toBe(
      '# *Not* a _heading_ <b>or</b> [link](x)',
    )
  })
})

describe('headings', () => {
  test.each([
    'WHAT THE MAYOR SAID',
    'What the Mayor Said',
    'The Flood: What Was Known?',
    'Zweite Nacht ohne Strom',
  ])('%s, between paragraphs', (heading) => {
    expect(outline(`${long}\n\n${heading}\n\n${long}`)[1]).toBe(`3 heading ${heading}`)
  })

  test.each([
    'So what now?',
    'Nobody knows.',
    'By Jane Roe',
    'Home » News',
    'Photo: Jane Roe',
    'Q: Who pays?',
    'more to come',
    'Share',
    'Tuesday 12:30 GMT',
    '“It was wet.”',
  ])('%s stays a paragraph', (line) => {
    expect(outline(`${long}\n\n${line}\n\n${long}`)[1]).toBe(`3 paragraph ${line}`)
  })

  test('a short line at the head or end, or among short lines, stays a paragraph', () => {
    expect(outline(`The Flood in Arlen\n\n${long}\n\nRelated Stories From Here`)).toEqual([
      '1 paragraph The Flood in Arlen',
      `3 paragraph ${start}`,
      '5 paragraph Related Stories From Here',
    ])
  })
})

describe('lists, quotations, rulers', () => {
  test('bullets', () => {
    expect(outline('  • one\n    and a half\n  • two')).toEqual([
      'list',
      '  listItem',
      '    1 paragraph one and a half',
      '  listItem',
      '    3 paragraph two',
    ])
  })

  test('numbers that count', () => {
    expect(outline('1. one\n2. two\n\n3. three')).toHaveLength(7)
    expect(outline('1. one\n2. two')[0]).toBe('list from 1')
    expect(outline('1. one\n3. three')).toEqual(['1 paragraph 1. one', '2 paragraph 3. three'])
  })

  test('dialogue and lone dashes are no lists', () => {
    expect(outline('– Where to?\n– Home.')).toEqual(['1 paragraph – Where to?', '2 paragraph – Home.'])
    expect(outline('- alone')).toEqual(['1 paragraph - alone'])
    expect(outline('Three things:\n– one\n– two')[1]).toBe('list')
  })

  test('quotations', () => {
    expect(outline('> one\n> two\n>\n> three\nfour')).toEqual([
      'blockquote',
      '  1 paragraph one',
      '  2 paragraph two',
      '  4 paragraph three',
      '5 paragraph four',
    ])
  })

  test('rulers', () => {
    expect(outline(`${long}\n* * *\n-----\n${long}`).slice(1, 3)).toEqual([
      '2 thematicBreak',
      '3 thematicBreak',
    ])
  })
})

describe('size', () => {
  test('100,000 lines without a break, and one line of 5 MB', () => {
    const lines = Array.from(
      { length: 100_000 },
      (_, index) => `Line ${index} of the long report about the river`,
    )
    expect(plainText(parseText(lines.join('\n'))).match(/Line \d+/g)).toHaveLength(100_000)
    expect(plainText(parseText('word '.repeat(1_000_000)))).toHaveLength(4_999_999)
    expect(leafBlocks(parseText('> '.repeat(100_000)))).toHaveLength(0)
    expect(leafBlocks(parseText('- a\n'.repeat(50_000)))).toHaveLength(50_000)
  })
})

test('no word is lost, whatever the text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '',
      '  • one',
      '- two',
      '1. three',
      '2) four',
      '> five',
      '>> six',
      '***',
      long,
      'WORD Here',
      '\tA: b',
    ),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const text = lines.join('\n')
      const words = (value: string): string[] => value.match(/\p{L}+/gu) ?? []
      expect(words(plainText(parseText(text)))).toEqual(words(text))
    }),
    { numRuns: 300 },
  )
})

test('lines that end in an abbreviation and go on in small letters are one paragraph', () => {
  const lines = [
    'The king has made mayor of Havendam the well known member of the Chamber Mr. J. W.',
    'van Holm, and everybody in the town is glad of it.',
  ]
  expect(plainText(parseText(`HOME NEWS.\n\n${lines.join('\n')}`))).toBe(`HOME NEWS.\n\n${lines.join(' ')}`)
  // Lines of a poem, short, are each their own.
  expect(plainText(parseText('The king is gone,\nand gone is he.'))).toBe(
    'The king is gone,\n\nand gone is he.',
  )
})
