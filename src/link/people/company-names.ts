import type { PersonReason } from '../../model/archive.ts'
import { parseName } from '../../names/name.ts'

/** Reasons name company by the keys of names: "ida falk" → the same with the names that people are shown under. */
export function withNames(
  names: Iterable<string>,
): (reasons: readonly PersonReason[]) => readonly PersonReason[] {
  const byKey = new Map<string, string>()
  for (const name of names) {
    const { key } = parseName(name)
    if (!byKey.has(key)) byKey.set(key, name)
  }
  return (reasons) =>
    reasons.map(({ rule, facts }) => {
      const keys = facts['names']
      if (rule !== 'same-company' || !Array.isArray(keys)) return { rule, facts }
      return { rule, facts: { ...facts, names: keys.map((key: string) => byKey.get(key) ?? key) } }
    })
}
