import { isBold, type Label, type Line, labelOf, textOf } from '../lines/line.ts'
import { fieldOfLabel, type LabelField } from './labels.ts'
import { type ExportRecord, exportDate, tagOfLanguageName, weightedNames } from './record.ts'

/**
 * Exports of ProQuest, from text or HTML: fields with labels, the text behind "Full text:", records apart by lines of
 * underscores, rulers, or "Document 3 of 84". A label is known by `knowledge/exports/labels.csv`; in other languages, by
 * standing in most records of the file. Null where the lines are no such export.
 */
export function proquestRecords(lines: readonly Line[]): ExportRecord[] | null {
  const chunks = divide(lines)
  const named = lines.some((line) => /proquest/iu.test(textOf(line)))
  const fielded = chunks.map((chunk) => fieldsOf(chunk)).filter((fields) => isRecord(fields, named))
  if (fielded.length === 0) return null
  return fielded.map(readRecord)
}

interface Field {
  /** "" for what stands before the first label. */
  readonly name: string
  readonly field: LabelField | null
  readonly value: string
  readonly lines: Line[]
}

function divide(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = [[]]
  for (const line of lines) {
    const text = textOf(line)
    if (line.marks.some((mark) => /^docid_/i.test(mark))) chunks.push([])
    if (
      line.kind === 'rule' ||
      /^_{20,}$/u.test(text) ||
      /^\p{L}{5,12} \d{1,5} \p{L}{1,4} \d{1,5}$/u.test(text)
    )
      chunks.push([])
    else if (text !== '') chunks.at(-1)?.push(line)
  }
  return chunks.filter((chunk) => chunk.length > 0)
}

/** Lines with the label that they stand below. */
function fieldsOf(lines: readonly Line[]): Field[] {
  const fields: Field[] = [{ name: '', field: null, value: '', lines: [] }]
  for (const [index, line] of lines.entries()) {
    const alone = fieldAlone(line, lines[index + 1])
    if (alone) {
      fields.push({ name: textOf(line), field: alone, value: '', lines: [] })
      continue
    }
    const label = labelOf(line)
    const field = label && fieldOfLabel(label.name)
    const inText = fields.at(-1)?.field === 'body'
    if (
      label &&
      (field !== null
        ? opensField(label, field, inText)
        : !inText &&
          ((label.marked && isBold(line) === false && hasBold(line)) || isUnknownLabel(label, fields)))
    )
      fields.push({
        name: label.name,
        field,
        value: label.value,
        lines: label.value ? [withoutLabel(line, label)] : [],
      })
    else fields.at(-1)?.lines.push(line)
  }
  return fields
}

/** "ABSTRACT (ENGLISH)", "FULL TEXT" in lines of their own, and "DETAILS" above the fields of a record; null for other lines. */
function fieldAlone(line: Line, next: Line | undefined): LabelField | null {
  const [, name = ''] = /^(\p{Lu}[\p{Lu} ]{3,30}?)(?: \(\p{Lu}{2,20}\))?$/u.exec(textOf(line)) ?? []
  const field = name === '' ? null : fieldOfLabel(name)
  if (field === 'abstract' || field === 'body') return field
  const below = name === '' || !next ? null : labelOf(next)
  const known = below && fieldOfLabel(below.name)
  return known && known !== 'body' && opensField(below, known, true) ? 'ignored' : null
}

/** "Datenquelle: Zeitungen" between fields that are known: what an interface in another language calls it. An abstract may have colons. */
function isUnknownLabel({ name }: Label, above: readonly Field[]): boolean {
  const last = above.at(-1)?.field ?? null
  const isBelowField = last !== null && last !== 'abstract' && last !== 'body' && last !== 'title'
  return isBelowField && /^\p{Lu}[\p{L}-]{3,40}(?: [\p{L}-]{2,20}){0,3}$/u.test(name)
}

/** Within the text, "Source: …" or "Section: …" may be the article's own words; labels that only databases use end it. */
function opensField(label: Label, field: LabelField, inText: boolean): boolean {
  if (!inText || label.marked) return true
  return (
    field === 'number' ||
    field === 'url' ||
    field === 'topics' ||
    field === 'ignored' ||
    field === 'language' ||
    field === 'outlet' ||
    field === 'people'
  )
}

function hasBold({ runs }: Line): boolean {
  return runs.some(({ bold }) => bold)
}

function withoutLabel(line: Line, label: Label): Line {
  let left = textOf(line).length - label.value.length
  const runs = line.runs.flatMap((run) => {
    if (left <= 0) return [run]
    const text = run.text.replace(/[\s\u00a0]+/gu, ' ')
    const rest = text.slice(left)
    left -= text.length
    return rest === '' ? [] : [{ ...run, text: rest.trimStart() }]
  })
  return { ...line, runs }
}

