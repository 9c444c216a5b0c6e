import { shippedIndex } from '../../../knowledge/shipped.ts'
import type { Language, Words } from '../../../languages/language.ts'
import { languageFile, languageTags, words } from '../../../languages/load.ts'
import { once } from '../../../lib/once.ts'
import { type FurniturePattern, languagePatterns, sharedPatterns, type WordsOf } from './patterns.ts'
import { foldPhrase } from './phrase.ts'
import { type FurnitureRule, furnitureRules } from './rule.ts'

/** All phrases by their first word, so that a block is compared only with those that it may hold. */
export interface FurnitureIndex {
  readonly lines: ReadonlyMap<string, FurnitureRule>
  readonly starts: ReadonlyMap<string, readonly Phrase[]>
  readonly holds: ReadonlyMap<string, readonly { parts: readonly string[]; rule: FurnitureRule }[]>
  readonly patterns: ReadonlyMap<string, readonly FurniturePattern[]>
  readonly networks: ReadonlySet<string>
  readonly fillers: ReadonlySet<string>
  /** "photo", "fotos": what a credit begins with. */
  readonly pictures: ReadonlySet<string>
}

export interface Phrase {
  readonly phrase: string
  readonly rule: FurnitureRule
  /** Only where the block is no longer than this. */
  readonly maxWords: number
}

/**
 * What pages in a language say around their articles: its own words, English ones, since the themes of pages are often
 * left in English, and those of a language in which two blocks or more are labels: an English text in a German blog.
 * Where the language is not known or has no file, the words of all languages.
 *
 * @param keys the folded texts of the blocks
 */
export function furnitureOf({ tag }: Language, keys: readonly string[]): FurnitureIndex {
  const tags = furnitureIn(tag)
    ? [...new Set([tag, 'en', ...labelLanguages(keys, new Set([tag, 'en']))])].sort()
    : furnishedTags()
  const name = tags.join(' ')
  const known = indexes.get(name)
  if (known) return known
  const index = makeIndex(tags)
  indexes.set(name, index)
  return index
}

const indexes = new Map<string, FurnitureIndex>()

/** Languages other than those of `own` in which at least `leastLabels` blocks are labels, and in none of `own`. */
function labelLanguages(keys: readonly string[], own: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>()
  for (const key of new Set(keys)) {
    const tags = labels().get(key)?.split(' ')
    if (!tags || tags.some((tag) => own.has(tag))) continue
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= leastLabels).map(([tag]) => tag)
}

const leastLabels = 2

/** Each label with the tags of its languages, divided by spaces. */
export type LabelTable = readonly (readonly [string, string])[]

const labels = once(
  (): ReadonlyMap<string, string> => new Map(shippedIndex<LabelTable>('languages/furniture-labels.json')),
)

/** Read from the files of all languages, which takes longer than all else; `compile` writes it. */
export function labelTable(): LabelTable {
  const table = new Map<string, string[]>()
  for (const tag of furnishedTags()) {
    const of = wordsIn(tag)
    for (const { id } of furnitureRules)
      for (const phrase of phrases(of(id, 'lines'))) {
        const tags = table.get(phrase)
        if (!tags) table.set(phrase, [tag])
        else if (!tags.includes(tag)) tags.push(tag)
      }
  }
  return Array.from(table, ([phrase, tags]) => [phrase, tags.join(' ')])
}

function furnishedTags(): string[] {
  return [...languageTags().filter((tag) => furnitureIn(tag) !== null), withoutFile]
}

/** Words of languages that have no file of their own, together. */
const withoutFile = 'other'

type Furniture = Readonly<Record<string, Readonly<Record<string, string>>>>

function furnitureIn(tag: string): Furniture | null {
  return languageFile(tag, 'furniture')
}

function wordsIn(tag: string): WordsOf {
  const furniture = furnitureIn(tag)
  return (rule, list) => words(furniture?.[rule]?.[list])
}

/** The lists that hold for pages of all languages. */
export const sharedWords: WordsOf = (rule, list) => wordsIn('shared')(rule, list)

function makeIndex(tags: readonly string[]): FurnitureIndex {
  const lines = new Map<string, FurnitureRule>()
  const starts = new Map<string, Phrase[]>()
  const holds = new Map<string, { parts: readonly string[]; rule: FurnitureRule }[]>()
  const patterns = new Map<string, FurniturePattern[]>()
  for (const tag of tags) {
    const of = wordsIn(tag)
    for (const rule of furnitureRules) {
      for (const phrase of phrases(of(rule.id, 'lines'))) {
        const other = lines.get(phrase)
        if (!other || rule.weight < other.weight) lines.set(phrase, rule)
      }
      for (const phrase of phrases(of(rule.id, 'starts')))
        push(starts, firstWord(phrase), { phrase, rule, maxWords: rule.maxWords })
      for (const phrase of phrases(of(rule.id, 'short')))
        push(starts, firstWord(phrase), { phrase, rule, maxWords: Math.min(shortest, rule.maxWords) })
      for (const phrase of of(rule.id, 'holds'))
        push(holds, longestWord(phrase), { parts: phrase.split('…').map(foldPhrase), rule })
    }
    for (const pattern of languagePatterns(of)) add(patterns, pattern)
  }
  for (const pattern of sharedPatterns(sharedWords)) add(patterns, pattern)
  const fillers = new Set(sharedWords('share', 'fillers'))
  for (const tag of tags)
    for (const list of ['counts', 'fillers'])
      for (const word of wordsIn(tag)('share', list)) fillers.add(word)
  const pictures = new Set(tags.flatMap((tag) => wordsIn(tag)('credits', 'pictures')).map(foldPhrase))
  const networks = new Set(sharedWords('share', 'networks'))
  return { lines, starts, holds, patterns, networks, fillers, pictures }
}

/** The most words of a block that is taken for furniture by a `short` beginning. */
const shortest = 12

function add(patterns: Map<string, FurniturePattern[]>, pattern: FurniturePattern): void {
  for (const word of pattern.words.length === 0 ? [''] : pattern.words) push(patterns, word, pattern)
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function phrases(list: Words): string[] {
  return list.map(foldPhrase).filter((phrase) => phrase !== '')
}

function firstWord(phrase: string): string {
  return phrase.split(' ')[0] ?? ''
}

/** The word of a phrase that the fewest blocks hold, as a rule. */
function longestWord(phrase: string): string {
  return foldPhrase(phrase)
    .split(' ')
    .reduce((best, word) => (word.length > best.length ? word : best), '')
}
