import { languageTags } from '../../languages/load.ts'
import { once } from '../../lib/once.ts'
import { isNameShape, markHash, Place, Shape, wordHash } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { isCommonFirstName } from './first-names.ts'
import { type LanguageWords, languageWords } from './language-words.ts'
import { Flag } from './lexicon.ts'

/** Where a name begins behind the words before it that the tagger took for a part of it: titles, openers of sentences, towns. */
export function behindLeadingWords(reading: Reading, start: number, to: number): number {
  let from = start
  while (
    to - from > 1 &&
    !isKnownPerson(reading, from, to) &&
    (isLeadingTitle(reading, from, to) ||
      isLeadingWord(reading, from) ||
      isLeadingLetter(reading, from) ||
      isLeadingUnknown(reading, from, to) ||
      isLeadingOf(reading, from, to) ||
      isLeadingEra(reading, from) ||
      isLeadingCompound(reading, from) ||
      isLeadingBrand(reading, from) ||
      isLeadingPlace(reading, from, to) ||
      isLeadingRealm(reading, from, to) ||
      isLeadingSeat(reading, from, to) ||
      isLeadingTrade(reading, from, to) ||
      isLeadingNoun(reading, from, to) ||
      isLeadingOwner(reading, from, to) ||
      isBentTitle(reading, from) ||
      isLeadingOther(reading, from, to) ||
      isLeadingBent(reading, from, to) ||
      isLeadingBody(reading, from, to))
  )
    from++
  return from
}

/** "S Janou Lundovou", "A Maria Lund": a small word of one letter that opens a sentence, and no initial, which has a dot. */
function isLeadingLetter({ tokens, words }: Reading, at: number): boolean {
  // "Propst i. R. Matthias Lund", "Senator a. D. Lund": the second letter of what an office is out of.
  const isSecond =
    words.capitalizesNouns &&
    tokens.shape[at] === Shape.initial &&
    tokens.hash[at - 1] === STOP &&
    tokens.shape[at - 2] === Shape.lower &&
    (tokens.end[at - 2] ?? 0) - (tokens.start[at - 2] ?? 0) === 1
  if (isSecond) return true
  if (words.language === 'en' || (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) !== 1) return false
  return (
    ((tokens.place[at] ?? 0) & Place.sentence) !== 0 &&
    words.hashes('functionWords').has(tokens.hash[at] ?? 0)
  )
}

/**
 * "Рятувальник Юрій Лісовий": a word that no list has opens the sentence before a first name and another word, in a language that
 * the recognizer did not learn: a trade, as no name is.
 */
function isLeadingUnknown({ tokens, flags, words }: Reading, at: number, to: number): boolean {
  if (words.isTrained || to - at !== 3) return false
  const known = Flag.given | Flag.surname | Flag.mononym | Flag.inPerson
  return (
    ((tokens.place[at] ?? 0) & Place.sentence) !== 0 &&
    tokens.shape[at] === Shape.capital &&
    ((flags[at] ?? 0) & known) === 0 &&
    ((flags[at + 1] ?? 0) & Flag.given) !== 0
  )
}

/**
 * "wiceprzewodnicząca Marlagu Anna Lund", "Marlvali Hakan Osk Lund", "Vláda Petra Lunda": in a language of which the recognizer learned
 * few sentences, a word that no list has, or a body, stands before a first name and more: of what the office is, where, of which team.
 */
function isLeadingBent({ tokens, flags, words }: Reading, at: number, to: number): boolean {
  if (!words.isLittleTrained || to - at < 3) return false
  const isWord = (one: number): boolean => tokens.shape[one] === Shape.capital
  const isUnknown = (one: number): boolean => isWord(one) && ((flags[one] ?? 0) & NAMED) === 0
  const isBody = ((words.flags.get(tokens.hash[at] ?? 0) ?? 0) & Flag.organization) !== 0
  const given = isUnknown(at + 1) && to - at > 3 ? at + 2 : at + 1
  return (isUnknown(at) || isBody) && isWord(given) && ((flags[given] ?? 0) & Flag.given) !== 0
}

