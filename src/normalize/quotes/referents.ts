import type { AttributionPatterns } from './attribution.ts'
import { type Clause, endOf, type Reading, SENTENCE, type Sex, type Speaker } from './reading.ts'
import { namedBy, verbsIn } from './saying.ts'
import { subjectOf } from './subjects.ts'

/** What a pronoun may mean: who spoke last, and where the sentence with the quotation begins, and the quotation. */
export interface Pronouns {
  readonly last: Speaker | null
  readonly at: number
  readonly open: number
  /** What the pronoun tells. */
  readonly sex: Sex | null
}

/** "he said" → male; null where the words of the clause tell both or neither. */
export function sexIn(
  text: string,
  { start, end }: Clause,
  { male, female }: AttributionPatterns,
): Sex | null {
  const words = text.slice(start, end).split(/(?<=[\s-])/u)
  const [isMale, isFemale] = [words.some((word) => male.test(word)), words.some((word) => female.test(word))]
  return isMale === isFemale ? null : isMale ? 'male' : 'female'
}

/** Whom a pronoun means: the last speaker, where nobody else was named since; else the subject of the sentence before. */
export function meantBefore(reading: Reading, { last, at, open, sex }: Pronouns): string | null {
  if (last && isRecent(reading, last, at))
    return isOfOther(reading, { start: last.quotation.close, end: at }, sex) ? null : last.key
  const { text, names, patterns } = reading
  const scope = scopeBefore(text, at)
  if (open - scope.start > SENTENCE) return null
  const inside = names.filter(({ start, end }) => start >= scope.start && end <= scope.end)
  const [only] = inside
  if (!only?.isSure || inside.some(({ key }) => key !== only.key)) return null
  const sentence = sentenceOfSubject(text, scope, patterns)
  const here = inside.filter(({ start }) => start >= sentence.start)
  const subject = subjectOf(text, sentence, here, patterns)
  if (subject) return subject.key
  const speaks = verbsIn(text, sentence, patterns).some((verb) =>
    namedBy(text, sentence, verb, here, patterns),
  )
  return speaks ? only.key : null
}

/** The last sentence of a scope, or the one before those that open with a pronoun: "Lund nodded. She was in no hurry." */
function sentenceOfSubject(
  text: string,
  scope: Clause,
  { allSentenceEnds, opensWithPronoun }: AttributionPatterns,
): Clause {
  const inside = text.slice(scope.start, scope.end).trimEnd()
  const starts = [0, ...[...inside.matchAll(allSentenceEnds)].map(endOf)]
  let at = starts.length - 1
  while (at > 0 && opensWithPronoun.test(inside.slice(starts[at]))) at--
  return {
    start: scope.start + (starts[at] ?? 0),
    end: scope.start + (starts[at + 1] ?? scope.end - scope.start),
  }
}

/** "Her brother is less gloomy": a sentence since then is about somebody of the other sex than the pronoun tells. */
function isOfOther({ text, patterns }: Reading, { start, end }: Clause, sex: Sex | null): boolean {
  if (sex === null) return false
  const inside = text.slice(start, end)
  const other = sex === 'male' ? patterns.female : patterns.male
  return [...inside.matchAll(patterns.allSentenceEnds)].some((match) =>
    other.test(inside.slice(endOf(match))),
  )
}

/** What of the paragraph stands before a place; at its beginning, the paragraph before. */
function scopeBefore(text: string, at: number): Clause {
  const blockStart = startOfBlock(text, at)
  // The mark that opens the quotation is no text of its own.
  if (/[\p{L}\p{N}]/u.test(text.slice(blockStart, at))) return { start: blockStart, end: at }
  const end = Math.max(0, blockStart - 2)
  return { start: startOfBlock(text, end), end }
}

function startOfBlock(text: string, at: number): number {
  const gap = text.lastIndexOf('\n\n', at - 1)
  return gap < 0 || at === 0 ? 0 : gap + 2
}

/** He who spoke last is meant by "he" when nobody else was named since. */
function isRecent({ text, names }: Reading, last: Speaker, at: number): boolean {
  const between = names.filter((name) => name.start >= last.quotation.close && name.end <= at)
  const paragraphs = text.slice(last.quotation.close, at).split('\n\n').length
  return paragraphs <= 3 && between.every((name) => name.key === last.key)
}
