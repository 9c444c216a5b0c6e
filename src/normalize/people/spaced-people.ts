import type { Language } from '../../languages/language.ts'
import { append } from '../../lib/grouping.ts'
import { spend } from '../../lib/work.ts'
import { type SpacedLists, spacedLists } from './spaced-lists.ts'
import type { UnspacedPerson } from './unspaced-people.ts'

/**
 * The people whom a text in Arabic, Hebrew, Persian, Hindi or Bengali names in full: a first name that is known, and what it goes on
 * with ("سامر الحاج حسن", "ליאור בן שמעון", "अनिल कुमार शर्मा"), where a title or a verb of saying stands beside it in its sentence; behind
 * an honorific any two words that a sure end follows. All places that have the full name are theirs, and those of its last part
 * beside a title or a verb where nobody else has it. Nobody in a text of another language.
 */
export function spacedPeople(text: string, language: Language): UnspacedPerson[] {
  const lists = spacedLists(language)
  if (lists === null) return []
  const found = new Map<string, Span[]>()
  const sentences = sentencesOf(text, lists)
  for (const sentence of sentences) {
    spend(sentence.length)
    for (let at = 0; at < sentence.length; at++) {
      const to = endOfName(sentence, at, lists)
      if (to === null || !isShown(sentence, at, to, lists)) continue
      const [name, span] = nameAt(sentence, at, to, lists)
      found.set(name, [...(found.get(name) ?? []), span])
      at = to - 1
    }
  }
  return withOtherPlaces(found, sentences, lists)
}

interface Span {
  readonly start: number
  readonly end: number
}

interface Token {
  /** Without the marks of vowels that most texts leave out. */
  readonly word: string
  readonly start: number
  readonly end: number
  /** A comma, a bracket or a quotation mark stands between it and the next one. */
  readonly isEnded: boolean
}

/** The words of each sentence, in order. The stop of an honorific ("डॉ.") ends none. */
function sentencesOf(text: string, { honorifics }: SpacedLists): Token[][] {
  const sentences: Token[][] = [[]]
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = written.replace(VOWELS, '')
    const end = index + written.length
    const gap = /^[^\p{L}\p{N}]{0,12}/u.exec(text.slice(end, end + 12))?.[0] ?? ''
    const isShort = gap.startsWith('.') && honorifics.has(word)
    const isEnd = !isShort && /[.!?؟।\n]/u.test(gap)
    sentences.at(-1)?.push({
      word,
      start: index,
      end,
      isEnded: !isShort && (isEnd || /[^\s]/u.test(gap) || /\d/.test(text.charAt(end + gap.length))),
    })
    if (isEnd) sentences.push([])
  }
  return sentences
}

