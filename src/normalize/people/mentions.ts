import { isNameShape, markHash, Place, Shape, wordHash } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { isCommonFirstName } from './first-names.ts'
import {
  behindLeadingWords,
  EVERYDAY,
  isLeadingCompound,
  isLeadingEra,
  isTitlePhrase,
  isTitleWord,
  OTHERS,
} from './leading-words.ts'
import { Flag } from './lexicon.ts'
import { Label } from './model.ts'
import { isTitle } from './shown-names.ts'
import { isShownAlone } from './speakers.ts'
import type { Tags } from './tagger.ts'

/** A stretch of tokens that names somebody, titles and marks cut off. */
export interface NameSpan {
  /** First token, and the one after the last. */
  readonly from: number
  readonly to: number
  /** Tokens of the name proper, without nickname in quotation marks and suffix. */
  readonly words: readonly number[]
  /** Tokens of "Jr.", "III", in order. */
  readonly suffix: readonly number[]
  /** Mean of the tagger's margins over the words. */
  readonly margin: number
}

/** The words of a name of two; nothing of a shorter or longer one. */
export function twoWords({ words }: NameSpan): readonly number[] {
  return words.length === 2 ? words : []
}

/** The names that the tagger marked, cleaned. */
export function nameSpans(reading: Reading, tags: Tags): NameSpan[] {
  const spans: NameSpan[] = []
  const { tokens } = reading
  let i = 0
  while (i < tokens.count) {
    if (tags.labels[i] !== Label.begin && tags.labels[i] !== Label.inside) {
      if (isFamous(reading, i))
        spans.push({ from: i, to: i + 1, words: [i], suffix: [], margin: famousMargin(reading, tags, i) })
      else if (isShownAlone(reading, i))
        spans.push({ from: i, to: i + 1, words: [i], suffix: [], margin: Math.max(0, tags.margins[i] ?? 0) })
      i++
      continue
    }
    let end = i + (isBegunTwice(reading, tags, i) ? 2 : 1)
    if (isJoining(reading, i) || isRetiredLetter(reading, i)) {
      i++
      continue
    }
    while (
      end < tokens.count &&
      tags.labels[end] === Label.inside &&
      ((tokens.place[end] ?? 0) & Place.line) === 0 &&
      !isJoining(reading, end)
    )
      end++
    end = endBehindParticles(reading, end)
    const next = nicknameEnd(reading, tags, end)
    const span = cleanSpan(reading, tags, i, next, end)
    if (
      span !== null &&
      !isRealmAlone(reading, tags, span) &&
      !isTitleAlone(reading, tags, span) &&
      !isBaronet(reading, spans.at(-1), span)
    )
      spans.push(span)
    i = next
  }
  return spans
}

/** The last letter of "a. D.", "i. R." behind a rank. */
function isRetiredLetter({ tokens, flags }: Reading, at: number): boolean {
  return flags[at] === Flag.title && flags[at - 1] === Flag.title && tokens.hash[at - 1] === STOP
}

/** "Sir Martin Hale, Bart.": a rank behind the name of a Sir; not "Homer, Bart". */
function isBaronet({ tokens, words }: Reading, named: NameSpan | undefined, { from, to }: NameSpan): boolean {
  if (named === undefined || to - from > 1 || named.to !== from - 1 || tokens.hash[named.to] !== COMMA)
    return false
  const hasTitle = words.hashes('menTitles').has(tokens.hash[named.from - 1] ?? 0)
  return hasTitle && words.hashes('baronets').has(tokens.hash[from] ?? 0)
}

/**
 * "Donald Trump" where the tagger begins a name at each word: a first name and a surname with nothing between them are one, as
 * are words that the list of well-known people has together.
 */
function isBegunTwice(reading: Reading, { labels }: Tags, at: number): boolean {
  const { tokens, flags } = reading
  const [given, surname] = [flags[at] ?? 0, flags[at + 1] ?? 0]
  if (labels[at] !== Label.begin || labels[at + 1] !== Label.begin) return false
  if (tokens.shape[at] !== Shape.capital || !isNameShape(tokens.shape[at + 1] ?? 0)) return false
  if (((tokens.place[at + 1] ?? 0) & (Place.line | Place.sentence)) !== 0) return false
  const areListed = (given & surname & Flag.inPerson) !== 0
  // "commandant Hirak Jyoti Lund": a rare first name between an office and another.
  const isOffice = tokens.shape[at - 1] === Shape.lower && ((flags[at - 1] ?? 0) & Flag.title) !== 0
  const isFirstOfTwo =
    isOffice &&
    (given & ~Flag.surname) === 0 &&
    (surname & Flag.given) !== 0 &&
    labels[at + 2] === Label.inside
  // "Chief Minister Yogan Adilunde"
  const isTitled =
    isTitle(reading, at) && ((given | surname) & ~NAME_ALONE) === 0 && labels[at + 2] !== Label.begin
  return (
    areListed ||
    isFirstOfTwo ||
    isTitled ||
    ((given & Flag.commonGiven) !== 0 && (surname & Flag.surname) !== 0 && (surname & Flag.given) === 0)
  )
}

/** Of a word that nothing but a name is known to be. */
const NAME_ALONE = Flag.given | Flag.surname | Flag.commonGiven | Flag.phrase | Flag.genitive

/** "Marja van der Plas-de Wit" where the tagger ended at "der": small words want the surname that they open. */
function endBehindParticles({ tokens, flags }: Reading, end: number): number {
  const isOpen =
    tokens.shape[end - 1] === Shape.lower &&
    ((flags[end - 1] ?? 0) & Flag.particle) !== 0 &&
    ((tokens.place[end] ?? 0) & Place.line) === 0
  if (!isOpen) return end
  if (tokens.shape[end] !== Shape.hyphenLower) return isNameShape(tokens.shape[end] ?? 0) ? end + 1 : end
  return isNameShape(tokens.shape[end + 1] ?? 0) ? end + 2 : end
}

