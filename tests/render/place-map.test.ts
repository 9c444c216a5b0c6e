import { expect, test } from 'vitest'
import { coordinatesOf } from '../../src/languages/coordinates.ts'
import { projectEqualEarth } from '../../src/lib/projection.ts'
import { mapPlaces } from '../../src/render/pages/place-map.ts'

const place = (name: string, count = 1, language = 'en') => {
  const where = coordinatesOf(name, language)
  return {
    ...{ name, page: `places/${name.toLowerCase()}/`, count },
    ...{ latitude: where?.latitude ?? null, longitude: where?.longitude ?? null },
  }
}

test.each([
  ['Köln', 'de', [50.9, 7]],
  ['Cologne', 'en', [50.9, 7]],
  ['Londres', 'fr', [51.5, -0.1]],
  ['London', 'de', [51.5, -0.1]],
  ['Brussel', 'nl', [50.9, 4.3]],
  // and what nobody can place
  ['Lindmühl', 'de', null],
  ['Paris, Texas', 'en', null],
  ['Köln', 'en', null],
  ['Europe', 'en', null],
])('%s (%s) lies where it lies', (name, language, expected) => {
  const found = coordinatesOf(name, language)
  expect(found && [found.latitude, found.longitude].map((value) => Math.round(value * 10) / 10)).toEqual(
    expected,
  )
})

test('the equator is 1,000 units long, the north is up', () => {
  expect(projectEqualEarth(0, 0).x).toBe(0)
  expect(projectEqualEarth(0, 180).x).toBeCloseTo(500, 5)
  expect(projectEqualEarth(60, 0).y).toBeLessThan(projectEqualEarth(30, 0).y)
  // Of the paper: the poles are 0.59 as long as the equator.
  expect(projectEqualEarth(90, 180).x / 500).toBeCloseTo(0.59, 1)
})

test('places all over the world are on the whole of it', () => {
  const map = mapPlaces(['Washington', 'Tokyo', 'Canberra', 'Lindmühl'].map((name) => place(name)))
  expect(map).toMatchObject({ left: -500, width: 1000, missing: 1 })
  expect(map?.points.map(({ label }) => label).sort()).toEqual(['Canberra', 'Tokyo', 'Washington'])
})

test('places of one country are seen from nearer, and all are in view', () => {
  const map = mapPlaces(
    ['Berlin', 'Hamburg', 'Köln', 'München'].map((name, index) => place(name, index + 1, 'de')),
  )
  expect(map?.width).toBeLessThan(400)
  for (const { x, y } of map?.points ?? []) {
    expect(x).toBeGreaterThan(map?.left ?? 0)
    expect(x).toBeLessThan((map?.left ?? 0) + (map?.width ?? 0))
    expect(y).toBeGreaterThan(map?.top ?? 0)
  }
  // The place of most articles has the biggest dot, and is drawn first, beneath the others.
  expect(map?.points[0]?.label).toBe('München')
})

test('a name that would cover another dot is left out', () => {
  const crowd = ['Rotterdam', 'The Hague', 'Amsterdam', 'Brussels', 'Antwerp', 'Cologne', 'Paris', 'London']
  const map = mapPlaces([...crowd.map((name, at) => place(name, 20 - at)), place('Tokyo')])
  const named = map?.points.filter(({ side }) => side !== null).map(({ label }) => label)
  expect(named).toContain('Tokyo')
  expect(named?.length).toBeLessThan(crowd.length + 1)
})

test('one place alone makes no map', () => {
  expect(mapPlaces([place('London'), place('Lindmühl')])).toBeNull()
  expect(mapPlaces([])).toBeNull()
})

const spread = (amount: number, from: readonly [number, number], step: number) =>
  Array.from({ length: amount }, (_, at) => ({
    ...{ name: `P${from}-${at}`, page: `places/p${from}-${at}/`, count: 1 },
    latitude: from[0] + step * (at % 8),
    longitude: from[1] + step * Math.floor(at / 8),
  }))
const farAway = [
  { name: 'Lima', page: 'places/lima/', count: 1, latitude: -12, longitude: -77 },
  { name: 'Tokyo', page: 'places/tokyo/', count: 1, latitude: 35.7, longitude: 139.7 },
  { name: 'Perth', page: 'places/perth/', count: 1, latitude: -31.9, longitude: 115.9 },
]

test.each([
  ['where places crowd, once', [...spread(60, [45, 5], 1.5), ...farAway], [60]],
  ['two crowds', [...spread(60, [45, 5], 1.5), ...spread(48, [32, -100], 1.5), ...farAway], [60, 48]],
  [
    'at most two',
    [
      [45, 5],
      [32, -100],
      [20, 75],
    ]
      .flatMap(([a = 0, b = 0]) => spread(50, [a, b], 1.5))
      .concat(farAway),
    [50, 50],
  ],
  // and where nothing is hidden
  ['few places', [...spread(20, [45, 5], 1.5), ...farAway], []],
  ['a crowd that is the whole map', spread(60, [45, 5], 1.5), []],
  ['many that are spread over the world', spread(64, [-50, -150], 14), []],
])('seen from nearer: %s', (_, places, amounts) => {
  const map = mapPlaces(places)
  expect(map?.closer.map(({ points }) => points.length)).toEqual(amounts)
  for (const { left, top, width, height, points } of map?.closer ?? []) {
    expect(width).toBeLessThan((map?.width ?? 0) / 2)
    for (const { x, y } of points)
      expect(x > left && x < left + width && y > top && y < top + height).toBe(true)
  }
})
