/**
 * The fingerprints of one file's blocks as numbers: 52 bits of their hexadecimal digits, which a double holds exactly.
 * Two of the 2 million blocks of a large archive meet by chance once in 2,000 archives.
 */
export function packFingerprints(fingerprints: readonly string[]): Float64Array {
  return Float64Array.from(fingerprints, (fingerprint) => Number.parseInt(fingerprint.slice(0, 13), 16))
}

/**
 * How often blocks stand in several files: counts each fingerprint once a file, and gives back, for the blocks of one
 * file, in how many *other* files each stands.
 *
 * Counts are given as the lower bound of their class: 0, 1, 2 (two or three), 4 (four to seven), 8 (eight or
 * more). A count is part of the cache key of an article; in classes, one more file with the same footer changes
 * no key once the footer is common. As a class is a function of the set of files alone, an incremental build
 * hands every article the same numbers as a clean one.
 */
export function countRepeats(files: readonly Float64Array[]): (fingerprints: Float64Array) => number[] {
  const all = new Float64Array(files.reduce((sum, fingerprints) => sum + fingerprints.length, 0))
  let length = 0
  for (const fingerprints of files) {
    const sorted = fingerprints.slice().sort()
    for (const [index, fingerprint] of sorted.entries())
      if (index === 0 || fingerprint !== sorted[index - 1]) all[length++] = fingerprint
  }
  const common = repeated(all.subarray(0, length).sort())
  return (fingerprints) =>
    Array.from(fingerprints, (fingerprint) => classOf((common.get(fingerprint) ?? 1) - 1))
}

/** The values that stand more than once in a sorted list, with their number. */
function repeated(sorted: Float64Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (let start = 0; start < sorted.length; ) {
    const value = sorted[start] ?? 0
    let end = start + 1
    while (end < sorted.length && sorted[end] === value) end++
    if (end - start > 1) counts.set(value, end - start)
    start = end
  }
  return counts
}

function classOf(others: number): number {
  return others < 2 ? others : others < 4 ? 2 : others < 8 ? 4 : 8
}
