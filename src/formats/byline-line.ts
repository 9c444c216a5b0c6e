import { languageOf } from '../languages/load.ts'
import { wordsFor } from '../languages/reading.ts'
import { alternatives } from '../languages/word-sets.ts'
import { once } from '../lib/once.ts'

/** "By Ada Roe": above it stands a headline. */
export function isByline(line: string): boolean {
  return line.length <= 90 && byline().test(line)
}

const byline = once(
  () =>
    new RegExp(
      String.raw`^(?:${alternatives(wordsFor(languageOf('und'), ({ bylines }) => bylines.by))}):?\s\p{Lu}`,
      'iu',
    ),
)
