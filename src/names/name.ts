import anyAscii from 'any-ascii'
import { shippedData } from '../knowledge/shipped.ts'
import { words } from '../languages/load.ts'
import { once } from '../lib/once.ts'
import { isGivenName } from './given-names.ts'
import { fullGiven, nameParts } from './parts.ts'
import { foldToken, soundOf } from './spelling.ts'
import { isSurname, startsWithSurname } from './surname-first.ts'
import { dividedName } from './unspaced.ts'

/** A person's name, taken apart and folded for comparing. All words are lower-case ASCII, but those of Chinese, Japanese and Korean names. */
export interface ParsedName {
  /** Given names and initials in front: "George H. W. Bush" → ["george", "h", "w"]. */
  readonly given: readonly string[]
  /** First letters of the given names: ["g", "h", "w"]. */
  readonly initials: readonly string[]
  /** Small words that belong to the surname: ["van", "der"], ["al"]. */
  readonly particles: readonly string[]
  /** One word, or two for Spanish and Portuguese names that give both: ["garcia", "marquez"]. */
  readonly surnames: readonly string[]
  /** "jr", "sr", "ii" …; "" for none. */
  readonly suffix: string
  /** What stands in quotation marks or brackets inside the name: "bill" of 'William "Bill" Tarrow'. */
  readonly nickname: string | null
  /** A word in front that is no part of the name and was cut: "dr". */
  readonly honorific: string | null
  /** Whether it is a wife's by the name of her husband: "Mrs. Martin Hale", "Mrs. O. D. Marsh". */
  readonly isByHusband: boolean
  /** All words that are compared, in the order of the text, without articles like "al-": ["bashar", "assad"]. */
  readonly tokens: readonly string[]
  /** The tokens with usual transliterations made one: "zelenskiy" and "zelensky" are "zelensky". */
  readonly folded: readonly string[]
  /** The folded tokens by sound: "stephan" and "stefan" are "stefan". */
  readonly sounds: readonly string[]
  /** All letters run together, articles too: equal for "ElBaradei" and "El Baradei". */
  readonly letters: string
  /** Equal for spellings that are one name beyond doubt: accents, hyphens, dots, usual transliterations. */
  readonly key: string
  /** The key of the name as typewriters without marks write it: "Jürgen Größner" as "Juergen Groessner". */
  readonly typed: string
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|2nd|3rd|4th|junior|senior|fils|pere)$/
// "Elizabeth II" has no surname that a numeral could follow.
const NUMERAL = /^[i234]/
const SUFFIX_FORMS: Readonly<Record<string, string>> = {
  junior: 'jr',
  senior: 'sr',
  fils: 'jr',
  pere: 'sr',
  '2nd': 'ii',
  '3rd': 'iii',
  '4th': 'iv',
}
/** Languages whose names often have the father's and the mother's surname, in this order. */
const TWO_SURNAMES = /^(?:es|pt|ca|gl)\b/
export const hasTwoSurnames = (language: string): boolean => TWO_SURNAMES.test(language)
/** Languages that write the surname first. */
const SURNAME_FIRST = /^hu\b/

const cache = new Map<string, ParsedName>()
const CACHE_LIMIT = 500_000

/**
 * Take a name apart. `language` (a BCP 47 tag) tells how names are built where that differs: two surnames, surname first.
 * It changes no key. Pure; the last results are kept, as the same names come again and again.
 */
export function parseName(text: string, language = 'en'): ParsedName {
  const build = TWO_SURNAMES.test(language) ? 'two' : SURNAME_FIRST.test(language) ? 'first' : 'usual'
  const id = build === 'usual' ? text : `${build}\0${text}`
  const known = cache.get(id)
  if (known) return known
  const parsed = parse(text, build)
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(id, parsed)
  return parsed
}

/** "Falk", "van der Falk", "de Falk": one word, and particles that are no first names ("Van Falk" may be somebody). */
export function isSurnameAlone({ tokens }: ParsedName): boolean {
  const { particles, sureParticles } = nameParts()
  const before = tokens.slice(0, -1)
  return (
    before.every((word) => particles.has(word)) && (before.length !== 1 || sureParticles.has(before[0] ?? ''))
  )
}

