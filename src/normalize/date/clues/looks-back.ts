import type { Words } from './words.ts'

const looks = new WeakMap<Words, boolean>()

/**
 * "Forty years after he left", "Ada Lovat dies at 76": a text whose headline or first sentence counts many years, or that
 * is an obituary, names those who held office then. Only what it tells of a day of its week is of its own time.
 */
export function looksBack(words: Words): boolean {
  const known = looks.get(words)
  if (known !== undefined) return known
  const { says, lower, sentenceStart } = words
  const end = Math.min(sentenceStart[2] ?? lower.length, opening)
  const near = (at: number, is: (place: number) => boolean): boolean => {
    for (let place = Math.max(0, at - 3); place < Math.min(end, at + 4); place++) if (is(place)) return true
    return false
  }
  let found = false
  for (let at = 0; at < end && !found; at++) {
    const count = says.count(lower[at] ?? '') ?? 0
    if (count >= manyYears && says.years.has(lower[at + 1] ?? ''))
      found = near(at, (place) => says['looking back'].at(lower, place) > 0)
    else if (says.obituary.has(lower[at] ?? '') && at < (sentenceStart[1] ?? 0))
      found = near(at, (place) => /^(?:[4-9]\d|1[01]\d)$/.test(lower[place] ?? ''))
  }
  looks.set(words, found)
  return found
}

const manyYears = 10
/** Words of a headline and a first sentence at most. */
const opening = 60
