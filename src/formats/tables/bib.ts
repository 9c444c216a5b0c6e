import type { OpenedFile } from '../../model/source.ts'
import { decodeSource } from '../decode.ts'
import type { FormatResult } from '../format.ts'
import { library, libraryEntry } from './library-list.ts'

/** BibTeX and BibLaTeX: entries `@article{key, title = {…}, …}`. */
export function readBib(file: OpenedFile): FormatResult {
  const { source, diagnostics } = decodeSource(file, 'bib')
  if (!source) return { documents: [], diagnostics }
  const entries = entriesOf(source.text).map((fields) => {
    const value = (...names: string[]): string | null =>
      names.map((name) => fields.get(name)).find(Boolean) ?? null
    const year = value('year')
    return libraryEntry(
      {
        title: plain(value('title')),
        standfirst: plain(value('abstract')),
        date:
          value('date') ??
          (year && [year, monthOf(value('month')), value('day')?.padStart(2, '0')].filter(Boolean).join('-')),
        outlet: plain(value('journaltitle', 'journal', 'newspaper', 'booktitle', 'howpublished')),
        authors: plain(value('author'))?.split(/\sand\s/) ?? null,
        language:
          value('langid') && /^[a-z]{2}(?:-\w{2,4})?$/i.test(value('langid') ?? '') ? value('langid') : null,
        topics: plain(value('keywords'))?.split(/\s?[,;]\s?/) ?? null,
        url: value('url')?.replace(/\\([_%&#])/g, '$1'),
      },
      filesIn(value('file')),
      'the library',
    )
  })
  return library(file, entries, diagnostics)
}

/** Fields of each entry; a broken entry ends where the next one begins. */
function entriesOf(text: string): Map<string, string>[] {
  return text.split(/^[^\S\r\n]{0,100}@/m).flatMap((part) => {
    const head = /^([a-z]{3,20})\s?[{(]\s?[^,\s]{0,200}\s?,/i.exec(part)
    if (!head || /^(?:comment|string|preamble)$/i.test(head[1] ?? '')) return []
    const fields = new Map<string, string>()
    const name = /([a-z_-]{2,40})\s{0,20}=\s{0,20}/giy
    for (let at = head[0].length; at < part.length; ) {
      name.lastIndex = at
      const match = name.exec(part)
      if (!match) {
        at++
        continue
      }
      const [value, end] = valueAt(part, name.lastIndex)
      fields.set((match[1] ?? '').toLowerCase(), value)
      at = end
    }
    return [fields]
  })
}

/** A value in braces, which may hold others, in quotation marks, or a bare word. */
function valueAt(text: string, from: number): [value: string, end: number] {
  const open = text[from]
  if (open !== '{' && open !== '"') {
    const end = text.slice(from).search(/[,}\n]/)
    return [text.slice(from, end < 0 ? undefined : from + end).trim(), end < 0 ? text.length : from + end]
  }
  let depth = 0
  for (let at = from + (open === '"' ? 1 : 0); at < text.length; at++) {
    const sign = text[at]
    if (sign === '\\') at++
    else if (sign === '{') depth++
    else if (sign === '}' && --depth === 0 && open === '{') return [text.slice(from + 1, at).trim(), at + 1]
    else if (sign === '"' && open === '"' && depth === 0) return [text.slice(from + 1, at).trim(), at + 1]
  }
  return [text.slice(from + 1).trim(), text.length]
}

const accents: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '"': '\u0308',
  '~': '\u0303',
  '=': '\u0304',
  c: '\u0327',
  v: '\u030c',
  r: '\u030a',
  H: '\u030b',
}

/** `M{\"u}ller {\&} Co` → "Müller & Co" */
function plain(text: string | null): string | null {
  return (
    text
      ?.replace(/\\([`'^"~=]|[cvrH](?=[\s{]))\s?\{?\\?([a-zA-Z])\}?/g, (_, mark: string, letter: string) =>
        (letter + (accents[mark] ?? '')).normalize('NFC'),
      )
      .replace(/\\(?:ss)(?![a-z])\s?/g, 'ß')
      .replace(/\\([&%$#_{}])/g, '$1')
      .replace(/\\[a-zA-Z]{1,20}\s?/g, '')
      .replace(/[{}]/g, '')
      .replace(/---?/g, '–')
      .replace(/\s+/g, ' ')
      .trim() || null
  )
}

/** "03", "3", "mar" → "03" */
function monthOf(text: string | null): string | null {
  if (!text) return null
  const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
  const at = names.indexOf(text.toLowerCase().slice(0, 3)) + 1 || Number(text)
  return at >= 1 && at <= 12 ? String(at).padStart(2, '0') : null
}

/** "Snapshot:files/12/x.html:text/html;PDF:files/12/x.pdf:application/pdf" → the paths. */
function filesIn(text: string | null): string[] {
  return (text ?? '').split(/(?<!\\);/).flatMap((item) => {
    const parts = item
      .replace(/\\([:;\\])/g, (_, sign: string) => (sign === ':' ? '\u0001' : sign))
      .split(':')
    const path = (parts.length >= 3 ? parts[1] : parts.length === 1 ? parts[0] : parts[1])
      ?.replaceAll('\u0001', ':')
      .trim()
    return path && !path.startsWith('/') ? [path] : []
  })
}
