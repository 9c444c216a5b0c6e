import type { Nodes } from 'mdast'
import { identifyLanguage } from '../../languages/identify.ts'
import type { Language } from '../../languages/language.ts'
import { languageOf } from '../../languages/load.ts'
import { functionWordsOf } from '../../languages/word-sets.ts'
import type { Document } from '../../model/document.ts'
import type { PageEvidence } from '../../model/page-evidence.ts'
import { inlineText, leafBlocks } from '../../text/mdast-text.ts'
import { wordsOf } from '../../text/words.ts'
import { foldWords } from './furniture/phrase.ts'

/** `item` and `step` stand in a list, a numbered one the latter. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'step' | 'row' | 'code' | 'quote'

/** A leaf block of a document with the features that tell running text from furniture. */
export interface Block {
  readonly node: Nodes
  readonly kind: BlockKind
  /** Level of a heading, 0 for other blocks. */
  readonly depth: number
  readonly text: string
  readonly line: number | null
  /** Lower case, letters and digits only: what makes two blocks the same. */
  readonly key: string
  /** The words of the key. */
  readonly tokens: readonly string[]
  /** Length in words; text without spaces between its words counts two characters a word. */
  readonly words: number
  /** Share of lower-case function words. */
  readonly functionShare: number
  /** Share of words that begin in lower case; 1 in scripts that have no case. */
  readonly lowerShare: number
  /** Share of digits among letters and digits. */
  readonly digitShare: number
  /** Ends like a sentence. */
  readonly ended: boolean
  /** Breaks off: "…", "[...]". */
  readonly cut: boolean
  /** How often the same words stand in this file. */
  readonly copies: number
  /** In how many other files of the archive the same words stand. */
  readonly repeats: number
  /** Share of its characters that lead to other pages. */
  readonly linked: number
  /** What the markup of a saved page says of it; null in other formats. */
  readonly page: PageEvidence | null
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu
const sentenceEnd = /[.!?。！？।؟۔]\s?["'”’»“)\]*\d]{0,4}$/u
const cutEnd = /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\])(?:\s*(?:read more|more|continue reading|»|›|>))?$/iu

/** What tells the language of a page: its longer blocks. Menus and lists of names say nothing. */
export interface PageLanguage {
  /** Told by the blocks, else the stated one: a page that says `lang="en"` in German text is German. */
  readonly language: Language
  /** BCP 47; null where the blocks do not tell. */
  readonly told: string | null
  /** The blocks that were read. */
  readonly sample: readonly Nodes[]
}

export function pageLanguage(document: Document): PageLanguage {
  const nodes = leafBlocks(document.body)
  const byLong = tellLanguage(nodes, longBlock)
  // A page of nothing but short lines still says something by all of them.
  const { told, sample } = byLong.told === null ? tellLanguage(nodes, 1) : byLong
  return { language: languageOf(told ?? document.stated.language[0]?.value ?? 'und'), told, sample }
}

/** Shorter ones are labels and lists as a rule. */
const longBlock = 60

/** What the first blocks of so many characters or more tell. */
function tellLanguage(nodes: readonly Nodes[], least: number): Pick<PageLanguage, 'told' | 'sample'> {
  let text = ''
  const sample: Nodes[] = []
  for (const node of nodes) {
    const line = inlineText(node).trim()
    if (line.length < least) continue
    text += `${line.slice(0, 500)}\n`
    sample.push(node)
    if (text.length > 1500) break
  }
  return { told: identifyLanguage(text), sample }
}

/** The leaf blocks of a document's body, in order. `repeats` holds a count a block, or is empty. */
export function readBlocks(document: Document, repeats: readonly number[], language: Language): Block[] {
  const small = functionWordsOf(language)
  const kinds = readKinds(document)
  const nodes = leafBlocks(document.body)
  const texts = nodes.map((node) => inlineText(node).trim())
  const words = texts.map(wordsOf)
  const keys = words.map(foldWords)
  const copies = new Map<string, number>()
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1)
  const linked = linkedShares(nodes, texts)
  return nodes.map((node, index) => {
    const text = texts[index] ?? ''
    const key = keys[index] ?? ''
    return {
      node,
      kind: kinds.get(node) ?? 'paragraph',
      depth: node.type === 'heading' ? node.depth : 0,
      text,
      line: node.position?.start.line ?? null,
      key,
      tokens: key === '' ? [] : key.split(' '),
      ...measure(text, words[index] ?? [], small),
      ended: sentenceEnd.test(text),
      cut: cutEnd.test(text),
      copies: copies.get(key) ?? 1,
      repeats: key === '' ? 0 : (repeats[index] ?? 0),
      linked: linked[index] ?? 0,
      page: node.data?.page ?? null,
    }
  })
}

