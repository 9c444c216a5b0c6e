import { GIVEN_NAMES } from '../../lib/given-names.ts'
import { foldWord } from './tokens.ts'

/** How a text writes a name: words as they stand, and folded for comparing. */
export interface NameForm {
  readonly words: readonly string[]
  readonly folded: readonly string[]
  /** "Jr.", "III", as written; null for none. */
  readonly suffix: string | null
}

export function nameForm(words: readonly string[], suffix: string | null): NameForm {
  return { words, folded: words.map((word) => foldWord(word)), suffix }
}

/** "John F. Smith" from "JOHN F. SMITH" and the like; words with small letters stay as they are. */
export function displayName(form: NameForm): string {
  const words = form.words.map((word) => (isShouted(word) ? lowerShouted(word) : word))
  return [...words, ...(form.suffix === null ? [] : [form.suffix])].join(' ')
}

function isShouted(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '')
  return (
    letters.length > 2 &&
    !word.includes('.') &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  )
}

const SHOUTED_PART = /\p{L}+/gu

function lowerShouted(word: string): string {
  return word
    .replace(SHOUTED_PART, (part) => part.charAt(0) + part.slice(1).toLowerCase())
    .replace(/^(Mc)(\p{Ll})/u, (_, mc: string, next: string) => mc + next.toUpperCase())
}

/** Whether a first name may be the other: equal, an initial of it, or a short form. */
export function givenFits(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0)
  return sameGiven(a, b)
}

const groups = new Map<string, Set<number>>()
for (const [index, line] of GIVEN_NAMES.entries())
  for (const name of line.split(' ')) {
    const known = groups.get(name)
    if (known) known.add(index)
    else groups.set(name, new Set([index]))
  }

/** "Bill" and "William": one stands in the other's list. */
function sameGiven(a: string, b: string): boolean {
  const mine = groups.get(a)
  const theirs = groups.get(b)
  if (mine === undefined || theirs === undefined) return false
  for (const index of mine) if (theirs.has(index) && isHead(index, a, b)) return true
  return false
}

/** Short forms of one name need not be each other's ("Bert" of Robert and "Rob"); one of the two must be the name. */
function isHead(index: number, a: string, b: string): boolean {
  const head = GIVEN_NAMES[index]?.split(' ', 1)[0]
  return head === a || head === b || (a.length <= 5 && b.length <= 5)
}

/** Whether two surnames may be one: equal after evening out transliteration. */
export function surnameFits(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 3 || !startAlike(a, b)) return false
  return evened(a) === evened(b)
}

/** The cheap test before the dear one: equal first letters, or such as transliterations exchange. */
function startAlike(a: string, b: string): boolean {
  const x = a.charAt(0)
  const y = b.charAt(0)
  return x === y || (EXCHANGED.includes(x) && EXCHANGED.includes(y))
}

const EXCHANGED = 'cfgkqtvwy'

/** "Zelenskiy", "Zelenskyy", "Zelensky" → "zelenski"; "Gaddafi", "Qaddafi", "Kadafi" → "kadafi". */
export function evened(folded: string): string {
  return folded
    .replace(/(?:iy|yy|ij|ii|yi|y|i)$/, 'i')
    .replace(/y(?=[^aeiou])/g, 'i')
    .replace(/(?:ei|ey|yei|ye)/g, 'e')
    .replace(/(?:kh|gh|q|ck|g(?=a)|c(?=[aou]))/g, 'k')
    .replace(/(?:ou|oo)/g, 'u')
    .replace(/(?:ff|v|w)/g, 'f')
    .replace(/(?:ts|tz|cz|tch|ch)/g, 'c')
    .replace(/(?:oe|ue|ae)/g, (pair) => pair.charAt(0))
    .replace(/(.)\1/g, '$1')
}

/** Whether `a` is `b` with one letter wrong, missing, added or swapped; long words only. */
export function isMisspelt(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1 || a.charAt(0) !== b.charAt(0))
    return false
  let start = 0
  while (start < a.length && a.charAt(start) === b.charAt(start)) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a.charAt(endA - 1) === b.charAt(endB - 1)) {
    endA--
    endB--
  }
  const left = a.slice(start, endA)
  const right = b.slice(start, endB)
  if (left.length <= 1 && right.length <= 1) return true
  return (
    left.length === 2 &&
    right.length === 2 &&
    left.charAt(0) === right.charAt(1) &&
    left.charAt(1) === right.charAt(0)
  )
}
