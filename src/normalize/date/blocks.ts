import type { Nodes } from 'mdast'
import type { CutReason } from '../../model/cut.ts'
import { inlineText, leafBlocks } from '../../text/mdast-text.ts'
import { parted } from '../grown-together.ts'
import type { DateInput } from './input.ts'

/** A line of the clipping as it came, with its place in relation to headline and body. */
export interface Line {
  readonly text: string
  /** 1-based, in the source file. */
  readonly line: number | null
  /**
   * Where it stands: before the headline, between headline and body, in the body, after it, or in what a page has below
   * its article, menus and all.
   */
  readonly zone: 'top' | 'head' | 'body' | 'foot' | 'margin'
  /** The markup of a saved page calls it the date of the article. */
  readonly marked?: boolean
  /** It stands right above the headline. */
  readonly isAboveTitle?: boolean
  /** It is of a saved page, whose head has menus and the day of the visit. */
  readonly isOfPage?: boolean
}

/**
 * The lines of the whole document, furniture included, in reading order. Cleaning takes printed dates out of the
 * text, so they are looked for here.
 */
export function linesOf(input: DateInput): Line[] {
  const blocks = leafBlocks(input.document.body).map((node) => ({
    text: inlineText(node),
    line: lineOf(node),
    page: node.data?.page ?? null,
  }))
  const known = new Set(blocks.map(({ text }) => text.trim()))
  // A format that cuts furniture while parsing hands it on among the dropped blocks only.
  const extra = input.dropped.filter(({ text }) => !known.has(text.trim()))
  const paragraphs = input.text.split('\n\n')
  const title = key(input.title)
  const first = key(
    paragraphs.find((paragraph) => key(paragraph) !== title && lengthOf(paragraph) > 80) ??
      // Of a text of short paragraphs, the first that is a sentence: what stands above it is its head.
      paragraphs
        .slice(0, 3)
        .find((paragraph) => paragraph.length > 40 && /[.!?…。]["”»」]?$/u.test(paragraph)) ??
      paragraphs[0] ??
      '',
  )
  const last = key(paragraphs.at(-1) ?? '')
  const bodyStart = blocks.findIndex(({ text }) => first !== '' && key(text) === first)
  const bodyEnd = blocks.findLastIndex(({ text }) => last !== '' && key(text) === last)
  const head = blocks.slice(0, bodyStart < 0 ? 8 : bodyStart)
  const titleAt = head.findLastIndex(({ text }) => title !== '' && key(text) === title)
  // "Ada Roe / 3 May 2019", right below the standfirst, where that is text.
  const headLines = new Set(
    input.dropped.flatMap(({ text, reason }) =>
      reason === 'date-line' || reason === 'byline' ? [text.trim()] : [],
    ),
  )
  const isOfHead = (index: number): boolean =>
    index > bodyStart && index <= bodyStart + headReach && headLines.has(blocks[index]?.text.trim() ?? '')
  const zone = (index: number): Line['zone'] => {
    if (bodyStart >= 0 && isOfHead(index)) return 'head'
    if (titleAt >= 0 && index < titleAt) return 'top'
    if (bodyStart < 0) return index < 8 ? 'head' : 'body'
    if (index < bodyStart) return titleAt >= 0 || index >= bodyStart - 8 ? 'head' : 'top'
    return index > Math.max(bodyEnd, bodyStart) ? 'foot' : 'body'
  }
  return [
    ...blocks.flatMap(({ text, line, page }, index) => {
      if (page?.role === 'date') return split(text, line, 'head').map((part) => ({ ...part, marked: true }))
      // Of a saved page: days in menus, lists of stories and comments are not the article's.
      if (page && page.weight < 0 && page.reason !== null)
        return isMargin(page.reason)
          ? split(text, line, 'margin').filter(
              (part) => (bodyStart >= 0 && index > bodyEnd && isShort(part)) || isNaming(part, input.title),
            )
          : []
      return page
        ? split(text, line, pageZone(zone(index))).map((part) => ({ ...part, isOfPage: true }))
        : split(text, line, zone(index)).map((part) =>
            index === titleAt - 1 ? { ...part, isAboveTitle: true } : part,
          )
    }),
    ...extra.flatMap(({ text, line }) => split(text, line, 'foot')),
  ]
}

/** In blocks below the first paragraph. */
const headReach = 14

/** In letters as an alphabet would take them: a sign of Chinese or Japanese says as much as three. */
function lengthOf(text: string): number {
  return text.length + 2 * (text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0)
}

/** Menus and footers, which hold at times what the page says of its article: "Published on …". */
function isMargin(reason: CutReason): boolean {
  return reason === 'navigation' || reason === 'footer'
}

/** A label with its date: what is longer tells of the article only where it names it. */
function isShort({ text }: Line): boolean {
  return text.length <= longestMargin
}

export const longestMargin = 60

/** "The ferry sails again was posted on …" */
function isNaming({ text }: Line, title: string): boolean {
  return title.length >= 8 && text.includes(title)
}

/** The markup of a page says which lines of its head are dates: the others are not. */
function pageZone(zone: Line['zone']): Line['zone'] {
  return zone === 'head' ? 'top' : zone
}

function split(text: string, line: number | null, zone: Line['zone']): Line[] {
  return text
    .split('\n')
    .map((part, index) => ({
      // A page may set label and day apart by its markup alone: "Datum:26. Januar 2022"; or month, day and year.
      text: parted(part.trim())
        .replace(/:(?=\d)(?<=\p{L}:)/gu, ': ')
        .replace(/^(\p{L}{3,12}\.?\s?\d\d)((?:19|20)\d\d)$/u, '$1, $2')
        .replace(/^(\d\d)\s?(\p{L}{3,12})\.?((?:19|20)\d\d)$/u, '$1 $2 $3'),
      line: line === null ? null : line + index,
      zone,
    }))
    .filter((part) => part.text !== '')
}

function key(text: string): string {
  return text
    .trim()
    .replace(/^\d{1,3}[.)] /, '')
    .slice(0, 60)
    .toLowerCase()
}

function lineOf(node: Nodes): number | null {
  return node.position?.start.line ?? null
}
