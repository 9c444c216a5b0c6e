import type { Words } from '../../../languages/language.ts'
import { alternatives } from '../../../languages/word-sets.ts'
import { capitalized } from '../../../lib/capital.ts'
import { escapePattern } from '../../../lib/pattern.ts'
import { wordsOf } from '../../../text/words.ts'
import {
  aboutAuthor,
  advertisement,
  authorContact,
  commentCount,
  copyrightLine,
  type FurnitureRule,
  interfaceText,
  linkedStory,
  newsletterPitch,
  photoCredit,
  relatedStories,
  shareRow,
  siteNotice,
} from './rule.ts'

/** A pattern of a rule, with the words of which a block must hold one; none for any block. */
export interface FurniturePattern {
  readonly rule: FurnitureRule
  readonly words: Words
  readonly pattern: RegExp
}

/** The list of a rule, e.g. ('credits', 'pictures') → "photo", "image" …; empty where the language has none. */
export type WordsOf = (rule: string, list: string) => Words

/** Patterns that hold in all languages: marks, addresses, names of agencies. */
export function sharedPatterns(of: WordsOf): FurniturePattern[] {
  const agencies = alternatives(of('credits', 'agencies'))
  const wires = alternatives(of('credits', 'wires'))
  const shouts = alternatives(of('credits', 'shouts').map((word) => word.toUpperCase()))
  return [
    entry(copyrightLine, ['©'], String.raw`(?:^|[\s.|])©|©\s?(?:copyright\s*)?(?:19|20)\d\d`),
    entry(
      copyrightLine,
      ['copyright', 'c'],
      String.raw`(?:^|\.\s|\|\s)(?:\(c\)\s*)?(?:copyright\s*(?:©|\(c\)|\d{4}|by\b|notice|[-–—])|\(c\)\s*(?:19|20)\d\d)`,
    ),
    // "Copyright Harbour Press."
    entry(copyrightLine, ['copyright'], String.raw`^[Cc]opyright\s\p{Lu}[^.!?]{2,40}\.?$`, 'u'),
    // "(ada/tom)", as desks sign below a text
    entry(photoCredit, [], String.raw`^\((?:\p{Ll}{2,4}/){1,3}\p{Ll}{2,4}\)$`, 'u'),
    entry(
      photoCredit,
      firstTokens(['file', ...of('credits', 'agencies'), ...of('credits', 'wires')]),
      String.raw`(?:${edge}(?:${agencies})|(?:\/|\(|\|\s?|©\s?)(?:${wires})(?: (?:photo|images?|file|via .{2,40}))?|${edge}(?:ap|reuters|afp) (?:photo|file photo)(?:\/[\p{L} .'-]{2,40})?|(?:via|\/) ?(?:getty|ap|reuters|afp)(?: images)?)\)?[\s.\]”"]*$`,
    ),
    entry(
      photoCredit,
      ['getty', 'shutterstock', 'istock'],
      String.raw`^(?:getty|shutterstock|istock)\b.{0,80}$`,
    ),
    // "The herd on the green. ADA ROE", "… on the green. ADA ROE/MARLE COURIER"
    entry(
      photoCredit,
      [],
      String.raw`\p{Ll}\p{L}{0,20}[.!?]["”’)]?\s(?!(?:${shouts}) )\p{Lu}{2,20}(?:[ .'-]\p{Lu}{2,20}){1,3}(?:\s?/\s?\p{Lu}[\p{Lu} .&'-]{2,40})?$`,
      'u',
    ),
    entry(
      interfaceText,
      ['iframe', 'div', 'script', 'href', 'span', 'image', 'figure'],
      String.raw`^<\/?(?:iframe|div|script|a|span|img|image|figure)\b`,
    ),
    // "Warning: Creating default object from empty value in /www/classes.php on line 407"
    entry(
      siteNotice,
      ['strict', 'deprecated', 'warning', 'notice', 'fatal'],
      String.raw`^(?:strict standards|deprecated|warning|notice|fatal error): .{3,200} on line \d+$`,
    ),
    // "270_008_bridge.jpg": the name of a picture, copied with the page
    entry(interfaceText, [], String.raw`^[\w()%.,+-]{1,120}\.(?:jpe?g|png|gif|webp|svg)$`),
    // "Courier logo", "notification icon": what stands for a picture that is not shown
    entry(interfaceText, ['logo', 'icon', 'avatar'], String.raw`^\S{2,30} (?:logo|icon|avatar)$`),
    // "17°", "17 °C": the weather in the head of a page
    entry(interfaceText, [], String.raw`^[-–−]?\d{1,2}(?:[.,]\d)?\s?°\s?[cf]?$`),
    ...officePatterns(),
    // "Blogs | |": a cell of a menu that stood in a table
    entry(interfaceText, [], String.raw`^[^|]{0,40}\|\s?\|?$|^\|?(?:\s?[«»<>]{1,2}\s?\|){2,}[\s|]*$`),
    ...sentPicturePatterns(of),
    // "Sponsored: Cheap tires in Marle"
    entry(advertisement, ['sponsored'], '^sponsored(?: content| post)?: .{3,120}$'),
    ...wirePatterns(),
    entry(relatedStories, [], '^[←→►▼▶▸].{3,160}$|^.{3,160}[←→]$'),
    // "« The older story", "The newer story »"; a quotation has both marks, or ends like a sentence.
    entry(
      relatedStories,
      [],
      '^[«‹](?!.{0,160}[»›.!?…]).{3,160}$|^[»›](?!.{0,160}[«‹.!?…]).{3,160}$|^(?!.{0,160}[«‹.!?…]).{3,160}[»›]$',
    ),
    // The months of a weblog with the number of entries: "October 2020 (12)".
    entry(relatedStories, years, String.raw`^\p{L}{3,10}\.?\s(?:19|20)\d\d\s\(\d{1,4}\)$`),
  ]
}

