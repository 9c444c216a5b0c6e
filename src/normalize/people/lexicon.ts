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
} as const

export type FlagName = keyof typeof Flag

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

/** Word hash → flags, by open addressing. */
export interface Lexicon {
  readonly keys: Int32Array
  readonly flags: Int32Array
  readonly mask: number
}

export function lexiconOf(lists: readonly Int32Array[]): Lexicon {
  let total = 0
  for (const list of lists) total += list.length
  let size = 1024
  while (size < total * 1.6) size *= 2
  const lexicon = { keys: new Int32Array(size), flags: new Int32Array(size), mask: size - 1 }
  for (let bit = 0; bit < lists.length; bit++) {
    const list = lists[bit] ?? new Int32Array(0)
    for (let i = 0; i < list.length; i++) add(lexicon, list[i] ?? 0, 1 << bit)
  }
  return lexicon
}

/** Flags of a word by its hash; 0 for an unknown word. */
export function flagsOf(lexicon: Lexicon, hash: number): number {
  const { keys, flags, mask } = lexicon
  let slot = spread(hash) & mask
  for (;;) {
    const found = flags[slot] ?? 0
    if (found === 0) return 0
    if (keys[slot] === hash) return found
    slot = (slot + 1) & mask
  }
}

function add(lexicon: Lexicon, hash: number, flag: number): void {
  const { keys, flags, mask } = lexicon
  let slot = spread(hash) & mask
  while ((flags[slot] ?? 0) !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask
  keys[slot] = hash
  flags[slot] = (flags[slot] ?? 0) | flag
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}
