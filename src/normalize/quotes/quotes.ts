import { languageOf } from '../../languages/load.ts'
import type { ArticlePerson, Quote } from '../../model/article.ts'
import { type AttributionPatterns, attributionPatterns } from './attribution.ts'
import { clauseAfter, clauseBefore } from './clauses.ts'
import { namedByOffice, namedByOfficeAhead, namedByOfficeAtOnce } from './offices.ts'
import { findQuotations, isSentence, type Quotation } from './quotations.ts'
import { type Clause, type Name, type Reading, SENTENCE, type Speaker } from './reading.ts'
import { meantBefore, type Pronouns, sexIn } from './referents.ts'
import { hasPronoun, isOffice, leavesPronounOut, namedBy, subjectFor, verbsIn } from './saying.ts'
import { sexesOf } from './sexes.ts'
import { subjectOf } from './subjects.ts'
import { isNamed, isNameOfThing, isTitle, isWork } from './titles.ts'
import { findTurns, type Turn, turnLabels } from './turns.ts'
import { type UnspacedPatterns, unspacedSpeaker } from './unspaced-speaker.ts'

export interface QuoteInput {
  readonly text: string
  /** BCP 47 */
  readonly language: string
  readonly people: readonly ArticlePerson[]
}

/**
 * The quotations of a text with their speakers, in order. A speaker is named only where something ties a person to the
 * quotation: a verb of saying in the sentence around it ("…," said Ada Lund), the name and a colon before it, a pronoun
 * right after that person spoke or was alone the subject, or where a quotation goes on in the same or the next paragraph
 * without another speaker. Else null. Two words, and a term between single marks, are a quotation only where their sentence
 * says so by a verb of saying, or they go on from one before.
 */
export function findQuotes({ text: written, language, people }: QuoteInput): Quote[] {
  const text = withMarks(written)
  const patterns = attributionPatterns(languageOf(language))
  const unspaced = unspacedSpeaker(languageOf(language))
  const names = namesOf(people)
  const quotations = findQuotations(text, patterns.verbs)
  const reading: Reading = { text, names, sexes: sexesOf(text, people, patterns), patterns, unspaced }
  const found: Said[] = []
  let last: Speaker | null = null
  for (const [index, quotation] of quotations.entries()) {
    const around = neighboursOf(reading, quotations, index)
    const tied: string | null | undefined = tiedSpeaker(reading, quotation, around, last)
    const speaker: string | null | undefined =
      tied === undefined ? looseSpeaker(reading, quotation, around, last) : tied
    const words = text.slice(quotation.start, quotation.end)
    const isSaid = speaker !== undefined || isListed(text, found.at(-1)?.quotation, quotation, patterns)
    if (quotation.isDoubtful && (!isSaid || isTitle(words))) continue
    if (!isSaid && isNamed(reading, quotation)) continue
    if (tied === undefined && isWork(text, quotation, patterns)) continue
    if (speaker) last = { key: speaker, quotation }
    // "…, he said on “Morning in Osk.”": nothing that he said, but what follows is his.
    if (isNameOfThing(reading, quotation)) continue
    found.push({ quotation, speaker, isTied: tied !== undefined })
  }
  const turns = findTurns(reading, people, turnLabels(languageOf(language)))
  const said = withSpeakersBehind(found).map(({ quotation: { start, end }, speaker }) => ({
    speaker: speaker ?? null,
    start,
    end,
  }))
  return withTurns(said, turns).map((quote) => ({ text: written.slice(quote.start, quote.end), ...quote }))
}

/** Quotations and turns in order, each list in its own: what is quoted within a turn is part of it. */
function withTurns(said: readonly Turn[], turns: readonly Turn[]): readonly Turn[] {
  let next = 0
  const outside = said.filter((quote) => {
    while (next < turns.length && (turns[next]?.end ?? 0) < quote.end) next++
    const turn = turns[next]
    return turn === undefined || quote.start < turn.start
  })
  return [...outside, ...turns].sort((a, b) => a.start - b.start)
}

