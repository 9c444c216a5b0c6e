/**
 * Where the words of a text are, by a table of code units: a pattern of Unicode classes takes three to eight times as
 * long, and every text is gone through several times. Each function gives what its pattern would give. What recognizing
 * names needs besides, the shape and place of each word, `tokens.ts` adds.
 */

/** What counts as a word. */
export interface WordForm {
  /** Kinds of characters that open one. */
  readonly opens: number
  /** Kinds of characters that it goes on with. */
  readonly holds: number
}

/** Calls `found` with the place of each word, in order. */
export function eachWord(
  text: string,
  { opens, holds }: WordForm,
  found: (start: number, end: number) => void,
): void {
  for (let at = 0; at < text.length; at++) {
    if ((kindAt(text, at) & opens) === 0) continue
    const start = at++
    while (at < text.length && (kindAt(text, at) & holds) !== 0) at++
    found(start, at)
  }
}

/** The words of a text as they stand there, with apostrophes: `[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*` */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  eachWord(text, withApostrophes, (start, end) => words.push(text.slice(start, end)))
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

/** Words with a capital behind a small letter or a comma, so that no sentence begins with them: names, as a rule. */
export function innerCapitals(text: string): string[] {
  return text.match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}'’-]{2,}/gu) ?? []
}

const KNOWN = 1
const LETTER = 2
const NUMBER = 4
const MARK = 8
const UPPER = 16
const APOSTROPHE = 32
/** Currency signs and "#". */
const SIGN = 64
/** . / & - */
const JOINT = 128
const LETTER_OR_NUMBER = LETTER | NUMBER
const LETTER_OR_MARK = LETTER | MARK

const withApostrophes: WordForm = { opens: LETTER_OR_NUMBER, holds: LETTER_OR_NUMBER | MARK | APOSTROPHE }

/** "women's" is `women` and `s`, "blu-ray" is `blu` and `ray`. */
export const plainWords: WordForm = { opens: LETTER_OR_NUMBER | MARK, holds: LETTER_OR_NUMBER | MARK }

/** With the marks that may stand inside a word: "U.S", "don't", "9/11", "al-Assad", "$5". */
export const joinedWords: WordForm = {
  opens: LETTER_OR_NUMBER | MARK | SIGN,
  holds: LETTER_OR_NUMBER | MARK | SIGN | APOSTROPHE | JOINT,
}

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
    (/\p{Lu}/u.test(character) ? UPPER : 0) |
    (/['’]/u.test(character) ? APOSTROPHE : 0) |
    (/[\p{Sc}#]/u.test(character) ? SIGN : 0) |
    (/[./&-]/u.test(character) ? JOINT : 0)
  )
}
