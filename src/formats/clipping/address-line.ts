import { isNameOfPaper, isPaper, isPaperOfPlace } from '../../languages/newspapers.ts'
import { pageAddress } from '../../text/web-address.ts'
import { isLabel, isOfProgram } from '../labels.ts'
import {
  type Clipping,
  claimAt,
  claimIfOpen,
  countWords,
  firstLines,
  lastLines,
  withoutMarks,
} from './clipping.ts'

export function bareHost(name: string): string {
  return name.toLowerCase().replace(/^www\./, '')
}

interface Found {
  readonly kind: 'bare' | 'labelled'
  /** Null for a link into the program that saved it. */
  readonly address: string | null
  /** The paper that the words of the link name. */
  readonly outlet?: string
}

/** The address that a line holds and nothing else, but for a label. */
export function addressOf(line: string): Found | null {
  if (line.length > 2000 || !/:\/\/|www\.|\.\p{L}{2,}\//iu.test(line)) return null
  const text = asMarkdownLink(line.replaceAll('&amp;', '&'))
    .trim()
    // "🔗 https://…", as channels set it
    .replace(/^(?:(?:\p{Extended_Pictographic}|\ufe0f|\u200d)\s?){1,4}(?=https?:)/u, '')
    .replace(/^\((.*)\)$/, '$1')
    // "URL=https://…"
    .replace(/^(\p{L}{2,12})\s?=\s?(?=https?:)/u, '$1: ')
    .replace(/^(?:[-*+>•]\s+)+/, '')
    .replace(/^(\*\*|__|\*|_)(.*)\1$/, '$2')
  const linked =
    /^(?:\*{0,2}([^[\]()*]{1,40}?):?\*{0,2}:?\s{0,9})?\[([^\]]{1,200})\]\(<?(https?:[^\s)>]+)>?\)\.?$/.exec(
      text,
    )
  if (linked?.[2] && linked[3]) {
    const [, label, words, address] = linked
    if (isLabel('program', words)) return { kind: 'labelled', address: null }
    if (isOfProgram(address))
      return isLabel('original', words) || (label && isLabel('address', label))
        ? { kind: 'labelled', address: null }
        : null
    const shown = label
      ? isLabel('address', label) || /^[–—]\s{0,3}$/u.test(label)
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
  const isVia = label !== undefined && /^via /i.test(label) && isLabel('readerProgram', label.slice(4))
  if (!label || !address || !(isVia || isLabel('address', label))) return null
  // "See https://…" is a sentence; "See: https://…" is a label.
  const inside = text !== line.trim() || /^via$/i.test(label) || isVia || /<https?:[^<>]*>\s*$/.test(text)
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
export function articleAddress(text: string, kind: Found['kind']): Found | null {
  const page = pageAddress(text)
  if (!page || isOfProgram(text)) return page && kind === 'labelled' ? { kind, address: null } : null
  const { pathname, search, hostname } = new URL(page.address)
  if (/\.(?:jpe?g|png|gif|webp|svg|mp[34]|pdf)$/i.test(pathname)) return null
  if (/\/(?:sharer|intent|share)\b/.test(pathname) && /facebook|twitter|x\.com|linkedin/.test(hostname))
    return null
  return pathname === '/' && search === '' ? null : { kind, address: text }
}

/** "Archived: [x](https://…) · Original: <https://…>": the one that leads to the page itself, of parts that are addresses all. */
export function bestOfSeveral(line: string): Found | null {
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
export function isPictureAddress(line: string): boolean {
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

/** "The bridge reopens <https://…>" in the first line: a headline, and where it leads. Read before what looks like a tag is taken out. */
export function readAngledTitle(clipping: Clipping): void {
  const [first] = firstLines(clipping, 1)
  const [, headline = '', angled = ''] =
    /^(\S.{8,250}?)\s{1,3}<(https?:\/\/[^\s<>]{4,1000})>\s{0,9}$/.exec(clipping.lines[first ?? -1] ?? '') ??
    []
  // A label may stand before an address as well, and a sentence may end with one.
  if (first === undefined || countWords(headline) < 3 || /[:.!?]$/.test(headline)) return
  const address = articleAddress(angled, 'bare')?.address
  if (!address) return
  clipping.lines[first] = headline
  // "Source: <https://…>" says it better.
  const isOnly = ![...firstLines(clipping, 8), ...lastLines(clipping, 6)].some((index) =>
    (clipping.lines[index] ?? '').includes('://'),
  )
  if (isOnly) claimAt(clipping, 'url', address, 'link of the headline', first)
}

/** "# [The bridge reopens](https://…)": the headline leads to the article. */
export function readTitleLink(clipping: Clipping): void {
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
 * "Clipped from [Ferry is back | Marle Courier](https://…)" below a passage that somebody marked, and that has no headline of its own:
 * what the page is titled.
 */
export function readTitleOfSource(clipping: Clipping, index: number): void {
  const [, words = ''] = /\[([^[\]]{8,300})\]\(<?https?:\/\//u.exec(clipping.lines[index] ?? '') ?? []
  const [first] = firstLines(clipping, 1)
  const top = first === undefined ? '' : withoutMarks(clipping.lines[first] ?? '')
  // In the first line, above a text without a headline, two words are one as well.
  const [, below] = firstLines(clipping, 2)
  const isAbove = first === index && (clipping.lines[below ?? -1] ?? '').length >= leastPassage
  if (first === index && !isAbove) return
  if (!isAbove && (top.length < leastPassage || countWords(words) < leastTitle)) return
  if (isPaper(words.split(/\s+/).at(-1) ?? '') && !/\s[|–—-]\s/u.test(words)) return
  claimIfOpen(clipping, 'title', words, 'source line', index)
}

/** In characters, and in words. */
const [leastPassage, leastTitle] = [80, 4]

/** "**[archive.today](https://archive.today/)**:": the keeper of copies above its addresses. */
export function isKeeperAlone(line: string): boolean {
  const name = /^\[([^[\]]{4,40})\]\([^()\s]{4,80}\)\W{0,4}$/.exec(withoutMarks(line))?.[1]
  return name !== undefined && isLabel('keptCopy', name)
}

/** "Saved by [ReadLater](…), from [courier.example](https://courier.example/7)": the page behind the program that names itself before it. */
export function addressBehindProgram(line: string): string | null {
  const [, program = '', address = ''] =
    /^>?\s{0,3}[^[\]]{0,30}\[([^[\]]{3,30})\]\([^()\s]{4,200}\)[^[\]]{1,30}\[[^[\]]{3,200}\]\((https?:\/\/[^()\s]{6,1000})\)\W{0,3}$/u.exec(
      line,
    ) ?? []
  return isLabel('readerProgram', program) ? address : null
}
