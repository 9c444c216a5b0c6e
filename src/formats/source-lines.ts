import { placeByName } from '../languages/gazetteer.ts'
import {
  isDoubtfulPaper,
  isFrontOfName,
  isNameOfPaper,
  isPaper,
  isPaperOfPlace,
} from '../languages/newspapers.ts'
import { wordSign } from '../lib/pattern.ts'
import { pageAddress } from '../text/web-address.ts'
import { isAllCapitals } from '../text/words.ts'
import { isByline } from './byline-line.ts'
import { isArchive, isSectionName, isSourceWord, parseCitation, readCitationLine } from './citation.ts'
import { dayOf, pageOf, readCitedParts } from './cited-parts.ts'
import {
  blank,
  type Clipping,
  claimAt,
  claimAuthors,
  claimIfOpen,
  countWords,
  cutLine,
  firstLines,
  isWithinSentence,
  lastLines,
  withoutEnd,
  withoutMarks,
} from './clipping.ts'
import { fieldOfLabel } from './databases/labels.ts'
import { isNothing } from './field-values.ts'
import { dropKicker } from './headline-lines.ts'
import { foldLabel, holdsLabel, isLabel, type LabelList, labelsOf, openingLabel } from './labels.ts'
import { isMonth } from './months.ts'
import { unfiledWriter, writerIn } from './writer.ts'

/** How many lines from the start and from the end are looked at. */
const headLines = 8
const footLines = 4

/**
 * Read the lines at the head and foot of a clipping that say where the article stood, and take them out: a bare
 * address, "Clipped from: …", "[Read Original](…)", the tags of a note, the citation of an archive of newspapers.
 * Several addresses or citations at the foot are references, and stay.
 */
export function readSourceLines(clipping: Clipping): void {
  readTitleLink(clipping)
  readPrintedPage(clipping)
  readExcerpt(clipping)
  dropSlugs(clipping)
  dropEndMark(clipping)
  dropTags(clipping)
  dropOwnNote(clipping)
  readSpecialTo(clipping)
  dropFeedFoot(clipping)
  partCredit(clipping)
  dropWireHead(clipping)
  readWireStamp(clipping)
  readBracketedWriter(clipping)
  dropWireEnd(clipping)
  readSlashed(clipping)
  dropKeeperNote(clipping)
  readClippingNote(clipping)
  dropReaderHighlights(clipping)
  dropHeadingOfText(clipping)
  const head = firstLines(clipping, headLines)
  const foot = lastLines(clipping, footLines).filter((index) => !head.includes(index))
  const bare = [...head, ...foot].filter((index) => addressOf(clipping.lines[index] ?? '')?.kind === 'bare')
  const frame = frameOf(clipping, [...head, ...foot])
  for (const index of frame) blank(clipping, index)
  if (frame.length > 0) readKeptStamp(clipping, head)
  for (const index of [...head, ...foot]) {
    // Who clipped it is nobody's business: "Clipped by ada123 on Sat, May 14, 2022".
    if (isHandleLine(clipping.lines[index] ?? '')) blank(clipping, index)
    if (!isClipper(clipping.lines[index] ?? '') || isWithinSentence(clipping, index)) continue
    const day = clippedDay(clipping.lines[index] ?? '')
    if (day !== null && clipping.stated.added.length === 0)
      claimAt(clipping, 'added', day, 'source line', index)
    blank(clipping, index)
  }
  for (const index of [...head, ...foot])
    if (bare.length <= 1 || !bare.includes(index) || index === head[0] || index === head[1])
      readLine(clipping, index)
  // Rules between the lines of a headline are no lines of it.
  const worded = firstLines(clipping, 2 * headLines).filter((index) =>
    /[\p{L}\d]/u.test(clipping.lines[index] ?? ''),
  )
  readFirstAppeared(clipping)
  const top = worded.slice(0, 6)
  const end = lastLines(clipping, footLines).filter((index) => !top.includes(index))
  readCitations(clipping, top, end)
  readSourceAtFoot(clipping)
  readSignedFoot(clipping)
  dropHostAlone(clipping, head)
  for (const index of [...head.slice(0, 2), ...foot.slice(0, 2)])
    if (isNameOfArchive(clipping.lines[index] ?? '')) cutLine(clipping, index, 'site-name')
}

/**
 * Which lines are the frame around a kept copy: "archive.today", "webpage capture", "All snapshots from host
 * courier.example", and "History", "Share" where one of those stands near.
 */
function frameOf({ lines }: Clipping, indexes: readonly number[]): readonly number[] {
  const kinds = new Map(indexes.map((index) => [index, frameLine(lines[index] ?? '')]))
  return [...kinds.values()].includes('keptCopy') ? indexes.filter((index) => kinds.get(index)) : []
}

/** "courier.example" in a line of its own near the head, where the address of the page is known. */
function dropHostAlone(clipping: Clipping, head: readonly number[]): void {
  const hosts = clipping.stated.url.flatMap(({ value }) =>
    URL.canParse(value) ? [bareHost(new URL(value).hostname)] : [],
  )
  for (const index of head)
    if (hosts.includes(bareHost((clipping.lines[index] ?? '').trim()))) cutLine(clipping, index, 'site-name')
}

function bareHost(name: string): string {
  return name.toLowerCase().replace(/^www\./, '')
}

/** "Hemeroteca Digital. Biblioteca Nacional de España": the archive that keeps the page, and nothing else. */
function isNameOfArchive(line: string): boolean {
  const parts = withoutMarks(line)
    .split(/[.,;]\s+|\s[–—|/-]\s|\.$/u)
    .filter(Boolean)
  return line.length <= 100 && parts.length > 0 && parts.every(isArchive)
}

/** "3 May 2019 07:12:11 UTC" in the frame of a kept copy: when it was kept. */
function readKeptStamp(clipping: Clipping, head: readonly number[]): void {
  for (const index of head) {
    const day = keptStamp.exec((clipping.lines[index] ?? '').trim())?.[1]
    if (!day) continue
    claimAt(clipping, 'added', day, 'source line', index)
    blank(clipping, index)
    return
  }
}

const keptStamp = /^(\d{1,2} \p{L}{3,9} \d{4}|\d{4}-\d\d-\d\d),? \d\d:\d\d(?::\d\d)? (?:UTC|GMT)$/u

/** What the parts of a line are: all of a frame, and one plainly so; else null. */
function frameLine(line: string): 'keptCopy' | 'copyFrame' | null {
  if (line.length > 120) return null
  const parts = line.split(/\s{2,}|\t+|\|/).filter((part) => part.trim() !== '')
  const is = (list: LabelList, part: string): boolean =>
    isLabel(list, part) || isLabel(list, part.replace(/(?<!\S)[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?!\S)/g, ''))
  const kept = parts.filter((part) => is('keptCopy', part))
  if (parts.length === 0 || !parts.every((part) => kept.includes(part) || is('copyFrame', part))) return null
  return kept.length > 0 ? 'keptCopy' : 'copyFrame'
}

/**
 * A name or a handle, a day, and what joins them: "Clipped by ada123 on Sat, May 14, 2022". "Saved by his dog.", "Shared by all
 * was the tea." and "Saved by Mr. Lind, they will be hung again" are sentences.
 */
