import { slug } from '../lib/slug.ts'
import { languageOf, perLanguage } from './load.ts'

/**
 * A slug as a reader of the language would write it: German "Größe" → "groesse", Danish "Ærø" → "aeroe", Ukrainian "Київ"
 * → "kyiv". Japanese stays in its own script ("橋の工事"): transliterated by its characters it would be read as Chinese.
 *
 * @param language BCP 47; one without own letters gives the plain slug
 */
export function slugIn(text: string, language: string, limit?: number): string {
  const { letters, keeps } = writingOf(languageOf(language))
  return slug(
    letters === null ? text : text.normalize('NFC').replace(letters.pattern, letters.spell),
    limit,
    keeps,
  )
}

/** From `addresses` of the language's file: pairs of a letter and what stands for it, or the word "own script". */
const writingOf = perLanguage(({ addresses }) => {
  const pairs = addresses.flatMap((pair): [string, string][] => {
    const [letter, spelling] = pair.split('=')
    return letter && spelling !== undefined ? [[letter.trim(), spelling.trim()]] : []
  })
  const spellings = new Map(pairs)
  return {
    keeps: addresses.includes('own script'),
    letters:
      pairs.length === 0
        ? null
        : {
            pattern: new RegExp(`[${pairs.map(([letter]) => letter).join('')}]`, 'giu'),
            spell: (letter: string) => spellings.get(letter.toLowerCase()) ?? letter,
          },
  }
})
