import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AuthorityPerson } from '../../../src/model/authority.ts'
import { type PeopleInput, recognizePeople } from '../../../src/normalize/people/people.ts'
import { bareInput } from '../../../tools/people/score.ts'

const model = new Uint8Array(readFileSync('knowledge/people/people.bin'))

const entry = (name: string, more: Partial<AuthorityPerson> = {}): AuthorityPerson => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  aliases: [],
  same: [],
  different: [],
  notAPerson: false,
  description: null,
  externalIds: {},
  note: null,
  ...more,
})

function input(
  text: string,
  people: readonly AuthorityPerson[] = [],
  stated: readonly string[] = [],
): PeopleInput {
  const bare = bareInput('', text, model)
  return {
    ...bare,
    document: {
      ...bare.document,
      stated: {
        ...bare.document.stated,
        people:
          stated.length === 0 ? [] : [{ value: stated, basis: 'user', origin: 'front matter', line: 3 }],
      },
    },
    context: { ...bare.context, authority: { ...bare.context.authority, people } },
  }
}

describe('offices', () => {
  it.each([
    ['The deal was praised by Finance Minister Tomas Aldercott.', ['Finance Minister']],
    ['Secretary of State Walter Penrose flew home.', ['Secretary of State']],
    ['The vote is lost, said former Kenyan president Daniel Odhiambo.', ['former Kenyan president']],
    [
      '“No,” said Daniel Fairweather, a retired diplomat now at the Baltic Institute, on Monday.',
      ['a retired diplomat now at the Baltic Institute'],
    ],
    ['Helen Marsh, the editor of the Tidewater Gazette, resigned.', ['the editor of the Tidewater Gazette']],
    ['Mr. Robert Colefax went home, and the dog with him.', []],
    ['A spokesman for Governor Robert Colefax said no.', ['Governor']],
    ['It was said by candidate and former Utah Governor Robert Colefax.', ['former Utah Governor']],
    ['Minister of Roads and Harbours Robert Colefax left.', ['Minister of Roads and Harbours']],
    ['Robert Colefax, the second of three guests of the president, was late.', []],
    [
      'Robert Colefax, chairman of the Ways and Means Committee, was late.',
      ['chairman of the Ways and Means Committee'],
    ],
    ['Robert Colefax, a lawmaker from Ohio – arguing as ever – was late.', ['a lawmaker from Ohio']],
    ['They asked Robert Colefax, (who is a senator (R-Ohio', []],
    ['Peter Langford, who likes tea, left.', []],
    ['Peter Langford, 61, left Paris on Friday.', []],
  ])('%s', (text, offices) => {
    const people = recognizePeople(input(text))
    expect(people).toHaveLength(1)
    expect(people[0]?.offices.map(({ title }) => title)).toEqual(offices)
    for (const { title, evidence } of people[0]?.offices ?? [])
      expect(text.slice(evidence.start ?? 0, evidence.end ?? 0)).toBe(title)
  })
})

describe('people of one surname', () => {
  it('stay two, and a lone surname is not guessed', () => {
    const people = recognizePeople(input('Robert Colefax met Diane Colefax. Later Colefax said it was late.'))
    expect(people.map(({ name, ambiguous }) => [name, ambiguous])).toEqual([
      ['Robert Colefax', []],
      ['Diane Colefax', []],
      ['Colefax', ['robert-colefax', 'diane-colefax']],
    ])
  })

  it('are told apart by a title that one alone has', () => {
    const people = recognizePeople(
      input(
        'Senator Robert Colefax married Mrs. Diane Colefax. Senator Colefax smiled. Mrs. Colefax did not.',
      ),
    )
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Robert Colefax', 2],
      ['Diane Colefax', 2],
    ])
  })
})

describe('a lady of a surname', () => {
  it.each([
    ['Sir Giles Ferrand opened the show. Lady Ferrand gave the prizes away.', [1, 1]],
    ['Mr. Kim Ferrand spoke. Mrs. Ferrand gave the prizes away.', [1, 1]],
    // She is the one who is named in full.
    ['Lady Anne Ferrand opened the show. Lady Ferrand gave the prizes away.', [2]],
    ['Kim Ferrand opened the show. Mrs. Ferrand gave the prizes away.', [2]],
    ['Sir Giles Ferrand opened the show. Sir Giles and Ferrand were late.', [3]],
  ])('%s', (text, mentions) => {
    expect(recognizePeople(input(text)).map((person) => person.mentions.length)).toEqual(mentions)
  })
})

describe('an office that the almanac knows', () => {
  it.each([
    // Somebody else of the surname is named in full, and has no office.
    ['Sasha Obama yawned. The First Daughters join President Obama each year.', ['Obama', 'Sasha Obama']],
    [
      'Clinton had been secretive, said presidential candidate Jeb Bush, and so had the Bush administration.',
      ['Bush', 'Clinton', 'Jeb Bush'],
    ],
    ['Chelsea Clinton was twelve when the Clinton administration came in.', ['Chelsea Clinton', 'Clinton']],
    // The office decides between two.
    ['Bill Clinton came with Hillary Clinton. President Clinton spoke.', ['Bill Clinton', 'Hillary Clinton']],
    // The text itself gives the office to the one named in full.
    ['Dana Obama, president of the rowing club, was glad. President Obama rows.', ['Dana Obama']],
    // Not an office that the almanac knows of that name.
    ['Tom Haverley won the seat. President Haverley is a farmer.', ['Tom Haverley']],
    // Without the office nothing speaks against the one named in full.
    ['Sasha Obama yawned. Obama is 13.', ['Sasha Obama']],
  ])('%s', (text, people) => {
    const found = recognizePeople(input(text))
    expect(found.map(({ name }) => name).sort()).toEqual(people)
    expect(found.filter(({ ambiguous }) => ambiguous.length > 0)).toEqual([])
  })
})

