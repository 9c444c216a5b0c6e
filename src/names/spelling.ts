import { shippedRows } from '../knowledge/shipped.ts'
import { alternatives } from '../languages/word-sets.ts'
import { once } from '../lib/once.ts'
import { nameParts } from './parts.ts'

/** Families of spellings that no rule catches → the form that stands for all. */
let families: ReadonlyMap<string, string> | null = null

function familyOf(token: string): string | undefined {
  families ??= new Map(
    shippedRows<'name' | 'spellings'>('names/spellings.csv').flatMap(({ name, spellings }) =>
      [name, ...spellings.split(' ')].map((form): [string, string] => [form, name]),
    ),
  )
  return families.get(token)
}

/** Spellings of one name from other scripts, by rules that join no two usual names of their own: "zelenskiy" → "zelensky". */
export function foldToken(token: string): string {
  if (token.length < 4) return token
  return familyOf(token) ?? token.replace(/(?:iy|yy|yi|ii|ij|y|i)$/, 'y')
}

const sounds = new Map<string, string>()
const SOUNDS_LIMIT = 100_000

/** A coarse key: spellings that may be one name sound alike. Only ever used together with other evidence. */
export function soundOf(token: string): string {
  if (token.length < 3) return token
  const known = sounds.get(token)
  if (known !== undefined) return known
  if (sounds.size >= SOUNDS_LIMIT) sounds.clear()
  const sound = sounded(token)
  sounds.set(token, sound)
  return sound
}

function sounded(token: string): string {
  return slavic().ending.test(token) ? slavicSound(token) : plainSound(token)
}

/** How surnames of Slavic languages end, and the letters that languages write their hushing sounds with. */
const slavic = once((): { readonly ending: RegExp; readonly son: RegExp; readonly hushing: RegExp } => {
  const { slavicEndings, slavicHushing } = nameParts()
  const sons = [...slavicEndings].filter((ending) => /^[vw][iy]./.test(ending))
  return {
    ending: new RegExp(`.{3}(?:${alternatives([...slavicEndings])})$`),
    son: new RegExp(`(?:${alternatives(sons)})$`),
    // Italian has "c" before "io".
    hushing: new RegExp(`${alternatives([...slavicHushing])}|s?ci(?=o)`, 'g'),
  }
})

/**
 * One key for what each language writes of its own: "khrushchev", "chruschtschow", "khrouchtchev" and "chroesjtsjov". Hushing
 * sounds and "kh" are one letter, so are "s", "z" and "ts", which German writes alike.
 */
function slavicSound(token: string): string {
  const { son, hushing } = slavic()
  return token
    .replace(son, 'viS')
    .replace(/^[jyi]e/, 'e')
    .replace(/^j(?=ou|[^aeiouy])/, 'S')
    .replace(hushing, 'S')
    .replace(/S+/g, 'S')
    .replace(/(?<![tscz])[tscz]{1,6}(?=ky?$)/, 'z')
    .replace(/t[sz]|[szc]/g, 'z')
    .replace(/o[uoe]/g, 'u')
    .replace(/w|ff/g, 'v')
    .replace(/[iyj]?o(?=v$)/, (end, at: number, all: string) =>
      end.length > 1 || all.charAt(at - 1) === 'S' ? 'e' : end,
    )
    .replace(/(?<=[^aeiou])[ijy]e/g, 'e')
    .replace(/(?<=[^aeiou])j/g, '')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
}

function plainSound(token: string): string {
  return (
    token
      // "Hallonqvist", "Hallonquist"
      .replace(/(?:q[uv]|k[vw])ist$/, 'kvist')
      .replace(/sch|sh|ch|tsch/g, 'S')
      .replace(/ph/g, 'f')
      .replace(/zh|dzh|dj/g, 'j')
      .replace(/([bcdgkprt])h/g, '$1')
      .replace(/ck|q|c/g, 'k')
      .replace(/ts|tz/g, 'z')
      .replace(/w/g, 'v')
      .replace(/ou|oo/g, 'u')
      .replace(/ee|ie|ey|y/g, 'i')
      .replace(/h$/, '')
      .replace(/(.)\1+/g, '$1')
  )
}

/** How a single name sounds, as in `sounds`. */
export function soundOfToken(token: string): string {
  return soundOf(foldToken(token))
}

const LEAST_EVENED = 5

/**
 * Two surnames that differ as transliterations do, more than sound tells: "qaddafi" and "kadafi", "romanov" and
 * "romanoff", "mueller" and "muller". Long words only.
 */
export function areTransliterations(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LEAST_EVENED || Math.abs(a.length - b.length) > 3 || !startAlike(a, b))
    return false
  return evened(a) === evened(b)
}

/** The cheap test before the dear one: equal first letters, or such as transliterations exchange. */
function startAlike(a: string, b: string): boolean {
  const [x, y] = [a.charAt(0), b.charAt(0)]
  return x === y || (EXCHANGED.includes(x) && EXCHANGED.includes(y))
}

const EXCHANGED = 'cfgkqtvwy'

/** "zelenskiy", "zelenskyy", "zelensky" → "zelenski"; "gaddafi", "qaddafi", "kadafi" → "kadafi". */
function evened(token: string): string {
  return token
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

const SLIP_LENGTH = 5

/**
 * A slip of the pen: one letter more, less, other, two letters swapped, or one that a machine read as two, the first letter aside.
 * Long words only, and none that are two names by their ending.
 */
export function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SLIP_LENGTH || Math.abs(a.length - b.length) > 1) return false
  if (a.charAt(0) !== b.charAt(0) || areOfOtherGender(a, b) || differInEnding(a, b)) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if ((left.length <= 1 && right.length <= 1) || MISREAD.has(`${left} ${right}`)) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** Letters that a machine reads for others: "Desrnond" for "Desmond". */
const MISREAD: ReadonlySet<string> = new Set(['rn m', 'm rn', 'vv w', 'w vv', 'cl d', 'd cl', 'li h', 'h li'])

/** "Clark" and "Clarke", "Sharp" and "Sharpe": two names that are told apart by their last vowel. */
function differInEnding(a: string, b: string): boolean {
  const stem = (text: string): string => text.replace(/[aeiouy]$/, '')
  return a !== b && stem(a) === stem(b)
}

/** "Daniel" and "Daniela", "Mario" and "Maria", "Ivanov" and "Ivanova", "Zelensky" and "Zelenska", "Krasnaya". */
export function areOfOtherGender(a: string, b: string): boolean {
  if (a === b) return false
  const [of, other] = [a, b].map(femaleStem)
  return (of !== null && of === maleStem(b)) || (other !== null && other === maleStem(a))
}

function femaleStem(token: string): string | null {
  const found = /^(.{2,})(?:aya|aia)$|^(.{3,})a$/.exec(token)
  return found ? (found[1] ?? found[2] ?? null) : null
}

function maleStem(token: string): string {
  return token.endsWith('a') ? '' : token.replace(/(?:iy|yy|yi|[eiouy])$/, '')
}
