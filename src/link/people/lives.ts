import { languageFile, languageOf, perLanguage, words } from '../../languages/load.ts'
import { alternatives } from '../../languages/word-sets.ts'
import { never } from '../../lib/pattern.ts'
import type { ArticleRecord, RecordPerson } from '../../model/archive.ts'
import { withoutAccents } from '../../text/folding.ts'

/** A first and a last year. */
export type Years = readonly [number, number]

/** What one article, or several of one person, say of a life. */
export interface Life {
  /** The years of birth that the stated ages leave; null where no age stands beside the name. */
  readonly born: Years | null
  /** The last year in which the death may have been; null where it is not told. */
  readonly deadBy: number | null
  /** The last year in which an age was stated and no death told. */
  readonly alive: number | null
  /** The years in which the articles may have appeared. */
  readonly published: Years
}

interface LifeWords {
  /** At the place behind a name: ", 56,", ", aged 56". */
  readonly direct: RegExp
  /** " (56)"; not a footnote "(2)", a minute "(56.)" or a result "(6:2". */
  readonly bracketed: RegExp
  /** ", a 56-year-old" */
  readonly joined: RegExp
  /** ", the poet, aged 56,": what lies between, and the age. */
  readonly apposed: RegExp
  /** " died on Sunday at the age of 56": what lies between, and the age. */
  readonly died: RegExp
  /** What ends before a name: "56-year-old", and an office. */
  readonly before: RegExp
  /** What ends before a name: "Death of Mr." */
  readonly death: RegExp
  /** Without one of these, and without a figure, a text says nothing of a life. */
  readonly deaths: RegExp
  readonly others: RegExp
  readonly past: RegExp
}

// Older than anybody.
const OLDEST = 110
// In characters: an age stands close to the name that it goes with.
const NEAR = 200
// The year of an article is certain enough for ages where it is one of so many.
const SPAN = 2

const wordsOf = perLanguage(({ tag }): LifeWords | null => {
  const lists = languageFile<Readonly<Record<string, string>>>(tag, 'lives')
  return lists === null ? null : compiled(lists)
})

function compiled(lists: Readonly<Record<string, string>>): LifeWords {
  const any = (name: string): string =>
    `(?:${alternatives(words(lists[name])).replaceAll('…', '[^.,;]{1,40}') || never})`
  const [before, after, joined, dying] = ['before', 'after', 'joined', 'dying'].map(any)
  const number = `(\\d{1,3})(?: ${after})?`
  const aged = `${number}(?=[,.;:)](?!\\d)|$)`
  return {
    direct: new RegExp(`^, (?:${before} )?${aged}`),
    bracketed: new RegExp(`^ \\((?:${before} )?(?=\\d\\d)${number}\\)`),
    joined: new RegExp(`^, (?:[a-z]{1,5} )?(\\d{1,3})[ -]?${joined}\\b`),
    apposed: new RegExp(`(?:^|[ (])${before} ${aged}`),
    died: new RegExp(`^(.*?)\\b${any('died')}\\b(?:[^\\d]{0,60}\\b${dying} ${aged})?`),
    before: new RegExp(`\\b(\\d{1,3})[ -]?${joined} (.{0,40})$`),
    death: new RegExp(`(?:^|[ (])${any('death')} (?:[a-z]{1,9}\\.? ){0,2}$`),
    deaths: new RegExp(`${any('died')}|${any('death')}`),
    others: new RegExp(`\\b${any('others')}\\b`),
    past: new RegExp(`\\b${any('past')}\\b`),
  }
}

/**
 * What an article says of the life of a person, in the sentence that names the person in full, else in the headline. Null
 * where it says nothing, or where nothing follows from it: its date is inferred or open, it looks back, or it speaks of
 * another year. Ages of others in the sentence ("her father, 56") are none of the person's.
 */
export function lifeIn(person: RecordPerson, record: ArticleRecord): Life | null {
  const published = yearsOf(record)
  const says = wordsOf(languageOf(record.language))
  if (published === null || says === null) return null
  let [age, isDead]: [number | null, boolean] = [null, false]
  for (const text of [person.sentence, record.title]) {
    const folded = fold(text)
    if (says.past.test(folded)) return null
    if (!/\d/.test(folded) && !says.deaths.test(folded)) continue
    if (speaksOfOtherYear(folded, published)) continue
    const around = aroundName(folded, person)
    age ??= ageIn(around, person, says)
    isDead ||= around.some(([before, behind]) => diesBehind(behind, says) || says.death.test(before))
  }
  if (age === null && !isDead) return null
  return {
    born: age === null ? null : [published[0] - age - 1, published[1] - age],
    deadBy: isDead ? published[1] : null,
    alive: age === null || isDead ? null : published[0],
    published,
  }
}

