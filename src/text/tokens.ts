import { Character, characterOf } from './characters.ts'

// What recognizing names sees of a text: every word, number and mark with its shape, its place and a hash. The weights of
// the recognizer are bound to this division and to these shapes (`knowledge/people/`): who changes them trains anew. It
// differs from the words of `words.ts` by intent: "Ms." and "J.R." keep their stops, "l'ambassadeur" and "then-President"
// are divided, "Anne-Marie" is not, and what a machine broke at the end of a line is one word. What a letter, a mark or an
// apostrophe is, both have from `characters.ts`.

/** How a token is written. Everything from `capital` to `lowerCapital` may stand in a name. */
export const Shape = {
  lower: 0,
  /** Smith */
  capital: 1,
  /** SMITH */
  capitals: 2,
  /** J. */
  initial: 3,
  /** U.S., J.R. */
  initials: 4,
  /** McCain, DiCaprio */
  inner: 5,
  /** Anne-Marie */
  hyphen: 6,
  /** Jong-un */
  hyphenLower: 7,
  /** al-Assad */
  lowerCapital: 8,
  /** O'Brien */
  apostrophe: 9,
  number: 10,
  mark: 11,
  /** F-16, iPhone, an address, @handle */
  code: 12,
  /** Letters of a script without capitals. */
  caseless: 13,
  possessive: 14,
} as const

/** Where a token stands. */
export const Place = {
  /** First of a sentence or a quotation: a capital there says little. */
  sentence: 1,
  /** First of a line. */
  line: 2,
  /** No space before it. */
  glued: 4,
  /** In a line written in capitals. */
  capitalsLine: 8,
  /** In A Line That Capitalizes Every Word. */
  titleLine: 16,
} as const

/** The tokens of one text, as parallel arrays; offsets are UTF-16 code units. */
export interface Tokens {
  readonly text: string
  count: number
  start: Int32Array
  end: Int32Array
  /** Of the word in lower case, accents and inner marks folded away. */
  hash: Int32Array
  shape: Uint8Array
  place: Uint8Array
}

/** What dividing a text into words depends on in its language; all in lower case. */
export interface TokenRules {
  /** Words whose full stop belongs to them and ends no sentence: "mr", "hrn". */
  readonly abbreviations: ReadonlySet<string>
  /** What an apostrophe cuts off the word behind it: "l" in "l'ambassadeur". */
  readonly elisions: ReadonlySet<string>
  /** Particles that lose their end before a name: "de" in "de' Medici". */
  readonly cutParticles: ReadonlySet<string>
  /** Whether an apostrophe divides a name from its ending, as in Turkish: "Ankara'dan". */
  readonly endsAtApostrophe: boolean
  /** "pro-Putin", "then-President": the name begins behind the hyphen. */
  readonly hyphenBefore: ReadonlySet<string>
  /** "Trump-era", "Clinton-backed": the name ends before the hyphen. */
  readonly hyphenAfter: ReadonlySet<string>
}

/** Those of the text at hand. */
let rules: TokenRules = {
  abbreviations: new Set(),
  elisions: new Set(),
  cutParticles: new Set(),
  endsAtApostrophe: false,
  hyphenBefore: new Set(),
  hyphenAfter: new Set(),
}

/** Divides a text into words, numbers and marks, by the rules of its language. Any string will do. */
export function tokenize(text: string, by: TokenRules): Tokens {
  rules = by
  const tokens = emptyTokens(text)
  let at = 0
  let newLine = true
  let glued = false
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === Kind.space || kind === Kind.newline || kind === Kind.join) {
      if (kind === Kind.newline) newLine = true
      glued = false
      at++
      continue
    }
    if (tokens.count === tokens.start.length) grow(tokens)
    const index = tokens.count
    const end = readToken(tokens, at, kind)
    tokens.start[index] = at
    tokens.end[index] = end
    tokens.place[index] = (newLine ? Place.line | Place.sentence : 0) | (glued ? Place.glued : 0)
    tokens.count++
    newLine = false
    glued = true
    at = end
  }
  markSentences(tokens)
  markLines(tokens)
  return tokens
}

