import { append } from '../../lib/grouping.ts'
import { formalNames } from '../../names/given-names.ts'
import type { ParsedName } from '../../names/name.ts'
import { nameParts } from '../../names/parts.ts'
import { soundOf, soundOfToken } from '../../names/spelling.ts'

const SLIP_LENGTH = 5
// So many bearers of one surname and given name or initial that the name alone tells nothing.
const CROWD = 40

/** Finds names that could be spellings of one, without comparing all with all. */
export interface SpellingIndex<T> {
  add(name: ParsedName, item: T): void
  /** Items under names that may fit this one; `nameFit` decides. */
  find(name: ParsedName): T[]
}

/** An index for all fits but slips of the pen. */
export function spellingIndex<T>(): SpellingIndex<T> {
  return indexBy(ownKeys, (name) => [...fullKeys(name), ...initialKeys(name)])
}

/** An index for slips of the pen: names that differ by one letter in one word. */
export function slipIndex<T>(): SpellingIndex<T> {
  return indexBy(slipKeys, slipKeys)
}

function indexBy<T, K>(
  keysToAdd: (name: ParsedName) => K[],
  keysToFind: (name: ParsedName) => K[],
): SpellingIndex<T> {
  const items = new Map<K, T[]>()
  return {
    add: (name, item) => {
      for (const key of new Set(keysToAdd(name))) append(items, key, item)
    },
    find: (name) => {
      const found = new Set<T>()
      for (const key of keysToFind(name)) {
        const bucket = items.get(key) ?? []
        if (bucket.length <= CROWD) for (const item of bucket) found.add(item)
      }
      return [...found]
    },
  }
}

function ownKeys(name: ParsedName): string[] {
  const { sounds, folded } = name
  const last = sounds.at(-1) ?? ''
  const initial = folded[0]?.[0] ?? ''
  const keys = fullKeys(name)
  if (isInitial(folded[0] ?? '')) keys.push(`full ${last} ${initial}`, `initials ${last} ${initial}`)
  else keys.push(`initial ${last} ${initial}`)
  return keys
}

/** By surname and given name, with the long forms of a nickname, and by the words in any order or run together. */
function fullKeys({ sounds, tokens, folded }: ParsedName): string[] {
  const [first = '', ...rest] = sounds
  const last = rest.at(-1) ?? ''
  const keys = [`words ${[...sounds].sort().join(' ')}`, `letters ${sounds.join('')}`]
  if (!isInitial(folded[0] ?? '')) {
    for (const token of rest) keys.push(`name ${token} ${first}`)
    for (const formal of formalNames(tokens[0] ?? '')) keys.push(`name ${last} ${soundOfToken(formal)}`)
  }
  if (rest.length > 1) keys.push(`name ${last} ${rest[0]}`)
  // "Jürgen Größner" and "Juergen Groessner"
  if (rest.length > 0)
    keys.push(`unmarked ${soundOf(unmarked(folded.at(-1) ?? ''))} ${soundOf(unmarked(folded[0] ?? ''))}`)
  return keys
}

/** A letter, or two that stand for a first name: "th". */
function isInitial(given: string): boolean {
  return given.length < 2 || nameParts().beginnings.has(given)
}

/** Without the letters that stand for the marks of others: "groessner" → "grossner". */
function unmarked(token: string): string {
  return token.replace(/[aou]e|aa/g, (pair) => pair.charAt(0))
}

/** For "J. Kennedy" the full names with this initial and "J. F. Kennedy", for "John Kennedy" the names with this initial alone. */
function initialKeys({ sounds, folded }: ParsedName): string[] {
  const last = sounds.at(-1) ?? ''
  const initial = folded[0]?.[0] ?? ''
  if (!isInitial(folded[0] ?? '')) return [`full ${last} ${initial}`]
  return [`initial ${last} ${initial}`, `initials ${last} ${initial}`]
}

/**
 * The name, and the name with each letter of each long word left out in turn: names one slip apart share such a form.
 * Forms are hashed: there are many, and where two fall together by chance, `nameFit` tells them apart.
 */
function slipKeys({ folded }: ParsedName): number[] {
  const keys: number[] = []
  for (const [index, token] of folded.entries()) {
    if (token.length < SLIP_LENGTH) continue
    const start = hashOthers(folded, index)
    for (let left = -1; left < token.length; left++) keys.push(hashWithout(token, left, start))
  }
  return keys
}

/** Hash of the words of a name but one, and of the place of that one. */
function hashOthers(tokens: readonly string[], index: number): number {
  let hash = index + 1
  for (const [at, token] of tokens.entries())
    hash = at === index ? Math.imul(hash ^ 0x7c, 0x01000193) : hashWithout(token, -1, hash)
  return hash
}

/** Continue a hash (FNV-1a, mixed at the end) with a word and its end, one letter left out. */
function hashWithout(token: string, left: number, start: number): number {
  let hash = start
  for (let at = 0; at < token.length; at++)
    if (at !== left) hash = Math.imul(hash ^ token.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ 0x20, 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 0
}
