import { type Label, type Line, labelOf, plainLine, textOf } from '../lines/line.ts'
import { fieldOfLabel } from './labels.ts'
import { claimsOf, copyrightYear, isNotice, tailFields } from './lexis-fields.ts'
import { type ExportRecord, exportDate, tellsDay } from './record.ts'

/** An article of an older export, from below its number to the next. */
export function readClassic(all: readonly Line[]): ExportRecord {
  const lines = all.filter((line) => textOf(line) !== '')
  const day = lines.findIndex((line, index) => index > 0 && index < 12 && tellsDay(textOf(line)))
  // The first line flush left is the headline, "THE MAP: WHAT 1641 SHOWS" too, where no field has its name.
  const flushAt = lines.findIndex((line, index) => index > day && !line.centered && !isNotice(line))
  const isBelowHeadline = (index: number): boolean => flushAt >= 0 && index > flushAt
  const labelled = lines.findIndex((line, index) => {
    const label = index > day ? labelOf(line) : null
    return label?.marked === true && (isBelowHeadline(index) || fieldOfLabel(label.name) !== null)
  })
  const firstLabel = labelled < 0 ? day + 2 : labelled
  const names = lines.slice(0, Math.max(0, day)).filter((line) => !isNotice(line))
  const above = lines.slice(day + 1, firstLabel).filter((line) => !isNotice(line))
  const flush = above.filter((line) => !line.centered)
  // Where all is centered, the edition stands above the headline.
  const title = flush.length > 0 ? flush : above.slice(-1)
  let at = firstLabel
  while (at < lines.length && isHeadLabel(lines[at] as Line)) at++
  const until = classicEnd(lines, at)
  const labels = lines.slice(firstLabel, at).flatMap((line) => labelOf(line) ?? [])
  const tail = lines.slice(until).flatMap((line) => labelOf(line) ?? [])
  const opening = labels.find(({ name }) => fieldOfLabel(name) === 'body')?.value
  const claims = claimsOf([...labels, ...tail])
  const body = lines.slice(at, until)
  return {
    number: null,
    claims: {
      ...claims,
      title: title.map(textOf).join(' ') || claims.title,
      outlet: names[0] ? textOf(names[0]) : null,
      date: day < 0 ? copyrightYear(lines) : exportDate(textOf(lines[day] as Line)),
    },
    body: opening ? [paragraphOf(opening, lines[at - 1]), ...body] : body,
  }
}

function paragraphOf(text: string, like: Line | undefined): Line {
  return { ...plainLine, runs: [{ text }], line: like?.line ?? null }
}

/** "DATELINE: OBAN"; a sentence behind a word in capitals is text. */
function isHeadLabel(line: Line): boolean {
  const label = labelOf(line)
  if (!label?.marked) return false
  const field = fieldOfLabel(label.name)
  return (field !== null && !tailFields.has(field)) || isShort(label)
}

function isShort({ value }: Label): boolean {
  return value.length < 80 && !/[.!?…]["'”’»)]?$/u.test(value)
}

/** Where the text of an older record ends: at the labels and the copyright line below it. */
function classicEnd(lines: readonly Line[], from: number): number {
  let at = lines.findIndex((line, index) => index >= from && isTailLabel(line))
  if (at < 0) {
    at = lines.length
    while (at > from && isNotice(lines[at - 1] as Line)) at--
  }
  // Labels that are not known stand among those that are: at most two are taken.
  for (let left = 2; left > 0 && at > from; left--) {
    const label = labelOf(lines[at - 1] as Line)
    if (!label?.marked || !isShort(label)) break
    at--
  }
  return at
}

function isTailLabel(line: Line): boolean {
  const label = labelOf(line)
  const field = label?.marked ? fieldOfLabel(label.name) : null
  if (label === null || field === null || !tailFields.has(field)) return false
  return field !== 'ignored' || isShort(label)
}
