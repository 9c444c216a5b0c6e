import { sayEvidence } from '../../languages/evidence.ts'
import { finding } from '../../languages/finding.ts'
import { dayNumber } from '../../lib/calendar.ts'
import { once } from '../../lib/once.ts'
import type { DateClaim, WeighedClues } from '../../model/article.ts'
import type { AuthorityOutlet } from '../../model/authority.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Stated } from '../../model/document.ts'
import { between } from '../../weighing/span.ts'
import { outletDirectory } from '../outlets/directory.ts'
import { fromAddress, fromFileName, keptWith } from './address.ts'
import { fromAgencyNumber } from './agency-number.ts'
import { linesOf } from './blocks.ts'
import type { Clue } from './clues/clue.ts'
import { fromDateline } from './dateline.ts'
import { findDates } from './expression.ts'
import { halfOf } from './half.ts'
import { inferDate } from './infer.ts'
import type { DateInput } from './input.ts'
import { oldNewsClue } from './old-news.ts'
import { dayOrder } from './order.ts'
import { readPrinted } from './printed.ts'
import { ambiguous, readStated, type StatedContext } from './stated.ts'
import { withSureCentury } from './two-figure-year.ts'

export type { DateInput } from './input.ts'

/**
 * The day of publication and of the last change, as far as the evidence carries: recognizers in order of trust
 * (owner, stated, printed line, address, file name, dateline), then inference from the text. Pure; never the day
 * of the build, of the file, or of a capture. `added` is the day of capture, where one is stated: it dates nothing.
 */
export function settleDates(input: DateInput): {
  date: DateClaim | null
  /** What a date that is inferred is made of. */
  clues: WeighedClues | null
  updated: DateClaim | null
  added: DateClaim | null
  diagnostics: Diagnostic[]
} {
  const { document } = input
  const { path, stated } = document
  const outlet = knownOutlet(input)
  const lines = linesOf(input)
  const order = dayOrder(outlet, input.language, lines)
  const context = { path, order, timeZone: outlet?.timeZone ?? null, half: halfOf(outlet, input.language) }

  const said = readStated(stated.date, context)
  const changed = readStated(stated.updated, context)
  const saved = readStated(stated.added, context, 'day-saved')
  const read = readPrinted(lines, input.text, path, order)
  const oldNews = read.date && oldNewsClue(read.date, input.title, lines, input.language)
  const printed = oldNews ? { ...read, date: null } : read
  const asRead = [
    ...(said.claim && printed.date && isReadBetter(printed.date, said.claim, context.timeZone)
      ? [printed.date, said.claim]
      : [said.claim, printed.date]),
    said.claim || stated.authors.length === 0 ? null : fromAuthors(stated.authors, context),
    fromAddress(stated.url[0]?.value ?? null),
    // The name of a file of many articles dates the export, not what is in it.
    document.article ? null : fromFileName(path),
    fromDateline(input, order),
    fromAgencyNumber(lines, input.text),
  ].filter((claim) => claim !== null)
  const added = saved.claim ?? printed.saved ?? keptWith(stated.url[0]?.value ?? null)
  const byText = once(() =>
    inferDate(withoutStamps(input, printed.stamps), [
      ...(oldNews ? [oldNews] : []),
      ...givenClues(printed, changed.claim, added),
    ]),
  )
  const readings = asRead.map((claim) => withSureCentury(claim, input, () => byText().date))
  const taken = best(readings)
  const inferred = taken ? { date: null, clues: null, diagnostics: [] } : byText()
  const other = taken ? disputing(taken, readings) : null
  const date = taken && other ? withOther(taken, other) : (taken ?? inferred.date)
  return {
    date,
    clues: inferred.clues,
    updated: changed.claim ?? printed.updated,
    added,
    diagnostics: [
      ...said.diagnostics,
      ...changed.diagnostics,
      ...saved.diagnostics,
      ...(said.claim ? [] : printed.diagnostics),
      ...(taken && other ? [disagreement(taken, other, path)] : []),
      ...(taken && !asRead.includes(taken) ? doubtOfCentury(taken, path) : []),
      ...inferred.diagnostics,
    ],
  }
}

/** "Ada Roe, 23 September 2011" in the field of the author: the one whole day that it names. */
function fromAuthors(
  authors: readonly Stated<readonly string[]>[],
  context: StatedContext,
): DateClaim | null {
  const dated = authors.flatMap(({ value, ...stated }) =>
    value.flatMap((name) =>
      name.length > 200
        ? []
        : findDates(name, context.order)
            .filter(({ day, impossible }) => day !== null && !impossible)
            .map(({ text }) => ({ ...stated, value: text })),
    ),
  )
  const [only, more] = dated
  return only && !more ? readStated([only], context).claim : null
}

/** The clipping with blanks for lines that tell when the page was saved or changed: such days date no news. */
function withoutStamps(input: DateInput, stamps: readonly string[]): DateInput {
  const text = stamps.reduce(
    (rest, stamp) => rest.replace(stamp, (line) => ' '.repeat(line.length)),
    input.text,
  )
  return { ...input, text }
}

