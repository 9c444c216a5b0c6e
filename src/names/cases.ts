import type { Inflection, NameCases } from '../languages/inflections.ts'
import { spend } from '../lib/work.ts'
import { foldText } from '../text/folding.ts'

/** Names of more words, or with more ways to lead them back, are left as they stand. */
const LONGEST = 4
const MOST_WAYS = 128
const SHORTEST_STEM = 3
/** "Ewę": of the first names that are known, not of any word. */
const SHORTEST_GIVEN_STEM = 2

/**
 * What a name of several words may be in its first case: "Josefa Nováka" is "Josef Novák". Without the name itself, and
 * without what it is not, as it may be another person's name as it stands.
 *
 * @param more what the last word may be besides
 */
export function firstCases(
  words: readonly string[],
  cases: NameCases,
  more: readonly string[] = [],
): readonly (readonly string[])[] {
  if (words.length < 2 || words.length > LONGEST) return []
  const isFixed = (at: number): boolean => cases.isLastOnly && at < words.length - 1
  const bases = words.map((word, at) => (isFixed(at) ? [word] : basesOf(word, cases.inflections)))
  bases.at(-1)?.push(...more)
  const ways = bases.reduce((all, choices) => all * choices.length, 1)
  spend(words.length + (ways > MOST_WAYS ? 0 : ways))
  if (ways === 1 || ways > MOST_WAYS) return []
  return combined(bases).filter(
    (base) => base.some((word, at) => word !== words[at]) && !mayBeAnother(words, base, cases),
  )
}

/** A word, and what it may be in the first case. */
export function basesOf(word: string, rules: readonly Inflection[], least = SHORTEST_STEM): string[] {
  const bases = rules.flatMap(([ending, base]) => {
    const stem = word.length - ending.length
    return stem >= least && word.endsWith(ending) ? [word.slice(0, stem) + base] : []
  })
  return [...new Set([word, ...bases])]
}

/** "Петрова" alone may be a woman, or Петров in another case; "Левченка" is no woman's surname. */
export function isWomensSurname(surname: string, { womensSurnames }: NameCases): boolean {
  return womensSurnames.some((ending) => surname.endsWith(ending))
}

/**
 * "Александра Петрова" is a woman, or Александр Петров in another case; "Stanisława Nowak" is no Stanisław, whose surname
 * would have changed as well. Where the first names of women are known, "Андрея" is none.
 */
function mayBeAnother(words: readonly string[], base: readonly string[], cases: NameCases): boolean {
  const [given = '', surname = ''] = [words[0], words.at(-1)]
  const isKnown = cases.given.size === 0 || cases.given.has(given)
  if (isWomensSurname(surname, cases)) return isKnown
  return isKnown && surname === base.at(-1) && isFeminineOf(given, base[0] ?? '')
}

/** "Jana" of "Jan", "Maria" of "Mario", in Latin and Cyrillic letters. */
function isFeminineOf(given: string, mens: string): boolean {
  const stem = /[oeое]$/u.test(mens) ? mens.slice(0, -1) : mens
  return given === `${stem}a` || given === `${stem}а`
}

/**
 * The first case of a full name whose first name is one of the language's own, and in another case: that tells whether it is a man's
 * or a woman's, and so what the surname was. "Andrzeja Nowaka" is Andrzej Nowak, "Anny Nowak" Anna Nowak; where the surname may be
 * two ("Dudka"), or the first name is one as it stands ("Petra"), null.
 *
 * A first name of another language counts where the language has none that it may be, and no list has it as it stands: "Jürgena
 * Kloppa" is Jürgen Klopp.
 *
 * @param isGiven whether a word is a common first name of any language, or any one that is like a woman's ("Stanisława")
 * @param isListed whether a word is a first name that any list has
 */