/** "Pedro Nieto y Galán": two people, but for those whom the lists know ("Ramón y Cajal"). */
function isJoining({ tokens, flags, words }: Reading, at: number): boolean {
  return (
    tokens.shape[at] === Shape.lower &&
    ((flags[at] ?? 0) & Flag.inPerson) === 0 &&
    words.hashes('and').has(tokens.hash[at] ?? 0)
  )
}

/** A word that alone names a famous person, and stands alone: it is put forward whatever the tagger says. */
function isFamous(reading: Reading, at: number): boolean {
  const { tokens, flags } = reading
  if (((flags[at] ?? 0) & Flag.mononym) === 0 || !isNameShape(tokens.shape[at] ?? 0)) return false
  const joins = (other: number): boolean =>
    other >= 0 &&
    other < tokens.count &&
    isNameShape(tokens.shape[other] ?? 0) &&
    ((flags[other] ?? 0) & (Flag.title | Flag.honorific | Flag.nationality)) === 0
  const before = ((tokens.place[at] ?? 0) & Place.line) === 0 && joins(at - 1)
  const after =
    ((tokens.place[at + 1] ?? 0) & Place.line) === 0 &&
    joins(at + 1) &&
    !reading.words.hashes('offices').has(tokens.hash[at + 1] ?? 0)
  // "Prince of Wales"
  const isTitle =
    ((flags[at] ?? 0) & Flag.title) !== 0 && reading.words.hashes('of').has(tokens.hash[at + 1] ?? 0)
  return !before && !after && !isTitle
}

function famousMargin(reading: Reading, tags: Tags, at: number): number {
  const margin = tags.margins[at] ?? 0
  return reading.words.hashes('offices').has(reading.tokens.hash[at + 1] ?? 0)
    ? Math.max(margin, OFFICE_SAYS)
    : margin
}

/** What "administration" behind a famous name says, in units of the tagger's margin. */
const OFFICE_SAYS = 25

const QUOTE = markHash('"')
const SINGLE = markHash("'")
const COMMA = markHash(',')
const OPEN = markHash('(')
const CLOSE = markHash(')')
const STOP = markHash('.')

/** Where a name goes on behind a nickname in quotation marks: Hector "Macho" Camacho. Else `end`. */
function nicknameEnd(reading: Reading, tags: Tags, end: number): number {
  const { tokens } = reading
  const open = tokens.hash[end]
  if (open !== QUOTE && open !== SINGLE && open !== OPEN) return end
  const closing = open === OPEN ? CLOSE : open
  for (let close = end + 2; close <= end + 5 && close + 1 < tokens.count; close++) {
    if (((tokens.place[close] ?? 0) & Place.line) !== 0) return end
    if (tokens.hash[close] !== closing) continue
    const behind = open === OPEN ? close + 1 : behindParticles(reading, close + 1)
    if (!isNameShape(tokens.shape[behind] ?? 0) || !isNameShape(tokens.shape[end + 1] ?? 0)) return end
    if (open === OPEN && !isParenthesized(reading, tags, end, close)) return end
    let after = behind + 1
    while (after < tokens.count && tags.labels[after] === Label.inside) after++
    return after
  }
  return end
}

/** The token behind the small words that open a surname: "Nino “Nini” de la Fuente". */
function behindParticles({ tokens, flags }: Reading, at: number): number {
  let behind = at
  while (
    behind < at + 3 &&
    tokens.shape[behind] === Shape.lower &&
    ((flags[behind] ?? 0) & Flag.particle) !== 0 &&
    ((tokens.place[behind] ?? 0) & Place.line) === 0
  )
    behind++
  return behind
}

/**
 * "James (Jim) Hale"; "William M. (Zap) Hale", as an initial asks for a surname; not "Olaf Hale (Germany) Telekom", and no
 * party: "Ada M. (D) Hale".
 */
function isParenthesized({ tokens, flags }: Reading, tags: Tags, open: number, close: number): boolean {
  const inner = open + 1
  const label = tags.labels[close + 1]
  const flag = flags[inner] ?? 0
  const isBehindInitial = tokens.shape[open - 1] === Shape.initial && tokens.shape[inner] === Shape.capital
  return (
    close === inner + 1 &&
    (isBehindInitial || label === Label.inside || label === Label.begin) &&
    (isBehindInitial || (flag & Flag.given) !== 0) &&
    (flag & (Flag.country | Flag.town | Flag.organization)) === 0
  )
}

/** `closed` is where the tagger ended the name; a nickname and more may follow up to `end`. */
function cleanSpan(
  reading: Reading,
  tags: Tags,
  start: number,
  end: number,
  closed: number,
): NameSpan | null {
  const { flags } = reading
  const from = behindLeadingWords(reading, behindPosition(reading, start, end), end)
  if (end - from === 1 && (isLeftOfThing(reading, start, from) || isLeadingEra(reading, start))) return null
  const to = endOfName(reading, from, end)
  if (from >= to) return null
  const { words, suffix, margin } = wordsOfSpan(reading, tags, { from, to, closed })
  if (words.length === 0 || words.every((word) => isPeople(flags[word] ?? 0))) return null
  if (isCase(reading, words) || isOnlyTitle(reading, words) || isEverydayPhrase(reading, from, words))
    return null
  if (words.length === 1 && isLeadingCompound(reading, words[0] ?? 0)) return null
  const whole = widened(reading, tags, { from, to, words, suffix, margin })
  const [only = 0] = whole.words
  const isWord = whole.words.length === 1 && ((flags[only] ?? 0) & (Flag.calendar | Flag.honorific)) !== 0
  return isWord ? { ...whole, margin: margin - 6 } : whole
}

