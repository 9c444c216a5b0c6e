import { expect, test } from 'vitest'
import { readDocuments } from '../../../src/formats/documents.ts'
import { publishWord } from '../../../src/formats/fields/withheld.ts'
import { parseSpec } from '../../../src/lib/spec.ts'

const word = (yaml: string) => publishWord(parseSpec(yaml).spec)

test.each([
  'private: true',
  'Private: yes',
  'confidential: yes',
  'draft: true',
  'isDraft: on',
  'publish: false',
  'published: no',
  'dg-publish: false',
  'public: off',
  'status: private',
  'visibility: Private',
  'publish: yes\ndraft: true',
])('%j keeps a note back', (yaml) => expect(word(yaml)?.isWithheld).toBe(true))

test.each([
  'private: false',
  'draft: no',
  'publish: yes',
  'dg-publish: true',
  'published: 2020-03-04',
  'publish: 2020-03-04',
  'status: read',
  'status: published',
  'access: open',
  'title: Private',
  'tags: [private, draft]',
  'private: The home of the Roes',
])('%j does not', (yaml) => expect(word(yaml)?.isWithheld ?? false).toBe(false))

const read = (text: string, sidecar: string | null = null) =>
  readDocuments({
    ...{ path: 'a.md', bytes: new TextEncoder().encode(text), hash: '0'.repeat(64) },
    sidecar: sidecar === null ? null : { path: 'a.md.yml', text: sidecar },
  } as never)

const note = (line: string) =>
  `---\ntitle: Ferry\n${line}\n---\nThe ferry sails again, the company told the council.\n`

test.each<[string, string | null, boolean]>([
  ['draft: true', null, false],
  ['draft: true', 'publish: yes', true],
  ['draft: true', 'section: News', false],
  ['section: News', 'private: yes', false],
  ['section: News', null, true],
])('front matter %j and sidecar %j', async (line, sidecar, isArticle) => {
  const { documents, diagnostics } = await read(note(line), sidecar)
  expect(documents).toHaveLength(isArticle ? 1 : 0)
  expect(diagnostics.map(({ rule }) => rule)).toEqual(isArticle ? [] : ['source/withheld'])
})

test('what keeps it back is told with its line', async () => {
  const { diagnostics } = await read(note('draft: true'))
  expect(diagnostics).toMatchObject([
    { path: 'a.md', line: 3, message: expect.stringContaining('"draft: true"') },
  ])
})
