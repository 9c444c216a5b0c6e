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
    const keys = firstCaseKeys(bearer, articles)
    const genitives = genitiveKeys(bearer, articles)
    return keys.length + genitives.length === 0 ? [] : [{ bearer, keys, genitives }]
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
  return [...others].map(([first, inOtherCases]) => [first, ...inOtherCases])
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

/** The keys of what the name may be in its first case; none where one of its articles is in a language without cases. */
function firstCaseKeys({ namings }: Bearer, articles: readonly ArticleFacts[]): string[] {
  const tags = new Set(namings.map(({ article }) => articles[article]?.record.language ?? ''))
  const words = spellingOf(namings).split(' ')
  const [keys = [], ...others] = Array.from(tags, (tag) =>
    firstCases(words, nameCasesOf(tag)).map((base) => parseName(base.join(' ')).key),
  )
  return [...new Set(keys)].filter((key) => others.every((more) => more.includes(key)))
}
