import { describe, expect, test } from 'vitest'
import { note, prose, textOf } from '../note.ts'

/** The first paragraph of a clipping whose lines stand above a text. */
function firstOf(lines: string): string | undefined {
  return textOf(note(`${lines}\n\n${prose}\n`, 'text')).split('\n\n')[0]
}

describe('a headline in narrow lines is one', () => {
  test.each([
    ['Old Ferry\nSails Again\nAfter 41 Days', 'Old Ferry Sails Again After 41 Days'],
    ['Mayor Quits\nAfter Audit\nof Harbor', 'Mayor Quits After Audit of Harbor'],
    ['OLD FERRY\nSAILS AGAIN\nAFTER STRIKE', 'OLD FERRY SAILS AGAIN AFTER STRIKE'],
    ['Bürgermeister\ntritt nach\nStreit zurück', 'Bürgermeister'],
    [
      'Alcalde de Marle\ndeja el cargo\ntras una auditoría',
      'Alcalde de Marle deja el cargo tras una auditoría',
    ],
    ['LIVE | Votes are counted in Tarnby', 'Votes are counted in Tarnby'],
    ['EN VIVO | Se cuentan los votos de Marle', 'Se cuentan los votos de Marle'],
  ])('%j', (lines, first) => expect(firstOf(lines)).toBe(first))
})

describe('lines of their own stay apart', () => {
  test.each([
    ['Mayor Quits\nBy Ada Roe\nStaff Writer', 'Mayor Quits'],
    ['Prize Winners\nAda Roe\nTom Beck', 'Prize Winners'],
    ['Garden Club\nMill Lane 4\nTarnby Ferry', 'Garden Club'],
    ['Dinner Menu:\nOnion Soup\nRoast Duck', 'Dinner Menu:'],
    ['Harbor Notes.\nFerry Late\nPier Closed', 'Harbor Notes.'],
    ['Ports | Votes are counted in Tarnby', 'Ports | Votes are counted in Tarnby'],
  ])('%j', (lines, first) => expect(firstOf(lines)).toBe(first))
})

describe('above where it stood and a text from an agency', () => {
  const text =
    'TARNBY (AP) - The harbour board met on Monday and agreed to dredge the inner basin before autumn.'
  const above = (lines: string): string => textOf(note(`${lines}\n\n${text}\n`, 'text'))
  test.each(['BISHOP SHOT', 'BASIN', 'BASIN TO BE DREDGED'])('%s is the headline', (headline) =>
    expect(above(`${headline}\n\nThe Tarnby Star, March 30, 1981`)).toContain(headline),
  )
  test('a slug above the headline is none', () =>
    expect(above('PORTS DREDGING\nBasin to be dredged before autumn')).not.toContain('PORTS'))
})
