import { expect, test } from 'vitest'
import { formats } from '../../src/formats/registry.ts'
import { kinds, sample } from './each-kind.ts'
import { read } from './office.ts'

test.each(Object.entries(kinds))(
  '%s: the article of a file of this kind',
  async (name, [path, thing, write]) => {
    const { format, articles, problems } = await read(path, write(sample(thing)))
    expect(format).toBe(name)
    expect(articles).toHaveLength(1)
    for (const text of sample(thing).paragraphs) expect(articles[0]?.text).toContain(text)
    expect(problems).toEqual([])
  },
)

test('each format has a file here, but exports of databases, libraries and lists, which have tests of their own', () => {
  const others = new Set(['database-html', 'database-text', 'ris', 'refer', 'bib', 'links-html', 'talk-html'])
  const named = formats.map(({ name }) => name).filter((name) => !others.has(name))
  expect(Object.keys(kinds).sort()).toEqual(named.sort())
})
