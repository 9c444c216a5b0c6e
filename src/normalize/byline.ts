import { listedPlace } from '../languages/gazetteer.ts'
import type { Language } from '../languages/language.ts'
import { languageOf } from '../languages/load.ts'
import { isPaper, isPaperOfPlace } from '../languages/newspapers.ts'
import { isGivenNameAnywhere, isGivenNameAtStart } from '../names/given-names.ts'
import { isOrganization } from '../names/organization.ts'
import { isDebrisByline } from '../text/program-debris.ts'
import { isRoleAtPlace, withoutRoleBefore } from './author-roles.ts'
import { readSignedLine } from './byline-agency.ts'
import { signedBeneath, turnedName } from './byline-beneath.ts'
import { withoutMarks } from './byline-marks.ts'
import { fixCapitals, isPersonName } from './byline-names.ts'
import { withoutTitles } from './byline-titles.ts'
import { readUncasedByline } from './byline-uncased.ts'
import { type BylinePatterns, bylinePatterns, nameParticles } from './byline-words.ts'
import { isDateLine } from './date-line.ts'
import { isWireAgency, readDatelineLine } from './dateline.ts'

/** What a byline says: the people or desks, and what is told along with them. */
export interface Byline {
  readonly authors: readonly string[]
  /** "in Paris" */
  readonly place: string | null
  /** Names of organizations in it: "By Ana Ruiz, Associated Press". Matched with the list of outlets elsewhere. */
  readonly organizations: readonly string[]
}

/**
 * Read a line as a byline, in the language of its page. Returns null where the line is none; a byline that names nobody
 * ("By Staff") gives empty lists. `bare` says that the place of the line allows a name without "By", `beneath` that it stands
 * below a headline, where agencies and places sign.
 */
export function readByline(
  written: string,
  options: { readonly bare?: boolean; readonly beneath?: boolean; readonly language?: Language } = {},
): Byline | null {
  const language = options.language ?? languageOf('und')
  const patterns = bylinePatterns(language)
  const line = written.replace(/\s+/gu, ' ').trim()
  if (line.length > longestByline || line === '') return null
  const text = saidOnce(partedFromBy(withoutMarks(line, patterns), patterns))
  if (patterns.unnamed.test(text) || patterns.byNobody.test(text) || isDebrisByline(text)) return bylineOf([])
  if (patterns.translator.test(text)) return bylineOf([])
  const writer = patterns.opening.test(text) ? null : besideDay(text, language)
  if (writer !== null) return bylineOf([fixCapitals(writer)])
  const signed = options.beneath === true ? nameBehindDay(text, language) : null
  if (signed !== null) return bylineOf([fixCapitals(signed)])
  const writes = longestWriting > text.length ? patterns.writesBehind.exec(text) : null
  const writing = writes && writersOf(text.slice(0, writes.index), language)
  if (writing) return bylineOf(writing)
  const undated = behindDay(text, language) ?? withoutDates(text, language) ?? behindOutlet(text, patterns)
  if (undated !== null) return readByline(undated, { ...options, bare: false })
  const uncased =
    language.capitals === 'none' ? readUncasedByline(text, language, options.bare === true) : null
  if (uncased) return bylineOf(uncased)
  const glued = /^(By|BY)(?=\p{Lu}[\p{L}.])/u.exec(text)
  const open = glued ?? patterns.opening.exec(text)
  // "Staff Writer, Marle Courier": what somebody is, and where.
  if (text.includes(', ') && isRoleAtPlace(text)) return null
  const isSigner = options.bare === true || options.beneath === true
  const signedLine = readSignedLine(text, language, isSigner)
  const named = open ? text.slice(open[0].length) : text
  // "Von" may be a given name, too.
  const signer =
    signedLine && open && startsLikeName(named, patterns)
      ? readSignedLine(named, language, isSigner)
      : signedLine
  if (signer) return { authors: signer.authors, place: signer.place, organizations: signer.agencies }
  const beneath = options.beneath === true && open === null ? signedBeneath(text, language) : null
  if (beneath !== null) return readBare(beneath, language)
  if (!open) return options.bare ? readBare(text, language) : titledName(text, language)
  const desk = deskBeforePaper(text.slice(open[0].length), patterns)
  if (desk !== null) return bylineOf([], desk)
  const opened = text
    .slice(open[0].length)
    // "By our reporter, Ada Roe"; "Author, Article and Disclosure Information" is a label.
    .replace(/^,\s/u, (comma) => (open[0].trim().includes(' ') ? '' : comma))
    // "Byline: By Ada Roe"
    .replace(patterns.opening, '')
  const rest = withoutTitles(
    withoutRoleBefore(withoutTrade(opened, patterns)).replace(patterns.placeOpening, ''),
    language,
  )
  if (!glued && !startsLikeName(rest, patterns)) return null
  const [names, behind] = placeBehind(rest)
  const found = readNames(names, language)
  // "Inviato da Ada Roe il Mar, 04/02/2014": the small word belongs to the day.
  const authors = found.authors.map((name) =>
    name.replace(/(?<=\p{Lu}\S{0,40}\s\S{1,40})\s\p{Ll}{1,3}$/u, ''),
  )
  const read = { ...found, authors, ...(behind ? { place: behind } : {}) }
  // "Von Hamburg an die See": only English bylines are told by their "By" alone.
  // "Vom Rathause": one word is what a writer is, or a paper.
  const isNamed =
    read.authors.length > 0 || read.organizations.some((name) => isNamedDesk(name, patterns, language))
  return isNamed || /^[^\p{L}\p{N}]*by\b/iu.test(text) || patterns.nobody.test(rest) || isNobodyLine(text)
    ? read
    : null
}

