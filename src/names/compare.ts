import { areOneGivenName, isGivenName } from './given-names.ts'
import { type Fit, isFit, type Level, weaker } from './levels.ts'
import { type ParsedName, parseName } from './name.ts'
import { nameParts } from './parts.ts'
import { areOfOtherGender, areTransliterations, isSlip } from './spelling.ts'
import { startsWithSurname } from './surname-first.ts'

/** One part of two names, and how it compares: { part: "given", level: "nickname", a: "bill", b: "william" }. */
export interface NameReason {
  readonly part: 'given' | 'middle' | 'surname' | 'suffix' | 'order' | 'words'
  readonly level: Level
  readonly a: string
  readonly b: string
}

/** How two names compare as a whole, and the parts that are not simply equal. */
export interface Comparison {
  readonly level: Level
  readonly reasons: readonly NameReason[]
}

const EXACT: Comparison = { level: 'exact', reasons: [] }

/**
 * Compare two names: within an article and across articles alike. The level is that of the weakest part; a part that
 * differs decides, whatever else is alike. Symmetric.
 */
export function compare(a: ParsedName, b: ParsedName): Comparison {
  if (a.key === b.key || a.typed === b.key || a.key === b.typed) return EXACT
  const words = asTyped(compareWords(a, b), a, b)
  if (!isFit(words.level)) return words
  if (a.isByHusband !== b.isByHusband) return spouses(a, b)
  if (a.suffix === b.suffix) return words
  const level: Level = a.suffix === '' || b.suffix === '' ? 'suffix-omitted' : 'different-suffix'
  return withReason(words, { part: 'suffix', level, a: a.suffix, b: b.suffix })
}

/** "G. Größner" and "Gerd Groessner" fit where the marks of the one are written as typewriters write them, as the other has them. */
function asTyped(words: Comparison, a: ParsedName, b: ParsedName): Comparison {
  const areMarked = [a, b].map(({ key, typed }) => key !== typed)
  if (isFit(words.level) || areMarked[0] === areMarked[1]) return words
  const typed = areMarked[0] ? compareWords(parseName(a.typed), b) : compareWords(a, parseName(b.typed))
  return isFit(typed.level) && typed.level !== 'slip' ? typed : words
}

/** "Mrs. Martin Hale" and "Martin Hale" are two. */
function spouses(a: ParsedName, b: ParsedName): Comparison {
  const reason = { part: 'given', level: 'different-gender', a: a.key, b: b.key } as const
  return { level: 'different-gender', reasons: [reason] }
}

/** Whether two names can be one person's, and how; null where they cannot. */
export function nameFit(a: ParsedName, b: ParsedName): Fit | null {
  const { level } = compare(a, b)
  return isFit(level) ? level : null
}

/** Two given names alone: "bill" and "william", "w" and "william". */
export function compareGiven(a: string, b: string): Level {
  if (a === b) return 'exact'
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'different-given'
  if (isBeginningOf(a, b) || isBeginningOf(b, a)) return 'initial'
  if (areOneGivenName(a, b)) return 'nickname'
  if (areOfOtherGender(a, b)) return 'different-gender'
  if (isGivenName(a) && isGivenName(b)) return 'different-given'
  return isSlip(a, b) ? 'slip' : 'different-given'
}

/** "th" of "theodor" and "thomas": what papers write for an initial. */
function isBeginningOf(short: string, long: string): boolean {
  return long.length > 3 && nameParts().beginnings.has(short) && long.startsWith(short)
}

/** Two surnames alone: "zelenskiy" and "zelensky", "blinken" and "blnken". */
export function compareSurnames(a: string, b: string): Level {
  if (a === b) return 'exact'
  if (areOfOtherGender(a, b)) return 'different-gender'
  if (areTransliterations(a, b)) return 'transliteration'
  return isSlip(a, b) ? 'slip' : 'different-surname'
}

function compareWords(a: ParsedName, b: ParsedName): Comparison {
  if (a.letters === b.letters || a.folded.join('') === b.folded.join('')) return EXACT
  if (a.tokens.length < 2 || b.tokens.length < 2) return compareLone(a, b)
  const surname = surnameLevel(a, b)
  if (isFit(surname) && surname !== 'slip') return compareGivenParts(a, b, surname)
  return (
    orderOf(a, b) ?? sameSurnameFirst(a, b) ?? partOf(a, b) ?? slipOf(a, b, surname) ?? apart(a, b, surname)
  )
}

/** A single word says too little to be somebody's full name, but for another single word. */
function compareLone(a: ParsedName, b: ParsedName): Comparison {
  const [one, other] = [a.folded.join(' '), b.folded.join(' ')]
  if (a.tokens.length !== b.tokens.length) {
    const [lone, full] = a.tokens.length === 1 ? [a, b] : [b, a]
    const level: Level = full.folded.includes(lone.folded[0] ?? '') ? 'alone' : 'different'
    return { level, reasons: [{ part: 'words', level, a: one, b: other }] }
  }
  const level =
    a.sounds[0] === b.sounds[0] && !areOfOtherGender(one, other)
      ? 'transliteration'
      : compareSurnames(one, other)
  return { level, reasons: [{ part: 'surname', level, a: one, b: other }] }
}