/** The hash of a word as tokens carry it; of a phrase, use `phraseHash` over the words. */
export function wordHash(word: string): number {
  let hash = SEED
  for (let at = 0; at < word.length; at++) {
    const folded = foldCode(word.charCodeAt(at))
    if (folded !== 0) hash = Math.imul(hash ^ folded, PRIME)
  }
  return hash
}

/** Hashes of the first three and four letters of a word, and of its last two, three and four. */
export interface Affixes {
  prefix3: number
  prefix4: number
  suffix2: number
  suffix3: number
  suffix4: number
}

/** Writes the affixes of the word at `index` to `out`. */
export function readAffixes(tokens: Tokens, index: number, out: Affixes): void {
  const { text } = tokens
  const end = tokens.end[index] ?? 0
  let hash = SEED
  let letters = 0
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let at = tokens.start[index] ?? 0; at < end; at++) {
    const folded = foldCode(text.charCodeAt(at))
    if (folded === 0) continue
    hash = Math.imul(hash ^ folded, PRIME)
    letters++
    if (letters <= 3) out.prefix3 = hash
    if (letters <= 4) out.prefix4 = hash
    a = b
    b = c
    c = d
    d = folded
  }
  out.suffix2 = (c << 16) | d
  out.suffix3 = Math.imul((b << 16) | c, PRIME) ^ d
  out.suffix4 = Math.imul(Math.imul((a << 16) | b, PRIME) ^ c, PRIME) ^ d
}

export function phraseHash(phrase: number, word: number): number {
  return Math.imul(Math.imul(phrase, 31) ^ word, PRIME)
}

/** A word without accents, marks and capitals: what `wordHash` sees. */
export function foldWord(word: string): string {
  let folded = ''
  for (let at = 0; at < word.length; at++) {
    const code = foldCode(word.charCodeAt(at))
    if (code !== 0) folded += String.fromCharCode(code)
  }
  return folded
}

export function isNameShape(shape: number): boolean {
  return shape >= Shape.capital && shape <= Shape.apostrophe
}

const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

const Kind = {
  unknown: 0,
  space: 1,
  newline: 2,
  lower: 3,
  upper: 4,
  caseless: 5,
  digit: 6,
  apostrophe: 7,
  hyphen: 8,
  dot: 9,
  combining: 10,
  mark: 11,
  /** "Mich¬ igan", a soft hyphen: the word goes on behind it. */
  join: 12,
} as const

const kinds = new Uint8Array(0x10000)
const folds = new Uint16Array(0x10000)

/** The kind of a code unit, worked out on first sight. */
function kindOf(code: number): number {
  const known = kinds[code] ?? 0
  return known !== 0 ? known : learn(code)
}

/** The letter or digit that a code unit stands for, without accent and capital; 0 for anything else. */
export function foldCode(code: number): number {
  if ((kinds[code] ?? 0) === 0) learn(code)
  return folds[code] ?? 0
}

function learn(code: number): number {
  const kind = classify(code)
  kinds[code] = kind
  if (kind >= Kind.lower && kind <= Kind.digit) {
    const char = String.fromCharCode(code)
    const special = FOLDED[char]
    const base = special ?? (char.normalize('NFKD')[0] ?? char).toLowerCase()
    folds[code] = base.charCodeAt(0)
  }
  return kind
}

const FOLDED: Readonly<Record<string, string>> = {
  ß: 's',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ı: 'i',
  İ: 'i',
  æ: 'a',
  Æ: 'a',
  œ: 'o',
  Œ: 'o',
  ð: 'd',
  Ð: 'd',
  þ: 't',
  Þ: 't',
}

