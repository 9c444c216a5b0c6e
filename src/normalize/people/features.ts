import {
  foldCode,
  isNameShape,
  markHash,
  Place,
  phraseHash,
  readAffixes,
  Shape,
  type Tokens,
  tokenize,
  wordHash,
} from '../../text/tokens.ts'
import type { LanguageWords } from './language-words.ts'
import { Flag, flagsOf, type Lexicon, languageSalt } from './lexicon.ts'

/** A text made ready for the tagger: tokens, what each word is known to be, and how the text uses it. */
export interface Reading {
  readonly tokens: Tokens
  /** Lexicon flags of each token. */
  readonly flags: Int32Array
  /** How this text uses the word of each token: bits of `Use`. */
  readonly uses: Int32Array
  /** Words of the text's language. */
  readonly words: LanguageWords
  /** What words of all languages are known to be. */
  readonly lexicon: Lexicon
  /** What capitals mean in it: a value of `Group`. */
  readonly group: number
}

/** Whether a token stands in the line of the one before it. */
export function isInLine({ tokens }: Reading, at: number): boolean {
  return at > 0 && at < tokens.count && ((tokens.place[at] ?? 0) & Place.line) === 0
}

/** Whether a comma or the "and" of the text's language stands at a token: it joins names. */
export function isJoint({ tokens, words }: Reading, at: number): boolean {
  return tokens.hash[at] === COMMA || words.hashes('and').has(tokens.hash[at] ?? 0)
}

/** Languages that write names alike: with capitals for all nouns, English, the others. */
const Group = { nouns: 1, english: 2, other: 3 } as const

/** How a text uses a word, over all its occurrences. */
export const Use = {
  lower: 1,
  afterTitle: 2,
  afterGiven: 4,
  beforeSaying: 8,
  afterLocative: 16,
  afterThe: 32,
  again: 64,
  onlyFirst: 128,
  beforeAge: 256,
  beforeOrganization: 512,
  possessive: 1024,
} as const

export function readText(text: string, lexicon: Lexicon, words: LanguageWords): Reading {
  const tokens = tokenize(text, words.rules)
  const flags = new Int32Array(tokens.count)
  const uses = new Int32Array(tokens.count)
  const interned = internWords(tokens, lexicon, words, flags)
  markPhrases(tokens, lexicon, flags)
  markRetired(tokens, words, flags)
  countUses(tokens, flags, interned, words.hashes('articles'), uses)
  const { language } = words
  const group = words.capitalizesNouns ? Group.nouns : language === 'en' ? Group.english : Group.other
  return { tokens, flags, uses, words, lexicon, group }
}

interface Words {
  /** For each token, its word's number; -1 for marks and numbers. */
  readonly ids: Int32Array
  readonly count: number
}

function internWords(tokens: Tokens, lexicon: Lexicon, own: LanguageWords, flags: Int32Array): Words {
  const { count, hash, shape } = tokens
  const salt = languageSalt(own.language)
  let size = 64
  while (size < count * 2) size *= 2
  const slots = new Int32Array(size).fill(-1)
  const ids = new Int32Array(count).fill(-1)
  const first = new Int32Array(count)
  let words = 0
  for (let i = 0; i < count; i++) {
    if ((shape[i] ?? 0) === Shape.mark || shape[i] === Shape.number || shape[i] === Shape.possessive) continue
    const key = hash[i] ?? 0
    let slot = Math.imul(key, 0x2c1b3c6d) >>> 8
    slot &= size - 1
    let id = slots[slot] ?? -1
    while (id >= 0 && hash[first[id] ?? 0] !== key) {
      slot = (slot + 1) & (size - 1)
      id = slots[slot] ?? -1
    }
    if (id < 0) {
      id = words++
      slots[slot] = id
      first[id] = i
      const ownFlags = own.flags.get(key) ?? 0
      // "Pres" stands before names in any language, but not "près" in French, "přes" in Czech.
      const shared = (ownFlags & Flag.common) !== 0 ? WORD_FLAGS & ~Flag.honorific : WORD_FLAGS
      flags[i] =
        ((flagsOf(lexicon, key) | flagsOf(lexicon, key ^ salt)) & shared) |
        ownFlags |
        (own.endingLengths.length > 0 ? endingFlags(tokens, i, lexicon, own) : 0)
      if (own.isGenitiveInS && isNameShape(shape[i] ?? 0)) {
        if (flags[i] === 0) flags[i] = genitiveFlags(tokens, i, lexicon)
        else if (flags[i] === Flag.word) flags[i] = famousGenitive(tokens, i, lexicon)
      }
      if (own.inflections.length > 0 && flags[i] === 0 && isNameShape(shape[i] ?? 0))
        flags[i] = inflectedFlags(tokens, i, lexicon, own)
    } else flags[i] = flags[first[id] ?? 0] ?? 0
    ids[i] = id
  }
  return { ids, count: words }
}

