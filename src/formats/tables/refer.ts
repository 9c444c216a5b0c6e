import type { OpenedFile } from '../../model/source.ts'
import { decodeSource } from '../decode.ts'
import type { FormatResult } from '../format.ts'
import { dayOfYear, oneLine, type Reference, referencesOf } from './references.ts'

/** EndNote's own exports (`.enw`, after refer): fields that begin with "%T ", entries that begin with "%0 ", blank lines between. */
export function readRefer(file: OpenedFile): FormatResult {
  const { source, diagnostics } = decodeSource(file, 'refer')
  if (!source) return { documents: [], diagnostics }
  return referencesOf(file, 'refer', recordsOf(source.text).map(referenceOf), diagnostics)
}

type Fields = ReadonlyMap<string, readonly string[]>

function referenceOf(fields: Fields): Reference {
  const all = (tag: string): readonly string[] =>
    (fields.get(tag) ?? []).map((text) => text.trim()).filter(Boolean)
  const first = (...tags: string[]): string | null =>
    tags.map((tag) => all(tag)[0]).find((text) => text !== undefined) ?? null
  const abstract = first('X')
  return {
    claims: {
      title: first('T'),
      standfirst: abstract && oneLine(abstract),
      date: dayOfYear(first('8'), first('D')),
      outlet: first('B', 'J', 'I'),
      authors: all('A'),
      section: first('&'),
      printPage: first('P'),
      language: first('G'),
      topics: all('K').flatMap((words) => words.split(/[\n;]/u)),
      url: all('U').find((text) => /^https?:/i.test(text)) ?? null,
    },
    files: all('>').map((path) => path.replace(/^(?:file|internal-pdf):\/{2,3}/, '')),
    texts: [...all('Z'), ...(abstract ? [abstract] : [])],
  }
}

/** The fields of each entry; a value goes on to the next line that begins with a tag. */
function recordsOf(text: string): Fields[] {
  const records: Map<string, string[]>[] = []
  let open: string[] | null = null
  for (const line of text.split(/\r?\n/)) {
    const [, tag = '', value = ''] = /^%([0-9A-Z@&><^~!#$*(]) (.*)$/.exec(line) ?? []
    if (tag === '') {
      if (open) open.push(`${open.pop() ?? ''}\n${line}`)
      continue
    }
    if (tag === '0' || records.length === 0) records.push(new Map())
    const fields = records.at(-1)
    open = fields?.get(tag) ?? []
    open.push(value)
    fields?.set(tag, open)
  }
  return records
}
