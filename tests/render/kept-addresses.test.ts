import { expect, test } from 'vitest'
import type { PublishedThing } from '../../src/model/published.ts'
import { addressesOf, keepAddresses } from '../../src/render/kept-addresses.ts'
import { link } from '../link/records.ts'

const linked = link([
  { id: 'stub', title: 'More', words: 2, date: '2014-05-04' },
  {
    id: 'flood',
    title: 'Flood in Vell',
    date: '2014-05-03',
    outlet: 'Arl News',
    people: [{ name: 'Anna Brandt' }],
    topics: ['Weather'],
  },
  {
    id: 'ferry',
    title: 'Ferry back',
    date: '2015-01-02',
    people: [{ name: 'Jon Vale', offices: ['mayor'] }],
  },
  {
    id: 'cup',
    title: 'Cup won',
    date: '2015-01-03',
    people: [{ name: 'Jon Vale', offices: ['striker'] }],
    places: ['Vell'],
  },
])
const archive = {
  ...linked,
  places: linked.places.map((place) => ({ ...place, aliases: ['Vellford'] })),
}
const there = new Set(
  [
    archive.entries,
    archive.people,
    archive.outlets,
    archive.topics,
    archive.places,
    archive.redirects.map(({ from }) => ({ page: from })),
  ]
    .flat()
    .map(({ page }) => page)
    .concat(['', 'people/', 'timeline/', 'timeline/2014/']),
)
const textHash = (id: string): string => archive.entries.find((entry) => entry.id === id)?.textHash ?? ''
const article = (id: string, text = ''): PublishedThing => ({ kind: 'article', id, text })

test.each<[what: string, address: string, thing: PublishedThing, to: readonly string[] | null]>([
  [
    'an article with another date',
    'articles/2013/05/flood-in-vell/',
    article('flood'),
    ['articles/2014/05/flood-in-vell/'],
  ],
  [
    'a file with another name',
    'articles/undated/flood/',
    article('old-id', textHash('flood')),
    ['articles/2014/05/flood-in-vell/'],
  ],
  ['an article of a few words', 'articles/undated/more/', article('old-id', textHash('stub')), null],
  ['an article that is nowhere', 'articles/2014/05/gone/', article('gone', 'no such text'), null],
  [
    'a person under a name with another spelling',
    'people/anna-brandt-mayor/',
    { kind: 'person', name: 'anna BRANDT' },
    ['people/anna-brandt/'],
  ],
  [
    'a person who is two now',
    'people/the-vale/',
    { kind: 'person', name: 'Jon Vale' },
    ['people/jon-vale-footballer/', 'people/jon-vale-politician/'],
  ],
  ['a person who is nowhere', 'people/nobody/', { kind: 'person', name: 'No Body' }, null],
  ['an outlet', 'outlets/arl/', { kind: 'outlet', name: 'Arl News' }, ['outlets/arl-news/']],
  ['an outlet of which nothing is left', 'outlets/gone/', { kind: 'outlet', name: 'Gone' }, ['']],
  [
    'a place that is called otherwise now',
    'places/vellford/',
    { kind: 'place', name: 'Vellford' },
    ['places/vell/'],
  ],
  ['a place that nothing names', 'places/arl/', { kind: 'place', name: 'Arl' }, ['']],
  [
    'a story of which one article is left',
    'stories/flood/',
    { kind: 'story', articles: ['flood', 'gone'] },
    ['articles/2014/05/flood-in-vell/'],
  ],
  ['a story of which nothing is left', 'stories/gone/', { kind: 'story', articles: ['gone'] }, null],
  ['a month that is empty', 'timeline/2014/07/', { kind: 'page' }, ['timeline/2014/']],
  ['a year that is empty', 'timeline/2011/', { kind: 'page' }, ['timeline/']],
  ['a list that is no more', 'places/', { kind: 'page' }, ['']],
])('%s', (_, address, thing, to) => {
  const { redirects, vanished } = keepAddresses(archive, new Map([[address, thing]]), (page) =>
    there.has(page),
  )
  if (to === null) expect({ redirects, vanished }).toEqual({ redirects: [], vanished: [address] })
  else expect(redirects).toEqual([expect.objectContaining({ from: address, to })])
})

test('a page below one that has moved leads there', () => {
  const published = new Map<string, PublishedThing>([
    ['people/the-brandt/2014/', { kind: 'page' }],
    ['people/the-brandt/', { kind: 'person', name: 'Anna Brandt' }],
  ])
  const { redirects } = keepAddresses(archive, published, (page) => there.has(page))
  expect(redirects.map(({ from, to }) => [from, to])).toEqual([
    ['people/the-brandt/', ['people/anna-brandt/']],
    ['people/the-brandt/2014/', ['people/the-brandt/']],
  ])
})

test('the addresses of a site name what stands there, and remember it for pages that lead on', () => {
  const old = new Map([['articles/2013/05/flood-in-vell/', article('flood')]])
  const pages = [
    '',
    'articles/2013/05/flood-in-vell/',
    'articles/2014/05/flood-in-vell/',
    'people/anna-brandt/',
  ]
  expect([...addressesOf(archive, pages, old)]).toEqual([
    ['', { kind: 'page' }],
    ['articles/2013/05/flood-in-vell/', article('flood')],
    ['articles/2014/05/flood-in-vell/', article('flood', textHash('flood'))],
    ['people/anna-brandt/', { kind: 'person', name: 'Anna Brandt' }],
  ])
})
