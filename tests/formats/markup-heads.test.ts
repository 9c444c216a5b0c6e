import { describe, expect, test } from 'vitest'
import { read } from './office.ts'

const text = [
  'The weir at Holm was opened by hand on Sunday night, after the motor of its gate had burned out in the flood.',
  'Nobody was hurt, and the meadows below the mill stood under water until noon, as they had in the year before.',
].join('\n\n')

describe('a file of text or Markdown that another program has written', () => {
  test.each([
    [
      'Org',
      'org',
      '#+TITLE: Weir opened\n#+AUTHOR: Ida Vos\n#+DATE: <2019-03-04 Mon>\n#+FILETAGS: :weir:flood:',
    ],
    [
      'Org in small letters',
      'org',
      '#+title: Weir opened\n#+author: Ida Vos\n#+date: [2019-03-04 Mon 10:05]',
    ],
    ['Org with a drawer', 'org', '* Weir opened\n:PROPERTIES:\n:AUTHOR: Ida Vos\n:DATE: 2019-03-04\n:END:'],
    ['AsciiDoc', 'adoc', '= Weir opened\nIda Vos <vos@holm.example>\n2019-03-04'],
    ['AsciiDoc with attributes', 'adoc', '= Weir opened\n:author: Ida Vos\n:revdate: 2019-03-04'],
    [
      'reStructuredText',
      'rst',
      '###########\nWeir opened\n###########\n\n:author: Ida Vos\n:date: 2019-03-04',
    ],
    ['Textile', 'textile', 'h1. Weir opened\n\nauthor: Ida Vos\n\ndate: 2019-03-04'],
    [
      'Nikola',
      null,
      '.. title: Weir opened\n.. slug: weir\n.. date: 2019-03-04 10:00:00 UTC\n.. author: Ida Vos\n.. link: \n.. type: text',
    ],
    ['fields in a comment', null, '<!--\ntitle: Weir opened\nauthor: Ida Vos\ndate: 2019-03-04\n-->'],
  ])('%s', async (_, format, head) => {
    for (const path of ['weir.txt', 'weir.md']) {
      const found = await read(path, `${head}\n\n${text}\n`)
      const [article] = found.articles
      expect(found.format).toBe(format ?? (path.endsWith('.txt') ? 'text' : 'markdown'))
      const told = `${JSON.stringify(article?.claims)} ${article?.text}`
      for (const wanted of ['Weir opened', 'Ida Vos', '2019-03-04']) expect(told).toContain(wanted)
      expect(article?.text.endsWith(text)).toBe(true)
      expect(article?.text).not.toMatch(/#\+|:END:|\.\. |h1\.|###|<!--/)
    }
  })

  test.each([
    ['a tag', '#weir #flood'],
    ['a heading with a mark', '# +1 for the weir'],
    ['a list', '* Weir opened\n* Mill stands'],
    ['a sum', '= 14 crowns a head'],
    ['a fence of code', '~~~~\nWeir opened\n~~~~'],
    ['a title between rules', '==========\nWeir opened\n=========='],
    ['a rule', '----\n\nWeir opened'],
    ['dots', '.. and then the weir opened'],
    ['a shelf mark', 'h1 Weir opened'],
    ['a comment', '<!-- title: none -->'],
  ])('is none where it opens with %s', async (_, head) => {
    expect((await read('weir.txt', `${head}\n\n${text}\n`)).format).toBe('text')
    expect((await read('weir.md', `${head}\n\n${text}\n`)).format).toBe('markdown')
  })
})

test.each([
  ['<h1>Weir opened</h1>\n<p>By Ida Vos</p>\n<p>Text.</p>', 'html-text'],
  ['<p class="a">By Ida Vos</p> <p>Text.</p>', 'html-text'],
  ['<p> is the mark of a paragraph.', 'text'],
  ['<p>By Ida Vos</p> is all that it says.', 'text'],
])('the source of an article as text: %s', async (text, format) =>
  expect((await read('weir.txt', text)).format).toBe(format),
)
