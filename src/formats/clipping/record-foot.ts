import { parseCitation } from '../citation/citation.ts'
import { isEdition } from '../citation/citation-words.ts'
import { dayOf } from '../citation/cited-parts.ts'
import { printPageIn } from '../citation/print-page.ts'
import { fieldOfLabel, type LabelField } from '../databases/labels.ts'
import { foldLabel, isLabel, labelsOf } from '../labels.ts'
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

/** A record has at most so many lines below its text. */
const mostLines = 50

interface FootLine {
  readonly index: number
  readonly field: LabelField | 'note'
  readonly value: string
}

/**
 * Read what a database sets below the text of one article that was pasted: "Publication title: The Courier", "Record
 * Number: 123", a copyright line, the licence. Fields become claims where nothing else states them; what tells of the reader
 * is kept nowhere. A foot has a line that only databases write; "Note: nobody paid." ends a text and is none.
 */
export function readRecordFoot(clipping: Clipping): void {
  const foot = footOf(clipping)
  if (isOfNexis(clipping, foot)) joinLabels(clipping)
  if (!foot.some((line) => isTelling(line)) && !isOfNexis(clipping, foot) && !opensWithBody(clipping, foot))
    return
  readRecordHead(clipping)
  if (isOfNexis(clipping, foot)) readNexisHead(clipping)
  for (const { index, field, value } of [...foot, ...labelledHead(clipping)]) {
    claimField(clipping, index, field, value)
    if (field === 'private') clipping.lines[index] = ''
    else cutLine(clipping, index, 'footer')
  }
}

/** "SECTION:" with "NEWS; Pg. 7A" in the next line, as another program writes out a record: one line. */
function joinLabels({ lines }: Clipping): void {
  for (const index of firstLines({ lines }, 14)) {
    const label = (lines[index] ?? '').trim()
    const [next] = firstLines({ lines }, 1, index + 1)
    const value = (lines[next ?? -1] ?? '').trim()
    if (next === undefined || !/^\p{Lu}[\p{Lu} -]{3,24}:$/u.test(label) || value.length > 100) continue
    const field = fieldOfLabel(label.slice(0, -1))
    if (field === null || field === 'body' || /^\p{Lu}[\p{Lu} -]{3,24}:/u.test(value)) continue
    lines[index] = `${label} ${value}`
    lines[next] = ''
  }
}

/** "ABSTRACT (ENGLISH)", its text and "FULL TEXT" above the text of such a record, and the words of a link to it. */
function readRecordHead(clipping: Clipping): void {
  const lines = firstLines(clipping, 14)
  const fields = lines.map((index) =>
    fieldOfLabel((clipping.lines[index] ?? '').replace(/(?<!\s)\s*\([^()]{0,80}\)\s*$/, '')),
  )
  const body = fields.indexOf('body')
  const abstract = fields.indexOf('abstract')
  const [from, to] = [lines[abstract], lines[body]]
  if (from !== undefined && to !== undefined && abstract < body) {
    const text = lines.slice(abstract + 1, body).map((index) => (clipping.lines[index] ?? '').trim())
    if (text.length > 0 && clipping.stated.standfirst.length === 0 && text.join(' ').length < 400)
      claimAt(clipping, 'standfirst', text.join(' '), 'header', from)
    blank(clipping, from, to)
  }
  if (to !== undefined) blank(clipping, to)
  for (const index of lines)
    if (isLabel('recordFoot', clipping.lines[index] ?? '')) cutLine(clipping, index, 'footer')
}

/** Fields that a record names above its text, below the headline: "Author/Byline: Ada Roe", "Page: 3A". */
function labelledHead(clipping: Clipping): FootLine[] {
  const found: FootLine[] = []
  for (const index of firstLines(clipping, 12)) {
    const line = footLine((clipping.lines[index] ?? '').trim(), index)
    if (line && line.value !== '' && line.field !== 'note') found.push(line)
    // "Documents: 1", and several labels in one line, behind those that are known
    else if (found.length > 0 && isLabelled((clipping.lines[index] ?? '').trim()))
      found.push({ index, field: 'ignored', value: '-' })
    else if (found.length > 0) break
  }
  return found.length > 1 ? found : []
}

function isLabelled(line: string): boolean {
  const labels = line.match(/\p{L}[\p{L}%º°]{2,20}:\s(?=\S)/gu)?.length ?? 0
  return labels >= 3 || /^\p{L}[\p{L} º°.]{1,24}:\s[\p{L}\d][^.!?]{0,30}$/u.test(line)
}

