import { setFlagsFromString } from 'node:v8'

/**
 * How V8 runs our code, which is large and of which much runs seldom. Left to itself it optimizes a function when some
 * 66 kB of its bytecode ran, which takes a quarter of all time of the processor at a thousand articles: six times as late
 * costs nothing there. And it makes bytecode of a pattern before machine code, though nearly all patterns run again: the
 * number is how often a new one runs as bytecode. (`--no-regexp-tier-up` says the same, and crashes a process that has
 * begun: what ran once as bytecode is taken for machine code.)
 *
 * The young generation is swept by one thread: several wait for each other more than they help, as all cores have work.
 * (Other parts of collecting in one thread would help as well, and crash a process that has begun.)
 */
export const engineFlags: readonly string[] = [
  '--interrupt-budget=400000',
  '--regexp-tier-up-ticks=0',
  '--no-parallel-scavenge',
]

/** Tell this process so, with all its threads. */
export function tuneEngine(): void {
  for (const flag of engineFlags) setFlagsFromString(flag)
}