function classify(code: number): number {
  const is = characterOf(code)
  if ((is & Character.newline) !== 0) return Kind.newline
  if ((is & Character.space) !== 0) return Kind.space
  if ((is & Character.join) !== 0) return Kind.join
  if ((is & Character.apostrophe) !== 0) return Kind.apostrophe
  if ((is & Character.hyphen) !== 0) return Kind.hyphen
  if ((is & Character.dot) !== 0) return Kind.dot
  if ((is & (Character.upper | Character.title)) !== 0) return Kind.upper
  if ((is & Character.lower) !== 0) return Kind.lower
  if ((is & Character.letter) !== 0) return RAISED.includes(code) ? Kind.lower : Kind.caseless
  if ((is & Character.number) !== 0) return Kind.digit
  if ((is & Character.mark) !== 0) return Kind.combining
  return Kind.mark
}

/** "ª" and "º" of "Mª" and "Antº": small letters, though Unicode gives them no case. */
const RAISED: readonly number[] = [0xaa, 0xba]

function emptyTokens(text: string): Tokens {
  const size = Math.max(64, text.length >> 2)
  return {
    text,
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    hash: new Int32Array(size),
    shape: new Uint8Array(size),
    place: new Uint8Array(size),
  }
}

function grow(tokens: Tokens): void {
  const size = tokens.start.length * 2
  const wider = (old: Int32Array): Int32Array => {
    const array = new Int32Array(size)
    array.set(old)
    return array
  }
  const wide = (old: Uint8Array): Uint8Array => {
    const array = new Uint8Array(size)
    array.set(old)
    return array
  }
  tokens.start = wider(tokens.start)
  tokens.end = wider(tokens.end)
  tokens.hash = wider(tokens.hash)
  tokens.shape = wide(tokens.shape)
  tokens.place = wide(tokens.place)
}

/** Reads the token at `at`, fills its hash and shape, and returns its end. */
function readToken(tokens: Tokens, at: number, kind: number): number {
  const { text } = tokens
  const index = tokens.count
  if (kind === Kind.lower || kind === Kind.upper || kind === Kind.caseless) return readWord(tokens, at)
  if (kind === Kind.digit) return readNumber(tokens, at)
  const ending = kind === Kind.apostrophe ? endingAt(text, at) : 0
  if (ending > 0) {
    tokens.shape[index] = Shape.possessive
    tokens.hash[index] = POSSESSIVE
    return ending
  }
  const code = text.charCodeAt(at)
  if ((code === 64 || code === 35) && isWordCode(text.charCodeAt(at + 1))) return readCode(tokens, at)
  tokens.shape[index] = Shape.mark
  tokens.hash[index] = Math.imul(SEED ^ canonicalMark(code), PRIME)
  // A run of the same mark ("...", "---") is one token.
  let end = at + 1
  while (end < text.length && text.charCodeAt(end) === code) end++
  return end
}

const POSSESSIVE = wordHash('possessive') ^ 1

/** Hash of a mark as tokens carry it. */
export function markHash(mark: string): number {
  return Math.imul(SEED ^ canonicalMark(mark.charCodeAt(0)), PRIME)
}

function canonicalMark(code: number): number {
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return 34
  if (code === 0x2018 || code === 0x2019 || code === 0x201a || code === 96) return 39
  if (code === 0x2013 || code === 0x2014 || code === 0x2212) return 0x2014
  return code
}

/** The end of a possessive "'s", or of any ending in a language that divides them so; 0 where none begins at the apostrophe. */
function endingAt(text: string, at: number): number {
  const next = text.charCodeAt(at + 1)
  if ((next === 115 || next === 83) && !isWordCode(text.charCodeAt(at + 2))) return at + 2
  if (!rules.endsAtApostrophe) return 0
  let end = at + 1
  while (end < text.length && kindOf(text.charCodeAt(end)) === Kind.lower) end++
  return end > at + 1 && !isWordCode(text.charCodeAt(end)) ? end : 0
}

function isWordCode(code: number): boolean {
  if (Number.isNaN(code)) return false
  const kind = kindOf(code)
  return kind >= Kind.lower && kind <= Kind.digit
}

function isLetterCode(code: number): boolean {
  if (Number.isNaN(code)) return false
  const kind = kindOf(code)
  return kind >= Kind.lower && kind <= Kind.caseless
}