/** "PO Box 36", "Marle, IA 50475", "Phone: 555-0100": where a paper has its office. */
function officePatterns(): FurniturePattern[] {
  return [
    entry(siteNotice, ['box'], String.raw`^p\.?\s?o\.? box \d{1,6}$`),
    entry(siteNotice, [], String.raw`^(?!\p{Ll})[\p{L} .]{3,30}, [A-Z]{2} \d{5}(?:-\d{4})?$`, 'u'),
    entry(
      siteNotice,
      ['phone', 'fax', 'tel'],
      String.raw`^(?:phone|fax|tel)[.:]{0,2}\s{0,3}\(?\+?\d[\d\s().-]{5,20}$`,
    ),
  ]
}

/** Who sent a picture, and who took it. */
function sentPicturePatterns(of: WordsOf): FurniturePattern[] {
  const wires = alternatives(of('credits', 'wires'))
  return [
    // "ANTARA/Ada Holm"
    entry(
      photoCredit,
      firstTokens(of('credits', 'wires')),
      String.raw`^(?:${wires})\s?/\s?\p{L}[\p{L}.'’-]{1,20}(?: \p{L}[\p{L}.'’-]{1,20}){1,3}$`,
    ),
    // "Ada Roe, reporter of Marle (REUTERS/Tom Beck)": no sentence, whose last one an agency signs so
    entry(
      photoCredit,
      firstTokens(of('credits', 'wires')),
      String.raw`^[^.!?]{4,160}\s\((?:${wires})\s?/\s?\p{L}[\p{L} .'’-]{2,40}\)$`,
    ),
    // "The herd on the green (Marle24.com/ Ada Holm)"
    entry(
      photoCredit,
      ['com', 'net', 'id'],
      String.raw`\([\p{L}\d-]{3,24}\.(?:com|net|co\.id|id)\s?/\s?\p{L}[\p{L} .'’-]{2,40}\)$`,
    ),
  ]
}

