import type { Language } from '../languages/language.ts'
import { perLanguage } from '../languages/load.ts'
import { timeUnits, wordsFor } from '../languages/reading.ts'
import { alternatives } from '../languages/word-sets.ts'
import { eraNames, figure } from './date/calendars.ts'

/** Is this a line that tells when, and nothing else? "Published 3 May 2021", "vor 3 Stunden", "12:40 Uhr" */
export function isDateLine(text: string, language: Language): boolean {
  // "11:50 p.m. — Loud music, Canal Street. Warned." is what happened then.
  if (/^\d{1,2}[:.]\d\d/.test(text) && /\p{Ll}{3}\.$/u.test(text) && !year.test(text)) return false
  if (text.length >= 110 || !/\d|年/u.test(text)) return false
  // "14 March 2003: the day the ferry stopped" is a headline.
  if (/^[^:]{6,40}\d{4}: [^\d:]{3,60}$/u.test(text) && (text.split(': ')[1] ?? '').split(' ').length >= 4)
    return false
  return (
    patternOf(language).test(text) ||
    gluedDay.test(text) ||
    (/\d[:h]\d\d/.test(text) && nearDay(language).test(text))
  )
}

/** "MARLE2017-09-22 16:35", "Municipal14/05/2023": a label that has grown together with the day behind it. */
const gluedDay =
  /^\p{Lu}\p{L}{2,20}(?:19|20)\d\d-\d\d-\d\d(?:\s\d{1,2}:\d\d)?$|^\p{Lu}\p{L}{2,20}\d{1,2}\/\d{1,2}\/(?:19|20)\d\d(?:\s\d{1,2}:\d\d)?$/u

/** "Yesterday at 18:30", "Gestern, 18:30 Uhr": an hour of a day that only the reader knew. */
const nearDay = perLanguage((language): RegExp => {
  const days = alternatives(
    wordsFor(language, ({ temporal }) => [...(temporal.today ?? []), ...(temporal.yesterday ?? [])]),
  )
  return new RegExp(String.raw`^(?:${days}),?\s(?:\p{L}{1,4}\s)?\d{1,2}[:h]\d\d(?:\s?\p{L}{1,4})?$`, 'iu')
})

/**
 * The parts beside the date of a line such as "Redacción | 30/04/2021 · 18:45 h" or "Local News - May 3, 2014": a desk, a
 * place, a section, a name. Null for a line that is no such one: where no part is a date with its year, or another
 * is more than a few words. What the parts are is for the place of the line to say.
 */
export function besideDate(text: string, language: Language): string[] | null {
  if (text.length > 110 || !/\d/u.test(text)) return null
  const parts = text
    .split(/(?<!\s)\s*[|•·｜]\s*|(?<!\s)\s+[-–—/]\s+/u)
    // "4 min read", "Reading time: 4 min" and "4 comments" say nothing of either.
    .filter((part) => part !== '' && !readingTime.test(part) && !isCount(part, language))
  if (parts.length < 2 || parts.length > 5) return null
  // "Posted: May 3, 2014 6:00 AM EST" has a label and a zone beside them.
  const isLong = (part: string): boolean =>
    part.split(' ').length > longestDate + (/^\p{L}[\p{L} ]{2,20}:\s/u.test(part) ? 3 : 0)
  const others = parts.filter((part) => !isDateLine(part, language) || isLong(part))
  const isDated = parts.some(
    (part) => (year.test(part) || hourOf.test(part)) && !others.includes(part) && !/^\d{1,2}:/u.test(part),
  )
  const short = others.every((part) => part.split(' ').length <= 4 && !/[.!?:]$|\d/u.test(part))
  return isDated && short ? others : null
}

const readingTime = /^(?:\p{L}[\p{L} ]{1,24}\s?:\s)?\d{1,2}\s?min(?!\p{L}{5})/iu
/** "Yesterday at 18:30": an hour behind a word, which is a day where the whole is one. */
const hourOf = /^\p{L}[\p{L}, ]{3,24}\s\d{1,2}[:h]\d\d/u

/** "4 comments", "311 reads", "Views: 1842", not "3 May". */
function isCount(part: string, language: Language): boolean {
  if (/^\p{L}[\p{L} ]{3,24}:\s?\d{1,7}$/u.test(part)) return true
  return (
    /^\d{1,5}\s\p{L}{4,14}$/u.test(part) && !isDateLine(part, language) && !monthBehind(language).test(part)
  )
}

