import { isProfileAddress } from '../../text/profile-address.ts'
import { pageOf } from '../citation/cited-parts.ts'
import { isKind, readJsonLd, type Thing, textIn, textsIn } from './json-ld.ts'
import { attribute, type Element, elementsOf, isElement, isPicture, type Page, textOf } from './tree.ts'

/** What the head and the marked-up parts of a page say, unweighed. */
export interface PageMetadata {
  /** `<meta>` by name, property or itemprop, in lower case; values in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  /** What JSON-LD says of the article of this page; null where it says nothing. */
  readonly article: Thing | null
  /** All things of JSON-LD. */
  readonly things: readonly Thing[]
  readonly title: string
  readonly language: string
  readonly canonical: string
  readonly base: string
  readonly h1: readonly Element[]
  readonly times: readonly Element[]
  /** Terms of lists of terms: `<dt>Published</dt><dd>4 March 2019</dd>`. */
  readonly terms: readonly Element[]
  /** Elements by their `itemprop`. */
  readonly props: ReadonlyMap<string, readonly Element[]>
  readonly relAuthors: readonly Element[]
  /** Links to the pages of authors: "/author/ada-roe". */
  readonly profileLinks: readonly Element[]
  /** Names within cards of authors, as weblogs mark them: `.author.vcard .fn`. */
  readonly cardNames: readonly Element[]
  /** Links to the front page, the first of them. */
  readonly homeLinks: readonly Element[]
  /** What the pictures above the first heading are called, the first of them: the name of the paper. */
  readonly logos: readonly string[]
  /** It offers to print itself: its title may say so. */
  readonly isForPrint: boolean
}

export function readMetadata(page: Page): PageMetadata {
  const meta = new Map<string, string[]>()
  const props = new Map<string, Element[]>()
  const [h1, times, relAuthors, profileLinks, cardNames, terms]: Element[][] = [[], [], [], [], [], []]
  const homeLinks: Element[] = []
  const logos: string[] = []
  let isHeaded = false
  const found = { title: '', language: '', canonical: '', base: '', isForPrint: false }
  for (const element of elementsOf(page)) {
    const { tagName } = element
    if (element.attrs.length > 0) {
      const prop = attribute(element, 'itemprop')
      if (prop !== '' && tagName !== 'meta')
        for (const name of prop.split(/\s+/).slice(0, 4)) add(props, name, element)
    }
    if (isCardName(element)) cardNames?.push(element)
    if (tagName === 'a' && homeLinks.length < mostHomeLinks && leadsToFront(attribute(element, 'href')))
      homeLinks.push(element)
    found.isForPrint ||= element.attrs.some(
      ({ value }) => value.length < 200 && /\bwindow\.print\b/.test(value),
    )
    if (isPicture(element) && logos.length < mostLogos && !isHeaded)
      logos.push(attribute(element, 'alt').slice(0, 80))
    isHeaded ||= /^h[1-3]$/.test(tagName)
    if (tagName === 'meta') readMeta(element, meta)
    else if (tagName === 'title' && found.title === '' && !isInDrawing(element))
      found.title = rawTitle(element)
    else if (tagName === 'html') found.language = attribute(element, 'lang') || attribute(element, 'xml:lang')
    else if (tagName === 'base') found.base ||= attribute(element, 'href')
    else if (
      (tagName === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(element, 'rel'))) ||
      (tagName === 'a' && /(?:^|\s)p-canonical(?:\s|$)/.test(attribute(element, 'class')))
    )
      found.canonical ||= attribute(element, 'href')
    else if (tagName === 'h1') h1?.push(element)
    else if (tagName === 'time') times?.push(element)
    else if (tagName === 'dt') terms?.push(element)
    else if (tagName === 'a' && /(?:^|\s)author(?:\s|$)/i.test(attribute(element, 'rel')))
      relAuthors?.push(element)
    else if (tagName === 'a' && isProfileAddress(attribute(element, 'href'))) profileLinks?.push(element)
  }
  const things = readJsonLd(page)
  return {
    ...found,
    meta,
    props,
    things,
    article: null,
    h1: h1 ?? [],
    times: times ?? [],
    terms: terms ?? [],
    relAuthors: relAuthors ?? [],
    profileLinks: profileLinks ?? [],
    cardNames: cardNames ?? [],
    homeLinks,
    logos: logos.filter((name) => name.length > 2),
  }
}

/** In pictures from the top of the page. */
const mostLogos = 3

const mostHomeLinks = 6

/** "/", "index.html", "https://harbour.example/" */
export function leadsToFront(address: string): boolean {
  return address !== '' && /^(?:https?:\/\/[^/]{3,100})?\/?(?:index\.\w{3,5})?$/i.test(address)
}

