import { describe, expect, test } from 'vitest'
import { isCopyNote, isHandNote } from '../../../src/formats/clipping/archivist-notes.ts'
import { isTranscriberNote } from '../../../src/formats/clipping/transcription.ts'
import { fieldsOf, note, prose, textOf } from '../note.ts'

describe('what is written by hand on a cutting', () => {
  test.each([
    ['Handwritten on back: "Courier, 1934?"', true],
    ['Stamped on reverse: "Marle Library"', true],
    ['Hdschr. Vermerk: "Bote 1913, Juli?"', true],
    ['Bleistiftvermerk auf der Rückseite: Marler Bote, 3. Mai 1926', true],
    ['Note manuscrite au dos : « L’Écho, 1934 ? »', true],
    ['Anotación a mano: "El Eco, ¿1934?"', true],
    ['Nota a mano sul retro: "L’Eco, 1934?"', true],
    ['Anotação manuscrita: "O Eco, 1934?"', true],
    ['Handgeschreven op achterkant: "De Bode, 1934?"', true],
    ['Handwritten note found in mill wall', false],
    ['Handwritten: what the mayor wanted', false],
    ['Handschriftlich: Der Brief, den niemand las', false],
    ['Stempel: neue Marken aus Marle', false],
    ['Note manuscrite : la lettre de 1926 vendue aux enchères, malgré la protestation du musée', false],
    ['He wrote on the back: "Courier, 1934"', false],
    ['The stamp: "Marle Library"', false],
  ])('%s: %s', (line, is) => expect(isHandNote(line)).toBe(is))
})

describe('a copy, and where the original is', () => {
  test.each([
    ['Copy. Original in the town museum', true],
    ['Typescript copy (original lost)', true],
    ['Copy made from the original in the museum, box 7', true],
    ['Original in scrapbook 4, held by the vicar', true],
    ['Abschrift! Original im Heimatmuseum, Ordner 7', true],
    ['Copie conforme. Original perdu.', true],
    ['Copia dattiloscritta. Originale nel museo', true],
    ['Afschrift. Origineel in streekarchief', true],
    ['Copy of original charter goes on show', false],
    ['Kopie oder Original? Streit um die Mühle', false],
    ['Copy, original or forgery?', false],
    ['Copie conforme, le nouveau film', false],
    ['Original in design, built in 1926.', false],
    ['Original im Museum: die Mühle und ihr Modell', false],
    ['Abschrift! So einfach war der Betrug', false],
    ['Original sin in a small town', false],
  ])('%s: %s', (line, is) => expect(isCopyNote(line)).toBe(is))
})

describe('who copied a text', () => {
  test.each([
    ['(abgeschr. v. I. Holm, Nov. 2011)', true],
    ['retyped Ida Holm 11/2014', true],
    ['copié par Irène Holm, juin 2014', true],
    ['Copiado por Inés Holm, mayo de 2014', true],
    ['overgetypt door Ida Holm, mei 2014', true],
    ['Typed from a photocopy by I. Holm for the Marle history group', true],
    ['Für das Archiv abgeschrieben von Ida Holm, 12.2.1998', true],
    ['Copied by rivals', false],
    ['Copiado por todos', false],
    ['Copiado de Europa: el plan del agua', false],
    ['Copied from abroad: the plan for the mill', false],
    ['Typed by her daughter, the letters run to 1926.', false],
    ['Overgetypt door leerlingen: dagboek van een soldaat', false],
    ['Copié mille fois, jamais égalé', false],
  ])('%s: %s', (line, is) => expect(isTranscriberNote(line)).toBe(is))
})

describe('in a clipping', () => {
  const head = 'Basin to be dredged\nMarle Gazette, 14 March 1952'
  const read = (text: string): unknown => {
    const document = note(text, 'text')
    expect(textOf(document)).toContain(prose)
    expect(JSON.stringify(document)).not.toMatch(/Holm|museum/)
    return fieldsOf(document)
  }

  test.each([
    `Copy. Original in the museum\n\n${head}\n\n${prose}`,
    `${head}\ntranscribed by Ida Holm, May 2014\n\n${prose}`,
    `${head}\n\n${prose}\n\nOriginal in scrapbook 4, held by the Holm family`,
  ])('it goes, and the citation stays: %#', (text) =>
    expect(read(text)).toMatchObject({ title: 'Basin to be dredged', date: '14 March 1952' }),
  )

  test('what is written by hand says the paper where nothing else does, never surely; a stamp says nothing', () => {
    const body = `Basin to be dredged\n\n${prose}`
    const fields = (text: string): unknown => fieldsOf(note(text, 'text'))
    const written = 'Handwritten on back: Marle Gazette, 3 May 1926'
    expect(fields(`${written}\n\n${body}`)).toMatchObject({ date: '3 May 1926?', outlet: 'Marle Gazette' })
    expect(fields(`${written}\n\n${head}\n\n${prose}`)).toMatchObject({ date: '14 March 1952' })
    expect(fields(`Stamped: "Marle Library, 3 May 1976"\n\n${body}`)).not.toHaveProperty('date')
  })

  test('a sentence that goes on in small letters stays', () => {
    const text = `Basin to be dredged\n\n${prose}\n\nThe psalter that the board bought in May was\ntranscribed by Ida Holm, abbess`
    expect(textOf(note(text, 'text'))).toContain('Ida Holm')
  })
})
