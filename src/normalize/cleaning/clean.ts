import type { Nodes, Root } from 'mdast'
import { identifyLanguage } from '../../languages/identify.ts'
import type { Language } from '../../languages/language.ts'
import { isNameOfPaper, isPaperOfPlace } from '../../languages/newspapers.ts'
import { shortHash } from '../../lib/hash.ts'
import type { Author, Dateline, DroppedBlock, OutletName } from '../../model/article.ts'
import type { NormalizeContext } from '../../model/context.ts'
import { type CutCause, type CutReason, unpublishedCuts } from '../../model/cut.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Document } from '../../model/document.ts'
import type { Known } from '../../model/evidence.ts'
import { isGivenName } from '../../names/given-names.ts'
import { isOrganization } from '../../names/organization.ts'
import { isNameOfHost } from '../../text/host-name.ts'
import { inlineText, leafBlocks, plainText } from '../../text/mdast-text.ts'
import { settleAddress } from '../address.ts'
import { closingCredit, headCredit } from '../agency-credit.ts'
import { settleAuthors } from '../authors.ts'
import { readCredits, readReporters } from '../byline.ts'
import { isPersonName } from '../byline-names.ts'
import { openingLength, uncasedWriters, writerBehind } from '../byline-uncased.ts'
import { isWireAgency, readDateline } from '../dateline.ts'
import { titleOfFile } from '../file-title.ts'
import { cutCaption, cutChrome, settleHeadline, splitSite } from '../headline.ts'
import { settleLanguage } from '../language.ts'
import { type OutletClues, ownBesideDate, settleOutlet } from '../outlet.ts'
import { hostOf, type OutletDirectory, outletDirectory } from '../outlets/directory.ts'
import { settleSection } from '../section.ts'
import { readSignature } from '../signature.ts'
import { settleStandfirst } from '../standfirst.ts'
import { type Block, type PageLanguage, pageLanguage, readBlocks } from './block.ts'
import { dropContact, linesBelow, signerBelow } from './foot.ts'
import { foldPhrase } from './furniture/phrase.ts'
import { copyrightLine, photoCredit, relatedStories } from './furniture/rule.ts'
import { emptyHead, type Head, readHead } from './head.ts'
import type { HeadRole } from './head-lines.ts'
import { areApart, isClose } from './lines-above.ts'
import { mastheadOf } from './masthead.ts'
import { withOwnersCuts } from './owner-cuts.ts'
import { markPassages } from './passages.ts'
import { keepCaptions } from './picture-page.ts'
import type { Place } from './place.ts'
import { findFrame } from './post.ts'
import { pruneBody } from './prune.ts'
import { findRun } from './run.ts'
import { isParagraph, type Scored, scoreBlocks } from './score.ts'
import { readTextEnd, type TextEnd } from './signature-at-end.ts'

