import type { AttributionPatterns } from './attribution.ts'
import { holderInSubject } from './offices.ts'
import { type Clause, endOf, type Name, type Reading, SENTENCE, type Sex, type Speaker } from './reading.ts'
import { namedBy, verbsIn } from './saying.ts'
import { subjectBehindComma, subjectOf } from './subjects.ts'

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

/**
 * Whom a pronoun means: the last speaker, where nobody else was named since whom it may mean; else the one person of the
 * paragraph whom it may mean, as the subject of a sentence; else the subject of the sentence before, alone in it.
 */
export function meantBefore(reading: Reading, pronouns: Pronouns): string | null {
  const { last, at, open, sex } = pronouns
  const holder = officeBefore(reading, at, sex)
  if (holder !== null) return holder
  const mayBe = ({ key }: { readonly key: string }): boolean => isOfSex(reading, key, sex)
  if (last && mayBe(last) && isRecent(reading, last, at, sex))
    return isOfOther(reading, { start: last.quotation.close, end: at }, sex) ? null : last.key
  const scope = scopeBefore(reading.text, at)
  if (open - scope.start > SENTENCE) return null
  const inside = reading.names.filter(({ start, end }) => start >= scope.start && end <= scope.end)
  const meant = inside.filter(mayBe)
  const [only] = meant
  if (!only) return null
  const isAlone = meant.every(({ key }) => key === only.key)
  if (isAlone && meant.length < inside.length)
    return only.isSure ? namedAsSubject(reading, scope, only) : null
  return spokenOf(reading, scope, inside, isAlone)
}

/** "The mayor shook her head. “…,” she said": the holder of the office that is the subject of the sentence before; null for none. */
function officeBefore(reading: Reading, at: number, sex: Sex | null): string | null {
  const scope = scopeBefore(reading.text, at)
  if (at - scope.start > SENTENCE) return null
  const starts = sentenceStarts(reading.text, scope, reading.patterns)
  const holder = holderInSubject(reading, { start: starts.at(-1) ?? scope.start, end: scope.end })
  return holder !== null && isOfSex(reading, holder, sex) ? holder : null
}

/** Whether a pronoun of that sex may mean a person: unless the name is known to be of the other one. */
function isOfSex({ sexes }: Reading, key: string, sex: Sex | null): boolean {
  const own = sexes.get(key)
  return sex === null || own === undefined || own === sex
}

/** The key of one who is the only man or woman of a scope, where that person is the subject of a sentence in it; else null. */
function namedAsSubject({ text, names, patterns }: Reading, scope: Clause, { key }: Name): string | null {
  const starts = sentenceStarts(text, scope, patterns)
  const isSubject = starts.some((start, at) => {
    const sentence = { start, end: starts[at + 1] ?? scope.end }
    const here = names.filter((name) => name.start >= sentence.start && name.end <= sentence.end)
    return subjectOf(text, sentence, here, patterns)?.key === key
  })
  return isSubject ? key : null
}

/** ", a nephew of Karl Brekke, " behind a name and before a verb. */
const apposition = /^,\s\p{Ll}[^,.;:!?]{2,80},(?=\s\p{Ll})/u

/** The subject of the sentence before, or who speaks in it; nobody else may be named there, nor in the scope where `isAlone`. */
function spokenOf(
  { text, patterns }: Reading,
  scope: Clause,
  inside: readonly Name[],
  isAlone: boolean,
): string | null {
  const sentence = sentenceOfSubject(text, scope, inside, patterns)
  const named = inside.filter(({ start, end }) => start >= sentence.start && (isAlone || end <= sentence.end))
  const [first] = named
  // "Lund, a nephew of Karl Brekke, resigned.": what the first is, between commas.
  const aside = first === undefined ? '' : (apposition.exec(text.slice(first.end, sentence.end))?.[0] ?? '')
  const here = named.filter(
    (name) => name === first || first === undefined || name.start >= first.end + aside.length,
  )
  if (!(first ?? inside[0])?.isSure || here.some(({ key }) => key !== first?.key)) return null
  // "Lund met Brekke. He was late.": another one was named since.
  if (!isAlone && inside.some(({ start }) => start >= sentence.end)) return null
  const subject = subjectOf(text, sentence, here, patterns) ?? subjectBehindComma(text, sentence, here)
  if (subject) return subject.key
  const speaks =
    isAlone &&
    verbsIn(text, sentence, patterns).some((verb) =>
      namedBy(text, { ...sentence, leads: true }, verb, here, patterns),
    )
  return speaks ? (first?.key ?? null) : null
}

/**
 * The last sentence of a scope, or the one before those that open with a pronoun ("Lund nodded. She was in no hurry.") or have one
 * behind a few words and name nobody ("At 84 he lives alone.").
 */
function sentenceOfSubject(
  text: string,
  scope: Clause,
  names: readonly Name[],
  { opensWithPronoun, earlyPronoun, ...patterns }: AttributionPatterns,
): Clause {
  const starts = sentenceStarts(text, scope, patterns)
  const isOfPronoun = (start: number, end: number): boolean => {
    const sentence = text.slice(start, end)
    if (opensWithPronoun.test(sentence)) return true
    return earlyPronoun.test(sentence) && !names.some((name) => name.start >= start && name.end <= end)
  }
  let at = starts.length - 1
  while (at > 0 && isOfPronoun(starts[at] ?? 0, starts[at + 1] ?? scope.end)) at--
  return { start: starts[at] ?? scope.start, end: starts[at + 1] ?? scope.end }
}

/** Where the sentences of a scope begin. */
function sentenceStarts(
  text: string,
  scope: Clause,
  { allSentenceEnds }: Pick<AttributionPatterns, 'allSentenceEnds'>,
): readonly number[] {
  const written = text.slice(scope.start, scope.end).trimEnd()
  // "Lund nodded. – It will hold, she said.": the dash begins what is said.
  const inside = /[–—―]$/u.test(written) ? written.slice(0, -1).trimEnd() : written
  return [0, ...[...inside.matchAll(allSentenceEnds)].map(endOf)].map((at) => scope.start + at)
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

/** He who spoke last is meant by "he" when nobody else was named since whom it may mean. */
function isRecent(reading: Reading, last: Speaker, at: number, sex: Sex | null): boolean {
  const { text, names } = reading
  const between = names.filter((name) => name.start >= last.quotation.close && name.end <= at)
  const paragraphs = text.slice(last.quotation.close, at).split('\n\n').length
  return paragraphs <= 3 && between.every(({ key }) => key === last.key || !isOfSex(reading, key, sex))
}
