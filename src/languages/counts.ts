import type { Language } from './language.ts'
import { languageFile, words } from './load.ts'

/**
 * Words that count, as `fold` writes them, with their number: "forty", "fourth" and, of the list `counts` in
 * `knowledge/languages/xx/dates.yml`, "dozen".
 */
export function countsOf(
  { tag, numbers, ordinals }: Language,
  fold: (word: string) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const rows of [numbers, ordinals])
    for (const [i, forms] of rows.entries())
      for (const form of forms) if (!counts.has(fold(form))) counts.set(fold(form), i + 1)
  const lists = languageFile<Readonly<Record<string, string>>>(tag, 'dates')
  for (const entry of words(lists?.counts)) {
    const [word = '', count = ''] = entry.split('=').map((part) => part.trim())
    counts.set(fold(word), Number(count))
  }
  return counts
}
