import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/names/compare.ts'
import type { Level } from '../../src/names/levels.ts'
import { parseName } from '../../src/names/name.ts'

/** Two names, the level wanted, and the language where it matters. */
type Pair = readonly [a: string, b: string, level: Level, language?: string]

const onePerson: readonly Pair[] = [
  ['Zoë Marín-Voss', 'Zoe Marin Voss', 'exact'],
  ['Lovat, Ada', 'Ada Lovat', 'exact'],
  ['Roe, Cal, Jr.', 'Cal Roe Jr.', 'exact'],
  ['Dr. Ada Lovat', 'Ada Lovat', 'exact'],
  ['Ada Lovat, M.D.', 'Ada Lovat', 'exact'],
  ['Geo. L. Thorn', 'George L. Thorn', 'exact'],
  ['Wm. Thorn', 'William Thorn', 'exact'],
  ['Gottl. Thorn', 'Gottlieb Thorn', 'exact'],
  ['Gottl. Groessner', 'Gottlieb Größner', 'exact'],
  ['G. Groessner', 'Gottlieb Größner', 'initial'],
  ['Willi Groessner', 'Wilhelm Größner', 'nickname'],
  ['Fede Marín', 'Federico Marín', 'nickname'],
  ['George H.W. Bush', 'George H. W. Bush', 'exact'],
  ['George HW Bush', 'George H. W. Bush', 'exact'],
  ['Samir al-Hadad', 'Samir Hadad', 'exact'],
  ['Mohamed ElBaradei', 'Mohamed El Baradei', 'exact'],
  ['Volodymyr Zelenskyy', 'Volodymyr Zelenskiy', 'exact'],
  ['Muhammad Qaddafi', 'Mohamed Gadhafi', 'exact'],
  ['Orla F. Brandt', 'Orla Brandt', 'middle-omitted'],
  ['Orla Finn Brandt', 'Orla F. Brandt', 'middle-omitted'],
  ['J. Edgar Hoover', 'Edgar Hoover', 'middle-omitted'],
  ['Ursula von der Leyen', 'Ursula Leyen', 'middle-omitted'],
  ['Phillip Stephan', 'Philip Stefan', 'transliteration'],
  ['Johan Quist', 'Johann Quist', 'transliteration'],
  ['Pavel Kadyrov', 'Pavel Kadirov', 'transliteration'],
  ['Lena Mueller', 'Lena Müller', 'exact'],
  ['Lena Mueller', 'Lena Muller', 'transliteration'],
  ['Igor Romanov', 'Igor Romanow', 'transliteration'],
  ['Jürgen Größner', 'Juergen Groessner', 'exact'],
  ['Søren Åkesson', 'Soeren Aakesson', 'exact'],
  ['Joe Quist', 'Jo Quist', 'different-given'],
  // One Slavic name as English, German, French, Dutch and Polish write it.
  ['Oleg Zhurchenkov', 'Oleg Schurtschenkow', 'transliteration'],
  ['Oleg Zhurchenkov', 'Oleg Jourtchenkov', 'transliteration'],
  ['Oleg Zhurchenkov', 'Oleg Zjoertsjenkov', 'transliteration'],
  ['Ivan Rublyov', 'Iwan Rubljow', 'transliteration'],
  ['Petro Marchuk', 'Petro Martschuk', 'transliteration'],
  ['Olena Poltoshenko', 'Olena Poltoschenko', 'transliteration'],
  ['Vera Khalinsky', 'Vera Chalinski', 'transliteration'],
  ['Ivo Bratovich', 'Ivo Bratowitsch', 'transliteration'],
  ['William Tarrow', 'Bill Tarrow', 'nickname'],
  ['Bob Tarrow', 'Rob Tarrow', 'nickname'],
  ['William "Buck" Tarrow', 'Buck Tarrow', 'nickname'],
  ['J. Christopher Falk', 'Chris Falk', 'nickname'],
  ['Alexandros Pappas', 'Alexis Pappas', 'nickname'],
  ['Desmond Okafor', 'Desrnond Okafor', 'slip'],
  ['Xi Jinping', 'Jinping Xi', 'order'],
  ['Orbán Viktor', 'Viktor Orbán', 'order', 'hu'],
  ['Kim Jong Un', 'Jong Un Kim', 'order'],
  ['J. Quist', 'Johanna Quist', 'initial'],
  ['J. P. Quist', 'Johanna Quist', 'initial'],
  ['Aung San Suu Kyi', 'Suu Kyi', 'part'],
  ['Anna Maria Quist', 'Maria Quist', 'part'],
  ['Abu Bakr al-Samarri', 'Abu Bakr', 'part'],
  ['José Falk Marín', 'José Marín', 'part', 'es'],
  ['Hillary Rodham', 'Hillary Rodham Clinton', 'married'],
  ['Gabriela Falk', 'Gabriela Falk Marín', 'married', 'es'],
  ['Antony Blinken', 'Antony Blnken', 'slip'],
  ['Johanna Quist', 'Johnana Quist', 'slip'],
  ['Eric H. Holder Jr.', 'Eric Holder', 'suffix-omitted'],
  ['Cal Roe III', 'Cal Roe', 'suffix-omitted'],
]

