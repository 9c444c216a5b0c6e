import { Character, characterAt } from './characters.ts'

// Where the words of a text are. Each function gives what its pattern would give, in a fraction of the time. What
// recognizing names needs besides, the shape and place of each word, `tokens.ts` adds.

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
    if ((characterAt(text, at) & opens) === 0) continue
    const start = at++
    while (at < text.length && (characterAt(text, at) & holds) !== 0) at++
    found(start, at)
  }
}

/** The words of a text as they stand there, with apostrophes: `[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*` */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  eachWord(text, withApostrophes, (start, end) => words.push(text.slice(start, end)))
  return words
}

/** Where a word stands: UTF-16 code units. */
export interface WordPlace {
  readonly start: number
  readonly end: number
}

/** Words with one apostrophe inside at most, and no digits: `[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)?` */
export function wordsWithApostrophe(text: string): WordPlace[] {
  const words: { start: number; end: number }[] = []
  let isOpen = false
  eachWord(text, lettersAndMarks, (start, end) => {
    const last = words.at(-1)
    isOpen = isOpen && last !== undefined && last.end + 1 === start && text.charAt(last.end) === "'"
    if (isOpen && last) last.end = end
    else words.push({ start, end })
    isOpen = !isOpen
  })
  return words
}

/** How many runs of letters and digits a text has: `[\p{L}\p{N}]+` */
export function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const isWord = (characterAt(text, at) & LETTER_OR_NUMBER) !== 0
    if (isWord && !inside) count++
    inside = isWord
  }
  return count
}

/** The next word with a capital at or after `from`: `(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]*`; null where none follows. */
export function nextCapitalized(text: string, from: number): { start: number; end: number } | null {
  for (let at = from; at < text.length; at++) {
    if ((characterAt(text, at) & Character.upper) === 0) continue
    if (at > 0 && (characterAt(text, at - 1) & LETTER_OR_NUMBER) !== 0) continue
    let end = at + 1
    while (end < text.length && (characterAt(text, end) & LETTER_OR_MARK) !== 0) end++
    return { start: at, end }
  }
  return null
}

/** Whether a line is written in capitals throughout, as headlines are: it has three in a row and no small letter. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase()
}

/** Words with a capital behind a small letter or a comma, so that no sentence begins with them: names, as a rule. */
export function innerCapitals(text: string): string[] {
  return text.match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}'’-]{2,}/gu) ?? []
}

/** Names of several words, each with a capital, the first as in `innerCapitals`: "Gulf of Aden" gives none, "Mill Lane" one. */
export function namesOfWords(text: string): string[] {
  return text.match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)+/gu) ?? []
}

const LETTER_OR_NUMBER = Character.letter | Character.number
const LETTER_OR_MARK = Character.letter | Character.mark

const lettersAndMarks: WordForm = { opens: LETTER_OR_MARK, holds: LETTER_OR_MARK }

const withApostrophes: WordForm = {
  opens: LETTER_OR_NUMBER,
  holds: LETTER_OR_NUMBER | Character.mark | Character.apostrophe,
}

/** "women's" is `women` and `s`, "blu-ray" is `blu` and `ray`. */
export const plainWords: WordForm = {
  opens: LETTER_OR_NUMBER | Character.mark,
  holds: LETTER_OR_NUMBER | Character.mark,
}

/** With the marks that may stand inside a word: "U.S", "don't", "9/11", "al-Assad", "$5". */
export const joinedWords: WordForm = {
  opens: LETTER_OR_NUMBER | Character.mark | Character.sign,
  holds: LETTER_OR_NUMBER | Character.mark | Character.sign | Character.apostrophe | Character.joint,
}
