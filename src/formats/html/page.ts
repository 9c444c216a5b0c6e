import type { Nodes, Root, RootContent } from 'mdast'
import { parse } from 'parse5'
import { languageOf } from '../../languages/load.ts'
import { isPaper, isPlainlyPaper } from '../../languages/newspapers.ts'
import { isSectionName } from '../../languages/sections.ts'
import { escapeXml } from '../../lib/xml.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Document, Stated, StatedFields } from '../../model/document.ts'
import type { Origin } from '../../model/origin.ts'
import type { PageEvidence } from '../../model/page-evidence.ts'
import { isNameOfHost } from '../../text/host-name.ts'
import { decodeReferences } from '../../text/html-text.ts'
import { repairMojibake } from '../../text/mojibake.ts'
import { pageAddress } from '../../text/web-address.ts'
import { isArchive } from '../citation/citation-words.ts'
import { printPageIn } from '../citation/print-page.ts'
import { readFrame } from '../clipping/frame.ts'
import { isNothing } from '../fields/field-values.ts'
import { emptyFields, joinFields } from '../fields/fields.ts'
import { isLabel } from '../labels.ts'
import { type PagePlace, readAddress } from './address.ts'
import { type PageTree, readBlocks } from './blocks.ts'
import { brandOf, isLabelOfSite, nameOfLink } from './brand.ts'
import { type DataArticle, dataArticle } from './data-article.ts'
import { isWithin, weighDates } from './dates.ts'
import { enough, type FoundArticle, type FoundHeading, markEvidence, type StatedText } from './evidence.ts'
import {
  articleThing,
  bareTitle,
  leadsToFront,
  metaOf,
  type PageMetadata,
  readMetadata,
  textIn,
  textOf,
} from './metadata.ts'
import { type NotePage, readNotePage } from './note-page.ts'
import { citationOfPage } from './page-citation.ts'
import { paperOfTitle, withoutSiteWord } from './paper-title.ts'
import { weighAuthors } from './people.ts'
import { findPictures } from './pictures.ts'
import { isBarePage, readPlainPage } from './plain-page.ts'
import { type PagePosts, postsOf } from './posts.ts'
import { preparePage } from './prepare.ts'
import type { SavedPage } from './saved-page.ts'
import { squash, weighTitles } from './title.ts'
import { attribute, type Element, elementsOf, oneLine, type Page } from './tree.ts'

/** A saved page → the document: what it states, weighed, and all its blocks with what the markup says of them. */
export function readPage(saved: SavedPage): Document {
  return readWhole(saved).document
}

/** A saved page → its articles: the one that it is about, or the entries that it shows whole, each with its address. */
export function readPages(saved: SavedPage): Document[] {
  const whole = readWhole(saved)
  const { document, base } = whole
  const { posts, left } = findPosts(whole)
  if (posts.length === 0) return [document]
  const { outlet, language, added } = document.stated
  return posts.map(({ html, title, link }, index) => {
    const address = base && URL.canParse(link, base) ? new URL(link, base).href : link
    const post = readPage({
      ...saved,
      part: address,
      title,
      address: /^https?:/i.test(address) ? address : null,
      html: `<!DOCTYPE html><html><head><title>${escapeXml(title)}</title></head><body>${html}</body></html>`,
    })
    const diagnostics =
      index === 0 && left > 0 ? [...post.diagnostics, entriesLeft(saved.path, left)] : post.diagnostics
    return { ...post, stated: { ...post.stated, outlet, language, added }, diagnostics }
  })
}

/** A page that was read as one, with what its entries are found by. */
interface WholePage {
  readonly document: Document
  readonly page: Page
  readonly tree: PageTree
  readonly titles: readonly string[]
  /** It says itself that it is one article, or is a thread. */
  readonly isOfOne: boolean
  readonly base: string | null
  /** The `data:` addresses that were taken out of it. */
  readonly inline: readonly string[]
}

function findPosts({ page, tree, titles, isOfOne, inline }: WholePage): PagePosts {
  if (isOfOne) return { posts: [], left: 0 }
  const { posts, left } = postsOf(page, tree.blocks, titles)
  // The pictures that stood in the page itself stand in the entries.
  const withPictures = (html: string): string =>
    html.replace(/"inline:(\d{1,9})"/g, (whole, at) => `"${inline[Number(at)] ?? whole}"`)
  return { posts: posts.map((post) => ({ ...post, html: withPictures(post.html) })), left }
}

