import { shippedData } from '../../knowledge/shipped.ts'
import { nameCasesOf } from '../../languages/inflections.ts'
import { languageOf } from '../../languages/load.ts'
import { alternatives, foldedWords, functionWordsOf } from '../../languages/word-sets.ts'
import { once } from '../../lib/once.ts'
import type { OfficeClaim } from '../../model/article.ts'
import { isNameShape, markHash, Place, Shape, wordHash } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { type LanguageWords, languageWords } from './language-words.ts'
import { Flag } from './lexicon.ts'
import type { NameSpan } from './mentions.ts'

/** A stretch of the text that says what somebody is. */
export interface OfficeSpan {
  readonly from: number
  readonly to: number
}

/** What stands before and behind a name and says who that is: "Secretary of State", "a retired diplomat". */
export function officeSpans(reading: Reading, span: NameSpan): OfficeSpan[] {
  const before = officeBefore(reading, span) ?? officeInFront(reading, span)
  return [before, officeBehind(reading, span)].filter((office) => office !== null)
}

/**
 * The tokens at which the office of one of these names begins that stands before it. What begins there is nobody else's: behind
 * "Ada Roe," no description of hers begins with "party chairman Per Holm scolded them".
 */
export function officeStarts(reading: Reading, spans: readonly NameSpan[]): ReadonlySet<number> {
  return new Set(spans.flatMap((span) => officeBefore(reading, span)?.from ?? []))
}

/** @param language the tag of the text's language */
export function officeClaim(
  title: string,
  start: number | null,
  end: number | null,
  language: string,
): OfficeClaim {
  const evidence = { text: title, start, end, rule: 'called-in-text' }
  return { title: inFirstCase(withoutYears(title), language), evidence }
}

/** "(des) Bürgermeisters" → "Bürgermeister", "Kommunalrådet" → "Kommunalråd": an office of one word as a page has it. */
function inFirstCase(title: string, language: string): string {
  if (title.includes(' ')) return title
  const rule = nameCasesOf(language).officeEndings.find(
    ([ending]) => title.length >= ending.length + SHORTEST_STEM && title.endsWith(ending),
  )
  return rule ? title.slice(0, title.length - rule[0].length) + rule[1] : title
}

/** Letters before the ending: "Kaisers" has three. */
const SHORTEST_STEM = 3

/** "president of the board from 1988 to 1996": the office goes without the years in which it was held. */
function withoutYears(title: string): string {
  return title.replace(/(?<=\p{L})\s\p{Ll}{1,7}\s(?:1[5-9]|20)\d\d\s\p{Ll}{1,4}\s(?:1[5-9]|20)\d\d$/u, '')
}

/**
 * Whether a stretch beside a name reads as an office or a description by itself. What runs on into the next
 * words ("spokeswoman for the", "mayor of Ardle and Mr."), joins two people ("speaker and President"), is a lone
 * adjective, or holds a verb ("a White House aide confirmed", "the governor earned half") says nothing of the person.
 */
