import type { Diagnostic } from '../../model/diagnostic.ts'
import type { OpenedFile } from '../../model/source.ts'
import { countWords } from '../clipping/clipping.ts'
import { speaksOfSelf } from '../clipping/own-callout.ts'
import { bodyOfContent, type ExportedArticle, exportedDocuments } from '../exported-article.ts'
import type { Claims } from '../fields/stated.ts'
import type { FormatResult } from '../format.ts'
import { library, libraryEntry } from './library-list.ts'

/** An entry of a library. */
export interface Reference {
  readonly claims: Claims
  /** What is attached to it. */
  readonly files: readonly string[]
  /** Its abstract and notes, with their line ends. */
  readonly texts: readonly string[]
}

/**
 * Entries of a library say something of files and pages of the folder; one to which nothing is attached is an article where its abstract
 * or a note holds the text: two paragraphs and more, and nobody's own words.
 */
export function referencesOf(
  file: Pick<OpenedFile, 'path' | 'hash'>,
  format: string,
  references: readonly Reference[],
  diagnostics: readonly Diagnostic[],
): FormatResult {
  const articles: ExportedArticle[] = []
  const others: Reference[] = []
  for (const reference of references) {
    const text = reference.files.length > 0 ? undefined : reference.texts.find(isArticle)
    if (text === undefined) others.push(reference)
    else articles.push(articleOf(reference, text))
  }
  const entries = others.map(({ claims, files }) => libraryEntry(claims, files, 'the library'))
  const documents = exportedDocuments(file, format, 'the library', articles)
  return documents.length > 0 ? { documents, entries, diagnostics } : library(file, entries, diagnostics)
}

function articleOf({ claims }: Reference, text: string): ExportedArticle {
  const isAbstract = claims.standfirst !== undefined && claims.standfirst === oneLine(text)
  return {
    part: claims.id ?? claims.url ?? null,
    claims: { ...claims, id: null, standfirst: isAbstract ? null : claims.standfirst },
    body: bodyOfContent(text),
    exact: true,
  }
}

/** An abstract is one paragraph, and a note is short or says "I". */
function isArticle(text: string): boolean {
  const paragraphs = text.split(/\n+/u).filter((line) => line.trim().length >= leastOfParagraph)
  return (
    paragraphs.length >= 2 &&
    paragraphs.every((line) => /[.!?…]["”»’)]?\s*$/u.test(line)) &&
    countWords(text) >= leastOfText &&
    !speaksOfSelf(text)
  )
}

/** In UTF-16 code units, and words. */
const leastOfParagraph = 30
const leastOfText = 50

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** "2025" beside "October 3", "3 October" or "October 3, 2025" → the day; a year alone as it is. */
export function dayOfYear(day: string | null, year: string | null): string | null {
  const said = day?.trim() ?? ''
  if (said === '') return year
  return year === null || /(?<!\d)\d{4}(?!\d)/u.test(said) ? said : `${said.replace(/,$/u, '')}, ${year}`
}
