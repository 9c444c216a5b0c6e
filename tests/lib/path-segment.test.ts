import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathSegment } from '../../src/lib/path-segment.ts'
import { sitePathProblem } from '../../src/lib/site-path.ts'
import { slug } from '../../src/lib/slug.ts'

test.each([
  ['reuters', 'reuters'],
  ['NYT', 'NYT'],
  ['le-monde.fr', 'le-monde.fr'],
  ['газета', 'газета'],
])('%s stands as it is', (id, segment) => {
  expect(pathSegment(id)).toBe(segment)
})

test.each([
  'a:b',
  'foo.',
  'con',
  'AUX.html',
  'nul',
  'com1',
  '..',
  '.',
  'a/b',
  'a b',
  'by-number',
  'By-Number',
  '',
  'x'.repeat(300),
])('%j becomes another name, which is its own', (id) => {
  const segment = pathSegment(id, ['by-number'])
  expect(segment).toMatch(/^[a-z0-9-]+$/)
  expect(sitePathProblem(segment)).toBeNull()
  expect(segment).not.toBe(pathSegment(`${id} `, ['by-number']))
})

test('whatever a text is, a slug of it may stand in an address', () => {
  for (const name of ['Con', 'AUX', 'nul', 'PRN', 'com1', 'LPT9', 'con.'])
    expect(sitePathProblem(slug(name)), name).toBeNull()
  expect(slug('Con')).not.toBe(slug('Con-'.repeat(2)))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const plain = slug(text)
      if (plain !== '') expect(sitePathProblem(plain)).toBeNull()
      expect(sitePathProblem(pathSegment(text))).toBeNull()
    }),
  )
})