function readWhole(saved: SavedPage): WholePage {
  const { html, deep, inline } = preparePage(saved.html)
  // Letters that an earlier program damaged are mended where that is certain.
  const page = parse(repairMojibake(html).text, { scriptingEnabled: false })
  const note = readNotePage(page, html)
  const found = readMetadata(page)
  const kept = note
    ? { ...saved, address: saved.address ?? note.address, saved: saved.saved ?? note.saved }
    : saved
  const place = readAddress(kept, saved.html, found)
  const tooDeeply = deep ? [tooDeep(saved.path)] : []
  const plain = note ? null : readPlainPage(page, saved, found)
  if (plain) return ofPlainPage({ ...plain, diagnostics: [...tooDeeply, ...plain.diagnostics] }, place, page)
  const metadata: PageMetadata = { ...found, article: statedArticle(found, place) }
  const told = toldText(metadata)
  const read = readArticle(page, saved, place.base, told)
  const { tree, scope, length, replies } = read
  const printed = place.address === null ? printedAddress(tree.blocks, isBarePage(page)) : null
  const stood: typeof place = printed === null ? place : { ...place, address: printed, addressBy: 'the page' }
  const document: Document = {
    path: saved.path,
    ...(saved.part === null ? {} : { part: saved.part }),
    hash: saved.hash,
    format: saved.format,
    stated: stateFields(saved, metadata, stood, read),
    body: replies.length > 0 ? dividedBefore(tree, replies) : tree.body,
    pictures: findPictures(scope, saved, place.base, inline),
    diagnostics: [
      ...tooDeeply,
      ...(length === 0 && /<script\b/i.test(saved.html) ? [withoutText(saved.path)] : []),
      ...(replies.length > 0 ? [thread(saved.path, replies.length + 1)] : []),
    ],
  }
  const isOfOne =
    note !== null || metadata.article !== null || metaOf(found, 'og:type') === 'article' || replies.length > 0
  return {
    document: framed(document, note, page),
    page,
    tree,
    titles: told.titles,
    isOfOne,
    base: place.base,
    inline,
  }
}

/** The article that the page's data name: the one at its address, or with its title. */
function statedArticle(found: PageMetadata, { address }: PagePlace): PageMetadata['article'] {
  const addresses = [address ?? '', found.canonical, metaOf(found, 'og:url')]
  const headings = found.h1.slice(0, 3).map((element) => textOf(element, 300))
  return articleThing(found, addresses, [metaOf(found, 'og:title'), found.title, ...headings])
}

/** What the page's data say of the text. */
function toldText(metadata: PageMetadata): StatedText {
  const { article, title } = metadata
  const body = article ? textIn(article.articleBody) : ''
  return {
    body: body.length > 300 ? body : null,
    descriptions: [
      textIn(article?.description),
      metaOf(metadata, 'og:description'),
      metaOf(metadata, 'description'),
    ],
    titles: [textIn(article?.headline), metaOf(metadata, 'og:title'), title],
  }
}

/** With the fields of a note around the article, or of the lines around a text without markup. */
function framed(document: Document, note: NotePage | null, page: Page): Document {
  if (note) return readFrame({ ...document, stated: joinFields(note.fields, document.stated) })
  return isBarePage(page) ? readFrame(document) : document
}

function ofPlainPage(
  plain: Document,
  { address, addressBy, base, saved, savedBy }: PagePlace,
  page: Page,
): WholePage {
  const placed = {
    ...emptyFields(),
    url: address ? [claim(address, addressBy)] : [],
    added: saved ? [claim(saved, savedBy)] : [],
  }
  const document = { ...plain, stated: joinFields(placed, plain.stated) }
  return {
    document,
    page,
    tree: { body: plain.body, blocks: [] },
    titles: [],
    isOfOne: true,
    base,
    inline: [],
  }
}

interface ReadArticle extends FoundArticle {
  readonly tree: PageTree
  /** The data that the text was taken from; null where the page shows it. */
  readonly data: DataArticle | null
}

/**
 * The blocks of a page with what its markup says of them. Where they hold little, as a script writes the page in the
 * browser, its data are looked into.
 */
function readArticle(
  page: Page,
  { path, html }: SavedPage,
  base: string | null,
  told: StatedText,
): ReadArticle {
  const tree = readBlocks(page, path, base)
  const found = { ...markEvidence(tree.blocks, told), tree, data: null }
  const data = found.length < enough ? dataArticle(html, told.titles) : null
  if (!data || data.length < 2 * found.length) return found
  const shown =
    tree.blocks.find(({ node }) => node.data?.page?.reason === 'standfirst')?.text ?? data.standfirst
  const standfirst = shown ? `<p class="standfirst">${escapeXml(shown)}</p>` : ''
  const article = `<body><article>${standfirst}${repairMojibake(data.html).text}</article>`
  const written = readBlocks(parse(article, { scriptingEnabled: false }), path, base)
  const { length } = markEvidence(written.blocks, told)
  return length > found.length ? { ...found, tree: written, length, data } : found
}

