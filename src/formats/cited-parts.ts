import { type Citation, isNamed, parseCitation } from './citation.ts'
import { writerIn } from './writer.ts'

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
  const days = parts.map(dayOf)
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
  const writers = rest.map(writerIn)
  const [writer, another] = writers.filter((found) => found !== null)
  if (another !== undefined || !rest.every((part, index) => writers[index] !== null || isAside(part)))
    return null
  return {
    ...paper.cited,
    date: day,
    page: rest.map(pageOf).find((page) => page !== null) ?? null,
    ...(writer === undefined ? {} : { writer }),
  }
}

/** The day of a part that says nothing else: "SUNDAY, JUNE 12, 1955". */
function dayOf(part: string): string | null {
  if (!/\d{4}/.test(part) || part.length > 45) return null
  const cited = parseCitation(`A, ${part}`)
  return cited?.outlet === 'A' && cited.page === null ? cited.date : null
}

/** The page of a part that says nothing else: "PAGE THREE" → "THREE". Null for anything else. */
export function pageOf(part: string): string | null {
  const cited = part.length < 20 ? parseCitation(`A, ${part}`) : null
  return cited?.outlet === 'A' ? cited.page : null
}

const host = /^(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,}$/i

/** A page, a section of few words, or a host. */
function isAside(part: string): boolean {
  if (/^[A-Z]?\d{1,4}$/.test(part) || host.test(part) || pageOf(part) !== null) return true
  const words = part.split(/\s+/)
  return words.length <= 3 && words.every((word) => /^\p{Lu}[\p{L}&’'-]*$/u.test(word))
}