/** Whether an age stands beside the name in the sentence that names the person first, as of those whom a report is about. */
export function isNamedWithAge(person: RecordPerson, { language }: ArticleRecord): boolean {
  if (!/\d/.test(person.sentence)) return false
  const says = wordsOf(languageOf(language))
  return says !== null && ageIn(aroundName(fold(person.sentence), person), person, says) !== null
}

function ageIn(
  around: readonly (readonly [before: string, behind: string])[],
  person: RecordPerson,
  says: LifeWords,
): number | null {
  for (const [before, behind] of around) {
    const age = ageBehind(behind, says) ?? ageBefore(before, person, says)
    if (age !== null) return age
  }
  return null
}

/** The years of a date that is known, and not concluded from other articles or from what the text speaks of. */
function yearsOf({ date }: ArticleRecord): Years | null {
  if (!date?.earliest || !date.latest || date.basis === 'inferred') return null
  const years: Years = [Number(date.earliest.slice(0, 4)), Number(date.latest.slice(0, 4))]
  return years[1] - years[0] > SPAN ? null : years
}

function fold(text: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text.toLowerCase()
  return withoutAccents(text).toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
}

function speaksOfOtherYear(folded: string, [first, last]: Years): boolean {
  return [...folded.matchAll(/\b(?:1[5-9]|20)\d\d\b/g)].some(
    ([year]) => Number(year) < first || Number(year) > last,
  )
}

/** What stands before and behind each place where the text names the person in full. */
function aroundName(folded: string, { name, surfaces }: RecordPerson): [string, string][] {
  const spellings = new Set([name, ...surfaces].map(fold).filter((spelling) => spelling.includes(' ')))
  return [...spellings].flatMap((spelling): [string, string][] => {
    const at = folded.indexOf(spelling)
    const behind = folded.slice(at + spelling.length)
    if (at < 0 || /^(?:[\p{L}\d-]|')/u.test(behind)) return []
    return [[folded.slice(Math.max(0, at - NEAR), at), behind.slice(0, NEAR)]]
  })
}

function ageBehind(behind: string, says: LifeWords): number | null {
  const [direct] = [says.direct, says.bracketed, says.joined].flatMap((form) => form.exec(behind)?.[1] ?? [])
  if (direct !== undefined) return asAge(direct)
  const apposed = says.apposed.exec(behind)
  if (apposed && isApposition(behind.slice(0, apposed.index), says)) return asAge(apposed[1])
  const died = says.died.exec(behind)
  return died && isOwn(died[1] ?? '', says) ? asAge(died[2]) : null
}

/** "71-year-old Ada Lovat", "71-year-old councillor Ada Lovat"; not "the 71-year-old bridge that Ada Lovat". */
function ageBefore(before: string, { offices }: RecordPerson, says: LifeWords): number | null {
  const [, age, between = ''] = says.before.exec(before) ?? []
  if (age === undefined) return null
  const isOffice = offices.some((office) => fold(office) === between.trim())
  return between.trim() === '' || isOffice ? asAge(age) : null
}

function diesBehind(behind: string, says: LifeWords): boolean {
  const died = says.died.exec(behind)
  return died !== null && isOwn(died[1] ?? '', says)
}

/** What stands between a name and a verb leaves the verb to the name: nothing, or an apposition between commas. */
function isOwn(between: string, says: LifeWords): boolean {
  const gap = between.trim()
  return gap === '' || (gap.endsWith(',') && isApposition(gap.slice(0, -1), says))
}

/** ", the poet", ", butcher, of Sheep Street": it begins with a comma and speaks of nobody else. */
function isApposition(between: string, says: LifeWords): boolean {
  const gap = between.trim().replace(/,$/, '')
  return gap === '' || (/^,[^;:()"“”]*$/.test(gap) && !says.others.test(gap))
}

function asAge(text: string | undefined): number | null {
  const age = Number(text ?? 0)
  return age > 0 && age <= OLDEST ? age : null
}
