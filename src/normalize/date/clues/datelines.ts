import { datelines } from '../dateline.ts'
import type { DateInput } from '../input.ts'
import { monthOf } from '../names.ts'
import type { Clue } from './clue.ts'
import { everyYear, type Reach } from './every-year.ts'

/** Datelines are older than the usual first year of news. */
const firstYear = 1780

/** Papers print what agencies sent the day before; weeklies take longer. West of a dateline it is still the day before. */
const reach: Reach = { before: 1, after: 3 }

/** "MANILA, Oct 20 -": a dateline with the day of the year gives the day in every year, and so the ends of a claim. */
export function readDatelineDay(input: DateInput): Clue[] {
  for (const text of datelines(input)) {
    const named = dayIn(text)
    if (!named) continue
    const days = everyYear(named.month, named.day, reach, firstYear)
    if (days.length === 0) continue
    const at = input.text.indexOf(text)
    const [start, end] = at < 0 ? [null, null] : [at, at + text.length]
    const evidence = { text: text.trim(), start, end, rule: 'dateline-without-year', facts: { ...named } }
    return [{ kind: 'dateline-day', days, subject: 'dateline', evidence }]
  }
  return []
}

/** "Oct 20", "20 October", "Oct. 20": with no year. */
function dayIn(text: string): { month: number; day: number } | null {
  const found =
    /(?<![\p{L}\d])(?<name>(?=\p{L}{3})\p{L}{1,12})\.? (?<day>\d{1,2})(?![\d:,.]\d|\d)/u.exec(text) ??
    /(?<![\p{L}\d])(?<day>\d{1,2})\.? (?<name>\p{L}{3,12})/u.exec(text)
  const month = monthOf(found?.groups?.name ?? '')
  const day = Number(found?.groups?.day)
  return month === null || !(day >= 1 && day <= 31) ? null : { month, day }
}
