import type { ExportedArticle } from '../exported-article.ts'
import { bodyOf } from '../lines/body.ts'
import type { Line } from '../lines/line.ts'
import { recognizedLine } from '../lines/recognized.ts'
import { childrenOf, descendants, type XmlElement } from './tree.ts'

/** What character recognition read on a page (ALTO): its blocks are paragraphs. Null for other XML. */
export function altoArticles(root: XmlElement): ExportedArticle[] | null {
  if (root.name !== 'alto') return null
  const lines = descendants(root, 'textblock').map((block): Line => {
    return recognizedLine(childrenOf(block, 'textline').map(lineText))
  })
  return [{ part: null, claims: {}, body: bodyOf(lines), exact: false }]
}

/** A word that is divided at the end of a line has its whole in SUBS_CONTENT; its second part is left out. */
function lineText(line: XmlElement): string {
  return childrenOf(line, 'string')
    .flatMap(({ attributes }) => {
      if (attributes.SUBS_TYPE === 'HypPart2') return []
      return (attributes.SUBS_TYPE === 'HypPart1' ? attributes.SUBS_CONTENT : attributes.CONTENT) ?? []
    })
    .join(' ')
}
