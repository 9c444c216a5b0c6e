import { languageOf } from '../languages/load.ts'
import type { ArticleRecord } from '../model/archive.ts'
import { foldText } from '../text/folding.ts'
import { innerCapitals } from '../text/words.ts'
import { type Form, formOf, isValue, LEAST_WORDS, wordsInCommon } from './series.ts'
import { mattersOf } from './series-heading.ts'

// So many names and numbers in common tell one time of a fair from the others: the town and its street are always there.
const SHARED = 2
// Below this a number may be a day, a temperature or a price; one above it that is no year tells by itself.
const SMALL = 31
// So much of the shorter opening in the other one: one text twice, cut short or read anew by a machine.
const ONE_TEXT = 0.9

/**
 * Whether two articles may tell of something that comes again, as the weather of a weekend and the fair of each year do: they
 * stand under one headline, and share too few names and numbers to be of one time. Days, places and the names of the
 * headline, but for people's, are shared each time; where each has numbers and none is in common, so are the names of things.
 */
export function mayRecur(a: ArticleRecord, b: ArticleRecord): boolean {
  if (a.textHash === b.textHash || !areHeadedAlike(a, b)) return false
  const [form, other] = [formOf(a), formOf(b)]
  const least = Math.min(form.words.length, other.words.length)
  if (least < LEAST_WORDS) return false
  const [own, others] = [particularsOf(a, form), particularsOf(b, other)]
  const shared = (kind: keyof Particulars): string[] =>
    [...own[kind]].filter((word) => others[kind].has(word))
  const numbers = shared('numbers')
  const areApart = own.numbers.size > 0 && others.numbers.size > 0 && numbers.length === 0
  if (!areApart && wordsInCommon(form.words, other.words) >= ONE_TEXT * least) return false
  if (numbers.some(isRare)) return false
  return shared('people').length + (areApart ? 0 : shared('names').length + numbers.length) < SHARED
}

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
