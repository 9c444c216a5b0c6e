import { append, groupBy } from '../../lib/grouping.ts'
import type { ArticleRecord, PersonJoin, ShownThing } from '../../model/archive.ts'
import type { AuthorityPerson } from '../../model/authority.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { knownPerson } from '../../names/aliases.ts'
import { isSurnameAlone, parseName } from '../../names/name.ts'
import { compareStrings } from '../../text/folding.ts'
import { type ArticleFacts, factsOf } from '../article-facts.ts'
import { wivesByBirthName } from './birth-names.ts'
import { contradictions } from './contradictions.ts'
import { assignEntries } from './entry-assignment.ts'
import { joinSpellings } from './joining.ts'
import { sameInFirstCase } from './name-cases.ts'
import { splitNamesakes } from './namesakes.ts'
import {
  articleCount,
  type Bearer,
  type Identity,
  inTime,
  type Naming,
  type Rarity,
  spellingOf,
} from './naming.ts'
import { findNobodies } from './nobodies.ts'
import type { Officials } from './officials.ts'
import { type OwnersWord, readOwnersWord } from './owner.ts'
import { resolveSurnames } from './surnames.ts'

/** Who is who, and what is wrong with the owner's list. */
export interface Identities {
  readonly identities: readonly Identity[]
  /** The owner's entries, those that are the same person joined. */
  readonly entries: readonly AuthorityPerson[]
  /** The owner, or what other articles show, says that this name is no person. */
  readonly isNobody: (name: string) => boolean
  /** Names that other articles show to be something else. */
  readonly nobodies: readonly ShownThing[]
  readonly diagnostics: readonly Diagnostic[]
}

// Up to so many articles a name is as telling as can be; beyond, its company says less and less.
const RARE_ARTICLES = 8

/**
 * Who is who across articles. `records` are in the order of the timeline, `stories` go with them.
 *
 * A name is first shared out to its bearers, then spellings that fit are joined where their articles agree, then
 * lone surnames are placed where the evidence or an office of the almanac names their bearer. The owner's word goes
 * before all of it.
 */
export function identifyPeople(
  records: readonly ArticleRecord[],
  stories: readonly (string | null)[],
  people: readonly AuthorityPerson[],
  officials: Officials,
): Identities {
  const owner = readOwnersWord(people)
  const articles = factsOf(records, stories)
  const nobodies = findNobodies(articles, owner)
  const isNobody = (key: string): boolean => nobodies.has(key) || owner.isNobody(key)
  const { named, lone } = collectNamings(articles, owner, isNobody)
  const rarity = rarityOf(named)
  const bearers = joinSpellings(bearersOf(named, { articles, rarity, owner, officials }), {
    articles,
    rarity,
    isForbidden: owner.isForbidden,
    contradicts: contradictions(records, officials),
  })
  const placed = resolveSurnames(lone, bearers, { articles, stories, rarity, officials })
  const identities = bearers.map((bearer): Identity => {
    const own = placed.get(bearer) ?? []
    return {
      namings: [...bearer.namings, ...own].sort(inTime),
      owner: bearer.tag === null ? null : owner.entry(bearer.tag),
      joins: [...bearer.joins, ...surnameJoins(own, spellingOf(bearer.namings))],
    }
  })
  return {
    identities: identities.sort(byFirstNaming),
    entries: owner.entries,
    isNobody: (name) => (owner.hasNobodies || nobodies.size > 0) && isNobody(parseName(name).key),
    nobodies: [...nobodies.values()].sort((a, b) => compareStrings(a.name, b.name)),
    diagnostics: owner.diagnostics,
  }
}

/** Articles that say a surname only, one join a spelling. */
function surnameJoins(namings: readonly Naming[], to: string): PersonJoin[] {
  return [...groupBy(namings, ({ person }) => person.name)].map(([name, own]) => ({
    name,
    to,
    articles: articleCount(own),
    level: 'surname',
    reasons: [],
  }))
}

/** Namings by the key of their names, and those that are no more than a surname or given name. */
function collectNamings(
  articles: readonly ArticleFacts[],
  owner: OwnersWord,
  isNobody: (key: string) => boolean,
): { named: Map<string, Naming[]>; lone: Naming[] } {
  const named = new Map<string, Naming[]>()
  const single = new Map<string, Naming[]>()
  for (const [article, { record, names }] of articles.entries())
    for (const [at, person] of record.people.entries()) {
      const name = names[at] ?? parseName('')
      const { key } = name
      if (person.ambiguous.length > 0 || key === '' || isNobody(key)) continue
      append(isSurnameAlone(name) ? single : named, key, { article, person, inferred: false })
    }
  const lone: Naming[] = []
  for (const [key, namings] of single)
    if (isKnownByOneName(key, namings, owner)) named.set(key, namings)
    else lone.push(...namings)
  return { named, lone }
}

/** "Pelé": on the shipped list, an entry of the owner's, or stated with an article. */
function isKnownByOneName(key: string, namings: readonly Naming[], owner: OwnersWord): boolean {
  if (knownPerson(key) !== null || owner.entriesOf(key).length > 0) return true
  return namings.some(({ person }) => person.basis === 'user' || person.basis === 'stated')
}