/** "Roe v. Lund": two who are at law, but for "Karl v. Lund", "K. v. Lund" and "Freiherr Rüdt v. Lund" in German. */
function isCase({ tokens, flags }: Reading, words: readonly number[]): boolean {
  const titled = ((flags[(words[0] ?? 0) - 1] ?? 0) & (Flag.title | Flag.honorific)) !== 0
  return words.some((word, at) => {
    const before = words[at - 1]
    if (before === undefined || tokens.hash[word] !== VERSUS || tokens.shape[word] !== Shape.lower)
      return false
    return !titled && tokens.shape[before] !== Shape.initial && ((flags[before] ?? 0) & Flag.given) === 0
  })
}

const VERSUS = wordHash('v')

/** Where a name ends that the tagger let go on to `end`. */
function endOfName(reading: Reading, from: number, end: number): number {
  const { tokens } = reading
  let to = end
  while (
    to > from &&
    (tokens.shape[to - 1] === Shape.lower ||
      (to - from > 1 && isTrailing(reading, to - 1)) ||
      (to - from > 2 && isBehindFullName(reading, from, to - 1)))
  )
    to--
  to = endBeforeHouse(reading, from, endBeforeSentence(reading, from, to))
  return endBeforeDateline(reading, from, endOfGenitive(reading, from, endBeforeOf(reading, from, to)))
}

/** The words of a name without what is quoted or in brackets, its suffix apart, and how sure the tagger was of them on average. */
function wordsOfSpan(
  reading: Reading,
  tags: Tags,
  { from, to, closed }: { readonly from: number; readonly to: number; readonly closed: number },
): Pick<NameSpan, 'words' | 'suffix' | 'margin'> {
  const { tokens } = reading
  const suffix: number[] = []
  const words: number[] = []
  let quoted = false
  let sum = 0
  let tagged = 0
  for (let i = from; i < to; i++) {
    const hash = tokens.hash[i]
    if (hash === QUOTE || hash === SINGLE || hash === OPEN || hash === CLOSE) {
      quoted = !quoted
      continue
    }
    if (quoted || tokens.shape[i] === Shape.mark) continue
    if (words.length > 0 && isSuffix(reading, i)) suffix.push(i)
    else {
      words.push(i)
      if (i >= closed) continue
      sum += tags.margins[i] ?? 0
      tagged++
    }
  }
  return { words, suffix, margin: sum / Math.max(1, tagged) }
}

/** A name with what belongs to it at its edges: "Hale, the son", "Jr.", a title that is part of it, initials, a given name. */
function widened(reading: Reading, tags: Tags, span: NameSpan): NameSpan {
  let { from, to } = span
  const words = [...span.words]
  const suffix = [...span.suffix]
  if (isSon(reading, to)) words.push(to++)
  const outside = suffixBehind(reading, to)
  if (outside >= 0 && suffix.length === 0) {
    suffix.push(outside)
    to = outside + 1
  }
  // "le comte de Marle" where the tagger began at Marle
  if (isHouseOfNoble(reading, from)) words.unshift(--from)
  const titled = titleInName(reading, from, words)
  if (titled !== null) {
    from = titled
    words.unshift(titled)
  }
  // "J. Smith" where the tagger began at Smith.
  while (from > 0 && isInitialBefore(reading, tags, from)) words.unshift(--from)
  if (words.length > 1 && isGivenBefore(reading, tags, from)) words.unshift(--from)
  return { from, to, words, suffix, margin: span.margin }
}

/** "Politecnico di Marle": of something called by what it is of, its last word is left. "Primo ministro di Lund" names Lund. */
function isLeftOfThing({ tokens, flags, words }: Reading, start: number, last: number): boolean {
  const owner = last - 2
  return (
    owner >= start &&
    words.hashes('of').has(tokens.hash[last - 1] ?? 0) &&
    isNameShape(tokens.shape[owner] ?? 0) &&
    ((flags[owner] ?? 0) & (Flag.title | Flag.role | Flag.honorific | Flag.kin | Flag.given)) === 0 &&
    ((flags[last] ?? 0) & Flag.given) === 0
  )
}

/**
 * "Ennis WR Hale", "Lakewood RB Hale": what stands up to the position is no name. Two letters that nothing goes before
 * may be initials ("RB Hale", "Mr VP Hale").
 */
function behindPosition(reading: Reading, from: number, to: number): number {
  const { tokens, flags, words } = reading
  const positions = words.hashes('positions')
  if (((tokens.place[from] ?? 0) & Place.capitalsLine) !== 0) return from
  for (let at = to - 2; at >= from; at--) {
    if (tokens.shape[at] !== Shape.capitals || !positions.has(tokens.hash[at] ?? 0)) continue
    const isShort = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) < 3
    const before = at > from ? (flags[at - 1] ?? 0) : Flag.honorific
    // "PC Ada Lund", where "RB Hale" may be initials
    const isBeforeFull = at === from && to - at > 2
    if (!isShort || isBeforeFull || (before & (Flag.honorific | Flag.title | Flag.role)) === 0) return at + 1
  }
  return from
}

/** "Hank Hale Jr. He wrote", "told Nigel I want to play": the next sentence has begun. */
function endBeforeSentence({ tokens, flags, words }: Reading, from: number, to: number): number {
  const [small, verbs, articles] = [
    words.hashes('small'),
    words.hashes('firstPerson'),
    words.hashes('articles'),
  ]
  for (let at = from + 1; at < to; at++) {
    const hash = tokens.hash[at] ?? 0
    // "Karim B. La présidente": an article before a small word.
    const isArticle = articles.has(hash) && tokens.shape[at] === Shape.capital
    if (isArticle && tokens.shape[at - 1] === Shape.initial && tokens.shape[at + 1] === Shape.lower) return at
    // "Mr. Lund Is mighty nice": a small word with a capital, and running text behind it.
    const isOpener =
      at === to - 1 &&
      at - from < 3 &&
      tokens.shape[at] === Shape.capital &&
      tokens.shape[at + 1] === Shape.lower &&
      words.hashes('functionWords').has(hash) &&
      ((flags[at] ?? 0) & (Flag.given | Flag.surname | Flag.particle)) === 0 &&
      ((tokens.place[at + 1] ?? 0) & Place.line) === 0
    if (isOpener) return at
    if (!small.has(hash)) continue
    const isBehindStop = tokens.text.slice(tokens.start[at - 1], tokens.start[at]).includes('.')
    if (isBehindStop && tokens.shape[at] === Shape.capital) return at
    if (at === to - 1 && tokens.shape[at] !== Shape.lower && verbs.has(tokens.hash[at + 1] ?? 0)) return at
  }
  return to
}

