import { isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'
import { guessEncoding } from '../../text/legacy-encoding.ts'
import { shortenBlanks } from '../../text/long-blanks.ts'
import { decodeWindows1252 } from '../../text/windows1252.ts'

/**
 * The bytes of a page → its text: by byte order mark, by what the server said (`header`), by valid UTF-8, by
 * `<meta charset>`, else by the letters and words that come out, at last by chardet's statistics. Line ends are `\n`.
 */
export function decodePage(bytes: Uint8Array, header: string | null = null): string {
  const text = decode(bytes, header)
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return shortenBlanks(lines.replaceAll('\0', '')).normalize('NFC')
}

function decode(bytes: Uint8Array, header: string | null): string {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return utf8(bytes.subarray(3))
  if (a === 0xff && b === 0xfe) return decodeAs('utf-16le', bytes) ?? ''
  if (a === 0xfe && b === 0xff) return decodeAs('utf-16be', bytes) ?? ''
  // Whatever the page says of itself, bytes beyond ASCII that happen to be valid UTF-8 are UTF-8.
  if (isUtf8(bytes) && !looksEscaped(bytes)) return utf8(bytes)
  for (const label of [header, declared(bytes), detected(bytes)]) {
    const text = label && !/^utf-?8$/i.test(label) ? decodeAs(label, bytes) : null
    if (text !== null) return text
  }
  // Said to be UTF-8 and broken in places, as pages cut by a crawler are.
  const text = utf8(bytes)
  return text.split('\ufffd').length < text.length / 200 ? text : decodeWindows1252(bytes)
}

function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

/** ISO-2022-JP is ASCII with escape sequences. */
function looksEscaped(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 65_536).includes(0x1b)
}

/** `<meta charset="…">`, `<meta http-equiv content="text/html; charset=…">`, `<?xml encoding="…"?>` */
function declared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8192)).toString('latin1')
  return (
    /<meta\b[^<>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,30})/i.exec(head)?.[1] ??
    /^\s*<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w:.-]{2,30})/i.exec(head)?.[1] ??
    null
  )
}

function detected(bytes: Uint8Array): string | null {
  const guess = guessEncoding(bytes)
  if (guess) return guess.encoding
  return analyse(bytes.subarray(0, 65_536))[0]?.name ?? null
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(label)
    // Node's own decoder leaves the quotation marks of Windows-1252 out.
    if (decoder.encoding === 'windows-1252') return decodeWindows1252(bytes)
    return decoder.encoding === 'utf-8' ? null : decoder.decode(bytes)
  } catch {
    return null
  }
}
