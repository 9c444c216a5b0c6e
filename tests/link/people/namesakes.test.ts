import { expect, test } from 'vitest'
import { factsOfArticle } from '../../../src/link/article-facts.ts'
import { mayBeTwo, splitNamesakes } from '../../../src/link/people/namesakes.ts'
import { type RecordSketch, record } from '../records.ts'

const article = (sentence: string, more: Partial<RecordSketch> & { offices?: string[] } = {}) => {
  const { offices = [], ...rest } = more
  const facts = factsOfArticle(
    record({
      date: '2012-03-01',
      title: '',
      people: [{ name: 'Ada Lovat', surfaces: ['Ada Lovat'], sentence, offices }],
      ...rest,
    }),
  )
  return { facts, person: facts.record.people[0] ?? expect.fail() }
}

const mayor = article('Mayor Ada Lovat opened the fair.', { offices: ['mayor'], topics: ['politics'] })
const councillor = article('Councillor Ada Lovat voted.', { offices: ['councillor'], topics: ['politics'] })
const striker = article('Striker Ada Lovat scored.', { offices: ['striker'], topics: ['sport'] })
const fifty = article('Ada Lovat, 50, was fined.')
const old = article('Ada Lovat, 81, was fined.')
const dead = article('Ada Lovat died on Sunday.', { date: '1990-03-01' })
const wales = article('Wales captain Ada Lovat spoke.')
const france = article('France winger Ada Lovat spoke.')
const neither = article('Ada Lovat, captain of the ferry, spoke.')

test.each([
  ['two ages', fifty, old, 2],
  ['a death, and an age long after', dead, fifty, 2],
  ['two national teams', wales, france, 2],
  ['a mayor and a striker', mayor, striker, 2],
  ['one age', fifty, fifty, 1],
  ['one team', wales, wales, 1],
  ['a mayor and a councillor', mayor, councillor, 1],
  ['a team, and a captain of no nation', wales, neither, 1],
  ['an office, and an age', mayor, fifty, 1],
  ['nothing of one of them', striker, neither, 1],
])('%s', (_, a, b, people) => {
  const namings = [a, b].map(({ person }, index) => ({ article: index, person, inferred: false }))
  expect(splitNamesakes(namings, [a.facts, b.facts], () => 1, false).groups).toHaveLength(people)
  // What is asked first may leave room for two where there is one, and not the other way round.
  const room = mayBeTwo(a.facts.saysOf(a.person), b.facts.saysOf(b.person))
  if (people > 1) expect(room).toBe(true)
  if (a === neither || b === neither) expect(room).toBe(false)
})