/** "the Obama White House": whose government it is; "Lund Labour", whose party. */
function endBeforeHouse({ tokens, flags, words }: Reading, from: number, to: number): number {
  const isPartyLeader =
    to - from === 2 &&
    words.hashes('parties').has(tokens.hash[to - 1] ?? 0) &&
    ((flags[from] ?? 0) & (Flag.surname | Flag.mononym)) !== 0 &&
    ((flags[from] ?? 0) & Flag.commonGiven) === 0
  if (isPartyLeader) return to - 1
  const houses = words.hashes('houses')
  const isHouse = (at: number): boolean =>
    houses.has(wordHash(tokens.text.slice(tokens.start[at], tokens.end[at + 1])))
  // "the Nixon White House" may be marked up to "White".
  if (to - from > 1 && to < tokens.count && isHouse(to - 1)) return to - 1
  return to - from > 2 && isHouse(to - 2) ? to - 2 : to
}

/** "Por Ana Lund Vega Madrid, 23 may (EFE)": the town of a dateline that a lost line end has run into the byline. */
function endBeforeDateline({ tokens, flags }: Reading, from: number, to: number): number {
  const isTown = (at: number): boolean => ((flags[at] ?? 0) & (Flag.town | Flag.country)) !== 0
  const isInTown = (at: number): boolean => ((flags[at] ?? 0) & Flag.inPlace) !== 0
  const words = isInTown(to - 1) && isInTown(to - 2) ? 2 : 1
  if (to - from < 2 + words || !(words > 1 || isTown(to - 1)) || ((flags[from] ?? 0) & Flag.given) === 0)
    return to
  const isDay =
    tokens.hash[to] === COMMA &&
    tokens.shape[to + 1] === Shape.number &&
    ((flags[to + 2] ?? 0) & Flag.calendar) !== 0
  return isDay ? to - words : to
}

/** "Piet Swinnen van de Kinderlijn" names Piet Swinnen: behind a first name and a surname, "of" is no particle. */
function endBeforeOf(reading: Reading, from: number, to: number): number {
  const { tokens, flags, words } = reading
  const ends = words.hashes('endsName')
  if (ends.size > 0)
    for (let at = from + 1; at < to; at++)
      if (tokens.shape[at] === Shape.lower && ends.has(tokens.hash[at] ?? 0)) return at
  // "Frau Dr. Lund-Beck vom Bauernverband", "Almut Lund zur Pröpstin"
  for (let at = from + 1; at + 1 < to && words.capitalizesNouns; at++)
    if (
      words.hashes('contractions').has(tokens.hash[at] ?? 0) &&
      (isBody(flags[at + 1] ?? 0) || (at > from + 1 && isSurname(flags[from] ?? 0, flags[at - 1] ?? 0)))
    )
      return at
  if (!OF_ENDS_NAMES.has(words.language)) return to
  if (((flags[from] ?? 0) & Flag.given) === 0) return isOfPlace(reading, from, to) ? from + 1 : to
  for (let at = from + 2; at + 1 < to; at++)
    if (
      tokens.shape[at] === Shape.lower &&
      words.hashes('of').has(tokens.hash[at] ?? 0) &&
      isSurnameBeforeOf(reading, at - 1)
    )
      return at
  return to
}

/** "Milodev van Sierra Leone", "Ferrinol van Peru": a surname alone, "of", and a country or a place of several words. */
function isOfPlace({ tokens, flags, words }: Reading, from: number, to: number): boolean {
  if (to - from < 3 || tokens.shape[from] !== Shape.capital) return false
  if (tokens.shape[from + 1] !== Shape.lower || !words.hashes('of').has(tokens.hash[from + 1] ?? 0))
    return false
  if (to - from === 3) return ((flags[from + 2] ?? 0) & (Flag.country | Flag.surname)) === Flag.country
  for (let at = from + 2; at < to; at++) if (((flags[at] ?? 0) & Flag.inPlace) === 0) return false
  return true
}

const isBody = (flag: number): boolean =>
  (flag & (Flag.organization | Flag.thing | Flag.title | Flag.role)) !== 0 &&
  (flag & (Flag.surname | Flag.given)) === 0

/** Behind a first name another word that is none: "Ernst August zur Lippe" has no surname before "zur". */
const isSurname = (first: number, last: number): boolean =>
  (first & Flag.given) !== 0 && (last & (Flag.given | Flag.title | Flag.honorific | Flag.particle)) === 0

/** In "Marja van der Plas" no surname stands before it yet. Surnames of Italy are often rare first names: "Marco Lundi di Torre Marle". */
function isSurnameBeforeOf({ tokens, flags, words }: Reading, at: number): boolean {
  const [shape, flag] = [tokens.shape[at], flags[at] ?? 0]
  if (words.language === 'it') return shape === Shape.capital && (flag & Flag.commonGiven) === 0
  return shape !== Shape.lower && shape !== Shape.initial && (flag & Flag.given) === 0
}

const OF_ENDS_NAMES = new Set(['de', 'nl', 'it'])

/** "Президент Украины", "Владимир Лунд": what an office is of, as in `isLeadingRealm`, where the tagger begins a name behind it. */
function isRealmAlone({ flags, words, tokens }: Reading, tags: Tags, { from, to }: NameSpan): boolean {
  return (
    words.hasRealmBehindOffice &&
    to - from === 1 &&
    ((flags[from - 1] ?? 0) & Flag.title) !== 0 &&
    ((flags[from] ?? 0) & (Flag.given | Flag.surname | Flag.particle)) === 0 &&
    tags.labels[to] === Label.begin &&
    ((tokens.place[to] ?? 0) & Place.line) === 0 &&
    ((flags[to] ?? 0) & Flag.given) !== 0
  )
}

