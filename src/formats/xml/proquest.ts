import { bodyOfContent, type ExportedArticle } from '../exported-article.ts'
import { childOf, descendants, wordsOf, type XmlElement, xmlText } from './tree.ts'

/**
 * One record of ProQuest as its service for text mining hands it out: `<RECORD><GOID>…<Obj>…<TextInfo>`. Null for other XML.
 * Source: ProQuest TDM Studio, the form of its documents.
 */
export function proquestArticles(root: XmlElement): ExportedArticle[] | null {
  const records = root.name === 'record' ? [root] : root.name === 'records' ? descendants(root, 'record') : []
  const own = records.filter((record) => childOf(record, 'goid') && childOf(record, 'obj'))
  return own.length === 0 ? null : own.flatMap(toArticle)
}

function toArticle(record: XmlElement): ExportedArticle[] {
  const text = descendants(childOf(record, 'textinfo'), 'text').map(xmlText).join('\n\n').trim()
  if (text === '') return []
  const object = childOf(record, 'obj')
  const part = wordsOf(record, 'goid')
  return [
    {
      part,
      claims: {
        title: wordsOf(object, 'titleatt', 'title') ?? wordsOf(object, 'title'),
        date: wordsOf(object, 'numericdate') ?? wordsOf(object, 'alphadate'),
        outlet: wordsOf(record, 'dfs', 'pubfrosting', 'title'),
        authors: descendants(childOf(object, 'contributors'), 'contributor')
          .filter(({ attributes }) => /^(?:author|)$/i.test(attributes.Role ?? ''))
          .flatMap((author) => writerOf(author) ?? []),
        printPage: wordsOf(object, 'printlocation', 'startpage'),
        language: wordsOf(object, 'language', 'isocode'),
      },
      body: bodyOfContent(text),
      exact: true,
    },
  ]
}

function writerOf(author: XmlElement): string | null {
  const [first, last] = [wordsOf(author, 'firstname'), wordsOf(author, 'lastname')]
  return first && last ? `${first} ${last}` : wordsOf(author, 'originalform')
}
