import { readCitationLine } from './citation.ts'
import { blank, type Clipping, claimAt, claimAuthors, cutLine, firstLines } from './clipping.ts'
import { isLabel } from './labels.ts'

/**
 * Read the heads that libraries set above a text that was copied from them: the record of EBSCO ("By: ROE, ADA, Courier,
 * 12345678, Jun 12, 2015"), what Gallica tells of a page in its text mode.
 */
export function readPasted(clipping: Clipping): void {
  dropDatabaseName(clipping)
  readEbsco(clipping)
  readGallica(clipping)
}

/** "Gale In Context" in the first line. */
function dropDatabaseName(clipping: Clipping): void {
  const [first] = firstLines(clipping, 1)
  if (first !== undefined && isLabel('databases', clipping.lines[first] ?? ''))
    cutLine(clipping, first, 'site-name')
}

/** The title above the citation, the database and the section below it. */
function readEbsco(clipping: Clipping): void {
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

/** "Titre : Le Courrier …", "Date d'édition : 1887-03-04", down to how well the page was recognized. */
function readGallica(clipping: Clipping): void {
  const { lines } = clipping
  const head = firstLines(clipping, 40)
  const end = head.find((index) => /taux de reconnaissance/i.test(lines[index] ?? ''))
  if (end === undefined || !head.some((index) => /^\s*Identifiant\s?: ark:\//.test(lines[index] ?? '')))
    return
  for (const index of head.filter((other) => other <= end)) {
    const [, name = '', value = ''] =
      /^\s*(\p{L}[\p{L}' ’]{2,40}?)\s?:\s(.{1,400})$/u.exec(lines[index] ?? '') ?? []
    if (name === 'Titre') claimAt(clipping, 'outlet', value.split(' : ')[0] ?? value, 'header', index)
    if (/^Date d['’]édition$/.test(name)) claimAt(clipping, 'date', value, 'header', index)
    if (name === 'Identifiant')
      claimAt(clipping, 'url', `https://gallica.bnf.fr/${value.trim()}`, 'header', index)
    blank(clipping, index)
  }
}
