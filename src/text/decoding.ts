import { isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'
import { guessEncoding } from './legacy-encoding.ts'
import { shortenBlanks } from './long-blanks.ts'
import { decodeNamed } from './single-byte.ts'
import { decodeWindows1252 } from './windows1252.ts'

export interface DecodedText {
  /** Line ends are `\n`, NFC, without BOM and invisible control characters. */
  readonly text: string
  /** WHATWG name: "utf-8", "utf-16le", "windows-1252". */
  readonly encoding: string
  /**
   * `guess`: told by the letters and words that come out. `unsure`: another encoding makes about as much sense.
   * `mixed`: UTF-8 with strays of `encoding`.
   */
  readonly doubt: 'guess' | 'unsure' | 'mixed' | null
}

/**
 * Bytes → text: by byte order mark, as UTF-16 without one, as UTF-8, as the encoding that the file names (`named`, e.g.
 * of `<meta charset>`), else by the letters and words that come out, at last by chardet's statistics. Null where the bytes are no text in any of these.
 */
export function decodeText(bytes: Uint8Array, named: string | null = null): DecodedText | null {
  const found =
    byMark(bytes) ??
    asUtf16(bytes) ??
    (isUtf8(bytes) || named === null ? asUtf8(bytes) : null) ??
    (named === null ? null : asNamed(named, bytes)) ??
    asUtf8(bytes) ??
    asLegacy(bytes)
  if (found === null || isNoise(found.text)) return null
  return { ...found, text: tidy(found.text) }
}

/** Bytes → text in the encoding of this name, whatever it may be; null for an unknown name and for bytes without a meaning in it. */
export function decodeAs(name: string, bytes: Uint8Array): DecodedText | null {
  try {
    const { encoding, text } = decodeNamed(name.trim(), bytes)
    return isNoise(text) ? null : { text: tidy(text), encoding, doubt: null }
  } catch {
    return null
  }
}

/** What a file is whose bytes begin like this, where that is surely no text: "a PDF document". Else null. */
export function recognizeKind(start: Uint8Array): string | null {
  const head = Buffer.from(start.subarray(0, 16)).toString('latin1')
  for (const [signature, kind] of signatures) if (head.startsWith(signature)) return kind
  return null
}

const signatures: readonly (readonly [signature: string, kind: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'an RTF document'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\xD0\xCF\x11\xE0', 'an old office document'],
  ['\x89PNG', 'a PNG image'],
  ['\xFF\xD8\xFF', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\x1F\x8B', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xFD7zXZ', 'an xz archive'],
  ['7z\xBC\xAF', 'a 7z archive'],
  ['\x7FELF', 'a program'],
  ['bplist00', 'a property list (such as a Safari web archive)'],
  ['SQLite format 3', 'a database'],
  ['ID3', 'a sound file'],
  ['OggS', 'a sound file'],
  ['\x00\x00\x00\x18ftyp', 'a film'],
  ['\x00\x00\x00 ftyp', 'a film'],
]

function byMark(bytes: Uint8Array): DecodedText | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return asUtf8(bytes.subarray(3)) ?? asLegacy(bytes.subarray(3))
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return decodeUtf32(bytes, true)
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return decodeUtf32(bytes, false)
  if (a === 0xff && b === 0xfe) return sure('utf-16le', bytes)
  if (a === 0xfe && b === 0xff) return sure('utf-16be', bytes)
  return null
}

function sure(encoding: string, bytes: Uint8Array): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, doubt: null }
}

function decodeUtf32(bytes: Uint8Array, little: boolean): DecodedText | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, little)
    if (point > 0x10ffff) return null
    parts.push(String.fromCodePoint(point))
  }
  return { text: parts.join(''), encoding: little ? 'utf-32le' : 'utf-32be', doubt: null }
}

/** UTF-16 without a mark shows itself by zero bytes: its spaces and line ends hold one each, always on one side. */
function asUtf16(bytes: Uint8Array): DecodedText | null {
  const sample = bytes.subarray(0, 65_536)
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even + odd === 0 || bytes.length % 2 !== 0) return null
  const encoding = odd > even * 20 ? 'utf-16le' : even > odd * 20 ? 'utf-16be' : null
  if (encoding === null || Math.max(even, odd) * 40 < sample.length / 2) return null
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, doubt: null }
  } catch {
    return null
  }
}