/** With a line between one post of a thread and the next. */
function dividedBefore({ body, blocks }: PageTree, posts: readonly Element[]): Root {
  const starts = new Set<Nodes>(
    posts.flatMap((post) => blocks.find(({ element }) => isWithin(element, post))?.node ?? []),
  )
  const children = body.children.flatMap((child): RootContent[] =>
    [child, ...('children' in child ? child.children : [])].some((node) => starts.has(node))
      ? [{ type: 'thematicBreak' }, child]
      : [child],
  )
  return { ...body, children }
}

function withoutText(path: string): Diagnostic {
  return {
    severity: 'warning',
    rule: 'html/no-text',
    message: 'This page holds no text: its scripts write it in the browser',
    path,
    line: null,
    column: null,
    hint: 'Save it again when the text is to be seen, with SingleFile or as a complete page, or paste the text into a .txt file.',
  }
}

function thread(path: string, posts: number): Diagnostic {
  return {
    severity: 'info',
    rule: 'html/thread',
    message: `This page is a thread: its ${posts} posts are one article`,
    path,
    line: null,
    column: null,
    hint: 'Save one that you want by itself as a .txt file.',
  }
}

function entriesLeft(path: string, left: number): Diagnostic {
  return {
    severity: 'info',
    rule: 'html/entries',
    message: `Each entry of this page is an article; ${left === 1 ? 'one that is short or cut short was' : `${left} that are short, cut short, or too many were`} left out`,
    path,
    line: null,
    column: null,
    hint: 'Save the page of one that you want.',
  }
}

function tooDeep(path: string): Diagnostic {
  return {
    severity: 'warning',
    rule: 'html/deep',
    message: 'The elements of this page are nested too deeply, and some were left out',
    path,
    line: null,
    column: null,
    hint: 'Look at the article; if it lacks something, save its text as a .txt file.',
  }
}

function stateFields(
  saved: SavedPage,
  metadata: PageMetadata,
  place: PagePlace,
  { heading, scope, tree, data }: ReadArticle,
): StatedFields {
  const outlets = siteNames(metadata, heading, place.address, copyrightOwners(tree.blocks.slice(-60)))
  const names = [...outlets.map(({ value }) => value), ...hostNames(place.address)]
  const dates = weighDates(metadata, saved.html, place.address, scope)
  const { article } = metadata
  const origin = 'the data of the page'
  const kept = citationOfPage(tree.blocks, heading)
  // Of a page that states a day for machines a citation is a source, unless the site is an archive of newspapers.
  const cited = dates.date.length === 0 || outlets.some(({ value }) => isArchive(value)) ? kept?.cited : null
  const citedIn = (value: string | null | undefined): Stated<string>[] =>
    value ? [claim(value, 'citation line')] : []
  if (cited && kept) kept.block.node.data = { ...kept.block.node.data, page: citationLine }
  return {
    id: [],
    title: weighTitles(metadata, names, heading, saved.title),
    standfirst: [],
    date: [
      ...citedIn(cited?.date),
      ...(data?.date && dates.date.length === 0 ? [claim(data.date, origin)] : dates.date),
    ],
    updated: dates.updated,
    added: place.saved ? [claim(place.saved, place.savedBy)] : [],
    outlet: [...citedIn(cited?.outlet), ...outlets],
    agency: [],
    authors: [
      ...weighAuthors(metadata, names),
      ...(data && data.authors.length > 0 ? [claim(data.authors, origin)] : []),
    ],
    section: claims([
      [textIn(article?.articleSection), 'JSON-LD articleSection'],
      [metaOf(metadata, 'article:section', 'parsely-section', 'section'), 'meta article:section'],
    ]),
    printPage: [
      ...citedIn(cited?.page),
      ...claims([
        [printPageIn(textIn(article?.printPage)) ?? '', 'JSON-LD printPage'],
        [printPageIn(metaOf(metadata, 'citation_firstpage')) ?? '', 'meta citation_firstpage'],
      ]),
    ],
    language: languages(metadata),
    url: place.address ? [claim(place.address, place.addressBy)] : [],
    people: [],
    topics: [],
    places: [],
    story: [],
  }
}

const citationLine: PageEvidence = { weight: -4, role: null, reason: 'date-line' }

function claim<T>(value: T, origin: Origin): Stated<T> {
  return { value, basis: 'stated', origin, line: null }
}

function claims(list: readonly (readonly [value: string, origin: Origin])[]): Stated<string>[] {
  return list.flatMap(([value, origin]) =>
    value !== '' && value.length <= 120 ? [claim(value, origin)] : [],
  )
}

