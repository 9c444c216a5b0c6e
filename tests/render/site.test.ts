import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import type { FrontPage, StoryPage } from '../../src/model/page.ts'
import { lookUp } from '../../src/render/lookup.ts'
import { planFront } from '../../src/render/pages/front.ts'
import { planStories } from '../../src/render/pages/stories.ts'
import { planFrame, planSite } from '../../src/render/plan.ts'
import { renderView } from '../../src/render/render.ts'
import { planSearch } from '../../src/render/search.ts'
import * as templates from '../../templates/index.ts'
import { archiveOf, settings, siteOf, valley } from './archive.ts'

const site = siteOf(valley, { baseUrl: 'https://example.org/valley/' })
const page = (path: string): string => site.get(path) ?? `no ${path}`

test('every kind of page is there', () => {
  for (const path of [
    'index.html',
    '404.html',
    'timeline/index.html',
    'timeline/2021/index.html',
    'timeline/2021/02/index.html',
    'timeline/uncertain/index.html',
    'undated/index.html',
    'people/index.html',
    'people/by-number/index.html',
    'outlets/index.html',
    'topics/index.html',
    'about/index.html',
    'about/dates/index.html',
    'data/articles/2021.ndjson',
    'data/articles/undated.ndjson',
    'feed.xml',
    'sitemap.xml',
    'robots.txt',
  ])
    expect(site.has(path), path).toBe(true)
})

test('no path is made twice', () => {
  const again = siteOf([...valley].reverse(), { baseUrl: 'https://example.org/valley/' })
  expect(Object.fromEntries(again)).toEqual(Object.fromEntries(site))
})

test('every article is listed exactly where its date puts it', () => {
  expect(page('timeline/2021/02/index.html')).toContain('Marrow floods its banks')
  // Over the turn of a month: in the year, once.
  expect(page('timeline/2021/02/index.html')).not.toContain('Bridge to stay closed')
  expect(page('timeline/2021/index.html')).toContain('Bridge to stay closed')
  expect(page('timeline/2022/index.html')).toContain('A levee for the lower valley')
  expect(page('timeline/uncertain/index.html')).toContain('An engineer looks back')
  expect(page('undated/index.html')).toContain('A soup for wet days')
})

test('an interval is never written as a sure day', () => {
  const path = [...site.keys()].find((key) => key.includes('bridge-to-stay'))
  const html = page(path ?? '')
  expect(html).toContain('Between 20 February and 4 March 2021')
  expect(html).not.toContain('datePublished')
  expect(html).not.toContain('article:published_time')
  expect(html).not.toContain('citation_publication_date')
  expect(html).not.toMatch(/DA {2}- /)
  expect(page('feed.xml')).not.toContain('Bridge to stay closed')
})

test('the records hold every recognized person and nothing but what is known', () => {
  const lines = page('data/articles/2021.ndjson')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ id }) => id)).toEqual(['flood', 'arabic', 'bridge'])
  expect(lines[0].people.map(({ name, mentions }: never) => [name, mentions])).toEqual([
    ['Ines Calloway', 2],
    ['Tomas Brandt', 1],
  ])
  expect(lines[1]).toMatchObject({ language: 'ar', authors: [], standfirst: null, quotes: [] })
})

test('rights hold in pages, feed and data', () => {
  const held = siteOf(valley, {
    rights: { 'tollenford-courier': 'record only', 'The Highland Post': 'excerpt' },
  })
  for (const [path, content] of held) {
    expect(content, path).not.toContain('We have seen worse')
    expect(content, path).not.toContain('forty households')
    expect(content, path).not.toContain('Forty houses emptied')
  }
  const flood = [...held].find(([path]) => path.includes('marrow-floods'))?.[1]
  expect(flood).toContain('Only the record of this article is shown here')
})

test('the page for missing addresses works from any depth', () => {
  expect(page('404.html')).toContain('href="/valley/site.css"')
  expect(siteOf(valley, settings).get('404.html')).toContain('href="/site.css"')
})

test('the web manifest names the archive', () => {
  expect(JSON.parse(page('manifest.webmanifest'))).toMatchObject({
    name: 'The Marrow Valley Archive',
    lang: 'en',
    start_url: './',
    icons: [{ src: 'icon.svg' }],
  })
  expect(page('index.html')).toContain('<link rel="manifest" href="manifest.webmanifest"')
  expect(page('people/index.html')).not.toContain('rel="manifest"')
})

