import { isPaper } from '../../languages/newspapers.ts'
import { parseSpec, type SpecEntry } from '../../lib/spec.ts'
import type { StatedFields } from '../../model/document.ts'
import { isNameOfHost } from '../../text/host-name.ts'
import { pageAddress } from '../../text/web-address.ts'
import { fieldOfKey } from '../fields/field-keys.ts'
import { publishWord } from '../fields/withheld.ts'
import { isLabel } from '../labels.ts'
import { readHeadlineBelow } from './cited-headline.ts'
import { claimFields } from './claim-fields.ts'
import { blank, type Clipping, claimAt, claimAuthors, cutLine, firstLines } from './clipping.ts'
import { turnDashedFields } from './dashed-fields.ts'

/** A line that names a field, and those that go on with it. */
export interface Entry {
  readonly key: string
  readonly field: ReturnType<typeof fieldOfKey>
  value: string
  readonly items: string[]
  readonly line: number
}

/**
 * Read fields that stand at the head of a text without a fence, and take them out: MultiMarkdown's and Pelican's
 * headers, Jekyll's without its lines `---`, the dumps of readers ("Title:", "URL Source:"), the "## Metadata" of a
 * note. Below a headline they count as well. A dialogue, a line-up, the card of a book ("ISBN:") or of an event are no
 * header: two names that are known must stand there, one of which says what only an article has.
 */
export function readHeader(clipping: Clipping): void {
  readTitleBlock(clipping)
  turnDashedFields(clipping)
  joinPartedFields(clipping)
  joinLoneColons(clipping)
  for (const start of starts(clipping)) {
    const { entries, end, text } = entriesFrom(clipping, start)
    const isNamed = isBelowMetadata(clipping, start)
    if (!isHeader(entries, start === firstLines(clipping, 1)[0], isNamed)) continue
    // Gale sets the paper behind "From:", above its publisher.
    const published = entries.some(({ field }) => field === 'outlet')
    const ofPaper = isCardOfPaper(entries)
    const spec = claimFields(
      clipping,
      start,
      entries.map((entry) =>
        specEntry(
          published && /^from$/i.test(entry.key) && !entry.value.includes('@')
            ? { ...entry, key: 'outlet' }
            : ofPaper && entry.field === 'title'
              ? { ...entry, key: 'outlet' }
              : ofPaper && entry.field === 'outlet'
                ? { ...entry, key: 'edition' }
                : entry,
          clipping.firstLine,
        ),
      ),
    )
    clipping.publish = publishWord(spec)
    blank(clipping, start, end)
    if (text) clipping.lines[end - 1] = text
    dropIntroductions(clipping, start)
    if (isNamed) dropHostAbove(clipping, start)
    dropNumberAbove(clipping, start)
    dropStampOfWiki(clipping, entries)
    dropPaperAbove(clipping, start)
    const { outlet, date } = clipping.stated
    const [next = start] = firstLines(clipping, 1)
    if (next > start && outlet.length > 0 && date.length > 0) readHeadlineBelow(clipping)
    return
  }
}

/** Whether "Title:" names the paper, as the British Newspaper Archive heads a page: with its day and page, and no other paper. */
function isCardOfPaper(entries: readonly Entry[]): boolean {
  const saidOf = (name: Entry['field']): string => entries.find(({ field }) => field === name)?.value ?? ''
  const [title, outlet] = [saidOf('title'), saidOf('outlet')]
  // "Publisher: Marle Gazette Co."
  const bare = title.replace(/^The /u, '')
  const isOwnPublisher = outlet.length > bare.length && outlet.includes(bare)
  return (
    isPaper(title) &&
    (outlet === '' || isOwnPublisher) &&
    saidOf('date') !== '' &&
    entries.some(({ value }) => /^[A-Z]?\d{1,3}(?: \p{L}{2,3} \d{1,3})?$/u.test(value))
  )
}

