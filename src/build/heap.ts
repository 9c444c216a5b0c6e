import { setFlagsFromString } from 'node:v8'

/** Above this many clippings memory is scarcer than time. */
export const manyClippings = 20_000

/** Bytes below which a build does one thing after the other, where it does several at a time otherwise. */
const scarce = 2_000_000_000

/** Bytes that the main thread of a build of 10,000 articles takes, and each thread beside it (docs/performance.md). */
const [mainThread, oneThread] = [450_000_000, 200_000_000]

/** Whether a build may take so little memory that it does better to take longer. `memory` is null for no limit. */
export function isScarce(memory: number | null | undefined): boolean {
  return typeof memory === 'number' && memory < scarce
}

/** How many of the `wanted` threads fit into a memory. */
export function threadsWithin(memory: number | null, wanted: number): number {
  if (memory === null) return wanted
  return Math.max(0, Math.min(wanted, Math.floor((memory - mainThread) / oneThread)))
}

/**
 * Collect garbage early in this process, in all its threads. Left to itself V8 lets a heap grow to several times of
 * what is alive before it looks for what is not: a clean build of 10,000 articles takes 400 MB more for that, and no
 * second less. A build that makes little again, without threads, is done a fifth sooner for it. Where memory is scarce,
 * earlier still: a tenth more time, a third less memory.
 */
export function collectEarly(memory: number | null = null): void {
  setFlagsFromString(`--heap-growing-percent=${isScarce(memory) ? 20 : 40}`)
}
