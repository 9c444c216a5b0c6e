import type { ExportedArticle } from '../exported-article.ts'
import { bodyOf } from '../lines/body.ts'
import type { Line } from '../lines/line.ts'
import { recognizedLine } from '../lines/recognized.ts'
import { childOf, childrenOf, descendants, type XmlElement, xmlText } from './tree.ts'

/** What was read on a page by Transkribus and its kind (PAGE XML): its regions are paragraphs, in the order of reading. Null for other XML. */
export function pageXmlArticles(root: XmlElement): ExportedArticle[] | null {
  if (root.name !== 'pcgts') return null
  const lines = regionsInOrder(root).flatMap((region): Line[] => {
    const texts = linesOf(region)
    return texts.length > 0 ? [recognizedLine(texts)] : []
  })
  return lines.length > 0 ? [{ part: null, claims: {}, body: bodyOf(lines), exact: false }] : []
}

/** The regions as the file orders them, else as they stand. */
function regionsInOrder(root: XmlElement): XmlElement[] {
  const regions = descendants(root, 'textregion')
  const order = new Map(
    descendants(root, 'regionrefindexed')
      .map(({ attributes }) => [attributes.regionRef ?? '', Number(attributes.index)] as const)
      .sort(([, a], [, b]) => a - b)
      .map(([id], place) => [id, place]),
  )
  const placeOf = ({ attributes }: XmlElement): number => order.get(attributes.id ?? '') ?? regions.length
  return [...regions].sort((a, b) => placeOf(a) - placeOf(b))
}

function linesOf(region: XmlElement): string[] {
  const own = childrenOf(region, 'textline').map(textOf).filter(Boolean)
  return own.length > 0 ? own : textOf(region).split('\n').filter(Boolean)
}

function textOf(element: XmlElement): string {
  return xmlText(childOf(element, 'textequiv', 'unicode')).trim()
}