/** "% The bridge reopens", "% Ada Roe; Ida Holm", "% 3 May 2019": Pandoc's title, authors and day in the first lines; "%title …", "%date …" of Vimwiki. */
function readTitleBlock(clipping: Clipping): void {
  for (const index of firstLines(clipping, 3)) {
    const [, name = '', value = ''] = /^%(title|date) (\S.*)$/.exec(clipping.lines[index] ?? '') ?? []
    if (name === '') break
    claimAt(clipping, name === 'title' ? 'title' : 'date', value.trim(), 'header', index)
    blank(clipping, index)
  }
  const block = firstLines(clipping, 3)
  const values = block.map((index) => /^% ?(\S.*)$/.exec(clipping.lines[index] ?? '')?.[1]?.trim())
  const [title, authors, date] = values
  if (!title || !authors || block[1] !== (block[0] ?? 0) + 1) return
  claimAt(clipping, 'title', title, 'header', block[0] ?? 0)
  claimAuthors(clipping, authors.split(/\s?;\s?/), 'header', block[1] ?? 0)
  if (date) claimAt(clipping, 'date', date, 'header', block[2] ?? 0)
  blank(clipping, block[0] ?? 0, (block[date ? 2 : 1] ?? 0) + 1)
}

/** "Title: …⏎----⏎Date: …⏎----⏎Text:", as some programs part the fields of a page, of which the text is the last: the rules go. */
function joinPartedFields(clipping: Clipping): void {
  const { lines } = clipping
  const [first] = firstLines(clipping, 1)
  if (first === undefined || entryOf(lines[first] ?? '', first) === null) return
  const rules: number[] = []
  for (let index = first + 1; index < Math.min(lines.length, 120); index++) {
    if (!/^-{3,4}\s*$/.test(lines[index] ?? '')) continue
    const [below] = firstLines(clipping, 1, index + 1)
    const entry = below === undefined ? null : entryOf(lines[below] ?? '', below)
    if (entry === null) break
    rules.push(index)
    if (entry.value === '' && isLabel('fullText', entry.key)) break
  }
  if (rules.length < 2) return
  for (const index of rules) lines[index] = ''
}

/** "Author" and ": Ada Roe" in the next line, as a list of terms is copied from a page → "Author: Ada Roe". */
function joinLoneColons(clipping: Clipping): void {
  const { lines } = clipping
  for (const index of firstLines(clipping, 16)) {
    const value = /^\s?:\s+(\S.{0,200})$/u.exec(lines[index] ?? '')?.[1]
    const label = (lines[index - 1] ?? '').trim()
    if (value === undefined || label.length > 30 || fieldOfKey(label) === null) continue
    lines[index - 1] = `${label}: ${value}`
    blank(clipping, index)
  }
}

/** The first line, and those that only a headline, a picture or tags stand above. */
function starts(clipping: Clipping): number[] {
  const { lines } = clipping
  const found: number[] = []
  for (const index of firstLines(clipping, 6)) {
    found.push(index)
    const line = lines[index] ?? ''
    const aside = /^#{1,6}\s|^!\[|^\s*#\p{L}|^[=-]{3,}\s*$/u.test(line) || isLabel('metadata', line)
    if (!aside && (found.length > 1 || line.length > 200)) break
  }
  return found
}

