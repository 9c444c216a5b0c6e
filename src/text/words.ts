/**
 * Runs of letters and digits, by a table of code units: a pattern of Unicode classes takes three to eight times as long,
 * and every text is gone through several times. Each function gives what its pattern would give.
 */

/** The words of a text as they stand there, with apostrophes: `[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*` */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (let at = 0; at < text.length; at++) {
    if ((kindAt(text, at) & LETTER_OR_NUMBER) === 0) continue
    const start = at
    while (at < text.length && isInWord(text, at)) at++
    words.push(text.slice(start, at))
  }
  return words
}

/** How many runs of letters and digits a text has: `[\p{L}\p{N}]+` */
export function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const isWord = (kindAt(text, at) & LETTER_OR_NUMBER) !== 0
    if (isWord && !inside) count++
    inside = isWord
  }
  return count
}

/** The next word with a capital at or after `from`: `(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]*`; null where none follows. */
export function nextCapitalized(text: string, from: number): { start: number; end: number } | null {
  for (let at = from; at < text.length; at++) {
    if ((kindAt(text, at) & UPPER) === 0) continue
    if (at > 0 && (kindAt(text, at - 1) & LETTER_OR_NUMBER) !== 0) continue
    let end = at + 1
    while (end < text.length && (kindAt(text, end) & LETTER_OR_MARK) !== 0) end++
    return { start: at, end }
  }
  return null
}

function isInWord(text: string, at: number): boolean {
  if ((kindAt(text, at) & (LETTER_OR_NUMBER | MARK)) !== 0) return true
  const code = text.charCodeAt(at)
  return code === 0x27 || code === 0x2019
}

const KNOWN = 1
const LETTER = 2
const NUMBER = 4
const MARK = 8
const UPPER = 16
const LETTER_OR_NUMBER = LETTER | NUMBER
const LETTER_OR_MARK = LETTER | MARK

/** Kinds by code unit, found when first asked for; 0 where that is still to do. Halves of pairs stay 0. */
const kinds = new Uint8Array(0x10000)

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const kind = kinds[code] ?? 0
  if (kind !== 0) return kind
  if (code >= 0xd800 && code <= 0xdfff) return kindOf(pairAt(text, at, code))
  const found = kindOf(text.charAt(at))
  kinds[code] = found
  return found
}

/** The character of which one half is at `at`: both halves are of its kind. */
function pairAt(text: string, at: number, code: number): string {
  return code >= 0xdc00 && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff
    ? text.slice(at - 1, at + 1)
    : String.fromCodePoint(text.codePointAt(at) ?? 0)
}

function kindOf(character: string): number {
  return (
    KNOWN |
    (/\p{L}/u.test(character) ? LETTER : 0) |
    (/\p{N}/u.test(character) ? NUMBER : 0) |
    (/\p{M}/u.test(character) ? MARK : 0) |
    (/\p{Lu}/u.test(character) ? UPPER : 0)
  )
}
