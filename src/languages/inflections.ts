import { isShipped, shippedData } from '../knowledge/shipped.ts'
import { languageOf, words } from './load.ts'

/** How names end in another case, and what they end in then: ["ą", "a"] as "Anną" is "Anna". */
export type Inflection = readonly [ending: string, base: string]

/** What a language does to names, as `knowledge/people/words/xx.yml` says it; all empty where nothing is known. */
export interface NameCases {
  readonly inflections: readonly Inflection[]
  /** Those of surnames that leave no doubt which case and whose it is: ["skiego", "ski"]. */
  readonly sureInflections: readonly Inflection[]
  /** How an office of one word ends in another case or with its article, and without: ["ers", "er"], ["rådet", "råd"]. */
  readonly officeEndings: readonly Inflection[]
  /** How surnames of women end that are like those of men in another case: "ова". */
  readonly womensSurnames: readonly string[]
  /** What a genitive adds to any name: "s"; "" where it adds nothing or more than that. */
  readonly genitive: string
  /** First names as they stand in the first case; none where the language has no list. */
  readonly given: ReadonlySet<string>
  /** First names of the language itself, not all of them, in the first case. */
  readonly ownGiven: ReadonlySet<string>
  /** First names of men that end as those of women do: "Никита". */
  readonly mensGiven: ReadonlySet<string>
  /**
   * What surnames become behind such a first name of a man in another case: ["ова", "ов"]. Those with "~" count behind a vowel and one
   * consonant alone, where no vowel was dropped: "Nowaka" is "Nowak", and "Dudka" may be "Dudek".
   */
  readonly mensEndings: readonly Inflection[]
  /** The same behind the first name of a woman: ["ову", "ова"]. */
  readonly womensEndings: readonly Inflection[]
  /** Surnames of men that stay as they are in all cases: "дзе". */
  readonly mensStay: readonly string[]
  /** Surnames of women that end in a consonant or "o" stay as they are: "Anny Nowak". */
  readonly womensStay: boolean
  /** The last word alone has endings, as in Finnish and Hungarian. */
  readonly isLastOnly: boolean
  /** The first name is the last word. */
  readonly isGivenLast: boolean
}

/** "ą>a" → ["ą", "a"]; "owi>" → ["owi", ""] */
function readInflection(rule: string): Inflection {
  const [ending = '', base = ''] = rule.split('>')
  return [ending, base]
}

const known = new Map<string, NameCases>()

/** Of a language tag. */
export function nameCasesOf(tag: string): NameCases {
  const language = languageOf(tag)
  const file = language.tag
  const found = known.get(file)
  if (found) return found
  const path = `people/words/${file}.yml` as const
  const lists = isShipped(path) ? shippedData<Record<string, string>>(path) : {}
  const made = {
    inflections: words(lists['inflections']).map(readInflection),
    sureInflections: words(lists['sureInflections']).map(readInflection),
    officeEndings: words(lists['officeEndings']).map(readInflection),
    womensSurnames: words(lists['womensSurnames']),
    genitive: lists['genitive'] ?? '',
    given: new Set(words(lists['given'])),
    ownGiven: new Set([...words(lists['ownGiven']), ...words(lists['given'])]),
    mensGiven: new Set(words(lists['mensGiven'])),
    mensEndings: words(lists['mensEndings']).map(readInflection),
    womensEndings: words(lists['womensEndings']).map(readInflection),
    mensStay: words(lists['mensStay']),
    womensStay: lists['womensStay'] !== undefined,
    isLastOnly: lists['inflects'] === 'last',
    isGivenLast: language.surnameFirst,
  }
  known.set(file, made)
  return made
}

/** The `inflections` of a language tag. */
export function inflectionsOf(tag: string): readonly Inflection[] {
  return nameCasesOf(tag).inflections
}
