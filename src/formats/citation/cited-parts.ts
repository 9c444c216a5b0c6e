import { languageOf } from '../../languages/load.ts'
import { wordsFor } from '../../languages/reading.ts'
import { alternatives } from '../../languages/word-sets.ts'
import { once } from '../../lib/once.ts'
import { labelsOf } from '../labels.ts'
import { writerIn } from '../writer.ts'
import { type Citation, isNamed, parseCitation } from './citation.ts'

/**
 * A line whose parts stand apart, in any order: "The Courier | Ada Roe | June 12, 2015", "4 | Arlen Gazette | Sunday 12 June
 * 2016", "ARLEN GAZETTE      SUNDAY, JUNE 12, 1955      PAGE THREE". One part is the day, one the name of a paper, and what is
 * left a page, a section, a host or a writer. Null for all else.
 */
export function readCitedParts(line: string): Citation | null {
  if (line.length > 200 || !/\d{4}/.test(line)) return null
  const parts = line
    .split(/\s{0,9}[|·•]\s{1,9}|\t+|\s{3,}|(?<=\d)\s[-–—]\s(?=\p{Lu})/u)
    .map((part) => part.replace(/^[*_\s]+/, '').replace(/(?<![*_\s.,])[*_\s.,]+$/, ''))
    .filter(Boolean)
  if (parts.length < 2 || parts.length > 6) return null
  const days = parts.map((part) => dayOf(part) ?? dayOf(withoutLabel(part)))
  const [day, otherDay] = days.filter((found) => found !== null)
  if (day === undefined || otherDay !== undefined) return null
  const others = parts.filter((_, index) => days[index] === null)
  const papers = others.flatMap((part) => {
    if (host.test(part)) return []
    const cited = parseCitation(`${part}, 1 May 1900`)
    return cited && isNamed(cited) ? [{ part, cited }] : []
  })
  const [paper, more] = papers
  if (!paper || more) return null
  const rest = others.filter((part) => part !== paper.part)
  // "Ada Roe, Courier staff writer"
  const writers = rest.map((part) => writerIn((part.split(', ')[0] ?? part).replace(beforeWriter(), '')))
  const [writer, another] = writers.filter((found) => found !== null)
  if (another !== undefined || !rest.every((part, index) => writers[index] !== null || isAside(part)))
    return null
  return {
    ...paper.cited,
    date: day,
    page:
      rest.map((part) => pageOf(part) ?? bareNumber.exec(part)?.[0] ?? null).find((page) => page !== null) ??
      null,
    ...(writer === undefined ? {} : { writer }),
  }
}

/** "Publié le 14/04/2016 à 18h05" → "14/04/2016": what is said of a day, and the hour behind it. */
function withoutLabel(part: string): string {
  return part
    .replace(/^\p{Lu}\p{L}{4,14}\s?:?\s(?:\p{L}{2,3}\s)?(?:\d{1,2}[:.]\d\d,\s)?(?=\d)/u, '')
    .replace(/(?<=\d{4}),?\s(?:\p{L}{1,3}\s)?\d{1,2}\s?[:.hH]\s?\d\d(?:\s?(?:[ap]m|[Uu]hr|h))?$/u, '')
}

/** The day of a part that says nothing else: "SUNDAY, JUNE 12, 1955" → "JUNE 12, 1955". Null for anything else. */
export function dayOf(part: string): string | null {
  if (!/\d{4}/.test(part) || part.length > 45) return null
  const cited = parseCitation(`A, ${part}`)
  return cited?.outlet === 'A' && cited.page === null ? cited.date : null
}

/** Whether a line says a day and at most an hour, a weekday, what is said of it or the paper of that day. */
export function isDayLine(line: string): boolean {
  if (line.length > 90 || !/\d{4}/.test(line)) return false
  return dayOf(line) !== null || dayOf(withoutLabel(line)) !== null || readCitedParts(line) !== null
}

/** The page of a part that says nothing else: "PAGE THREE" → "THREE". Null for anything else. */
export function pageOf(part: string): string | null {
  const bare = part.replace(/^[([](.*)[)\]]$/u, '$1')
  const cited = bare.length < 20 ? parseCitation(`A, ${bare}`) : null
  return cited?.outlet === 'A' ? cited.page : null
}

/** "3" by itself, as readers of printed papers set it. */
const bareNumber = /^[A-Z]?\d{1,3}$/

/** "Interview: Ada Roe" */
const beforeWriter = once(
  () =>
    new RegExp(
      String.raw`^(?:(?:${alternatives([...labelsOf('textBy')])})\s?:|${alternatives(wordsFor(languageOf('und'), ({ bylines }) => bylines.by))}:?)\s+(?=\p{Lu})`,
      'iu',
    ),
)

/** "courier.example" by itself */
export const host = /^(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,}$/i

/** A page, a section of few words, or a host. */
function isAside(part: string): boolean {
  if (/^[A-Z]?\d{1,4}$/.test(part) || host.test(part) || pageOf(part) !== null) return true
  const words = part.split(/\s+/)
  return words.length <= 3 && words.every((word) => /^\p{Lu}[\p{L}&’'-]*$/u.test(word))
}
