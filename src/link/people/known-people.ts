import groups from './known-people.data.json' with { type: 'json' }
import { parseName } from './names.ts'

/**
 * Spellings of well-known people that no rule would join, or that are known by one name. They help to join what
 * texts say; nobody is seen because of them. Written from general knowledge; the first form stands for the rest.
 */
const byKey = new Map<string, string>()
for (const names of groups)
  for (const name of names) {
    const { key } = parseName(name)
    if (!byKey.has(key)) byKey.set(key, names[0] ?? name)
  }

/** For the key of a name, the one name that stands for all its known spellings; null for most. */
export function knownPerson(nameKey: string): string | null {
  return byKey.get(nameKey) ?? null
}
