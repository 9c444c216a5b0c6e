import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/formats/clipping/document.ts'
import { cleanDocument } from '../../../src/normalize/cleaning/clean.ts'
import { plainText } from '../../../src/text/mdast-text.ts'
import { contextOf } from './document.ts'

// Pages as clippers write them in Markdown: menus and other stories are links.

const paragraphs = [
  'The old swing bridge at Marle was opened to carts and bicycles on Monday after two years of repairs.',
  '“We had almost got used to the ferry,” said Ines Tallow, who keeps the bakery on the north bank of the river.',
  'The council had set aside [forty thousand](https://marle.example/budget) for the work, and spent nearly twice as much on it.',
  'From the summer onwards the bridge will be opened for boats twice a day, and closed at night.',
]
const link = (words: string, mark = ''): string => `${mark}[${words}](https://marle.example/${words.length})`
const menu = ['Home', 'News', 'Sport', 'Weather', 'Jobs', 'Sign in']
  .map((words) => link(words, '*   '))
  .join('\n')
const foot = ['Privacy policy', 'Terms of use', 'Contact us'].map((words) => link(words, '*   ')).join('\n')

function clean(text: string): string {
  const source = { path: 'a.md', hash: '', format: 'markdown', encoding: 'utf-8', text, repairs: 0 } as const
  return plainText(cleanDocument(parseDocument(source), contextOf()).body)
}

/** The text of a page with `between` below the second paragraph, or `below` the last one. */
function page({ between = '', below = '' }: { between?: string; below?: string }): string {
  const body = [paragraphs[0], paragraphs[1], between, ...paragraphs.slice(2), below].filter(Boolean)
  return clean([menu, '# Swing bridge opens again', ...body, foot].join('\n\n'))
}

const whole = paragraphs.join('\n\n').replace(/\[(.+?)\]\(.+?\)/, '$1')

describe('on a page that was kept whole', () => {
  it.each([
    ['another story', link('Leopard spends the night in a bank and leaves by the front door in the morning')],
    ['its heading', link('A ferry for two winters and nobody knows for whom', '### ')],
    [
      'several',
      ['Leopard spends the night in a bank', 'Fog for a week'].map((words) => link(words, '*   ')).join('\n'),
    ],
    ['one with a day', `${link('Leopard spends the night in a bank, and leaves by the front door.')} 3 May`],
  ])('lines that are links are no text: %s', (_, words) => {
    expect(page({ between: words })).toBe(whole)
    expect(page({ below: words })).toBe(whole)
  })

  it.each([
    [
      'a link in a sentence',
      'Nobody [had seen the rotten oak beams below the span](https://marle.example/oak) in all those years.',
    ],
    [
      'a list that the text announces',
      `Three books tell of the bridge and of all the people on it:\n\n${link('Oak and iron', '*   ')}\n${link('A ferry for Marle', '*   ')}`,
    ],
    [
      'a mail address',
      'Who knows more of the bridge is asked to write to the bakery: [ines@marle.example](mailto:ines@marle.example).',
    ],
  ])('%s is text', (_, words) => {
    expect(page({ between: words })).toContain(
      words
        .replace(/\[(.+?)\]\(.+?\)/g, '$1')
        .replace(/\n\* {3}/g, '\n\n')
        .replace(/\n{3,}/g, '\n\n')
        .replace('*   ', ''),
    )
  })

  it('a text that is all one link is text', () => {
    const text = [
      menu,
      '# Swing bridge opens again',
      ...paragraphs.map((words) => link(words.replace(/\[|\]\(.+?\)/g, ''))),
      foot,
    ]
    expect(clean(text.join('\n\n'))).toBe(whole)
  })

  it('the headings of a digest are text', () => {
    const heads = ['Swing bridge opens again', 'A ferry for two winters', 'Oak beams were rotten']
    const parts = heads.map((words, at) => `${link(words, '## ')}\n\n${paragraphs[at]}`)
    for (const words of heads.slice(1))
      expect(clean([menu, '# Osk in brief', ...parts, foot].join('\n\n'))).toContain(words)
  })
})

it.each([
  ['the sources below a note', '', ['The budget of the council', 'The report on the beams']],
  [
    'links among its paragraphs',
    'The council told of it in its letter:',
    ['Swing bridge, letter of the council'],
  ],
])('in a text that stands alone links are text: %s', (_, above, titles) => {
  const list = titles.map((words) => link(words, '- ')).join('\n')
  const text = clean(['# Swing bridge opens again', ...paragraphs, above, list].filter(Boolean).join('\n\n'))
  for (const words of titles) expect(text).toContain(words)
})

describe('who wrote, by links to the pages of authors', () => {
  const ines = '[Ines Tallow](https://marle.example/author/ines-tallow)'
  const writers = (line: string): string[] => {
    const text = [menu, '# Swing bridge opens again', line, ...paragraphs, foot].join('\n\n')
    const source = {
      path: 'a.md',
      hash: '',
      format: 'markdown',
      encoding: 'utf-8',
      text,
      repairs: 0,
    } as const
    return cleanDocument(parseDocument(source), contextOf()).authors.map(({ name }) => name)
  }

  it.each([
    ['the name alone', ines, ['Ines Tallow']],
    ['with the hour', `${ines}2 minutes ago`, ['Ines Tallow']],
    [
      'several',
      `${ines}, [Osk Rowan](https://marle.example/autoren/osk-rowan/)`,
      ['Ines Tallow', 'Osk Rowan'],
    ],
    ['in capitals', ines.replace('Ines Tallow', 'INES TALLOW'), ['Ines Tallow']],
  ])('%s', (_, line, names) => {
    expect(writers(line)).toEqual(names)
  })

  it.each([
    ['a sentence that names a colleague', `As ${ines} wrote last week, nobody had seen the rotten span.`],
    ['a link to what is no page of an author', '[Ines Tallow](https://marle.example/news/ines-tallow)'],
    ['a link that is no name', '[All of her articles](https://marle.example/author/ines-tallow)'],
    ['who took the picture', `Photo: ${ines}`],
  ])('not %s', (_, line) => {
    expect(writers(line)).toEqual([])
  })
})
