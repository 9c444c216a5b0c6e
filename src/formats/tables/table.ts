import type { Root } from 'mdast'
import { isPaper } from '../../languages/newspapers.ts'
import { parseCitation } from '../citation/citation.ts'
import { wholeYear } from '../citation/whole-year.ts'
import { bodyOfContent, type ExportedArticle, plainWords } from '../exported-article.ts'
import { bracketedList, isNothing, languageTag, personInOrder } from '../fields/field-values.ts'
import type { Claims } from '../fields/stated.ts'
import { withheldRow } from '../fields/withheld.ts'
import { momentIn } from '../json/value.ts'
import { parseMarkdown } from '../markup/markdown.ts'
import { type ColumnField, columnField, mapColumns } from './columns.ts'
import { dayInColumns } from './day-columns.ts'
import { dayInOrder, dayOrders } from './day-order.ts'
import { isWriterRole } from './relator.ts'
import { type TableRow, textOf } from './table-row.ts'
import { isSentences, textInPieces } from './text-pieces.ts'

/** The articles of rows with a text; `bare` are the places of the others. */
export function tableArticles(
  rows: readonly TableRow[],
  columns: ReadonlyMap<ColumnField, string>,
): { readonly articles: ExportedArticle[]; readonly places: number[]; readonly bare: number[] } {
  const articles: ExportedArticle[] = []
  const places: number[] = []
  const bare: number[] = []
  const orderOf = dayOrders(rows, columns)
  // "markdown", "article_markdown"
  const isMarkdown = /markdown$/i.test(columns.get('text') ?? '')
  for (const [place, row] of rows.entries()) {
    const whole = wholeText(row, columns.get('text'))
    const isLead = whole === null
    const text = whole ?? leadOf(row)
    if (!text) {
      bare.push(place)
      continue
    }
    const stated = claimsIn(row, columns)
    const claims = {
      ...stated,
      date: dayInOrder(stated.date ?? null, orderOf(row)),
      story: stated.story === text ? null : stated.story,
      standfirst: isLead && stated.standfirst === plainWords(text) ? null : stated.standfirst,
    }
    const part = claims.id ?? claims.url ?? null
    articles.push({
      part,
      claims: { ...claims, id: null },
      body: isMarkdown ? markdownBody(text, stated.title ?? null) : bodyOfContent(withLines(text)),
      exact: true,
      withheld: withheldRow(row),
    })
    places.push(place)
  }
  return { articles, places, bare }
}

/** The tree of a text in Markdown, without its headline. */
function markdownBody(text: string, title: string | null): Root {
  const [first = '', ...below] = text.trimStart().split('\n')
  const heading = first.startsWith('# ') ? first.slice(2).trim() : ''
  const isHeadline = heading !== '' && title?.startsWith(heading) === true
  return parseMarkdown(isHeadline ? below.join('\n') : text, 1, '').body
}

/** The text of a row, with the first paragraph above it where that is a field of its own, and what further columns go on with. */
function wholeText(row: TableRow, column: string | undefined): string | null {
  const own = joinedText(row) ?? textIn(row, column) ?? otherText(row)
  const text = textInPieces(row, column, own) ?? own
  const lead = text === null ? null : leadOf(row)
  const isApart =
    lead !== null && !plainWords(text)?.includes(plainWords(lead)?.slice(0, openingOfLead) ?? '')
  return isApart ? `${lead}\n\n${text}` : text
}

/** In UTF-16 code units: what tells one paragraph from another. */
const openingOfLead = 60

/** "introtext" and "fulltext", into which Joomla divides a text. */
function joinedText({ introtext, fulltext }: TableRow): string | null {
  if (typeof introtext !== 'string' || typeof fulltext !== 'string') return null
  return [introtext, fulltext].map(textOf).filter(Boolean).join('\n\n') || null
}

