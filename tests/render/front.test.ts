import { expect, test } from 'vitest'
import { siteOf } from './archive.ts'

type Interval = readonly [earliest: string | null, latest: string | null]

/** The line on the front page that says how much there is, of articles with these dates. */
function glance(...dates: readonly Interval[]): string | undefined {
  const site = siteOf(dates.map((date, index) => ({ id: `a${index}`, title: `Notice ${index}`, date })))
  return /<p class="glance">(.*?)<\/p>/.exec(site.get('index.html') ?? '')?.[1]
}

test.each<[string, Interval[], string]>([
  [
    'years',
    [
      ['1987-02-01', '1987-02-01'],
      ['2026-01-01', '2026-12-31'],
    ],
    ', 1987 to 2026',
  ],
  [
    'one year',
    [
      ['1987-02-01', '1987-02-01'],
      ['1987-05-01', '1987-08-31'],
    ],
    ', 1987',
  ],
  [
    'a decade before all years',
    [
      ['1942-11-08', '1948-01-01'],
      ['2026-01-01', '2026-01-01'],
    ],
    ', 1940s to 2026',
  ],
  [
    'a decade after all years',
    [
      ['1901-03-01', '1901-03-01'],
      ['1922-11-08', '1924-01-01'],
    ],
    ', 1901 to 1920s',
  ],
  [
    'decades alone',
    [
      ['1892-11-08', '1894-01-01'],
      ['1891-02-02', '1899-01-01'],
    ],
    ', 1890s',
  ],
  [
    'a year within the first decade',
    [
      ['1941-01-01', '1948-01-01'],
      ['1944-02-02', '1944-02-02'],
    ],
    ', 1944',
  ],
  [
    'an interval over two decades says nothing',
    [
      ['1949-01-01', '1951-01-01'],
      ['1966-02-02', '1966-02-02'],
    ],
    ', 1966',
  ],
  [
    'an interval without an end says nothing',
    [
      ['1949-01-01', null],
      ['1966-02-02', '1966-02-02'],
    ],
    ', 1966',
  ],
])('from when to when: %s', (_, dates, span) => expect(glance(...dates)).toBe(`2 articles${span}.`))
