import { groupBy } from '../../lib/grouping.ts'
import type { Place } from '../../model/archive.ts'
import type { CollectionPage, PlaceNode, PlacesPage, Tally } from '../../model/page.ts'
import { countOnce, type Lookup } from '../lookup.ts'
import { mapPlaces } from './place-map.ts'

/** The list of places, each under its country and state, and the map. */
export function placesPage(lookup: Lookup): PlacesPage {
  const { archive, words } = lookup
  const places = archive.places.map((place) => ({ ...place, count: countOnce(lookup, place.articles) }))
  return { total: places.length, tree: treeOf(places, words.compare), map: mapPlaces(places) }
}

/** A place with the number of its articles. */
type CountedPlace = Place & { readonly count: number }

/** For each place what it lies in, as far as that has a page, and the places in it. */
export function placeLinks(lookup: Lookup): (place: Place) => Pick<CollectionPage, 'parents' | 'children'> {
  const { words } = lookup
  const { named, within } = lookUpPlaces(lookup.archive.places)
  const tally = ({ name, page, articles }: Place): Tally => ({
    ...{ label: name, page },
    count: countOnce(lookup, articles),
  })
  return ({ name, region, country }) => ({
    parents: [country, region].flatMap((above) => {
      const place = named.get(above ?? '')
      return place ? { label: place.name, page: place.page } : []
    }),
    children: (within.get(name) ?? []).map(tally).sort((a, b) => words.compare(a.label, b.label)),
  })
}

/** Countries and what belongs to none, each with its states and places. One that no article names has no page. */
function treeOf(places: readonly CountedPlace[], compare: (a: string, b: string) => number): PlaceNode[] {
  const { named, within } = lookUpPlaces(places)
  const regions = new Map(
    places.flatMap(({ region, country }) => (region && country ? [[region, country]] : [])),
  )
  const node = (name: string, above: ReadonlySet<string>): PlaceNode => {
    const place = named.get(name)
    const inside = [
      ...(within.get(name) ?? []).map((one) => one.name),
      ...[...regions].flatMap(([region, country]) =>
        country === name && !named.has(region) ? [region] : [],
      ),
    ]
    const path = new Set([...above, name])
    return {
      ...{ label: name, page: place?.page ?? null, count: place?.count ?? 0 },
      children: inside
        .filter((one) => !path.has(one))
        .sort(compare)
        .map((one) => node(one, path)),
    }
  }
  const countries = places.flatMap(({ country }) => country ?? [])
  const tops = new Set([...(within.get('') ?? []).map(({ name }) => name), ...countries])
  return [...tops].sort(compare).map((name) => node(name, new Set()))
}

/** Places by their names, and by the state, else the country, that each lies in; "" for none. */
function lookUpPlaces<T extends Place>(places: readonly T[]) {
  return {
    named: new Map(places.map((place) => [place.name, place])),
    within: groupBy(places, ({ region, country }) => region ?? country ?? ''),
  }
}
