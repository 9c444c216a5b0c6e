import { MONTHS, monthLength } from './day.ts'

/** What a reference needs of an article. */
export interface Reference {
  readonly id: string
  readonly title: string
  readonly authors: readonly ReferenceAuthor[]
  readonly outlet: string | null
  readonly date: ReferenceDate | null
  /** The page of the paper; absent where it is not stated. */
  readonly printPage?: string
  readonly address: string | null
  /** The archive that holds the clipping. */
  readonly archive: string
  readonly language: string
}

/** A person, whose surname comes first in a reference, or an organization, which stays as it is. */
export interface ReferenceAuthor {
  readonly name: string
  readonly isPerson: boolean
}

export interface ReferenceDate {
  readonly earliest: string | null
  readonly latest: string | null
  /** "1984~" for about 1984: then no part of it is given as if it were sure. */
  readonly edtf: string
  /** The same in English words: "between 6 and 12 November 2024". */
  readonly words: string
}

export interface Citation {
  readonly name: string
  readonly text: string
  /** The ending of a file with it, and its media type; null for a sentence. */
  readonly file: { readonly ending: string; readonly type: string } | null
}

/**
 * A newspaper article as a reference: APA (7th edition), MLA (9th), Chicago (17th, bibliography), BibTeX, RIS,
 * CSL-JSON. A date that is known only as an interval, or about, is never given as a day: the year where it is sure,
 * "ca." before it where it is not, else "n.d." and the honest phrase in a note. Chicago names no pages of newspapers, which
 * differ from edition to edition (14.191).
 */
export function citations(reference: Reference): Citation[] {
  return [
    { name: 'APA', text: formatApa(reference), file: null },
    { name: 'MLA', text: formatMla(reference), file: null },
    { name: 'Chicago', text: formatChicago(reference), file: null },
    {
      name: 'BibTeX',
      text: formatBibtex(reference),
      file: { ending: 'bib', type: 'application/x-bibtex' },
    },
    {
      name: 'RIS',
      text: formatRis(reference),
      file: { ending: 'ris', type: 'application/x-research-info-systems' },
    },
    {
      name: 'CSL-JSON',
      text: formatCsl(reference),
      file: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
    },
  ]
}

function formatApa({ title, authors, outlet, date, printPage, address }: Reference): string {
  const { year, month, day, isAbout } = sureParts(date)
  const spelled = [month && MONTHS[month - 1], day].filter(Boolean).join(' ')
  const when = year ? `${isAbout ? 'ca. ' : ''}${[year, spelled].filter(Boolean).join(', ')}` : 'n.d.'
  const who = authors
    .map(initialed)
    .reduce(
      (text, name, index, all) => text + (index === 0 ? '' : index === all.length - 1 ? ', & ' : ', ') + name,
      '',
    )
  return joined([
    who ? `${ended(who)} (${when}).` : null,
    ended(title),
    who ? null : `(${when}).`,
    outlet && ended([outlet, printPage].filter(Boolean).join(', ')),
    address,
  ])
}

/** Containers in the order of MLA: the newspaper with date and address, then the archive; the archive alone else. */
function formatMla({ title, authors, outlet, date, printPage, address, archive }: Reference): string {
  const [first, ...others] = authors
  const who =
    first &&
    (others.length > 1
      ? `${inverted(first)}, et al.`
      : others[0]
        ? `${inverted(first)}, and ${others[0].name}`
        : inverted(first))
  const when = date && mlaDate(date)
  return joined([
    who && ended(who),
    `“${ended(title)}”`,
    ended([outlet ?? archive, when, outlet && pages(printPage), address].filter(Boolean).join(', ')),
    outlet ? ended(archive) : null,
  ])
}

/** "p. A1", "p. B-2", "pp. 4-5" */
function pages(printPage: string | undefined): string | null {
  return printPage ? `${/\d\s?[-–,+]/.test(printPage) ? 'pp.' : 'p.'} ${printPage}` : null
}

