import { languageFile, languageOf, perLanguage, words } from '../../languages/load.ts'
import { alternatives } from '../../languages/word-sets.ts'
import { append } from '../../lib/grouping.ts'
import type { RecordPerson } from '../../model/archive.ts'
import { type ParsedName, parseName } from '../../names/name.ts'
import type { ArticleFacts } from '../article-facts.ts'
import type { Bearer, Rarity } from './naming.ts'
import { agreement, profileOf } from './profile.ts'

/** Below it, the articles of a wife and of whoever bears her first name are of two people: other occupations, decades between. */
const LEAST_AGREEMENT = -1.5

/**
 * Pairs of bearers of whom one is said to be born with the name of the other ("Ada Lovat (née Marsh)", and "Ada Marsh"), where
 * one person alone bears that name and the articles do not speak against it.
 */
export function wivesByBirthName(
  bearers: readonly Bearer[],
  articles: readonly ArticleFacts[],
  rarity: Rarity,
): readonly (readonly [wife: Bearer, born: Bearer])[] {
  const named = bearers.flatMap((wife) => {
    const name = birthNameOf(wife, articles)
    return name === null ? [] : [{ wife, key: name.key }]
  })
  if (named.length === 0) return []
  const byKey = new Map<string, Bearer[]>()
  for (const bearer of bearers) for (const { key } of bearer.names) append(byKey, key, bearer)
  return named.flatMap(({ wife, key }) => {
    const [born, another] = byKey.get(key) ?? []
    if (!born || another || born === wife || wife.tag !== null || born.tag !== null) return []
    const { score } = agreement(profileOf(wife.namings, articles), profileOf(born.namings, articles), rarity)
    return score >= LEAST_AGREEMENT ? [[wife, born] as const] : []
  })
}

function birthNameOf({ namings }: Bearer, articles: readonly ArticleFacts[]): ParsedName | null {
  for (const { article, person } of namings) {
    const name = birthNameIn(person, articles[article]?.record.language ?? '')
    if (name !== null) return parseName(name)
  }
  return null
}

/** "Ada Lovat (née Marsh) opened the fair." → "Ada Marsh"; null where the sentence that names the person says no such thing. */
export function birthNameIn({ sentence, surfaces }: RecordPerson, language: string): string | null {
  const pattern = patternOf(languageOf(language))
  if (pattern === null) return null
  for (const surface of surfaces) {
    const at = sentence.indexOf(surface)
    const given = /^\p{Lu}[\p{L}’'-]+(?=\s\p{Lu})/u.exec(surface)?.[0]
    if (at < 0 || given === undefined) continue
    const behind = pattern.exec(sentence.slice(at + surface.length, at + surface.length + LONGEST))
    const own = behind?.groups?.['name']
    if (own !== undefined) return own.startsWith(`${given} `) ? own : `${given} ${own}`
  }
  return null
}

/** In UTF-16 code units, behind the name. */
const LONGEST = 80

const patternOf = perLanguage(({ tag }): RegExp | null => {
  const lists = languageFile<Readonly<Record<string, string>>>(tag, 'lives')
  const born = alternatives(words(lists?.['born']))
  return born === ''
    ? null
    : new RegExp(
        String.raw`^,?\s?\(?(?:${born})\s(?<name>\p{Lu}[\p{L}’'-]{1,30}(?:\s\p{Lu}[\p{L}’'-]{1,30})?)(?=[),.;]|$)`,
        'u',
      )
})