/** Whether a title or an honorific stands right before a token: "Mayor Lund", "Capt. J.". */
export function isTitled({ flags }: Reading, token: number): boolean {
  return ((flags[token - 1] ?? 0) & (Flag.honorific | Flag.title)) !== 0
}

/** What the end of a compound tells: "Verkehrsminister" is a title. */
function endingFlags(tokens: Tokens, i: number, lexicon: Lexicon, own: LanguageWords): number {
  const { text, start, end } = tokens
  const { endings, endingLengths } = own
  const to = end[i] ?? 0
  const length = to - (start[i] ?? 0)
  let flags = 0
  for (const size of endingLengths) {
    if (length < size + SHORTEST_HEAD) break
    flags |= endings.get(text.slice(to - size, to)) ?? 0
  }
  if ((flags & Flag.title) !== 0 && own.hashes('notTitles').has(tokens.hash[i] ?? 0)) flags &= ~Flag.title
  // "SPD-Politiker" is what "Politiker" is.
  const hyphen = text.lastIndexOf('-', to - 1)
  if (hyphen > (start[i] ?? 0)) {
    const tail = text.slice(hyphen + 1, to)
    const hash = wordHash(tail)
    // "Kolb-Winter" is no season.
    flags |=
      ((own.flags.get(hash) ?? 0) & ~Flag.calendar) |
      (flagsOf(lexicon, hash ^ languageSalt(own.language)) & Flag.common)
    flags |= endings.get(tail.toLowerCase()) ?? 0
  }
  return flags
}

/** "Kowalskis", "Taiwans": what the name without its genitive "s" is known to be. */
function genitiveFlags({ text, start, end }: Tokens, i: number, lexicon: Lexicon): number {
  const to = (end[i] ?? 0) - 1
  const from = start[i] ?? 0
  if (to - from < SHORTEST_GENITIVE || text.charAt(to) !== 's') return 0
  const found = flagsOf(lexicon, wordHash(text.slice(from, to))) & (NAMED | Flag.town | Flag.country)
  return found === 0 ? 0 : found | Flag.genitive
}

/** "Merkels" is on lists of words, as papers have it often: of somebody famous it is the genitive all the same. */
function famousGenitive(tokens: Tokens, i: number, lexicon: Lexicon): number {
  const flags = genitiveFlags(tokens, i, lexicon)
  return (flags & Flag.mononym) !== 0 ? flags : Flag.word
}

/** "Ивану", "Zielińską": what the name is known to be in its first case. */
function inflectedFlags(tokens: Tokens, i: number, lexicon: Lexicon, own: LanguageWords): number {
  const word = tokens.text.slice(tokens.start[i], tokens.end[i])
  for (const [ending, base] of own.inflections) {
    const stem = word.length - ending.length
    if (stem < SHORTEST_STEM || !word.endsWith(ending)) continue
    const first = wordHash(word.slice(0, stem) + base)
    const found = flagsOf(lexicon, first) & (NAMED | Flag.country)
    if (found !== 0) return found
    // "Wójtem", "Wicewojewodą", "Komisji"
    const title = (own.flags.get(first) ?? 0) & (Flag.title | Flag.organization)
    if (title !== 0 && stem >= SHORTEST_TITLE) return title
  }
  return 0
}

const NAMED = Flag.given | Flag.surname | Flag.mononym
const SHORTEST_STEM = 3
const SHORTEST_TITLE = 4
const SHORTEST_GENITIVE = 4