export function isClipper(line: string): boolean {
  const [opening, verb = ''] = /^[^\p{L}\p{N}]*(clipped|clipping|saved|shared) by\b:?\s+/iu.exec(line) ?? []
  if (opening === undefined || line.length >= 120 || /[.!?]\s+\p{Lu}\p{L}*\s+\p{Ll}/u.test(line)) return false
  const [name = '', ...rest] = line.slice(opening.length).trim().split(/\s+/)
  const isNamed = /[\d@_]|^["'(]?\p{Lu}/u.test(name)
  const isClip = /^cl/i.test(verb)
  const small = rest.filter(
    (word) => /^\p{Ll}/u.test(word) && !/[\d@_]/.test(word) && !labelsOf('transcribedBy').has(word),
  )
  // "Clipped by Ada Roe, my aunt", "Clipped by ada roe on Sat, May 14, 2022": hardly a sentence begins so.
  const most = isClip && (isNamed || /\d{4}$/.test(line.trim())) ? 2 : 0
  return (isNamed || (isClip && !/[.,]$/.test(rest.at(-1) ?? name))) && small.length <= most
}

/** "[r/islands](…) · Posted by u/ada55 2 months ago", "Flipped into Island Life by Ada R": whose post a copy is, is kept nowhere. */
function isHandleLine(line: string): boolean {
  const bare = withoutMarks(line).replace(/\[([^[\]]{1,100})\]\([^()\s]{1,500}\)/g, '$1')
  if (bare.length > 140 || bare === '') return false
  return (
    /(?:^|[\s·•|])\/?u\/[\w-]{3,30}(?=$|[\s·•|,])/.test(bare) ||
    (isLabel('readerVerb', bare.split(' ')[0] ?? '') &&
      /^\p{Lu}\p{L}{3,9} (?:\p{Ll}{2})?to \p{Lu}.{1,50} \p{Ll}{2} \p{L}.{1,40}[^.!?]$/u.test(bare))
  )
}

/** "… on Sat, May 14, 2022" → "May 14, 2022" */
function clippedDay(line: string): string | null {
  const bare = withoutMarks(line).replace(/[.)\]\s]{1,4}$/u, '')
  const behind = /\s\p{L}{2,3}\s(.{8,30}\d)$/u.exec(bare)?.[1]
  return behind === undefined ? null : dayOf(behind.replace(/^\p{L}{3,10},\s/u, ''))
}

function readLine(clipping: Clipping, index: number): void {
  const line = clipping.lines[index] ?? ''
  const found = addressOf(line) ?? bestOfSeveral(line)
  if (found) {
    if (found.address)
      claimAt(clipping, 'url', found.address, found.kind === 'bare' ? 'address line' : 'source line', index)
    claimIfOpen(clipping, 'outlet', found.outlet, 'source line', index)
    blank(clipping, index)
  } else if (isPictureAddress(line)) cutLine(clipping, index, 'link')
  else if (
    clipping.markdown &&
    /^\s*#\p{L}[\p{L}\p{N}_/-]*#?(?:[\s,]+#\p{L}[\p{L}\p{N}_/-]*#?)*\s*$/u.test(line)
  ) {
    const tags = line
      .split(/[\s,]+/u)
      .flatMap((tag) => tag.replaceAll('#', '').replace(/[_/]/g, ' ').trim() || [])
    const topics = tags.filter((tag) => !isNothing('topics', tag))
    if (topics.length > 0)
      clipping.stated.topics.push({
        value: topics,
        basis: 'stated',
        origin: 'tags',
        line: clipping.firstLine + index,
      })
    blank(clipping, index)
  }
}

interface Found {
  readonly kind: 'bare' | 'labelled'
  /** Null for a link into the program that saved it. */
  readonly address: string | null
  /** The paper that the words of the link name. */
  readonly outlet?: string
}

/** The address that a line holds and nothing else, but for a label. */
function addressOf(line: string): Found | null {
  if (line.length > 2000 || !/:\/\/|www\.|\.\p{L}{2,}\//iu.test(line)) return null
  const text = asMarkdownLink(line)
    .trim()
    // "🔗 https://…", as channels set it
    .replace(/^(?:(?:\p{Extended_Pictographic}|\ufe0f|\u200d)\s?){1,4}(?=https?:)/u, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^(?:[-*+>•]\s+)+/, '')
    .replace(/^(\*\*|__|\*|_)(.*)\1$/, '$2')
  const linked =
    /^(?:\*{0,2}([^[\]()*]{1,40}?):?\*{0,2}:?\s{0,9})?\[([^\]]{1,200})\]\(<?(https?:[^\s)>]+)>?\)\.?$/.exec(
      text,
    )
  if (linked?.[2] && linked[3]) {
    const [, label, words, address] = linked
    if (isLabel('program', words)) return { kind: 'labelled', address: null }
    if (isProgram(address))
      return isLabel('original', words) || (label && isLabel('address', label))
        ? { kind: 'labelled', address: null }
        : null
    const shown = label
      ? isLabel('address', label)
      : isLabel('original', words) || isAddress(words) || isHostOf(words, address)
    // "[Marle Gazette](https://…)"
    if ((!label || isLabel('address', label)) && (isNameOfPaper(words) || isPaperOfPlace(words))) {
      const article = articleAddress(address, 'labelled')
      return article && { ...article, outlet: words }
    }
    return shown ? articleAddress(address, 'labelled') : null
  }
  const bare =
    /^<?((?:https?:\/\/|www\.)[^\s<>]+?)>?[.,]?$/i.exec(text) ??
    // "nla.gov.au/nla.news-article7": a host of three names and more with a path
    /^<?((?:(?:[a-z\d-]{1,40}\.){2,4}[a-z]{2,8}|[a-z\d-]{4,40}\.[a-z]{2,8})\/[^\s<>]{6,300}?)>?[.,]?$/.exec(
      text,
    )
  if (bare?.[1])
    return articleAddress(/^(?:https?:|www\.)/i.test(bare[1]) ? bare[1] : `https://${bare[1]}`, 'bare')
  const labelled =
    /^[^\p{L}\p{N}]{0,3}([\p{L}' -]{2,40}?)[^\p{L}\p{N}]{0,3}[:：]?[^\p{L}\p{N}]{0,3}\s<?((?:https?:\/\/|www\.)[^\s<>]+?)>?[\s.,*_)]*$/iu.exec(
      text,
    ) ??
    // "Source: courier.example/2019/05/03/roof": a host with a path, behind a colon.
    /^[^\p{L}\p{N}]{0,3}([\p{L}' -]{2,40}?)[^\p{L}\p{N}]{0,3}[:：][^\p{L}\p{N}]{0,3}\s((?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,}\/[^\s<>]{2,}?)[\s.,*_)]*$/iu.exec(
      text,
    )
  const [, label, address] = labelled ?? []
  if (!label || !address || !isLabel('address', label)) return null
  // "See https://…" is a sentence; "See: https://…" is a label.
  const inside = text !== line.trim() || /^via$/i.test(label) || /<https?:[^<>]*>\s*$/.test(text)
  if (!inside && !/[:：*_]/.test(text.slice(0, text.indexOf(address))) && !/\s/.test(label.trim()))
    return null
  return articleAddress(/^(?:https?:\/\/|www\.)/i.test(address) ? address : `https://${address}`, 'labelled')
}

/** '<p>Source: <a href="https://…">words</a></p>' → "Source: [words](https://…)" */
function asMarkdownLink(line: string): string {
  if (!/<a\s/i.test(line)) return line
  return line
    .replace(
      /<a\s[^<>]{0,200}?href="(https?:[^"<>\s]{4,1000})"[^<>]{0,300}>([^<>]{1,200})<\/a>/gi,
      '[$2]($1)',
    )
    .replace(/<\/?(?:p|div|span|em|strong|b|i)(?:\s[^<>]{0,300})?>/gi, '')
}

/** Of an article: not a picture, a form for sharing, or the front page of a site. */
function articleAddress(text: string, kind: Found['kind']): Found | null {
  const page = pageAddress(text)
  if (!page || isProgram(text)) return page && kind === 'labelled' ? { kind, address: null } : null
  const { pathname, search, hostname } = new URL(page.address)
  if (/\.(?:jpe?g|png|gif|webp|svg|mp[34]|pdf)$/i.test(pathname)) return null
  if (/\/(?:sharer|intent|share)\b/.test(pathname) && /facebook|twitter|x\.com|linkedin/.test(hostname))
    return null
  return pathname === '/' && search === '' ? null : { kind, address: text }
}

/** "Archived: [x](https://…) · Original: <https://…>": the one that leads to the page itself, of parts that are addresses all. */
function bestOfSeveral(line: string): Found | null {
  const parts = line.split(/\s[·|•]\s/u)
  if (parts.length < 2 || parts.length > 4) return null
  const found = parts.map((part) => addressOf(part))
  if (!found.every((one) => one !== null)) return null
  const pages = found.filter(({ address }) => address !== null && !pageAddress(address)?.copy)
  return (
    pages.find(({ address }) => address && pageAddress(address)?.kept === null) ??
    pages[0] ??
    found[0] ??
    null
  )
}

