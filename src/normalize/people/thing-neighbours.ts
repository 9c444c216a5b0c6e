import { isNameShape, markHash, Place, Shape } from '../../text/tokens.ts'
import { isInLine, type Reading } from './features.ts'
import { EVERYDAY } from './leading-words.ts'
import { Flag } from './lexicon.ts'
import type { NameSpan } from './mentions.ts'

// Nouns and names beside a name that make it a street's, a prize's, a band's, a constituency's.

const OPEN = markHash('(')
const CLOSE = markHash(')')
const COMMA = markHash(',')
const SEMICOLON = markHash(';')
const QUOTE = markHash('"')
const STOP = markHash('.')

/**
 * "la calle Ana Lund", "piazza Carlo Lund", "la loi Lund": named after somebody, who does nothing here. "La directora del
 * colegio Ana Lund" may be called so herself.
 */
export function isNamedAfter(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags, words } = reading
  let noun = span.from - 1
  // "calle Doctor Lund", "Colegio Público Ana Lund"
  while (noun > span.from - 4 && isInLine(reading, noun + 1) && (isHonorific(noun) || isBeforeName(noun)))
    noun--
  const hash = tokens.hash[noun] ?? 0
  const isCapital = tokens.shape[noun] === Shape.capital
  const isMemorial =
    words.hashes('memorials').has(hash) ||
    (isCapital && words.hashes('memorialCapitals').has(hash)) ||
    (span.words.length === 1 && words.hashes('laws').has(hash))
  // "Ana Torre Lund": a surname as well.
  const isOwn = isCapital && ((flags[noun - 1] ?? 0) & Flag.commonGiven) !== 0
  if (isStreetOf(reading, span)) return true
  return isMemorial && isInLine(reading, noun + 1) && !isOwn && !isHeadOf(reading, noun)

  // "Público", "San"
  function isBeforeName(at: number): boolean {
    const hash = tokens.hash[at] ?? 0
    return (
      tokens.shape[at] === Shape.capital &&
      (words.hashes('schoolKinds').has(hash) || words.hashes('saints').has(hash))
    )
  }

  // "praça Padre Lund", "avenida Presidente Lund"
  function isHonorific(at: number): boolean {
    const isTitle = ((flags[at] ?? 0) & Flag.title) !== 0 && tokens.shape[at] === Shape.capital
    return (
      (isTitle || ((flags[at] ?? 0) & Flag.honorific) !== 0) &&
      !words.hashes('memorials').has(tokens.hash[at] ?? 0)
    )
  }
}

/** "la calle de Ana Lund", "a rua de Ana Lund": a street and "of" before a full name. */
function isStreetOf({ tokens, words }: Reading, { words: own, from }: NameSpan): boolean {
  const noun = tokens.hash[from - 2] ?? 0
  // "Les Amis de Jan Lund": a society has a capital, friends have none.
  const isSociety = tokens.shape[from - 2] === Shape.capital && words.hashes('societiesOf').has(noun)
  return (
    own.length > 1 &&
    words.hashes('of').has(tokens.hash[from - 1] ?? 0) &&
    tokens.shape[from - 1] === Shape.lower &&
    (isSociety || words.hashes('streetsOf').has(noun))
  )
}

/** "Largo Ana Lund", "Construcciones Ana Lund": a noun with a capital that the tagger took for the first word of a full name. */
export function isOpenedByStreet(reading: Reading, span: NameSpan): boolean {
  return isOpenedBy(reading, span, 'memorials')
}

export function isOpenedByFirm(reading: Reading, span: NameSpan): boolean {
  return isOpenedBy(reading, span, 'firmStarts')
}

function isOpenedBy({ tokens, flags, words: lists }: Reading, { words }: NameSpan, list: string): boolean {
  const [noun = 0, given = 0] = words
  if (words.length < 3 || tokens.shape[noun] !== Shape.capital) return false
  const isFirst = ((flags[noun] ?? 0) & Flag.commonGiven) !== 0
  return (
    !isFirst && lists.hashes(list).has(tokens.hash[noun] ?? 0) && ((flags[given] ?? 0) & Flag.given) !== 0
  )
}

/** "Jan Lunds gata", "H. C. Lunds Plads", "Drottning Adas väg": the genitive of a name before what is named after it. */
export function isNamedBehind(reading: Reading, { words, from, to }: NameSpan): boolean {
  const { tokens, words: lists } = reading
  const named = lists.hashes('namedBehind')
  const last = words.at(-1) ?? 0
  if (named.size === 0 || !named.has(tokens.hash[to] ?? 0)) return false
  const isCrowned =
    tokens.shape[from - 1] === Shape.capital && lists.hashes('royal').has(tokens.hash[from - 1] ?? 0)
  if (words.length < 2 && !isCrowned) return false
  return tokens.text.charAt((tokens.end[last] ?? 0) - 1) === 's' && isInLine(reading, to)
}

