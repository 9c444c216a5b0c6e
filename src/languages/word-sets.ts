import { escapePattern } from '../lib/pattern.ts'
import type { Words } from './language.ts'
import { allLanguages, perLanguage } from './load.ts'

/** The function words of a language; of all languages where it is not known which one a text is in. */
export const functionWordsOf = perLanguage((language): ReadonlySet<string> => {
  const lists = language.functionWords.length > 0 ? [language] : allLanguages()
  return new Set(lists.flatMap(({ functionWords }) => functionWords))
})

/** Words as a part of a regular expression, longest first, so that "last week" is found before "last". */
export function alternatives(words: Words): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => escapePattern(word).replace(/ /g, '\\s+').replace(/['’]/g, "['’]"))
    .join('|')
}

/** "Prime minister, mayor" of a file whose words are folded already → the words. */
export function foldedWords(list: string): Words {
  return list
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '')
}
