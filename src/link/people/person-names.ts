import { count } from '../../lib/grouping.ts'
import { parseName } from '../../names/name.ts'
import { fullGiven, inFirstCase } from '../../names/parts.ts'
import { compareStrings, mostFrequent, withoutAccents } from '../../text/folding.ts'
import type { Identity, Naming } from './naming.ts'

/** An identity with the name that it is shown under. */
export interface NamedIdentity extends Identity {
  readonly name: string
  /** Full spellings seen, with the number of articles. */
  readonly spellings: ReadonlyMap<string, number>
  /** The name that the articles give: `name` without the owner's word. */
  readonly seenName: string
}

/**
 * The owner's spelling, else the most frequent full one in the first case and the script that most articles write it in; ties go to the longer,
 * then to the first by code unit.
 */
export function nameIdentity(identity: Identity): NamedIdentity {
  const { owner, namings, joins } = identity
  const spellings = fullSpellings(namings)
  const inCases = new Set(joins.flatMap(({ level, name }) => (level === 'case' ? [name] : [])))
  const inFirst = new Map([...spellings].filter(([name]) => !inCases.has(name)))
  const seenName =
    mostFrequent(withAccents(withMarks(writtenOut(inMainScript(inFirst))))) ?? namings[0]?.person.name ?? ''
  return { ...identity, spellings, seenName, name: owner?.name ?? seenName }
}

/**
 * The name with its title, where all articles that have the name give one: the most frequent. The owner's word has none, and one
 * article that names the person without a title tells that the title is no part of the name.
 */
export function styledName({ owner, namings, name }: NamedIdentity): { styled?: string } {
  if (owner !== null) return {}
  const counts = new Map<string, number>()
  for (const { person } of namings) {
    if (person.name !== name) continue
    if (person.styled === undefined) return {}
    count(counts, inFirstCase(person.styled))
  }
  const styled = mostFrequent(counts)
  return styled ? { styled } : {}
}

/** The spellings without "Geo. L. Lund" where "George L. Lund" is one of them. */
function writtenOut(spellings: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const isWhole = (name: string): boolean =>
    !name.split(/\s+/).some((word) => fullGiven(word.replace('.', '').toLowerCase()) !== null)
  const whole = new Map([...spellings].filter(([name]) => isWhole(name)))
  return whole.size === 0 ? spellings : whole
}

/** The spellings without "Juergen Roe" where "Jürgen Roe" is as frequent. */
function withMarks(spellings: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const marked = new Map<string, number>()
  for (const [name, amount] of spellings) {
    const { key, typed } = parseName(name)
    if (typed !== key) marked.set(typed, Math.max(amount, marked.get(typed) ?? 0))
  }
  if (marked.size === 0) return spellings
  return new Map([...spellings].filter(([name, amount]) => (marked.get(parseName(name).key) ?? 0) < amount))
}

/** The spellings without "Ivan Roe" where "Iván Roe" is as frequent: accents are lost on the way, and seldom gained. */
function withAccents(spellings: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const plain = (name: string): string => withoutAccents(name).toLowerCase()
  const marks = (name: string): number =>
    [...name].filter((letter) => withoutAccents(letter) !== letter).length
  const best = new Map<string, readonly [amount: number, marks: number]>()
  for (const [name, amount] of spellings) {
    const [most = 0, own = 0] = best.get(plain(name)) ?? []
    if (amount > most || (amount === most && marks(name) > own)) best.set(plain(name), [amount, marks(name)])
  }
  return new Map(
    [...spellings].filter(([name, amount]) => {
      const [most = 0, own = 0] = best.get(plain(name)) ?? []
      return amount < most || marks(name) >= own
    }),
  )
}

/** The spellings in Latin letters or the others, whichever more articles have. */
function inMainScript(spellings: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const isLatin = (name: string): boolean => /\p{sc=Latin}/u.test(name)
  const articles = (latin: boolean): number =>
    [...spellings].reduce((sum, [name, amount]) => sum + (isLatin(name) === latin ? amount : 0), 0)
  const [latin, others] = [articles(true), articles(false)]
  if (latin === 0 || others === 0 || latin === others) return spellings
  return new Map([...spellings].filter(([name]) => isLatin(name) === latin > others))
}

/** Other full spellings: those that the owner gave, then those seen, most frequent first. */
export function aliasesOf({ owner, spellings, name }: NamedIdentity): string[] {
  if (owner === null && spellings.size === 1 && spellings.has(name)) return []
  const seen = [...spellings].sort((a, b) => b[1] - a[1] || compareStrings(a[0], b[0])).map(([text]) => text)
  const letters = new Set([lettersOf(name)])
  return [...(owner?.aliases ?? []), ...seen].filter((alias) => {
    const isNew = !letters.has(lettersOf(alias))
    letters.add(lettersOf(alias))
    return isNew
  })
}

/** Equal for spellings that differ in capitals, dots, hyphens and apostrophes only. */
function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** How often each full spelling is an article's fullest form; lone surnames do not count. */
function fullSpellings(namings: readonly Naming[]): Map<string, number> {
  const asWritten = new Map<string, number>()
  const areAllInferred = namings.every(({ inferred }) => inferred)
  for (const { person, inferred } of namings) if (areAllInferred || !inferred) count(asWritten, person.name)
  const counts = new Map<string, number>()
  for (const [name, amount] of asWritten) {
    const spelling = spelledOut(name)
    counts.set(spelling, (counts.get(spelling) ?? 0) + amount)
  }
  return counts
}

/** "ANTONY BLINKEN" of a headline → "Antony Blinken"; other spellings stay as they are. */
function spelledOut(name: string): string {
  if (name.length < 5 || name !== name.toUpperCase() || name === name.toLowerCase()) return name
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
}