export function isOfficeText(title: string): boolean {
  const { runsOn, isAdjective, owner, sentence } = phrases()
  return !(
    runsOn.test(title) ||
    sentence.test(title) ||
    /\p{Ll}\s+and\s+\p{Lu}/u.test(title.replace(owner, '')) ||
    isAdjective.test(title) ||
    /\([^()]*$/u.test(title) ||
    /\s(?!retired|united|allied|associated|advanced|applied)\p{Ll}+(?:ed|says?|told)$/u.test(title)
  )
}

interface Phrases {
  readonly hashes: (list: PhraseList) => ReadonlySet<number>
  /** Ends with a word that wants another. */
  readonly runsOn: RegExp
  /** Is an adjective and nothing else. */
  readonly isAdjective: RegExp
  /** What follows names whose office it is. */
  readonly owner: RegExp
  /** Has a verb with its object. */
  readonly sentence: RegExp
}

type OtherList = 'loose' | 'adjectives' | 'owners' | 'verbs' | 'objects' | 'naming'
type PhraseList = 'links' | 'starts' | 'polite' | 'openers' | 'prepositions' | 'bodies'

const phrases = once((): Phrases => {
  const lists = shippedData<Record<PhraseList | OtherList, string>>('languages/en/office-phrases.yml')
  const sets = new Map(
    Object.entries(lists).map(([list, text]) => [list, new Set(foldedWords(text).map(wordHash))]),
  )
  const none: ReadonlySet<number> = new Set()
  return {
    hashes: (list) => sets.get(list) ?? none,
    runsOn: new RegExp(`(?:^|\\s)(?:${alternatives(foldedWords(lists.loose))})\\.?$`, 'iu'),
    owner: new RegExp(`\\b(?:${alternatives(foldedWords(lists.owners))})\\b.*$`, 'su'),
    sentence: new RegExp(
      `\\s(?:(?!(?:${alternatives(foldedWords(lists.naming))})\\b)\\p{Ll}{2,20}ed|${alternatives(foldedWords(lists.verbs))})\\s+(?:\\d|(?:${alternatives(foldedWords(lists.objects))})\\b)`,
      'u',
    ),
    isAdjective: new RegExp(`^(?:${alternatives(foldedWords(lists.adjectives))})$`, 'iu'),
  }
})

const OFFICE = Flag.title | Flag.role
const HYPHEN = markHash('-')

/** The words directly before a name, as far as they can belong to an office, from the first that may begin one. */
function officeBefore(reading: Reading, span: NameSpan): OfficeSpan | null {
  const { tokens, flags } = reading
  const { hashes } = phrases()
  const links = hashes('links')
  const starts = hashes('starts')
  let from = span.from
  let office = false
  for (let at = span.from - 1; at >= 0 && span.from - at <= 9; at--) {
    if (((tokens.place[at + 1] ?? 0) & Place.line) !== 0) break
    const flag = flags[at] ?? 0
    const hash = tokens.hash[at] ?? 0
    if (tokens.shape[at] === Shape.mark) {
      if (hash === HYPHEN && ((tokens.place[at] ?? 0) & Place.glued) !== 0) continue
      break
    }
    if (tokens.shape[at] === Shape.possessive || tokens.shape[at] === Shape.number) break
    if (isJoint(reading, at)) break
    if (office && at === from - 1 && isBody(reading, at)) {
      from = startOfBody(reading, at)
      at = from
      continue
    }
    if (
      (flag & OFFICE) !== 0 &&
      (flag & Flag.saying) === 0 &&
      (flag & (Flag.honorific | Flag.title)) !== Flag.honorific
    ) {
      office = true
      from = at
    } else if (at === span.from - 1 && !links.has(tokens.hash[at - 1] ?? 0)) break
    else if (
      (flag & (Flag.nationality | Flag.country | Flag.organization)) !== 0 &&
      isNameShape(tokens.shape[at] ?? 0)
    )
      from = at
    else if (starts.has(hash)) from = at
    else if (!links.has(hash) && !isNameShape(tokens.shape[at] ?? 0)) break
    // A capitalized word counts only inside: "Secretary of State".
    else if (isNameShape(tokens.shape[at] ?? 0) && !links.has(tokens.hash[at - 1] ?? 0)) break
  }
  if (!office || isMisread(reading, from - 1)) return null
  from = startOfRun(reading, from)
  return onlyHonorific(reading, from, span.from) ? null : { from, to: span.from }
}

/** "Prirne Minister": the word before the office is one of it that a machine read wrongly, so that what is left says too much. */
function isMisread({ tokens, flags, words }: Reading, at: number): boolean {
  if (at < 0 || tokens.shape[at] !== Shape.capital || (flags[at] ?? 0) !== 0) return false
  if (((tokens.place[at + 1] ?? 0) & (Place.line | Place.sentence)) !== 0) return false
  const word = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase()
  return MISREAD.some(([from, to]) => {
    const hash = wordHash(word.replace(from, to))
    return (
      word.includes(from) &&
      (words.hashes('officeWords').has(hash) || ((words.flags.get(hash) ?? 0) & OFFICE) !== 0)
    )
  })
}

/** What machines read for other letters. */
const MISREAD: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['cl', 'd'],
  ['ii', 'n'],
  ['vv', 'w'],
  ['f', 's'],
  ['l', 'i'],
  ['c', 'e'],
  ['0', 'o'],
]

