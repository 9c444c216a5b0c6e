import type { AttributionPatterns } from './attribution.ts'
import type { Clause, Name, Reading } from './reading.ts'

// Who is meant by an office with its article: "the mayor", where a text has named one before.

/** `Mayor Ada Lund came. “…,” the mayor said`: the one person of that office; null where two were, or nobody. */
export function namedByOffice(reading: Reading, clause: Clause, verb: Clause): string | null {
  const { text, patterns } = reading
  // "A parent said the mayor “was asleep”": another one speaks.
  const isVerbFirst = !clause.leads || text.slice(clause.start, verb.start).trim() === ''
  const office =
    (isVerbFirst ? officeIn(text.slice(verb.end, clause.end), patterns) : null) ??
    (clause.leads ? null : officeIn(text.slice(clause.start, verb.start), patterns))
  return office === null ? null : holderOf(reading, office, clause.start)
}

/**
 * `Asked about it, the mayor shrugged: “…”`, `Pour le préfet, « … »`: an office where the name would stand, whatever the verb before a
 * colon; undefined where there is none or nobody holds it. "The mayor opened the letter: “…”" has more behind its verb.
 */
export function namedByOfficeAhead(
  reading: Reading,
  { start, end }: Clause,
  open: number,
): string | undefined {
  const { text, patterns } = reading
  const words = text.slice(start, end)
  const opinion = patterns.opinion.exec(words)?.[0]
  const office =
    opinion === undefined
      ? officeBeforeVerb(words, patterns)
      : isGoingOn(text, open) && words.trimEnd().endsWith(',')
        ? officeIn(words.slice(opinion.length).trimEnd().slice(0, -1), patterns)
        : null
  return office === null ? undefined : (holderOf(reading, office, start) ?? undefined)
}

/** `“…,” beamed the mayor.`: any verb right behind a quotation, and an office; undefined where there is none or nobody holds it. */
export function namedByOfficeAtOnce(reading: Reading, { start, end }: Clause): string | undefined {
  const { text, patterns } = reading
  const [whole = '', verb = ''] = anyVerb.exec(text.slice(start, Math.min(end, start + 30))) ?? []
  if (verb === '' || patterns.smallWord(verb)) return undefined
  const office = officeIn(text.slice(start + whole.length, end), patterns)
  return office === null ? undefined : (holderOf(reading, office, start) ?? undefined)
}

const anyVerb = /^,?\s(\p{Ll}{2,20})(?=\s)/u

/** "The mayor shook her head." before a quotation: who is meant by the office that opens the last sentence; null for nobody. */
export function holderInSubject(reading: Reading, { start, end }: Clause): string | null {
  const { text, patterns } = reading
  const sentence = text.slice(start, end)
  const found = patterns.article.exec(sentence)?.[0] ?? (patterns.hasArticles ? undefined : '')
  const office =
    found === undefined
      ? undefined
      : /^(\p{L}{4,30})(?:,[^.,:;]{1,60},)?\s\p{Ll}/u.exec(sentence.slice(found.length))?.[1]
  return office === undefined ? null : holderOf(reading, office.toLowerCase(), start)
}

/** Words between marks go on in the sentence where they begin small. */
function isGoingOn(text: string, open: number): boolean {
  return /^\s?\p{Ll}/u.test(text.slice(open + 1, open + 3))
}

/** "…, the mayor smiled:" → "mayor": behind the last comma, or from the beginning, an article, a word and a verb. */
function officeBeforeVerb(words: string, { article, smallWord }: AttributionPatterns): string | null {
  const [phrase = ''] = /[^,.;:]{0,80}:\s*$/u.exec(words) ?? []
  const own = phrase.trimStart()
  const found = article.exec(own)?.[0]
  const { office, verb = '' } =
    found === undefined
      ? {}
      : (/^(?<office>\p{L}{4,30})\s(?<verb>\p{Ll}{3,20}):/u.exec(own.slice(found.length))?.groups ?? {})
  return office === undefined || smallWord(verb) ? null : office.toLowerCase()
}

/**
 * " the mayor." → "mayor", " le secrétaire régional": an article and up to four words, and nothing besides; one word alone may have a
 * small one behind it (" la cineasta en el café"), unless that says of what it is ("the mayor of Osk"); else null.
 */
