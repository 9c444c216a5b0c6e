import { type ExportedArticle, htmlBody, isNamedIn } from '../exported-article.ts'
import { childOf, childrenOf, wordsOf, type XmlElement, xmlText } from './tree.ts'

/** Notes of Evernote: each is one article. Null for other XML. */
export function enexArticles(root: XmlElement): ExportedArticle[] | null {
  if (root.name !== 'en-export') return null
  return childrenOf(root, 'note').map((note) => {
    const about = childOf(note, 'note-attributes')
    const url = wordsOf(about, 'source-url')
    const source = wordsOf(about, 'source')
    const content = withoutProlog(xmlText(childOf(note, 'content')))
    // The author of a note is who clipped it, unless it came from a page that names the same.
    const author = source?.startsWith('web') ? wordsOf(about, 'author') : null
    const isNamed = author !== null && isNamedIn(content, author)
    return {
      part: wordsOf(note, 'guid') ?? null,
      claims: {
        title: wordsOf(note, 'title'),
        added: moment(wordsOf(note, 'created')),
        authors: isNamed ? [author] : [],
        topics: childrenOf(note, 'tag').map(xmlText),
        url: url && /^https?:/i.test(url) ? url : null,
      },
      body: htmlBody(content),
      exact: false,
      framed: true,
    }
  })
}

/** "20240502T101112Z" → "2024-05-02" */
function moment(text: string | null): string | null {
  const found = text && /^(\d{4})(\d\d)(\d\d)T/.exec(text)
  return found ? `${found[1]}-${found[2]}-${found[3]}` : text
}

/** `<?xml …?><!DOCTYPE en-note …>` before the note itself. */
function withoutProlog(enml: string): string {
  return enml
    .replace(/^\s*<\?xml[^>]{0,200}\?>/, '')
    .replace(/<!DOCTYPE[^<>]{0,300}>/, '')
    .replace(/<en-(?:media|crypt)\b[^<>]{0,2000}>/g, '')
}
