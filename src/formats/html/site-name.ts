import { languageOf } from '../../languages/load.ts'
import { isPaper, isPlainlyPaper } from '../../languages/newspapers.ts'
import { isSectionName } from '../../languages/sections.ts'
import type { Stated } from '../../model/document.ts'
import { isNameOfHost } from '../../text/host-name.ts'
import { decodeReferences } from '../../text/html-text.ts'
import { isNothing } from '../fields/field-values.ts'
import type { PageTree } from './blocks.ts'
import { brandOf, isLabelOfSite, nameOfLink } from './brand.ts'
import { claims } from './claims.ts'
import type { FoundHeading } from './evidence.ts'
import { bareTitle, leadsToFront, metaOf, type PageMetadata, textIn, textOf } from './metadata.ts'
import { paperOfTitle, withoutSiteWord } from './paper-title.ts'
import { squash } from './title.ts'
import { attribute, type Element, elementsOf, oneLine } from './tree.ts'

/** The name of the site: publisher, og:site_name, and the last part of the title. */
export function siteNames(
  metadata: PageMetadata,
  heading: FoundHeading | null,
  address: string | null,
  owners: readonly string[],
): Stated<string>[] {
  const { article, title } = metadata
  const host = address && URL.canParse(address) ? new URL(address).hostname : ''
  const isOfHost = (name: string): boolean => host !== '' && isNameOfHost(name, host)
  const last = lastOfTitle(title)
  const isSection = (name: string): boolean =>
    isSectionName(name, languageOf(metadata.language || 'und')) && !isOfHost(name)
  // "Bridge reopens – what we know": the end of the headline, which other places have too.
  const isOwn = [textIn(article?.headline), metaOf(metadata, 'og:title'), heading?.text ?? ''].some((text) =>
    oneLine(text).endsWith(last),
  )
  const owned = new Set(owners.map(squash))
  const isOwner = (part: string): boolean => owned.has(squash(part))
  const homes = namesByKey(metadata.homeLinks.map(nameOfLink))
  const logos = namesByKey(metadata.logos)
  const banners = metadata.h1.filter(leadsHome).map((element) => squash(oneLine(textOf(element, 100))))
  // A picture may be called as the article is.
  const isShownAs = (part: string): boolean =>
    [heading?.text ?? '', metaOf(metadata, 'og:title')].some((text) => squash(text) === squash(part))
  const shown = [
    partOfTitle(title, (part) => banners.includes(squash(part))),
    // "The Courier" of the head, where the title has "Courier.example".
    homes.get(squash(partOfTitle(title, (part) => homes.has(squash(part))))) ?? '',
    logos.get(squash(partOfTitle(title, (part) => logos.has(squash(part)) && !isShownAs(part), bars))) ?? '',
  ]
  // "THE COURIER.example | Wales": what the head of the page shows is the name, and the rest a section.
  const isOther = shown.some((name) => name !== '') && !shown.some((name) => squash(name) === squash(last))
  const site = metaOf(metadata, 'og:site_name')
  const publication = publicationOf(title, site)
  const found = claims([
    [publication, 'the title of the page'],
    [site, 'meta og:site_name'],
    [textIn(article?.publisher), 'JSON-LD publisher'],
    [publisherName(metadata), 'microdata publisher'],
    [
      metaOf(
        metadata,
        'application-name',
        'dc.publisher',
        'citation_journal_title',
        'cre',
        'twitter:app:name:iphone',
      ),
      'meta application-name',
    ],
    [(isOwn && !isOfHost(last)) || isSection(last) || isOther ? '' : last, 'the title of the page'],
    ...shown.map((name) => [name, 'the title of the page'] as const),
    [partOfTitle(title, (part) => isOfHost(part) || isOwner(part)), 'the title of the page'],
    [nameBehind(title, heading?.text ?? ''), 'the title of the page'],
    [paperBefore(title, heading?.text ?? ''), 'the title of the page'],
    [paperOfTitle(title), 'the title of the page'],
    [brandOf(metadata), 'the page'],
    [[...metadata.logos, ...owners].find((name) => name.includes(' ') && isOfHost(name)) ?? '', 'the page'],
  ])
  // "Marle &amp;amp; Coast": some sites escape their name twice.
  return ledByName(found, isOfHost)
    .map((one) => ({ ...one, value: decodeReferences(one.value) }))
    .filter(
      ({ value }) =>
        /\p{L}/u.test(value) &&
        !(publication !== '' && value === site) &&
        !/^https?:/.test(value) &&
        !isNothing('title', value) &&
        !isNothing('outlet', value),
    )
}

/** "The crane | by Ada Roe | Tide & Timber | Medium" → "Tide & Timber": the magazine on a site that holds many; '' where none is named. */
function publicationOf(title: string, site: string): string {
  const parts = title.slice(0, 500).split(' | ')
  const [by = '', name = '', last = ''] = parts.slice(-3)
  return parts.length >= 4 && last === site && /^by\s\p{L}/u.test(by) ? name.trim() : ''
}

/** "courrier-marle.example" for machines, where the page is signed "Le Courrier de la Marle": the name leads. */
function ledByName(
  found: readonly Stated<string>[],
  isOfHost: (name: string) => boolean,
): readonly Stated<string>[] {
  const isHost = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(found[0]?.value ?? '')
  const leads = ({ value }: Stated<string>): boolean =>
    !value.includes('.') && (isOfHost(value) || isPaper(value))
  return isHost ? [...found.filter(leads), ...found.filter((one) => !leads(one))] : found
}

