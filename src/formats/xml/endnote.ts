import { dayOfYear, oneLine, type Reference } from '../tables/references.ts'
import { childOf, childrenOf, descendants, wordsOf, type XmlElement, xmlText } from './tree.ts'

/** A library of EndNote (`<xml><records><record>…`): its entries; null for other XML. Words may stand in `<style>`. */
export function endnoteReferences(root: XmlElement): Reference[] | null {
  const records = childrenOf(childOf(root, 'records') ?? root, 'record')
  const own = records.filter((record) => childOf(record, 'ref-type') !== null)
  return own.length > 0 && own.length === records.length ? own.map(referenceOf) : null
}

function referenceOf(record: XmlElement): Reference {
  const words = (...path: string[]): string | null => {
    const found = path.reduce<XmlElement | null>(
      (element, name) => (element ? childOf(element, name) : null),
      record,
    )
    return xmlText(found).trim() || null
  }
  const abstract = words('abstract')
  const notes = words('notes')
  return {
    claims: {
      title: words('titles', 'title'),
      standfirst: abstract && oneLine(abstract),
      date: dayOfYear(words('dates', 'pub-dates', 'date'), words('dates', 'year')),
      outlet: words('titles', 'secondary-title') ?? words('periodical', 'full-title'),
      authors: descendants(childOf(record, 'contributors'), 'author').map((author) => xmlText(author)),
      section: words('section'),
      printPage: words('pages'),
      language: words('language'),
      topics: descendants(childOf(record, 'keywords'), 'keyword').map((keyword) => xmlText(keyword)),
      url: wordsOf(record, 'urls', 'web-urls', 'url') ?? wordsOf(record, 'urls', 'related-urls', 'url'),
    },
    files: descendants(childOf(childOf(record, 'urls'), 'pdf-urls'), 'url').map((url) =>
      xmlText(url)
        .trim()
        .replace(/^(?:file|internal-pdf):\/{2,3}/, ''),
    ),
    texts: [notes, abstract].filter((text) => text !== null),
  }
}