describe('the owner', () => {
  const text = 'Boris Tarkin opened the plant in Varna. Blue Harbour was glad, and so was T. Boris Tarkinov.'

  it('says that a name is no person', () => {
    const before = recognizePeople(input('Mary Celestine came home in 1931. Then Mary Celestine sold coal.'))
    expect(before.map(({ name }) => name)).toEqual(['Mary Celestine'])
    const after = recognizePeople(
      input('Mary Celestine came home in 1931. Then Mary Celestine sold coal.', [
        entry('Mary Celestine', { notAPerson: true }),
      ]),
    )
    expect(after).toEqual([])
  })

  it('joins two names', () => {
    const names = 'Greta Holm sang first. Then Margarethe Holmqvist sang.'
    expect(recognizePeople(input(names))).toHaveLength(2)
    const joined = recognizePeople(input(names, [entry('Margarethe Holmqvist', { aliases: ['Greta Holm'] })]))
    expect(joined).toHaveLength(1)
    expect(joined[0]).toMatchObject({ basis: 'user', surfaces: ['Greta Holm', 'Margarethe Holmqvist'] })
  })

  it('makes a listed name of the text seen', () => {
    const found = recognizePeople(input('A cup for Summer Breeze, said the jury.', [entry('Summer Breeze')]))
    expect(found.map(({ name, basis }) => [name, basis])).toEqual([['Summer Breeze', 'user']])
  })

  it('puts nobody into a text that does not name them', () => {
    const found = recognizePeople(input(text, [entry('Joanna Whitlock', { aliases: ['Jo Whitlock'] })]))
    expect(found.map(({ name }) => name)).not.toContain('Joanna Whitlock')
  })

  it('states people in the front matter', () => {
    const found = recognizePeople(input(text, [], ['Boris Tarkin', 'Joanna Whitlock']))
    expect(found.find(({ name }) => name === 'Boris Tarkin')).toMatchObject({ basis: 'user' })
    expect(found.find(({ name }) => name === 'Joanna Whitlock')).toMatchObject({
      basis: 'user',
      mentions: [],
    })
    expect(found.filter(({ name }) => name === 'Boris Tarkin')).toHaveLength(1)
  })
})

describe('the record', () => {
  it('keeps a byline out', () => {
    const bare = bareInput('', 'By Jane Hollis\n\nPeter Langford went to Rome on Friday.', model)
    const authors = [{ name: 'Jane Hollis', role: 'author', basis: 'text', evidence: [] }] as const
    expect(recognizePeople({ ...bare, authors }).map(({ name }) => name)).toEqual(['Peter Langford'])
  })

  it('tells fields apart', () => {
    const bare = bareInput(
      'Langford in Rome',
      'Peter Langford went to Rome on Friday. Langford was late.',
      model,
    )
    const people = recognizePeople({ ...bare, standfirst: 'Mr Langford is late' })
    expect(people[0]?.mentions.map(({ field, surface }) => [field, surface])).toEqual([
      ['title', 'Langford'],
      ['standfirst', 'Langford'],
      ['text', 'Peter Langford'],
      ['text', 'Langford'],
    ])
  })

  it('is the same each time', () => {
    const text = 'Peter Langford met Clara Winterbourne. Winterbourne said Langford would sing in Rome.'
    expect(recognizePeople(input(text))).toEqual(recognizePeople(input(text)))
  })

  it('has offsets that give back the surface, unique keys, and holds for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Peter Langford',
        'Langford',
        'Clara "Birdie" Winterbourne',
        'JR.',
        'Mr.',
        "O'Dell's",
        ', the mayor of Hull,',
        '\n\n',
        ' and ',
        'said',
        '“',
        '”',
        'al-',
        'van der',
        'II',
        '習近平',
        'Владимир Путин',
        'محمد',
        '😀',
        '(',
        '. ',
      ),
      fc.string({ maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.array(piece, { maxLength: 5 }), (body, head) => {
        const bare = bareInput(head.join(' '), body.join(' '), model)
        const people = recognizePeople(bare)
        const fields = { title: bare.title, standfirst: '', text: bare.text }
        for (const person of people) {
          expect(person.name.trim()).not.toBe('')
          for (const { field, start, end, surface } of person.mentions)
            expect(fields[field].slice(start, end)).toBe(surface)
        }
        expect(new Set(people.map(({ key }) => key)).size).toBe(people.length)
      }),
      { numRuns: 200 },
    )
  })
})

describe('other languages', () => {
  it.each([
    [
      'Bundeskanzlerin Petra Hartwig traf am Montag Außenminister Jonas Brenner in Berlin.',
      ['Jonas Brenner', 'Petra Hartwig'],
    ],
    [
      'Le ministre François Delacourt a rencontré Sophie Marchand à Lyon.',
      ['François Delacourt', 'Sophie Marchand'],
    ],
    [
      'El presidente Javier Montalbán dijo que Lucía Herrera viajará a Sevilla.',
      ['Javier Montalbán', 'Lucía Herrera'],
    ],
    [
      'Il sindaco Marco Benedetti ha incontrato Giulia Ferrante a Torino.',
      ['Giulia Ferrante', 'Marco Benedetti'],
    ],
    [
      'Burgemeester Pieter van Houten sprak met Anna de Wit in Utrecht.',
      ['Anna de Wit', 'Pieter van Houten'],
    ],
    ['習近平與普京在北京會晤。', []],
  ])('%s', (text, names) => {
    expect(
      recognizePeople(input(text))
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names)
  })
})