/** ",,It holds''" → "„ It holds” ": how typewriters and Dutch papers set the marks; as long as before. */
function withMarks(text: string): string {
  if (!text.includes(',,')) return text
  return text
    .replace(/(?<![\p{L}\p{N}]),,(?=[\p{L}\p{N}'’…])/gu, ' „')
    .replace(/(?<=\S)(?:''|’’|,,)(?![\p{L}\p{N}])/gu, '” ')
}

/** Those mentioned in the text; one who may be two is named, but never speaks. */
function namesOf(people: readonly ArticlePerson[]): readonly Name[] {
  return people
    .flatMap(({ key, ambiguous, mentions }) =>
      mentions
        .filter(({ field }) => field === 'text')
        .map(({ start, end }): Name => ({ key, start, end, isSure: ambiguous.length === 0 })),
    )
    .sort((a, b) => a.start - b.start)
}

/** A quotation, and who spoke; undefined where nothing says. */
interface Said {
  readonly quotation: Quotation
  readonly speaker: string | null | undefined
  /** Something ties the speaker to the words, or shows that it is nobody known; else it is who spoke before. */
  readonly isTied: boolean
}

/** Whoever is named behind the last paragraph of a quotation spoke those before it too. */
function withSpeakersBehind(found: readonly Said[]): readonly Said[] {
  const said = [...found]
  for (let at = said.length - 2; at >= 0; at--) {
    const [here, next] = [said[at], said[at + 1]]
    if (!here || !next || here.isTied || here.quotation.isClosed) continue
    if (here.speaker !== undefined && !(next.isTied && next.speaker)) continue
    if (
      next.quotation.open === next.quotation.blockStart &&
      next.quotation.blockStart === here.quotation.blockEnd + 2
    )
      said[at] = { ...here, speaker: next.speaker }
  }
  return said
}

interface Neighbours {
  readonly before: Quotation | null
  /** What follows the quotation in its sentence, up to the next one. */
  readonly behind: Clause | null
}

function neighboursOf(
  { text, patterns }: Reading,
  quotations: readonly Quotation[],
  index: number,
): Neighbours {
  const [before = null, here, next] = [quotations[index - 1], quotations[index], quotations[index + 1]]
  if (!here) return { before, behind: null }
  const stop = Math.min(next?.open ?? here.blockEnd, here.blockEnd, here.close + SENTENCE)
  return { before, behind: clauseAfter(text, here.close, stop, patterns) }
}

/** The speaker whom the sentence names; null where it names somebody else or nobody known; undefined where it says nothing. */
function tiedSpeaker(
  reading: Reading,
  quotation: Quotation,
  { before, behind: after }: Neighbours,
  last: Speaker | null,
): string | null | undefined {
  const { text, patterns } = reading
  const unspaced = speakerAhead(reading, quotation)
  if (unspaced !== null) return unspaced
  const begin = Math.max(
    before?.close ?? quotation.blockStart,
    quotation.blockStart,
    quotation.open - SENTENCE,
  )
  const opens = /(?:^|[.!?…]["”“’‘'»]?\s+)$/u.test(text.slice(begin, quotation.open))
  const behind = after && { ...after, opens }
  const ahead = clauseBefore(text, begin, quotation.open, patterns)
  const subject = signedBy(reading, quotation) ?? subjectAhead(reading, quotation, behind)
  if (subject !== null) return subject
  for (const clause of [behind, ahead]) {
    if (!clause) continue
    const at = clause.leads ? clause.start : quotation.open
    // Two words, and a pronoun: too little to tell, unless they go on.
    const isEnough = !quotation.isShort || (last !== null && last.quotation === before)
    const found = attribution(
      reading,
      clause,
      isEnough ? { last, at, open: quotation.open, sex: sexIn(text, clause, patterns) } : undefined,
    )
    if (found !== undefined) return found
  }
  return namedWithin(reading, quotation, last) ?? undefined
}

/** Whoever speaks on where nothing in the sentence says so, or was spoken of right before; undefined where that is open. */
function looseSpeaker(
  reading: Reading,
  quotation: Quotation,
  { before, behind }: Neighbours,
  last: Speaker | null,
): string | null | undefined {
  if (behind && namesAnother(reading, behind, last)) return undefined
  if (continues(reading, quotation, before, last)) return last?.key ?? null
  if (before?.blockStart === quotation.blockStart || !isBare(reading.text, quotation)) return undefined
  const at = quotation.open
  return (
    toldBefore(reading, quotation) ??
    meantBefore(reading, { last: null, at, open: at, sex: null }) ??
    undefined
  )
}

/** `The plan is dead, Lund said. “It is an insult.”`: who ends the sentence before with a verb of saying behind its comma; else null. */
function toldBefore({ text, names, patterns }: Reading, { open }: Quotation): string | null {
  const name = names.findLast(({ end }) => end <= open)
  if (!name?.isSure || open - name.end > SHORT) return null
  const behind = text.slice(name.end, open)
  const before = text.slice(Math.max(0, name.start - SHORT), name.start)
  const isVerb = (words: string): boolean =>
    [...words.matchAll(patterns.verbs)].some(([whole]) => whole === words)
  const [, after = ''] = /^\s([\p{L}\s]{2,30})\.\s+$/u.exec(behind) ?? []
  if (after !== '') return isVerb(after) && /,\s$/u.test(before) ? name.key : null
  const [, ahead = ''] = /,\s([\p{L}\s]{2,30})\s$/u.exec(before) ?? []
  return /^\.\s+$/u.test(behind) && isVerb(ahead) ? name.key : null
}

/** "Lund was blunt about it. “It is an insult.”": a whole sentence, alone behind another one. */
function isBare(text: string, { open, start, end, close, blockStart, blockEnd }: Quotation): boolean {
  const ahead = text.slice(Math.max(0, open - 4), open)
  return (
    isSentence(text.slice(start, end)) &&
    (open > blockStart ? /[.!?]\s+$/u.test(ahead) : /[.!?]\n\n$/u.test(ahead)) &&
    text.slice(close, blockEnd).trim() === ''
  )
}

/** `“…,” the mayor told Beck`, `“…” – Tom Beck`: who follows at once is not who spoke last. */
function namesAnother({ text, names }: Reading, { start, end }: Clause, last: Speaker | null): boolean {
  const first = names.find((name) => name.start >= start && name.end <= end)
  return first !== undefined && first.key !== last?.key && text.slice(start, first.start).trim() === ''
}

/** `佐藤健一さんは「…」と話した`: who is named right before a quotation in a language without spaces or capitals; else null. */
function speakerAhead(reading: Reading, quotation: Quotation): string | null {
  const { text, unspaced } = reading
  const { open, close } = quotation
  if (unspaced === null) return null
  const name = nameBefore(reading, quotation)
  const isTied =
    name !== null &&
    open - name.end <= SHORT &&
    unspaced.between.test(text.slice(name.end, open)) &&
    unspaced.behind.test(text.slice(close, close + SHORT))
  return isTied ? name.key : speakerBehind(reading, quotation, unspaced)
}

/** `“…”居民陈国强说`, `「…」と佐藤健一さんは話した`: who is named right behind a quotation; else null. */
function speakerBehind(
  { text, names }: Reading,
  { close, blockEnd }: Quotation,
  { ahead, says }: UnspacedPatterns,
): string | null {
  const name = names.find(({ start }) => start >= close)
  if (!name?.isSure || name.end > blockEnd || name.start - close > SHORT) return null
  const isTied =
    ahead.test(text.slice(close, name.start)) && says.test(text.slice(name.end, name.end + SHORT))
  return isTied ? name.key : null
}

/** The last one named before a quotation in its paragraph, where it is sure who that is. */
function nameBefore({ names }: Reading, { open, blockStart }: Quotation): Name | null {
  const name = names.findLast(({ end }) => end <= open)
  return name?.isSure && name.start >= blockStart ? name : null
}

/** `“…” ― Ada Lund, mayor of Osk`: behind a dash, and nothing else up to the end of the line; else null. */
function signedBy({ text, names }: Reading, { close, blockEnd }: Quotation): string | null {
  const name = names.find(({ start }) => start >= close)
  if (!name?.isSure || name.end > blockEnd || !signature.test(text.slice(close, name.start))) return null
  const [rest = ''] = text.slice(name.end, blockEnd).split('\n', 1)
  return description.test(rest) ? name.key : null
}

const signature = /^\s?(?:[—–―]|--?)\s?$/u
const description = /^(?:,\s[^.!?“"]{1,80})?\.?\s*$/u

/** `Hasan Aydın, "…" dedi.`: the subject, the words, and the verb alone at the end, as in Turkish; else null. */
function subjectAhead(reading: Reading, quotation: Quotation, behind: Clause | null): string | null {
  const { text, patterns } = reading
  const name = behind && nameBefore(reading, quotation)
  // Few names stand right at a quotation: the verb is looked for behind those alone.
  if (!name || !/^(?:,?\s|,\s[^.,:;"“”«»]{3,80},\s)$/u.test(text.slice(name.end, quotation.open))) return null
  const verb = text.slice(behind.start, behind.end).replace(/^[\s,]+|(?<![\s.])[\s.]+$/gu, '')
  return [...verb.matchAll(patterns.verbs)].some(([whole]) => whole === verb) ? name.key : null
}

/** So near, in UTF-16 code units, a speaker and the verb stand to the quotation. */
const SHORT = 60

/**
 * The person whom the verb of saying next to the quotation names; null where it names somebody else; undefined where there
 * is none. A pronoun before it ("what she called") leaves the word to the verb before that, and itself means whoever spoke
 * last or was the subject of the sentence before; without `pronouns` it means nobody.
 */
function attribution(
  reading: Reading,
  clause: Clause,
  pronouns: Pronouns | undefined,
): string | null | undefined {
  const { text, patterns } = reading
  const verbs = verbsIn(text, clause, patterns)
  // "…, explained Karim B.": the stop of the initial ends the sentence as well.
  const isWithin = ({ start, end }: Name): boolean =>
    start >= clause.start && (text.charAt(end - 1) === '.' ? end - 1 : end) <= clause.end
  const here = reading.names.filter(isWithin)
  if (verbs.length === 0) {
    return clause.leads
      ? withoutVerbAhead(reading, clause, here, pronouns)
      : withoutVerbBehind(reading, clause, here, pronouns)
  }
  let found: string | null | undefined
  const nearestFirst = clause.leads ? verbs.toReversed() : verbs.slice(0, 1)
  for (const verb of nearestFirst) {
    // "Lund said she heard the man cry out, “…”": the words are another's.
    if (clause.leads && patterns.heard.test(text.slice(verb.end, clause.end))) return null
    const named =
      namedBy(text, clause, verb, here, patterns) ?? subjectFor(text, clause, verb, here, patterns)
    if (named) return named.isSure ? named.key : null
    if (!hasPronoun(text, clause, verb, patterns)) {
      // "…, dijo Lund, y añadió:": the verb before has the speaker.
      if (clause.leads && verb !== verbs[0] && patterns.joined.test(text.slice(clause.start, verb.start)))
        continue
      const ahead = pronouns && clause.leads ? namedByOfficeAhead(reading, clause, pronouns.open) : undefined
      const holder = found ?? ahead ?? namedByOffice(reading, clause, verb)
      // "disse a ministra", "disse a jornalistas": Portuguese writes "the" and "to" alike.
      if (holder !== null || !leavesPronounOut(text, clause, verb, patterns)) return holder
    }
    found ??= pronouns ? meantBefore(reading, withSexOf(text, verb, pronouns, patterns)) : null
  }
  return found
}

/** Before a quotation, without a verb of saying: an opinion, a colon, an office, a pronoun. */
function withoutVerbAhead(
  reading: Reading,
  clause: Clause,
  here: readonly Name[],
  pronouns: Pronouns | undefined,
): string | null | undefined {
  const { text, patterns } = reading
  return (
    (pronouns && namedByOpinion(reading, clause, here, pronouns.open)) ??
    namedByColon(text, clause, here, patterns) ??
    (pronouns && namedByOfficeAhead(reading, clause, pronouns.open)) ??
    (pronouns && here.length === 0 && isPronounLed(text, clause, patterns)
      ? meantBefore(reading, pronouns)
      : undefined)
  )
}

/** Behind a quotation, without a verb of saying: any verb with its pronoun, an opinion, any verb and a name or an office. */
function withoutVerbBehind(
  reading: Reading,
  clause: Clause,
  here: readonly Name[],
  pronouns: Pronouns | undefined,
): string | null | undefined {
  const { text, patterns } = reading
  const verb = pronouns && pronounsVerb(text, clause, patterns)
  if (verb) return meantBefore(reading, withSexOf(text, verb, pronouns, patterns))
  return (
    namedByOpinionBehind(text, clause, here, patterns) ??
    namedAtOnce(text, clause, here, patterns) ??
    (pronouns && isSpoken(text, clause) ? namedByOfficeAtOnce(reading, clause) : undefined)
  )
}

/** "powiedziała": a pronoun that is left out, where the verb tells of whom it is. */
function withSexOf(
  text: string,
  verb: Clause,
  pronouns: Pronouns,
  { mansVerb, womansVerb }: AttributionPatterns,
): Pronouns {
  const word = text.slice(verb.start, verb.end)
  const told = womansVerb.test(word) ? 'female' : mansVerb.test(word) ? 'male' : null
  return { ...pronouns, sex: pronouns.sex ?? told }
}

/** Words that open their sentence, and end with a comma, `!` or `?` or stand before a comma: who follows says them. */
function isSpoken(text: string, { start, opens }: Clause): boolean {
  return (
    opens === true && (/[,!?]["”“’»«]$/u.test(text.slice(start - 2, start)) || text.charAt(start) === ',')
  )
}

/**
 * `« … », s'amuse-t-elle`, `“…,” she beamed`, `„…”, mopperde hij`, `«…», bromeó.`: any verb behind a quotation with its pronoun, or
 * alone where the language leaves that out; null where there is none.
 */
function pronounsVerb(text: string, clause: Clause, patterns: AttributionPatterns): Clause | null {
  const { start, end } = clause
  const words = text.slice(start, end)
  if (patterns.inversion.test(words)) return clause
  if (!isSpoken(text, clause)) return null
  const isPronounFirst = text.charAt(start - 2) === ','
  const found =
    patterns.verbAndPronoun.exec(words) ??
    patterns.bareVerb.exec(words) ??
    (isPronounFirst ? patterns.pronounAndVerb.exec(words) : null)
  const verb = found?.[1]
  if (verb === undefined || patterns.smallWord(verb) || patterns.quoting(verb)) return null
  const at = start + words.indexOf(verb)
  return { start: at, end: at + verb.length }
}

/** `She was blunt: “…”`: a pronoun where a name would stand. */
function isPronounLed(
  text: string,
  { start, end }: Clause,
  { opensWithPronoun, stance }: AttributionPatterns,
): boolean {
  const inside = text.slice(start, end).trimStart()
  const pronoun = opensWithPronoun.exec(inside)?.[0]
  return pronoun !== undefined && stance.test(inside.slice(pronoun.length))
}

/** `Ada Lund: “…”`, `Mayor Ada Lund (62): “…”`, `Lund was blunt: “…”`, `Lund's answer: “…”`. */
function namedByColon(
  text: string,
  clause: Clause,
  here: readonly Name[],
  patterns: AttributionPatterns,
): string | null | undefined {
  const [only] = here
  if (here.length !== 1 || !only) return undefined
  const behind = text.slice(only.end, clause.end)
  const isOwn = patterns.utterance.test(behind) && text.slice(clause.start, only.start).trim() === ''
  const isColon = /^(?:\s*\([^()]{0,60}\)|(?:,[^,.:;]{1,60}){1,2})?\s*:\s*$/u.test(behind)
  const subject =
    isOwn || (isColon && isTitled(text.slice(clause.start, only.start), patterns))
      ? only
      : subjectOf(text, clause, here, patterns)
  const isLed = isColon || patterns.stance.test(behind) || isVerbLed(behind, patterns)
  if (!subject || !(isOwn || isLed)) return undefined
  return subject.isSure ? subject.key : null
}

/** "Il commento del collega ", "Contrario anche il capogruppo " before a name and a colon: whose words follow. */
function isTitled(
  before: string,
  { utteranceOf, article, between, smallWord }: AttributionPatterns,
): boolean {
  if (utteranceOf.test(before)) return true
  const words = before.trim().split(/\s+/u)
  const at = words.findLastIndex((word) => article.test(`${word} `))
  const beside = words[at - 1]?.toLowerCase() ?? ''
  // "A letter from the coach Karl Lund: “…”"
  return (
    at > 0 &&
    at < 5 &&
    words.length - at <= 3 &&
    words.length - at > 1 &&
    /^\p{Ll}[\p{L}-]+$/u.test(beside) &&
    (between.has(beside) || !smallWord(beside)) &&
    !words.slice(at + 1).some(smallWord)
  )
}

/** " strahlte trotzdem: ": any verb, and an adverb perhaps, between a name and a colon. */
function isVerbLed(
  behind: string,
  { leadingVerb, quoting, article, smallWord, between }: AttributionPatterns,
): boolean {
  const [, verb = '', more = ''] = leadingVerb.exec(behind) ?? []
  if (verb === '' || smallWord(verb) || quoting(verb)) return false
  const beside = more.trim()
  return (
    beside === '' ||
    beside.split(' ').every((word) => between.has(word) || !(smallWord(word) || article.test(`${word} `)))
  )
}

/**
 * `“It will hold,” Lund beamed.`, `…,” beamed Ada Lund.`, `« … », se désole Ada Lund.`: whatever the verb, where the words open
 * their sentence, end with a comma or stand before one, and name and verb follow at once.
 */
function namedAtOnce(
  text: string,
  clause: Clause,
  here: readonly Name[],
  patterns: AttributionPatterns,
): string | null | undefined {
  const [first] = here
  const { start, end } = clause
  if (!first || !isSpoken(text, clause)) return undefined
  const [before, behind] = [text.slice(start, first.start), text.slice(first.end, end)]
  // `“Stop!” Lund ran out.` is another sentence; `“Stop!” thundered Lund.` is none.
  const isNameFirst = before.trim() === '' && text.charAt(start - 2) === ','
  const verb = isNameFirst ? /^\s(\p{Ll}+)/u.exec(behind)?.[1] : verbBefore(before, patterns)
  if (!verb || patterns.smallWord(verb)) return undefined
  return first.isSure ? first.key : null
}

/**
 * The verb between a quotation and a name, where nothing but what that person is stands between: `beamed the mayor `. Short
 * words are those of phrases: "fuentes cercanas a Lund".
 */
function verbBefore(
  before: string,
  { anyVerb, article, smallWord }: AttributionPatterns,
): string | undefined {
  const { verb, office = '' } = anyVerb.exec(before)?.groups ?? {}
  const words = office.replace(article, '').trim().split(/\s+/u)
  return words.some((word) => /^\p{Ll}{1,3}$/u.test(word) || smallWord(word)) ? undefined : verb
}

/**
 * `Pour la maire Ada Lund, « rien n'est joué »`, `In the words of Ada Lund, “the whole thing …”`: an opinion before words that go
 * on in its sentence. A title has a capital ("For Lund, “Hamlet” …").
 */
function namedByOpinion(
  { text, patterns }: Reading,
  clause: Clause,
  here: readonly Name[],
  open: number,
): string | null | undefined {
  const [only] = here
  const opinion = patterns.opinion.exec(text.slice(clause.start, clause.end))?.[0]
  if (opinion === undefined || here.length !== 1 || !only) return undefined
  const isTheirs = isOfficeAtMost(text.slice(clause.start + opinion.length, only.start), patterns)
  const between = text.slice(only.end, open)
  const isNear = /^(?:,[^,.:;]{1,80})?,\s$/u.test(between) || patterns.judgement.test(between)
  if (!isTheirs || !isNear || !/^\s?\p{Ll}/u.test(text.slice(open + 1, open + 3))) return undefined
  return only.isSure ? only.key : null
}

/** `“…,” in the words of Mayor Ada Lund`: whose words came, and nothing but an office before the name. */
function namedByOpinionBehind(
  text: string,
  { start, end }: Clause,
  [first]: readonly Name[],
  patterns: AttributionPatterns,
): string | null | undefined {
  const opinion = patterns.opinionBehind.exec(text.slice(start, end))?.[0]
  if (opinion === undefined || !first) return undefined
  if (!isOfficeAtMost(text.slice(start + opinion.length, first.start), patterns)) return undefined
  return first.isSure ? first.key : null
}

/** Between "in the words of" and a name: nothing, or an office with its article. */
function isOfficeAtMost(between: string, { article, smallWord }: AttributionPatterns): boolean {
  const office = ` ${between.trimStart().replace(article, '')}`
  return office.trim() === '' || isOffice(office, smallWord)
}

/** `« Le quai, raconte Ada Lund, a cédé. »`: between commas within the marks, as French and Italian papers print it; else null. */
function namedWithin(reading: Reading, { open, start, end }: Quotation, last: Speaker | null): string | null {
  const { text, names, patterns } = reading
  if (text.charAt(open) !== '«') return null
  for (const name of names) {
    if (name.start < start || name.end > end || !name.isSure) continue
    const verb = verbsIn(text, { start, end: name.start }, patterns).at(-1)
    if (!verb || !/[,!?…]\s$/u.test(text.slice(start, verb.start))) continue
    const between = text.slice(verb.end, name.start)
    const isHers = between.trim() === '' || isOffice(between, patterns.smallWord)
    if (isHers && /^(?:,|\s*$)/u.test(text.slice(name.end, end))) return name.key
  }
  return last && isPronounWithin(text.slice(start, end), patterns) ? last.key : null
}

/** "L'eau est montée, a-t-il ajouté, plus vite": a verb of saying with its pronoun between commas. */
function isPronounWithin(words: string, { verbs }: AttributionPatterns): boolean {
  return [...words.matchAll(verbs)].some(
    ({ 0: verb, index }) =>
      /-t-\p{Ll}/u.test(verb) &&
      /,\s$/u.test(words.slice(0, index)) &&
      words.charAt(index + verb.length) === ',',
  )
}

/** A quotation goes on after its attribution, or opens the next paragraph by itself. */
function continues(
  reading: Reading,
  quotation: Quotation,
  before: Quotation | null,
  last: Speaker | null,
): boolean {
  if (!before || !last || last.quotation !== before) return false
  const { text, names, patterns } = reading
  const { article, sentenceEnd, allSentenceEnds } = patterns
  if (before.blockStart === quotation.blockStart) {
    const attributed = sentenceEnd.exec(text.slice(before.close, quotation.open))
    const rest = before.close + (attributed ? attributed.index + attributed[0].length : 0)
    // "…,” said Ada Lund. Tom Beck was more careful: “…": the next sentence is about another person.
    if (names.some(({ key, start, end }) => key !== last.key && start >= rest && end <= quotation.open))
      return false
    // "…,” said Lund. The clerk laughed: “…": somebody without a name speaks.
    const lead = text.slice(rest, quotation.open).trim()
    if (lead.endsWith(':') && article.test(lead)) return false
    const between = [...text.slice(before.close, quotation.open).matchAll(allSentenceEnds)].length
    return between <= 1 || (between === 2 && isOfLast(reading, { start: rest, end: quotation.open }, last))
  }
  const between = text.slice(before.close, quotation.open)
  return quotation.open === quotation.blockStart && /^[^\n]*\n\n$/.test(between) && !before.isClosed
}

/** `“…,” Lund said. He would not say more. “…”`: a sentence between that opens with a pronoun for whoever spoke. */
function isOfLast({ text, patterns, sexes }: Reading, between: Clause, last: Speaker): boolean {
  const sentence = text.slice(between.start, between.end).trimStart()
  const [sex, own] = [sexIn(text, between, patterns), sexes.get(last.key)]
  const [pronoun] = patterns.opensWithPronoun.exec(sentence) ?? []
  return (
    pronoun !== undefined && /[.!?]\s$/u.test(sentence) && (sex === null || own === undefined || sex === own)
  )
}

/** "“a late surprise” and an “old story”": the next one of a list in the same sentence. */
function isListed(
  text: string,
  before: Quotation | undefined,
  { blockStart, open }: Quotation,
  { sentenceEnd }: AttributionPatterns,
): boolean {
  if (before?.blockStart !== blockStart) return false
  const between = text.slice(before.close, open)
  return (
    /^,?\s(?:[\p{L}’'-]+\s){0,4}$/u.test(between) && !sentenceEnd.test(text.slice(before.close - 2, open))
  )
}
