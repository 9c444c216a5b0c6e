import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as implementation from '../../src/index.ts'
import type * as published from '../../types/dateline.d.ts'
import { emptyFolder, writeTree } from '../setup/folders.ts'

// What programs are told in `types/dateline.d.ts` is what they get, as far as types can say.
const { buildArchive } = implementation satisfies Pick<typeof published, 'buildArchive'>
const { readArticle, readArticles, openArchive } = implementation as unknown as typeof published

const root = join(import.meta.dirname, '..', '..')
const ferry = 'The ferry is back\n\nPrime Minister Rosa Marchetti opened the port of Osk, said Anna Brandt.\n'

test('what can be imported is written down and described', () => {
  const names = ['Failure', 'buildArchive', 'openArchive', 'readArticle', 'readArticles']
  expect(Object.keys(implementation).sort()).toEqual(names)
  const types = readFileSync(join(root, 'types/dateline.d.ts'), 'utf8')
  const stated = [...types.matchAll(/^export (?:function|class) (\w+)/gm)].map(([, name]) => name)
  expect(stated.sort()).toEqual(names)
  const docs = readFileSync(join(root, 'docs/api.md'), 'utf8')
  for (const name of names) expect(docs).toContain(`\`${name}`)
})

describe('readArticle', () => {
  test('reads a file on the disk, with its sidecar', async () => {
    const folder = writeTree(emptyFolder(), {
      'ferry.txt': ferry,
      'ferry.txt.yml': 'outlet: The Osk Post\n',
    })
    expect(await readArticle(join(folder, 'ferry.txt'))).toMatchObject({
      source: 'ferry.txt',
      url: null,
      title: 'The ferry is back',
      outlet: { name: 'The Osk Post', basis: 'user' },
    })
  })

  test('reads what a program holds, by its name', async () => {
    const content = new TextEncoder().encode('---\ntitle: Mine\n---\n\n*One* word.\n')
    expect(await readArticle({ name: 'a.md', content, sidecar: 'date: 2024-05-02\n' })).toMatchObject({
      title: 'Mine',
      date: { edtf: '2024-05-02', basis: 'user' },
      text: 'One word.',
    })
    expect((await readArticle({ name: 'a.txt', content: '*One* word.' })).text).toBe('*One* word.')
  })

  test('gives the record that is published', async () => {
    const record = await readArticle({ name: 'ferry.txt', content: ferry })
    const stated = /export interface ArticleRecord \{(.*?)\n\}/s.exec(
      readFileSync(join(root, 'types/dateline.d.ts'), 'utf8'),
    )?.[1]
    const names = [...(stated ?? '').matchAll(/^ {2}readonly (\w+):/gm)].map(([, name]) => name)
    expect(Object.keys(record).sort()).toEqual(names.sort())
    expect(names.length).toBeGreaterThan(20)
  })

  test.each([
    ['nothing.txt', 'There is no file nothing.txt.', null],
    [{ name: 'a.txt', content: '' }, 'There is no article in a.txt.', 'This file is empty'],
    [
      { name: 'a.xyz', content: 'Text' },
      'There is no article in a.xyz.',
      'This file is of no kind that is read',
    ],
  ])('%j is a Failure', async (file, message, hint) => {
    const error = await readArticle(file).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(implementation.Failure)
    expect(error).toMatchObject({ message, hint })
  })

  test('readArticles says what is wrong instead', async () => {
    const { articles, diagnostics } = await readArticles({
      name: 'a.md',
      content: '---\ndate: 32 May\n---\nText.',
    })
    expect(articles).toHaveLength(1)
    expect(diagnostics).toContainEqual(expect.objectContaining({ rule: 'date/unreadable', path: 'a.md' }))
    expect(await readArticles({ name: 'a.txt', content: '' })).toMatchObject({
      articles: [],
      diagnostics: [{ rule: 'source/empty' }],
    })
  })
})

describe('buildArchive and openArchive', () => {
  test('write a site and read its data', async () => {
    const folder = writeTree(emptyFolder(), {
      'in/ferry.txt': ferry,
      'in/mill.md': '---\ndate: 2014-05-03\n---\n\n# The mill\n\nThe mill of Arl burnt.\n',
      'in/archive.yml': 'title: The Osk File\n',
    })
    const steps: string[] = []
    const report = await buildArchive({
      input: join(folder, 'in'),
      output: join(folder, 'site'),
      cache: join(folder, 'cache'),
      search: false,
      workers: 0,
      reporter: { step: (name) => steps.push(name) },
    })
    expect(report).toMatchObject({ written: true, counts: { articles: 2 } })
    expect(steps).toContain('Linking')
    const archive = openArchive(join(folder, 'site'))
    expect(archive.title).toBe('The Osk File')
    const articles: published.ArticleRecord[] = []
    for await (const article of archive.articles()) articles.push(article)
    expect(articles.map(({ title, date }) => [title, date?.edtf])).toEqual([
      ['The mill', '2014-05-03'],
      ['The ferry is back', articles[1]?.date?.edtf],
    ])
    expect(await archive.article(articles[0]?.id ?? '')).toEqual(articles[0])
    expect(await archive.article('nobody')).toBeNull()
    expect(archive.people().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Anna Brandt', 'Rosa Marchetti']),
    )
  })

  test('there must be an archive', () => {
    expect(() => openArchive(emptyFolder())).toThrow(/^There is no archive in /)
  })
})
