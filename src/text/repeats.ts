/**
 * The prints of one file's blocks as numbers: 52 bits of their hexadecimal digits, which a double holds exactly.
 * Two of the 2 million blocks of a large archive meet by chance once in 2,000 archives.
 */
export function packPrints(prints: readonly string[]): Float64Array {
  return Float64Array.from(prints, (print) => Number.parseInt(print.slice(0, 13), 16))
}

/**
 * How often blocks stand in several files: counts each print once a file, and gives back, for the blocks of one
 * file, in how many *other* files each stands.
 *
 * Counts are given as the lower bound of their class: 0, 1, 2 (two or three), 4 (four to seven), 8 (eight or
 * more). A count is part of the cache key of an article; in classes, one more file with the same footer changes
 * no key once the footer is common. As a class is a function of the set of files alone, an incremental build
 * hands every article the same numbers as a clean one.
 */
export function countRepeats(files: readonly Float64Array[]): (prints: Float64Array) => number[] {
  const all = new Float64Array(files.reduce((sum, prints) => sum + prints.length, 0))
  let length = 0
  for (const prints of files) {
    const sorted = prints.slice().sort()
    for (const [index, print] of sorted.entries())
      if (index === 0 || print !== sorted[index - 1]) all[length++] = print
  }
  const common = repeated(all.subarray(0, length).sort())
  return (prints) => Array.from(prints, (print) => classOf((common.get(print) ?? 1) - 1))
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