/** The text of a row under another name than that of most: lists that were joined call it "body" here and "content" there. */
function otherText(row: TableRow): string | null {
  for (const name of Object.keys(row)) {
    const field = columnField(name)
    const text = field === 'text' || field === 'story' ? textOf(row[name]) : null
    // A story is an event that several articles tell, or, in whole sentences, one of them.
    if (text && (field === 'text' || isSentences(text))) return text
  }
  return null
}

/** The first paragraph, of which interfaces that give out no text make a field of its own; null where it is no sentence. */
export function leadOf(row: TableRow): string | null {
  const lead = textOf(row.lead_paragraph) ?? textOf(row.leadParagraph)
  return lead !== null && isSentences(lead) ? lead : null
}

/** "… of May.\\n\\nThe …": ends of lines as programs print them, in a text that has no other. */
function withLines(whole: string): string {
  // "… of May. [+214 chars]": an interface hands out the beginning.
  const text = whole.replace(/\s{0,3}\[\+\d{1,6} chars\]\s{0,9}$/, '')
  if (text.includes('\n') || !/\\n\\n|[.!?"”»](?:\\r)?\\n/u.test(text)) return text
  return text
    .replace(/(?:\\r)?\\n/g, '\n')
    .replace(/\\t/g, ' ')
    .replace(/\\(["'])/g, '$1')
}

/** The columns for one row: where it lacks a field of that name altogether, its own names say which holds it. */
function columnsOf(row: TableRow, columns: ReadonlyMap<ColumnField, string>): typeof columns {
  if ([...columns.values()].every((name) => name in row)) return columns
  const present = [...columns].filter(([, name]) => name in row)
  return new Map([...mapColumns(Object.keys(row)), ...present])
}

/** What a row states. */
export function claimsIn(row: TableRow, shared: ReadonlyMap<ColumnField, string>): Claims {
  const columns = columnsOf(row, shared)
  const text = (field: ColumnField): string | null =>
    textIn(row, columns.get(field)) ?? textBeside(row, field, columns)
  // "unknown", "n.d."
  const said = (field: 'outlet' | 'agency' | 'section' | 'date'): string | null => {
    const value = text(field)
    return value === null || isNothing(field, value) ? null : value
  }
  const list = (field: 'authors' | 'people' | 'topics' | 'places'): readonly string[] | null => {
    const column = columns.get(field)
    const own = listIn(row, column)
    // Beside an empty column another may hold the same: `categories` and `tags`.
    const other =
      own === null && column !== undefined
        ? Object.keys(row).find((name) => name !== column && row[name] && columnField(name) === field)
        : undefined
    return (own ?? listIn(row, other))?.filter((value) => !isNothing(field, value)) ?? null
  }
  // The address may stand as the source beside the name of the site.
  const url = addressForReaders(
    row,
    addressIn([text('url'), textOf(row.url), textOf(row.source)]) ?? otherAddress(row),
  )
  const isFiled = isFiledByPaper(row)
  const { writers: authors, paper } = agentsIn(list('authors'))
  // "The Courier, p. 3" in the column of papers
  const outlet = isFiled ? withoutKind(textOf(row.title)) : (said('outlet') ?? paper)
  const cited = outlet !== null && /\d/.test(outlet) ? parseCitation(outlet) : null
  return {
    id: text('id'),
    title: withoutIssue(plainWords(isFiled ? textOf(row.heading) : text('title')), outlet),
    standfirst: plainWords(text('standfirst')),
    date: momentIn(withCentury(dayOf(said('date'), row) ?? dayOfNode(row) ?? cited?.date ?? null)),
    updated: momentIn(text('updated')),
    added: momentIn(text('added')),
    outlet: paperInCase(plainWords(nameOfSite(cited?.outlet ?? outlet, row))),
    agency: said('agency'),
    authors: authors?.some((name) => /\p{L}/u.test(name))
      ? authors
      : (embeddedNames(row, 'author') ?? authors),
    section: said('section'),
    printPage: text('printPage') ?? cited?.page ?? null,
    language: languageTag(text('language') ?? ''),
    url,
    people: list('people')?.map(personInOrder) ?? null,
    topics: list('topics'),
    places: list('places'),
    story: text('story'),
  }
}

/**
 * "relators:aut:person:Lovat, Ada", as Islandora writes names with what each did: those who wrote, and a paper that published. Names
 * without a part stay as they are.
 */
function agentsIn(names: readonly string[] | null): {
  readonly writers: readonly string[] | null
  readonly paper: string | null
} {
  if (!names?.some((name) => agent.test(name))) return { writers: names, paper: null }
  const agents = names.map((name) => agent.exec(name) ?? ['', 'aut', name])
  const ofRole = (isMeant: (role: string) => boolean): string[] =>
    agents.flatMap(([, role = '', name = '']) => (isMeant(role) ? [name] : []))
  return {
    writers: ofRole(isWriterRole),
    paper: ofRole((role) => /^(?:pbl|publisher)$/i.test(role)).find((name) => isPaper(name)) ?? null,
  }
}

const agent = /^relators?:(\w{3,20}):(?:[a-z_]{3,20}:)?(\S.{0,200})$/

/**
 * Libraries file an article under the title of its newspaper: { heading: "Ferry is back", title: { value: "Osk Courier" } }; with
 * `lccn`, the number of a newspaper in the Library of Congress, the title is that of a page of print.
 */
function isFiledByPaper({ heading, title, lccn }: TableRow): boolean {
  if (typeof lccn === 'string') return typeof title === 'string'
  return typeof heading === 'string' && typeof title === 'object' && title !== null && !Array.isArray(title)
}

/** The names of `_embedded`, beside which a field holds numbers alone: { author: 3, _embedded: { author: [{ name: "Ada Lovat" }] } }. */
function embeddedNames({ _embedded: embedded }: TableRow, field: string): readonly string[] | null {
  if (typeof embedded !== 'object' || embedded === null) return null
  const names = listIn(embedded as TableRow, field)
  return names && names.length > 0 ? names : null
}

/** "Ferry is back (Osk Courier, 05 March 1899)" → "Ferry is back", where the brackets hold the paper that the row names. */
function withoutIssue(title: string | null, outlet: string | null): string | null {
  const [, headline = '', paper = ''] =
    /^(\S.{0,400}\S) \(([^()]{3,80}), [^()]{0,20}\d{4}\)$/u.exec(title ?? '') ?? []
  return paper !== '' && paper === plainWords(outlet) ? headline : title
}

/** "Osk morning courier. [volume]" → "Osk morning courier": the kind of thing, as cataloguers write it. */
function withoutKind(paper: string | null): string | null {
  return paper?.replace(/\.?\s?\[[a-z ]{3,20}\]$/, '') ?? null
}

/** "troveUrl" beside the `url` of an interface for programs ("https://api.…"): the page of the same site where people read it. */
function addressForReaders(row: TableRow, url: string | null): string | null {
  const site = /^https?:\/\/api\.(?:[^/?#]{1,200}\.)?([^./?#]{1,60}\.[^./?#]{2,20})(?:[/?#]|$)/i.exec(
    url ?? '',
  )?.[1]
  if (!site) return url
  const isPage = (value: string | null): boolean =>
    (value ?? '').split('/')[2]?.endsWith(site) === true && !/\.[a-z]{3,4}$/i.test(value ?? '')
  const names = Object.keys(row).filter((name) => /^[a-z]{3,20}Url$/.test(name))
  return addressIn(names.map((name) => textOf(row[name])).filter(isPage)) ?? url
}

/** The first address of a page, else of a site. */
function addressIn(values: readonly (string | null)[]): string | null {
  const found = values.filter((value) => value !== null && /^https?:\/\//i.test(value))
  return found.find((value) => /^https?:\/\/[^/]+\/./i.test(value ?? '')) ?? found[0] ?? null
}

/** Beside the way to a page within its site (`url: /newspaper/7`), another field of its kind may hold the whole address. */
function otherAddress(row: TableRow): string | null {
  return addressIn(
    Object.keys(row)
      .filter((name) => columnField(name) === 'url')
      .map((name) => textOf(row[name])),
  )
}

/** The name of the site where a column of that name holds an address, as `source` does beside `source-hostname`. */
function nameOfSite(outlet: string | null, row: TableRow): string | null {
  if (outlet === null || !/^https?:\/\//i.test(outlet)) return outlet
  return textOf(row['source-hostname']) ?? textOf(row.sitename) ?? null
}

/** "MARLE GAZETTE" → "Marle Gazette": databases write the names of papers so. */
function paperInCase(name: string | null): string | null {
  if (name === null || name !== name.toUpperCase() || !isPaper(name) || !name.includes(' ')) return name
  return parseCitation(`${name}, p. 1`)?.outlet ?? name
}

/** The day of a cell, or, where it has none or no more than "14", that of the columns for day, month and year. */
function dayOf(value: string | null, row: TableRow): string | null {
  const isPart = value === null || /^\d{1,4}$/.test(value)
  return (isPart ? dayInColumns(row) : null) ?? dayOfCell(value)
}

/** "43528" and "43528,25", as a spreadsheet counts days → "2019-03-04"; a date of 0 is none; any other text as it is. */
function dayOfCell(value: string | null): string | null {
  if (value === null || value === '0') return null
  const [, days = ''] = /^([1-5]\d{4})(?:[.,]\d{1,12})?$/.exec(value) ?? []
  return days === ''
    ? value
    : new Date((Number(days) - daysBeforeEpoch) * 86_400_000).toISOString().slice(0, 10)
}

/** From the first day of spreadsheets to that of 1970. */
const daysBeforeEpoch = 25_569

/** Of a node of Drupal and an article of Joomla, "created" is when it was published. */
function dayOfNode(row: TableRow): string | null {
  return 'nid' in row || 'catid' in row ? textOf(row.created) : null
}

/** "08-Sep-22" → "08 Sep 2022", as spreadsheets show a day. */
function withCentury(day: string | null): string | null {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})-(\p{L}{3,9})\.?-(\d\d)$/u.exec(day ?? '') ?? []
  return year === '' ? day : `${date} ${month} ${wholeYear(year)}`
}

/** Beside an empty column another may hold the same: `summary` and `description`. */
function textBeside(
  row: TableRow,
  field: ColumnField,
  columns: ReadonlyMap<ColumnField, string>,
): string | null {
  const own = columns.get(field)
  if (own === undefined || !besides.has(field)) return null
  const taken = new Set(columns.values())
  const name = Object.keys(row).find(
    (other) => !taken.has(other) && columnField(other) === field && textOf(row[other]) !== null,
  )
  return textIn(row, name)
}

const besides: ReadonlySet<ColumnField> = new Set(['title', 'standfirst', 'date', 'outlet', 'section'])

function textIn(row: TableRow, column: string | undefined): string | null {
  return column === undefined ? null : textOf(row[column])
}

function listIn(row: TableRow, column: string | undefined): readonly string[] | null {
  if (column === undefined) return null
  const value = row[column]
  if (Array.isArray(value)) return value.flatMap((item) => textOf(item) ?? [])
  // { names: ["Ada Lovat"] }
  const [inner] =
    typeof value === 'object' && value !== null ? Object.values(value).filter(Array.isArray) : []
  if (inner && Object.keys(value as TableRow).length === 1) return inner.flatMap((item) => textOf(item) ?? [])
  const text = textOf(value)
  if (text === null) return null
  // "['Ada Lovat', 'Jo Roe']" and '["a"]' are lists as programs print them.
  if (/^\[.*\]$/s.test(text))
    return [...text.matchAll(/'([^']{1,200})'|"([^"]{1,200})"/g)].map((match) => match[1] ?? match[2] ?? '')
  // "pears [[Vell show]]", as TiddlyWiki writes a list
  if (/\[\[[^[\]]{1,200}\]\]/.test(text)) return bracketedList(text)
  // "bridge^^harbour", as Omeka divides the values of a cell
  return text.split(/\s?(?:[;|]|\^\^)\s?/u)
}
