import { numberOf } from '../../../lib/calendar.ts'
import { between } from '../../../weighing/span.ts'
import { type Clue, clueAt } from './clue.ts'
import { gapAfter, sentenceOf, type Words } from './words.ts'

/** From the word "born" to the year, in words: "born in the village of Marle on 3 March 1931". */
const reach = 10

/**
 * "Born in 1931 …, she died at 88": the year of birth and the age of one person give the year of the text, or the one after
 * it. Two people, and years that come later, say nothing.
 */
export function readBorn(words: Words): Clue[] {
  if (!words.lower.some((word) => words.says.born.has(word))) return []
  const years = new Set<number>()
  const ages = new Set<number>()
  let latest = 0
  let place: readonly [number, number] = [0, 0]
  for (let at = 0; at < words.lower.length; at++) {
    const word = words.lower[at] ?? ''
    if (words.says.born.has(word)) {
      const year = yearOfBirth(words, at)
      if (year === null) continue
      years.add(year.year)
      place = [Math.min(at, year.at), Math.max(at, year.at)]
    } else if (isYear(word)) latest = Math.max(latest, Number(word))
    else {
      const age = ageAt(words, at)
      if (age !== null) ages.add(age)
    }
  }
  const [born, age] = [[...years][0], [...ages][0]]
  if (born === undefined || age === undefined || years.size > 1 || ages.size > 1) return []
  if (latest > born + age + 1) return []
  const days = between(numberOf(born + age, 1, 1), numberOf(born + age + 1, 12, 31))
  const facts = { year: born, published: born + age }
  return [
    clueAt(
      words,
      place,
      { kind: isObituary(words) ? 'age' : 'age-counted', days, subject: `born ${born}` },
      { rule: 'counted-from-year', facts },
    ),
  ]
}

/** "Ada Lovat dies at 88": in the headline or in the sentence behind it. */
function isObituary({ lower, says, sentenceStart }: Words): boolean {
  return lower
    .slice(0, Math.min(longestHeadline, sentenceStart[2] ?? lower.length))
    .some((word) => says.obituary.has(word))
}

/** In words. */
const longestHeadline = 30

/** The year in the words behind "born", else right before it ("1931 in Marle geboren"), in one sentence. */
function yearOfBirth(words: Words, born: number): { year: number; at: number } | null {
  const [begin, end] = sentenceOf(words, born)
  for (let at = born + 1; at < Math.min(end, born + reach); at++)
    if (isYear(words.lower[at] ?? '')) return { year: Number(words.lower[at]), at }
  for (let at = born - 1; at >= Math.max(begin, born - 5); at--)
    if (isYear(words.lower[at] ?? '')) return { year: Number(words.lower[at]), at }
  return null
}

function isYear(word: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(word)
}

/** "88-year-old", "aged 88", "was 88.", "mit 88 Jahren", "a los 88 años". */
function ageAt(words: Words, at: number): number | null {
  const { lower, says } = words
  const [, number = '', joined] = /^(\d{2,3})(?:-(\D+))?$/.exec(lower[at] ?? '') ?? []
  const age = Number(number)
  if (age < 15 || age > 110) return null
  if (joined !== undefined) return says.aged.has(joined) ? age : null
  if (!says['before ages'].has(lower[at - 1] ?? '')) return null
  return says.years.has(lower[at + 1] ?? '') || /^[.,;](?!\d)/.test(gapAfter(words, at)) ? age : null
}