test.each([
  ['with an address and search', 'https://example.org/a&b/', true],
  ['without an address', null, false],
] as const)('a browser is told how to search, %s', (_, baseUrl, told) => {
  const {
    archive,
    load,
    settings: own,
  } = archiveOf(valley, { baseUrl, title: 'Cats & <Dogs> of the Valley' })
  const frame = planFrame(archive, own, true)
  const views = [...planSite(archive, own, planSearch(archive, own))].flatMap((group) => [...group.views()])
  const made = (path: string): string => {
    const view = views.find((one) => one.path === path)
    return view ? String(renderView(view, { frame, load, templates }).content) : ''
  }
  expect(made('index.html').includes('rel="search"')).toBe(told)
  expect(made('index.html').includes('"SearchAction"')).toBe(told)
  const xml = made('opensearch.xml')
  expect(xml !== '').toBe(told)
  if (!told) return
  expect(made('index.html')).toContain('"target":"https://example.org/a&b/search/?q={search_term_string}"')
  expect(xml).toContain('template="https://example.org/a&amp;b/search/?q={searchTerms}"')
  expect(xml).toContain('<ShortName>Cats &amp; &lt;Dogs&gt; of</ShortName>')
})

test('without search no browser is told of it', () => {
  expect(site.has('opensearch.xml')).toBe(false)
  expect(page('index.html')).not.toContain('rel="search"')
  expect(page('index.html')).not.toContain('"SearchAction"')
})

test('a year with enough days has a calendar, whose cells stand in their weeks and lead to their days', () => {
  const days = ['22', '23', '24', '25', '26', '27', '28', '29'].map((day) => ({
    id: `sitting-${day}`,
    title: `Sitting of the ${day}th`,
    date: [`2024-02-${day}`, `2024-02-${day}`] as const,
  }))
  const year = siteOf(days).get('timeline/2024/index.html') ?? ''
  // The ninth Thursday of a year that began on a Monday.
  expect(year).toMatch(
    /href="[^"]*02\/#d29"[^>]*>\s*<title>29 February 2024: 1 article<\/title>\s*<rect class="day heat-\d" x="80" y="30"/,
  )
  expect(/<path class="day" d="([^"]*)"/.exec(year)?.[1]?.match(/M/g)).toHaveLength(366 - 8)
  expect(siteOf(days.slice(1)).get('timeline/2024/index.html')).not.toContain('class="calendar"')
})

test('who is named together is drawn where that is more than all with all', () => {
  const five = ['Ines Calloway', 'Tomas Brandt', 'Ola Fennimore', 'Ana Ruiz', 'Petra Lindqvist']
  const [ines = '', ...others] = five
  const [pair, rest] = [others.slice(0, 2), others.slice(2)]
  const drawn = (...groups: readonly (readonly string[])[]): boolean =>
    siteOf(
      groups.map((people, index) => ({
        ...{ id: `meeting-${index}`, title: `Meeting ${index}`, people },
        text: `${['The dam', 'A fair', 'Taxes', 'The school'][index]} brought together ${people.join(', ')}.`,
      })),
    )
      .get('people/ines-calloway/index.html')
      ?.includes('class="network"') ?? false
  expect(drawn([ines, ...pair], [ines, ...pair], [ines, ...rest], [ines, ...rest])).toBe(true)
  expect(drawn(five, five)).toBe(false)
  expect(drawn([ines, ...pair], [ines, ...rest])).toBe(false)
  expect(drawn([ines, ...pair], [ines, ...pair])).toBe(false)
})

test('bars count months or years, and say how many are spread', () => {
  const vague = (year: (index: number) => number) =>
    Array.from({ length: 12 }, (_, index) => ({
      id: `vague-${index}`,
      title: `Vague notice ${index}`,
      date: [`${year(index)}-01-01`, `${year(index)}-12-31`] as const,
    }))
  const open = { id: 'open', title: 'Open', date: ['2020-03-01', null] as const }
  const made = siteOf([...vague((index) => 2020 + (index % 2)), open])
  expect(made.get('index.html')).toContain(
    'Articles by month<span class="rest-of">: spread over the intervals that hold them; 1 is not shown',
  )
  const long = siteOf(vague((index) => 2000 + index))
  expect(long.get('index.html')).toContain('href="timeline/2010/" tabIndex="-1" aria-label="2010: 1"')
  expect(long.get('timeline/index.html')).toContain('<caption>Articles by year, 12 in all</caption>')
})

