import type { PersonReason } from '../../model/archive.ts'
import { parseName } from '../../names/name.ts'

/**
 * Reasons name company by the keys of names: "ida falk" → the same with the names that people are shown under; one by whom nobody is
 * shown as an article writes it ("Ida J. Falk").
 *
 * @param written all spellings, asked for only where a key is nobody's who is shown
 */
export function withNames(
  names: Iterable<string>,
  written: () => Iterable<string>,
): (reasons: readonly PersonReason[]) => readonly PersonReason[] {
  const shown = byKeys(names)
  let others: ReadonlyMap<string, string> | undefined
  const nameOf = (key: string): string => {
    const name = shown.get(key)
    if (name !== undefined) return name
    others ??= byKeys(written())
    return others.get(key) ?? key
  }
  return (reasons) =>
    reasons.map(({ rule, facts }) => {
      const keys = facts['names']
      if (rule !== 'same-company' || !Array.isArray(keys)) return { rule, facts }
      return { rule, facts: { ...facts, names: keys.map((key: string) => nameOf(key)) } }
    })
}

/** The first name of each key. */
function byKeys(names: Iterable<string>): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>()
  for (const name of names) {
    const { key } = parseName(name)
    if (!byKey.has(key)) byKey.set(key, name)
  }
  return byKey
}