function surnameLevel(a: ParsedName, b: ParsedName): Level {
  const [one, other] = [last(a.folded), last(b.folded)]
  if (one === other) return 'exact'
  if (areOfOtherGender(one, other)) return 'different-gender'
  if (last(a.sounds) === last(b.sounds))
    return differInFinal(one, other) ? 'different-surname' : 'transliteration'
  return compareSurnames(one, other)
}

/** "Lee" and "Lea", "Rossi" and "Rosso" sound alike to the coarse key and are two names. */
function differInFinal(a: string, b: string): boolean {
  return a.slice(0, -1) === b.slice(0, -1) && /[aeiou]$/.test(a) && /[aeiou]$/.test(b)
}

/** One surname: given names and what stands between decide. */
function compareGivenParts(a: ParsedName, b: ParsedName, surname: Fit): Comparison {
  const reasons: NameReason[] = []
  if (surname !== 'exact')
    reasons.push({ part: 'surname', level: surname, a: last(a.folded), b: last(b.folded) })
  const behind = initialInFront(a, b) ?? endOf(a, b)
  const given = givenLevel(a, b)
  if (!isFit(given) && behind)
    return { level: weaker(surname, behind.level as Fit), reasons: [...reasons, behind] }
  if (given !== 'exact')
    reasons.push({ part: 'given', level: given, a: a.folded[0] ?? '', b: b.folded[0] ?? '' })
  if (!isFit(given)) return { level: given, reasons }
  const middle = middleLevel(a, b)
  if (middle !== 'exact')
    reasons.push({ part: 'middle', level: middle, a: middlesOf(a).join(' '), b: middlesOf(b).join(' ') })
  if (!isFit(middle)) return { level: middle, reasons }
  return { level: weaker(weaker(surname, given), middle), reasons }
}

function givenLevel(a: ParsedName, b: ParsedName): Level {
  const [one = '', other = ''] = [a.folded[0], b.folded[0]]
  if (one === other) return 'exact'
  if (isNickname(a, b) || isNickname(b, a)) return 'nickname'
  const level = compareGiven(a.tokens[0] ?? '', b.tokens[0] ?? '')
  if ((isFit(level) && level !== 'slip') || level === 'different-gender') return level
  const areAlike = one.length > 1 && a.sounds[0] === b.sounds[0] && !differInFinal(one, other)
  return areAlike ? 'transliteration' : level
}

/** 'William "Bill" Tarrow' and "Bill Tarrow". */
function isNickname({ nickname }: ParsedName, { tokens }: ParsedName): boolean {
  return nickname !== null && nickname === tokens[0]
}

/**
 * Names between the first and the last: the shorter list must stand in the longer, in order. Initials must match from
 * the first on: "George W. Bush" is not "George H. W. Bush".
 */
function middleLevel(a: ParsedName, b: ParsedName): Level {
  const [longer, shorter] = byLength(middlesOf(a), middlesOf(b))
  if (longer.join(' ') === shorter.join(' ')) return 'exact'
  if (isFirstSurnameLeftOut(a, b) || isFirstSurnameLeftOut(b, a)) return 'part'
  const isInitial = (token: string): boolean => token.length === 1
  if (shorter.some(isInitial) || longer.every(isInitial))
    return shorter.every((token, index) => areShortForms(token, longer[index] ?? ''))
      ? 'middle-omitted'
      : 'different-middle'
  let at = 0
  for (const token of shorter) {
    while (at < longer.length && !areShortForms(token, longer[at] ?? '')) at++
    if (at === longer.length) return 'different-middle'
    at++
  }
  // "George Walker Bush" stands in "George Herbert Walker Bush", and is his son.
  const isFromFirst = shorter.every((token, index) => areShortForms(token, longer[index] ?? ''))
  return isFromFirst ? 'middle-omitted' : 'part'
}

/** "José Falk Marín" is rarely called "José Marín": the first surname is the one that stays. */
function isFirstSurnameLeftOut(a: ParsedName, b: ParsedName): boolean {
  const [first, second] = a.surnames
  return (
    second !== undefined &&
    b.surnames.length === 1 &&
    b.surnames[0] === second &&
    !b.tokens.includes(first ?? '')
  )
}

function areShortForms(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0])
}

function middlesOf({ folded }: ParsedName): readonly string[] {
  return folded.slice(1, -1)
}

/** "J. Edgar Hoover", "Edgar Hoover"; "J. Christopher Stevens", "Chris Stevens". */
function initialInFront(a: ParsedName, b: ParsedName): NameReason | null {
  const [longer, shorter] = byTokens(a, b)
  if (longer.tokens[0]?.length !== 1 || longer.tokens.length !== shorter.tokens.length + 1) return null
  const reason = {
    part: 'given',
    a: a.folded.slice(0, -1).join(' '),
    b: b.folded.slice(0, -1).join(' '),
  } as const
  if (longer.folded.slice(1).join(' ') === shorter.folded.join(' '))
    return { ...reason, level: 'middle-omitted' }
  const isShort =
    longer.folded.slice(2).join(' ') === shorter.folded.slice(1).join(' ') &&
    areOneGivenName(longer.tokens[1] ?? '', shorter.tokens[0] ?? '')
  return isShort ? { ...reason, level: 'nickname' } : null
}

