import { pageOf } from '../citation/cited-parts.ts'
import type { Claims } from '../fields/stated.ts'
import { type Line, textOf, tidy } from '../lines/line.ts'
import { type ExportRecord, tellsDay } from './record.ts'

/**
 * Exports of Europresse and Eureka, of both generations, from the classes that they set: the outlet in
 * `DocPublicationName`, "section, day, page" in `DocHeader`, the headline in `titreArticleVisu`. The number "news·…" ends
 * an article; the certificate that follows names the holder of the licence and is never read. Null where there is none.
 */
export function europresseRecords(lines: readonly Line[]): ExportRecord[] | null {
  const starts = lines.flatMap((line, index) =>
    has(line, /^docpublicationname$/i) && opensRecord(lines, index) ? [index] : [],
  )
  if (starts.length === 0) return null
  return starts.map((start, index) => readRecord(lines.slice(start, starts[index + 1] ?? lines.length)))
}

function has({ classes }: Line, name: RegExp): boolean {
  return classes.some((item) => name.test(item))
}

/** A second line in this class within one head goes on with the first. */
function opensRecord(lines: readonly Line[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 4; at--) {
    const line = lines[at]
    if (line && has(line, /^docpublicationname$/i)) return false
    if (line && numberOf(line)) return true
  }
  return true
}

/** "news·20121004·PO·2040056000" */
function numberOf(line: Line): string | null {
  return (
    /(?:news|web|bio|report|tv|radio)[·.⋅]\d{8}[·.⋅][\p{L}\p{N}_]{1,12}[·.⋅][\p{L}\p{N}_×-]{2,60}/u.exec(
      textOf(line),
    )?.[0] ?? null
  )
}

function readRecord(all: readonly Line[]): ExportRecord {
  const end = all.findIndex((line) => numberOf(line) !== null)
  const number = end < 0 ? null : numberOf(all[end] as Line)
  const lines = all.slice(0, end < 0 ? all.length : end).filter((line) => textOf(line) !== '')
  const title = lines.findIndex((line) => has(line, /^titrearticle/i))
  const heads = lines.slice(1, title < 0 ? 6 : title + 1)
  const header =
    heads.find((line) => has(line, /^docheader$/i)) ?? heads.find((line) => tellsDay(textOf(line)))
  const from = title >= 0 ? title + 1 : header ? lines.indexOf(header) + 1 : 1
  const notice = lines.findIndex((line, index) => index >= from && isNotice(line))
  const titles = title < 0 ? [] : [lines[title] as Line]
  const rest = lines.slice(from, notice < 0 ? lines.length : notice)
  // A headline of several lines, and what is marked as subtitle.
  while (rest[0] && has(rest[0], /^titrearticlevisu/i)) titles.push(rest.shift() as Line)
  const subtitle = rest[0] && has(rest[0], /subtitle|soustitre/i) ? textOf(rest.shift() as Line) : null
  const author = takeAuthor(rest)
  const body = rest.filter((line) => !has(line, /^(?:illustration|note)s?/i) && !isCertificate(line))
  return {
    number,
    claims: {
      title: titles.map(textOf).join(' ') || null,
      standfirst: subtitle,
      outlet: outletOf(textOf(lines[0] as Line)),
      authors: author ? [author] : null,
      ...readHeader(header ? textOf(header) : ''),
    },
    body,
  }
}

/** "Politique, jeudi 5 octobre 2013, p. 3" → section, day and page; the order is that of the interface. */
function readHeader(text: string): Pick<Claims, 'date' | 'section' | 'printPage'> {
  const parts = text.split(/\s?,\s?/u).filter((part) => part !== '')
  const year = parts.findIndex((part) => /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/u.test(part))
  if (year < 0) return {}
  // "Friday, November 13, 2015" is one day in three parts.
  let from = year
  while (
    from > 0 &&
    year - from < 2 &&
    isDayPart(parts[from - 1] ?? '', parts.slice(from, year + 1).join(' '))
  )
    from--
  const section = parts[from - 1] ?? null
  return {
    date: parts.slice(from, year + 1).join(', '),
    section: section && section.length <= 60 && /\p{L}{2}/u.test(section) ? tidy(section) : null,
    printPage: parts.slice(year + 1).find((part) => pageOf(part) !== null) ?? null,
  }
}

/** Whether a part belongs to the day behind it: "November 13" before "2015", "Friday" before "November 13, 2015". */
function isDayPart(part: string, after: string): boolean {
  if (/^\p{L}{3,12}\.?\s\d{1,2}$/u.test(part) && /^\d{4}/u.test(after)) return true
  return /^\p{L}{3,12}$/u.test(part) && /^\p{L}{3,12}\.?\s\d{1,2},?\s\d{4}/u.test(after)
}

/** "Magazine 1, no. 5968" → "Magazine 1"; "Le Monde (site web)" stays. */
function outletOf(text: string): string {
  return text.replace(/,?\s(?:no|n°|nº|nr|num|vol)\.?\s?\d.*$/isu, '').trim()
}

/** The line below the headline, where it is short and no sentence, and text follows. */
function takeAuthor(rest: Line[]): string | null {
  const first = rest[0]
  if (!first) return null
  const text = textOf(first)
  const marked = has(first, /author|auteur|bottomnews/i)
  const short =
    rest.length > 1 &&
    text.length <= 70 &&
    !/[.!?…:»"”]$/u.test(text) &&
    /^\p{Lu}/u.test(text) &&
    !has(first, /^doctext|ocurrcontainer/i)
  if (!marked && !short) return null
  rest.shift()
  return text
}

function isNotice(line: Line): boolean {
  return /^(?:©|\(c\)|copyright\b)/iu.test(textOf(line))
}

/** The certificate that tells to whom the document was given out. */
function isCertificate(line: Line): boolean {
  return has(line, /certificat/i)
}
