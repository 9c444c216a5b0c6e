import { shippedData } from '../../knowledge/shipped.ts'
import { languageOf } from '../../languages/load.ts'
import { isPaper } from '../../languages/newspapers.ts'
import { isSectionName } from '../../languages/sections.ts'
import { once } from '../../lib/once.ts'
import type { Spec, SpecEntry } from '../../lib/spec.ts'
import { foldKey, kindName, type Report, suggest } from '../../lib/spec-reader.ts'
import type { Stated, StatedFields } from '../../model/document.ts'
import type { Origin } from '../../model/origin.ts'
import { decodeReferences } from '../../text/html-text.ts'
import { bareAddress } from '../../text/web-address.ts'
import { paperAlone, parseCitation } from '../citation/citation.ts'
import { isArchive } from '../citation/citation-words.ts'
import { uninverted } from '../citation/paper-names.ts'
import { printPageIn } from '../citation/print-page.ts'
import { isOfProgram } from '../labels.ts'
import { fieldKeys, fieldOfKey, fieldOfMisspelled } from './field-keys.ts'
import { cleanValue, isNothing, languageTag, personInOrder } from './field-values.ts'

/** Fields as they are collected. */
export type FieldsDraft = { -readonly [Name in keyof StatedFields]: StatedFields[Name][number][] }

/** No claims yet. */
export function emptyFields(): FieldsDraft {
  return {
    id: [],
    title: [],
    standfirst: [],
    date: [],
    updated: [],
    added: [],
    outlet: [],
    agency: [],
    authors: [],
    section: [],
    printPage: [],
    language: [],
    url: [],
    people: [],
    topics: [],
    places: [],
    story: [],
  }
}

/** The claims of both, those of the first before those of the second. */
export function joinFields(first: StatedFields, second: StatedFields): FieldsDraft {
  const all = emptyFields()
  for (const name of Object.keys(all) as (keyof StatedFields)[]) {
    const list: unknown[] = all[name]
    list.push(...first[name], ...second[name])
  }
  return all
}

/** Claims of a file that has no lines. */
export function unplaced(fields: StatedFields): FieldsDraft {
  const all = emptyFields()
  for (const name of Object.keys(all) as (keyof StatedFields)[]) {
    const list: unknown[] = all[name]
    list.push(...fields[name].map((claim) => ({ ...claim, line: null })))
  }
  return all
}

/** Where the claims come from. */
export interface ClaimSource {
  readonly basis: 'user' | 'stated'
  readonly origin: Origin
  readonly path?: string
}

/** Add the claims of a map to `draft`; what is no use is reported, and the rest kept. */
export function collectFields(spec: Spec, from: ClaimSource, draft: FieldsDraft, report: Report): void {
  if (spec.kind === 'none') return
  if (spec.kind !== 'map') {
    report(
      'value',
      spec,
      `Fields must be of the form \`name: value\`, not ${kindName(spec)}`,
      'Write `title: …`.',
    )
    return
  }
  const slips: [ReturnType<typeof fieldOfMisspelled> & string, string, Spec][] = []
  for (const { key, value, ...place } of savedDayLast(withoutStamp(withJoinedDay(spec)))) {
    const name = fieldOfKey(key)
    if (name === 'wrapper' && value.kind === 'map') collectFields(value, from, draft, () => {})
    else if (name === null) {
      report('unknown', place, `There is no field "${key}"`, suggest(key, Object.keys(fieldKeys)))
      const meant = fieldOfMisspelled(key)
      if (meant !== null && value.kind === 'text') slips.push([meant, key, value])
    } else if (name !== 'ignored' && name !== 'wrapper') settle(name, key, value, from, draft, report)
  }
  // What it says is known by no other field.
  for (const [name, key, value] of slips)
    if (draft[name].length === 0) settle(name, key, value, from, draft, report)
}

type MapSpec = Extract<Spec, { kind: 'map' }>

function writtenIn({ value }: SpecEntry): string {
  return value.kind === 'text' ? value.text : ''
}