/** "Boer", "Jan Lund": what somebody is, where the tagger begins a name at it and another at the first name behind it. */
function isTitleAlone(reading: Reading, { labels }: Tags, { from, to }: NameSpan): boolean {
  const { flags, tokens } = reading
  // "Herr Major a. D. Lund": of a rank that is a name as well, the letters behind it tell.
  const isRetired = to - from === 1 && (flags[to] ?? 0) === Flag.title && tokens.hash[to + 1] === STOP
  return (
    isRetired ||
    isStyledOffice(reading, from, to) ||
    (to - from === 1 &&
      ((flags[from] ?? 0) & (Flag.title | Flag.role)) !== 0 &&
      ((flags[from] ?? 0) & Flag.given) === 0 &&
      labels[to] === Label.begin &&
      ((tokens.place[to] ?? 0) & (Place.line | Place.sentence)) === 0 &&
      tokens.shape[to] === Shape.capital &&
      ((flags[to] ?? 0) & Flag.given) !== 0)
  )
}

/** "El Sr. MINISTRO (Lund Osk)": an office behind a courtesy, where its holder stands between brackets. */
function isStyledOffice({ flags, tokens }: Reading, from: number, to: number): boolean {
  return (
    to - from === 1 &&
    ((flags[from] ?? 0) & Flag.title) !== 0 &&
    ((flags[from - 1] ?? 0) & Flag.honorific) !== 0 &&
    tokens.hash[to] === OPEN &&
    isNameShape(tokens.shape[to + 1] ?? 0)
  )
}

/** "Raúls Trikot": what follows a genitive is a noun, where nouns have capitals. */
function endOfGenitive({ tokens, flags, words }: Reading, from: number, to: number): number {
  if (!words.capitalizesNouns || to - from < 2) return to
  const isGenitive = tokens.text.charAt((tokens.end[from] ?? 0) - 1) === 's'
  const flag = flags[from] ?? 0
  const next = flags[from + 1] ?? 0
  if (!isGenitive || (flag & Flag.commonGiven) !== 0) return to
  const isNoun =
    (next & (Flag.surname | Flag.given | Flag.particle)) === 0 ||
    isGenitiveBefore(flag, next) ||
    words.hashes('belongings').has(tokens.hash[from + 1] ?? 0)
  return isNoun && tokens.shape[from + 1] !== Shape.initial && !isListedInS(flag) ? from + 1 : to
}

/** "Tommys Hund": an everyday word behind a genitive, though a surname too. */
const isGenitiveBefore = (flag: number, next: number): boolean =>
  (next & EVERYDAY) !== 0 && (next & Flag.given) === 0 && (flag === 0 || (flag & Flag.genitive) !== 0)

/** "Klaus", "Jonas" are first names that end so. */
const isListedInS = (flag: number): boolean => (flag & Flag.given) !== 0 && (flag & Flag.genitive) === 0

/**
 * A title that belongs to the name: "Herzog von Angouleme", where nothing but the title tells the house from the man,
 * and "Mrs. O. D. Marsh", who is not O. D. Marsh. Its token; null for none.
 */
function titleInName(reading: Reading, from: number, name: readonly number[]): number | null {
  const { tokens, flags, words } = reading
  const at = from - 1
  if (at < 0 || ((tokens.place[from] ?? 0) & Place.line) !== 0 || name[0] !== from) return null
  const hash = tokens.hash[at] ?? 0
  const isOfHouse = tokens.shape[from] === Shape.lower && words.hashes('nobles').has(hash)
  // "Mr. and Mrs. Martin Hale" name him.
  const isCouple =
    words.hashes('and').has(tokens.hash[at - 1] ?? 0) && ((flags[at - 2] ?? 0) & Flag.honorific) !== 0
  const isHis = words.hashes('husbands').has(tokens.hash[from] ?? 0) || name.slice(0, -1).every(isInitial)
  const isByHusband = name.length > 1 && words.hashes('wives').has(hash) && isHis && !isCouple
  return isOfHouse || isByHusband ? at : null

  function isInitial(word: number): boolean {
    return tokens.shape[word] === Shape.initial || tokens.shape[word] === Shape.initials
  }
}

/** "comte de" before a token: what a noble is of. */
function isHouseOfNoble({ tokens, flags, words }: Reading, from: number): boolean {
  return (
    tokens.shape[from - 1] === Shape.lower &&
    ((flags[from - 1] ?? 0) & Flag.particle) !== 0 &&
    words.hashes('of').has(tokens.hash[from - 1] ?? 0) &&
    words.hashes('nobles').has(tokens.hash[from - 2] ?? 0) &&
    ((tokens.place[from] ?? 0) & Place.line) === 0
  )
}

/** "South African", "Democrats": a people or party. */
function isPeople(flag: number): boolean {
  return (
    (flag & (Flag.nationality | Flag.inThing)) !== 0 &&
    ((flag & (Flag.surname | Flag.given)) === 0 || (flag & Flag.inThing) !== 0)
  )
}

