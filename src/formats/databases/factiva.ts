import { isByline } from '../byline-line.ts'
import type { Claims } from '../fields/stated.ts'
import { type Line, textOf } from '../lines/line.ts'
import { readExportByline } from './byline.ts'
import { type ExportRecord, exportDate, tagOfLanguageName, tellsDay, weightedNames } from './record.ts'

/**
 * Exports of Factiva, from HTML or RTF. Two forms, neither of which depends on the language of the interface:
 *
 * - fields in a fixed order (section, headline, author, number of words, day, outlet, code of the source, edition, page,
 *   language, copyright), the paragraphs, publisher, document number;
 * - with codes before the fields: HD headline, BY author, WC words, PD day, SN outlet, LP and TD the text, AN number.
 *
 * Null where the lines are no such export.
 */
export function factivaRecords(lines: readonly Line[]): ExportRecord[] | null {
  const coded = codedRecords(lines)
  if (coded.length > 0) return coded
  const ends = lines.flatMap((line, index) => (endNumber(line) ? [index] : []))
  if (ends.length === 0) return null
  return ends.map((end, index) =>
    readOrdered(lines.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1)),
  )
}

/** "Document IINM000020171113edbd0000d": the code of the source filled up with zeros, a day and a code. */
const accession =
  /(?:^|\s)((?:[A-Z][A-Z0-9]{7}|(?<=\p{L}{4,14} )[a-z][a-z0-9]{7})(?:19|20)\d{6}[a-z0-9]{9})(?=\s|$)/u

function endNumber(line: Line): string | null {
  const text = textOf(line)
  return text.length < 60 ? (accession.exec(text)?.[1] ?? null) : null
}

/** An article in the fixed order. What stands above the first one's section is the page's own. */
function readOrdered(all: readonly Line[]): ExportRecord {
  const lines = all.filter((line) => textOf(line) !== '')
  const count = lines.findIndex((line, index) => isCount(textOf(line)) && isDayNear(lines, index))
  const number = endNumber(lines.at(-1) as Line)
  if (count < 0) return { number, claims: {}, body: lines.slice(0, -1) }
  const above = headAbove(lines, count)
  const below = fieldsBelow(lines, count + 1)
  const claims: Claims = {
    title: above.title,
    section: above.section,
    ...readExportByline(above.author),
    date: below.date,
    outlet: below.outlet,
    printPage: below.page,
    language: tagOfLanguageName(below.language) ?? languageOfClass(lines.slice(0, count)),
  }
  return { number, claims, body: bodyOfOrdered(lines.slice(below.end, -1)) }
}

/** "808 words", "1,259 Wörter", "532 字", "1 234 mots" */
function isCount(text: string): boolean {
  return /^\d{1,3}(?:[.,\s]?\d{3}){0,2}\s?[^\d\s.,;:()]{1,12}$/u.test(text)
}

/** A number of words has the day on one of the two lines below it. */
function isDayNear(lines: readonly Line[], index: number): boolean {
  return [1, 2].some((step) => {
    const line = lines[index + step]
    return line !== undefined && tellsDay(textOf(line))
  })
}

/** Section, headline and author above the number of words. */
function headAbove(lines: readonly Line[], count: number) {
  const head = lines.slice(0, count)
  const marked = head.findLastIndex((line) => line.classes.some((name) => /headline$/i.test(name)))
  const heading = marked >= 0 ? marked : headlineAt(head)
  const author = head.slice(heading + 1).map(textOf)
  const section = head[heading - 1]
  return {
    title: head[heading] ? textOf(head[heading]) : null,
    author: author.join(', ') || null,
    section: section && !isPageHead(section) ? shortText(section) : null,
  }
}