/** The entry whose key is plainly `date`, and those that say when the page was saved. */
function datesIn({ entries }: MapSpec): { plain: SpecEntry | undefined; saved: readonly SpecEntry[] } {
  return {
    plain: entries.find(({ key }) => foldKey(key) === 'date'),
    saved: entries.filter(({ key }) => fieldOfKey(key) === 'added'),
  }
}

/** The entries; "year: 1931", and a month and a day beside it, are the day where no other field says one. */
function withJoinedDay(spec: MapSpec): MapSpec {
  const [year, month, day] = ['year', 'month', 'day'].map((name) =>
    spec.entries.find(({ key }) => foldKey(key) === name),
  )
  const said = (entry: SpecEntry | undefined): string => (entry ? writtenIn(entry).trim() : '')
  const isDated = spec.entries.some((entry) => fieldOfKey(entry.key) === 'date' && writtenIn(entry) !== '')
  if (!year || !/^(?:1[5-9]|20)\d\d$/.test(said(year)) || isDated) return spec
  const [monthNumber, dayNumber] = [month, day].map((entry) =>
    /^\d{1,2}$/.test(said(entry)) ? said(entry).padStart(2, '0') : '',
  )
  const inNumbers = [said(year), monthNumber, dayNumber].filter(Boolean).join('-')
  const inWords = [dayNumber, said(month), said(year)].filter(Boolean).join(' ')
  const text = monthNumber ? inNumbers : /^\p{L}{3,12}\.?$/u.test(said(month)) ? inWords : said(year)
  const joined = { ...year, key: 'date', value: { ...year.value, kind: 'text', text } as Spec }
  return {
    ...spec,
    entries: spec.entries.flatMap((entry) =>
      entry === year ? [joined] : entry === month || entry === day ? [] : [entry],
    ),
  }
}

/**
 * The entries; a plain `date` that names the same minute as a field of saving says when a program wrote the file, where the address
 * of the page holds another day.
 */
function withoutStamp(spec: MapSpec): MapSpec {
  const { plain, saved } = datesIn(spec)
  const minute = plain ? minuteOf(plain) : ''
  if (!plain || minute === '' || !saved.some((entry) => minuteOf(entry) === minute)) return spec
  const year = spec.entries
    .filter(({ key }) => ['url', 'outlet'].includes(`${fieldOfKey(key)}`))
    .map(
      (entry) =>
        /^https?:\/\/[^?#]{4,200}?\/((?:19|20)\d\d)[/-]\w{2,3}[/-]\d{1,2}(?!\d)/.exec(writtenIn(entry))?.[1],
    )
    .find(Boolean)
  if (!year || minute.startsWith(year)) return spec
  return {
    ...spec,
    entries: spec.entries.map((entry) => (entry === plain ? { ...entry, key: 'added' } : entry)),
  }
}

/** "2024-06-02T09:41", where seconds stand behind it. */
function minuteOf(entry: SpecEntry): string {
  return /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?=:\d\d)/.exec(writtenIn(entry))?.[0] ?? ''
}

/** The entries; a plain `date` that is the day of saving again goes behind the one that says `published`. */
function savedDayLast(spec: MapSpec): readonly SpecEntry[] {
  const { entries } = spec
  const { plain, saved } = datesIn(spec)
  if (!plain || writtenIn(plain) === '') return entries
  const isSaved = saved.some((entry) => writtenIn(entry) === writtenIn(plain))
  const isTold = entries.some(
    (entry) => entry !== plain && fieldOfKey(entry.key) === 'date' && writtenIn(entry) !== '',
  )
  return isSaved && isTold ? [...entries.filter((entry) => entry !== plain), plain] : entries
}