/** Hebrew writes quotation marks and hyphens within words (`עו"ד`, "כהן-צדק"), Persian a sign that joins nothing. */
const WORD =
  /[\p{L}\p{M}\u200c\u200d]{1,40}(?:(?<=[\u05d0-\u05ea])["'׳״־-](?=[\u05d0-\u05ea])[\u05d0-\u05ea]{1,20}){0,3}(?:(?<=[\u05d0-\u05ea])['׳](?!\p{L}))?/gu
/** Of Arabic and Hebrew: of the letters of India they are letters. */
const VOWELS = /[\u0591-\u05c7\u064b-\u0652\u0670]/gu

/** "وليلى" → "ליאור" of "וליאור": "and" is written at the next word. */
function bareFirst(word: string, { given, prefixes }: SpacedLists): string {
  if (given.has(word)) return word
  const prefix = prefixes.find((one) => word.startsWith(one) && given.has(word.slice(one.length)))
  return prefix === undefined ? word : word.slice(prefix.length)
}

function nameAt(
  sentence: readonly Token[],
  at: number,
  to: number,
  lists: SpacedLists,
): readonly [name: string, span: Span] {
  const words = sentence.slice(at, to).map(({ word }) => word)
  const first = bareFirst(words[0] ?? '', lists)
  const end = sentence[to - 1]?.end ?? 0
  return [[first, ...words.slice(1)].join(' '), { start: (sentence[at]?.end ?? 0) - first.length, end }]
}

/** Behind the last word of the full name that begins at a place; null where none does. */
function endOfName(sentence: readonly Token[], at: number, lists: SpacedLists): number | null {
  const word = (index: number): string => sentence[index]?.word ?? ''
  const isEnded = (index: number): boolean => sentence[index]?.isEnded ?? true
  if (lists.singles.has(word(at - 1))) return null
  const isOpening = lists.given.has(bareFirst(word(at), lists)) || lists.opens.has(word(at))
  if (!isOpening) return behindHonorific(sentence, at, lists)
  let to = at
  let parts = 0
  while (parts < LONGEST && to < sentence.length) {
    const here = to === at ? bareFirst(word(to), lists) : word(to)
    const isJoined = lists.joins.has(here) && !isEnded(to) && to + 1 < sentence.length
    const next = isJoined ? to + 2 : to + 1
    if (to > at && !isJoined && !isPart(sentence, to, lists)) break
    to = next
    parts++
    if (isEnded(to - 1)) break
  }
  return parts >= 2 && !lists.thingsBehind.has(word(to)) ? to : null
}

/** "श्री अनिल देशपांडे ने": two words behind an honorific, whatever they are, where a name is surely over behind them; not in Arabic. */
function behindHonorific(sentence: readonly Token[], at: number, lists: SpacedLists): number | null {
  const [before, first, second] = [sentence[at - 1], sentence[at], sentence[at + 1]]
  if (lists.article !== '' || !before || !first || !second) return null
  if (!lists.honorifics.has(before.word) || before.isEnded || first.isEnded) return null
  if ([first, second].some(({ word }) => isNoPart(word, lists) || lists.titles.has(word))) return null
  return isOver(sentence, at + 1, lists) ? at + 2 : null
}

/** Words that stand in no name. */
function isNoPart(word: string, { endsName, saying }: SpacedLists): boolean {
  return endsName.has(word) || saying.has(word)
}

/** Whether a word is the last of what it stands in: a mark, a small word, a verb of saying or a title follows. */
function isOver(sentence: readonly Token[], at: number, lists: SpacedLists): boolean {
  const next = sentence[at + 1]?.word ?? ''
  return (
    (sentence[at]?.isEnded ?? true) ||
    isNoPart(next, lists) ||
    (lists.article === '' && lists.titles.has(next)) ||
    lists.given.has(bareFirst(next, lists))
  )
}

/**
 * Whether a word goes on a name: another first name, a known surname, one with the article, or, right behind a first name that a title
 * or a verb stands before, any word where the name is over behind it. A title within is a part of it: "سامر الحاج حسن".
 */
function isPart(sentence: readonly Token[], at: number, lists: SpacedLists): boolean {
  const { given, joins, titles, article, surnames, surnameEndings } = lists
  const { word, isEnded } = sentence[at] ?? { word: '', isEnded: true }
  const next = sentence[at + 1]?.word ?? ''
  if (isNoPart(word, lists) || (article !== '' && joinedArticle.test(word))) return false
  if (titles.has(word)) return article !== '' && !isEnded && given.has(next)
  if (given.has(word) || surnames.has(word)) return true
  // "افتتح عبد الكريم الجمال السوق": the second one with the article is what was opened.
  if (article !== '' && word.startsWith(article))
    return !(sentence[at - 1]?.word ?? '').startsWith(article) || joins.has(sentence[at - 2]?.word ?? '')
  if (!given.has(bareFirst(sentence[at - 1]?.word ?? '', lists))) return false
  if (surnameEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending))) return true
  const before = sentence[at - 2]
  const isLed = before !== undefined && (article === '' || !before.isEnded) && isTelling(before.word, lists)
  return isLed && word.length >= 3 && isOver(sentence, at, lists)
}

/** "والبلدية", "بالنتائج": "and", "with" at the article. */
const joinedArticle = /^[وبلفك]ال|^لل/u

function isTelling(word: string, { titles, saying, prefixes, article }: SpacedLists): boolean {
  if (titles.has(word) || saying.has(word)) return true
  if (article !== '') return titles.has(word.replace(/^[ولب]/u, ''))
  return prefixes.some((prefix) => word.startsWith(prefix) && titles.has(word.slice(prefix.length)))
}

