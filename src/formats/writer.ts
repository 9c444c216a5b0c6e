import { isPaper } from '../languages/newspapers.ts'
import { isGivenNameAnywhere } from '../names/given-names.ts'

/** "Ada Roe", "By Ada Roe", "ADA ROE": two to four words, the first of which is a given name, and none that of a paper. */
export function isWriter(part: string): boolean {
  const words = part.replace(/^by\s+/i, '').split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{L}[\p{L}.'’-]*$/u.test(word)) &&
    /^\p{Lu}/u.test(words.at(-1) ?? '') &&
    isGivenNameAnywhere(words[0] ?? '') &&
    !isPaper(words.slice(1).join(' '))
  )
}