/** "## Metadata" above the fields, "## Full Document" and "Markdown Content:" below them. */
function dropIntroductions(clipping: Clipping, start: number): void {
  for (let index = start - 1; index >= Math.max(0, start - 4); index--) {
    const line = clipping.lines[index] ?? ''
    if (line.trim() !== '' && isLabel('metadata', line)) blank(clipping, index)
  }
  for (const index of firstLines(clipping, 2, start)) {
    const line = clipping.lines[index] ?? ''
    if (
      /^(?:#{1,6}\s|[^:]+:\s*$|[-_*=]{3,}\s*$)/.test(line) &&
      (isLabel('fullText', line) || /^[-_*=]+\s*$/.test(line))
    )
      blank(clipping, index)
    else {
      dropBylineAgain(clipping, index)
      return
    }
  }
}

/** Whether a heading right above says that fields follow. */
function isBelowMetadata({ lines }: Clipping, start: number): boolean {
  for (let index = start - 1; index >= Math.max(0, start - 3); index--) {
    const line = lines[index] ?? ''
    if (line.trim() !== '') return /^#{1,6}\s/.test(line) && isLabel('metadata', line)
  }
  return false
}

/** "# courier.example" above the fields of a page, as programs head what they fetched: its address says so again. */
function dropHostAbove(clipping: Clipping, start: number): void {
  const [index] = firstLines(clipping, 1)
  const host = /^#\s+((?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,12})\s*$/i.exec(clipping.lines[index ?? -1] ?? '')?.[1]
  const isOwn = clipping.stated.url.some(
    ({ value }) => value.includes(`//${host}`) || value.includes(`//www.${host}`),
  )
  if (index !== undefined && index < start && host && isOwn) cutLine(clipping, index, 'site-name')
}

/** "Byline: Ada Roe" above the text, where the fields named her already. */
function dropBylineAgain(clipping: Clipping, index: number): void {
  const [, label = '', name = ''] =
    /^(\p{L}{2,8}):\s(.{4,80})$/u.exec((clipping.lines[index] ?? '').trim()) ?? []
  const known = clipping.stated.authors.some(({ value }) => value.some((writer) => name.includes(writer)))
  if (fieldOfKey(label) === 'authors' && known) cutLine(clipping, index, 'byline')
}

/** "Created Friday 14 June 2019" below the title of a page of Zim, as its head says when it was made. */
function dropStampOfWiki(clipping: Clipping, entries: readonly Entry[]): void {
  if (!entries.some(({ key }) => /^wiki-format$/i.test(key))) return
  for (const index of firstLines(clipping, 3))
    if (/^\p{L}{4,12} .{6,30}\d{4}$/u.test((clipping.lines[index] ?? '').trim())) {
      blank(clipping, index)
      return
    }
}

/** "Card no. 443" above the fields of a card: a short line with a number, and no headline where the fields name one. */
function dropNumberAbove(clipping: Clipping, start: number): void {
  const above = firstLines(clipping, 3).filter((index) => index < start)
  const [index] = above
  const line = (clipping.lines[index ?? -1] ?? '').trim()
  if (clipping.stated.title.length === 0 || index === undefined || above.length > 1) return
  if (line.length <= 40 && /\d/.test(line) && line.split(' ').length <= 4)
    cutLine(clipping, index, 'site-name')
}

/** "The Courier from Marle, Texas • Page 6" above fields that name the paper and no headline. */
function dropPaperAbove(clipping: Clipping, start: number): void {
  const { outlet, title } = clipping.stated
  const above = firstLines(clipping, 2).filter((index) => index < start)
  const [index] = above
  const line = (clipping.lines[index ?? -1] ?? '').trim()
  const name = outlet[0]?.value ?? ''
  if (index === undefined || above.length > 1 || name === '' || title.length > 0) return
  if (line.startsWith(name) && line.length <= name.length + 60) cutLine(clipping, index, 'site-name')
}

/** @returns the entries, where they end, and the words of the text that stand behind its label in the last line ("Text: The council …") */
function entriesFrom({ lines }: Clipping, start: number): { entries: Entry[]; end: number; text?: string } {
  const entries: Entry[] = []
  let end = start
  // Evernote's fields are set in, as code is.
  const indent = /^ {4,12}(?=\p{L})/u.exec(lines[start] ?? '')?.[0] ?? ''
  for (let index = start; index < lines.length && entries.length < 60; index++) {
    const whole = lines[index] ?? ''
    const line = whole.startsWith(indent) ? whole.slice(indent.length) : whole
    const last = entries.at(-1)
    if (line.trim() === '' || /^\s*\|[\s|:-]+\|\s*$/.test(line)) continue
    const entry = entryOf(line, index)
    // "Article::" with the paragraphs below it as items: the text is no value.
    if (entry && entry.value === '' && isLabel('fullText', entry.key)) {
      if (entries.length > 0) end = index + 1
      break
    }
    if (entry && entries.length > 0 && isLabel('fullText', entry.key))
      return { entries, end: index + 1, text: entry.value }
    // A paragraph behind a name that nothing knows is text.
    if (entry?.field === null && entry.value.length >= longestUnknown) break
    const apart = index > end
    // Dumps set blank lines between their fields; then each must be a field that is known.
    if (entry && (!apart || entry.field !== null)) entries.push(entry)
    else if (last && !apart && !entry && isContinued(last, line)) {
      const item = /^\s*-\s(.*)$/s.exec(line)?.[1]?.trim()
      if (item && (last.value === '' || last.items.length > 0)) last.items.push(item)
      else if (last.field === 'authors' && isNameLine(last.value) && isNameLine(line.trim()))
        last.value += `; ${line.trim()}`
      else last.value += ` ${line.trim()}`
    } else break
    end = index + 1
  }
  return { entries, end }
}

/** In UTF-16 code units. */
const longestUnknown = 300

/** An item of a list below a name without a value, or of the same list; any other line must stand further in. */
function isContinued({ value, items }: Entry, line: string): boolean {
  return /^\s*-\s/.test(line) ? value === '' || items.length > 0 : /^\s+\S/.test(line)
}

/** A name by itself: MultiMarkdown sets further authors on lines of their own. */
function isNameLine(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,4}(?:; .*)?$/u.test(text)
}

