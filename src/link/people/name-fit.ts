import type { ParsedName } from './names.ts'
import { areOneGivenName } from './nicknames.ts'

/**
 * How two spellings could be one name, from sure to doubtful:
 * `same` one key · `middle` "John F. Kennedy", "John Kennedy" · `sound` "Phillip", "Philip" ·
 * `nickname` "Bill", "William" · `order` "Jinping Xi" · `initial` "J. Kennedy" ·
 * `part` "Hillary Rodham", "Hillary Rodham Clinton" · `typo` "Blnken", "Blinken" ·
 * `suffix` "Eric H. Holder Jr.", "Eric Holder".
 */
export type Fit = (typeof FITS)[number]

const FITS = ['same', 'middle', 'sound', 'nickname', 'order', 'initial', 'part', 'typo', 'suffix'] as const
const TYPO_LENGTH = 5

/** How two names fit, or null where they are two: other surname, other middle initial, Jr. and Sr. */
export function nameFit(a: ParsedName, b: ParsedName): Fit | null {
  if (a.key === b.key) return 'same'
  if (a.suffix !== b.suffix) return suffixFit(a, b)
  if (a.folded.join('') === b.folded.join('')) return 'same'
  return surnameFit(a, b) ?? orderFit(a, b) ?? partFit(a, b) ?? typoFit(a, b)
}

/** A father is often known better than his son: "Jr." is left out only where the name is else shorter too. */
function suffixFit(a: ParsedName, b: ParsedName): Fit | null {
  const [longer, shorter] = a.suffix === '' ? [b, a] : [a, b]
  if (shorter.suffix !== '' || longer.tokens.length <= shorter.tokens.length) return null
  const fit = surnameFit(longer, shorter)
  return fit && fit !== 'initial' ? 'suffix' : null
}

/** The more doubtful of two fits. */
export function weaker(a: Fit, b: Fit): Fit {
  return FITS.indexOf(a) > FITS.indexOf(b) ? a : b
}

/** Same surname: given names and what stands between decide. */
function surnameFit(a: ParsedName, b: ParsedName): Fit | null {
  const surname = tokenFit(last(a.folded), last(b.folded), last(a.sounds), last(b.sounds))
  if (!surname || a.tokens.length < 2 || b.tokens.length < 2) return null
  const middles = middlesFit(a.folded.slice(1, -1), b.folded.slice(1, -1))
  const given = givenFit(a, b)
  if (given && middles) return weaker(weaker(surname, given), middles)
  // "J. Edgar Hoover", "Edgar Hoover"; "J. Christopher Stevens", "Chris Stevens"
  const [longer, shorter] = a.tokens.length > b.tokens.length ? [a, b] : [b, a]
  if (longer.tokens[0]?.length !== 1 || longer.tokens.length !== shorter.tokens.length + 1) return null
  if (longer.folded.slice(1).join(' ') === shorter.folded.join(' ')) return 'middle'
  const isShort =
    longer.folded.slice(2).join(' ') === shorter.folded.slice(1).join(' ') &&
    areOneGivenName(longer.tokens[1] ?? '', shorter.tokens[0] ?? '')
  return isShort ? 'nickname' : null
}

function givenFit(a: ParsedName, b: ParsedName): Fit | null {
  const [first, second] = [a.folded[0] ?? '', b.folded[0] ?? '']
  const fit = tokenFit(first, second, a.sounds[0] ?? '', b.sounds[0] ?? '')
  if (fit) return fit
  if (first.length === 1 || second.length === 1) return first[0] === second[0] ? 'initial' : null
  return areOneGivenName(a.tokens[0] ?? '', b.tokens[0] ?? '') ? 'nickname' : null
}

function tokenFit(a: string, b: string, soundA: string, soundB: string): Fit | null {
  if (a === b) return 'same'
  return soundA === soundB && !isOtherGender(a, b) ? 'sound' : null
}

/**
 * Names between the first and the last: the shorter list must stand in the longer, in order. Initials must match
 * from the first on: "George W. Bush" is not "George H. W. Bush".
 */
function middlesFit(a: readonly string[], b: readonly string[]): Fit | null {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a]
  const strict = shorter.some((token) => token.length === 1)
  let at = 0
  for (const token of shorter) {
    while (!strict && at < longer.length && !isAbbreviation(longer[at] ?? '', token)) at++
    if (at === longer.length || !isAbbreviation(longer[at] ?? '', token)) return null
    at++
  }
  return longer.join(' ') === shorter.join(' ') ? 'same' : 'middle'
}

function isAbbreviation(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0])
}

/** "Xi Jinping", "Jinping Xi"; "Kim Jong Un", "Jong Un Kim". */
function orderFit(a: ParsedName, b: ParsedName): Fit | null {
  const { folded } = a
  if (folded.length !== b.folded.length || folded.length > 3 || folded.length < 2) return null
  const other = b.folded.join(' ')
  const turned =
    [...folded.slice(1), folded[0]].join(' ') === other ||
    [last(folded), ...folded.slice(0, -1)].join(' ') === other
  return turned ? 'order' : null
}

/**
 * All of the shorter name stands in the longer, given name first: a second surname, or the name before marriage;
 * or it is the end of the longer: "Anna Maria Quist", "Maria Quist".
 */
function partFit(a: ParsedName, b: ParsedName): Fit | null {
  const [longer, shorter] = a.tokens.length > b.tokens.length ? [a, b] : [b, a]
  if (longer.tokens.length === shorter.tokens.length || shorter.tokens.length < 2) return null
  if (longer.folded.slice(-shorter.folded.length).join(' ') === shorter.folded.join(' ')) return 'part'
  if (longer.folded[0] !== shorter.folded[0]) return null
  let at = 0
  for (const token of shorter.folded) {
    at = longer.folded.indexOf(token, at) + 1
    if (at === 0) return null
  }
  return 'part'
}

/** One slip of the pen in one long word, the rest alike. */
function typoFit(a: ParsedName, b: ParsedName): Fit | null {
  if (a.folded.length !== b.folded.length || a.folded.length < 2) return null
  const differing = a.folded.flatMap((token, index) => (token === b.folded[index] ? [] : [index]))
  const [only] = differing
  if (differing.length !== 1 || only === undefined) return null
  return isSlip(a.folded[only] ?? '', b.folded[only] ?? '') ? 'typo' : null
}

/** One letter more, less, other, or two letters swapped. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < TYPO_LENGTH || Math.abs(a.length - b.length) > 1 || isOtherGender(a, b))
    return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** "Daniel" and "Daniela", "Mario" and "Maria": two people, not two spellings. */
function isOtherGender(a: string, b: string): boolean {
  const stem = (text: string): string => text.replace(/[aeiouy]$/, '')
  return a !== b && stem(a) === stem(b)
}

function last(tokens: readonly string[]): string {
  return tokens.at(-1) ?? ''
}
