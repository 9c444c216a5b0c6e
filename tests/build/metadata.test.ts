import { expect, test } from 'vitest'
import { addressKey, Metadata, withMetadata } from '../../src/build/metadata.ts'
import { emptyFields } from '../../src/formats/fields/fields.ts'
import { statedFields } from '../../src/formats/fields/stated.ts'
import type { Document } from '../../src/model/document.ts'
import type { MetadataEntry } from '../../src/model/metadata.ts'

const entry = (more: Partial<MetadataEntry>): MetadataEntry => ({
  address: null,
  files: [],
  curated: true,
  claims: { title: 'Known' },
  origin: 'the library',
  ...more,
})

const document = (url: string | null): Document => ({
  path: 'a.html',
  hash: 'x',
  format: 'html',
  stated: statedFields({ title: 'Own', url }, 'the page'),
  body: { type: 'root', children: [] },
  diagnostics: [],
})

test.each([
  ['the same address', 'https://h.example/7', 'https://h.example/7', true],
  ['spellings of it', 'http://www.h.example/7/#top', 'https://h.example/7?utm_source=x', true],
  ['a kept copy', 'https://web.archive.org/web/2019/https://h.example/7', 'https://h.example/7', true],
  ['another page', 'https://h.example/8', 'https://h.example/7', false],
  ['another site', 'https://g.example/7', 'https://h.example/7', false],
])('joined by %s', (_, listed, own, joined) => {
  const metadata = new Metadata([{ path: 'list.csv', entries: [entry({ address: listed })] }])
  const found = metadata.of({ path: 'a.html', part: null, address: addressKey(document(own)) })
  expect(found.length > 0).toBe(joined)
})

test.each([
  ['a path from the list', 'lib/zotero.bib', 'files/12/Ferry.html', 'lib/files/12/ferry.html', null, true],
  ['a path in another folder', 'lib/zotero.bib', 'files/12/ferry.html', 'files/12/ferry.html', null, false],
  ['a name alone, anywhere', 'metadata.csv', 'ferry.pdf', 'objects/1/ferry.pdf', null, true],
  ['a name without its ending', 'metadata.csv', 'f7', 'objects/f7.pdf', null, true],
  ['an article of a file of several', 'metadata.csv', 'ferry.docx', 'ferry.docx', 'part-1', false],
  ['a path that leads out', 'metadata.csv', '../../etc/ferry.txt', 'ferry.txt', null, false],
  ['all of its folder', 'items/7/dublin_core.xml', './*', 'items/7/scan.txt', null, true],
  ['not those of another folder', 'items/7/dublin_core.xml', './*', 'items/8/scan.txt', null, false],
  ['not those of a folder below', 'items/7/dublin_core.xml', './*', 'items/7/more/scan.txt', null, false],
])('joined by %s', (_, path, file, own, part, joined) => {
  const metadata = new Metadata([{ path, entries: [entry({ files: [file] })] }])
  expect(metadata.of({ path: own, part, address: null }).length > 0).toBe(joined)
})

test('a library counts before the page and behind the owner, a bookmark after the page', () => {
  const own = document(null)
  const owned = {
    ...own,
    stated: {
      ...own.stated,
      title: [
        { value: 'Owner', basis: 'user' as const, origin: 'sidecar' as const, line: 1 },
        ...own.stated.title,
      ],
    },
  }
  const both = [
    entry({}),
    entry({ curated: false, claims: { title: 'Bookmark', topics: ['sea'] }, origin: 'the list of links' }),
  ]
  const { stated } = withMetadata(owned, both)
  expect(stated.title.map(({ value }) => value)).toEqual(['Owner', 'Known', 'Own', 'Bookmark'])
  expect(stated.topics.map(({ value }) => value)).toEqual([['sea']])
  expect(withMetadata(own, [])).toBe(own)
  expect(Object.keys(stated).sort()).toEqual(Object.keys(emptyFields()).sort())
})

test('a list of which nothing is here is named; one of which something is, is not', () => {
  const lists = [
    { path: 'a.bib', entries: [entry({ files: ['x.html'] })] },
    { path: 'b.bib', entries: [entry({ files: ['y.html'] })] },
  ]
  const metadata = new Metadata(lists)
  metadata.of({ path: 'y.html', part: null, address: null })
  expect(metadata.unused().map(({ path, rule }) => `${path} ${rule}`)).toEqual(['a.bib metadata/alone'])
})

test('a row that names a file which is not there is told with its number', () => {
  const row = (number: number, ...files: string[]): MetadataEntry => entry({ files, row: number })
  const missing = (entries: MetadataEntry[], ...paths: string[]): (number | undefined)[] =>
    new Metadata([{ path: 'old/list.csv', entries }]).missing(() => paths).map(({ row }) => row)
  const [a, b] = [row(2, 'a.txt'), row(3, 'scans/b.pdf')]
  expect(missing([a, b], 'old/a.txt')).toEqual([3])
  // A name alone may lie anywhere.
  expect(missing([a, b], 'new/a.txt', 'new/b.pdf')).toEqual([3])
  expect(missing([a, b], 'old/a.txt', 'old/scans/B.pdf')).toEqual([])
  // Another rule tells of a list that has nothing to do with the folder.
  expect(missing([a, b], 'old/c.txt')).toEqual([])
  // Scans are looked for beside their text, and lists without rows are libraries, which hold more than was kept.
  expect(missing([a, row(3, 'b.jpg')], 'old/a.txt')).toEqual([])
  expect(missing([a, entry({ files: ['b.pdf'] })], 'old/a.txt')).toEqual([])
  const many = Array.from({ length: 30 }, (_, index) => row(index + 3, `b${index}.txt`))
  expect(missing([a, ...many], 'old/a.txt')).toHaveLength(21)
})