/** What microdata name as the publisher, in an element of its own or for machines. */
function publisherName({ props }: PageMetadata): string {
  const [publisher] = props.get('publisher') ?? []
  if (!publisher) return ''
  const name = [...elementsOf(publisher)].find((element) => attribute(element, 'itemprop') === 'name')
  return name ? attribute(name, 'content') || textOf(name, 100) : ''
}

/** A heading that leads to the front page, as weblogs set their name above each entry. */
function leadsHome(heading: Element): boolean {
  return [...elementsOf(heading)].some(
    (element) => element.tagName === 'a' && leadsToFront(attribute(element, 'href')),
  )
}

/** What stands behind the last divider of a title; '' for a day, a host and a place ("Arlen, MI"), which are no names. */
function lastOfTitle(title: string): string {
  const last =
    /(?:[|–—·»-]|(?<=\s)«)\s((?:(?!-\s)[^|–—·»«]){2,60})$/u.exec(title.slice(8))?.[1]?.trim() ??
    // "饮水工程完工_社会_港湾网": how Chinese pages divide theirs
    /_\s?([\p{sc=Han}\p{L}\p{N}]{2,20})$/u.exec(/\p{sc=Han}/u.test(title) ? title.slice(4) : '')?.[1] ??
    ''
  return isDayOrPlace(last) ? '' : withoutSlogan(last)
}

/** "December 29, 1998", "Arlen, MI" */
function isDayOrPlace(part: string): boolean {
  return (
    /(?<!\d)\d{1,2}\D{1,14}(?:19|20)\d\d$|^\p{L}{3,12}\.? \d{1,2}, (?:19|20)\d\d$/u.test(part) ||
    /, \p{Lu}{2}$/u.test(part)
  )
}

/** "Marle Wire, the news that you can write" → "Marle Wire" */
function withoutSlogan(name: string): string {
  return /^(\p{Lu}[^,]{2,40}),(?:\s\p{Ll}[\p{L}'’-]*){3,}[.!]?$/u.exec(name)?.[1] ?? name
}

/** By what is compared of it → each name, the first where several are alike. */
function namesByKey(names: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const name of names) {
    const key = squash(name)
    if (
      key.length > 2 &&
      !found.has(key) &&
      !isLabelOfSite(name) &&
      /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(name)
    )
      found.set(key, name)
  }
  return found
}

const anyDivider = /\s[|–—·»«-]\s|[|»:]\s|\s?[：｜]\s?/u
/** Behind a colon stands what is told. */
const bars = /\s[|–—·»«-]\s|[|»]\s/u

/** The first or last part of a title, which a divider sets off, where it is the name of the site; '' for others. */
function partOfTitle(title: string, isSite: (part: string) => boolean, dividers = anyDivider): string {
  const parts = title.slice(0, 500).split(dividers)
  if (parts.length < 2) return ''
  const edges = [parts[0], parts.at(-1)].flatMap((part) =>
    part ? [part, part.replace(/[（(][^（()）]{2,30}[)）]$/u, '')] : [],
  )
  return edges.find((part) => part !== '' && isSite(part)) ?? ''
}

/** Whose copyright the lines of a page claim: "© 2019 Marle & Coast. All rights reserved." → "Marle & Coast" */
export function copyrightOwners(blocks: PageTree['blocks']): string[] {
  return blocks.flatMap(({ text }) => {
    const line = text.slice(0, 200)
    const owner =
      /(?:©|\(c\)|copyright)\s{0,3}(?:©\s{0,3})?(?:by\s)?(?:(?:19|20)\d\d\s{0,3}(?:[-–]\s{0,3}(?:19|20)\d\d)?,?\s)?(\p{Lu}[^,.|•·()©]{2,50})/iu.exec(
        line,
      )?.[1]
    return owner ? owner.replace(/\s(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?$/u, '').trim() : []
  })
}

/** "Arlen Gazette: Bridge reopens", where the page shows "Bridge reopens": the name of a paper. */
function paperBefore(title: string, shown: string): string {
  const headline = oneLine(shown)
  if (headline.length < 8 || !title.endsWith(headline)) return ''
  const name = /^(\p{L}.{2,48}?)\s?[:|»–—-]\s$/u.exec(title.slice(0, -headline.length))?.[1] ?? ''
  const bare = withoutSiteWord(name)
  return isPlainlyPaper(bare) ? bare : ''
}

/**
 * "港のクレーン、稼働：海港新聞デジタル", "Crane lifts timber : Marle Post": the name of a paper, which the title has behind the headline that
 * the page shows. Behind a colon "The Aftermath" goes on with the headline.
 */
function nameBehind(title: string, shown: string): string {
  const headline = oneLine(shown)
  if (bareTitle(headline).length < 4 || !title.startsWith(headline)) return ''
  const name =
    /^\s?[:：|｜_·•»–—-]\s?(\p{L}[^:：|｜_·•»]{1,48})$/u.exec(title.slice(headline.length))?.[1]?.trim() ?? ''
  const isName = name.split(' ').length <= 5 && /^[\p{Lu}\p{Lo}]/u.test(name) && !isDayOrPlace(name)
  return isName &&
    isPaper(name.replace(/(?<![\p{sc=Katakana}ー])[\p{sc=Katakana}ー]+$/u, '')) &&
    !isLabelOfSite(name)
    ? name
    : ''
}

/** "https://www.the-example.co.uk/a" → "the-example.co.uk", "the-example" */
export function hostNames(address: string | null): string[] {
  if (!address || !URL.canParse(address)) return []
  const host = new URL(address).hostname.replace(/^www\d?\./, '')
  return [
    host,
    ...host
      .split('.')
      .filter((part) => part.length > 3)
      .map(squash),
  ]
}
