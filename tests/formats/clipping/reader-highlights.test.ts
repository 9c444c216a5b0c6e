import { expect, test } from 'vitest'
import { readDocuments } from '../../../src/formats/documents.ts'
import { plainText } from '../../../src/text/mdast-text.ts'

async function textOf(note: string): Promise<string> {
  const { documents } = await readDocuments({
    ...{ path: 'a.md', bytes: new TextEncoder().encode(note), hash: '0'.repeat(64), sidecar: null },
  } as never)
  const [document] = documents
  return document ? plainText(document.body) : ''
}

const head = '# The bid was opened\n\n## Metadata\n- Author: Ada Roe\n- URL: https://post.example/bid\n\n'
const link = '([View Highlight](https://read.readwise.io/read/1))'
const marked = `## Highlights\n- The bid was opened early, said the clerk. ${link}\n- Nobody else had been asked to bid. ${link}\n    - Note: ask Karl\n`

test('what a reader marked is the text where a note holds nothing else, without remarks and links', async () => {
  const text = await textOf(head + marked)
  expect(text).toContain('The bid was opened early, said the clerk.')
  expect(text).toContain('Nobody else had been asked to bid.')
  expect(text).not.toMatch(/View Highlight|Karl/)
})

test.each([
  [
    'the text stands above',
    `${head}The board opened the bid for the work on the dam early on Monday.\n\n${marked}`,
  ],
  [
    'the text stands below',
    `${head}${marked}\n## Full Document\nThe board opened the bid for the work on the dam early on Monday.\n`,
  ],
])('it is no part of the article where %s', async (_, note) => {
  const text = await textOf(note)
  expect(text).toContain('The board opened the bid')
  expect(text).not.toContain('said the clerk')
})

test('what the keeper noted is private, also alone', async () => {
  expect(await textOf(head + marked.replace('Highlights', 'My notes'))).not.toContain('said the clerk')
})
