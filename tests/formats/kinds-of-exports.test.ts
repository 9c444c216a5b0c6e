import { expect, test } from 'vitest'
import { readDocuments } from '../../src/formats/documents.ts'
import { unescapedTwice } from '../../src/formats/exported-article.ts'
import { columnField } from '../../src/formats/tables/columns.ts'
import { plainText } from '../../src/text/mdast-text.ts'
import { fileOf } from './office.ts'

const text = [
  'The harbour board of Osk voted on Monday to close the old quay to lorries, as its piles had moved by a hand.',
  'The repairs begin in spring and will cost two million crowns, a third of which the county has promised to pay.',
]
const read = async (path: string, content: string) => (await readDocuments(fileOf(path, content))).documents

test.each([
  ['&lt;p&gt;One.&lt;/p&gt;', '<p>One.</p>'],
  ['&lt;p&gt;One &amp;amp; two.&lt;br /&gt;', '<p>One &amp; two.<br />'],
  ['<p>Write &lt;p&gt;One.&lt;/p&gt;</p>', '<p>Write &lt;p&gt;One.&lt;/p&gt;</p>'],
  ['&lt;3 the quay', '&lt;3 the quay'],
  ['Write &lt;p&gt;One.&lt;/p&gt;', 'Write &lt;p&gt;One.&lt;/p&gt;'],
])('HTML that was escaped twice: %s', (given, wanted) => expect(unescapedTwice(given)).toBe(wanted))

test.each([
  ['Newsp.', 'outlet'],
  ['Iss. date', 'date'],
  ['Transcr.', 'text'],
  ['Headl.', 'title'],
  ['Pub.', 'outlet'],
  ['Publ.', null],
  ['Ref.', null],
  ['Tit', null],
  ['H.', null],
  ['Remarks.', null],
])('a column “%s”', (name, field) => expect(columnField(name)).toBe(field))

test.each([
  [
    'paragraphs with their kinds',
    { page_title: 'Quay to close', text_blocks: text.map((value) => ({ tag: 'p', text: value })) },
    1,
  ],
  ['under any name', { title: 'Quay to close', story_parts: text.map((value) => ({ type: 'p', value })) }, 1],
  [
    'several of them',
    [1, 2].map((number) => ({ title: `Quay ${number}`, parts: text.map((value) => ({ type: 'p', value })) })),
    2,
  ],
  [
    'articles with their kinds',
    { title: 'The feed', items: text.map((body) => ({ type: 'news', title: 'Quay', body })) },
    2,
  ],
  ['rows beside no headline', { count: 2, rows: text.map((body) => ({ type: 'news', text: body })) }, 2],
])('a text in pieces: %s', async (_, data, count) => {
  const documents = await read('a.json', JSON.stringify(data))
  expect(documents).toHaveLength(count)
  if (count === 1) expect(documents[0] && plainText(documents[0].body)).toBe(text.join('\n\n'))
})

const item = (title: string, outlet: string, day: string) =>
  `${title}\n\n${outlet}\n\n${day}\n\nCopyright 2019 Osk Press All Rights Reserved\n\nSection: NEWS; Pg. 4\nLength: 298 words\nByline: Ada Roe\nBody\n\n${text.join('\n\n')}\n\nLoad-Date: ${day}\n\nEnd of Document\n`

test.each([
  ['the pages of a file', ['Page 1 of 2\n', '\nPage 2 of 2\n']],
  ['none', ['', '\n']],
])('articles of a database with %s', async (_, [first = '', second = '']) => {
  const documents = await read(
    'a.txt',
    `${first}${item('Quay to close', 'Osk Courier', 'March 5, 2019 Tuesday')}${second}${item('Ferry is back', 'Lund Post', 'March 7, 2019 Thursday')}`,
  )
  expect(documents.map(({ stated }) => [stated.title[0]?.value, stated.outlet[0]?.value])).toEqual([
    ['Quay to close', 'Osk Courier'],
    ['Ferry is back', 'Lund Post'],
  ])
})

test.each([
  ['Osk Messenger - Farming', 'Osk Messenger'],
  ['Farming - Osk Messenger', 'Osk Messenger'],
  ['Osk: a walk', 'Osk: a walk'],
  ['Osk Messenger | Lund Courier', 'Osk Messenger | Lund Courier'],
])('the feed “%s”', async (title, outlet) => {
  const [document] = await read(
    'feed.xml',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><item><title>Quay</title><description>&amp;lt;p&amp;gt;${text[0]}&amp;lt;/p&amp;gt;</description></item></channel></rss>`,
  )
  expect(document?.stated.outlet[0]?.value).toBe(outlet)
  expect(document && plainText(document.body)).toBe(text[0])
})