function asUtf8(bytes: Uint8Array): DecodedText | null {
  if (isUtf8(bytes)) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
    // ISO-2022-JP is ASCII with escape sequences.
    if (text.includes('\x1b$B') || text.includes('\x1b$@'))
      return decodeWith('iso-2022-jp', bytes) ?? sure('utf-8', bytes)
    return { text, encoding: 'utf-8', doubt: null }
  }
  return mostlyUtf8(bytes)
}

/** UTF-8 in which some bytes of another encoding were pasted: nearly all that is not ASCII is valid UTF-8. */
function mostlyUtf8(bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  let strays = 0
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) strays++
    else if (code > 0x7f) letters++
  }
  if (letters < strays * 4) return null
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length === 0) {
      parts.push(
        Buffer.from(bytes.subarray(start, at)).toString('utf8'),
        decodeWindows1252(bytes.subarray(at, at + 1)),
      )
      start = at + 1
    }
    at += length || 1
  }
  parts.push(Buffer.from(bytes.subarray(start)).toString('utf8'))
  return { text: parts.join(''), encoding: 'windows-1252', doubt: 'mixed' }
}

/** The bytes of the valid UTF-8 sequence that begins at `at`; 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  return first >= 0xc2 &&
    first < 0xf5 &&
    isUtf8(bytes.subarray(at, at + length)) &&
    at + length <= bytes.length
    ? length
    : 0
}

/** As what makes sense, else the first of chardet's candidates in which every byte has a meaning; Windows-1252 at last. */
function asLegacy(bytes: Uint8Array): DecodedText | null {
  if (bytes.includes(0)) return null
  const guess = guessEncoding(bytes)
  const sensible = guess && decodeWith(guess.encoding, bytes)
  if (guess && sensible) return guess.sure ? sensible : { ...sensible, doubt: 'unsure' }
  const candidates = analyse(bytes.subarray(0, 262_144)).flatMap(({ name }) => [
    name,
    ...(widerForms[name] ?? []),
  ])
  for (const name of [...candidates, 'windows-1252']) {
    const found = decodeWith(name, bytes)
    if (found) return { ...found, doubt: 'unsure' }
  }
  return null
}

/** As the file says, where every byte has a meaning in that. */
function asNamed(name: string, bytes: Uint8Array): DecodedText | null {
  const found = decodeWith(name.trim(), bytes)
  return found && { ...found, doubt: null }
}

/** Where an ISO encoding leaves bytes without meaning, Windows' form of it is tried. */
const widerForms: Readonly<Record<string, readonly string[]>> = {
  'ISO-8859-2': ['windows-1250'],
  'ISO-8859-5': ['windows-1251'],
  'ISO-8859-6': ['windows-1256'],
  'ISO-8859-7': ['windows-1253'],
  'ISO-8859-8': ['windows-1255'],
}

function decodeWith(name: string, bytes: Uint8Array): DecodedText | null {
  if (/^(?:utf|ascii)/i.test(name)) return null
  try {
    const { encoding, text } = decodeNamed(name, bytes)
    return /[\x80-\x84\x86-\x9f]/.test(text) ? null : { text, encoding, doubt: 'guess' }
  } catch {
    return null
  }
}

/** Text has hardly any control characters besides tab, line ends and form feed. */
function isNoise(text: string): boolean {
  let controls = 0
  const length = Math.min(text.length, 65_536)
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 11 && code !== 27)
      controls++
  }
  return controls > 4 && controls * 100 > length
}

/** One line end, NFC; without control characters, soft hyphens and zero-width spaces, which divide words unseen, and the places of objects. */
function tidy(text: string): string {
  const lines = /[\r\v\f\x85\u2028\u2029]/.test(text)
    ? text.replace(/\r\n|[\r\v\f\x85\u2028\u2029]/g, '\n')
    : text
  // A soft hyphen at the end of a line divides a word there; what joins the lines knows the sign `¬` for it.
  const divided = lines.includes('\xad') ? lines.replace(/(?<=\p{L})\xad[ \t]*(?=\n)/gu, '¬') : lines
  const plain = unseen.test(divided) ? divided.replace(new RegExp(unseen, 'g'), '') : divided
  return shortenBlanks(plain).normalize('NFC')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unseen = /[\0-\x08\x0e-\x1f\x7f\xad\u200b\u2060\ufeff\ufffc]/