test('a small archive has no chart on its front page, where bars would say nothing', () => {
  expect(page('index.html')).not.toContain('<figure class="bars')
  expect(page('timeline/index.html')).toContain('<figure class="bars')
})

test('an excerpt is running text: items of lists do not run on', () => {
  const item = (value: string) => ({
    type: 'listItem' as const,
    children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
  })
  const body: Root = {
    type: 'root',
    children: [
      { type: 'list', children: [item('Nets'), item('Ropes')] },
      { type: 'paragraph', children: [{ type: 'text', value: 'The shop opens on Monday.' }] },
    ],
  }
  const { archive, settings } = archiveOf([{ id: 'shop', title: 'A shop for boats', body }])
  const [entry] = archive.entries
  expect(entry && lookUp(archive, settings).card(entry).summary).toBe('The shop opens on Monday.')
})

test('a summary does not say again what the headline made from it has said', () => {
  const first = 'The ferry sails again on Monday, the company told the council in a short letter.'
  const text = `${first} Repairs had taken three weeks.`
  const { archive, settings } = archiveOf([{ id: 'ferry', title: 'The ferry sails again on Monday', text }])
  const [entry] = archive.entries
  if (!entry) throw new Error('There is an article')
  const summary = (titleBasis: 'text' | 'inferred') =>
    lookUp({ ...archive, entries: [{ ...entry, titleBasis }] }, settings).card({ ...entry, titleBasis })
      .summary
  expect(summary('text')).toBe(text)
  expect(summary('inferred')).toBe('Repairs had taken three weeks.')
})

test('a century is told by decades, where outlets stand beside their years', () => {
  const days = ['1923-03-14', '1931-01-09', '1984-05-12', '1984-06-01', '2025-09-26']
  const century = siteOf(
    days.map((day, index) => ({
      ...{ id: `a${index}`, title: `Notice ${index} of the port`, text: `Ship ${index} came in.` },
      ...{ date: [day, day], outlet: 'The Port' },
    })),
  )
  const heat = century.get('outlets/index.html')?.split('<table class="heat">')[1] ?? ''
  expect(heat.match(/>\d{4}s</g)).toHaveLength(11)
  expect([...heat.matchAll(/<td[^>]*>(\d*)<\/td>/g)].map(([, count]) => count)).toEqual([
    '1',
    '1',
    '',
    '',
    '',
    '',
    '2',
    '',
    '',
    '',
    '1',
  ])
})

test('the front page shows at most two pictures, of articles that may be shown in full', () => {
  const picture = { width: 640, height: 480, from: null, alt: 'The quay', caption: null, credit: null }
  const clippings = [1, 2, 3, 4].map((day) => ({
    ...{ id: `a${day}`, title: `Notice ${day} of the port`, text: `Ship ${day} came in.` },
    ...{ date: [`2020-01-0${day}`, `2020-01-0${day}`] as const, outlet: 'The Port' },
    ...(day < 4 ? { pictures: [{ ...picture, file: `pictures/${day}.jpg` }] } : {}),
  }))
  const pictures = (rights: Record<string, 'full' | 'excerpt'>) =>
    [...(siteOf(clippings, { rights }).get('index.html') ?? '').matchAll(/<img[^>]*src="([^"]+)"/g)].map(
      ([, file]) => file,
    )
  expect(pictures({})).toEqual(['pictures/3.jpg', 'pictures/2.jpg'])
  expect(pictures({ '*': 'excerpt' })).toEqual([])
})

test('of many names, those of one article alone are left to the whole list', () => {
  const often = ['Ada Lovat', 'Ben Orme', 'Cora Penn', 'Dan Quill', 'Eve Rook']
  const clippings = [1, 2].map((day) => ({
    ...{ id: `a${day}`, title: `Notice ${day} of the port`, text: `Ship ${day} came in.` },
    ...{ date: [`2020-01-0${day}`, `2020-01-0${day}`] as const },
    people: [...often, ...(day === 1 ? ['Fay Stone'] : [])],
  }))
  const front = siteOf(clippings).get('index.html') ?? ''
  for (const name of often) expect(front).toContain(name)
  expect(front).not.toContain('Fay Stone')
})

