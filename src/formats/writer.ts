import { isPaper } from '../languages/newspapers.ts'
import { isGivenNameAtStart } from '../names/given-names.ts'

/** A word of a name with a capital: "Ada", "R.", "O'Dell". */
export const capitalWord = /^\p{Lu}[\p{L}.'’-]*$/u

/**
 * "By Ada Roe", "Ada Roe" → "Ada Roe": two to four words, the first of which is a given name, and none that of a paper. Null
 * for anything else.
 */
export function writerIn(part: string): string | null {
  const name = part.replace(/^by\s+/i, '')
  const words = name.split(/\s+/)
  const isName =
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{L}[\p{L}.'’-]*$/u.test(word)) &&
    /^\p{Lu}/u.test(words.at(-1) ?? '') &&
    isGivenNameAtStart(name) &&
    !isPaper(words.slice(1).join(' '))
  return isName ? name : null
}

/** "Roe, Ada" → "Ada Roe": a writer as catalogues file one; null for a name in its order. */
export function unfiledWriter(name: string): string | null {
  const [family = '', given = ''] = name.split(', ')
  return given === '' ? null : `${given} ${family}`
}
