import { isEmptyValue } from '../../lib/empty-days.ts'
import type { Stated } from '../../model/document.ts'
import type { Origin } from '../../model/origin.ts'
import { fieldOfKey } from '../fields/field-keys.ts'
import { isAboveText } from './entry-head.ts'
import { type PageMetadata, textIn, textOf } from './metadata.ts'
import { partsOf } from './parts.ts'
import { attribute, type Element, isElement } from './tree.ts'

export interface PageDates {
  readonly date: readonly Stated<string>[]
  readonly updated: readonly Stated<string>[]
}

/** Meta tags that give the day of publication, most trusted first. */
const published = (
  'article:published_time article:published article.published og:article:published_time og:published_time ' +
  'datepublished publish_date publish-date publishdate published_time published_at parsely-pub-date ' +
  'sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime rnews:datepublished dc.date.issued dcterms.issued dc.date.published ' +
  'dcterms.created dc.date.created dc.created dc.date dcterms.date citation_publication_date citation_date citation_online_date pubdate pub_date publication_date ' +
  'article_date_original article-publication-date originalpublicationdate firstpublished timestamp displaydate ptime eprints.date ' +
  'shareaholic:article_published_time gentics.creationtime created date.created creation_date date bt:pubdate vr:published_time buzzfeed:published analytics:published article:post_date release_date'
).split(' ')

const modified = (
  'article:modified_time og:updated_time article:modified article:updated_time datemodified last-modified lastmod modified ' +
  'dc.date.modified dcterms.modified dc.modified revised bt:moddate article:updated shareaholic:article_modified_time modified_date'
).split(' ')

/**
 * What a page states of its days, for machines: most trusted first. The day of a change stands apart, and days of
 * other stories on the page are not asked. What it prints for readers is for the reader of printed dates.
 */
export function weighDates(
  metadata: PageMetadata,
  html: string,
  address: string | null,
  scope: Element | null,
): PageDates {
  const date: Stated<string>[] = []
  const updated: Stated<string>[] = []
  const add = (list: Stated<string>[], value: string, origin: Origin): void => {
    // Some programs write the fraction of a second behind a colon.
    const text = value
      .trim()
      .slice(0, 100)
      .replace(/(T\d\d:\d\d:\d\d):\d{1,6}(?=Z|[+-]|$)/, '$1')
    if (isDay(text) && !isZero(text) && !list.some((claim) => claim.value === text))
      list.push({ value: text, basis: 'stated', origin, line: null })
  }
  const { article, meta, props, times } = metadata
  if (article) {
    add(date, textIn(article.datePublished), 'JSON-LD datePublished')
    add(updated, textIn(article.dateModified), 'JSON-LD dateModified')
  }
  for (const name of published)
    for (const value of meta.get(name)?.slice(0, 1) ?? []) add(date, value, `meta ${name}`)
  for (const name of modified)
    for (const value of meta.get(name)?.slice(0, 1) ?? []) add(updated, value, `meta ${name}`)
  for (const element of props.get('datePublished')?.slice(0, 1) ?? [])
    add(date, statedDay(element), 'microdata datePublished')
  for (const element of props.get('dateModified')?.slice(0, 1) ?? [])
    add(updated, statedDay(element), 'microdata dateModified')
  if (article) add(date, textIn(article.dateCreated), 'JSON-LD dateCreated')
  for (const element of times) {
    const kind = isWithin(element, scope) ? timeKind(element) : null
    if (kind) add(kind === 'updated' ? updated : date, statedDay(element), 'the time element of the page')
  }
  if (date.length === 0) add(date, onlyDay(times), 'the time element of the page')
  if (date.length === 0) add(date, dayOfTerms(metadata.terms), 'the page')
  if (date.length === 0) add(date, dayInData(html), 'the data of the page')
  const local = clockOfPlace(date) ?? localDay(date[0]?.value ?? '', address) ?? sameMoment(date)
  if (local)
    date.unshift({ value: local, basis: 'stated', origin: 'the page, in the time of its place', line: null })
  return { date, updated }
}

/** A `<time>` that is marked as the article's: by `pubdate`, or as entries of blogs are. */
function timeKind(element: Element): 'published' | 'updated' | null {
  const names = `${attribute(element, 'class')} ${attribute(element, 'itemprop')}`
  if (/\bupdated\b|modified/i.test(names) && !/published/i.test(names)) return 'updated'
  if (element.attrs.some(({ name }) => name === 'pubdate')) return 'published'
  if (
    /published|pubdate|entry-date|post-date|dt-published|datePublished/i.test(names) &&
    !isElsewhere(element)
  )
    return 'published'
  return /\bdt-published\b/.test(names) && isOfEntry(element) ? 'published' : null
}

/** In the foot of the entry that it dates, as microformats mark it: the page of an export of Medium. */
function isOfEntry(element: Element): boolean {
  let node = element.parentNode
  while (node && isElement(node) && !/(?:^|\s)h-entry(?:\s|$)/.test(attribute(node, 'class')))
    node = /^(?:aside|nav|li)$/.test(node.tagName) ? null : node.parentNode
  return node != null && isElement(node) && !isElsewhere(node)
}

