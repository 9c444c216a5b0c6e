import { nameCasesOf } from '../../languages/inflections.ts'
import { append } from '../../lib/grouping.ts'
import { firstCases } from '../../names/cases.ts'
import { parseName } from '../../names/name.ts'
import type { ArticleFacts } from '../article-facts.ts'
import { type Bearer, type Rarity, spellingOf } from './naming.ts'
import { agreement, profileOf } from './profile.ts'

/** Below it, the articles speak of two people: other occupations, decades between. */
const LEAST_AGREEMENT = -1.5

/**
 * Each bearer of a name with those whom other articles name in another case of their language alone: "Henryk Wrona", and
 * "z Henrykiem Wroną". One person alone must bear that name, and the articles must not speak against it.
 */
export function sameInFirstCase(
  bearers: readonly Bearer[],
  articles: readonly ArticleFacts[],
  rarity: Rarity,
): readonly (readonly Bearer[])[] {
  const named = bearers.flatMap((bearer) => {
    if (bearer.tag !== null) return []
    const bases = basesIn(bearer, articles)
    const keys = [...bases.keys()]
    const genitives = genitiveKeys(bearer, articles)
    return keys.length + genitives.length === 0 ? [] : [{ bearer, bases, keys, genitives }]
  })
  if (named.length === 0) return []
  const byKey = new Map<string, Bearer[]>()
  for (const bearer of bearers) for (const { key } of bearer.names) append(byKey, key, bearer)
  const others = new Map<Bearer, Bearer[]>()
  for (const { bearer, keys, genitives } of named) {
    const isOften = ({ namings }: Bearer): boolean =>
      namings.length >= Math.max(OFTEN, 2 * bearer.namings.length)
    const whole = keys.flatMap((key) => byKey.get(key) ?? [])
    const known = genitives.flatMap((key) => byKey.get(key) ?? []).filter(isOften)
    const [first, another] = [...whole, ...known].filter((one) => one !== bearer)
    if (!first || another || first.tag !== null) continue
    const { score } = agreement(
      profileOf(bearer.namings, articles),
      profileOf(first.namings, articles),
      rarity,
    )
    if (score >= LEAST_AGREEMENT) append(others, first, bearer)
  }
  const inFirstCase = [...others].map(([first, inOtherCases]) => [first, ...inOtherCases])
  const placed = new Set(inFirstCase.flat())
  const left = named.filter(({ bearer, keys }) => !placed.has(bearer) && !keys.some((key) => byKey.has(key)))
  return [...inFirstCase, ...sameInOtherCases(left, articles, rarity)]
}

/** A bearer, and what the name may be in its first case, by keys. */
interface OtherCase {
  readonly bearer: Bearer
  readonly bases: Bases
}

/**
 * Bearers whom no article names in the first case: "z Henrykiem Wroną", "Henryka Wrony". They are one where they may have one
 * first case, with a first name that the language has.
 */
function sameInOtherCases(
  others: readonly OtherCase[],
  articles: readonly ArticleFacts[],
  rarity: Rarity,
): Bearer[][] {
  const byKey = new Map<string, OtherCase[]>()
  for (const other of others)
    for (const [key, base] of other.bases)
      if (isOfKnownGiven(base, other, articles)) append(byKey, key, other)
  const taken = new Set<Bearer>()
  const groups: Bearer[][] = []
  for (const [key, all] of byKey) {
    const [first, ...rest] = all.filter(({ bearer }) => !taken.has(bearer))
    if (!first) continue
    const own = profileOf(first.bearer.namings, articles)
    const same = rest.filter(
      (other) =>
        areCasesOf(key, first, other) &&
        agreement(profileOf(other.bearer.namings, articles), own, rarity).score >= LEAST_AGREEMENT,
    )
    if (same.length === 0) continue
    const group = [first, ...same].map(({ bearer }) => bearer)
    for (const bearer of group) taken.add(bearer)
    groups.push(group)
  }
  return groups
}

/** Whether a base begins with a first name of the language, which as the text has it is none itself: "Stanisława Wrony" may be a woman. */
function isOfKnownGiven(
  base: readonly string[],
  { bearer: { namings } }: OtherCase,
  articles: readonly ArticleFacts[],
): boolean {
  const { ownGiven, isGivenLast } = nameCasesOf(articles[namings[0]?.article ?? 0]?.record.language ?? '')
  const words = spellingOf(namings).split(' ')
  const [given = '', asWritten = ''] = [base, words].map((all) => all.at(isGivenLast ? -1 : 0))
  return ownGiven.has(given) && (given === asWritten || !ownGiven.has(asWritten))
}

/**
 * Whether two names are cases of one: each word stands in both alike, or in neither as in the first case. "Janem Dudkiem" may be
 * Jan Dudek or Jan Dudki, "Jana Dudki" is neither.
 */
function areCasesOf(key: string, a: OtherCase, b: OtherCase): boolean {
  const [words, others] = [a, b].map(({ bearer }) => spellingOf(bearer.namings).split(' '))
  const base = a.bases.get(key)
  if (!words || !others || !base || words.length !== others.length) return false
  return base.every((word, at) => words[at] === others[at] || (word !== words[at] && word !== others[at]))
}

/** "Donald Trumps", where the archive has Donald Trump in so many articles: of a name that comes seldom the "s" may be its own ("Peters"). */
const OFTEN = 5

/** The key of a name without the "s" of a genitive, where each of its articles is in a language that has one for all names. */
function genitiveKeys({ namings }: Bearer, articles: readonly ArticleFacts[]): string[] {
  const endings = new Set(
    namings.map(({ article }) => nameCasesOf(articles[article]?.record.language ?? '').genitive),
  )
  const [ending = ''] = endings
  const name = spellingOf(namings)
  if (endings.size > 1 || ending === '' || !name.includes(' ') || !name.endsWith(ending)) return []
  return [parseName(name.slice(0, -ending.length)).key]
}

/** What a name may be in its first case, by the keys of that. */
type Bases = ReadonlyMap<string, readonly string[]>

/** What the name may be in its first case; nothing where one of its articles is in a language without cases. */
function basesIn({ namings }: Bearer, articles: readonly ArticleFacts[]): Bases {
  const tags = new Set(namings.map(({ article }) => articles[article]?.record.language ?? ''))
  const words = spellingOf(namings).split(' ')
  const [bases = new Map<string, readonly string[]>(), ...others] = Array.from(tags, (tag): Bases => {
    const found = firstCases(words, nameCasesOf(tag))
    return new Map(found.map((base) => [parseName(base.join(' ')).key, base]))
  })
  return new Map([...bases].filter(([key]) => others.every((more) => more.has(key))))
}