function isCardName(element: Element): boolean {
  if (!/(?:^|\s)(?:fn|p-name)(?:\s|$)/.test(attribute(element, 'class'))) return false
  const parent = element.parentNode
  const names = `${attribute(element, 'class')} ${parent && isElement(parent) ? attribute(parent, 'class') : ''}`
  return /author/i.test(names) && /\b(?:vcard|h-card)\b/.test(names)
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function readMeta(element: Element, meta: Map<string, string[]>): void {
  const content = attribute(element, 'content').trim()
  if (content === '') return
  for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
    const key = attribute(element, name).trim().toLowerCase()
    if (key !== '') add(meta, key, content.slice(0, 5000))
  }
}

function isInDrawing(element: Element): boolean {
  const parent = element.parentNode
  // In a page within a page, as caches keep it, the second head is a part of the body.
  return parent !== null && isElement(parent) && /^(?:svg|math|g|symbol|defs)$/.test(parent.tagName)
}

/** The words of a `<title>`, which holds text alone. */
export function rawTitle(element: Element): string {
  const [text] = element.childNodes
  return text && 'value' in text ? withoutPage(text.value.replace(/\s+/g, ' ').trim()) : ''
}

/** "The bridge - The Courier - Page 2 of 3": of an article on several pages. "The bridge, page 2" may be a headline. */
function withoutPage(title: string): string {
  const [tail, label = '', number = ''] =
    /\s[|–—·»-]\s(\p{L}{4,7}) (\d{1,2})(?: \p{L}{1,4} \d{1,2}|\/\d{1,2})$/u.exec(title.slice(-40)) ?? []
  return tail !== undefined && pageOf(`${label} ${number}`) !== null ? title.slice(0, -tail.length) : title
}

export function metaOf({ meta }: PageMetadata, ...names: readonly string[]): string {
  for (const name of names) {
    const value = meta.get(name)?.[0]
    if (value) return value
  }
  return ''
}

const articleKind =
  /^(?:\w*Article|\w*BlogPosting|Report|LiveBlogPosting|Review|\w*NewsArticle|Recipe|HowTo|PodcastEpisode|VideoObject|WebPage|ItemPage|CreativeWork)$/i
const realKind = /Article$|BlogPosting$|^Report$|^Review$|^Recipe$/i

/**
 * The thing that is the article of this page: of those that have a headline or a date, the one whose address or
 * headline is the page's. A page with several articles and none of its own (a list of stories) has none.
 */
export function articleThing(
  metadata: PageMetadata,
  addresses: readonly string[],
  titles: readonly string[],
): Thing | null {
  const things = metadata.things.filter((thing) => isKind(thing, articleKind))
  const own = new Set(addresses.map(bareAddress).filter((address) => address !== ''))
  const names = new Set(titles.map(bareTitle).filter((title) => title.length > 8))
  let best: Thing | null = null
  let top = 0
  const real = things.filter((thing) => isKind(thing, realKind))
  for (const thing of things) {
    const headline = bareTitle(textIn(thing.headline) || textIn(thing.name))
    const address = [thing.url, thing['@id'], thing.mainEntityOfPage].map((value) =>
      bareAddress(addressIn(value)),
    )
    const isReal = isKind(thing, realKind)
    let score = isReal ? 3 : 0.5
    if (address.some((value) => value !== '' && own.has(value))) score += 2
    else if (isReal && address.some((value) => value !== '' && value.includes('/') && own.size > 0))
      score -= 1
    if (names.has(headline) || [...names].some((name) => alike(name, headline))) score += 2
    else if (headline !== '' && names.size > 0) score -= real.length > 1 ? 2 : 0.5
    if (textIn(thing.datePublished) !== '') score += 0.5
    if (score > top) {
      best = thing
      top = score
    }
  }
  return top >= 2 ? best : null
}

function alike(a: string, b: string): boolean {
  return a.length > 15 && b.length > 15 && (a.startsWith(b) || b.startsWith(a))
}

function addressIn(value: unknown): string {
  if (typeof value === 'object' && value !== null && '@id' in value) return textIn(value['@id'])
  return textIn(value)
}

/** "https://www.example.org/a/?x#y" → "example.org/a" */
export function bareAddress(address: string): string {
  return address
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^(?:www|m|amp)\./i, '')
    .replace(/[?#].*$/s, '')
    .replace(/(?<!\/)\/+$/, '')
    .toLowerCase()
}

/** A title, or a paragraph that may be one, in small letters without marks; of one that is far too long its beginning. */
export function bareTitle(title: string): string {
  return title
    .slice(0, longestBare)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/&[a-z]+;|&#\d+;/g, ' ')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** In UTF-16 code units. */
const longestBare = 10_000

export { textIn, textOf, textsIn }
