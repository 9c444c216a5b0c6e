import { shippedRows } from '../knowledge/shipped.ts'
import { parseName } from './name.ts'

let loaded: ReadonlyMap<string, string> | null = null

/**
 * For the key of a name, the one name that stands for all known spellings of a well-known person; null for most. The list
 * helps to join what texts say; nobody is seen because of it.
 */
export function knownPerson(nameKey: string): string | null {
  loaded ??= aliases()
  return loaded.get(nameKey) ?? null
}

function aliases(): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>()
  for (const { name, spellings } of shippedRows<'name' | 'spellings'>('names/aliases.csv'))
    for (const spelling of [name, ...spellings.split('; ')]) {
      const { key } = parseName(spelling)
      if (key !== '' && !byKey.has(key)) byKey.set(key, name)
    }
  return byKey
}
