import { shippedLines } from '../../knowledge/shipped.ts'
import type { Words } from '../../languages/language.ts'
import { languageFile, languageOf, languageTags, perLanguage } from '../../languages/load.ts'
import { once } from '../../lib/once.ts'
import { nextCapitalized } from '../../text/words.ts'
import { signsOf } from './signs.ts'

/** A spelling of a place. */
export interface PlaceName {
  /** The English name, whatever the spelling: "Kyiv" for "Kiev". */
  readonly name: string
  /** The country it lies in; its own name for a country; null for regions of several. */
  readonly country: string | null
  /** A person's name or a common word as well. */
  readonly isAmbiguous: boolean
  /** An abbreviation that stands before nouns too: "US troops" names no place, "in the US" does. */
  readonly isShort: boolean
  /** The first city of a country: it often stands for its government. */
  readonly isCapital: boolean
  /** One of the states of the United States. */
  readonly isState: boolean
}

export interface NameHit {
  readonly place: PlaceName
  /** The state, where the text says that it is another place of that name: "Paris, Texas". */
  readonly within: PlaceName | null
  /** It has an ending: "Berlins". The noun behind it is no part of the name. */
  readonly isInflected: boolean
  readonly start: number
  readonly end: number
}

interface Spelling {
  readonly spelling: string
  readonly place: PlaceName
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

/** A place by any of its spellings in any language, however it is written ("WASHINGTON", "Kiev", "Kiew"). */
export function placeByName(name: string): PlaceName | null {
  return folded.get(fold(name)) ?? foldedElsewhere().get(fold(name)) ?? null
}

/** What a language calls a place: its own name where it has one, else the English one. */
export function placeLabel({ name }: Pick<PlaceName, 'name'>, language: string): string {
  return labelsOf(languageOf(language)).get(name) ?? name
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
  const written = words.find((one) => folded.has(fold(one))) ?? ''
  const within = folded.get(fold(written))
  if (!region || !within?.isState || within.country === place.country || place.country === place.name)
    return { within: null, end }
  return { within, end: end + 2 + written.length }
}

function standsAt(text: string, spelling: string, start: number): boolean {
  if (!text.startsWith(spelling, start)) return false
  const next = text.charAt(start + spelling.length)
  return next === '' || !/[\p{L}\p{N}]/u.test(next)
}

function fold(name: string): string {
  return name.trim().replace(/^the /i, '').toLowerCase()
}

const entries = readGazetteer(shippedLines('places.txt'))

/** Places by folded spelling; of two, the first in the list. */
const folded = new Map<string, PlaceName>()
/** Places by their English name; of two, the first in the list. */
const byName = new Map<string, PlaceName>()
for (const { spelling, place } of entries) {
  if (!folded.has(fold(spelling))) folded.set(fold(spelling), place)
  if (!byName.has(place.name)) byName.set(place.name, place)
}

/** The spellings of the list, and those of the language, which knows better what else a word means. */
const spellingsOf = perLanguage((language): Spellings => {
  const own = spellingsIn(language.tag)
  const known = new Set(own.map(({ spelling }) => spelling))
  const found = new Map<string, Spelling[]>()
  for (const { spelling: whole, place } of [
    ...own,
    ...entries.filter((entry) => !known.has(entry.spelling)),
  ]) {
    const spelling = whole.replace(/^the /, '')
    const first = /^[\p{L}\p{M}]+/u.exec(spelling)?.[0] ?? ''
    found.set(first, [...(found.get(first) ?? []), { spelling, place }])
  }
  for (const list of found.values()) list.sort((a, b) => b.spelling.length - a.spelling.length)
  return found
})

const labelsOf = perLanguage(
  ({ tag }): ReadonlyMap<string, string> =>
    new Map(Object.entries(namesIn(tag)).map(([name, names]) => [name, primary(names)])),
)

/** The spellings of all languages; of two, the first language in the order of their tags. */
const foldedElsewhere = once(
  (): ReadonlyMap<string, PlaceName> =>
    new Map(
      languageTags()
        .flatMap(spellingsIn)
        .reverse()
        .map(({ spelling, place }) => [fold(spelling), place]),
    ),
)

/** The names of `knowledge/languages/xx/places.yml`. Short ones stand for themselves: "die USA" is no adjective. */
function spellingsIn(tag: string): Spelling[] {
  return Object.entries(namesIn(tag)).flatMap(([name, names]) => {
    const place = byName.get(name)
    return place
      ? readNames(names, place).map((entry) => ({
          ...entry,
          place: { ...entry.place, name, isShort: false },
        }))
      : []
  })
}

function namesIn(tag: string): Readonly<Record<string, string>> {
  return languageFile<{ names?: Record<string, string> }>(tag, 'places')?.names ?? {}
}

/** Lines of the gazetteer → its spellings; the head of the file says what each sign means. */
function readGazetteer(lines: readonly string[]): Spelling[] {
  return lines.flatMap((line) => {
    const isState = line.startsWith(': ')
    const isRegion = line.startsWith(':: ')
    const [head = '', ...rest] = line.split(':')
    const list = rest.join(':').replace(/^:/, '')
    const country = isState ? 'United States' : isRegion ? null : primary(head)
    const within = list
      .split(/, (?!D\.?C)/)
      .filter((names) => names.trim() !== '')
      .flatMap((names, index) =>
        readNames(names, { country, isState, isCapital: index === 0 && country !== null && !isState }),
      )
    return [
      ...(country === null || isState ? [] : readNames(head, { country, isState: false, isCapital: false })),
      ...within,
    ]
  })
}

/** "Kyiv = Kiev", "Georgia?" */
function readNames(names: string, place: Pick<PlaceName, 'country' | 'isState' | 'isCapital'>): Spelling[] {
  const { country, isState, isCapital } = place
  const name = primary(names)
  return names.split('=').map((part) => {
    const spelling = part.trim().replace(/\?$/, '')
    const isShort = /^(?:[A-Z]\.?)+$/.test(spelling)
    const isAmbiguous = part.trim().endsWith('?')
    return { spelling, place: { country, isState, isCapital, name, isAmbiguous, isShort } }
  })
}

function primary(names: string): string {
  return (names.split('=')[0] ?? '').trim().replace(/\?$/, '')
}