/** The clean body, and what was found on the way to it. */
export interface CleanDocument {
  readonly body: Root
  readonly title: Known<string>
  readonly standfirst: Known<string> | null
  readonly section: Known<string> | null
  readonly dateline: Dateline | null
  readonly authors: readonly Author[]
  readonly outlet: OutletName | null
  readonly agency: OutletName | null
  readonly url: Known<string> | null
  readonly language: Known<string>
  readonly dropped: readonly DroppedBlock[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * A fingerprint of each leaf block of the body, in order. Blocks whose fingerprints stand in many files of an archive are
 * furniture; the pipeline counts them over all files and hands each article the counts of its own blocks.
 */
export function blockFingerprints(document: Document): string[] {
  return leafBlocks(document.body).map((block) => shortHash(foldPhrase(inlineText(block))))
}

/** Divide what belongs to the article from what was pasted along, and read its head. */
export function cleanDocument(document: Document, context: NormalizeContext): CleanDocument {
  const { stated } = document
  const page = readPage(document, context)
  const { scored, head, names, url } = page
  const { reasons, dated, hasStandfirst, diagnostics } = readCuts(document, page)
  const dropped = new Set([...reasons.keys()].flatMap((index) => nodeOf(scored, index)))
  const body = pruneBody(document.body, dropped)
  const text = plainText(body)
  const shown = cutCaption(headlineOf(scored, head))
  const line = cutChrome(shown.title, names.isPaper, text)
  const dateline = readDateline(text, page.language) ?? head.dateline
  const title = settleHeadline({
    stated: stated.title,
    line: line.title || null,
    text,
    dateline,
    language: page.language,
    fileTitle: titleOfFile(document, text),
    writers: stated.authors.flatMap(({ value }) => value),
    isOutlet: (name) => names.isPaper(name) || names.isStated(name) || names.isHost(name),
  })
  const language = settleLanguage(
    stated.language,
    toldLanguage(page.spoken, foreignBlocks(scored, reasons), text),
    text,
    context.settings.language,
  )
  const droppedBlocks = dropBlocks(scored, reasons, head, title.value, [
    ...(shown.caption ? [{ text: shown.caption, reason: 'photo-caption' as const }] : []),
    ...(line.chrome ? [{ text: line.chrome, reason: 'site-name' as const }] : []),
  ])
  const kept = scored.flatMap(({ block }, index) => (reasons.has(index) ? [] : [block]))
  const none = new Set(document.owner?.none)
  return {
    body: markPassages(body, kept, language.value),
    title,
    standfirst: hasStandfirst ? settleStandfirst(stated.standfirst, textOf(scored, head.standfirst)) : null,
    section: none.has('section') ? null : settleSection(stated.section, head.section),
    dateline,
    authors: none.has('authors') ? [] : authorsOf(document, page, text),
    ...settleOutlet(outletClues(document, page, dated, dateline, line.chrome), page.directory),
    ...(none.has('outlet') ? { outlet: null } : {}),
    url: none.has('url') ? null : url,
    language,
    dropped: [...(document.cut ?? []), ...droppedBlocks],
    diagnostics,
  }
}

/** What a document shows before anything is left out of it. */
interface PageReading {
  readonly spoken: PageLanguage
  readonly language: Language
  readonly scored: readonly Scored[]
  /** The place of each block: before, in or after the article. */
  readonly run: readonly Place[]
  readonly head: Head
  /** Of each block, who took its pictures, where it says nothing else. */
  readonly credits: readonly (readonly string[] | null)[]
  readonly url: Known<string> | null
  readonly host: string | null
  readonly directory: OutletDirectory
  readonly names: PageNames
  /** The name of the site above its menu. */
  readonly masthead: string | null
  /** What stands below the text: who signed it, where nothing else tells who wrote or that says the same, and the day, where no line above tells it. */
  readonly end: TextEnd
}

function readPage(document: Document, context: NormalizeContext): PageReading {
  const directory = outletDirectory(context.authority.outlets)
  const spoken = pageLanguage(document)
  const { language } = spoken
  const page = scoreBlocks(readBlocks(document, context.repeats, language), language)
  const { scored } = page
  const found = findRun(page)
  const frame = scored.some(({ block }) => block.page !== null) ? null : findFrame(page, found, language)
  const run = frame?.run ?? found
  const url = settleAddress(document.stated.url)
  const host = url && hostOf(url.value)
  const names = pageNames(document, host, directory)
  const hints = {
    stated: document.stated.title[0]?.value ?? null,
    slugs: slugsOf(document),
    framed: frame?.headline ?? null,
    language,
    isOutlet: names.isOutlet,
  }
  const head = document.exact ? emptyHead : readHead(scored, run, hints)
  const credits = document.exact
    ? []
    : scored.map(({ block, fact }) => (fact ? null : creditsOf(block, language)))
  const top = document.exact ? null : mastheadOf(page, run, head.headline)
  const end = document.exact ? { signature: null, day: null } : ownEnd(document, scored, head, language)
  return {
    spoken,
    language,
    scored,
    run,
    head,
    credits,
    url,
    host,
    directory,
    names,
    masthead: top,
    end,
  }
}

/** The end of the text, without a signature where byline or fields name others, and without the day where they tell one. */
function ownEnd({ stated }: Document, scored: readonly Scored[], head: Head, language: Language): TextEnd {
  const { signature, day } = readTextEnd(scored, language)
  const told = [...(head.byline?.authors ?? []), ...stated.authors.flatMap(({ value }) => value)].join('\n')
  const isOwn = told === '' || signature?.byline.authors.every((name) => told.includes(name))
  const isDated = stated.date.length > 0 || [...head.roles.values()].includes('date')
  return { signature: isOwn ? signature : null, day: isDated ? null : day }
}

/** What a name on a page is, by the lists, the page's address and what was stated. */
interface PageNames {
  /** On the lists, or "The Harbour Times" where the page stood at harbourtimes.example. */
  readonly isOutlet: (name: string) => boolean
  /** The same, or one that looks like the name of a paper: "Arlen Gazette", beside a headline or among its writers. */
  readonly isPaper: (name: string) => boolean
  readonly isSite: (name: string) => boolean
  /** The very host of the page's address. */
  readonly isHost: (name: string) => boolean
  /** The outlet that was stated. */
  readonly isStated: (name: string) => boolean
}

function pageNames({ stated }: Document, host: string | null, directory: OutletDirectory): PageNames {
  const key = (name: string): string => foldPhrase(name).replace(/^the /u, '')
  const keys = new Set(stated.outlet.map(({ value }) => key(value)))
  const isSite = (name: string): boolean => host !== null && isNameOfHost(name, host)
  const isOutlet = (name: string): boolean => directory.byName(name) !== null || isSite(name)
  return {
    isOutlet,
    isPaper: (name) => isOutlet(name) || isNameOfPaper(name),
    isSite,
    isHost: (name) => host !== null && name.toLowerCase().replace(/^www\./u, '') === host,
    isStated: (name) => keys.has(key(name)),
  }
}

interface Cuts {
  /** Why blocks are left out of the text, by index. */
  readonly reasons: ReadonlyMap<number, CutCause>
  /** Lines with a paper and a day, by index. */
  readonly dated: readonly number[]
  readonly hasStandfirst: boolean
  readonly diagnostics: readonly Diagnostic[]
}

function readCuts(document: Document, page: PageReading): Cuts {
  const { scored, run, head, credits, directory, names, end } = page
  const read = document.exact
    ? new Map<number, CutCause>()
    : dropReasons(
        scored,
        withOpening(scored, run, head),
        head,
        credits,
        (name) => names.isPaper(name) || isPaperOfPlace(name),
      )
  if (end.day !== null && !read.has(end.day)) read.set(end.day, { reason: 'date-line' })
  for (const index of end.signature?.lines ?? []) if (!read.has(index)) read.set(index, { reason: 'byline' })
  // "Merc. 14/7/33", where the owner's list calls a paper so.
  const dated = (document.exact ? [] : datedLines(scored, run, head)).filter((index) =>
    ownBesideDate(scored[index]?.block.text ?? '', directory),
  )
  for (const index of dated) if (index !== head.headline) read.set(index, { reason: 'date-line' })
  const { reasons, diagnostics } = withOwnersCuts(scored, read, document.owner)
  // What was taken for the standfirst is text where the owner says that there is none, and where it is all there is.
  const isWhole = scored.every(({ block }, index) => reasons.has(index) || block.words === 0)
  const isDenied = document.owner?.none.includes('standfirst') ?? false
  const hasStandfirst = !isDenied && !(isWhole && document.stated.standfirst.length === 0)
  if (!hasStandfirst && head.standfirst !== null) reasons.delete(head.standfirst)
  return { reasons, dated, hasStandfirst, diagnostics }
}

function authorsOf(
  { stated }: Document,
  { scored, run, head, credits, host, names, language, end }: PageReading,
  text: string,
): readonly Author[] {
  // Without a line of its own the opening of the text may name them: "（记者王丽）".
  const opening = head.byline?.authors.length
    ? []
    : ([uncasedWriters(text, language), writerBehind(text)].find((names) => names.length > 0) ?? [])
  const isTold =
    opening.length > 0 ||
    head.byline?.authors.length ||
    stated.authors.some(({ value }) => value.some((name) => isPersonName(name) && !isOrganization(name)))
  const signed = isTold
    ? null
    : (readSignature(linesBelow(scored, run), language) ??
      end.signature ??
      signerBelow(scored, run, language))
  const read = opening.length > 0 ? { authors: opening, place: null, organizations: [] } : null
  const told = opening.length > 0 ? text.slice(0, openingLength) : (signed?.text ?? head.bylineText)
  return settleAuthors(
    stated.authors,
    read ?? signed?.byline ?? head.byline,
    told,
    credits.flatMap((people) => people ?? []),
    credits.flatMap((people, index) =>
      people ? readReporters(scored[index]?.block.text ?? '', language) : [],
    ),
    names.isPaper,
    (name) => names.isStated(name) || isNameOfPaper(name) || isSiteName(name, host),
  )
}

/** All that may tell the outlet: what was stated, the address, and what the page shows. */
function outletClues(
  document: Document,
  { scored, run, head, url, directory, names, masthead: top }: PageReading,
  dated: readonly number[],
  dateline: Dateline | null,
  chrome: string | null,
): OutletClues {
  const { stated, exact } = document
  const textAt = (index: number): string => scored[index]?.block.text ?? ''
  const isAgency = (name: string): boolean => directory.byName(name)?.kind === 'agency'
  const writers = stated.authors.flatMap(({ value }) => value)
  const first = (head.headline ?? -1) + 1
  const above = scored
    .slice(first, first + linesAbove)
    .flatMap(({ block }, index) => (head.roles.has(first + index) ? [block.text] : []))
  const signed = dateline?.agency || exact ? null : headCredit(above, isWireAgency)
  const site = stated.title
    .map(
      ({ value }) =>
        splitSite(
          value,
          (name) => names.isSite(name) || isNameOfPaper(name) || isPlainOutlet(name, directory),
        )?.name ?? outletBefore(value, directory),
    )
    .find(Boolean)
  return {
    stated: stated.outlet,
    statedAgency: stated.agency,
    url,
    dateline: dateline?.agency ? { agency: dateline.agency, text: dateline.text } : signed,
    credit: exact ? null : closingCredit(lastBlocks(scored, run), isAgency),
    byline: [
      ...(head.byline?.organizations ?? []),
      ...writers.flatMap((name) => name.split(/[,/|;]/u).map((part) => part.trim())),
    ],
    furniture: exact
      ? []
      : scored.flatMap(({ block, rule }) => (rule?.reason === 'copyright-line' ? [block.text] : [])),
    above: scored
      .slice(0, Math.min(head.headline ?? 0, linesAbove))
      .filter(({ block }) => block.text !== '' && !isToldOf(block, scored, head.headline ?? 0))
      .map(({ block }) => block.text),
    dated: dated.map(textAt),
    masthead: top,
    titleChrome: chrome || masthead(scored, head, names.isOutlet) || site || null,
    path: document.path,
  }
}

/** On the list, and no word of headlines and sections, as "Science" and "Today" are: "BBC News", "CNN", "taz.de". */
function isPlainOutlet(name: string, directory: OutletDirectory): boolean {
  return /\s|\.|^\p{Lu}{3,5}$/u.test(name) && directory.byName(name)?.kind === 'outlet'
}

/** "BBC News | Africa | The bridge reopens" */
function outletBefore(title: string, directory: OutletDirectory): string | undefined {
  const [, name = ''] = /^([^|»]{3,60}?)\s[|»]\s.{8,400}$/u.exec(title) ?? []
  return isPlainOutlet(name, directory) ? name : undefined
}

/**
 * The language that an article's own text tells. Where all that told the page's language belongs to the article, there
 * is nothing to ask twice; where its text does not tell (a list of names), the page around it does.
 */
function toldLanguage(
  { told, sample }: PageLanguage,
  foreign: ReadonlySet<Nodes>,
  text: string,
): string | null {
  if (told !== null && !sample.some((node) => foreign.has(node))) return told
  return identifyLanguage(text) ?? told
}

/** What was pasted along: all that is left out of the text but the headline and the standfirst. */
function foreignBlocks(scored: readonly Scored[], reasons: ReadonlyMap<number, CutCause>): Set<Nodes> {
  return new Set(
    [...reasons].flatMap(([index, { reason }]) => (inFields.has(reason) ? [] : nodeOf(scored, index))),
  )
}

const inFields: ReadonlySet<CutReason> = new Set(['headline', 'repeated-headline', 'standfirst'])

const roleReasons: Readonly<Record<Exclude<HeadRole, 'headline' | 'standfirst'>, CutReason>> = {
  byline: 'byline',
  date: 'date-line',
  dateline: 'date-line',
  section: 'section',
  teaser: 'repeated-teaser',
}

/** Why blocks are left out of the text, by index. Headline and standfirst are fields of their own. */
function dropReasons(
  scored: readonly Scored[],
  run: readonly Place[],
  head: Head,
  credits: readonly (readonly string[] | null)[],
  isOutlet: (name: string) => boolean,
): Map<number, CutCause> {
  const reasons = new Map<number, CutCause>()
  const headlineKey = head.headline === null ? null : scored[head.headline]?.block.key
  const nothing = !run.includes('article')
  const labelsEnd = head.isBelowLabels ? (head.headline ?? 0) : 0
  for (const [index, item] of scored.entries()) {
    const { block, rule, score } = item
    const role = head.roles.get(index)
    if (role === 'headline' || role === 'standfirst') reasons.set(index, { reason: role })
    else if (index < (head.headline ?? 0) && isOutlet(block.text)) reasons.set(index, { reason: 'site-name' })
    else if (role) reasons.set(index, { reason: roleReasons[role] })
    else if (index < labelsEnd) reasons.set(index, { reason: 'above-article' })
    else if (index === (head.headline ?? 0) - 1 && (isKicker(item) || isTownAbove(item, scored[index + 1])))
      reasons.set(index, { reason: 'section' })
    else if (headlineKey && block.key === headlineKey) reasons.set(index, { reason: 'repeated-headline' })
    else if (credits[index]) reasons.set(index, { reason: 'credits' })
    else if (rule && score < 0.5) reasons.set(index, { reason: rule.reason })
    else if (isCaptionOfHead(scored, index, head)) reasons.set(index, { reason: 'photo-caption' })
    else if (score < 0.5 && item.common) reasons.set(index, causeOf(item, 'between'))
    else if (run[index] !== 'article' && !nothing) reasons.set(index, causeOf(item, run[index] ?? 'after'))
  }
  if (scored.every(({ block }, index) => reasons.has(index) || block.words === 0))
    keepSentences(scored, head, reasons)
  keepCaptions(scored, reasons)
  dropLastHeading(scored, reasons)
  dropLastMarks(scored, reasons)
  dropContact(scored, head.byline?.authors ?? [], reasons)
  dropNames(scored, head, reasons)
  nameComments(scored, reasons)
  return reasons
}

/** The name of a writer again between headline and text: above what is told of her, in a list of who wrote. */
function dropNames(
  scored: readonly Scored[],
  { headline, byline }: Head,
  reasons: Map<number, CutCause>,
): void {
  const names = new Set((byline?.authors ?? []).map(foldPhrase))
  const first = (headline ?? -1) + 1
  for (const [at, item] of scored.slice(first, first + captionReach).entries()) {
    if (isLongParagraph(item)) return
    if (names.has(item.block.key) && !reasons.has(first + at)) reasons.set(first + at, { reason: 'byline' })
  }
}

/**
 * What readers wrote is named so, whatever else it looks like: what the markup of a page says to be comments, and below the
 * article all that stands under a heading of comments, but for the line of copyright.
 */
function nameComments(scored: readonly Scored[], reasons: Map<number, CutCause>): void {
  const end = scored.findLastIndex(({ block }, index) => !reasons.has(index) && block.words > 0)
  let isBelow = false
  for (const [index, { block }] of scored.entries()) {
    const reason = reasons.get(index)?.reason
    if (reason === undefined || inFields.has(reason)) continue
    isBelow ||= index > end && unpublishedCuts.has(reason)
    if (block.page?.reason === 'comments' || (isBelow && reason !== 'copyright-line'))
      reasons.set(index, { reason: 'comments' })
  }
}

/**
 * What the picture below the headline shows, in a line beside its credit: "The herd on the green" above "Photo: Ada Roe", or
 * below it where it ends no sentence. It may be printed twice, the second time with the credit behind it.
 */
function isCaptionOfHead(scored: readonly Scored[], index: number, { headline, roles }: Head): boolean {
  const item = scored[index]
  if (headline === null || index <= headline || index > headline + captionReach || !item) return false
  const { block, rule } = item
  if (rule || roles.has(index) || block.page !== null || block.words > 25 || block.depth > 0) return false
  // Below the first paragraph a credit may be that of another picture, and the line above it text.
  if (
    scored.slice(headline + 1, index).some(isLongParagraph) ||
    !scored.slice(index + 1).some(isLongParagraph)
  )
    return false
  const [above, below] = [scored[index - 1], scored[index + 1]]
  const isShort = !block.ended || block.words <= 12
  // What a picture shows, for those who do not see it and for those who do.
  if (!block.ended && [above, below].some((other) => other?.block.key === block.key)) return true
  if (isShort && below?.rule === photoCredit && below.block.key.startsWith(block.key)) return true
  if (isShort && isCreditAlone(below)) return true
  return !block.ended && block.words >= 4 && above?.rule === photoCredit && isSentenceOf(below)
}

/** In lines: below the day, the writer and the buttons beside them. */
const captionReach = 12

function isLongParagraph(item: Scored): boolean {
  return isParagraph(item) && item.block.words >= 14
}

function isSentenceOf(item: Scored | undefined): boolean {
  return (item?.block.ended ?? false) && (item?.block.words ?? 0) >= 5 && !item?.rule
}

/** "Photo: Ada Roe", "© Picture: Marle fire brigade" */
function isCreditAlone(item: Scored | undefined): boolean {
  if (item === undefined || item.block.words > 8) return false
  return item.rule === photoCredit || (item.rule === copyrightLine && !/\d{4}/u.test(item.block.text))
}

/** "The weir of Marle :" above the headline of a pasted text: of what it tells. */
function isKicker({ block, rule }: Scored): boolean {
  return (
    !rule && block.page === null && block.words >= 1 && block.words <= 6 && /\p{L}\s?[:：]$/u.test(block.text)
  )
}

/** "Marle" above "Le pont rouvre après deux ans": papers of a region name the town there. */
function isTownAbove({ block, rule }: Scored, headline: Scored | undefined): boolean {
  return (
    !rule &&
    block.page === null &&
    block.depth === 0 &&
    block.words <= 3 &&
    /^\p{Lu}\p{Ll}[\p{L}'’ -]*$/u.test(block.text) &&
    (headline?.block.words ?? 0) >= 4
  )
}

/** A heading of which nothing below it is left belongs to what was cut: "Keep reading" above an offer to subscribe. */
function dropLastHeading(scored: readonly Scored[], reasons: Map<number, CutCause>): void {
  const last = scored.findLastIndex(({ block }, index) => !reasons.has(index) && block.words > 0)
  const below = reasons.get(last + 1)
  if (below && (scored[last]?.block.depth ?? 0) > 0) reasons.set(last, below)
}

/** "|", "-": marks that parted the article from what was cut below it, or from nothing. */
function dropLastMarks(scored: readonly Scored[], reasons: Map<number, CutCause>): void {
  for (let index = scored.length - 1; index >= 0; index--) {
    if (reasons.has(index)) continue
    const { block } = scored[index] ?? {}
    if (!block || block.page !== null || !/^[|•·–—-]{1,3}$/u.test(block.text)) return
    reasons.set(index, { reason: 'below-article' })
  }
}

/**
 * Sentences between the headline and the article, which buttons or a caption have parted from the text below, are the
 * beginning of the article. What is pasted along has rules of its own, or stands above the headline.
 */
function withOpening(scored: readonly Scored[], run: readonly Place[], head: Head): readonly Place[] {
  const { headline } = head
  const start = run.indexOf('article')
  if (headline === null || start <= headline || start > headline + openingReach) return run
  // A paragraph has a blank line below, where the others have.
  const isApart = areApart(scored, run)
  return run.map((place, index) => {
    const item = scored[index]
    const isOpening =
      index > headline &&
      index < start &&
      !head.roles.has(index) &&
      item !== undefined &&
      isOwnParagraph(item) &&
      !(isApart && isClose(item, scored[index + 1]))
    return isOpening ? 'article' : place
  })
}

const openingReach = 14

/** Of a saved page the markup says where the article begins. */
function isOwnParagraph(item: Scored): boolean {
  const { block, common } = item
  return isParagraph(item) && !common && block.copies <= 1 && block.page === null
}

/** Where nothing would be left, what reads like a sentence, and is only no part of the text by its place, is the text. */
function keepSentences(scored: readonly Scored[], head: Head, reasons: Map<number, CutCause>): void {
  for (const [index, { block, rule }] of scored.entries()) {
    const isSentence = block.ended && block.words >= leastOfSentence && block.lowerShare > 0.5
    if (isSentence && !head.roles.has(index) && (!rule || rule === relatedStories)) reasons.delete(index)
  }
}

const leastOfSentence = 8

function causeOf({ block }: Scored, place: Place): CutCause {
  if (block.page?.reason) return { reason: block.page.reason }
  if (block.repeats >= 2) return { reason: 'repeated', articles: block.repeats + 1 }
  return { reason: block.copies > 1 ? 'repeated-on-page' : placeReasons[place] }
}

const placeReasons: Readonly<Record<Place, CutReason>> = {
  before: 'above-article',
  between: 'between-paragraphs',
  article: 'between-paragraphs',
  after: 'below-article',
}

/** "The Marle Chronicle, a pub on the quay, …" below a line "Marle Chronicle": what the text tells of. */
function isToldOf({ key }: Block, scored: readonly Scored[], headline: number): boolean {
  const bare = (text: string): string => text.replace(/^the /, '')
  return scored
    .slice(headline + 1, headline + 4)
    .some(({ block }) => bare(block.key.slice(0, 80)).startsWith(`${bare(key)} `))
}

/** What was left out and is in no field, for the reader. */
function dropBlocks(
  scored: readonly Scored[],
  reasons: ReadonlyMap<number, CutCause>,
  head: Head,
  title: string,
  cuts: readonly Pick<DroppedBlock, 'text' | 'reason'>[],
): DroppedBlock[] {
  const dropped: DroppedBlock[] = []
  for (const [index, cause] of reasons) {
    const item = scored[index]
    if (!item || index === head.standfirst || index === head.headlineEnd) continue
    const { line } = item.block
    const text = index === head.headline ? headlineOf(scored, head) : item.block.text
    if (index !== head.headline) dropped.push({ text, line, ...cause })
    else if (foldPhrase(text) !== foldPhrase(title)) {
      const shown = cuts.length > 0 && foldPhrase(text).includes(foldPhrase(title))
      dropped.push(
        ...(shown ? cuts : [{ text, reason: 'other-headline' } as const]).map((cut) => ({ ...cut, line })),
      )
    }
  }
  return dropped
}

function creditsOf({ text, tokens }: Block, language: Language): string[] | null {
  return tokens.length <= 90 ? readCredits(text, language) : null
}

function nodeOf(scored: readonly Scored[], index: number): Nodes[] {
  const node = scored[index]?.block.node
  return node ? [node] : []
}

/** The last blocks of the article, the very last one first, with the line right below it. */
function lastBlocks(scored: readonly Scored[], run: readonly Place[]): string[] {
  const end = run.lastIndexOf('article')
  return end < 0 ? [] : [end + 1, end, end - 1].flatMap((index) => scored[index]?.block.text ?? [])
}

/** Short lines with a number above the headline, right below it, and below the text. */
function datedLines(scored: readonly Scored[], run: readonly Place[], { headline }: Head): number[] {
  const from = headline ?? 0
  const end = run.lastIndexOf('article')
  return scored.flatMap(({ block: { text } }, index) => {
    const isBeside = index >= from - 3 && index <= from + 3
    const isBelow = end >= 0 && index >= end && index <= end + 2
    return (isBeside || isBelow) && text.length <= 80 && /\d/.test(text) ? [index] : []
  })
}

/** The name of a known outlet in a line of its own above the headline. */
function masthead(
  scored: readonly Scored[],
  { headline }: Head,
  isOutlet: (name: string) => boolean,
): string | null {
  const above = scored.slice(0, Math.min(headline ?? 0, mastheadLines)).map(({ block }) => block.text)
  return above.find(isOutlet) ?? null
}

const mastheadLines = 3

/** How far above the headline the name of a paper may stand, among menus. */
const linesAbove = 10

/** "[[Marle Courier]]" at marlecourier.example is the paper, and "Ada Roe" at adaroe.example she. */
function isSiteName(name: string, host: string | null): boolean {
  const [given = ''] = name.toLowerCase().split(' ')
  return host !== null && !isGivenName(given) && isNameOfHost(name, host)
}

/** The line of the headline, with the one that it goes on in. */
function headlineOf(scored: readonly Scored[], { headline, headlineEnd }: Head): string {
  return [textOf(scored, headline), textOf(scored, headlineEnd)].filter((text) => text !== null).join(' ')
}

/** Words of the names of the file and of the page, without numbers and ending. */
function slugsOf({ path, stated }: Document): string[][] {
  const pages = stated.url.map(({ value }) => value.replace(/[?#].*$/su, '').replace(/(?<!\/)\/+$/u, ''))
  return [path, ...pages].map((address) =>
    (address.split('/').at(-1) ?? '')
      .replace(/\.\p{L}{2,5}$/u, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}']+/u)
      .filter((word) => /\p{L}/u.test(word)),
  )
}

function textOf(scored: readonly Scored[], index: number | null): string | null {
  return index === null ? null : (scored[index]?.block.text ?? null)
}
