import { languageOf } from '../../../languages/load.ts'
import { weekdayOf } from '../../../lib/calendar.ts'
import { monthOf, weekdayNamed } from '../names.ts'
import { type Clue, clueAt } from './clue.ts'
import { everyYear, type Reach } from './every-year.ts'
import { gapAfter, isCapital, type Words } from './words.ts'

/** How far from a day that is named with its weekday, and without its year, nearly all texts are, in days. */
const reach: Reach = { before: 31, after: 31 }

/** In words from the beginning: behind them, who tells a long story names days that lie back. */
const early = 80

/**
 * "on Tuesday, Nov. 5": a day of the year with its weekday falls only in some years, and a text that leaves the year
 * out is from near that day.
 */
export function readWeekdays(words: Words): Clue[] {
  const clues: Clue[] = []
  for (let at = 0; at + 1 < words.raw.length; at++) {
    if (!startsWithDigit(words.raw[at + 1]) && !startsWithDigit(words.raw[at + 2])) continue
    const weekday = weekdayAt(words, at)
    const named = weekday === null ? null : (dayOfYearAfter(words, at) ?? dayInFigures(words, at))
    if (weekday === null || named === null || hasYear(words, named.last)) continue
    const days = everyYear(named.month, named.day, reach, 1850, (number) => weekdayOf(number) === weekday)
    if (days.length === 0) continue
    clues.push(
      clueAt(
        words,
        [at, Math.min(named.last, words.raw.length - 1)],
        {
          kind: at < early ? 'weekday-and-day' : 'weekday-late',
          days,
          subject: `weekday of ${named.month}-${named.day}`,
        },
        { rule: 'weekday-in-some-years', facts: { month: named.month, day: named.day } },
      ),
    )
  }
  return clues
}

/** "Tuesday", and "Tue" where the language of the text has it: "to" is one in Finnish, "do" in German, "pe" in both. */
function weekdayAt({ raw, lower, says }: Words, at: number): number | null {
  const word = raw[at] ?? ''
  if (word.length > 4) return weekdayNamed(word) ?? says.weekday(lower[at] ?? '')
  if (word.length < 2 || !isCapital(word)) return null
  const day = languageOf(says.tag).weekdays.findIndex((forms) => forms.includes(word))
  return day < 0 ? null : day
}

/** A day of the year behind a weekday, and the last word that it may reach to. */
interface NamedDay {
  readonly month: number
  readonly day: number
  readonly last: number
}

/** "Nov. 5", "5 November", "5th November", "(January 5)", "5 de noviembre" in the words behind `at`. */
function dayOfYearAfter(words: Words, at: number): NamedDay | null {
  if (!/^,?\s+\(?$/.test(gapAfter(words, at)) || !/^\.?\s+$/.test(gapAfter(words, at + 1))) return null
  const isLinked = startsWithDigit(words.raw[at + 1]) && words.says.of.has(words.lower[at + 2] ?? '')
  const last = isLinked && /^\s+$/.test(gapAfter(words, at + 2)) ? at + 3 : at + 2
  const [one, two] = [words.raw[at + 1] ?? '', words.raw[last] ?? '']
  const [word, number] = startsWithDigit(one) ? [two, one] : [one, two]
  const month = monthOf(word)
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(number)?.[1] ?? 0)
  return month !== null && day >= 1 && day <= 31 ? { month, day, last } : null
}

/** "am Mittwoch (12.3.)", "mercredi 12/3", the day before the month, as in all languages but English. */
function dayInFigures({ text, end, says }: Words, at: number): NamedDay | null {
  if (says.tag === 'en') return null
  const behind = text.slice(end[at] ?? 0, (end[at] ?? 0) + 20)
  const [, day, month] =
    /^,?\s(?:\p{Ll}{2,3}\s)?\(?(\d{1,2})[./]\s?(\d{1,2})(?:\.(?!\d)|(?=[\s,;)]))/u.exec(behind) ?? []
  const named = { month: Number(month), day: Number(day), last: at + 2 }
  return named.month >= 1 && named.month <= 12 && named.day >= 1 && named.day <= 31 ? named : null
}

/** "5 November 1931", "5 de noviembre de 1931" */
function hasYear(words: Words, at: number): boolean {
  const next = words.says.of.has(words.lower[at + 1] ?? '') ? at + 2 : at + 1
  return /^(?:1[5-9]|20)\d\d$/.test(words.raw[next] ?? '') && /^[.,]?\s+$/.test(gapAfter(words, at))
}

function startsWithDigit(word: string | undefined): boolean {
  const code = word?.charCodeAt(0) ?? 0
  return code >= 48 && code <= 57
}
