import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { citations, readReference, type StatedArticle } from '../../src/lib/page-reference.ts'
import { formatCsv } from '../../src/render/exports/csv.ts'
import { archiveOf, siteFrom, siteOf, valley } from './archive.ts'

const site = siteOf(valley, { baseUrl: 'https://example.org/valley/' })
const file = (path: string): string => site.get(path) ?? `no ${path}`

test('both feeds hold the articles with a known day, newest first, with full addresses', () => {
  const atom = parseAtomFeed(file('feed.xml'))
  const titles = ['The bridge opens again', 'فيضان في الوادي', 'Marrow floods its banks at Tollenford']
  expect(atom.entries?.map((entry) => entry.title?.value)).toEqual(titles)
  expect(atom.entries?.[0]?.links?.[0]?.href).toBe(
    'https://example.org/valley/articles/2022/06/the-bridge-opens-again/',
  )
  expect(atom.entries?.[0]?.published).toBe('2022-06-18T00:00:00.000Z')
  const json = parseJsonFeed(file('feed.json'))
  expect(json.items?.map((item) => item.title)).toEqual(titles)
  expect(json.items?.[2]?.authors).toEqual([{ name: 'Petra Lindqvist' }])
})

test('without an address feeds have lasting ids and relative links', () => {
  const bare = siteOf(valley)
  const atom = parseAtomFeed(bare.get('feed.xml') ?? '')
  expect(atom.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(atom.entries?.[0]?.links?.[0]?.href).toBe('articles/2022/06/the-bridge-opens-again/')
})

test('a person who is named often in dated articles has a feed, the others have none', () => {
  const more = Array.from({ length: 24 }, (_, index) => String(index + 1).padStart(2, '0')).map((day) => ({
    id: `sitting-${day}`,
    title: `Sitting ${day}`,
    text: 'Ola Fennimore spoke.',
    date: [`2023-01-${day}`, `2023-01-${day}`] as const,
    people: ['Ola Fennimore'],
  }))
  const wider = siteOf([...valley, ...more])
  expect(parseAtomFeed(wider.get('people/ola-fennimore/feed.xml') ?? '').entries).toHaveLength(10)
  expect(wider.has('people/ines-calloway/feed.xml')).toBe(false)
})

test('an article carries its references in its page, and an interval is no date in them', () => {
  const page = file([...site.keys()].find((path) => path.includes('bridge-to-stay')) ?? '')
  const stated = JSON.parse(/ld\+json">([^<]+)</.exec(page)?.[1] ?? 'null') as StatedArticle
  const [, id = '', date = 'null'] =
    /<details class="cite" data-id="(\w+)" data-date="([^"]+)"/.exec(page) ?? []
  const rest = { id, archive: 'News archive', date: JSON.parse(date.replace(/&quot;/g, '"')) }
  const [bibtex, ris] = ['BibTeX', 'RIS'].map(
    (form) => citations(readReference(stated, rest)).find(({ name }) => name === form)?.text ?? '',
  )
  expect(bibtex).toContain('year = {2021},\n  note = {Published between 20 February')
  expect(ris).toContain('ID  - bridge')
  expect(ris).not.toContain('DA  - ')
  expect([...site.keys()].filter((path) => path.includes('citation'))).toEqual([])
})

test('with nothing dated the feed follows the days of saving, and without those there is none', () => {
  const undated = { id: 'a', title: 'The mill stood still' }
  const saved = siteOf([{ ...undated, added: '2021-04-01' }])
  expect(parseAtomFeed(saved.get('feed.xml') ?? '')).toMatchObject({ updated: '2021-04-01T00:00:00.000Z' })
  expect(parseJsonFeed(saved.get('feed.json') ?? '').items).toHaveLength(1)
  const bare = siteOf([undated])
  expect([...bare.keys()].filter((path) => /feed\.(?:xml|json)$/.test(path))).toEqual([])
  for (const [path, content] of bare) expect(content, path).not.toContain('feed.xml')
})

