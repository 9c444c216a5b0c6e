import { expect, test } from 'vitest'
import { exceededText, healthText } from '../../src/commands/health-text.ts'
import type { Exceeded, HealthFigure } from '../../src/model/health.ts'

const figure = (fields: Partial<HealthFigure>): HealthFigure => ({
  name: 'undated',
  count: 0,
  limit: null,
  isOver: false,
  articles: [],
  files: [],
  ...fields,
})
const article = (id: string) => ({ id, title: id, page: `articles/${id}/`, source: `${id}.txt` })

test('figures with their first articles and limits', () => {
  const figures = [
    figure({ name: 'unreadable', count: 1, files: ['x\u001b.txt'], limit: 0, isOver: true }),
    figure({ count: 7, articles: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(article), limit: 9 }),
    figure({ name: 'thin' }),
  ]
  expect(healthText({ articles: 7, figures, rules: [] })).toBe(`
What needs a look:
     1  unreadable (over the limit of 0)
        Files that are empty or cannot be read as text; no article was made of them.
          x\ufffd.txt
     7  without a date (within the limit of 9)
        Nothing in the text tells when it appeared. State \`date:\` in the front matter or the sidecar.
          a.txt
          b.txt
          c.txt
          d.txt
          e.txt
          … and 2 more (--json lists all)`)
})

test('nothing to say', () => {
  const health = { figures: [figure({})], rules: [] }
  expect(healthText({ ...health, articles: 3 })).toBe('Nothing stands out.')
  expect(healthText({ ...health, articles: 0 })).toBe('There are no articles.')
})

test.each<[Exceeded, string]>([
  [
    { name: 'undated', count: 3, limit: 0 },
    '3 articles without a date: none is allowed (thresholds: undated in archive.yml).',
  ],
  [
    { name: 'thin', count: 3, limit: 1 },
    '3 articles thin: at most 1 is allowed (thresholds: thin in archive.yml).',
  ],
  [
    { name: 'unreadable', count: 1, limit: 0 },
    '1 file unreadable: none is allowed (thresholds: unreadable in archive.yml).',
  ],
  [
    { name: 'undated', count: 9, limit: 2 },
    '9 articles without a date: at most 2 are allowed (thresholds: undated in archive.yml).',
  ],
  [{ name: 'vanished', count: 1, limit: 0 }, 'A published address is gone.'],
  [{ name: 'vanished', count: 4, limit: 0 }, '4 published addresses are gone.'],
])('a limit that is not kept: %o', (limit, sentence) => expect(exceededText(limit)).toBe(sentence))
