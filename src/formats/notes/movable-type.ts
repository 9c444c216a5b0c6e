import type { OpenedFile } from '../../model/source.ts'
import { decodeSource } from '../decode.ts'
import { bodyOfContent, type ExportedArticle, exportedDocuments, plainWords } from '../exported-article.ts'
import type { FormatResult } from '../format.ts'

/**
 * The entries of a weblog as Movable Type, TypePad and others write them out, one article each: labelled lines, then parts with a name
 * (`BODY:`, `EXTENDED BODY:`, `EXCERPT:`), each behind a line of five dashes; eight dashes end an entry. Drafts are kept back,
 * comments and pings left out. Source: movabletype.org/documentation/appendices/import-export-format.html.
 */
export function readMovableType(file: OpenedFile): FormatResult {
  const { source, diagnostics } = decodeSource(file, 'text')
  if (!source) return { documents: [], diagnostics }
  const articles = source.text.split(/^-{8}\s*$/m).flatMap(articleOf)
  return { documents: exportedDocuments(file, 'movable-type', 'the export', articles), diagnostics }
}

function articleOf(entry: string): ExportedArticle[] {
  const [head = '', ...parts] = entry.split(/^-{5}[ \t]*\n/m)
  const values = fieldsIn(head)
  const one = (name: string): string | null => values.get(name)?.[0] ?? null
  const named = new Map(
    parts.map((part): [string, string] => {
      const [, name = '', text = ''] = /^([A-Z ]{3,20}):[ \t]*\n?([\s\S]*)$/.exec(part) ?? []
      return [name, text.trim()]
    }),
  )
  const text = [named.get('BODY'), named.get('EXTENDED BODY')].filter(Boolean).join('\n\n')
  const status = one('STATUS') ?? 'publish'
  if (text === '') return []
  return [
    {
      part: one('UNIQUE URL') ?? one('BASENAME'),
      claims: {
        title: plainWords(one('TITLE')),
        standfirst: plainWords(named.get('EXCERPT')),
        date: dayOf(one('DATE')),
        authors: values.get('AUTHOR') ?? [],
        topics: [...(values.get('CATEGORY') ?? []), ...(named.get('KEYWORDS') ?? '').split(/[,\n]/)],
        url: one('UNIQUE URL'),
      },
      body: bodyOfContent(text),
      exact: true,
      withheld: /^publish/i.test(status) ? null : `STATUS: ${status}`,
    },
  ]
}

/** `TITLE: The bridge` → the values of each label in capitals. */
function fieldsIn(head: string): ReadonlyMap<string, string[]> {
  const values = new Map<string, string[]>()
  for (const line of head.split('\n')) {
    const [, name, value] = /^([A-Z][A-Z ]{2,20}): (.{1,1000})$/.exec(line.trim()) ?? []
    if (name && value) values.set(name, [...(values.get(name) ?? []), value.trim()])
  }
  return values
}

/** "03/14/2023 02:36:00 PM" → "2023-03-14": these programs write the month first. */
function dayOf(value: string | null): string | null {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})(?!\d)/.exec(value ?? '') ?? []
  return year ? `${year}-${month}-${day}` : value
}
