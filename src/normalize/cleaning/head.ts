import type { Language } from '../../languages/language.ts'
import { perLanguage } from '../../languages/load.ts'
import { isPaper } from '../../languages/newspapers.ts'
import { wordsFor } from '../../languages/reading.ts'
import { alternatives } from '../../languages/word-sets.ts'
import type { Dateline } from '../../model/article.ts'
import type { PageEvidence } from '../../model/page-evidence.ts'
import { isGivenNameAnywhere } from '../../names/given-names.ts'
import { withoutAccents } from '../../text/folding.ts'
import { wordsOf } from '../../text/words.ts'
import { type Byline, readByline } from '../byline.ts'
import { isPersonName } from '../byline-names.ts'
import { bylinePatterns } from '../byline-words.ts'
import { besideDate, isDateLine } from '../date-line.ts'
import { readDateline, readDatelineLine } from '../dateline.ts'
import { cutCaption } from '../headline.ts'
import { isCrumbs, readSection } from '../section.ts'
import type { Block } from './block.ts'
import { copyrightLine, photoCredit } from './furniture/rule.ts'
import type { Place } from './run.ts'
import type { Scored } from './score.ts'

/** What a block of the head of an article is. */
export type HeadRole = 'headline' | 'standfirst' | 'byline' | 'date' | 'dateline' | 'section' | 'teaser'

export interface Head {
  readonly roles: ReadonlyMap<number, HeadRole>
  readonly headline: number | null
  /** The line that goes on with a headline that ends with a semicolon. */
  readonly headlineEnd: number | null
  readonly standfirst: number | null
  readonly byline: Byline | null
  readonly bylineText: string
  readonly dateline: Dateline | null
  readonly section: { readonly name: string; readonly text: string } | null
}

/** How far above the first paragraph a headline is looked for, in blocks. */
const reach = 30

/** What is known of the headline before the text is looked at. */
export interface HeadlineHints {
  /** The headline that came with the file, if any. */
  readonly stated: string | null
  /** Words of the names that file and page have, such as "bridge-reopens-after-flood". */
  readonly slugs: readonly (readonly string[])[]
  /** The line above the day of a post that has little text of its own. */
  readonly framed: number | null
  readonly language: Language
  /** Whether a line is the name of a known outlet: the masthead, no headline. */
  readonly isOutlet: (line: string) => boolean
}

/** Read what stands above the first paragraph. */
export function readHead(scored: readonly Scored[], run: readonly Place[], hints: HeadlineHints): Head {
  const { language } = hints
  const start = run.indexOf('article')
  const roles = new Map<number, HeadRole>()
  if (start < 0) return emptyHead
  const headline = findHeadline(scored, run, start, hints)
  const headlineEnd =
    headline === null || hints.stated !== null ? null : findContinuation(scored, headline, language)
  const from = headline ?? Math.max(0, start - 6)
  if (headline !== null) roles.set(headline, 'headline')
  if (headlineEnd !== null) roles.set(headlineEnd, 'headline')
  let byline: Byline | null = null
  let bylineText = ''
  let dateline: Dateline | null = null
  let meta = -1
  const last = lastOfHead(scored, run, start, language)
  for (let index = Math.max(0, from - 4); index <= last; index++) {
    const text = scored[index]?.block.text ?? ''
    if (roles.has(index) || text === '') continue
    const before = scored[index - 1]?.block.text ?? ''
    const dangling = isDanglingBy(before, language)
    const beneath = headline !== null && index > headline && index <= headline + 3
    const read = readByline(dangling ? `By ${text}` : text, {
      bare:
        beneath &&
        ((scored[index]?.block.page?.reason === 'byline' && namesWriter(text)) ||
          isBareByline(text, scored[index + 1]?.block.text ?? '', language)),
      language,
    })
    const alone = readDatelineLine(text, language)
    const beside = beneath && !read && !alone ? besideDate(text, language) : null
    const named = beside && readByline(beside[0] ?? '', { bare: true, language })
    if (beside) {
      roles.set(index, named ? 'byline' : 'date')
      meta = index
      if (named && !byline?.authors.length) {
        byline = named
        bylineText = text
      }
    } else if (read) {
      roles.set(index, 'byline')
      meta = index
      if (dangling) roles.set(index - 1, 'byline')
      if (!byline || byline.authors.length === 0) {
        byline = read
        bylineText = text
      }
    } else if (alone) {
      roles.set(index, 'dateline')
      dateline ??= alone
      meta = index
    } else if (isDateLine(text, language)) {
      roles.set(index, 'date')
      meta = index
    }
  }
  // Without a headline the line may be the first of the text: "CHRONIQUE LOCALE".
  const section =
    headline === null
      ? findColumn(scored, start, roles, language)
      : findSection(scored, headline, roles, language)
  const above = headlineEnd ?? headline
  const standfirst =
    markedStandfirst(scored, above, start, roles) ??
    (above === null ? null : findStandfirst(scored, above, meta, roles, run))
  return { roles, headline, headlineEnd, standfirst, byline, bylineText, dateline, section }
}