/** "szef MSZ Abbas Lund", "SPD Ada Lund": a body by its letters before a first name and one more word. "LUND Ada Marie" is a surname. */
function isLeadingBody({ tokens, flags }: Reading, at: number, to: number): boolean {
  const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0)
  return (
    to - at > 2 &&
    length > 2 &&
    length < 6 &&
    tokens.shape[at] === Shape.capitals &&
    tokens.shape[at + 1] === Shape.capital &&
    ((tokens.place[at] ?? 0) & (Place.capitalsLine | Place.titleLine)) === 0 &&
    ((flags[at] ?? 0) & NAMED) === 0 &&
    ((flags[at + 1] ?? 0) & Flag.given) !== 0
  )
}

const NAMED = Flag.given | Flag.surname | Flag.mononym | Flag.inPerson

/** "Tiger Woods": the whole name is on the list of well-known people, though its first word is an everyday one. */
function isKnownPerson({ flags }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (((flags[at] ?? 0) & Flag.inPerson) === 0) return false
  return true
}

/** "President", "Sen.", "Dr.", "captain", "Swede" before a name. A word that is also a given name stays. */
function isLeadingTitle(reading: Reading, at: number, to: number): boolean {
  const { tokens, flags } = reading
  const flag = flags[at] ?? 0
  if ((flag & Flag.honorific) !== 0 || isProTem(reading, at)) return true
  const shape = tokens.shape[at] ?? 0
  const hash = tokens.hash[at] ?? 0
  if (reading.words.hashes('epithets').has(hash)) return true
  if (isPlayer(reading, at, to) || isDistrict(reading, at)) return true
  if (isTitlePhrase(reading, at) || isTitlePhrase(reading, at - 1)) return true
  // "Alhaji Musa Lund"; "Alhaji Lund" may be a first name and a surname.
  if (to - at > 2 && reading.words.hashes('longTitles').has(hash)) return true
  // "state Del. Ada Lund", and not "Benicio Del Toro"
  const isDotted = tokens.text.charCodeAt((tokens.end[at] ?? 0) - 1) === 46
  if (isDotted && reading.words.hashes('dottedTitles').has(hash)) return true
  if (shape === Shape.initial) return false
  if ((flag & (Flag.title | Flag.role)) !== 0) {
    if ((flag & Flag.given) === 0) return true
    if (reading.words.hashes('crowned').has(tokens.hash[at] ?? 0)) return true
    // "Dean Wilson" but "Prince Charles", "King Hussein": what follows decides.
    return (
      (flag & Flag.title) !== 0 &&
      reading.words.hashes('royal').has(tokens.hash[at] ?? 0) &&
      to - at === 2 &&
      ((flags[at + 1] ?? 0) & Flag.given) !== 0
    )
  }
  if ((flag & Flag.nationality) !== 0) {
    // "Christian van Lund": no first name is left without it.
    const isBeforeParticle = (flag & Flag.commonGiven) !== 0 && ((flags[at + 1] ?? 0) & Flag.particle) !== 0
    return (flag & (Flag.given | Flag.surname)) === 0 || (to - at > 2 && !isBeforeParticle)
  }
  // "Secretary of State Antony Blinken", "Speaker of the House": the last words of the office.
  const isOffice =
    (flag & (Flag.thing | Flag.organization | Flag.common)) !== 0 || ((flag & Flag.word) !== 0 && to - at > 2)
  if (isOffice && (flag & Flag.given) === 0 && isBehindOf(reading, at)) return true
  if (isUnknownRealm(reading, at, to)) return true
  // "South African Robi Byrd", "Major-General Nikolai Sherbatov".
  if ((flag & Flag.inThing) !== 0 && to - at > 2 && ((flags[at + 1] ?? 0) & Flag.nationality) !== 0)
    return true
  return (shape === Shape.hyphen && isHyphenedTitle(reading, at)) || isHyphenedRole(reading, at)
}

/**
 * "des Herrn Bürgermeisters Lund", "Bürgermeifter Lund": a title of German in another case, or with the letter that machines read
 * for a long s. Only a word that no list knows.
 */
