import { describe, expect, test } from 'vitest'
import { isMenuLine } from '../../../src/formats/clipping/menu-line.ts'
import { fieldsOf, note, prose, textOf } from '../note.ts'

describe('the menu of a page', () => {
  test.each([
    ['News  Sport  Opinion', true],
    ['Home Cronaca Sport', true],
    ['Startseite | Politik | Sport | Kultur', true],
    ['News\tSport\tOpinion\tMarle', true],
    ['Sport Business', false],
    ['OLD  BASIN  DREDGED', false],
    ['News from the harbour of Marle', false],
    ['Sport, opinion and news', false],
    ['Marle  Orrin  Sport  Lund', false],
    ['Politics of sport', false],
  ])('%s: %s', (line, is) => expect(isMenuLine(line)).toBe(is))

  test('it goes from above a headline, and stays where it is all there is', () => {
    expect(textOf(note(`News  Sport  Opinion\n\nBasin to be dredged\n\n${prose}`, 'text'))).toBe(
      `Basin to be dredged\n\n${prose}`,
    )
    expect(textOf(note('News  Sport  Opinion', 'text'))).toContain('Sport')
  })
})

describe('a label, and behind a colon in the next line what it says', () => {
  test('is a field', () => {
    const text = `Title\n: Basin to be dredged\nSource\n: Marle Gazette\nDate\n: 2019-03-04\n\n${prose}`
    expect(fieldsOf(note(text, 'text'))).toMatchObject({
      title: 'Basin to be dredged',
      outlet: 'Marle Gazette',
      date: '2019-03-04',
    })
  })

  test.each([
    ['a word that names no field', `Basin\n: a place for boats\n\n${prose}`],
    [
      'a line above that is no label',
      `The board met on Monday to hear what the pilot had to say of the date\n: it is in May\n\n${prose}`,
    ],
  ])('%s is none', (_, text) => expect(textOf(note(text, 'text'))).toContain(': '))
})
