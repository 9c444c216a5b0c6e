import type { Stated } from '../../model/document.ts'
import type { Origin } from '../../model/origin.ts'
import { isFullName } from '../../names/full-name.ts'
import { isOrganization } from '../../names/organization.ts'
import { isElsewhere } from './dates.ts'
import { isThing, type Thing } from './json-ld.ts'
import { metaOf, type PageMetadata, textIn, textOf } from './metadata.ts'
import { partsOf } from './parts.ts'
import { squash } from './title.ts'
import { type Element, isElement, oneLine, type Parent } from './tree.ts'

/** Who wrote a page, as it states it: most trusted first. */
export function weighAuthors(metadata: PageMetadata, site: readonly string[]): Stated<readonly string[]>[] {
  const found: Stated<readonly string[]>[] = []
  const add = (names: readonly string[], origin: Origin): void => {
    const value = [...new Set(names.map(oneLine).filter(isName))].slice(0, 20)
    if (value.length > 0) found.push({ value, basis: 'stated', origin, line: null })
  }
  const { article, meta, props, relAuthors, profileLinks } = metadata
  const byId = new Map(metadata.things.map((thing) => [textIn(thing['@id']), thing]))
  if (article) add(namesIn(article.author ?? article.creator, byId), 'JSON-LD author')
  for (const name of [
    'parsely-author',
    'sailthru.author',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'author',
    'article:author',
    'article:author_name',
    'article_author',
    'twitter:data1',
    'byl',
  ])
    if (name !== 'twitter:data1' || /written|author|von|par|by/i.test(metaOf(metadata, 'twitter:label1')))
      add(meta.get(name) ?? [], `meta ${name}`)
  add(shown(props.get('author') ?? []), 'microdata author')
  add(shown(relAuthors), 'the author link')
  add(ofFirst(profileLinks), 'the author link')
  // They stand in the foot of an entry, too.
  add(
    metadata.cardNames
      .filter((element) => !isOfComment(element))
      .slice(0, 6)
      .map((element) => textOf(element, 120)),
    'the author link',
  )
  // "By The Courier", "Courier Publishing Ltd" say less than a name elsewhere on the page.
  const own = [...new Set(site.map(squash))]
  const isNamed = (name: string): boolean => own.includes(squash(name))
  const isOfCompany = (name: string): boolean =>
    own.some((site) => site.length >= leastName && isCompany(name, site))
  const hasPerson = found.some(({ value }) =>
    value.some((name) => isFullName(name) && !isNamed(name) && !isOfCompany(name)),
  )
  const isOwn = (name: string): boolean => isNamed(name) || (hasPerson && isOfCompany(name))
  const isSite = ({ value }: Stated<readonly string[]>): boolean => value.every(isOwn)
  return [...found.filter((claim) => !isSite(claim)), ...found.filter(isSite)]
}

/** "Courier Ltd", "Ediciones El Courier": the name of the site and one word of companies. */
function isCompany(name: string, site: string): boolean {
  const words = name.split(/\s+/u)
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  return (
    words.length > 1 &&
    ((squash(words.slice(1).join(' ')) === site && isOrganization(first)) ||
      (squash(words.slice(0, -1).join(' ')) === site && isOrganization(last)))
  )
}

/** Of a site's name that stands within another one, in characters. */
const leastName = 6

/** `things`: all of the page by their `@id`; where an author is only named by it, the name stands elsewhere. */
function namesIn(value: unknown, things: ReadonlyMap<string, Thing>, depth = 0): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value) && depth < 3) return value.flatMap((item) => namesIn(item, things, depth + 1))
  if (!isThing(value)) return []
  const own = value.name ?? things.get(textIn(value['@id']))?.name
  return Array.isArray(own) ? namesIn(own, things, depth + 1) : [textIn(own)]
}

function shown(elements: readonly Element[]): string[] {
  return elements
    .filter((element) => !isElsewhere(element))
    .slice(0, 6)
    .map((element) => textOf(element, 120))
}

/** The names of the first links to pages of authors that stand together; those of other stories and of archives are others. */
function ofFirst(links: readonly Element[]): string[] {
  const [first, ...more] = links.filter(
    (link) => !isElsewhere(link) && !isOfComment(link) && isFullName(textOf(link, 80)),
  )
  const around = first && aroundOf(first)
  const beside = more.filter((link) => link.parentNode === first?.parentNode || aroundOf(link) === around)
  return first ? shown([first, ...beside]) : []
}

function aroundOf({ parentNode }: Element): Parent | null {
  return parentNode && isElement(parentNode) ? parentNode.parentNode : null
}

function isOfComment(element: Element): boolean {
  for (let node = element.parentNode; node && isElement(node); node = node.parentNode)
    if (node.tagName !== 'body' && partsOf(node).has('comments')) return true
  return false
}

/** Addresses, numbers and empty words are no names. */
function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= 200 &&
    /\p{L}/u.test(text) &&
    !/^(?:https?:|www\.|[/@([])|\S@\S{1,100}\.\S/i.test(text) &&
    !/^(?:undefined|null|none|n\/a|admin|\[object)/i.test(text)
  )
}
