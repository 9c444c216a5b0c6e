import { expect, test } from 'vitest'
import { readDocuments } from '../../../src/formats/documents.ts'
import { publishWord, withheldRow } from '../../../src/formats/fields/withheld.ts'
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

test.each<[Record<string, unknown>, string]>([
  [{ title: 'Ferry', post_status: 'draft' }, 'post_status: draft'],
  [{ title: 'Ferry', private: true }, 'private: true'],
  [{ title: 'Ferry', 'Is published': 'no' }, 'Is published: no'],
  [{ title: 'Ferry', is_published: 0 }, 'is_published: 0'],
  [{ title: 'Ferry', Visibility: 'Private' }, 'Visibility: Private'],
  [{ title: 'Ferry', status: 'publish', post_password: 'quay' }, 'post_password'],
])('the row %j is kept back', (row, said) => expect(withheldRow(row)).toBe(said))

test.each<[Record<string, unknown>]>([
  [{ title: 'Private', text: 'The draft of the law is private.' }],
  [{ status: 'publish', post_password: '' }],
  [{ status: 'publish', password: 'NULL' }],
  [{ content: { rendered: 'x', protected: false }, draft: false }],
  [{ published: 0 }],
  [{ published: '2019-03-04', access: 'open' }],
  [{ status: 200, public: 'Roe Ferries' }],
  [{ private: 'Ada Roe, home' }],
  [{ password: { reset: true } }],
])('the row %j is not', (row) => expect(withheldRow(row)).toBeNull())

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

const file = (path: string, text: string, sidecar: string | null = null) =>
  readDocuments({
    ...{ path, bytes: new TextEncoder().encode(text), hash: '0'.repeat(64) },
    sidecar: sidecar === null ? null : { path: `${path}.yml`, text: sidecar },
  } as never)

const told = 'The ferry sails again, the company told the council on Monday.'
const rows = `title,post_status,text\nFerry,publish,${told}\nKept,draft,${told}`
const objects = JSON.stringify([
  { title: 'Ferry', content: told },
  { title: 'Kept', content: told, draft: true },
])
const wordPress = (password: string) =>
  `<item><title>${password ? 'Kept' : 'Ferry'}</title><content:encoded><![CDATA[<p>${told}</p>]]></content:encoded><wp:post_password>${password}</wp:post_password><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>`
const blog = `<rss version="2.0" xmlns:wp="w" xmlns:content="c"><channel><wp:wxr_version>1.2</wp:wxr_version>${wordPress('')}${wordPress('quay')}</channel></rss>`

test.each([
  ['a.csv', rows],
  ['a.json', objects],
  ['a.xml', blog],
])('of %s only what is public is taken in, and the rest is named', async (path, text) => {
  const { documents, diagnostics } = await file(path, text)
  expect(documents.map(({ stated }) => stated.title[0]?.value)).toEqual(['Ferry'])
  expect(diagnostics.filter(({ rule }) => rule === 'source/withheld')).toHaveLength(1)
  expect(JSON.stringify(diagnostics)).not.toContain('quay')
})

test('the sidecar of a table lets its rows out', async () => {
  const { documents } = await file('a.csv', rows, 'publish: yes')
  expect(documents).toHaveLength(2)
})