/** What is said without saying the day: a change and the saving come after, a paper edition within days. */
function givenClues(
  printed: { readonly updated: DateClaim | null; readonly printDay: DateClaim | null },
  changed: DateClaim | null,
  added: DateClaim | null,
): Clue[] {
  const clue = (kind: string, days: Clue['days'], claim: DateClaim): Clue[] =>
    claim.evidence.slice(0, 1).map((evidence) => ({ kind, days, subject: claim.rule, evidence }))
  const updated = changed ?? printed.updated
  const last = updated?.latest ? dayNumber(updated.latest) : null
  const saved = added?.latest ? dayNumber(added.latest) : null
  const paper = printed.printDay?.latest ? dayNumber(printed.printDay.latest) : null
  return [
    ...(updated && last !== null ? clue('changed', between(last, last), updated) : []),
    ...(added && saved !== null ? clue('saved', between(saved, saved), added) : []),
    ...(printed.printDay && paper !== null
      ? clue('print-edition', between(paper - 7, paper + 1), printed.printDay)
      : []),
  ]
}

/**
 * Does a printed day tell how a stated one is meant? "2020-05-02T02:54Z" beside "May 1, 2020": the moment is in
 * universal time, and where it was written the day had not ended. "11/01/2023" beside "1 November 2023": machines write
 * the month first at times. And the `date` of Dublin Core may be that of any step of a page, as its definition says ("an event
 * in the lifecycle of the resource"): a later day that is printed is that of publication.
 */
function isReadBetter(printed: DateClaim, stated: DateClaim, timeZone: string | null): boolean {
  const [day, other] = [printed.earliest, stated.earliest]
  if (stated.basis === 'user' || !day || !other || day !== printed.latest || other !== stated.latest)
    return false
  const value = stated.evidence[0]?.text ?? ''
  if (unclear.test(String(stated.evidence[0]?.facts?.origin))) return day > other
  if (timeZone === null && /\dT\d\d:\d\d(?::[\d.]+)?(?:Z|[+-]00:?00)$/.test(value))
    return Math.abs(dayNumber(day) - dayNumber(other)) === 1
  const [year, month, date] = other.split('-')
  return /^\d{1,2}\/\d{1,2}\/\d{4}\b/.test(value) && day === `${year}-${date}-${month}`
}

const unclear = /^meta dc(?:terms)?\.date$/i

/** The most trusted reading; a later one that lies inside it ("2024-11" in the address, the 12th below) is finer. */
function best(readings: readonly DateClaim[]): DateClaim | null {
  const [first, ...rest] = readings
  if (!first) return null
  const finer = first.basis === 'user' ? undefined : rest.find((claim) => inside(claim, first))
  return finer && first.earliest !== first.latest ? finer : first
}

function inside(inner: DateClaim, outer: DateClaim): boolean {
  if (inner.earliest === null || inner.latest === null) return false
  return (
    (outer.earliest ?? inner.earliest) <= inner.earliest && inner.latest <= (outer.latest ?? inner.latest)
  )
}

/** A reading that cannot be true beside the one that is taken; a day more or less is a matter of zones and of the morning's paper. */
function disputing(date: DateClaim, readings: readonly DateClaim[]): DateClaim | null {
  if (date.basis === 'user') return null
  return readings.find((claim) => claim !== date && apart(claim, date)) ?? null
}

/** A date with the reading that it outweighs among its evidence. */
function withOther(date: DateClaim, other: DateClaim): DateClaim {
  const against = other.evidence
    .slice(0, 1)
    .map((clue) => ({ ...clue, facts: { ...clue.facts, outweighed: true, days: other.edtf } }))
  return { ...date, evidence: [...date.evidence, ...against] }
}

function disagreement(date: DateClaim, other: DateClaim, path: string): Diagnostic {
  const facts = { taken: sourceOf(date), date: date.edtf, other: sourceOf(other), otherDate: other.edtf }
  return finding('info', 'date/contradictory', facts, { path })
}

function doubtOfCentury(date: DateClaim, path: string): Diagnostic[] {
  const [evidence] = date.evidence
  return evidence && date.edtf.startsWith('[') ? [ambiguous(evidence.text, date, path, null)] : []
}

/** What gives a date, in words. */
function sourceOf({ evidence: [first], rule }: DateClaim): string {
  return first ? sayEvidence(first) : rule
}

function apart(a: DateClaim, b: DateClaim): boolean {
  const gap = (late: string | null, early: string | null): boolean =>
    late !== null && early !== null && Date.parse(early) - Date.parse(late) > 2 * 86_400_000
  return gap(a.latest, b.earliest) || gap(b.latest, a.earliest)
}

/** What is known of the outlet, else of the agency. */
function knownOutlet({ outlet, agency, context }: DateInput): AuthorityOutlet | null {
  const directory = outletDirectory(context.authority.outlets)
  return (outlet && directory.byName(outlet.name)) ?? (agency && directory.byName(agency.name)) ?? null
}
