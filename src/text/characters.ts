/**
 * What characters are to those who divide texts into words: the one table behind `words.ts`, which says where words are, and
 * `tokens.ts`, which adds what recognizing names needs. As bits; found when a character is first asked for, since a pattern
 * of Unicode classes takes three to eight times as long, and every text is gone through several times.
 */
export const Character = {
  letter: 1,
  number: 2,
  /** An accent or another mark on the letter before it. */
  mark: 4,
  upper: 8,
  /** Upper for its first half alone: "ǅ". */
  title: 16,
  lower: 32,
  apostrophe: 64,
  hyphen: 128,
  dot: 256,
  /** May stand inside a word: . / & - */
  joint: 512,
  /** Of a currency, or "#". */
  sign: 1024,
  space: 2048,
  newline: 4096,
  /** The word goes on behind it: "Mich¬ igan", a soft hyphen. */
  join: 8192,
} as const

const KNOWN = 1 << 15
/** By code unit; 0 where that is still to do. Halves of pairs stay 0. */
const table = new Uint16Array(0x10000)

/** The character at a place of a text. Both halves of a pair are what the pair is. */
export function characterAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = table[code] ?? 0
  if (known !== 0) return known
  return code >= 0xd800 && code <= 0xdfff ? bitsOf(pairAt(text, at, code)) : characterOf(code)
}

/** The character of a code unit alone; half of a pair is none. */
export function characterOf(code: number): number {
  const known = table[code] ?? 0
  if (known !== 0) return known
  const bits = bitsOf(String.fromCharCode(code)) | KNOWN
  if (code < 0xd800 || code > 0xdfff) table[code] = bits
  return bits
}

function pairAt(text: string, at: number, code: number): string {
  return code >= 0xdc00 && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff
    ? text.slice(at - 1, at + 1)
    : String.fromCodePoint(text.codePointAt(at) ?? 0)
}

const classes: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [Character.letter, /\p{L}/u],
  [Character.number, /\p{N}/u],
  [Character.mark, /\p{M}/u],
  [Character.upper, /\p{Lu}/u],
  [Character.title, /\p{Lt}/u],
  [Character.lower, /\p{Ll}/u],
  [Character.apostrophe, /['’ʼ]/u],
  [Character.hyphen, /[-‐‑]/u],
  [Character.dot, /\./u],
  [Character.joint, /[./&-]/u],
  [Character.sign, /[\p{Sc}#]/u],
  [Character.space, /[\s\u200b]/u],
  [Character.newline, /[\n\r\u2028\u2029]/u],
  [Character.join, /[¬\u00ad]/u],
]

function bitsOf(character: string): number {
  return classes.reduce((bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits), 0)
}
