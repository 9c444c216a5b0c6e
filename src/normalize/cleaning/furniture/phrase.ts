import { lowered } from '../../../lib/capital.ts'
import { wordsOf } from '../../../text/words.ts'

/** Words in lower case, divided by single spaces. */
export function foldWords(words: readonly string[]): string {
  return lowered(words.join(' ')).replaceAll('’', "'")
}

/** The words of a text in lower case, divided by single spaces: what phrases and blocks are compared in. */
export function foldPhrase(text: string): string {
  return foldWords(wordsOf(text))
}
