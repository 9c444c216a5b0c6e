import { expect, test } from 'vitest'
import { healthText } from '../../src/commands/health-text.ts'
import type { HealthFigure } from '../../src/model/health.ts'

const figure = (fields: Partial<HealthFigure>): HealthFigure => ({
  name: 'undated',
  label: 'without a date',
  says: 'State it.',
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
    figure({ label: 'unreadable', count: 1, files: ['x\u001b.txt'], limit: 0, isOver: true }),
    figure({ count: 7, articles: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(article), limit: 9 }),
    figure({ label: 'thin' }),
  ]
  expect(healthText({ articles: 7, figures, rules: [], exceeded: [] })).toBe(`
What needs a look:
     1  unreadable (over the limit of 0)
        State it.
          x\ufffd.txt
     7  without a date (within the limit of 9)
        State it.
          a.txt
          b.txt
          c.txt
          d.txt
          e.txt
          … and 2 more (--json lists all)`)
})

test('nothing to say', () => {
  const health = { figures: [figure({})], rules: [], exceeded: [] }
  expect(healthText({ ...health, articles: 3 })).toBe('Nothing stands out.')
  expect(healthText({ ...health, articles: 0 })).toBe('There are no articles.')
})
