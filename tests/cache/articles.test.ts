import { expect, test } from 'vitest'
import { packArticle, readArticle, readText } from '../../src/cache/articles.ts'
import type { Article } from '../../src/model/article.ts'

const article = {
  path: 'a.txt',
  text: 'Le phare de “Vell” est rallumé. 灯台 🗼',
  body: { type: 'root', children: [] },
} as unknown as Article

const shelfWith = (wanted: string, bytes: Uint8Array) => ({
  get: (key: string) => (key === wanted ? Buffer.from(bytes) : undefined),
})

test.each(['', article.text])('an article comes back as it was, and its text by itself: "%s"', (text) => {
  const packed = packArticle({ ...article, text })
  const shelf = shelfWith(packed.key, packed.bytes)
  expect(readArticle(shelf, packed.key)).toEqual({ ...article, text })
  expect(readText(shelf, packed.key)).toBe(text)
})

test('another text, another key', () => {
  expect(packArticle({ ...article, text: 'a' }).key).not.toBe(packArticle({ ...article, text: 'b' }).key)
})

test('one that the store has no more is stale', () => {
  const shelf = { get: () => undefined }
  expect(() => readArticle(shelf, 'gone')).toThrow('the cache has lost the article gone')
  expect(() => readText(shelf, 'gone')).toThrow('the cache has lost the article gone')
})
