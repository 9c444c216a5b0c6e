import { languageOf } from '../../languages/load.ts'
import { wordsFor } from '../../languages/reading.ts'
import { alternatives } from '../../languages/word-sets.ts'
import { once } from '../../lib/once.ts'
import { partsOf } from './parts.ts'
import { attribute, blocks, type Element, isElement, isText, type Node, oneLine, textOf } from './tree.ts'

// Which elements within a line of a page are lines of its head of their own, by how the markup sets them apart.

/**
 * "Published: 8:12 a.m. Nov. 8, 2021" in an element without words, whose day a script or a style shows. "Map of the weir, 3 May 2021"
 * tells of a picture.
 */
export function isDayForScreenReaders(label: string): boolean {
  return (
    label.length <= longestRow &&
    /(?<!\d)(?:19|20)\d\d(?!\d)/.test(label) &&
    /(?<!\d)\d{1,2}(?!\d)/.test(label) &&
    publishedBefore().test(label)
  )
}

const publishedBefore = once(
  () =>
    new RegExp(
      String.raw`^(?:${alternatives(wordsFor(languageOf('und'), ({ labels }) => labels.published))})(?![\p{L}\p{N}])`,
      'iu',
    ),
)

/**
 * `<div>Posted 4 March 2019 10:14 <span class="author">By Ada Lovat</span></div>`: the writer among a few words of a head, which the
 * markup sets apart from them. In a paragraph it is part of a sentence.
 */
export function isLabelOfHead(node: Element, holder: Element | null): boolean {
  if (!/^(?:span|a|b|strong|em|i|cite|address)$/.test(node.tagName) || node.attrs.length === 0) return false
  if (holder === null || !/^(?:div|header|section|address|td)$/.test(holder.tagName)) return false
  if (!partsOf(node).has('byline') || holder.childNodes.every((other) => other === node || isBlank(other)))
    return false
  return holder.childNodes.length <= 24 && textOf(holder, longestRow + 1).length <= longestRow
}

/**
 * `<span class="head">Crane lifts timber</span><br><span class="by">Ada Lovat</span><br>`: a line of its own between line breaks that
 * the markup calls otherwise than the lines beside it, as pages set headline, writer and day before 2005. Lines of a poem are called alike.
 */
export function isLineOfHead(node: Element): boolean {
  const { tagName, parentNode } = node
  const name = attribute(node, 'class')
  if (!/^(?:span|font)$/.test(tagName) || name === '' || parentNode === null) return false
  const siblings = parentNode.childNodes.slice(0, mostInHead + 1).filter((other) => !isBlank(other))
  const at = siblings.indexOf(node)
  if (at < 0 || siblings.length > mostInHead) return false
  const isEdge = (other: Node | undefined): boolean =>
    other === undefined || (isElement(other) && (other.tagName === 'br' || blocks.has(other.tagName)))
  if (!isEdge(siblings[at - 1]) || !isEdge(siblings[at + 1])) return false
  const isAlike = (other: Node): boolean => isElement(other) && attribute(other, 'class') === name
  return (
    siblings.filter(isAlike).length === 1 &&
    siblings.some(isBreakElement) &&
    textOf(node, longestRow + 1).length <= longestRow
  )
}

function isBreakElement(node: Node): boolean {
  return isElement(node) && node.tagName === 'br'
}

/** In nodes: a head of a few lines, with the paragraphs below it. */
const mostInHead = 60

export function isBlank(node: Node): boolean {
  return isText(node) ? node.value.trim() === '' : !isElement(node)
}

/**
 * `<div><span>Ada Lovat</span><time>4 Mar 2019</time></div>`: labels that a style sets apart, as nothing stands between them in
 * the page, not even a blank. With a day or an hour among them they are lines of a head, else cells. Null where they
 * may be one: marks within a word ("<b>Bun</b><i>des</i>") stand in a paragraph, or are not whole words.
 */
export function rowOfLabels(element: Element): 'head' | 'cells' | null {
  const { tagName, childNodes } = element
  if (!/^(?:div|header|section|address)$/.test(tagName) || childNodes.length < 2 || childNodes.length > 16)
    return null
  if (childNodes.some(isBlank)) return isRowWithDay(childNodes) ? 'head' : null
  if (childNodes.length > 8) return null
  const texts: string[] = []
  for (const child of childNodes) {
    if (!isElement(child) || !/^(?:span|time|a|b|strong)$/.test(child.tagName)) return null
    texts.push(textOf(child, longestRow))
  }
  const joins = texts.slice(1).map((text, index) => `${(texts[index] ?? '').slice(-1)}${text.slice(0, 1)}`)
  const areApart =
    texts.join('').length < longestRow &&
    texts.every((text) => text.length > 2) &&
    joins.every((join) => /^[\p{Ll}\p{N}][\p{Lu}\p{N}]$/u.test(join))
  if (!areApart) return null
  return texts.some((text) => dayOrHour.test(text)) ? 'head' : 'cells'
}

/**
 * `<span>Marle Post</span> <span>Ada Lovat</span> <span>Posted 4 March 2019</span>`: three labels and more with blanks between them, one
 * of which has a whole day and none of which ends a sentence.
 */
function isRowWithDay(nodes: readonly Node[]): boolean {
  const labels = nodes.filter((node) => !isBlank(node))
  if (labels.length < 3 || !labels.every((node) => isElement(node) && /^(?:span|time|a)$/.test(node.tagName)))
    return false
  const texts = labels.map((node) => (isElement(node) ? oneLine(textOf(node, longestRow)) : ''))
  return (
    texts.join(' ').length <= 1.5 * longestRow &&
    texts.every((text) => text.length > 2 && text.length <= 80 && !/[.!?,;:]$/u.test(text)) &&
    texts.some((text) => /(?<!\d)\d{1,2}\D{1,14}(?:19|20)\d\d(?!\d)/.test(text))
  )
}

const dayOrHour = /(?<!\d)(?:(?:19|20)\d\d|\d{1,2}[:.h]\d\d|\d{1,2}\.\d{1,2}\.\d\d)(?!\d)/

/** In characters: what is longer is text. */
const longestRow = 160
