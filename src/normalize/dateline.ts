import { shippedOutlets } from '../knowledge/outlets.ts'
import { listedPlace } from '../languages/gazetteer.ts'
import type { Language } from '../languages/language.ts'
import { allLanguages, languageOf, perLanguage } from '../languages/load.ts'
import { isPaper } from '../languages/newspapers.ts'
import { wordsFor } from '../languages/reading.ts'
import { alternatives } from '../languages/word-sets.ts'
import { once } from '../lib/once.ts'
import type { Dateline } from '../model/article.ts'
import { readRunInHeading } from './run-in-heading.ts'

/** Scripts without capitals show nothing of a place: two words at most, before its comma. */
const arabic = String.raw`\p{sc=Arab}{2,15}(?: \p{sc=Arab}{2,15})?`
const region = String.raw`(?:,\s*\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})?`
const begins = String.raw`(?=["“'‘«]?\p{Lu})`
const dash = String.raw`\.?\s*(?:–|—|--+|-(?=\s)|:(?=\s)|\|)\s*`

interface Patterns {
  readonly opening: readonly { readonly pattern: RegExp; readonly place: number; readonly agency: number }[]
  /** A line of its own: "LONDON 1996-08-30", "PARIS, March 3, 2011". */
  readonly alone: RegExp
  readonly noPlace: RegExp
  /** A weekday or the label of a date, however written. */
  readonly label: RegExp
}

const patternsOf = perLanguage(makePatterns)

