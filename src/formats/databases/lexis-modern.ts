import { placeByName } from '../../languages/gazetteer.ts'
import type { Claims } from '../fields/stated.ts'
import { isBold, type Label, type Line, labelOf, linkOf, textOf } from '../lines/line.ts'
import { fieldOfLabel } from './labels.ts'
import { claimsOf, copyrightYear, isBodyMark, isEnd, tailFields } from './lexis-fields.ts'
import { type ExportRecord, exportDate, tellsDay } from './record.ts'

/** An article of a newer export, from its headline to the next. */
export function readModern(lines: readonly Line[]): ExportRecord {
  const title = lines[0]
  const id = /contentitem(?::|%3a)([\w-]{8,40})/i.exec((title && linkOf(title)) ?? '')?.[1] ?? null
  const head = splitHead(lines)
  const labels = head.labels
  const text = bodyLines(head.rest)
  const tail = labelledLines(text.tail)
  const claims: Claims = {
    ...claimsOf([...labels, ...tail]),
    title: title ? textOf(title) : null,
    outlet: head.outlet,
    date: head.date ?? copyrightYear(lines),
  }
  const { standfirst, body } = takeAbstract(text.body)
  return { number: id, claims: { ...claims, standfirst: claims.standfirst ?? standfirst }, body }
}

interface Head {
  readonly outlet: string | null
  readonly date: string | null
  readonly labels: readonly Label[]
  /** The lines from the body on. */
  readonly rest: readonly Line[]
}

/** Outlet, day and labels between the headline and the text. */
function splitHead(lines: readonly Line[]): Head {
  const body = lines.findIndex((line, index) => index > 0 && isBodyMark(line))
  const labelled = lines.findIndex((line, index) => index > 0 && labelOf(line)?.marked === true)
  const until = body > 0 ? body : headEnd(lines, labelled)
  const plain = lines
    .slice(1, labelled > 0 ? Math.min(labelled, until) : until)
    .filter((line) => textOf(line) !== '')
  const day = plain.findIndex((line, index) => index > 0 && tellsDay(textOf(line)))
  const day0 = day < 0 ? plain.findIndex((line) => tellsDay(textOf(line))) : day
  return {
    outlet: plain[0] && day0 !== 0 ? withoutPlace(textOf(plain[0])) : null,
    date: day0 < 0 ? null : exportDate(textOf(plain[day0] as Line)),
    labels: labelledLines(lines.slice(1, until)),
    // The anchor "Body" stands on the line with the word; where it stands on the text itself, the line is kept.
    rest: lines.slice(body > 0 && isBodyWord(lines[body] as Line) ? until + 1 : until),
  }
}

/** "Arlen Gazette (England)": where the database says that the paper appears; "(London)" may belong to its name. */
function withoutPlace(name: string): string {
  const [, bare, place = ''] = /^(.{3,80}) \(([^()]{3,30})\)$/u.exec(name) ?? []
  const known = bare ? placeByName(place) : null
  return bare && known !== null && (known.country === known.name || known.isState || known.country === null)
    ? bare
    : name
}

function isBodyWord(line: Line): boolean {
  const text = textOf(line)
  return text === '' || fieldOfLabel(text) === 'body' || (isBold(line) && text.split(' ').length <= 3)
}

/** Where the labels below the headline end, for exports without a line "Body". */
function headEnd(lines: readonly Line[], labelled: number): number {
  if (labelled < 0) return Math.min(lines.length, 4)
  let at = labelled
  while (at < lines.length && labelOf(lines[at] as Line)?.marked) at++
  return at
}

/** What stands below a label on lines of its own belongs to it. */
function labelledLines(lines: readonly Line[]): Label[] {
  const labels: Label[] = []
  for (const line of lines) {
    const label = labelOf(line)
    const text = textOf(line)
    if (label?.marked) labels.push(label)
    else if (isBold(line) && text.length < 40) labels.push({ name: text, value: '', marked: true })
    else if (text !== '') {
      const last = labels.at(-1)
      if (last && !/[.!?]$/u.test(last.value))
        labels[labels.length - 1] = { ...last, value: `${last.value} ${text}`.trim() }
    }
  }
  return labels
}

/** The text of an article, and the labels below it. */
function bodyLines(lines: readonly Line[]): { body: Line[]; tail: Line[] } {
  const kept = lines.filter((line) => textOf(line) !== '' || line.kind === 'rule')
  let tail = kept.findIndex(
    (line) => line.marks.some((mark) => /^classification(?:_\d+)?$/i.test(mark)) || isTail(line),
  )
  if (tail < 0) tail = kept.length
  // Labels in a language that is not known: from the end upwards.
  const foreign = tail === kept.length
  if (foreign && isLast(kept, tail - 1)) tail--
  while (tail > 0 && isForeignLabel(kept[tail - 1] as Line, foreign)) tail--
  return { body: kept.slice(0, tail), tail: kept.slice(tail) }
}

/** The last line of a record in an unknown language: bold words alone, "Slut på dokumentet". */
function isLast(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  return line !== undefined && at === lines.length - 1 && isBold(line) && textOf(line).split(' ').length <= 5
}

/**
 * "**Dato indlæst:** 3. maj 2019" just above what is known as the foot. Where a foot is known, such a line must begin
 * with a line break, as these programs write it: "**Population:** 9,000" may end an article.
 */
function isForeignLabel(line: Line, anyForm: boolean): boolean {
  const label = labelOf(line)
  if (!label?.marked || label.value === '') return false
  return isBoldLabel(line) && (anyForm || /^\n/u.test(rawText(line)))
}

function isBoldLabel({ runs }: Line): boolean {
  return runs.some(({ bold, text }) => bold && /[:：]\s?$/u.test(text))
}

function rawText({ runs }: Line): string {
  return runs.map(({ text }) => text).join('')
}

function isTail(line: Line): boolean {
  const text = textOf(line)
  if (text.length < 40 && isBold(line)) {
    const field = fieldOfLabel(text)
    if (field !== null && tailFields.has(field)) return true
  }
  if (isEnd(line)) return true
  const label = labelOf(line)
  const field = label?.marked ? fieldOfLabel(label.name) : null
  return field !== null && tailFields.has(field)
}

/** "ABSTRACT", a paragraph, "FULL TEXT": the first is the standfirst, and the words in capitals go. */
function takeAbstract(body: readonly Line[]): { standfirst: string | null; body: Line[] } {
  const [first, second, third, ...rest] = body
  if (!first || fieldOfLabel(textOf(first)) !== 'abstract' || !second)
    return { standfirst: null, body: [...body] }
  if (third && fieldOfLabel(textOf(third)) === 'body') return { standfirst: textOf(second), body: rest }
  return { standfirst: null, body: body.slice(1) }
}
