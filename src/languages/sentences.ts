import { capitalized } from '../lib/capital.ts'
import type { Language } from './language.ts'
import { wordsFor } from './reading.ts'
import { alternatives } from './word-sets.ts'

/**
 * Where a sentence may end, as the source of a regular expression: a stop that follows none of the language's
 * abbreviations, no initial ("Ada R. Holm") and no ordinal ("am 3. Mai"), before a space or the end.
 */
export function sentenceEnd(language: Language): string {
  const words = alternatives(wordsFor(language, ({ abbreviations }) => abbreviations))
  // "Karim B. La présidente": behind an initial an article and a small word begin another sentence.
  const articles = alternatives(language.attribution.articles.map(capitalized))
  const initial = articles === '' ? String.raw`\p{Lu}.` : String.raw`\p{Lu}.(?!\s(?:${articles})\s\p{Ll})`
  const short = words === '' ? initial : `(?:${words}).|${initial}`
  // The mark comes first, so that what stands before it is looked at only there.
  return String.raw`(?:[.!?…](?<!(?<![\p{L}\p{N}])(?:${short}))${notBehindOrdinal(language)}(?=["”“’‘'»)\]]*(?:\s|$))|[。！？])`
}

/**
 * A number before a stop and a small letter is an ordinal or a year: "3. května", "den 3. mai", "1905. május". Where every noun
 * has a capital, so is one behind an article or what stands before days: "der 3. Platz", "vom 3. Mai"; "as No. 3. Then".
 */
function notBehindOrdinal(language: Language): string {
  const small = String.raw`(?!(?<=(?<![\p{L}\d.,:/-])\d{1,4}\.)\s\p{Ll})`
  if (language.capitals !== 'nouns') return small
  const before = alternatives([
    ...language.labels.gap,
    ...language.attribution.articles,
    ...language.particles.filter((word) => !word.includes(' ')),
  ])
  return String.raw`${small}${notBeforeMonth(language)}(?<!(?<!\p{L})(?:${before})\s\d{1,2}\.)`
}

/** "Altenhagen, 7. Juli": the day of a month whose name has the capital of nouns. */
function notBeforeMonth({ months }: Language): string {
  const names = alternatives(months.flat().map(capitalized))
  return String.raw`(?!(?<=(?<![\p{L}\d.,:/-])\d{1,2}\.)\s(?:${names})(?!\p{L}))`
}
