import { expect, test } from 'vitest'
import { type Clipping, siteOf } from './archive.ts'

const opening =
  'The ferry Aurelia ran aground off the island of Marle on Saturday morning with 212 passengers on board, Tilde Brandt of the coast guard said. '
const middle =
  'Fishing boats took the passengers ashore within three hours, though the ship lay two miles short of the harbour of Marle when its radar failed. '
const end =
  'The owner cancelled all sailings until Tuesday, and Ola Fenn of the maritime board has opened an inquiry into the failed radar of the Aurelia.'
const topics = [['medtop:03000000', 'disaster']] as const
const ferry = (clipping: Partial<Clipping> & { id: string }): Clipping => ({
  title: 'Ferry Aurelia runs aground off Marle',
  text: opening + middle + end,
  people: ['Tilde Brandt', 'Ola Fenn'],
  ...{ topics, date: ['2019-05-04', '2019-05-04'], outlet: 'Harbour Post' },
  ...clipping,
})

/** One text in five forms, and two other reports. */
const clippings: Clipping[] = [
  ferry({ id: 'a-whole' }),
  ferry({ id: 'b-again', outlet: 'Valley Mail' }),
  ferry({ id: 'next-day', outlet: 'Evening Star', date: ['2019-05-05', '2019-05-05'] }),
  ferry({ id: 'cut', title: 'Passengers of the Aurelia ashore', outlet: 'Courier', text: opening + middle }),
  ferry({ id: 'open', outlet: 'Weekly', date: ['2019-05-04', '2019-05-20'] }),
  ferry({
    id: 'other',
    title: 'A captain of forty years',
    text: 'Tilde Brandt spoke of a captain who had sailed to Skerry for forty years and never touched a rock until this spring.',
    people: ['Tilde Brandt'],
  }),
  ferry({
    id: 'stub',
    title: 'Sailings',
    text: 'Sailings resume.',
    people: [],
    date: ['2021-02-01', '2021-02-01'],
  }),
]
const site = siteOf(clippings)
const page = (path: string): string => site.get(path) ?? ''
const plain = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
/** The number that a page says of its articles, and how many it lists. */
const said = (path: string): number => Number(/(\d+) article/.exec(plain(page(path)))?.[1])
const listed = (path: string): number =>
  (
    /<div class="main-column">.*?<aside/s.exec(page(path))?.[0].match(/<article class="card|<li><h[23]/g) ??
    []
  ).length

test('versions of one text are one entry under a leader, which names the others', () => {
  const html = plain(page('people/tilde-brandt/index.html'))
  expect(html).toContain('Also in Valley Mail , Courier , Weekly , Evening Star')
  expect(html).toContain('Named in 2 articles')
  // The outlets' own pages hold their own versions.
  expect(said('outlets/courier/index.html')).toBe(1)
  expect(page('outlets/courier/index.html')).toContain('Passengers of the Aurelia ashore')
  expect(page('outlets/courier/index.html')).not.toContain('Also in')
})

test('a copy of the same outlet is named by its headline', () => {
  const once = siteOf([
    ferry({ id: 'a-whole' }),
    ferry({ id: 'cut', title: 'Ashore', text: opening + middle }),
  ])
  expect(plain(once.get('topics/disaster/index.html') ?? '')).toContain('Also as Ashore')
})

test('a list has as many entries as its number says, and so many are said of it elsewhere', () => {
  for (const path of [
    'people/tilde-brandt/',
    'people/ola-fenn/',
    'topics/disaster/',
    'outlets/harbour-post/',
  ])
    expect(listed(`${path}index.html`), path).toBe(said(`${path}index.html`))
  const counts = new Map<string, Set<string>>()
  for (const [path, html] of site)
    if (/^(?:index|people\/index|topics\/index|outlets\/index|people\/by-number\/index)\.html$/.test(path))
      for (const [, to = '', count = ''] of html.matchAll(
        /<a[^>]* href="(?:\.\.\/)*((?:people|topics|outlets)\/[a-z-]+\/)(?:index\.html)?"[^>]*>[^<]*<\/a>(?:\s|<[^>]*>)*?<(?:span class="count"|td class="count"|small)>(\d+)/g,
      ))
        counts.set(to, (counts.get(to) ?? new Set()).add(count))
  expect(counts.size).toBeGreaterThan(3)
  for (const [to, found] of counts) expect([...found], to).toEqual([String(said(`${to}index.html`))])
})

test('the timeline tells once for each day, and its numbers add up to that of the archive', () => {
  const month = page('timeline/2019/05/index.html')
  // Two texts on the fourth, one on the fifth, one in the month.
  expect(month.match(/<article class="card/g)).toHaveLength(4)
  expect(plain(page('timeline/2019/index.html'))).toContain('4 articles')
  expect(plain(page('index.html'))).toMatch(/5 articles/)
  expect(plain(page('about/index.html'))).toMatch(/7 clippings.*4 clippings repeat the text of others/)
})

test('the data hold every clipping, and say which text it repeats', () => {
  const records = [...site]
    .filter(([path]) => /^data\/articles\/.*ndjson$/.test(path))
    .flatMap(([, text]) => text.trim().split('\n'))
    .map((line) => JSON.parse(line))
  expect(records).toHaveLength(clippings.length)
  const of = (id: string) => records.find((record) => record.id === id)
  expect(of('b-again')).toMatchObject({ duplicateOf: 'a-whole', versionOf: null })
  expect(of('cut')).toMatchObject({ duplicateOf: null, versionOf: { id: 'a-whole', relation: 'copy' } })
})

test('topics stand in the order of the numbers beside them', () => {
  const health = [['medtop:07000000', 'health']] as const
  const ward = (id: string, text: string): Clipping =>
    ferry({ id, text, title: `Ward ${id}`, topics: health, people: [] })
  const html = siteOf([
    ...['one', 'two', 'three'].map((id) => ferry({ id })),
    ward(
      'east',
      'A ward for children opened in the old hospital of Skerry on Monday after two years of work.',
    ),
    ward(
      'west',
      'Nurses in Brenna asked the council for a second night shift, which it will discuss in June.',
    ),
  ]).get('topics/index.html')
  expect([...(html ?? '').matchAll(/href="[^"]*\b(disaster|health)\//g)].map(([, to]) => to)).toEqual([
    'health',
    'disaster',
  ])
})
