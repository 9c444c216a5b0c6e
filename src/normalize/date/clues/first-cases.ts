import { inflectionsOf } from '../../../languages/inflections.ts'
import { basesOf } from '../../../names/cases.ts'
import {
  type AlmanacNames,
  almanacNames,
  hasOwnLetters,
  inLatin,
  spellingKey,
} from '../almanac/name-words.ts'
import { folded } from '../names.ts'
import { gapAfter, isCapital, type Words } from './words.ts'

/**
 * The words of a text with the names that the almanac knows as it spells them, in the first case: "Путиным" and "Putyinnal" are
 * "putin". A word that is no such name stays as it is, and so do all words of languages that spell and decline no names.
 */
export function withFirstCases(words: Words): Words {
  const { language } = words
  if (inflectionsOf(language).length === 0 && !hasOwnLetters(language)) return words
  const names = almanacNames()
  const lower = [...words.lower]
  const readings = words.raw.map((word, at) =>
    isCapital(word) && word.length < longest ? readingsOf(word, words.lower[at] ?? '', language, names) : [],
  )
  for (let at = 0; at < lower.length; at++) {
    const [first, next] = [readings[at] ?? [], readings[at + 1] ?? []]
    const pair = gapAfter(words, at) === ' ' ? pairOf(first, next, names) : null
    if (pair) [lower[at], lower[at + 1]] = pair
    const alone = pair ? undefined : first.find((word) => names.alone.has(word))
    if (alone !== undefined) lower[at] = alone
    if (pair) at++
  }
  return { ...words, lower }
}

/** In UTF-16 code units. */
const longest = 40
/** So short a stem may be of any word. */
const shortest = 4

/** What a word may be in the first case, as the almanac spells it: the word as it stands first. */
function readingsOf(word: string, lower: string, language: string, { byKey }: AlmanacNames): string[] {
  const bases = basesOf(word.toLowerCase(), inflectionsOf(language))
  const found = bases.flatMap((base, i) => {
    if (i > 0 && base.length < shortest) return []
    const plain = folded(base)
    return [
      ...(byKey.get(spellingKey(folded(inLatin(base, language)))) ?? []),
      ...(byKey.get(spellingKey(plain)) ?? []),
    ]
  })
  return [...new Set([lower, ...found])]
}

/** A given name and a family name that stand together in the almanac. */
function pairOf(
  first: readonly string[],
  next: readonly string[],
  { pairs }: AlmanacNames,
): readonly [string, string] | null {
  for (const given of first)
    for (const family of next) if (pairs.has(`${given} ${family}`)) return [given, family]
  return null
}