/** What a page marks as a byline may be another label ("Ort Saarbrücken"): its first word is a given name, or it has a colon. */
function namesWriter(text: string): boolean {
  return text.includes(':') || isGivenNameAnywhere(/\p{L}+/u.exec(text)?.[0] ?? '')
}

/** A name stands above a day, alone or with its place, or above what is told of its bearer: "Ada Roe / Ada Roe writes on ports." */
function isBareByline(text: string, below: string, language: Language): boolean {
  return (
    isDateLine(below, language) ||
    (besideDate(below, language)?.length ?? 9) <= 1 ||
    (below.startsWith(`${text} `) && /^ \p{Ll}/u.test(below.slice(text.length)) && below.length < 300)
  )
}

export const emptyHead: Head = {
  roles: new Map(),
  headline: null,
  headlineEnd: null,
  standfirst: null,
  byline: null,
  bylineText: '',
  dateline: null,
  section: null,
}

/** The last block that may belong to the head: the first paragraph of running text, or a byline or date just below it. */
function lastOfHead(
  scored: readonly Scored[],
  run: readonly Place[],
  start: number,
  language: Language,
): number {
  for (let index = start; index < scored.length && index < start + 8; index++) {
    const item = scored[index]
    if (run[index] === 'before' || !item || item.block.words < 25 || !item.block.ended) continue
    for (let below = index + 3; below > index; below--) if (isMeta(scored, below, language)) return below
    return index
  }
  return Math.min(scored.length - 1, start + 3)
}

function findHeadline(
  scored: readonly Scored[],
  run: readonly Place[],
  start: number,
  hints: HeadlineHints,
): number | null {
  const { stated, slugs, framed, language, isOutlet } = hints
  if (stated === null && framed !== null) return framed
  const wanted = stated === null ? null : foldTitle(stated)
  const body = bodyWords(scored, run)
  const last = Math.min(lastOfHead(scored, run, start, language), start + 3)
  let best: number | null = null
  let top = wanted === null ? 1.2 : 0
  for (let index = Math.max(0, start - reach); index <= last; index++) {
    if (wanted === null && isOutlet(scored[index]?.block.text ?? '')) continue
    const value =
      wanted === null
        ? headlineScore(scored, index, start, body, language) +
          slugScore(scored[index]?.block.tokens ?? [], slugs)
        : sameTitle(scored[index]?.block.text ?? '', wanted)
    if (value > top) {
      top = value
      best = index
    }
  }
  if (best === null || wanted !== null) return best
  return isWholeText(scored, run, best) ? null : firstDeck(scored, best, hints)
}

/** Of lines in capitals below each other the first is the headline, whatever the text says again of the others. */
function firstDeck(scored: readonly Scored[], best: number, { language, isOutlet }: HeadlineHints): number {
  let first = best
  for (let index = best - 1; index >= Math.max(0, best - 2); index--) {
    const { block, rule } = scored[index] ?? {}
    if (!block || rule || block.words < 3 || block.words > 14) break
    // "THE DAILY COURIER. FIVE O'CLOCK EDITION" above is the paper's.
    if (isOutlet(block.text) || isPaper(block.text)) break
    if (![block.text, scored[index + 1]?.block.text ?? ''].every(isAllCapitals)) break
    if (isMeta(scored, index, language) || readSection(block.text, scored[best]?.block.key ?? '', language))
      break
    first = index
  }
  return first
}

/** A sentence with nothing else beside it that belongs to the article is the text, and no headline. */
function isWholeText(scored: readonly Scored[], run: readonly Place[], index: number): boolean {
  const { text, depth } = scored[index]?.block ?? { text: '', depth: 1 }
  return (
    depth === 0 &&
    fullStop.test(text) &&
    !scored.some(({ block }, other) => other !== index && run[other] === 'article' && block.words > 2)
  )
}

