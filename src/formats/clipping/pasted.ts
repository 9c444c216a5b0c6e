import { readCitationLine } from '../citation/citation-line.ts'
import { dayOf } from '../citation/cited-parts.ts'
import { foldLabel, isLabel, labelsOf, openingLabel } from '../labels.ts'
import { unfiledWriter } from '../writer.ts'
import { longestHeadline, readWriterBelow } from './cited-headline.ts'
import {
  blank,
  type Clipping,
  claimAt,
  claimAuthors,
  claimIfOpen,
  cutLine,
  firstLines,
  lastLines,
} from './clipping.ts'
import { readGallica } from './gallica.ts'
import { dropPageBreaks } from './page-breaks.ts'

/**
 * Read what libraries and services set around a text that was copied from them: the records of EBSCO ("By: ROE, ADA,
 * Courier, 12345678, Jun 12, 2015") and Westlaw, what Gallica tells of a page in its text mode, releases of OTS.
 */
export function readPasted(clipping: Clipping): void {
  dropPageBreaks(clipping)
  dropDatabaseName(clipping)
  dropCaptions(clipping)
  dropSkipped(clipping)
  readOriginalContext(clipping)
  readEbsco(clipping)
  readGallica(clipping)
  readWestlaw(clipping)
  readOts(clipping)
}

/**
 * "Image caption," in a line of its own, and what the picture shows in the next one, as pages of broadcasters are copied; and
 * "Published" above a line with the day alone.
 */