/** "our transport correspondent, Ada Roe" → "Ada Roe"; "Chief Officer Ada Roe" stays. */
function withoutTrade(names: string, { tradeOpening }: BylinePatterns): string {
  const bare = names.replace(tradeOpening, '')
  return /^\p{Ll}/u.test(names) || isGivenNameAtStart(bare) ? bare : names
}

/** In UTF-16 code units. */
const longestByline = 220

/** In UTF-16 code units: two names and the verb behind them. */
const longestWriting = 80

/** "Guðrún Hallsdóttir" of "Guðrún Hallsdóttir skrifar:": whole names and nothing else; null where it is anything more. */
function writersOf(names: string, language: Language): readonly string[] | null {
  const { authors, organizations } = readNames(names, language)
  const isWhole = (name: string): boolean => name.includes(' ') && isPersonName(name, language)
  return authors.length > 0 && organizations.length === 0 && authors.every(isWhole) ? authors : null
}

/** "Redacción / El Correo de Marle" → the paper, whose desk it is; null for anything else. */
function deskBeforePaper(names: string, { agencyDesk }: BylinePatterns): string[] | null {
  const [desk = '', paper = '', more] = names.split(/\s?[/|]\s?/u)
  const isDesk = agencyDesk.test(desk) && more === undefined
  return isDesk && /^\p{Lu}.{2,40}$/u.test(paper) ? [paper] : null
}

function isNamedDesk(
  name: string,
  { job, agencyDesk, nobody }: BylinePatterns,
  { capitals }: Language,
): boolean {
  const isWord = /^\p{Lu}\p{Ll}+\.?$/u.test(name)
  return (
    !(isWord && capitals === 'nouns') ||
    job.test(name) ||
    nobody.test(name) ||
    agencyDesk.test(name) ||
    isPaper(name) ||
    isWireAgency(name)
  )
}

/** "vonAda Roe" → "von Ada Roe": the small word for "by", to which the name behind it has grown. */
function partedFromBy(text: string, { openingAlone }: BylinePatterns): string {
  const [, word = '', name = ''] = /^(\p{L}\p{Ll}{1,3})(\p{Lu}\p{Ll}\S{0,20} \p{Lu}.*)$/u.exec(text) ?? []
  return word !== '' && openingAlone.test(word) && isGivenNameAtStart(name) ? `${word} ${name}` : text
}

