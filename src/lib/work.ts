/** Thrown where work that is counted exceeds its budget. */
export class TooMuchWork extends Error {
  constructor() {
    super('It takes too much work')
  }
}

let left = Number.POSITIVE_INFINITY

/**
 * Do work that does not wait with a budget of steps, of which `spend` takes: what takes too many stops at the same place
 * on every machine, as a limit of time does not. Throws what the work throws, and `TooMuchWork`.
 */
export function withBudget<Result>(steps: number, work: () => Result): Result {
  const outer = left
  left = steps
  try {
    return work()
  } finally {
    left = outer
  }
}

/** Count steps before they are done, where their number may grow faster than the text. */
export function spend(steps: number): void {
  left -= steps
  if (left < 0) throw new TooMuchWork()
}