/** Give back the memory that the names taken apart so far hold. */
export function forgetNames(): void {
  cache.clear()
}

type Build = 'usual' | 'two' | 'first'

function parse(text: string, build: Build): ParsedName {
  const isAscii = isPlain(text)
  const divided = isAscii ? null : dividedName(text.replace(/\s/gu, ''))
  if (divided !== null) return unspacedName(divided)
  const { plain, nickname } = cutNickname(isAscii ? text : anyAscii(text.normalize('NFKC')))
  const { words: all, honorific } = cutHonorific(wordsOf(turned(plain)))
  const words = spelledOut(withoutPostNominals(all))
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  const hasSuffix = SUFFIX.test(last) && (words.length > 2 || !NUMERAL.test(last))
  const suffix = hasSuffix ? (SUFFIX_FORMS[last] ?? last) : ''
  const bare = hasSuffix ? words.slice(0, -1) : words
  const { articles } = nameParts()
  const tokens = bare.filter((word, at) => at === 0 || at === bare.length - 1 || !articles.has(word))
  const folded = tokens.map(foldToken)
  const isByHusband = honorific === 'mrs' && startsLikeHusband(bare)
  const key = [...(isByHusband ? ['mrs'] : []), ...folded, ...(suffix ? [suffix] : [])].join(' ')
  return {
    ...partsOf(bare, build),
    suffix,
    nickname,
    honorific,
    isByHusband,
    tokens,
    folded,
    sounds: folded.map(soundOf),
    letters: bare.map(foldToken).join(''),
    key,
    typed: marked.test(text) ? parse(typedOut(text), build).key : key,
  }
}

/** "martin hale", "o d marsh": a first name that men alone have, or initials. */
function startsLikeHusband(words: readonly string[]): boolean {
  if (words.length < 2) return false
  return husbands().has(words[0] ?? '') || words.slice(0, -1).every((word) => word.length === 1)
}

const husbands = once((): ReadonlySet<string> => {
  const lists = shippedData<Readonly<Record<string, string>>>('people/words/en.yml')
  return new Set(words(lists['husbands']).map((name) => name.toLowerCase()))
})

const marked = /[äöüøåæ]/i

function typedOut(text: string): string {
  return text.replace(/[äöüøåæ]/gi, (letter) => {
    const pair = typedPairs[letter.toLowerCase()] ?? letter
    return letter === letter.toLowerCase() ? pair : pair.charAt(0).toUpperCase() + pair.slice(1)
  })
}

const typedPairs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', æ: 'ae' }

/** "陈国强": compared as it is written, for many names sound like it; the surname last, as in other names. */
function unspacedName([surname, given]: readonly [surname: string, given: string]): ParsedName {
  const tokens = [given, surname]
  return {
    ...withInitials([given], [], [surname]),
    suffix: '',
    nickname: null,
    honorific: null,
    isByHusband: false,
    tokens,
    folded: tokens,
    sounds: tokens,
    letters: surname + given,
    key: tokens.join(' '),
    typed: tokens.join(' '),
  }
}

