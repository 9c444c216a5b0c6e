import { matchesOf } from '../../lib/matches.ts'
import type { AttributionPatterns } from './attribution.ts'
import type { Clause, Name } from './reading.ts'
import { isOfOffice, subjectBehindOpening, subjectOf } from './subjects.ts'

/** ", pentru AGERPRES,": to whom it was said, an agency in capitals. */
const toAgency = /^,?\s\p{Ll}{1,10}\s\p{Lu}{2,10},(?=\s)/u

/** The verbs of saying of a clause. With a capital one opens it: "According to Lund". */
export function verbsIn(text: string, clause: Clause, { verbs }: AttributionPatterns): Clause[] {
  return matchesOf(text.slice(clause.start, clause.end), verbs)
    .filter(
      ({ 0: verb, index }) =>
        // "Lund's remarks" are none.
        !/['’]s\s$/u.test(
          text.slice(Math.max(clause.start, clause.start + index - 3), clause.start + index),
        ) &&
        (!/^\p{Lu}/u.test(verb) || text.slice(clause.start, clause.start + index).trim() === ''),
    )
    .map(({ 0: verb, index }) => ({ start: clause.start + index, end: clause.start + index + verb.length }))
}

/** Whose verb it is, where that person is named beside it. */
export function namedBy(
  text: string,
  clause: Clause,
  verb: Clause,
  here: readonly Name[],
  patterns: AttributionPatterns,
): Name | undefined {
  const { apposition, opening, participle, clauses, smallWord, nameArticles } = patterns
  const ahead = text.slice(clause.start, verb.start)
  // "Asked by the judge, answered Lund", where nobody is named before.
  const isBehindComma =
    /,\s*$/u.test(ahead) &&
    !here.some(({ start }) => start < verb.start) &&
    !participle.test(text.slice(verb.start, verb.end))
  // `“Friends,” said Ada Lund, “…`: a word alone is no quotation of its own.
  const isBehindWord = clause.leads && /^\s*[“"„«‘][^\s“”"„«»]{1,30}[,!?][”"“»’]\s*$/u.test(ahead)
  const isInverted =
    inverted.test(ahead) || isBehindWord || (clause.leads && (opening.test(ahead) || isBehindComma))
  // "zei ze tegen haar neef Jan": the pronoun speaks, and whoever is named behind it does not.
  const isPronouns = patterns.pronounBehind.test(text.slice(verb.end, clause.end))
  const following = isInverted && !isPronouns ? here.find((name) => name.start >= verb.end) : undefined
  const between = following && text.slice(verb.end, following.start).replace(toAgency, '')
  if (between && nameArticles.has(between.trim())) return following
  // "“…” suggests that Lund knew"
  if (between && !clauses.test(between) && isOffice(between, smallWord)) return following
  // "After meeting Lund, the mayor smiled, saying": whom the opening of the sentence names is not its subject.
  const opensSmall = /^\s*([\p{L}-]+)\s+\p{Ll}/u.exec(ahead)?.[1]
  const isOpening =
    opensSmall !== undefined && smallWord(opensSmall) && participle.test(text.slice(verb.start, verb.end))
  const isInOpening = (start: number, end: number): boolean =>
    isOpening && text.charAt(end) === ',' && !text.slice(clause.start, start).includes(',')
  // "Lund, a friend of Brekke, said": the name nearest to the verb may be part of what is said of another.
  return here.findLast(
    ({ start, end }) =>
      end <= verb.start &&
      !isInOpening(start, end) &&
      (apposition.test(text.slice(end, verb.start)) ||
        isMemberSaying(text.slice(end, verb.start), patterns) ||
        isSomebodyOf(text, clause, here[0], { start, end }, verb) ||
        // "The miller's widow, Hanna Lund, said"
        (start === here[0]?.start &&
          (isOfOffice(text.slice(clause.start, start), patterns) ||
            patterns.possessive.test(text.slice(clause.start, start).trim())) &&
          /^,\s*$/u.test(text.slice(end, verb.start)))),
  )
}

/** "Lund of the water board said": what somebody is of, up to the verb. */
function isMemberSaying(between: string, { of, smallWord }: AttributionPatterns): boolean {
  const words = of.exec(between)?.groups?.['whole']?.trim().split(/\s+/u) ?? []
  return words.length > 0 && !smallWord(words.at(-1) ?? '')
}

/** "Lund's lawyer, Tom Beck, said": whoever stands between commas behind what is somebody's. */
function isSomebodyOf(
  text: string,
  clause: Clause,
  first: Name | undefined,
  own: Pick<Name, 'start' | 'end'>,
  verb: Clause,
): boolean {
  return (
    first !== undefined &&
    first.end < own.start &&
    text.slice(clause.start, first.start).trim() === '' &&
    /^['’]s?\s[\p{L}\p{N} -]{2,60},\s$/u.test(text.slice(first.end, own.start)) &&
    /^,\s*$/u.test(text.slice(own.end, verb.start))
  )
}

/** "Lund stood up and said", "Lund attacked the plan, saying": the subject of the sentence. */
export function subjectFor(
  text: string,
  clause: Clause,
  verb: Clause,
  here: readonly Name[],
  patterns: AttributionPatterns,
): Name | undefined {
  const isParticiple =
    patterns.participle.test(text.slice(verb.start, verb.end)) &&
    /,\s*$/.test(text.slice(clause.start, verb.start))
  if (!isParticiple && !patterns.joined.test(text.slice(clause.start, verb.start))) return undefined
  const subject =
    subjectOf(text, clause, here, patterns) ??
    (isParticiple ? subjectBehindOpening(text, clause, here, patterns) : undefined)
  // "Lund met Brekke, who laughed and said": another subject.
  // "Lund, her rival, laughed and said": what the subject is, between commas.
  const behind = subject && text.slice(subject.end, verb.start).replace(/^,[^,.;:]{1,80},/u, '')
  const isOther = behind !== undefined && /,\s*\p{Ll}+\s/u.test(behind.replace(/,\s*$/, ''))
  return isOther && !isParticiple ? undefined : subject
}

/** "she said", "said she", "a-t-elle dit". */
export function hasPronoun(
  text: string,
  clause: Clause,
  verb: Clause,
  { aged, pronounBefore, pronounBehind }: AttributionPatterns,
): boolean {
  const behind = text.slice(verb.end, clause.end)
  return (
    pronounBefore.test(text.slice(clause.start, verb.start)) ||
    pronounBehind.test(behind) ||
    aged.test(behind) ||
    aged.test(text.slice(clause.start, verb.start)) ||
    /-t-\p{Ll}/u.test(text.slice(verb.start, verb.end))
  )
}

/** "dijo en una entrevista", "powiedział.": a verb right behind the quotation whose subject is left out. */
export function leavesPronounOut(
  text: string,
  clause: Clause,
  verb: Clause,
  { unsaid }: AttributionPatterns,
): boolean {
  const ahead = text.slice(clause.start, verb.start)
  return !clause.leads && inverted.test(ahead) && unsaid.test(text.slice(verb.end, clause.end))
}

/** `…,” said Ada Lund`: the verb follows at once, and the name behind it is the speaker. */
const inverted = /^[\s,”“»」』"’'–—-]*$/
/**
 * Between verb and name: nothing, or an office: `said Mayor Ada Lund`, `said Norway's prime minister, Ada Lund`. In `said a
 * spokesman for Ada Lund` somebody else speaks.
 */
export function isOffice(between: string, smallWord: AttributionPatterns['smallWord']): boolean {
  if (/^\s+[^.;:]{0,60},\s*$/u.test(between)) return true
  // "dichiara il sindaco, cav. Lund": the office, and how its holder is styled.
  if (/^\s+[^.;:,]{2,70},\s(?:[\p{L}-]{1,14}\.|\p{Ll}{2,14}-\p{Ll}{2,14})\s+$/u.test(between)) return true
  const beside = between.trim().split(/\s+/u).at(-1) ?? ''
  return /^\s+(?:(?:[\p{L}\p{N}./’'-]+|\([^()\s]{1,20}\))\s+){0,7}$/u.test(between) && !smallWord(beside)
}
