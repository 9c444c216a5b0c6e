import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../src/formats/clipping/document.ts'
import { parseText } from '../../../src/formats/markup/text.ts'
import { judgeSize } from '../../../src/formats/size.ts'
import type { Document } from '../../../src/model/document.ts'
import type { Source } from '../../../src/model/source.ts'
import { leafBlocks, plainText } from '../../../src/text/mdast-text.ts'

function parse(text: string, more: Partial<Source> = {}): Document {
  const source = { path: 'news/flood.md', hash: '', encoding: 'utf-8', repairs: 0 }
  return parseDocument({ ...source, format: 'markdown', text, ...more })
}

const values = (document: Document): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(document.stated)
      .filter(([, claims]) => claims.length > 0)
      .map(([name, claims]) => [name, claims.map((claim: { value: unknown }) => claim.value)]),
  )

describe('front matter', () => {
  test('fields under the names that other programs give them', () => {
    const document = parse(
      [
        '---',
        'Headline: The flood',
        'sub-title: Two metres',
        'pubDate: 2024-05-02',
        'last_updated: 3 May 2024',
        'source: https://arlen.example/flood',
        'site name: The Arlen Courier',
        'author: "[[Jane Roe]]"',
        'tags: [weather, "#arl"]',
        'keywords: river, bridge',
        'lang: en_gb',
        'created: 2026-01-01',
        'saved: yes',
        '---',
        'The river rose.',
      ].join('\n'),
    )
    expect(values(document)).toEqual({
      title: ['The flood'],
      standfirst: ['Two metres'],
      date: ['2024-05-02'],
      updated: ['3 May 2024'],
      added: ['2026-01-01'],
      url: ['https://arlen.example/flood'],
      outlet: ['The Arlen Courier'],
      authors: [['Jane Roe']],
      topics: [
        ['weather', 'arl'],
        ['river', 'bridge'],
      ],
      language: ['en-GB'],
    })
    expect(document.diagnostics).toEqual([])
    expect(document.stated.date[0]).toEqual({
      value: '2024-05-02',
      basis: 'stated',
      origin: 'front matter',
      line: 4,
    })
    expect(leafBlocks(document.body)[0]?.position?.start.line).toBe(15)
  })

  test('values stay as they are written', () => {
    const document = parse(
      '---\ndate: 2024-11-12T01:00:00+09:00\nid: 007\ntitle: 1984\nstory: yes\noutlet: null\n---\nText.',
    )
    expect(values(document)).toEqual({
      date: ['2024-11-12T01:00:00+09:00'],
      id: ['007'],
      title: ['1984'],
      story: ['yes'],
    })
  })

  test('JSON, and plain text with front matter', () => {
    expect(
      values(parse('---json\n{"title": "The flood", "authors": [{"name": "Jane Roe"}]}\n---\nText.')),
    ).toEqual({
      title: ['The flood'],
      authors: [['Jane Roe']],
    })
    expect(values(parse('---\ntitle: The flood\n---\nText.', { format: 'text' }))).toEqual({
      title: ['The flood'],
    })
  })

  test('a broken entry costs no other', () => {
    const document = parse('---\ntitle: "The flood\nauthor: Jane Roe\noutlet: Courier: Arlen\n---\nText.')
    expect(values(document)).toEqual({
      title: ['The flood'],
      authors: [['Jane Roe']],
      outlet: ['Courier: Arlen'],
    })
    expect(document.diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
      ['front-matter/syntax', 2],
      ['front-matter/syntax', 4],
    ])
  })

  test('names that belong to every object are only names', () => {
    const document = parse('---\n__proto__: {polluted: 1}\nconstructor: x\ntitle: The flood\n---\nText.')
    expect(values(document)).toEqual({ title: ['The flood'] })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test.each(['---\nJust a verse\n---\nText.', '---\n\nText.\n\nMore.', '----\ntitle: x\n----\nText.'])(
    'rulers are no front matter: %j',
    (text) => {
      const document = parse(text, { format: 'text' })
      expect(values(document)).toEqual({})
      expect(plainText(document.body)).toContain('Text.')
    },
  )

  test('web and mail addresses stay links, and no other', () => {
    const text =
      '[a](https://arlen.example/) [b](mailto:a@arlen.example) [c](//arlen.example/c) [d](page.md) [e](vbscript:x)'
    const [paragraph] = parse(text).body.children
    const links =
      paragraph?.type === 'paragraph'
        ? paragraph.children.flatMap((node) => (node.type === 'link' ? node.url : []))
        : []
    expect(links).toEqual(['https://arlen.example/', 'mailto:a@arlen.example', 'https://arlen.example/c'])
  })

  test('only the kinds of nodes that the model names are left', () => {
    const text =
      '# H\n\n- a\n\n> b <i>c</i>\n\n<p>d</p>\n\n[e]: /x\n\n![f][e] [^g]\n\n[^g]: h\n\n```\ni\n```\n\n***\n'
    const kinds = new Set<string>()
    const visit = (node: { type: string; children?: readonly { type: string }[] }): void => {
      kinds.add(node.type)
      for (const child of node.children ?? []) visit(child)
    }
    visit(parse(text).body)
    for (const kind of [
      'html',
      'definition',
      'yaml',
      'image',
      'imageReference',
      'linkReference',
      'footnoteReference',
    ])
      expect(kinds).not.toContain(kind)
  })

  test.each([
    '> '.repeat(5000),
    `${'- '.repeat(5000)}a`,
    '['.repeat(5000),
    '*a_'.repeat(3000),
    'a\n'.repeat(20_000),
  ])('what would take too long is plain text (%#)', (text) => {
    expect(parse(text).diagnostics.map(({ rule }) => rule)).toContain('markdown/plain')
  })
})

test('size is judged: many paragraphs, a long one, none', () => {
  const rules = (text: string): string[] => judgeSize(parseText(text), 'a.txt').map(({ rule }) => rule)
  expect(rules('A line.\n'.repeat(30_000))).toEqual(['document/many-blocks'])
  expect(rules('word '.repeat(20_000))).toEqual(['document/long-block'])
  expect(rules('***')).toEqual(['document/no-text'])
  expect(rules('A line.')).toEqual([])
})

test('content never throws, and its words stay in the text or are told', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '---',
      'title: x',
      '- ',
      '> ',
      '# ',
      '[a](b)',
      '<b>',
      '</b>',
      '<script>',
      '`',
      '```',
      '|a|b|',
      '|-|-|',
      '[^1]',
      '[^1]: ',
    ),
    fc.constantFrom(
      '![x][y]',
      '[y]: z',
      '<!--',
      '-->',
      '&amp;',
      '\\',
      '*',
      '_',
      '    ',
      '\t',
      '1. ',
      '+++',
      '"',
      '{',
      '- [ ] ',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  const glue = fc.constantFrom('\n', '\n\n', ' ', '')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(piece, glue), { maxLength: 30 }),
      fc.constantFrom('text', 'markdown'),
      (parts, format) => {
        const document = parse(parts.flat().join(''), { format })
        expect(Array.isArray(document.diagnostics)).toBe(true)
        expect(typeof plainText(document.body)).toBe('string')
        for (const block of leafBlocks(document.body)) expect(block.position?.start.line).toBeGreaterThan(0)
      },
    ),
    { numRuns: 150 },
  )
  const words = fc.array(fc.string({ unit: fc.constantFrom(...'abcdéλж'), minLength: 1, maxLength: 9 }), {
    maxLength: 30,
  })
  const marks = fc.constantFrom(
    ' ',
    ' **',
    '** ',
    '\n',
    '\n\n',
    '\n- ',
    '\n> ',
    '\n# ',
    ' _',
    '_ ',
    ' <b>',
    '</b> ',
    ' ![',
    '](x) ',
  )
  fc.assert(
    fc.property(words, fc.array(marks, { minLength: 30, maxLength: 30 }), (list, glues) => {
      const text = list.map((word, index) => word + (glues[index] ?? ' ')).join('')
      const plain = plainText(parse(text).body)
      for (const word of list) expect(plain).toContain(word)
    }),
    { numRuns: 100 },
  )
})
