import { dayName } from '../../lib/calendar.ts'
import { intervalSpan } from '../../lib/interval.ts'
import type { DateClaim } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Evidence } from '../../model/evidence.ts'
import { almanacIndex } from './almanac/almanac.ts'
import { readAges } from './clues/ages.ts'
import type { Clue } from './clues/clue.ts'
import { readEvents } from './clues/events.ts'
import { readOffices } from './clues/offices.ts'
import { solve } from './clues/solve.ts'
import { both, firstDay, from, lastDay } from './clues/span.ts'
import { readWeekdays } from './clues/weekdays.ts'
import { type Words, wordsOf } from './clues/words.ts'
import { readCongress, readYears } from './clues/years.ts'
import type { DateInput } from './input.ts'

/**
 * Inference by constraint: every clue of the text says which days are possible; what all of them leave is the claim.
 *
 * @param given clues from elsewhere (a printed line without year, the day of a change)
 */
export function inferDate(
  input: DateInput,
  given: readonly Clue[],
): { date: DateClaim | null; diagnostics: Diagnostic[] } {
  const head = [input.title, input.standfirst ?? '']
    .filter((part) => part !== '' && !input.text.startsWith(part))
    .join('\n')
  const shift = head === '' ? 0 : head.length + 1
  const words = wordsOf(head === '' ? input.text : `${head}\n${input.text}`)
  const clues = [...given, ...reconciled(readClues(words, input))]
  const { days, used, set } = solve(clues)
  const [first, last] = [firstDay(days), lastDay(days)]
  const span = intervalSpan(
    Number.isFinite(first) ? dayName(first) : null,
    Number.isFinite(last) ? dayName(last) : null,
  )
  const place = (clue: Clue): Evidence =>
    given.includes(clue) ? clue.evidence : placed(clue.evidence, shift)
  return {
    date: span && {
      ...span,
      basis: 'inferred',
      rule: 'constraints',
      evidence: [...new Set(used)].map(place),
    },
    diagnostics: set.length > 0 && span ? [contradiction(used, set, input.document.path)] : [],
  }
}

function readClues(words: Words, input: DateInput): Clue[] {
  const index = almanacIndex(input.context.authority.almanac)
  return [
    ...readOffices(words, index),
    ...readEvents(words, index),
    ...readYears(words),
    ...readCongress(words),
    ...readAges(words),
    ...readWeekdays(words),
  ]
}

/**
 * "President Trump" in the mouth of a candidate's opponent is a thought, no office: beside the same person's running
 * for it, the title says only that the race had begun.
 */
function reconciled(clues: readonly Clue[]): Clue[] {
  return clues.map((clue) => {
    if (clue.trust > 1 || clue.subject !== 'President of the United States') return clue
    const race = clues.find(
      (other) =>
        other.person === clue.person &&
        other !== clue &&
        /^(?:Candidate|Nominee) for president/.test(other.subject) &&
        both(other.days, clue.days).length === 0,
    )
    return race ? { ...clue, days: from(firstDay(race.days)), alone: false } : clue
  })
}

/** Offsets of clues in the headline mean nothing in the clean text. */
function placed(evidence: Evidence, shift: number): Evidence {
  if (evidence.start === null || evidence.end === null) return evidence
  const start = evidence.start - shift
  return start < 0
    ? { ...evidence, start: null, end: null }
    : { ...evidence, start, end: evidence.end - shift }
}

function contradiction(used: readonly Clue[], set: readonly Clue[], path: string): Diagnostic {
  const quote = ({ evidence }: Clue): string => `"${evidence.text}" (${evidence.says})`
  const [one, other] = [used[0], set[0]]
  return {
    severity: 'warning',
    rule: 'date/contradictory-clues',
    message: `the text contradicts itself about its time: ${one ? quote(one) : ''} against ${other ? quote(other) : ''}`,
    path,
    line: null,
    column: null,
    hint: 'The interval is what the more trusted clues allow. State the date in front matter or in a sidecar file if you know it.',
  }
}
