import { shippedLines, shippedRows } from '../knowledge/shipped.ts'
import { once } from '../lib/once.ts'
import { withoutAccents } from '../text/folding.ts'
import { languageFile, languageOf, languageTags, perLanguage } from './load.ts'

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

export interface Spelling {
  readonly spelling: string
  readonly place: PlaceName
}

/** What a place lies in, by their names in the language of the archive. */
export interface Surroundings {
  /** A state of the United States, or a part of the United Kingdom, for a place in it. */
  readonly region: string | null
  readonly country: string | null
}

/** A place by any of its spellings in any language, however it is written ("WASHINGTON", "Kiev", "Kiew"). */
export function placeByName(name: string): PlaceName | null {
  return listedPlace(name) ?? foldedElsewhere().get(fold(name)) ?? null
}

/** A place by a spelling of `knowledge/places.txt`, whatever its case; null where only another language has it. */
export function listedPlace(name: string): PlaceName | null {
  return folded.get(fold(name)) ?? null
}

/** What a language calls a place: its own name where it has one, else the English one. */
export function placeLabel({ name }: Pick<PlaceName, 'name'>, language: string): string {
  return labelsOf(languageOf(language)).get(name) ?? name
}

/** The spellings of the list, and those of a language, which knows better what else a word means. */
export const placeSpellings = perLanguage((language): readonly Spelling[] => {
  const own = spellingsIn(language.tag)
  const known = new Set(own.map(({ spelling }) => spelling))
  return [...own, ...entries.filter((entry) => !known.has(entry.spelling))]
})

/**
 * What a place lies in: for "Flint" Michigan and the United States, for "Leeds" England and the United Kingdom, for "Lyon"
 * France, for "Birmingham, Alabama" what is said; for a place that no list has nothing. Names are those of the language.
 */
export function surroundingsOf(label: string, tag: string): Surroundings {
  const known = placeByName(label)
  const said = known ? null : (/^.+, ([^,]+)$/u.exec(label)?.[1] ?? null)
  const place = known ?? (said === null ? null : placeByName(said))
  if (!place) return { region: null, country: null }
  const above = known ? aboveOf(place) : [place.name, ...aboveOf(place)]
  const [country = null, region = null] = above.slice(0, 2).reverse()
  const named = (name: string | null): string | null => name && placeLabel({ name }, tag)
  return { region: named(region), country: named(country) }
}

/** "Flint" → Michigan, United States; "Leeds" → England, United Kingdom; "France" → nothing. */
function aboveOf({ name, country }: PlaceName): readonly string[] {
  const listed = country === name ? null : country
  const own = within().get(name)
  const above = own === undefined ? [listed, within().get(listed ?? '')] : [own, listed]
  return above.flatMap((one) => one ?? [])
}

/** "Flint" → "Michigan". */
const within = once(
  (): ReadonlyMap<string, string> =>
    new Map(shippedRows<'name' | 'within'>('places-within.csv').map((row) => [row.name, row.within])),
)

/**
 * "Flint, Mich." → "Flint" and "Oslo, Norway" → "Oslo", which lie there by themselves; "Amherst, N.H." → "Amherst, New
 * Hampshire"; another name as it is. All are called what the language calls them.
 */
export function withSurroundings(label: string, tag: string): string {
  const [, city = '', area = ''] = /^([^,]+), ([^,]+)$/u.exec(label) ?? []
  const outer = states().get(area) ?? states().get(`${area}.`) ?? placeByName(area)?.name
  if (outer === undefined) return label
  const known = placeByName(city) ?? plain().get(withoutAccents(fold(city)))
  return known && aboveOf(known).includes(outer)
    ? placeLabel(known, tag)
    : `${city}, ${placeLabel({ name: outer }, tag)}`
}

/** Places by their spellings without accents, which datelines leave out: "LA CORUNA, Spain". */
const plain = once(
  (): ReadonlyMap<string, PlaceName> =>
    new Map(entries.map(({ spelling, place }) => [withoutAccents(fold(spelling)), place])),
)

/** Whether it is how a state of the United States is shortened behind a city: "Mich.", "PA". */
export function isStateShort(name: string): boolean {
  return states().has(name)
}

const states = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      shippedRows<'short' | 'state'>('state-abbreviations.csv').map(({ short, state }) => [short, state]),
    ),
)

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