/** "Prime Minister", "Indiana Gov.", "Pro Tem": an office without a name. */
function isOnlyTitle(reading: Reading, words: readonly number[]): boolean {
  const { flags, tokens } = reading
  const [first = 0, last = 0] = [words[0], words.at(-1)]
  if (reading.words.hashes('proTem').has(tokens.hash[last] ?? 0)) return true
  // "Tan Sri", "Custos Rotulorum"
  if (words.length < 3 && isTitlePhrase(reading, last - 1)) return true
  // "Marle Mayor Ada Lund", though there are people called Mayor
  if (
    words.length === 2 &&
    ((flags[last] ?? 0) & Flag.title) !== 0 &&
    ((flags[first] ?? 0) & (Flag.given | Flag.surname | Flag.mononym)) === 0 &&
    isNameShape(tokens.shape[last + 1] ?? 0) &&
    ((tokens.place[last + 1] ?? 0) & (Place.line | Place.sentence)) === 0
  )
    return true
  // "South Carolina Sen Tim Lund": a state of two words before it
  const isState =
    words.length === 3 && words.slice(0, -1).every((word) => ((flags[word] ?? 0) & Flag.inPlace) !== 0)
  if (isState && ((flags[last] ?? 0) & Flag.title) !== 0 && isNameShape(tokens.shape[last + 1] ?? 0))
    return true
  // "Douglas Cardinal"
  const isNamed = words.length > 1 && ((flags[words[0] ?? 0] ?? 0) & Flag.given) !== 0
  return isTitleWord(reading, last) && (!isNamed || tokens.shape[words[0] ?? 0] === Shape.initials)
}

/**
 * "Ferry Lane", "Page Four", "Huelva Sevilla", "zur Ursache": words that are surnames as well, but where no first name or
 * title shows a person ("Nathan Lane", "Mr Ferry Lane", "Harald zur Hausen" stay).
 */
function isEverydayPhrase(reading: Reading, from: number, name: readonly number[]): boolean {
  const { tokens, flags, words } = reading
  const isPlain = (word: number): boolean =>
    ((flags[word] ?? 0) & EVERYDAY) !== 0 && ((flags[word] ?? 0) & NAMED) === 0
  // "Menteri Luar Negeri": of languages whose everyday words beside offices are listed.
  if (words.hasRealmBehindOffice && name.every(isPlain)) return true
  const isLineStart = ((tokens.place[from] ?? 0) & Place.line) !== 0
  const before = isLineStart ? 0 : (flags[from - 1] ?? 0)
  if ((before & (Flag.title | Flag.honorific | Flag.given)) !== 0) return false
  const end = flags[name.at(-1) ?? 0] ?? 0
  if (words.hashes('contractions').has(tokens.hash[from] ?? 0)) return tokens.shape[from] === Shape.lower
  // "zu Wasser und zu Land"
  if (words.hashes('to').has(tokens.hash[from] ?? 0) && tokens.shape[from] === Shape.lower)
    return (end & EVERYDAY) !== 0
  // "von den Kirchen"; "von der Haide" is no surname only where the lists do not know it behind these words.
  if (
    words.capitalizesNouns &&
    tokens.shape[from] === Shape.lower &&
    (end & NOUN) !== 0 &&
    ((end & NAMED) === 0 || isBehindArticle(reading, name))
  )
    return true
  // "Hong Kong", but "San Martín" with a first name or title before it.
  if (name.length > 1 && name.every((word) => isInPlace(flags[word] ?? 0))) return true
  // "Huelva Sevilla": a list of towns that has lost its commas.
  if (name.length > 1 && name.every((word) => isTownAlone(flags[word] ?? 0))) return true
  const [first = 0, last = 0] = name
  const opening = flags[first] ?? 0
  if (
    name.length === 2 &&
    isCompass(reading, first) &&
    (words.hashes('continents').has(tokens.hash[last] ?? 0) ||
      ((end & Flag.country) !== 0 ? (end & Flag.surname) === 0 : (end & Flag.nationality) !== 0))
  )
    return true
  if (name.length === 2 && isBareLetter(reading, first)) return (end & NAMED) === 0 && (end & EVERYDAY) !== 0
  if (name.length !== 2 || tokens.shape[first] !== Shape.capital) return false
  if (words.hashes('numbers').has(tokens.hash[last] ?? 0)) return (opening & (EVERYDAY | Flag.thing)) !== 0
  const opensPlain =
    (opening & EVERYDAY) !== 0 && (opening & (Flag.given | Flag.title | Flag.honorific)) === 0
  return opensPlain && ((flags[last] ?? 0) & Flag.thing) !== 0
}

/** "von den Kirchen", with an article between, that nobody whom the lists know is called ("von der Leyen"). */
function isBehindArticle({ tokens, flags, words }: Reading, name: readonly number[]): boolean {
  const [, article = 0, last = 0] = name
  return (
    name.length === 3 &&
    words.hashes('articles').has(tokens.hash[article] ?? 0) &&
    ((flags[last] ?? 0) & (Flag.inPerson | Flag.mononym)) === 0
  )
}

const NOUN = Flag.common | Flag.word | Flag.thing
const NAMED = Flag.given | Flag.surname | Flag.mononym

/** "Z Fold", but "J Haverley": an initial without its stop, and no word of the language ("E Lund", Portuguese "and Lund"). */
function isBareLetter({ tokens, flags }: Reading, at: number): boolean {
  return (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) === 1 && ((flags[at] ?? 0) & EVERYDAY) === 0
}

/** "S Asia", "E Timor" */
function isCompass({ tokens }: Reading, at: number): boolean {
  return /^[NESW]\.?$/u.test(tokens.text.slice(tokens.start[at], tokens.end[at]))
}

const isInPlace = (flag: number): boolean => (flag & Flag.inPlace) !== 0 && (flag & Flag.commonGiven) === 0

const isTownAlone = (flag: number): boolean =>
  (flag & (Flag.town | Flag.country)) !== 0 && (flag & (Flag.given | Flag.particle)) === 0