const emphasized = /^(?:(\*\*)([^*:]{1,36})|(__|\*|_)([^*_:]{1,36})):?(?:\1\3)(?=\s*:|\s|$)\s*:?\s*/

/** "Author: Ada Roe", a row or an item of a list that says the same → its field; null for any other line. */
export function entryOf(line: string, index: number): Entry | null {
  const plain = rowOf(line)
    // A quotation at the head holds fields as well.
    .replace(/^(?:\s{0,3}[-*+•>]\s+)?/, '')
    // "标题：…": a colon as wide as a letter has no blank behind it.
    .replace(/^([\p{L} ]{1,16}?)\s?：\s?/u, '$1: ')
    // "*Source: https://courier.example/7*": the whole line in italics
    .replace(/^(\*{1,2}|_{1,2})(?=\p{L}[^*_:]{0,30}:)([^*\n]{3,1500})(?<=[^\s*_])\1\s{0,3}$/u, '$2')
    .replace(emphasized, '$2$4: ')
  const found =
    /^(\p{L}[\p{L}\p{N} ./_-]{0,30}?(?:\([a-z]{1,2}\)|\?)?)\s?::?(?:\s+(.*)|(?=https?:)(.*)|)$/u.exec(plain)
  const key = found?.[1]
  if (!found || key === undefined || key.split(/\s+/).length > 4) return null
  const value = (found[2] ?? found[3] ?? '').trim()
  // "Reference: https://…" is where it stood, "Reference: 12/b" a mark of the shelf.
  const named = /^reference$/i.test(key) && /^<?https?:\/\/\S+$/.test(value) ? 'url' : key
  return { key: named, field: fieldOfKey(named), value, items: [], line: index }
}

/** "| Author | Ada Roe |", a row of a table with two columns → "Author: Ada Roe"; any other line as it is. */
function rowOf(line: string): string {
  const cells = line.trim().startsWith('|') && line.length < 1_500 ? line.trim().split('|') : []
  const [, label = '', value = ''] = cells.map((cell) => cell.trim())
  const name = label.replace(/(?<!\s)\s{0,3}:$/u, '')
  return cells.length === 4 && name !== '' && !name.includes(':') ? `${name}: ${value}` : line
}