function settle(
  name: keyof StatedFields,
  key: string,
  spec: Spec,
  from: ClaimSource,
  draft: FieldsDraft,
  report: Report,
): void {
  if (name === 'authors' || name === 'people' || name === 'topics' || name === 'places') {
    const texts = listOf(name, key, spec, report).filter((text) => !isNothing(name, text))
    const value = name === 'people' && spec.kind === 'list' ? texts.map(personInOrder) : texts
    // An empty list of the owner's says that there are none.
    const isNone = from.basis === 'user' && spec.kind === 'list' && spec.items.length === 0
    if (value.length > 0 || isNone) draft[name].push({ value, ...from, line: spec.line })
    return
  }
  const written = dateParts(spec) ?? linkedDay(name, spec) ?? textOf(key, spec, report)
  // "2024-11-12 by Ada Roe": who saved it is nobody's business.
  const text = name === 'added' ? written?.replace(/(?<=\d)\s\p{Ll}{2,4}\s\p{Lu}.{1,60}$/u, '') : written
  if (text === undefined || isNothing(name, text)) return
  // Where a program keeps its copy is the reader's own.
  if (name === 'url' && isOfProgram(text)) return
  const link = (name === 'outlet' || name === 'url') && spec.kind === 'text' ? linkOf(spec.text) : null
  if (link !== null) draft.url.push(claim(link, from, spec))
  // "link: [link](https://…)"
  if (link !== null && name === 'url') return
  // "saved: yes" is a box that was ticked, no day.
  if (name === 'added' && !/\d/.test(text)) return
  if (name === 'outlet') settleOutletField(text, from, spec, draft)
  else if (name === 'printPage') {
    // "page: about" is another program's.
    const page = printPageIn(text)
    if (page) draft.printPage.push(claim(page, from, spec))
  } else if (name !== 'url' || !isRelative(key, text))
    settleChecked(name, key, text, from, spec, draft, report)
}

/** CSL writes a day in pieces: "date-parts: [[2019, 3, 4]]". */
function dateParts(spec: Spec): string | null {
  if (spec.kind !== 'map') return null
  const parts = spec.entries.find(({ key }) => foldKey(key) === 'dateparts')?.value
  const [first] = parts?.kind === 'list' ? parts.items : []
  const numbers = (first?.kind === 'list' ? first.items : parts?.kind === 'list' ? parts.items : []).flatMap(
    (part) => (part.kind === 'text' && /^\d{1,4}$/.test(part.text) ? [part.text.padStart(2, '0')] : []),
  )
  return numbers.length > 0 && numbers.length <= 3 ? numbers.join('-') : null
}

/** "[[2024-09-02|2 Sept]]", "[[Daily/2024-09-02]]": the note of a day, however the link is shown; null for others. */
function linkedDay(name: keyof StatedFields, spec: Spec): string | null {
  if (spec.kind !== 'text' || !['date', 'updated', 'added'].includes(name)) return null
  return (
    /^\[\[(?:[^[\]|]{0,200}\/)?(\d{4}-\d\d-\d\d)(?:\|[^[\]]{0,200})?\]\]$/.exec(spec.text.trim())?.[1] ?? null
  )
}

function settleChecked(
  name: Exclude<keyof StatedFields, 'authors' | 'people' | 'topics' | 'places'>,
  key: string,
  text: string,
  from: ClaimSource,
  spec: Spec,
  draft: FieldsDraft,
  report: Report,
): void {
  const settled = checks[name]?.(text)
  if (settled === undefined) draft[name].push(claim(text, from, spec))
  else if ('value' in settled) draft[name].push(claim(settled.value, from, spec))
  // Jekyll's slug is an address of another site: of no use is no mistake.
  else if (foldKey(key) !== 'slug' || !/^\/|\/$/.test(text))
    report('value', spec, `"${key}" ${settled.message}`, settled.hint)
}

/**
 * The outlet as written: a web address is that of the article (Obsidian's clipper and others write it as `source`) or,
 * without a path, names the outlet's host; "The Courier, 21 July 1937, p. 3" gives outlet and day.
 */