/** Letters before an ending that make a compound: "Amtsrat", not "Rat". */
const SHORTEST_HEAD = 3

const PHRASE_FLAGS = Flag.inPlace | Flag.inOrganization | Flag.inThing | Flag.inPerson
const WORD_FLAGS = ~PHRASE_FLAGS

/** Marks the tokens of listed phrases of two to four words ("New York", "Merrill Lynch"), longest first. */
function markPhrases(tokens: Tokens, lexicon: Lexicon, flags: Int32Array): void {
  const { count, hash, shape } = tokens
  for (let i = 0; i + 1 < count; i++) {
    const own = flags[i] ?? 0
    // "al Qaeda" begins small.
    if ((own & Flag.phrase) === 0 || (!isNameShape(shape[i] ?? 0) && (own & Flag.particle) === 0)) continue
    let phrase = hash[i] ?? 0
    let best = 0
    let end = i
    for (let j = i + 1; j < count && j < i + 4; j++) {
      if (shape[j] === Shape.mark && hash[j] !== AMPERSAND) break
      phrase = phraseHash(phrase, hash[j] ?? 0)
      const found = flagsOf(lexicon, phrase) & PHRASE_FLAGS
      if (found !== 0 && shape[j] !== Shape.lower) {
        best = found
        end = j
      }
    }
    if (best !== 0) {
      for (let j = i; j <= end; j++) flags[j] = (flags[j] ?? 0) | best
      i = end
    }
  }
}

/** "Major a. D. Lund": two letters behind a title that say that its holder serves no more belong to it. */
function markRetired(
  { text, count, start, end, shape }: Tokens,
  words: LanguageWords,
  flags: Int32Array,
): void {
  const retired = words.list('retired')
  if (retired.length === 0) return
  for (let i = 0; i + 3 < count; i++) {
    if (((flags[i] ?? 0) & Flag.title) === 0 || !isNameShape(shape[i] ?? 0)) continue
    if ((end[i + 3] ?? 0) - (start[i + 1] ?? 0) > LONGEST_RETIRED) continue
    if (retired.includes(text.slice(start[i + 1], end[i + 3]))) flags.fill(Flag.title, i + 1, i + 4)
  }
}

const LONGEST_RETIRED = 5

const AMPERSAND = markHash('&')
const COMMA = markHash(',')

/** Gathers over the whole text how each word is used, and gives every token its word's uses. */
function countUses(
  tokens: Tokens,
  flags: Int32Array,
  words: Words,
  articles: ReadonlySet<number>,
  uses: Int32Array,
): void {
  const { count, shape, place, hash } = tokens
  const gathered = new Int32Array(words.count)
  const seen = new Uint8Array(words.count)
  for (let i = 0; i < count; i++) {
    const id = words.ids[i] ?? -1
    if (id < 0) continue
    const own = shape[i] ?? 0
    if (own === Shape.lower) {
      gathered[id] = (gathered[id] ?? 0) | Use.lower
      continue
    }
    if (!isNameShape(own)) continue
    let use = 0
    const here = place[i] ?? 0
    const headline = (here & (Place.capitalsLine | Place.titleLine)) !== 0
    if (!headline) {
      if (seen[id] === 1) use |= Use.again
      seen[id] = 1
    }
    const first = (here & Place.sentence) !== 0
    if (!first && !headline) use |= Use.onlyFirst // turned round below
    if (i > 0 && (here & Place.line) === 0) {
      const before = flags[i - 1] ?? 0
      const beforeShape = shape[i - 1] ?? 0
      if (isNameShape(beforeShape)) {
        if ((before & (Flag.title | Flag.honorific)) !== 0) use |= Use.afterTitle
        if (((before & Flag.given) !== 0 || beforeShape === Shape.initial) && !headline) use |= Use.afterGiven
      } else if (beforeShape === Shape.lower) {
        // "el presidente Sánchez", "le général Foch"
        if ((before & (Flag.title | Flag.honorific)) !== 0) use |= Use.afterTitle
        if ((before & Flag.locative) !== 0) use |= Use.afterLocative
        if (articles.has(hash[i - 1] ?? 0)) use |= Use.afterThe
      }
    }
    if (i + 1 < count) {
      const after = flags[i + 1] ?? 0
      const afterShape = shape[i + 1] ?? 0
      if (afterShape === Shape.lower && (after & Flag.saying) !== 0) use |= Use.beforeSaying
      if (afterShape === Shape.possessive) use |= Use.possessive
      if (isNameShape(afterShape) && (after & (Flag.organization | Flag.thing)) !== 0 && !headline)
        use |= Use.beforeOrganization
      if (hash[i + 1] === COMMA && i + 2 < count && shape[i + 2] === Shape.number) use |= Use.beforeAge
    }
    gathered[id] = (gathered[id] ?? 0) | use
  }
  for (let i = 0; i < count; i++) {
    const id = words.ids[i] ?? -1
    if (id >= 0) uses[i] = (gathered[id] ?? 0) ^ Use.onlyFirst
  }
}

