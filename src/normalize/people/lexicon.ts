/** What a word is known to be. A word may be many things ("Jordan": given name, surname, country). */
export const Flag = {
  given: 1 << 0,
  surname: 1 << 1,
  /** A town or city. */
  town: 1 << 2,
  /** A country, state, continent or province. */
  country: 1 << 3,
  /** "Swede", "Kenyan". */
  nationality: 1 << 4,
  /** "Bank", "Inc", "University": part of the name of an organization. */
  organization: 1 << 5,
  /** "President", "Sen": stands before a name. */
  title: 1 << 6,
  /** "captain", "spokesman": what somebody is. */
  role: 1 << 7,
  /** Months and days of the week. */
  calendar: 1 << 8,
  /** "said", "told". */
  saying: 1 << 9,
  /** "van", "de", "bin". */
  particle: 1 << 10,
  /** An everyday English word. */
  common: 1 << 11,
  /** A less common English word. */
  word: 1 << 12,
  /** A company, brand, outlet, club or party known by this one word. */
  brand: 1 << 13,
  /** "River", "Street", "Cup", "Prize", "Hurricane": part of a name that is no person's. */
  thing: 1 << 14,
  /** "Jr", "III". */
  suffix: 1 << 15,
  /** A famous person known by one name. */
  mononym: 1 << 16,
  /** "wife", "son", "brother". */
  kin: 1 << 17,
  /** "in", "near", "from": a place may follow. */
  locative: 1 << 18,
  /** First word of a listed phrase. */
  phrase: 1 << 19,
  /** Only from phrases: a token inside a listed place, organization or other thing. */
  inPlace: 1 << 20,
  inOrganization: 1 << 21,
  inThing: 1 << 22,
  /** Inside a known full name. */
  inPerson: 1 << 23,
  /** "Mr", "Mrs", "Dr": stands before a name and nothing else. */
  honorific: 1 << 24,
  /** A given name that is one of the common ones. */
  commonGiven: 1 << 25,
  /** A name only without its genitive "s". */
  genitive: 1 << 26,
} as const

export type FlagName = Exclude<keyof typeof Flag, 'genitive'>

/** Names of the word lists in the order in which the model file holds them. */
export const LISTS = [
  'given',
  'surname',
  'town',
  'country',
  'nationality',
  'organization',
  'title',
  'role',
  'calendar',
  'saying',
  'particle',
  'common',
  'word',
  'brand',
  'thing',
  'suffix',
  'mononym',
  'kin',
  'locative',
  'phrase',
  'inPlace',
  'inOrganization',
  'inThing',
  'inPerson',
  'honorific',
  'commonGiven',
] as const satisfies readonly FlagName[]

/**
 * Word hash → flags, as it lies in the model file: nothing is unpacked but where each bucket starts. A hash is mixed;
 * its upper 16 bits are the bucket, its lower 16 the key, so that no two hashes are taken for one.
 */
export interface Lexicon {
  /** Where each bucket starts in `keys`; one more at the end. */
  readonly starts: Uint32Array
  readonly keys: Uint16Array
  /** For each key, the place of its flags in `flags`. */
  readonly kinds: Uint16Array
  /** The sets of flags that occur. */
  readonly flags: Int32Array
}

/** Makes the lexicon of the word hashes of each of `LISTS`. */
export function lexiconOf(lists: readonly Iterable<number>[]): Lexicon {
  const found = new Map<number, number>()
  for (const [bit, list] of lists.entries())
    for (const hash of list) {
      const mixed = spread(hash)
      found.set(mixed, (found.get(mixed) ?? 0) | (1 << bit))
    }
  const entries = [...found].sort(([a], [b]) => a - b)
  const flags = Int32Array.from(new Set([...found.values()].sort((a, b) => a - b)))
  const kindOf = new Map([...flags].map((set, kind) => [set, kind]))
  const counts = new Uint8Array(BUCKETS)
  for (const [mixed] of entries) counts[mixed >>> 16] = (counts[mixed >>> 16] ?? 0) + 1
  return {
    starts: startsOf(counts),
    keys: Uint16Array.from(entries, ([mixed]) => mixed & 0xffff),
    kinds: Uint16Array.from(entries, ([, set]) => kindOf.get(set) ?? 0),
    flags,
  }
}

/** Flags of a word by its hash; 0 for an unknown word. */
export function flagsOf(lexicon: Lexicon, hash: number): number {
  const { starts, keys, kinds, flags } = lexicon
  const mixed = spread(hash)
  const bucket = mixed >>> 16
  const key = mixed & 0xffff
  const end = starts[bucket + 1] ?? 0
  for (let at = starts[bucket] ?? 0; at < end; at++) if (keys[at] === key) return flags[kinds[at] ?? 0] ?? 0
  return 0
}

/** What is mixed into the hash of a word that is listed for one language alone: English "die" is not German "die". */
export function languageSalt(language: string): number {
  let salt = 0
  for (let at = 0; at < language.length; at++)
    salt = Math.imul(salt ^ language.charCodeAt(at), 0x5bd1e995) | 1
  return salt
}

export const BUCKETS = 1 << 16

/** Where each bucket starts, from how many keys each has. */
export function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(BUCKETS + 1)
  let sum = 0
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    starts[bucket] = sum
    sum += counts[bucket] ?? 0
  }
  starts[BUCKETS] = sum
  return starts
}

/** One to one, so that hashes that differ stay so. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> 0
}
