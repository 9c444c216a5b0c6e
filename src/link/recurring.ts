import { languageOf } from '../languages/load.ts'
import { append } from '../lib/grouping.ts'
import { exactDay } from '../lib/interval.ts'
import type { ArticleRecord } from '../model/archive.ts'
import { compareStrings, foldText } from '../text/folding.ts'
import { containment } from '../text/sketch.ts'
import { innerCapitals } from '../text/words.ts'
import { type Form, formOf, isValue, LEAST_WORDS, orderedInCommon, wordsInCommon } from './series.ts'
import { frequencyOf } from './series-days.ts'
import { mattersOf } from './series-heading.ts'

// So many names and numbers in common tell one time of a fair from the others: the town and its street are always there.
const SHARED = 2
// Below this a number may be a day, a temperature or a price; one above it that is no year tells by itself.
const SMALL = 31
// So much of the shorter opening in the other one: one text twice, cut short or read anew by a machine.
const ONE_TEXT = 0.9
// So much of the shorter opening stands in the other in one order where both fill in one form, with so many words that the other
// has not. (Of invented pairs under one headline, notices share three quarters and more, reports of one event a quarter to a half.)
const FORM = 0.65
const OWN = 2
// A notice has no more words; of longer texts the later one is an update of the other, as of all that have so much in common.
const NOTICE = 250
const COPY = 0.8

/**
 * Whether two articles may tell of something that comes again, as the weather of a weekend and the fair of each year do: they
 * stand under one headline, and fill in one form or share too few names and numbers to be of one time. Days, places and the names of the
 * headline, but for people's, are shared each time; where each has numbers and none is in common, so are the names of things.
 */
export function mayRecur(a: ArticleRecord, b: ArticleRecord): boolean {
  return compareTimes(a, b) !== 'one'
}

/** Whether two articles are notices under one headline that fill in one form: those of a church, a cinema, a club. */
export function areNotices(a: ArticleRecord, b: ArticleRecord): boolean {
  return compareTimes(a, b) === 'form'
}

/**
 * Articles of one paper under one headline that appear with a rhythm of weeks or more, by what they have in common: the police
 * report of four Wednesdays, and also a trial that a weekly reports on.
 */
export function rhythmsOf(records: readonly ArticleRecord[]): ReadonlyMap<ArticleRecord, string> {
  const headed = new Map<string, ArticleRecord[]>()
  for (const record of records)
    if (exactDay(record.date) !== null) append(headed, `${record.title}\n${record.outlet?.id ?? ''}`, record)
  const rhythms = new Map<ArticleRecord, string>()
  for (const [headline, issues] of headed) {
    const days = new Set(issues.flatMap(({ date }) => exactDay(date) ?? []))
    const frequency = frequencyOf([...days].sort(compareStrings))
    if (frequency === null || frequency === 'daily') continue
    for (const issue of issues) rhythms.set(issue, headline)
  }
  return rhythms
}

/** Whether two articles fill in one form at two times, share too little to be of one time, or may be of one. */
function compareTimes(a: ArticleRecord, b: ArticleRecord): 'form' | 'apart' | 'one' {
  if (a.textHash === b.textHash || !areHeadedAlike(a, b)) return 'one'
  const [form, other] = [formOf(a), formOf(b)]
  const least = Math.min(form.words.length, other.words.length)
  if (least < LEAST_WORDS) return 'one'
  const [own, others] = [particularsOf(a, form), particularsOf(b, other)]
  const shared = (kind: keyof Particulars): string[] =>
    [...own[kind]].filter((word) => others[kind].has(word))
  const numbers = shared('numbers')
  const areApart = own.numbers.size > 0 && others.numbers.size > 0 && numbers.length === 0
  const same = wordsInCommon(form.words, other.words) / least
  const isForm =
    same >= FORM &&
    areShort(a, b) &&
    haveOwnWords(form, other) &&
    haveOwnWords(other, form) &&
    orderedInCommon(form, other) >= FORM
  if (!areApart && !isForm && same >= ONE_TEXT) return 'one'
  const times = new Set([...timesIn(a), ...timesIn(b)])
  if (numbers.some((number) => isRare(number) && !times.has(number))) return 'one'
  if (isForm) return 'form'
  const known = shared('people').length + (areApart ? 0 : shared('names').length + numbers.length)
  return known < SHARED ? 'apart' : 'one'
}

/** Whether both are as short as a notice, and are not one text with a few words changed. */
function areShort(a: ArticleRecord, b: ArticleRecord): boolean {
  if (Math.min(a.words, b.words) > NOTICE) return false
  return (containment(a.sketch ?? [], b.sketch ?? []) ?? 0) < COPY
}

/** Whether words of the one are not in the other, nor spelled nearly so, as where a machine read one text twice. */
function haveOwnWords({ words }: Form, { words: others }: Form): boolean {
  const there = new Set(others)
  const beginnings = new Set(others.map((word) => word.slice(0, BEGINNING)))
  const endings = new Set(others.map((word) => word.slice(-BEGINNING)))
  const isOwn = (word: string): boolean =>
    word.length > BEGINNING &&
    !there.has(word) &&
    !beginnings.has(word.slice(0, BEGINNING)) &&
    !endings.has(word.slice(-BEGINNING))
  return words.filter(isOwn).length >= OWN
}

const BEGINNING = 3

/** "at 6.30": the doors of each week open then. */
function timesIn({ excerpt }: ArticleRecord): readonly string[] {
  return (excerpt.match(TIME) ?? []).map((time) => time.replace(/[.:]/, ''))
}

const TIME = /(?<![\d.,:])(?:1?\d|2[0-4])[.:][0-5]\d(?![\d.,:]\d)/gu

function isRare(number: string): boolean {
  return Number.parseInt(number, 10) > SMALL && !/^(?:1[5-9]|20)\d\d$/.test(number)
}

/** Whether all that the one headline is about stands in the other one: "County fair opens", "County fair opens Friday in rain". */
function areHeadedAlike(a: ArticleRecord, b: ArticleRecord): boolean {
  const [few, many] = [mattersOf(a), mattersOf(b)].sort((x, y) => x.size - y.size)
  return few !== undefined && few.size > 0 && [...few].every((matter) => many?.has(matter))
}

/** What one time has and others have not: words of people's names, those of other names, and numbers. */
interface Particulars {
  readonly people: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}

function particularsOf(record: ArticleRecord, { values }: Form): Particulars {
  const { title, language, excerpt, laterNames, places } = record
  const known = new Set([title, ...places].flatMap(wordsOf))
  const isName = (word: string): boolean => word.length > 2 && !isValue(word, language)
  const people = new Set(record.people.flatMap(({ name }) => wordsOf(name)).filter(isName))
  const areTold = languageOf(language).capitals === 'names'
  const names = areTold ? [...innerCapitals(excerpt).flatMap(wordsOf), ...laterNames] : []
  return {
    people,
    names: new Set(names.filter((name) => isName(name) && !known.has(name) && !people.has(name))),
    numbers: new Set([...values].filter((value) => /^\d/.test(value))),
  }
}

function wordsOf(text: string): string[] {
  return foldText(text).split(' ')
}
