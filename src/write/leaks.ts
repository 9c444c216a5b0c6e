import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { groupBy } from '../lib/grouping.ts'
import { shortHash } from '../lib/hash.ts'
import { foldText } from '../text/folding.ts'
import { findMarks, type MarkSet, markSet, markWords } from '../text/marks.ts'

/** Texts that no file of a site may hold. */
export interface Forbidden {
  /** What a find is called, by mark (`text/marks.ts`) and by folded phrase. */
  readonly marks: ReadonlyMap<string, string>
  readonly phrases: ReadonlyMap<string, string>
  /** What is found in a folded text, with what it is called. */
  readonly patterns?: readonly (readonly [pattern: RegExp, what: string])[]
  /** How many marks of one thing a file must hold to count, where it is more than one: a sentence may be quoted. */
  readonly least?: ReadonlyMap<string, number>
  /** Addresses that may hold a phrase: what stood there says so itself. */
  readonly addresses: readonly string[]
}

/** Something forbidden in a file of the site. */
export interface Leak {
  readonly path: string
  /** What it belongs to. */
  readonly what: string
  /** The words around it, folded. */
  readonly context: string
  /** Stands for what was found: the same in each file that holds it. */
  readonly code: string
}

/** Looks for forbidden texts in files, one after the other. Pictures, fonts and programs are not looked into. */
export class LeakFinder {
  readonly #forbidden: Forbidden
  readonly #marks: MarkSet
  readonly #phrases: readonly (readonly [folded: string, what: string])[]
  readonly #addresses: readonly string[]

  constructor(forbidden: Forbidden) {
    this.#forbidden = forbidden
    this.#marks = markSet(forbidden.marks.keys())
    this.#phrases = [...forbidden.phrases].map(([phrase, what]) => [` ${phrase} `, what] as const)
    this.#addresses = forbidden.addresses
      .map((address) => address.replace(/\/$/, ''))
      .filter((one) => one !== '')
  }

  /** `path` is the place in the site, `file` where its bytes lie. */
  look(path: string, file: string): Leak[] {
    if (!readable.has(extname(path).toLowerCase())) return []
    const bytes = readFileSync(file)
    const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
    return [...this.#phrasesIn(path, text), ...this.#marksIn(path, text)]
  }

  #phrasesIn(path: string, text: string): Leak[] {
    const { patterns = [] } = this.#forbidden
    if (this.#phrases.length + patterns.length === 0) return []
    const without = this.#addresses.reduce((rest, address) => rest.replaceAll(address, ' '), text)
    const folded = ` ${foldText(decoded(without))} `
    const inflected = patterns.flatMap(([pattern, what]) => {
      const found = pattern.exec(folded)
      if (!found) return []
      const [words] = found
      return [{ path, what, context: around(folded, found.index, words.length), code: codeOf(what, words) }]
    })
    const spelled = this.#phrases.flatMap(([phrase, what]) => {
      const at = folded.indexOf(phrase)
      if (at < 0) return []
      return [{ path, what, context: around(folded, at, phrase.length), code: codeOf(what, phrase) }]
    })
    return [...spelled, ...inflected]
  }

  #marksIn(path: string, text: string): Leak[] {
    if (this.#marks.size === 0) return []
    const words = markWords(decoded(path.endsWith('.html') ? text.replace(/<[^<>]*>/g, ' ') : text))
    const { marks, least } = this.#forbidden
    const found = groupBy(findMarks(this.#marks, words), ([mark]) => marks.get(mark) ?? '')
    return [...found].flatMap(([what, places]) => {
      const [mark, start] = places[0] ?? ['', 0]
      if (places.length < (least?.get(what) ?? 1)) return []
      const context = words.slice(Math.max(0, start - 2), start + 10).join(' ')
      return [{ path, what, context, code: codeOf(what, mark) }]
    })
  }
}

function codeOf(what: string, found: string): string {
  return shortHash(`${what}\n${found}`).slice(0, 8)
}

const readable = new Set([
  ...['.html', '.xml', '.json', '.ndjson', '.csv', '.txt', '.md', '.bib', '.ris'],
  ...['.webmanifest', '.js', '.css', '.svg', '.pf_fragment', '.pf_meta'],
])

/** Text without the escapes of HTML, of JSON and of addresses, so that words are words. */
function decoded(text: string): string {
  return text
    .replace(/\\[nrt]/g, ' ')
    .replace(/&#x([\da-f]{1,6});/gi, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => codePoint(Number(digits)))
    .replace(/&amp;/g, '&')
    .replace(/&(?:quot|apos|lt|gt|nbsp);/g, ' ')
    .replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
}

function codePoint(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

function around(folded: string, at: number, length: number): string {
  return folded.slice(Math.max(0, at - 40), at + length + 40).trim()
}
