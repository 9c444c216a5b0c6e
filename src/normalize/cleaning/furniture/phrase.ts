import { wordsOf } from '../../../text/words.ts'

/** Words in lower case, divided by single spaces. */
export function foldWords(words: readonly string[]): string {
  const folded = words.join(' ').toLowerCase().replaceAll('’', "'")
  // "İ" becomes an "i" and a dot above it.
  return folded.includes('\u0307') ? folded.replaceAll('i\u0307', 'i') : folded
}

/** The words of a text in lower case, divided by single spaces: what phrases and blocks are compared in. */
export function foldPhrase(text: string): string {
  return foldWords(wordsOf(text))
}