/** Fields that an article has and an event, a person or a product has not. */
const telling: ReadonlySet<string> = new Set<keyof StatedFields>([
  'title',
  'authors',
  'url',
  'outlet',
  'standfirst',
])

/** @param isNamed whether "## Metadata" above them says what they are, however many of them nothing knows */
function isHeader(entries: readonly Entry[], first: boolean, isNamed = false): boolean {
  // A book has pages, too; a cutting has them beside its paper and day.
  const isCutting = ['outlet', 'date'].every((name) => entries.some(({ field }) => field === name))
  if (entries.some(({ key, field }) => isLabel('work', key) && !(isCutting && field === 'printPage')))
    return false
  const known = entries.filter(
    (entry) => entry.field !== null && entry.field !== 'ignored' && isPlausible(entry),
  )
  // "Content-Type: text/x-zim-wiki", "Wiki-Format: zim 0.6": the head that a program gives each note.
  if (first && entries.length >= 2 && entries.every(({ field }) => field !== null))
    if (entries.some(({ key }) => /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(key))) return true
  if (known.length === 0 || (!isNamed && entries.length > 2 * known.length + 1)) return false
  if (known.length === 1) {
    const [only] = known
    // Beside a headline may stand what a program that makes sites asks for.
    const areOwn = entries.length === 1 || entries.every(({ field }) => field !== null)
    return first && areOwn && /^(?:title|headline)$/i.test(only?.key ?? '')
  }
  return known.some(({ field }) => telling.has(`${field}`))
}

/** Whether a value can be what its name says: a day has figures, an address is one, no field is a paragraph. */
export function isPlausible({ field, value, items }: Entry): boolean {
  if (items.length > 0 || value === '') return true
  if (field === 'url') return pageAddress(linkIn(value) ?? value) !== null
  if (field === 'date' || field === 'updated' || field === 'added')
    return /\d/.test(value) && value.length < 80
  if (field === 'standfirst') return true
  return value.length <= 300 && !(field === 'authors' && /[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(value))
}

/** "[The Courier](https://courier.example/7)": the words of a link are the name of a paper, or of its host. */
function namesPaper(value: string): boolean {
  const [, words = '', host = ''] =
    /^\[([^\]]{3,60})\]\(<?https?:\/\/([^\s/)>]+)[^\s)>]*>?\)$/.exec(value) ?? []
  return words !== '' && (isNameOfHost(words, host) || (isPaper(words) && words.split(' ').length <= 5))
}

/** "[The Courier](https://…)" and "<https://…>" → the address. */
function linkIn(value: string): string | null {
  return (
    /^\[[^\]]*\]\(<?(https?:[^\s)>]+)>?\)$|^<(https?:[^\s>]+)>$/.exec(value)?.slice(1).find(Boolean) ?? null
  )
}

export function specEntry({ key, field, value, items, line }: Entry, firstLine: number): SpecEntry {
  const at = { line: firstLine + line, column: 1 }
  if (items.length > 0)
    return {
      key,
      ...at,
      value: { kind: 'list', items: items.map((text) => ({ kind: 'text', text, ...at })), ...at },
    }
  if (/^["'[{]/.test(value) && !value.startsWith('[[')) {
    const { spec, problems } = parseSpec(`x: ${value}`, at.line)
    const [entry] = spec.kind === 'map' ? spec.entries : []
    if (entry && problems.length === 0) return { key, ...at, value: entry.value }
  }
  // "Source: [The Courier](https://…)" names the paper as well.
  const isPaperLink = field === 'outlet' && namesPaper(value)
  const address = field === 'url' || (field === 'outlet' && !isPaperLink) ? linkIn(value) : null
  return {
    key,
    ...at,
    value: value === '' ? { kind: 'none', ...at } : { kind: 'text', text: address ?? value, ...at },
  }
}
