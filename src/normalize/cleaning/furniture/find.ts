import type { FurnitureIndex } from './index.ts'
import type { FurniturePattern } from './patterns.ts'
import { foldPhrase } from './phrase.ts'
import {
  copyrightLine,
  type FurnitureRule,
  furnitureRules,
  linkedStory,
  photoCredit,
  shareRow,
} from './rule.ts'

/**
 * The rule that weighs most against a block, or null. `key` is the folded text, `tokens` its words, `index` the words
 * of the page's language.
 */
export function findRule(
  text: string,
  key: string,
  tokens: readonly string[],
  index: FurnitureIndex,
): FurnitureRule | null {
  const found: { rule: FurnitureRule | null } = { rule: null }
  const offer = (rule: FurnitureRule): void => {
    if (tokens.length <= rule.maxWords && (!found.rule || rule.weight < found.rule.weight)) found.rule = rule
  }
  if (tokens.length > longestRule) return null
  const line = index.lines.get(key) ?? index.lines.get(withoutLength(key, tokens))
  if (line) offer(line)
  for (const rule of [...rowOfButtons(text, index), ...buttonsInARow(key, tokens, index)]) offer(rule)
  if (isShareRow(tokens, index)) offer(shareRow)
  for (const { phrase, rule, maxWords } of index.starts.get(tokens[0] ?? '') ?? [])
    if (tokens.length <= maxWords && key.startsWith(phrase) && isEdge(key, phrase.length))
      if (rule !== linkedStory || key.length > phrase.length)
        // "Read more" with nothing behind it is the head of a list.
        offer(rule)
  for (const token of tokens)
    for (const { parts, rule } of index.holds.get(token) ?? [])
      if (holds(key, parts) && !(rule === copyrightLine && goesOn(text, parts))) offer(rule)
  for (const { pattern, rule } of patternsFor(text, tokens, index)) {
    const at = text.search(pattern)
    if (at < 0) continue
    const isMark = tokens.length > leastProse && marking.has(rule) && isProse(text.slice(0, at))
    if (!isMark) offer(rule === copyrightLine && isCreditOfPicture(text, index) ? photoCredit : rule)
  }
  return found.rule
}

/** "listen to this article 8 min" without its length; "" where there is none. */
function withoutLength(key: string, tokens: readonly string[]): string {
  const [count = '', unit = ''] = tokens.slice(-2)
  const isLength =
    tokens.length > 3 && tokens.length <= longestButton + 2 && /^\d{1,3}$/.test(count) && unit.length <= 8
  return isLength ? key.slice(0, -(count.length + unit.length + 2)) : ''
}

/**
 * "Fotos: © Ida Holm": whose a picture is, in the midst of a text; "© 2014 Marle Courier" is the notice of a page, below which no article
 * goes on, and so is what names a year.
 */
function isCreditOfPicture(text: string, { pictures }: FurnitureIndex): boolean {
  const [, label = ''] =
    /^(\p{L}{3,16})(?:\s\p{L}{2,4})?\s?[:|–-]?\s?©\s?\p{Lu}[^©\d|]{1,60}$/u.exec(text) ?? []
  return label !== '' && pictures.has(foldPhrase(label))
}

/** What may stand behind the last sentence of a paragraph as well: whose the text or its picture is. */
const marking: ReadonlySet<FurnitureRule> = new Set([copyrightLine, photoCredit])

/** A paragraph, of which a notice at its end makes no furniture; a caption and the sentences of a notice are shorter. */
function isProse(before: string): boolean {
  return (before.match(/\S+/gu)?.length ?? 0) >= leastProse && /[.!?…]["”’»)]{0,2}\s/u.test(`${before} `)
}

/** In words. */
const leastProse = 35

const longestRule = Math.max(...furnitureRules.map((rule) => rule.maxWords))

/** "Imprimir | Enviar", "Listen to this article · 4 min": buttons with a mark between them; none where a part is anything else. */
function rowOfButtons(text: string, { lines }: FurnitureIndex): FurnitureRule[] {
  if (text.length > 80 || !/[|·•]/u.test(text)) return []
  const parts = text.split(/\s?[|·•]\s?/u).filter((part) => part.trim() !== '')
  const rules = parts.map((part) => lines.get(foldPhrase(part)))
  const [first] = rules
  const areButtons = rules.every(
    (rule, at) => rule !== undefined || (at > 0 && /^\d{1,3}(?:\s?\p{L}{1,9}\.?)?$/u.test(parts[at] ?? '')),
  )
  return parts.length > 1 && first && areButtons ? rules.flatMap((rule) => rule ?? []) : []
}

/**
 * "S'abonner Se connecter", "Privacy Policy Terms of Use": two buttons and more, and nothing else, with no mark between them, as a
 * row of them is copied. A word that ends a sentence is none.
 */
function buttonsInARow(key: string, tokens: readonly string[], { lines }: FurnitureIndex): FurnitureRule[] {
  if (tokens.length < 2 || tokens.length > longestRow || lines.has(key)) return []
  const words = key.split(' ')
  const rules: FurnitureRule[] = []
  let long = 0
  for (let from = 0; from < words.length; ) {
    let to = Math.min(words.length, from + longestButton)
    while (to > from && !lines.has(words.slice(from, to).join(' '))) to--
    const rule = lines.get(words.slice(from, to).join(' '))
    if (!rule) return []
    if (to - from > 1) long++
    rules.push(rule)
    from = to
  }
  // Of words alone ("share", "print") a headline may be made.
  return rules.length >= 2 && (long > 0 || rules.length >= 4) ? rules : []
}

/** In words. */
const longestRow = 14
const longestButton = 5

/** "Facebook Twitter 12 Email": networks, and nothing but what goes with them. */
function isShareRow(tokens: readonly string[], { networks, fillers, lines }: FurnitureIndex): boolean {
  // "Udostępnij: Facebook Twitter"
  const isLabel = (token: string): boolean => token === tokens[0] && lines.get(token) === shareRow

  return (
    tokens.length <= 16 &&
    tokens.some((token) => networks.has(token)) &&
    tokens.every(
      (token) => networks.has(token) || fillers.has(token) || isLabel(token) || /^\d+[km]?$/u.test(token),
    )
  )
}

/**
 * "All rights reserved to the pigeons, said a note on the door.": the words of a notice are part of a sentence that goes on in small
 * letters behind them. A notice ends there, or names its owner.
 */
function goesOn(text: string, parts: readonly string[]): boolean {
  const folded = text.toLowerCase()
  const phrase = parts.at(-1) ?? ''
  const at = folded.lastIndexOf(phrase)
  if (at < 0 || /©|\(c\)|\b(?:19|20)\d\d\b/i.test(text) || !/\p{Ll}{2}[.!?]["”»]?$/u.test(text)) return false
  return /^\s\p{Ll}{1,12}\s\p{Ll}{1,12}\s\p{Ll}{3,20},?\s\p{Ll}/u.test(text.slice(at + phrase.length))
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

function patternsFor(
  text: string,
  tokens: readonly string[],
  index: FurnitureIndex,
): ReadonlySet<FurniturePattern> {
  const found = new Set(tokens.length <= 30 ? index.patterns.get('') : [])
  for (const token of tokens) for (const entry of index.patterns.get(token) ?? []) found.add(entry)
  if (text.includes('©')) for (const entry of index.patterns.get('©') ?? []) found.add(entry)
  return found
}