/** "@handle", "#tag": one token that is never a name. */
function readCode(tokens: Tokens, at: number): number {
  const { text } = tokens
  let end = at + 1
  while (end < text.length && (isWordCode(text.charCodeAt(end)) || text.charCodeAt(end) === 95)) end++
  tokens.shape[tokens.count] = Shape.code
  tokens.hash[tokens.count] = text.charCodeAt(at) === 64 ? HANDLE : TAG
  return end
}

const HANDLE = wordHash('handle') ^ 2
const TAG = wordHash('tag') ^ 2

function readNumber(tokens: Tokens, at: number): number {
  const { text } = tokens
  let end = at + 1
  let letters = false
  let inner = 0
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isWordCode(code)) {
      if (isLetterCode(code)) letters = true
      end++
    } else if (
      (code === 46 || code === 44 || code === 58 || code === 45) &&
      isWordCode(text.charCodeAt(end + 1))
    ) {
      inner = code
      end += 2
    } else break
  }
  const index = tokens.count
  tokens.shape[index] = letters ? Shape.code : Shape.number
  tokens.hash[index] = Math.imul(SEED ^ ((Math.min(end - at, 6) << 9) | (inner << 12) | 7), PRIME)
  return end
}

function readWord(tokens: Tokens, at: number): number {
  return readPlainWord(tokens, at) || readAnyWord(tokens, at)
}

/** Reads "word" or "Word", as nearly all words are; 0 where the word goes on otherwise. */
function readPlainWord(tokens: Tokens, at: number): number {
  const { text } = tokens
  const first = text.charCodeAt(at)
  const upper = kindOf(first) === Kind.upper
  let hash = Math.imul(SEED ^ foldCode(first), PRIME)
  let end = at + 1
  let code = text.charCodeAt(end)
  while (end < text.length && kindOf(code) === Kind.lower) {
    hash = Math.imul(hash ^ foldCode(code), PRIME)
    code = text.charCodeAt(++end)
  }
  if (end < text.length) {
    const kind = kindOf(code)
    const closed = kind === Kind.space || kind === Kind.newline || kind === Kind.mark
    if (!closed && (kind !== Kind.dot || end - at === 1 || isAbbreviated(text, at, end))) return 0
  }
  tokens.hash[tokens.count] = hash
  tokens.shape[tokens.count] = upper ? (end - at === 1 ? Shape.initial : Shape.capital) : Shape.lower
  return end
}

function readAnyWord(tokens: Tokens, at: number): number {
  const { text } = tokens
  const dotted = readInitials(text, at)
  const end = dotted > 0 ? dotted : wordEnd(text, at)
  countLetters(text, at, end)
  tokens.hash[tokens.count] = counted.hash
  tokens.shape[tokens.count] = shapeOf(text, at, end, dotted > 0)
  return end
}

/** What was counted in the word that was read last; one for all, as every word of a text is counted. */
const counted = {
  hash: 0,
  letters: 0,
  uppers: 0,
  lowers: 0,
  caseless: 0,
  digits: 0,
  /** Hyphens and apostrophes. */
  marks: 0,
  hyphens: 0,
  /** "McLean" */
  hasInnerCapital: false,
  /** "al-Hadi", "O'Hara": the part behind the last hyphen. */
  isLastPartUpper: false,
}

function countLetters(text: string, at: number, end: number): void {
  Object.assign(counted, empty)
  let isPartStart = true
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code)
    if (kind === Kind.hyphen) {
      if (kindOf(text.charCodeAt(i + 1)) === Kind.newline) continue
      counted.hyphens++
      counted.marks++
      isPartStart = true
      continue
    }
    if (kind === Kind.apostrophe) {
      counted.marks++
      continue
    }
    if (kind === Kind.dot || kind === Kind.combining || kind === Kind.join || isBlank(kind)) continue
    counted.hash = Math.imul(counted.hash ^ (folds[code] ?? 0), PRIME)
    counted.letters++
    if (kind === Kind.upper) {
      counted.uppers++
      if (counted.lowers > 0 && !isPartStart) counted.hasInnerCapital = true
      if (isPartStart) counted.isLastPartUpper = true
    } else if (kind === Kind.lower) {
      counted.lowers++
      if (isPartStart) counted.isLastPartUpper = false
    } else if (kind === Kind.caseless) counted.caseless++
    else counted.digits++
    isPartStart = false
  }
}

