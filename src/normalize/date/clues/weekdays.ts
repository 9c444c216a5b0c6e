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
    if (weekday === null || named === null || hasYear(words, at + 2)) continue
    const days = everyYear(named.month, named.day, reach, 1850, (number) => weekdayOf(number) === weekday)
    if (days.length === 0) continue
    clues.push(
      clueAt(
        words,
        [at, Math.min(at + 2, words.raw.length - 1)],
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

/** "Nov. 5", "5 November", "5th November" in the two words behind `at`. */
function dayOfYearAfter(words: Words, at: number): { month: number; day: number } | null {
  if (!/^,?\s+$/.test(gapAfter(words, at)) || !/^\.?\s+$/.test(gapAfter(words, at + 1))) return null
  const [one, two] = [words.raw[at + 1] ?? '', words.raw[at + 2] ?? '']
  const [word, number] = startsWithDigit(one) ? [two, one] : [one, two]
  const month = monthOf(word)
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(number)?.[1] ?? 0)
  return month !== null && day >= 1 && day <= 31 ? { month, day } : null
}

/** "am Mittwoch (12.3.)", "mercredi 12/3", the day before the month, as in all languages but English. */
function dayInFigures({ text, end, says }: Words, at: number): { month: number; day: number } | null {
  if (says.tag === 'en') return null
  const behind = text.slice(end[at] ?? 0, (end[at] ?? 0) + 20)
  const [, day, month] =
    /^,?\s(?:\p{Ll}{2,3}\s)?\(?(\d{1,2})[./]\s?(\d{1,2})(?:\.(?!\d)|(?=[\s,;)]))/u.exec(behind) ?? []
  const named = { month: Number(month), day: Number(day) }
  return named.month >= 1 && named.month <= 12 && named.day >= 1 && named.day <= 31 ? named : null
}

function hasYear(words: Words, at: number): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(words.raw[at + 1] ?? '') && /^[.,]?\s+$/.test(gapAfter(words, at))
}

function startsWithDigit(word: string | undefined): boolean {
  const code = word?.charCodeAt(0) ?? 0
  return code >= 48 && code <= 57
}
