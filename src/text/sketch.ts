const SHINGLE = 4
const SIZE = 64

/**
 * A small stand-in for a text: the lowest hashes of its runs of four words, ascending. What two sketches share tells how
 * much of the one text stands in the other, without the texts.
 */
export function sketchOf(words: readonly string[]): number[] {
  const hashes = new Set<number>()
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 0x811c9dc5
    for (let next = at; next < at + SHINGLE; next++) hash = hashWord(words[next] ?? '', hash)
    hashes.add((Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ (hash >>> 12)) >>> 0)
  }
  return [...hashes].sort((a, b) => a - b).slice(0, SIZE)
}

/** Which share of the runs of the one text stands in the other, 0 to 1; null where the sketches tell too little. */
export function containment(one: readonly number[], other: readonly number[]): number | null {
  const limit = other.length < SIZE ? Number.POSITIVE_INFINITY : (other.at(-1) ?? 0)
  const seen = one.filter((hash) => hash <= limit)
  if (seen.length < LEAST) return null
  const there = new Set(other)
  return seen.filter((hash) => there.has(hash)).length / seen.length
}

const LEAST = 8

/** FNV-1a over the code units of a word and a blank behind it, going on from `start`. */
export function hashWord(word: string, start = 0x811c9dc5): number {
  let hash = start
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return Math.imul(hash ^ 0x20, 0x01000193)
}
