import type { Stated } from '../../model/document.ts'
import type { Origin } from '../../model/origin.ts'

/** What a page states in one place. */
export function claim<T>(value: T, origin: Origin): Stated<T> {
  return { value, basis: 'stated', origin, line: null }
}

/** The values of several places, without those that are empty or too long for one. */
export function claims(list: readonly (readonly [value: string, origin: Origin])[]): Stated<string>[] {
  return list.flatMap(([value, origin]) =>
    value !== '' && value.length <= 120 ? [claim(value, origin)] : [],
  )
}
