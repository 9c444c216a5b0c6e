import type { Language } from '../languages/language.ts'
import { perLanguage } from '../languages/load.ts'
import { wordsFor } from '../languages/reading.ts'
import { authorWords } from './author-words.ts'

/**
 * The writers of a byline or a field without titles, each before a whole name: "Prof. Dr. Ada Roe and the Rev. Tom Beck" → "Ada Roe and
 * Tom Beck", "dr. Ada Roe en drs. Tom Beck", "DR. ADA ROE". A title before a surname alone stays. What is a title in one language may
 * be a name in another ("Don"): of a language that is not known (`und`) only those count that are titles everywhere.
 */
export function withoutTitles(names: string, language: Language): string {
  const words = names.split(' ')
  const kept: string[] = []
  for (let at = 0; at < words.length; at++) {
    if (opensName(kept.at(-1), language)) at = endOfTitles(words, at, language)
    kept.push(words[at] ?? '')
  }
  return kept.join(' ')
}

/** Whether a line opens with a title before a whole name. */
export function isTitled(line: string, language: Language): boolean {
  return endOfTitles(line.split(' '), 0, language) > 0
}

/** Where the name behind titles begins; `first` where none stands there. */
function endOfTitles(words: readonly string[], first: number, language: Language): number {
  const { titles, articles } = titlesOf(language)
  let at = articles.has((words[first] ?? '').toLowerCase()) ? first + 1 : first
  const begin = at
  // "l’abbé Ada Roe"
  while (titles.has((words[at] ?? '').toLowerCase().replace(/^l['’]/u, ''))) at++
  return at > begin && isWholeName(words, at) ? at : first
}

/** "Ada Roe", "A. de la Roe": two words with capitals, and small ones between. */
function isWholeName(words: readonly string[], first: number): boolean {
  if (!/^\p{Lu}[^,;]*$/u.test(words[first] ?? '')) return false
  const next = words.slice(first + 1, first + 5).find((word) => !/^\p{Ll}{1,3}$/u.test(word)) ?? ''
  return /^['’]?\p{Lu}/u.test(next)
}

/** Whether a name may begin behind this word: behind nothing, a comma, "and". */
function opensName(before: string | undefined, language: Language): boolean {
  return before === undefined || /[,;&/|+]$/.test(before) || titlesOf(language).and.has(before.toLowerCase())
}

interface Titles {
  /** "dr", "dr." */
  readonly titles: ReadonlySet<string>
  /** "the" of "the Rev. Ada Roe" */
  readonly articles: ReadonlySet<string>
  readonly and: ReadonlySet<string>
}

const titlesOf = perLanguage((language): Titles => {
  const { titles, clergy } = authorWords()
  const spoken = (language.tag === 'und' ? [] : wordsFor(language, (each) => each.honorifics))
    .flatMap((title) => title.toLowerCase().split(' ').at(-1) ?? [])
    // "M. Roe" may be an initial.
    .filter((title) => title.length > 1)
  const long = [...spoken, ...clergy]
  return {
    titles: new Set([...titles, ...long, ...long.map((title) => `${title}.`)]),
    articles: new Set(wordsFor(language, ({ bylines }) => bylines.the)),
    and: new Set(wordsFor(language, ({ bylines }) => bylines.and)),
  }
})
