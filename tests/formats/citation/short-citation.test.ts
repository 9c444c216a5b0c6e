import { describe, expect, test } from 'vitest'
import { readShortCitation } from '../../../src/formats/citation/short-citation.ts'
import { fieldsOf, note, prose } from '../note.ts'

describe('citations as clippers shorten them', () => {
  test.each([
    ['NZ 20.2.1962 S. 3', 'NZ', '20.2.1962', '3'],
    ['ZA: NZ 17.8.1962 (Bl. 1)', 'NZ', '17.8.1962', null],
    ['Tarnb. Nachr. v. 15.1.1919', 'Tarnb. Nachr.', '15.1.1919', null],
    ['aus: NZ v. Sa./So. 11./12. Okt. 1958, Lokalteil', 'NZ', '11./12. Okt. 1958', null],
    ['NZ, Freitag 31. März 1933', 'NZ', '31. März 1933', null],
    ['Tarnbyer Zeitung v. 15.1.1919', 'Tarnbyer Zeitung', '15.1.1919', null],
    ['STAR 5/2/86 A1', 'STAR', '5/2/1986', 'A1'],
    ['NZ v. 4.6.38', 'NZ', '4.6.1938', null],
  ])('%s', (line, outlet, date, page) =>
    expect(readShortCitation(line)).toMatchObject({ outlet, date, page }),
  )

  test.each([
    'DIN 1.2.62',
    'TSV 20:2',
    'Berlin 20.2.1962',
    'Karl Thode 4.6.1938',
    'Haus v. 4.6.1938',
    'ISO 9001 S. 3',
    'NZ 20.2.1962 und 21.2.1962',
    'Der Rat tagte v. 4.6.1938',
    'VW 20.2.1962 verkauft',
  ])('%s is none', (line) => expect(readShortCitation(line)).toBeNull())
})

describe('the name of a paper alone above its day', () => {
  const outletOf = (name: string, day: string, text = prose): unknown =>
    fieldsOf(note(`${name}\n${day}\n\n${text}\n`, 'text'))['outlet']
  test.each([
    ['The Harbour Post', '21 August 1929'],
    ['Tarnbyer Nachrichten', '21. August 1929'],
    ['El Faro de Tarnby', '3 de marzo de 1959'],
    ['Tarnby Evening Star', 'Tuesday, June 4, 1957'],
  ])('%s, %s', (name, day) => expect(outletOf(name, day)).toBe(name))

  test.each([
    ['The Morning After', '3 May 1990', prose],
    ['Harbour Post Closes', '21 August 1929', prose],
    ['The Harbour Post', '3 May 1990', `The Harbour Post is a pub on the quay. ${prose}`],
    ['A Cracked Mirror', '3 May 1990', prose],
    ['Falling Star', '3 May 1990', prose],
    ['The Last Post', '3 May 1990', prose],
    ['Ein seltsamer Bote', '3. Mai 1950', prose],
  ])('%s, %s is a headline', (name, day, text) => expect(outletOf(name, day, text)).toBeUndefined())
})

test('a card names headline and abstract', () =>
  expect(
    fieldsOf(
      note('Hd: Pier 4 burns\nAbst: A fire took the coal pier.\nTarnby Star, Oct. 10, 1978, p. 4\n', 'text'),
    ),
  ).toMatchObject({ title: 'Pier 4 burns', standfirst: 'A fire took the coal pier.', printPage: '4' }))
