import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inflectionsOf } from '../../src/languages/inflections.ts'
import { addressSpells, nameMask } from '../../src/names/mask.ts'
import { growthOf, ofSize } from '../setup/growth.ts'

const mask = nameMask(['Anna Brandt', 'A. Brandt', 'Renée van der Loo'])

test.each([
  ['Anna Brandt spoke.', '[…] spoke.'],
  ['ANNA BRANDT', '[…]'],
  ['Brandt, Anna', '[…]'],
  ['by A. Brandt', 'by […]'],
  ["Anna Brandt's ferry", "[…]'s ferry"],
  ['Anna Brandts Rede', '[…] Rede'],
  ['Anna\u00a0Brandt and Anna\nBrandt', '[…] and […]'],
  ['https://paper.example/anna-brandt-wins', 'https://paper.example/[…]-wins'],
  ['q=Anna%20Brandt', 'q=[…]'],
  ['Renee van der Loo', '[…]'],
  ['Renée van der Loo', '[…]'],
  // A surname alone, and others, are left alone.
  ['Mrs Brandt spoke.', 'Mrs Brandt spoke.'],
  ['Hanna Brandt', 'Hanna Brandt'],
  ['Anna Brandtner', 'Anna Brandtner'],
  ['Anna. Brandt is a firm.', 'Anna. Brandt is a firm.'],
  ['Anna met Brandt', 'Anna met Brandt'],
])('full names: %s', (text, rest) => expect(mask.full(text)).toBe(rest))

test.each([
  ['Mrs Brandt spoke.', 'Mrs […] spoke.'],
  ['MRS BRANDT', 'MRS […]'],
  ['Van der Loo and van der Loo left.', 'Van der […] and […] left.'],
  ['Anna Brandt, then Brandt', '[…], then […]'],
  ['to brandt a name', 'to brandt a name'],
  ['Brandtner stayed', 'Brandtner stayed'],
  ['Anna stayed', 'Anna stayed'],
])('and surnames: %s', (text, rest) => expect(mask.all(text)).toBe(rest))

describe('names in other cases', () => {
  const polish = inflectionsOf('pl')
  const inPolish = nameMask(['Anna Nowak', 'Jan Kowalski'], polish)
  test.each([
    ['Rozmawiał z Anną Nowak i Janem Kowalskim.', 'Rozmawiał z […] i […].'],
    ['Nowakowi nic nie jest.', '[…] nic nie jest.'],
    ['ANNĄ NOWAK', '[…]'],
    ['dla Kowalskiego', 'dla […]'],
    // Another name, and a word that only begins like one.
    ['Hanną Nowakowską', 'Hanną Nowakowską'],
    ['Anna Nowacka', 'Anna Nowacka'],
    ['Kowalszczyzna', 'Kowalszczyzna'],
  ])('Polish: %s', (text, rest) => expect(inPolish.all(text)).toBe(rest))

  test('Russian, and a language without cases', () => {
    expect(nameMask(['Иван Петров'], inflectionsOf('ru')).all('с Иваном Петровым и Петрову')).toBe(
      'с […] и […]',
    )
    expect(inflectionsOf('en')).toEqual([])
    expect(nameMask(['Anna Nowak'], inflectionsOf('en')).all('Anną Nowak')).toBe('Anną […]')
  })
})

test('an apostrophe is straight or curved', () => {
  const irish = nameMask(["Tom O'Lovat"])
  expect(irish.all('Tom O’Lovat and Mr O’Lovat')).toBe('[…] and Mr […]')
  expect(irish.all("Tom O'Lovat and Tom OLovat")).toBe('[…] and Tom OLovat')
})

test.each([
  ['people/anna-brandt/', true],
  ['people/anna-brandt/2014/', true],
  ['articles/2014/05/anna-brandt-wins/', true],
  ['people/anna-brandtner/', false],
  ['people/hanna-brandt/', false],
  ['articles/2014/05/brandt-wins/', false],
])('an address spells the name: %s %s', (address, is) => {
  expect(addressSpells(address, ['Anna Brandt'])).toBe(is)
})

test('an address spells a surname, where one alone counts', () => {
  const surnames = { surnames: true }
  expect(addressSpells('articles/2014/05/brandt-wins/', ['Anna Brandt'], surnames)).toBe(true)
  expect(addressSpells('articles/2014/05/brandtner-wins/', ['Anna Brandt'], surnames)).toBe(false)
})

test('a name of one word is a full one', () => {
  expect(nameMask(['Zarkana']).full('Zarkana sang; Zarkanas did not.')).toBe('[…] sang; […] did not.')
})

test.each([
  ['Jean-Paul Brandt spoke.', '[…] spoke.'],
  ['https://paper.example/jean-paul-brandt-wins', 'https://paper.example/[…]-wins'],
  ['Ida Brandt-Holm (formerly Brandt)', '[…] (formerly Brandt)'],
  ['Paul Brandt spoke.', 'Paul Brandt spoke.'],
])('names with a hyphen: %s', (text, rest) =>
  expect(nameMask(['Jean-Paul Brandt', 'Ida Brandt-Holm']).full(text)).toBe(rest),
)

test('any text without the words stays as it is, and none takes long', async () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      fc.pre(!/brandt|loo/i.test(text))
      expect(mask.all(text)).toBe(text)
    }),
  )
  expect(await growthOf((size) => mask.all(ofSize('Anna ', size)), 100_000)).toBeNull()
  expect(await growthOf((size) => mask.full(ofSize('Anna-', size)), 100_000)).toBeNull()
})
