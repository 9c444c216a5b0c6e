import type { ExportedArticle } from '../exported-article.ts'
import { mapColumns } from '../tables/columns.ts'
import { rowOfElements } from '../tables/element-texts.ts'
import { namesOf } from '../tables/nested-rows.ts'
import { tableArticles } from '../tables/table.ts'
import { childOf, childrenOf, descendants, wordsOf, type XmlElement, xmlText } from './tree.ts'

/** Items of Omeka Classic (`omeka-xml`): one, or many in `<itemContainer>`. Null for other XML; without a text an item is no article. */
export function omekaArticles(root: XmlElement): ExportedArticle[] | null {
  const items = root.name === 'item' ? [root] : root.name === 'itemcontainer' ? childrenOf(root, 'item') : []
  const own = items.filter((item) => childOf(item, 'elementsetcontainer') !== null)
  if (own.length === 0) return null
  const rows = own.map(rowOf)
  return tableArticles(rows, mapColumns(namesOf(rows))).articles
}

function rowOf(item: XmlElement): Record<string, unknown> {
  const texts = descendants(item, 'element').flatMap((element) =>
    childrenOf(childOf(element, 'elementtextcontainer'), 'elementtext').map((text) => ({
      name: wordsOf(element, 'name') ?? '',
      text: xmlText(childOf(text, 'text')),
    })),
  )
  const tags = childrenOf(childOf(item, 'tagcontainer'), 'tag').flatMap((tag) => wordsOf(tag, 'name') ?? [])
  return { ...rowOfElements(texts), tags, public: item.attributes.public }
}
