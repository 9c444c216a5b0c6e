import { finding } from '../../languages/finding.ts'
import { dayName } from '../../lib/calendar.ts'
import { intervalSpan } from '../../lib/interval.ts'
import type { DateClaim, WeighedClues } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Evidence } from '../../model/evidence.ts'
import { keptClues } from '../../weighing/pooled.ts'
import type { Clue } from './clues/clue.ts'
import { readClues } from './clues/read.ts'
import type { DateInput } from './input.ts'
import { claimOf } from './weighed.ts'

/**
 * Inference: every clue of the text says how likely each day is, as far as its kind can be trusted; the claim is the
 * shortest interval that holds nearly all of what they leave.
 *
 * @param given clues from elsewhere (a printed line without year, the day of a change)
 */
export function inferDate(
  input: DateInput,
  given: readonly Clue[],
): { date: DateClaim | null; clues: WeighedClues | null; diagnostics: Diagnostic[] } {
  const { clues, shift } = readClues(input)
  const all = [...given, ...clues]
  const claim = claimOf(all)
  if (!claim) return { date: null, clues: all.length > 0 ? keptClues(all, null) : null, diagnostics: [] }
  const { span, confidence, loose, carried, outweighed, contradiction } = claim
  const place = (clue: Clue): Evidence =>
    given.includes(clue) ? clue.evidence : placed(clue.evidence, shift)
  const against = ({ evidence, ...clue }: Clue): Clue => ({
    ...clue,
    evidence: {
      ...evidence,
      facts: { ...evidence.facts, outweighed: true },
    },
  })
  const days = intervalSpan(dayName(span.first), dayName(span.last))
  return {
    date: days && {
      ...days,
      basis: 'inferred',
      rule: 'weighing',
      confidence,
      loose,
      evidence: [...carried, ...outweighed.map(against)].map(place),
    },
    clues: keptClues(all, span),
    diagnostics: contradiction ? [contradictory(contradiction, input.document.path)] : [],
  }
}

/** Offsets of clues in the headline mean nothing in the clean text. */
function placed(evidence: Evidence, shift: number): Evidence {
  if (evidence.start === null || evidence.end === null) return evidence
  const start = evidence.start - shift
  return start < 0
    ? { ...evidence, start: null, end: null }
    : { ...evidence, start, end: evidence.end - shift }
}

function contradictory([one, other]: readonly [Clue, Clue], path: string): Diagnostic {
  return finding(
    'warning',
    'date/contradictory-clues',
    { one: one.evidence, other: other.evidence },
    { path },
  )
}
