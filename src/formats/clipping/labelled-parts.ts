import { isPaper } from '../../languages/newspapers.ts'
import { isByline } from '../byline-line.ts'
import { dayOf } from '../citation/cited-parts.ts'
import { isLabel } from '../labels.ts'
import { columnField } from '../tables/columns.ts'
import { capitalWord, writerIn } from '../writer.ts'
import { blank, type Clipping, claimAt, claimAuthors, cutLine, firstLines, withoutMarks } from './clipping.ts'
import { agencies } from './wire-agencies.ts'

const headLines = 6

/**
 * Read a line near the head whose parts are a day, who wrote behind a label, and the paper: "来源：石桥晚报 2013-05-15 18:30
 * 作者：李明", "15 мая 2013, 18:30 | Вестник Марлы | Автор: Анна Лебедева", "Opublikowano: 15 maja 2013. Autor: Ewa Nowak";
 * who wrote and the host: "Ada Roe - Courier.com"; or the paper and an agency: "Le Courrier avec AFP". Labels are the names of columns, in any language that is known.
 */
export function readLabelledParts(clipping: Clipping): void {
  for (const index of firstLines(clipping, headLines)) {
    const line = withoutMarks(clipping.lines[index] ?? '')
    if (line.length > 160 || readHostLine(clipping, index, line) || readWithAgency(clipping, index, line))
      continue
    readDayBehindByline(clipping, index, line)
    const parts = partsOf(line)
    if (parts.length < 2 || parts.length > 5) continue
    const said = parts.map(saidIn)
    const days = said.flatMap(({ day }) => day ?? [])
    const writers = said.flatMap(({ field, value }) => (field === 'authors' && isName(value) ? [value] : []))
    const papers = said.flatMap(({ field, value, day }) =>
      day === null && (field === 'outlet' || (field === null && isPaper(value))) ? [value] : [],
    )
    if (days.length !== 1 || writers.length === 0 || papers.length > 1) continue
    if (said.some(({ field, value, day }) => field === null && day === null && value.split(' ').length > 4))
      continue
    for (const day of days) claimAt(clipping, 'date', day, 'source line', index)
    for (const paper of papers) claimAt(clipping, 'outlet', paper, 'source line', index)
    claimAuthors(clipping, writers, 'source line', index)
    // The day stays as a line of its own, which tells where the head ends.
    clipping.lines[index] = days[0] ?? ''
    return
  }
}

/** "By ADA ROE aroe@courier.example  Jun 4, 2013": the day stands in a line of its own, as readers of lines expect it. */
function readDayBehindByline(clipping: Clipping, index: number, line: string): void {
  const [, byline = '', day = ''] =
    /^(\p{L}{2,4}\s\p{Lu}[\p{L} .'’-]{3,50}?)\s{1,9}[\w.+-]{1,40}@[\w.-]{4,60}\s{1,9}(\p{L}{3,9}\.? \d{1,2}, \d{4})$/u.exec(
      line,
    ) ?? []
  if (byline === '' || !isByline(byline) || dayOf(day) === null) return
  claimAt(clipping, 'date', day, 'source line', index)
  clipping.lines[index] = byline
}

interface Said {
  readonly field: ReturnType<typeof columnField>
  readonly value: string
  readonly day: string | null
}

/** "Автор: Анна Лебедева" → authors, "Анна Лебедева"; "Opublikowano: 15 maja 2013, 18:30" → its day. */
function saidIn(part: string): Said {
  const [, label = '', rest] = /^(\p{L}[\p{L} ]{0,20}?)\s?[:：]\s?(.+)$/su.exec(part) ?? []
  const field = rest === undefined ? null : columnField(label)
  const value = field === null ? part : (rest ?? part)
  const day =
    dayOf(withoutHour(rest ?? part)) ??
    (/^\d{4}-\d\d-\d\d$/.test(withoutHour(part)) ? withoutHour(part) : null)
  return { field, value, day }
}

function withoutHour(text: string): string {
  return text.replace(/[\s,]{1,3}(?:\p{L}{1,3} )?\d{1,2}[:.h]\d\d(?::\d\d)?$/u, '').trim()
}

/** Between bars, before a label, and before a day in figures. */
function partsOf(line: string): string[] {
  return line
    .split(
      /\s?[|·•]\s|[.;]\s+(?=\p{Lu}\p{L}{2,14}:)|\s+(?=\p{L}{2,4}：|\p{sc=Han}{2,4}:)|(?<=\p{Lo})\s(?=\d{4}-\d\d-\d\d)/u,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function isName(text: string): boolean {
  const words = text.split(/\s+/)
  return words.length === 1
    ? /^[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]{2,8}$/u.test(text)
    : words.length <= 4 && words.every((word) => capitalWord.test(word))
}

/** "Ada Roe - Courier.com" */
function readHostLine(clipping: Clipping, index: number, line: string): boolean {
  const [, name = '', host = ''] =
    /^([^|–—]{4,50}?)\s(?:[-–—|]|\/)\s((?:[A-Za-z\d-]{2,63}\.){1,3}[A-Za-z]{2,12})$/u.exec(line) ?? []
  const [, hostFirst = '', nameBehind = ''] =
    /^((?:[A-Za-z\d-]{2,63}\.){1,3}[A-Za-z]{2,12})\s(?:[-–—|·•]|\/)\s([^|–—·•]{4,50})$/u.exec(line) ?? []
  if (hostFirst !== '') return takeHostAndWriter(clipping, index, hostFirst, nameBehind)
  return takeHostAndWriter(clipping, index, host, name)
}

function takeHostAndWriter(clipping: Clipping, index: number, host: string, name: string): boolean {
  const writer = writerIn(name)
  if (writer === null) return false
  claimAuthors(clipping, [writer], 'source line', index)
  claimAt(clipping, 'outlet', host.toLowerCase().replace(/^www\./, ''), 'source line', index)
  blank(clipping, index)
  return true
}

/** "Le Courrier avec AFP", "Marle Gazette and Reuters" in a line of its own near the headline. */
function readWithAgency(clipping: Clipping, index: number, line: string): boolean {
  const [, paper = '', word = '', agency = ''] =
    /^(\p{Lu}[\p{L}’' -]{3,40}?)\s(\p{L}{1,4})\s(?:l['’])?(\p{L}{2,12})$/u.exec(line) ?? []
  if (!isLabel('withAgency', word) || !isPaper(paper) || !agencies().has(agency)) return false
  claimAt(clipping, 'outlet', paper, 'source line', index)
  claimAt(clipping, 'agency', agency, 'source line', index)
  cutLine(clipping, index, 'byline')
  return true
}
