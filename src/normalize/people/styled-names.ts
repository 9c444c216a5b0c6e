import type { DateClaim } from '../../model/article.ts'
import type { Document } from '../../model/document.ts'
import { isNameShape, markHash, Place } from '../../text/tokens.ts'
import type { Reading } from './features.ts'
import { Flag } from './lexicon.ts'
import type { NameSpan } from './mentions.ts'
import { displayName } from './names.ts'
import { isFull, type Person } from './person.ts'
import { formOf } from './persons.ts'

/**
 * The name as the paper styles it: "Rev. C. H. Harwood", "Count Lund", "R. Hale, Esq."; null where the paper gives no title,
 * and in papers that name people without: there a title stands for once and is none of the name. Library rules keep such
 * titles with names that are cut short (RDA 9.4, "title of the person").
 */
export type Styling = (person: Person) => string | null

/**
 * How a text styles its people. `isOld`: from a time when papers gave everybody a title. A text that says "Mr." or "Mme" before
 * a full name has the same style, but only where it gives a title each time.
 */
export function stylingOf(reading: Reading, people: readonly Person[], isOld: boolean): Styling {
  if (isOld) return (person) => styledOnce(reading, person, Flag.honorific | Flag.title)
  const isFormal = people.some(({ namings }) =>
    namings.some(({ span, form }) => isFull(form) && isBehindCourtesy(reading, span)),
  )
  if (!isFormal) return () => null
  return (person) =>
    person.namings.every(
      ({ span, form }) => !isFull(form) || titleStart(reading, span, Flag.honorific) < span.from,
    )
      ? styledOnce(reading, person, Flag.honorific)
      : null
}

/** Whether an article is of a time when papers gave everybody a title: by its date, or as a machine read its old print. */
export function isOldPaper(
  { diagnostics }: Pick<Document, 'diagnostics'>,
  date: Pick<DateClaim, 'earliest' | 'latest'> | null,
  text: string,
): boolean {
  if (date?.latest && date.latest < FIRST_WITHOUT) return true
  if (date?.earliest && date.earliest >= FIRST_WITHOUT) return false
  return diagnostics.some(({ rule }) => rule === 'text/old-print') || /[¬ſ]/.test(text)
}

/** The first day of the years in which papers begin to leave out titles. */
const FIRST_WITHOUT = '1951-01-01'

/** By the first of the fullest namings that has a title. */
function styledOnce(reading: Reading, { form, namings }: Person, titles: number): string | null {
  for (const { span, form: own } of namings) {
    if (own.folded.join(' ') !== form.folded.join(' ')) continue
    const start = titleStart(reading, span, titles)
    const squire = squireBehind(reading, span)
    if (start === span.from && squire === null) continue
    const words = Array.from({ length: span.from - start }, (_, index) => start + index)
    const before = words.flatMap((word) => titleOfOne(reading, word))
    const name = [...before, displayName(form)].join(' ')
    return squire === null ? name : `${name}, ${squire}`
  }
  return null
}

/** "DR." → "Dr.", and "Messrs." → "Mr.": he is one of those whom it is said of. */
function titleOfOne(reading: Reading, word: number): readonly string[] {
  const one = reading.words.manyTitles.get(reading.tokens.hash[word] ?? 0)
  if (one !== undefined) return [one]
  const { words } = formOf(reading, { words: [word], suffix: [] })
  return words.map((title) =>
    /^\p{Lu}{2,}\.?$/u.test(title) ? title.charAt(0) + title.slice(1).toLowerCase() : title,
  )
}

/** Nobody has more; a text may repeat one thousands of times. */
const MOST_TITLES = 6

/** First token of the titles that stand right before a name: "Vice Admiral Sir Ada Lund". */
function titleStart(reading: Reading, { from }: NameSpan, titles: number): number {
  const { tokens, flags } = reading
  let at = from
  while (
    at > Math.max(0, from - MOST_TITLES) &&
    ((tokens.place[at] ?? 0) & Place.line) === 0 &&
    isNameShape(tokens.shape[at - 1] ?? 0) &&
    ((flags[at - 1] ?? 0) & titles) !== 0
  )
    at--
  return at
}

/** "Mr.", "Mme", "Herr" right before a name. */
function isBehindCourtesy({ tokens, words }: Reading, { from }: NameSpan): boolean {
  return (
    ((tokens.place[from] ?? 0) & Place.line) === 0 &&
    words.hashes('courtesies').has(tokens.hash[from - 1] ?? 0)
  )
}

/** The "Esq." behind a name and a comma; null for none. */
function squireBehind({ tokens, words }: Reading, { to }: NameSpan): string | null {
  const isSquire =
    tokens.hash[to] === COMMA &&
    ((tokens.place[to + 1] ?? 0) & Place.line) === 0 &&
    words.hashes('squires').has(tokens.hash[to + 1] ?? 0)
  return isSquire ? tokens.text.slice(tokens.start[to + 1], tokens.end[to + 1]) : null
}

const COMMA = markHash(',')