/** "https://…/scans/0412.pdf" by itself: where the picture of the page lies. */
function isPictureAddress(line: string): boolean {
  return /^\s*https?:\/\/\S{4,400}\.(?:pdf|jpe?g|png|tiff?|djvu|jp2)\s*$/i.test(line)
}

function isAddress(words: string | undefined): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(words ?? '')
}

/** "[courier.example](https://courier.example/2019/05/03/roof)" */
function isHostOf(words: string | undefined, address: string): boolean {
  return (
    words !== undefined &&
    URL.canParse(address) &&
    bareHost(words.trim()) === bareHost(new URL(address).hostname)
  )
}

function isProgram(address: string | undefined): boolean {
  return (
    address !== undefined && URL.canParse(address) && labelsOf('programHosts').has(new URL(address).hostname)
  )
}

/** "Source: [[https://…|The Courier]], 12 June 2015", as wikis on a desktop write a link: where it leads to; its words stay. */
export function readWikiLink(clipping: Clipping): void {
  for (const index of firstLines(clipping, 12)) {
    const line = clipping.lines[index] ?? ''
    const [whole, address = ''] = /\[\[(https?:\/\/[^\s|\]]{4,500})(?:\|[^\]]{1,200})?\]\]/.exec(line) ?? []
    if (whole === undefined || line.length > whole.length + 60) continue
    if (articleAddress(address, 'labelled')?.address) claimAt(clipping, 'url', address, 'source line', index)
    return
  }
}

/** "# [The bridge reopens](https://…)": the headline leads to the article. */
function readTitleLink(clipping: Clipping): void {
  const [first] = firstLines(clipping, 1)
  for (const index of firstLines(clipping, 3)) {
    const [, mark = '', words = '', address = ''] =
      /^(#{1,2}\s+|\*\*)?\[(.{3,300})\]\(<?(https?:\/\/[^\s)>]+)>?\)(?:\*\*|[ #]{0,20})$/.exec(
        clipping.lines[index] ?? '',
      ) ?? []
    const isHeading = clipping.markdown && mark.startsWith('#')
    // Without a mark only the very first line is a headline, and words that are one: "[Read original](…)" is none.
    const isFirst =
      index === first && countWords(words) >= 3 && !isLabel('original', words) && !isLabel('program', words)
    if (!isHeading && !isFirst) continue
    if (articleAddress(address, 'bare')?.address)
      claimAt(clipping, 'url', address, 'link of the headline', index)
    if (!isHeading) clipping.lines[index] = clipping.markdown ? `# ${words}` : words
    return
  }
}

/**
 * What a browser sets at the edges of a page that it prints: "5/4/2019, 10:15 AM   The bridge - The Courier" at the head,
 * "https://…   1/2" at the foot. The day is that of printing.
 */
function readPrintedPage(clipping: Clipping): void {
  const [first] = firstLines(clipping, 1)
  const foot = lastLines(clipping, 2).find((index) => printedFoot.test(clipping.lines[index] ?? ''))
  const address = printedFoot.exec(clipping.lines[foot ?? -1] ?? '')?.[1]
  if (foot === undefined || !address) return
  claimAt(clipping, 'url', address, 'source line', foot)
  blank(clipping, foot)
  dropPrintedEdges(clipping, address)
  const day = first === undefined ? null : printedHead.exec(clipping.lines[first] ?? '')?.[1]
  if (first === undefined || !day) return
  claimAt(clipping, 'added', day, 'source line', first)
  blank(clipping, first)
}

/** The same at the edges of each page between. */
function dropPrintedEdges({ lines }: Clipping, address: string): void {
  const plain = (line: string): string => line.replace(/\s+/g, ' ').trim()
  const [top = ''] = lines.filter((line) => line.trim() !== '')
  const head = printedHead.test(top) ? plain(top) : null
  for (const [index, line] of lines.entries()) {
    const isHead = head !== null && line !== top && plain(line) === head
    if (isHead || printedFoot.exec(line)?.[1] === address) lines[index] = ''
  }
}

/** "> ## Excerpt" with the description of the page in a quotation, as MarkDownload sets it above the text. */
function readExcerpt(clipping: Clipping): void {
  const { lines, markdown } = clipping
  if (!markdown) return
  const start = firstLines(clipping, 6).find((index) => /^>\s{0,3}#{1,6}\s/.test(lines[index] ?? ''))
  if (start === undefined || !isLabel('excerpt', lines[start] ?? '')) return
  let end = start + 1
  while (/^>/.test(lines[end] ?? '')) end++
  const words = lines.slice(start + 1, end).map((line) => line.replace(/^>\s?/, '').trim())
  const text = words.join(' ').trim()
  if (text !== '' && text.length <= 1_000) claimAt(clipping, 'standfirst', text, 'header', start)
  blank(clipping, start, end)
  const [next] = firstLines(clipping, 1, end)
  if (next !== undefined && /^\s{0,3}[-*_]{3,}\s*$/.test(lines[next] ?? '')) blank(clipping, next)
  // "# The bridge - The Courier" above it, "# The bridge" below: the title of the page, and the headline.
  const [above, below] = [firstLines(clipping, 1)[0], firstLines(clipping, 1, end)[0]]
  const [page = '', headline = ''] = [above, below].map(
    (index) => /^#\s+(\S.*)$/.exec(lines[index ?? -1] ?? '')?.[1],
  )
  if (above !== undefined && above < start && headline.length > 3 && page.startsWith(`${headline} `))
    blank(clipping, above)
}

/**
 * "… it fell. Nobody was hurt. Foto: Holm": whose picture it is stands behind the last sentences of a text, which are none of its
 * caption. Of a single sentence it may be the caption.
 */
function partCredit(clipping: Clipping): void {
  for (const index of lastLines(clipping, 3)) {
    const line = clipping.lines[index] ?? ''
    const [, credit = '', label = ''] = creditAtEnd.exec(line.slice(-longestCredit)) ?? []
    const text = line.slice(0, line.length - credit.length).trimEnd()
    if (credit === '' || text.length < 40 || !isLabel('pictureBy', label)) continue
    if (!/\p{Ll}{2}[.!?…]["”»’']?\s+["“„«]?\p{Lu}/u.test(text)) continue
    clipping.cut.push({ text: credit, line: clipping.firstLine + index, reason: 'photo-credit' })
    clipping.lines[index] = text
  }
}

/** In characters, with the end of the sentence before it. */
const longestCredit = 90

const creditAtEnd = new RegExp(
  String.raw`[.!?…]["”»’')]{0,2}\s+(\(?(${wordSign}{3,12}(?: ${wordSign}{2,3})?)\.?:\s?\p{Lu}[^.!?:]{2,40}\.?)$`,
  'u',
)

/** "The post Ferry returns appeared first on Marle Gazette.": what WordPress sets below each entry of its feeds. */
function dropFeedFoot(clipping: Clipping): void {
  for (const index of lastLines(clipping, 4)) {
    const line = withoutMarks(clipping.lines[index] ?? '').replace(
      /\[([^[\]]{1,300})\]\([^()\s]{1,500}\)/g,
      '$1',
    )
    if (line.length > 400) continue
    const site = siteOfFoot(line)
    if (site === null) continue
    if (site !== '' && clipping.stated.outlet.length === 0)
      claimAt(clipping, 'outlet', site, 'source line', index)
    cutLine(clipping, index, 'footer')
    return
  }
}

/** The name behind such words, with the headline between the first of them and the rest; null for any other line. */
function siteOfFoot(line: string): string | null {
  const folded = foldLabel(line)
  for (const label of labelsOf('feedFoot')) {
    const words = label.split(' ')
    for (let count = 2; count <= 4 && count < words.length; count++) {
      const [opening, rest] = [words.slice(0, count).join(' '), ` ${words.slice(count).join(' ')} `]
      const at = folded.startsWith(`${opening} `) ? folded.lastIndexOf(rest) : -1
      if (at < 0) continue
      const site = withoutEnd(line, /[.\s]/)
        .split(' ')
        .slice(-countWords(folded.slice(at + rest.length)))
      if (/^\p{Lu}|\.\p{L}{2,}$/u.test(site[0] ?? '')) return site.length <= 6 ? site.join(' ') : ''
    }
  }
  return null
}

/** "FRA-incendie-port", "URGENT", "=(PHOTO+VIDEO)=", "bdt0123 3 pl 180 dpa 0456": what agencies set above a headline. */
function dropSlugs(clipping: Clipping): void {
  readCarets(clipping)
  const isSlug = (line: string): boolean =>
    /^(?:\p{Lu}{2,4}(?:-[\p{L}\d]{2,20}){1,5}|=\([\p{Lu}+ /]{4,40}\)=|\(\p{Lu}{4,9}(?:\+\p{Lu}{4,9}){1,3}\)|[a-z]{3}\d{4} \d .{4,30})$/u.test(
      line,
    )
  const head = firstLines(clipping, 4)
  const slug = head.findIndex((index) => isSlug((clipping.lines[index] ?? '').trim()))
  if (slug < 0 || slug > 1) return
  for (const index of head.slice(0, 3)) {
    const line = (clipping.lines[index] ?? '').trim()
    if (!isSlug(line) && !isLabel('wirePriority', line)) return
    cutLine(clipping, index, 'section')
  }
}

/**
 * "^BC-US--Bridge,0214", "^Bridge reopens<", "^Eds: ADDS quote.", "^By ADA ROE=": how American agencies marked the lines above a text
 * until the turn of the century.
 */
function readCarets(clipping: Clipping): void {
  const { lines } = clipping
  const head = firstLines(clipping, headLines)
  if (head.filter((index) => (lines[index] ?? '').startsWith('^')).length < 2) return
  for (const index of head) {
    const line = lines[index] ?? ''
    if (!line.startsWith('^')) continue
    lines[index] = line.slice(1).replace(/[=<]\s*$/, '')
    if (/^\^(?:\p{Lu}{2}-)?[\p{Lu}\d]{2,3}-{1,2}\S.{0,40},\s?\d{3,4}/u.test(line) || /^\^Eds?:\s/.test(line))
      cutLine(clipping, index, 'section')
  }
}

/** "Annotation: ask Ada", "My note: …" in one of the last lines is the reader's own. */
function dropOwnNote(clipping: Clipping): void {
  for (const index of lastLines(clipping, 3)) {
    const [, label = ''] =
      /^\s*(?:[-*>]\s)?(\p{L}[\p{L} ]{3,24}?)\s?:\s\S/u.exec(clipping.lines[index] ?? '') ?? []
    if (label !== '' && isLabel('ownNotes', label)) blank(clipping, index)
  }
}

/** "(Special to The Evening Courier.)" above the text, in brackets or capitals: for which paper it was written. */
function readSpecialTo(clipping: Clipping): void {
  for (const index of firstLines(clipping, 6)) {
    const line = withoutMarks(clipping.lines[index] ?? '')
    const bare = line.replace(/^[([](.*)[)\]]\.?$/u, '$1').replace(/\.$/u, '')
    const opening = openingLabel('specialTo', bare)
    if (opening === undefined || bare.length > 70) continue
    const name = bare.split(/\s+/).slice(opening.split(' ').length).join(' ')
    if (![isNameOfPaper, isPaperOfPlace, isDoubtfulPaper].some((isName) => isName(name))) continue
    claimIfOpen(clipping, 'outlet', parseCitation(`${name}, p. 1`)?.outlet ?? name, 'citation line', index)
    cutLine(clipping, index, 'byline')
    return
  }
}

/** "#Marle #Commerce" below the text: tags of a page or a post. */
function dropTags(clipping: Clipping): void {
  if (clipping.markdown) return
  for (const index of lastLines(clipping, 2))
    if (
      /^\s*#\p{L}[\p{L}\p{N}_-]{1,40}(?:\s+#\p{L}[\p{L}\p{N}_-]{1,40}){0,14}\s*$/u.test(
        clipping.lines[index] ?? '',
      )
    )
      cutLine(clipping, index, 'tags')
}

