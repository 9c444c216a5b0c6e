import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recognizePeople } from '../../../src/normalize/people/people.ts'
import { bareInput } from '../../../tools/people/score.ts'

const model = new Uint8Array(readFileSync('knowledge/people/people.bin'))
const names = (text: string, title = ''): string[] =>
  recognizePeople(bareInput(title, text, model))
    .map((person) => person.name)
    .sort()

type Case = readonly [text: string, people: readonly string[]]

const TITLES: readonly Case[] = [
  ['The inquiry was opened by President Elena Marchetti on Friday.', ['Elena Marchetti']],
  [
    'Sen. Harold Brimley voted against the bridge, and Sen. Ada Whitcombe for it.',
    ['Ada Whitcombe', 'Harold Brimley'],
  ],
  ['Dr. Susan Oyelaran of the clinic told reporters that the patient would live.', ['Susan Oyelaran']],
  ['Surgeon General Peter Lindqvist warned of a hard winter.', ['Peter Lindqvist']],
  ['Swede Anna Bergstrand won the women’s race in record time.', ['Anna Bergstrand']],
  ['England captain Tom Haverley was dropped for the second match.', ['Tom Haverley']],
  ['Secretary of State Walter Penrose flew home on Tuesday.', ['Walter Penrose']],
  ['Major-General Viktor Samarin refused to leave the base.', ['Viktor Samarin']],
  [
    'Prime Minister Karin Solheim and Foreign Minister Jorge Almada signed the paper.',
    ['Jorge Almada', 'Karin Solheim'],
  ],
  ['Archbishop Daniel Okoro spoke after Rabbi Miriam Feldstein.', ['Daniel Okoro', 'Miriam Feldstein']],
  [
    'Mr. Harold Brimley Sunday asked Mrs. Ada Whitcombe Monday to resign.',
    ['Ada Whitcombe', 'Harold Brimley'],
  ],
  ['South African Robert Maseko finished third.', ['Robert Maseko']],
]

const FORMS: readonly Case[] = [
  ['The prize went to Arthur Quillfeather Jr., whose father had won it twice.', ['Arthur Quillfeather Jr.']],
  ['George Hallam III, a banker, bought the house.', ['George Hallam III']],
  [
    'The book by J. R. Ackerley-Moore and P. D. Lowndes sold well, said Helen Marsh.',
    ['Helen Marsh', 'J. R. Ackerley-Moore', 'P. D. Lowndes'],
  ],
  [
    'The trainer, Pieter van der Meulen, said Maria de la Fuente would ride.',
    ['Maria de la Fuente', 'Pieter van der Meulen'],
  ],
  ['Police in Cairo arrested Hassan al-Masri and Omar bin Rashid.', ['Hassan al-Masri', 'Omar bin Rashid']],
  ["Sean O'Halloran beat Duncan McFadden in the final.", ['Duncan McFadden', "Sean O'Halloran"]],
  ['Anne-Marie Lefevre-Dubois, a lawyer, said no.', ['Anne-Marie Lefevre-Dubois']],
  ["Peter Langford's brother drove Peter Langford to court.", ['Peter Langford']],
  ['Hector “Choppy” Ramirez, a welder, was the first in line.', ['Hector Ramirez']],
  [
    'South Korean envoy Kim Sung-ho met Chinese diplomat Zhang Weiming in Beijing.',
    ['Kim Sung-ho', 'Zhang Weiming'],
  ],
  [
    'Vietnamese Premier Nguyen Van Thanh thanked Hungarian leader Horvath Gyula.',
    ['Horvath Gyula', 'Nguyen Van Thanh'],
  ],
]