/** "Ada Roe — Ribeirão Fundo", "Ada Roe Lima, 23 may (AGENCY)" → the name, and the place behind it; another person, a paper or an agency is none. */
function placeBehind(text: string): readonly [string, string | null] {
  const dated = placeBeforeDay(text)
  if (dated) return dated
  const [, names = '', place = ''] =
    /^([^—–]{4,60}?)\s[—–]\s(\p{Lu}[\p{L}’'-]{2,20}(?:\s\p{L}[\p{L}’'-]{1,20}){0,2})$/u.exec(text) ?? []
  const [first = ''] = place.split(' ')
  const isOther = place === '' || isGivenNameAnywhere(first) || isPaper(place) || isWireAgency(place)
  return isOther ? [text, null] : [names, place]
}

/** "Ada Roe Lima, 23 may (AGENCY)." → the name, and the place in which it was filed; null where no place stands there. */
function placeBeforeDay(text: string): readonly [string, string] | null {
  const [, names = ''] =
    /^(\p{Lu}[^,()\d]{6,70}), \d{1,2}\.? (?:de )?\p{L}{3,12}\.? \(\p{Lu}[^()]{1,30}\)/u.exec(text) ?? []
  const words = names.split(' ')
  for (let first = Math.max(2, words.length - 3); first < words.length; first++) {
    const place = words.slice(first).join(' ')
    if (listedPlace(place) && /^\p{Lu}/u.test(words[first - 1] ?? ''))
      return [words.slice(0, first).join(' '), place]
  }
  return null
}

/** The writers of two lines; the organizations and the place of the first. */
export function joinedBylines(first: Byline | null, second: Byline): Byline {
  return first === null
    ? second
    : // Beside her picture stands her name once more.
      { ...first, authors: [...new Set([...first.authors, ...second.authors])] }
}

function bylineOf(authors: readonly string[], organizations: readonly string[] = []): Byline {
  return { authors, place: null, organizations }
}

/** "Lyon, le 3 mars 2021 | Par Zoé Martel" → "Par Zoé Martel"; null where no date is divided from the rest by a mark. */
function withoutDates(text: string, language: Language): string | null {
  const parts = text.split(/\s*[|•·｜]\s*/u)
  if (parts.length < 2 || parts.length > 4) return null
  const rest = parts.filter(
    (part) => !isDateLine(part, language) && readDatelineLine(part, language) === null,
  )
  return rest.length === 1 ? (rest[0] ?? null) : null
}

/** "Marle Courier | By Ada Roe", "Paris – By Ada Roe" → "By Ada Roe": behind a paper, a desk or a place in a few words; null where no such line is. */
function behindOutlet(text: string, patterns: BylinePatterns): string | null {
  const [place = '', line = ''] = text.split(/\s[–—-]\s/u, 2)
  const isPlaced = line !== '' && listedPlace(place) !== null && patterns.opening.test(line)
  const [before = '', behind = '', more] = isPlaced ? [place, line] : text.split(/\s[|•·]\s/u, 3)
  const open = more === undefined && behind !== '' ? patterns.opening.exec(behind) : null
  const isName = open !== null && startsLikeName(behind.slice(open[0].length), patterns)
  return isName && !patterns.opening.test(before) && before.split(' ').length <= 4 && !/[\d.?!]/u.test(before)
    ? behind
    : null
}

/**
 * "07/04/2016 om 06:00 door Ada Roe", "2016-04-07 by Ada Roe | Sport" → "door Ada Roe", "by Ada Roe"; null where no day with its year
 * stands before the small word for "by".
 */
function behindDay(line: string, language: Language): string | null {
  const text = line.length > 140 ? line : (line.split(/\s[|•·]\s/u, 1)[0] ?? line)
  if (text.length > 110 || !/^\D{0,20}\d.*\s\p{Ll}+\s\p{Lu}/u.test(text)) return null
  if (!/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.test(text)) return null
  const at = text.search(bylinePatterns(language).byWithin)
  return at > 0 && isDateLine(text.slice(0, at), language) ? text.slice(at + 1) : null
}

/** "Ada Holm Ada Holm", as the name beside a picture and below it is copied. */
function saidOnce(text: string): string {
  const half = text.slice(0, (text.length - 1) / 2)
  return half.includes(' ') && text === `${half} ${half}` ? half : text
}

