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
 * spoke, or where a quotation goes on in the same or the next paragraph without another speaker. Else null.
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
    if (speaker) last = { key: speaker, quotation }
    const { start, end } = quotation
    quotes.push({ text: text.slice(start, end), speaker, start, end })
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

function speakerOf(
  text: string,
  quotation: Quotation,
  { before, after }: Neighbours,
  names: readonly Name[],
  last: Speaker | null,
  patterns: AttributionPatterns,
): string | null {
  const stop = Math.min(after?.open ?? quotation.blockEnd, quotation.blockEnd)
  const begin = Math.max(before?.close ?? quotation.blockStart, quotation.blockStart)
  const behind = clauseAfter(text, quotation.close, stop, patterns)
  const ahead = clauseBefore(text, begin, quotation.open, patterns)
  for (const clause of [behind, ahead]) {
    if (!clause) continue
    const found = attribution(text, clause, names, last, patterns)
    if (found !== undefined) return found
  }
  return continues(text, quotation, before, last, patterns) ? (last?.key ?? null) : null
}

interface Clause {
  readonly start: number
  readonly end: number
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
  if (!/(?:[,:]|\bthat|\p{L})\s*$/u.test(inside)) return null
  const parts = [...inside.matchAll(allSentenceEnds)]
  const from = parts.at(-1)
  return { start: from ? start + from.index + from[0].length : start, end: open }
}

/** The person whom a verb of saying names; null where it names somebody else; undefined where there is none. */
function attribution(
  text: string,
  clause: Clause,
  names: readonly Name[],
  last: Speaker | null,
  { verb: verbs, apposition, pronounBefore, pronounBehind }: AttributionPatterns,
): string | null | undefined {
  const inside = text.slice(clause.start, clause.end)
  const verb = verbs?.exec(inside)
  if (!verb) return undefined
  const at = clause.start + verb.index
  const end = at + verb[0].length
  const here = names.filter((name) => name.start >= clause.start && name.end <= clause.end)
  const isInverted = inverted.test(text.slice(clause.start, at))
  const following = isInverted ? here.find((name) => name.start >= end) : undefined
  if (following && title.test(text.slice(end, following.start))) return following.key
  const preceding = here.findLast((name) => name.end <= at)
  if (preceding && apposition.test(text.slice(preceding.end, at))) return preceding.key
  if (
    pronounBefore.test(text.slice(clause.start, at)) ||
    pronounBehind.test(text.slice(end, clause.end)) ||
    /-t-\p{Ll}/u.test(verb[0])
  )
    return last && isRecent(text, last, clause.start, names) ? last.key : null
  return null
}

/** `…,” said Ada Lund`: the verb follows at once, and the name behind it is the speaker. */
const inverted = /^[\s,”“»」』"’'–—-]*$/
/** Between verb and name: nothing, or an office: `said Mayor Ada Lund`, `said Norway's prime minister, Ada Lund`. */
const title = /^\s+(?:[\p{L}.’'-]+\s+){0,7}$|^\s+[^.;:]{0,60},\s*$/u
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
  { sentenceEnd }: AttributionPatterns,
): boolean {
  if (!before || !last || last.quotation !== before) return false
  if (before.blockStart === quotation.blockStart)
    return !sentenceEnd.test(text.slice(before.close, quotation.open).replace(/^[^.!?]*[.!?]/, ''))
  const between = text.slice(before.close, quotation.open)
  return quotation.open === quotation.blockStart && /^[^\n]*\n\n$/.test(between) && !before.isClosed
}