function officeIn(
  words: string,
  { article, hasArticles, of, smallWord }: AttributionPatterns,
): string | null {
  const [phrase = ''] = /^[\s,]*[\p{L}’' -]{0,60}/u.exec(words) ?? []
  const noun = phrase.replace(/^[\s,]+/u, '').trimEnd()
  const found = article.exec(noun)?.[0] ?? (hasArticles ? undefined : '')
  const whole = found === undefined ? '' : noun.slice(found.length)
  const [, first = '', next = ''] = /^(\p{L}{3,30})\s(\p{Ll}{1,12})\s/u.exec(whole) ?? []
  const office = next !== '' && smallWord(next) && !of.test(` ${next} x `) ? first : whole
  return /^\p{L}{3,30}(?:[ -]\p{L}{2,30}){0,3}$/u.test(office) && office.length >= 4
    ? office.toLowerCase()
    : null
}

/** The key of the one person whom the text before `until` gives that office; null where two have it, or nobody. */
export function holderOf(reading: Reading, office: string, until: number): string | null {
  const called = [office, ...(reading.patterns.officeNames.get(office) ?? [])]
  const keys = new Set<string>()
  for (const name of called)
    for (const [key, start] of holdersOf(reading, name)) if (start <= until) keys.add(key)
  const [only, another] = keys
  if (only !== undefined) return another === undefined ? only : null
  return called.some((name) => reading.patterns.accused.has(name)) ? accusedBefore(reading, until) : null
}

/** "The prisoner": the one person whom the text before names as charged with something; null where it names two, or nobody. */
function accusedBefore(reading: Reading, until: number): string | null {
  const { first, another } = accusedIn(reading)
  return first !== undefined && first.start < until && (another === undefined || another.start >= until)
    ? first.key
    : null
}

interface Accused {
  readonly first: Name | undefined
  /** The first of somebody else. */
  readonly another: Name | undefined
}

/** Who is named as charged, looked for once a text. */
function accusedIn(reading: Reading): Accused {
  const found = accused.get(reading)
  if (found) return found
  const { text, names, patterns } = reading
  const all = names.filter(
    ({ end, isSure }) => isSure && patterns.charged.test(text.slice(end, end + LONGEST_CHARGE)),
  )
  const [first] = all
  const now = { first, another: all.find(({ key }) => key !== first?.key) }
  accused.set(reading, now)
  return now
}

const accused = new WeakMap<Reading, Accused>()

/** In UTF-16 code units: what stands behind the name of somebody charged, up to the words that say so. */
const LONGEST_CHARGE = 120

/** Keys of those who hold an office → where each is first named so. Looked for once a text, and for so many offices at most. */
function holdersOf(reading: Reading, office: string): ReadonlyMap<string, number> {
  const offices = known.get(reading) ?? new Map<string, ReadonlyMap<string, number>>()
  known.set(reading, offices)
  const found = offices.get(office)
  if (found !== undefined || offices.size >= MOST_OFFICES) return found ?? new Map()
  const holders = new Map<string, number>()
  const { text, names, patterns } = reading
  for (const name of names) {
    if (!name.isSure || holders.has(name.key)) continue
    if (isBehindOffice(text, name, office, patterns) || isBeforeOffice(text, name, office, patterns))
      holders.set(name.key, name.start)
  }
  offices.set(office, holders)
  return holders
}

const known = new WeakMap<Reading, Map<string, ReadonlyMap<string, number>>>()
const MOST_OFFICES = 50

/** "Mayor Ada Lund", "the mayor of Osk, Ada Lund,", "le préfet, Alain Lund,". */
function isBehindOffice(
  text: string,
  { start, end }: Name,
  office: string,
  patterns: AttributionPatterns,
): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_OFFICE), start)
  const at = before.toLowerCase().lastIndexOf(office)
  if (at < 0 || /\p{L}/u.test(before.charAt(at - 1))) return false
  const between = before.slice(at + office.length)
  if (between === ' ') return true
  if (!between.endsWith(', ') || text.charAt(end) !== ',') return false
  return between === ', ' || isRealm(between.slice(0, -2), patterns)
}

/** " of Osk", " of the Water Board", " of finance": what an office is of. "Of Osk met the clerk" is more. */
function isRealm(words: string, { of, article }: AttributionPatterns): boolean {
  const whole = of.exec(`${words} `)?.groups?.['whole']?.trim().split(/\s+/u)
  if (whole === undefined) return false
  return whole.length === 1 || whole.every((word) => /^\p{Lu}/u.test(word) || article.test(`${word} `))
}

/** "Ada Lund, the mayor of Osk,", "Ada Lund, 61, mayor of Osk,". */
function isBeforeOffice(text: string, { end }: Name, office: string, patterns: AttributionPatterns): boolean {
  if (text.charAt(end) !== ',') return false
  const behind = text.slice(end, end + LONGEST_OFFICE).replace(/^,\s(?:\d{1,3},\s)?/u, '')
  const noun = behind.replace(patterns.article, '')
  if (!noun.toLowerCase().startsWith(office)) return false
  const rest = noun.slice(office.length)
  return rest.startsWith(',') || isRealm(/^[^,.;:]{0,60}/u.exec(rest)?.[0] ?? '', patterns)
}

/** In UTF-16 code units: an office with what it is of. */
const LONGEST_OFFICE = 70
