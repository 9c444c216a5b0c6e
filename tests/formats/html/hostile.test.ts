import { expect, test } from 'vitest'
import { readDocuments } from '../../../src/formats/documents.ts'
import { leafBlocks } from '../../../src/text/mdast-text.ts'

async function read(html: string) {
  return readDocuments({ path: 'page.html', hash: '0', bytes: Buffer.from(html), sidecar: null })
}

const n = 30_000
const hostile: readonly (readonly [string, string])[] = [
  ['nested elements', `${`<div>`.repeat(n)}The end of it all.`],
  ['nested quotations', `${`<blockquote>`.repeat(n)}The end of it all.`],
  ['nested tables', `${`<table><tr><td>`.repeat(n / 4)}The end of it all.`],
  ['nested lists', `${`<ul><li>`.repeat(n / 2)}The end of it all.`],
  ['marks that are never closed', `<b a=1><i a=2><p>The end of it all. `.repeat(n / 10)],
  ['marks of many kinds', Array.from({ length: n / 10 }, (_, i) => `<font size=${i}><p>word `).join('')],
  ['a long attribute', `<p title="${'a '.repeat(10 * n)}">The end of it all.</p>`],
  [
    'many attributes',
    `<p ${Array.from({ length: n }, (_, i) => `a${i}=1`).join(' ')}>The end of it all.</p>`,
  ],
  ['an endless table', `<table>${'<tr><td>a<td>b'.repeat(n)}</table>`],
  ['text between rows', `<table>${'<tr>The end'.repeat(n / 10)}</table>`],
  ['an unclosed script', `<p>The end of it all.</p><script>${'<p>x'.repeat(n)}`],
  ['an unclosed comment', `<p>The end of it all.</p><!--${'<p>x'.repeat(n)}`],
  ['open angle brackets', '<'.repeat(10 * n)],
  ['open drawings', '<svg>'.repeat(5 * n)],
  ['open tags', '<a '.repeat(5 * n)],
  ['data addresses', `<p>The end of it all.</p>${'<img src="data:image/png;base64,AAAA">'.repeat(n / 4)}`],
  ['hidden parts within each other', `${`<div hidden>`.repeat(n)}The end of it all.`],
  [
    'broken JSON-LD',
    `<script type="application/ld+json">${'{"a":['.repeat(n)}</script><p>The end of it all.</p>`,
  ],
]

test.each(hostile)('%s: bounded time, and no throw', { timeout: 20_000 }, async (_, html) => {
  const { documents } = await read(`<!DOCTYPE html><html><body>${html}`)
  expect(documents).toHaveLength(1)
  for (const { body } of documents) expect(leafBlocks(body).length).toBeLessThan(200_001)
})

test('what is nested too deeply is told', async () => {
  const { documents } = await read(`${'<div>'.repeat(1000)}<p>The end of it all.</p>`)
  expect(documents[0]?.diagnostics.map(({ rule }) => rule)).toContain('html/deep')
})

test('nothing that acts comes through', async () => {
  const { documents } = await read(
    '<p onclick="x()">One <a href="java\nscript:x()">two</a> <a href="data:text/html,x">three</a><script>x()</script></p><p>Four.</p>',
  )
  expect(JSON.stringify(documents[0]?.body)).not.toMatch(/script|onclick|data:text/)
})
