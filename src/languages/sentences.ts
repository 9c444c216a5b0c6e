import type { Language } from './language.ts'
import { wordsFor } from './reading.ts'
import { alternatives } from './word-sets.ts'

/**
 * Where a sentence may end, as the source of a regular expression: a stop that follows none of the language's
 * abbreviations and no initial ("Ada R. Holm"), before a space or the end.
 */
export function sentenceEnd(language: Language): string {
  const words = alternatives(wordsFor(language, ({ abbreviations }) => abbreviations))
  const short = words === '' ? String.raw`\p{Lu}` : String.raw`${words}|\p{Lu}`
  return String.raw`(?:(?<!(?<![\p{L}\p{N}])(?:${short}))[.!?…](?=["'”’»)\]]*(?:\s|$))|[。！？])`
}
