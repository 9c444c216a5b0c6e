import { shippedOutlets } from '../knowledge/outlets.ts'
import { listedPlace } from '../languages/gazetteer.ts'
import type { Language } from '../languages/language.ts'
import { allLanguages, languageOf, perLanguage } from '../languages/load.ts'
import { isFrontOfName, isPaper, isPlainlyPaper } from '../languages/newspapers.ts'
import { wordsFor } from '../languages/reading.ts'
import { alternatives } from '../languages/word-sets.ts'
import { capitalized, lowered } from '../lib/capital.ts'
import { once } from '../lib/once.ts'
import type { Dateline } from '../model/article.ts'
import { weekdayNamed } from './date/names.ts'
import { readRunInHeading } from './run-in-heading.ts'

const region = String.raw`(?:,\s*\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}|\s\(\p{Lu}\p{Ll}[\p{L} ]{2,24}\)(?=[,\s]))?`
const begins = String.raw`(?=["“'‘«]?\p{Lu})`
const dash = String.raw`\.?\s*(?:–|—|--+|_+|-(?=\s)|:(?=\s)|\|)\s*`

interface Patterns {
  /** How texts open: the groups `place`, `agency` and `wire`, a known agency, hold what their names say. */
  readonly openings: readonly Opening[]
  /** A line of its own: "LONDON 1996-08-30", "PARIS, March 3, 2011". */
  readonly alone: RegExp
  readonly noPlace: RegExp
  /** A weekday or the label of a date, however written. */
  readonly label: RegExp
}

interface Opening {
  /** What every text that opens so has. Sought first: the patterns are long, and most texts have no dateline. */
  readonly mark: RegExp
  readonly pattern: RegExp
}

const patternsOf = perLanguage((language): Patterns => {
  const places = placePatterns()
  const days = dayPatterns(language)
  const noPlace = alternatives(wordsFor(language, (each) => each.datelines.not))
  const label = alternatives(
    wordsFor(language, ({ weekdays, labels }) => [
      ...weekdays.flat(),
      ...labels.published,
      ...labels.updated,
      ...labels.saved,
    ]),
  )
  return {
    openings: [...lettersOpenings(places, days), ...uncasedOpenings],
    alone: aloneLine(places, days),
    noPlace: new RegExp(String.raw`^(?:${noPlace})(?!\p{L})`, 'u'),
    label: new RegExp(String.raw`^(?:${label})(?!\p{L})`, 'iu'),
  }
})

