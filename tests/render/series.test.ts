import { expect, test } from 'vitest'
import { dayName, dayNumber } from '../../src/lib/calendar.ts'
import { siteOf } from './archive.ts'

const log = (day: string, calls: number, what: string) => ({
  id: `log-${day}`,
  title: `Police log, ${Number(day.slice(8))} May`,
  text: `Officers of Brack took ${calls} calls. On Monday ${what}. ${calls % 7} drivers were fined in Mill Lane. Whoever saw anything may call the station.`,
  date: [day, day] as const,
  outlet: 'Brack Courier',
})
const site = siteOf([
  log('2019-05-03', 12, 'a lamp was broken in the market'),
  log('2019-05-10', 17, 'a boat was stolen in the harbour'),
  log('2019-05-17', 9, 'a cow stood on the rails'),
  log('2019-05-24', 22, 'a purse was found in the church'),
  log('2019-06-14', 15, 'a barn burned behind the mill'),
  { ...log('2019-05-31', 20, 'a dog bit the postman'), id: 'undated', date: [null, null] as const },
])
const text = (path: string): string =>
  (site.get(path) ?? '').replace(/<[^>]+>/g, ' ').replace(/[\s\u2009]+/g, ' ')
const [series] = JSON.parse(site.get('data/series.json') ?? '[]') as { url: string; articles: string[] }[]

test('the page of a series has its issues in order, those without a day apart, and what is missing', () => {
  const page = text(`${series?.url}index.html`)
  expect(page).toContain('Brack Courier · 3 May – 14 June 2019 · 6 issues · weekly')
  expect(page).toContain('its issues fill in one form')
  expect(page).toContain('No dated issue from 25 May 2019 to 13 June 2019')
  const places = ['14 June 2019 Police', '24 May 2019 Police', '3 May 2019 Police', 'Undated 1']
  const found = places.map((words) => page.indexOf(words))
  expect(found).toEqual([...found].sort((a, b) => a - b))
  expect(found).not.toContain(-1)
})

test('what is missing between the issues of two pages stands on one of them', () => {
  const weeks = Array.from({ length: 110 }, (_, week) => (week < 49 ? week : week + 6))
  const long = siteOf(
    weeks.map((week) =>
      log(dayName(dayNumber('2017-01-06') + 7 * week), 5 + week, `boat ${week} was stolen`),
    ),
  )
  const [own] = JSON.parse(long.get('data/series.json') ?? '[]') as { url: string; gaps: unknown[] }[]
  expect(own?.gaps).toEqual([{ from: '2017-12-09', to: '2018-01-25' }])
  expect(long.get(`${own?.url}2018/index.html`)).toContain('No dated issue from 9 December 2017 to')
  expect(long.get(`${own?.url}2017/index.html`)).not.toContain('No dated issue')
})

test('the index, the navigation and the page of an issue lead to it', () => {
  expect(text('series/index.html')).toContain('Police log')
  expect(site.get('index.html')).toMatch(/href="[^"]*series\/"/)
  const article = text('articles/2019/05/police-log-17-may/index.html')
  expect(article).toMatch(
    /Part of a series Police log Previous issue Police log, 10 May .* Next issue Police log, 24 May/,
  )
  const undated = text('articles/undated/police-log-31-may/index.html')
  expect(undated).toContain('Part of a series Police log')
  expect(undated).not.toContain('Next issue')
  // The articles before and after are those issues, and are not named again.
  expect(article).not.toMatch(/ (?:Before|After) Police log/)
})

test('records name it, and an archive without series has no trace of one', () => {
  const [record] = (site.get('data/articles/2019.ndjson') ?? '').split('\n')
  expect(JSON.parse(record ?? '')).toMatchObject({ series: expect.stringMatching(/^series-/) })
  const without = siteOf([log('2019-05-03', 12, 'a lamp was broken')])
  expect([...without.keys()].filter((path) => path.includes('series'))).toEqual([])
  expect(without.get('index.html')).not.toContain('series/')
})
