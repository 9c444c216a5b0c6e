import { type ExportedArticle, htmlBody } from '../exported-article.ts'
import { childOf, childrenOf, descendants, wordsOf, type XmlElement, xmlHtml, xmlText } from './tree.ts'

/** News items in NITF. Null for other XML. */
export function nitfArticles(root: XmlElement): ExportedArticle[] | null {
  const items = root.name === 'nitf' ? [root] : root.name === 'newsitem' ? [] : descendants(root, 'nitf')
  return items.length > 0 ? items.map(readNitf) : null
}

/** One item; also the content of an item of NewsML. */
export function readNitf(item: XmlElement): ExportedArticle {
  const head = childOf(item, 'head')
  const docdata = childOf(head, 'docdata')
  const body = childOf(item, 'body')
  const bodyHead = childOf(body, 'body.head') ?? childOf(body, 'head')
  const content = childOf(body, 'body.content') ?? childOf(body, 'content')
  const published = childOf(head, 'pubdata')?.attributes
  const issued =
    childOf(docdata, 'date.issue')?.attributes.norm ?? childOf(docdata, 'date.release')?.attributes.norm
  const keywords = [...descendants(docdata, 'keyword'), ...descendants(docdata, 'classifier')].flatMap(
    ({ attributes }) => attributes.key ?? (attributes.type === 'keyword' ? attributes.value : null) ?? [],
  )
  const byline = wordsOf(bodyHead, 'byline')
  const source =
    wordsOf(bodyHead, 'distributor') ?? childOf(docdata, 'doc.copyright')?.attributes.holder ?? null
  return {
    part:
      childOf(docdata, 'doc-id')?.attributes['id-string'] ??
      childOf(docdata, 'doc-id')?.attributes.regsrc ??
      null,
    claims: {
      title:
        wordsOf(bodyHead, 'hedline', 'hl1') ?? wordsOf(bodyHead, 'headline', 'hl1') ?? wordsOf(head, 'title'),
      standfirst: wordsOf(bodyHead, 'hedline', 'hl2') ?? wordsOf(bodyHead, 'abstract'),
      date: compactDay(
        published?.['date.publication'] ??
          issued ??
          childOf(bodyHead, 'dateline', 'story.date')?.attributes.norm ??
          null,
      ),
      outlet: published?.name ?? source,
      authors: byline ? [byline] : [],
      section: published?.['position.section'] ?? null,
      language: item.attributes['xml:lang'] ?? null,
      topics: keywords,
      people: descendants(content, 'person').map(xmlText),
    },
    body: htmlBody(childrenHtml(content ?? body)),
    exact: true,
  }
}

/** "20190304T101112Z" → "2019-03-04" */
function compactDay(text: string | null): string | null {
  const found = text && /^(\d{4})-?(\d\d)-?(\d\d)/.exec(text)
  return found ? `${found[1]}-${found[2]}-${found[3]}` : text
}

function childrenHtml(element: XmlElement | null): string {
  if (!element) return ''
  const media = new Set(['media', 'tagline', 'nitf-table'])
  const kept = element.children.filter((child) => typeof child === 'string' || !media.has(child.name))
  const html = xmlHtml({ ...element, children: kept }).replace(/<(\/?)hl2>/g, '<$1h2>')
  // A text in one <pre> is wrapped: its blank lines divide paragraphs.
  return childrenOf(element, 'pre').length === 1 && childrenOf(element, 'p').length === 0
    ? preToParagraphs(xmlText(element))
    : html
}

function preToParagraphs(text: string): string {
  const safe = (part: string): string => part.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return text
    .split(/\n\s*\n|\n(?=\s{2,}\S)/)
    .map((part) => `<p>${safe(part.trim())}</p>`)
    .join('')
}