/** "###", "-30-", "ENDS": how press offices and newsrooms mark the end. */
function dropEndMark(clipping: Clipping): void {
  dropBelowEndOfRelease(clipping)
  dropBelowEnd(clipping)
  for (const [at, index] of lastLines(clipping, 4).entries())
    if (
      (at === 0 && /^\s*[Ee]nds?\.?\s*$/.test(clipping.lines[index] ?? '')) ||
      /^\s*(?:#\s?#\s?#|[-–—]{1,2}\s?30\s?[-–—]{1,2}|[-–—*]{1,3}\s?[Ee](?:nds?|NDS?)\s?[-–—*]{1,3}|ENDS?)\s*$/u.test(
        clipping.lines[index] ?? '',
      )
    )
      blank(clipping, index)
}

/** "*** Ende der Pressemitteilung ***", and all below it, which the newsroom alone is to read. */
function dropBelowEndOfRelease(clipping: Clipping): void {
  const foot = lastLines(clipping, 14)
  const mark = foot.find((index) => {
    const line = clipping.lines[index] ?? ''
    return line.length <= 60 && isLabel('endOfRelease', line)
  })
  if (mark === undefined) return
  for (const index of foot) if (index >= mark) cutLine(clipping, index, 'footer')
}

/** Below "###" whom to ask stands, with numbers and addresses. */
function dropBelowEnd(clipping: Clipping): void {
  const { lines } = clipping
  const foot = lastLines(clipping, 16)
  const mark = foot.find((index) =>
    /^\s*(?:#\s?#\s?#|[-–—]{1,2}\s?30\s?[-–—]{1,2})\s*$/.test(lines[index] ?? ''),
  )
  if (mark === undefined) return
  const below = foot.filter((index) => index > mark)
  const isContact = below.some((index) => /\S@\S|(?:\+|\(0|\b0)[\d\s()/-]{7,}/.test(lines[index] ?? ''))
  if (isContact) for (const index of below) cutLine(clipping, index, 'footer')
}

/**
 * "TEATRO REAPERTURA", "dpa-Meldung", "Notfälle/Brände/" among the lines above a text that opens as agencies open theirs: under what it
 * is filed. A headline of capitals alone stays. "MARLE, March 9, 2017 /PRNewswire/ --" says the day.
 */
function dropWireHead(clipping: Clipping): void {
  const { lines } = clipping
  const head = firstLines(clipping, 7)
  const text = head.find((index) => (lines[index] ?? '').length >= 60)
  const opening = (lines[text ?? -1] ?? '').trimStart().slice(0, 120)
  const day =
    /^\p{Lu}[^\n]{2,60}?,\s(\p{L}{3,9}\.?\s\d{1,2},\s\d{4})\s\/[\p{L}][\p{L} .-]{2,40}\/\s?[-–—]/u.exec(
      opening,
    )?.[1]
  claimIfOpen(clipping, 'date', day, 'source line', text ?? 0)
  if (text === undefined || !/^\p{Lu}[^()\n]{1,50}\([\p{L} -]{2,20}\)\s?\.?\s?[-–—]/u.test(opening)) return
  const above = head.filter((index) => index < text)
  const isHeadline = (index: number): boolean => {
    const line = lines[index] ?? ''
    return /\p{Ll}{2} \p{L}/u.test(line) && line.split(' ').length >= 4
  }
  if (!above.some(isHeadline)) return
  for (const index of above) {
    const line = (lines[index] ?? '').trim()
    const isSlug =
      /^\p{L}+(?:\/\p{L}+){1,4}\/?$/u.test(line) ||
      /^\p{Ll}{2,4}-\p{Lu}\p{L}{3,14}$/u.test(line) ||
      (/^[\p{Lu}\d -]{4,40}$/u.test(line) && line.split(' ').length <= 4 && index < (above.at(-1) ?? 0))
    if (isSlug) cutLine(clipping, index, 'section')
  }
}

/** What agencies set below their text: "ih/pd/abc", who wrote and edited; notes for the newsroom, down to the end. */
function dropWireEnd(clipping: Clipping): void {
  const [notes] = lastLines(clipping, 1)
  // "(foto) (vídeo)"
  if (notes !== undefined && /^\s*(?:\(\p{Ll}{3,12}\)\s?){1,4}$/u.test(clipping.lines[notes] ?? ''))
    cutLine(clipping, notes, 'photo-credit')
  // Below them the copyright of the agency may stand.
  const signed = lastLines(clipping, 3)
    .filter((index) => !/^\s*©/.test(clipping.lines[index] ?? ''))
    // Below them the stamp of the wire may stand: "091114 Mar 17".
    .find((index, at) => at <= 1 && isSignature(clipping.lines[index] ?? ''))
  if (signed !== undefined && isSignature(clipping.lines[signed] ?? '')) {
    cutLine(clipping, signed, 'byline')
    // "JFM." above "Lusa/Fim"
    const [above] = lastLines(clipping, 1)
    if (above !== undefined && /^\s*\p{Lu}{2,4}\.?\s*$/u.test(clipping.lines[above] ?? ''))
      cutLine(clipping, above, 'byline')
  }
  dropKeywords(clipping)
  const start = clipping.lines.findIndex(
    (line, index) => index > 3 && line.length < 80 && /^[#\s]/.test(line) && isLabel('wireNotes', line),
  )
  if (start < 0) return
  for (let index = start; index < clipping.lines.length; index++) {
    // The line of copyright at the end names the agency.
    if (!/©/.test(clipping.lines[index] ?? '')) cutLine(clipping, index, 'footer')
  }
}

/** "((ada.roe@agency.example; +44 20 0000))" behind the last sentence, "Keywords: …" and the day of sending below it. */
function dropKeywords(clipping: Clipping): void {
  const { lines } = clipping
  const foot = lastLines(clipping, 4)
  const at = foot.find((index) => /^Keywords: \p{Lu}/u.test(lines[index] ?? ''))
  for (const index of foot) {
    const line = (lines[index] ?? '').trim()
    if (at !== undefined && index > at && /^\d{4}-\d\d-\d\d$/.test(line))
      claimAt(clipping, 'date', line, 'source line', index)
    if (at !== undefined && index >= at) cutLine(clipping, index, 'tags')
    else if (line.endsWith('))')) lines[index] = line.replace(/\s?\(\([^()]{0,80}@[^()]{3,200}\)\)$/, '')
  }
}

/** "Ada Roe/AP" below a text: who wrote for an agency. */
function readSlashed(clipping: Clipping): void {
  const [last] = lastLines(clipping, 1)
  const [, name = ''] =
    /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})\/\p{Lu}{2,5}$/u.exec(
      (clipping.lines[last ?? -1] ?? '').trim(),
    ) ?? []
  if (last === undefined || name === '' || writerIn(name) === null) return
  if (clipping.stated.authors.length === 0) claimAuthors(clipping, [name], 'source line', last)
  cutLine(clipping, last, 'byline')
}

/** "03-OTT-16 17:22 NNNN": when an agency sent its text, in the last line. */
function readWireStamp(clipping: Clipping): void {
  // "(Schluss) kue/bra", "APA0231 2018-02-08/10:12"
  for (const index of lastLines(clipping, 4)) {
    const line = (clipping.lines[index] ?? '').trim()
    const day = /^\p{Lu}{2,5}\d{3,4} (\d{4}-\d\d-\d\d)\/\d\d:\d\d$/u.exec(line)?.[1]
    claimIfOpen(clipping, 'date', day, 'source line', index)
    if (day || /^\(\p{L}{4,10}\) \p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,3}$/u.test(line))
      cutLine(clipping, index, 'date-line')
  }
  const [last] = lastLines(clipping, 1)
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})-(\p{L}{3})-(\d\d)\s\d\d:\d\d(?:\s\p{Lu}{4})?$/u.exec(
      (clipping.lines[last ?? -1] ?? '').trim(),
    ) ?? []
  if (last === undefined || !isMonth(month)) return
  claimIfOpen(
    clipping,
    'date',
    `${day} ${month.toLowerCase()} ${Number(year) > 60 ? '19' : '20'}${year}`,
    'source line',
    last,
  )
  cutLine(clipping, last, 'date-line')
}