export function isBentTitle({ tokens, flags, words }: Reading, at: number): boolean {
  if (!words.capitalizesNouns || tokens.shape[at] !== Shape.capital) return false
  if (((flags[at] ?? 0) & ~(Flag.genitive | EVERYDAY)) !== 0) return false
  const word = tokens.text.slice(tokens.start[at], tokens.end[at])
  const read = word.charAt(0) + word.slice(1).replaceAll('f', 's')
  return [word, read].some((form) => isTitle(form) || (/[sn]$/.test(form) && isTitle(form.slice(0, -1))))

  function isTitle(form: string): boolean {
    if (((words.flags.get(wordHash(form)) ?? 0) & Flag.title) !== 0) return true
    return words
      .list('titleEndings')
      .some((ending) => form.length > ending.length + SHORTEST_HEAD && form.endsWith(ending))
  }
}

const SHORTEST_HEAD = 2

/** "Tan Sri", "Datuk Seri": two words that are a title together, though one of them may be somebody's name. */
export function isTitlePhrase({ tokens, words }: Reading, at: number): boolean {
  const phrases = words.hashes('titlePhrases')
  if (phrases.size === 0 || at < 0 || at + 1 >= tokens.count) return false
  return phrases.has(wordHash(tokens.text.slice(tokens.start[at], tokens.end[at + 1])))
}

/** A title that is no name besides; "Sen." is one, "Sen" may be a name. */
export function isTitleWord({ flags, tokens }: Reading, at: number): boolean {
  const flag = flags[at] ?? 0
  if ((flag & (Flag.title | Flag.honorific)) === 0) return false
  const shape = tokens.shape[at]
  const isDotted = shape === Shape.capital && tokens.text.charCodeAt((tokens.end[at] ?? 0) - 1) === 46
  return isDotted || (flag & (Flag.given | Flag.surname)) === 0
}

/** "in Washington, D.C. Lund's wife", "D. C. Lund", "in Concord, Calif. Lund": initials, or a state cut short, behind a comma end a place. */
function isDistrict({ tokens, words }: Reading, at: number): boolean {
  const written = (token: number): string => tokens.text.slice(tokens.start[token], tokens.end[token])
  const isEnding = (letters: string): boolean =>
    words.hashes('endings').has(wordHash(letters.replaceAll('.', '')))
  const isPair = (first: number): boolean =>
    tokens.hash[first - 1] === COMMA &&
    tokens.shape[first] === Shape.initial &&
    tokens.shape[first + 1] === Shape.initial &&
    isEnding(written(first) + written(first + 1))
  if (isPair(at) || isPair(at - 1)) return true
  if (tokens.hash[at - 1] !== COMMA) return false
  if (tokens.shape[at] === Shape.initials) return isEnding(written(at))
  return written(at).endsWith('.') && words.hashes('states').has(tokens.hash[at] ?? 0)
}

/** "Yankee Walter Lund", "Chicago Bear Walter Lund": one of a team, and the town of the team, before a full name. */
function isPlayer({ flags, tokens, words }: Reading, at: number, to: number): boolean {
  const isTown = ((flags[at] ?? 0) & Flag.town) !== 0 && ((flags[at] ?? 0) & Flag.given) === 0
  const player = isTown ? at + 1 : at
  return (
    to - player > 2 &&
    words.hashes('players').has(tokens.hash[player] ?? 0) &&
    ((flags[player] ?? 0) & Flag.given) === 0 &&
    ((flags[player + 1] ?? 0) & Flag.given) !== 0
  )
}

/** "Fly-half Goode", "Co-founder Ada Lund": the small word behind the hyphen is an everyday one. "Jong-in Kim" is a name. */
function isHyphenedRole({ tokens, words }: Reading, at: number): boolean {
  if (tokens.shape[at] !== Shape.hyphenLower) return false
  const tail = tokens.text.slice(tokens.start[at], tokens.end[at]).split(/[-‐‑]/).at(-1) ?? ''
  return words.hashes('hyphenRoles').has(wordHash(tail))
}

