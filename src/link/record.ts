import { languageOf } from '../languages/load.ts'
import { asksToPay } from '../languages/paywall.ts'
import { shortHash } from '../lib/hash.ts'
import type { ArticleRecord, RecordPerson } from '../model/archive.ts'
import type { Article, ArticlePerson, DateClaim } from '../model/article.ts'
import { foldText } from '../text/folding.ts'
import { plainText } from '../text/mdast-text.ts'
import { sketchOf } from '../text/sketch.ts'
import { countWords, innerCapitals } from '../text/words.ts'
import { sentenceAround } from './sentence.ts'

const EXCERPT_LENGTH = 300
// Measured on labelled look-alikes: names up to here tell events apart, names further down stories that mention them.
const LATER_LENGTH = 1200
const LATER_NAMES = 60
// A speech in full is the article itself.
const QUOTES = 60
const QUOTE_LENGTH = 1000
// Fewer words are a teaser where a page of the web is known, and little anywhere. Most notices in old papers have fewer than
// the first.
const THIN_WORDS = 60
const FEWEST_WORDS = 15
const STUB_WORDS = 250

/** Article → its light record. `key` is where the full article lies in the store. */
export function toRecord(article: Article, key: string): ArticleRecord {
  const { id, idStated, source, title, section, language, words, text, story, places } = article
  const folded = foldText(text)
  const droppedWords = article.dropped.reduce((sum, block) => sum + countWords(block.text), 0)
  return {
    id,
    idStated,
    key,
    source,
    title: title.value,
    titleBasis: title.basis,
    standfirst: article.standfirst?.value ?? null,
    ...excerpt(article),
    laterNames: laterNames(text),
    date: article.date ? bare(article.date) : null,
    ...(article.dateClues ? { dateClues: article.dateClues } : {}),
    added: article.added ? bare(article.added) : null,
    outlet: article.outlet ? bare(article.outlet) : null,
    agency: article.agency ? bare(article.agency) : null,
    authors: article.authors.map(({ name, role }) => ({ name, role })),
    section: section?.value ?? null,
    ...(article.printPage ? { printPage: article.printPage.value } : {}),
    language: language.value,
    url: article.url?.value ?? null,
    people: article.people.map((person) => toRecordPerson(person, article)),
    ...(article.things ? { things: article.things.map(({ key, kind }) => `${kind} ${key}`) } : {}),
    topics: article.topics.map(bare),
    places: places.map((place) => place.name),
    story,
    ...(article.pictures?.length
      ? { pictures: article.pictures.map(({ credit: _, ...picture }) => picture) }
      : {}),
    ...quotesOf(article),
    sketch: sketchOf(folded),
    words,
    textHash: shortHash(folded),
    flags: flagsOf(article, droppedWords),
    droppedWords,
  }
}

function toRecordPerson(person: ArticlePerson, article: Article): RecordPerson {
  const { key, name, styled, shown, surfaces, mentions, offices, ambiguous, basis } = person
  return {
    key,
    name,
    ...(styled === undefined ? {} : { styled }),
    ...(shown === undefined ? {} : { shown }),
    surfaces,
    mentions: mentions.length,
    score: mentions.reduce((best, mention) => Math.max(best, mention.score), 0),
    sentence: firstSentence(person, article),
    offices: [...new Set(offices.map((office) => office.title))],
    ambiguous,
    basis,
  }
}

/** The sentence of the first mention in the running text, else the headline or standfirst that names them. */
function firstSentence({ mentions }: ArticlePerson, article: Article): string {
  const [first] = mentions.filter((mention) => mention.field === 'text').sort((a, b) => a.start - b.start)
  if (first) return sentenceAround(article.text, first.start, first.end, article.language.value)
  const field = mentions[0]?.field
  if (field === 'standfirst') return article.standfirst?.value ?? ''
  return field === 'title' ? article.title.value : ''
}

/** Quotations with their speakers, as far as the text tells them. */
function quotesOf({ quotes }: Article): Pick<ArticleRecord, 'quotes'> {
  const known = quotes.flatMap(({ text, speaker }, at) =>
    speaker === null ? [] : [{ text: text.slice(0, QUOTE_LENGTH), speaker, at }],
  )
  return known.length > 0 ? { quotes: known.slice(0, QUOTES) } : {}
}

