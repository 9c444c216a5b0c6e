import { shippedRows } from '../../../knowledge/shipped.ts'
import { numberOf } from '../../../lib/calendar.ts'
import { append } from '../../../lib/grouping.ts'
import { once } from '../../../lib/once.ts'
import { between } from '../../../weighing/span.ts'
import { type Clue, clueAt } from './clue.ts'
import { gapAfter, isCapital, phraseWords, type Words } from './words.ts'

/** By the family name: given name and day of birth. */
const born: () => ReadonlyMap<string, readonly Birth[]> = once(table)

interface Birth {
  readonly given: string
  readonly name: string
  readonly day: string
}

/** "Ada Lovat, 56,", "the 56-year-old Ada Lovat": a person of the almanac with an age dates a text to a year of life. */
export function readAges(words: Words): Clue[] {
  const clues: Clue[] = []
  for (let at = 0; at < words.raw.length; at++) {
    const code = words.raw[at]?.charCodeAt(0) ?? 0
    if (code < 49 || code > 57) continue
    const told = ageBehind(words, at) ?? ageBefore(words, at)
    if (!told || told.age < 15 || told.age > 105) continue
    for (const { given, name, day } of born().get(words.lower[told.family] ?? '') ?? []) {
      if (!hasGiven(words, told.family, given)) continue
      const [year, month, date] = day.split('-').map(Number)
      if (!year || !month || !date) continue
      const days = between(
        numberOf(year + told.age, month, date),
        numberOf(year + told.age + 1, month, date) - 1,
      )
      const clue = { kind: 'age', days, subject: `age of ${name}` }
      const place = [Math.min(at, told.family), Math.max(at, told.family)] as const
      clues.push(clueAt(words, place, clue, { rule: 'born-on', facts: { name, born: day } }))
    }
  }
  return clues
}

/** An age, and the word that is the family name beside it. */
interface Told {
  readonly age: number
  readonly family: number
}

/** "Lovat, 56,", "Lovat (56)", "Lovat, 56 ans,", "Lovat, de 56 años,", no score and no amount. */
function ageBehind(words: Words, at: number): Told | null {
  const { text, start, end, lower, says } = words
  const age = Number(words.raw[at])
  const first = says['before ages'].has(lower[at - 1] ?? '') ? at - 1 : at
  const family = first - 1
  if (!Number.isInteger(age) || family < 0) return null
  const last = says.years.has(lower[at + 1] ?? '') ? at + 1 : at
  const before = text.slice(end[family] ?? 0, start[first] ?? 0)
  const after = text.slice(end[last] ?? 0, (end[last] ?? 0) + 2)
  if (before === ' (' && first === at) return after.startsWith(')') ? { age, family } : null
  return before === ', ' && /^(?:, |[.]\s)/.test(after) ? { age, family } : null
}

/** "the 56-year-old Ada Lovat", "der 56-jährige Lovat": of a family name alone a verb must follow, as of "a 34-year-old Lovat aide". */
function ageBefore(words: Words, at: number): Told | null {
  const { raw, lower, says } = words
  const [, number = '', joined = ''] = /^(\d{2,3})-(\D+)$/.exec(lower[at] ?? '') ?? []
  if (!says.aged.has(joined) || !isCapital(raw[at + 1])) return null
  const age = Number(number)
  if (
    isCapital(raw[at + 2]) &&
    (born().get(lower[at + 2] ?? '') ?? []).some(({ given }) => given === lower[at + 1])
  )
    return { age, family: at + 2 }
  const next = lower[at + 2] ?? ''
  const isSubject =
    says['past verbs'].has(next) ||
    says['present verbs'].has(next) ||
    says.is.has(next) ||
    says.will.has(next)
  return isSubject || /^[,.;:]/.test(gapAfter(words, at + 1)) ? { age, family: at + 1 } : null
}

/** The given name stands with the family name, here or elsewhere in the text. */
function hasGiven(words: Words, at: number, given: string): boolean {
  if (words.lower[at - 1] === given || words.lower[at - 2] === given) return true
  // "Mr. Lovat, 56," after "Ada Lovat": another given name right before it is another person.
  if (isCapital(words.raw[at - 1]) && !words.says.honorifics.has(words.lower[at - 1] ?? '')) return false
  for (let i = 1; i < words.lower.length; i++)
    if (words.lower[i] === words.lower[at] && words.lower[i - 1] === given) return true
  return false
}

function table(): Map<string, Birth[]> {
  const made = new Map<string, Birth[]>()
  for (const { born: day, name } of shippedRows<'born' | 'name'>('almanac/births.csv')) {
    const parts = phraseWords(name)
    const [given, family] = [parts[0], parts.at(-1)]
    if (given && family) append(made, family, { given, name, day })
  }
  return made
}