/** "The bridge reopens;" goes on in the next line: "Fares stay as they are". */
function findContinuation(scored: readonly Scored[], headline: number, language: Language): number | null {
  const here = scored[headline]?.block
  const next = scored[headline + 1]?.block
  if (!here || !next || !continues.test(here.text) || next.line !== (here.line ?? -1) + 1) return null
  return next.words >= 2 && next.words <= 30 && !isListed(next) && !isMeta(scored, headline + 1, language)
    ? headline + 1
    : null
}

const continues = /;\s*$/u

/** How well a block agrees with the name of its file or page: such names are made from headlines, often cut short. */
function slugScore(words: readonly string[], slugs: readonly (readonly string[])[]): number {
  return slugs.some((slug) => isSlugOf(slug, words)) ? slugWeight : 0
}

const slugWeight = 5

/** Four words and more of the name, and nearly all of them, stand in the block in this order; the last may be cut. */
function isSlugOf(slug: readonly string[], words: readonly string[]): boolean {
  let [at, found] = [0, 0]
  for (const [index, word] of slug.entries()) {
    const isCut = index === slug.length - 1
    const near = words.slice(at, at + 4)
    const place = near.findIndex((other) => other === word || (isCut && other.startsWith(word)))
    if (place < 0) continue
    at += place + 1
    found++
  }
  return found >= 4 && found >= 0.7 * slug.length
}

/** Does this block repeat a headline, whatever its case, marks and the name of the site behind it? */
function sameTitle(text: string, wanted: string): number {
  if (text.length > 400) return 0
  const here = foldTitle(text)
  if (here === '' || wanted === '') return 0
  if (here === wanted) return 2
  const [short, long] = here.length < wanted.length ? [here, wanted] : [wanted, here]
  return short.length >= 15 && long.startsWith(short) && short.length > long.length * 0.6 ? 1 : 0
}