function isInitialBefore(reading: Reading, tags: Tags, at: number): boolean {
  const { tokens } = reading
  const shape = tokens.shape[at - 1]
  if (((tokens.place[at] ?? 0) & Place.line) !== 0) return false
  const label = tags.labels[at - 1]
  // "J." and "J. Smith" are one name, though the tagger begins two.
  const isInitials = label === Label.begin && tags.labels[at] === Label.begin && shape === tokens.shape[at]
  if (!isInitials && (label === Label.begin || label === Label.inside)) return false
  const dotted = tokens.text.charCodeAt((tokens.end[at - 1] ?? 0) - 1) === 46
  return (
    (shape === Shape.initial ||
      (shape === Shape.initials && (tokens.end[at - 1] ?? 0) - (tokens.start[at - 1] ?? 0) <= 6)) &&
    dotted &&
    // "M. A. Lund" is Monsieur A. Lund in French.
    ((reading.words.flags.get(tokens.hash[at - 1] ?? 0) ?? 0) & Flag.honorific) === 0 &&
    ((tags.margins[at - 1] ?? -99) > -20 || isInitialOfTwo(reading, at - 1)) &&
    !reading.words.hashes('endings').has(tokens.hash[at - 1] ?? 0)
  )
}

/** "D. A. Lund": an initial before another, whatever the tagger says of it; not "in Washington, D. C. Lund said". */
function isInitialOfTwo({ tokens, flags }: Reading, at: number): boolean {
  const isDistrict = tokens.hash[at - 1] === COMMA && ((flags[at - 2] ?? 0) & Flag.town) !== 0
  return tokens.shape[at] === Shape.initial && tokens.shape[at + 1] === Shape.initial && !isDistrict
}

/** "but Odd Bjorn Lindholm" where the tagger began at Bjorn: a given name in the middle of a sentence belongs to it. */
function isGivenBefore(reading: Reading, tags: Tags, at: number): boolean {
  const { tokens, flags, words } = reading
  const before = at - 1
  const flag = flags[before] ?? 0
  const label = tags.labels[before]
  // "Donald Trump met": the list of well-known people has both.
  const isListed = (flag & (flags[at] ?? 0) & Flag.inPerson) !== 0 && (flag & Flag.commonGiven) !== 0
  if (isListed && label !== Label.begin && label !== Label.inside)
    return ((tokens.place[at] ?? 0) & (Place.line | Place.sentence)) === 0
  return (
    before >= 0 &&
    tokens.shape[before] === Shape.capital &&
    ((tokens.place[at] ?? 0) & (Place.line | Place.titleLine | Place.capitalsLine)) === 0 &&
    ((tokens.place[before] ?? 0) & (Place.line | Place.sentence)) === 0 &&
    label !== Label.begin &&
    label !== Label.inside &&
    (flag & Flag.given) !== 0 &&
    (flag & NO_GIVEN) === 0 &&
    ((flags[at] ?? 0) & Flag.given) !== 0 &&
    // "der Fall Hans Lund": some day somewhere a first name, and here a noun.
    !(words.capitalizesNouns && (flag & EVERYDAY) !== 0 && !isCommonFirstName(reading, before))
  )
}

/** What a given name before a full name must not be besides. */
const NO_GIVEN =
  OTHERS |
  Flag.title |
  Flag.honorific |
  Flag.nationality |
  Flag.calendar |
  Flag.particle |
  Flag.inPlace |
  Flag.inOrganization |
  Flag.inThing

/** "Insulza Monday": a day or month is no part of a name, unless it is a surname too ("Theresa May"). */
function isTrailing(reading: Reading, at: number): boolean {
  // "Bettie Lund T-shirts", "an Ada Lund T-Shirt"
  if (
    (reading.tokens.shape[at] === Shape.hyphenLower || reading.tokens.shape[at] === Shape.hyphen) &&
    /[-‐‑]/.test(reading.tokens.text.charAt((reading.tokens.start[at] ?? 0) + 1))
  )
    return true
  if (reading.words.hashes('dates').has(reading.tokens.hash[at] ?? 0)) return true
  // "Gilles Lund PQ", "Lund Lib" of a table of votes
  if (reading.words.hashes('partyMarks').has(reading.tokens.hash[at] ?? 0)) return true
  if (reading.words.hashes('contacts').has(reading.tokens.hash[at] ?? 0)) return true
  // "Ada Lund MP"; "III" is part of a name
  const isHonour =
    reading.tokens.shape[at] === Shape.capitals &&
    ((reading.flags[at] ?? 0) & Flag.suffix) === 0 &&
    reading.words.hashes('suffixes').has(reading.tokens.hash[at] ?? 0)
  if (isHonour) return true
  const flag = reading.flags[at] ?? 0
  return (flag & Flag.calendar) !== 0 && (flag & (Flag.surname | Flag.given)) === 0
}

/** A word behind a first name and a surname that is no part of the name. */
function isBehindFullName(reading: Reading, from: number, at: number): boolean {
  return (
    isBehindListed(reading, from, at) ||
    isTrailingWord(reading, from, at) ||
    isTrailingLetter(reading, from, at) ||
    isTrailingLetters(reading, from, at) ||
    isTrailingInstitution(reading, from, at) ||
    isTrailingNoun(reading, from, at)
  )
}

/** "Donald Trump Calls": behind the whole name of somebody whom the lists know. */
function isBehindListed({ flags }: Reading, from: number, at: number): boolean {
  const isListed = (word: number): boolean => ((flags[word] ?? 0) & Flag.inPerson) !== 0
  const flag = flags[at] ?? 0
  // "Calls" is a rare surname too.
  const isName = (flag & Flag.surname) !== 0 && (flag & Flag.common) === 0
  if (isListed(at) || isName || (flag & (Flag.given | Flag.suffix | Flag.particle)) !== 0) return false
  for (let word = from; word < at; word++) if (!isListed(word)) return false
  return true
}

