import { languageOf } from '../languages/load.ts'
import { wordsFor } from '../languages/reading.ts'
import { alternatives } from '../languages/word-sets.ts'
import { once } from '../lib/once.ts'

/** The names of months in all languages, for a pattern. */
export const monthNames = once(() => alternatives(wordsFor(languageOf('und'), ({ months }) => months.flat())))