function settleOutletField(text: string, from: ClaimSource, spec: Spec, draft: FieldsDraft): void {
  if (/^https?:\/\//i.test(text)) {
    const checked = checkUrl(text)
    const path = 'value' in checked ? new URL(checked.value) : null
    if (!path) return
    if (path.pathname + path.search === '/')
      draft.outlet.push(claim(path.hostname.replace(/^www\./, ''), from, spec))
    else draft.url.push(claim(text, from, spec))
    return
  }
  const [, beside = '', address = ''] =
    /^([^:/]{3,120}?)[,;:]? (?:\(|<)?(https?:\/\/[^\s()<>]{4,2000})[)>]?$/.exec(text) ?? []
  // "The Courier, https://courier.example/7"
  if (isOfArticle(address)) draft.url.push(claim(address, from, spec))
  const { name: plain, section } = paperAndSection(pageLast(address === '' ? text : beside))
  if (section) draft.section.push(claim(section, from, spec))
  const cited = parseCitation(plain) ?? ofYear(plain)
  const outlet = cited?.outlet ?? uninverted(plain).replace(/^www\.(?=[\w-]{1,60}\.[a-z])/i, '')
  // "source: newspapers.com" tells where the page is kept, not whose it is.
  if (!isNothing('outlet', outlet) && !isArchive(outlet)) draft.outlet.push(claim(outlet, from, spec))
  if (cited?.date) draft.date.push(claim(cited.date, from, spec))
  if (cited?.page) draft.printPage.push(claim(cited.page, from, spec))
}

/** "p. 3, The Courier, 21 July 1937", "The Courier, 21 July 1937, 3", "The Courier via Newspapers.com" as readers of citations know them. */
function pageLast(text: string): string {
  const [, name = '', keeper = ''] = /^(.{3,200}?),? \(?via (\p{L}[^()]{2,40})\)?$/u.exec(text) ?? []
  return (isArchive(keeper) ? name : text)
    .replace(/^(\p{L}{1,5}\.? ?[A-Z]?\d{1,4}), (\p{L}.{3,200})$/u, '$2, $1')
    .replace(/(?<=(?:1[5-9]|20)\d\d), ([A-Z]?\d{1,3})$/u, ', p. $1')
}

/**
 * "Marle Post | Sport", "Marle Post – Lokales" → the paper and its section; "From the Marle Post", "“Marle Post”", "Marle Post.",
 * "Marle Post (evening edition)", "Marle Post, Marle, Ohio" → its name.
 */
function paperAndSection(text: string): { readonly name: string; readonly section: string | null } {
  const [, paper = '', section = ''] = /^(.{4,60}?)\s[|–—/-]\s(\p{L}[^|–—]{2,30})$/u.exec(text) ?? []
  if (isPaper(paper) && isSectionName(section, languageOf('und'))) return { name: paper, section }
  return { name: parseCitation(text) ? text : paperAlone(text), section: null }
}

/** "The Courier, 1937": a paper and a year. */
function ofYear(text: string): { outlet: string; date: string; page?: undefined } | null {
  const [, outlet = '', year = ''] = /^([^,\d]{4,60}),? \(?((?:1[5-9]|20)\d\d)\)?$/.exec(text) ?? []
  return outlet !== '' && isPaper(outlet) ? { outlet: outlet.trim(), date: year } : null
}

/** "[The Courier](https://…)": the paper, and where its article stood; null where it leads to a front page. */
function linkOf(text: string): string | null {
  const address = /^\s*\[[^[\]]{1,200}\]\(<?(https?:\/\/[^()\s<>]{1,2000})>?\)\s*$/.exec(text)?.[1]
  return address && isOfArticle(address) ? address : null
}

/** Whether an address leads further than the front page of a site. */
function isOfArticle(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { pathname, search } = new URL(address)
  return pathname + search !== '/'
}

/** "/news/2019/mill/" of a site generator: where the copy stands in another site. A permalink may lack the slash. */
function isRelative(key: string, text: string): boolean {
  return foldKey(key) === 'permalink' ? !/^[a-z]+:/i.test(text) : /^\.{0,2}\/(?!\/)\S*$/.test(text)
}

function claim(value: string, from: ClaimSource, spec: Spec): Stated<string> {
  return { value, ...from, line: spec.line }
}

type Check = (
  text: string,
) => { readonly value: string } | { readonly message: string; readonly hint: string }

