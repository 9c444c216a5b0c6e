import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/formats/clipping/document.ts'
import { localPicture, notePictures } from '../../src/formats/pictures.ts'
import { plainText } from '../../src/text/mdast-text.ts'

describe('where a picture lies', () => {
  test.each([
    ['a/b.md', 'img/flood.jpg', 'a/img/flood.jpg'],
    ['a/b.md', './flood.JPG', 'a/flood.JPG'],
    ['a/b.md', '../flood%20one.png?w=3#x', 'flood one.png'],
    ['a/b.md', '/img/flood.webp', 'img/flood.webp'],
    ['a/b.md', 'img\\flood.gif', 'a/img/flood.gif'],
    ['a/b.md', '../../flood.jpg', null],
    ['a/b.md', 'https://vell.example/flood.jpg', null],
    ['a/b.md', '//vell.example/flood.jpg', null],
    ['a/b.md', 'data:image/png;base64,AAAA.png', null],
    ['a/b.md', 'C:\\flood.jpg', null],
    ['a/b.md', 'flood.svg', null],
    ['a/b.md', 'flood.txt', null],
    ['a/b.md', '', null],
  ])('%s %s', (path, src, place) => {
    expect(localPicture(path, src)).toBe(place)
  })
})

describe('the pictures of a note', () => {
  const picture = (text: string) => notePictures(text, 'a/b.md')[0]

  test.each([
    ['![A boat](boat.jpg)', { path: 'a/boat.jpg', alt: 'A boat', caption: null }],
    [
      '![](<the boat.jpg> "The boat of Osk")',
      { path: 'a/the boat.jpg', alt: '', caption: 'The boat of Osk' },
    ],
    ['![](boat.jpg "The \\"boat\\" of Osk")', { caption: 'The "boat" of Osk' }],
    ["![](boat.jpg 'It is a boat')", { caption: 'It is a boat' }],
    ['![[boat.jpg]]', { path: 'a/boat.jpg', alt: null, caption: null }],
    ['![[img/boat.jpg|The boat]]', { path: 'a/img/boat.jpg', caption: 'The boat' }],
    ['![[boat.jpg|300x200]]', { caption: null }],
    ['<img class="x" src="boat.jpg" alt=\'A boat\'>', { path: 'a/boat.jpg', alt: 'A boat' }],
  ])('%s', (text, expected) => {
    expect(picture(text)).toMatchObject(expected)
  })

  test.each([
    '![A boat](https://osk.example/boat.jpg)',
    '[boat.jpg](boat.jpg)',
    '![[note]]',
    '![a](b',
    'boat.jpg',
  ])('%s is none', (text) => expect(picture(text)).toBeUndefined())

  test('what the writer hid is not shown, and plain text has none', () => {
    const source = { path: 'b.md', hash: '', encoding: 'utf-8', repairs: 0, format: 'markdown' }
    const text = 'Text.\n\n%%\n![](private.jpg)\n%%\n\n<!-- ![](old.jpg) -->\n\n![](boat.jpg)\n'
    expect(parseDocument({ ...source, text }).pictures?.map(({ path }) => path)).toEqual(['boat.jpg'])
    expect(parseDocument({ ...source, format: 'text', text }).pictures).toBeUndefined()
  })

  test.each<[what: string, text: string, paragraphs: readonly string[]]>([
    ['alone', 'One.\n\n![A boat](boat.jpg)\n\nTwo.', ['One.', 'Two.']],
    ['several', '![A boat](boat.jpg)\n![A quay](quay.png)\n\nOne.', ['One.']],
    ['with a caption', '![A boat](boat.jpg "The *Ida* at the quay")\n\nOne.', ['One.']],
    ['within a sentence', 'Here ![a boat](boat.jpg) lies.', ['Here a boat lies.']],
    ['with words beside it', '![A boat](boat.jpg) *The quay*', ['A boat The quay']],
    ['on another host', '![A boat](https://osk.example/boat.jpg)', []],
    [
      'on another host, linked',
      '[![A boat](https://osk.example/boat.jpg)](https://osk.example)\n\nOne.',
      ['One.'],
    ],
    ['of no kind that is shown', '![A boat](boat.svg)', []],
    ['by reference', '![A boat][b]\n\n[b]: boat.jpg', ['A boat']],
    ['whose text has brackets', '![A [big] boat](boat.jpg)', []],
  ])('a picture %s: its alternative text is no paragraph', (_, text, paragraphs) => {
    const source = { path: 'b.md', hash: '', encoding: 'utf-8', repairs: 0, format: 'markdown', text }
    const { children } = parseDocument(source).body
    expect(children.map((node) => plainText({ type: 'root', children: [node] }))).toEqual(paragraphs)
  })

  test('takes time in proportion to the text', () => {
    for (const piece of ['![', '![a](', '![[', '<img ', '![](<']) notePictures(piece.repeat(100_000), 'a.md')
  }, 10_000)
})