/**
 * "Ada Holm, 3 maja 2019, 10:21", "Ada Holm • 3 hours ago", "Ada Holm 3 May 2019" → "Ada Holm"; a place before a day is a
 * dateline, and an hour alone stands in programmes: null.
 */
function besideDay(text: string, language: Language): string | null {
  if (text.length > 90 || !/^\p{Lu}.*\d/u.test(text)) return null
  const words = text.split(' ')
  for (let length = 2; length <= 4; length++) {
    const name = words
      .slice(0, length)
      .join(' ')
      .replace(/[,|•·–—−-]$/u, '')
      .trim()
    const day = words
      .slice(length)
      .join(' ')
      .replace(/^[|•·–—−-] /u, '')
    // "Last change : 3 May 2019" is a label.
    if (/[,|•·:]/u.test(name) || day.startsWith(':') || !isDateLine(withoutPlaceBefore(day), language))
      continue
    if (!/(?:1[89]|20)\d\d/u.test(day) && /\d[:h]\d/u.test(day)) return null
    const isWriter =
      isPersonName(name, language) &&
      isGivenNameAnywhere(words[0]?.split('-', 1)[0] ?? '') &&
      !listedPlace(name)
    return isWriter ? name : null
  }
  return null
}

/** "Marle, 3 May 2019" → "3 May 2019" */
function withoutPlaceBefore(day: string): string {
  const [, place = '', behind = ''] = /^(\p{Lu}[^,\d]{2,30}), (.*\d.*)$/u.exec(day) ?? []
  return listedPlace(place) === null ? day : behind
}

/** Four words and more without a first name, or letters that stand for a body among words: "Ketua DPRD". */
function isOfHeadline(name: string): boolean {
  const words = name.split(' ')
  const isMixed = /\p{Ll}/u.test(name)
  return (
    (words.length >= 4 && !isGivenNameAnywhere(words[0] ?? '')) ||
    (isMixed && words.some((word) => /^\p{Lu}{3,}$/u.test(word)))
  )
}

/** "23.05.2022 14:08 Uhr Ada Holm" → "Ada Holm"; null where no known first name stands behind a day with its year. */
function nameBehindDay(text: string, language: Language): string | null {
  if (text.length > 90 || !/^\D{0,30}\d.*(?:1[89]|20)\d\d.*\s\p{Lu}/u.test(text)) return null
  const words = text.slice(text.search(/\d/)).split(' ')
  for (let length = 2; length <= 3; length++) {
    const name = words.slice(-length).join(' ')
    const day = words.slice(0, -length).join(' ')
    const [given = ''] = name.split(/[ -]/u)
    const isWriter =
      /^\p{Lu}/u.test(name) &&
      isGivenNameAnywhere(given) &&
      isPersonName(name, language) &&
      !listedPlace(name) &&
      !isPaper(name)
    if (isWriter && /(?:1[89]|20)\d\d/u.test(day) && isDateLine(day, language)) return name
  }
  return null
}

/** "Posted by admin" and the like, whatever the language. */
function isNobodyLine(text: string): boolean {
  return /\bby\b/iu.test(text)
}

/** In UTF-16 code units: lines and values that are longer name nobody, and patterns are not tried on them. */
const longestCredits = 600
const longestAuthor = 1_000

/** Read the line at the foot of wire copy: "Reporting by A; editing by B". Its people are contributors. */
export function readCredits(line: string, language: Language = languageOf('und')): string[] | null {
  const names = creditParts(line, language).flatMap((part) => part.names)
  return names.length > 0 ? [...new Set(names)] : null
}

/** Who of the people in such a line reported or wrote: "Reporting by A; editing by B" → A. Who added to it did not. */
export function readReporters(line: string, language: Language = languageOf('und')): string[] {
  const { creditsWrote } = bylinePatterns(language)
  const wrote = creditParts(line, language).filter(({ part }) => creditsWrote?.test(part))
  return [...new Set(wrote.flatMap(({ names }) => names))]
}

interface CreditPart {
  readonly part: string
  readonly names: readonly string[]
}