test('feeds are well-formed whatever is in a field', () => {
  const made = siteOf([
    {
      id: 'a',
      title: 'The \u0001 mill \ud800 & <b>',
      date: ['2021-02-09', '2021-02-09'],
      outlet: 'A\u0008B',
    },
  ])
  expect(made.get('feed.xml')).not.toMatch(/\p{Surrogate}|(?!\n)\p{Cc}/u)
  expect(parseAtomFeed(made.get('feed.xml') ?? '').entries?.[0]?.title?.value).toBe('The  mill  & <b>')
})

test('libraries get a static repository where somebody answers for the archive', () => {
  const own = { baseUrl: 'https://example.org/a/', contact: 'desk@example.org' }
  const xml = siteOf(valley, own).get('data/oai.xml') ?? ''
  expect(xml).toContain('<oai:adminEmail>desk@example.org</oai:adminEmail>')
  expect(xml.match(/<oai:record>/g)).toHaveLength(valley.length)
  expect(xml).toContain('<oai:identifier>oai:example.org:flood</oai:identifier>')
  expect(siteOf(valley, { ...own, contact: null }).has('data/oai.xml')).toBe(false)
  expect(siteOf(valley).has('data/oai.xml')).toBe(false)
})

test('the data package names files that are there', () => {
  const { resources } = JSON.parse(file('data/datapackage.json'))
  for (const { path } of resources) expect(site.has(`data/${path}`), path).toBe(true)
  const [head = '', first = ''] = file('data/articles.csv').split('\r\n')
  const columns = resources.find(({ name }: { name: string }) => name === 'articles').schema.fields
  expect(head.split(',')).toEqual(columns.map(({ name }: { name: string }) => name))
  expect(first).toMatch(/^flood,articles\/2021\/02\/marrow-floods/)
})

test('cells are quoted, and none is a formula', () => {
  expect(formatCsv([['a', 'b "c", d', '=1+1', 'two\nlines']])).toBe(`a,"b ""c"", d",'=1+1,"two\nlines"\r\n`)
})

test('a record names people as its article does, one person once, and a surname alone in full', () => {
  const sitting = (day: number, ...people: string[]) => ({
    id: `sitting-${day}`,
    title: 'Council of Tollenford votes for the bridge',
    text: `Tollenford is to have its new bridge over the Marrow, the council decided. ${people.join(' and ')} said so.`,
    date: [`2023-03-0${day}`, `2023-03-0${day}`] as const,
    people,
  })
  const site = siteOf([
    sitting(1, 'Ola Fennimore'),
    sitting(2, 'Ola Fennimore'),
    sitting(3, 'Ola Marie Fennimore', 'Ola Fennimore'),
    sitting(4, 'Fennimore'),
  ])
  const records = (site.get('data/articles/2023.ndjson') ?? '').trim().split('\n')
  const named = records.map((line) =>
    JSON.parse(line).people.map(({ id, name, basis }: Record<string, string>) => [id, name, basis]),
  )
  expect(named).toEqual([
    [['ola-fennimore', 'Ola Fennimore', 'text']],
    [['ola-fennimore', 'Ola Fennimore', 'text']],
    [['ola-fennimore', 'Ola Marie Fennimore', 'text']],
    [['ola-fennimore', 'Ola Fennimore', 'inferred']],
  ])
})

/**
 * What Zotero's translators "Embedded Metadata" and "RDF" take from a page, in the order in which they look
 * (github.com/zotero/translators, read November 2026): for want of authors, what stands in elements called "byline".
 */
function zoteroItem(page: string) {
  const tags = [...page.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)]
  const all = (name: string): string[] =>
    tags.filter(([, tag]) => tag === name).map(([, , content = '']) => content)
  const first = (...names: string[]): string | null => names.flatMap(all)[0] ?? null
  const authors = all('citation_author')
  return {
    itemType: all('DC.type')[0] === 'newsItem' ? 'newspaperArticle' : 'webpage',
    title: first('DC.title', 'og:title'),
    publicationTitle: first('prism.publicationName', 'DC.source', 'og:site_name'),
    date: first('prism.publicationDate', 'article:published_time', 'DC.date'),
    language: first('DC.language'),
    url: first('og:url'),
    creators:
      authors.length > 0 ? authors : [...page.matchAll(/class="[^"]*(?:byline|vcard)[^"]*"/gi)].map(String),
  }
}