/**
 * Whether a title or a verb of saying stands before the name within a few words, or a verb right behind it; not where something is
 * called after the name, as a street is.
 */
function isShown(sentence: readonly Token[], from: number, to: number, lists: SpacedLists): boolean {
  const near = sentence.slice(Math.max(0, from - REACH), from)
  const last = near.findLastIndex(({ isEnded }, at) => isEnded && at < near.length - 1)
  const before = near.slice(last + 1)
  if (isThing(before, lists)) return false
  if (before.some(({ word }) => isTelling(word, lists))) return true
  const behind = sentence.slice(to, to + 2).map(({ word }) => word)
  // "राजेश तिवारी ने कहा"
  const verb = lists.article === '' && lists.endsName.has(behind[0] ?? '') ? behind[1] : behind[0]
  return lists.saying.has(verb ?? '') && !(sentence[to - 1]?.isEnded ?? false)
}

/** "شارع", or "شارع الملك", right before a name; in "مدير شركة المياه" more stands between. */
function isThing(before: readonly Token[], lists: SpacedLists): boolean {
  const bare = (word = ''): string =>
    lists.things.has(word) ? word : word.replace(/^[وبلفובלמה](?=\p{L}{3})/u, '')
  let at = before.length - 1
  while (at >= 0 && lists.titles.has(before[at]?.word ?? '')) at--
  if (lists.things.has(bare(before[at]?.word))) return true
  return (
    at === before.length - 1 &&
    lists.things.has(bare(before[at - 1]?.word)) &&
    !isTelling(before[at - 2]?.word ?? '', lists)
  )
}

/** With the places that have the full name elsewhere, and the last part beside a title or a verb of saying. */
function withOtherPlaces(
  found: ReadonlyMap<string, readonly Span[]>,
  sentences: readonly (readonly Token[])[],
  lists: SpacedLists,
): UnspacedPerson[] {
  if (found.size === 0) return []
  const parts = partsOf([...found.keys()])
  const spans = new Map([...found].map(([name, known]): [string, Span[]] => [name, [...known]]))
  const starts = new Set([...found.values()].flat().map(({ start }) => start))
  for (const sentence of sentences)
    for (let at = 0; at < sentence.length; at++) {
      const whole = parts.byFirst
        .get(bareFirst(sentence[at]?.word ?? '', lists))
        ?.find((words) => words.every((one, index) => index === 0 || sentence[at + index]?.word === one))
      if (whole) {
        const [name, span] = nameAt(sentence, at, at + whole.length, lists)
        if (!starts.has(span.start)) spans.get(name)?.push(span)
        at += whole.length - 1
      } else if (isLastPart(sentence, at, lists)) {
        const { word, start, end } = sentence[at] ?? { word: '', start: 0, end: 0 }
        spans.get(parts.byLast.get(word) ?? '')?.push({ start, end })
      }
    }
  return [...spans].map(([name, all]) => ({ name, spans: all.sort((a, b) => a.start - b.start) }))
}

/** Full names by their first word, and the one that ends with a word; null where two do. */
function partsOf(names: readonly string[]) {
  const byFirst = new Map<string, string[][]>()
  const byLast = new Map<string, string | null>()
  for (const name of names) {
    const words = name.split(' ')
    append(byFirst, words[0] ?? '', words)
    const last = words.at(-1) ?? ''
    byLast.set(last, byLast.has(last) ? null : name)
  }
  return { byFirst, byLast }
}

/** Whether a title or a verb of saying stands beside a word. */
function isLastPart(sentence: readonly Token[], at: number, { saying, titles }: SpacedLists): boolean {
  const word = (index: number): string => sentence[index]?.word ?? ''
  if (saying.has(word(at - 1)) || titles.has(word(at - 1))) return true
  return sentence[at]?.isEnded === false && (saying.has(word(at + 1)) || saying.has(word(at + 2)))
}

/** In words: how far before a name its title stands, with what the office is of. */
const REACH = 6
/** In parts of a name. */
const LONGEST = 4