/** A line of credits in its parts, each with the people whom it names; none where it is no such line. */
function creditParts(line: string, language: Language): CreditPart[] {
  const patterns = bylinePatterns(language)
  if (line.length > longestCredits) return []
  const text = line
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[([]\s*/u, '')
    .replace(/[)\]]\s*\.?$/u, '')
  const isBare = line.trimStart().startsWith('(') && patterns.creditsBare?.test(text)
  const isCredits = isBare || patterns.credits?.test(text) || patterns.contributed?.test(text)
  if (!isCredits) return []
  return text.split(patterns.creditsSplit).map((part) => {
    const by =
      patterns.creditsBy.exec(part) ??
      /^[^:]{3,30}:\s+(.*)$/u.exec(part) ??
      patterns.contributedFrom.exec(part) ??
      (isBare ? patterns.creditsBare?.exec(part) : null)
    const found = by
      ? splitNames(by[1] ?? part.slice(0, by.index).replace(patterns.tradeBefore, ''), patterns)
      : []
    const names = found
      .map((name) => cleanName(patterns.inPlace.exec(name)?.[1] ?? name, patterns))
      .filter((name): name is string => name !== null && isPersonName(name, language))
    return { part, names }
  })
}

/** The names in one stated author value ("By Ana Ruiz and Jo Lee, Reuters"); none where it names nobody. */
export function readAuthorName(value: string, language: Language = languageOf('und')): string[] {
  const patterns = bylinePatterns(language)
  if (value.length > longestAuthor) return []
  const text = value.replace(/\s+/gu, ' ').trim()
  const open = patterns.opening.exec(text)
  const read = readNames(
    open && startsLikeName(text.slice(open[0].length), patterns) ? text.slice(open[0].length) : text,
    language,
  )
  if (read.authors.length > 0) return [...read.authors]
  // What came as metadata is a name unless it is plainly none: names of one word and in other scripts are kept.
  const isNone = patterns.nobody.test(text) || patterns.unnamed.test(text)
  return isNone || /[@/\d]|^.?$|.{80}/u.test(text) ? [] : [text]
}

function readNames(rest: string, language: Language): Byline {
  const patterns = bylinePatterns(language)
  const organizations: string[] = []
  const authors: string[] = []
  let place: string | null = null
  const line = dividedCapitals(cutTail(partedFromTrade(rest, patterns), patterns), patterns)
  const turned = turnedName(line)
  if (turned !== null) return bylineOf([fixCapitals(turned)])
  for (const part of splitNames(line, patterns)) {
    const located = patterns.inPlace.exec(part)
    if (located?.[2]) place = located[2]
    const whole = located?.[1] ?? part
    const name = cleanName(whole, patterns)
    // "Ana Ruiz / El Correo de Marle": the paper behind its writer
    if (part !== line && line.includes('/') && (patterns.article.test(part) || isPaperOfPlace(part)))
      organizations.push(part)
    else if (name !== null && isPersonName(name, language)) authors.push(fixCapitals(name))
    else if (isDesk(whole, patterns) && ` ${whole}`.replace(patterns.jobTail, '') !== '') {
      organizations.push(whole)
      // "Jane Roe, Harbour Correspondent": what she is. "Jane Roe and Courier staff" are two.
      const isTrade =
        authors.length > 0 && patterns.job.test(whole) && /,\s*$/u.test(line.slice(0, line.indexOf(part)))
      if (!isTrade && !isNobody(whole, patterns)) authors.push(whole)
    }
  }
  return { authors: [...new Set(authors)], place, organizations }
}

