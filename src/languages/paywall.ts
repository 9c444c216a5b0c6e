import { once } from '../lib/once.ts'
import type { Language } from './language.ts'
import { allLanguages, languageFile, perLanguage, words } from './load.ts'
import { alternatives } from './word-sets.ts'

/** Whether a text asks to pay for the rest of it, in the words of its language or in English: "Subscribe to continue". */
export function asksToPay(text: string, language: Language): boolean {
  return wallOf(language).test(text)
}

/** Whether a whole text is a line of a subscription's, in any language: "Réservé aux abonnés", "Log in". */
export function isSubscriptionLine(text: string): boolean {
  return subscriptionLines().has(foldLine(text))
}

function foldLine(line: string): string {
  return line.toLowerCase().replaceAll("'", '’')
}

const subscriptionLines = once(
  () =>
    new Set(
      allLanguages()
        .flatMap(({ tag }) => {
          const furniture = languageFile<{ readonly subscription?: { readonly lines?: string } }>(
            tag,
            'furniture',
          )
          return words(furniture?.subscription?.lines)
        })
        .map(foldLine),
    ),
)

const wallOf = perLanguage(({ tag }) => {
  const phrases = [...new Set([tag, 'en'])].flatMap((one) => {
    const furniture = languageFile<{ readonly subscription?: { readonly wall?: string } }>(one, 'furniture')
    return words(furniture?.subscription?.wall)
  })
  return new RegExp(`(?<!\\p{L})(?:${alternatives(phrases)})(?!\\p{L})`, 'iu')
})