/** The lines of the foot, the last one first. */
function footOf(clipping: Clipping): FootLine[] {
  const found: FootLine[] = []
  for (const index of lastLines(clipping, mostLines)) {
    const line =
      footLine((clipping.lines[index] ?? '').replace(/^[#*_\s]+/, ''), index) ??
      announcedLine(clipping, index)
    if (line) found.push(line)
    else break
  }
  return found
}

function footLine(text: string, index: number): FootLine | null {
  if (isLicence(text) || propertyNote.test(text)) return { index, field: 'private', value: '' }
  // Links of PressReader to its shelves.
  const [, shelf = ''] = /^(\p{Lu}\p{L}{4,12} \p{Ll}{2,4}) \p{Lu}[\p{L} ]{2,30}$/u.exec(text) ?? []
  if (isLabel('shelves', shelf)) return { index, field: 'number', value: '' }
  if (/^(?:copyright\b|©|\(c\))/i.test(text) && text.length < 200) return { index, field: 'note', value: '' }
  const bare = text.replace(/(?<!\s)\s*\([^()]{0,80}\)$/, '')
  if (
    bare.length < 60 &&
    (isLabel('recordFoot', bare) || fieldOfLabel(bare) !== null || isCitationLabel(bare))
  )
    return { index, field: 'ignored', value: '' }
  const [, name = '', value = ''] =
    /^([\p{L}][\p{L} /&-]{1,40}?)(?:\s?\([^()]{1,20}\))?\*{0,2}\s?[:：]\*{0,2}\s*(.*)$/su.exec(text) ?? []
  // "Citation (APA): Roe, A. (2021, …"
  if (isLabel('recordAnnounces', name) && /\d{4}/.test(value) && value.length <= 600)
    return { index, field: 'private', value: '' }
  const field = name === '' ? null : isLabel('recordFoot', name) ? 'number' : fieldOfLabel(name)
  return field === null || field === 'body' || value.length > 600
    ? null
    : { index, field, value: value.trim() }
}

/** How EBSCO ends a record. */
const propertyNote = /^copyright of .{2,160}? is the property of\s/i

/**
 * What a label in a line of its own announces stands below it: a citation, an address. Only databases write "Source citation"
 * and "APA citation"; the links in these may name the library of who read it.
 */
function announcedLine({ lines }: Clipping, index: number): FootLine | null {
  for (let above = index - 1; above >= Math.max(0, index - 2); above--) {
    const label = (lines[above] ?? '').replace(/\([^()]*\)/g, '').trim()
    if (label === '') continue
    if (isLicence(label)) return { index, field: 'private', value: '' }
    if (label.length >= 60 || !isLabel('recordAnnounces', label)) return null
    const line = (lines[index] ?? '').trim()
    // "Page identifier" leads to the page around the article.
    if (/^https?:\/\/\S+$/.test(line))
      return { index, field: /^page /i.test(label) ? 'number' : 'url', value: line }
    // "Bibliographic details" above a citation
    if (isLabel('recordFoot', label) && !isCitationLabel(label))
      return /\d/.test(line) && line.length <= 200 ? { index, field: 'number', value: '' } : null
    return { index, field: isCitationLabel(label) ? 'private' : 'ignored', value: '' }
  }
  return null
}

/** "Source Citation", "APA citation" */
function isCitationLabel(label: string): boolean {
  return /\scitation$/i.test(label) && isLabel('recordAnnounces', label)
}

/** "This certificate is issued to …": names who may read it. */
function isLicence(text: string): boolean {
  // "Printed by his grandson in 1932, a second edition is scarce." is a sentence.
  if (
    /^(?:printed|downloaded) by\s/i.test(text) &&
    (/\sby\s\p{Ll}/u.test(text.slice(0, 16)) || /\p{Ll}, \p{L}+ \p{Ll}+ .*\p{Ll}\.$/u.test(text))
  )
    return false
  const folded = foldLabel(text.slice(0, 120))
  return [...labelsOf('licence')].some((opening) => folded.startsWith(opening))
}

function isTelling({ field }: FootLine): boolean {
  return field === 'number' || field === 'private'
}

/** The name of the paper, the day with its weekday behind, an edition and the headline, above the first label. */
function readNexisHead(clipping: Clipping): void {
  const { lines, stated } = clipping
  const head = firstLines(clipping, 7)
  const textAt = (at: number): string => (lines[head[at] ?? -1] ?? '').trim()
  const label = head.findIndex((index) => footLine((lines[index] ?? '').trim(), index) !== null)
  const bare = (line: string): string => line.replace(/\s\p{L}{2,12}(?:-feira)?$/u, '')
  const day = [1, 2].find((at) => dayOf(textAt(at)) !== null || dayOf(bare(textAt(at))) !== null)
  if (day === undefined || label <= day + 1 || stated.outlet.length > 0 || textAt(0).length > 80) return
  claimAt(clipping, 'outlet', textAt(0), 'header', head[0] ?? 0)
  if (stated.date.length === 0)
    claimAt(clipping, 'date', dayOf(textAt(day)) ?? bare(textAt(day)), 'header', head[day] ?? 0)
  for (const index of head.slice(0, day + 1)) cutLine(clipping, index, 'site-name')
  const title = head.slice(day + 1, label).filter((index) => !isEdition((lines[index] ?? '').trim()))
  for (const index of head.slice(day + 1, label))
    if (!title.includes(index)) cutLine(clipping, index, 'site-name')
  const [only, more] = title
  if (only !== undefined && more === undefined && stated.title.length === 0)
    claimAt(clipping, 'title', (lines[only] ?? '').trim(), 'header', only)
}

/** "Full text" in a line of its own above the text, and two fields or more below it, the copyright among them. */
function opensWithBody(clipping: Clipping, foot: readonly FootLine[]): boolean {
  const isAbove = firstLines(clipping, 8).some((index) => {
    const line = (clipping.lines[index] ?? '').trim()
    return /\S[\s-]\S|^\p{L}{8}/u.test(line) && line.length < 30 && fieldOfLabel(line) === 'body'
  })
  return isAbove && foot.length >= 2 && foot.some(({ field }) => field === 'note')
}

/** "LANGUAGE: ENGLISH" and "LOAD-DATE: January 12, 2010", in capitals: two such labels stand below a record of Nexis alone. */
function isOfNexis({ lines }: Clipping, foot: readonly FootLine[]): boolean {
  const marked = foot.filter(
    ({ index, field }) =>
      (field === 'language' || field === 'ignored') &&
      /^\s*(?:\p{Lu}\p{L}{3,12}-\p{L}{4,10}|\p{Lu}\p{Ll}{4,10}(?=:\s\p{Lu}{3})):\s\S|^\s*\p{Lu}[\p{Lu} -]{4,30}:\s\S/u.test(
        lines[index] ?? '',
      ),
  )
  // "LOAD-DATE: June 20, 2016" alone, with "LENGTH: 655 words" above the text
  return marked.length >= 2 || (marked.length === 1 && foot.length === 1 && isCounted(lines))
}

/** "LENGTH: 655 words" in the head, with its label in capitals. */
function isCounted(lines: readonly string[]): boolean {
  return firstLines({ lines }, 14).some((index) => {
    const [, name = ''] =
      /^(\p{Lu}{5,12}): \d[\d.,]{0,7} \p{L}{3,9}$/u.exec((lines[index] ?? '').trim()) ?? []
    return name !== '' && fieldOfLabel(name) === 'length'
  })
}

function claimField(clipping: Clipping, index: number, field: FootLine['field'], value: string): void {
  const { stated } = clipping
  if (value === '') return
  if (field === 'outlet' && stated.outlet.length === 0) {
    const name = value.split(/\s?;\s?/)[0]?.replace(/\s?\[[^[\]]{0,80}\]$/, '') ?? value
    const cited = parseCitation(name)
    claimAt(clipping, 'outlet', cited?.outlet ?? name, 'header', index)
    if (cited?.date && stated.date.length === 0) claimAt(clipping, 'date', cited.date, 'header', index)
    if (cited?.page && stated.printPage.length === 0)
      claimAt(clipping, 'printPage', cited.page, 'header', index)
  } else if (field === 'page' && stated.printPage.length === 0 && /^[A-Z]?\d/.test(value))
    claimAt(clipping, 'printPage', value, 'header', index)
  else if (field === 'section') {
    // "NEWS; Pg. 3"
    const parts = value.split(/\s?;\s?/)
    const page = parts.map(printPageIn).find((found) => found !== null)
    const name = parts.find((part) => printPageIn(part) === null)
    claimIfOpen(clipping, 'printPage', page, 'header', index)
    claimIfOpen(clipping, 'section', name, 'header', index)
  } else if (field === 'standfirst' && stated.standfirst.length === 0 && value.length <= 400)
    claimAt(clipping, 'standfirst', value, 'header', index)
  else if ((field === 'date' || field === 'url' || field === 'title') && stated[field].length === 0)
    claimAt(clipping, field, value, 'header', index)
  else if (field === 'byline' && stated.authors.length === 0)
    claimAuthors(clipping, value.split(/\s?;\s?/), 'header', index)
}

/** "BearID: 5C1D9A2E-…-612-0000", "<!-- {BearID:…} -->" */
const numberOfNote =
  /^\s*(?:<!--\s?)?\{?\p{Lu}[\p{L}_ ]{1,20}:\s?[\dA-Fa-f]{8}-(?:[\dA-Fa-f]{3,12}-){3,5}[\dA-Fa-f]{4,12}\}?(?:\s?-->)?\s*$/u

/**
 * Below the text of a note as Joplin keeps it: an empty line, "id: …", "parent_id: …" and others down to "type_: 1". The
 * address of the page and the day of saving are what counts.
 */
export function readJoplinFoot(clipping: Clipping): void {
  const { lines } = clipping
  const [last] = lastLines(clipping, 1)
  if (last !== undefined && numberOfNote.test(lines[last] ?? '')) blank(clipping, last)
  let end = lines.length
  while (end > 0 && lines[end - 1]?.trim() === '') end--
  if (!/^type_: \d$/.test(lines[end - 1] ?? '')) return
  let start = end
  while (start > 0 && /^[a-z_]{2,40}:(?: |$)/.test(lines[start - 1] ?? '')) start--
  if (!/^id: [\da-f]{32}$/.test(lines[start] ?? '')) return
  for (let index = start; index < end; index++) {
    const [, name = '', value = ''] = /^([a-z_]+): ?(.*)$/.exec(lines[index] ?? '') ?? []
    if (name === 'source_url' && value) claimAt(clipping, 'url', value, 'header', index)
    if (name === 'created_time' && value) claimAt(clipping, 'added', value, 'header', index)
    lines[index] = ''
  }
}
