import type { DefaultTreeAdapterTypes as Trees } from 'parse5'

export type Element = Trees.Element
export type Node = Trees.ChildNode
export type Parent = Trees.ParentNode
export type Page = Trees.Document

export function isElement(node: Node | Parent): node is Element {
  return 'tagName' in node
}

export function isText(node: Node | Parent): node is Trees.TextNode {
  return node.nodeName === '#text'
}

/** The value of an attribute; '' where it is not there. */
export function attribute(element: Element, name: string): string {
  for (const { name: own, value } of element.attrs) if (own === name) return value
  return ''
}

/** The elements of a tree in reading order, those inside templates left out. */
export function* elementsOf(root: Parent): Generator<Element> {
  const stack: Node[] = [...root.childNodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    yield node
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i]
      if (child) stack.push(child)
    }
  }
}

/** The words of a tree, on one line, at most `most` characters of them. */
export function textOf(root: Parent, most = 2000): string {
  const parts: string[] = []
  let length = 0
  const stack: Node[] = [...root.childNodes].reverse()
  for (let node = stack.pop(); node && length < most; node = stack.pop()) {
    if (isText(node)) {
      parts.push(node.value)
      length += node.value.length
    } else if (isElement(node) && !silent.has(node.tagName)) {
      if (node.tagName === 'br' || blocks.has(node.tagName)) parts.push(' ')
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i]
        if (child) stack.push(child)
      }
    }
  }
  return oneLine(parts.join('')).slice(0, most)
}

/** The text of a tree as it stands there, with the ends of lines that `<br>` makes. */
export function rawText(root: Parent): string {
  const parts: string[] = []
  const stack: Node[] = [...root.childNodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) parts.push(node.value)
    else if (isElement(node)) {
      if (node.tagName === 'br') parts.push('\n')
      stack.push(...[...node.childNodes].reverse())
    }
  }
  return parts.join('')
}

/** Whether `name` is one of the classes of an element. */
export function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class').split(/\s+/).includes(name)
}

export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim()
}

/** Elements that hold nothing for readers. */
export const silent: ReadonlySet<string> = new Set(
  (
    'script style template noscript iframe object embed svg math head textarea select option button input canvas ' +
    'audio video map dialog datalist title meta link base'
  ).split(' '),
)

/** Elements that end the paragraph they stand in. */
export const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p picture pre section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** A picture, or an element that a site made of one: `<amp-img alt="The Courier">`. */
export function isPicture({ tagName }: Element): boolean {
  return tagName === 'img' || tagName.endsWith('-img')
}