/** Most names: nothing to fold. */
function isPlain(text: string): boolean {
  return /^[A-Za-z0-9 .,'"()`-]*$/.test(text)
}

/** 'William "Bill" Tarrow' → "William Tarrow" and "bill"; the possessive "'s" at the end is none. */
function cutNickname(text: string): { plain: string; nickname: string | null } {
  if (!/["'(`]/.test(text)) return { plain: text, nickname: null }
  let nickname: string | null = null
  const plain = text
    .replace(/(?<=^|\s)(?:"([^"]*)"|'([^']*)'|\(([^()]*)\))(?=\s)/g, (_, ...groups: unknown[]) => {
      const inside = groups.slice(0, 3).find((group) => typeof group === 'string')
      nickname ??= typeof inside === 'string' ? (/[a-z]+/.exec(inside.toLowerCase())?.[0] ?? null) : null
      return ' '
    })
    .replace(/['`]s\s*$/i, '')
    .replace(/['`]/g, '')
  return { plain, nickname }
}

/** "Lovat, Ada" → "Ada Lovat"; "Lovat, Ada, Jr." → "Ada Lovat Jr."; "Cal Roe, Jr." stays, "Ada Lund, M.D." is "Ada Lund". */
function turned(text: string): string {
  if (!text.includes(',')) return text
  const parts = text.split(',').map((part) => part.trim())
  const names = parts.filter((part) => part !== '' && !isBehindName(part))
  const suffix = parts.find((part) => SUFFIX.test(part.replaceAll('.', '').toLowerCase())) ?? ''
  if (names.length > 2) return text
  return [...names.reverse(), suffix].join(' ')
}

/** "Jr.", "M.D.", "PhD" */
function isBehindName(part: string): boolean {
  const word = part.replaceAll('.', '').toLowerCase()
  return SUFFIX.test(word) || isPostNominal(word)
}

/** Words in lower case; "H.W." and "HW" in a name with small letters are two initials. */
function wordsOf(text: string): string[] {
  const hasSmall = /[a-z]/.test(text)
  return text.split(/[^A-Za-z0-9]+/).flatMap((word) => {
    const small = word.toLowerCase()
    if (word === '') return []
    const areInitials =
      hasSmall &&
      /^[A-Z]{2,3}$/.test(word) &&
      !SUFFIX.test(small) &&
      !isSurname(small) &&
      !isPostNominal(small)
    return areInitials ? [...small] : [small]
  })
}

const isPostNominal = (word: string): boolean => nameParts().postNominals.has(word)

/** "Dr. Ada Lovat" → "Ada Lovat", "Mr. Falk" → "Falk"; "Dr. Dre" stays: else no name would be left. */
function cutHonorific(words: readonly string[]): { words: readonly string[]; honorific: string | null } {
  let at = 0
  while (at < words.length - 1 && nameParts().honorifics.has(words[at] ?? '')) at++
  const rest = words.length - at
  if (at === 0 || (rest === 1 && !/^m(?:r|rs|s|iss)$/.test(words[at - 1] ?? '')))
    return { words, honorific: null }
  return { words: words.slice(at), honorific: words[at - 1] ?? null }
}

function withoutPostNominals(words: readonly string[]): readonly string[] {
  let end = words.length
  while (end > 2 && isPostNominal(words[end - 1] ?? '')) end--
  return words.slice(0, end)
}

/** "Geo. L. Thorn" → "George L. Thorn": what old papers cut short is the name itself. A surname, or a name of one word, stays. */
function spelledOut(words: readonly string[]): readonly string[] {
  const last = words.length - 1
  if (!words.some((word, at) => at < last && fullGiven(word) !== null)) return words
  return words.map((word, at) => (at < last ? (fullGiven(word) ?? word) : word))
}

/** Which words are given names, particles and surnames. */
function partsOf(
  words: readonly string[],
  build: Build,
): Pick<ParsedName, 'given' | 'initials' | 'particles' | 'surnames'> {
  const isFirst = words.length > 1 && (build === 'first' || startsWithSurname(words))
  if (isFirst) return withInitials(words.slice(1), [], words.slice(0, 1))
  let at = words.length - 1
  const { particles } = nameParts()
  if (build === 'two' && at > 1 && isSecondSurname(words, at)) at--
  let start = at
  while (start > 1 && particles.has(words[start - 1] ?? '')) start--
  const small = [...words.slice(start, at), ...words.slice(at + 1, -1)]
  const surnames = at === words.length - 1 ? words.slice(at) : [words[at] ?? '', words.at(-1) ?? '']
  return withInitials(words.slice(0, start), small, surnames)
}

/** "Gabriel García Márquez": the last but one is a surname too, unless it is a given name ("José Luis Falk"). */
function isSecondSurname(words: readonly string[], last: number): boolean {
  const before = words[last - 1] ?? ''
  return before.length > 2 && !isGivenName(before) && !nameParts().particles.has(before)
}

function withInitials(
  given: readonly string[],
  particles: readonly string[],
  surnames: readonly string[],
): Pick<ParsedName, 'given' | 'initials' | 'particles' | 'surnames'> {
  return { given, initials: given.map((name) => name.charAt(0)), particles, surnames }
}
