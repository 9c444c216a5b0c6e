import { describe, expect, test } from 'vitest'
import { parseText } from '../../../src/formats/markup/text.ts'
import { decodeText } from '../../../src/text/decoding.ts'
import { note, textOf } from '../note.ts'

const paragraphs = [
  'The harbour board met on Monday and agreed to dredge the inner basin before the herring boats return in autumn. Skippers had asked for it since the spring, when two of them ran aground within sight of the quay.',
  'Nobody was hurt, but the boats had to wait for the tide, and one of them lost her rudder. The board will pay for a new one, its chairman said after the meeting, as the depth on the chart was wrong.',
]

/** Wrapped as a program does it: no line longer than `width`. */
function wrap(text: string, width: number): string {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

describe('wrapped lines are joined', () => {
  test.each([22, 28, 35, 44, 60, 72, 78, 98])('at %s columns', (width) => {
    const text = `Basin to be dredged\n\n${paragraphs.map((each) => wrap(each, width)).join('\n\n')}`
    expect(textOf(note(text, 'text'))).toBe(`Basin to be dredged\n\n${paragraphs.join('\n\n')}`)
  })

  test('a place in capitals with a dash opens the text below a headline', () => {
    const text = `${wrap(`MARLE, Arlen -- ${paragraphs[0]}`, 70)}\n${wrap(paragraphs[1] ?? '', 70)}`
    expect(textOf(note(`Basin of Marle to be dredged by autumn\n${text}`, 'text'))).toMatch(
      /^Basin of Marle to be dredged by autumn\n\nMARLE, Arlen -- The harbour/,
    )
    const within = `The board of the harbour heard the engineers of the\nRIVER AND COAST AUTHORITY - and then its own clerk,\nwho said little that was new to anybody in the hall.`
    expect(textOf(note(within, 'text'))).toBe(within.replaceAll('\n', ' '))
  })

  test('a headline in capitals right above them stays apart, and an indent opens a paragraph', () => {
    const text = `BASIN TO BE DREDGED.\n${wrap(paragraphs[0] ?? '', 34)}\n   ${wrap(paragraphs[1] ?? '', 34)}`
    expect(textOf(note(text, 'text'))).toBe(`BASIN TO BE DREDGED.\n\n${paragraphs.join('\n\n')}`)
  })
})

test('lines above a column say where it came from', () => {
  const text = `BASIN TO BE DREDGED\n(From Our Correspondent.)\nNordfjord, June 12, 1905.\n${wrap(paragraphs[0] ?? '', 34)}`
  expect(textOf(note(text, 'text')).split('\n\n')).toEqual([
    'BASIN TO BE DREDGED',
    '(From Our Correspondent.)',
    'Nordfjord, June 12, 1905.',
    paragraphs[0],
  ])
})

describe('lines that are short for another reason stay', () => {
  test.each<[string, string]>([
    [
      'a verse',
      'The herring come in silver rows,\nThe gulls above them cry,\nThe skipper to the basin goes\nAnd finds the basin dry,\nAnd there he lets his anchor down\nAnd waits for next July.',
    ],
    [
      'a line-up',
      'Vikna United: Holm, Vik, Aas, Moe\nTitran Rovers: Lund, Berg, Dahl\nFrøya Athletic: Ness, Lie, Bakke\nHitra Wanderers: Eide, Strand',
    ],
    [
      'a menu',
      'Home and front page\nNews from the harbour\nSport and leisure\nWeather and tides\nContact the editor',
    ],
    ['results', 'Holm beat Vik by four to two\nAas beat Moe by three to one\nLund beat Berg by five to two'],
  ])('%s', (_, text) =>
    expect(textOf(note(text, 'text')).split('\n\n')).toHaveLength(text.split('\n').length),
  )
})

describe('words that a line end divides', () => {
  const column = (middle: string): string =>
    `the harbour board met\non Monday and agreed\nto dredge the whole of\n${middle}\nin the autumn, and the\nboats will be back in\ntime for the herring.`

  test.each<[string, string, string]>([
    ['in a column', 'the inner harbour ba-\nsin before they sail', 'harbour basin before'],
    ['with its own sign', 'it, the inner ba¬\nsin, before they sail', 'the inner basin, before'],
    ['in capitals', 'the inner harbour BA-\nSIN before they sail', 'harbour BASIN before'],
    ['a compound stays', 'the basin, with self-\nhelp, before they go', 'with self-help, before'],
    ['a name stays', 'the basin, for Jean-\nPierre and the rest,', 'for Jean-Pierre and the'],
    ['a letter stays', 'the basin, and an e-\nmail says so to them', 'an e-mail says'],
  ])('%s', (_, middle, wanted) => {
    expect(textOf(note(column(middle), 'text'))).toContain(wanted)
    if (middle.includes('¬')) expect(textOf(note(column(middle)))).toContain(wanted)
  })

  test('a hyphen that a program found stays, unless the word stands elsewhere in the text', () => {
    const mail = (words: string): string =>
      `The harbour board met on Monday and agreed to dredge the inner ${words}\nbefore the herring boats return. Skippers had asked for it since the\nspring, when two of them ran aground within sight of the quay, which\nthe underwriters did not like at all, their chairman said.`
    expect(textOf(note(mail('long-\nterm'), 'text'))).toContain('long-term')
    expect(textOf(note(mail('under-\nwriters'), 'text'))).toContain('inner underwriters')
    // One that does shows that words were divided; a part that is a word of the text is one of a compound.
    const two = (words: string): string =>
      mail(
        `under-\nwriters had said so before, and the men had had two hours of ${words} with the mud at the mouth of the basin to get it out`,
      )
    expect(textOf(note(two('strug-\ngle'), 'text'))).toContain('of struggle with')
    expect(textOf(note(two('board-\nroom'), 'text'))).toContain('of board-room with')
    expect(textOf(note(two('well-\nknown'), 'text'))).toContain('of well-known with')
    expect(textOf(note(mail('strug-\ngle'), 'text'))).toContain('inner strug-gle')
  })

  test.each<[string, string, string]>([
    [
      'two divided words of six lines',
      'the boats come back in ear-\nly spring, when two of them had run aground near the',
      'in early spring',
    ],
    [
      'a compound beside one',
      'the boats come back for a long-\nterm stay, as two of them had run aground near the',
      'for a long-term stay',
    ],
  ])('in a column of print, of about fifty-five characters: %s', (_, words, wanted) => {
    const text = `The harbour board met late on Monday and agreed to dred-\nge the inner basin at the mouth of the river before\n${words}\nquay, and the skippers who had asked for it since the\nautumn were glad that the dredger is to come in May.`
    expect(textOf(note(text, 'text'))).toContain('to dredge the inner')
    expect(textOf(note(text, 'text'))).toContain(wanted)
  })

  test.each<[string, string]>([
    [
      'one of six lines',
      'The harbour board met late on Monday, and agreed on cost-\neffective works at the mouth of the river, before all\nthe boats come back in the spring of the coming year,\nas two of them had run aground not far from the quay.',
    ],
    [
      'two of six, as wide as a program wraps',
      'The harbour board met late on Monday evening, and agreed on the cost-\neffective works at the mouth of the river, before all of the all-\nweather boats come back in the spring of the coming year, as two of them\nhad run aground not far from the quay, in the fog of the last winter.',
    ],
  ])('elsewhere a hyphen stays: %s', (_, text) =>
    expect(textOf(note(text, 'text'))).toContain('cost-effective works'),
  )

  test('a soft hyphen at the end of a line is such a sign', () => {
    const bytes = new TextEncoder().encode('the inner ba\u00ad\nsin and so\u00adlid')
    expect(decodeText(bytes, null)?.text).toBe('the inner ba¬\nsin and solid')
  })

  test('in Markdown, where the word stands elsewhere', () => {
    const text =
      'The basin is shallow. The board met and agreed to dredge the ba-\nsin, and the long-\nterm plan.'
    expect(textOf(note(text))).toBe(
      'The basin is shallow. The board met and agreed to dredge the basin, and the long-term plan.',
    )
  })
})

describe('two lines are too few to show a width', () => {
  const long = 'The harbour board met on Monday and agreed to have the old basin dredged'
  test.each([
    [`${long}\nbefore the winter, as the boatmen had asked.`, 1],
    [`${long} com-\npletely before the winter.`, 1],
    // Where another line shows it, one goes on with a name.
    [
      `${long}\nbefore the winter. The dredger that it means to hire has been lent by the\nBasin Company of Nordfjord.`,
      1,
    ],
    [
      `${long}\nThe Basin Company has been asked by the harbour board to lend its dredger\nNordfjord for a month.`,
      3,
    ],
    // An end of a sentence, a capital, and lines that are short may each be paragraphs.
    [`${long}.\nthe boatmen had asked for it.`, 2],
    [`${long}\nThe boatmen had asked for it.`, 2],
    ['apples from the market\npears from the garden', 2],
  ])('%s', (text, count) => {
    expect(parseText(text).children.length).toBe(count)
  })
})
