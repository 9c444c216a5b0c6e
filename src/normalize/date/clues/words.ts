import { folded } from '../names.ts'

/** The words of a clipping with their places: made once, read by all clue readers. */
export interface Words {
  readonly text: string
  /** As written, without a possessive "'s" and full stops at the end. */
  readonly raw: readonly string[]
  readonly lower: readonly string[]
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Number of the sentence of each word. */
  readonly sentence: readonly number[]
  /** Where the sentence of each number begins: an index of words; one more than there are sentences. */
  readonly sentenceStart: readonly number[]
}

const wordPattern = /[\p{L}\p{N}#$][\p{L}\p{N}'’&./-]*/gu
const abbreviation =
  /^(?:[A-Z]|mr|mrs|ms|dr|sen|rep|gov|lt|gen|col|sgt|st|jr|sr|no|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|u\.?s|u\.?n|u\.?k|d|r|calif|mass|conn|fla|pa|va|mo|ga|ill|ind|ky|la|md|mich|minn|miss|neb|nev|okla|ore|tenn|tex|vt|wash|wis|wyo|ariz|ark|colo|del|kan|ala)$/i

/** A text → its words. */
export function wordsOf(text: string): Words {
  const raw: string[] = []
  const lower: string[] = []
  const start: number[] = []
  const end: number[] = []
  const sentence: number[] = []
  const sentenceStart: number[] = [0]
  let before = 0
  for (const match of text.matchAll(wordPattern)) {
    const word = trimmed(match[0])
    if (raw.length > 0 && isBreak(text, before, match.index, raw[raw.length - 1] ?? ''))
      sentenceStart.push(raw.length)
    raw.push(word)
    lower.push(foldedWord(word))
    start.push(match.index)
    end.push(match.index + word.length)
    sentence.push(sentenceStart.length - 1)
    before = match.index + word.length
  }
  sentenceStart.push(raw.length)
  return { text, raw, lower, start, end, sentence, sentenceStart }
}

/** A phrase of the almanac in the same form as the words of a text. */
export function phraseWords(phrase: string): string[] {
  return [...phrase.matchAll(wordPattern)].map(([word]) => foldedWord(trimmed(word)))
}

function trimmed(word: string): string {
  const straight = word.includes('’') ? word.replaceAll('’', "'") : word
  return straight.replace(/[.'/&-]+$/, '').replace(/'s$/i, '')
}

function foldedWord(word: string): string {
  if (word.startsWith('now-') || word.startsWith('Now-')) return foldedWord(word.slice(4))
  return /^[\x20-\x7e]*$/.test(word) ? word.toLowerCase() : folded(word)
}

function isBreak(text: string, from: number, to: number, word: string): boolean {
  for (let i = from; i < to; i++) {
    const mark = text.charCodeAt(i)
    if (mark === 10) return true
    // . ! ? … and the colon of headlines do not divide; only full stops do, unless they shorten a word.
    if (mark === 33 || mark === 63) return true
    if (mark === 46 && to - i > 1 && !abbreviation.test(word)) return true
  }
  return false
}

/** The words of the sentence of word `at`: [first, last + 1]. */
export function sentenceOf(words: Words, at: number): readonly [number, number] {
  const number = words.sentence[at] ?? 0
  return [words.sentenceStart[number] ?? 0, words.sentenceStart[number + 1] ?? words.raw.length]
}

/** True where the word begins with a capital. */
export function isCapital(word: string | undefined): boolean {
  if (!word) return false
  const code = word.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(word)
}

/** What stands between word `at` and the next. */
export function gapAfter(words: Words, at: number): string {
  return words.text.slice(words.end[at] ?? 0, words.start[at + 1] ?? words.text.length)
}
