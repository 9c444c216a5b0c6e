import type { Language, Words } from './language.ts'
import { allLanguages, languageOf } from './load.ts'

/**
 * The languages in whose words the lines around an article are read: that of the page, and English, since the themes
 * of pages are often left in English; all where the language is not known, beside what little is known of it.
 */
export function lineLanguages(language: Language): readonly Language[] {
  if (language.functionWords.length === 0) return [language, ...allLanguages()]
  return language.tag === 'en' ? [language] : [language, languageOf('en')]
}

/** "minutes", "Tagen": what lines count time in, in the languages in which they are read. */
export function timeUnits(language: Language): Words {
  return wordsFor(language, ({ temporal: { minute, hour, day, week, month, year } }) => [
    ...minute,
    ...hour,
    ...day,
    ...week,
    ...month,
    ...year,
  ])
}

/** The words of a list in the languages in which a line is read. */
export function wordsFor(language: Language, list: (language: Language) => Words): Words {
  return [...new Set(lineLanguages(language).flatMap(list))]
}
