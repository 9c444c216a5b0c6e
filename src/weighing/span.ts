/** Days from `first` to `last`, ends included, as day numbers; infinite where open. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** The days that are still possible: spans in order, apart from each other. Empty: none is. */
export type Days = readonly Span[]

export const always: Days = [{ first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY }]

export function from(first: number): Days {
  return [{ first, last: Number.POSITIVE_INFINITY }]
}

export function until(last: number): Days {
  return [{ first: Number.NEGATIVE_INFINITY, last }]
}

export function between(first: number, last: number): Days {
  return first <= last ? [{ first, last }] : []
}

/** Spans in any order, overlapping or not → days. */
export function union(spans: readonly Span[]): Days {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const before = merged.at(-1)
    if (before && span.first <= before.last + 1)
      merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, span.last) }
    else merged.push(span)
  }
  return merged
}

/** The days in both. */
export function both(a: Days, b: Days): Days {
  const found: Span[] = []
  for (const one of a)
    for (const two of b) {
      const first = Math.max(one.first, two.first)
      const last = Math.min(one.last, two.last)
      if (first <= last) found.push({ first, last })
    }
  return found
}

/** All other days. */
export function outside(days: Days): Days {
  const found: Span[] = []
  let first = Number.NEGATIVE_INFINITY
  for (const span of days) {
    if (span.first > first) found.push({ first, last: span.first - 1 })
    first = span.last + 1
  }
  if (first !== Number.POSITIVE_INFINITY) found.push({ first, last: Number.POSITIVE_INFINITY })
  return found
}

export function firstDay(days: Days): number {
  return days[0]?.first ?? Number.NEGATIVE_INFINITY
}
