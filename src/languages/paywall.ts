import type { Language } from './language.ts'
import { languageFile, perLanguage, words } from './load.ts'
import { alternatives } from './word-sets.ts'

/** Whether a text asks to pay for the rest of it, in the words of its language or in English: "Subscribe to continue". */
export function asksToPay(text: string, language: Language): boolean {
  return wallOf(language).test(text)
}

const wallOf = perLanguage(({ tag }) => {
  const phrases = [...new Set([tag, 'en'])].flatMap((one) => {
    const furniture = languageFile<{ readonly subscription?: { readonly wall?: string } }>(one, 'furniture')
    return words(furniture?.subscription?.wall)
  })
  return new RegExp(`(?<!\\p{L})(?:${alternatives(phrases)})(?!\\p{L})`, 'iu')
})