/** At most this many features stand for one token. */
export const MAX_FEATURES = 110

const LINE = 0x3a51
const NONE = 0x77d3
const affixes = { prefix3: 0, prefix4: 0, suffix2: 0, suffix3: 0, suffix4: 0 }

/**
 * What stands at a token, before and behind it in its line: w0, w1, w2 are the words at it, one and two before, v1 and v2 those
 * behind (as hashes); likewise f and g their flags, s and t their shapes. Filled anew for each token.
 */
const window = {
  w0: 0,
  w1: 0,
  w2: 0,
  v1: 0,
  v2: 0,
  f0: 0,
  f1: 0,
  f2: 0,
  g1: 0,
  g2: 0,
  s0: 0,
  s1: 0,
  s2: 0,
  t1: 0,
  t2: 0,
}

/** Where the token stands: not 0 where any word has a capital, that is at the beginning of a sentence and in a headline. */
const position = { first: 0, isLineStart: false, isLineEnd: false }

/** The shape of what is beyond the ends of a line. */
const NO_SHAPE = 15

function fillWindow({ tokens, flags }: Reading, i: number): void {
  const { hash, shape, place, count } = tokens
  const here = place[i] ?? 0
  const lineStart = (here & Place.line) !== 0
  const lineEnd = i + 1 >= count || ((place[i + 1] ?? 0) & Place.line) !== 0
  const noneBefore = lineStart || i === 0
  const before2 = lineStart || i < 2 || ((place[i - 1] ?? 0) & Place.line) !== 0
  const after2 = lineEnd || i + 2 >= count || ((place[i + 2] ?? 0) & Place.line) !== 0
  window.w0 = hash[i] ?? 0
  window.w1 = noneBefore ? LINE : (hash[i - 1] ?? 0)
  window.w2 = before2 ? (lineStart ? NONE : LINE) : (hash[i - 2] ?? 0)
  window.v1 = lineEnd ? LINE : (hash[i + 1] ?? 0)
  window.v2 = after2 ? (lineEnd ? NONE : LINE) : (hash[i + 2] ?? 0)
  window.f0 = flags[i] ?? 0
  window.f1 = noneBefore ? 0 : (flags[i - 1] ?? 0)
  window.f2 = before2 ? 0 : (flags[i - 2] ?? 0)
  window.g1 = lineEnd ? 0 : (flags[i + 1] ?? 0)
  window.g2 = after2 ? 0 : (flags[i + 2] ?? 0)
  window.s0 = shape[i] ?? 0
  window.s1 = noneBefore ? NO_SHAPE : (shape[i - 1] ?? 0)
  window.s2 = before2 ? NO_SHAPE : (shape[i - 2] ?? 0)
  window.t1 = lineEnd ? NO_SHAPE : (shape[i + 1] ?? 0)
  window.t2 = after2 ? NO_SHAPE : (shape[i + 2] ?? 0)
  position.first = here & (Place.sentence | Place.capitalsLine | Place.titleLine)
  position.isLineStart = noneBefore
  position.isLineEnd = lineEnd
}

/**
 * The features of the token at `i`, as bucket numbers below `1 << bits`, written to `out`; returns how many.
 * Features are hashed without building strings: each is a kind and one or more integers mixed together.
 */