/** "Chancellor of the Exchequer Ada Lund", "Warden of Tarn Ada Lund": a word that is no name, between an office with "of" and a first name. */
function isUnknownRealm({ tokens, flags, words }: Reading, at: number, to: number): boolean {
  if (to - at < 3 || tokens.shape[at] !== Shape.capital || !isNameShape(tokens.shape[at + 2] ?? 0))
    return false
  if (((flags[at] ?? 0) & (Flag.given | Flag.surname | Flag.mononym | Flag.particle)) !== 0) return false
  if (((flags[at + 1] ?? 0) & Flag.commonGiven) === 0) return false
  const of = words.hashes('articles').has(tokens.hash[at - 1] ?? 0) ? at - 2 : at - 1
  return (
    tokens.shape[of] === Shape.lower &&
    words.hashes('of').has(tokens.hash[of] ?? 0) &&
    ((flags[of - 1] ?? 0) & Flag.title) !== 0
  )
}

/** Behind "of", "of the", or behind a word of an office that is: "Secretary of Homeland Security Ada Lund". */
function isBehindOf({ tokens, flags, words }: Reading, at: number): boolean {
  const office = Flag.thing | Flag.organization | Flag.common | Flag.word
  let before = at - 1
  while (
    before > at - 4 &&
    tokens.shape[before] === Shape.capital &&
    ((flags[before] ?? 0) & office) !== 0 &&
    ((flags[before] ?? 0) & (Flag.given | Flag.title | Flag.honorific)) === 0
  )
    before--
  if (words.hashes('articles').has(tokens.hash[before] ?? 0)) before--
  return words.hashes('of').has(tokens.hash[before] ?? 0)
}

/** "Major-General", "Lieutenant-Governor": all parts but the last are those of titles. */
function isHyphenedTitle({ tokens, words }: Reading, at: number): boolean {
  const parts = tokens.text.slice(tokens.start[at], tokens.end[at]).split('-')
  const titles = words.hashes('hyphenTitles')
  return parts.length > 1 && parts.slice(0, -1).every((part) => titles.has(wordHash(part)))
}

/** "Senate President Pro Tem Daniel Lockridge" */
function isProTem({ tokens, words }: Reading, at: number): boolean {
  const hash = tokens.hash[at] ?? 0
  const proTem = words.hashes('proTem')
  return proTem.has(hash) || (hash === PRO && proTem.has(tokens.hash[at + 1] ?? 0))
}

const PRO = wordHash('pro')

/** "Buoyant Clinton", "Yet Smith": an everyday word that only begins the sentence. */
function isLeadingWord(reading: Reading, at: number): boolean {
  const { tokens, flags, words } = reading
  const flag = flags[at] ?? 0
  // "A. P. Lund"
  const isInitial =
    tokens.shape[at] === Shape.initial && tokens.text.charAt((tokens.end[at] ?? 0) - 1) === '.'
  if (!isInitial && words.hashes('openers').has(tokens.hash[at] ?? 0)) return true
  // "ASP Sunday Lund", "Governor Monday Lund": a first name in Nigeria, behind what a title tells
  if (words.hashes('dates').has(tokens.hash[at] ?? 0)) return !isTitledDay(reading, at)
  // "Many Lundnerin": a small word that is a surname somewhere, too
  const names = isSmallOpener(reading, at)
    ? Flag.given | Flag.particle
    : Flag.given | Flag.surname | Flag.particle
  return (
    ((tokens.place[at] ?? 0) & (Place.sentence | Place.titleLine | Place.capitalsLine)) !== 0 &&
    (flag & (Flag.common | Flag.word)) !== 0 &&
    (flag & names) === 0 &&
    tokens.shape[at] !== Shape.initial &&
    tokens.shape[at] !== Shape.initials
  )
}

/** A word of three letters and more that opens a sentence in most texts; the Chinese surname "He" is none. */
function isSmallOpener({ tokens, words }: Reading, at: number): boolean {
  return (
    ((tokens.place[at] ?? 0) & Place.sentence) !== 0 &&
    (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) > 2 &&
    words.hashes('functionWords').has(tokens.hash[at] ?? 0)
  )
}

function isTitledDay({ tokens, flags, words }: Reading, at: number): boolean {
  const before = at - 1
  const isTitle =
    ((flags[before] ?? 0) & (Flag.title | Flag.honorific)) !== 0 ||
    (tokens.shape[before] === Shape.capitals && words.hashes('positions').has(tokens.hash[before] ?? 0))
  return (
    isTitle &&
    isNameShape(tokens.shape[before] ?? 0) &&
    ((tokens.place[at] ?? 0) & Place.line) === 0 &&
    isNameShape(tokens.shape[at + 1] ?? 0)
  )
}