/** What agencies send above and below their copy for the desks of newspapers. */
function wirePatterns(): FurniturePattern[] {
  return [
    // "BC-Marle-Ferry,2nd Ld-Writethru,450", "AM-Ferry, 1st Ld, a0512", "BC-OR--Ferry Fares, Bjt,310"
    entry(
      siteNotice,
      ['bc', 'am', 'pm'],
      String.raw`^[abp][cm]-\p{L}[\p{L}\d'’. -]{1,40}(?:,.{0,60})?(?:writethru|,\s?a\d{4}|,\s?\d{2,4}|\d\p{L}\p{L}-?\s?ld)\b.{0,30}$`,
    ),
    entry(siteNotice, ['eds'], String.raw`^eds:\s.{3,200}$`),
    // "dpa 0123 4 vm 210 dpa 0456", "dpa ho xx n1"
    entry(
      siteNotice,
      ['dpa'],
      String.raw`^(?:\(?dpa\)? ?\d{3,4}(?:\s[\p{L}\d]{1,4}){2,8}|dpa(?: \p{Ll}{2}){1,4} \p{Ll}\d)$`,
      'u',
    ),
    // "dpa-Basisdienst: lni Tiere/", "bdt0123 4 pl 210 dpa 0456"
    entry(
      siteNotice,
      ['dpa'],
      String.raw`^(?:dpa-\p{L}{5,20}:?\s.{2,60}/|\p{L}{3}\d{4} \d \p{L}{2} \d{1,4} dpa \d{4})$`,
      'u',
    ),
    // The day on which it was sent: "AP-NY-05-03-04 1421EDT", "031421 Mai 04"
    entry(
      siteNotice,
      [],
      String.raw`^(?:AP-[A-Z]{2}-\d\d-\d\d-\d\d\s?\d{4}[A-Z]{3}.{0,5}|\d{6} (?:[A-Z]{3,4} )?\p{L}{3,9}\.? \d{2,4})$`,
      'u',
    ),
  ]
}

/** The patterns of one language, made of its lists; a list that it lacks makes no pattern. */
export function languagePatterns(of: WordsOf): FurniturePattern[] {
  return [
    ...countPatterns(of),
    ...linkPatterns(of),
    ...creditPatterns(of),
    ...authorPatterns(of),
    ...interfacePatterns(of),
    ...noticePatterns(of),
  ]
}

/** "12 comments on …", "Comments (3)", "3k shares", "Coast Weekly Newsletter" */
function countPatterns(of: WordsOf): FurniturePattern[] {
  const comments = of('comment count', 'words')
  const numbers = orNothing(of('comment count', 'numbers'))
  const after = orNothing(of('comment count', 'after'))
  const shares = of('share', 'counts')
  const names = of('newsletter', 'names')
  return [
    ...given(comments, (words) =>
      entry(
        commentCount,
        firstTokens(comments),
        String.raw`^\(?(?:\d[\d,.]*${numbers})\)?\s+(?:${words})(?:$|\s*(?:\|${after})(?!\p{L}).{0,140}$)`,
      ),
    ),
    ...given(comments, (words) =>
      entry(commentCount, firstTokens(comments), String.raw`^(?:${words})\s*[:(]\s*\d*\s*\)?$`),
    ),
    ...given(shares, (words) =>
      entry(shareRow, firstTokens(shares), String.raw`^\d[\d.,]*\s?[km]?\s*(?:${words})$`),
    ),
    ...given(names, (words) =>
      entry(newsletterPitch, firstTokens(names), String.raw`^(?:[\p{L}\p{N}'’&-]{1,20} ){1,4}(?:${words})$`),
    ),
  ]
}

/** "Read more: …", "RELATED The bridge", "Next article » …" */
function linkPatterns(of: WordsOf): FurniturePattern[] {
  const openers = of('linked', 'openers')
  const more = of('linked', 'more')
  const about = of('linked', 'about')
  const shouted = of('linked', 'shouted').map((word) => word.toUpperCase())
  const glued = of('related', 'glued')
  const next = of('related', 'next')
  const items = alternatives(of('related', 'items'))
  const further = more.length > 0 ? `(?: (?:${alternatives(more)}))?` : ''
  const on = about.length > 0 ? `(?: (?:${alternatives(about)}) [^:]{1,40})?` : ''
  return [
    ...given(openers, (words) =>
      entry(
        linkedStory,
        firstTokens(openers),
        String.raw`^[^\p{L}\p{N}]{0,8}(?:${words})${further}${on}\s*(?:[:|»›>→]|\s[–—-]\s).{0,240}$`,
      ),
    ),
    ...given(shouted, (words) =>
      entry(linkedStory, firstTokens(shouted), String.raw`^(?:${words})(?!\p{L})[^.]{0,200}$`, 'u'),
    ),
    ...given(glued, (words) =>
      entry(relatedStories, [], String.raw`^(?:${eachCapitalized(words)})(?=\p{Lu})`, 'u'),
    ),
    ...given(next, (words) =>
      entry(
        relatedStories,
        firstTokens(next),
        String.raw`^[^\p{L}\p{N}]{0,8}(?:${words}) ?(?:${items})?\s*[:»›>→].{0,160}$`,
      ),
    ),
  ]
}

