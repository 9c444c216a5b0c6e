import type { Words } from '../../languages/language.ts'
import { languageFile, perLanguage, words } from '../../languages/load.ts'
import { alternatives } from '../../languages/word-sets.ts'

/** What stands around a name of a place shows whether one is meant: the words of a language, as patterns. */
export interface PlaceSigns {
  /** At the end of what stands before: "in", "near the". */
  readonly before: RegExp
  /** "President of", "Republic of": what follows is the place itself. "Bank of", "Duke of": it is not. */
  readonly seat: RegExp
  readonly partOf: RegExp
  /** A word with a capital that opens a sentence: "In". */
  readonly opening: RegExp
  /** Behind the name, with a capital, and no part of it. */
  readonly next: RegExp
  /** "Moscow said": the government. */
  readonly government: RegExp
  /** After "the US" these show that it stands for itself and not before a noun. */
  readonly after: RegExp
  /** Letters that a name may get, as in "Berlins"; first none. */
  readonly endings: Words
  /** Every noun has a capital: one beside a name says nothing. */
  readonly nouns: boolean
}

type SignKey = 'before' | 'between' | 'of' | 'seats' | 'openings' | 'governments' | 'after' | 'endings'

/** From `knowledge/languages/xx/places.yml`. A language without it has no signs: names that need one are no places. */
export const signsOf = perLanguage(({ tag, capitals, honorifics }): PlaceSigns => {
  const lists = languageFile<{ signs?: Partial<Record<SignKey, string>> }>(tag, 'places')?.signs
  const list = (key: SignKey): Words => words(lists?.[key])
  const openings = anyOf(list('openings'))
  return {
    before: new RegExp(String.raw`(?:^|[^\p{L}])${spaced(list('before'))}${spaced(list('between'))}?$`, 'iu'),
    seat: new RegExp(`(?:${anyOf(list('seats'))}) ${spaced(list('of'))}$`, 'u'),
    partOf: new RegExp(String.raw`(?<![\p{L}’'])\p{Lu}[\p{L}’']* ${spaced(list('of'))}$`, 'u'),
    opening: new RegExp(String.raw`(?:^|[\s“"«„(])(?:${openings}) $`, 'u'),
    next: new RegExp(String.raw`^ (?:I|${openings}|${anyOf(honorifics)})(?!\p{L})`, 'u'),
    government: new RegExp(String.raw`^ (?:${anyOf(list('governments'))})(?!\p{L})`, 'u'),
    after: new RegExp(String.raw`^(?:$|[.,;:!?)"”»\n]|['’]s| (?:${anyOf(list('after'))})(?!\p{L}))`, 'u'),
    endings: ['', ...list('endings')],
    nouns: capitals === 'nouns',
  }
})

/** Words before a name, with the space behind each; an elided one has none: "d’Italie". */
function spaced(list: Words): string {
  const isElided = (word: string): boolean => /[’']$/.test(word)
  return `(?:${anyOf(list.filter(isElided))}|(?:${anyOf(list.filter((word) => !isElided(word)))}) )`
}

function anyOf(list: Words): string {
  return list.length > 0 ? alternatives(list) : '(?!)'
}