/** Words with a capital after a small letter or a comma, in what follows the excerpt. */
function laterNames(text: string): string[] {
  const later = text.slice(EXCERPT_LENGTH, EXCERPT_LENGTH + LATER_LENGTH).replace(/\s+/gu, ' ')
  const folded = innerCapitals(later)
    .flatMap((word) => foldText(word).split(' '))
    .filter((word) => word.length > 2)
  return [...new Set(folded)].slice(0, LATER_NAMES)
}

/** The first words of the running text on one line, ended at a word. Items of lists, tables and code do not run on. */
function excerpt({ body, text }: Article): Pick<ArticleRecord, 'excerpt' | 'teaserEnd'> {
  const running = body.children.filter(({ type }) => type === 'paragraph' || type === 'blockquote')
  const words = (
    running.length > 0 ? plainText({ type: 'root', children: running.slice(0, 12) }) : text
  ).slice(0, EXCERPT_LENGTH * 2)
  const line = onOneLine(words)
  const end = teaserEnd(words)
  const cut = line.slice(0, EXCERPT_LENGTH).replace(/[\uD800-\uDBFF]$/u, '')
  return {
    excerpt: line.length <= EXCERPT_LENGTH ? line : cut.replace(/\s\S*$/u, ''),
    ...(end !== null && end < EXCERPT_LENGTH ? { teaserEnd: end } : {}),
  }
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}

// A letter to the editor is told in so many characters, a signature or a heading seldom takes more than the other number.
const LEAST_TEASER = 60
const SHORT_LINE = 60

/**
 * How much of a text is told before a short line that is no sentence, behind one that is and before another: "Ada Lund" and
 * "Mill Lane, Osk" below a letter, "Wednesday, 7 May" in a log. Null where there is none.
 */
function teaserEnd(words: string): number | null {
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  for (let told = 0, at = 0; at < lines.length - 1; at++) {
    const line = onOneLine(lines[at] ?? '')
    const runsOn = /^\p{Ll}/u.test(onOneLine(lines[at + 1] ?? ''))
    const isApart = line.length <= SHORT_LINE && !/[\p{P}\p{S}]$/u.test(line) && !runsOn
    if (
      told >= LEAST_TEASER &&
      isApart &&
      /[.!?…。！？]\p{Pf}?["”’»)」』]?$/u.test(onOneLine(lines[at - 1] ?? ''))
    )
      return told
    told += line.length + (told > 0 ? 1 : 0)
  }
  return null
}

/** What needs a human eye: the rules of the diagnostics, and what the record itself shows. */
function flagsOf(article: Article, droppedWords: number): string[] {
  const flags = new Set(article.diagnostics.map((diagnostic) => diagnostic.rule))
  if (isUndated(article.date)) flags.add('undated')
  if (!article.outlet) flags.add('no-outlet')
  if (article.title.basis === 'inferred') flags.add('no-headline')
  if (article.words < (mayBeTeaser(article) ? THIN_WORDS : FEWEST_WORDS) || isPaywallStub(article))
    flags.add('thin')
  if (droppedWords > article.words && droppedWords > 2 * THIN_WORDS) flags.add('dropped-much')
  if ([...flags].some((flag) => flag.startsWith('date/contradict'))) flags.add('contradictory')
  if (hasMojibake(article.text) || hasMojibake(article.title.value)) flags.add('mojibake')
  return [...flags].sort()
}

/** Whether a paper on the web may have let through the beginning only: the page is known, or the text breaks off. */
function mayBeTeaser({ url, text }: Article): boolean {
  return url !== null || /(?:…|\.\.\.)[\]\s)]*$/.test(text.slice(-20))
}

/** A few paragraphs, and then the request to pay: "Subscribe to continue reading". */
function isPaywallStub({ words, text, dropped, language }: Article): boolean {
  if (words >= STUB_WORDS) return false
  const own = languageOf(language.value)
  return asksToPay(text.slice(-400), own) || dropped.some((block) => asksToPay(block.text, own))
}

function isUndated(date: DateClaim | null): boolean {
  return !date || (!date.earliest && !date.latest)
}

/** Replacement characters, or UTF-8 read as Windows-1252: "â€™", "Ã©". */
function hasMojibake(text: string): boolean {
  return /\uFFFD|â€[™œ\u009d"“˜¦]|Ã[\u00a0-\u00bf]|Â[\u00a0-\u00bf]/u.test(text)
}

function bare<T extends { readonly evidence: unknown }>({
  evidence: _evidence,
  ...rest
}: T): Omit<T, 'evidence'> {
  return rest
}
