import { languageOf } from '../../languages/load.ts'
import type { ArticlePerson, Quote } from '../../model/article.ts'
import { type AttributionPatterns, attributionPatterns } from './attribution.ts'
import { findQuotations, type Quotation } from './quotations.ts'

export interface QuoteInput {
  readonly text: string
  /** BCP 47 */
  readonly language: string
  readonly people: readonly ArticlePerson[]
}

/**
 * The quotations of a text with their speakers, in order. A speaker is named only where a verb of saying ties a
 * person to the quotation: in the sentence around it ("…," said Ada Lund), by a pronoun right after that person
 * spoke, or where a quotation goes on in the same or the next paragraph without another speaker. Else null. Two words
 * are a quotation only where their sentence says so by a verb of saying, or they go on from one before.
 */
export function findQuotes({ text, language, people }: QuoteInput): Quote[] {
  const patterns = attributionPatterns(languageOf(language))
  const names = people
    .flatMap(({ key, ambiguous, mentions }) =>
      mentions
        .filter((mention) => mention.field === 'text' && ambiguous.length === 0)
        .map(({ start, end }): Name => ({ key, start, end })),
    )
    .sort((a, b) => a.start - b.start)
  const quotations = findQuotations(text)
  const quotes: Quote[] = []
  let last: Speaker | null = null
  for (const [index, quotation] of quotations.entries()) {
    const around = { before: quotations[index - 1] ?? null, after: quotations[index + 1] ?? null }
    const speaker = speakerOf(text, quotation, around, names, last, patterns)
    const { start, end } = quotation
    const words = text.slice(start, end)
    if (quotation.isShort && (speaker === undefined || isTitle(words))) continue
    if (speaker) last = { key: speaker, quotation }
    quotes.push({ text: words, speaker: speaker ?? null, start, end })
  }
  return quotes
}

interface Name {
  readonly key: string
  readonly start: number
  readonly end: number
}

interface Speaker {
  readonly key: string
  readonly quotation: Quotation
}

interface Neighbours {
  readonly before: Quotation | null
  readonly after: Quotation | null
}

/** No sentence is longer, in UTF-16 code units: who is named further away speaks elsewhere. */
const SENTENCE = 2000

/** The speaker, where known; null where somebody else or nobody known is named; undefined where nothing says who spoke. */
function speakerOf(
  text: string,
  quotation: Quotation,
  { before, after }: Neighbours,
  names: readonly Name[],
  last: Speaker | null,
  patterns: AttributionPatterns,
): string | null | undefined {
  const stop = Math.min(after?.open ?? quotation.blockEnd, quotation.blockEnd, quotation.close + SENTENCE)
  const begin = Math.max(
    before?.close ?? quotation.blockStart,
    quotation.blockStart,
    quotation.open - SENTENCE,
  )
  const behind = clauseAfter(text, quotation.close, stop, patterns)
  const ahead = clauseBefore(text, begin, quotation.open, patterns)
  for (const clause of [behind, ahead]) {
    if (!clause) continue
    // Two words, and a pronoun: too little to tell.
    const found = attribution(text, clause, names, quotation.isShort ? null : last, patterns)
    if (found !== undefined) return found
  }
  return continues(text, quotation, before, last, names, patterns) ? (last?.key ?? null) : undefined
}

interface Clause {
  readonly start: number
  readonly end: number
  /** It leads to the quotation; else it follows. */
  readonly leads?: boolean
}

