import fc from 'fast-check'
import type { PhrasingContent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { renderBody } from '../../src/render/body.ts'
import { anyCharacter } from '../setup/characters.ts'
import { paragraphs } from './archive.ts'

const parser = unified().use(remarkParse).use(remarkGfm)
const html = (markdown: string): string => renderBody(parser.parse(markdown), [])

test.each([
  ['a script', '<script>alert(1)</script>\n\nText', '<p>Text</p>'],
  ['a script in a line', 'One <script>alert(1)</script> two', '<p>One alert(1) two</p>'],
  ['an event handler', '<img src=x onerror=alert(1)>\n\nText', '<p>Text</p>'],
  ['a link that runs code', '[press](javascript:alert(1))', '<p>press</p>'],
  ['the same in capitals and with a tab', '[press](<JaVa\tscript:alert(1)>)', '<p>press</p>'],
  ['the same behind a control character', '[press](<\u0001javascript:alert(1)>)', '<p>press</p>'],
  ['a link with data', '[press](data:text/html,hello)', '<p>press</p>'],
  ['a link into the site', '[press](../../people/)', '<p>press</p>'],
  ['a link without a scheme', '[press](//evil.example/)', '<p>press</p>'],
  ['a picture', '![A dam](https://pictures.example/dam.jpg)', '[Image: A dam]</a></p>'],
  ['a picture of data', '![A dam](data:image/svg+xml,<svg/onload=alert(1)>)', '[Image: A dam]'],
  ['a style', '<style>body{display:none}</style>\n\nText', '<p>Text</p>'],
  ['a frame', '<iframe src="https://evil.example"></iframe>\n\nText', '<p>Text</p>'],
  ['words that look like markup', 'He wrote `<b onclick=x>` there', '<code>&#x3C;b onclick=x></code>'],
  ['a form', '<form action="https://evil.example"><input></form>\n\nText', '<p>Text</p>'],
])('%s cannot act', (_, markdown, wanted) => {
  const made = html(markdown)
  expect(made).toContain(wanted)
  expect(made).not.toMatch(
    /<(?:script|style|iframe|img|form|input|svg|object|embed)|<[^>]*\son\w+=|<[^>]*style=/i,
  )
})

test('a link to another host says so', () => {
  expect(html('[the paper](https://courier.example/a?b=1&c=2)')).toBe(
    '<p><a href="https://courier.example/a?b=1&#x26;c=2" rel="nofollow noopener external">the paper</a></p>',
  )
  expect(html('<desk@courier.example>')).toContain('href="mailto:desk@courier.example"')
})

test('attributes that a tree carries along are dropped', () => {
  const hProperties = { onclick: 'alert(1)', style: 'color:red', id: 'content' }
  const children: PhrasingContent[] = [
    { type: 'emphasis', data: { hName: 'script', hProperties }, children: [{ type: 'text', value: 'x' }] },
  ]
  const root: Root = { type: 'root', children: [{ type: 'paragraph', data: { hProperties }, children }] }
  expect(renderBody(root, [])).toBe('<p><em>x</em></p>')
})

test('headings come after that of the page, and none is left out', () => {
  expect(html('#### Deep\n\n# High\n\n###### Deepest')).toBe('<h2>Deep</h2>\n<h2>High</h2>\n<h3>Deepest</h3>')
})

test('clues and people are marked where they stand', () => {
  const text = 'On Tuesday Ines Calloway spoke.'
  const made = renderBody(paragraphs(text), [
    { start: 3, end: 10, href: null, id: 'date-clue-1' },
    { start: 11, end: 24, href: '../people/ines-calloway/', id: null },
  ])
  expect(made).toBe(
    '<p>On <mark id="date-clue-1">Tuesday</mark> <a href="../people/ines-calloway/">Ines Calloway</a> spoke.</p>',
  )
})

test('a mark over several nodes has its id once, and overlaps a name', () => {
  const made = renderBody(parser.parse('On **Tuesday** the 9th Ines spoke'), [
    { start: 3, end: 23, href: null, id: 'date-clue-1' },
    { start: 19, end: 23, href: '../people/ines/', id: null },
  ])
  expect(made.match(/id="date-clue-1"/g)).toHaveLength(1)
  expect(made).toContain('<a href="../people/ines/"><mark>Ines</mark></a>')
})

test('marks in links of the text keep the link', () => {
  const made = renderBody(parser.parse('[Ines Calloway](https://courier.example/) spoke'), [
    { start: 0, end: 13, href: '../people/ines/', id: null },
  ])
  expect(made).toContain('<a href="https://courier.example/"')
  expect(made.match(/<a /g)).toHaveLength(1)
})

test('a link in a link gives its words, however deep it stands', () => {
  const inner = { type: 'link', url: 'https://b.example/', children: [{ type: 'text', value: 'dam' }] }
  const children = [
    { type: 'strong', children: [inner, { type: 'text', value: ' breaks' }] },
  ] as PhrasingContent[]
  const link: PhrasingContent = { type: 'link', url: 'https://a.example/', children }
  expect(renderBody({ type: 'root', children: [{ type: 'paragraph', children: [link] }] }, [])).toBe(
    '<p><a href="https://a.example/" rel="nofollow noopener external"><strong>dam breaks</strong></a></p>',
  )
})

test('any text is written as it is, and nothing in it becomes markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), fc.nat(60), fc.nat(60), (value, a, b) => {
      const node: RootContent = { type: 'paragraph', children: [{ type: 'text', value }] }
      const [start, end] = a < b ? [a, b] : [b, a]
      const marks = start < end ? [{ start, end, href: null, id: 'date-clue-1' }] : []
      const made = renderBody({ type: 'root', children: [node] }, marks)
      expect(made.replace(/<\/?(?:p|mark(?: id="date-clue-1")?)>/g, '')).not.toMatch(/</)
    }),
    { numRuns: 200 },
  )
})

test('a block in another language says which, and its direction', () => {
  const body: Root = {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'text', value: 'Sie schrieb:' }] },
      { type: 'paragraph', data: { lang: 'ar' }, children: [{ type: 'text', value: 'مرحبا' }] },
    ],
  }
  expect(renderBody(body, [])).toBe('<p>Sie schrieb:</p>\n<p lang="ar" dir="rtl">مرحبا</p>')
})
