import { expect, test } from 'vitest'
import { linkFinder } from '../../../src/formats/pdf/links.ts'
import { type Mark, type TextItem, toPage, toTaggedPage } from '../../../src/formats/pdf/page.ts'
import { isBrowserPrint, titleOf } from '../../../src/formats/pdf/print.ts'
import { tagsOf } from '../../../src/formats/pdf/tags.ts'

const none = linkFinder([])

function item(str: string, x: number, y: number, width = str.length * 5): TextItem {
  return { str, transform: [10, 0, 0, 10, x, y], width, height: 10 }
}

/** A stretch of marked text. */
function marked(id: string | null, tag: string, ...items: (TextItem | Mark)[]): (TextItem | Mark)[] {
  return [{ type: 'beginMarkedContentProps', id, tag }, ...items, { type: 'endMarkedContent' }]
}

const content = (id: string) => ({ type: 'content', id })

const tree = {
  role: 'Root',
  children: [
    { role: 'H1', children: [{ role: 'NonStruct', children: [content('a')] }] },
    { role: 'P', children: [content('b'), { role: 'Link', children: [content('c')] }, content('d')] },
    { role: 'L', children: [{ role: 'LI', children: [content('e')] }] },
    { role: 'NonStruct', children: [content('f')] },
  ],
}

test('tags tell the order, the blocks, the level of a heading and the items of a list', () => {
  const { tags, next } = tagsOf(tree, 5)
  expect([...tags].map(([id, { order, block, level, isItem }]) => [id, order, block, level, isItem])).toEqual(
    [
      ['a', 0, 5, 1, false],
      ['b', 1, 6, 0, false],
      ['c', 2, 6, 0, false],
      ['d', 3, 6, 0, false],
      ['e', 4, 7, 0, true],
      ['f', 5, null, 0, false],
    ],
  )
  expect(next).toBe(8)
})

test('lines stand in the order of the tags, and what belongs to no part of the page is its edge', () => {
  const { tags } = tagsOf(tree, 0)
  const items = [
    ...marked('b', 'P', item('The ferry', 60, 700)),
    ...marked('c', 'Link', item('came back', 110, 700)),
    ...marked('a', 'H1', item('Ferry returns', 300, 700)),
    ...marked(
      null,
      'Artifact',
      item('3/4/19', 24, 830),
      ...marked(null, 'Span', item('https://osk.example', 24, 17)),
    ),
  ]
  const page = toTaggedPage(items, 842, none, tags)
  expect(page?.lines.map(({ text }) => text)).toEqual(['Ferry returns', 'The ferry came back'])
  expect(page?.edges).toEqual(['3/4/19', 'https://osk.example'])
})

test('tags that tell of less than half of the text are not followed', () => {
  const { tags } = tagsOf(tree, 0)
  const items = [...marked('b', 'P', item('The ferry', 60, 700)), item('came back on Monday', 60, 680)]
  expect(toTaggedPage(items, 842, none, tags)).toBeNull()
})

test('links that touch are entries of a menu; a link within a sentence is not', () => {
  const links = linkFinder([
    { subtype: 'Link', url: 'https://osk.example/a', rect: [60, 690, 90, 712] },
    { subtype: 'Link', url: 'https://osk.example/b', rect: [90, 690, 140, 712] },
    { subtype: 'Link', url: 'mailto:a@osk.example', rect: [200, 690, 260, 712] },
    { subtype: 'Link', rect: [0, 0, 600, 842] },
    { subtype: 'Highlight', url: 'https://osk.example/c', rect: [0, 0, 600, 842] },
  ])
  const texts = (items: TextItem[]): string[] => toPage(items, 842, links).lines.map(({ text }) => text)
  expect(texts([item('Harbr', 60, 700, 30), item('Weather', 90, 700, 40)])).toEqual(['Harbr', 'Weather'])
  expect(texts([item('Harbr', 60, 700, 30), item('of Osk', 93, 700, 30)])).toEqual(['Harbr of Osk'])
  expect(texts([item('Harbr', 30, 700, 30), item('Weather', 60, 700, 30)])).toEqual(['HarbrWeather'])
  expect([links(70, 700), links(70, 720), links(220, 700), links(400, 400)]).toEqual([
    'https://osk.example/a',
    null,
    null,
    null,
  ])
})

test.each([
  [{ Producer: 'Skia/PDF m120' }, true],
  [{ Creator: 'Mozilla Firefox 120.0', Producer: 'cairo 1.17' }, true],
  [{ Creator: 'Safari', Producer: 'macOS Version 13 Quartz PDFContext' }, true],
  [{ Creator: 'Writer', Producer: 'Office 7' }, false],
  [{ Producer: 'macOS Version 13 Quartz PDFContext' }, false],
  [{ Creator: 7 }, false],
  [{}, false],
])('%j: printed by a browser: %s', (info, isPrint) => {
  expect(isBrowserPrint(info)).toBe(isPrint)
})

test.each([
  ['Ferry returns - Osk Post', 'Ferry returns - Osk Post'],
  [' Ferry\n returns ', 'Ferry returns'],
  ['ferry.html', null],
  ['Ferry returns.pdf', null],
  ['https://osk.example/ferry', null],
  ['about:blank', null],
  ['12', null],
  [undefined, null],
])('the title %j of a file is %j', (Title, title) => {
  expect(titleOf({ Title })).toBe(title)
})
