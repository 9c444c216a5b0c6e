import { distance } from 'fastest-levenshtein'

/** The known name that `name` is most likely meant to be: "titel" → "title"; null where none is near. */
export function nearest(name: string, known: readonly string[]): string | null {
  const wanted = name.toLowerCase()
  const limit = wanted.length < 4 ? 1 : wanted.length < 8 ? 2 : 3
  let best: string | null = null
  let least = limit + 1
  for (const candidate of known) {
    const changes = distance(wanted, candidate.toLowerCase())
    if (changes < least) {
      least = changes
      best = candidate
    }
  }
  return best
}