/** Fields in which not every text makes sense. */
const checks: { readonly [Name in keyof StatedFields]?: Check } = {
  id: checkId,
  url: checkUrl,
  language: checkLanguage,
}

/** An id becomes part of an address: one name, without parts that lead elsewhere. */
function checkId(text: string): ReturnType<Check> {
  if (text.length <= 100 && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._~-]*$/u.test(text) && !text.includes('..'))
    return { value: text.normalize('NFC') }
  return {
    message: `cannot be "${shorten(text)}", because it becomes part of an address`,
    hint: 'Use letters, digits and hyphens.',
  }
}

function checkUrl(text: string): ReturnType<Check> {
  const bad = {
    message: `is no address of a web page: "${shorten(text)}"`,
    hint: 'It begins with https:// or http://.',
  }
  const shown = bareAddress(text)
  const bare = shown.replace(/^\/\/(?=[\w-]{1,60}\.)/, '')
  const isBare =
    bare !== shown || /^www\.[\w-]+\.\S+$|^(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,12}\/[^\s<>]{4,}$/i.test(bare)
  const whole = isBare ? `https://${bare}` : bare
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return bad
  const { protocol, hostname, username, password } = new URL(whole)
  if (!/^https?:$/.test(protocol) || hostname === '' || username || password) return bad
  return { value: whole }
}

function checkLanguage(text: string): ReturnType<Check> {
  const value = languageTag(text)
  return value === null
    ? { message: `is no language tag: "${shorten(text)}"`, hint: 'Write en, de, pt-BR or the like.' }
    : { value }
}

/** Of several the first is meant: addresses, days of which the others are those of changes. */
const firstCounts: ReadonlySet<string> = new Set(['url', 'date'])

/** One text. A list of one is taken for it, of several addresses or days the first. */
function textOf(key: string, spec: Spec, report: Report): string | undefined {
  if (spec.kind === 'none') return undefined
  if (spec.kind === 'text') return cleanValue(spec.text) || undefined
  if (spec.kind === 'list' && (spec.items.length <= 1 || firstCounts.has(`${fieldOfKey(key)}`)))
    return spec.items[0] && textOf(key, spec.items[0], report)
  if (spec.kind === 'map') {
    const name = nameOf(spec)
    if (name) return name
  }
  report('value', spec, `"${key}" must be one value, not ${kindName(spec)}`, `Write \`${key}: value\`.`)
  return undefined
}

/** A list of texts, of maps with a name, or one text divided by semicolons or commas ("and" divides authors). */
function listOf(name: string, key: string, spec: Spec, report: Report): string[] {
  if (spec.kind === 'none') return []
  if (spec.kind === 'text') return divide(name, decodeReferences(spec.text)).map(itemValue).filter(Boolean)
  // "author: [[Jane Roe]]" without quotation marks is a list within a list.
  const items = (spec.kind === 'list' ? spec.items : [spec])
    .flatMap((item) => (item.kind === 'list' ? item.items : [item]))
    .flatMap(namedMaps)
  const own = name === 'authors' ? items.filter((item) => !isOtherHand(item)) : items
  return (own.length > 0 ? own : items).flatMap((item) => {
    if (item.kind === 'none') return []
    const text = item.kind === 'text' ? itemValue(item.text) : item.kind === 'map' ? nameOf(item) : null
    if (text !== null) return text || []
    report(
      'value',
      item,
      `"${key}" must hold texts, not ${kindName(item)}`,
      `Write \`${key}: [one, another]\`.`,
    )
    return []
  })
}

/** "{name: Jane Roe, role: photographer}": who took the picture or edited, beside those who wrote. */
function isOtherHand(item: Spec): boolean {
  if (item.kind !== 'map') return false
  const role = item.entries.find(({ key }) => roleKeys.has(foldKey(key)))?.value
  // An "editor" may be the account of one who wrote.
  const task = role?.kind === 'text' ? role.text.trim().toLowerCase() : ''
  return task !== 'editor' && otherHands().has(task)
}

