import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { checkEncoding, readingsOf } from '../../src/desk/letters.ts'
import { OwnerFiles } from '../../src/desk/owner-files.ts'
import { emptyFolder, writeTree } from '../setup/folders.ts'

test.each<[text: string, encoding: string, shownAs: string]>([
  ['Jan Błoński mówi', 'windows-1250', 'windows-1252'],
  ['Jan Błoński mówi', 'iso-8859-2', 'windows-1252'],
  ['Вода в реке поднялась', 'koi8-r', 'windows-1251'],
  ['Ο δήμαρχος Νίκος', 'windows-1253', 'windows-1252'],
  ['El señor Ibáñez', 'windows-1252', 'windows-1250'],
])('“%s” in %s, shown as %s, is among the readings; what is shown is not', (text, encoding, shownAs) => {
  const bytes = iconv.encode(`${text}.\n`, encoding)
  const files = new OwnerFiles(writeTree(emptyFolder(), { 'a.txt': bytes }))
  const shown = iconv.decode(bytes, shownAs)
  const readings = readingsOf('a.txt', shown, files)
  expect(readings.map(({ sample }) => sample)).toContain(`${text}.`)
  expect(readings.map(({ sample }) => sample)).not.toContain(shown.trim())
  expect(readings.length).toBeLessThanOrEqual(5)
})

test('plain letters can be read in one way alone, and an encoding has to be one', () => {
  const files = new OwnerFiles(
    writeTree(emptyFolder(), { 'a.txt': 'Plain.', 'b.txt': Buffer.from([0xe9, 0x20, 0x81]) }),
  )
  expect(readingsOf('a.txt', 'Plain.', files)).toEqual([])
  expect(readingsOf('gone.txt', 'é', files)).toEqual([])
  expect(() => checkEncoding('latin1', 'gone.txt', files)).toThrow('cannot be read as')
  expect(checkEncoding(' Latin1 ', 'b.txt', files)).toBe('windows-1252')
  expect(() => checkEncoding('utf-8', 'b.txt', files)).toThrow('cannot be read as')
  expect(() => checkEncoding('klingon', 'b.txt', files)).toThrow('cannot be read as')
})
