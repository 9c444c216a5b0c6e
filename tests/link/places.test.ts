import { expect, test } from 'vitest'
import { surroundingsOf, withSurroundings } from '../../src/languages/gazetteer.ts'
import { linkPlaces } from '../../src/link/places.ts'
import { record } from './records.ts'

test.each<[label: string, language: string, region: string | null, country: string | null]>([
  ['Flint', 'en', 'Michigan', 'United States'],
  ['Michigan', 'en', null, 'United States'],
  ['Lyon', 'en', null, 'France'],
  ['Köln', 'de', null, 'Deutschland'],
  ['Seattle', 'de', 'Washington', 'Vereinigte Staaten'],
  ['Leeds', 'en', 'England', 'United Kingdom'],
  ['Birmingham, Alabama', 'en', 'Alabama', 'United States'],
  // A country, a region of several, a place of no list.
  ['France', 'en', null, null],
  ['Europe', 'en', null, null],
  ['Lindmühl', 'de', null, null],
  ['Scotland', 'en', null, 'United Kingdom'],
  ['Atlanta', 'en', 'Georgia', 'United States'],
  ['Lindmühl, Oberland', 'de', null, null],
])('%s (%s) lies in %s, %s', (label, language, region, country) => {
  expect(surroundingsOf(label, language)).toEqual({ region, country })
})

test('a place has its coordinates and what it lies in, where the gazetteer knows them', () => {
  const places = linkPlaces([record({ id: 'a', places: ['Flint', 'Lindmühl'] })], 'en')
  expect(places).toEqual([
    {
      ...{ id: 'flint', page: 'places/flint/', name: 'Flint', region: 'Michigan', country: 'United States' },
      ...{ latitude: 43, longitude: -83.7, articles: ['a'] },
    },
    {
      ...{ id: 'lindmuhl', page: 'places/lindmuhl/', name: 'Lindmühl', region: null, country: null },
      ...{ latitude: null, longitude: null, articles: ['a'] },
    },
  ])
})

test('a place has the other names of the owner’s list', () => {
  const own = [{ name: 'Lindmühl', aliases: ['Lindmuehle', 'Old Mill'], notAPlace: false }]
  const places = linkPlaces([record({ id: 'a', places: ['Flint', 'Lindmühl'] })], 'en', own)
  expect(places.map(({ aliases }) => aliases)).toEqual([undefined, ['Lindmuehle', 'Old Mill']])
})

test.each<[written: string, language: string, name: string]>([
  ['Flint, Mich.', 'en', 'Flint'],
  ['Portland, Ore.', 'en', 'Portland'],
  ['Portland, Me.', 'en', 'Portland, Maine'],
  ['Amherst, N.H.', 'en', 'Amherst, New Hampshire'],
  ['Sedge Falls, CA', 'de', 'Sedge Falls, Kalifornien'],
  ['Beirut, Lebanon', 'en', 'Beirut'],
  ['Denver, COLORADO', 'en', 'Denver'],
  ['Dunblane, Scotland', 'en', 'Dunblane'],
  ['Bogota, Colombia', 'en', 'Bogotá'],
  ['La Coruna, Spain', 'en', 'A Coruña'],
  ['Cologne, Germany', 'de', 'Köln'],
  ['Irvine, Calif', 'en', 'Irvine, California'],
  ['Osk, Norway', 'de', 'Osk, Norwegen'],
  // another place of that name
  ['Birmingham, Alabama', 'en', 'Birmingham, Alabama'],
  ['Toledo, Ohio', 'en', 'Toledo, Ohio'],
  ['Lagos, Portugal', 'en', 'Lagos, Portugal'],
  ['Cordoba, Argentina', 'en', 'Córdoba'],
  // and what is no state or country
  ['Lindmark, N.Z.', 'en', 'Lindmark, N.Z.'],
  ['Osk, Norway', 'en', 'Osk, Norway'],
  ['Flint', 'en', 'Flint'],
])('%s (%s) is %s', (written, language, name) => {
  expect(withSurroundings(written, language)).toBe(name)
})