/** The name of the site: publisher, og:site_name, and the last part of the title. */
function siteNames(
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
  const found = claims([
    [metaOf(metadata, 'og:site_name'), 'meta og:site_name'],
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
  // "courrier-marle.example" for machines, where the page is signed "Le Courrier de la Marle": the name leads.
  const isHost = ({ value }: Stated<string>): boolean => /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(value)
  const leads = ({ value }: Stated<string>): boolean =>
    !/\./.test(value) && (isOfHost(value) || isPaper(value))
  const ordered =
    found[0] && isHost(found[0]) ? [...found.filter(leads), ...found.filter((one) => !leads(one))] : found
  // "Marle &amp;amp; Coast": some sites escape their name twice.
  return ordered
    .map((one) => ({ ...one, value: decodeReferences(one.value) }))
    .filter(
      ({ value }) =>
        /\p{L}/u.test(value) &&
        !/^https?:/.test(value) &&
        !isNothing('title', value) &&
        !isNothing('outlet', value),
    )
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
function copyrightOwners(blocks: PageTree['blocks']): string[] {
  return blocks.flatMap(({ text }) => {
    const line = text.slice(0, 200)
    const owner =
      /(?:©|\(c\)|copyright)\s{0,3}(?:©\s{0,3})?(?:by\s)?(?:(?:19|20)\d\d\s{0,3}(?:[-–]\s{0,3}(?:19|20)\d\d)?,?\s)?(\p{Lu}[^,.|•·()©]{2,50})/iu.exec(
        line,
      )?.[1]
    return owner ? owner.replace(/\s(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?$/u, '').trim() : []
  })
}

/** Where a page that was made for the printer says that it stands: "Find this article at: https://…". */
function printedAddress(blocks: PageTree['blocks'], isBare: boolean): string | null {
  // Of a page made for the printer, or typed by hand, the address stands by itself in one of the last lines.
  for (const { text } of isBare ? blocks.slice(-addressReach) : []) {
    const address = pageAddress(/^<?(https?:\/\/[^\s<>]{4,500})>?(?:\s.{1,120})?$/i.exec(text)?.[1] ?? '')
    if (address) return address.address
  }
  for (const { text } of [...blocks.slice(-printedReach), ...blocks.slice(0, 4)]) {
    const [, label = '', address = ''] = /^([^:]{3,60}?):?\s(https?:\/\/\S{4,500})$/iu.exec(text) ?? []
    if (isLabel('printedFrom', label) && pageAddress(address)) return pageAddress(address)?.address ?? null
  }
  return null
}

const addressReach = 3

/** In blocks: how near the end that line stands. */
const printedReach = 14

/** "Arlen Gazette: Bridge reopens", where the page shows "Bridge reopens": the name of a paper. */
function paperBefore(title: string, shown: string): string {
  const headline = oneLine(shown)
  if (headline.length < 8 || !title.endsWith(headline)) return ''
  const name = /^(\p{L}.{2,48}?)\s?[:|»–—-]\s$/u.exec(title.slice(0, -headline.length))?.[1] ?? ''
  const bare = withoutSiteWord(name)
  return isPlainlyPaper(bare) ? bare : ''
}

/** "港のクレーン、稼働：海港新聞", "Crane lifts timber : Marle Post": what the title has behind the headline that the page shows. */
function nameBehind(title: string, shown: string): string {
  const headline = oneLine(shown)
  if (bareTitle(headline).length < 4 || !title.startsWith(headline)) return ''
  const name =
    /^\s?[:：|｜_·•»–—-]\s?(\p{L}[^:：|｜_·•»]{1,48})$/u.exec(title.slice(headline.length))?.[1] ?? ''
  return name.split(' ').length <= 5 &&
    /^[\p{Lu}\p{Lo}]/u.test(name) &&
    !isLabelOfSite(name) &&
    !isDayOrPlace(name)
    ? name.trim()
    : ''
}

/** "https://www.the-example.co.uk/a" → "the-example.co.uk", "the-example" */
function hostNames(address: string | null): string[] {
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

/** Templates say "en" whatever the text: that alone is not believed. */
function languages(metadata: PageMetadata): Stated<string>[] {
  const said = claims([
    [metadata.language, 'the lang attribute'],
    [textIn(metadata.article?.inLanguage), 'JSON-LD inLanguage'],
    [metaOf(metadata, 'og:locale'), 'meta og:locale'],
    [metaOf(metadata, 'content-language', 'language', 'dc.language'), 'meta content-language'],
  ]).filter(({ value }) => /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(value))
  const counts = new Map<string, number>()
  for (const { value } of said) {
    const key = value.slice(0, 2).toLowerCase()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const [top] = [...counts].sort((a, b) => b[1] - a[1])
  const first = said.find(({ value }) => value.slice(0, 2).toLowerCase() === top?.[0])
  return first && top && (top[1] > 1 || counts.size === 1) && (top[1] > 1 || top[0] !== 'en')
    ? [{ ...first, value: first.value.replaceAll('_', '-') }]
    : []
}