/** "Suu Kyi" is the end of "Aung San Suu Kyi", "Maria Quist" of "Anna Maria Quist". */
function endOf(a: ParsedName, b: ParsedName): NameReason | null {
  const [longer, shorter] = byTokens(a, b)
  if (longer.tokens.length === shorter.tokens.length) return null
  const isEnd = longer.folded.slice(-shorter.folded.length).join(' ') === shorter.folded.join(' ')
  if (!isEnd) return null
  return {
    part: 'given',
    level: 'part',
    a: a.folded.slice(0, -1).join(' '),
    b: b.folded.slice(0, -1).join(' '),
  }
}

/** "Xi Jinping", "Jinping Xi"; "Orbán Viktor". Two given names turned are two people: "James Martin", "Martin James". */
function orderOf(a: ParsedName, b: ParsedName): Comparison | null {
  const { folded } = a
  if (folded.length !== b.folded.length || folded.length > 3) return null
  const other = b.folded.join(' ')
  const isTurned =
    [...folded.slice(1), folded[0]].join(' ') === other ||
    [last(folded), ...folded.slice(0, -1)].join(' ') === other
  if (!isTurned || a.tokens.every(isGivenName)) return null
  return { level: 'order', reasons: [{ part: 'order', level: 'order', a: folded.join(' '), b: other }] }
}

/** "Kim Jong Un" and "Kim Jong Il": one surname, in front, and other given names. */
function sameSurnameFirst(a: ParsedName, b: ParsedName): Comparison | null {
  if (a.folded[0] !== b.folded[0] || !startsWithSurname(a.tokens) || !startsWithSurname(b.tokens)) return null
  if (a.sounds.join('') === b.sounds.join('')) return null
  const [one, other] = [a.folded.slice(1).join(' '), b.folded.slice(1).join(' ')]
  return {
    level: 'different-given',
    reasons: [{ part: 'given', level: 'different-given', a: one, b: other }],
  }
}

/** All of the shorter name stands in the longer, given name first: a second surname, or the name before marriage. */
function partOf(a: ParsedName, b: ParsedName): Comparison | null {
  const [longer, shorter] = byTokens(a, b)
  if (longer.tokens.length === shorter.tokens.length || longer.folded[0] !== shorter.folded[0]) return null
  let at = 0
  for (const token of shorter.folded) {
    at = longer.folded.indexOf(token, at) + 1
    if (at === 0) return null
  }
  const level: Level = isMarried(longer, shorter) ? 'married' : 'part'
  return { level, reasons: [{ part: 'surname', level, a: a.folded.join(' '), b: b.folded.join(' ') }] }
}

/** The longer name goes on where the shorter one ends; "Abu Bakr" is no full name that a surname could follow. */
function isMarried(longer: ParsedName, shorter: ParsedName): boolean {
  return longer.folded.at(-2) === last(shorter.folded) && !nameParts().kinship.has(shorter.folded[0] ?? '')
}

/** One slip of the pen in the surname, the rest alike. */
function slipOf(a: ParsedName, b: ParsedName, surname: Level): Comparison | null {
  if (surname !== 'slip' || a.folded.slice(0, -1).join(' ') !== b.folded.slice(0, -1).join(' ')) return null
  if ((a.folded[0]?.length ?? 0) < 2) return null
  return {
    level: 'slip',
    reasons: [{ part: 'surname', level: 'slip', a: last(a.folded), b: last(b.folded) }],
  }
}

function apart(a: ParsedName, b: ParsedName, surname: Level): Comparison {
  const given =
    isFit(givenLevel(a, b)) || (surname === 'different-gender' && givenLevel(a, b) === 'different-gender')
  if (!given)
    return { level: 'different', reasons: [{ part: 'words', level: 'different', a: a.key, b: b.key }] }
  const level: Level = surname === 'different-gender' ? 'different-gender' : 'different-surname'
  return { level, reasons: [{ part: 'surname', level, a: last(a.folded), b: last(b.folded) }] }
}

function withReason({ reasons }: Comparison, reason: NameReason): Comparison {
  return { level: reason.level, reasons: [...reasons, reason] }
}

function byTokens(a: ParsedName, b: ParsedName): readonly [ParsedName, ParsedName] {
  return a.tokens.length > b.tokens.length ? [a, b] : [b, a]
}

function byLength(
  a: readonly string[],
  b: readonly string[],
): readonly [readonly string[], readonly string[]] {
  return a.length >= b.length ? [a, b] : [b, a]
}

function last(tokens: readonly string[]): string {
  return tokens.at(-1) ?? ''
}