/** "9 Feb. 2021": MLA shortens all months but May, June and July. */
function mlaDate(date: ReferenceDate): string {
  const { year, month, day, isAbout } = sureParts(date)
  if (!day || !month || isAbout) return dateWords(date)
  const name = MONTHS[month - 1] ?? ''
  const short = month === 9 ? 'Sept.' : name.length > 4 ? `${name.slice(0, 3)}.` : name
  return `${day} ${short} ${year}`
}

function formatChicago({ title, authors, outlet, date, address, archive }: Reference): string {
  const [first, ...others] = authors
  const who =
    first &&
    [inverted(first), ...others.map(({ name }) => name)]
      .join(', ')
      .replace(/, ([^,]*)$/, others.length ? ', and $1' : ', $1')
  return joined([
    who && ended(who),
    `“${ended(title)}”`,
    ended([outlet ?? archive, date ? dateWords(date) : 'n.d.'].join(', ')),
    address && ended(address),
  ])
}

/** A BibTeX entry. Without an outlet it is no article of a journal: then it is `@misc`. */
export function formatBibtex(reference: Reference): string {
  const { id, title, authors, outlet, date, printPage, address, language, archive } = reference
  const { year, month, day, isAbout } = sureParts(date)
  const surname = authors[0]?.name.split(' ').at(-1)
  const key = keyOf([surname ?? outlet ?? '', year ?? '', id].join(' '))
  const published = date && (!day || isAbout) ? `Published ${dateWords(date)}` : null
  const held = `Clipping in ${archive}`
  const note = [published, outlet ? held : null].filter(Boolean).join('. ')
  const fields: (readonly [string, string | null | undefined])[] = [
    ['author', authors.map(bibtexName).join(' and ')],
    ['title', `{${escapeTex(title)}}`],
    ['journal', outlet && escapeTex(outlet)],
    ['year', isAbout ? null : year],
    ['month', month && !isAbout ? String(month) : null],
    ['day', day && !isAbout ? String(day) : null],
    ['pages', printPage && escapeTex(printPage)],
    ['note', escapeTex(note)],
    ['url', address && escapeUrl(address)],
    ['language', escapeTex(language)],
    ['howpublished', outlet ? null : escapeTex(held)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []))
  return `@${outlet ? 'article' : 'misc'}{${key},\n${lines.join(',\n')}\n}`
}

/** A key that BibTeX takes, in plain letters: this runs in browsers too, where tables of other scripts would be heavy. */
function keyOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[a-z0-9]+/g) ?? ['article']
  return words.join('-').slice(0, 40).replace(/-$/, '')
}

/** "Lindqvist, Petra"; an organization in braces, so that BibTeX does not take it apart. */
function bibtexName(author: ReferenceAuthor): string {
  return author.isPerson ? escapeTex(inverted(author)) : `{${escapeTex(author.name)}}`
}

