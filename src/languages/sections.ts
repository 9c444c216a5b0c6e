import type { Language } from './language.ts'
import { perLanguage } from './load.ts'
import { wordsFor } from './reading.ts'

/** Is this the name of a section of a paper, such as "News" or "Sport", in a language or in any? */
export function isSectionName(text: string, language: Language): boolean {
  return text.length <= 40 && namesOf(language).has(foldSection(text))
}

/** Is this the first step of a breadcrumb: "Home", "Startseite"? */
export function isHomeName(text: string, language: Language): boolean {
  return homesOf(language).has(foldSection(text))
}

/** For comparing names of sections: "EUROPE " and "Europe" are one. */
export function foldSection(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const namesOf = perLanguage((language) => foldedWords(language, 'names'))
const homesOf = perLanguage((language) => foldedWords(language, 'home'))

function foldedWords(language: Language, list: 'names' | 'home'): ReadonlySet<string> {
  return new Set(wordsFor(language, (each) => each.sections[list]).map(foldSection))
}
