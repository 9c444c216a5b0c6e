import { wordsOf } from '../../../text/words.ts'

/** The words of a text in lower case, divided by single spaces: what phrases and blocks are compared in. */
export function foldPhrase(text: string): string {
  return wordsOf(text).join(' ').toLowerCase().replaceAll('’', "'")
}
