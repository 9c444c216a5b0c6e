import { shippedRows } from '../../../knowledge/shipped.ts'
import { numberOf } from '../../../lib/calendar.ts'
import { append } from '../../../lib/grouping.ts'
import { once } from '../../../lib/once.ts'
import { between } from '../../../weighing/span.ts'
import { type Clue, clueAt } from './clue.ts'
import { isCapital, phraseWords, type Words } from './words.ts'

/** By the family name: given name and day of birth. */
const born: () => ReadonlyMap<string, readonly Birth[]> = once(table)

interface Birth {
  readonly given: string
  readonly name: string
  readonly day: string
}

/** "Ada Lovat, 56,": a person of the almanac with an age dates a text to a year of life. */
export function readAges(words: Words): Clue[] {
  const clues: Clue[] = []
  for (let at = 1; at < words.raw.length; at++) {
    const code = words.raw[at]?.charCodeAt(0) ?? 0
    if (code < 49 || code > 57) continue
    const age = Number(words.raw[at])
    if (!(age >= 15 && age <= 105) || !isAge(words, at)) continue
    for (const { given, name, day } of born().get(words.lower[at - 1] ?? '') ?? []) {
      if (!hasGiven(words, at - 1, given)) continue
      const [year, month, date] = day.split('-').map(Number)
      if (!year || !month || !date) continue
      const days = between(numberOf(year + age, month, date), numberOf(year + age + 1, month, date) - 1)
      const clue = { kind: 'age', days, subject: `age of ${name}` }
      clues.push(clueAt(words, [at - 1, at], clue, { rule: 'born-on', facts: { name, born: day } }))
    }
  }
  return clues
}

/** "Lovat, 56," and "Lovat (56)", no score and no amount. */
function isAge(words: Words, at: number): boolean {
  const before = words.text.slice(words.end[at - 1] ?? 0, words.start[at] ?? 0)
  const after = words.text.slice(words.end[at] ?? 0, (words.end[at] ?? 0) + 2)
  return (before === ', ' && /^(?:, |[.]\s)/.test(after)) || (before === ' (' && after.startsWith(')'))
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