/** "le livre de Cécile Lund", "het boek van Jan Lund": a small "of" before a full name; "del Perú" in Spanish. */
function isLeadingOf({ tokens, flags, words }: Reading, at: number, to: number): boolean {
  if (tokens.shape[at] !== Shape.lower) return false
  const hash = tokens.hash[at] ?? 0
  if (words.hashes('nobles').has(tokens.hash[at - 1] ?? 0)) return false
  if (CAPITAL_PARTICLES.has(words.language) && ((flags[at] ?? 0) & Flag.particle) !== 0) return true
  if (hash === ELIDED_ARTICLE) return true
  return (
    to - at > 2 &&
    (ofElsewhere().has(hash) || words.hashes('of').has(hash)) &&
    ((flags[at + 1] ?? 0) & Flag.given) !== 0 &&
    ((flags[at + 1] ?? 0) & Flag.particle) === 0
  )
}

/** "12 v. Chr. Rom": what years are counted from. */
export function isLeadingEra({ tokens, words }: Reading, at: number): boolean {
  if (!words.hashes('eras').has(tokens.hash[at] ?? 0)) return false
  const before = tokens.hash[at - 1] === STOP ? at - 2 : at - 1
  return words.hashes('beforeEras').has(tokens.hash[before] ?? 0)
}

/** "de", "von": names travel, with the word before them at times. English "of" does not. */
const ofElsewhere = once(
  (): ReadonlySet<number> =>
    new Set(
      languageTags()
        .filter((tag) => tag !== 'en')
        .flatMap((tag) => [...languageWords(tag).hashes('of')]),
    ),
)
const ELIDED_ARTICLE = wordHash('l')
/** A surname without a first name begins with a capital there: "De la Serna", never "de la Serna". */
const CAPITAL_PARTICLES = new Set(['es', 'pt', 'it', 'nl'])

/** "SPD-Politiker Jan Lund", "Bayern-Trainer Lund": a compound that ends in what somebody is. */
export function isLeadingCompound({ tokens, flags, words }: Reading, at: number): boolean {
  if (words.endingLengths.length === 0) return false
  const shape = tokens.shape[at]
  if (shape !== Shape.hyphen && shape !== Shape.hyphenLower) return false
  const flag = flags[at] ?? 0
  return (flag & COMPOUND) !== 0 && (flag & (Flag.given | Flag.surname)) === 0
}

const COMPOUND = Flag.title | Flag.role | Flag.kin | Flag.common | Flag.organization | Flag.thing

/** "Efe Castellano": an agency before the name. English brands are surnames too often. */
function isLeadingBrand({ flags, words }: Reading, at: number): boolean {
  const flag = flags[at] ?? 0
  return (
    words.language !== 'en' &&
    (flag & Flag.brand) !== 0 &&
    (flag & (Flag.given | Flag.surname | Flag.particle)) === 0
  )
}

/**
 * "Президент Украины Владимир Лунд", "prezydent Marla Jan Lund", "Gubernur Jawa Tengah Siti Lund": between an office and a first
 * name stands what it is the office of, up to three words, in languages that say so without a small word.
 */
function isLeadingRealm(reading: Reading, at: number, to: number): boolean {
  const { flags, words, tokens } = reading
  if (!words.hasRealmBehindOffice || to - at < 3 || !isRealmWord(reading, at)) return false
  let office = at - 1
  while (office > at - MOST_REALM && isRealmWord(reading, office)) office--
  if (((flags[office] ?? 0) & Flag.title) === 0) return false
  if (((flags[at] ?? 0) & Flag.country) !== 0) return true
  for (let name = at + 1; name < to && name <= at + MOST_REALM; name++) {
    if (((flags[name] ?? 0) & Flag.given) !== 0) return ((tokens.place[name] ?? 0) & Place.line) === 0
    if (!isRealmWord(reading, name)) return false
  }
  return false
}

const MOST_REALM = 3

