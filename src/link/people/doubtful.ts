import { shippedData } from '../../knowledge/shipped.ts'
import { alternatives, foldedWords } from '../../languages/word-sets.ts'
import { append } from '../../lib/grouping.ts'
import type { Archive, Person, PersonReason } from '../../model/archive.ts'
import type { AuthorityPerson } from '../../model/authority.ts'
import { compare, nameFit } from '../../names/compare.ts'
import type { Fit, Level } from '../../names/levels.ts'
import { type ParsedName, parseName } from '../../names/name.ts'
import { compareStrings } from '../../text/folding.ts'
import { factsOf } from '../article-facts.ts'
import { withNames } from './company-names.ts'
import { findMixed, type LikelyTwo } from './mixed.ts'
import type { Naming } from './naming.ts'
import { officeNoun } from './occupations.ts'
import { keyOf } from './owner.ts'
import { agreement, type Profile, profileOf } from './profile.ts'
import { slipIndex, spellingIndex } from './spelling-index.ts'

/** Two people of the archive who may be one. */
export interface DoubtfulPair {
  readonly a: Person
  readonly b: Person
  readonly fit: Fit | 'namesakes'
  /** How far their articles agree: above 0 speaks for one person. */
  readonly score: number
  readonly reasons: readonly PersonReason[]
  /** How many articles go to another page if they are one. */
  readonly moves: number
}

/** A person of the archive who may be none. */
export interface LikelyNobody {
  readonly person: Person
  readonly reason: PersonReason
}

/** What the owner might decide, the most telling first. */
export interface Doubts {
  readonly pairs: readonly DoubtfulPair[]
  readonly nobodies: readonly LikelyNobody[]
  readonly mixed: readonly LikelyTwo[]
}

/** What two names differ in that no third spelling makes up for. */
const TWO: ReadonlySet<Level> = new Set([
  'different-given',
  'different-gender',
  'different-middle',
  'different-suffix',
])

// Below this score of the recognizer in every article, a name is worth a look.
const UNSURE = 0.6
interface NobodyWords {
  readonly notNames: RegExp
  readonly surnamesToo: RegExp
}

let loaded: NobodyWords | null = null

function nobodyWords(): NobodyWords {
  if (loaded) return loaded
  const lists = shippedData<Record<keyof NobodyWords, string>>('languages/en/nobodies.yml')
  const anyOf = (list: string): string => `\\b(?:${alternatives(foldedWords(list))})`
  loaded = {
    notNames: new RegExp(`${anyOf(lists.notNames)}\\b`),
    surnamesToo: new RegExp(`${anyOf(lists.surnamesToo)}$`),
  }
  return loaded
}

/**
 * Pairs that linking left apart although their names fit, and people whose name or score looks like something
 * else, and people whose articles are hardly on one life: for `dateline people`. What the owner has decided is not listed again.
 */
export function findDoubts(archive: Archive, people: readonly AuthorityPerson[]): Doubts {
  const namings = namingsByPerson(archive)
  const apart = new Set(
    people.flatMap(({ id, name, different }) =>
      different.flatMap((other) => [`${keyOf(id)}|${keyOf(other)}`, `${keyOf(name)}|${keyOf(other)}`]),
    ),
  )
  const isDecided = (a: Person, b: Person): boolean =>
    (a.verified && b.verified) ||
    [keyOf(a.id), keyOf(a.name)].some((key) => isApart(apart, key, b)) ||
    [keyOf(b.id), keyOf(b.name)].some((key) => isApart(apart, key, a))
  const pairs = findPairs(archive, namings).filter(({ a, b }) => !isDecided(a, b))
  const nobodies = archive.people.flatMap((person) => {
    const reason = person.verified ? null : whyNobody(person, namings.get(person.id) ?? [])
    return reason === null ? [] : [{ person, reason }]
  })
  return {
    pairs: pairs.sort(
      (a, b) => worth(b) - worth(a) || compareStrings(a.a.id, b.a.id) || compareStrings(a.b.id, b.b.id),
    ),
    nobodies: nobodies.sort(
      (a, b) =>
        b.person.appearances.length - a.person.appearances.length || compareStrings(a.person.id, b.person.id),
    ),
    mixed: findMixed(archive),
  }
}

/** How many articles a decision will probably move. */
function worth({ moves, score }: DoubtfulPair): number {
  return moves / (1 + Math.exp(-score))
}

function isApart(apart: ReadonlySet<string>, key: string, other: Person): boolean {
  return apart.has(`${key}|${keyOf(other.id)}`) || apart.has(`${key}|${keyOf(other.name)}`)
}

function findPairs(archive: Archive, namings: ReadonlyMap<string, readonly Naming[]>): DoubtfulPair[] {
  const { entries, people } = archive
  const [spellings, slips] = [spellingIndex<number>(), slipIndex<number>()]
  const names = people.map((person) => [person.name, ...person.aliases].map((name) => parseName(name)))
  const articles = factsOf(
    entries,
    entries.map(({ storyId }) => storyId),
  )
  const profiles = new Map<number, Profile>()
  const profile = (index: number): Profile => {
    const known = profiles.get(index) ?? profileOf(namings.get(people[index]?.id ?? '') ?? [], articles)
    profiles.set(index, known)
    return known
  }
  const rarity = (): number => 1
  const spellOut = withNames(
    people.map(({ name }) => name),
    () => people.flatMap(({ aliases }) => aliases),
  )
  const pairs: DoubtfulPair[] = []
  for (const [index, own] of names.entries()) {
    const found = new Set(own.flatMap((name) => [...spellings.find(name), ...slips.find(name)]))
    for (const other of found) {
      const [a, b] = [people[other], people[index]]
      const fit = bestFit(own, names[other] ?? [])
      if (!a || !b || !fit) continue
      const { score, reasons } = agreement(profile(other), profile(index), rarity)
      const moves = Math.min(a.appearances.length, b.appearances.length)
      pairs.push({ a, b, fit: fit === 'exact' ? 'namesakes' : fit, score, reasons: spellOut(reasons), moves })
    }
    for (const name of own) {
      spellings.add(name, index)
      slips.add(name, index)
    }
  }
  return pairs
}

/** How two people's spellings fit; null where the names shown are two: "S. Vale" of Sven Vale is not Sara Vale. */
function bestFit(a: readonly ParsedName[], b: readonly ParsedName[]): Fit | null {
  const [one, other] = [a[0], b[0]]
  if (one && other && TWO.has(compare(one, other).level)) return null
  for (const name of a)
    for (const other of b) {
      const fit = nameFit(name, other)
      if (fit) return fit
    }
  return null
}

function whyNobody(person: Person, namings: readonly Naming[]): PersonReason | null {
  const words = parseName(person.name).tokens.join(' ')
  const { notNames, surnamesToo } = nobodyWords()
  if (notNames.test(words)) return { rule: 'rare-in-names', facts: {} }
  if (officeNoun(words) !== null && !surnamesToo.test(words)) return { rule: 'reads-like-office', facts: {} }
  const best = Math.max(0, ...namings.map((naming) => naming.person.score))
  return best < UNSURE ? { rule: 'unsure', facts: { score: best.toFixed(2) } } : null
}

/** The namings behind each person's page. */
function namingsByPerson({ entries }: Archive): Map<string, Naming[]> {
  const namings = new Map<string, Naming[]>()
  for (const [article, { people, personIds }] of entries.entries())
    for (const person of people) {
      const id = personIds[person.key]
      if (id !== undefined) append(namings, id, { article, person, inferred: false })
    }
  return namings
}
