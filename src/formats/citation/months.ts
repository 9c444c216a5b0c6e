import { languageOf } from '../../languages/load.ts'
import { wordsFor } from '../../languages/reading.ts'
import { once } from '../../lib/once.ts'

/** Whether a word is the name of a month in some language, or short for one: "Aug", "märz". A pattern of all takes long to compile. */
export function isMonth(word: string): boolean {
  return months().has(word.toLowerCase())
}

/** Whether a word is the name of a day of the week in some language: "dinsdag". */
export function isWeekday(word: string): boolean {
  return weekdays().has(word.toLowerCase())
}

const weekdays = once(
  (): ReadonlySet<string> =>
    new Set(wordsFor(languageOf('und'), (each) => each.weekdays.flat()).map((name) => name.toLowerCase())),
)

const months = once(
  (): ReadonlySet<string> =>
    new Set(wordsFor(languageOf('und'), (each) => each.months.flat()).map((name) => name.toLowerCase())),
)