/**
 * "Marle Island star", "International Coal Partners Chief Executive": where the office begins with a word of a name with capitals,
 * it begins where the name does, but for a small word that opens the sentence.
 */
function startOfRun({ tokens, flags, words }: Reading, from: number): number {
  const isRun = (at: number): boolean =>
    at >= 0 &&
    isNameShape(tokens.shape[at] ?? 0) &&
    ((flags[at] ?? 0) & Flag.calendar) === 0 &&
    ((tokens.place[at + 1] ?? 0) & (Place.line | Place.sentence)) === 0
  const opens = (flags[from] ?? 0) & OFFICE
  if (opens !== 0 || !isNameShape(tokens.shape[from] ?? 0) || !isRun(from - 1)) return from
  let start = from
  while (isRun(start - 1) && start > from - LONGEST_RUN) start--
  if (((tokens.place[start] ?? 0) & Place.sentence) === 0) return start
  const isSmall = ['small', 'openers', 'functionWords'].some((list) =>
    words.hashes(list).has(tokens.hash[start] ?? 0),
  )
  const isOfCountry = ((flags[from] ?? 0) & (Flag.country | Flag.nationality)) !== 0
  const isEveryday = ((flags[start] ?? 0) & Flag.common) !== 0
  return isSmall || (isOfCountry && isEveryday && start === from - 1) ? start + 1 : start
}

const LONGEST_RUN = 4

/**
 * "The mayor of Osk, Ida Quist, said", "El presidente de la Diputación de Osk, Ida Quist, calló": an office and what it is of,
 * from its title to the comma before the name. A comma or the end of the sentence closes the name, for a list goes on ("the
 * mayor of Osk, Ida Quist and Per Falk"); and no clause opens the sentence with it ("After meeting the mayor of Osk, Ida
 * Quist, a painter, left").
 */
function officeInFront(reading: Reading, span: NameSpan): OfficeSpan | null {
  const { tokens, flags, words } = reading
  const comma = span.from - 1
  const isClosed = tokens.hash[span.to] === COMMA || isEndingMark(reading, span.to)
  if (tokens.hash[comma] !== COMMA || !isClosed || ((tokens.place[span.from] ?? 0) & Place.line) !== 0)
    return null
  let head: number | null = null
  let isOfSomething = false
  for (let at = comma - 1; at >= 0 && comma - at <= 10 && head === null; at--) {
    if (tokens.shape[at] === Shape.mark || ((tokens.place[at + 1] ?? 0) & Place.line) !== 0) return null
    const opensPhrase =
      ((tokens.place[at] ?? 0) & Place.sentence) !== 0 ||
      words.hashes('articles').has(tokens.hash[at - 1] ?? 0)
    if (words.hashes('of').has(tokens.hash[at] ?? 0)) isOfSomething = true
    else if (opensPhrase && isOfSomething && ((flags[at] ?? 0) & Flag.title) !== 0) head = at
  }
  if (head === null) return null
  const start = words.hashes('articles').has(tokens.hash[head - 1] ?? 0) ? head - 1 : head
  return isOpenedByClause(reading, start) ? null : { from: head, to: comma }
}

/** A word or two before it in its sentence: "After meeting the mayor". */
function isOpenedByClause({ tokens, flags }: Reading, start: number): boolean {
  const opens = (at: number): boolean => at <= 0 || ((tokens.place[at] ?? 0) & Place.sentence) !== 0
  if (opens(start)) return false
  for (let at = start - 1; at >= start - 3 && at >= 0; at--)
    if (opens(at)) return ((flags[at] ?? 0) & Flag.saying) === 0
  return false
}

/** "society" before "president": what the office is one of, in small letters. */
function isBody({ tokens }: Reading, at: number): boolean {
  return (
    tokens.shape[at] === Shape.lower &&
    phrases()
      .hashes('bodies')
      .has(tokens.hash[at] ?? 0)
  )
}

