import { shippedRows } from '../../../knowledge/shipped.ts'
import { languageOf } from '../../../languages/load.ts'
import { once } from '../../../lib/once.ts'
import type { Days } from '../../../weighing/span.ts'
import { monthOf } from '../names.ts'
import { type Clue, clueAt } from './clue.ts'
import { everyYear, type Reach } from './every-year.ts'
import { gapAfter, isCapital, type Words } from './words.ts'

/** News names the days of its own weeks without their year: by how many days a text lies before or behind one. */
const reach: Reach = { before: 21, after: 21 }

/** Months and days that have become names ("9/11", "July 4"), and the ends of accounting periods: they say nothing of a text. */
const named = once(
  (): ReadonlySet<string> => new Set(shippedRows<'day'>('almanac/named-days.csv').map(({ day }) => day)),
)

/** "9/11", "July 4" */
export function isNamedDay(month: number, day: number): boolean {
  return named().has(`${month}-${day}`)
}

/** "on 14 May", "le 14 mai", "5月14日", without a year: the text is from near that day of some year. */
export function readDays(words: Words): Clue[] {
  for (let at = 0; at < words.raw.length; at++) {
    const found = dayAt(words, at)
    if (!found || isNamedDay(found.month, found.day)) continue
    const { month, day, first, last } = found
    const days = yearly(month, day)
    if (days.length === 0) continue
    const subject = `day ${month}-${day}`
    const kind = at < early ? 'day-early' : 'day-late'
    return [
      clueAt(
        words,
        [first, last],
        { kind, days, subject },
        { rule: 'day-of-some-year', facts: { month, day } },
      ),
    ]
  }
  return []
}

/** A day in the first words is the one that the news is of, more often than one that is named later. */
const early = 80

interface YearlessDay {
  readonly month: number
  readonly day: number
  readonly first: number
  readonly last: number
}

/** The day whose number stands at word `at`; null where none stands, or its year with it. */
function dayAt(words: Words, at: number): YearlessDay | null {
  const word = words.raw[at] ?? ''
  const code = word.charCodeAt(0)
  if (code < 48 || code > 57) return null
  const script = /^(\d{1,2})[月월](\d{1,2})[日일]/.exec(word)
  if (script) return { month: Number(script[1]), day: Number(script[2]), first: at, last: at }
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(word)?.[1] ?? 0)
  if (day < 1 || day > 31) return null
  return monthBefore(words, at, day) ?? monthBehind(words, at, day)
}

function monthBefore(words: Words, at: number, day: number): YearlessDay | null {
  const month = monthIn(words, at - 1)
  if (month === null || !/^\.? $/.test(gapAfter(words, at - 1)) || isYear(words, at + 1)) return null
  // "September 12-year-olds", "May 20 percent": a number of something. "June 7.5": no day.
  return /^\s?(?:[-–%:]|[.,]\d)/.test(words.text.slice(words.end[at] ?? 0, (words.end[at] ?? 0) + 3))
    ? null
    : { month, day, first: at - 1, last: at }
}

function monthBehind(words: Words, at: number, day: number): YearlessDay | null {
  const behindOf = (place: number): number =>
    words.says.of.has(words.lower[place] ?? '') ? place + 1 : place
  const next = behindOf(at + 1)
  const month = monthIn(words, next)
  if (month === null || !/^\.? $/.test(gapAfter(words, at))) return null
  return isYear(words, behindOf(next + 1)) ? null : { month, day, first: at, last: next }
}

/** Names of months that are words as well ("may", "des") count with a capital, and short ones only where they are whole. */
function monthIn(words: Words, at: number): number | null {
  const word = words.raw[at] ?? ''
  const capital = isCapital(word)
  if (word.length < 3 || (words.says.tag === 'en' && !capital)) return null
  return word.length > 3 || capital || isShortMonth(word, words.says.tag) ? monthOf(word) : null
}

/** "mai", "mei": the whole name of a month of the language, and no short form. */
function isShortMonth(word: string, tag: string): boolean {
  return languageOf(tag).months.some(([name]) => name === word)
}

function isYear(words: Words, at: number): boolean {
  return /^(?:1[5-9]|20)\d\d/.test(words.raw[at] ?? '')
}

const known = new Map<string, Days>()

/** This day of all years, with the days around it. */
function yearly(month: number, day: number): Days {
  const key = `${month}-${day}`
  const found = known.get(key)
  if (found) return found
  const days = everyYear(month, day, reach)
  known.set(key, days)
  return days
}