test('a reference manager reads what is known of an article, and nothing else', () => {
  const clippings = [
    {
      id: 'a',
      title: 'The “old” mill & its wheel',
      date: ['2021-02-09', '2021-02-09'] as const,
      outlet: 'Mill Post',
      authors: ['Ada Lovat', 'Jon Ames'],
    },
    { id: 'b', title: 'A quay without a name', date: ['2021-02-06', '2021-03-12'] as const },
  ]
  const made = siteOf(clippings, { baseUrl: 'https://example.org/a/', title: 'My archive' })
  const items = [...made].flatMap(([path, page]) => (path.startsWith('articles/') ? zoteroItem(page) : []))
  const byTitle = new Map(items.map((item) => [item.title?.slice(0, 7), item]))
  expect(byTitle.get('The “ol')).toEqual({
    itemType: 'newspaperArticle',
    title: 'The “old” mill &amp; its wheel',
    publicationTitle: 'Mill Post',
    date: '2021-02-09',
    language: 'en',
    url: 'https://example.org/a/articles/2021/02/the-old-mill-its-wheel/',
    creators: ['Ada Lovat', 'Jon Ames'],
  })
  // The archive is no newspaper, an interval no date, and the line below the headline no author.
  expect(byTitle.get('A quay ')).toMatchObject({ publicationTitle: null, date: null, creators: [] })
})

test('structured data say what kind of thing each page is about, and what is known of it', () => {
  const scan = {
    file: 'pictures/a.jpg',
    from: null,
    source: 'a.jpg',
    width: 600,
    height: 400,
    alt: null,
    caption: 'A mill',
  }
  const clippings = [
    {
      id: 'a',
      title: 'The mill burns',
      date: ['2021-02-09', '2021-02-09'] as const,
      updated: '2021-02-10',
      outlet: 'Mill Post',
      authors: ['Ada Lovat', 'Mill Post'],
      people: ['Ola Fennimore'],
      text: 'Ola Fennimore saw it.',
      pictures: [{ ...scan, credit: 'Jon Ames' }],
    },
  ]
  const baseUrl = 'https://example.org/a/'
  const made = siteOf(clippings, { baseUrl })
  const stated = (path: string): Record<string, unknown>[] =>
    [...(made.get(path) ?? '').matchAll(/ld\+json">([^<]+)</g)].map(([, json = '']) => JSON.parse(json))
  const [article, breadcrumb] = stated('articles/2021/02/the-mill-burns/index.html')
  expect(article).toMatchObject({
    ...{ '@type': 'NewsArticle', datePublished: '2021-02-09', dateModified: '2021-02-10' },
    author: [
      { '@type': 'Person', name: 'Ada Lovat' },
      { '@type': 'Organization', name: 'Mill Post' },
    ],
    image: [
      { '@type': 'ImageObject', url: `${baseUrl}pictures/a.jpg`, caption: 'A mill', creditText: 'Jon Ames' },
    ],
    mentions: [{ '@type': 'Person', name: 'Ola Fennimore' }],
  })
  expect(breadcrumb).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [{ item: baseUrl }, {}, {}],
  })
  expect(stated('people/ola-fennimore/index.html')[0]).toMatchObject({
    '@type': 'Person',
    name: 'Ola Fennimore',
  })
  expect(stated('index.html')[0]).toMatchObject({ '@type': 'WebSite', url: baseUrl })
})

test('structured data of a person name the authorities that know them', () => {
  const own = archiveOf(valley)
  const externalIds = { wikidata: 'Q1', isni: '0000 1', constructor: 'x' }
  const people = own.archive.people.map((person) => ({ ...person, externalIds }))
  const page = siteFrom({ ...own, archive: { ...own.archive, people } }).get(
    'people/ines-calloway/index.html',
  )
  expect(page).toContain('"sameAs":["https://www.wikidata.org/wiki/Q1","https://isni.org/isni/0000%201"]')
  expect(site.get('people/ines-calloway/index.html')).not.toContain('sameAs')
})
