import { type ExportedArticle, htmlBody } from '../exported-article.ts'
import { parseText } from '../markup/text.ts'
import { readNitf } from './nitf.ts'
import { childOf, childrenOf, descendants, wordsOf, type XmlElement, xmlHtml, xmlText } from './tree.ts'

/** News items in NewsML-G2, alone or in a message; pictures and packages are left out. Null for other XML. */
export function newsmlArticles(root: XmlElement): ExportedArticle[] | null {
  const items =
    root.name === 'newsitem' ? [root] : root.name === 'newsmessage' ? descendants(root, 'newsitem') : null
  // Agencies have called what is no NewsML so too.
  if (!items?.some((item) => childOf(item, 'itemmeta') || childOf(item, 'contentset'))) return null
  return items.filter(isText).map(readItem)
}

function isText(item: XmlElement): boolean {
  const kind = childOf(item, 'itemmeta', 'itemclass')?.attributes.qcode ?? ''
  return !/(?:picture|video|audio|graphic|composite)/i.test(kind) && childOf(item, 'contentset') !== null
}

function readItem(item: XmlElement): ExportedArticle {
  const meta = childOf(item, 'itemmeta')
  const content = childOf(item, 'contentmeta')
  const subjects = childrenOf(content, 'subject')
  const named = (type: RegExp): string[] =>
    subjects
      .filter(({ attributes }) => type.test(attributes.type ?? ''))
      .flatMap((subject) => wordsOf(subject, 'name') ?? [])
  const nitf = childOf(item, 'contentset', 'inlinexml', 'nitf')
  const inner = nitf && readNitf(nitf)
  const byline = wordsOf(content, 'by') ?? wordsOf(content, 'creator', 'name')
  return {
    part: item.attributes.guid ?? null,
    claims: {
      ...inner?.claims,
      title: wordsOf(content, 'headline') ?? inner?.claims.title ?? wordsOf(meta, 'title'),
      standfirst: wordsOf(content, 'description') ?? inner?.claims.standfirst,
      date:
        wordsOf(meta, 'firstcreated') ??
        wordsOf(content, 'contentcreated') ??
        wordsOf(meta, 'versioncreated'),
      updated: wordsOf(meta, 'versioncreated'),
      outlet:
        wordsOf(content, 'infosource', 'name') ??
        wordsOf(meta, 'provider', 'name') ??
        childOf(meta, 'provider')?.attributes.literal ??
        inner?.claims.outlet,
      authors: byline ? [byline] : inner?.claims.authors,
      language: item.attributes['xml:lang'] ?? childOf(content, 'language')?.attributes.tag ?? null,
      topics: named(/abstract|^$/),
      people: named(/person/),
      places: [
        ...named(/geoarea|poi|place/),
        ...childrenOf(content, 'located').flatMap((place) => wordsOf(place, 'name') ?? []),
      ],
    },
    body: inner ? inner.body : bodyOf(childOf(item, 'contentset')),
    exact: true,
  }
}

function bodyOf(set: XmlElement | null): ExportedArticle['body'] {
  const html = childOf(set, 'inlinexml')
  if (html) {
    const page = descendants(html, 'body')[0] ?? html
    return htmlBody(xmlHtml(page))
  }
  return parseText(xmlText(childOf(set, 'inlinedata')).replace(/\r\n?/g, '\n'), 1)
}