/** A RIS record (Research Information Systems, 2001), as reference managers import it. */
export function formatRis(reference: Reference): string {
  const { id, title, authors, outlet, date, printPage, address, language, archive } = reference
  const { year, month, day, isAbout } = sureParts(date)
  const two = (number: number | null) => (number ? String(number).padStart(2, '0') : '')
  const lines: (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ...authors.map((author) => ['AU', inverted(author)] as const),
    ['TI', title],
    ['T2', outlet],
    ['PY', isAbout ? null : year],
    ['DA', year && month && !isAbout ? `${year}/${two(month)}/${two(day)}/` : null],
    ['N1', date && (!day || isAbout) ? `Published ${dateWords(date)}` : null],
    ['SP', printPage ?? null],
    ['UR', address],
    ['LA', language],
    ['DB', archive],
    ['ER', ''],
  ]
  return lines
    .flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${value.replace(/\s+/g, ' ')}`))
    .join('\n')
}

/** CSL-JSON (citationstyles.org): an interval is a range of dates, and what is only about is `circa`. */
export function formatCsl(reference: Reference): string {
  const { id, title, authors, outlet, date, printPage, address, language, archive } = reference
  const issued = date && cslDate(date)
  const item = {
    id,
    type: 'article-newspaper',
    title,
    ...(authors.length ? { author: authors.map(cslName) } : {}),
    ...(outlet ? { 'container-title': outlet } : {}),
    ...(issued ? { issued } : {}),
    ...(printPage ? { page: printPage } : {}),
    ...(date && date.earliest !== date.latest ? { note: `Published ${dateWords(date)} (${date.edtf})` } : {}),
    ...(address ? { URL: address } : {}),
    language,
    archive,
  }
  return JSON.stringify([item])
}

/** Null where an end is open: CSL has no form for it, and one end alone would be a day. */
function cslDate(date: ReferenceDate): object | null {
  const { earliest, latest } = date
  if (!earliest || !latest) return null
  const { year, month, day, isAbout } = sureParts(date)
  const sure = [year, month, day].filter((part) => part !== null).map(Number)
  const isWhole =
    sure.length > 0 && (day !== null || spanned(earliest, latest) === ['year', 'month'][sure.length - 1])
  const parts = isWhole ? [sure] : [earliest, latest].map((end) => end.split('-').map(Number))
  return { 'date-parts': parts, ...(isAbout ? { circa: true } : {}) }
}

/** What an interval fills from its first day to its last: a year, a month, or neither. */
function spanned(earliest: string, latest: string): 'year' | 'month' | null {
  if (earliest.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31`) return 'year'
  const month = earliest.slice(0, 7)
  return earliest.endsWith('-01') && latest === `${month}-${monthLength(month)}` ? 'month' : null
}

function cslName(author: ReferenceAuthor): object {
  const [family, given] = inverted(author).split(', ')
  return given ? { family, given } : { literal: author.name }
}

/** The parts of a date on which both ends of its interval agree, and whether they are only about. */
function sureParts(date: ReferenceDate | null): {
  year: string | null
  month: number | null
  day: number | null
  isAbout: boolean
} {
  const { earliest = null, latest = null, edtf = '' } = date ?? {}
  const same = (length: number) =>
    earliest && latest && earliest.slice(0, length) === latest.slice(0, length)
      ? earliest.slice(0, length)
      : null
  const [month, day] = [same(7), same(10)]
  return {
    year: same(4),
    month: month ? Number(month.slice(5)) : null,
    day: day ? Number(day.slice(8)) : null,
    isAbout: /[~%?]/.test(edtf),
  }
}

function dateWords(date: ReferenceDate): string {
  return date.words.replace(/^in /, '')
}

/** "Ana Maria Ruiz" → "Ruiz, Ana Maria"; one word, and what is no person's name, stay as they are. */
function inverted({ name, isPerson }: ReferenceAuthor): string {
  const words = name.split(/\s+/)
  const plain = words.length > 1 && words.length < 5 && words.every((word) => /^\p{Lu}/u.test(word))
  return isPerson && plain ? `${words.at(-1)}, ${words.slice(0, -1).join(' ')}` : name
}

/** "Ana Maria Ruiz" → "Ruiz, A. M." */
function initialed(author: ReferenceAuthor): string {
  const [family, given] = inverted(author).split(', ')
  return given
    ? `${family}, ${given
        .split(/\s+/)
        .map((word) => `${[...word][0]}.`)
        .join(' ')}`
    : author.name
}

function ended(text: string): string {
  return /[.?!…]$/u.test(text) ? text : `${text}.`
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}

/** Braces and backslashes would end a field or run a command; the other signs have a meaning of their own. */
function escapeTex(text: string): string {
  return text
    .replace(/[\\{}]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[#$%&_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}')
}

/** An address keeps its signs, but none that could end the field. */
function escapeUrl(address: string): string {
  return address.replace(/[\\{}"\s]/g, encodeURIComponent)
}
