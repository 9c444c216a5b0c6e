/** A run of words of two texts: in both, or in one of them alone. */
export interface WordRun {
  readonly in: 'both' | 'first' | 'second'
  readonly text: string
}

/**
 * How two texts differ, word by word: runs in reading order. Case and marks at words count; spaces do not. Null where the texts are too long or differ in so
 * much that a list of words would help nobody.
 *
 * The shortest edit script of E. W. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1 (1986).
 */
export function compareWords(first: string, second: string): WordRun[] | null {
  const [a, b] = [wordsOf(first), wordsOf(second)]
  if (a.length > mostWords || b.length > mostWords) return null
  const trace = shortestScript(a, b)
  return trace && runsOf(a, b, trace)
}

/** The time grows with words times differences: these bound it to some ten milliseconds. */
const mostWords = 4000
const mostDifferences = 1200

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

/** The furthest places reached with 0, 1, 2 … differences; null where it takes too many. */
function shortestScript(a: readonly string[], b: readonly string[]): Int32Array[] | null {
  const most = Math.min(a.length + b.length, mostDifferences)
  const reached = new Int32Array(2 * most + 2)
  const trace: Int32Array[] = []
  for (let count = 0; count <= most; count++) {
    trace.push(reached.slice())
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let x = nextStart(reached, most, diagonal, count)
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++
      reached[most + diagonal] = x
      if (x >= a.length && x - diagonal >= b.length) return trace
    }
  }
  return null
}

/** Down from the diagonal above, or right from the one below, whichever is further on. */
function nextStart(reached: Int32Array, middle: number, diagonal: number, count: number): number {
  const [below, above] = [reached[middle + diagonal - 1] ?? 0, reached[middle + diagonal + 1] ?? 0]
  return isDown(diagonal, count, below, above) ? above : below + 1
}

function isDown(diagonal: number, count: number, below: number, above: number): boolean {
  return diagonal === -count || (diagonal !== count && below < above)
}

/** The script backwards from the end of both texts, as runs. */
function runsOf(a: readonly string[], b: readonly string[], trace: readonly Int32Array[]): WordRun[] {
  const steps: { in: WordRun['in']; word: string }[] = []
  let [x, y] = [a.length, b.length]
  for (let count = trace.length - 1; count >= 0; count--) {
    const reached = trace[count] ?? new Int32Array()
    const middle = (reached.length - 2) / 2
    const diagonal = x - y
    const [below, above] = [reached[middle + diagonal - 1] ?? 0, reached[middle + diagonal + 1] ?? 0]
    const down = isDown(diagonal, count, below, above)
    // Where the words in common begin that follow the step of this round.
    const start = count === 0 ? 0 : down ? above : below + 1
    while (x > start) {
      steps.push({ in: 'both', word: a[--x] ?? '' })
      y--
    }
    if (count === 0) break
    if (down) steps.push({ in: 'second', word: b[--y] ?? '' })
    else steps.push({ in: 'first', word: a[--x] ?? '' })
  }
  return joined(steps.reverse())
}

function joined(steps: readonly { in: WordRun['in']; word: string }[]): WordRun[] {
  const runs: { in: WordRun['in']; words: string[] }[] = []
  for (const step of steps) {
    const last = runs.at(-1)
    if (last?.in === step.in) last.words.push(step.word)
    else runs.push({ in: step.in, words: [step.word] })
  }
  return runs.map(({ in: place, words }) => ({ in: place, text: words.join(' ') }))
}
