import { expect, test } from 'vitest'
import { doubtsText } from '../../../src/commands/people-text.ts'
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
  expect(doubtsText(doubts, { pairs: 1, nobodies: 2 }, archive)).toBe(
    [
      '# Lines for authority/people.yml: keep what is right, one line a decision.',
      '# One person or two? 1 in all. The first line joins them, the second keeps them apart.',
      [
        '# Johanna Quist (2 articles) and J. Quist (1 article): an initial; agreement 0.0',
        '#   a.txt: Johanna Quist spoke.',
        '#   c.txt: J. Quist spoke.',
        'Johanna Quist: { same: [ j-quist ] }',
        'Johanna Quist: { different: [ j-quist ] }',
      ].join('\n'),
      '# Perhaps no people. 2 in all.',
      [
        'Hurricane Anna: not a person  # a word that is rare in names of people; d.txt: Hurricane Anna spoke.',
        'Odd Blurb: not a person  # the recognizer is unsure (0.30); e.txt: Odd Blurb spoke.',
      ].join('\n'),
    ].join('\n\n'),
  )
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
  expect(doubtsText(doubts, { pairs: 1, nobodies: 0 }, archive)).toContain(
    'jon-vale-footballer: { name: Jon Vale, id: jon-vale-footballer, same: [ jon-vale-politician ] }',
  )
})