const empty: typeof counted = { ...counted, hash: SEED }

/** The shape of the word that was counted. */
function shapeOf(text: string, at: number, end: number, isDotted: boolean): number {
  const { letters, uppers, lowers, marks, hyphens, isLastPartUpper } = counted
  if (counted.digits > 0) return Shape.code
  if (counted.caseless > 0) return Shape.caseless
  if (isDotted) return letters === 1 ? Shape.initial : Shape.initials
  if (uppers === 0 || isElided(text, end)) return Shape.lower
  const apostrophes = marks - hyphens
  if (kindOf(text.charCodeAt(at)) !== Kind.upper) {
    if (marks > 0 && isLastPartUpper) return Shape.lowerCapital
    return apostrophes > 0 ? Shape.apostrophe : Shape.code
  }
  if (letters === 1) return Shape.initial
  if (lowers === 0) return Shape.capitals
  if (hyphens > 0) return isLastPartUpper ? Shape.hyphen : Shape.hyphenLower
  if (apostrophes > 0) return Shape.apostrophe
  return counted.hasInnerCapital ? Shape.inner : Shape.capital
}

/** "l'", "L'" before a word. */
function isElided(text: string, end: number): boolean {
  return kindOf(text.charCodeAt(end - 1)) === Kind.apostrophe
}

/** End of "J.", "U.S.", "A.J." at `at`; 0 where no such thing stands there. */
function readInitials(text: string, at: number): number {
  let end = at
  while (kindOf(text.charCodeAt(end)) === Kind.upper && text.charCodeAt(end + 1) === 46) end += 2
  return end === at ? 0 : end
}

function wordEnd(text: string, at: number): number {
  let end = at
  let partStart = at
  for (;;) {
    while (end < text.length) {
      const kind = kindOf(text.charCodeAt(end))
      if ((kind >= Kind.lower && kind <= Kind.digit) || kind === Kind.combining) end++
      else break
    }
    const joined = joinedAt(text, end)
    if (joined > 0) {
      end = joined
      continue
    }
    if (isCutParticle(text, at, end)) return end + 1
    const next = text.charCodeAt(end + 1)
    if (end + 1 >= text.length || !isWordCode(next)) break
    const kind = kindOf(text.charCodeAt(end))
    if (kind === Kind.apostrophe) {
      if (endingAt(text, end) > 0 || !isLetterCode(next)) break
      if (end - at <= 6 && rules.elisions.has(text.slice(at, end).toLowerCase())) return end + 1
    } else if (kind === Kind.hyphen) {
      if (splitsAtHyphen(text, partStart, end)) break
      partStart = end + 1
    } else break
    end++
  }
  return text.charCodeAt(end) === 46 && isAbbreviated(text, at, end) ? end + 1 : end
}

/** "de'" before a space and a word with a capital. */
function isCutParticle(text: string, at: number, end: number): boolean {
  if (rules.cutParticles.size === 0 || kindOf(text.charCodeAt(end)) !== Kind.apostrophe) return false
  if (kindOf(text.charCodeAt(end + 1)) !== Kind.space || kindOf(text.charCodeAt(end + 2)) !== Kind.upper)
    return false
  return rules.cutParticles.has(text.slice(at, end).toLowerCase())
}

/**
 * Where a word that is broken at `at` goes on: behind the mark that character recognition puts for a hyphen at a
 * line's end ("Mich¬ igan"), a soft hyphen, or a hyphen and a line break, before a small letter. 0 for none.
 */