export function firstCaseByGiven(
  words: readonly string[],
  cases: NameCases,
  isGiven: (word: string) => boolean,
  isListed: (word: string) => boolean,
): string[] | null {
  const { inflections, ownGiven, isGivenLast, isLastOnly } = cases
  if (words.length !== 2 || ownGiven.size === 0) return null
  const [front = '', back = ''] = words
  if (isLastOnly && !isGivenLast) {
    const base = ownGiven.has(front) ? mensSurname(back, cases) : null
    return base === null || base === back ? null : [front, base]
  }
  const given = isGivenLast ? back : front
  const bases = basesOf(given, inflections, SHORTEST_GIVEN_STEM)
  // Lists do without accents: "Angelą" is Angela there, and in another case.
  const isBentByAccent = bases.some((name) => name !== given && foldText(name) === foldText(given))
  if (ownGiven.has(given) || (!isBentByAccent && isGiven(given))) return null
  const own = bases.filter((name) => ownGiven.has(name))
  const isForeign = own.length === 0 && !isGivenLast && (isBentByAccent || !isListed(given))
  const [first, another] = isForeign ? bases.filter((name) => name !== given && isGiven(name)) : own
  if (first === undefined || another !== undefined) return null
  if (bases.some((name) => isGiven(name) && foldText(name) !== foldText(first))) return null
  if (isGivenLast) return [front, first]
  const surname = isWomansName(first, cases) ? womensSurname(back, cases) : mensSurname(back, cases)
  return surname === null ? null : [first, surname]
}

/** What a woman's surname is in the first case; null where it may be several. */
function womensSurname(surname: string, cases: NameCases): string | null {
  const stays = /[^aeiouyáéíóúýůěąęėаеёиоуыэюяіїєй]$|[oо]$/iu
  if (cases.womensStay && stays.test(surname)) return surname
  return byLongestEnding(surname, [...cases.womensEndings, ...cases.sureInflections.filter(isWomens)])
}

/** What a man's surname is in the first case; null where it may be several. */
export function mensSurname(surname: string, cases: NameCases): string | null {
  if (cases.mensStay.some((ending) => surname.endsWith(ending))) return surname
  return byLongestEnding(surname, [
    ...cases.mensEndings,
    ...cases.sureInflections.filter((rule) => !isWomens(rule)),
  ])
}

/** Whether a first name, or a surname, is a woman's by its ending; "Никита", "Luka" are men's. */
export function isWomansName(name: string, { mensGiven }: NameCases): boolean {
  return WOMENS_ENDING.test(name) && !mensGiven.has(name)
}

const isWomens = ([, base]: Inflection): boolean => WOMENS_ENDING.test(base)

/** Names of women end so in the first case, in Latin, Cyrillic and Greek letters; "ė" in Lithuanian. */
const WOMENS_ENDING = /[aáėаяαάηήώ]$/

/** The surname by the longest ending of those known that it has; null where it has none. */
function byLongestEnding(surname: string, endings: readonly Inflection[]): string | null {
  let found: string | null = null
  let longest = -1
  for (const [ending, base] of endings) {
    const isOpen = ending.startsWith('~')
    const written = isOpen ? ending.slice(1) : ending
    const stem = surname.slice(0, surname.length - written.length)
    if (written.length <= longest || stem.length < 2 || !surname.endsWith(written)) continue
    if (isOpen && !(stem.length >= SHORTEST_STEM && openStem.test(stem))) continue
    longest = written.length
    found = stem + base
  }
  return found
}

/** Ends with a vowel and one consonant, which two letters may stand for, or twice: no vowel was dropped before it. */
const openStem =
  /[aeiouyáéíóúýůěąęаеёиоуыэюяіїє](?:[scrd]z|ch|pp|tt|ll|nn|[^aeiouyáéíóúýůěąęаеёиоуыэюяіїєйь])$/iu

function combined(choices: readonly (readonly string[])[]): string[][] {
  let all: string[][] = [[]]
  for (const words of choices) all = all.flatMap((start) => words.map((word) => [...start, word]))
  return all
}
