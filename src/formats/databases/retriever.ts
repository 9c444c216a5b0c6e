import { pageOf } from '../citation/cited-parts.ts'
import { type Line, labelOf, textOf } from '../lines/line.ts'
import { fieldOfLabel } from './labels.ts'
import type { ExportRecord } from './record.ts'

/**
 * Exports of Retriever (Mediearkivet, Atekst) as plain text: articles divided by lines of "=", each with its headline, "Paper,
 * 2019-05-03 06:00", page, "Publicerat i print." and, below the text, a notice of rights and the address of the copy. The list of
 * contents above the first one is left out. Null where the lines are no such export.
 */
export function retrieverRecords(lines: readonly Line[]): ExportRecord[] | null {
  const records = divide(lines).flatMap((chunk) => readRecord(chunk) ?? [])
  return records.length > 0 ? records : null
}

function divide(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = [[]]
  for (const line of lines)
    if (/^(?:={30,}|-{30,})$/.test(textOf(line))) chunks.push([])
    else if (textOf(line) !== '') chunks.at(-1)?.push(line)
  return chunks
}

/** "Osk Courier, 2019-05-03 06:00" */
const paperAndDay = /^(?!>)(\S.{0,78}), ((?:19|20)\d\d-\d\d-\d\d)(?: \d\d:\d\d)?$/u

function readRecord(chunk: readonly Line[]): ExportRecord | null {
  const at = chunk.findIndex((line, index) => index > 0 && paperAndDay.test(textOf(line)))
  const [, outlet = '', date = ''] = paperAndDay.exec(textOf(chunk[at] ?? { runs: [] })) ?? []
  const title = chunk[at - 1]
  if (outlet === '' || title === undefined || isListed(title)) return null
  let from = at + 1
  let page: string | null = null
  let isTold = false
  for (; from <= at + 3; from++) {
    const text = textOf(chunk[from] ?? { runs: [] })
    if (pageOf(text) !== null) page = pageOf(text)
    else if (isOfDatabase(text)) isTold = true
    else break
  }
  const rest = chunk.slice(from)
  const copy = rest.findIndex((line) => copyAt.test(textOf(line)))
  if (!isTold && copy < 0) return null
  const notice = rest.findIndex((line, index) => index >= rest.length - 8 && isNotice(line, rest[index + 1]))
  const body = rest.slice(0, notice < 0 ? rest.length : notice)
  return {
    number: copyAt.exec(textOf(rest[copy] ?? { runs: [] }))?.[1] ?? null,
    claims: { title: textOf(title), outlet, date, printPage: page },
    body: body.filter((line) => fieldOfLabel(labelOf(line)?.name ?? '') !== 'graphic'),
  }
}

/** "> Ferry is back, Osk Courier, 2019-05-03": a line of the list of contents. */
function isListed(line: Line): boolean {
  return textOf(line).startsWith('>')
}

/** "Publicerat på webb.", "Publisert på trykk.", or a sentence on the rights: words of the database, known as labels are. */
function isOfDatabase(text: string): boolean {
  const [sentence = ''] = text.split('.')
  return sentence.length <= 70 && fieldOfLabel(sentence) === 'ignored'
}

/** Where the database keeps its copy: who follows it needs its licence. */
const copyAt = /https?:\/\/ret\.nu\/([\w-]{3,40})/

/** "© Osk Courier", or words that only lead to the copy: "Läs hela artikeln på". */
function isNotice(line: Line, next: Line | undefined): boolean {
  const text = textOf(line)
  return (
    text.startsWith('©') ||
    isOfDatabase(text) ||
    [text, textOf(next ?? { runs: [] })].some((one) => copyAt.test(one))
  )
}
