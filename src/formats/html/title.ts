import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { languageOf } from '../../languages/load.ts'
import { isSectionName } from '../../languages/sections.ts'
import type { Stated } from '../../model/document.ts'
import type { Origin } from '../../model/origin.ts'
import { readCitationLine } from '../citation/citation-line.ts'
import { isNothing } from '../fields/field-values.ts'
import type { FoundHeading } from './evidence.ts'
import { headlineByKicker } from './kicker.ts'
import { bareTitle, metaOf, type PageMetadata, textIn, textOf } from './metadata.ts'
import { isSiteWord, paperOfTitle } from './paper-title.ts'
import { partsOf } from './parts.ts'
import { withoutPrint } from './print-title.ts'
import { type Element, isElement, oneLine, type Parent } from './tree.ts'

interface Candidate {
  readonly text: string
  readonly key: string
  readonly origin: Origin
  readonly trust: number
}

/**
 * The headlines that a page states, best first. Each source has its trust; those that agree with others, word for
 * word or but for the name of the site, are raised by them; a heading that readers see wins over one for machines.
 *
 * @param above the heading that stands nearest above the text
 * @param named what the file that holds the page calls it
 */
export function weighTitles(
  metadata: PageMetadata,
  site: readonly string[],
  above: FoundHeading | null,
  named: string | null,
): Stated<string>[] {
  const all = candidates(metadata, site, above, named)
  const scored = all.map((candidate) => ({
    candidate,
    score: all.reduce((sum, other) => sum + support(candidate, other), candidate.trust),
  }))
  scored.sort((a, b) => b.score - a.score)
  const seen = new Set<string>()
  return scored.flatMap(({ candidate: { text, key, origin } }) => {
    if (seen.has(key)) return []
    seen.add(key)
    return [{ value: text, basis: 'stated' as const, origin, line: null }]
  })
}

/** "Evening Tide. [volume] (Tarn, Wash.) 1880-1931, November 8, 1905, Page 3": an archive of newspapers calls its pages so. */
function isCitation(title: string): boolean {
  if (!/\d{4}.*\d/.test(title) || title.length > 240) return false
  const cited = readCitationLine(title.split(/\s[«|]\s/u, 1)[0] ?? title)
  return cited?.date != null && cited.page !== null && cited.title === undefined
}

/** What another source adds: all its trust where it says the same, less where it says more or less than that. */
function support(one: Candidate, other: Candidate): number {
  if (other === one || other.origin === one.origin) return 0
  if (other.key === one.key) return other.trust * 0.6
  if (one.key.length < 8) return 0
  // "Bridge reopens - Fishing | Example": the shorter is the headline, the rest a section or the site.
  if (other.key.startsWith(one.key))
    return isLabel(other.key.slice(one.key.length)) && divided(other.text, one.text)
      ? other.trust * 0.6
      : other.trust * 0.25
  if (other.key.endsWith(one.key)) return other.trust * 0.2
  return one.key.startsWith(other.key) ? other.trust * 0.2 : 0
}

function isLabel(rest: string): boolean {
  return rest.trim().split(' ').length <= 4
}

