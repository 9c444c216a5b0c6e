import { languageOf, mainTag, perLanguage } from '../../../languages/load.ts'
import { sentenceEnd } from '../../../languages/sentences.ts'
import { eachWord, joinedWords } from '../../../text/words.ts'
import { folded, monthOf } from '../names.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** The words of a clipping with their places: made once, read by all clue readers. */
export interface Words {
  readonly text: string
  /** Two letters, as "en". */
  readonly language: string
  /** As written, without a possessive "'s" and full stops at the end. */
  readonly raw: readonly string[]
  readonly lower: readonly string[]
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Number of the sentence of each word. */
  readonly sentence: readonly number[]
  /** Where the sentence of each number begins: an index of words; one more than there are sentences. */
  readonly sentenceStart: readonly number[]
  /** The words of its language by which clues are read. */
  readonly says: Vocabulary
}

/** A text in a language → its words. */
export function wordsOf(text: string, language: string): Words {
  const says = vocabularyOf(language)
  const raw: string[] = []
  const lower: string[] = []
  const start: number[] = []
  const end: number[] = []
  const sentence: number[] = []
  const sentenceStart: number[] = [0]
  const breaks = breaksOf(text, language)
  let next = 0
  eachWord(text, joinedWords, (from, to) => {
    const word = trimmed(text.slice(from, to))
    const passed = next
    while ((breaks[next] ?? text.length) < from) next++
    if (next > passed && raw.length > 0) sentenceStart.push(raw.length)
    raw.push(word)
    lower.push(foldedWord(word))
    start.push(from)
    end.push(from + word.length)
    sentence.push(sentenceStart.length - 1)
  })
  sentenceStart.push(raw.length)
  return { text, language: mainTag(language), raw, lower, start, end, sentence, sentenceStart, says }
}

/** A phrase of the almanac in the same form as the words of a text. */
export function phraseWords(phrase: string): string[] {
  const found: string[] = []
  eachWord(phrase, joinedWords, (from, to) => found.push(foldedWord(trimmed(phrase.slice(from, to)))))
  return found
}

// This runs for every word of an archive: the usual word is told from the others without a regular expression.
function trimmed(word: string): string {
  const straight = word.includes('’') ? word.replaceAll('’', "'") : word
  let end = straight.length
  while (end > 1 && isMark(straight.charCodeAt(end - 1))) end--
  if (end > 2 && straight.charCodeAt(end - 2) === 39 && (straight.charCodeAt(end - 1) | 32) === 115) end -= 2
  return end === straight.length ? straight : straight.slice(0, end)
}

/** . ' / & - */
function isMark(code: number): boolean {
  return code === 46 || code === 39 || code === 47 || code === 38 || code === 45
}

function foldedWord(word: string): string {
  const lower = word.toLowerCase()
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) > 127) return folded(word)
  return lower.charCodeAt(3) === 45 && lower.startsWith('now-') ? lower.slice(4) : lower
}

/** Where sentences and lines end, in order. */
function breaksOf(text: string, language: string): number[] {
  return Array.from(text.matchAll(breakIn(languageOf(language))), ({ index }) => index)
}

const breakIn = perLanguage((language) => new RegExp(String.raw`${sentenceEnd(language)}|\n`, 'gu'))

/** The words of the sentence of word `at`: [first, last + 1]. */
export function sentenceOf(words: Words, at: number): readonly [number, number] {
  const number = words.sentence[at] ?? 0
  const start = words.sentenceStart[number] ?? 0
  const end = words.sentenceStart[number + 1] ?? words.raw.length
  return [Math.max(start, at - farthest), Math.min(end, at + farthest)]
}

/** In words: of a text without full stops, what is farther away says nothing of a word. */
const farthest = 200

/** "1987", "1980s": a word that is a year or a decade. */
export function isYear(word: string): boolean {
  return /^(?:1[89]|20)\d\ds?$/.test(word)
}

/** True where the word begins with a capital. */
export function isCapital(word: string | undefined): boolean {
  if (!word) return false
  const code = word.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(word)
}

/** "Agenda 2010", "Highway 2010", the novel "1984": in English a capital before a number makes a name of both. */
export function isNamedAfterYear(words: Words, at: number): boolean {
  const [start, end] = [words.start[at] ?? 0, words.end[at] ?? 0]
  if (/["“”«»„]/u.test(words.text[start - 1] ?? '') && /["“”«»„]/u.test(words.text[end] ?? '')) return true
  const before = words.raw[at - 1]
  if (words.language !== 'en' || !isCapital(before) || words.sentence[at - 1] !== words.sentence[at])
    return false
  return monthOf(before ?? '') === null && !words.says['not in names'].has(words.lower[at - 1] ?? '')
}

/** What stands between word `at` and the next. */
export function gapAfter(words: Words, at: number): string {
  return words.text.slice(words.end[at] ?? 0, words.start[at + 1] ?? words.text.length)
}

/** The word in which character `offset` stands; null where none does. */
export function wordAt(words: Words, offset: number): number | null {
  let [low, high] = [0, words.start.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    if ((words.start[middle] ?? 0) > offset) high = middle - 1
    else if ((words.end[middle] ?? 0) <= offset) low = middle + 1
    else return middle
  }
  return null
}