/** What follows a quotation up to the end of its sentence: `, said Ada Lund, the mayor.` */
function clauseAfter(
  text: string,
  start: number,
  stop: number,
  { sentenceEnd }: AttributionPatterns,
): Clause | null {
  const inside = text.slice(start, stop)
  if (/^\s*$/.test(inside)) return null
  // `… for good.” She added, “…`: another sentence, which leads to the next quotation.
  if (/\.["”’»]$/.test(text.slice(start - 2, start)) && /^\s+\p{Lu}/u.test(inside)) return null
  const end = sentenceEnd.exec(inside)
  return { start, end: end ? start + end.index : stop }
}

/** What leads to a quotation from the beginning of its sentence: `Ada Lund told the council: ` */
function clauseBefore(
  text: string,
  start: number,
  open: number,
  { allSentenceEnds }: AttributionPatterns,
): Clause | null {
  const inside = text.slice(start, open)
  if (!/[,:\p{L}]\s*$/u.test(inside)) return null
  const parts = [...inside.matchAll(allSentenceEnds)]
  const from = parts.at(-1)
  return { start: from ? start + from.index + from[0].length : start, end: open, leads: true }
}

/**
 * The person whom the verb of saying next to the quotation names; null where it names somebody else; undefined where there
 * is none. A pronoun before it ("what she called") leaves the word to the verb before that.
 */
function attribution(
  text: string,
  clause: Clause,
  names: readonly Name[],
  last: Speaker | null,
  patterns: AttributionPatterns,
): string | null | undefined {
  const verbs = [...text.slice(clause.start, clause.end).matchAll(patterns.verbs)].map(
    (verb): Clause => ({ start: clause.start + verb.index, end: clause.start + verb.index + verb[0].length }),
  )
  const here = names.filter((name) => name.start >= clause.start && name.end <= clause.end)
  let found: string | null | undefined
  for (const verb of clause.leads ? verbs.reverse() : verbs.slice(0, 1)) {
    const named = namedBy(text, clause, verb, here, patterns)
    if (named) return named
    if (!hasPronoun(text, clause, verb, patterns)) return found ?? null
    found ??= last && isRecent(text, last, clause.start, names) ? last.key : null
  }
  return found
}

/** Whose verb it is, where that person is named beside it. */
function namedBy(
  text: string,
  clause: Clause,
  verb: Clause,
  here: readonly Name[],
  { apposition, smallWord }: AttributionPatterns,
): string | null {
  const isInverted = inverted.test(text.slice(clause.start, verb.start))
  const following = isInverted ? here.find((name) => name.start >= verb.end) : undefined
  if (following && isOffice(text.slice(verb.end, following.start), smallWord)) return following.key
  // "Lund, a friend of Brekke, said": the name nearest to the verb may be part of what is said of another.
  return (
    here.findLast(({ end }) => end <= verb.start && apposition.test(text.slice(end, verb.start)))?.key ?? null
  )
}

/** "she said", "said she", "a-t-elle dit". */
function hasPronoun(
  text: string,
  clause: Clause,
  verb: Clause,
  { pronounBefore, pronounBehind }: AttributionPatterns,
): boolean {
  return (
    pronounBefore.test(text.slice(clause.start, verb.start)) ||
    pronounBehind.test(text.slice(verb.end, clause.end)) ||
    /-t-\p{Ll}/u.test(text.slice(verb.start, verb.end))
  )
}

/** "Morning Joe": a name of something, and nothing that was said. */
function isTitle(words: string): boolean {
  return words.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word))
}

/** `…,” said Ada Lund`: the verb follows at once, and the name behind it is the speaker. */
const inverted = /^[\s,”“»」』"’'–—-]*$/
/**
 * Between verb and name: nothing, or an office: `said Mayor Ada Lund`, `said Norway's prime minister, Ada Lund`. In `said a
 * spokesman for Ada Lund` somebody else speaks.
 */
function isOffice(between: string, smallWord: AttributionPatterns['smallWord']): boolean {
  if (/^\s+[^.;:]{0,60},\s*$/u.test(between)) return true
  const beside = between.trim().split(/\s+/u).at(-1) ?? ''
  return /^\s+(?:[\p{L}\p{N}./’'-]+\s+){0,7}$/u.test(between) && !smallWord(beside)
}

/** He who spoke last is meant by "he" when nobody else was named since. */
function isRecent(text: string, last: Speaker, at: number, names: readonly Name[]): boolean {
  const between = names.filter((name) => name.start >= last.quotation.close && name.end <= at)
  const paragraphs = text.slice(last.quotation.close, at).split('\n\n').length
  return paragraphs <= 3 && between.every((name) => name.key === last.key)
}

/** A quotation goes on after its attribution, or opens the next paragraph by itself. */
function continues(
  text: string,
  quotation: Quotation,
  before: Quotation | null,
  last: Speaker | null,
  names: readonly Name[],
  { sentenceEnd }: AttributionPatterns,
): boolean {
  if (!before || !last || last.quotation !== before) return false
  if (before.blockStart === quotation.blockStart) {
    const attributed = sentenceEnd.exec(text.slice(before.close, quotation.open))
    const rest = before.close + (attributed ? attributed.index + attributed[0].length : 0)
    // "…,” said Ada Lund. Tom Beck was more careful: “…": the next sentence is about another person.
    if (names.some(({ key, start, end }) => key !== last.key && start >= rest && end <= quotation.open))
      return false
    return !sentenceEnd.test(text.slice(before.close, quotation.open).replace(/^[^.!?]*[.!?]/, ''))
  }
  const between = text.slice(before.close, quotation.open)
  return quotation.open === quotation.blockStart && /^[^\n]*\n\n$/.test(between) && !before.isClosed
}