const twoPeople: readonly Pair[] = [
  ['Ernst Groessner', 'Gottlieb Größner', 'different-given'],
  ['Gerda Groessner', 'Gerd Größner', 'different-gender'],
  ['George H. W. Bush', 'George W. Bush', 'different-middle'],
  ['George H.W. Bush', 'George W. Bush', 'different-middle'],
  ['Walter H. Munk', 'Walter P. Munk', 'different-middle'],
  ['Walter Hugo Munk', 'Walter Paul Munk', 'different-middle'],
  ['J. A. Quist', 'J. B. Quist', 'different-middle'],
  ['Cal Roe Jr.', 'Cal Roe Sr.', 'different-suffix'],
  ['Cal Roe II', 'Cal Roe III', 'different-suffix'],
  ['Cal Roe Jr.', 'Cal Roe III', 'different-suffix'],
  ['Daniel Marsh', 'Daniela Marsh', 'different-gender'],
  ['Andrea Rossi', 'Andreas Rossi', 'different-given'],
  ['Mario Falk', 'Maria Falk', 'different-gender'],
  ['Paul Rossi', 'Paula Rossi', 'different-gender'],
  ['Dmitry Medvedev', 'Dmitry Medvedeva', 'different-gender'],
  ['Daniel Ivanov', 'Daniela Ivanova', 'different-gender'],
  ['Andrei Kowalski', 'Andrei Kowalska', 'different-gender'],
  ['Pavel Krasny', 'Pavel Krasnaya', 'different-gender'],
  ['Marion Tarrow', 'Mario Tarrow', 'different-given'],
  ['Ada Lund', 'Ida Lund', 'different-given'],
  ['A. Lund', 'Ida Lund', 'different-given'],
  ['Gail Lund', 'Abby Lund', 'different-given'],
  ['Bill Lund', 'Robert Lund', 'different-given'],
  ['Julian Marsh', 'Julia Marsh', 'different-given'],
  ['Steven Marsh', 'Stephanie Marsh', 'different-given'],
  ['Laura Marsh', 'Lara Marsh', 'different-given'],
  ['Sara Marsh', 'Zara Marsh', 'different-given'],
  ['Kim Jong Un', 'Kim Jong Il', 'different-given'],
  ['Li Wei', 'Li Wen', 'different-given'],
  ['James Martin', 'Martin James', 'different'],
  ['Paul Thomas', 'Thomas Paul', 'different'],
  ['Ada Lund', 'Ada Falk', 'different-surname'],
  ['Ada Clark', 'Ada Clarke', 'different-surname'],
  ['Mohammed bin Salman', 'Mohammed bin Rashid', 'different-surname'],
  ['Paul Parker', 'Paul Barker', 'different-surname'],
  ['Ana Rossi', 'Ana Rosso', 'different-surname'],
  ['Carlos Falk Marín', 'Carlos Falk Ruiz', 'different-surname', 'es'],
  ['Igor Zhorkovsky', 'Igor Zhorkov', 'different-surname'],
  ['Oleg Marchenko', 'Oleg Marchuk', 'different-surname'],
  ['Vera Bratovich', 'Vera Bratova', 'different-surname'],
  ['Lund', 'Ada Lund', 'alone'],
  ['Mr. Lund', 'Ada Lund', 'alone'],
  ['Lund', 'Falk', 'different-surname'],
  ['Ada Lund', 'Per Falk', 'different'],
  ['Bo Lee', 'Bo Lea', 'different-surname'],
  ['Antony Blinken', 'Tony Blair', 'different-surname'],
]