/** "local history" before "society": words that say which body it is, at most two; small words and verbs are none. */
function startOfBody({ tokens, flags, words }: Reading, body: number): number {
  let start = body
  while (start > body - 2) {
    const at = start - 1
    const isFirst = ((tokens.place[start] ?? 0) & Place.sentence) !== 0
    if (at < 0 || isFirst || ((tokens.place[start] ?? 0) & Place.line) !== 0) break
    const opensSentence = ((tokens.place[at] ?? 0) & Place.sentence) !== 0
    if (tokens.shape[at] !== Shape.lower && !(opensSentence && tokens.shape[at] === Shape.capital)) break
    const word = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase()
    if (
      ((flags[at] ?? 0) & (Flag.saying | Flag.calendar | Flag.kin | Flag.locative)) !== 0 ||
      functionWordsOf(languageOf(words.language)).has(word) ||
      /(?:ed|ing|ly|[^su]s)$/.test(word)
    )
      break
    start = at
  }
  return start
}

/**
 * A word that ends the office of one and begins that of another: "spokesman for" before "Governor", "candidate and"
 * before "former governor"; not "Roads and Harbours".
 */
function isJoint({ tokens, flags }: Reading, at: number): boolean {
  const hash = tokens.hash[at] ?? 0
  if (hash === AND) return tokens.shape[at - 1] === Shape.lower
  return (hash === FOR || hash === OF_WORD) && ((flags[at + 1] ?? 0) & Flag.title) !== 0
}

const AND = wordHash('and')
const FOR = wordHash('for')
const OF_WORD = wordHash('of')

/** "Mr.", "Mrs.", "Dr.": no office. */
function onlyHonorific(reading: Reading, from: number, to: number): boolean {
  const polite = phrases().hashes('polite')
  for (let at = from; at < to; at++) if (!polite.has(reading.tokens.hash[at] ?? 0)) return false
  return true
}

const COMMA = markHash(',')
const WHO = wordHash('who')
const ENDING_MARKS = new Set(['.', ';', ':', '—', '"', ')', '(', '!', '?', '-'].map((mark) => markHash(mark)))
const LONGEST = 16

/** ", a retired diplomat now at the Institute," behind a name: from the comma to the next one. */
function officeBehind(reading: Reading, span: NameSpan): OfficeSpan | null {
  const { tokens, flags } = reading
  const { hashes } = phrases()
  const ends = descriptionEnds(reading.words)
  let at = span.to
  if (tokens.hash[at] !== COMMA) return null
  at++
  const from = at
  const first = tokens.hash[at] ?? 0
  if (first === WHO || at >= tokens.count) return null
  const named = ((flags[at] ?? 0) & OFFICE) !== 0 || hashes('starts').has(first)
  if (!hashes('openers').has(first) && !named) return null
  // ", Senator Ada Whitcombe and others": the next of a list.
  if (named && isNameShape(tokens.shape[at + 1] ?? 0) && ((flags[at + 1] ?? 0) & Flag.given) !== 0)
    return null
  let office = false
  let head = true
  while (at < tokens.count && at - from < LONGEST) {
    if (((tokens.place[at] ?? 0) & Place.line) !== 0) break
    const hash = tokens.hash[at] ?? 0
    if (hash === HYPHEN) return null
    if (hash === COMMA || isEndingMark(reading, at) || isBehindAbbreviation(reading, at)) break
    if (hash === WHO || (tokens.shape[at] === Shape.lower && isEnd(reading, at, ends))) break
    // What somebody is stands before the first "of": not "the second of three debates of candidates".
    if (hashes('prepositions').has(hash)) head = false
    if (head && isSaying(reading, at)) return null
    if (head && ((flags[at] ?? 0) & OFFICE) !== 0) office = true
    at++
  }
  const closed = at >= tokens.count || at - from < LONGEST
  if (!office || !closed || at === from) return null
  const isOpen = reading.words.language !== 'en' && tokens.hash[at] !== COMMA
  return { from, to: isOpen ? Math.min(at, endOfPhrase(reading, from) ?? at) : at }
}

/** A word that ends a description, or that joins it with somebody else: "maire de Marle et Paul Lund". */
function isEnd({ tokens, words }: Reading, at: number, ends: ReadonlySet<string>): boolean {
  const isBeforeName = isNameShape(tokens.shape[at + 1] ?? 0)
  if (tokens.hash[at] === AND && isBeforeName && isNameShape(tokens.shape[at - 1] ?? 0)) return false
  if (ends.has(tokens.text.slice(tokens.start[at], tokens.end[at]))) return true
  return isBeforeName && !words.capitalizesNouns && words.hashes('and').has(tokens.hash[at] ?? 0)
}

