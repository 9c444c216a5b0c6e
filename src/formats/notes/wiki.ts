import { parseDocument } from '../clipping/document.ts'
import { dropWikiMarks } from '../clipping/wiki-marks.ts'
import { decodeSource } from '../decode.ts'
import { bracketedList } from '../fields/field-values.ts'
import type { Reader } from '../format.ts'

/** A page of a wiki → its article, line for line, so that messages name the line of the file. */
export const wikiNote: Reader = (file) => {
  const { source, diagnostics } = decodeSource(file, 'text')
  if (!source) return { documents: [], diagnostics }
  const lines = source.text.split('\n')
  const text = (file.path.toLowerCase().endsWith('.tid') ? tiddlerLines(lines) : wikiLines(lines)).join('\n')
  return {
    documents: [{ ...parseDocument({ ...source, text }), format: 'wiki' }],
    diagnostics,
    decoded: source,
  }
}

function wikiLines(written: readonly string[]): readonly string[] {
  // The highest heading has one mark, which elsewhere is no heading.
  const lines = written.map((line) => line.replace(/^= ([^=]{1,198}) =\s*$/, '== $1 =='))
  dropWikiMarks(lines)
  return lines.map((line) => line.replace(/^[*#]{1,5}\s?(?=\S)/, '- '))
}

/**
 * A tiddler: fields, a blank line, the text. Who made it and what kind of text it is, is nobody's business; a list is
 * written "pears [[Vell show]]", a day "20211009091400000". Source: tiddlywiki.com/static/TiddlerFiles.html.
 */
function tiddlerLines(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.trim() === '')
  return lines.map((line, index) => {
    if (index > end) return withoutTiddlerMarks(line)
    const [, key = '', value = ''] = /^([\w.-]{1,40}):\s?(.*)$/.exec(line) ?? []
    if (/^(?:creator|modifier|type|revision|bag|list)$/i.test(key)) return ''
    const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)\d{4,9}$/.exec(value.trim()) ?? []
    if (year) return `${key}: ${year}-${month}-${day}`
    if (key.toLowerCase() !== 'tags') return line
    return `tags: ${bracketedList(value).join(', ')}`
  })
}

/** "''bold''", "//italic//", "! heading", "[[words|target]]", "[img[…]]" → the words. */
export function withoutTiddlerMarks(line: string): string {
  return line
    .replace(/^!{1,6}\s?(?=\S)/, '')
    .replace(/\[img[^[\]]{0,80}\[[^[\]]{1,500}\]\]/g, '')
    .replace(/\[\[([^[\]|]{1,300})(?:\|[^[\]]{1,1000})?\]\]/g, '$1')
    .replace(/'{2}(?=\S)([^'\n]{1,500}?)'{2}/g, '$1')
    .replace(/(?<![:\w])\/\/(?=\S)([^/\n]{1,500}?)\/\//g, '$1')
}
