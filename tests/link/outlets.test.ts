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
