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
  'hugo_draft: true',
  'status: hidden',
  'visibility: members',
  'audience: only_paid',
  'permalink: false',
  'post_status: pending',
  '_build:\n  list: never\n  render: never',
  'extra:\n  private: yes',
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
  // A note to be read, and the paper that asks for money.
  'status: pending',
  'access: subscribers',
  'status: sent to the museum',
  'audience: everyone',
  'audience: Members of the rowing club',
  'visibility: good',
  'state: Ohio',
  'permalink: /ferry/',
  'build:\n  render: always',
  'build: 1924',
])('%j does not', (yaml) => expect(word(yaml)?.isWithheld ?? false).toBe(false))

test.each<[Record<string, unknown>, string]>([
  [{ title: 'Ferry', post_status: 'draft' }, 'post_status: draft'],
  [{ title: 'Ferry', private: true }, 'private: true'],
  [{ title: 'Ferry', 'Is published': 'no' }, 'Is published: no'],
  [{ title: 'Ferry', is_published: 0 }, 'is_published: 0'],
  [{ title: 'Ferry', Visibility: 'Private' }, 'Visibility: Private'],
  [{ title: 'Ferry', status: 'publish', post_password: 'quay' }, 'post_password'],
  [{ title: 'Ferry', state: 'queued' }, 'state: queued'],
  [{ title: 'Ferry', audience: 'only_free', is_published: 'true' }, 'audience: only_free'],
  [{ type: 'post', title: 'Ferry', status: 'pending' }, 'status: pending'],
  [{ nid: '7', title: 'Ferry', status: '0' }, 'status: 0'],
  [{ id: 7, catid: 2, title: 'Ferry', state: -2 }, 'state: -2'],
  [{ type: 'Note', to: ['https://s.example/users/jo'], cc: [] }, 'to'],
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
  [{ id: 7, status: 'pending', title: 'Ferry' }],
  [{ id: 7, status: '0', title: 'Ferry' }],
  [{ id: 7, state: 'OH', title: 'Ferry' }],
  [{ type: 'Note', to: ['https://www.w3.org/ns/activitystreams#Public'], cc: ['https://s.example/f'] }],
  [{ type: 'Note', to: ['https://s.example/f'], cc: ['as:Public'] }],
  [{ to: ['Holm', 'Marle'], title: 'Ferry' }],
  [{ to: [], title: 'Ferry' }],
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
const blogOf = (...items: string[]) =>
  `<rss version="2.0" xmlns:wp="w" xmlns:content="c"><channel><wp:wxr_version>1.2</wp:wxr_version>${items.join('')}</channel></rss>`
const blog = blogOf(wordPress(''), wordPress('quay'))
const draft = wordPress('').replace('>publish<', '>private<').replace('>Ferry<', '>Kept<')
const ghost = (...kept: Record<string, string>[]) =>
  JSON.stringify({
    data: {
      posts: [{ status: 'published', visibility: 'public', title: 'Ferry' }, ...kept].map((post, id) => ({
        ...{ type: 'post', uuid: `${id}`, html: `<p>${told}</p>`, title: 'Kept', status: 'published' },
        ...post,
      })),
    },
  })
const movable = (title: string, status: string) =>
  `TITLE: ${title}\nSTATUS: ${status}\nDATE: 03/04/2006 08:00:00 AM\n-----\nBODY:\n${told}\n-----\n--------\n`

test.each([
  ['a.csv', rows],
  ['a.json', objects],
  ['a.xml', blog],
  ['b.xml', blogOf(wordPress(''), draft)],
  ['ghost.json', ghost({ visibility: 'paid' })],
  ['ghost.json', ghost({ status: 'scheduled' })],
  ['mt.txt', movable('Ferry', 'Publish') + movable('Kept', 'Draft')],
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

test.each([
  ['Pelican', 'a.md', `Title: Ferry\nDate: 2019-03-04\nStatus: hidden\n\n${told}\n`],
  ['Logseq', 'a.md', `title:: Ferry\ndate:: 2019-03-04\npublic:: false\n\n${told}\n`],
  [
    'Nikola',
    'a.rst',
    `.. title: Ferry\n.. slug: ferry\n.. date: 2019-03-04\n.. status: private\n\n${told}\n`,
  ],
  ['Org', 'a.org', `#+TITLE: Ferry\n#+DRAFT: t\n\n${told}\n`],
  ['Hugo in Org', 'a.org', `#+TITLE: Ferry\n#+HUGO_DRAFT: true\n\n${told}\n`],
  ['Jekyll', 'site/_drafts/a.md', told],
  ['Medium', 'posts/draft_Ferry-plan-1f2e3d4c5b6a.html', `<h1>Ferry</h1><p>${told}</p>`],
])('a draft of %s is kept back', async (_, path, text) => {
  const { documents, diagnostics } = await file(path, text)
  expect(documents).toEqual([])
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['source/withheld'])
  expect((await file(path, text, 'publish: yes')).documents).toHaveLength(1)
})

test.each([
  ['a.md', `Title: Ferry\nDate: 2019-03-04\nStatus: published\n\n${told}\n`],
  ['a.md', `Ferry sails\n\n${told}\n\nStatus: private\n`],
  ['a.rst', `.. title: Ferry\n.. slug: ferry\n.. date: 2019-03-04\n.. status: featured\n\n${told}\n`],
  ['drafts/a.md', told],
  ['draft_law.html', `<h1>Ferry</h1><p>${told}</p>`],
])('%s is taken in: %#', async (path, text) => {
  expect((await file(path, text)).documents).toHaveLength(1)
})
