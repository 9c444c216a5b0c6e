import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { Stale } from '../lib/failure.ts'
import { shortHash } from '../lib/hash.ts'
import type { Article } from '../model/article.ts'
import type { Shelf } from './store.ts'

/** An article as it is stored, and its key: a hash of what it says. */
export interface PackedArticle {
  readonly key: string
  readonly bytes: Uint8Array
}

/**
 * Article → bytes: the length of its text, the text, and the rest as JSON, deflated. The search, which asks for the text of
 * thousands, need not parse the rest. At its quickest deflate leaves a fifth, in 0.1 ms.
 */
export function packArticle({ text, ...rest }: Article): PackedArticle {
  const textBytes = Buffer.from(text)
  const bytes = Buffer.concat([lengthOf(textBytes), textBytes, Buffer.from(JSON.stringify(rest))])
  return { key: shortHash(bytes), bytes: deflateRawSync(bytes, { level: 1 }) }
}

/** A whole article. Throws a `Stale` where the store has it no more. */
export function readArticle(articles: Pick<Shelf, 'get'>, key: string): Article {
  const bytes = bytesOf(articles, key)
  const article = JSON.parse(bytes.toString('utf8', endOfText(bytes))) as Article
  return Object.assign(article, { text: textIn(bytes) })
}

/** Only the clean text of an article. Throws a `Stale` where the store has it no more. */
export function readText(articles: Pick<Shelf, 'get'>, key: string): string {
  return textIn(bytesOf(articles, key))
}

const lengthSize = 4

function lengthOf(text: Buffer): Buffer {
  const length = Buffer.alloc(lengthSize)
  length.writeUInt32LE(text.length)
  return length
}

function textIn(bytes: Buffer): string {
  return bytes.toString('utf8', lengthSize, endOfText(bytes))
}

function endOfText(bytes: Buffer): number {
  return lengthSize + bytes.readUInt32LE(0)
}

function bytesOf(articles: Pick<Shelf, 'get'>, key: string): Buffer {
  const bytes = articles.get(key)
  if (!bytes) throw new Stale(`the cache has lost the article ${key}`)
  return inflateRawSync(bytes)
}
