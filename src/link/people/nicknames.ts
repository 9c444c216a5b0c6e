import { GIVEN_NAMES } from '../../lib/given-names.ts'

/** A given name → the names whose short form it is. */
const formalOf = new Map<string, Set<string>>()
for (const line of GIVEN_NAMES) {
  const [formal = '', ...short] = line.split(' ')
  for (const name of short) {
    const known = formalOf.get(name) ?? new Set()
    known.add(formal)
    formalOf.set(name, known)
  }
}

/** The given names that this one may be short for: "bill" → "william". */
export function formalNames(given: string): readonly string[] {
  return [...(formalOf.get(given) ?? [])]
}

/** One is a short form of the other ("bill", "william"), or both of a third ("bill", "billy"). */
export function areOneGivenName(a: string, b: string): boolean {
  const [ofA, ofB] = [formalOf.get(a), formalOf.get(b)]
  if (ofA?.has(b) || ofB?.has(a)) return true
  return ofA !== undefined && ofB !== undefined && [...ofA].some((formal) => ofB.has(formal))
}