/** "(di Ada Roe)" in a line of its own above the text */
function readBracketedWriter(clipping: Clipping): void {
  for (const index of firstLines(clipping, 4).slice(1)) {
    const inner = /^\(([^()]{6,50})\)$/u.exec((clipping.lines[index] ?? '').trim())?.[1] ?? ''
    const writer = isByline(inner) ? writerIn(inner.slice(inner.indexOf(' ') + 1)) : null
    if (writer === null || clipping.stated.authors.length > 0) continue
    claimAuthors(clipping, [writer], 'source line', index)
    cutLine(clipping, index, 'byline')
    return
  }
}

/** "ih/pd/abc", "kow/ mark/", "XY // ZV", "Lusa/Fim" */
function isSignature(line: string): boolean {
  // "dpa ab yzxw z2 cd": marks of who wrote, of desks and of groups of readers, hardly one a word
  const marks = line.trim().split(' ')
  if (marks.length >= 4 && marks.length <= 8 && marks.every((mark) => /^\p{Ll}{1,5}\d?$/u.test(mark)))
    if (marks.filter((mark) => !/[aeiouäöü]/u.test(mark)).length >= 2) return true
  return /^\s*(?:\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,4}|(?:\p{Ll}{2,5}\/ ?){2,4}|\p{Lu}{2,4} \/\/ \p{Lu}{2,4}\.?|\p{Lu}\p{Ll}{2,5}\/\p{Lu}\p{Ll}{2,4}|\p{Lu}{2,4}-\p{Lu}{2,4})\s*$/u.test(
    line,
  )
}

const printedFoot = /^\s*(https?:\/\/\S{4,2000})\s{1,200}\d{1,3}\s?(?:\/|of)\s?\d{1,3}\s*$/i
const printedHead =
  /^\s*(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:,? \d{1,2}:\d\d(?: ?[AP]M)?)?)(?:\s{2,200}|\t)\S.{0,300}$/i