for (const [title, pairs] of [
  ['two spellings of one name', onePerson],
  ['two people', twoPeople],
] as const)
  describe(title, () => {
    for (const [a, b, level, language] of pairs)
      it(`${a}, ${b}: ${level}`, () => {
        expect(compare(parseName(a, language), parseName(b, language)).level).toBe(level)
      })
  })

it('is symmetric for any two names', () => {
  const word = fc.constantFrom(
    'Ada',
    'Ida',
    'J.',
    'W',
    'Bill',
    'William',
    'Lund',
    'Falk',
    'Kim',
    'Jong',
    'de',
    'al',
    'Jr.',
    ',',
    '"Bo"',
  )
  const name = fc.array(word, { minLength: 0, maxLength: 6 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(name, name, (a, b) => {
      const [one, other] = [parseName(a), parseName(b)]
      expect(compare(one, other).level).toBe(compare(other, one).level)
      expect(compare(one, one).level).toBe('exact')
    }),
    { seed: 7 },
  )
})

it('says which part decided', () => {
  expect(compare(parseName('Bill F. Tarrow'), parseName('William Tarrow')).reasons).toEqual([
    { part: 'given', level: 'nickname', a: 'bill', b: 'william' },
    { part: 'middle', level: 'middle-omitted', a: 'f', b: '' },
  ])
})

it.each([
  ['Mrs. Martin Hale', 'Martin Hale', 'different-gender'],
  ['Mrs. O. D. Marsh', 'O. D. Marsh', 'different-gender'],
  ['Mrs. Martin Hale', 'Mrs Martin Hale', 'exact'],
  ['Mrs. Ada Hale', 'Ada Hale', 'exact'],
  ['Mr. Martin Hale', 'Martin Hale', 'exact'],
])('wives by the name of their husbands: %s, %s', (a, b, level) =>
  expect(compare(parseName(a), parseName(b)).level).toBe(level),
)

it.each([
  ['Th. Marsch', 'Theodor Marsch', 'initial'],
  ['Th. Marsch', 'Thomas Marsch', 'initial'],
  ['Joh. Bapt. Marsch', 'Johann Baptist Marsch', 'exact'],
  ['Th. Marsch', 'Friedrich Marsch', 'different-given'],
  ['Th. Marsch', 'Tobias Marsch', 'different-given'],
  ['Ed Marsch', 'Edgar Marsch', 'nickname'],
])('first names cut short: %s, %s', (a, b, level) =>
  expect(compare(parseName(a), parseName(b)).level).toBe(level),
)

it.each([
  ['Ada Lundqvist', 'Ada Lundquist', 'transliteration'],
  ['Ada Lundkvist', 'Ada Lundquist', 'transliteration'],
  ['Ada Lundqvist', 'Ada Lindqvist', 'slip'],
  ['Ada Lundquist', 'Ada Lundgren', 'different-surname'],
])('one Swedish surname in its spellings: %s, %s', (a, b, level) =>
  expect(compare(parseName(a), parseName(b)).level).toBe(level),
)