/** Where no line names the database, a record must have a number and a text: notes have labels too. */
function isRecord(fields: readonly Field[], named: boolean): boolean {
  const known = new Set(fields.flatMap(({ field }) => field ?? []))
  if (!known.has('outlet') || known.size < 3) return false
  return named ? known.has('number') || known.has('date') : known.has('number') && known.has('body')
}

function readRecord(fields: readonly Field[]): ExportRecord {
  const value = (field: LabelField): string | null =>
    fields
      .find((item) => item.field === field && item.lines.length > 0)
      ?.lines.map(textOf)
      .join(' ') || null
  const above = fields[0]?.lines.map(textOf).filter((text) => !isPageHead(text)) ?? []
  const records = above.map(citedRecord)
  const cited = records.find(Boolean) ?? null
  const opening = above.filter((_, index) => records[index] === null)
  const text = fields.find(({ field }) => field === 'body')
  const abstract = value('abstract')
  const byline = value('byline') ?? cited?.byline ?? null
  const day = value('date') ?? cited?.day
  const title = value('title') ?? opening.at(-1)
  return {
    number: value('number')?.match(/[\w-]{4,40}/)?.[0] ?? null,
    claims: {
      title: title ? headlineOf(title) : null,
      standfirst: text && abstract && abstract.length < 400 && !/^none/i.test(abstract) ? abstract : null,
      outlet: outletOf(value('outlet') ?? cited?.outlet ?? null),
      date: day ? exportDate(day) : null,
      authors: byline && !/^anonym/i.test(byline) ? byline.split(/\s?;\s?/u).map(inOrder) : null,
      section: value('section'),
      printPage: value('page') ?? cited?.page ?? null,
      language: tagOfLanguageName(value('language')),
      topics: weightedNames(value('topics') ?? '', 0).slice(0, 8),
      people: weightedNames(value('people') ?? '', 0).map(inOrder),
      places: weightedNames(value('places') ?? '', 0).map((name) => name.split('--')[0]?.trim() ?? name),
    },
    body: text?.lines ?? fields.find(({ field }) => field === 'abstract')?.lines ?? [],
  }
}

/** "Lovat, Ada; Roe, Jo. The Courier; Perth [Perth]. 13 Nov 2014: A4." below a title: who, where, when, which page. */
function citedRecord(
  text: string,
): { byline: string | null; outlet: string; day: string; page: string } | null {
  if (!/\[[^[\]]{1,80}\]/.test(text) || text.length > 500) return null
  const [, byline, outlet, day, page] =
    /^(?:(.{2,300}?)\. )?([^.;[\]]{2,100}?) ?;[^;[\]]{1,80}\[[^[\]]{1,80}\]\.? ?(\d{1,2} \p{L}{3,10}\.? \d{4}) ?: ?([\w.-]{1,12}?)\.?$/u.exec(
      text,
    ) ?? []
  return outlet && day && page ? { byline: byline ?? null, outlet, day, page } : null
}

/** "Lovat, Ada." → "Ada Lovat"; the full stop of an initial stays. */
export function inOrder(name: string): string {
  const [last, first, ...more] = name.replace(/(?<=\p{Ll}{2})\.$/u, '').split(/\s?,\s?/u)
  return last && first && more.length === 0 ? `${first} ${last}` : name
}

/** "Basin to be dredged: [Final Edition]" and "Basin to be Dredged." → the headline alone; "Basin opens. Town sings." stays. */
function headlineOf(title: string): string {
  const plain = title.replace(/:? \[\p{L}{3,12} Edition\]$/iu, '')
  return /^[^.!?]*\p{Ll}{3}\.$/u.test(plain) ? plain.slice(0, -1) : plain
}

/** "The Courier; Perth", "The Courier, Perth [Perth, UK]", "The Courier (1888-1954)", "(1923-Current file)" → "The Courier" */
function outletOf(text: string | null): string | null {
  return (
    text
      ?.split(/\s?;\s?/u)[0]
      ?.replace(/\s?\[[^\]]{1,60}\]$/u, '')
      .replace(/\s\((?:pre-)?\d{4}(?:\s?[-–]\s?(?:\d{4}|current(?: file)?)?)?(?: fulltext)?\)$/iu, '')
      .trim() ?? null
  )
}

/** What stands above the first record: "Report Information from ProQuest", the day of the export. */
function isPageHead(text: string): boolean {
  return /proquest/iu.test(text)
}