/** "## Article", "## Full text" as the first line of a note whose fields stand above. */
function dropHeadingOfText(clipping: Clipping): void {
  const title = foldLabel(clipping.stated.title[0]?.value ?? '')
  if (title === '' || firstLines(clipping, 2).length < 2) return
  for (const index of firstLines(clipping, 5)) {
    const line = clipping.lines[index] ?? ''
    if (/^#{1,6}\s/.test(line) && isLabel('fullText', line)) {
      blank(clipping, index)
      return
    }
    // The headline again, or a link to where the page stood
    if (foldLabel(line) !== title && !/^\[[^[\]]{3,60}\]\(/.test(line)) return
  }
}

/** What a reader marked in the text, at its foot, with links into the reader's account: no part of the article. */
function dropReaderHighlights(clipping: Clipping): void {
  const { lines } = clipping
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (!/^#{1,6}\s/.test(line) || !(isLabel('highlights', line) || isLabel('ownNotes', line))) continue
    const rest = lines.slice(index + 1).join('\n')
    const leadsToReader =
      [...labelsOf('programHosts')].some((host) => rest.includes(`://${host}/`)) ||
      [...rest.matchAll(/\[([^[\]]{4,30})\]\(/g)].some(([, words = '']) => isLabel('program', words))
    // Below the fields of a note, with the text itself under a heading of its own.
    const isAboveText = lines.some(
      (below, at) => at > index && /^#{1,6}\s/.test(below) && isLabel('fullText', below),
    )
    // "Annotations" at the end of a note that has the address of its page
    const isOwn = clipping.stated.url.length > 0 && isLabel('ownNotes', line)
    if (!leadsToReader && !isOwn && !(isAboveText && clipping.stated.url.length > 0)) continue
    // The text itself may stand below them.
    const text = lines.findIndex(
      (below, at) => at > index && /^#{1,6}\s/.test(below) && isLabel('fullText', below),
    )
    blank(clipping, index, text < 0 ? lines.length : text + 1)
    return
  }
}

/**
 * The citation of the newspaper page, as archives of newspapers and their readers set it below the headline, above it as
 * a running head, or at the foot.
 */
function readCitations(clipping: Clipping, head: readonly number[], foot: readonly number[]): void {
  const cited = (index: number) => {
    const line = clipping.lines[index] ?? ''
    const parts = readCitedParts(line.replace(/^[>#\s]+/, ''))
    // "By Ada Roe | The Courier | May 3, 2015": each part says something else.
    return /\S\s?[|·•]\s|\S\s{3,}\S/.test(line) && parts
      ? parts
      : (readCitationLine(withoutMarks(line)) ?? parts)
  }
  const citedIn = (indexes: readonly number[]) =>
    indexes.flatMap((index) => {
      const citation = cited(index)
      return citation ? [{ index, citation }] : []
    })
  const above = citedIn(head)
  const below = above.length > 0 ? [] : citedIn(foot)
  // "About the Courier [volume] 1881-1894" above a page of it: the day is said by the other.
  const dated = above.find(({ citation }) =>
    /(?<!\d)\d{1,2}\D+\d{4}(?!\d)|\d{4}\D\d{1,2}\D/.test(citation.date ?? ''),
  )
  const [found] = above.length > 0 ? [dated ?? above[0]] : below.length === 1 ? below : []
  if (!found) {
    readCitedFoot(clipping, head)
    return
  }
  const { index, citation } = found
  claimAt(clipping, 'outlet', citation.outlet, 'citation line', index)
  const [first] = head
  // Below a headline it may be a credit: "Photo by Ida Holm. The Courier, 3 May 2011".
  const isHeaded = first !== index && (clipping.lines[first ?? -1] ?? '').length <= longestHeadline
  const isRepeated = foldLabel(citation.title ?? '') === foldLabel(clipping.lines[first ?? -1] ?? '')
  if (citation.title && (!isHeaded || isRepeated) && clipping.stated.title.length === 0)
    claimAt(clipping, 'title', citation.title, 'citation line', index)
  if (citation.date) claimAt(clipping, 'date', citation.date, 'citation line', index)
  if (citation.page) claimAt(clipping, 'printPage', citation.page, 'citation line', index)
  readCatalogued(clipping, index)
  const consulted = consultedDay(clipping.lines[index] ?? '')
  if (consulted) claimAt(clipping, 'added', consulted, 'citation line', index)
  const inLine = /https?:\/\/[^\s<>)]+/.exec(clipping.lines[index] ?? '')?.[0]
  if (inLine) claimAt(clipping, 'url', inLine, 'citation line', index)
  if (citation.writer) claimAuthors(clipping, [citation.writer], 'citation line', index)
  for (const note of firstLines(clipping, 3))
    if (note < index && openingLabel('imageBy', clipping.lines[note] ?? '')) cutLine(clipping, note, 'footer')
  for (const other of above)
    if (other.index < index && foldLabel(other.citation.outlet).includes(foldLabel(citation.outlet)))
      cutLine(clipping, other.index, 'site-name')
  dropNameAgain(clipping, citation.outlet, index)
  dropDayAgain(clipping, citation.date)
  readCitedTitle(clipping, index)
  readDeckAbove(clipping, index)
  blank(clipping, index)
  readPageBelow(clipping, index)
  readWriterBelow(clipping)
  if (index < (firstLines(clipping, 1)[0] ?? 0)) readHeadlineBelow(clipping)
}

/** The name of the paper and the day in the last two lines: "Marle Advertiser / 29.12.1961". */
function readCitedFoot(clipping: Clipping, [, second = 0]: readonly number[]): void {
  const [dayLine, nameLine] = lastLines(clipping, 2)
  if (dayLine === undefined || nameLine !== dayLine - 1 || nameLine <= second) return
  const [name, day] = [nameLine, dayLine].map((index) => withoutMarks(clipping.lines[index] ?? ''))
  if (!name || !day || day.length > 60 || name.split(' ').length > 6) return
  const citation = readCitationLine(`${name}, ${day}`)
  if (!citation?.date || citation.writer || !name.toLowerCase().startsWith(citation.outlet.toLowerCase()))
    return
  claimAt(clipping, 'outlet', citation.outlet, 'citation line', nameLine)
  claimAt(clipping, 'date', citation.date, 'citation line', dayLine)
  if (citation.page) claimAt(clipping, 'printPage', citation.page, 'citation line', dayLine)
  blank(clipping, nameLine, dayLine + 1)
  readHeadlineBelow(clipping)
}

/** "Źródło: Kurier Marleński", "Quelle: Marler Bote" in one of the last lines, where no paper is known. */
function readSourceAtFoot(clipping: Clipping): void {
  if (clipping.stated.outlet.length > 0) return
  for (const index of lastLines(clipping, 3)) {
    const line = withoutMarks(clipping.lines[index] ?? '').replace(/^\((.*)\)$/u, '$1')
    const [, label = '', name = ''] = /^(\p{L}{4,10})\s?:\s(\p{Lu}[^.,:;()\d]{3,50})$/u.exec(line) ?? []
    const isName = isNameOfPaper(name) || isPaperOfPlace(name) || isFrontOfName(name.split(' ')[0] ?? '')
    if (!isName || !isSourceWord(label)) continue
    claimAt(clipping, 'outlet', name, 'citation line', index)
    blank(clipping, index)
    return
  }
}

/**
 * "This article first appeared in the Marle Courier on 1 March 2009." in one of the first or last lines, with the name in
 * capitals or as a link: paper and day.
 */
function readFirstAppeared(clipping: Clipping): void {
  const { lines, stated } = clipping
  for (const index of [...firstLines(clipping, 3), ...lastLines(clipping, 3)]) {
    if ((lines[index]?.length ?? 0) > 800) continue
    const line = withoutMarks(lines[index] ?? '')
      .replace(/\[([^[\]]{1,100})\]\([^()\s]{1,500}\)/g, '$1')
      .replace(/[*_]{1,2}/g, '')
    const opening = /^(?:[\p{L}'’]+ ){3,7}?(?=(?:[Tt]he )?\p{Lu}\p{L})/u.exec(line)?.[0].trim() ?? ''
    if (line.length > 160 || !isLabel('firstAppeared', opening)) continue
    const rest = line.slice(opening.length + 1).replace(/[.\s]{1,4}$/, '')
    const cited = parseCitation(rest)
    const name = cited?.outlet ?? rest
    const words = name.split(' ')
    if (words.length > 6 || !/^\p{Lu}/u.test(words.at(-1) ?? '') || /\d|[!?;]/u.test(name)) continue
    claimIfOpen(clipping, 'outlet', name.replace(/^the /, ''), 'citation line', index)
    if (cited?.date && stated.date.length === 0) claimAt(clipping, 'date', cited.date, 'citation line', index)
    cutLine(clipping, index, 'footer')
    return
  }
}

/**
 * "Ada Roe" in a line of its own below the last sentence of a cutting whose paper is known: who wrote it, as many papers set
 * it. Somebody of whom the text tells is not meant.
 */
function readSignedFoot(clipping: Clipping): void {
  const { lines, stated } = clipping
  const [last, above] = lastLines(clipping, 2)
  if (last === undefined || above === undefined || last === above + 1) return
  if (stated.outlet.length === 0 || stated.authors.length > 0) return
  const name = writerIn(withoutMarks(lines[last] ?? ''))
  const family = name?.split(' ').at(-1) ?? ''
  const text = lines.slice(0, last).join('\n')
  if (name === null || !/[.!?…]["”»’)]?\s*$/u.test(lines[above] ?? '') || text.includes(family)) return
  claimAuthors(clipping, [name], 'source line', last)
  blank(clipping, last)
}

/** "Documents: 1", "Value: 310,00€ Frequency: daily Copies: 6.204" above the headline of a cited page. */
function dropCounts(clipping: Clipping): void {
  for (const index of firstLines(clipping, 3)) {
    const line = (clipping.lines[index] ?? '').trim()
    const labels = line.match(/\p{L}[\p{L}%]{2,20}:\s(?=\S)/gu)?.length ?? 0
    const name = /^(\p{L}[\p{L} º°.]{1,24}):\s\d[^\p{L}]{0,12}$/u.exec(line)?.[1]
    if (labels < 3 && (name === undefined || (fieldOfLabel(name) ?? 'ignored') !== 'ignored')) return
    cutLine(clipping, index, 'site-name')
  }
}

/**
 * A short line that stands alone above the text is the headline of what was cited, however short it is: "FOOTBRIDGE CLOSED".
 */
export function readHeadlineBelow(clipping: Clipping): void {
  dropCounts(clipping)
  dropKicker(clipping)
  const [first, second, third] = firstLines(clipping, 3)
  if (first === undefined || second === undefined || clipping.stated.title.length > 0) return
  // "(Bridge closed.)", as papers of Vienna headed what they told.
  const line = withoutMarks(clipping.lines[first] ?? '').replace(/^\((.{3,88}?)\.?\)$/u, '$1')
  const text = withoutMarks(clipping.lines[second] ?? '')
  const isCapitals = isAllCapitals(line)
  if (
    line.length > 90 ||
    line.includes('://') ||
    /[¬-]$/u.test(line) ||
    isByline(line) ||
    dayOf(line) !== null ||
    // "LES PILOTES REPRENNENT": of three words in capitals the first may look like a given name.
    (writerIn(line) !== null && !(isCapitals && line.split(' ').length >= 3))
  )
    return
  // Old papers end a headline with a stop.
  const isShort = /\p{L}{2}\.$/u.test(line) && line.split(' ').length <= 5 && text.length >= 80
  if (!isCapitals && ((/[.,:;!?…)]$/u.test(line) && !isShort) || !/^["“„«'‘(]?[\p{Lu}\d]/u.test(line))) return
  // "DUST BURIES RAIL CUT" above "Train Held Up Six Hours Near Tully; Crew Digs Out" and the text
  const isDeck =
    isCapitals &&
    !isAllCapitals(text) &&
    text.split(' ').length >= 4 &&
    !/[.!?,:]$/u.test(text) &&
    (clipping.lines[third ?? -1] ?? '').length >= 80
  const isText =
    isDeck || text.length >= (isCapitals && /\p{Ll}{2}/u.test(text) ? 35 : 80) || /[.!?]$/u.test(text)
  if (isText) claimAt(clipping, 'title', line, 'citation line', first)
}

/** One sentence between the headline and the citation, with a longer text below, stands beneath the headline. */
function readDeckAbove(clipping: Clipping, citation: number): void {
  const [title, deck, cited, text] = firstLines(clipping, 4)
  if (title === undefined || deck === undefined || cited !== citation || text === undefined) return
  const [headline, line, below] = [title, deck, text].map((index) =>
    withoutMarks(clipping.lines[index] ?? ''),
  )
  if (!headline || !line || !below || clipping.stated.standfirst.length > 0) return
  const isHeadline = headline.length <= longestHeadline && !/[.:]$/u.test(headline) && !isByline(line)
  const isSentence = line.length >= 40 && line.length <= 220 && /\p{Ll}{2} \p{Ll}/u.test(line)
  if (!isHeadline || !isSentence || below.length <= line.length || below.length < 80) return
  claimAt(clipping, 'standfirst', line, 'line above the citation', deck)
  blank(clipping, deck)
}

/** "…, p. 3. Accessed 4 May 2019." → "4 May 2019" */
function consultedDay(line: string): string | null {
  for (const [, verb = '', day] of line.matchAll(
    /(\p{L}{5,14})(?:\s[^\d\s]{1,12}){0,4}\s(\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{4}-\d\d-\d\d|\d{1,2}\.?\s\p{L}{3,12}\.?\s\d{4}|\p{L}{3,12}\.?\s\d{1,2},\s\d{4})/gu,
  ))
    if (isLabel('savedVerb', verb) && day) return day
  return null
}

/** The name of the paper in a line of its own beside the citation: "Marle Ledger (KY)". */
function dropNameAgain(clipping: Clipping, outlet: string, citation: number): void {
  const bare = (name: string): string => foldLabel(name.replace(/\([^()]*\)/g, ''))
  for (const index of firstLines(clipping, 5)) {
    if (index === citation || Math.abs(index - citation) > 4) continue
    if (bare(clipping.lines[index] ?? '') === bare(outlet)) cutLine(clipping, index, 'site-name')
  }
}

/** "L.D.M. 11/9/65 p. 6" in the last line: the paper cut short, with the day that is cited above, and a page. */
function dropDayAgain(clipping: Clipping, date: string | null): void {
  const [last] = lastLines(clipping, 1)
  const line = withoutMarks(clipping.lines[last ?? -1] ?? '')
  const day = /\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)(?!\d)/.exec(line)?.[0]
  const figures = (text: string): string =>
    text.replace(/(?<=[./-])(?:19|20)(?=\d\d$)/, '').replace(/(?<!\d)0/g, '')
  if (last === undefined || !date || !day || line.length > 40) return
  const isSame = figures(date.replace(/^\D+/, '')) === figures(day)
  const rest = line
    .replace(day, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
  if (isSame && rest.split(' ').every((word) => word.length <= 4)) cutLine(clipping, last, 'date-line')
}

/** "Page 7. Published in print.", the archive's name or its number in the lines below a citation. */
function readPageBelow(clipping: Clipping, citation: number): void {
  for (let count = 0; count < 3; count++) if (!readNoteBelow(clipping, citation)) return
}

function readNoteBelow(clipping: Clipping, citation: number): boolean {
  const [below, next] = firstLines(clipping, 2, citation + 1)
  const line = (clipping.lines[below ?? -1] ?? '').trim()
  if (below === undefined || line.length > 200) return false
  // "News" above "Gale Document Number: R1"
  const isKind = line.length <= 30 && isNumberOfRecord(clipping.lines[next ?? -1] ?? '')
  if (openingLabel('imageBy', line)) {
    cutLine(clipping, below, 'footer')
    return true
  }
  // "Persistent link: https://…"
  const address = /^[\p{L} ]{4,40}:\s(https?:\/\/\S{4,500})$/u.exec(line)?.[1]
  if (address && isLabel('recordFoot', line.split(':')[0] ?? '')) {
    claimAt(clipping, 'url', address, 'citation line', below)
    blank(clipping, below)
    return true
  }
  if (isKind || isNumberOfRecord(line) || isNameOfArchive(line)) {
    cutLine(clipping, below, 'footer')
    return true
  }
  if (line.length > 80) return false
  if (takeSectionAndPage(clipping, below)) return true
  const parts = pageOf(line) === null ? line.split(/[.,;]\s+|\.$/u).filter(Boolean) : [line]
  const pages = parts.map(pageOf)
  const isNote = parts.every(
    (part, at) =>
      pages[at] !== null ||
      isLabel('printNotes', part) ||
      isArchive(part) ||
      // "ProQuest Historical Newspapers: Marle Star"
      isArchive(part.split(': ')[0] ?? ''),
  )
  if (parts.length === 0 || !isNote) return false
  const page = pages.find((found) => found !== null)
  if (page) claimAt(clipping, 'printPage', page, 'citation line', below)
  cutLine(clipping, below, 'date-line')
  return true
}

/** "Cotidiano  Página 12", "Local News | Page 4" in a line of its own: section and page. */
export function takeSectionAndPage(clipping: Clipping, index: number): boolean {
  const [, section = '', page = ''] =
    /^(\p{Lu}[\p{L}&]{2,20}(?: [\p{L}&]{2,20})?)(?:\s{2,20}|\s[–|-]\s)(\p{L}{1,7}\.? ?\d{1,3})$/u.exec(
      (clipping.lines[index] ?? '').trim(),
    ) ?? []
  const number = section === '' ? null : pageOf(page)
  if (number === null) return false
  claimAt(clipping, 'section', section, 'citation line', index)
  claimAt(clipping, 'printPage', number, 'citation line', index)
  cutLine(clipping, index, 'section')
  return true
}

/** "Gale Document Number: R1234": what only a database writes. */
function isNumberOfRecord(line: string): boolean {
  const [, name = '', value = ''] = /^\s*([\p{L} ]{4,40}):\s?(\S{1,40})\s*$/u.exec(line) ?? []
  return value !== '' && /\d/.test(value) && isLabel('recordFoot', name)
}

/** In UTF-16 code units: what is longer above a citation is text. */
export const longestHeadline = 160

/** "Roe, Ada." between the headline and the citation, as a database sets it. */
function readCatalogued(clipping: Clipping, citation: number): void {
  const above = firstLines(clipping, 3).filter((index) => index < citation)
  const last = above.at(-1)
  const name = (clipping.lines[last ?? -1] ?? '').trim()
  if (
    above.length !== 2 ||
    last === undefined ||
    !/^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}.'’ -]{1,30}$/u.test(name)
  )
    return
  const filed = name.replace(/(?<=\p{Ll}{2})\.$/u, '')
  claimAuthors(clipping, [unfiledWriter(filed) ?? filed], 'citation line', last)
  blank(clipping, last)
}

/** "ADA ROE" below the headline of a cited page, with the text below it, is who wrote; a headline itself is the first line. */
export function readWriterBelow(clipping: Clipping): void {
  dropKicker(clipping)
  const [first, second, below, fourth] = firstLines(clipping, 4)
  // "Enviada especial a Poço Fundo" below the name
  const isStaff =
    fourth !== undefined &&
    (clipping.lines[below ?? -1] ?? '').length <= 60 &&
    openingLabel('staffLines', clipping.lines[below ?? -1] ?? '')
  const third = isStaff ? fourth : below
  if (first === undefined || second === undefined || third === undefined) return
  const line = withoutMarks(clipping.lines[second] ?? '')
  const writer = writerIn(line) ?? (isNameBelow(clipping, line, [first, second]) ? line : null)
  const isText = (clipping.lines[third] ?? '').length >= 60
  if (clipping.stated.authors.length > 0 || !isText || writer === null) return
  claimAuthors(clipping, [writer], 'citation line', second)
  blank(clipping, second)
  if (isStaff && below !== undefined) cutLine(clipping, below, 'byline')
}

/**
 * Whether a line between the headline and the text of a page whose paper and day are known may be a name that nothing knows: two or
 * three words with capitals, none of which stands in the headline or the text.
 */
function isNameBelow(
  { lines, stated }: Clipping,
  line: string,
  [title, own]: readonly [number, number],
): boolean {
  const words = line.split(' ')
  if (stated.outlet.length === 0 || stated.date.length === 0 || words.length < 2 || words.length > 3)
    return false
  if (own !== title + 1 && own !== title + 2) return false
  // "ADA ROE", in the record of a database
  const isRecord = stated.printPage.length > 0 && line === line.toUpperCase()
  const shape = isRecord ? /^\p{Lu}{3,}(?:[-’']\p{Lu}+)?$/u : /^\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)?$/u
  if (!words.every((word) => shape.test(word)) || isPaper(line)) return false
  if (isLabel('deskLines', line) || isSectionName(line) || countWords(lines[title] ?? '') < 3) return false
  const rest = foldLabel(lines.filter((_, index) => index !== own).join(' ')).split(' ')
  return (
    words.every((word) => !rest.includes(foldLabel(word))) &&
    words.every((word) => placeByName(word) === null)
  )
}

/**
 * "(cutting, undated, c1950s, from a scrapbook)" in a line of its own near the head: what somebody noted of a clipping.
 * Its time is the day, as far as it says one.
 */
function readClippingNote(clipping: Clipping): void {
  const head = firstLines(clipping, 4)
  for (const index of head) {
    const note = /^\s*[([]([^()[\]]{6,160})[)\]]\s*$/.exec(clipping.lines[index] ?? '')?.[1]
    const parts = note?.split(/[,;"“”]\s*/) ?? []
    // Below text it tells what is missing.
    const isAbove = head.every((other) => other >= index || (clipping.lines[other] ?? '').length < 80)
    const isKept =
      isAbove && (clipping.lines[index] ?? '').trim().startsWith('[') && holdsLabel('scrapbook', note ?? '')
    if (!isKept && !parts.some((part) => isLabel('clippingNote', part))) continue
    const day = parts.find((part) => /(?<!\d)(?:1[5-9]|20)\d\d?/.test(part) && part.length <= 40)
    if (day) claimAt(clipping, 'date', day, 'source line', index)
    // Whose scrapbook it is is nobody's business.
    if (parts.some(mayName)) blank(clipping, index)
    else cutLine(clipping, index, 'date-line')
    break
  }
  // "[pencil note in margin: “Uncle Jabez!”]" below the text
  for (const index of lastLines(clipping, 2)) {
    const note = /^\s*\[([^[\]]{6,160})\]\s*$/.exec(clipping.lines[index] ?? '')?.[1]
    if (note === undefined || index <= (head[1] ?? 0)) return
    // "[The rest of the column is torn.]" tells what is missing.
    if (holdsLabel('scrapbook', note) && !/^\p{Lu}.*\.$/u.test(note)) blank(clipping, index)
  }
}

/**
 * "Cutting in Aunt Flo's bible, no date, prob. Marle Gazette c. 1951" above a headline in capitals: whose it is, is kept nowhere;
 * the paper and its time are read.
 */
function dropKeeperNote(clipping: Clipping): void {
  const [first, second, third] = firstLines(clipping, 3)
  const [note, headline, text] = [first, second, third].map((index) =>
    withoutMarks(clipping.lines[index ?? -1] ?? ''),
  )
  if (first === undefined || !note || !headline || !text || note.length > 140 || isAllCapitals(note)) return
  const [opening = '', ...rest] = note.split(/\s+/)
  const isNote = isLabel('clippingNote', opening) && rest.length >= 2 && /^\p{Ll}/u.test(rest[0] ?? '')
  if (!isNote || !isAllCapitals(headline) || headline.length > 90 || text.length < 60) return
  const cited = note
    .split(/,\s/)
    .map((part) => readCitationLine(part))
    .find((found) => found?.date)
  if (cited?.date) {
    claimAt(clipping, 'outlet', cited.outlet, 'citation line', first)
    claimAt(clipping, 'date', cited.date, 'citation line', first)
  }
  claimAt(clipping, 'title', headline, 'line above the citation', second ?? 0)
  blank(clipping, first)
}

/** "from Granny's album", "scrapbook of Ada Roe": words that may name somebody. */
function mayName(part: string): boolean {
  const [, ...rest] = part.split(/\s+/)
  return (
    /['’]s\s/u.test(part) ||
    rest.some((word) => /^\p{Lu}/u.test(word) && !isMonth(word.replace(/\P{L}+$/u, '')))
  )
}

/**
 * "Saturday, 24 October 2020" and "09:14" below the title of a page of OneNote, and "Screen clipping taken: …" at its foot:
 * when it was saved. The two lines may be a paper's own; where it is said that something was clipped, they are the note's.
 */
export function readOneNote(clipping: Clipping): void {
  const { lines } = clipping
  const head = firstLines(clipping, 6)
  const foot = lastLines(clipping, 3)
  const taken = [...head, ...foot].find((index) =>
    isLabel('screenClipping', (lines[index] ?? '').split(':')[0] ?? ''),
  )
  const isClipped = head.some((index) => /^\p{L}+ \p{L}+: <?https?:/u.test((lines[index] ?? '').trim()))
  const [, day, hour] = head
  const isHour = /^\s*\d{1,2}[:.]\d\d(?:\s?[AP]M)?\s*$/i.test(lines[hour ?? -1] ?? '')
  const written = dayOf((lines[day ?? -1] ?? '').trim())
  if (day !== undefined && hour !== undefined && isHour && written && (taken !== undefined || isClipped)) {
    claimAt(clipping, 'added', written, 'source line', day)
    blank(clipping, day)
    blank(clipping, hour)
  }
  if (taken !== undefined) blank(clipping, taken)
}

/** "Old Holm Society – cutting for May" above a headline in capitals and its citation: what the note is called. */
function dropTitleOfNote(clipping: Clipping, citation: number): void {
  const [note, headline, cited] = firstLines(clipping, 3)
  const [above, below] = [note, headline].map((index) => withoutMarks(clipping.lines[index ?? -1] ?? ''))
  if (note === undefined || cited !== citation || !above || !below || above.length > 80) return
  const isHeadline = isAllCapitals(below) && !isAllCapitals(above) && below.split(' ').length >= 3
  if (isHeadline && holdsLabel('clippingNote', above)) blank(clipping, note)
}

/** The one line above a citation and the text is the headline, as archives of newspapers set it, however short it is. */
function readCitedTitle(clipping: Clipping, citation: number): void {
  dropTitleOfNote(clipping, citation)
  const [first, second, text] = firstLines(clipping, 3)
  if (first === undefined || second !== citation || text === undefined || clipping.stated.title.length > 0)
    return
  const line = withoutMarks(clipping.lines[first] ?? '')
  if (isArchive(line) || isNameOfArchive(line)) {
    cutLine(clipping, first, 'site-name')
    readHeadlineBelow(clipping)
    return
  }
  if (line.length <= longestHeadline && /\p{L}{2}/u.test(line) && !/^[[!<]|:\/\//.test(line))
    claimAt(clipping, 'title', line, 'line above the citation', first)
}
