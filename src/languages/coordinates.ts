import { shippedRows } from '../knowledge/shipped.ts'
import { once } from '../lib/once.ts'
import { languageFile, languageOf, perLanguage } from './load.ts'

export interface Coordinates {
  readonly latitude: number
  readonly longitude: number
}

/**
 * Where a place lies, by its name in a language or in English; null for one that is not in `knowledge/coordinates.csv`.
 * "Flint, Michigan" is not the Flint of the list: a name with its region is looked up as it stands.
 */
export function coordinatesOf(name: string, language: string): Coordinates | null {
  return known().get(englishOf(languageOf(language)).get(name) ?? name) ?? null
}

const known = once(
  (): ReadonlyMap<string, Coordinates> =>
    new Map(
      shippedRows<'name' | 'latitude' | 'longitude'>('coordinates.csv').map((row) => [
        row.name,
        { latitude: Number(row.latitude), longitude: Number(row.longitude) },
      ]),
    ),
)

/** "Köln" → "Cologne", from the names of `places.yml`. */
const englishOf = perLanguage(({ tag }): ReadonlyMap<string, string> => {
  const file = languageFile<{ readonly names?: Readonly<Record<string, string>> }>(tag, 'places')
  return new Map(
    Object.entries(file?.names ?? {}).flatMap(([english, own]) =>
      own.split('=').map((spelling) => [spelling.trim().replace(/\?$/u, ''), english] as const),
    ),
  )
})