function joinedAt(text: string, at: number): number {
  const kind = kindOf(text.charCodeAt(at))
  if (kind !== Kind.join && (kind !== Kind.hyphen || kindOf(text.charCodeAt(at + 1)) !== Kind.newline))
    return 0
  let next = at + 1
  while (next < text.length && next < at + 4 && isBlank(kindOf(text.charCodeAt(next)))) next++
  return kindOf(text.charCodeAt(next)) === Kind.lower ? next : 0
}

const isBlank = (kind: number): boolean => kind === Kind.space || kind === Kind.newline

function isAbbreviated(text: string, at: number, end: number): boolean {
  return end - at <= 6 && rules.abbreviations.has(text.slice(at, end).toLowerCase())
}

/** "El Nino-fueled", "Ewing-oriented"; never the second half of a Korean or Chinese name ("Chun-ming"). */
const PARTICIPLE = /^\p{Ll}{2,}ed$|^\p{Ll}{4,}ing$/u

function splitsAtHyphen(text: string, start: number, hyphen: number): boolean {
  const next = kindOf(text.charCodeAt(hyphen + 1))
  if (next === Kind.upper) return rules.hyphenBefore.has(text.slice(start, hyphen).toLowerCase())
  if (next === Kind.digit) return true
  if (rules.hyphenAfter.size === 0) return false
  if (kindOf(text.charCodeAt(start)) !== Kind.upper) return false
  let end = hyphen + 1
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++
  const part = text.slice(hyphen + 1, end)
  return rules.hyphenAfter.has(part) || PARTICIPLE.test(part)
}

const QUOTE = markHash('"')
const ENDERS = new Set([
  markHash('.'),
  markHash('!'),
  markHash('?'),
  markHash(':'),
  markHash('•'),
  markHash('*'),
  markHash('|'),
])
const OPENERS = new Set(['"', "'", '(', '[', '—', '-', '¿', '¡'].map(markHash))

/** A token is first of its sentence behind an end mark, with quotes and brackets between allowed. */
function markSentences(tokens: Tokens): void {
  let open = true
  for (let i = 0; i < tokens.count; i++) {
    const place = tokens.place[i] ?? 0
    if ((place & Place.line) !== 0) open = true
    const shape = tokens.shape[i]
    const hash = tokens.hash[i] ?? 0
    if (shape === Shape.mark) {
      if (ENDERS.has(hash)) open = true
      else if (hash === QUOTE && isOpening(tokens, i)) open = true
      else if (!OPENERS.has(hash)) open = false
      continue
    }
    if (open) tokens.place[i] = place | Place.sentence
    open = false
  }
}

function isOpening(tokens: Tokens, index: number): boolean {
  const next = tokens.place[index + 1] ?? 0
  return (
    index + 1 < tokens.count && (next & Place.glued) !== 0 && ((tokens.place[index] ?? 0) & Place.glued) === 0
  )
}

/** Finds lines in capitals and headlines that capitalize every longer word. */
function markLines(tokens: Tokens): void {
  let start = 0
  for (let i = 1; i <= tokens.count; i++) {
    if (i < tokens.count && ((tokens.place[i] ?? 0) & Place.line) === 0) continue
    markLine(tokens, start, i)
    start = i
  }
}

function markLine(tokens: Tokens, from: number, to: number): void {
  let words = 0
  let capital = 0
  let capitals = 0
  let lowerLong = 0
  let numbers = 0
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i] ?? 0
    const length = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0)
    if (shape === Shape.number) numbers++
    if (shape === Shape.lower) {
      words++
      if (length > 4) lowerLong++
    } else if (isNameShape(shape)) {
      words++
      if (shape === Shape.capitals || shape === Shape.initials) capitals++
      else capital++
    }
  }
  if (words < 3) return
  const flag =
    capitals >= 0.7 * words && capitals >= 3
      ? Place.capitalsLine
      : lowerLong === 0 && numbers === 0 && words >= 4 && capital + capitals >= 0.6 * words
        ? Place.titleLine
        : 0
  if (flag !== 0) for (let i = from; i < to; i++) tokens.place[i] = (tokens.place[i] ?? 0) | flag
}
