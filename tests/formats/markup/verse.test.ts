import { describe, expect, test } from 'vitest'
import { note, prose, textOf } from '../note.ts'

const head = 'THE LAST BOAT\n\nThe Marle Mercury, 12 March 1904'
const textIn = (text: string): string => textOf(note(text, 'text'))

describe('verse', () => {
  test.each([
    'The nets are on the harbour wall,\nThe lamps are on the pier,\nAnd nobody has come at all\nSince harvest of last year.',
    'Who will carry out the letters,\nWho will bring the bread,\nWho will row the little children\nTo the school ahead?\n\nGrass will grow upon the landing,\nRust upon the rail,\nAnd the boat that went on Sunday\nNever more will sail.',
    'Und wenn die Boote kommen,\nSo läuten wir vom Turm,\nEs ist uns nichts genommen\nVon Wellen und vom Sturm.',
  ])('keeps its lines: %#', (poem) => expect(textIn(`${head}\n\n${poem}`)).toContain(poem))

  test.each([
    // Lists of names, a deck, a cast, an address, fixtures, talk, a menu of words.
    'Ida Holm of Marle\nOle Vik of Titran\nAda Moe of Orrin\nJo Lund of Vikna',
    'Owners Say Traffic Does\nNot Pay Them at All\nBoard Will Meet Monday',
    'The skipper: Ole Vik\nThe mate: Ida Holm\nThe cook of the boat: Jo Lund\nThe boy: Per Aas',
    'North 3, South 1\nEast 2, West 2\nUpper 0, Lower 4\nInner 1, Outer 1',
    'The board has met.\nThe basin is too small.\nThe boats are too large.\nThe money is not there.',
    'Home and garden\nWork and money\nSport and games\nFood and drink',
    'the first line has no capital\nand so has none of these\nas columns that a machine has read\nand broken as they please',
  ])('other short lines are none: %#', (lines) => {
    const [first = '', second = ''] = lines.split('\n')
    expect(textIn(`${head}\n\n${prose}\n\n${lines}\n\n${prose}`)).not.toContain(`${first}\n${second}`)
  })
})
