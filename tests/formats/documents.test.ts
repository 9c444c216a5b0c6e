import { describe, expect, test } from 'vitest'
import { type ReadFile, readDocuments } from '../../src/formats/documents.ts'
import { formats } from '../../src/formats/registry.ts'
import type { OpenedFile } from '../../src/model/source.ts'
import { plainText } from '../../src/text/mdast-text.ts'
import { toyFormat } from './toy.ts'

const list = [toyFormat, ...formats]

function read(text: string, more: Partial<OpenedFile> = {}): Promise<ReadFile> {
  const bytes = new TextEncoder().encode(text)
  return readDocuments({ path: 'news/two.toy', hash: 'h', bytes, sidecar: null, ...more }, list)
}

const parts = ({ documents }: ReadFile): (string | null | undefined)[] => documents.map(({ part }) => part)

describe('articles of one file', () => {
  test('have the parts that the file gives them, and their place for messages', async () => {
    const file = await read('TOY\nid: A1\nOne.\n===\nid: B 2\nTwo.\n')
    expect(file.format).toBe('toy')
    expect(file.documents).toMatchObject([
      { path: 'news/two.toy', part: 'A1', article: 1 },
      { part: 'B 2', article: 2 },
    ])
  })

  test('without one get a hash of their text, which stays when others come and go', async () => {
    const both = await read('TOY\nOne.\n===\nTwo.\n')
    const more = await read('TOY\nZero.\n===\nTwo.\n===\nOne.\n')
    expect(new Set(parts(both)).size).toBe(2)
    expect(parts(more).slice(1)).toEqual(parts(both).reverse())
  })

  test.each([
    ['the same part and text is one article', 'id: A\nOne.\n===\nid: A\nOne.\n', ['A'], ['One.']],
    [
      'the same part with another text is another article',
      'id: A\nOne.\n===\nid: A\nTwo.\n===\nid: A\nTwo.\n',
      [expect.stringMatching(/^A-[\da-f]{16}$/), expect.stringMatching(/^A-[\da-f]{16}$/)],
      ['One.', 'Two.'],
    ],
    [
      'the same text under two parts stays two',
      'id: A\nOne.\n===\nid: B\nOne.\n',
      ['A', 'B'],
      ['One.', 'One.'],
    ],
    ['a lone article keeps its part', 'id: A\nOne.\n', ['A'], ['One.']],
    ['or has none', 'One.\n', [null], ['One.']],
    ['a file may hold none', '', [], []],
    [
      'a part is one line, and not endless',
      `id: a\u0007b\tc\nOne.\n===\nid: ${'x'.repeat(300)}\nTwo.\n`,
      ['a b c', expect.stringMatching(/^[\da-f]{16}$/)],
      ['One.', 'Two.'],
    ],
  ])('%s', async (_, text, ids, texts) => {
    const file = await read(`TOY\n${text}`)
    expect(parts(file)).toEqual(ids)
    expect(file.documents.map(({ body }) => plainText(body))).toEqual(texts)
  })
})

