import type { OpenedFile } from '../model/source.ts'
import { type ExportedArticle, exportedDocuments, refused } from './exported-article.ts'
import type { Claims } from './fields/stated.ts'
import type { FormatResult } from './format.ts'
import { bodyOf } from './lines/body.ts'
import { htmlLines } from './lines/html.ts'
import { type Line, textOf } from './lines/line.ts'
import { childOf, childrenOf, descendants, parseXml, wordsOf, type XmlElement, xmlText } from './xml/tree.ts'
import { type Entries, entryText, unzip, ZipProblem } from './zip.ts'

/** Fewer words than any article has: a cover, an imprint, a list of contents. */
const fewestWords = 40

/** A book → its chapters, each one article; a book of one chapter is one article with the title of the book. */
export function readEpub(file: OpenedFile): FormatResult {
  try {
    const entries = unzip(file.bytes, (name) => /\.(?:x?html?|opf|ncx|xml)$/i.test(name))
    const place = childOf(
      parseXml(entryText(entries, 'META-INF/container.xml') ?? ''),
      'rootfiles',
      'rootfile',
    )?.attributes['full-path']
    const book = place ? parseXml(entryText(entries, place) ?? '') : null
    if (!place || !book) return refuse(file.path, 'it has no list of its chapters')
    const chapters = chaptersOf(book, place, entries)
    if (chapters.length === 0) return refuse(file.path, 'it holds no text')
    return {
      documents: exportedDocuments(file, 'epub', 'the book', articlesOf(book, chapters)),
      diagnostics: [],
    }
  } catch (error) {
    if (error instanceof ZipProblem) return refuse(file.path, error.message)
    throw error
  }
}

interface Chapter {
  readonly href: string
  readonly label: string | null
  readonly lines: readonly Line[]
}

/** Chapters in the order of reading that have a text. */
function chaptersOf(book: XmlElement, place: string, entries: Entries): Chapter[] {
  const folder = place.includes('/') ? place.slice(0, place.lastIndexOf('/') + 1) : ''
  const items = new Map(
    childrenOf(childOf(book, 'manifest'), 'item').map(({ attributes }) => [attributes.id, attributes]),
  )
  const labels = labelsOf(items, folder, entries)
  return childrenOf(childOf(book, 'spine'), 'itemref').flatMap(({ attributes }) => {
    const item = items.get(attributes.idref ?? '')
    if (!item?.href || item.properties?.split(' ').includes('nav')) return []
    const href = resolve(folder, item.href)
    const lines = htmlLines(entryText(entries, href) ?? '').filter(
      (line) => textOf(line) !== '' || line.kind === 'rule',
    )
    const words = lines.reduce((sum, line) => sum + textOf(line).split(' ').length, 0)
    return words >= fewestWords ? [{ href, label: labels.get(href) ?? null, lines }] : []
  })
}

/** What the table of contents calls each file: `nav` of EPUB 3, `ncx` of EPUB 2. */
function labelsOf(
  items: ReadonlyMap<string | undefined, Readonly<Record<string, string>>>,
  folder: string,
  entries: Entries,
): Map<string, string> {
  const labels = new Map<string, string>()
  const add = (base: string, href: string | undefined, label: string | null): void => {
    const target = href && resolve(base, href.replace(/#.*$/s, ''))
    if (target && label && !labels.has(target)) labels.set(target, label)
  }
  for (const { href, properties } of items.values()) {
    if (!href) continue
    const path = resolve(folder, href)
    const base = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
    const tree =
      properties?.split(' ').includes('nav') || /\.ncx$/i.test(href)
        ? parseXml(entryText(entries, path) ?? '')
        : null
    for (const link of descendants(tree, 'a'))
      add(base, link.attributes.href, xmlText(link).replace(/\s+/g, ' ').trim())
    for (const point of descendants(tree, 'navpoint'))
      add(base, childOf(point, 'content')?.attributes.src, wordsOf(point, 'navlabel', 'text'))
  }
  return labels
}

/** A path of the archive, relative to a folder of it; never above its root. */
function resolve(folder: string, href: string): string {
  const parts: string[] = []
  let path = href
  try {
    path = decodeURIComponent(href)
  } catch {
    // as it stands
  }
  for (const part of (folder + path).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function articlesOf(book: XmlElement, chapters: readonly Chapter[]): ExportedArticle[] {
  const about = childOf(book, 'metadata')
  const title = wordsOf(about, 'title')
  const language = wordsOf(about, 'language')
  const periodical = childrenOf(about, 'meta').some(
    ({ attributes }) =>
      /^periodical/.test(attributes.content ?? '') && /publication_type/.test(attributes.name ?? ''),
  )
  const shared: Claims = periodical
    ? { language, outlet: title?.replace(/\s?[[(][^[\](){}]{4,40}[\])]$/, ''), date: wordsOf(about, 'date') }
    : { language }
  if (chapters.length === 1)
    return chapters.map(({ label, lines }) => ({
      part: null,
      claims: {
        ...shared,
        title: titleOfOne(title, label, lines),
        authors: childrenOf(about, 'creator').map(xmlText),
        date: shared.date ?? null,
      },
      body: bodyOf(lines),
      exact: false,
    }))
  return chapters.map(({ label, lines }) => {
    const heading = lines.slice(0, 8).find(({ kind }) => kind === 'heading')
    return {
      part: null,
      claims: { ...shared, title: label ?? (heading ? textOf(heading) : null) },
      body: bodyOf(lines),
      exact: false,
    }
  })
}

/**
 * A book of one chapter is an article under its own title, as programs make it of a page; but "Digest" is the name of a
 * collection, where a longer headline stands above the chapter.
 */
function titleOfOne(title: string | null, label: string | null, lines: readonly Line[]): string | null {
  const heading = lines.slice(0, 2).find(({ kind }) => kind === 'heading')
  const offered = [label, heading ? textOf(heading) : null].flatMap((text) => text ?? [])
  const headline = offered.find((text) => text.split(' ').length >= 4)
  if (title === null) return headline ?? offered[0] ?? null
  return headline !== undefined && title.split(' ').length <= 3 ? headline : title
}

function refuse(path: string, why: string): FormatResult {
  return refused(
    path,
    'book',
    why,
    'Books with copy protection cannot be read; others open in Calibre, which saves them as text.',
  )
}