/** The words that end a description: those of the language, else English ones. "a" is one in French, "à" is none. */
function descriptionEnds(words: LanguageWords): ReadonlySet<string> {
  const known = endsOf.get(words)
  if (known) return known
  const own = words.list('descriptionEnds')
  const ends = new Set(own.length > 0 ? own : languageWords('en').list('descriptionEnds'))
  endsOf.set(words, ends)
  return ends
}

const endsOf = new Map<LanguageWords, ReadonlySet<string>>()

/**
 * Where a description ends that no comma closes, and that may run on into its verb: behind the title, a word that says more of it, and what
 * it is of: "maire de Marle a coupé", "conseillère municipale de Marle prend", "directeur de l'école refuse". Null where it is of a deed,
 * whose object follows: "accusé d'avoir volé deux vélos".
 */
function endOfPhrase(reading: Reading, from: number): number | null {
  const { tokens, flags, words } = reading
  let at = from
  while (at < tokens.count && ((flags[at] ?? 0) & OFFICE) === 0) at++
  while (((flags[at] ?? 0) & OFFICE) !== 0) at++
  if (tokens.shape[at] === Shape.lower && opensComplement(reading, at + 1)) at++
  while (opensComplement(reading, at)) {
    if (isInfinitive(reading, at + 1)) return null
    do at++
    while (words.hashes('articles').has(tokens.hash[at] ?? 0) || words.hashes('of').has(tokens.hash[at] ?? 0))
    at++
    while (isNameShape(tokens.shape[at] ?? Shape.mark) && !words.capitalizesNouns) at++
  }
  return at
}

/** "avoir", "robar": a word in small letters that ends as infinitives do. Nouns may end so too. */
function isInfinitive({ tokens }: Reading, at: number): boolean {
  return (
    tokens.shape[at] === Shape.lower && INFINITIVE.test(tokens.text.slice(tokens.start[at], tokens.end[at]))
  )
}

const INFINITIVE = /(?:[aeiî]r|[aei]?re)$/

/** "de", "van"; "à" and "in" before a word with a capital; in German an article too ("Leiterin der Schule"). */
function opensComplement({ tokens, flags, words }: Reading, at: number): boolean {
  const hash = tokens.hash[at] ?? 0
  if (tokens.shape[at] !== Shape.lower) return false
  if (words.hashes('of').has(hash) || (words.capitalizesNouns && words.hashes('articles').has(hash)))
    return true
  const isPlace = isNameShape(tokens.shape[at + 1] ?? Shape.mark)
  return ((flags[at] ?? 0) & Flag.locative) !== 0 && isPlace
}

/** "secretary of the T.U.C. The port": the stop of the abbreviation ends the sentence as well, as a small word with a capital shows. */
function isBehindAbbreviation({ tokens, words }: Reading, at: number): boolean {
  if (tokens.shape[at - 1] !== Shape.initials || tokens.shape[at] !== Shape.capital) return false
  const word = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase()
  return functionWordsOf(languageOf(words.language)).has(word)
}

/** A verb of saying right behind the office: "el médico dijo que no". */
function isSaying({ tokens, flags, words }: Reading, at: number): boolean {
  const isOffice = ((flags[at - 1] ?? 0) & OFFICE) !== 0
  // "à" is no verb, as "a" is in French.
  const word = tokens.text.slice(tokens.start[at], tokens.end[at])
  if (word.length === 1 && !words.list('saying').includes(word)) return false
  return isOffice && tokens.shape[at] === Shape.lower && ((flags[at] ?? 0) & Flag.saying) !== 0
}

const DASH = markHash('—')

function isEndingMark({ tokens }: Reading, at: number): boolean {
  const hash = tokens.hash[at] ?? 0
  if (tokens.shape[at] !== Shape.mark || !ENDING_MARKS.has(hash)) return false
  return hash === DASH || ((tokens.place[at] ?? 0) & Place.glued) !== 0
}
