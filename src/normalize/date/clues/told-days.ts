import { dayName, weekdayOf } from '../../../lib/calendar.ts'
import { weekdayNamed } from '../names.ts'
import { isNamedDay } from './days.ts'
import { looksBack } from './looks-back.ts'
import { gapAfter, sentenceOf, type Words } from './words.ts'

/** Between the weekday and the day: "jeudi le 21 octobre", "Thursday, the 21st of October". */
const reach = 3

/**
 * How a text names a day with its year, of which `first` and `last` are the words and `day` is the number: with its weekday
 * and "this" ("ce jeudi 21 octobre 2021"), with its weekday alone, or otherwise (null). News names the weekday of days of
 * its own weeks; a weekday of another day, a look back, and days that have become names say nothing more.
 */
export function toldWith(
  words: Words,
  [first, last]: readonly [number, number],
  day: number,
): 'this' | 'weekday' | null {
  const at = weekdayAt(words, [first, last], weekdayOf(day))
  if (at === null || looksBack(words) || isNamed(day)) return null
  const before = words.lower[at - 1] ?? ''
  if (words.says.this.has(before)) return 'this'
  return 'weekday'
}

/** A verb of saying stands in the sentence: what is told of that day is news, though it is past. */
export function isSaid(words: Words, at: number): boolean {
  const [begin, end] = sentenceOf(words, at)
  for (let place = begin; place < end; place++) if (words.says.saying.at(words.lower, place) > 0) return true
  return false
}

/** The place of the day's own weekday among the words of the day and those before it; null where that of another day stands. */
function weekdayAt(words: Words, [first, last]: readonly [number, number], weekday: number): number | null {
  for (let at = last; at >= Math.max(0, first - reach); at--) {
    const word = words.raw[at] ?? ''
    const named = word.length > 4 ? weekdayNamed(word) : null
    if (named !== null) return named === weekday && !/[.!?\n]/.test(gapAfter(words, at)) ? at : null
  }
  return null
}

function isNamed(day: number): boolean {
  const [, month = 0, date = 0] = dayName(day).split('-').map(Number)
  return isNamedDay(month, date)
}