/** Without a mark, the one day that all times of the page outside lists, sidebars and comments have. */
function onlyDay(times: readonly Element[]): string {
  const stated = times
    .map((element) => (isElsewhere(element) ? '' : attribute(element, 'datetime')))
    .filter(Boolean)
  const days = new Set(stated.map((value) => value.slice(0, 10)))
  return days.size === 1 && /^\d{4}-\d\d-\d\d/.test(stated[0] ?? '') ? (stated[0] ?? '') : ''
}

/** "Published: 4 March 2019" in a list of terms, as offices set it below a headline; '' where several lists say so. */
function dayOfTerms(terms: readonly Element[]): string {
  const days = terms.flatMap((term) => {
    if (fieldOfKey(textOf(term, 40).replace(/\s?:$/, '')) !== 'date' || isElsewhere(term)) return []
    const siblings = (term.parentNode?.childNodes ?? []).filter(isElement)
    const said = siblings[siblings.indexOf(term) + 1]
    return said?.tagName === 'dd' ? [textOf(said, 60)] : []
  })
  return days.length === 1 ? (days[0] ?? '') : ''
}

/** In a comment, a list of related stories, a sidebar. */
export function isElsewhere(element: Element): boolean {
  for (let node = element.parentNode; node && isElement(node); node = node.parentNode) {
    if (/^(?:aside|nav|footer|li)$/.test(node.tagName) && !isAboveText(node)) return true
    const parts = partsOf(node)
    if (parts.has('comments') || parts.has('related') || (parts.has('navigation') && node.tagName !== 'body'))
      return true
  }
  return false
}

function statedDay(element: Element): string {
  const title = attribute(element, 'title')
  return (
    attribute(element, 'datetime') ||
    attribute(element, 'content') ||
    (/^\d{4}-\d\d-\d\d/.test(title) ? title : textOf(element, 100))
  )
}

/** A time alone ("2:33 PM") is no day. */
function isDay(text: string): boolean {
  return /\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}|^\d{10,13}$/.test(text)
}

/**
 * "2020-02-25T02:25:54Z" in an address with /2020/02/24/: the moment is given in universal time, the address has the
 * day of the place.
 */
function localDay(value: string, address: string | null): string | null {
  const stamp = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]00:?00)$/.exec(value)
  const path = /\/(\d{4})[/-](\d\d?)[/-](\d\d?)(?=\/|-|$)/.exec(address?.replace(/[?#].*$/s, '') ?? '')
  if (!stamp?.[1] || !path) return null
  const day = `${path[1]}-${path[2]?.padStart(2, '0')}-${path[3]?.padStart(2, '0')}`
  const apart = Math.abs(Date.parse(stamp[1]) - Date.parse(day)) / 86_400_000
  return apart === 1 ? day : null
}

/** "2013-05-14T01:20:00Z" and, elsewhere on the page, "2013-05-14 01:20:00": the time of the place, which only looks like another. */
function clockOfPlace(claims: readonly Stated<string>[]): string | null {
  const clock = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]{0,12}(?:Z|[+-]00:?00)$/.exec(claims[0]?.value ?? '')
  if (!clock || clock[2] === '00:00') return null
  const same = new RegExp(String.raw`^${clock[1]}[T ]${clock[2]}(?::\d\d)?$`)
  return claims.some(({ value }) => same.test(value)) ? (clock[1] ?? null) : null
}

/** "2019-10-18T22:04Z" and, elsewhere on the page, "Sat, 19 Oct 2019 00:04 +0200": the second knows the place. */
function sameMoment(claims: readonly Stated<string>[]): string | null {
  const first = claims[0]?.value ?? ''
  if (!/^\d{4}-\d\d-\d\dT[\d:.]{5,16}(?:Z|[+-]00:?00)$/.test(first)) return null
  const moment = Date.parse(first)
  const other = claims.find(
    ({ value }) => /[+-](?!00:?00)\d\d:?\d\d$/.test(value) && Math.abs(Date.parse(value) - moment) < 60_000,
  )
  return other?.value ?? null
}

/** Whether an element is another one or stands in it; true where there is none. */
export function isWithin(element: Element, scope: Element | null): boolean {
  if (scope === null) return true
  let node: Element | null = element
  while (node && node !== scope) node = node.parentNode && isElement(node.parentNode) ? node.parentNode : null
  return node !== null
}

/** Pages that are programs carry their article as data: the one day that it gives for its publication. */
function dayInData(html: string): string {
  const days = new Set<string>()
  const data = html.slice(0, 3_000_000)
  let seen = 0
  for (const { 1: day, index } of data.matchAll(dataDay)) {
    if (++seen > 200) break
    // JSON-LD is read as what it is: days in it may be those of other stories.
    const tag = data.lastIndexOf('<script', index)
    if (tag >= 0 && /ld\+json/i.test(data.slice(tag, tag + 200))) continue
    if (day) days.add(day)
    if (days.size > 1) return ''
  }
  return [...days][0] ?? ''
}

const dataDay =
  /\\?"(?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date|publishedDate|firstPublished|first_published_at|published_time|publishedTime)\\?"\s{0,3}:\s{0,3}\\?"(\d{4}-\d\d-\d\d)/g

function isZero(text: string): boolean {
  return isEmptyValue(text) || /^1900-01-01/.test(text)
}
