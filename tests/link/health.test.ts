import { expect, test } from 'vitest'
import { exceededLimits, reportHealth } from '../../src/link/health.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { type HealthFigure, healthNames } from '../../src/model/health.ts'
import { link, type RecordSketch } from './records.ts'

const told = (rule: string, path: string, severity: Diagnostic['severity'] = 'error'): Diagnostic => ({
  ...{ severity, rule, message: 'It is so.', path, line: null, column: null, hint: null },
})

function figure(
  sketches: readonly RecordSketch[],
  name: string,
  diagnostics: Diagnostic[] = [],
): HealthFigure {
  const { figures } = reportHealth(link(sketches), diagnostics, { thresholds: {} })
  const found = figures.find((one) => one.name === name)
  if (!found) throw new Error(`no figure ${name}`)
  return found
}

const sound: RecordSketch = { id: 'sound', date: '2020-05-01', outlet: 'Marle Post' }

test.each<[string, RecordSketch]>([
  ['undated', { date: null }],
  ['contradictory', { flags: ['contradictory'] }],
  ['vague-date', { date: '2019-01-01/2020-02-01' }],
  ['vague-date', { date: '2019-01-01/' }],
  ['no-headline', { titleBasis: 'inferred' }],
  ['thin', { flags: ['thin'] }],
  ['dropped-much', { flags: ['dropped-much'] }],
  ['mojibake', { flags: ['mojibake'] }],
])('%s: %o', (name, fields) => {
  const { count, articles } = figure([sound, { ...sound, id: 'ill', ...fields }], name)
  expect(count).toBe(1)
  expect(articles).toMatchObject([{ id: 'ill', title: 'Headline of ill', source: 'ill.txt' }])
})

test('an article of which all is known counts nowhere', () => {
  const health = reportHealth(link([sound]), [], { thresholds: {} })
  expect(health.figures.map(({ name }) => name)).toEqual(healthNames)
  expect(health.figures.filter(({ count }) => count > 0)).toEqual([])
  expect(exceededLimits(health)).toEqual([])
})

test('an article without an outlet counts, one with an agency alone too', () => {
  expect(figure([sound, { date: '2020-05-02', agency: 'Press Union' }], 'no-outlet').count).toBe(1)
})

test('a file that became no article is unreadable, once, and one that did is not', () => {
  const diagnostics = [
    told('source/empty', 'b.txt', 'warning'),
    told('source/binary', 'a.txt'),
    told('source/binary', 'a.txt'),
    told('source/mojibake', 'sound.txt', 'warning'),
    told('date/unreadable', 'c.txt'),
  ]
  expect(figure([sound], 'unreadable', diagnostics)).toMatchObject({ count: 2, files: ['a.txt', 'b.txt'] })
})

test('rules are counted, the most frequent first', () => {
  const diagnostics = [told('a/one', 'x'), told('b/two', 'x', 'warning'), told('b/two', 'y', 'warning')]
  expect(reportHealth(link([]), diagnostics, { thresholds: {} }).rules).toEqual([
    { rule: 'b/two', severity: 'warning', count: 2 },
    { rule: 'a/one', severity: 'error', count: 1 },
  ])
})

const undated: RecordSketch[] = [{}, {}, {}, sound]

test.each<[string, number, number | null]>([
  ['none allowed', 0, 0],
  ['one allowed', 1, 1],
  ['as many as there are', 3, null],
  ['half of four', 0.5, 2],
  ['three quarters of four', 0.75, null],
])('limits: %s', (_case, threshold, passed) => {
  const health = reportHealth(link(undated), [], { thresholds: { undated: threshold } })
  expect(exceededLimits(health)).toEqual(
    passed === null ? [] : [{ name: 'undated', count: 3, limit: passed }],
  )
  expect(health.figures.find(({ name }) => name === 'undated')?.isOver).toBe(passed !== null)
})