/** Whether a line leads elsewhere as a whole. What the markup of a page says is read there. */
export function isLinkOnly({ linked, page, words }: Block): boolean {
  return page === null && linked >= wholeLink && words > 0
}

/** What share of each block leads to other pages. Where nearly all long ones do as a whole, links tell nothing: all of a text may be one. */
function linkedShares(nodes: readonly Nodes[], texts: readonly string[]): readonly number[] {
  const shares = nodes.map((node, index) => linkedShare(node, texts[index] ?? ''))
  let [all, linked] = [0, 0]
  for (const [index, text] of texts.entries()) {
    if (text.length < longBlock || !sentenceEnd.test(text)) continue
    all += text.length
    if ((shares[index] ?? 0) >= wholeLink) linked += text.length
  }
  return linked > all * 0.9 ? [] : shares
}

function linkedShare(node: Nodes, text: string): number {
  if (!('children' in node) || text === '') return 0
  const linked = node.children.reduce((sum, child) => sum + linkedLength(child), 0)
  return Math.min(1, linked / text.length)
}

/** Of a line that leads elsewhere: a mark or a day may stand beside the link. */
const wholeLink = 0.85

/** How many characters of a node stand in links to pages. */
function linkedLength(node: Nodes): number {
  if (node.type === 'link') return node.url.startsWith('mailto:') ? 0 : inlineText(node).trim().length
  return 'children' in node ? node.children.reduce((sum, child) => sum + linkedLength(child), 0) : 0
}

function measure(
  text: string,
  words: readonly string[],
  functionWords: ReadonlySet<string>,
): Pick<Block, 'words' | 'functionShare' | 'lowerShare' | 'digitShare'> {
  let small = 0
  let lower = 0
  let digits = 0
  let letters = 0
  for (const word of words) {
    const first = word.codePointAt(0) ?? 0
    letters += word.length
    if (first >= 48 && first <= 57) {
      digits += word.length
      continue
    }
    if (isLower(first)) {
      lower++
      if (functionWords.has(word)) small++
    }
  }
  const spaceless =
    words.length * 12 < text.length || words.length <= 2 ? (text.match(unspaced)?.length ?? 0) : 0
  const count = words.length + (spaceless >> 1)
  return {
    words: count,
    functionShare: spaceless > 8 ? 0.4 : words.length === 0 ? 0 : small / words.length,
    lowerShare: words.length === 0 ? 0 : lower / words.length,
    digitShare: letters === 0 ? 0 : digits / letters,
  }
}

/** Whether a letter has no lower case other than itself. */
function isLower(code: number): boolean {
  if (code < 128) return code < 65 || code > 90
  const letter = String.fromCodePoint(code)
  return letter === letter.toLowerCase()
}

/** Leaf blocks that stand in a list, a quotation or a table, by node. */
function readKinds(document: Document): Map<Nodes, BlockKind> {
  const kinds = new Map<Nodes, BlockKind>()
  const visit = (node: Nodes, around: BlockKind): void => {
    if (node.type === 'heading') kinds.set(node, 'heading')
    else if (node.type === 'code') kinds.set(node, 'code')
    else if (node.type === 'tableRow') kinds.set(node, 'row')
    else if (node.type === 'paragraph') kinds.set(node, around)
    else if ('children' in node) {
      const inside =
        node.type === 'list'
          ? node.ordered
            ? 'step'
            : 'item'
          : node.type === 'blockquote'
            ? 'quote'
            : around
      for (const child of node.children) visit(child, inside)
    }
  }
  visit(document.body, 'paragraph')
  return kinds
}

/** The words that tell what a block is about, each once, without their endings. */
export function contentWords({ tokens }: Block): string[] {
  return [...new Set(tokens.filter((word) => word.length > 4).map((word) => word.slice(0, 6)))]
}
