import { describe, expect, test } from 'vitest'
import { areFilledAnew, eventMarks, haveOtherMarks } from '../../src/link/event-marks.ts'
import type { ArticleRecord } from '../../src/model/archive.ts'
import { record } from './records.ts'

describe('scores tell two matches from one', () => {
  test.each([
    ['two matches', 'Rovers beat Holm 2-1', 'Rovers held 0-0 by Fen', true],
    ['the same one, by the loser', 'Rovers beat Holm 2-1', 'Holm lose 1:2 to Rovers', false],
    ['two matches, each score in the headline', 'Rovers 2, Fen United 1', 'Fen United 0 Rovers 0', true],
    ['one match, told by another', 'Rovers 2, Fen United 1', 'Rovers beat Fen United 2-1', false],
    ['a number in the headline', 'Rovers lose 2, keep 3 in Cup', 'Ferry 3 sinks off Pier 4', false],
    ['a score on the way', 'Rovers led 1-0 and won 3-1', 'Holm beaten 3-1', false],
    ['two matches in German', 'Brand gewinnt 3:1', 'Brand verliert 0:2', true],
    ['two votes', 'Council backs pool by 7-2', 'Council rejects pool 5-4', true],
    ['two votes in words', 'Council rejects pool by 9 votes to 6', 'Council backs fair by 10 to 5', true],
    ['one vote', 'Pool rejected by 9 votes to 6', 'Pool thrown out, 9 to 6', false],
    ['a range ascends', 'A walk of 3 to 4 miles', 'A march of 5 to 6 miles', false],
    ['a score and none', 'Rovers beat Holm 2-1', 'Rovers through to the last eight', false],
    ['ranges ascend', 'Storm hits 10-15 houses', 'Storm costs 20-30 farms', false],
    ['times', 'Kick-off 20:15', 'Zug um 18:30', false],
    ['two roads', 'Two die in crash on the B 4', 'Two die in crash on the L 290', true],
    ['two roads in German', 'Zwei Tote auf der B 4', 'Zwei Tote bei Unfall auf der L 290', true],
    ['one road, written twice', 'Unfall auf der B 4', 'Zwei Tote auf der B4 bei Marle', false],
    ['a crossing of two', 'Crash on the N1', 'Crash where the R71 meets the N1', false],
    ['a road and none', 'Crash on the N1', 'Twelve die in crash', false],
    ['planes', 'Wreck of an A320 found', 'Wreck of a B737 found', false],
    ['meetings and doses', 'Dose of B 12 for all', 'Dose of D 3 for all', false],
    ['a season', 'Budget 24-25 is balanced', 'Budget 25-26 has a gap', false],
    ['days', 'Fair of 2014-05-26', 'Fair on 27-05-2015', false],
    ['a virus', 'Two more cases of COVID-19', 'Two more wear N95-9 masks', false],
  ])('%s', (_, a, b, apart) => {
    expect(haveOtherMarks(eventMarks(record({ title: a })), eventMarks(record({ title: b })))).toBe(apart)
  })
})

describe('a score that opens the report', () => {
  const own = 'Osk United 2, Marle Town 1 A header by Brandt gave Osk the derby. Zeller had made it 1-1.'
  test.each([
    ['the same match', 'Town lost 2-1 at Osk, and Ray Hodd was angry.', false],
    ['the return', 'Marle Town 3, Osk United 0 Two goals by Corrie settled it for Marle.', true],
    ['articles of a law', 'Article 3, Section 4 A licence is asked for.', false],
    ['days', 'May 3, June 4 and July 9 are the days of the fair.', false],
    ['a list further down', 'The fair is on. Hall 3, Room 0 is for children.', false],
  ])('%s', (_, other, apart) => {
    const marks = [own, other].map((excerpt) => eventMarks(record({ title: 'Derby', excerpt })))
    expect(marks[0] && marks[1] && haveOtherMarks(marks[0], marks[1])).toBe(apart)
  })
})

describe('who is named first with an age tells two trials from one', () => {
  const lund = 'Ada Lund, 41, was jailed for fraud by Judge Eva Moss.'
  test.each([
    ['two trials', lund, 'Bo Vale, 26, was jailed for theft by Judge Eva Moss.', true],
    ['in German', 'Ada Lund (41) muss in Haft.', 'Bo Vale (26) muss in Haft.', true],
    ['one trial', lund, 'Ada Lund, 41, of Mill Lane cheated clients.', false],
    ['one trial, of two', lund, 'Bo Vale, 26, and Ada Lund were jailed for fraud.', false],
    ['one trial, the judge first', lund, 'Judge Eva Moss jailed Ada Lund for fraud.', false],
    ['no age', lund, 'Bo Vale was jailed for theft by Judge Eva Moss.', false],
    ['a suffix is no surname', lund, 'Per Lund III, 41, and his sister were jailed.', false],
  ])('%s', (_, a, b, apart) => {
    expect(haveOtherMarks(eventMarks(article(a)), eventMarks(article(b)))).toBe(apart)
  })
})

describe('two of one name tell two matters from one', () => {
  const told = (office: string, sentence: string, ...others: string[]): ArticleRecord =>
    record({
      date: '2020-03-02',
      people: [{ name: 'Ida Falk', offices: [office], sentence }, ...others],
    })
  const striker = told('striker', 'The striker Ida Falk, 24, leaves Rovers.')
  test.each([
    ['a striker and a councillor', striker, told('councillor', 'The councillor Ida Falk spoke.'), true],
    ['other ages', striker, told('player', 'Ida Falk, 61, was honoured.'), true],
    ['an age misprinted by a year', striker, told('player', 'Ida Falk, 25, leaves.'), false],
    ['both at once', striker, told('former striker and councillor', 'Ida Falk spoke.'), false],
    ['no office', striker, record({ date: '2020-03-02', people: ['Ida Falk'] }), false],
    [
      'the same company',
      told('striker', 'The striker Ida Falk sued.', 'Bo Karr'),
      told('councillor', 'The councillor Ida Falk sued.', 'Bo Karr'),
      false,
    ],
  ])('%s', (_, a, b, apart) => {
    expect(haveOtherMarks(eventMarks(a), eventMarks(b))).toBe(apart)
  })
})

describe('one form filled in twice', () => {
  const mill =
    'In the night to Thursday fire broke out in the lower mill at Osk and burned down the whole barn.'
  test.each([
    [
      'another mill',
      mill,
      'In the night to Monday fire broke out in the upper mill at Fen and burned down the old stable.',
      true,
    ],
    [
      'the same fire',
      mill,
      'The mill of Osk was a prey of the flames on Thursday; a farm hand died there at once.',
      false,
    ],
    ['too short', 'Fire broke out on Thursday.', 'Fire broke out on Monday.', false],
    ['the same copy', mill, `${mill} Nobody was hurt.`, false],
  ])('%s', (_, a, b, wanted) => {
    const [one, other] = [a, b].map((excerpt) => eventMarks(record({ excerpt })))
    expect(one && other && areFilledAnew(one, other)).toBe(wanted)
  })
})

function article(excerpt: string): ArticleRecord {
  const names = excerpt.match(/(?:Ada|Bo|Eva|Per) \w+(?: III)?/g) ?? []
  const people = names.map((name) => ({ name, surfaces: [name], sentence: excerpt }))
  return record({ excerpt, people, language: excerpt.includes('muss') ? 'de' : 'en' })
}
