import { isNameOfPaper, isPaper, isPaperOfPlace } from '../../languages/newspapers.ts'
import { isNameOfHost } from '../../text/host-name.ts'
import { parseCitation } from '../citation/citation.ts'
import { dayOf } from '../citation/cited-parts.ts'
import { isLabel, openingLabel } from '../labels.ts'
import { articleAddress } from './address-line.ts'
import {
  blank,
  type Clipping,
  claimAt,
  claimIfOpen,
  firstLines,
  lastLines,
  withoutMarks,
} from './clipping.ts'

/** "https://courier.example/2022/09/" above "03/roof": an address that a program broke at the end of a line is whole again. */
export function joinBrokenAddress({ lines, ...clipping }: Clipping): void {
  for (const index of firstLines({ lines, ...clipping }, 6)) {
    const line = (lines[index] ?? '').trim()
    const next = (lines[index + 1] ?? '').trim()
    if (!/^https?:\/\/\S{12,400}[/_=&?.-]$/i.test(line) || !/^[\w%~./?=&#-]{3,300}$/.test(next)) continue
    if (!/[/\d-]/.test(next) || /^https?:/i.test(next)) continue
    lines[index] = line + next
    lines[index + 1] = ''
    return
  }
}

/**
 * The address of the article beside its paper, its day or its headline in one line at the head or foot: "Source: Marle Courier, https://…",
 * "https://… (Marle Courier, 3 Sep 2022)", "From https://… (accessed 5 January 2023)", "Ferry returns (https://…)". A line that says
 * anything else is text.
 */
export function readAddressBeside(clipping: Clipping): void {
  const head = firstLines(clipping, 4)
  for (const index of [...head, ...lastLines(clipping, 2).filter((at) => !head.includes(at))]) {
    const line = withoutMarks(clipping.lines[index] ?? '')
    if (line.length > 600 || !/https?:\/\//i.test(line)) continue
    const [, before = '', address = '', behind = ''] =
      /^([^<>[\]]{0,200}?)\s?[<(]?(https?:\/\/[^\s<>()[\]]{6,400}?)[>)]?(?:[,;]?\s[([]?([^()[\]<>]{3,80})[)\]]?)?\.?$/i.exec(
        line,
      ) ?? []
    if (before === '' && behind === '') continue
    if (address === '' || !articleAddress(address, 'bare')?.address) continue
    if (
      index === head[0] &&
      behind === '' &&
      /\([^()]{1,500}\)$|<[^<>]{1,500}>$/.test(line) &&
      isHeadline(before)
    ) {
      claimIfOpen(clipping, 'url', address, 'link of the headline', index)
      clipping.lines[index] = (clipping.lines[index] ?? '').replace(/\s?[(<]https?:\/\/.{1,600}$/i, '')
      return
    }
    const { hostname } = new URL(address)
    const told = [partBefore(before, hostname), partBehind(behind, hostname)]
    if (told.some((part) => part === null)) continue
    claimIfOpen(clipping, 'url', address, 'source line', index)
    for (const part of told) {
      claimIfOpen(clipping, 'outlet', part?.outlet, 'source line', index)
      claimIfOpen(clipping, 'date', part?.date, 'source line', index)
      claimIfOpen(clipping, 'added', part?.added, 'source line', index)
      claimIfOpen(clipping, 'printPage', part?.page, 'source line', index)
    }
    blank(clipping, index)
    return
  }
}

interface Part {
  readonly outlet?: string
  readonly date?: string | null
  readonly added?: string
  readonly page?: string | null
}

function isHeadline(text: string): boolean {
  return text.length >= 8 && !/[:：]$/.test(text) && !isLabel('address', text)
}

/** A label, the name of a paper, or both: "Source:", "Marle Courier –", "Source: Marle Courier,". Null for other words. */
function partBefore(text: string, host: string): Part | null {
  const bare = text.replace(/[\s,;–—-]{1,4}$/u, '')
  if (bare === '' || isLabel('address', bare.replace(/\s?[:：=]$/u, ''))) return {}
  const [, label = '', rest = bare] = /^([\p{L} ]{2,24}):\s{1,3}(.{3,100})$/u.exec(bare) ?? []
  return label === '' || isLabel('address', label) ? paperOf(rest, host) : null
}

/** "accessed 5 January 2023", "Marle Courier, 3 Sep 2022", "Marle Courier", "3 Sep 2022". Null for other words. */
function partBehind(text: string, host: string): Part | null {
  if (text === '') return {}
  const saved = openingLabel('savedVerb', text)
  const day = saved === undefined ? null : dayOf(text.slice(saved.length).replace(/^\s(?:\p{L}{2}\s)?/u, ''))
  if (day !== null) return { added: day }
  const date = dayOf(text)
  return date !== null && /\d{4}/.test(date) ? { date } : paperOf(text, host)
}

/** A citation with its day, or a name that is plainly that of a paper or of the host: "Subscribe to the Courier" is none. */
function paperOf(text: string, host: string): Part | null {
  const cited = parseCitation(text)
  const outlet = cited?.outlet ?? text
  const isName = isNameOfHost(outlet, host) || isNameOfPaper(outlet) || isPaperOfPlace(outlet)
  const isCited = cited !== null && cited.date !== null && isPaper(outlet)
  return (isName || isCited) && /^\p{Lu}/u.test(outlet) && !/[.!?]\s|\s\p{Ll}{4}/u.test(outlet)
    ? { outlet, date: cited?.date ?? null, page: cited?.page ?? null }
    : null
}

/** "Ferry returns | Marle Courier" as the first line of a text from marlecourier.example: headline and paper. */
export function readTitleOfHost(clipping: Clipping): void {
  const { lines, stated } = clipping
  const [first] = firstLines(clipping, 1)
  const [, mark = '', headline = '', name = ''] =
    /^(#\s+)?(\S.{5,250}?)\s[|–—·-]\s([^|–—·]{4,60}?)\s*$/u.exec(lines[first ?? -1] ?? '') ?? []
  const address = stated.url[0]?.value ?? ''
  if (first === undefined || name === '' || !URL.canParse(address) || stated.title.length > 0) return
  if (!isNameOfHost(name, new URL(address).hostname)) return
  lines[first] = mark + headline
  claimIfOpen(clipping, 'outlet', name, 'source line', first)
}

/** "# Ferry returns - [Marle Courier](https://…)": headline, paper, and where it stood. */
export function readPaperBesideTitle(clipping: Clipping): void {
  const [first] = firstLines(clipping, 1)
  const [, headline = '', name = '', address = ''] =
    /^(#{0,2}\s?[^[\]]{8,250}?)\s[|–—·-]\s\[([^[\]]{3,60})\]\(<?(https?:\/\/[^\s()<>]{6,400})>?\)\s*$/u.exec(
      clipping.lines[first ?? -1] ?? '',
    ) ?? []
  if (first === undefined || !URL.canParse(address)) return
  if (!isNameOfHost(name, new URL(address).hostname) && !isPaper(name)) return
  claimIfOpen(clipping, 'outlet', name, 'source line', first)
  if (articleAddress(address, 'bare')?.address)
    claimAt(clipping, 'url', address, 'link of the headline', first)
  clipping.lines[first] = headline
}