export function featuresOf(reading: Reading, i: number, bits: number, out: Int32Array): number {
  const { tokens } = reading
  const mask = (1 << bits) - 1
  const use = reading.uses[i] ?? 0
  fillWindow(reading, i)
  readAffixes(tokens, i, affixes)
  let n = wordFeatures(mask, out)
  n = shapeFeatures(mask, out, n)
  n = flagFeatures(mask, out, n)
  n = neighbourFeatures(mask, out, n)
  const length = Math.min(15, (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0))
  n = useFeatures(use, length, mask, out, n)
  n = singleFlagFeatures(use, mask, out, n)
  n = groupFeatures(reading, i, mask, out, n)
  return gramFeatures(tokens, i, mask, out, n)
}

/** The words themselves, and how the one in the middle begins and ends. */
function wordFeatures(mask: number, out: Int32Array): number {
  const { w2, w1, w0, v1, v2 } = window
  let n = 0
  out[n++] = mix(1, w0, 0) & mask
  out[n++] = mix(2, w1, 0) & mask
  out[n++] = mix(3, v1, 0) & mask
  out[n++] = mix(4, w2, 0) & mask
  out[n++] = mix(5, v2, 0) & mask
  out[n++] = mix(6, w1, w0) & mask
  out[n++] = mix(7, w0, v1) & mask
  out[n++] = mix(8, affixes.prefix3, 0) & mask
  out[n++] = mix(9, affixes.prefix4, 0) & mask
  out[n++] = mix(10, affixes.suffix2, 0) & mask
  out[n++] = mix(11, affixes.suffix3, 0) & mask
  out[n++] = mix(12, affixes.suffix4, 0) & mask
  return n
}

/** Capitals, figures and marks, here and beside it. */
function shapeFeatures(mask: number, out: Int32Array, from: number): number {
  const { s2, s1, s0, t1, t2 } = window
  const { first } = position
  let n = from
  out[n++] = mix(13, s0, first) & mask
  out[n++] = mix(14, s1 * 16 + s0, first) & mask
  out[n++] = mix(15, s0 * 16 + t1, first) & mask
  out[n++] = mix(16, (s1 * 16 + s0) * 16 + t1, first) & mask
  out[n++] = mix(17, (s2 * 16 + s1) * 16 + s0, 0) & mask
  out[n++] = mix(18, (s0 * 16 + t1) * 16 + t2, 0) & mask
  return n
}

/** What lists say of the words, here and beside it. */
function flagFeatures(mask: number, out: Int32Array, from: number): number {
  const { s1, t1, f1, f0, g1 } = window
  let n = from
  out[n++] = mix(19, f0, 0) & mask
  out[n++] = mix(20, f0, position.first) & mask
  out[n++] = mix(21, f1, s1) & mask
  out[n++] = mix(22, g1, t1) & mask
  out[n++] = mix(23, f1, f0) & mask
  out[n++] = mix(24, f0, g1) & mask
  out[n++] = mix(25, mix(f1, f0, s1), g1 ^ t1) & mask
  return n
}

/** The words beside it, with what is known of the one in the middle. */
function neighbourFeatures(mask: number, out: Int32Array, from: number): number {
  const { w2, w1, v1, v2, f0, s0 } = window
  let n = from
  out[n++] = mix(26, w1, f0) & mask
  out[n++] = mix(27, v1, f0) & mask
  out[n++] = mix(28, w1, s0) & mask
  out[n++] = mix(29, v1, s0) & mask
  out[n++] = mix(30, mix(w2, w1, 0), 0) & mask
  out[n++] = mix(31, mix(v1, v2, 0), 0) & mask
  out[n++] = mix(32, w2, f0) & mask
  out[n++] = mix(33, v2, f0) & mask
  out[n++] = mix(34, w1, v1) & mask
  return n
}

