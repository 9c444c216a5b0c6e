import type { Language } from '../languages/language.ts'
import { languageOf, perLanguage } from '../languages/load.ts'
import { wordsFor } from '../languages/reading.ts'
import { alternatives } from '../languages/word-sets.ts'
import type { Dateline } from '../model/article.ts'

// A hyphen belongs to the word, a space divides words: each character has one place, so that "A-A-A-…" takes no time.
const word = String.raw`\p{Lu}(?:[\p{Lu}\p{M}.'’-]|(?<=-)(?:de|la|del|of|al|el|sur|upon)-)*`
const capitals = `${word}(?: (?:${word}|de|la|del|of|al|el|sur|upon))*`
const mixed = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|la|del|of|al|el|sur|am|upon))*`
const region = String.raw`(?:,\s*\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})?`
const begins = String.raw`(?=["“'‘«]?\p{Lu})`
const dash = String.raw`\.?\s*(?:–|—|--+|-(?=\s)|:(?=\s)|\|)\s*`
const agency = String.raw`\(([\p{Lu}][\p{L}\p{N} .&/'’-]{1,38}|dpa|apa|afp|ap|sda|efe|epd|kna|sid|dpa\/\p{L}+)\)`

interface Patterns {
  readonly opening: readonly { readonly pattern: RegExp; readonly place: number; readonly agency: number }[]
  /** A line of its own: "LONDON 1996-08-30", "PARIS, March 3, 2011". */
  readonly alone: RegExp
  readonly noPlace: RegExp
}

const patternsOf = perLanguage(makePatterns)

function makePatterns(language: Language): Patterns {
  const months = alternatives(
    wordsFor(language, (each) => each.months.flat()).flatMap((name) => [
      name,
      name.toLowerCase(),
      name.toUpperCase(),
    ]),
  )
  const month = String.raw`(?:\d{1,2}\.?\s+(?:de\s+)?)?(?:${months})\.?(?:\s+\d{1,2}\.?)?(?:,?\s+\d{4})?`
  const date = String.raw`(?:,?\s*\(?(?:${month}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})\)?)?`
  const noPlace = alternatives(wordsFor(language, (each) => each.datelines.not))
  return {
    opening: [
      // WASHINGTON, Nov. 12 (Reuters) –
      {
        pattern: new RegExp(
          String.raw`^(${capitals}${region})${date},?\s*${agency}(?:${dash}|\s+${begins})`,
          'u',
        ),
        place: 1,
        agency: 2,
      },
      // Berlin (dpa) –
      {
        pattern: new RegExp(
          String.raw`^(${mixed}${region})${date},?\s*${agency}(?:${dash}|\s+${begins})`,
          'u',
        ),
        place: 1,
        agency: 2,
      },
      // (ANSA) - ROMA, 12 NOV -
      {
        pattern: new RegExp(`^${agency}${dash}(${capitals}${region})${date}${dash}${begins}`, 'u'),
        place: 2,
        agency: 1,
      },
      // (CNN) —
      { pattern: new RegExp(String.raw`^${agency}(?:${dash}|\s+)${begins}`, 'u'), place: 0, agency: 1 },
      // WASHINGTON, Nov. 12 —
      {
        pattern: new RegExp(String.raw`^(${capitals}${region})${date}${dash}(?=["“'‘«(]?\p{L})`, 'u'),
        place: 1,
        agency: 0,
      },
    ],
    alone: new RegExp(String.raw`^(${capitals}${region}),?\s+(?:${month}|\d{4}-\d{2}-\d{2})$`, 'u'),
    noPlace: new RegExp(String.raw`^(?:${noPlace})(?!\p{L})`, 'u'),
  }
}

/** Read the dateline at the start of a text: where it was filed, and by which agency. */
export function readDateline(text: string, language: Language = languageOf('und')): Dateline | null {
  const head = text.slice(0, 160)
  const { opening, noPlace } = patternsOf(language)
  for (const { pattern, place, agency } of opening) {
    const found = pattern.exec(head)
    if (!found) continue
    const where = place ? (found[place] ?? '') : ''
    if (place && (noPlace.test(where) || where.length < 3 || where.split(' ').length > 6)) continue
    return {
      place: place ? placeName(where) : null,
      agency: agency ? (found[agency] ?? null) : null,
      text: found[0].trim(),
    }
  }
  return null
}

/** Read a line that holds a place and a day and nothing else. */
export function readDatelineLine(line: string, language: Language = languageOf('und')): Dateline | null {
  const { alone, noPlace } = patternsOf(language)
  const found = alone.exec(line.trim())
  const where = found?.[1]
  return found && where && !noPlace.test(where)
    ? { place: placeName(where), agency: null, text: found[0] }
    : null
}

/** "NEW YORK" → "New York"; a region in capitals ("U.S.") stays. */
function placeName(where: string): string {
  const [city = '', ...regions] = where.split(/,\s*/u)
  const name = city === city.toUpperCase() ? city.replace(/\p{L}[\p{L}\p{M}]*/gu, lower) : city
  return [name, ...regions].join(', ').replace(/[\s,.]+$/u, (end) => (end.startsWith('.') ? '.' : ''))
}

function lower(part: string, offset: number, whole: string): string {
  if (/^(?:OF|DE|LA|DEL|UPON|SUR)$/u.test(part) && offset > 0) return part.toLowerCase()
  return whole[offset - 1] === '.' || whole[offset + part.length] === '.'
    ? part
    : (part[0] ?? '') + part.slice(1).toLowerCase()
}