function dropCaptions(clipping: Clipping): void {
  const { lines } = clipping
  for (const [index, line] of lines.entries()) {
    if (line.length > 300 || line.trim() === '') continue
    if (isPictureInBrackets(line.trim())) {
      cutLine(clipping, index, 'photo-caption')
      continue
    }
    if (line.length > 40) continue
    const [below] = firstLines(clipping, 1, index + 1)
    const next = (lines[below ?? -1] ?? '').trim()
    if (below === undefined) continue
    if (isLabel('captionSource', line.split(',', 1)[0] ?? '') && line.includes(',')) {
      cutLine(clipping, index, 'photo-credit')
      // What the picture shows, for those who do not see it; the first line is the headline.
      const above = (lines[index - 1] ?? '').trim()
      const [top] = firstLines(clipping, 1)
      if (above !== '' && top !== index - 1 && above.length <= 80 && !/[.!?…]["”’]?$/u.test(above))
        cutLine(clipping, index - 1, 'photo-caption')
    } else if (isLabel('captionLabel', line) && next.length <= 200 && below <= index + 2) {
      cutLine(clipping, index, 'photo-caption')
      cutLine(clipping, below, 'photo-caption')
    } else if (isLabel('publishedAlone', line) && below === index + 1 && dayOf(next) !== null)
      lines[index] = ''
  }
}

/** "[Image of the harbour]", "[Photo: The bridge from the quay. Photo by A. Roe]": where a picture was, and what it showed. */
function isPictureInBrackets(line: string): boolean {
  const [, first = '', colon, second = ''] = /^\[(\p{L}{3,14})(?:(:)|\s(\p{L}{1,14})|\]$)/u.exec(line) ?? []
  if (!line.endsWith(']') || line.indexOf(']') < line.length - 1 || !isLabel('pictureMarks', first))
    return false
  return colon !== undefined || line.length <= 40 || (line.length <= 140 && isLabel('pictureOf', second))
}

/** "skip past newsletter promotion", what a page says there for those who hear it read out, and "after newsletter promotion". */
function dropSkipped(clipping: Clipping): void {
  const { lines } = clipping
  const textOf = (line: string): string =>
    foldLabel(/^\[([^\]]{8,60})\]\(/.exec(line.trim())?.[1] ?? line.slice(0, 80))
  for (const [index, line] of lines.entries()) {
    // A paragraph is no such line, but where it is a link.
    if ((line.length > 80 && !line.trim().startsWith('[')) || !labelsOf('skippedStart').has(textOf(line)))
      continue
    const below = lines.slice(index + 1, index + 1 + longestSkip)
    const end = below.findIndex((line) => labelsOf('skippedEnd').has(textOf(line)))
    for (let at = 0; end >= 0 && at <= end + 1; at++) cutLine(clipping, index + at, 'newsletter')
  }
}

/** In lines. */
const longestSkip = 40

/** "See the article in its original context from February 11, 1932, Page 3", and what an archive tells of itself beside it. */
function readOriginalContext(clipping: Clipping): void {
  const { lines } = clipping
  const isAbout = (line: string): boolean => {
    const folded = foldLabel(line.slice(0, 120))
    return [...labelsOf('aboutArchive')].some((opening) => folded.startsWith(opening))
  }
  const at = firstLines(clipping, 24).find(
    (index) => openingLabel('originalContext', lines[index] ?? '') !== undefined,
  )
  if (at === undefined) return
  const [, day = '', page = ''] =
    /\s(\p{L}{3,9} \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4})(?:,.{0,20}?\s([A-Z]?\d{1,3}))?/u.exec(
      lines[at] ?? '',
    ) ?? []
  claimIfOpen(clipping, 'date', day, 'citation line', at)
  claimIfOpen(clipping, 'printPage', page, 'citation line', at)
  for (const index of firstLines(clipping, 24))
    if (index === at || isAbout(lines[index] ?? '')) cutLine(clipping, index, 'site-notice')
}

/** "Gale In Context" in the first line, or the library that keeps the page. */
function dropDatabaseName(clipping: Clipping): void {
  const [first, second, third] = firstLines(clipping, 3)
  const lineOf = (index: number | undefined): string => (clipping.lines[index ?? -1] ?? '').trim()
  if (first !== undefined && (isLabel('databases', lineOf(first)) || isShelf(lineOf(first))))
    cutLine(clipping, first, 'site-name')
  // Below the citation of the page
  if (second !== undefined && isShelf(lineOf(second)) && /\d{4}/.test(lineOf(first)))
    cutLine(clipping, second, 'site-name')
  // "Le Courrier (Marle)", "1887-09-20" and the library below them
  if (first === undefined || second === undefined || third === undefined || !isShelf(lineOf(third))) return
  const name = lineOf(first).replace(/(?<!\s)\s*\([^()]*\)$/u, '')
  const day = dayOf(lineOf(second))
  if (day === null || name.split(' ').length > 8 || /[\d.!?]/u.test(name)) return
  claimAt(clipping, 'outlet', name, 'citation line', first)
  claimAt(clipping, 'date', day, 'citation line', second)
  for (const index of [first, second, third]) cutLine(clipping, index, 'site-name')
}

/** "Source gallica.bnf.fr / Bibliothèque nationale de France" */
function isShelf(line: string): boolean {
  return (
    /^\p{L}{4,8}\s?:?\s(?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,6}\s?\/\s?\p{Lu}\P{N}{5,70}$/u.test(line) &&
    isLabel('address', line.split(/[\s:]/, 1)[0] ?? '')
  )
}

/** "Title: …", "Source: Marle Sentinel (KY). 11/14/2002, pA1. 1p." and "Accession Number: …", each in a line of the first block. */
function readEbscoCard(clipping: Clipping): void {
  const { lines, stated } = clipping
  const [start = 0] = firstLines(clipping, 1)
  let end = start
  while (/^[\p{Lu}*][\p{L} ]{2,30}:\s/u.test((lines[end] ?? '').trim())) end++
  const fields = new Map(
    lines.slice(start, end).map((line, at) => {
      const [name = ''] = line.trim().split(':', 1)
      return [
        foldLabel(name),
        {
          value: line
            .trim()
            .slice(name.length + 1)
            .trim(),
          index: start + at,
        },
      ] as const
    }),
  )
  const source = fields.get('source')
  const [, outlet = '', date = '', page = ''] =
    /^(\p{Lu}[^.(]{2,70}?)(?:\s\([^()]{2,30}\))?[.,;]\s(\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4})(?:, p\.?\s?([A-Z]?\d{1,4}))?/u.exec(
      source?.value ?? '',
    ) ?? []
  if (!source || outlet === '' || !(fields.has('accession number') || fields.has('database'))) return
  claimAt(clipping, 'outlet', outlet, 'citation line', source.index)
  claimAt(clipping, 'date', monthFirst(date), 'citation line', source.index)
  if (page) claimAt(clipping, 'printPage', page, 'citation line', source.index)
  const title = fields.get('title')
  if (title && stated.title.length === 0)
    claimAt(clipping, 'title', title.value.replace(/(?<=\p{Ll}{2})\.$/u, ''), 'citation line', title.index)
  const authors = fields.get('authors') ?? fields.get('author')
  if (authors)
    claimAuthors(
      clipping,
      authors.value.split(/\s?;\s?/).map((name) => unfiledWriter(name) ?? name),
      'citation line',
      authors.index,
    )
  const abstract = fields.get('abstract')
  if (abstract && abstract.value.length < 400 && stated.standfirst.length === 0)
    claimAt(clipping, 'standfirst', abstract.value, 'citation line', abstract.index)
  for (let index = start; index < end; index++) cutLine(clipping, index, 'footer')
}

/** "11/14/2002" → "2002-11-14": this database writes the month first. */
function monthFirst(date: string): string {
  return date.replace(
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    (_, month: string, day: string, year: string) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
}

/** The title above the citation, the database and the section below it. */
function readEbsco(clipping: Clipping): void {
  readEbscoCard(clipping)
  const { lines } = clipping
  const head = firstLines(clipping, 10)
  const at = head.findIndex((index) => /, \d{7}[\dX], /.test(lines[index] ?? ''))
  const index = head[at]
  const citation = index === undefined ? null : readCitationLine((lines[index] ?? '').trim())
  if (index === undefined || !citation?.date) return
  claimAt(clipping, 'outlet', citation.outlet, 'citation line', index)
  claimAt(clipping, 'date', citation.date, 'citation line', index)
  if (citation.writer) claimAuthors(clipping, [citation.writer], 'citation line', index)
  blank(clipping, index)
  for (const other of head) {
    const [, name, value = ''] =
      /^(Title|Database|Section|Source|Accession Number): (.+)$/.exec((lines[other] ?? '').trim()) ?? []
    if (!name) continue
    const [, section = '', page = ''] = /^(.{2,40}?)(?:, pg\. ([A-Z]?\d{1,3}[A-Z]?).*)?$/.exec(value) ?? []
    if (name === 'Title')
      claimAt(clipping, 'title', value.replace(/(?<=\p{Ll}{2})\.$/u, ''), 'citation line', other)
    if (name === 'Section' && section !== '') claimAt(clipping, 'section', section, 'citation line', other)
    if (name === 'Section' && page !== '') claimAt(clipping, 'printPage', page, 'citation line', other)
    blank(clipping, other)
  }
}

/** "2013 WLNR 11998877" below the citation: outlet, copyright, day, section, headline and writer each in a line of its own. */
function readWestlaw(clipping: Clipping): void {
  const { lines } = clipping
  const head = firstLines(clipping, 10)
  const number = head.find((index) => /^\d{4} WLNR \d{3,12}$/.test((lines[index] ?? '').trim()))
  if (number === undefined) return
  for (const index of head.filter((other) => other <= number)) {
    const page = /\)\s([A-Z]?\d{1,3})$/.exec((lines[index] ?? '').trim())?.[1]
    if (page) claimAt(clipping, 'printPage', page, 'citation line', index)
    blank(clipping, index)
  }
  const below = firstLines(clipping, 7)
  const text = (index: number | undefined): string => (lines[index ?? -1] ?? '').trim()
  const dated = below.find((index) => dayOf(text(index)) !== null)
  const [outlet] = below
  if (outlet === undefined || dated === undefined) return
  claimAt(clipping, 'outlet', text(outlet), 'citation line', outlet)
  claimAt(clipping, 'date', text(dated), 'citation line', dated)
  for (const index of below) if (index <= dated) cutLine(clipping, index, 'site-name')
  const [section] = firstLines(clipping, 1)
  const name = /^Section: (.{2,40})$/.exec(text(section))?.[1]
  if (section !== undefined && name) {
    claimAt(clipping, 'section', name, 'citation line', section)
    blank(clipping, section)
  }
  const [title] = firstLines(clipping, 1)
  if (title !== undefined && text(title).length <= longestHeadline)
    claimAt(clipping, 'title', text(title), 'citation line', title)
  readWriterBelow(clipping)
  const foot = lines.findIndex((line) => /^-{2,6} Index References -{2,6}$/.test(line.trim()))
  for (let index = foot; foot >= 0 && index < lines.length; index++) cutLine(clipping, index, 'footer')
}

/**
 * A release as the services of APA and dpa send it: "OTS0142, 15. Mai 2013, 10:12" or "15.05.2013 – 10:12" above it, "Utl.: …"
 * for its standfirst, whom to ask and whose words they are below it.
 */
function readOts(clipping: Clipping): void {
  const { lines } = clipping
  const last = lastLines(clipping, 3).find((index) => {
    const folded = foldLabel((lines[index] ?? '').slice(0, 80))
    return [...labelsOf('releaseFoot')].some((label) => folded.startsWith(label))
  })
  if (last === undefined) return
  const owner = /: ([^,:]{2,80}),/.exec(lines[last] ?? '')?.[1]
  const contact = lines.findLastIndex((line, index) => index < last && isLabel('releaseContact', line))
  const from = contact >= 0 && last - contact <= 20 ? contact : last
  for (let index = from; index < lines.length; index++) cutLine(clipping, index, 'footer')
  for (const index of firstLines(clipping, 6)) {
    const line = (lines[index] ?? '').trim()
    const day =
      /^(?:OTS\d{4}, )?(\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{4})(?:,| –| -) \d{1,2}:\d\d$/u.exec(
        line,
      )?.[1]
    const standfirst = /^Utl\.: (.{4,300}?)(?: =)?$/.exec(line)?.[1]
    if (day) claimAt(clipping, 'date', day, 'source line', index)
    if (standfirst) claimAt(clipping, 'standfirst', standfirst, 'source line', index)
    // "Lohbach (ots)" in a line of its own.
    if (line === owner) cutLine(clipping, index, 'letterhead')
    else if (day || standfirst || /^\p{Lu}[\p{L} /-]{1,40} \(ots\)$/u.test(line)) blank(clipping, index)
  }
}
