import type { Diagnostic } from '../model/diagnostic.ts'
import type { Origin } from '../model/origin.ts'
import type { OpenedFile } from '../model/source.ts'
import { decodeSource } from './decode.ts'
import { type ExportedArticle, exportedDocuments } from './exported-article.ts'
import type { FormatResult } from './format.ts'
import { jsonFeedArticles } from './json/feed.ts'
import { ghostArticles } from './json/ghost.ts'
import { karakeepLinks, libraryEntries } from './json/library.ts'
import { ninjsArticles } from './json/ninjs.ts'
import { noteArticles } from './json/notes.ts'
import { readLaterArticles } from './json/read-later.ts'
import { isFields } from './json/value.ts'
import { mapColumns } from './tables/columns.ts'
import { cardEntry, library } from './tables/library-list.ts'
import { linkList, linksOnly } from './tables/link-list.ts'
import { marcJsonClaims } from './tables/marc.ts'
import { namesOf, objectsIn } from './tables/nested-rows.ts'
import { ownColumns } from './tables/own-columns.ts'
import { claimsIn, tableArticles } from './tables/table.ts'
import { rowsWithoutText } from './tables/table-findings.ts'
import { areTalk, onlyTalk } from './tables/talk-rows.ts'

/** A kind of JSON: its name, how findings call it, and its articles; null where the data are not of this kind. */
type Reader = readonly [name: string, origin: Origin, read: (data: unknown) => ExportedArticle[] | null]

const readers: readonly Reader[] = [
  ['json-feed', 'the feed', jsonFeedArticles],
  ['ghost', 'the export of Ghost', ghostArticles],
  ['ninjs', 'the news item', ninjsArticles],
  ['read-later', 'the export', readLaterArticles],
  ['notes', 'the note', noteArticles],
]

/** JSON → the articles of a known export, else of the objects that have a text. */
export function readJson(file: OpenedFile): FormatResult {
  const { source, diagnostics: found } = decodeSource(file, 'json')
  if (!source) return { documents: [], diagnostics: found }
  const { data, bad, lines } = parseJson(source.text)
  if (data === undefined) return { documents: [], diagnostics: [...found, broken(file.path)] }
  const diagnostics = [...found, ...bad.slice(0, MOST_NAMED).map((line) => brokenLine(file.path, line))]
  for (const [name, origin, read] of readers) {
    const articles = read(data)
    if (articles && articles.length > 0)
      return { documents: exportedDocuments(file, name, origin, articles), diagnostics }
    // What was thrown away in the program that keeps it is no article for another reader either.
    if (articles && name === 'notes')
      return { documents: [], diagnostics: [...diagnostics, noNotes(file.path)] }
  }
  const entries = libraryEntries(data)
  if (entries) return library(file, entries, diagnostics)
  const links = karakeepLinks(data)
  if (links) return { ...linksOnly(file.path, links.length, diagnostics), entries: links }
  return readObjects(file, data, lines, diagnostics)
}

function readObjects(
  file: OpenedFile,
  data: unknown,
  lines: readonly number[],
  diagnostics: readonly Diagnostic[],
): FormatResult {
  const rows = objectsIn(data)
  const own = ownColumns(file)
  const columns = mapColumns(namesOf(rows), own)
  if (own.text === undefined && areTalk(rows, columns))
    return { documents: [], diagnostics: [...diagnostics, onlyTalk(file.path)] }
  const { articles, bare } = tableArticles(rows, columns)
  if (articles.length > 0) {
    const isLines = lines.length > 0
    // A line that holds something else than an object has no text either.
    const strange = isLines ? lines.filter((_, index) => !isFields((data as unknown[])[index])) : []
    const objectLines = lines.filter((line) => !strange.includes(line))
    const numbers = [...bare.map((place) => objectLines[place] ?? place + 1), ...strange]
    const found = rowsWithoutText(
      file.path,
      isLines ? 'line' : 'entry',
      numbers.sort((a, b) => a - b),
      isLines ? lines.length : rows.length,
    )
    return {
      documents: exportedDocuments(file, 'json', 'the file', articles),
      diagnostics: [...diagnostics, ...found],
    }
  }
  const [only] = rows
  const isOne = only !== undefined && isFields(data) && rows.length === 1
  const claims = marcJsonClaims(data) ?? (isOne ? claimsIn(only, columns) : null)
  const told = claims && cardEntry(file.path, claims)
  if (told) return { documents: [], entries: [told], diagnostics }
  return (
    linkList(file, rows, columns, diagnostics) ?? {
      documents: [],
      diagnostics: [...diagnostics, noArticles(file.path)],
    }
  )
}

/** One value, or one a line, then with the line of each; a line that is none is left out as long as most are. */
function parseJson(text: string): { data: unknown; bad: readonly number[]; lines: readonly number[] } {
  try {
    return { data: JSON.parse(text) as unknown, bad: [], lines: [] }
  } catch {
    const mended = mendedJson(text)
    if (mended !== undefined) return { data: mended, bad: [], lines: [] }
    const values: unknown[] = []
    const lines: number[] = []
    const bad: number[] = []
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue
      try {
        values.push(JSON.parse(line))
        lines.push(index + 1)
      } catch {
        bad.push(index + 1)
      }
    }
    const isLines = values.length + bad.length > 1 && values.length > bad.length
    return isLines ? { data: values, bad, lines } : { data: undefined, bad: [], lines: [] }
  }
}

/** With `NaN` for nothing and commas behind the last item, as programs write that are not strict; undefined for anything else. */
function mendedJson(text: string): unknown {
  if (!/NaN|Infinity|,\s{0,20}[\]}]/.test(text)) return undefined
  // Strings are passed over whole.
  let plain = ''
  for (let at = 0; at < text.length; ) {
    const isString = text[at] === '"'
    const end = isString ? stringEnd(text, at) : nextQuote(text, at)
    const piece = text.slice(at, end)
    plain += isString
      ? piece
      : piece.replace(/-?\b(?:NaN|Infinity)\b/g, 'null').replace(/,(?=\s{0,20}[\]}])/g, '')
    at = end
  }
  try {
    return JSON.parse(plain) as unknown
  } catch {
    return undefined
  }
}

/** Behind the quotation mark that closes the string which opens here. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++)
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at + 1
  return text.length
}

function nextQuote(text: string, start: number): number {
  const found = text.indexOf('"', start)
  return found < 0 ? text.length : found
}

/** So many bad lines are named; more say nothing new. */
const MOST_NAMED = 20

function brokenLine(path: string, line: number): Diagnostic {
  return {
    severity: 'error',
    rule: 'json/line',
    message: 'This line is not proper JSON, and its article is left out',
    path,
    line,
    column: null,
    hint: 'Mend the line, or export the file again.',
  }
}

function broken(path: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'json/syntax',
    message: 'This file is not proper JSON',
    path,
    line: null,
    column: null,
    hint: 'Export it again; it may have been cut off.',
  }
}

function noNotes(path: string): Diagnostic {
  return {
    severity: 'info',
    rule: 'json/no-articles',
    message: 'This file holds no note with a text that was not thrown away',
    path,
    line: null,
    column: null,
    hint: null,
  }
}

function noArticles(path: string): Diagnostic {
  return {
    severity: 'info',
    rule: 'json/no-articles',
    message: 'No field of this file holds the text of articles',
    path,
    line: null,
    column: null,
    hint: 'Name the fields in a sidecar: `columns:`, and below it `text: name of the field`.',
  }
}
