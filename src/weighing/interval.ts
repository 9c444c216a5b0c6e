import type { Posterior } from './posterior.ts'
import type { Span } from './span.ts'

/** The shortest interval of whole days that holds `share` of the chance. */
export function shortestInterval({ starts, density }: Posterior, share: number): Span {
  const mass = density.map((value, i) => value * ((starts[i + 1] ?? 0) - (starts[i] ?? 0)))
  const wanted = share * mass.reduce((a, b) => a + b, 0)
  let best: Span = { first: starts[0] ?? 0, last: (starts.at(-1) ?? 1) - 1 }
  const keep = (first: number, last: number): void => {
    if (last - first < best.last - best.first) best = { first, last }
  }
  // One end of the shortest interval lies where something changes: try each stretch as its first, then as its last.
  let end = 0
  let held = 0
  for (let begin = 0; begin < mass.length; begin++) {
    while (end < mass.length && held < wanted) held += mass[end++] ?? 0
    if (held < wanted) break
    const over = (held - wanted) / (density[end - 1] || 1)
    keep(starts[begin] ?? 0, (starts[end] ?? 0) - 1 - Math.floor(over))
    held -= mass[begin] ?? 0
  }
  let begin = mass.length
  held = 0
  for (let last = mass.length - 1; last >= 0; last--) {
    while (begin > 0 && held < wanted) held += mass[--begin] ?? 0
    if (held < wanted) break
    const over = (held - wanted) / (density[begin] || 1)
    keep((starts[begin] ?? 0) + Math.floor(over), (starts[last + 1] ?? 0) - 1)
    held -= mass[last] ?? 0
  }
  return best
}
