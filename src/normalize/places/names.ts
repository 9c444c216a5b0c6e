import { listedPlace, type PlaceName, placeSpellings, type Spelling } from '../../languages/gazetteer.ts'
import type { Words } from '../../languages/language.ts'
import { languageOf, perLanguage } from '../../languages/load.ts'
import { nextCapitalized } from '../../text/words.ts'
import { signsOf } from './signs.ts'

export interface NameHit {
  readonly place: PlaceName
  /** The state, where the text says that it is another place of that name: "Paris, Texas". */
  readonly within: PlaceName | null
  /** It has an ending: "Berlins". The noun behind it is no part of the name. */
  readonly isInflected: boolean
  readonly start: number
  readonly end: number
}

/** Spellings by their first run of letters, longest first. */
type Spellings = ReadonlyMap<string, readonly Spelling[]>

/**
 * The known places of a text by their spelling alone, in order, the longest where several begin at one word: by the names
 * of `knowledge/places.txt` and those of the text's language.
 */
export function findNames(text: string, language: string): NameHit[] {
  const spellings = spellingsOf(languageOf(language))
  const { endings } = signsOf(languageOf(language))
  const hits: NameHit[] = []
  let done = 0
  for (let word = nextCapitalized(text, 0); word; word = nextCapitalized(text, word.end)) {
    const { start } = word
    if (start < done) continue
    const found = nameAtWord(text, word, spellings, endings)
    if (!found) continue
    const { place, isInflected } = found
    done = start + found.length
    hits.push({ place, isInflected, start, ...nameAt(text, place, done) })
    done = hits.at(-1)?.end ?? done
  }
  return hits
}

/** The longest name that begins with a word, as it stands or with an ending of the language. */
function nameAtWord(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  spellings: Spellings,
  endings: Words,
): { readonly place: PlaceName; readonly length: number; readonly isInflected: boolean } | null {
  for (const ending of endings) {
    const written = text.slice(start, end - ending.length)
    const name = spellings.get(written)?.find(({ spelling }) => standsAt(text, spelling + ending, start))
    if (name)
      return { place: name.place, length: name.spelling.length + ending.length, isInflected: ending !== '' }
  }
  return null
}

/** "Birmingham, Alabama" is not the Birmingham of the list; "Lyon, France" is the Lyon of the list. */
function nameAt(text: string, place: PlaceName, end: number): { within: PlaceName | null; end: number } {
  const region = /^, (\p{Lu}[\p{Ll}.]+(?: \p{Lu}\p{Ll}+)?)(?=[,.;)\s]|$)/u.exec(text.slice(end, end + 40))
  const words = [region?.[1] ?? '', region?.[1]?.split(' ')[0] ?? '']
  const written = words.find((one) => listedPlace(one) !== null) ?? ''
  const within = listedPlace(written)
  if (!region || !within?.isState || within.country === place.country || place.country === place.name)
    return { within: null, end }
  return { within, end: end + 2 + written.length }
}

function standsAt(text: string, spelling: string, start: number): boolean {
  if (!text.startsWith(spelling, start)) return false
  const next = text.charAt(start + spelling.length)
  return next === '' || !/[\p{L}\p{N}]/u.test(next)
}

/** The spellings that a language knows, by their first words. */
const spellingsOf = perLanguage((language): Spellings => {
  const found = new Map<string, Spelling[]>()
  for (const { spelling: whole, place } of placeSpellings(language)) {
    const spelling = whole.replace(/^the /, '')
    const first = /^[\p{L}\p{M}]+/u.exec(spelling)?.[0] ?? ''
    found.set(first, [...(found.get(first) ?? []), { spelling, place }])
  }
  for (const list of found.values()) list.sort((a, b) => b.spelling.length - a.spelling.length)
  return found
})
