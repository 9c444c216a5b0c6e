import { isShipped, shippedData } from '../knowledge/shipped.ts'
import { fileOf } from './load.ts'

/** How names end in another case, and what they end in then: ["ą", "a"] as "Anną" is "Anna". */
export type Inflection = readonly [ending: string, base: string]

/** "ą>a" → ["ą", "a"]; "owi>" → ["owi", ""] */
export function readInflection(rule: string): Inflection {
  const [ending = '', base = ''] = rule.split('>')
  return [ending, base]
}

const known = new Map<string, readonly Inflection[]>()

/** The `inflections` of `knowledge/people/words/xx.yml` for a language tag; none where nothing is known. */
export function inflectionsOf(tag: string): readonly Inflection[] {
  const file = fileOf(tag)
  const found = known.get(file)
  if (found) return found
  const path = `people/words/${file}.yml` as const
  const { inflections = '' } = isShipped(path) ? shippedData<Record<string, string>>(path) : {}
  const rules = inflections.split(',').map((rule) => rule.trim())
  const made = rules.filter((rule) => rule !== '').map(readInflection)
  known.set(file, made)
  return made
}
