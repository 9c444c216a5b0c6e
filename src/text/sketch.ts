const SHINGLE = 4
const SIZE = 64

/**
 * A small stand-in for a text: the lowest hashes of its runs of four words, ascending. What two sketches share tells how
 * much of the one text stands in the other, without the texts.
 *
 * @param folded as `foldText` gives it: one blank between two words
 */
export function sketchOf(folded: string): number[] {
  // A blank behind each word, so that every run is one stretch of the text.
  const text = `${folded} `
  const ends: number[] = []
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) ends.push(at + 1)
  const hashes = new Uint32Array(Math.max(0, ends.length - SHINGLE + 1))
  for (let run = 0; run < hashes.length; run++) {
    const hash = hashStretch(text, ends[run - 1] ?? 0, ends[run + SHINGLE - 1] ?? 0)
    hashes[run] = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ (hash >>> 12)
  }
  return lowest(hashes.sort())
}

/** The first of a sorted list, each once. */
function lowest(sorted: Uint32Array): number[] {
  const found: number[] = []
  for (const hash of sorted) if (hash !== found.at(-1) && found.push(hash) === SIZE) break
  return found
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

/** Of a word and a blank behind it. */
export function hashWord(word: string): number {
  return hashStretch(`${word} `, 0, word.length + 1)
}

/** FNV-1a over the code units of a stretch of text. */
function hashStretch(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
