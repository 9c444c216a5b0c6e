import { expect, test } from 'vitest'
import { shortHash } from '../../src/lib/hash.ts'
import { addressArticles } from '../../src/link/addresses.ts'
import { link, type RecordSketch, record } from './records.ts'

const pages = (sketches: readonly RecordSketch[]): Record<string, string> =>
  Object.fromEntries(link(sketches).entries.map((entry) => [entry.id, entry.page]))

test.each<[string, RecordSketch, string]>([
  ['a day', { title: 'Blinken heads to Brussels', date: '2024-11-12' }, '2024/11/blinken-heads-to-brussels'],
  ['within a month', { title: 'Ferry sinks', date: '2024-11-06/2024-11-30' }, '2024/11/ferry-sinks'],
  ['within a year', { title: 'Ferry sinks', date: '2024-11-06/2024-12-01' }, '2024/ferry-sinks'],
  ['over two years', { title: 'Ferry sinks', date: '2023-12-31/2024-01-01' }, 'undated/ferry-sinks'],
  ['open end', { title: 'Ferry sinks', date: '2023-12-31/' }, 'undated/ferry-sinks'],
  ['no date', { title: 'Ferry sinks', date: null }, 'undated/ferry-sinks'],
  ['Greek', { title: 'Η Αθήνα ψηφίζει', date: '2020-01-05' }, '2020/01/i-athina-psifizei'],
  ['no letters', { id: 'abc123', title: '!!!', date: '2020-01-05' }, '2020/01/abc123'],
  [
    'long',
    { title: 'Villagers of Hollow Ford fear that the new dam will flood their homes in the spring' },
    'undated/villagers-of-hollow-ford-fear-that-the-new-dam-will-flood',
  ],
  [
    'no small word at a cut end',
    { title: 'Villagers of Hollow Ford fear that the long promised dam of the north' },
    'undated/villagers-of-hollow-ford-fear-that-the-long-promised-dam',
  ],
  [
    'no small word at a cut end, in German',
    { title: 'Gemeinderat streitet lange um den Neubau einer Schule und der Turnhalle', language: 'de' },
    'undated/gemeinderat-streitet-lange-um-den-neubau-einer-schule',
  ],
  [
    'a small word of another language stays',
    { title: 'Gemeinderat streitet lange um den Neubau einer Schule die bald', language: 'en' },
    'undated/gemeinderat-streitet-lange-um-den-neubau-einer-schule-die',
  ],
])('%s', (_case, sketch, page) => {
  expect(Object.values(pages([sketch]))).toEqual([`articles/${page}/`])
})

const twins: RecordSketch[] = [
  { id: 'a', source: 'a.txt', title: 'Flood in Marle', date: '2024-05-03' },
  { id: 'b', source: 'b.txt', title: 'Flood in Marle!', date: '2024-05-21' },
]

test('articles that want one address all get a suffix of their own, and the address lists them', () => {
  const archive = link(twins)
  const [a, b] = archive.entries.map((entry) => entry.page)
  expect(a).toMatch(/^articles\/2024\/05\/flood-in-marle-[0-9a-f]{6}\/$/)
  expect(b).toMatch(/^articles\/2024\/05\/flood-in-marle-[0-9a-f]{6}\/$/)
  expect(archive.redirects).toEqual([
    { from: 'articles/2024/05/flood-in-marle/', to: [a, b], title: 'Flood in Marle' },
  ])
  expect(archive.diagnostics).toMatchObject([
    {
      severity: 'info',
      rule: 'address/collision',
      path: 'a.txt',
      message: 'a.txt and b.txt both want /articles/2024/05/flood-in-marle/.',
    },
  ])
})

test('of very many that want one address, each gets its own, and twenty are named', () => {
  const amount = 6_000
  const many = addressArticles(
    Array.from({ length: amount }, (_, n) =>
      record({ id: `x${n}`, source: `${n}.txt`, title: 'Flood', date: '2024-05-03' }),
    ),
  )
  const suffixes = [...many.pages.values()].map((page) => /-([\da-f]+)\/$/.exec(page)?.[1] ?? '')
  expect(new Set(suffixes).size).toBe(amount)
  // Some begin alike, and have all of their hash.
  const shorts = Array.from({ length: amount }, (_, n) => shortHash(`x${n}`).slice(0, 6))
  const alike = shorts.length - new Set(shorts).size
  expect(alike).toBeGreaterThan(0)
  expect(suffixes.filter((suffix) => suffix.length === 16)).toHaveLength(2 * alike)
  expect(many.diagnostics[0]?.message).toMatch(/^0\.txt, 1\.txt, 10\.txt, .* and 5,981 more all want/)
})

test('addresses do not move when other articles come and go', () => {
  const alone = pages([twins[0] ?? {}])
  const before = pages(twins)
  const third = { id: 'c', source: 'c.txt', title: 'Flood in Marle', date: '2024-05-30' }
  const after = pages([third, ...twins])
  expect(after).toMatchObject(before)
  const other = pages([{ id: 'd', title: 'Something else', date: '2024-05-04' }, twins[0] ?? {}])
  expect(other).toMatchObject(alone)
})

test('two files that state one id both stay, under ids of their own, and are both named', () => {
  const archive = link([
    { id: 'x', idStated: true, source: 'one.md', title: 'One' },
    { id: 'x', idStated: true, source: 'two.md', title: 'Two' },
  ])
  const ids = archive.entries.map((entry) => entry.id)
  expect(new Set(ids).size).toBe(2)
  expect(ids).not.toContain('x')
  expect(archive.diagnostics).toMatchObject([
    { rule: 'id/taken', message: 'one.md and two.md both have the id "x".', path: 'one.md' },
  ])
})