/** "Hong Kong Ronald Lund": a place of two words, and a first name with more behind it. */
function isLeadingPlace({ flags, tokens }: Reading, at: number, to: number): boolean {
  const isPlace = (word: number): boolean =>
    ((flags[word] ?? 0) & Flag.inPlace) !== 0 && ((flags[word] ?? 0) & Flag.commonGiven) === 0
  const isPair = (first: number): boolean =>
    isPlace(first) &&
    isPlace(first + 1) &&
    to - first > 3 &&
    tokens.shape[first + 2] === Shape.capital &&
    ((flags[first + 2] ?? 0) & Flag.commonGiven) !== 0
  return isPair(at) || (isPlace(at) && isPair(at - 1))
}

/**
 * "alcaldesa de Torre Marle Ana Lund": behind an office and "of" what it is the office of, up to three words that no first name
 * is among, before a first name with more behind it.
 */
function isLeadingSeat(reading: Reading, at: number, to: number): boolean {
  const { tokens, flags } = reading
  if (!isSeatBefore(reading, at + 1)) return false
  for (let name = at + 1; name < to - 1 && name <= at + MOST_REALM; name++) {
    if (((tokens.place[name] ?? 0) & (Place.line | Place.sentence)) !== 0) return false
    const isGiven = ((flags[name] ?? 0) & Flag.given) !== 0
    if (isGiven || !isSeatWord(reading, name)) return isGiven
  }
  return false
}

/** "alcaldesa de Torre Marle" before the token at `name`. */
export function isSeatBefore(reading: Reading, name: number): boolean {
  const { tokens, words } = reading
  let of = name - 1
  while (of > name - 1 - MOST_REALM && isSeatWord(reading, of)) of--
  return (
    of < name - 1 &&
    tokens.shape[of] === Shape.lower &&
    words.hashes('of').has(tokens.hash[of] ?? 0) &&
    isOfficeBefore(reading, of)
  )
}

/** A word with a capital that is no first name, or a town, in the line of the word before. */
function isSeatWord({ flags, tokens }: Reading, at: number): boolean {
  const flag = flags[at] ?? 0
  return (
    (tokens.shape[at] === Shape.capital || tokens.shape[at] === Shape.hyphen) &&
    ((tokens.place[at] ?? 0) & (Place.line | Place.sentence)) === 0 &&
    ((flag & Flag.given) === 0 ||
      ((flag & (Flag.town | Flag.country)) !== 0 && (flag & Flag.commonGiven) === 0))
  )
}

/** "alcalde", or "concejal de Obras" before the "de" at `of`. */
function isOfficeBefore({ tokens, flags, words }: Reading, of: number): boolean {
  const isOffice = (at: number): boolean =>
    tokens.shape[at] === Shape.lower && ((flags[at] ?? 0) & (Flag.title | Flag.role)) !== 0
  return (
    isOffice(of - 1) ||
    (tokens.shape[of - 1] === Shape.capital &&
      words.hashes('of').has(tokens.hash[of - 2] ?? 0) &&
      isOffice(of - 3))
  )
}

/**
 * "Bandmaster E. Lund", "Foreman P. Beck", "Rescueman Bert Holm": a word that ends as those for trades do, before initials and a
 * surname, or before a common first name and a surname. "Coleman P. Beck" is a name.
 */
function isLeadingTrade({ tokens, flags, words }: Reading, at: number, to: number): boolean {
  const endings = words.list('tradeEndings')
  const flag = flags[at] ?? 0
  if (to - at < 3 || endings.length === 0 || tokens.shape[at] !== Shape.capital) return false
  const isName = (flag & Flag.surname) !== 0 && (flag & EVERYDAY) === 0
  if (isName || (flag & (Flag.given | Flag.particle)) !== 0) return false
  const word = tokens.text.slice(tokens.start[at], tokens.end[at])
  if (!endings.some((ending) => word.length > ending.length && word.endsWith(ending))) return false
  const shape = tokens.shape[at + 1]
  if (shape === Shape.initial || shape === Shape.initials) return true
  const next = flags[at + 1] ?? 0
  const isFirst = (next & Flag.given) !== 0 || words.hashes('firstNames').has(tokens.hash[at + 1] ?? 0)
  return isFirst && (next & Flag.title) === 0
}

