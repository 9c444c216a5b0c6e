import type { Paragraph, Root } from 'mdast'
import type { Document, StatedFields } from '../model/document.ts'
import type { Source } from '../model/source.ts'

/** Source → Document, by its format. Never throws for content. */
export function parseDocument(source: Source): Document {
  return {
    path: source.path,
    hash: source.hash,
    format: source.format,
    stated: nothing,
    body: paragraphs(source.text),
    diagnostics: [],
  }
}

function paragraphs(text: string): Root {
  const children = text.split('\n').flatMap((line, index): Paragraph[] => {
    const value = line.trim()
    const place = { line: index + 1, column: 1 }
    return value
      ? [{ type: 'paragraph', children: [{ type: 'text', value }], position: { start: place, end: place } }]
      : []
  })
  return { type: 'root', children }
}

const nothing: StatedFields = {
  id: [],
  title: [],
  standfirst: [],
  date: [],
  updated: [],
  outlet: [],
  agency: [],
  authors: [],
  section: [],
  language: [],
  url: [],
  people: [],
  topics: [],
  places: [],
  story: [],
}