/** "Jan Lundboulevard": a compound with what is named after people, in languages that write it as one word. */
export function isCompoundNamedAfter({ tokens, flags, words }: Reading, span: NameSpan): boolean {
  const endings = words.list('namedEndings')
  const last = span.words.at(-1) ?? span.from
  if (endings.length === 0 || span.words.length < 2 || ((flags[last] ?? 0) & Flag.surname) !== 0) return false
  const word = tokens.text.slice(tokens.start[last], tokens.end[last])
  return endings.some((ending) => word.length > ending.length + SHORTEST_HEAD && word.endsWith(ending))
}

const SHORTEST_HEAD = 2

/** "la directora del hospital", "director of the school": who heads what the noun at `noun` is. */
function isHeadOf({ tokens, flags, words }: Reading, noun: number): boolean {
  let at = noun - 1
  if (words.hashes('articles').has(tokens.hash[at] ?? 0)) at--
  if (!words.hashes('of').has(tokens.hash[at] ?? 0)) return false
  return ((flags[at - 1] ?? 0) & Flag.title) !== 0
}

/**
 * "Lund's Smoke Signals", "Osk's Fastest Baker": everyday words behind whose it is. "Osk's Sunny Lund" ends in a surname. What a
 * year has is a work: "1968's Ada Lund".
 */
export function isSomebodysWork(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags } = reading
  const [first = span.from, second] = span.words
  if (
    second === undefined ||
    tokens.shape[span.from - 1] !== Shape.possessive ||
    !isInLine(reading, span.from)
  )
    return false
  if (tokens.shape[span.from - 2] === Shape.number) return true
  const [own, last] = [flags[first] ?? 0, flags[span.words.at(-1) ?? first] ?? 0]
  return (
    (own & EVERYDAY) !== 0 && (own & ANY_NAME) === 0 && (last & EVERYDAY) !== 0 && (last & Flag.given) === 0
  )
}

/**
 * "Marle Osken economist Ada Lund", "Tin Lanterns singer Ada Lund": for whom somebody with a first name works or plays. Where a first
 * name opens it, it may be a person: "Ada Lund biographer Per Strand".
 */
export function isBeforeStaff(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags, words } = reading
  const [first = span.from, second] = span.words
  const role = span.to
  return (
    second !== undefined &&
    ((flags[first] ?? 0) & (Flag.commonGiven | Flag.inPerson)) === 0 &&
    tokens.shape[role] === Shape.lower &&
    (words.hashes('staff').has(tokens.hash[role] ?? 0) ||
      words.hashes('bandmates').has(tokens.hash[role] ?? 0)) &&
    isInLine(reading, role + 1) &&
    isNameShape(tokens.shape[role + 1] ?? 0) &&
    ((flags[role + 1] ?? 0) & Flag.given) !== 0
  )
}

/** "K Lund (Osk-Marle)": alone between brackets behind a name, and joined by a hyphen: a seat, a club. */
export function isSeatInBrackets(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags } = reading
  const [first = span.from] = span.words
  if (tokens.hash[span.from - 1] !== OPEN || tokens.hash[span.to] !== CLOSE) return false
  if (!isNameShape(tokens.shape[span.from - 2] ?? 0)) return false
  return tokens.shape[first] === Shape.hyphen && ((flags[first] ?? 0) & ANY_NAME) === 0
}

/** "le parquet d'Osk": an elided "of" behind a noun, and a word that no list knows for somebody famous. */
export function isOfTown(reading: Reading, span: NameSpan): boolean {
  const { tokens, flags, words } = reading
  const [of = span.from, town] = span.words
  return (
    town !== undefined &&
    span.words.length === 2 &&
    tokens.shape[of] === Shape.lower &&
    words.hashes('of').has(tokens.hash[of] ?? 0) &&
    ((tokens.place[town] ?? 0) & Place.glued) !== 0 &&
    tokens.shape[of - 1] === Shape.lower &&
    ((flags[town] ?? 0) & (Flag.given | Flag.mononym | Flag.inPerson)) === 0 &&
    ((flags[of - 1] ?? 0) & (Flag.honorific | Flag.title | Flag.role | Flag.kin | Flag.particle)) === 0
  )
}

/** "Gonzalo Lund, da Costa Marle": between a comma behind a name and the next mark, of which firm or party somebody is. */
export function isAffiliation(reading: Reading, span: NameSpan): boolean {
  const { tokens, words } = reading
  if (!AFFILIATING.has(words.language)) return false
  const [first = span.from] = span.words
  const of = tokens.shape[first] === Shape.lower ? first : span.from - 1
  return (
    words.hashes('of').has(tokens.hash[of] ?? 0) &&
    // "Heldenplatz, de Thomas Lund" tells whose it is: for whom somebody works has an article.
    !/^d[ei]$/i.test(tokens.text.slice(tokens.start[of], tokens.end[of])) &&
    ((reading.flags[span.words.find((word) => tokens.shape[word] !== Shape.lower) ?? first] ?? 0) &
      Flag.commonGiven) ===
      0 &&
    tokens.shape[of] === Shape.lower &&
    tokens.hash[of - 1] === COMMA &&
    isNameShape(tokens.shape[of - 2] ?? 0) &&
    isInLine(reading, first) &&
    isInLine(reading, of) &&
    tokens.shape[span.to] === Shape.mark
  )
}

