import { shortHash } from '../lib/hash.ts'
import { foldText } from './folding.ts'

// Eight words in a row hardly ever stand in two texts that have nothing to do with each other; four are common.
const WINDOW = 8
/** So many marks of a text are kept: of a quarter of it, then, some sixteen are found. */
const MOST = 64
const PRIME = 0x01000193
const OFFSET = 0x811c9dc5

/** The words of a text as marks count them. */
export function markWords(text: string): string[] {
  const folded = foldText(text)
  return folded === '' ? [] : folded.split(' ')
}

/**
 * Fingerprints of a text, from which it cannot be read: each of eight words in a row. The first ones are always among
 * them, the others are those with the smallest hashes, so that a copy of any part of some length has a few of them.
 */
export function marksOf(text: string): string[] {
  const words = markWords(text)
  const all = [...windows(words)].map(({ quick, start }) => markOf(quick, words, start))
  const unique = [...new Set(all)]
  if (unique.length <= MOST) return unique
  const first = unique.slice(0, 4)
  return [
    ...first,
    ...unique
      .slice(4)
      .sort(bySecondHalf)
      .slice(0, MOST - first.length),
  ]
}

/** Which of these marks stand in a text given by its words, each with the place of its first word. */
export function findMarks(marks: MarkSet, words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  if (marks.size === 0) return found
  for (const { quick, start } of windows(words)) {
    const full = marks.get(quick)
    const mark = full && markOf(quick, words, start)
    if (mark && full.has(mark) && !found.has(mark)) found.set(mark, start)
  }
  return found
}

/** Marks by their first half, which is quick to compute for every word of a site. */
export type MarkSet = ReadonlyMap<number, ReadonlySet<string>>

export function markSet(marks: Iterable<string>): MarkSet {
  const set = new Map<number, Set<string>>()
  for (const mark of marks) {
    const quick = Number.parseInt(mark.slice(0, 8), 16)
    set.set(quick, (set.get(quick) ?? new Set()).add(mark))
  }
  return set
}

/** "0f3a2b1c" + 16 digits: a quick hash, and half of SHA-256. */
function markOf(quick: number, words: readonly string[], start: number): string {
  return quick.toString(16).padStart(8, '0') + shortHash(words.slice(start, start + WINDOW).join(' '))
}

function bySecondHalf(a: string, b: string): number {
  return a.slice(8) < b.slice(8) ? -1 : 1
}

/** All runs of eight words with a hash of their words (FNV-1a, combined by multiplication). */
function* windows(words: readonly string[]): Generator<{ quick: number; start: number }> {
  const hashes = words.map(hashOf)
  for (let start = 0; start + WINDOW <= words.length; start++) {
    let quick = OFFSET
    for (let at = start; at < start + WINDOW; at++) quick = Math.imul(quick ^ (hashes[at] ?? 0), PRIME)
    yield { quick: quick >>> 0, start }
  }
}

function hashOf(word: string): number {
  let hash = OFFSET
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME)
  return hash >>> 0
}
