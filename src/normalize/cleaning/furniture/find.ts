import { wordsOf } from '../../../text/words.ts'
import { adBlocker, advertisement } from './advertising.ts'
import { commentCount, commentForm, commentNotice } from './comments.ts'
import { cookieNotice } from './consent.ts'
import { aboutAuthor, photoCredit } from './credits.ts'
import { interfaceText } from './interface.ts'
import { copyrightLine, disclaimer, siteNotice } from './notices.ts'
import { linkedStory, relatedStories } from './related.ts'
import type { FurnitureRule } from './rule.ts'
import { shareFillers, shareNetworks, shareRow } from './share.ts'
import { followNotice, newsletterPitch, subscriptionNotice } from './subscription.ts'

export const furnitureRules: readonly FurnitureRule[] = [
  shareRow,
  advertisement,
  adBlocker,
  cookieNotice,
  commentForm,
  commentNotice,
  commentCount,
  newsletterPitch,
  subscriptionNotice,
  followNotice,
  linkedStory,
  relatedStories,
  copyrightLine,
  disclaimer,
  siteNotice,
  photoCredit,
  aboutAuthor,
  interfaceText,
]

/** The words of a text in lower case, divided by single spaces: what phrases and blocks are compared in. */
export function foldPhrase(text: string): string {
  return wordsOf(text).join(' ').toLowerCase().replaceAll('’', "'")
}

/**
 * The rule that weighs most against a block, or null. `key` is the folded text, `tokens` its words.
 */
export function findRule(text: string, key: string, tokens: readonly string[]): FurnitureRule | null {
  const found: { rule: FurnitureRule | null } = { rule: null }
  const offer = (rule: FurnitureRule): void => {
    if (tokens.length <= rule.maxWords && (!found.rule || rule.weight < found.rule.weight)) found.rule = rule
  }
  if (tokens.length > longestRule) return null
  const line = index.lines.get(key)
  if (line) offer(line)
  if (isShareRow(tokens)) offer(shareRow)
  for (const { phrase, rule } of index.starts.get(tokens[0] ?? '') ?? [])
    if (key.startsWith(phrase) && isEdge(key, phrase.length)) offer(rule)
  for (const token of tokens)
    for (const { parts, rule } of index.holds.get(token) ?? []) if (holds(key, parts)) offer(rule)
  for (const { pattern, rule } of patternsFor(text, tokens)) if (pattern.test(text)) offer(rule)
  return found.rule
}

/** "Facebook Twitter 12 Email": networks, and nothing but what goes with them. */
function isShareRow(tokens: readonly string[]): boolean {
  return (
    tokens.length <= 16 &&
    tokens.some((token) => shareNetworks.has(token)) &&
    tokens.every((token) => shareNetworks.has(token) || shareFillers.has(token) || /^\d+[km]?$/u.test(token))
  )
}

const index = makeIndex()
const longestRule = Math.max(...furnitureRules.map((rule) => rule.maxWords))

interface Index {
  readonly lines: ReadonlyMap<string, FurnitureRule>
  readonly starts: ReadonlyMap<string, readonly { phrase: string; rule: FurnitureRule }[]>
  readonly holds: ReadonlyMap<string, readonly { parts: readonly string[]; rule: FurnitureRule }[]>
  readonly patterns: ReadonlyMap<string, readonly { pattern: RegExp; rule: FurnitureRule }[]>
}

/** All phrases by their first word, so that a block is compared only with those that it may hold. */
function makeIndex(): Index {
  const lines = new Map<string, FurnitureRule>()
  const starts = new Map<string, { phrase: string; rule: FurnitureRule }[]>()
  const parts = new Map<string, { parts: readonly string[]; rule: FurnitureRule }[]>()
  const patterns = new Map<string, { pattern: RegExp; rule: FurnitureRule }[]>()
  for (const rule of furnitureRules) {
    for (const phrase of phrasesOf(rule.lines)) {
      const other = lines.get(foldPhrase(phrase))
      if (!other || rule.weight < other.weight) lines.set(foldPhrase(phrase), rule)
    }
    for (const phrase of phrasesOf(rule.starts))
      push(starts, firstWord(phrase), { phrase: foldPhrase(phrase), rule })
    for (const phrase of phrasesOf(rule.holds))
      push(parts, longestWord(phrase), { parts: phrase.split('…').map(foldPhrase), rule })
    for (const { words, pattern } of rule.patterns ?? [])
      for (const word of words.split(' ')) push(patterns, word, { pattern, rule })
  }
  return { lines, starts, holds: parts, patterns }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function phrasesOf(lists: readonly string[] | undefined): string[] {
  return (lists ?? []).flatMap((list) => list.split('|')).filter((phrase) => foldPhrase(phrase) !== '')
}

function firstWord(phrase: string): string {
  return foldPhrase(phrase).split(' ')[0] ?? ''
}

/** The word of a phrase that the fewest blocks hold, as a rule. */
function longestWord(phrase: string): string {
  return foldPhrase(phrase)
    .split(' ')
    .reduce((best, word) => (word.length > best.length ? word : best), '')
}

/** Do the parts of a phrase stand in a text, in order, each as whole words, at most some words apart? */
function holds(key: string, parts: readonly string[]): boolean {
  let from = 0
  for (const [number, part] of parts.entries()) {
    let at = key.indexOf(part, from)
    while (at >= 0 && !(isEdge(key, at - 1) && isEdge(key, at + part.length))) at = key.indexOf(part, at + 1)
    if (at < 0 || (number > 0 && at - from > 90)) return false
    from = at + part.length
  }
  return true
}

function isEdge(key: string, at: number): boolean {
  return at < 0 || at >= key.length || key[at] === ' '
}

function patternsFor(text: string, tokens: readonly string[]): Set<{ pattern: RegExp; rule: FurnitureRule }> {
  const found = new Set(tokens.length <= 30 ? index.patterns.get('') : [])
  for (const token of tokens) for (const entry of index.patterns.get(token) ?? []) found.add(entry)
  if (text.includes('©')) for (const entry of index.patterns.get('©') ?? []) found.add(entry)
  return found
}
