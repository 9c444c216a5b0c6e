import { setFlagsFromString } from 'node:v8'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readDocuments } from '../../src/formats/documents.ts'
import { longestBlock } from '../../src/formats/long-blocks.ts'
import { normalizeArticle } from '../../src/normalize/article.ts'
import { noContext } from '../../src/pipeline.ts'
import { readResources } from '../../src/read/resources.ts'
import { inlineText, leafBlocks } from '../../src/text/mdast-text.ts'
import { fileOf } from '../formats/office.ts'

/** `npm run soak` tries all of them in all kinds of files. */
const isSoak = process.env.SOAK !== undefined
vi.setConfig({ testTimeout: 240_000 })

/** Of words, which take longer than one without end. */
const words = isSoak ? 6_000_000 : 2_000_000

const lines: readonly string[] = [
  'x',
  'The ferry is back. ',
  ...(isSoak ? ['A-', '1 ', 'a, ', '“a” ', ' ', '中', '🚢', '&amp;', 'the '] : []),
]

// As V8 does by itself after a megabyte of compiled patterns: those that were light on memory are no more.
beforeAll(() => setFlagsFromString('--no-regexp-optimization'))
afterAll(() => setFlagsFromString('--regexp-optimization'))

const kinds: readonly [path: string, wrap: (line: string) => string][] = [
  ['a.txt', (line) => line],
  ...(isSoak
    ? ([
        ['b.txt', (line) => `The ferry is back\n\nBy Anna Brandt\n\n${line}`],
        ['a.md', (line) => line],
        ['b.md', (line) => `---\ntitle: ${line}\n---\nThe ferry is back.\n`],
        ['a.html', (line) => `<article><h1>The ferry is back</h1><p>${line}</p></article>`],
        ['b.html', (line) => `<title>${line}</title><h1>${line}</h1><p>The ferry is back.</p>`],
        ['a.json', (line) => JSON.stringify([{ title: 'The ferry', text: line }])],
        ['b.json', (line) => JSON.stringify([{ title: line, text: 'The ferry is back.' }])],
        ['a.rtf', (line) => `{\\rtf1 ${line}}`],
        ['a.eml', (line) => `From: a@b.example\nSubject: The ferry\n\n${line}`],
        ['a.csv', (line) => `title,text\nThe ferry,"${line}"\n`],
        ['a.ris', (line) => `TY  - NEWS\nTI  - ${line}\nN2  - ${line}\nER  - \n`],
      ] satisfies typeof kinds)
    : []),
]

test.each(
  kinds.flatMap(([path, wrap]) =>
    lines.map((piece, index) => [index % 2 ? words : 9_500_000, piece, path, wrap] as const),
  ),
)('a line of %i characters of %j in %s is an article like any other', async (size, piece, path, wrap) => {
  const line = piece.repeat(Math.floor(size / piece.length))
  const { documents, diagnostics } = await readDocuments(fileOf(path, wrap(line)))
  // Marks make a file of more bytes than are read.
  if (diagnostics.some(({ rule }) => rule === 'source/too-large' || rule === 'source/empty')) return
  expect(diagnostics.filter(({ rule }) => rule === 'source/failed')).toEqual([])
  for (const document of documents) {
    const article = normalizeArticle(document, {
      ...noContext,
      repeats: [],
      resources: await readResources(),
    })
    expect(
      Math.max(0, ...leafBlocks(article.body).map((block) => inlineText(block).length)),
    ).toBeLessThanOrEqual(longestBlock)
  }
  if (!isSoak) expect(documents).toHaveLength(1)
})
