import { both, firstDay } from '../../../weighing/span.ts'
import { almanacIndex } from '../almanac/almanac.ts'
import type { DateInput } from '../input.ts'
import { readAddressed } from './addressed.ts'
import { readAges } from './ages.ts'
import { readBorn } from './born.ts'
import type { Clue } from './clue.ts'
import { readCongress } from './congress.ts'
import { readContemporaries } from './contemporaries.ts'
import { readConversions } from './conversions.ts'
import { readCourtesies } from './courtesies.ts'
import { readDatelineDay } from './datelines.ts'
import { readDays } from './days.ts'
import { decadesIn, readDecades } from './decades.ts'
import { readEvents } from './events.ts'
import { withFirstCases } from './first-cases.ts'
import { readIncumbents } from './incumbents.ts'
import { readKnownNames } from './known-names.ts'
import { readLevels } from './levels.ts'
import { readManners } from './manners.ts'
import { readNumbered } from './numbered.ts'
import { readOffices } from './offices.ts'
import { readRivals } from './rivals.ts'
import { readWeekdays } from './weekdays.ts'
import { wordsOf } from './words.ts'
import { readYears } from './years.ts'

/**
 * All clues of a clipping, and by how many characters their offsets lie behind those of the clean text, because the
 * headline is read before it.
 */
export function readClues(input: DateInput): { clues: Clue[]; shift: number } {
  const head = [input.title, input.standfirst ?? '']
    .filter((part) => part !== '' && !input.text.startsWith(part))
    .join('\n')
  const shift = head === '' ? 0 : head.length + 1
  const words = wordsOf(head === '' ? input.text : `${head}\n${input.text}`, input.language)
  const decades = decadesIn(words.text, input.language)
  const index = almanacIndex(input.context.authority.almanac)
  const named = withFirstCases(words)
  const names = readKnownNames(named, index)
  const offices = readOffices(named, index)
  const clues = [
    ...offices,
    ...names,
    ...readContemporaries(words, names, index),
    ...readIncumbents(words, offices, names, index),
    ...readRivals(words, index),
    ...readEvents(words, index),
    ...readYears(words, decades),
    ...readDecades(words.text, decades),
    ...readCongress(words),
    ...readNumbered(words),
    ...readAges(words),
    ...readBorn(words),
    ...readWeekdays(words),
    ...readDays(words),
    ...readLevels(words),
    ...readConversions(words),
    ...readManners(words.text),
    ...readCourtesies(words),
    ...readAddressed(words, index),
  ]
  return {
    clues: plannedYears(inDispatch([...withHistory(consistent(saidOnce(clues))), ...readDatelineDay(input)])),
    shift,
  }
}

/**
 * What an agency sends, with the day in its dateline or in the spelling of an agency ("mln dlrs"), is news of the day:
 * the years, affairs and bodies that it names are those of the day, more than in what is told at leisure.
 */
function inDispatch(clues: readonly Clue[]): Clue[] {
  if (!clues.some(({ kind }) => kind === 'dateline-day' || kind === 'term-style')) return [...clues]
  return clues.map((clue) => {
    if (clue.kind === 'name-life') return { ...clue, kind: 'name-dispatch' }
    const topic = /^(affair|term)-?(?:brief|old|soft|hard)?$/.exec(clue.kind)?.[1]
    if (topic) return { ...clue, kind: `${topic}-dispatch` }
    const [, frame, how] =
      /^year-(past|plain|headline)-?(once|again|figures|compared|)$/.exec(clue.kind) ?? []
    if (frame === undefined) return clue
    const told = frame === 'past' && (how === 'once' || how === 'again')
    return { ...clue, kind: told ? 'year-dispatch-past' : 'year-dispatch' }
  })
}

/** A name that is the word for an affair ("Norman Schwarzkopf" for a war) says one thing, and may be a namesake's: the affair's. */
function saidOnce(clues: readonly Clue[]): readonly Clue[] {
  const affairs = clues.filter(({ kind }) => kind.startsWith('affair'))
  if (affairs.length === 0) return clues
  return clues.filter(
    ({ kind, evidence: { start, end } }) =>
      !kind.startsWith('name-') ||
      start === null ||
      !affairs.some(({ evidence }) => evidence.start === start && evidence.end === end),
  )
}

const inOffice =
  /^(?:head-sitting|head-named|office-sitting|office-named|office-lesser|administration|member-sitting|member-named)$/

/**
 * Clues about one person or office read together. "President Trump" in the mouth of a candidate's opponent is a
 * thought, no office; "the Trump administration" beside "President-elect" is still to come; "Governor Romney" beside
 * "former Gov. Mitt Romney" is courtesy. Beside a later holder of the same office the earlier one is history.
 */
function consistent(clues: readonly Clue[]): Clue[] {
  return clues.flatMap((clue): Clue[] => {
    if (!inOffice.test(clue.kind)) return [clue]
    const own = clues.filter((other) => other.person === clue.person && other !== clue)
    if (own.some((other) => isNotYet(other, clue))) return []
    if (own.some((other) => other.subject === clue.subject && /-(?:former|left)$/.test(other.kind))) return []
    if (clue.kind.endsWith('-named') && own.some((other) => isSame(other, clue, '-sitting'))) return []
    const later = clues.some(
      (other) =>
        other.subject === clue.subject &&
        other.person !== clue.person &&
        inOffice.test(other.kind) &&
        firstDay(other.days) > firstDay(clue.days),
    )
    if (!later) return [clue]
    const evidence = { ...clue.evidence, rule: 'holder-past' }
    return [{ ...clue, kind: 'office-past', evidence }]
  })
}

/** A word of what was gone when another word of the text came into use is one of history: "Soviet Union" beside "euro". */
function withHistory(clues: readonly Clue[]): Clue[] {
  const newest = Math.max(
    ...clues.flatMap(({ kind, days }) => (kind === 'term-open' ? [firstDay(days)] : [])),
  )
  return clues.map((clue) =>
    clue.kind === 'term-soft' && clue.days.every(({ last }) => last < newest)
      ? { ...clue, kind: 'term-past' }
      : clue,
  )
}

function isSame(other: Clue, clue: Clue, ending: string): boolean {
  return other.subject === clue.subject && other.kind.endsWith(ending)
}

/** Elected but not in office, or running for the office that the title names. */
function isNotYet(other: Clue, clue: Clue): boolean {
  const runs = other.kind === 'candidacy' && clue.subject === 'President of the United States'
  return (
    (other.kind === 'office-elect' || runs) &&
    firstDay(other.days) < firstDay(clue.days) &&
    both(other.days, clue.days).every(({ first, last }) => last - first < 10)
  )
}

/**
 * A year that lies ahead somewhere in the text may be one of a plan wherever it stands, but where it is set against the year before.
 */
function plannedYears(clues: Clue[]): Clue[] {
  const years = new Set(clues.flatMap(({ kind, subject }) => (kind === 'year-ahead' ? [subject] : [])))
  if (years.size === 0) return clues
  const mayBe = ({ kind, subject }: Clue): boolean => isPlainYear(kind) && years.has(subject)
  return clues.map((clue) => (mayBe(clue) ? { ...clue, kind: 'year-round' } : clue))
}

function isPlainYear(kind: string): boolean {
  return /^year-(?:plain|headline)/.test(kind) && !kind.endsWith('-compared')
}