export function foldTitle(text: string): string {
  return withoutAccents(text.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function bodyWords(scored: readonly Scored[], run: readonly Place[]): ReadonlySet<string> {
  const words = new Set<string>()
  let seen = 0
  for (const [index, { block, prose }] of scored.entries()) {
    if (run[index] !== 'article' || !prose) continue
    for (const word of stems(block)) words.add(word)
    if (++seen >= 12) break
  }
  return words
}

/** What two blocks on one matter share: the beginnings of longer words; pairs of characters where no spaces divide words. */
function stems({ key, words }: Block): string[] {
  const parts = key.split(' ')
  return isUnspaced(parts, words)
    ? parts.flatMap(pairs)
    : parts.filter((word) => word.length > 3).map((word) => word.slice(0, 6))
}

/** "橋の工事" → "橋の", "の工", "工事" */
function pairs(part: string): string[] {
  const characters = [...part]
  return characters.slice(1).map((character, index) => characters[index] + character)
}

/** Many characters in few words. */
function isUnspaced(parts: readonly string[], words: number): boolean {
  return words > 0 && parts.length * 4 < words
}

/** How much a block looks like the headline of the text below it. */
function headlineScore(
  scored: readonly Scored[],
  index: number,
  start: number,
  body: ReadonlySet<string>,
  language: Language,
): number {
  const item = scored[index]
  if (!item) return -9
  const { block, rule } = item
  const unspaced = isUnspaced(block.key.split(' '), block.words)
  const words = unspaced ? block.words : wordsOf(cutCaption(block.text).title).length
  const most = 28
  if (block.words < 2 || words > most || block.text.length > 360) return -9
  if ((rule && rule.weight <= -4) || isListed(block)) return -9
  if (isMeta(scored, index, language)) return -9
  if (isNoHeadline(block.text, language)) return -9
  if (isBreadcrumb(block.text) && index < start) return -9
  const own = stems(block)
  const shared = own.filter((word) => body.has(word)).length
  const overlap = own.length === 0 ? 0 : shared / Math.max(own.length, 3)
  const length = words < 4 ? -0.5 : words <= 18 ? 0.8 : 0
  const heading = block.depth === 1 ? 3 : block.depth === 2 ? 0.8 : 0
  const first = index === 0 && linesBetween(scored, 0, start, language) <= 3 ? 1.5 : 0
  // Below "Home / News / Local" stands the headline, and below it the standfirst.
  const crumbs = index > 0 && !rule && isTrail(scored[index - 1]?.block.text ?? '') ? 1.5 : 0
  const copies = block.copies > 1 || crumbed(scored, index) ? 1.2 : 0
  const end = /[^.]\.$/u.test(block.text)
    ? -0.6
    : /[:,;]$/u.test(block.text) && findContinuation(scored, index, language) === null
      ? -2
      : 0.3
  // "functions without changing …" is the middle of a sentence; "iPhone" is a name.
  const small = /^\p{Ll}+(?:\s|$)/u.test(block.text) ? -1.5 : 0
  const quote = /^["“„«].*["”“»]\s*$/u.test(block.text) ? -0.5 : 0
  // "(cutting, undated; from an album)" is a note.
  const noted = /^[([][^()[\]]*[)\]]$/u.test(block.text) ? -3 : 0
  const far = 0.18 * linesBetween(scored, index, start, language)
  // In capitals throughout, four words are a headline sooner than a name.
  const shouted = block.text === block.text.toUpperCase() && words > 3
  const named =
    isPersonName(block.text, language) ||
    // "Ada Roe at Quay Park", "Ada Roe, do Correio", with the day below
    (isDateLine(scored[index + 1]?.block.text ?? '', language) &&
      readByline(block.text, { bare: true, language }) !== null)
  const name = copies === 0 && !shouted && named ? -2.5 : 0
  const shape = looksLikeSentence(scored, index, language) ? sentenceDoubt(scored, index, language) : 0
  const above =
    index === 0 || !isMeta(scored, index - 1, language)
      ? 0
      : isDateLine(scored[index - 1]?.block.text ?? '', language)
        ? -0.6
        : -1.2
  const below = isMeta(scored, index + 1, language) ? 1.5 : 0
  // "Police log - May 3, 2014" is a headline at the top, and below another line the date of that.
  const dated =
    index > 0 && (besideDate(block.text, language) || isLabelWithDay(scored, index, language)) ? -2.5 : 0
  const caption = isBelowCredit(scored, index, language) ? -1.5 : 0
  return (
    3 * overlap +
    above +
    below +
    dated +
    caption +
    length +
    heading +
    first +
    crumbs +
    copies +
    name +
    end +
    quote +
    small +
    noted +
    shape -
    far +
    Math.min(0, (item.rule?.weight ?? 0) / 2)
  )
}

/** "Home » World", "News / City"; not the marks of a quotation: "Der Deich «hält»". */
function isBreadcrumb(text: string): boolean {
  return /[»›>]|\s\/\s/u.test(
    text.replace(/«[^«»]{1,200}»|»[^«»]{1,200}«|›[^‹›]{1,200}‹|‹[^‹›]{1,200}›/gu, ''),
  )
}

/** "Home / News / Local": three short parts, divided by one mark. */
function isTrail(text: string): boolean {
  if (text.length > 80) return false
  const parts = text.split(/\s?[/»›>]\s?/u)
  return parts.length >= 3 && parts.every((part) => /^\p{Lu}\p{L}*(?: \p{L}+){0,2}$/u.test(part))
}

/** How many blocks that are neither furniture nor byline or date stand between two blocks. */
function linesBetween(scored: readonly Scored[], from: number, to: number, language: Language): number {
  let count = 0
  for (let index = Math.min(from, to) + 1; index < Math.max(from, to); index++)
    count += scored[index]?.rule || isMeta(scored, index, language) ? 0.25 : 1
  return count
}

/** A byline, a date, a dateline: what stands below a headline. */
function isMeta(scored: readonly Scored[], index: number, language: Language): boolean {
  const text = scored[index]?.block.text
  return (
    text !== undefined &&
    (isDanglingBy(text, language) ||
      isDateLine(text, language) ||
      readByline(text, { language }) !== null ||
      readDatelineLine(text, language) !== null)
  )
}

/** "By", and the name in a line of its own below it; or "By example.com", which names nobody. */
function isDanglingBy(text: string, language: Language): boolean {
  const opening = text.replace(/(?<=\s)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+$/u, '').trim()
  return opening.length < 20 && bylinePatterns(language).openingAlone.test(opening)
}

/** "Key points", "Auf einen Blick": heads of a box, in the languages of the page. */
function isNoHeadline(text: string, language: Language): boolean {
  return noHeadline(language).test(text)
}

const noHeadline = perLanguage((language) => {
  const words = alternatives(wordsFor(language, (each) => each.headlines.not))
  return new RegExp(String.raw`^(?:${words})(?!\p{L})`, 'iu')
})

/** Lines of lists and tables are neither headline nor standfirst. */
function isListed({ kind }: Block): boolean {
  return kind === 'item' || kind === 'step' || kind === 'row'
}

/** The same words end a line of the menu: "Home » World » The headline". */
function crumbed(scored: readonly Scored[], index: number): boolean {
  const key = scored[index]?.block.key ?? ''
  if (key.length < 15) return false
  for (let other = Math.max(0, index - 6); other < index; other++) {
    const above = scored[other]?.block.key ?? ''
    if (above.length > key.length && above.endsWith(key)) return true
  }
  return false
}

/** "The bridge was closed on Monday." may be a headline or the first sentence of a text without one. */
function looksLikeSentence(scored: readonly Scored[], index: number, { capitals }: Language): boolean {
  const block = scored[index]?.block
  return (
    block !== undefined &&
    (sentenceEnd.test(block.text) ||
      ((index > 0 || block.words > longestOfTwo) && hasSentences(block.text))) &&
    block.lowerShare > (capitals === 'nouns' ? 0.3 : 0.5) &&
    block.depth === 0
  )
}

/** The most words of a headline of two sentences at the very top: "The bridge is back. Who pays?" */
const longestOfTwo = 14
const sentenceEnd = /[^.\p{Lu}]\.["”’»)]*$/u
const sentenceBreak = /\p{Ll}{3}[.?!]["”’»)]{0,9}\s{1,9}\p{Lu}/u
const fullStop = /[.?!。！？]\s?["”’»)」』]{0,9}$/u

/** Whether a text ends like a sentence, and holds the end of another one. */
function hasSentences(text: string): boolean {
  return fullStop.test(text) && sentenceBreak.test(text)
}

/** What speaks against a sentence being the headline, unless what stands around it is what stands around headlines. */
function sentenceDoubt(scored: readonly Scored[], index: number, language: Language): number {
  const block = scored[index]?.block
  const next = scored[index + 1]?.block
  if (!block || !next || block.words > 22) return -4
  const above = scored[index - 1]?.block.text ?? ''
  if (isTeaser(scored, index + 1) || readSection(above, block.key, language)) return -0.5
  const meta =
    isDateLine(next.text, language) ||
    readByline(next.text, { language }) ||
    readDatelineLine(next.text, language) ||
    readDateline(next.text, language)
  // Below a headline, a sentence above the byline is the standfirst.
  if (meta) return index === 0 ? -0.5 : isTitled(scored, index) ? -4 : -2.5
  return -4
}

/** Right below a line of some words that is no sentence, and no furniture. */
function isTitled(scored: readonly Scored[], index: number): boolean {
  const above = scored[index - 1]
  if (!above || above.rule || above.block.ended || isListed(above.block)) return false
  return above.block.words >= 5 && above.block.words <= 22 && above.block.copies <= 1
}

/** "Daily Courier / ed 20 June 2019 News, Money" below a line of words: names and a day, and nothing said of them. */
function isLabelWithDay(scored: readonly Scored[], index: number, language: Language): boolean {
  const block = scored[index]?.block
  if (!block || block.words > 14 || block.functionShare > 0 || !isTitled(scored, index)) return false
  const day =
    /(?<!\d)(?:\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,14}\.?,? |\p{L}{3,14}\.? \d{1,2}(?:st|nd|rd|th)?,? )(?:1[89]|20)\d\d(?!\d)/u
  const found = day.exec(block.text)
  return found !== null && isDateLine(found[0], language)
}

/** The line below a credit, with a headline and a byline or day above both: what the picture shows. */
function isBelowCredit(scored: readonly Scored[], index: number, language: Language): boolean {
  const credit = scored[index - 1]?.rule
  if (credit !== photoCredit && credit !== copyrightLine) return false
  return [2, 3, 4].some((lines) => index >= lines && isMeta(scored, index - lines, language))
}

function findSection(
  scored: readonly Scored[],
  headline: number,
  roles: Map<number, HeadRole>,
  language: Language,
): Head['section'] {
  const key = scored[headline]?.block.key ?? ''
  for (let index = headline - 1; index >= Math.max(0, headline - 3); index--) {
    const text = scored[index]?.block.text ?? ''
    const name = isOfMenu(scored, index) && !isCrumbs(text) ? null : readSection(text, key, language)
    if (name) {
      roles.set(index, 'section')
      return { name, text }
    }
  }
  return null
}

/** The name of a section alone above the text, where nothing is its headline. */
function findColumn(
  scored: readonly Scored[],
  start: number,
  roles: Map<number, HeadRole>,
  language: Language,
): Head['section'] {
  const text = scored[start]?.block.text ?? ''
  const name = roles.has(start) || isCrumbs(text) ? null : readSection(text, '', language)
  if (name === null) return null
  roles.set(start, 'section')
  return { name, text }
}

/** A label below another label: both are entries of a menu. */
function isOfMenu(scored: readonly Scored[], index: number): boolean {
  const above = scored[index - 1]
  return above !== undefined && !above.rule && !above.block.ended && above.block.words <= 4
}

/** The line that the markup of a page calls a standfirst, near the headline or right above the text. */
function markedStandfirst(
  scored: readonly Scored[],
  headline: number | null,
  start: number,
  roles: Map<number, HeadRole>,
): number | null {
  const marked = scored.findIndex(({ block }) => block.page?.reason === 'standfirst')
  const isNear = (index: number): boolean => Math.abs(marked - index) <= markedReach
  if (marked < 0 || !(isNear(start) || (headline !== null && isNear(headline)))) return null
  roles.set(marked, 'standfirst')
  return marked
}

/** How far from the headline a standfirst may stand that the markup of a page names, in blocks. */
const markedReach = 12

/**
 * The standfirst stands between the headline and the byline or date, or is set off as a whole (italics, a lower
 * heading). The beginning of the next paragraph, cut off, is no standfirst but a teaser printed twice.
 */
function findStandfirst(
  scored: readonly Scored[],
  headline: number,
  meta: number,
  roles: Map<number, HeadRole>,
  run: readonly Place[],
): number | null {
  for (let index = headline + 1; index <= Math.min(headline + 4, scored.length - 2); index++) {
    const item = scored[index]
    if (!item || roles.has(index)) continue
    const { block } = item
    if (item.rule && item.rule.weight <= -4) continue
    // The markup of a page says that it is something else.
    if (block.page && headParts.has(block.page.role)) continue
    if (isDeck(scored, headline, index)) {
      roles.set(index, 'standfirst')
      return index
    }
    if (block.lowerShare < 0.15 || block.digitShare > 0.25) continue
    if (block.words < 5 || block.words > 60 || isListed(block)) {
      if (run[index] === 'article') return null
      continue
    }
    if (isTeaser(scored, index)) {
      roles.set(index, 'teaser')
      continue
    }
    const italic =
      block.node.type === 'paragraph' &&
      block.node.children.every(
        (child) => child.type === 'emphasis' || (child.type === 'text' && child.value.trim() === ''),
      )
    const headed = block.kind === 'heading' && index === headline + 1 && block.words >= 6
    // Above the byline, and what stands between has parted it from the text.
    const apart = run[index] === 'before' && item.prose && block.ended && !item.rule
    const before = meta > index && (index === headline + 1 ? block.words <= 45 : apart)
    const line =
      index > headline &&
      !block.ended &&
      block.words >= 7 &&
      block.words <= 30 &&
      (scored[index + 1]?.block.words ?? 0) >= 25 &&
      (meta === index - 1 || index === headline + 1)
    if (italic || headed || before || line) {
      roles.set(index, 'standfirst')
      return index
    }
    if (run[index] === 'article') return null
  }
  return null
}

const headParts: ReadonlySet<PageEvidence['role']> = new Set<PageEvidence['role']>([
  'byline',
  'date',
  'caption',
])

/** A line in capitals right below a headline in capitals, as old newspapers set them, with text below it. */
function isDeck(scored: readonly Scored[], headline: number, index: number): boolean {
  const block = scored[index]?.block
  return (
    block !== undefined &&
    index === headline + 1 &&
    isAllCapitals(scored[headline]?.block.text ?? '') &&
    isAllCapitals(block.text) &&
    block.words >= 3 &&
    block.words <= 30 &&
    (scored[index + 1]?.block.lowerShare ?? 0) > 0.3
  )
}

function isAllCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase()
}

/** A block that the next one begins with: "The mayor said on…" above "The mayor said on Tuesday that …". */
export function isTeaser(scored: readonly Scored[], index: number): boolean {
  const here = scored[index]?.block.key.replace(/ (?:read more|more|continue reading)$/u, '') ?? ''
  if (here.length < 40) return false
  for (let next = index + 1; next <= index + 3; next++) {
    const below = scored[next]?.block.key
    if (below === undefined) return false
    if (
      below.startsWith(here) ||
      (below.length > 40 && below.length < here.length + 4 && here.startsWith(below))
    )
      return true
  }
  return false
}
