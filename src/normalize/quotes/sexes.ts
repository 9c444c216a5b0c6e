import { shippedLines } from '../../knowledge/shipped.ts'
import { once } from '../../lib/once.ts'
import type { ArticlePerson } from '../../model/article.ts'
import type { AttributionPatterns } from './attribution.ts'
import type { Sex } from './reading.ts'

/**
 * Keys of the people of a text → whether a man or a woman bears the name, as far as a title before it ("Mrs. Lund", "Sir Ole
 * Brekke") or a first name that men or women alone have tells it.
 */
export function sexesOf(
  text: string,
  people: readonly ArticlePerson[],
  patterns: AttributionPatterns,
): ReadonlyMap<string, Sex> {
  const sexes = new Map<string, Sex>()
  for (const { key, name, mentions } of people) {
    const before = mentions
      .filter(({ field }) => field === 'text')
      .map(({ start }) => text.slice(Math.max(0, start - LONGEST_TITLE), start))
    const sex =
      agreed(before.map((words) => sexOfTitle(words, patterns))) ?? firstNames().get(name.split(' ')[0] ?? '')
    if (sex) sexes.set(key, sex)
  }
  return sexes
}

/** In UTF-16 code units, with the space behind it. */
const LONGEST_TITLE = 16

function sexOfTitle(before: string, { man, woman }: AttributionPatterns): Sex | null {
  return woman.test(before) ? 'female' : man.test(before) ? 'male' : null
}

/** What all say that say anything; null where two differ. */
function agreed(found: readonly (Sex | null)[]): Sex | null {
  const [first = null, ...others] = new Set(found.filter((sex) => sex !== null))
  return others.length === 0 ? first : null
}

const firstNames = once((): ReadonlyMap<string, Sex> => {
  const women = shippedLines('names/given-women.txt').map((name) => [name, 'female'] as const)
  const men = shippedLines('names/given-men.txt').map((name) => [name, 'male'] as const)
  return new Map([...women, ...men])
})
