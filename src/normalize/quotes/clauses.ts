import type { AttributionPatterns } from './attribution.ts'
import type { Clause } from './reading.ts'

/** What follows a quotation up to the end of its sentence: `, said Ada Lund, the mayor.` */
export function clauseAfter(
  text: string,
  start: number,
  stop: number,
  { sentenceEnd, otherClause }: AttributionPatterns,
): Clause | null {
  const inside = text.slice(start, stop)
  // `… “very soon,” while Ada Lund called it late`: another one's words.
  if (/^\s*$/.test(inside) || otherClause.test(inside)) return null
  // `… for good.” She added, “…`: another sentence, which leads to the next quotation.
  if (/\.\s?["”“’‘'»«]$/.test(text.slice(start - 3, start)) && /^\s+\p{Lu}/u.test(inside)) return null
  const end = sentenceEnd.exec(inside)
  return { start, end: end ? start + end.index : stop }
}

/** What leads to a quotation from the beginning of its sentence: `Ada Lund told the council: ` */
export function clauseBefore(
  text: string,
  start: number,
  open: number,
  { allSentenceEnds }: AttributionPatterns,
): Clause | null {
  const inside = text.slice(start, open)
  if (!/[,:\p{L}’']$/u.test(inside.trimEnd().slice(-2))) return null
  const parts = [...inside.matchAll(allSentenceEnds)]
  const from = parts.at(-1)
  return { start: from ? start + from.index + from[0].length : start, end: open, leads: true }
}