/** Without classes (RTF), the headline is the bold line, else the longest of the last three, but who wrote stands below it. */
function headlineAt(head: readonly Line[]): number {
  const bold = head.findLastIndex(
    ({ runs }) => runs.length > 0 && runs.every((run) => run.bold || run.text.trim() === ''),
  )
  if (bold >= 0) return bold
  const until = head.length > 1 && namesWriter(textOf(head.at(-1) as Line)) ? head.length - 1 : head.length
  const from = Math.max(0, head.length - 3)
  let best = from
  for (let at = from; at < until; at++)
    if (textOf(head[at] as Line).length > textOf(head[best] as Line).length) best = at
  return best
}

/** "By Ada Lovat in Osbeck", not "By foot through the fens". */
function namesWriter(text: string): boolean {
  return isByline(text) && /^\S{1,14}\s\p{Lu}[\p{L}.'’-]{0,30}\s\p{Lu}/u.test(text)
}

function isPageHead(line: Line): boolean {
  return line.classes.some((name) => /logo$|^navcontainer$/i.test(name)) || line.kind === 'row'
}

function shortText(line: Line): string | null {
  const text = textOf(line)
  return text.length <= 60 ? text : null
}

/** Day, time, outlet, code of the source, edition, page, language, copyright: each on a line of its own. */
function fieldsBelow(lines: readonly Line[], from: number) {
  const day = lines.findIndex((line, index) => index >= from && tellsDay(textOf(line)))
  let at = day + 1
  if (/^\d{1,2}[:.h]\d{2}/u.test(textOf(lines[at] ?? (lines[day] as Line)))) at++
  const notice = lines.findIndex((line, index) => index > day && index < day + 14 && isNotice(textOf(line)))
  const end = notice > 0 ? notice + 1 : firstParagraph(lines, day + 1)
  const fields = lines.slice(at, notice > 0 ? notice : end).map(textOf)
  return {
    date: day < 0 ? null : exportDate(textOf(lines[day] as Line)),
    outlet: fields[0] ?? null,
    page: fields.slice(1).find((field) => /^(?:[A-Z]{1,2})?\d{1,3}$/u.test(field)) ?? null,
    language: fields.at(-1) ?? null,
    end,
  }
}

function isNotice(text: string): boolean {
  return (
    /^(?:\(c\)|©|copyright\b|all rights reserved)/iu.test(text) ||
    (/(?:©|\(c\)|copyright)/iu.test(text) && text.length < 120)
  )
}

function firstParagraph(lines: readonly Line[], from: number): number {
  const marked = lines.findIndex((line, index) => index >= from && isParagraph(line))
  if (marked >= 0) return marked
  const long = lines.findIndex((line, index) => index >= from && textOf(line).length > 100)
  return long < 0 ? Math.min(lines.length, from + 6) : long
}

function isParagraph(line: Line): boolean {
  return line.classes.some((name) => /^articleparagraph$|paragraph$/i.test(name))
}

/** Below the last paragraph stands the publisher, which belongs to no article. */
function bodyOfOrdered(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex(isParagraph)
  if (last >= 0) return lines.slice(0, last + 1)
  const publisher = lines.at(-1)
  const text = publisher ? textOf(publisher) : ''
  const isName =
    lines.length > 1 &&
    text.length < 80 &&
    !/[.!?…"”»]$/u.test(text.replace(/(?:Inc|Ltd|Co|plc|S\.A|Corp)\.$/u, ''))
  return lines.slice(0, isName ? -1 : undefined)
}

/** "enArticle", "deHeadline": the language of the article. */
function languageOfClass(lines: readonly Line[]): string | null {
  for (const { classes } of lines)
    for (const name of classes) {
      const tag = /^([a-z]{2})(?:Article|Headline)$/.exec(name)?.[1]
      if (tag) return tag
    }
  return null
}

interface Field {
  readonly code: string
  readonly lines: Line[]
}

/** Records whose fields have codes. Each begins with the first code after a number (AN), and ends with it. */
function codedRecords(lines: readonly Line[]): ExportRecord[] {
  const records: ExportRecord[] = []
  let fields: Field[] = []
  const end = (): void => {
    if (fields.some(({ code }) => code === 'HD') && fields.some(({ code }) => code === 'PD' || code === 'AN'))
      records.push(readCoded(fields))
    fields = []
  }
  const sure = isCoded(lines)
  for (const line of lines) {
    const found = codeOf(line, sure)
    if (found) {
      const last = fields.at(-1)?.code
      if (last === 'AN' || (found.code === 'HD' && fields.some(({ code }) => code === 'HD'))) end()
      fields.push({ code: found.code, lines: found.rest })
    } else fields.at(-1)?.lines.push(line)
  }
  end()
  return records
}

const codes = new Set(
  'CLM SE HD CR WC PD ET SN SC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPC IPD PUB AN BY ART CX DLN'.split(
    ' ',
  ),
)

/** Enough lines begin with codes to tell a record whose tabs were lost: headline, day and three more. */
function isCoded(lines: readonly Line[]): boolean {
  const found = new Set(lines.flatMap((line) => /^([A-Z]{2,3}) /u.exec(textOf(line))?.[1] ?? []))
  return found.has('HD') && found.has('PD') && [...found].filter((code) => codes.has(code)).length >= 5
}

/** "HD | Headline" in a row, "HD Headline" or "HD" alone on a line. `sure`: a space sets a code apart. */
function codeOf(line: Line, sure: boolean): { code: string; rest: Line[] } | null {
  const text = textOf(line)
  const code = /^([A-Z]{2,3})(?=$|\s)/u.exec(text)?.[1]
  if (!code || !codes.has(code)) return null
  const plain = { ...line, kind: 'paragraph' as const }
  if (line.kind === 'row' && line.cells) {
    const [head, ...cells] = line.cells.filter((cell) => cell.some((run) => run.text.trim() !== ''))
    if (!head || textOf({ runs: head }) !== code) return null
    return { code, rest: cells.map((runs) => ({ ...plain, runs, cells: [] })) }
  }
  if (text === code) return { code, rest: [] }
  const rest = line.runs.map((run, index) =>
    index === 0 ? { ...run, text: run.text.trimStart().slice(code.length) } : run,
  )
  // "IN Brussels, ministers …" is a sentence: a code is set apart by a tab, or in bold.
  const apart =
    sure ||
    /^\s*[A-Z]{2,3}(?:\t|\s{2,})/u.test(line.runs.map((run) => run.text).join('')) ||
    line.runs[0]?.bold === true
  return apart ? { code, rest: [{ ...plain, runs: rest }] } : null
}

function readCoded(fields: readonly Field[]): ExportRecord {
  const value = (code: string): string | null =>
    fields
      .find((field) => field.code === code)
      ?.lines.map(textOf)
      .join(' ')
      .trim() || null
  const text = fields.filter(({ code }) => code === 'LP' || code === 'TD')
  const headline =
    fields
      .find(({ code }) => code === 'HD')
      ?.lines.map(textOf)
      .filter(Boolean) ?? []
  const number = value('AN')
  const byline = value('BY')
  return {
    number: (number && accession.exec(number)?.[1]) ?? number?.replace(/^\S+\s/u, '') ?? null,
    claims: {
      title: headline.join(' '),
      date: value('PD') && exportDate(value('PD') ?? ''),
      outlet: value('SN'),
      section: value('SE'),
      printPage: value('PG'),
      ...readExportByline(byline),
      language: tagOfLanguageName(value('LA')),
      topics: namesOf(value('NS')),
      places: namesOf(value('RE')),
    },
    body: text.flatMap(({ lines }) => lines.filter((line) => textOf(line) !== '')),
  }
}

/** "gpol : Domestic Politics | gcat : Political/General News" → the names. */
function namesOf(text: string | null): string[] {
  return weightedNames((text ?? '').replace(/\s\|\s/gu, ' ; '), 0)
    .flatMap((item) => /^[a-z][\w]{1,9}\s?:\s?(.+)$/u.exec(item)?.[1] ?? [])
    .slice(0, 8)
}