/** "Photo: Jo Lee", "Foto: dpa", "The quay. Photo by Jo Lee" */
function creditPatterns(of: WordsOf): FurniturePattern[] {
  const pictures = of('credits', 'pictures')
  const kinds = of('credits', 'kinds')
  const tail = of('credits', 'tail')
  const by = orNothing(of('credits', 'by'))
  // Behind other words: "The quay. Photo: Jo Lee", but not "Mayor's speech VIDEO: …".
  const innerWords = alternatives(of('credits', 'inner')) || '(?!)'
  const inside = orNothing(of('credits', 'inside').map((word) => `${word} `))
  const kind = kinds.length > 0 ? `(?:(?:${alternatives(kinds)}) )?` : ''
  const behind = tail.length > 0 ? `(?:[ -](?:${alternatives(tail)}))?` : ''
  const ends = of('credits', 'end')
  const courtesy = of('credits', 'courtesy')
  const dotted = of('credits', 'dotted')
  const last = String.raw`\)?[\s.\]”"]*$`
  return [
    // "图为渡口的老人。 陈立群 摄", "…、浜風町で": a script without spaces, in which words are no tokens.
    ...given(of('credits', 'glued'), (words) =>
      entry(photoCredit, [], `^(?:${words})[^。]{3,60}(?:。.{0,20})?$`),
    ),
    ...given(of('credits', 'takers'), (words) =>
      entry(
        photoCredit,
        [],
        String.raw`^.{4,80}[\s。）)](?=\p{sc=Han})\p{sc=Han}{2,4}\s?(?:${words})[\s）)]*$`,
      ),
    ),
    ...given(of('credits', 'scenes'), (words) =>
      entry(photoCredit, [], String.raw`^[^。]{4,70}＝(?:\d{1,2}日[^。]{1,20}|[^。]{0,20}(?:${words}))$`),
    ),
    // "The herd on the green fot. Ada Holm"
    ...given(dotted, (words) =>
      entry(
        photoCredit,
        firstTokens(dotted),
        String.raw`(?:^|[\s(])(?:${words}|${eachCapitalized(words)})\.\s?\p{Lu}[\p{L}.'’/ -]{2,50}\)?$`,
        'u',
      ),
    ),
    ...given(ends, (words) => entry(photoCredit, firstTokens(ends), `${edge}(?:${words})${last}`)),
    // "… on Monday. Courtesy of Holm Shipyard"
    ...given(courtesy, (words) =>
      entry(photoCredit, firstTokens(courtesy), String.raw`${edge}(?:${words}) \p{Lu}[^.]{0,50}${last}`),
    ),
    // "The quay before the fire (photo Ada Holm)"
    ...given(pictures, (words) =>
      entry(
        photoCredit,
        firstTokens(pictures),
        String.raw`^.{4,160}\((?:${words}|${eachCapitalized(words)}) \p{Lu}[\p{L}.'’-]{0,20}(?: \p{L}[\p{L}.'’-]{0,20}){1,3}\)$`,
        'u',
      ),
    ),
    ...given(pictures, (words) => [
      entry(
        photoCredit,
        firstTokens([...pictures, ...kinds]),
        String.raw`^[^\p{L}\p{N}]{0,8}${kind}(?:${words})${behind}\s*(?:[:/©|]|\s[–—-]\s|${edge}(?:\u0000${by})(?!\p{L})).{0,160}$`,
      ),
      entry(
        photoCredit,
        firstTokens(pictures),
        String.raw`(?:^|[.\s(|/\][”"])(?:${innerWords})\s*(?::|\/|©${inside})\s*.{2,70}$`,
      ),
    ]).flat(),
  ]
}

