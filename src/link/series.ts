import { languageOf } from '../languages/load.ts'
import { count } from '../lib/grouping.ts'
import type { ArticleRecord } from '../model/archive.ts'
import { foldText } from '../text/folding.ts'

// So much of the shorter opening stands, in its order, in the other one too, with places between that both fill in
// their own way; the fewer numbers and days say that they are two, the more of the form. Chosen on invented series and
// on labelled stories, whose reports are of one event and share up to so much of it.
const SKELETON = 0.5
const FIRM_SKELETON = 0.7
const SLOTS = 2
/** Below so many words two openings are alike by chance. */
export const LEAST_WORDS = 12
/** So many words of an article are looked at. */
export const OPENING = 60

/** The opening of an article, read as a form that an issue of a series fills in. */
export interface Form {
  readonly words: readonly string[]
  /** Which of them are numbers, days and months. */
  readonly values: ReadonlySet<string>
}

/**
 * Whether two articles are issues of a series: a lottery drawing, a police log, a market report, fixtures, the budget of
 * each year. Their words are one form that each fills in anew: other numbers, other days, other things. They are never one
 * event, however alike they are, and say nothing of each other's date.
 */
export function areOfSeries(a: ArticleRecord, b: ArticleRecord): boolean {
  if (a.textHash === b.textHash || a.language !== b.language) return false
  return formInCommon(formOf(a), formOf(b)) > 0
}

/** The words of the first lines; "2,310" is one. */
export function formOf({ excerpt, language }: ArticleRecord): Form {
  const words = foldText(excerpt.replace(/(?<=\d)[.,](?=\d)/g, ''))
    .split(' ')
    .slice(0, OPENING)
  const known = valuesOf(language)
  const values = new Set<string>()
  for (const word of words) if (isNumber(word) || known.has(word)) values.add(word)
  return { words, values }
}

/** Whether a folded word is a number, a day of the week or a month: what each issue of a series has of its own. */
export function isValue(word: string, language: string): boolean {
  return isNumber(word) || valuesOf(language).has(word)
}

/** In digits, or beginning so: "3", "3rd". */
function isNumber(word: string): boolean {
  return word >= '0' && word < ':'
}

/**
 * Which share of the shorter of two forms stands in the other too, where they are one, filled in twice; else 0. In a series
 * that is known, two issues may fill in the same numbers and days: `anyValues`.
 */
export function formInCommon(a: Form, b: Form, anyValues = false): number {
  const least = Math.min(a.words.length, b.words.length)
  if (least < LEAST_WORDS) return 0
  const { apart, inCommon } = compareValues(a, b)
  if (!anyValues && (apart < 1 || apart < inCommon)) return 0
  const skeleton = (apart > 1 && apart > inCommon ? SKELETON : FIRM_SKELETON) * least
  if (wordsInCommon(a.words, b.words) < skeleton) return 0
  const { matched, slots } = align(a.words, b.words)
  return slots >= SLOTS && matched >= skeleton ? matched / least : 0
}

/** The same of two under one headline, of which less is asked: values of their own, and words in one order. */
export function looselyInCommon(a: Form, b: Form): number {
  const least = Math.min(a.words.length, b.words.length)
  const { apart, inCommon } = compareValues(a, b)
  return least < LEAST_WORDS || apart < 1 || apart < inCommon ? 0 : align(a.words, b.words).matched / least
}

function compareValues({ values: a }: Form, { values: b }: Form): { apart: number; inCommon: number } {
  let inCommon = 0
  for (const value of a) if (b.has(value)) inCommon++
  return { apart: Math.min(a.size, b.size) - inCommon, inCommon }
}

/** Which share of the words of the shorter stands in the other, in the same order. */
export function orderedInCommon({ words: a }: Form, { words: b }: Form): number {
  return align(a, b).matched / Math.max(1, Math.min(a.length, b.length))
}

/** In any order: no alignment has more. */
export function wordsInCommon(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of a) count(left, word)
  let common = 0
  for (const word of b) {
    const times = left.get(word) ?? 0
    if (times === 0) continue
    left.set(word, times - 1)
    common++
  }
  return common
}

const valuesByLanguage = new Map<string, ReadonlySet<string>>()

/** Numbers in words, days of the week and months, as single words. */
function valuesOf(tag: string): ReadonlySet<string> {
  const known = valuesByLanguage.get(tag)
  if (known) return known
  const { numbers, ordinals, weekdays, months } = languageOf(tag)
  const words = [...numbers, ...ordinals, ...weekdays, ...months].flat().map(foldText)
  const values = new Set(words.filter((word) => word !== '' && !word.includes(' ')))
  valuesByLanguage.set(tag, values)
  return values
}

interface Alignment {
  /** Words in common, in order. */
  readonly matched: number
  /** Places between them where both have words of their own. */
  readonly slots: number
}

/** The longest common subsequence of two lists of words, and how it is broken. */
function align(a: readonly string[], b: readonly string[]): Alignment {
  const width = b.length + 1
  const lengths = new Uint8Array((a.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  let [i, j, slots] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [fromA, fromB] = [i, j]
    while (i < a.length && j < b.length && a[i] !== b[j])
      if (at(i + 1, j) >= at(i, j + 1)) i++
      else j++
    if (i > fromA && j > fromB) slots++
    i++
    j++
  }
  return { matched: at(0, 0), slots }
}