const JOINED: readonly Case[] = [
  ['Clara Winterbourne founded the club. Winterbourne, 61, left it in May.', ['Clara Winterbourne']],
  ['Antony Blinken arrived late. Mr Blnken said little; Blinken then left.', ['Antony Blinken']],
  [
    'William Hathersage won. "Bill Hathersage is a fighter," said his wife. W. Hathersage smiled.',
    ['William Hathersage'],
  ],
  ['Robert and Diane Colefax opened the hall. Robert Colefax sang.', ['Diane Colefax', 'Robert Colefax']],
  [
    'Volodymyr Zelenskyy met allies. Zelenskiy asked for tanks, and Zelensky got some.',
    ['Volodymyr Zelenskyy'],
  ],
  ['Lee Min-ho, the minister, resigned. Lee had been ill, aides of Lee said.', ['Lee Min-ho']],
  ['The Biden administration has sent Joe Biden’s adviser to Kyiv. Biden will follow.', ['Joe Biden']],
  ['Lula won again. Lula said Brazil was back. "Lula is our father," a voter said.', ['Lula']],
]

const NOBODY: readonly Case[] = [
  ['Shares of Merrill Lynch and Freddie Mac fell while Goldman Sachs rose.', []],
  ['The story was in Le Monde and Der Spiegel, and later in the Wall Street Journal.', []],
  ['Hurricane Katrina flooded New Orleans and much of Louisiana.', []],
  ['The Nobel Peace Prize is given in Oslo in December.', []],
  ['Aston Villa drew with Crystal Palace and Real Madrid beat Juventus.', []],
  ['Leave a Reply', []],
  ['In March and April, and again in August, it rained in Jordan.', []],
  ['Johnson & Johnson and Procter & Gamble sell soap.', []],
  ['The Titanic sank in the Atlantic; the Queen Mary did not.', []],
  ['The Sarbanes-Oxley Act is law in the United States.', []],
  ['Related Articles', []],
  ['Read More', []],
  ['The Supreme Court and the House of Commons met on Monday.', []],
]

const HEADLINES: readonly (readonly [title: string, text: string, people: readonly string[]])[] = [
  [
    'HALBERG QUITS OVER LEAK',
    'Justice Minister Ingrid Halberg resigned on Monday. Halberg said she was tired.',
    ['Ingrid Halberg'],
  ],
  [
    'Halberg Quits Over Leak in Oslo',
    'Justice Minister Ingrid Halberg resigned on Monday. Halberg said she was tired.',
    ['Ingrid Halberg'],
  ],
  [
    'What Halberg Wants',
    'Ingrid Halberg, the minister, told reporters on Monday what Halberg wants.',
    ['Ingrid Halberg'],
  ],
  ['STORM HITS COAST, NINE DEAD', 'Nine people died when a storm hit the coast.', []],
]

describe('recognizePeople', () => {
  it.each(TITLES)('cuts titles off: %s', (text, people) => {
    expect(names(text)).toEqual(people)
  })
  it.each(FORMS)('keeps the form of names: %s', (text, people) => {
    expect(names(text)).toEqual(people)
  })
  it.each(JOINED)('joins names: %s', (text, people) => {
    expect(names(text)).toEqual(people)
  })
  it.each(NOBODY)('sees nobody: %s', (text, people) => {
    expect(names(text)).toEqual(people)
  })
  it.each(HEADLINES)('reads the headline %s', (title, text, people) => {
    const found = recognizePeople(bareInput(title, text, model))
    expect(found.map((person) => person.name)).toEqual(people)
    if (people.length > 0) expect(found[0]?.mentions.some((mention) => mention.field === 'title')).toBe(true)
  })
})

it('a dateline names nobody', () => {
  const text = 'TARNBROOK, June 14, 2005 — A ferry sank, said Mayor Ada Lund.'
  const dateline = { place: 'Tarnbrook', agency: null, text: 'TARNBROOK, June 14, 2005 —' }
  const found = recognizePeople({ ...bareInput('', text, model), dateline })
  expect(found.map(({ name }) => name)).toEqual(['Ada Lund'])
  expect(names('HOLM, June Ada – Peacefully at home.')).toEqual(['June Ada Holm'])
})
