import { expect, test } from 'vitest'
import { readDocuments } from '../../src/formats/documents.ts'
import type { Article } from '../../src/model/article.ts'
import { normalizeArticle } from '../../src/normalize/article.ts'
import { noContext } from '../../src/pipeline.ts'
import { readResources } from '../../src/read/resources.ts'
import { fileOf } from '../formats/office.ts'

const names = ['Anna', 'Carl', 'Emil', 'Gina', 'Hans'].flatMap((given) =>
  ['Berg', 'Nowak', 'Silva', 'Tanaka', 'Whitfield'].map(
    (surname) => `${given} ${surname} came to London on Monday.`,
  ),
)
const file = fileOf(
  'list.md',
  `---\npeople: [Dora Lund]\ndate: 2014-05-03\n---\n# The ferry is back\n\n${names.join('\n\n')}\n\n“It is late,” said Emil Roth.\n`,
)

async function understand(budget?: number): Promise<Article> {
  const [document] = (await readDocuments(file)).documents
  if (!document) throw new Error('There is no article')
  return normalizeArticle(document, { ...noContext, repeats: [], resources: await readResources() }, budget)
}

test('an article that takes too much work keeps what is stated, and says what was not read', async () => {
  const article = await understand(100)
  expect(article.people.map(({ name }) => name)).toEqual(['Dora Lund'])
  expect(article.date?.edtf).toBe('2014-05-03')
  expect(article.title.value).toBe('The ferry is back')
  expect(article.text).toContain('Emil Roth')
  expect([article.places, article.quotes]).toEqual([[], []])
  expect(article.diagnostics).toMatchObject([
    { rule: 'document/too-much-work', path: 'list.md', message: expect.stringContaining('people, topics') },
  ])
})

test('the same article within its budget is understood as a whole, and no trace is left', async () => {
  await understand(100)
  const article = await understand()
  expect(article.people.length).toBeGreaterThan(20)
  expect(article.quotes).toHaveLength(1)
  expect(article.diagnostics).toEqual([])
  expect(await understand(1_000_000)).toEqual(article)
})
