import type { Inflection, NameCases } from '../languages/inflections.ts'
import { spend } from '../lib/work.ts'

/** Names of more words, or with more ways to lead them back, are left as they stand. */
const LONGEST = 4
const MOST_WAYS = 128
const SHORTEST_STEM = 3

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
  const bases = words.map((word) => basesOf(word, cases.inflections))
  bases.at(-1)?.push(...more)
  const ways = bases.reduce((all, choices) => all * choices.length, 1)
  spend(words.length + (ways > MOST_WAYS ? 0 : ways))
  if (ways === 1 || ways > MOST_WAYS) return []
  return combined(bases).filter(
    (base) => base.some((word, at) => word !== words[at]) && !mayBeAnother(words, base, cases),
  )
}

/** A word, and what it may be in the first case. */
export function basesOf(word: string, rules: readonly Inflection[]): string[] {
  const bases = rules.flatMap(([ending, base]) => {
    const stem = word.length - ending.length
    return stem >= SHORTEST_STEM && word.endsWith(ending) ? [word.slice(0, stem) + base] : []
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

/** "Jana" of "Jan", in Latin and Cyrillic letters. */
function isFeminineOf(given: string, mens: string): boolean {
  return given === `${mens}a` || given === `${mens}а`
}

function combined(choices: readonly (readonly string[])[]): string[][] {
  let all: string[][] = [[]]
  for (const words of choices) all = all.flatMap((start) => words.map((word) => [...start, word]))
  return all
}
