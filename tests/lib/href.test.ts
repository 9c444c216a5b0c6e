import { expect, test } from 'vitest'
import { relativeHref } from '../../src/lib/href.ts'

test.each([
  ['index.html', 'people/', false, 'people/'],
  ['people/index.html', 'articles/2024/x/', false, '../articles/2024/x/'],
  ['people/a/index.html', '', false, '../../'],
  ['index.html', '', false, './'],
  ['people/a/index.html', 'people/b/', false, '../b/'],
  ['people/a/index.html', 'people/b/', true, '../b/index.html'],
  ['timeline/index.html', 'timeline/2024/11/#d12', true, '2024/11/index.html#d12'],
  ['people/index.html', 'feed.xml', true, '../feed.xml'],
  ['people/ab/index.html', 'people/a/', false, '../a/'],
  ['places/a/index.html', 'places/são paulo/#x', false, '../s%C3%A3o%20paulo/#x'],
])('from %s to %s (file links: %s) is %s', (from, to, fileLinks, href) => {
  expect(relativeHref(from, to, fileLinks)).toBe(href)
})
