import { serializeOuter } from 'parse5'
import { type WeighedBlock, weighBlocks } from './article-root.ts'
import type { PageBlock } from './blocks.ts'
import { bareTitle } from './metadata.ts'
import { partsOf } from './parts.ts'
import { attribute, type Element, elementsOf, isElement, type Page, textOf } from './tree.ts'

/** One of several entries that a page shows whole. */
export interface PagePost {
  readonly html: string
  readonly title: string
  /** Where its heading leads, as the page has it. */
  readonly link: string
}

/** The entries of a page, and how many more there are that are too short to be told from teasers, cut short, or too many. */
export interface PagePosts {
  readonly posts: readonly PagePost[]
  readonly left: number
}

const none: PagePosts = { posts: [], left: 0 }

/**
 * The entries of a page that shows several of them whole, as weblogs do on their first page and for each month: each
 * stands in an element of its own, with a heading that leads to its page, a day, and text. None where the page is about
 * one of them (a site that goes on with the next story), where entries are cut short, or where they are not most of
 * what there is.
 */
export function postsOf(page: Page, blocks: readonly PageBlock[], titles: readonly string[]): PagePosts {
  const headings = headingsOf(page)
  if (headings.length < 2 || headings.length > mostHeadings) return none
  const weighed = weighBlocks(blocks)
  const dated = datedEntries(headings, weighed)
  const entries = dated.filter(({ isWhole }) => isWhole)
  const [first] = entries
  const kind = first && kindOf(first.holder)
  const isAlike = ({ holder }: DatedEntry): boolean => kindOf(holder) === kind
  const alike = entries.filter(isAlike)
  const own = alike.reduce((sum, { mass }) => sum + mass, 0)
  const known = titles.map(bareTitle).filter((title) => title !== '')
  const isOwn = ({ title }: DatedEntry): boolean =>
    known.some((name) => name === bareTitle(title) || name.startsWith(`${bareTitle(title)} `))
  if (alike.length < 2 || own < leastShare * massOf(weighed) || entries.some(isOwn)) return none
  const posts = alike
    .slice(0, mostPosts)
    .map(({ holder, title, link }) => ({ html: serializeOuter(holder), title, link }))
  return { posts, left: dated.filter(isAlike).length - posts.length }
}

interface DatedEntry {
  readonly holder: Element
  /** Its running text, in characters. */
  readonly mass: number
  /** Neither cut short, nor so short that it may be a teaser. */
  readonly isWhole: boolean
  readonly title: string
  readonly link: string
}

/** What stands around a heading, with a day and text, for each of the headings. */
function datedEntries(headings: readonly PostHeading[], weighed: readonly WeighedBlock[]): DatedEntry[] {
  const counts = countIn(headings)
  const held = headings.map((heading) => ({ ...heading, holder: holderOf(heading.element, counts) }))
  const holders = new Map<Element, WeighedBlock[]>(held.map(({ holder }) => [holder, []]))
  for (const block of weighed) for (const element of block.ancestors) holders.get(element)?.push(block)
  return held.flatMap(({ element, link, holder }) => {
    const inside = holders.get(holder) ?? []
    const mass = massOf(inside)
    if (mass === 0 || !hasDay(holder, inside)) return []
    const isWhole = mass >= leastText && !isExcerpt(holder, inside)
    return [{ holder, mass, isWhole, title: textOf(element, 300), link }]
  })
}

/** In characters of running text: less is a notice or a teaser. */
const leastText = 250
/** Of the running text of the page. */
const leastShare = 0.6
const mostPosts = 200
const mostHeadings = 2 * mostPosts

interface PostHeading {
  readonly element: Element
  readonly link: string
}

/** Headings that lead to another page. */
function headingsOf(page: Page): PostHeading[] {
  const found: PostHeading[] = []
  for (const element of elementsOf(page)) {
    if (!/^h[1-4]$/.test(element.tagName)) continue
    const { parentNode: parent } = element
    const link = [...elementsOf(element), ...(parent && isElement(parent) ? [parent] : [])].find(
      ({ tagName }) => tagName === 'a',
    )
    const href = link ? attribute(link, 'href').trim() : ''
    if (href !== '' && !/^(?:javascript|mailto):|#/i.test(href) && textOf(element, 300).length > 3)
      found.push({ element, link: href })
    if (found.length > mostHeadings) break
  }
  return found
}

/** How many of the headings stand in each element. */
function countIn(headings: readonly PostHeading[]): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>()
  for (const { element } of headings)
    for (let node = element.parentNode; node && isElement(node); node = node.parentNode)
      counts.set(node, (counts.get(node) ?? 0) + 1)
  return counts
}

/** The largest element around a heading that holds none of the others. */
function holderOf(heading: Element, counts: ReadonlyMap<Element, number>): Element {
  let holder = heading
  for (let node = heading.parentNode; node && isElement(node); node = node.parentNode) {
    if (/^(?:body|html|main)$/.test(node.tagName) || counts.get(node) !== 1) break
    holder = node
  }
  return holder
}

/** Entries are made alike: "article post", whatever their numbers and topics. */
function kindOf(holder: Element): string {
  const [name = ''] = attribute(holder, 'class').trim().split(/\s+/)
  return `${holder.tagName} ${name.replace(/\d+/g, '')}`
}

function massOf(blocks: readonly WeighedBlock[]): number {
  return blocks.reduce((sum, { prose }) => sum + prose, 0)
}

/** A `<time>`, a part that is called so, or a short line with a year. */
function hasDay(holder: Element, inside: readonly WeighedBlock[]): boolean {
  if (
    inside.some(
      ({ node, text }) =>
        node.type !== 'heading' && text.length < 80 && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text),
    )
  )
    return true
  for (const element of elementsOf(holder))
    if (element.tagName === 'time' || partsOf(element).has('date')) return true
  return false
}

/** Its last words break off, or lead to the rest. */
function isExcerpt(holder: Element, inside: readonly WeighedBlock[]): boolean {
  const last = inside.findLast(({ prose }) => prose > 0)?.text ?? ''
  if (/(?:…|\.\.\.)[\])]?\s{0,4}(?:\p{L}[\p{L} ]{0,30}[»→›]?)?$/u.test(last)) return true
  for (const element of elementsOf(holder))
    if (element.tagName === 'a' && /\b(?:more-link|read-?more)\b/i.test(attribute(element, 'class')))
      return true
  return false
}
