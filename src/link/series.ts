import { languageOf } from '../languages/load.ts'
import type { ArticleRecord } from '../model/archive.ts'
import { foldText } from '../text/folding.ts'

// So much of the shorter opening stands, in its order, in the other one too, with places between that both fill in
// their own way; the fewer numbers and days say that they are two, the more of the form. Chosen on invented series and
// on labelled stories, whose reports are of one event and share up to so much of it.
const SKELETON = 0.5
const FIRM_SKELETON = 0.7
const SLOTS = 2
// Below so many words two openings are alike by chance.
const LEAST_WORDS = 12
const OPENING = 60

/**
 * Whether two articles are issues of a series: a lottery drawing, a police log, a market report, fixtures, the budget of
 * each year. Their words are one form that each fills in anew: other numbers, other days, other things. They are never one
 * event, however alike they are, and say nothing of each other's date.
 */
export function areOfSeries(a: ArticleRecord, b: ArticleRecord): boolean {
  if (a.textHash === b.textHash || a.language !== b.language) return false
  const [one, other] = [openingOf(a), openingOf(b)]
  const least = Math.min(one.length, other.length)
  if (least < LEAST_WORDS) return false
  const values = valuesOf(a.language)
  const [mine, theirs] = [valuesIn(one, values), valuesIn(other, values)]
  const inCommon = [...mine].filter((value) => theirs.has(value)).length
  const apart = Math.min(mine.size, theirs.size) - inCommon
  if (apart < 1 || apart < inCommon) return false
  const { matched, slots } = align(one, other)
  return slots >= SLOTS && matched >= (apart > 1 && apart > inCommon ? SKELETON : FIRM_SKELETON) * least
}

/** Words of the first lines; "2,310" is one. */
function openingOf({ excerpt }: ArticleRecord): readonly string[] {
  return foldText(excerpt.replace(/(?<=\d)[.,](?=\d)/g, ''))
    .split(' ')
    .slice(0, OPENING)
}

function valuesIn(words: readonly string[], values: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(words.filter((word) => /^\d/.test(word) || values.has(word)))
}

const valuesByLanguage = new Map<string, ReadonlySet<string>>()

/** Numbers in words, days of the week and months: what each issue of a series has of its own. */
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