describe('the sidecar', () => {
  const sidecar = (text: string) => ({ sidecar: { path: 'news/two.toy.yml', text } })
  const claims = ({ documents }: ReadFile, name: 'title' | 'outlet') =>
    documents.map(({ stated }) => stated[name].map(({ value, basis }) => `${basis} ${value}`))
  const messages = ({ documents, diagnostics }: ReadFile): string[] =>
    [...diagnostics, ...documents.flatMap((document) => document.diagnostics)].map(
      ({ path, line, rule, message }) => `${path}:${line} ${rule} ${message}`,
    )

  test('goes before what the file states', async () => {
    const file = await read('---\ntitle: Theirs\n---\nText.', {
      path: 'news/flood.md',
      sidecar: { path: 'news/flood.md.yml', text: 'title: Mine\ndate: 2024\n' },
    })
    expect(file.documents[0]?.stated.title).toEqual([
      { value: 'Mine', basis: 'user', origin: 'sidecar', line: 1, path: 'news/flood.md.yml' },
      { value: 'Theirs', basis: 'stated', origin: 'front matter', line: 2 },
    ])
  })

  test('holds for all articles, and below "parts" for one', async () => {
    const file = await read(
      'TOY\nid: A\ntitle: First\nOne.\n===\nid: B 2\nTwo.\n',
      sidecar('outlet: The Arlen Courier\nparts:\n  B 2:\n    title: Mine\n    outlet: The Vell Post\n'),
    )
    expect(claims(file, 'title')).toEqual([['stated First'], ['user Mine']])
    expect(claims(file, 'outlet')).toEqual([
      ['user The Arlen Courier'],
      ['user The Vell Post', 'user The Arlen Courier'],
    ])
    expect(messages(file)).toEqual([])
  })

  test('cannot give several articles one headline, or speak of one that is not there', async () => {
    const file = await read(
      'TOY\nid: A\nOne.\n===\nid: B\nTwo.\n',
      sidecar('title: Both\nparts:\n  C:\n    title: None\n  A: 7\n'),
    )
    expect(claims(file, 'title')).toEqual([[], []])
    expect(messages(file)).toEqual([
      'news/two.toy.yml:1 sidecar/value "title" cannot hold for all articles of a file',
      'news/two.toy.yml:3 sidecar/value "C" is no article of this file',
      'news/two.toy.yml:5 sidecar/value Fields must be of the form `name: value`, not "7"',
    ])
  })
})

test('a format that throws costs its own file alone, which is named', async () => {
  expect(await read('TOY\nCRASH\n')).toMatchObject({
    format: 'toy',
    documents: [],
    diagnostics: [
      { rule: 'source/failed', path: 'news/two.toy', message: 'Reading this file as toy failed (a bug)' },
    ],
  })
})

test('clean: yes says that the text is the article, and nothing is cut off it', async () => {
  const text = (clean: string) => `---\ntitle: Mine\n${clean}---\n\nTo: Anna\nFrom: Ben\n\nText. %%hidden%%\n`
  const exact = async (clean: string) => (await read(text(clean), { path: 'a.md' })).documents[0]
  expect(await exact('clean: yes\n')).toMatchObject({ exact: true, diagnostics: [] })
  expect(plainText((await exact('clean: yes\n'))?.body ?? expect.fail())).toBe('To: Anna From: Ben\n\nText.')
  for (const clean of ['', 'clean: no\n', 'clean: maybe\n'])
    expect((await exact(clean))?.exact).toBeUndefined()
})

describe('a file of no known kind', () => {
  test.each([
    ['a.toy', 'Just text.', 'source/unknown', 'Give its name the ending .txt.'],
    ['a.toy', '%PDF-1.7 x', 'source/binary', 'Save its text as a .txt file.'],
    ['a.txt', '{\\rtf1 x}', 'source/binary', 'Save its text as a .txt file.'],
  ])('%s %j', async (path, text, rule, hint) => {
    const file = await read(text, { path })
    expect(file).toMatchObject({ format: null, documents: [], diagnostics: [{ path, rule }] })
    if (rule === 'source/unknown') expect(file.diagnostics[0]?.hint).toBe(hint)
  })
})

test('a file that is named by its address keeps its name; the same address in its text names no reader', async () => {
  const path = 'marle.example/article.toy?sid=9f8e7d6c5b4a39281706.toy'
  const file = await read('TOY\nid: A1\nSee https://marle.example/a?sid=9f8e7d6c5b4a39281706 there.\n', {
    path,
  })
  expect(file.documents).toMatchObject([{ path }])
  expect(file.documents.map(({ body }) => plainText(body))).toEqual(['See https://marle.example/a there.'])
})

test('an address behind a proxy that is none is text', async () => {
  const text = 'Ferry returns\n\nhttps://ezproxy.arlen.example/login?url=https://[ferry\n\nIt came back.\n'
  const file = await read(text, { path: 'ferry.txt' })
  expect(file.diagnostics).toEqual([])
  expect(file.documents).toHaveLength(1)
})
