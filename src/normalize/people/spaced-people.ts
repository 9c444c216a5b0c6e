import { isShipped, shippedData } from '../../knowledge/shipped.ts'
import type { Language } from '../../languages/language.ts'
import { perLanguage, words } from '../../languages/load.ts'
import { spend } from '../../lib/work.ts'
import type { UnspacedPerson } from './unspaced-people.ts'

/**
 * The people whom a text in Arabic names in full: a first name that is known, and what it goes on with ("سامر الحاج حسن",
 * "ليلى بنت منصور", "عبد الرحمن العطار"), where a title or a verb of saying stands beside it in its sentence. All places that have the full
 * name are theirs, and those of the last part alone behind a title where nobody else has it. Nobody in a text of another language.
 */
export function spacedPeople(text: string, language: Language): UnspacedPerson[] {
  const lists = listsOf(language)
  if (lists === null) return []
  const found = new Map<string, { start: number; end: number }[]>()
  for (const sentence of sentencesOf(text)) {
    spend(sentence.length)
    for (let at = 0; at < sentence.length; at++) {
      const to = endOfName(sentence, at, lists)
      if (to === null || !isShown(sentence, at, to, lists)) continue
      const [first, last] = [sentence[at], sentence[to - 1]]
      if (!first || !last) continue
      const name = sentence
        .slice(at, to)
        .map((token, index) => (index === 0 ? bareFirst(token.word, lists) : token.word))
        .join(' ')
      const start = first.end - bareFirst(first.word, lists).length
      found.set(name, [...(found.get(name) ?? []), { start, end: last.end }])
      at = to - 1
    }
  }
  return [...found].map(([name, spans]) => ({ name, spans }))
}

interface Token {
  /** Without the marks of vowels. */
  readonly word: string
  readonly start: number
  readonly end: number
  /** A comma, a bracket or a quotation mark stands between it and the next one. */
  readonly isEnded: boolean
}

interface Lists {
  readonly given: ReadonlySet<string>
  readonly joins: ReadonlySet<string>
  /** Of those, the ones with which a name may begin. */
  readonly opens: ReadonlySet<string>
  /** "Street", "club": what is called after people. */
  readonly things: ReadonlySet<string>
  readonly endsName: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly saying: ReadonlySet<string>
}

/** Null for a language whose names this does not read. */
const listsOf = perLanguage((language): Lists | null => {
  const path = `people/words/${language.tag}.yml` as const
  if (language.script !== 'Arabic' || !isShipped(path)) return null
  const file =
    shippedData<Readonly<Record<'given' | 'joins' | 'opens' | 'endsName' | 'things', string>>>(path)
  const single = (list: readonly string[]): ReadonlySet<string> =>
    new Set(list.map((entry) => entry.split(' ')[0] ?? entry))
  return {
    given: new Set(words(file.given)),
    joins: new Set(words(file.joins)),
    opens: new Set(words(file.opens)),
    things: new Set(words(file.things)),
    endsName: new Set([...words(file.endsName), ...language.functionWords]),
    titles: single([...language.titles, ...language.honorifics]),
    saying: new Set(language.saying),
  }
})

/** The words of each sentence, in order. */
function sentencesOf(text: string): Token[][] {
  const sentences: Token[][] = [[]]
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{M}]{1,40}/gu)) {
    const word = written.replace(/\p{M}/gu, '')
    const end = index + written.length
    const gap = /^[^\p{L}\p{N}]{0,12}/u.exec(text.slice(end, end + 12))?.[0] ?? ''
    const isEnd = /[.!?؟\n]/u.test(gap)
    sentences.at(-1)?.push({
      word,
      start: index,
      end,
      isEnded: isEnd || /[^\s]/u.test(gap) || /\d/.test(text.charAt(end + gap.length)),
    })
    if (isEnd) sentences.push([])
  }
  return sentences
}

/** "وليلى" → "ليلى": "and" is written at the next word. */
function bareFirst(word: string, { given }: Lists): string {
  return !given.has(word) && word.startsWith('و') && given.has(word.slice(1)) ? word.slice(1) : word
}

/** Behind the last word of the full name that begins at a place; null where none does. */
function endOfName(sentence: readonly Token[], at: number, lists: Lists): number | null {
  const word = (index: number): string => sentence[index]?.word ?? ''
  const isEnded = (index: number): boolean => sentence[index]?.isEnded ?? true
  const isOpening = lists.given.has(bareFirst(word(at), lists)) || lists.opens.has(word(at))
  if (!isOpening) return null
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
  return parts >= 2 ? to : null
}

/**
 * Whether a word goes on a name: another first name, one with the article, or, right behind a first name that a title or a verb stands
 * before, any word where the name is over behind it. A title within is a part of it: "سامر الحاج حسن".
 */
function isPart(sentence: readonly Token[], at: number, lists: Lists): boolean {
  const { given, joins, endsName, titles, saying } = lists
  const { word, isEnded } = sentence[at] ?? { word: '', isEnded: true }
  const next = sentence[at + 1]?.word ?? ''
  if (endsName.has(word) || saying.has(word) || joinedArticle.test(word)) return false
  if (titles.has(word)) return !isEnded && given.has(next)
  if (given.has(word)) return true
  // "افتتح عبد الكريم الجمال السوق": the second one with the article is what was opened.
  if (word.startsWith('ال'))
    return !(sentence[at - 1]?.word ?? '').startsWith('ال') || joins.has(sentence[at - 2]?.word ?? '')
  const before = sentence[at - 2]
  const isLed = before !== undefined && !before.isEnded && isTelling(before.word, lists)
  return (
    isLed &&
    word.length >= 3 &&
    (isEnded || endsName.has(next) || saying.has(next) || given.has(next.replace(/^و/u, '')))
  )
}

/** "والبلدية", "بالنتائج": "and", "with" at the article. */
const joinedArticle = /^[وبلفك]ال|^لل/u

function isTelling(word: string, { titles, saying }: Lists): boolean {
  return titles.has(word) || titles.has(word.replace(/^[ولب]/u, '')) || saying.has(word)
}

/**
 * Whether a title or a verb of saying stands before the name within a few words, or a verb right behind it; not where something is
 * called after the name, as a street is.
 */
function isShown(sentence: readonly Token[], from: number, to: number, lists: Lists): boolean {
  const near = sentence.slice(Math.max(0, from - REACH), from)
  const last = near.findLastIndex(({ isEnded }, at) => isEnded && at < near.length - 1)
  const before = near.slice(last + 1)
  if (isThing(before, lists)) return false
  if (before.some(({ word }) => isTelling(word, lists))) return true
  return lists.saying.has(sentence[to]?.word ?? '') && !(sentence[to - 1]?.isEnded ?? false)
}

/** "شارع", or "شارع الملك", right before a name; in "مدير شركة المياه" more stands between. */
function isThing(before: readonly Token[], lists: Lists): boolean {
  const bare = (word = ''): string => word.replace(/^[وبلف](?=\p{L}{3})/u, '')
  let at = before.length - 1
  while (at >= 0 && lists.titles.has(before[at]?.word ?? '')) at--
  if (lists.things.has(bare(before[at]?.word))) return true
  return (
    at === before.length - 1 &&
    lists.things.has(bare(before[at - 1]?.word)) &&
    !isTelling(before[at - 2]?.word ?? '', lists)
  )
}

/** In words: how far before a name its title stands, with what the office is of. */
const REACH = 6
/** In parts of a name. */
const LONGEST = 4
