import type { Nodes, Root, RootContent } from 'mdast'
import { identifyLanguage } from '../../languages/identify.ts'
import { fileOf, languageOf } from '../../languages/load.ts'
import type { Block } from './block.ts'

declare module 'mdast' {
  interface Data {
    /** BCP 47: the language of a block that is not in that of its article. */
    lang?: string
  }
}

/**
 * The tree of an article with the language of each block that is written in another one: a letter that is quoted in
 * full, a page that says everything twice. Only blocks with next to none of the article's own small words are asked
 * about, and only what tells a language surely is marked.
 *
 * @param blocks the leaf blocks of the tree, read with the words of `language`
 */
export function markPassages(body: Root, blocks: readonly Block[], language: string): Root {
  const marks = new Map<Nodes, string>()
  const { spaces } = languageOf(language)
  for (const { node, text, words, functionShare, kind } of blocks) {
    if (words < fewestWords || kind === 'row' || kind === 'code') continue
    if (functionShare > ownShare && !(spaces && eastAsian.test(text) && unspaced.test(text))) continue
    const found = identifyLanguage(text)
    if (found !== null && fileOf(found) !== 'und' && fileOf(found) !== fileOf(language))
      marks.set(node, found)
  }
  return marks.size === 0 ? body : { ...body, children: mark(body.children, marks) }
}

/** Sentences of eight words in their own language have at least one small word in six (tests/…/passages.test.ts). */
const fewestWords = 8
const ownShare = 0.16
/** A run of a script without spaces, whose words are not counted one by one. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{8}/u
/** What may be a character of those: they begin at this one. Most texts hold none, which a plain range tells at once. */
const eastAsian = /[\u2e80-\uffff]/

function mark<T extends Nodes>(children: readonly T[], marks: ReadonlyMap<Nodes, string>): T[] {
  return children.map((child): T => {
    const lang = marks.get(child)
    if (lang !== undefined) return { ...child, data: { ...child.data, lang } }
    return 'children' in child ? { ...child, children: mark(child.children as RootContent[], marks) } : child
  })
}
