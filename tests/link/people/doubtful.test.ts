import { expect, test } from 'vitest'
import { doubtsText, joinedText } from '../../../src/commands/people-text.ts'
import { findDoubts } from '../../../src/link/people/doubtful.ts'
import { link, owned } from '../records.ts'

const records = [
  { id: 'a', date: '2020-01-01', people: ['Johanna Quist', 'Bo Karr'] },
  { id: 'b', date: '2020-01-02', people: ['Johanna Quist'] },
  { id: 'c', date: '2020-01-03', people: ['J. Quist'] },
  { id: 'd', date: '2020-01-04', people: ['Hurricane Anna'] },
  { id: 'e', date: '2020-01-05', people: [{ name: 'Odd Blurb', score: 0.3 }] },
]

test('pairs left apart and likely non-people are listed with their evidence, as lines to paste', () => {
  const archive = link(records)
  const doubts = findDoubts(archive, [])
  expect(doubts.pairs.map(({ a, b, fit }) => [a.id, b.id, fit])).toEqual([
    ['j-quist', 'johanna-quist', 'initial'],
  ])
  expect(doubts.nobodies.map(({ person }) => person.id)).toEqual(['hurricane-anna', 'odd-blurb'])
  expect(doubtsText(doubts, { pairs: 1, nobodies: 2, mixed: 0 }, archive)).toBe(
    [
      '# Lines for authority/people.yml: keep those that are right.',
      [
        '# One person or two? 1 in all. Those that move most come first.',
        '# Keep a line where it is one person; move it below `different:` where it is two.',
        'same:',
        '  # 1 article would move: Johanna Quist (2 articles) and J. Quist (1 article): an initial stands for the given name; agreement 0.0',
        '  #   a.txt: Johanna Quist spoke.',
        '  #   c.txt: J. Quist spoke.',
        '  - [ Johanna Quist, J. Quist ]',
        'different:',
      ].join('\n'),
      [
        '# Perhaps no people. 2 in all.',
        'not a person:',
        '  - Hurricane Anna # a word that is rare in names of people; d.txt: Hurricane Anna spoke.',
        '  - Odd Blurb # the recognizer is unsure (0.30); e.txt: Odd Blurb spoke.',
      ].join('\n'),
    ].join('\n\n'),
  )
})

test('what moves most is asked first', () => {
  const archive = link([
    ...records,
    ...['e1', 'e2', 'e3'].map((id) => ({ id, people: ['Per Strand'] })),
    ...['f1', 'f2'].map((id) => ({ id, people: ['P. Strand'] })),
  ])
  expect(findDoubts(archive, []).pairs.map(({ b, moves }) => [b.id, moves])).toEqual([
    ['per-strand', 2],
    ['johanna-quist', 1],
  ])
})

test('what the owner decided is not asked again', () => {
  const decisions = [{ same: ['j-quist'] }, { different: ['j-quist'] }, { different: ['J. Quist'] }]
  for (const decision of decisions) {
    const people = [owned({ name: 'Johanna Quist', ...decision })]
    expect(findDoubts(link(records, { people }), people).pairs).toEqual([])
  }
})

test('namesakes that were told apart are asked about by their ids', () => {
  const archive = link([
    { id: 'a', date: '2020-01-01', people: [{ name: 'Jon Vale', offices: ['mayor'] }] },
    { id: 'b', date: '2020-01-02', people: [{ name: 'Jon Vale', offices: ['striker'] }] },
  ])
  const doubts = findDoubts(archive, [])
  expect(doubtsText(doubts, { pairs: 1, nobodies: 0, mixed: 0 }, archive)).toContain(
    '  - [ Jon Vale, jon-vale-footballer, jon-vale-politician ]',
  )
})

test('an initial that one of them has is no doubt about two given names', () => {
  const archive = link([
    { id: 'a', people: [{ name: 'Sven Vale', offices: ['mayor'] }, 'Ida Falk'] },
    { id: 'b', people: [{ name: 'S. Vale', offices: ['mayor'] }, 'Ida Falk'] },
    { id: 'c', people: ['Sara Vale'] },
  ])
  expect(archive.people.map(({ id }) => id)).toEqual(['ida-falk', 'sara-vale', 'sven-vale'])
  expect(findDoubts(archive, []).pairs).toEqual([])
})

test('what was joined is listed with the reasons', () => {
  const archive = link([
    { id: 'a', date: '2020-01-01', people: [{ name: 'William Tarrow', offices: ['mayor of Marle'] }] },
    { id: 'b', date: '2020-01-02', people: [{ name: 'Bill Tarrow', offices: ['Marle mayor'] }] },
  ])
  expect(archive.people[0]?.joined).toEqual([
    {
      name: 'Bill Tarrow',
      to: 'William Tarrow',
      articles: 1,
      level: 'nickname',
      reasons: [{ rule: 'same-office', facts: { words: ['marle', 'mayor'] } }],
    },
  ])
  expect(joinedText(archive, 10)).toBe(
    [
      '1 in all.',
      'William Tarrow (william-tarrow): Bill Tarrow, 1 article: short form of the given name; both "marle, mayor"',
    ].join('\n'),
  )
})

test('a page that is hardly one life is asked about, with an entry to paste', () => {
  const spoke = (id: string, year: number, sentence: string) => ({
    id,
    date: `${year}-05-01`,
    people: [{ name: 'Jon Vale', sentence }],
    quotes: [{ text: 'We saw it.', speaker: 'jon-vale', at: 0 }],
  })
  const sketches = [
    spoke('g', 1950, 'Jon Vale rowed.'),
    { ...spoke('h', 1960, 'Jon Vale, baker, died on Monday.'), quotes: [] },
    spoke('i', 1961, 'Jon Vale was quoted.'),
    spoke('j', 1990, 'Jon Vale spoke.'),
    { ...spoke('k', 1991, 'The street is called after Jon Vale.'), quotes: [] },
  ]
  const archive = link(sketches)
  const doubts = findDoubts(archive, [])
  expect(doubts.mixed.map(({ person, others }) => [person.id, others])).toEqual([['jon-vale', ['j']]])
  expect(doubtsText(doubts, { pairs: 0, nobodies: 0, mixed: 1 }, archive).split('\n').slice(-7)).toEqual([
    '# Jon Vale (5 articles)',
    '#   j.txt: Jon Vale spoke.',
    'Jon Vale (2):',
    '  name: Jon Vale',
    '  id: jon-vale-2',
    '  articles:',
    '    - j.txt',
  ])
  const people = [owned({ name: 'Jon Vale' })]
  expect(findDoubts(link(sketches, { people }), people).mixed).toEqual([])
})