/** "Tom Lund Jumped", "Ada Lund Wins": behind a first name and a surname a verb with a capital, that is neither. */
function isTrailingWord({ tokens, flags, words }: Reading, from: number, at: number): boolean {
  const [flag, before] = [flags[at] ?? 0, flags[at - 1] ?? 0]
  const isVerb = words.hashes('headlineVerbs').has(tokens.hash[at] ?? 0)
  const isPast =
    (flag & EVERYDAY) !== 0 &&
    (flag & Flag.surname) === 0 &&
    tokens.text.slice(tokens.start[at], tokens.end[at]).endsWith('ed')
  return (
    words.language === 'en' &&
    at - from === 2 &&
    tokens.shape[at] === Shape.capital &&
    (isVerb || isPast) &&
    (flag & (Flag.given | Flag.suffix | Flag.particle | Flag.mononym | Flag.inPerson)) === 0 &&
    ((flags[from] ?? 0) & Flag.commonGiven) !== 0 &&
    (before & Flag.surname) !== 0
  )
}

/** "Ana Lund P", cut off at a mark that is no full stop: not "Andreas R.", "Malcolm X", "John Lund V". */
function isTrailingLetter({ tokens, flags, words }: Reading, from: number, at: number): boolean {
  return (
    words.language !== 'en' &&
    (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) === 1 &&
    ((flags[at] ?? 0) & Flag.suffix) === 0 &&
    tokens.shape[from] === Shape.capital &&
    tokens.shape[at - 1] === Shape.capital
  )
}

/**
 * "Ana Lund Beck UFM", "Renato Lund CPD": letters that stand for an institution, behind a first name and a surname in small letters.
 * "Jean Paul LUND" has its surname in capitals.
 */
function isTrailingLetters({ tokens, flags }: Reading, from: number, at: number): boolean {
  const flag = flags[at] ?? 0
  const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0)
  if (tokens.shape[at] !== Shape.capitals || length < 3 || length > 6) return false
  if ((flag & (Flag.given | Flag.surname | Flag.suffix | Flag.mononym)) !== 0) return false
  const before = flags[at - 1] ?? 0
  return (
    tokens.shape[from] === Shape.capital &&
    ((flags[from] ?? 0) & Flag.given) !== 0 &&
    tokens.shape[at - 1] === Shape.capital &&
    ((before & Flag.given) === 0 || (before & Flag.surname) !== 0)
  )
}

/** "Zairo Lund Núcleo": a word for an institution behind a first name and a surname. Everyday words are surnames too often. */
function isTrailingInstitution({ tokens, flags, words }: Reading, from: number, at: number): boolean {
  if (words.language === 'en' || words.capitalizesNouns || tokens.shape[at] !== Shape.capital) return false
  const flag = flags[at] ?? 0
  const before = flags[at - 1] ?? 0
  return (
    (flag & Flag.organization) !== 0 &&
    (flag & (Flag.given | Flag.surname | Flag.suffix | Flag.mononym)) === 0 &&
    tokens.shape[from] === Shape.capital &&
    ((flags[from] ?? 0) & Flag.given) !== 0 &&
    tokens.shape[at - 1] === Shape.capital &&
    ((before & Flag.surname) !== 0 || (before & (Flag.given | Flag.particle)) === 0)
  )
}

/** "Verteidiger Dr. Ulf Lundmann Freispruch": in German a noun behind a first name and a surname that no list has for anything else. */
function isTrailingNoun({ tokens, flags, words }: Reading, from: number, at: number): boolean {
  const [flag, before] = [flags[at] ?? 0, flags[at - 1] ?? 0]
  return (
    words.capitalizesNouns &&
    at - from === 2 &&
    tokens.shape[at] === Shape.capital &&
    tokens.shape[at - 1] === Shape.capital &&
    (flag & NOUN) !== 0 &&
    (flag & (NAMED | Flag.inPerson | Flag.particle | Flag.town)) === 0 &&
    ((flags[from] ?? 0) & Flag.given) !== 0 &&
    ((flags[from] ?? 0) & NOUN) === 0 &&
    (before & (NOUN | Flag.given | Flag.particle)) === 0
  )
}

function isSuffix(reading: Reading, at: number): boolean {
  const { tokens, flags } = reading
  if (((flags[at] ?? 0) & Flag.suffix) === 0) return false
  const shape = tokens.shape[at] ?? 0
  const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0)
  // "V." and "I." are initials; "Jr", "II", "III" are not.
  return length > 1 && (shape === Shape.capitals || shape === Shape.capital || shape === Shape.initials)
}

/** "Martin Luther King, Jr.": the suffix may stand behind a comma. -1 where there is none. */
function suffixBehind(reading: Reading, to: number): number {
  const { tokens } = reading
  const at =
    tokens.hash[to] === COMMA && reading.words.hashes('junior').has(tokens.hash[to + 1] ?? 0) ? to + 1 : to
  if (at >= tokens.count || ((tokens.place[at] ?? 0) & Place.line) !== 0) return -1
  return isSuffix(reading, at) ? at : generationBehind(reading, to)
}

/**
 * "Hector Lund, junior,", "Anselme Lund père a remis": father and son told apart by a word. -1 for none: "Lund, père de trois enfants",
 * "Lund, junior minister".
 */
function generationBehind({ tokens, words }: Reading, to: number): number {
  const at = tokens.hash[to] === COMMA ? to + 1 : to
  const hash = tokens.hash[at] ?? 0
  if (!words.hashes('juniors').has(hash) && !words.hashes('seniors').has(hash)) return -1
  const next = at + 1
  const isEnd = next >= tokens.count || ((tokens.place[next] ?? 0) & Place.line) !== 0
  if (isEnd || tokens.shape[next] === Shape.mark) return at
  // "Lund senior Per Beck": of the school Lund
  if (isNameShape(tokens.shape[next] ?? 0)) return -1
  return at > to || words.hashes('of').has(tokens.hash[next] ?? 0) ? -1 : at
}

/** "Filho", "Neto": a word that the language has for juniors, and no letters; it belongs to the name. */
function isSon({ tokens, words }: Reading, at: number): boolean {
  return (
    tokens.shape[at] === Shape.capital &&
    ((tokens.place[at] ?? 0) & Place.line) === 0 &&
    (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) > 3 &&
    words.hashes('suffixes').has(tokens.hash[at] ?? 0)
  )
}