/** How the word is used in the whole text, its length, and what names there are around it. */
function useFeatures(use: number, length: number, mask: number, out: Int32Array, from: number): number {
  const { s2, s1, s0, t1, t2, f2, f1, f0, g1, g2 } = window
  let n = from
  out[n++] = mix(35, use, 0) & mask
  out[n++] = mix(36, use, f0 & NAME_FLAGS) & mask
  out[n++] = mix(37, length, s0) & mask
  out[n++] = mix(38, f2, s2) & mask
  out[n++] = mix(39, g2, t2) & mask
  out[n++] = mix(40, mix(f0 & NAME_FLAGS, f1 & NAME_FLAGS, s1), g1 & NAME_FLAGS) & mask
  out[n++] = mix(41, mix(f2 & NAME_FLAGS, f1 & NAME_FLAGS, s1), f0 & NAME_FLAGS) & mask
  out[n++] = mix(42, mix(f0 & NAME_FLAGS, g1 & NAME_FLAGS, t1), g2 & NAME_FLAGS) & mask
  out[n++] = mix(43, affixes.suffix3, s1) & mask
  return n
}

/** Each list that has the word, and each use of it, by itself. */
function singleFlagFeatures(use: number, mask: number, out: Int32Array, from: number): number {
  const { f0, s0 } = window
  let n = from
  for (let rest = f0; rest !== 0; rest &= rest - 1) {
    out[n++] = mix(44, rest & -rest, position.first === 0 ? 0 : 1) & mask
    if (n >= MAX_FEATURES - 46) break
  }
  for (let rest = use; rest !== 0; rest &= rest - 1) out[n++] = mix(45, rest & -rest, s0) & mask
  return n
}

/** The same as some of the others, for the group of languages of the text alone. */
function groupFeatures(reading: Reading, i: number, mask: number, out: Int32Array, from: number): number {
  const { tokens, group } = reading
  const { w1, v1, s1, s0, t1, f1, f0 } = window
  let n = from
  out[n++] = mix(46, s0 * 4 + group, position.first) & mask
  out[n++] = mix(47, (s1 * 16 + s0) * 4 + group, t1) & mask
  out[n++] = mix(48, f0, group) & mask
  out[n++] = mix(49, f1 ^ (s1 << 26), group) & mask
  out[n++] = mix(50, mix(f0 & NAME_FLAGS, f1 & NAME_FLAGS, s1), group) & mask
  out[n++] = mix(51, affixes.suffix3, group) & mask
  out[n++] = mix(52, reading.uses[i] ?? 0, group) & mask
  if (!position.isLineEnd) {
    readAffixes(tokens, i + 1, affixes)
    out[n++] = mix(53, affixes.suffix2, group * 16 + s0) & mask
    out[n++] = mix(54, affixes.suffix3, group * 16 + t1) & mask
  }
  if (!position.isLineStart) {
    readAffixes(tokens, i - 1, affixes)
    out[n++] = mix(55, affixes.suffix3, group * 16 + s1) & mask
  }
  out[n++] = mix(56, w1, group) & mask
  out[n++] = mix(57, v1, group) & mask
  out[n++] = mix(58, mix(w1, v1, group), 0) & mask
  return n
}

/** Letters of a word that are looked at in fours. */
const LETTERS = 12

/** Every four letters in a row of the word at `i`, its ends marked: how names look that no list has. */
function gramFeatures(tokens: Tokens, i: number, mask: number, out: Int32Array, first: number): number {
  const { text, start, end } = tokens
  const to = Math.min(end[i] ?? 0, (start[i] ?? 0) + LETTERS)
  let n = first
  let [a, b, c] = [1, 1, 1]
  for (let at = start[i] ?? 0; at < to; at++) {
    const d = foldCode(text.charCodeAt(at))
    if (d === 0) continue
    out[n++] = mix(59, (a << 16) ^ b, (c << 16) ^ d) & mask
    a = b
    b = c
    c = d
  }
  out[n++] = mix(59, (a << 16) ^ b, (c << 16) ^ 1) & mask
  return n
}

const NAME_FLAGS =
  Flag.given |
  Flag.surname |
  Flag.title |
  Flag.honorific |
  Flag.role |
  Flag.country |
  Flag.nationality |
  Flag.organization |
  Flag.thing |
  Flag.brand |
  Flag.common |
  PHRASE_FLAGS

function mix(kind: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(kind, 0x9e3779b1 | 0), 0x85ebca6b | 0)
  hash ^= hash >>> 13
  hash = Math.imul(hash + Math.imul(b, 0xc2b2ae35 | 0), 0x27d4eb2f)
  return hash ^ (hash >>> 15)
}