function makePatterns(language: Language): Patterns {
  const small = alternatives([...smallWords()])
  // A hyphen belongs to the word, a space divides words: each character has one place, so that "A-A-A-…" takes no time.
  const word = String.raw`\p{Lu}(?:[\p{Lu}\p{M}.'’-]|(?<=-)(?:${small})-)*`
  const capitals = `${word}(?: (?:${word}|${small}))*`
  const mixed = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|${small}))*`
  const agency = String.raw`\(([\p{Lu}][\p{L}\p{N} .&/'’-]{1,38}|(?:${alternatives(smallAgencies())})(?:\/\p{L}+)?)\)`
  const months = alternatives(
    wordsFor(language, (each) => each.months.flat()).flatMap((name) => [
      name,
      name.toLowerCase(),
      name.toUpperCase(),
    ]),
  )
  const wire = `(${alternatives(wireAgencies())})(?:/\\p{L}{1,4})?`
  const weekday = `(?:(?:${alternatives(wordsFor(language, (each) => each.weekdays.flat()))}),?\\s+)?`
  const dayOf = String.raw`(?:\d{1,2}(?:er|st|nd|rd|th)?\.?\s+(?:de\s+)?(?:${months})\.?|(?:${months})\.?\s+\d{1,2}(?:st|nd|rd|th)?)(?:,?\s+(?:de\s+|del\s+)?\d{4})?\.?`
  const month = String.raw`(?:\d{1,2}(?:er)?\.?\s+(?:de\s+)?)?(?:${months})\.?(?:\s+\d{1,2}\.?)?(?:,?\s+(?:de\s+|del\s+)?\d{4})?`
  const fullDay = String.raw`(?:(?:le|el|il|den|de|a)\s+)?(?:\d{1,2}(?:er)?\.?\s+(?:de\s+)?(?:${months})\.?,?\s+(?:de\s+|del\s+)?\d{4}(?:\s+\p{Ll}{1,5}\.?)?|(?:${months})\.?\s+\d{1,2},\s+\d{4}|\d{4}\.\s+(?:${months})\s+\d{1,2}\.?|\d{1,2}[./]\d{1,2}[./]\d{4})`
  const date = String.raw`(?:,?\s*\(?(?:${month}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})\)?)?`
  const noPlace = alternatives(wordsFor(language, (each) => each.datelines.not))
  const noPlaceEither = alternatives(
    wordsFor(language, ({ weekdays, labels }) => [
      ...weekdays.flat(),
      ...labels.published,
      ...labels.updated,
      ...labels.saved,
    ]),
  )
  return {
    opening: [
      // EFE. Valdeoca, 4 mar. 1987.- ; (sda) Kirchberg, 3. Dez.
      {
        pattern: new RegExp(
          String.raw`^\(?${wire}[).]\s+(${mixed}|${capitals}),\s+${dayOf}(?:${dash}|\s+${begins})`,
          'u',
        ),
        place: 2,
        agency: 1,
      },
      // KIRCHBERG, 3. Dezember (sda). In der Stadtkirche …
      {
        pattern: new RegExp(
          String.raw`^(${capitals}${region}|${mixed}${region})${date},?\s*\(${wire}\)\.\s+${begins}`,
          'u',
        ),
        place: 1,
        agency: 2,
      },
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
      // Köln, 3. März 2021 – : a place in small letters is one by the whole day behind it
      {
        pattern: new RegExp(
          String.raw`^(${mixed}${region}|${arabic})[,،]\s*${fullDay}${dash}(?=["“'‘«(„]?\p{L})`,
          'u',
        ),
        place: 1,
        agency: 0,
      },
      // طنطا (رويترز) - : scripts without capitals have the mark of the agency instead
      {
        pattern:
          /^(\p{sc=Arab}{2,15}(?: \p{sc=Arab}{2,15}){0,2})\s*\((\p{sc=Arab}[\p{sc=Arab} ]{1,20})\)\s*[-–—:]/u,
        place: 1,
        agency: 2,
      },
      // （新华社北京3月3日电）, 【ロンドン=共同】, (서울=연합뉴스)
      {
        pattern: /^[(（【]?(\p{sc=Han}{2,3}社)(\p{sc=Han}{2,5})\d{1,2}月\d{1,2}日[电電]/u,
        place: 2,
        agency: 1,
      },
      {
        pattern: /^[(（[【]([\p{sc=Han}\p{sc=Kana}\p{sc=Hang}ー]{2,8})[=＝]([\p{L}ー]{2,8})[)）\]】]/u,
        place: 1,
        agency: 2,
      },
    ],
    alone: new RegExp(
      String.raw`^(?:\(?${wire}[).]\s+)?(?:(${capitals}${region}),?\s+${weekday}(?:${month}|\d{4}-\d{2}-\d{2})|(${mixed}|${arabic})[,،]\s+${weekday}${fullDay})\.?$`,
      'u',
    ),
    noPlace: new RegExp(String.raw`^(?:${noPlace})(?!\p{L})`, 'u'),
    label: new RegExp(String.raw`^(?:${noPlaceEither})(?!\p{L})`, 'iu'),
  }
}

/** "de", "upon": names of places travel, and their small words with them. */
const smallWords = once(
  (): ReadonlySet<string> => new Set(allLanguages().flatMap(({ datelines }) => datelines.within)),
)

/** Agencies that sign in small letters: "dpa", "sda". */
const smallAgencies = once((): readonly string[] =>
  shippedOutlets()
    .filter(({ kind }) => kind === 'agency')
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .flatMap((name) =>
      /^\p{Lu}{2,4}$/u.test(name) ? [name.toLowerCase()] : /^\p{Ll}{2,4}$/u.test(name) ? [name] : [],
    ),
)

/** Agencies by all their names: "EFE", "dpa", "Reuters". */
const wireAgencies = once((): readonly string[] => {
  const names = shippedOutlets()
    .filter(({ kind }) => kind === 'agency')
    .flatMap(({ name, aliases }) => [name, ...aliases])
  return [...new Set([...names.flatMap((name) => [name, name.toUpperCase()]), ...smallAgencies()])]
})

const isAgency = once((): ((name: string) => boolean) => {
  const names = new Set(wireAgencies())
  return (name) => names.has(name)
})

/** Read the dateline at the start of a text: where it was filed, and by which agency. */
export function readDateline(text: string, language: Language = languageOf('und')): Dateline | null {
  const head = text.slice(0, 160)
  const { opening, noPlace, label } = patternsOf(language)
  if (readRunInHeading(head) !== null) return null
  for (const { pattern, place, agency } of opening) {
    const found = pattern.exec(head)
    if (!found) continue
    const where = place ? (found[place] ?? '') : ''
    if (
      place &&
      (noPlace.test(where) ||
        label.test(where) ||
        isNamedPaper(where) ||
        isAgency()(where) ||
        where.length < 2 ||
        where.split(' ').length > 6)
    )
      continue
    // "Advanced Harbour Cranes (AHC) sold …": a body and its letters, and not a place and an agency.
    if (place && agency && initials(where) === found[agency]) continue
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
  const { alone, noPlace, label } = patternsOf(language)
  const found = alone.exec(line.trim())
  const where = found?.[2] ?? found?.[3]
  return found && where && !noPlace.test(where) && !label.test(where) && !isNamedPaper(where)
    ? { place: placeName(where), agency: found[1] ?? null, text: found[0] }
    : null
}

function initials(name: string): string {
  return (name.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).join('')
}

/** "HARBOUR POST, 3 May 2014" is the head of a newspaper; "Post Falls", "Herald, Calif." are places, and "Star" may be one. */
function isNamedPaper(where: string): boolean {
  const words = where.split(' ')
  return (
    words.length > 1 && !where.includes(',') && isPaper(words.at(-1) ?? '') && listedPlace(where) === null
  )
}

/** "NEW YORK" → "New York"; a region in capitals ("U.S.") stays. */
function placeName(where: string): string {
  const [written = '', ...regions] = where.split(/,\s*/u)
  // "LONDON.—": a full stop that ends no abbreviation ("D.C.", "Calif.").
  const city = regions.length === 0 && /^[^.]{4,}\.$/u.test(written) ? written.slice(0, -1) : written
  const name = city === city.toUpperCase() ? city.replace(/\p{L}[\p{L}\p{M}]*/gu, lower) : city
  return [name, ...regions]
    .join(', ')
    .replace(/(?<![\s,.])[\s,.]+$/u, (end) => (end.startsWith('.') ? '.' : ''))
}

function lower(part: string, offset: number, whole: string): string {
  if (offset > 0 && smallWords().has(part.toLowerCase())) return part.toLowerCase()
  return whole[offset - 1] === '.' || whole[offset + part.length] === '.'
    ? part
    : (part[0] ?? '') + part.slice(1).toLowerCase()
}
