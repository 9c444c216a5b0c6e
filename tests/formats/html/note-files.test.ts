import { expect, test } from 'vitest'
import { read } from '../office.ts'

const text =
  'A boy of fifteen who learnt to swim only last summer saved two little girls from drowning in the mill race at Holm on Tuesday.'

test('the title of a file that Google Docs wrote is no headline', async () => {
  const { articles } = await read(
    'a.html',
    `<html><head><title>cuttings grandad</title></head><body class="c7 doc-content"><p><span>YOUNG SWIMMER SAVES TWO</span></p><p><span>Holm Echo, Thursday 19th July 1951</span></p><p>${text}</p><p>${text}</p></body></html>`,
  )
  expect(JSON.stringify(articles)).not.toContain('grandad')
  expect(articles[0]?.claims).toMatchObject({ outlet: 'Holm Echo' })
})

test('what people remarked on a document of Google is kept nowhere', async () => {
  const mark = (n: number): string => `<sup><a href="#cmnt${n}" id="cmnt_ref${n}">[a]</a></sup>`
  const remark = (n: number): string =>
    `<div style="border:1px solid black"><p class="c3"><a href="#cmnt_ref${n}" id="cmnt${n}">[a]</a><span>Jonas, is this right?</span></p><p><span>I doubt it.</span></p></div>`
  const { articles } = await read(
    'a.html',
    `<html><head><title>x</title></head><body class="c7 doc-content"><p><span>YOUNG SWIMMER SAVES TWO</span></p><p>${text}${mark(1)}</p><p>${text}${mark(2)}</p><div><p>${text}</p></div>${remark(1)}${remark(2)}</body></html>`,
  )
  expect(JSON.stringify(articles)).not.toMatch(/Jonas|doubt|\[a\]/)
  expect(articles[0]?.text.split('swim only')).toHaveLength(4)
})

const report = (items: string): string =>
  `<html><head><title>Zotero Report</title></head><body><ul class="report combineChildItems">${items}</ul></body></html>`
const item = `<li class="item newspaperArticle"><h2>Swimmer saves two</h2><table><tr><th>Author</th><td>Ada Rook</td></tr><tr><th>Publication</th><td>Holm Echo</td></tr><tr><th>Date</th><td>1951-07-19</td></tr><tr><th>Date Added</th><td>12/02/2021, 14:20:11</td></tr></table><h3 class="notes">Notes:</h3><ul class="notes"><li><p>${text}</p><p>${text}</p></li></ul></li>`

test('one item in a report of Zotero is an article', async () => {
  const { articles } = await read('a.html', report(item))
  expect(articles[0]?.claims).toMatchObject({
    title: 'Swimmer saves two',
    outlet: 'Holm Echo',
    date: '1951-07-19',
    authors: ['Ada Rook'],
  })
  expect(articles[0]?.text).not.toMatch(/Notes|Date Added/)
})

test('a report of several items states none of them for all', async () => {
  const { articles } = await read('a.html', report(item + item))
  expect(articles[0]?.claims).not.toHaveProperty('outlet')
})

test.each([
  [
    'a heading and a template',
    `== Swimmer saves two ==\n${text}\n\nShe was '''brave''', said [[Ada Rook|a witness]].\n\n<ref>{{cite news |title=Swimmer saves two |work=Holm Echo |date=19 July 1951}}</ref>`,
    { outlet: 'Holm Echo' },
    'She was brave, said a witness.',
  ],
  ['a heading alone', `== Swimmer saves two ==\n${text}\n\nShe was ''brave''.`, {}, 'She was brave.'],
])('the marks of a wiki become words: %s', async (_, content, claims, words) => {
  const { articles } = await read('a.txt', content)
  expect(articles).toMatchObject([{ claims }])
  expect(articles[0]?.text).toContain(words)
})

test.each([
  ['a rule of a typist', `Swimmer saves two\n=== \n${text}`, 'Swimmer'],
  ['feet and inches', `The ditch\n\n${text} It was 6''2'' deep.`, "6''2''"],
])('no wiki: %s', async (_, content, words) => {
  const { articles } = await read('a.txt', content)
  expect(articles[0]?.text).toContain(words)
})