/** Cut what follows the names: dates, addresses, handles, clicks. */
function cutTail(text: string, patterns: BylinePatterns): string {
  const plain = text.includes('@') ? text.replace(/(?<!\S)\S+/gu, withoutAddress) : text
  return plain
    .replace(/(^|[\s(])@\w+/gu, '$1 ')
    .replace(/(\p{Ll})@\w+/gu, '$1')
    .replace(/https?:\S+|www\.\S+/giu, ' ')
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/[[(<].*$/su, ' ')
    .replace(patterns.otherCredits, '')
    .replace(patterns.agencies, '')
    .replace(patterns.gluedMonth, '$1 | ')
    .replace(patterns.tail, afterParticle)
    .replace(patterns.date, ' ')
    .replace(/[\s,|•·/–—-]{1,20}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}.*$/su, ' <day>')
    .replace(patterns.weekdayBehind, '')
    .replace(/\s?<day>$/u, ' ')
    .replace(patterns.counts, ' ')
    .trim()
}

/** "Le Goff, le 12 mars" is cut behind the surname: a particle with a capital before another word with one is a name's. */
function afterParticle(cut: string, at: number, text: string): string {
  // "Zoé LE GOFF": behind one first name a surname in capitals
  const isBehindFirst = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? $/u.test(text.slice(0, at))
  const shouted = isBehindFirst ? /^(\p{Lu}{2,3}) (?=\p{Lu}{4})/u.exec(cut) : null
  const [, particle = ''] = shouted ?? /^(\p{Lu}\p{Ll}{1,2}) (?=\p{Lu}\p{Ll})/u.exec(cut) ?? []
  return at > 0 && nameParticles().has(particle.toLowerCase()) ? cut : ' '
}

function withoutAddress(word: string): string {
  return /\S@[^\s.@]+\.\S/u.test(word) ? ' ' : word
}

/** "ADA ROE E TOM BECK" → "ADA ROE & TOM BECK": in capitals a lone letter may be an initial, but not between two whole names. */
function dividedCapitals(line: string, { capitalAnd }: BylinePatterns): string {
  return line.replace(capitalAnd, (and: string, at: number) => {
    const areTwo = line.slice(0, at).includes(' ') && isGivenNameAtStart(line.slice(at + and.length))
    return areTwo ? ' & ' : and
  })
}

function splitNames(text: string, { divider }: BylinePatterns): string[] {
  return text
    .split(divider)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Cut titles and marks off one name. Null where nothing is left. */
function cleanName(part: string, { before, jobTail, forOutlet }: BylinePatterns): string | null {
  const name = part
    .replace(before, '')
    .replace(jobTail, '')
    .replace(shouted, '$1')
    .replace(possessed, '')
    .replace(forOutlet, '')
    .replace(/^[\s"'“”‘’.*:–—-]+/u, '')
    .replace(/(?<![\s"'“”‘’*:;,–—-])[\s"'“”‘’*:;,–—-]+$/u, '')
    .replace(/(?<!\b[JS]r)(?<=\p{L}{2})\.$/u, '')
    // The number of a note
    .replace(/(?<=\p{Ll}{2})\d$/u, '')
    .trim()
  return name === '' ? null : name
}

/** "ANA RUIZ Gazette", behind which "Staff Writer" stood */
const shouted =
  /^((?:\p{Lu}[\p{Lu}.'’-]{1,20} ){1,3}\p{Lu}[\p{Lu}'’-]{2,20}) (?!Ma?c|D[eiu]|L[ae]|Van|O['’])\p{Lu}\p{Ll}.{0,40}$/u
/** "the Gazette's Ana Ruiz" */
const possessed =
  /^(?:\p{L}{2,3} )?\p{Lu}[\p{L}.&]{1,20}(?: \p{Lu}[\p{L}.&]{1,20}){0,2}['’]s (?=\p{Lu}\S{1,30} \p{Lu})/u

/** A named desk or organization: "TOI staff", "BBC News", "Associated Press". */
function isDesk(name: string, { deskWord }: BylinePatterns): boolean {
  const words = name.split(/\s+/u)
  return (
    words.length <= 6 &&
    !/\d{2}/u.test(name) &&
    (/^\p{Lu}/u.test(name) || brand.test(name)) &&
    words.every((word) => deskWord.test(word) || brand.test(word))
  )
}

/** Words that name no one in particular: "Staff", "Our own correspondent", "admin". */
function isNobody(name: string, { nobody, opensNobody }: BylinePatterns): boolean {
  return nobody.test(name) || opensNobody.test(name) || (!name.includes(' ') && !/^\p{Lu}{2,6}$/u.test(name))
}

function startsLikeName(rest: string, { article, theDesk, weekday }: BylinePatterns): boolean {
  if (
    !/^["“'‘(]?(?:\p{Lu}|@)/u.test(rest) &&
    !startsWithParticle(rest) &&
    !article.test(rest) &&
    !/^(?:admin|staff)/iu.test(rest) &&
    !brand.test(rest)
  )
    return false
  if (/[.!?]["”]?$/u.test(rest) && rest.split(' ').length > 12) return false
  if (article.test(rest) && !theDesk.test(rest)) return false
  if (weekday.test(rest)) return false
  // "By Ada Roe's own account", "By Ada Roe and Tom Beck built: the gate": what a sentence goes on with.
  if (/^\p{Lu}\S+ \p{Lu}[\p{L}-]*['’]s \p{Ll}/u.test(rest) || goesOn.test(rest)) return false
  // "By Monday, Ms. Ruiz had resigned": running text.
  return rest.split(' ').filter((word) => /^\p{Ll}{2,}/u.test(word)).length <= 5
}

/** Behind two whole names a small word, and more: "Ada Roe and Tom Beck built: the gate of 1911". */
const goesOn =
  /^\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+ \p{Ll}{1,3} \p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+ \p{Ll}{4,}[ :]\s?\p{L}/u

/** "g1 Campinas": a name that opens with a small letter and a number. */
const brand = /^\p{Ll}\d(?!\p{L})/u

/** "de la Tour", "van Dyk" */
function startsWithParticle(rest: string): boolean {
  const found = /^(\p{Ll}{2,4})[ -](?:\p{Lu}|(\p{Ll}{2,3}) \p{Lu})/u.exec(rest)
  return found !== null && nameParticles().has(found[1] ?? '') && (!found[2] || nameParticles().has(found[2]))
}

/** A name alone on its line, where a byline is expected. */
function readBare(text: string, language: Language): Byline | null {
  const titled = titledName(text, language)
  if (titled) return titled
  const patterns = bylinePatterns(language)
  // "Ada Holm, do Correio": whom somebody writes for is no second name.
  const line = withoutPlace(cutTail(text, patterns).replace(patterns.commaForOutlet, ''), language)
  const parts = splitNames(line, patterns)
  // "Ana Ruiz in Paris"
  const located = parts.map((part) => patterns.inPlace.exec(part))
  const names = parts.map((part, index) => cleanName(located[index]?.[1] ?? part, patterns))
  if (names.length === 0 || names.length > 4) return null
  const people = names.filter((name): name is string => name !== null && isPersonName(name, language))
  if (people.length < names.length) return null
  // "Olympische Winterspiele": where all nouns have capitals, two words look like a name.
  if (language.capitals === 'nouns' && !people.some(opensLikePerson)) return null
  return { ...bylineOf(people.map(fixCapitals)), place: located.find((found) => found)?.[2] ?? null }
}

/**
 * A line that the markup of a page calls a byline: "Ana Ruiz | Almenar", "Ana Ruiz - courierNews", "Ana Ruiz − 3/5/12, 10:40". What
 * stands behind the name is a place, a paper, a task, a day, in a few words; null where it is more. A name by itself opens with a
 * known first name: "Ort Arlen" is a label.
 */
export function readMarkedByline(line: string, language: Language): Byline | null {
  const text = line.replace(/\s+/gu, ' ').trim()
  // "Last Update: 3 May 2012"
  if (text.length > 120 || isDateLine(text, language)) return null
  const patterns = bylinePatterns(language)
  const bare = cutTail(text.replace(patterns.opening, ''), patterns).replace(/(?<![\s–—−-])[\s–—−-]+$/u, '')
  const [name = '', ...others] = bare.split(/\s{0,9}[|•·,;]\s{0,9}|\s[–—−/-]\s|(?<=\p{L})\/(?=\p{L})/u)
  const isShaped = namelike.test(name) && !listedPlace(name) && !isOrganization(name) && !isPaper(name)
  // "Last Change : 3.5.2019" is a label.
  if (/^\s?:\s?\d/u.test(text.slice(text.indexOf(name) + name.length))) return null
  // Where nouns have capitals, a label has the shape of a name.
  const isKnown =
    isGivenNameAtStart(name) || (isShaped && (name.length < text.length || language.capitals === 'names'))
  const areLabels = others.every(
    (part) => isDateLine(part, language) || (part.split(' ').length <= 4 && !/[.!?:]$|\d/u.test(part)),
  )
  return isKnown && areLabels && isPersonName(name, language) ? bylineOf([fixCapitals(name)]) : null
}

/** Two or three words with capitals, none of them an abbreviation. */
const namelike = /^\p{Lu}\p{Ll}[\p{L}’'-]{0,20}(?: \p{Lu}[\p{L}’'-]{1,20}){1,2}$/u

/** "ANA RUIZ / ALMENAR" → "ANA RUIZ"; both parts of "Ana Ruiz / Leo Mora" are writers. */
function withoutPlace(text: string, language: Language): string {
  const [name = '', place, ...more] = text.split(' / ')
  if (place === undefined || more.length > 0 || /\d/u.test(place) || !isPersonName(name, language))
    return text
  return isGivenNameAnywhere(place.split(' ', 1)[0] ?? '') ? text : name
}

/** "Ada RoeNews Reporter" → "Ada Roe, News Reporter"; "Ada McRoe" stays. */
function partedFromTrade(text: string, { job }: BylinePatterns): string {
  const [, name = '', trade = ''] = /^(\p{Lu}.{2,40}?\p{Ll})(\p{Lu}\p{Ll}{2}.{0,40})$/u.exec(text) ?? []
  return name !== '' && job.test(trade) ? `${name}, ${trade}` : text
}

/** "Ada Roe", "A. Roe" */
function opensLikePerson(name: string): boolean {
  const [first = ''] = name.split(/[ -]/u)
  return isGivenNameAnywhere(first) || /^\p{Lu}\.$/u.test(first)
}

/** "Ana Ruiz, Senior News Editor", "Ana Ruiz | Reuters": a name with a trade is a byline without "By". */
function titledName(text: string, language: Language): Byline | null {
  // "Ada Roe, mayor of Marle (AGENCY/Tom Beck)": below a picture, with who took it.
  if (text.length > 120 || /\(\p{Lu}[^()]{1,60}\/[^()]{1,60}\)\.?$/u.test(text)) return null
  const patterns = bylinePatterns(language)
  const parts = partedFromTrade(cutTail(text, patterns), patterns).split(/\s{0,20}(?:,|\||•|·|\s[–—-]\s)\s*/u)
  const [first, second, ...more] = parts
  if (first === undefined) return null
  const joinedName = second === undefined ? nameBeforeTrade(first, language) : null
  if (joinedName !== null) return bylineOf([fixCapitals(joinedName)])
  const bare = cleanName(first, patterns)
  const trade = second !== undefined && patterns.job.test(second)
  const joined = bare !== null && bare !== first.trim() && patterns.jobTail.test(` ${first}`)
  if (!bare || more.length > 2 || !(trade || joined) || !isPersonName(bare, language) || /[.!?]$/u.test(text))
    return null
  // "Council Visits House of Journalist in Marle": a headline in capitals, not a name and a trade.
  if (!trade && isOfHeadline(bare)) return null
  return bylineOf([fixCapitals(bare)], second && !trade ? [second] : [])
}

/** "Ana Ruiz Northern correspondent", "Ana Ruiz Environment editor" → "Ana Ruiz": nothing but what she is stands behind the name. */
function nameBeforeTrade(text: string, language: Language): string | null {
  const words = text.split(' ')
  if (words.length < 4 || words.length > 7 || /[.!?:]$/u.test(text)) return null
  if (!isGivenNameAnywhere(words[0] ?? '') || !bylinePatterns(language).job.test(words.at(-1) ?? ''))
    return null
  const name = words.slice(0, 2).join(' ')
  const between = words.slice(2, -1)
  // Of two words in small letters a sentence is made: "Ana Ruiz tells our reporter".
  const isTrade =
    between.length <= 3 && /^\p{Lu}/u.test(between[0] ?? '') && !between.some((word) => /\d/.test(word))
  return isTrade && isPersonName(name, language) ? name : null
}
