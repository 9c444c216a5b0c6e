import { direction } from '../src/lib/language.ts'
import type { Here } from '../src/model/page.ts'

/** The attributes of a text in a language (BCP 47): those in which it differs from the page around it. */
export function inLanguage(language: string, here: Here): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const { tag, direction: around } = here.words
  const own = direction(language)
  return {
    ...(language === tag || language.startsWith(`${tag}-`) ? {} : { lang: language }),
    ...(own === around ? {} : { dir: own }),
  }
}