/** "Ana Ruiz is a reporter …", "Ana Ruiz writes about …", "Senior Editor …" */
function authorPatterns(of: WordsOf): FurniturePattern[] {
  const is = of('about author', 'is')
  const trades = of('about author', 'trades')
  const articles = of('about author', 'articles')
  const writes = of('about author', 'writes')
  const about = of('about author', 'for')
  const jobs = of('about author', 'jobs').map(capitalized)
  const name = String.raw`^[^\p{L}\p{N}]{0,4}(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,3}(?:\([^)]{1,30}\) )?`
  const anyCase = trades.map(
    (trade) => `[${trade.charAt(0).toUpperCase()}${trade.charAt(0)}]${escapePattern(trade.slice(1))}`,
  )
  const also = of('about author', 'also')
  const before = also.length > 0 ? `(?:(?:${alternatives(also)}) )?` : ''
  const article = articles.length > 0 ? `(?:${alternatives(articles)}) ` : ''
  const tokens = firstTokens([...trades, ...writes])
  return [
    ...given(is, (words) => [
      entry(
        aboutAuthor,
        tokens,
        String.raw`${name}(?:${words}) ${before}${article}(?:[\p{L}\p{N}’',&-]{1,25} ){0,8}?(?:\p{L}{1,20}-)?(?:${anyCase.join('|')})s?(?!\p{L})`,
        'u',
      ),
      // "Jo Lee is the Coast Weekly’s harbour correspondent."
      entry(
        aboutAuthor,
        tokens,
        String.raw`${name}(?:${words}) [\p{L}’']{2,20}['’]s (?:[\p{L}-]+ ){0,5}(?:${anyCase.join('|')})(?!\p{L})`,
        'u',
      ),
    ]).flat(),
    // "Ada Roe can be reached at ada@courier.example or 555-0100."
    ...given(of('about author', 'reached'), (words) =>
      entry(
        authorContact,
        firstTokens(of('about author', 'reached').map((phrase) => phrase.split(' ').at(-2) ?? phrase)),
        String.raw`^[^\p{L}\p{N}]{0,4}(?:\p{Lu}[\p{L}.’'-]{0,20} ){1,4}(?:${words}) [^@\d]{0,40}(?:[\w.+-]{1,40}@|\d|\()[^!?]{0,120}$`,
        'u',
      ),
    ),
    ...given(about, (words) =>
      entry(
        aboutAuthor,
        tokens,
        String.raw`${name}(?:${alternatives(writes)})\b.{0,60} (?:${words.replace(/^for, /, '')})\b`,
        'u',
      ),
    ),
    ...given(jobs, (words) =>
      entry(
        aboutAuthor,
        firstTokens(trades),
        String.raw`^(?:(?:${words}) ){1,4}(?:${trades.map((trade) => escapePattern(capitalized(trade))).join('|')})\b.{0,300}$`,
        'u',
      ),
    ),
  ]
}

/** "5 min read", "Page 2 of 4" */
function interfacePatterns(of: WordsOf): FurniturePattern[] {
  const minutes = of('interface', 'minutes')
  const read = alternatives(of('interface', 'read'))
  const page = of('interface', 'page')
  return [
    ...given(minutes, (words) =>
      entry(
        interfaceText,
        firstTokens([...minutes, 'min']),
        String.raw`^[^\p{L}\p{N}]*(?:(?:${read})[^\p{L}\p{N}]*(?:ca\.? )?)?\d+\s?(?:${words})\.?(?: (?:${read}))?[^\p{L}\p{N}]*$`,
      ),
    ),
    ...given(page, (words) =>
      entry(
        interfaceText,
        firstTokens(page),
        String.raw`^(?:${words}) \d+ (?:${alternatives(of('interface', 'of'))}) \d+$`,
      ),
    ),
  ]
}

/** "(Adds details, quote)": what an agency changed since its last sending */
function noticePatterns(of: WordsOf): FurniturePattern[] {
  const changes = of('site notice', 'bracketed')
  return given(changes, (words) =>
    entry(siteNotice, firstTokens(changes), String.raw`^\((?:${words})(?!\p{L})[^()]{0,200}\)$`),
  )
}

/** An edge of words that knows letters with accents, which \b does not. */
const edge = String.raw`(?<![\p{L}\p{N}])`

const years: Words = Array.from({ length: 60 }, (_, index) => String(1990 + index))

function entry(rule: FurnitureRule, words: Words, pattern: string, flags = 'iu'): FurniturePattern {
  return { rule, words, pattern: new RegExp(pattern, flags) }
}

/** What is made of a list, unless the language lacks it. */
function given<T>(words: Words, make: (alternatives: string) => T): T[] {
  return words.length === 0 ? [] : [make(alternatives(words))]
}

/** "|one|two" to stand behind another alternative; nothing for an empty list. */
function orNothing(words: Words): string {
  return words.length === 0 ? '' : `|${alternatives(words)}`
}

function firstTokens(words: Words): Words {
  return [...new Set(words.flatMap((word) => wordsOf(word.toLowerCase())[0] ?? []))]
}

function eachCapitalized(alternatives: string): string {
  return alternatives
    .split('|')
    .map((words) => words.split(String.raw`\s+`).map(capitalized).join(' ?'))
    .join('|')
}
