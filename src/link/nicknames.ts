import data from './nicknames.data.json' with { type: 'json' }

// Short forms that the shipped list lacks.
const MORE: Readonly<Record<string, string>> = {
  antony: 'tony',
  vladimir: 'vlad volodya',
  volodymyr: 'vladimir',
  mykola: 'nikolai',
  mykhailo: 'mikhail',
  dmytro: 'dmitry',
  benjamin: 'bibi binyamin',
  francisco: 'paco pancho',
  jose: 'pepe',
  jozef: 'joseph',
  johannes: 'hans jan',
  mohammed: 'mo',
  sergio: 'checo',
}

/** A given name → the names whose short form it is, and itself. */
const formalOf = new Map<string, Set<string>>()
for (const [formal, short] of [...Object.entries(data.names), ...Object.entries(MORE)])
  for (const name of short.split(' ')) {
    const known = formalOf.get(name) ?? new Set()
    known.add(formal)
    formalOf.set(name, known)
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
