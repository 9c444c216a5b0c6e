import { once } from '../lib/once.ts'
import { languageOf } from './load.ts'
import { timeUnits, wordsFor } from './reading.ts'
import { alternatives } from './word-sets.ts'

/** "3 days ago", "vor 2 Stunden", "hace 5 minutos": a time as pages and readers count it from the hour of reading. */
export function isRelativeTime(text: string): boolean {
  return text.length <= 40 && /\d/.test(text) && relative().test(text)
}

const relative = once((): RegExp => {
  const language = languageOf('und')
  const ago = alternatives(wordsFor(language, ({ temporal }) => temporal.ago))
  const units = alternatives(timeUnits(language))
  return new RegExp(String.raw`^(?:\d{1,3} (?:${units}) (?:${ago})|(?:${ago}) \d{1,3} (?:${units}))$`, 'iu')
})