const monthBehind = perLanguage((language): RegExp => {
  const months = alternatives(wordsFor(language, (each) => each.months.flat()))
  return new RegExp(String.raw`\s(?:${months})$`, 'iu')
})

/** In words: "Wednesday 3rd May 2014 6:00 am". */
const longestDate = 6
const year = /(?:1[89]|20)\d\d/u

const patternOf = perLanguage(makePattern)

/** What a label is followed by where it labels a date: "Update: 3 dead in Marle" has none. */
function dayOrHour(months: string, units: string): string {
  const forms = [
    // "3 May", "3 de mayo", "May 3"
    String.raw`\d{1,2}(?:st|nd|rd|th|er|\.|º|ª)?,?\s?(?:\p{L}{1,3}\s)?(?:${months})(?!\p{L})`,
    String.raw`(?<!\p{L})(?:${months})\.?\s\d{1,4}`,
    // "3.5.", "2021-05", "10:30", "10h30", "10 am"
    String.raw`\d{1,4}\s?[-./]\s?\d{1,2}(?!\p{L})`,
    String.raw`\d{1,2}[:h]\d\d`,
    String.raw`\d{1,2}\s?(?:[ap]\.?m|uhr|h)(?!\p{L})`,
    // "2021年", "3 hours", "2021"
    String.raw`\d{4}\s?[年년]`,
    String.raw`\d{1,3}\s(?:${units})(?!\p{L})`,
    String.raw`(?:1[89]|20)\d\d(?!\d)`,
  ]
  return String.raw`(?<!\d)(?:${forms.join('|')})`
}

function makePattern(language: Language): RegExp {
  const labels = alternatives(
    wordsFor(language, ({ labels: { published, updated } }) => [...published, ...updated]),
  )
  const weekdays = alternatives(wordsFor(language, (each) => each.weekdays.flat()))
  const between = alternatives(wordsFor(language, (each) => each.temporal.between))
  const ago = alternatives(wordsFor(language, (each) => each.temporal.ago))
  const units = alternatives(timeUnits(language))
  const day = String.raw`\d{1,2}(?:st|nd|rd|th|er|\.|º|ª)?`
  const year = String.raw`(?:19|20)\d\d`
  const joined = between === '' ? '' : `(?:(?:${between})\\s+)?`
  const names = wordsFor(language, (each) => each.months.flat())
  const months = alternatives(names)
  // "12 تشرين الأول 2021": months of two words
  const long = alternatives(names.filter((name) => name.includes(' ')))
  const month =
    long === '' ? String.raw`(?=\p{L}{3})\p{L}{1,14}` : String.raw`(?:${long}|(?=\p{L}{3})\p{L}{1,14})`
  return new RegExp(
    [
      String.raw`^[^\p{L}\p{N}]*(?:(?:${labels})(?!\p{L})[^.]{0,80}?${dayOrHour(months, units)}.{0,60}`,
      String.raw`(?:(?:${weekdays})[,.]?\s+)?${joined}(?:${day}(?:\s+|(?<=\.))${joined}${month}\.?,?(?:\s+|(?<=\.))${joined}${year}`,
      String.raw`(?=\p{L}{3})\p{L}{1,14}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+${year}`,
      String.raw`${year}[-./]\s?\d{1,2}[-./]\s?\d{1,2}\.?|${year}\.?\s+(?=\p{L}{3})\p{L}{1,14}\s+\d{1,2}\.?|\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d|\d{1,2}-\d{1,2}-${year}|\d{1,2}\. \d{1,2}\. ${year}|\d{1,2} \| \d{1,2} \| ${year})(?!\p{L}).{0,60}`,
      // An hour with its zone, a day, or what a separator parts from it: "8:20 a.m. High water" is a line of a table.
      String.raw`\d{1,2}:\d\d(?::\d\d)?\s?(?:am|pm|[ap]\.m\.|uhr)?(?:\s?\(?\p{L}{1,5}\)?)?(?:,?\s?(?:[|·•/–—-]|\d|(?:${weekdays}|${months})(?!\p{L})).{0,40})?`,
      String.raw`(?:(?:${eraNames()})\s?)?${figure}{1,4}\s?[年년]\s?${figure}{1,3}\s?[月월]\s?${figure}{1,3}\s?[日일].{0,60}`,
      String.raw`(?:@\w{1,30}\s*[/|·•-]\s*)?\d{1,3} (?:${units}) (?:${ago})(?:\s?[|·•]\s?\d{1,2}[\s-].{1,20})?`,
      String.raw`(?:${ago}) \d{1,3} (?:${units}))$`,
    ].join('|'),
    'iu',
  )
}