/** What a place and an agency look like. */
function placePatterns() {
  const small = alternatives([...smallWords()])
  // A hyphen belongs to the word, a space divides words: each character has one place, so that "A-A-A-…" takes no time.
  const word = String.raw`\p{Lu}(?:[\p{Lu}\p{M}.'’-]|(?<=-)(?:${small})-)*`
  return {
    capitals: `(?:['’]s-)?${word}(?: (?:${word}|${small}))*`,
    mixed: String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|${small}))*`,
    /** Scripts without capitals show nothing of a place: two words at most, before its comma. */
    arabic: String.raw`\p{sc=Arab}{2,15}(?: \p{sc=Arab}{2,15})?`,
    /** Anything in brackets that may be an agency or a station. */
    agency: String.raw`\((?<agency>[\p{Lu}][\p{L}\p{N} .&/'’-]{1,38}|(?:${alternatives(smallAgencies())})(?:\/\p{L}+)?|[a-z\d-]{3,24}(?:\.[a-z]{2,3}){1,2})\)`,
    /** One that must be known (`isWireAgency`), with the letters of its writer: "ap/vd". */
    wire: String.raw`(?<wire>[\p{L}/][\p{L}\p{M}./’' -]{1,45}?)(?:/\p{L}{1,4})?`,
  }
}

type PlacePatterns = ReturnType<typeof placePatterns>

/** What the days of datelines look like in a language. */
function dayPatterns(language: Language) {
  const months = alternatives(
    wordsFor(language, (each) => each.months.flat()).flatMap((name) => [
      name,
      name.toLowerCase(),
      capitalized(name),
      name.toUpperCase(),
    ]),
  )
  const ofYear = String.raw`(?:,?\s+(?:de\s+|del\s+)?\d{4})`
  const month = String.raw`(?:\d{1,2}(?:er)?\.?\s+(?:de\s+)?)?(?:${months})\.?(?:\s+\d{1,2}\.?)?${ofYear}?`
  return {
    weekday: `(?:(?:${alternatives(wordsFor(language, (each) => each.weekdays.flat()))}),?\\s+)?`,
    month,
    /** A day of a month. */
    day: String.raw`(?:\d{1,2}(?:er|st|nd|rd|th)?\.?\s+(?:de\s+)?(?:${months})\.?|(?:${months})\.?\s+\d{1,2}(?:st|nd|rd|th)?)${ofYear}?\.?`,
    /** What stands before a day: "den", "le". */
    article: String.raw`(?:d\.|den|der|le|el|il|a)`,
    /** A day of a year. */
    whole: String.raw`(?:(?:le|el|il|den|de|a)\s+)?(?:\d{1,2}(?:er)?\.?\s+(?:de\s+)?(?:${months})\.?,?\s+(?:de\s+|del\s+)?\d{4}(?:\s+\p{Ll}{1,5}\.?)?|(?:${months})\.?\s+\d{1,2},\s+\d{4}|\d{4}\.\s+(?:${months})\s+\d{1,2}\.?|\d{1,2}[./]\d{1,2}[./]\d{4})`,
    /** Any date, or none. */
    any: String.raw`(?:,?\s*\(?(?:${month}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})\)?)?`,
  }
}

type DayPatterns = ReturnType<typeof dayPatterns>

/** Openings in scripts with capitals, those that say most first. */
function lettersOpenings(places: PlacePatterns, days: DayPatterns): Opening[] {
  const { capitals, mixed, arabic, agency, wire } = places
  const dashes = /[–—_|:]|--|-\s/
  return [
    // EFE. Valdeoca, 4 mar. 1987.- ; (sda) Kirchberg, 3. Dez.
    opening(
      /[).]\s/,
      String.raw`\(?${wire}[).]\s+(?<place>${mixed}|${capitals}),\s+${days.day}(?:${dash}|\s+${begins})`,
    ),
    // KIRCHBERG, 3. Dezember (sda). In der Stadtkirche …
    opening(
      /\)\.\s/,
      String.raw`(?<place>${capitals}${region}|${mixed}${region})${days.any},?\s*\(${wire}\)\.\s+${begins}`,
    ),
    // WASHINGTON, Nov. 12 (Reuters) –
    opening(
      /\(/,
      String.raw`(?<place>${capitals}${region})${days.any},?\s*${agency}(?:${dash}|\s+${begins})`,
    ),
    // Berlin (dpa) –
    opening(/\(/, String.raw`(?<place>${mixed}${region})${days.any},?\s*${agency}(?:${dash}|\s+${begins})`),
    // ЗАРЕЧЬЕ, 3 марта. /ТАСС/. В городе …
    opening(
      /\//,
      String.raw`(?<place>${capitals}${region}|${mixed}${region})${days.any}\.?\s*\/${wire}\/\.?(?:${dash}|\s+${begins})`,
    ),
    // ЗАРЕЧЬЕ, 3 марта – РИА Новости. В городе …
    opening(
      /\s[–—-]\s/,
      String.raw`(?<place>${capitals}${region}|${mixed}${region}),\s+${days.day}\s[–—-]\s${wire}\.\s+${begins}`,
    ),
    // (ANSA) - ROMA, 12 NOV -
    opening(/^\(/, `${agency}${dash}(?<place>${capitals}${region})${days.any}${dash}${begins}`),
    // OSK, Ohio--(BUSINESS WIRE)--May 4, 2009--
    opening(
      /-\s?\(/,
      `(?<place>${capitals}${region})${dash}${agency}${dash}(?:${days.month}${dash})?${begins}`,
    ),
    // Marle24.com, Jakarta –
    opening(
      /^\S{3,20}\.[a-z]/i,
      String.raw`(?<agency>[\p{L}\d]{3,20}\.(?:[cC][oO][mM]|[cC][oO](?:\.[iI][dD])?|[iI][dD]|[nN][eE][tT])),\s+(?<place>${mixed}|${capitals})${dash}`,
    ),
    // (CNN) —
    opening(/^\(/, String.raw`${agency}(?:${dash}|\s+)${begins}`),
    // WASHINGTON, Nov. 12 —
    opening(dashes, String.raw`(?<place>${capitals}${region})${days.any}${dash}(?=["“'‘«(]?\p{L})`),
    // Yangon (Reuters), 2 July 2020 -
    opening(
      /\),?\s/,
      String.raw`(?<place>${mixed}|${capitals}),?\s*${agency},?\s+${days.whole}(?:${dash}|\s+${begins})`,
    ),
    // Köln, 3. März 2021 – : a place in small letters is one by the whole day behind it
    opening(
      dashes,
      String.raw`(?<place>${mixed}${region}|${arabic})[,،]\s*${days.whole}${dash}(?=["“'‘«(„]?\p{L})`,
    ),
    // (Köln, 3. März 2021) Der Rat …
    opening(
      /^\(/,
      String.raw`\((?<place>${mixed}${region}|${arabic})[,،]\s*${days.whole}\)[.:]?\s+(?=["“'‘«„]?[\p{Lu}\p{Lo}])`,
    ),
    // Altenhagen, 12.8.2002. Der Deich … : where a full stop ends it, a place is one that is known or named again
    opening(/\d/, String.raw`(?<again>${mixed}|${capitals}),\s*${days.whole}\.\s+${begins}`),
    opening(/\d/, String.raw`(?<again>${capitals}),\s*${days.day}\s+${begins}`),
    // Altenhagen, den 12. August. Gestern … : old papers head what their correspondents send so
    opening(
      /^.{2,60},\s.{0,20}?\d/u,
      String.raw`(?<again>${mixed}),\s*(?:${days.article}\s+)?${days.day}(?<=\.)\s+${begins}`,
    ),
  ]
}

function opening(mark: RegExp, pattern: string): Opening {
  return { mark, pattern: new RegExp(`^${pattern}`, 'u') }
}

/** Scripts without capitals have the mark of the agency instead. */
const uncasedOpenings: readonly Opening[] = [
  // طنطا (رويترز) -
  {
    mark: /\(/,
    pattern:
      /^(?<place>\p{sc=Arab}{2,15}(?: \p{sc=Arab}{2,15}){0,2})\s*\((?<agency>\p{sc=Arab}[\p{sc=Arab} ]{1,20})\)\s*[-–—:]/u,
  },
  // （新华社北京3月3日电）, 新华社北京2019年3月3日电
  {
    mark: /月/,
    pattern:
      /^[(（【]?(?<agency>\p{sc=Han}{2,3}社)(?<place>\p{sc=Han}{2,5})(?:\d{4}年)?\d{1,2}月\d{1,2}日[电電]/u,
  },
  // 【ロンドン=共同】, (서울=연합뉴스)
  {
    mark: /[=＝]/,
    pattern:
      /^[(（[【](?<place>[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}ー]{2,8})[=＝](?<agency>[\p{L}ー]{2,8})[)）\]】]/u,
  },
]

/** "LONDON 1996-08-30", "Köln, 3. März 2021 (dpa)", "ap/vd. KIRCHBERG, 3. Dezember", and nothing else. */
function aloneLine({ capitals, mixed, arabic, wire }: PlacePatterns, days: DayPatterns): RegExp {
  return new RegExp(
    String.raw`^(?:\(?${wire}[).]\s+)?(?:(?<place>${capitals}${region}),?\s+${days.weekday}(?:${days.month}|\d{4}-\d{2}-\d{2})|(?<dayPlace>${mixed}|${arabic})[,،]\s+${days.weekday}${days.whole})\.?(?:\s[-–]\s\d{1,2}[:.]\d\d(?:\s\p{Lu}{2,5})?|\s\((?<by>\p{L}[\p{L}\p{M}./’' -]{1,45})\))?$`,
    'u',
  )
}

/** "de", "upon": names of places travel, and their small words with them. */
const smallWords = once(
  (): ReadonlySet<string> => new Set(allLanguages().flatMap(({ datelines }) => datelines.within)),
)

/** What agencies are called, as the list of outlets has it. */
const agencyNames = once((): readonly string[] =>
  shippedOutlets()
    .filter(({ kind }) => kind === 'agency')
    .flatMap(({ name, aliases }) => [name, ...aliases]),
)

/** Agencies that sign in small letters: "dpa", "sda". */
const smallAgencies = once((): readonly string[] =>
  agencyNames().flatMap((name) =>
    /^\p{Lu}{2,4}$/u.test(name) ? [name.toLowerCase()] : /^\p{Ll}{2,4}$/u.test(name) ? [name] : [],
  ),
)

/** Agencies by all their names, as datelines write them: "EFE", "dpa", "Reuters", "REUTERS". */
const wireAgencies = once(
  (): ReadonlySet<string> =>
    new Set([...agencyNames().flatMap((name) => [name, name.toUpperCase()]), ...smallAgencies()]),
)

/** Whether a name is that of a news agency, written as agencies sign: "EFE", "dpa", "Reuters". */
export function isWireAgency(name: string): boolean {
  return wireAgencies().has(name)
}

/** Read the dateline at the start of a text: where it was filed, and by which agency. */
export function readDateline(text: string, language: Language = languageOf('und')): Dateline | null {
  const head = text.slice(0, 160)
  const patterns = patternsOf(language)
  if (readRunInHeading(head) !== null) return null
  for (const { mark, pattern } of patterns.openings) {
    const found = mark.test(head) ? pattern.exec(head) : null
    if (!found) continue
    const { again, wire, agency = wire ?? null, place = again } = found.groups ?? {}
    if (wire !== undefined && !isWireAgency(wire)) continue
    const isOpen =
      again !== undefined && listedPlace(again) === null && !text.includes(again, found[0].length)
    if (isOpen && !isWordBeforeDay(again, found[0])) continue
    if (place !== undefined && (!mayBePlace(place, patterns) || initials(place) === agency)) continue
    if (agency !== null && place !== undefined && isMaidenName(place, agency, found[0])) continue
    return { ...placeAndAgency(isOpen ? undefined : place, agency), text: found[0].trim() }
  }
  return null
}

/** "Altenhagen, 12. August. …": one word before the day of a month that a full stop ends heads a text, whatever it names. */
function isWordBeforeDay(word: string, opening: string): boolean {
  return !/\s/.test(word) && word !== word.toUpperCase() && !/\d{4}/.test(opening) && /\.\s*$/.test(opening)
}

/** "Ellen Maria (Sauvage) Lund was …": what stands in the brackets is no agency that is known, and no dash follows. */
function isMaidenName(place: string, agency: string, opening: string): boolean {
  const isLetters = agency === agency.toUpperCase() || place === place.toUpperCase()
  return !isLetters && /\)\s*$/u.test(opening) && !isWireAgency(agency) && listedPlace(place) === null
}

/** "BANJARMASIN, KOMPAS": the paper behind a comma is no region. */
function placeAndAgency(place: string | undefined, agency: string | null): Omit<Dateline, 'text'> {
  if (place === undefined) return { place: null, agency }
  const [, town = '', paper = ''] = /^(.+), ([^,]+)$/u.exec(place) ?? []
  return agency === null && outletsInCapitals().has(paper)
    ? { place: placeName(town), agency: paper }
    : { place: placeName(place), agency }
}

const outletsInCapitals = once(
  (): ReadonlySet<string> =>
    new Set(
      shippedOutlets().flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.toUpperCase())),
    ),
)

/** Read a line that holds a place and a day and nothing else. */
export function readDatelineLine(line: string, language: Language = languageOf('und')): Dateline | null {
  const patterns = patternsOf(language)
  const found = /\d/.test(line) ? patterns.alone.exec(line.trim()) : null
  const place = found?.groups?.['place'] ?? found?.groups?.['dayPlace']
  const wire = found?.groups?.['wire'] ?? found?.groups?.['by'] ?? null
  return found && place && mayBePlace(place, patterns) && (wire === null || isWireAgency(wire))
    ? { place: placeName(place), agency: wire, text: found[0] }
    : null
}

function mayBePlace(where: string, { noPlace, label }: Patterns): boolean {
  if (where.length < 2 || where.split(' ').length > 6) return false
  // "JUNE HALLORAN, HOST": who speaks
  if (where.split(/,\s/).some((part) => noPlace.test(part))) return false
  return !label.test(where) && !isNamedPaper(where) && !isWireAgency(where)
}

/** "Advanced Harbour Cranes (AHC) sold …": a body and its letters, and not a place and an agency. */
function initials(name: string): string {
  return (name.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).join('')
}

/** "HARBOUR POST, 3 May 2014" is the head of a newspaper; "Post Falls", "Herald, Calif." are places, and "Star" may be one. */
function isNamedPaper(where: string): boolean {
  const words = where.split(' ')
  if (where.includes(',') || listedPlace(where) !== null) return false
  // "Mercury, 11.7.1924", "Głos Emigracji, 17 marca 1943"
  const [first = ''] = words
  if (words.length === 1 ? isPlainlyPaper(first) : isFrontOfName(first)) return true
  return words.length > 1 && isPaper(words.at(-1) ?? '')
}

/** "NEW YORK" → "New York"; a region in capitals ("U.S.") stays. */
function placeName(where: string): string {
  const [written = '', ...parts] = where.split(/,\s*/u)
  // "LISBON, Thursday (Reuter)": the day stands beside the place.
  const regions = parts.filter((part) => part.length < 5 || weekdayNamed(part) === null)
  // "LONDON.—": a full stop that ends no abbreviation ("D.C.", "Calif.").
  const city = regions.length === 0 && /^[^.]{4,}\.$/u.test(written) ? written.slice(0, -1) : written
  const [opening = ''] = /^['’]s-/u.exec(city) ?? []
  const rest = city.slice(opening.length)
  const name = rest === rest.toUpperCase() ? opening + rest.replace(/\p{L}[\p{L}\p{M}]*/gu, lower) : city
  return [name, ...regions]
    .join(', ')
    .replace(/(?<![\s,.])[\s,.]+$/u, (end) => (end.startsWith('.') ? '.' : ''))
}

function lower(part: string, offset: number, whole: string): string {
  if (offset > 0 && smallWords().has(part.toLowerCase())) return part.toLowerCase()
  return whole[offset - 1] === '.' || whole[offset + part.length] === '.'
    ? part
    : (part[0] ?? '') + lowered(part.slice(1))
}
