import { append } from './grouping.ts'
import { type ParsedName, soundOfToken } from './names.ts'
import { formalNames } from './nicknames.ts'

const TYPO_LENGTH = 5
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
export function typoIndex<T>(): SpellingIndex<T> {
  return indexBy(slipKeys, slipKeys)
}

function indexBy<T>(
  keysToAdd: (name: ParsedName) => string[],
  keysToFind: (name: ParsedName) => string[],
): SpellingIndex<T> {
  const items = new Map<string, T[]>()
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
  const [first, last] = [sounds[0] ?? '', sounds.at(-1) ?? '']
  const initial = folded[0]?.[0] ?? ''
  const keys = fullKeys(name)
  if (first.length === 1) keys.push(`full ${last} ${initial}`)
  else keys.push(`initial ${last} ${initial}`)
  return keys
}

/** By surname and given name, with the long forms of a nickname, and by the words in any order or run together. */
function fullKeys({ sounds, tokens }: ParsedName): string[] {
  const [first = '', ...rest] = sounds
  const last = rest.at(-1) ?? ''
  const keys = [`words ${[...sounds].sort().join(' ')}`, `letters ${sounds.join('')}`]
  if (first.length > 1) {
    for (const token of rest) keys.push(`name ${token} ${first}`)
    for (const formal of formalNames(tokens[0] ?? '')) keys.push(`name ${last} ${soundOfToken(formal)}`)
  }
  if (rest.length > 1) keys.push(`name ${last} ${rest[0]}`)
  return keys
}

/** For "J. Kennedy" the full names with this initial, for "John Kennedy" the names with this initial alone. */
function initialKeys({ sounds, folded }: ParsedName): string[] {
  const [first, last] = [sounds[0] ?? '', sounds.at(-1) ?? '']
  const initial = folded[0]?.[0] ?? ''
  return [first.length === 1 ? `initial ${last} ${initial}` : `full ${last} ${initial}`]
}

/** The name with each letter of each long word left out in turn: names one slip apart share such a form. */
function slipKeys({ folded }: ParsedName): string[] {
  const keys: string[] = []
  for (const [index, token] of folded.entries()) {
    if (token.length < TYPO_LENGTH) continue
    const before = folded.slice(0, index).join(' ')
    const after = folded.slice(index + 1).join(' ')
    keys.push(`${before}|${token}|${after}`)
    for (let at = 0; at < token.length; at++)
      keys.push(`${before}|${token.slice(0, at)}${token.slice(at + 1)}|${after}`)
  }
  return keys
}