test('a sign that is set off by a space begins no line', () => {
  const title = 'La digue : la mer et « le mur »'
  const html = siteOf([{ id: 'a', title, text: 'La mer monte.', language: 'fr' }]).get('index.html')
  expect(html).toContain('La digue\u00a0: la mer et «\u00a0le mur\u00a0»')
})

test('at the top of the front page an event is told once, and one issue of all series', () => {
  const clippings = [6, 5, 4, 3, 2, 1].map((day) => ({
    ...{ id: `a${day}`, title: `Notice ${day} of the port`, text: `Ship ${day} came in.` },
    date: [`2020-01-0${day}`, `2020-01-0${day}`] as const,
  }))
  const { archive, settings } = archiveOf(clippings)
  const orderOf = (groups: (id: string) => { storyId?: string; seriesId?: string }) => {
    const entries = archive.entries.map((entry) => ({ ...entry, ...groups(entry.id) }))
    const [group] = planFront(lookUp({ ...archive, entries }, settings))
    const [view] = group?.views() ?? []
    const front = view?.data as FrontPage | undefined
    return [front?.lead, ...(front?.latest ?? [])].map((card) => card?.id).join(' ')
  }
  expect(orderOf((id) => (id > 'a4' ? { storyId: 'port' } : {}))).toBe('a6 a4 a3 a2 a1 a5')
  const series: Record<string, string> = { a5: 'log', a4: 'log', a2: 'tides' }
  expect(orderOf((id) => (series[id] ? { seriesId: series[id] } : {}))).toBe('a6 a5 a3 a1 a4 a2')
})

test('a story tells in order what is certain, and says of the rest that it is not', () => {
  const dates = [
    ['2020-01-03', '2020-01-03'],
    ['2020-01-01', '2020-01-31'],
    ['2020-01-08', '2020-01-08'],
    ['2019-12-20', '2019-12-24'],
    undefined,
  ] as const
  const { archive, settings } = archiveOf(
    dates.map((date, at) => ({
      ...{ id: `a${at}`, title: `Notice ${at}`, text: `Ship ${at} came in.` },
      ...(date ? { date } : {}),
    })),
  )
  const { entries } = archive
  const story = {
    ...{ id: 'port', page: 'stories/port/', title: 'The port', first: null, last: null },
    articles: entries.map(({ id }) => id),
  }
  const groups = [...planStories(lookUp({ ...archive, stories: [story] }, settings))]
  const view = groups.flatMap((group) => [...group.views()]).find(({ path }) => path.startsWith(story.page))
  const page = view?.data as StoryPage | undefined
  expect(page?.articles.map(({ card }) => card.id)).toEqual(['a3', 'a0', 'a2'])
  expect(page?.unordered.map(({ card }) => card.id)).toEqual(['a1', 'a4'])
  // Nothing is certain to a day by the story itself: from the first to the last.
  expect(page?.days).toMatchObject({ earliest: '2019-12-20', latest: '2020-01-31' })
})

test('whom an article calls by two names stands once in its list, with all mentions', () => {
  const told = siteOf(
    [
      {
        id: 'a',
        title: 'Nowy most',
        language: 'pl',
        date: ['2014-05-03', '2014-05-03'],
        people: ['Henryk Wrona'],
      },
      {
        id: 'b',
        title: 'Most gotowy',
        language: 'pl',
        date: ['2014-05-09', '2014-05-09'],
        people: ['Henrykiem Wroną', 'Henryka Wrony', 'Ida Falk'],
      },
    ],
    { baseUrl: 'https://example.org/' },
  )
  const html = [...told].find(([path]) => path.includes('most-gotowy'))?.[1] ?? ''
  const list = /<section class="in-this-article">.*?<\/section>/s.exec(html)?.[0] ?? ''
  expect(list.match(/<li>/g)).toHaveLength(2)
  expect(list.match(/Henryk Wrona/g)).toHaveLength(1)
  expect(html.match(/"@type":"Person","name":"Henryk Wrona"/g)).toHaveLength(1)
})