/**
 * "Fall Heinrich Lund", "Sanierung Maria Lund Beck": an everyday word before a first name with more behind it, in languages other
 * than English ("Wild Bill Lund"). "Sommer Karl Heinz" stays where "Sommer" is a surname and no word of the most common ones.
 */
function isLeadingNoun(reading: Reading, at: number, to: number): boolean {
  const { tokens, flags, words } = reading
  const flag = flags[at] ?? 0
  if (words.language === 'en' || to - at < 3 || tokens.shape[at] !== Shape.capital) return false
  if (words.hashes('beforeNames').has(tokens.hash[at] ?? 0)) return true
  if ((flag & (Flag.particle | Flag.mononym)) !== 0 || isCommonFirstName(reading, at)) return false
  const isWord =
    (flag & (Flag.surname | Flag.given)) === 0
      ? (flag & EVERYDAY) !== 0 || isInhabitant(tokens.text.slice(tokens.start[at], tokens.end[at]), words)
      : words.capitalizesNouns && (flag & Flag.common) !== 0
  const next = flags[at + 1] ?? 0
  return (
    isWord &&
    tokens.shape[at + 1] === Shape.capital &&
    isNameShape(tokens.shape[at + 2] ?? 0) &&
    (next & Flag.given) !== 0 &&
    (next & (Flag.common | Flag.title)) === 0
  )
}

/**
 * "Moderaternas Karl Lund", "Venstres Ada Lund", "Libyas Moamar Lund": whose somebody is, a genitive that no list knows, before a first name with more
 * behind it, where nouns have small letters.
 */
function isLeadingOwner({ tokens, flags, words }: Reading, at: number, to: number): boolean {
  if (!words.isGenitiveInS || words.capitalizesNouns || words.language === 'en' || to - at < 3) return false
  const named = Flag.given | Flag.surname | Flag.mononym | Flag.particle
  const ofCountry = Flag.country | Flag.genitive
  const isOfCountry = ((flags[at] ?? 0) & ofCountry) === ofCountry
  return (
    tokens.shape[at] === Shape.capital &&
    ((flags[at] ?? 0) & named) === 0 &&
    tokens.text.charAt((tokens.end[at] ?? 0) - 1) === 's' &&
    (isOfCountry || ((flags[at + 1] ?? 0) & Flag.given) !== 0)
  )
}

/** "Marlerin Ada Lund": a woman of a town. */
function isInhabitant(word: string, words: LanguageWords): boolean {
  return words
    .list('inhabitantEndings')
    .some((ending) => word.length > ending.length + 3 && word.endsWith(ending))
}

/** A word with a capital that no name has, in the line of the word before. */
function isRealmWord({ flags, tokens }: Reading, at: number): boolean {
  return (
    tokens.shape[at] === Shape.capital &&
    ((tokens.place[at] ?? 0) & Place.line) === 0 &&
    ((flags[at] ?? 0) & (Flag.given | Flag.particle | Flag.title)) === 0 &&
    // Surnames of the lists may be everyday words here.
    ((flags[at] ?? 0) & (Flag.surname | Flag.common)) !== Flag.surname
  )
}

/**
 * "Kentucky Sen. Rand Paul", "Chicago Bear Walter Payton": a word that is no name, before a title or before a given
 * name with a surname.
 */
function isLeadingOther(reading: Reading, at: number, to: number): boolean {
  const { tokens, flags } = reading
  const flag = flags[at] ?? 0
  const next = flags[at + 1] ?? 0
  if ((flag & (OTHERS | EVERYDAY)) === 0 || tokens.shape[at] === Shape.initial) return false
  if (isTitleWord(reading, at + 1)) return (flag & (Flag.country | Flag.town | Flag.organization)) !== 0
  if ((flag & Flag.given) !== 0) return false
  return (
    to - at > 2 &&
    (flag & (Flag.surname | Flag.particle)) === 0 &&
    (next & Flag.commonGiven) !== 0 &&
    ((flags[at + 2] ?? 0) & Flag.surname) !== 0
  )
}

/** What names something other than a person. */
export const OTHERS = Flag.country | Flag.town | Flag.organization | Flag.thing | Flag.role | Flag.brand
/** Words of everyday language. */
export const EVERYDAY = Flag.common | Flag.word

const COMMA = markHash(',')
const STOP = markHash('.')
