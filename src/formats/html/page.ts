import type { Nodes, Root, RootContent } from 'mdast'
import { parse } from 'parse5'
import { escapeXml } from '../../lib/xml.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Document, Stated, StatedFields } from '../../model/document.ts'
import { repairMojibake } from '../../text/mojibake.ts'
import { pageAddress } from '../../text/web-address.ts'
import { isArchive } from '../citation/citation-words.ts'
import { printPageIn } from '../citation/print-page.ts'
import { readFieldTable, readFrame } from '../clipping/frame.ts'
import { emptyFields, joinFields } from '../fields/fields.ts'
import { isLabel } from '../labels.ts'
import { type PagePlace, readAddress } from './address.ts'
import { type PageTree, readBlocks } from './blocks.ts'
import { claim, claims } from './claims.ts'
import { type DataArticle, dataArticle } from './data-article.ts'
import { isWithin, weighDates } from './dates.ts'
import { enough, type FoundArticle, markEvidence, type StatedText } from './evidence.ts'
import { articleThing, metaOf, type PageMetadata, readMetadata, textIn, textOf } from './metadata.ts'
import { type NotePage, readNotePage } from './note-page.ts'
import { takeCitation } from './page-citation.ts'
import { weighAuthors } from './people.ts'
import { findPictures } from './pictures.ts'
import { isBarePage, readPlainPage } from './plain-page.ts'
import { type PagePosts, postsOf } from './posts.ts'
import { preparePage } from './prepare.ts'
import type { SavedPage } from './saved-page.ts'
import { copyrightOwners, hostNames, siteNames } from './site-name.ts'
import { weighTitles } from './title.ts'
import type { Element, Page } from './tree.ts'

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
  return isBarePage(page) ? readFrame(document) : readFieldTable(document)
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
  // Of a page that states a day for machines a citation is a source, unless the site is an archive of newspapers.
  const isCited = dates.date.length === 0 || outlets.some(({ value }) => isArchive(value))
  return joinFields(isCited ? takeCitation(tree.blocks, heading) : emptyFields(), {
    id: [],
    title: weighTitles(metadata, names, heading, saved.title),
    standfirst: [],
    date: data?.date && dates.date.length === 0 ? [claim(data.date, origin)] : dates.date,
    updated: dates.updated,
    added: place.saved ? [claim(place.saved, place.savedBy)] : [],
    outlet: outlets,
    agency: [],
    authors: [
      ...weighAuthors(metadata, names),
      ...(data && data.authors.length > 0 ? [claim(data.authors, origin)] : []),
    ],
    section: claims([
      [textIn(article?.articleSection), 'JSON-LD articleSection'],
      [metaOf(metadata, 'article:section', 'parsely-section', 'section'), 'meta article:section'],
    ]),
    printPage: claims([
      [printPageIn(textIn(article?.printPage)) ?? '', 'JSON-LD printPage'],
      [printPageIn(metaOf(metadata, 'citation_firstpage')) ?? '', 'meta citation_firstpage'],
    ]),
    language: languages(metadata),
    url: place.address ? [claim(place.address, place.addressBy)] : [],
    people: [],
    topics: [],
    places: [],
    story: [],
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
    // "Source URL (retrieved on 4 March 2019): https://…"
    const [, label = '', address = ''] =
      /^([^:(]{3,60}?)(?:\s\([^()]{4,60}\))?:?\s(https?:\/\/\S{4,500})$/iu.exec(text) ?? []
    if (isLabel('printedFrom', label) && pageAddress(address)) return pageAddress(address)?.address ?? null
  }
  return null
}

const addressReach = 3

/** In blocks: how near the end that line stands. */
const printedReach = 14

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
