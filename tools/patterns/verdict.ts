import { runInNewContext } from 'node:vm'
import type { Diagnostics } from 'recheck'
import type { Pattern } from './collect.ts'

/** What is known of the time that a pattern takes. Only the last one is a fault. */
export type Verdict =
  /** It grows with the length of the text. */
  | { readonly kind: 'linear' }
  /** Found to grow faster for short texts, but measured to grow with the length: its repetitions are limited. */
  | { readonly kind: 'bounded' }
  /** A text for which it grows faster. */
  | { readonly kind: 'slow'; readonly complexity: string; readonly attack: string }

/** Judge what recheck says: what its fuzzing finds is tried out, as it takes a limited repetition for an unlimited one. */
export function judge(pattern: Pattern, found: Diagnostics): Verdict {
  if (found.status === 'safe') return { kind: 'linear' }
  if (found.status === 'unknown') return tryOut(pattern)
  if (found.complexity.isFuzz && isBounded(pattern, (length) => attackOf(found.attack, length)))
    return { kind: 'bounded' }
  return { kind: 'slow', complexity: found.complexity.summary, attack: found.attack.pattern }
}

type Attack = Extract<Diagnostics, { status: 'vulnerable' }>['attack']

/** Whether a text, four times as long, takes about four times as long. */
function isBounded(pattern: Pattern, attack: (length: number) => string): boolean {
  const short = seconds(pattern, attack(40_000))
  if (short > 0.5) return false
  const long = seconds(pattern, attack(160_000))
  return long < 0.02 || (long < 0.5 && long / short < 6)
}

/**
 * What recheck cannot decide in time, as limited repetitions make its automata large: the characters and words of the
 * pattern itself, each repeated, alone and in pairs.
 */
function tryOut(pattern: Pattern): Verdict {
  const words = [...new Set(pattern.source.match(/[a-z]{2,12}/gi) ?? [])].slice(0, 30)
  const marks = [...new Set(['\t', ' ', '\n', 'a', 'A', '0', ...(pattern.source.match(/[^\w\\^|?]/g) ?? [])])]
  const pairs = marks
    .slice(0, 14)
    .flatMap((mark) => [...words, 'a', '0', '\t'].map((word) => `${mark}${word}`))
  for (const pump of [...marks, ...words, ...pairs]) {
    const times = (length: number): number => Math.ceil(length / pump.length)
    if (!isBounded(pattern, (length) => `${pump.repeat(times(length))}\0`))
      return { kind: 'slow', complexity: 'measured', attack: `${JSON.stringify(pump)} repeated` }
  }
  return { kind: 'bounded' }
}

function attackOf({ pumps, suffix }: Attack, length: number): string {
  const size = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  const times = Math.ceil(length / Math.max(1, size))
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix
}

/** Seconds of the processor, the best of three; infinite where it does not end. */
function seconds({ source, flags }: Pattern, text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 3; attempt++) {
    const start = process.cpuUsage().user
    try {
      runInNewContext(
        "text.replace(new RegExp(source, flags), '')",
        { text, source, flags },
        { timeout: 5_000 },
      )
    } catch {
      return Number.POSITIVE_INFINITY
    }
    best = Math.min(best, (process.cpuUsage().user - start) / 1_000_000)
  }
  return best
}
