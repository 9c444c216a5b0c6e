import { describe, expect, test } from 'vitest'
import { linkOutlets } from '../../src/link/outlets.ts'
import { record } from './records.ts'

const outletsOf = (...names: string[]) =>
  linkOutlets(
    names.map((outlet) => record({ outlet })),
    [],
  ).outlets.map(({ name, aliases, articles }) => [name, [...aliases], articles.length])

describe('a host and the name that is that host written out', () => {
  test('are one outlet, under its name', () => {
    expect(outletsOf('fenlandreporter.example', 'Fenland Reporter', 'fenlandreporter.example')).toEqual([
      ['Fenland Reporter', ['fenlandreporter.example'], 3],
    ])
  })

  test.each([
    ['marlepost.example', 'Marle Courier'],
    ['fenlandreporter.example', 'Reporter'],
    ['fenlandreporter.example', 'fenlandpost.example'],
  ])('%s and %s are two', (...names) => {
    expect(outletsOf(...names)).toHaveLength(2)
  })

  test('two names for one host tell nothing of it', () => {
    expect(outletsOf('kuestenblatt.example', 'Küstenblatt', 'Kuesten-Blatt')).toHaveLength(3)
  })
})

describe('a paper whose place is told in part, and in full', () => {
  test.each([
    [['The Gazette (Arlen)', 'The Gazette (Arlen, Quebec)'], 1],
    [['The Arlen Herald (Alberta)', 'Arlen Herald (Alberta, Canada)'], 1],
    [['Gazette (Quebec)', 'Gazette (Arlen, Quebec)', 'The Gazette (Arlen)'], 1],
    [['The Gazette (Arlen, Quebec)', 'The Gazette (Quebec, Arlen)'], 1],
    // each may be another paper
    [['The Gazette (Arlen)', 'The Gazette (Marle)'], 2],
    [['The Gazette', 'The Gazette (Arlen)'], 2],
    [['The Gazette (Quebec)', 'The Gazette (Arlen, Quebec)', 'The Gazette (Marle, Quebec)'], 3],
    [['The Gazette (Arlen)', 'The Herald (Arlen, Quebec)'], 2],
  ])('%j: %i', (names, count) => {
    expect(outletsOf(...names)).toHaveLength(count)
  })

  test('goes by the form that tells most', () => {
    expect(outletsOf('The Gazette (Arlen)', 'The Gazette (Arlen)', 'The Gazette (Arlen, Quebec)')).toEqual([
      ['The Gazette (Arlen)', ['The Gazette (Arlen, Quebec)'], 3],
    ])
  })
})

describe('a paper with and without its article', () => {
  test.each([
    [['Le Courrier de Marle', 'Courrier de Marle'], 1],
    [["L'Écho des Deux-Marles", 'Écho des Deux-Marles'], 1],
    [["Le Réveil de l'Arlance", "Réveil de l'Arlance"], 1],
    [['La Gazzetta del Marle', 'Gazzetta del Marle'], 1],
    [['Der Bote vom Arlen', 'Bote vom Arlen'], 1],
    [["La Voz d'Arlen", "Voz d'Arlen"], 1],
    // each may be another paper
    [['La Prensa Nueva', 'Prensa Nueva'], 2],
    [['Le Courrier', 'Courrier'], 2],
    [['La Voz de la costa', 'Voz de la costa'], 2],
    [['Le Courrier de Marle', "Le Courrier d'Arlen"], 2],
    [['Le Courrier de Marle', 'La Courrier de Marle', 'Courrier de Marle'], 3],
    [['Ada de Marle', 'Marle'], 2],
  ])('%j: %i', (names, count) => {
    expect(outletsOf(...names)).toHaveLength(count)
  })

  test('goes by the form that is written most', () => {
    expect(outletsOf('Courrier de Marle', 'Le Courrier de Marle', 'Courrier de Marle')).toEqual([
      ['Courrier de Marle', ['Le Courrier de Marle'], 3],
    ])
  })
})
