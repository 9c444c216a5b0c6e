import type { AttributionPatterns } from './attribution.ts'
import type { Clause, Name } from './reading.ts'

/** "In a speech on Tuesday, Lund attacked the plan, saying": a phrase that opens with a small word, and a comma, before the subject. */
export function subjectBehindOpening(
  text: string,
  sentence: Clause,
  [first]: readonly Name[],
  { smallWord }: AttributionPatterns,
): Name | undefined {
  if (!first || !/^\s\p{Ll}/u.test(text.slice(first.end, first.end + 2))) return undefined
  const before = text.slice(sentence.start, first.start).trim()
  const [opening = ''] = before.split(/\s/u, 1)
  return smallWord(opening) && /^[^,.:;!?"“”«»()]{3,80},$/u.test(before) ? first : undefined
}

/** "Asked whether it would pay, Lord Lund laughed": whoever stands behind the first comma, before a verb. */
export function subjectBehindComma(
  text: string,
  sentence: Clause,
  [first]: readonly Name[],
): Name | undefined {
  if (!first || !/^,?\s\p{Ll}/u.test(text.slice(first.end, first.end + 3))) return undefined
  return behindComma.test(text.slice(sentence.start, first.start)) ? first : undefined
}

const behindComma = /^[^,.:;!?"“”«»()]{3,80},\s(?:\p{Lu}[\p{L}.]{0,12}\s){0,3}$/u

/** "Her daughter, the painter Mira Lund": what somebody is, behind whose. */
const apposed = /,\s\p{Ll}[^,.:;!?]{0,40}$/u

/** Who opens a sentence, with nothing but an office before: "Mayor Ada Lund", and not "Lund's lawyer". */
export function subjectOf(
  text: string,
  sentence: Clause,
  here: readonly Name[],
  patterns: AttributionPatterns,
): Name | undefined {
  const { article, courtesy, join, possessive, smallWord } = patterns
  const [first] = here
  if (!first || /^['’]s?(?!\p{L})/u.test(text.slice(first.end, first.end + 3))) return undefined
  const before = text.slice(sentence.start, first.start).replace(join, '').trim()
  if (before === '') return first
  // "Her brother, Karl Lund, was late"
  if (possessive.test(before) || possessive.test(before.replace(apposed, ','))) return first
  // "The mayor of Osk, Ada Lund, opened …"
  if (isOfOffice(before, patterns)) return text.charAt(first.end) === ',' ? first : undefined
  // "La maire Ada Lund", "The Hon. Ada Lund", "M. le curé Lund": with a word more the article may belong to another subject.
  const office = before.replace(courtesy, '')
  if (article.test(office)) return /^[\p{L}-]+\.?$/u.test(office.replace(article, '')) ? first : undefined
  return /^[\p{L}\p{N} ./’'-]{1,80}$/u.test(before) && !before.split(/\s+/u).some(smallWord)
    ? first
    : undefined
}

/** "The mayor of Osk, " or "The mayor, Dame " before a name, and not "In Osk, ". */
export function isOfOffice(before: string, { article, join, smallWord }: AttributionPatterns): boolean {
  const office = before.trim().replace(join, '')
  if (!/^[^,.:;?!"“”«»()]{1,80},(?:\s\p{Lu}[\p{L}.]{0,12}|\s\p{Ll}{2,4}){0,2}$/u.test(office)) return false
  return article.test(office) || !smallWord(office.split(/\s/u)[0] ?? '')
}
