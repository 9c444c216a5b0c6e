import type { Diagnostic } from '../model/diagnostic.ts'
import type { Origin } from '../model/origin.ts'
import type { OpenedFile } from '../model/source.ts'
import { decodeSource } from './decode.ts'
import { type ExportedArticle, exportedDocuments } from './exported-article.ts'
import type { FormatResult } from './format.ts'
import { library } from './tables/library-list.ts'
import { referencesOf } from './tables/references.ts'
import { altoArticles } from './xml/alto.ts'
import { catalogueEntries } from './xml/catalogue.ts'
import { endnoteReferences } from './xml/endnote.ts'
import { enexArticles } from './xml/enex.ts'
import { feedArticles } from './xml/feed.ts'
import { newsmlArticles } from './xml/newsml.ts'
import { nitfArticles } from './xml/nitf.ts'
import { omekaArticles } from './xml/omeka.ts'
import { pageXmlArticles } from './xml/page-xml.ts'
import { proquestArticles } from './xml/proquest.ts'
import { recordArticles } from './xml/record.ts'
import { teiArticles } from './xml/tei.ts'
import { trafilaturaArticles } from './xml/trafilatura.ts'
import { parseXml, type XmlElement } from './xml/tree.ts'
import { wxrArticles } from './xml/wxr.ts'

/** A kind of XML: its name, how findings call it, and its articles; null where the root is not of this kind. */
const readers: readonly (readonly [string, Origin, (root: XmlElement) => ExportedArticle[] | null])[] = [
  ['enex', 'the note', enexArticles],
  ['wxr', 'the export of WordPress', wxrArticles],
  ['feed', 'the feed', feedArticles],
  ['nitf', 'the news item', nitfArticles],
  ['alto', 'the page', altoArticles],
  ['page-xml', 'the page', pageXmlArticles],
  ['newsml', 'the news item', newsmlArticles],
  ['trafilatura', 'the export', trafilaturaArticles],
  ['tei', 'the file', teiArticles],
  ['proquest', 'the export', proquestArticles],
  ['omeka', 'the export', omekaArticles],
  // Last, as it takes what no other does.
  ['xml', 'the file', recordArticles],
]

/** XML of a known kind, or with fields of known names → its articles. */
export function readXml(file: OpenedFile): FormatResult {
  const named = /^<\?xml[^>]{0,100}encoding\s?=\s?["']([\w-]{2,40})["']/.exec(
    Buffer.from(file.bytes.subarray(0, 200)).toString('latin1'),
  )
  const { source, diagnostics } = decodeSource(file, 'xml', named?.[1] ?? null)
  if (!source) return { documents: [], diagnostics }
  const root = parseXml(source.text)
  if (!root)
    return {
      documents: [],
      diagnostics: [
        ...diagnostics,
        finding(
          file.path,
          'error',
          'xml/syntax',
          'This file is not proper XML',
          'Export it again; it may have been cut off.',
        ),
      ],
    }
  const references = endnoteReferences(root)
  if (references) return referencesOf(file, 'endnote', references, diagnostics)
  for (const [name, origin, read] of readers) {
    const articles = read(root)
    if (!articles) continue
    if (articles.length === 0) return { documents: [], diagnostics: [...diagnostics, empty(file.path, name)] }
    return { documents: exportedDocuments(file, name, origin, articles), diagnostics }
  }
  const entries = catalogueEntries(file.path, root)
  if (entries && entries.length > 0) return library(file, entries, diagnostics)
  return { documents: [], diagnostics: [...diagnostics, unknown(file.path, root.full)] }
}

function empty(path: string, name: string): Diagnostic {
  return finding(
    path,
    'info',
    'xml/no-articles',
    `There are no published articles with a text in this file (${name})`,
    null,
  )
}

function unknown(path: string, root: string): Diagnostic {
  return finding(
    path,
    'info',
    'xml/unknown',
    `This kind of XML holds no articles that are known (<${root.slice(0, 40)}>)`,
    'Save the articles as HTML or text.',
  )
}

function finding(
  path: string,
  severity: Diagnostic['severity'],
  rule: string,
  message: string,
  hint: string | null,
): Diagnostic {
  return { severity, rule, message, path, line: null, column: null, hint }
}