/** Languages that say "of" for whom somebody works for, and write it small before a surname in the middle of a name alone. */
const AFFILIATING = new Set(['es', 'pt', 'it'])

/** "Harbours Of Marle", "Otter And Anvil": a small word with a capital within, where names of people have none. */
export function isPhraseInCapitals({ tokens, words }: Reading, { words: own }: NameSpan): boolean {
  const isSmall = (word: number): boolean =>
    ['of', 'and', 'articles'].some((list) => words.hashes(list).has(tokens.hash[word] ?? 0))
  return (
    words.language === 'en' &&
    own.slice(1, -1).some((word) => tokens.shape[word] === Shape.capital && isSmall(word))
  )
}

/** "the novel “Ada Lund”", „Film „Die Reise des Karl Lund““: a noun for a work before the marks, and no more behind the name in them. */
export function isTitledWork({ tokens, words }: Reading, { from, to }: NameSpan): boolean {
  const works = words.hashes('titledWorks')
  const close = tokens.hash[to] === COMMA || tokens.hash[to] === STOP ? to + 1 : to
  if (works.size === 0 || tokens.hash[close] !== QUOTE) return false
  let open = from - 1
  while (open > from - LONGEST_TITLE && isWordOfTitle(tokens.shape[open] ?? 0)) open--
  return (
    tokens.hash[open] === QUOTE &&
    works.has(tokens.hash[open - 1] ?? 0) &&
    ((tokens.place[open] ?? 0) & Place.line) === 0
  )
}

const isWordOfTitle = (shape: number): boolean => shape === Shape.lower || isNameShape(shape)
const LONGEST_TITLE = 6

/**
 * "at Ada Osk Hall", "around Osken Hall": the last word is a house besides a surname, behind "at"; of two words the first is one that
 * no list knows for somebody's.
 */
export function isVenue(reading: Reading, { words: own, from }: NameSpan): boolean {
  const { tokens, flags, words } = reading
  const before = tokens.hash[from - 1] ?? 0
  const isUnknown = own.length === 2 && ((flags[own[0] ?? from] ?? 0) & (ANY_NAME | Flag.particle)) === 0
  const isThere =
    words.hashes('atVenue').has(before) || (isUnknown && words.hashes('aroundVenue').has(before))
  return (
    (own.length > 2 || isUnknown) &&
    isThere &&
    tokens.shape[own[0] ?? from] === Shape.capital &&
    words.hashes('venues').has(tokens.hash[own.at(-1) ?? from] ?? 0) &&
    isInLine(reading, from)
  )
}

/** "J Osk Dis. 2011;203", "Ann Marle Med 2014;7": a journal cut short, its year and its volume. */
export function isJournal({ tokens }: Reading, { words, to }: NameSpan): boolean {
  const year = tokens.hash[to] === STOP ? to + 1 : to
  return (
    words.length > 1 &&
    tokens.shape[year] === Shape.number &&
    tokens.hash[year + 1] === SEMICOLON &&
    /^(?:19|20)\d\d$/.test(tokens.text.slice(tokens.start[year], tokens.end[year]))
  )
}

/** "MarleWorks", "Hale GlobalOsk": a capital within a word, behind what opens no surname ("McHale", "DeHale", "LaHale"). */
export function isJoinedWord({ tokens, flags, words }: Reading, span: NameSpan): boolean {
  const [first = span.from, last = span.from] = [span.words[0], span.words.at(-1)]
  if (
    span.words.length < 2 ||
    tokens.shape[last] !== Shape.inner ||
    ((flags[first] ?? 0) & Flag.commonGiven) !== 0
  )
    return false
  const [head = ''] = /^\p{Lu}\p{Ll}+/u.exec(tokens.text.slice(tokens.start[last], tokens.end[last])) ?? []
  // "Kestrel NanoOsk 45"
  const least = tokens.shape[span.to] === Shape.number ? LONGEST_OPENER : LONGEST_OPENER + 1
  return (
    head.length >= least &&
    head !== 'Fitz' &&
    ((flags[last] ?? 0) & ANY_NAME) === 0 &&
    words.language === 'en'
  )
}

/** "Fitz", "Mac" */
const LONGEST_OPENER = 4

/** "Gloom II": an everyday word and a number, where a king has a first name. */
export function isNumberedWord({ flags }: Reading, span: NameSpan): boolean {
  const [word = span.from, more] = span.words
  const flag = flags[word] ?? 0
  return (
    more === undefined &&
    span.suffix.length > 0 &&
    (flag & EVERYDAY) !== 0 &&
    (flag & (ANY_NAME | Flag.title)) === 0
  )
}

/** Of a word that somebody may be called by. */
export const ANY_NAME = Flag.given | Flag.surname | Flag.mononym | Flag.inPerson