const roleKeys: ReadonlySet<string> = new Set([
  'role',
  'roles',
  'type',
  'job',
  'task',
  'function',
  'contribution',
])

const otherHands = once(
  (): ReadonlySet<string> =>
    new Set(shippedData<{ readonly others: readonly string[] }>('notes/authors.yml').others),
)

/** "authors: {roe: {name: Jane Roe}, doe: {name: John Doe}}": the maps in a map, by what the owner calls them. */
function namedMaps(item: Spec): Spec[] {
  if (item.kind !== 'map' || item.entries.length === 0 || nameOf(item)) return [item]
  const values = item.entries.map(({ value }) => value)
  return values.every((value) => value.kind === 'map' && nameOf(value)) ? values : [item]
}

/** An item of a list: "#weather" is a tag, while "#MeToo at the theatre" may be a headline. */
function itemValue(text: string): string {
  return cleanValue(text).replace(/^#(?=\p{L})/u, '')
}

/** What the parts of a name are called, in the languages of the front matter that people write. */
const nameParts = {
  whole: ['nombre', 'nome', 'nom', 'naam'],
  given: [
    'first',
    'firstname',
    'given',
    'givenname',
    'givennames',
    'forename',
    'vorname',
    'prenom',
    'nombre',
    'nome',
    'voornaam',
  ],
  family: [
    'last',
    'lastname',
    'family',
    'familyname',
    'familynames',
    'surname',
    'nachname',
    'apellidos',
    'apellido',
    'cognome',
    'sobrenome',
    'achternaam',
  ],
}

/** The name in a map: `{name: Jane Roe}`, `{first: Jane, last: Roe}`, `{"Jane Roe": {…}}`; null where there is none. */
function nameOf(spec: Extract<Spec, { kind: 'map' }>): string | null {
  const part = (...keys: readonly string[]): string => {
    const found = spec.entries.find((entry) => keys.includes(foldKey(entry.key)))?.value
    // "name: [Jane Roe]", "name: {given: Jane, family: Roe}"
    const value = found?.kind === 'list' && found.items.length === 1 ? found.items[0] : found
    return value?.kind === 'text'
      ? cleanValue(value.text)
      : value?.kind === 'map'
        ? (nameOf(value) ?? '')
        : ''
  }
  // "{nombre: Ada, apellidos: Lovat}"
  const isWhole = part(...nameParts.family) === ''
  const whole = part(
    'name',
    'fullname',
    'displayname',
    'label',
    'rendered',
    ...(isWhole ? nameParts.whole : []),
  )
  if (whole) return whole
  const parts = [
    part(...nameParts.given),
    part('middle', 'middlename'),
    part('nondroppingparticle', 'droppingparticle', 'particle', 'prefix'),
    part(...nameParts.family),
  ]
  const joined = parts.filter(Boolean).join(' ')
  if (joined) return joined
  const [only] = spec.entries
  // "author: {Jane Roe: {email: …}}"
  const named =
    spec.entries.length === 1 && only && /^\p{Lu}\S* .*\p{Lu}/u.test(only.key) ? cleanValue(only.key) : ''
  return (
    named || part('author', 'writer', 'reporter', 'byline', 'literal', 'organization', 'org', 'title') || null
  )
}

/** An author line is left whole, for "Roe, Jane" and "Jane Roe, Paris" need the eye of the byline's reader. */
function divide(name: string, text: string): string[] {
  if (text.includes(';')) return text.split(';')
  // "[[Jane Roe]], [[John Doe]]": each link is one.
  const links = text.match(/\[\[[^[\]]{1,200}\]\]/g) ?? []
  if (links.length > 1 && text.replace(/\[\[[^[\]]{1,200}\]\]/g, '').replace(/[\s,&]|and/g, '') === '')
    return links
  // "#pears #harbour"
  if (name === 'topics' && /^\s*#[^\s#,]+(?:\s+#[^\s#,]+)+\s*$/.test(text)) return text.trim().split(/\s+/)
  return name === 'authors' ? [text] : text.split(',')
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