/** Does a divider stand where the shorter one ends? */
function divided(long: string, short: string): boolean {
  return /^\s*[-–—|:·•»(/：｜_]/u.test(long.slice(short.length))
}

function candidates(
  metadata: PageMetadata,
  site: readonly string[],
  above: FoundHeading | null,
  named: string | null,
): Candidate[] {
  const found: Candidate[] = []
  const offer = (text: string, origin: Origin, trust: number): void => {
    const whole = decode(oneLine(text))
    const value = withoutSite(metadata.isForPrint ? withoutPrint(whole) : whole, site)
    const key = bareTitle(value)
    if (value.length < 2 || value.length > 500 || key === '' || isCitation(value)) return
    // "The Courier Online - News"
    if (value !== whole && (isSectionName(value, languageOf('und')) || isSiteWord(value))) return
    if (isNothing('title', value) || (origin === 'the title of the page' && paperOfTitle(value) !== ''))
      return
    if (!site.some((name) => bareTitle(name) === key)) found.push({ text: value, key, origin, trust })
  }
  const { h1 } = metadata
  const near = above?.element ?? (h1.length === 1 ? h1[0] : undefined)
  const heading = 'the heading of the page'
  if (near) {
    const bare = headlineByKicker(near, [
      textIn(metadata.article?.headline),
      metaOf(metadata, 'og:title'),
      metaOf(metadata, 'twitter:title'),
      metadata.title,
    ])
    const text = bare || (above?.text ?? textOf(near, 600))
    const shown =
      bare !== '' ||
      (near.tagName === 'h1' && !(above ? above.inMenu : isMenu(near))) ||
      (above !== null && isStated(text, metadata)) ||
      isPartOfTitle(text, metadata.title)
    offer(text, heading, shown ? nearTrust(text, metadata) : 0.9)
  }
  for (const element of h1.slice(0, 8))
    if (element !== near) offer(textOf(element, 600), heading, near ? 0.6 : 0.9)
  for (const element of (metadata.props.get('headline') ?? []).slice(0, 1))
    offer(textOf(element, 600), 'microdata headline', 1)
  if (metadata.article) offer(textIn(metadata.article.headline), 'JSON-LD headline', 1.3)
  offer(metaOf(metadata, 'og:title'), 'meta og:title', 1.3)
  offer(metaOf(metadata, 'twitter:title'), 'meta twitter:title', 0.6)
  offer(metaOf(metadata, ...names), 'meta title', 0.7)
  offer(metadata.title, 'the title of the page', 0.9)
  if (metadata.title === '' && named) offer(named, 'the file that holds the page', 0.5)
  return found
}

/** "Arlen Notes: Old crane stays": what stands above the text is the longer part of the title of the page. */
function isPartOfTitle(text: string, title: string): boolean {
  const [key, whole] = [bareTitle(text), bareTitle(title)]
  return key.length > 0.5 * whole.length && (whole.endsWith(` ${key}`) || whole.startsWith(`${key} `))
}

/**
 * Titles for machines agree with each other, as one is copied from the other; readers see the heading. One that speaks
 * of the same wins, unless the page states another headline in JSON-LD; one that shares no word with them is that of a section.
 */
function nearTrust(text: string, metadata: PageMetadata): number {
  const stated = bareTitle(textIn(metadata.article?.headline))
  const own = wordsIn(text)
  const others = new Set(
    [metaOf(metadata, 'og:title'), metadata.title, textIn(metadata.article?.headline)].flatMap(wordsIn),
  )
  const shared = own.filter((word) => others.has(word)).length
  const contradicted = stated !== '' && !isStated(text, metadata)
  return !contradicted && own.length >= fewestWords && shared >= 0.5 * own.length ? shownTrust : 1.6
}

function isStated(text: string, metadata: PageMetadata): boolean {
  const key = bareTitle(text)
  return [textIn(metadata.article?.headline), metaOf(metadata, 'og:title')].some(
    (title) => bareTitle(title) === key,
  )
}

const fewestWords = 3
const shownTrust = 2.6

function wordsIn(text: string): string[] {
  return bareTitle(text).split(' ')
}

/** In a breadcrumb or a menu, as some sites set a headline for machines. */
function isMenu(element: Element): boolean {
  for (let node: Parent | null = element; node && isElement(node); node = node.parentNode)
    if (node.tagName === 'nav' || partsOf(node).has('navigation')) return node.tagName !== 'body'
  return false
}

const names = 'parsely-title sailthru.title citation_title dc.title dcterms.title title headline'.split(' ')

/** "Bridge reopens | The Example" and "The Example: Bridge reopens" → "Bridge reopens" */
function withoutSite(title: string, site: readonly string[]): string {
  const parts = title.split(/((?<!\s)\s+[|–—\-·•»«:/]{1,9}\s+|\s{0,9}[|｜»_：]\s*|:\s+)/)
  const known = new Set(site.map(squash).filter((name) => name.length > 1))
  let end = parts.length
  while (end > 2 && (isSite(parts[end - 1] ?? '', known) || isNothing('title', parts[end - 1] ?? '')))
    end -= 2
  let start = 0
  while (start + 2 < end && isSite(parts[start] ?? '', known)) start += 2
  return parts.slice(start, end).join('').trim()
}

function isSite(part: string, known: ReadonlySet<string>): boolean {
  const key = squash(part)
  return key.length > 1 && known.has(key)
}

/** "The Example.com" → "example" */
export function squash(name: string): string {
  return bareTitle(name.replace(/\.(?:\p{L}{2,4}|\p{L}{2,3}\.\p{L}{2})$/u, ''))
    .replace(/^the /, '')
    .replace(/ (?:com|org|net|de|fr|es|it|co uk|news|online)$/, '')
    .replaceAll(' ', '')
}

/** Some systems escape their titles twice. */
function decode(text: string): string {
  return text.includes('&')
    ? text.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z\d]{2,20}));/gi, (whole, decimal, hex, name) => {
        if (name) return decodeNamedCharacterReference(name) || whole
        const point = decimal ? Number(decimal) : Number.parseInt(hex, 16)
        return point < 32 || point > 0x10ffff ? ' ' : String.fromCodePoint(point)
      })
    : text
}