interface BearerContext {
  readonly articles: readonly ArticleFacts[]
  readonly rarity: Rarity
  readonly owner: OwnersWord
  readonly officials: Officials
}

/** The people behind each name, those whom the owner or the shipped list joins together as one. */
function bearersOf(
  named: ReadonlyMap<string, readonly Naming[]>,
  { articles, rarity, owner, officials }: BearerContext,
): Bearer[] {
  const bearers: (Bearer & { readonly known: string | null })[] = []
  for (const [key, all] of named) {
    const { claimed, namings, entries } = byArticle(all, owner.entriesOf(key), articles)
    for (const { entry, group } of claimed)
      bearers.push({
        ...{ namings: group, names: [parseName(spellingOf(group))], given: [], joins: [], known: null },
        ...{ tag: entry.id, rivals: [key] },
      })
    if (namings.length === 0) continue
    const isWellKnown = knownPerson(key) !== null || officials.isKnown(spellingOf(namings))
    const { groups, open } = splitNamesakes(namings, articles, rarity, isWellKnown)
    const names = [parseName(namings[0]?.person.name ?? '')]
    const rivals = groups.length > 1 || claimed.length > 0 ? [key] : []
    for (const [index, { group, entry }] of assignEntries(groups, open, entries).entries())
      bearers.push({
        namings: group,
        names,
        given: [],
        tag: entry?.id ?? null,
        rivals: rivals.length > 0 || entries.length > 1 ? [key] : rivals,
        joins: [],
        known: index === 0 ? knownPerson(key) : null,
      })
  }
  const given = groupBy(bearers, ({ tag, known }) => tag ?? (known === null ? null : ` ${known}`))
  const tied = [...given].flatMap(([tie, members]) =>
    tie === null || members.length < 2 ? members : [joined(members)],
  )
  const inFirstCase = withGroups(tied, sameInFirstCase(tied, articles, rarity), 'case')
  return withGroups(inFirstCase, wivesByBirthName(inFirstCase, articles, rarity), 'married')
}

/** Each group as one person: a wife and whoever bears the name that she was born with, a name and its other cases. */
function withGroups(
  bearers: readonly Bearer[],
  groups: readonly (readonly Bearer[])[],
  level: TextLevel,
): Bearer[] {
  const taken = new Set<Bearer>()
  const ones = groups.flatMap((group) => {
    if (group.some((one) => taken.has(one))) return []
    for (const one of group) taken.add(one)
    return [joined(group, level)]
  })
  return [...bearers.filter((bearer) => !taken.has(bearer)), ...ones]
}

/** Why the text itself joins two spellings. */
type TextLevel = 'married' | 'case'

/** The namings that entries claim by their articles, and what is left for the others. */
function byArticle(
  all: readonly Naming[],
  entries: readonly AuthorityPerson[],
  articles: readonly ArticleFacts[],
): {
  claimed: { entry: AuthorityPerson; group: Naming[] }[]
  namings: readonly Naming[]
  entries: readonly AuthorityPerson[]
} {
  const claiming = entries.filter((entry) => entry.articles !== undefined)
  if (claiming.length === 0) return { claimed: [], namings: all, entries }
  const taken = new Set<Naming>()
  const claimed = claiming.flatMap((entry) => {
    const own = new Set(entry.articles)
    const group = all.filter((naming) => {
      const record = articles[naming.article]?.record
      return record !== undefined && !taken.has(naming) && (own.has(record.source) || own.has(record.id))
    })
    for (const naming of group) taken.add(naming)
    return group.length > 0 ? [{ entry, group }] : []
  })
  return {
    claimed,
    namings: all.filter((naming) => !taken.has(naming)),
    entries: entries.filter((entry) => entry.articles === undefined),
  }
}

/** Joined by word of the owner, the list or a text: the spellings need not fit each other, but others must fit one. */
function joined(members: readonly Bearer[], byText?: TextLevel): Bearer {
  // A name in its first case leads, as it is given.
  const order =
    byText === 'case'
      ? members
      : [...members].sort(
          (a, b) =>
            b.namings.length - a.namings.length ||
            compareStrings(a.names[0]?.key ?? '', b.names[0]?.key ?? ''),
        )
  return {
    namings: order.flatMap((member) => member.namings).sort(inTime),
    names: order[0]?.names ?? [],
    given: order.slice(1).flatMap((member) => member.names),
    tag: order[0]?.tag ?? null,
    rivals: [...new Set(order.flatMap((member) => member.rivals))],
    joins: order.slice(1).map(({ namings, tag }) => ({
      name: spellingOf(namings),
      to: spellingOf(order[0]?.namings ?? []),
      articles: articleCount(namings),
      level: byText ?? (tag === null ? 'known' : 'owner'),
      reasons: [],
    })),
  }
}

/** How telling a name is as company: 1 up to a few articles, then less the more articles there are. */
function rarityOf(named: ReadonlyMap<string, readonly Naming[]>): (nameKey: string) => number {
  return (nameKey) => Math.min(1, RARE_ARTICLES / (named.get(nameKey)?.length ?? 1))
}

function byFirstNaming(a: Identity, b: Identity): number {
  const [first, other] = [a.namings[0], b.namings[0]]
  return first && other ? inTime(first, other) : 0
}
