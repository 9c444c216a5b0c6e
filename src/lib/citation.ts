import { datePhrase, MONTHS } from './day.ts'
import { slug } from './slug.ts'

/** What a reference needs of an article. */
export interface Reference {
  readonly id: string
  readonly title: string
  readonly authors: readonly string[]
  readonly outlet: string | null
  readonly date: {
    readonly earliest: string | null
    readonly latest: string | null
    readonly edtf: string
  } | null
  readonly address: string | null
  /** The archive that holds the clipping. */
  readonly archive: string
  readonly language: string
}

export interface Citation {
  readonly name: string
  readonly text: string
  /** Lines, to be shown as they are. */
  readonly block: boolean
}

/**
 * A newspaper article as a reference: APA (7th edition), MLA (9th), Chicago (17th, bibliography), BibTeX, RIS.
 * A date that is known only as an interval is never given as a day: the year where it is sure, else "n.d." and the
 * honest phrase in a note.
 */
export function citations(reference: Reference): Citation[] {
  return [
    { name: 'APA', text: formatApa(reference), block: false },
    { name: 'MLA', text: formatMla(reference), block: false },
    { name: 'Chicago', text: formatChicago(reference), block: false },
    { name: 'BibTeX', text: formatBibtex(reference), block: true },
    { name: 'RIS', text: formatRis(reference), block: true },
  ]
}

export function formatApa({ title, authors, outlet, date, address }: Reference): string {
  const { year, month, day } = sureParts(date)
  const when = year
    ? [year, [month && MONTHS[month - 1], day].filter(Boolean).join(' ')].filter(Boolean).join(', ')
    : 'n.d.'
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
    outlet && ended(outlet),
    address,
  ])
}

export function formatMla({ title, authors, outlet, date, address, archive }: Reference): string {
  const [first, ...others] = authors
  const who =
    first &&
    (others.length > 1
      ? `${inverted(first)}, et al.`
      : others[0]
        ? `${inverted(first)}, and ${others[0]}`
        : inverted(first))
  const where = [outlet, dateWords(date), address].filter(Boolean).join(', ')
  return joined([
    who && ended(who),
    `“${ended(title)}”`,
    capitalized(ended(where || archive)),
    where ? ended(archive) : null,
  ])
}

export function formatChicago({ title, authors, outlet, date, address }: Reference): string {
  const [first, ...others] = authors
  const who =
    first &&
    [inverted(first), ...others].join(', ').replace(/, ([^,]*)$/, others.length ? ', and $1' : ', $1')
  const where = [outlet, dateWords(date) ?? 'n.d.'].filter(Boolean).join(', ')
  return joined([
    who && ended(who),
    `“${ended(title)}”`,
    capitalized(ended(where)),
    address && ended(address),
  ])
}

export function formatBibtex({
  id,
  title,
  authors,
  outlet,
  date,
  address,
  language,
  archive,
}: Reference): string {
  const { year, month, day } = sureParts(date)
  const key = slug([authors[0]?.split(' ').at(-1) ?? outlet ?? '', year ?? '', id].join(' '), 40) || 'article'
  const fields: (readonly [string, string | null])[] = [
    ['author', authors.map((name) => `{${escapeTex(name)}}`).join(' and ') || null],
    ['title', `{${escapeTex(title)}}`],
    ['journal', outlet && escapeTex(outlet)],
    ['year', year],
    ['month', month ? String(month) : null],
    ['day', day ? String(day) : null],
    ['note', !day && date ? `Published ${escapeTex(datePhrase(date.earliest, date.latest))}` : null],
    ['url', address],
    ['language', language],
    ['howpublished', `Clipping in ${escapeTex(archive)}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []))
  // BibTeX asks of an article in which journal it stood.
  return `@${outlet ? 'article' : 'misc'}{${key},\n${lines.join(',\n')}\n}`
}

export function formatRis({
  id,
  title,
  authors,
  outlet,
  date,
  address,
  language,
  archive,
}: Reference): string {
  const { year, month, day } = sureParts(date)
  const two = (number: number | null) => (number ? String(number).padStart(2, '0') : '')
  const lines: (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ...authors.map((name) => ['AU', inverted(name)] as const),
    ['TI', title],
    ['T2', outlet],
    ['PY', year],
    ['DA', year && month ? `${year}/${two(month)}/${two(day)}/` : null],
    ['N1', !day && date ? `Published ${datePhrase(date.earliest, date.latest)}` : null],
    ['UR', address],
    ['LA', language],
    ['DB', archive],
    ['ER', ''],
  ]
  return lines
    .flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${value.replace(/\s+/g, ' ')}`))
    .join('\n')
}

/** CSL-JSON (citationstyles.org), as reference managers read it. */
export function formatCsl({
  id,
  title,
  authors,
  outlet,
  date,
  address,
  language,
  archive,
}: Reference): string {
  const { year, month, day } = sureParts(date)
  const parts = [year === null ? null : Number(year), month, day].filter((part) => part !== null)
  const item = {
    id,
    type: 'article-newspaper',
    title,
    ...(authors.length ? { author: authors.map(cslName) } : {}),
    ...(outlet ? { 'container-title': outlet } : {}),
    ...(parts.length ? { issued: { 'date-parts': [parts] } } : {}),
    ...(!day && date ? { note: `Published ${datePhrase(date.earliest, date.latest)} (${date.edtf})` } : {}),
    ...(address ? { URL: address } : {}),
    language,
    archive,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

function cslName(name: string): object {
  const [family, given] = inverted(name).split(', ')
  return given ? { family, given } : { literal: name }
}

/** The parts of a date on which both ends of its interval agree. */
function sureParts(date: Reference['date']): {
  year: string | null
  month: number | null
  day: number | null
} {
  const { earliest = null, latest = null } = date ?? {}
  const same = (length: number) =>
    earliest && latest && earliest.slice(0, length) === latest.slice(0, length)
      ? earliest.slice(0, length)
      : null
  const [month, day] = [same(7), same(10)]
  return {
    year: same(4),
    month: month ? Number(month.slice(5)) : null,
    day: day ? Number(day.slice(8)) : null,
  }
}

function dateWords(date: Reference['date']): string | null {
  return date ? datePhrase(date.earliest, date.latest).replace(/^in /, '') : null
}

/** "Ana Maria Ruiz" → "Ruiz, Ana Maria"; one word, and desks ("Staff and agencies"), stay as they are. */
function inverted(name: string): string {
  const words = name.split(/\s+/)
  const plain = words.length > 1 && words.length < 5 && words.every((word) => /^\p{Lu}/u.test(word))
  return plain ? `${words.at(-1)}, ${words.slice(0, -1).join(' ')}` : name
}

/** "Ana Maria Ruiz" → "Ruiz, A. M." */
function initialed(name: string): string {
  const [family, given] = inverted(name).split(', ')
  return given
    ? `${family}, ${given
        .split(/\s+/)
        .map((word) => `${[...word][0]}.`)
        .join(' ')}`
    : name
}

/** Of a part that begins with the words of a date: "Between 6 and 12 November 2024". */
function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function ended(text: string): string {
  return /[.?!…]$/u.test(text) ? text : `${text}.`
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}

function escapeTex(text: string): string {
  return text
    .replace(/[\\{}]/g, '')
    .replace(/[#$%&_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}')
}
