import { type Element, isElement, textOf } from './tree.ts'

/** Does a `<footer>` stand above the text of its `<article>`? Drupal tells there who wrote it, and when. */
export function isAboveText(element: Element): boolean {
  const { parentNode, tagName } = element
  if (tagName !== 'footer' || !parentNode || !isElement(parentNode) || parentNode.tagName !== 'article')
    return false
  const below = parentNode.childNodes.slice(parentNode.childNodes.indexOf(element) + 1).slice(0, mostBelow)
  return below.some((node) => isElement(node) && textOf(node, leastText).length >= leastText)
}

/** In nodes: so far below it the text is looked for. */
const mostBelow = 20
/** In characters. */
const leastText = 200
